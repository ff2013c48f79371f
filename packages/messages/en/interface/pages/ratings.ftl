### Recommendations rated one by one in silence, and revealed together.

lead = Everyone rates the recommendations alone, at home or on site. Then all ratings are revealed at once, and the plenary discusses those that differ.
empty = Nothing has been rated yet
emptyFacilitator = Open a round: choose which recommendations are rated, by whom, and until when. People rate them on their phones, and nobody sees another’s ratings before you reveal them.
emptyOther = When the facilitator opens a round, the recommendations to rate appear here.
open = Open a round
states =
    .open = Open
    .closed = Closed, not revealed
    .revealed = Revealed

# $time (text)
closesAt = Closes { $time }
closesByHand = Closes when the facilitator closes it

# $begun (text)
# $finished (text)
progress = { $begun } or more have begun, { $finished } or more have rated everything.

# $begun (text)
progressBegun = { $begun } or more have begun.
progressNone = Fewer than five have begun.

# $rated (text)
# $all (text)
own = You have rated { $rated } of { $all }
disclosures =
    .open = Public: shows who said what
    .confidential = Confidential: shows figures only
raters =
    .person = Each person rates
    .organisation = Each organisation rates once

# $recommendations (text)
toRate = Rate { $recommendations }
goOn = Continue rating
seeOwn = See or change my ratings
seeReveal = See how it was rated
seeRound = See the round
asked = For you to do now

openTitle = Open a round of ratings
openConfirm = Open the round
name = Title
nameHint = Shown above the ratings, such as “Homework before the workshop”.
nameNeeded = Give the round a title.
which = Which recommendations
whichOptions =
    .agenda = What is on the agenda
    .all = All
    .clusters = Some clusters
    .without-rating = Those without an agreed rating

# The title of a round until somebody gives it another.
nameFirst = Homework before the workshop
sendLink = Send people this link
sendLinkText = It opens their ratings. People who have not joined yet join with the code first.
sendLinkLocal = This address opens on this computer only, not on phones.
sendLinkChoose = Choose another address

# $recommendations (text)
whichCount = In this round: { $recommendations }.

# $recommendations (text)
leftOut = Left out: { $recommendations } that are in a round not revealed yet, or were in a confidential round.
noneChosen = You have chosen no recommendations.
how = How it will be shown
howOptions =
    .open = Public
    .confidential = Confidential
howHints =
    .open = Once revealed, everyone sees who said what, as others see them here.
    .confidential = Only totals for each side, never small enough to identify anyone. Reasons appear without names.
onlyConfidential = People were promised that others see only their side, so the round is confidential.
who = Who rates
whoHints =
    .person = Every participant and rapporteur for themselves.
    .organisation = People of one organisation share their ratings. People without an organisation cannot rate.
until = Until when
untilOptions =
    .by-hand = Until I close it
    .at = Until a time
endTime = Closing time
endTimeWrong = Choose a time in the future.
opened = The round is open.

# $place (text)
# $all (text)
place = { $place } of { $all }

# $rated (text)
# $all (text)
rated = { $rated } of { $all } rated
previous = Previous
next = Next
firstOpen = Next one not rated
allRated = You have rated everything. You can change it until the round closes.

# $number (text)
ratingOf = Rating of { $number }
cannotJudge = I cannot judge
notRated = Not rated
regression = I see a regression

# $number (text)
regressionOf = Regression, { $number }
percentage = Percentage
percentageWrong = A number from 0 to 100.
reason = Reason, in one line
source = Source
sourceHint = A link or a reference.
clear = Remove my rating

# $states (text)
recommendedBy = Recommended by { $states }
undo = Undo the last change

# $number (text)
undone = Undone: { $number }
more = More

# $number (text)
moreOf = More on { $number }: reason, percentage and source

# $levels (text)
keys = Keys in a row: 1 to { $levels } set the level, 0 “cannot judge”, R regression, Delete removes it, arrows move, Ctrl+Z undoes.
columns =
    .number = No.
    .text = Recommendation
    .position = Position
    .rating = Rating

# $number (text)
choose = Choose { $number }
chooseShown = Choose all shown

# $count (text)
chosen = { $count } chosen
ratingOfChosen = Rating of all chosen
apply = Set for all chosen
chooseLevel = Choose a level
filterTheme = Theme
filterPosition = Position
filterState = Recommending State
filterAll = All
unratedOnly = Not rated yet

# $count (text)
# $all (text)
shown = { $count } of { $all } shown
nothingShown = No recommendation matches.
table = Recommendations and my ratings

# $round (text)
keptSent = Your ratings in “{ $round }” are saved.
keptConflict = Somebody else from your organisation has rated the same recommendation. Choose on the page of the round which rating counts.
notKept = This device keeps nothing: unsaved ratings are lost when you leave this page.
refusedHelp = Your ratings stay here. Tell the facilitator, who can open the round again: they are then sent by themselves.

# $number (text)
refusedOne = { $number } could not be saved. Change it to send it again.
leaveTitle = Leave without saving?
leaveText = Some ratings are not saved yet, and this device cannot keep them. If you leave now, they are lost.
leaveConfirm = Leave and lose them

# $number (text)
conflictTitle = { $number }: changed by somebody else from your organisation
conflictText = Two of you gave different ratings at the same time. Choose which one counts.
mine = Yours
theirs = Theirs
takeMine = Keep mine
takeTheirs = Take theirs
takenBack = Removed

waiting = The round is closed
waitingText = The facilitator will reveal the ratings on every screen at the same time. You do not need to reload.
waitingFacilitator = Nobody can rate any more, and nobody has seen anything yet.
noOrganisation = Organisations rate in this round, and you gave none when you joined. Others from your organisation can rate for it.
rerunTitle = Nearly the same people rated nearly the same before
rerunOpening = Comparing the two results can show how people rated who take part in only one round. If you open it anyway, raters are told, and the minutes say that you knew.
rerunConfirm = Open it anyway
rerunRater = If you rate in only one of the two rounds, comparing the results can show how you rated. Consider this if your rating could put you at risk. Nobody has to rate.
ownDeleted = The link between people and ratings was deleted when this confidential round was revealed. If you rated, you no longer see your own ratings either.
onlyRaters = Participants and rapporteurs rate. Here you see their progress.
close = Close
closeReveal = Close and reveal
reveal = Reveal
changeTime = Change the closing time
reopen = Open again
timeTitle = Until when can people rate?
timeConfirm = Set
revealTitle = Reveal on every screen?
revealText = The round is closed for good and shown to everyone at once. This is final: nobody can change a rating afterwards, and the round cannot be opened again.
closedNow = The round is closed.
reopened = The round is open.
revealedNow = It is revealed on every screen.

howRated = How it was rated

# $count (text)
differingTitle = What differs ({ $count })
differingLead = Widest apart first.
noneDiffer = The sides do not differ on anything.

# $count (text)
othersTitle = All others ({ $count })
hidden = Rated by too few people to show figures

# $count (text)
alikeTitle = Rated the same ({ $count })

# $count (number)
raterCount =
    { $count ->
        [one] { $count } rated
       *[other] { $count } rated
    }

# $count (text)
# $all (text)
regressionCount = Regression: { $count } of { $all }

# $number (text)
barsOf = How { $number } was rated, by side
toCluster = To its ratings
agreed = Agreed
toAgenda = Make it the agenda
agendaTitle = Add what differs to a workshop’s agenda?
agendaText = One item for each cluster with ratings that differ. A cluster already on the agenda keeps its item, which then lists what differs; new items come before the closing items.
agendaConfirm = Add to the agenda
agendaWorkshop = Workshop
agendaPlanTitle = Plan a workshop on what differs?
agendaPlanText = No workshop is planned yet. This one gets an item for each cluster with ratings that differ. You can change it afterwards.
agendaPlan = Plan the workshop
agendaName = Title of the workshop
agendaNewTitle = Workshop
agendaNothing = All of it is on this agenda already.

# $cluster (text)
# $numbers (text)
agendaItem = { $cluster }: { $numbers }
agendaMinutes = Minutes for each
agendaMinutesHint = Left empty: 10 minutes, and 5 for each recommendation on which views differ.

# $count (number)
agendaMerged =
    { $count ->
        [one] { $count } item of the agenda now lists what differs.
       *[other] { $count } items of the agenda now list what differs.
    }
project = Show on the projector
showWaiting = Rating in silence

# $finished (text)
showDone = { $finished } or more have rated everything

# Where the page’s script does not run.
levelMissing = Choose a level, or “I cannot judge”.
changedMeanwhile = Somebody else from your organisation changed this rating meanwhile. You see theirs now. To keep yours, save it again.
