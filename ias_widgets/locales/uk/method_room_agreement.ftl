# Згода в залі: нормована ентропія, консенсус Тейстла й Вірмана.
room-agreement-title = Наскільки згодні зали?
room-agreement-sentence = Найбільша згода: «{ $most }» ({ $high }), найменша: «{ $least }» ({ $low })
room-agreement-one = Згода у відповідях на питання «{ $question }»: { $agreement }
room-agreement-about = 1: усі відповіли однаково. 0: голоси розподілені порівну, а на шкалі – по половині на обох кінцях. Малий знак: одна зала, великий: усі. Коло: відповіді без порядку, ромб: шкала. Середнє за питаннями: { $mean }.
room-agreement-measure = Міра
room-agreement-entropy = ентропія
room-agreement-consensus = консенсус
room-agreement-agreement = Згода
room-agreement-assumption = Враховано останнє голосування кожної зали; згода показує, наскільки близькі відповіді, а не чи вони правильні.
