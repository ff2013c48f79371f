### Words in all that a consultation holds.

title = Search
lead = Searches recommendations, pledges, new matters, the texts about them, actions and commitments. The beginning of a word is enough.
label = Words to look for
hint = Also a number, such as 140.12
submit = Search
kinds =
    .recommendation = Recommendation
    .pledge = Voluntary pledge
    .matter = New matter
    .text = Text
    .action = Action
    .commitment = Commitment

# $count (number)
found = { $count } found, best match first

# $count (text)
more = { $count } more. Add a word to narrow the search.
nothing = Nothing contains all of these words
nothingText = Try fewer words, or only their beginnings.
