### Planning a workshop, running it, taking part in it, showing it.

title = Workshops
lead = A workshop takes people through an agenda of clusters. Everyone’s screen follows the facilitator.
empty = No workshop yet
emptyFacilitator = Plan one: choose clusters, give each some minutes, and start when people have arrived.
emptyOther = When the facilitator plans one, it appears here.
plan = Plan a workshop
states =
    .planned = Planned
    .live = Live
    .paused = Paused
    .closed = Closed

# $count (number)
items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
noDate = No date yet
take = Take part
run = Run
show = Projector
minutesOf = Minutes

agenda = Agenda
agendaEmpty = The agenda is empty
minutesWrong = From 1 to 600 minutes.

# $minutes (text)
durationShort = { $minutes } min

steps =
    .read = Read
    .write = Write
    .level = Ratings
    .actions = Actions
    .decide = Decide
    .close = Close
step = Step

# $page (text)
# $all (text)
pageOf = Page { $page } of { $all }
pageBefore = Previous page
pageNext = Next page
pagesPause = Stop turning pages
pagesPlay = Turn pages

# $place (text)
# $all (text)
itemOf = Item { $place } of { $all }
firstUp = First
nextUp = Next

# $date (text)
closedItem = This cluster was closed on { $date }
closedItemText = Its text can no longer be changed.

# $close (text)
reopenItem = To continue, open it again in the step “{ $close }”.
notStartedText = This page moves on by itself when it does.
closedText = What was written and decided is kept.

# $time (text)
spent = { $time } spent

# $time (text)
planned = { $time } planned
itemStatus =
    .current = Now
    .finished = Done
    .skipped = Left out
    .parked = Parked

timer = Timer

# $time (text)
timerOver = { $time } over

startItem = Start

# $title (text)
startItemNamed = Start { $title }
closeItemTitle = Close the item
closeItem = Close the item

speakers = Speakers
speaking = Speaking

# $time (text)
speakingSince = for { $time }
queue = Raised hands
queueEmpty = No hand is raised.
raiseHand = Raise my hand
lowerHand = Lower my hand
handWaits = No connection. Your hand is raised as soon as you are connected.

# $place (text)
handRaised = Your hand is raised: number { $place }
youSpeak = You have the floor
callNext = Call the next speaker

# $name (text)
call = Call { $name } to speak
callShort = Call
finishSpeaker = End of speech
someone = Someone

# $time (text)
noticeUntil = until { $time }
noticeLeft = Time left

toDecide = To be decided
polls = Votes
noPolls = No vote on this item.
pollsAbove = The vote is at the top of this page.
pollsHint = To hold a vote, draft an action in the step Actions.

you = you

# $who (text)
# $seconds (text)
# $what (text)
alreadyDone = { $who } already did this { $seconds } s earlier: { $what }.

# $who (text)
# $seconds (text)
# $what (text)
changedMeanwhile = { $who } did something else { $seconds } s earlier: { $what }. Your command changed nothing.

# $what (text)
undo = Undo: { $what }

# $what (text)
lookingAt = You are looking at: { $what }

# $what (text)
workshopAt = The workshop is at: { $what }
backToWorkshop = Back to the workshop

# $title (text)
goesOn = “{ $title }” is in progress

# $title (text)
hasStarted = The workshop “{ $title }” has started

# $title (text)
# $item (text)
itemBegun = “{ $title }” continues with: { $item }
join = Join

# $title (text)
broughtTo = “{ $title }” brought you here
broughtHere = The workshop brought you here
goBackThere = Back to where I was

# $title (text)
lookAtItem = Look at { $title }
lookShort = Look
agendaOfDay = The agenda
itemNotes = Notes
itemNotesEmpty = Nothing has been noted yet.
itemNotesWrite = Write
toCards = Write my card
toRoom = Go to my room
toRating = Rate now
toPlenary = To the plenary
voteNow = Vote now
toTheTop = A vote is in progress

# $address (text)
joinAt = Open { $address }
qr = QR code of the join link
unknownItem = An item of the agenda
cardsSent = The cards kept on this device were sent.
voteReminder = A vote is in progress. You can vote, or change your vote if that is allowed, until it ends.
voteExtended = The end of a vote was moved to a later time.
