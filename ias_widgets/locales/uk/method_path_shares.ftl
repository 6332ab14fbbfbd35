# Шляхи зал через фільм.
path-shares-title = Якими шляхами зали пройшли фільм?
path-shares-sentence = Шляхи розходяться у сцені «{ $scene }»; найчастішим { $most ->
    [one] пройшла
   *[other] пройшли
} { $most } { $ze ->
    [yes] зі
   *[no] із
} { $n } зал
path-shares-same = Усі зали ({ $n }) пройшли тим самим шляхом
path-shares-about = Сцена за сценою, згори донизу; число й товщина: зали, темне поле: закінчення. Того, що відкликали, тут немає.
path-shares-most = Найчастіший шлях: { $share } зал { $interval }.
path-shares-goes-on = без рішення
path-shares-scene = Сцена
path-shares-to = Куди
path-shares-way = Шлях
path-shares-assumption = Рахуємо зали, а не осіб: шлях обирає більшість або особа, яка веде заняття, тож різні шляхи не говорять про всіх осіб.
