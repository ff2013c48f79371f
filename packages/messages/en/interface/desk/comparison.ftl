### A list that comes again, or in another language, and the imports that were made.

title = What would change
lead = Compared with the recommendations you have. Assessments, ratings, votes and commitments do not change.
translates = This is your list in another language. Its texts are added to the first ones, and nothing else changes.
review = Review
noReview = Not given
language = Language of the texts
noLanguage = Not given
looking = Comparing…
again = Compare again
kinds =
    .new = New
    .changed = Changed
    .moved = Moved
    .translated = Texts
    .gone = Missing
    .closed = In closed clusters
hints =
    .new = Not here yet.
    .changed = The file’s text differs. Deleted words are struck through, new words are underlined.
    .moved = Now under another theme. The text written in the old cluster stays there.
    .translated = The text in the language of the file.
    .gone = You have them, but the file does not. They stay unless you mark them as withdrawn; nothing is deleted.
    .closed = These clusters are closed and will not change. Open a cluster again to accept a change.
nothing = Nothing would change: you already have everything in the file.

# $count (number)
same =
    { $count ->
        [one] { $count } recommendation is the same
       *[other] { $count } recommendations are the same
    }
all = Choose all
none = Choose none

# $number (text)
take = Accept { $number }

# $number (text)
withdraw = Mark { $number } as withdrawn

# $chosen (text)
# $all (text)
chosen = { $chosen } of { $all } chosen
doubtful = A completely different text under the same number. Compare before you accept it.

# $cluster (text)
into = Goes into { $cluster }

# $cluster (text)
intoNew = Goes into a new cluster, { $cluster }

# $from (text)
# $to (text)
movesFrom = Moves from { $from } to { $to }
returns = Listed again: it would no longer be withdrawn.
fields =
    .number = Number
    .text = Text
    .translation = Text
    .states = Recommending States
    .position = Position
    .source = Source of the position
    .themes = Themes
    .groups = Groups of persons
    .sdgs = SDGs
    .theme = Theme
    .withdrawn = Withdrawn

# $count (number)
confirm =
    { $count ->
        [one] Accept { $count } change
       *[other] Accept { $count } changes
    }
confirmNone = Choose what to accept

# $recommendations (number)
# $clusters (number)
report_came =
    { $recommendations ->
        [one] { $recommendations } recommendation
       *[other] { $recommendations } recommendations
    } added, in { $clusters ->
        [one] { $clusters } cluster
       *[other] { $clusters } clusters
    }.

# $count (number)
report_rated =
    { $count ->
        [one] Ratings of { $count } recommendation were imported.
       *[other] Ratings of { $count } recommendations were imported.
    }

# $count (number)
report_changed =
    { $count ->
        [one] { $count } recommendation was changed.
       *[other] { $count } recommendations were changed.
    }

# $count (number)
report_translated =
    { $count ->
        [one] { $count } text in another language was added.
       *[other] { $count } texts in another language were added.
    }

# $count (number)
report_moved =
    { $count ->
        [one] { $count } moved to another cluster.
       *[other] { $count } moved to other clusters.
    }

# $count (number)
report_withdrawn =
    { $count ->
        [one] { $count } was marked as withdrawn.
       *[other] { $count } were marked as withdrawn.
    }

# $count (number)
report_mechanisms =
    { $count ->
        [one] { $count } recommendation of another mechanism was added or changed, in a list of its own.
       *[other] { $count } recommendations of other mechanisms were added or changed, in a list of their own.
    }

# $count (number)
report_left =
    { $count ->
        [one] { $count } item was left as it is.
       *[other] { $count } items were left as they are.
    }

# $count (number)
report_closed =
    { $count ->
        [one] { $count } item is in a closed cluster and was not changed.
       *[other] { $count } items are in closed clusters and were not changed.
    }

# $count (number)
report_labels =
    { $count ->
        [one] { $count } label is new: see themes, groups and goals.
       *[other] { $count } labels are new: see themes, groups and goals.
    }
report_nothing = Nothing was changed.
past = Imports so far
takeBack = Undo

# $when (text)
takeBackNamed = Undo the import of { $when }
takeBackText = What it added is removed, and what it changed is restored. The record keeps both the import and its undoing.
takenBack = Undone
takenBackDone = The import was undone.
notLast = Only the last import can be undone.

# $clusters (list)
inUse = It can no longer be undone: people have worked on { $clusters } since.
