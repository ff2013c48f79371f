### Of the words of a submission and its summaries. Loaded where a summary is written and where the submission is taken away.

# $words (text)
# $allowed (text)
share = { $words } of { $allowed } words

# $limit (text)
# $themes (number)
shared = The submission may have up to { $limit } words, shared among { $themes ->
        [one] { $themes } cluster
       *[other] { $themes } clusters
    }.
longer = Longer than its share. Shorten it, or other clusters have less space.
noRoom = No room is left for a summary: ratings and recommendations take all the words of the submission.

# $words (number)
unknown =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }

# $over (number)
# $limit (number)
excess = With all clusters the submission would have { $over ->
        [one] { $over } word
       *[other] { $over } words
    } more than its limit of { $limit }.

# $count (number)
left =
    { $count ->
        [one] { $count } cluster appears only in a table.
       *[other] { $count } clusters appear only in a table.
    }
shorten = Summaries to shorten, the longest first

# $words (number)
shortenBy =
    { $words ->
        [one] by { $words } word
       *[other] by { $words } words
    }

# $count (number)
more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
nothingToShorten = No summary is longer than its share. Raise the limit, or leave clusters out.
