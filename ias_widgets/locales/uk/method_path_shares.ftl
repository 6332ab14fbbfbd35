# Шляхи зал через фільм.
path-shares-title = Якими шляхами зали пройшли фільм?
path-shares-sentence = Шляхи вперше розходяться у сцені «{ $scene }»; найчастішим пройшли { $most } з { $n } зал
path-shares-same = Усі зали ({ $n }) пройшли тим самим шляхом
path-shares-about = Сцена за сценою, згори донизу; число й товщина: зали, темне поле: закінчення. Того, що відкликали, тут немає.
path-shares-most = Найчастіший шлях: { $share } зал { $interval }.
path-shares-goes-on = без рішення
path-shares-scene = Сцена
path-shares-to = Куди
path-shares-way = Шлях
path-shares-assumption = Лічиться зала, а не особа: шлях вирішує більшість або ведучий, тож різні шляхи не кажуть про всіх осіб.
