### Votes on what comes first: which clusters, what each person chooses, and the order that comes of it.

vote = Vote on priorities
onBallot = Clusters on the ballot

# $chosen (number)
# $all (number)
# $most (number)
onBallotCount =
    { $chosen } of { $all } { $chosen ->
        [one] is
       *[other] are
    } on the ballot. A ballot holds up to { $most }.
changeBallot = Change what is on the ballot
search = Search

# $count (number)
putShown =
    { $count ->
        [one] Put { $count } on the ballot
       *[other] Put all { $count } on the ballot
    }

# $count (number)
takeShown =
    { $count ->
        [one] Take { $count } off
       *[other] Take all { $count } off
    }

# $most (text)
ballotFull = A ballot holds up to { $most } clusters. Take one off first, or hold a separate vote on the others.
choices = Each person chooses up to
places = How many come first
placesHint = The others follow in their order.
nothingFound = Nothing found. Search for fewer words.

# $most (text)
asks =
    .selection = Choose up to { $most }.
    .ranking = Choose up to { $most }, and put them in your order.
    .points = Spread up to { $most } points over as many as you like.
hints =
    .selection = Each person chooses some. The order is by how many chose each.
    .ranking = Each person chooses some and puts them in order. The common order comes from comparing every pair.
    .points = Each person spreads points. The order is by the points.
chosen = Your choice
ranked = Your order

# $chosen (text)
# $most (text)
count = { $chosen } of { $most } chosen

# $given (text)
# $most (text)
pointsCount = { $given } of { $most } points given
empty = Not chosen yet

# $most (text)
full = You have chosen { $most }, and cannot choose more. Remove one of yours first.

# $most (text)
pointsFull = You have given all { $most } points. Take a point from another first.

# $label (text)
remove = Remove: { $label }

# $label (text)
up = Move up: { $label }

# $label (text)
down = Move down: { $label }

# $label (text)
pointsFor = Points for: { $label }

# $label (text)
# $place (text)
moved = { $label }: place { $place }
all = Choose from
picked = Chosen
choseNone = You chose none. That counts as abstaining.

firstOnes = What comes first

# $count (number)
comeFirst =
    { $count ->
        [one] { $count } comes first
       *[other] { $count } come first
    }
shared = The next ones share a place that goes beyond this number. No lot is drawn.

# $count (number)
others =
    { $count ->
        [one] { $count } other, in the order of the vote
       *[other] { $count } others, in the order of the vote
    }

# $count (number)
othersFollow =
    { $count ->
        [one] { $count } other follows.
       *[other] { $count } others follow.
    }
whole = All, in the order of the vote

# $count (number)
onPaper =
    { $count ->
        [one] { $count } cluster
       *[other] { $count } clusters
    }

# $most (text)
# $all (text)
onPhones = Choose up to { $most } of { $all }, each on your own screen.
