### The page of all clusters: choosing among them, and how a facilitator arranges them.

lead = Recommendations are assessed together, in clusters. Open a cluster to read it, write, and rate its implementation.
emptyFacilitator = Import the matrix of recommendations. They are then arranged in clusters.
emptyOther = They appear here once the facilitator has imported the matrix.
anyPosition = Any position
anyLevel = Any rating
levelNone = Not settled yet
onlyDiffering = Only where views differ
moreFilters = More filters
clear = Clear the filters
noneFound = No cluster fits these filters
noneFoundText = Clear the filters to see all of them again.
mechanisms = Other mechanisms
responsibility = Who is responsible
arrange = Arrange
arrangeDone = Done
arrangeHint = Choose clusters to merge them, or move them into the order in which you will work on them.

# $label (text)
select = Choose { $label }

# $count (number)
selected =
    { $count ->
        [one] { $count } chosen
       *[other] { $count } chosen
    }
rename = Rename

# $label (text)
renameNamed = Rename { $label }
renameTitle = Rename the cluster
label = Title of the cluster
labelNeeded = Give the cluster a title.

# $label (text)
renamed = Now called { $label }

# $label (text)
moveUp = Move { $label } up

# $label (text)
moveDown = Move { $label } down

# $label (text)
# $place (text)
# $all (text)
moved = { $label }: now { $place } of { $all }
merge = Merge
mergeNeedsTwo = Choose at least two open clusters to merge them.

# $count (number)
mergeTitle =
    { $count ->
        [one] Merge { $count } cluster?
       *[other] Merge { $count } clusters?
    }
mergeInto = Into which one?

# $recommendations (text)
# $label (text)
mergeWhat = { $label } will then hold { $recommendations }.
mergeKeeps = You can still read the text of the others from the merged cluster. Ratings move with their recommendations.
mergeUndo = You can take recommendations out again with “Split”.
mergeConfirm = Merge

# $label (text)
merged = Merged into { $label }. To undo it, split the recommendations off again.
split = Split

# $label (text)
splitNamed = Split { $label }

# $label (text)
splitTitle = Split “{ $label }”
splitLead = The recommendations you choose move to a new cluster. The text stays with the old one, and can be read from the new one.
splitChoose = Which recommendations move?
splitLabel = Title of the new cluster
splitNeedsSome = Choose at least one recommendation, and leave at least one.

# $leaving (number)
# $staying (number)
splitCount =
    { $leaving ->
        [one] { $leaving } moves
       *[other] { $leaving } move
    }, { $staying ->
        [one] { $staying } stays
       *[other] { $staying } stay
    }.
splitConfirm = Split

# $label (text)
splitDone = Made the cluster { $label }. To undo it, merge the two.
orderChanged = Somebody else has changed the order. You see the new order now.
