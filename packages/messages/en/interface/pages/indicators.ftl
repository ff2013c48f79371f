### Indicators of commitments: how they are measured, and their values.

title = Indicators
lead = How the indicators of commitments are measured, and whether they are on track.
empty = No commitment has an indicator yet
emptyText = Actions that are adopted with indicators have them here.
none = Not stated
baselineDate = Date of the baseline
targetDate = Date of the target
step = Step
steps = Steps
stepsHint = One per line: date and value, for example 2027-06-01 45. Without steps, progress is expected on a straight line.
reports = Who reports
frequency = How often
sdg = SDG indicator
sdgHint = For example 16.3.2, if this is an SDG indicator or target.
sdgWrong = Enter a code such as 16.3.2.
unit = Unit
unitHint = For example %, people or days.
date = Date
dateHint = The day the value refers to.
value = Value
group = Group
groupName = Name of the group
groupHint = For example: women, under 18, or the name of a region. Do not name a person.
reporter = Reported by
ownSide = My side
source = Source
link = Link to the source
noValue = No value reported yet.
download = Download all values (CSV)
importTitle = Add values from a table
importText = Download the table of all values, add rows to it and save it as CSV. A row without a reporter is of your side. Nothing is saved before you have seen what was read.
importFile = Table (CSV)
tableRow = Row
showNew = Show the new values
unreadTitle = Rows that cannot be read
refusedTitle = Rows that were not saved
unread =
    .indicator = No commitment has this indicator.
    .date = This is no day, or could be two days. Write it as 2027-06-30.
    .value = This is no number, or could be two numbers. Write it as 48.5, without separators for thousands; write 1,125 as 1125 or 1.1250.
    .group = Enter both the group and what it is grouped by.
    .reporter = This is no side and no institution of the list.
    .other-side = Only people of this side can add its values.
    .source = The source has more than 500 characters.
    .link = The link is no web address that begins with https:// or http://.
    .corrected = This value was corrected, so it is not added.
earlierPlans = Earlier baselines and targets
corrected = (corrected)
correct = Correct
correctTitle = Correct a value
correctText = The value that you correct stays in the table.
add = Add a value
setPlan = Set baseline and target
planText = The adopted text does not change. Earlier baselines and targets are kept.
planSaved = Baseline and target were saved.
valueSaved = The value was added.
dateNeeded = Enter a number and a date, or neither.
valueNeeded = Enter a value and its date.
valueWrong = Enter a number, such as 48 or 48.5. Write 1,125 as 1125 or 1.1250.
groupNeeded = Enter the name of the group.
linkWrong = Enter a web address that begins with https:// or http://.
pages = Pages
before = Previous
after = Next
kinds =
    .structural = Structural
    .process = Process
    .outcome = Outcome
frequencies =
    .monthly = Every month
    .quarterly = Every quarter
    .half-yearly = Every six months
    .yearly = Every year
    .once = Once

# $count (number)
allValues =
    { $count ->
        [one] { $count } value
       *[other] { $count } values
    }

# $indicator (text)
valuesOf = Values of { $indicator }

# $value (text)
# $day (text)
# $indicator (text)
correctNamed = Correct: { $value }, { $day }, { $indicator }

# $indicator (text)
addNamed = Add a value: { $indicator }

# $indicator (text)
planNamed = Set baseline and target: { $indicator }

# $line (text)
stepWrong = This line has no date and number, such as 2027-06-01 45 (write 1,125 as 1125 or 1.1250): { $line }

# $page (text)
# $pages (text)
page = Page { $page } of { $pages }

# $row (text)
rowNamed = Row { $row }:

# $count (number)
newValues =
    { $count ->
        [0] No new values.
        [one] { $count } new value.
       *[other] { $count } new values.
    }

# $count (number)
knownValues =
    { $count ->
        [one] { $count } value is already there and is not added again.
       *[other] { $count } values are already there and are not added again.
    }

# $count (number)
unreadRows =
    { $count ->
        [one] { $count } row cannot be read.
       *[other] { $count } rows cannot be read.
    }

# $count (number)
besideValues =
    { $count ->
        [one] For { $count } of them, the same reporter already has another number for that day and group. Both stay. To replace a wrong number, correct it in the table of its indicator.
       *[other] For { $count } of them, the same reporter already has another number for that day and group. Both stay. To replace a wrong number, correct it in the table of its indicator.
    }

# $value (text)
besideValue = (already there: { $value })

# $count (number)
addValues =
    { $count ->
        [one] Add { $count } value
       *[other] Add { $count } values
    }

# $saved (number)
# $all (number)
savedOf =
    { $all ->
        [one] { $saved } of { $all } value was saved.
       *[other] { $saved } of { $all } values were saved.
    }

# $saved (number)
# $left (number)
addingStopped =
    { $saved ->
        [one] { $saved } value was saved. Press the button again to add the rest: { $left }. None is saved twice.
       *[other] { $saved } values were saved. Press the button again to add the rest: { $left }. None is saved twice.
    }
