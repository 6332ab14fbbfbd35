# How family and answer go together: Cramér’s V with Bergsma’s correction.
association-title = Do families decide differently?
association-sentence = Families differ most at “{ $question }”: V = { $v }
association-about = Cramér’s V with Bergsma’s correction. 0: the family says nothing of the answer, 1: it says all. Filled sign: a difference still significant after Holm’s correction ({ $apart } of { $all }), empty: not. Line: { $level } interval.
association-v = V
association-uncorrected = V uncorrected
association-holm = p (Holm)
association-assumption = People are counted as independent although they sat in the same rooms, so p is rather too small; an association does not say where it comes from.
