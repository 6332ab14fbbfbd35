# An answer in words of one's own: on the tablet and on the big screen. *Words between asterisks* are set bold.

words-rest = Write a few words and send them
words-again = Send the change
words-change = Change
words-keep = Leave it as it was
words-own = Your answer
words-nothing = There is no answer of yours here.
words-unsent = This was not sent: the question was closed before.
words-hidden = Answer in your own words, up to { $most } characters.
words-hidden-read = The facilitator reads every answer before it is put on the screen.
words-look = How to show the answers
words-list = List
words-cloud = Word cloud
words-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
words-most = The words used most: { $n } of { $of }.
words-sizes = The larger a word, the more people used it.
words-unread = Not on the screen: *{ $n }* of { $of }
words-empty = No answer has been shown yet.
words-shown = Answers shown
