"""First names as people are called here, and capitals that name nobody: what `ias_widgets.rooms.pointing_out` looks up.

Both are short lists of our own. First names stand in the nominative; their cases follow by rule.
"""

from __future__ import annotations

from functools import cache

__all__ = ["called", "first_names", "is_ordinary", "plain_names"]

_LATIN = """
Adam Adrian Agata Agnieszka Alan Albert Alek Aleks Aleksander Aleksandra Alexander Alexandra Alice Alicja Amanda Amelia
Amy Andrea Andrew Andrey Andrii Andriy Andrzej Anastasia Anastasiia Aneta Angelika Ania Anita Ann Anna Anne Antoni Antonina
Ardi Arkadiusz Artem Artur Asia Barbara Bartek Bartłomiej Bartosz Basia Beata Ben Benjamin Bernard Bogdan Bogumiła
Bogusław Bohdan Bolesław Bożena Brian Bronisław Carol Caroline Catherine Celina Charles Charlotte Chris Christine
Christopher Cezary Czesław Czesława Damian Daniel Daniela Danuta Daria Dariusz Darek David Dawid Deborah Denys Diana
Dmytro Dominik Dominika Donald Dorota Edward Edyta Elena Eliza Elizabeth Elżbieta Emil Emilia Emily Emma Eric Ernest Eryk
Ewa Ewelina Fabian Felicja Feliks Filip Franciszek Franek Gabriel Gabriela George Gosia Grażyna Grzegorz Grzesiek
Halina Hania Hanna Helen Helena Henryk Hubert Ian Ignacy Igor Ihor Ilona Irena Irina Iryna Irmina Iwan Iwona Iza Izabela
Jacek Jack Jacob Jadwiga Jakub James Jan Jane Janek Janet Janina Janusz Jarek Jarosław Jason Jennifer Jerzy Jessica Jim
Joanna Joe John Jola Jolanta Jonathan Joseph Joshua Józef Julia Julian Justyna Kacper Kamil Kamila Karen Karol Karolina
Kasia Katarzyna Kate Kateryna Katherine Kazimierz Kelly Kevin Kinga Klaudia Konrad Kornelia Krystian Krystyna Krzysiek
Krzysztof Ksenia Kuba Larysa Laura Leonard Lesia Leszek Lidia Linda Lisa Liubov Liudmyla Lucyna Ludmiła Lukas Łukasz
Maciej Maciek Magda Magdalena Maja Maksym Małgorzata Marcel Marcelina Marcin Marek Margaret Maria Mariana Mariia Mariusz
Marta Martin Martyna Maryna Marysia Mary Mateusz Matthew Mateo Maurycy Michael Michał Michelle Mieczysław Mikołaj Milena
Miłosz Mirek Mirosław Mirosława Mohamed Mohammed Monika Mykhailo Mykola Nancy Natalia Nataliia Natalie Natasza Nazar
Nicole Nikodem Nina Norbert Oksana Ola Olek Oleg Oleh Oleksandr Oleksandra Oleksii Olena Olga Olha Oliver Oliwia Oskar
Ostap Pamela Patricia Patrick Patrycja Patryk Paul Paula Paulina Pavlo Paweł Peter Petro Piotr Piotrek Przemek Przemysław
Rachel Radosław Rafał Rebecca Renata Richard Robert Roksana Roman Ronald Ruslan Ryan Ryszard Samuel Sandra Sara Sarah
Scott Sebastian Serhii Serhiy Sławek Sławomir Sofia Solomiia Sonia Stanisław Stanisława Stefan Stella Stephen Steven
Susan Svitlana Switłana Sylwester Sylwia Szymon Tadeusz Taras Tatiana Tatyana Teodor Teresa Tetiana Thomas Timothy Tom
Tomasz Tomek Tymon Tymoteusz Urszula Vadym Valentyna Vasyl Victor Victoria Viktor Viktoriia Violetta Vitalii Vladyslav
Volodymyr Wacław Walenty Waldemar Walentyna Wanda Weronika Wiesław Wiesława Wiktor Wiktoria William Wiola Wioletta
Witold Władysław Włodzimierz Wojciech Wojtek Yana Yaroslav Yulia Yuliia Yurii Yuriy Yevhen Zbigniew Zbyszek Zdzisław Zenon
Zofia Zosia Zuzanna Zygmunt
"""
_CYRILLIC = """
Аліна Аліса Алла Альона Анастасія Анатолій Ангеліна Андрій Анжела Анна Антон Антоніна Аня Аріна Арсен Артем Артур Богдан
Богдана Борис Вадим Валентин Валентина Валерія Валерій Ваня Василь Вероніка Віка Віктор Вікторія Віталій Владислав
Володимир Вячеслав В'ячеслав Галина Ганна Георгій Григорій Ґалина Дарина Дар'я Данило Денис Діана Дмитро Едуард Елла
Емілія Євген Євгенія Єлизавета Жанна Зінаїда Зоряна Зоя Іван Іванна Ігор Ілля Інна Інокентій Ірина Ірена Камілла Карина
Катерина Катя Кирило Клавдія Костянтин Крістіна Ксенія Лариса Леонід Леся Лідія Ліза Лілія Людмила Мар'яна Марина Марія
Марта Марк Максим Маша Мирослав Мирослава Михайло Микита Микола Надя Назар Наталія Наталка Наташа Неля Ніна Оксана
Олег Олександр Олександра Олексій Олена Олеся Ольга Омелян Оля Остап Павло Петро Поліна Раїса Ростислав Руслан Руслана
Світлана Святослав Семен Сергій Соломія Софія Станіслав Степан Сніжана Тамара Тарас Таня Тетяна Тимофій Тимур Уляна
Федір Христина Юлія Юрій Яна Яніна Ярослав Ярослава
"""
_ALSO_WORDS = """
Adam Amelia Andrea Ardi Asia Ben Bernard Carol Celina Chris Daria Diana Emma Felicja Jack Jan Jim Joe Karol Kate Kelly
Kinga Kuba Leonard Linda Lisa Maja Mark Marek Mary Martin Mateo Nancy Ola Roman Sandra Sara Scott Sofia Sonia Stella Tom
Victoria Wiktoria William Yana Iza Ian Nina Julian Марк Роман Софія Вікторія Зоя Віка Ліза Ганна Маша Леся Уляна Алла
"""
"""First names that are other words, too, or cities: counted where a capital stands within a sentence alone."""

_ORDINARY = """
polsk polsc polak polac polka polki polek polish poland ukrai ukraj rosj rosyj russi białor belar niemc niemie germa czech czesk
słowa slova litw litew lithu francj franc franç hiszp spain spani włoch włosk włosz szwecj szwed norwe danii dunsk holan nider belgi austri szwajc węgr węgie grecj grec portug irland hungar swede dutch ital angli angiel engli brit wielk rumu
romania rumun bułga bulga mołda moldo gruzj gruzi georg wietn vietn chin nepal filip phili indi bangl paki turc turkey turki
ameryk ameri usa europ euro unia unii unię unią union schengen azj asia afry afri warsz krak wroc pozna gdań gdyn łodz
łódź lubl rzesz przem medyk medyc dorohu polon hreben budomi korcz katow szczec białys biały biała olszt toruń bydgo kielc opol radom
kijów kijow kyiv lwow lwów lviv charki khark odes dnipr berli london praga prag pradz wiedn vienn bruks bruss gene paryż
paris straż straz grani polic państ inspe prac sądu sąd sąde prokur minis urzą urząd ośrod centr kraj krajow komend
komis sejm senat rzecz biur fundac fundac stowarz caritas itak czerwon krzyż rzeczn wojew komisa zakład zespół agencj
border guard police labou inspec nation state office minist prose interw konsul court red cross centre center foundat united european
council conven protoc article chapter monday tuesd wednes thurs friday saturd sunday januar februa march april june july
august septem octobe novemb decemb christ easter boże narod wielkano internet facebook messeng whatsapp telegram viber
google signal tiktok instag youtube olx zoom teams word excel bóg boga bogu panie państw pani pan boga matk god english
kodeks kodek ustaw karta kart pesel nip word wifi dyrekt kierow prezes hotel hostel hosped restau szpita szkoł uniwer dworz lotni rejono okręgo główn wojsko gmina gminy gminn doktor profes konstyt konwen rodo gdpr covid romani romów romo islam muzuł
katol prawosł żyd jewish muslim arab afgan syri iraq irak irań turkmen uzbe kazach kazakh tadży
польщ польс поляк україн росі росій білору німе німец чех чеськ словач литв литов франц австрі угорщ швеці норве нідер бельг греці порту ірлан іспан італ англ велик брита руму
болга молдо грузи вʼєтн в'єтн кита індій неп філіп паки туре америк європ шенген азі африк варша крак вроцл гданьс любл
перемишл київ києв льв харк одес дніпр берлін лондон праг прикорд поліц держав інспек прокур мініст верхов рад суд центр
агенці фонд черв хрест націон організ конвен кодекс закон конституц бог господ різдв велик інтер телеграм вайбер фейсб
гугл вацап пан пані мати сбу дпс мвс мом оон
"""
"""How capitals begin that name countries, peoples, cities, institutions, days, feasts, programs."""

SHORT = 3
"""Letters up to which such a word must stand as it is."""

_ENDINGS_A = ("a", "y", "i", "ie", "ę", "ą", "o", "u", "'s", "’s")
_ENDINGS = ("", "a", "owi", "em", "iem", "ie", "u", "y", "ego", "emu", "ym", "m", "'s", "’s")
_ENDINGS_UK_A = ("а", "и", "і", "у", "ою", "о", "я", "ї", "ю", "єю", "ею", "є", "йо")
_ENDINGS_UK = ("", "а", "у", "ові", "ом", "ем", "е", "я", "ю", "єві", "єм", "ю", "еві", "і")


_SOFTENED = {
    "k": "c", "g": "dz", "t": "c", "d": "dz", "r": "rz", "ł": "l", "к": "ц", "г": "з",
}  # fmt: skip
"""The last letter of a stem in -a before the ending of the dative: Monika, Monice."""
_SHIFTED = (
    ("ek", "k"), ("eł", "ł"), ("y", ""), ("r", "rz"), ("ł", "l"), ("n", "ni"), ("f", "fi"), ("t", "c"), ("d", "dzi"),
    ("іг", "ог"),
)  # fmt: skip
"""How the end of a name on a consonant changes in some case: Marek, Marka; Piotr, Piotrze."""


def _declined(name: str) -> set[str]:
    """Return a first name with the endings of its cases; some of them are no words, and stand in no text."""
    stem, cyrillic = name[:-1], name[-1] > "\u0400"
    stems = {name}
    endings: tuple[str, ...] = _ENDINGS_UK if cyrillic else _ENDINGS
    if name[-1] in "aая":
        stems, endings = {stem}, _ENDINGS_UK_A if cyrillic else _ENDINGS_A
        if stem[-1] in _SOFTENED:
            stems.add(stem[:-1] + _SOFTENED[stem[-1]])
    elif name[-1] in "йо":
        stems = {stem}
    else:
        stems |= {name.removesuffix(from_) + to for from_, to in _SHIFTED if name.endswith(from_)}
    return {name, *(one + ending for one in stems for ending in endings)}


@cache
def first_names() -> frozenset[str]:
    """Return first names in all their cases, as they are written within a sentence."""
    return frozenset(form for name in (_LATIN + _CYRILLIC).split() for form in _declined(name))


@cache
def plain_names() -> frozenset[str]:
    """Return first names in all their cases that are no other word: they are names also where a sentence begins."""
    others = {form for name in _ALSO_WORDS.split() for form in _declined(name)}
    return first_names() - others


@cache
def called() -> frozenset[str]:
    """Return the first names that are no other word, in the nominative and in small letters."""
    return frozenset(name.lower() for name in (_LATIN + _CYRILLIC).split() if name in plain_names())


@cache
def _beginnings() -> tuple[frozenset[str], tuple[str, ...]]:
    said = set(_ORDINARY.split())
    short = {one for one in said if len(one) <= SHORT}
    return frozenset(short), tuple(said - short)


def is_ordinary(word: str) -> bool:
    """Whether a capitalised word names a country, a people, a city, an institution, a day: nobody in person."""
    whole, beginnings = _beginnings()
    return word.lower() in whole or word.lower().startswith(beginnings)
