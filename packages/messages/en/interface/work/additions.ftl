### Voluntary pledges and new matters: what a facilitator adds beside the UN’s recommendations.

add = Add a pledge or a new matter
addTitle = Add something that no list of recommendations contains
addConfirm = Add
kind = What it is
kindHints =
    .pledge = The State pledged it voluntarily, for example when it stood for election to the Human Rights Council.
    .matter = A right or a question that no recommendation covers.
apart = It is assessed and decided like a recommendation. Counts and documents list it separately from UN recommendations.
texts =
    .pledge = Wording of the pledge
    .matter = What it is about
kindNeeded = Choose what it is.
clusterNeeded = Choose a cluster, or a new one.
chooseCluster = Choose a cluster
textNeeded = Write what it says.
cluster = Cluster
newCluster = A new cluster
newLabel = Title of the new cluster

# $label (text)
added = Added to { $label }
correct = Correct

# $number (text)
correctNamed = Correct { $number }
correctHint = You can correct the wording until somebody has responded to it, and the note at any time.

# $number (text)
corrected = { $number } was corrected.
move = Move

# $number (text)
moveNamed = Move { $number }
moveText = Everything said about it moves with it.
moveNone = There is no other open cluster.

# $number (text)
# $label (text)
moved = { $number } is now in { $label }.
remove = Remove

# $number (text)
removeNamed = Remove { $number }

# $number (text)
removeTitle = Remove { $number }?
removeText = You can remove it only until somebody has responded to it. The record shows that it was there.

# $number (text)
removed = { $number } was removed.
