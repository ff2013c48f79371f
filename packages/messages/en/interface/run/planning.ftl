### Planning a workshop, and running it.

planTitle = Plan a workshop
name = Title
nameHint = For example: First day, or Working group on justice
nameNeeded = Give the workshop a title.
agendaEmptyText = Add clusters from the list, or another item.
addClusters = Add clusters

# $label (text)
addCluster = Add { $label }

# $count (number)
addShown =
    { $count ->
        [one] Add the one shown
       *[other] Add all { $count } shown
    }

# $count (number)
addDiffering =
    { $count ->
        [one] Add the { $count } on which views differ
       *[other] Add the { $count } on which views differ
    }

# $count (number)
rowsDiffer =
    { $count ->
        [one] { $count } differs
       *[other] { $count } differ
    }
noClusters = There are no clusters yet: they come with the import of the recommendations.
noneOpen = No cluster is open.
allOnAgenda = Every open cluster is on the agenda.
addFree = Add another item
freeTitle = Opening, break, closing words …
freeNeeded = Give the item a title.
item = Item
minutes = Minutes

# $title (text)
minutesFor = Minutes for { $title }
minutesEach = Minutes for each new item
minutesEachHint = Left empty: 10 minutes, and 5 for each recommendation on which views differ.

# $time (text)
total = Total: { $time }

# $hours (text)
# $minutes (text)
duration = { $hours } h { $minutes } min

# $title (text)
moveUp = Move { $title } up

# $title (text)
moveDown = Move { $title } down

# $title (text)
# $place (text)
moved = { $title }: now at place { $place }

# $title (text)
removeItem = Take { $title } off the agenda
savePlan = Save the plan
saveAgenda = Save the agenda
agendaSaved = The agenda is saved.
editAgenda = Change the agenda
begun = Already begun: it stays on the agenda
currentItem = Now
noItem = No item has begun
startTimer = Start the timer
stopTimer = Stop the timer

# $count (number)
moreMinutes =
    { $count ->
        [one] { $count } minute more
       *[other] { $count } minutes more
    }
controls = Controls

# $step (text)
onToStep = On to: { $step }
hall = Who is here
timerMinutes = Minutes on the timer
start = Start the workshop
startFirst = Start the first item
nextItem = Next item

# $title (text)
nextItemNamed = Next: { $title }
noNext = This is the last item.
pause = Pause
resume = Resume
close = Close the workshop
closeTitle = Close this workshop?
closeWorkshopText = The current item ends, and screens no longer follow the workshop. You cannot start a closed workshop again, but you can plan another.

# $count (number)
closePollsOpen =
    { $count ->
        [one] { $count } vote is still in progress. It continues until you close it.
       *[other] { $count } votes are still in progress. They continue until you close them.
    }

# $count (number)
closeClustersOpen =
    { $count ->
        [one] { $count } cluster of this agenda is still open
       *[other] { $count } clusters of this agenda are still open
    }
carryOver = Carry them over to
carryNowhere = no workshop

# $title (text)
carryNew = a new workshop: { $title }

# $title (text)
continued = { $title } (continued)
closeConfirm = Close the workshop
lobby = Lobby

# $count (number)
lobbyWaiting =
    { $count ->
        [one] { $count } person is waiting to be let in
       *[other] { $count } people are waiting to be let in
    }
lobbyEmpty = Nobody is waiting.
openProjector = Open the projector page
openCluster = Open the cluster
notice = Notice to everyone
noticeHint = Shown on every screen.
noticeText = Text of the notice
giveNotice = Show it
noticeEnd = Shown
noticeUntilTakenDown = until it is taken down
noticeCountdown = Count down on every screen
noticeCountdownHint = For a break: everyone sees how much time is left.
withdrawNotice = Take it down
noticeNeeded = Write the notice.

# $time (text)
noticeAt = Notice, { $time }
