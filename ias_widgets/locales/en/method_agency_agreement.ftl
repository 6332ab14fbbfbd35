# Agreement between families of agencies: Krippendorff’s alpha.
agency-agreement-title = Do agencies agree?
agency-agreement-sentence = Agreement of all: α = { $alpha }; least between “{ $one }” and “{ $other }” ({ $least })
agency-agreement-about =
    { $n ->
        [one] Krippendorff’s alpha, { $n } statement. 1: everybody answers alike, 0: as far apart as by chance. On the diagonal: within the family.
       *[other] Krippendorff’s alpha, { $n } statements on the same scale. 1: everybody answers alike, 0: as far apart as by chance. On the diagonal: within the family.
    }
agency-agreement-assumption = One person’s answers to several statements are taken as independent, and the set of statements as given; agreement does not say who is right.
