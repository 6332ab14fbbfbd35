# Рішення всіх разом.
decisions-of-all-title = Що обрали?
decisions-of-all-sentence = Найбільша одностайність у запитанні «{ $question }»: { $share } обрали «{ $choice }»
decisions-of-all-about-nearly = Довжина смужки: яка частка всіх відповідей. Останнє голосування.
decisions-of-all-about = Довжина смужки: яка частка всіх відповідей. Інтервал { $level } для найодностайнішої: { $interval } %. Останнє голосування.
decisions-of-all-assumption = Відповіді однієї особи на різні запитання та відповіді осіб з однієї зали вважаємо незалежними, тож інтервал радше завузький.
decisions-of-all-all = майже всі
decisions-of-all-none = майже ніхто
