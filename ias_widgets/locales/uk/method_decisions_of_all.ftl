# Рішення всіх разом.
decisions-of-all-title = Що обрали?
decisions-of-all-sentence = Найодностайніше в питанні «{ $question }»: { $share } обрали «{ $choice }»
decisions-of-all-about = Довжина смужки: частка всіх відповідей. Інтервал 95 % для найодностайнішого: { $interval } %. Останнє голосування.
decisions-of-all-assumption = Відповіді однієї особи на різні питання та осіб з однієї кімнати рахуються як незалежні, тож інтервал радше завузький.
decisions-of-all-all = майже всі
decisions-of-all-none = майже ніхто
