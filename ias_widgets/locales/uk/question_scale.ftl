# A scale on which one may also say that it is not one's field.

scale-not-mine = Це не моя сфера
