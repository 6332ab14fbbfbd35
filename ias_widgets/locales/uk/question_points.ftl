# Бали, які треба розподілити. *Слова між зірочками* виділено.

points-how = Розподіліть { $points } балів. Дайте більше тому, що важливіше; щось може не отримати нічого.
points-left = { $left ->
    [one] Залишилося розподілити: *{ $left }* бал
    [few] Залишилося розподілити: *{ $left }* бали
   *[many] Залишилося розподілити: *{ $left }* балів
}
points-over = { $over ->
    [one] На *{ $over }* бал забагато: десь відніміть його
    [few] На *{ $over }* бали забагато: десь відніміть їх
   *[many] На *{ $over }* балів забагато: десь відніміть їх
}
points-all = Усі *{ $points }* балів розподілено
points-unsent = Це ще не відповідь
points-never = Розподілено не всі бали, тому нічого не надіслано.
points-more = Додати { $step }: { $what }
points-less = Відняти { $step }: { $what }
points-given = { $what }, бали
points-told = { $letter } · { $label }: у середньому балів: { $mean }; { $some ->
    [one] щось дала { $some } особа
    [few] щось дали { $some } особи
   *[many] щось дали { $some } осіб
} із { $people }
points-mean = Бали в середньому
points-some = щось дали { $n } із { $of }
points-by-group = Бали в середньому, за групами
points-summary = Кожен розподілив *{ $points }* балів
points-own = у вас: { $n }
