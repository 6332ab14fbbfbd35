# Sheets in the facilitator's hands: titles of the steps, preparing, while one is filled in. *Words between asterisks* are set bold.

## The steps that the console makes

sheet-title-before = Тест на початку
sheet-title-after = Тест наприкінці
sheet-title-later = Тест за кілька місяців
sheet-title-feedback = Анкета наприкінці
sheet-later-about = Лише тест, кожен у себе: посилання надсилають електронною поштою. Тести тих, хто введе той самий код, що й на занятті, можна порівняти.

## Preparing a room

preparing-sheets = Тести й анкета
preparing-sheet-before = Тест на початку
preparing-sheet-after = Тест наприкінці
preparing-sheet-feedback = Анкета наприкінці
preparing-occasion-kind = Вид
preparing-occasion-training = тренінг
preparing-occasion-workshop = семінар
preparing-occasion-e-learning = електронне навчання
preparing-occasion-other = інше
preparing-audience = Для кого
preparing-audience-hint = напр. прикордонники з Люблінщини
preparing-programme = Програма
preparing-programme-hint = напр. szkolenia-2027
preparing-programme-about = Тести однієї особи можна поєднати лише в межах однієї програми: введіть те саме на всіх зустрічах і в тесті за кілька місяців.

## While a sheet is filled in

console-phase-sheet = кожен заповнює сам, у власному темпі
console-add-sheet-before = Тест на початку
console-add-sheet-after = Тест наприкінці
console-add-sheet-later = Тест за кілька місяців
console-add-sheet-feedback = Анкета наприкінці
console-add-sheet-more = Запитання готові: для тестів із банку запитань, у двох паралельних варіантах, для анкети завжди ті самі.
console-sheet-done = { $n ->
    [one] здала
   *[other] здали
}; почали: *{ $begun }*
console-sheet-nobody = у залі ще нікого немає
console-sheet-none = ще ніхто не почав
console-sheet-left = { $n ->
    [one] *{ $n }* особа ще не здала.
    [few] *{ $n }* особи ще не здали.
   *[many] *{ $n }* осіб ще не здали.
} { $purpose ->
    [feedback] Коли підете далі, анкета закриється; враховуються лише здані. Крок назад відкриє її знову, відповіді збережуться.
   *[other] Коли підете далі, тест закриється; враховуються лише здані. Крок назад відкриє його знову, відповіді збережуться.
}
console-sheet-all = Здали всі присутні. Можна йти далі.
console-sheet-private = Відповідей не видно ні тут, ні на екрані. Результати будуть потім у записі, лише для груп.
console-sheet-code = Перед першим запитанням кожен може ввести власний код, який поєднує тести однієї особи. Хто не хоче, проходить тест без коду.
console-sheet-link = Посилання на тест
console-sheet-link-more = Надішліть його електронною поштою або покажіть код QR. Воно одразу відкриває тест, без облікового запису. Діє, доки ця зала відкрита, і лише там, де доступна ця адреса. Тест закриється, коли ви завершите зустріч.
console-sheet-timer = { $purpose ->
    [feedback] Коли час мине, закрити анкету
   *[other] Коли час мине, закрити тест
}
next-sheet_close = { $purpose ->
    [feedback] Закрити анкету
   *[other] Закрити тест
}
next-sheet_close-more = здали { $n } { $ze ->
    [yes] зі
   *[no] з
} { $of }; далі: { $detail }
