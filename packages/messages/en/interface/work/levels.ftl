### The list and the heat map of all ratings.

link = Ratings
number = No.
page = Ratings of all recommendations
pageLead = How each side rates each recommendation. Discuss the ones that the sides rate differently.
distribution = Agreed ratings at a glance
distributionBy = Group by
facets =
    .themes = Theme
    .groups = Group of persons
    .sdgs = Sustainable Development Goal
    .position = Position of the State
    .states = Recommending State
noLabels = The list does not say.

# $label (text)
# $count (text)
labelCount = { $label } ({ $count })

# $count (text)
showAll = Show all { $count }
fewer = Show fewer
show = Show
all = All
look = List or heat map
looks =
    .list = List
    .map = Heat map
cluster = Cluster
anyCluster = All clusters
order = Order
orders =
    .list = As in the list
    .spread = Widest apart first
mapCaption = Heat map: each side’s rating of each recommendation, and the agreed rating
nothingYet = Nothing yet
legend = What the colours and figures mean
then = Earlier rating
change = Change
thenAndNow = Agreed ratings compared with the earlier outcome
changes =
    .better = better
    .worse = worse
    .same = the same
    .not-comparable = not comparable

# $number (text)
# $level (text)
thenOf = { $number }: { $level }
noThen = Continues none
notYetAgain = no agreed rating yet
noEarlier = No earlier outcome was imported, so there is no earlier rating to compare with.
noneConfirmed = Nobody has confirmed that any of these recommendations continues an earlier one.
nothingShown = No recommendation matches.

# $recommendations (text)
saved = Recorded for { $recommendations }.
