### What became of the adopted actions.

lead = Adopted actions, and their progress since.
empty = No commitment yet
toDecisions = To the decisions
emptyText = An action that a vote adopts becomes a commitment and is followed up here.
statuses =
    .not-started = Not started
    .in-progress = In progress
    .done = Done
    .dropped = Dropped
overdue = Overdue
overdueBy =
    .deadline = Overdue: the deadline has passed
    .next-date = Overdue: the next date has passed
withdrawn = Withdrawn

# $date (text)
withdrawnText = The vote that adopted this was declared void on { $date }. It is no longer followed up.

# $count (number)
overdueCount =
    { $count ->
        [one] { $count } overdue
       *[other] { $count } overdue
    }

# $count (number)
count =
    { $count ->
        [one] { $count } commitment
       *[other] { $count } commitments
    }
status = Status
evidence = Evidence
evidenceHint = What shows it: a law, a report or a figure, and where to find it.
noEvidence = No evidence noted yet.
nextDate = Next date
nextDateHint = When to look at it again.
noNextDate = No next date
leadInstitution = Lead
serves = Serves
cites = Also responds to (other mechanisms)
deadline = Deadline
update = Update

# $action (text)
updateNamed = Update: { $action }
updated = The commitment was updated.

# $date (text)
adoptedOn = Adopted on { $date }
all = All
seeVote = See the vote
institutions = Institutions
institution = Institution
allInstitutions = All institutions
noInstitution = No institution named
leadNow = Leads now
leadHint = Who leads it now. The adopted action itself does not change.

# $lead (text)
leadAdopted = Adopted with: { $lead }
indicators = Indicators
measured = Reached

# $indicator (text)
measuredFor = Reached: { $indicator }

# $baseline (text or none)
# $target (text or none)
# $unit (text or none)
target =
    { $baseline ->
        [none]
            { $target ->
                [none] { $unit }
               *[other] to { $target }{ $unit ->
                    [none] { "" }
                   *[other] { " " }{ $unit }
                }
            }
       *[other]
            from { $baseline }{ $target ->
                [none] { "" }
               *[other] { " " }to { $target }
            }{ $unit ->
                    [none] { "" }
                   *[other] { " " }{ $unit }
                }
    }
valueDate = Date of the values
valueDateHint = The day these values refer to.
valueWrong = Enter a number, such as 48 or 48.5. Write 1,125 as 1125 or 1.1250, and anything else in the evidence.
seeIndicators = See all values and targets

# $values (text)
latestValue = Latest: { $values }.

notMeasured = not measured yet
links = Links to evidence
linksHint = One address per line, beginning with https:// or http://.

# $link (text)
linkWrong = This is not a web address: { $link }
opensElsewhere = opens another website
noUpdates = Not updated yet

# $count (number)
history =
    { $count ->
        [one] History: { $count } update
       *[other] History: { $count } updates
    }

# $action (text)
historyOf = History: { $action }

# $field (text)
# $to (text)
changedTo = { $field }: { $to }

# $from (text)
before = before: { $from }
nothing = nothing
undo = Undo this update
undone = The update was undone. The history shows both.

# $number (text)
undoes = Takes back update { $number }

# $who (text)
by = by { $who }
fromElsewhere = brought in from an outcome file
noneMatch = No commitment matches
noneMatchText = Choose another institution or status.
showAll = Show all

# $shown (text)
# $all (text)
shown = { $shown } of { $all } shown

# $count (number)
moreOnBoard =
    { $count ->
        [one] { $count } more on the board
       *[other] { $count } more on the board
    }
board = To the follow-up board
updatedMeanwhile = Somebody has updated this in the meantime. Nothing you wrote is lost: compare, then save again.
theirUpdates = Updated by others meanwhile
theirUpdatesText = Your input is still below. Save to put it in the place of theirs where both changed the same; the history keeps both.
takeTheirs = Take theirs
nothingChanged = Nothing was changed.
due = Commitments to look at
dueText = What is still to be done, with what is due first. Each becomes an item of its own.

# $count (number)
addDue =
    { $count ->
        [one] Add the one that is due within 30 days
       *[other] Add the { $count } that are due within 30 days
    }

# $action (text)
addNamed = Add: { $action }
noDue = Every commitment that is still to be done is on the agenda.
statusTitle = Where the commitments stand
statusText = Adopted on this cluster before.
