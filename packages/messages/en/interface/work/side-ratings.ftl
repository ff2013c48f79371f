### Ratings of recommendations: what each side says of them, and what is agreed.

title = Ratings
comma = ,{" "}

# $recommendations (text)
# $parts (text)
summary = { $recommendations }: { $parts }.

# $recommendations (text)
summaryNone = { $recommendations }, not rated yet.

# $count (text)
# $level (text)
atLevel = { $count } { LOWERFIRST($level) }

# $count (number)
counted =
    .views-recorded = { $count } on which all views are recorded
    .differs = { $count } on which views differ
    .alike = { $count } rated the same but not agreed yet
    .incomplete = { $count } rated in part and not agreed yet
    .not-rated = { $count } not rated yet
statuses =
    .differs = Views differ
    .incomplete = Rated in part and not agreed yet
    .not-rated = Not rated yet
    .alike = Rated the same but not agreed yet
    .agreed = Agreed
    .views-recorded = Views recorded

# $count (number)
# $all (number)
differOf =
    { $count } of { $all } { $count ->
        [one] differs
       *[other] differ
    }
noneDiffer = No views differ

# $place (text)
# $all (text)
place = row { $place } of { $all }
previous = Previous row
next = Next row

# $count (number)
folded =
    { $count ->
        [one] { $count } other row
       *[other] { $count } other rows
    }

# $number (text)
show = Show { $number }
none = No recommendation is in this cluster.

saidCannotJudge = I cannot judge
reasons = Reasons

# $number (text)
reasonsOf = Reasons for { $number }
noReasons = Nobody gave a reason.
provisional = provisional
confirmed = confirmed

# $name (text)
recordedBy = recorded by { $name }

# $count (number)
cannotJudge = { $count } cannot judge

# $count (text)
all = all { $count }
regressionSeen = regression

# $count (number)
seeRegression =
    { $count ->
        [one] { $count } sees a regression
       *[other] { $count } see a regression
    }

# $count (number)
objections =
    { $count ->
        [one] { $count } member objects
       *[other] { $count } members object
    }
noRating = No rating yet

# $sides (text)
silent = No rating yet: { $sides }
noneRated = No side has rated this yet.

ours = Our side

# $side (text)
forEveryone = You are recording this for everyone in { $side }. Its members see your name; everyone else sees you as elsewhere in this consultation.
rateTogether = The round gave your side no rating of its own. Agree among yourselves, and record one rating together.
confirm = Confirm
change = Change our side’s rating
record = Record our side’s rating
object = I disagree
withdraw = Withdraw my objection
recordOther = Record a rating
recordAs = Record as

# $side (text)
ratingOf = Rating of { $side }

agreed = Agreed rating
notAgreed = Not agreed yet
agreeOn = Agree on

# $rating (text)
agreeOnNamed = Agree on: { $rating }

# $two (boolean)
recordViews =
    { $two ->
        [true] Record both views
       *[false] Record all views
    }
viewsHint = The outcome shows what each side says, side by side.

# $count (number)
agreeAlike =
    { $count ->
        [one] Agree on the one rated the same
       *[other] Agree on all { $count } rated the same
    }
alikeTitle = Agree on the recommendations rated the same?
alikeText = Two or more sides rated each of these the same. That rating becomes the agreed rating.
alikeConfirm = Agree on all of these

# $count (number)
alikeConfirmSome =
    { $count ->
        [one] Agree on the { $count } selected
       *[other] Agree on the { $count } selected
    }

# $numbers (text)
recorded = Recorded for { $numbers }.

levelNeeded = Choose a level.
percentage = Percentage
percentageHint = From 0 to 100, if you can be that precise.
percentageWrong = A percentage is a number from 0 to 100.
regression = There is a regression: things are worse than at the review
reason = Reason
reasonHint = The grounds for the rating. The outcome shows them.

# $recommendations (text)
forAll = Record the same for the whole cluster: { $recommendations }

# $recommendations (text)
forSome = For { $recommendations }: choose which
save = Record
conflictTitle = Somebody recorded another rating while you were writing
conflictText = Keep theirs, or record yours instead. Your text is still below.
taken = withdrawn
keepTheirs = Keep theirs
recordMine = Record mine instead
