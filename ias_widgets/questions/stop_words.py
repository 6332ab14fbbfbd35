"""Words that carry a sentence and say nothing of what it is about: left out of clouds. Short lists of our own."""

from __future__ import annotations

__all__ = ["STOP_WORDS"]

_PL = """
aby albo ale ani bardzo bez bo bowiem być był była było były będzie będą chyba ci cię co czy czyli dla do dlatego gdy gdyby
gdzie go i ich ile im inne inny innych ja jak jaki jakie jako je jednak jednym jego jej jest jestem jeszcze jeśli jeżeli już
ją kiedy kilka kto która które którego której którą których którym którzy który ku lub ma mają mam mamy mi między miał miała
miało mieć mnie mną moim może można mu my na nad nam nas nasz nasza nawet nic nich nie niego niej nim nimi niż no o obok od
ona one oni ono oraz pan pani po pod podczas ponieważ poza prawie przed przede przez przy raz razem się są sobie swoich
swoje swoją ta tak taka taki takie także tam te tego tej ten też to tobie tu tutaj twoje ty tych tylko tym u w wam was we
wszyscy wszystkich wszystkie wszystko więc wtedy wy z za zawsze ze że żaden żeby
"""
_EN = """
a about after again all also always am an and any are aren't as at be because been before being between both but by can
can't could did didn't do does doesn't doing don't down each even ever for from get got had has hasn't have haven't having
he her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its just like me more most much my no nor not of
off on once one only or other our ours out over own same she should shouldn't so some such than that that's the their them
then there there's these they they're this those through to too under until up us very was wasn't we we're were what when
where which while who whom why will with won't would wouldn't you your yours
"""
_UK = """
а або адже але б бо був буде будуть була були було бути в вам вас ваш вже ви від він вона вони воно все всі всім всіх
втім да де десь для до дуже з за завжди зі і із інші інших її їй їм їх його йому й як яка яке який які якщо його каже коли
крім ледве лише між мене мені ми може можна мої мій моя на над навіть нам нас наш не ним ними них ні ніби ніхто нічого
ну о об один одна однак он ось перед під після по поки при про просто раз разом сам саме свої свого своє своїх свою себе
собі та так така такий такі також там те теж ти тим тих ті тільки то тобто того тоді той тому тут у хоч хоча хто це цей ці
цього цьому цю чи чим чого чому ще що щоб щось я
"""

STOP_WORDS = {"pl": frozenset(_PL.split()), "en": frozenset(_EN.split()), "uk": frozenset(_UK.split())}
"""By language, in small letters."""
