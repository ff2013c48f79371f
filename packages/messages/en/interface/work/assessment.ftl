### The page of one cluster: what was recommended, what is written, how far it has come, what is next.

onThisPage = On this page
recommendations = Recommendations

text = Assessment
textLead = One text for everyone. You read; press Edit to write.
sections =
    .progress = Progress and impact
    .regressions = Regressive actions
    .remaining = Remaining actions
    .challenges = Challenges
    .assistance = Technical assistance and cooperation
    .summary = Summary for documents
sectionHints =
    .progress = What was done, and what changed for people because of it.
    .regressions = Steps back since the review.
    .remaining = What is still to be done.
    .challenges = What stands in the way.
    .assistance = Help that is needed, from whom, for what.
    .summary = A short text that papers with a word limit print instead of the sections above.
nothingWritten = Nothing written yet.
edit = Edit

# $section (text)
editNamed = Edit: { $section }
doneEditing = Done
readOnly = You can read this text, not write in it.
textLoading = Opening the text…

actions = Follow-up actions
actionsLead = Proposed measures. The ticks show whether an action says what is needed to follow it up.
noActions = No action drafted yet
noActionsText = Draft what should happen next: one measure, who leads it, by when.
actionAdded = An action was added
addAction = Draft an action

# $place (text)
action = Action { $place }
actionUntitled = Action without a text yet
actionFields =
    .text = What should be done
    .lead = Lead institution
    .supporting = Supporting institutions
    .deadline = Deadline
    .resources = Resources
    .assistance = Assistance needed
    .indicators = Measured by
    .recommendations = Recommendations it serves
    .judged = Marks set by hand
actionHints =
    .text = One measure, beginning with a verb.
    .lead = Who is responsible for it.
    .deadline = A day, or a term such as “end of 2027”.
removeAction = Remove this action
removeActionTitle = Remove this action?
removeActionText = It disappears from the draft for everyone. Votes already held on it are kept.
smart = SMART
smartLabels =
    .specific = Specific
    .measurable = Measurable
    .achievable = Achievable, assigned
    .relevant = Relevant
    .timeBound = Time-bound
smartHints =
    .specific = One act that can be seen
    .measurable = An indicator with baseline and target
    .achievable = A lead institution
    .relevant = A recommendation that it serves
    .timeBound = A deadline

# $label (text)
smartHas = { $label }: yes

# $label (text)
# $hint (text)
smartLacks = { $label }: not yet. It needs: { $hint }

# $label (text)
smartNotYet = { $label }: not yet.

# $label (text)
# $holds (boolean)
# $reason (text)
smartJudged = { $label }: { $holds ->
        [true] yes
       *[false] no
    } – { $reason }
putToVote = Put to the vote
polls = Votes on this action

indicators = Indicators
indicatorsLead = What shows whether things change.
noIndicators = No indicator yet
noIndicatorsText = Add something that can be counted or checked: its value now, and its target.
addIndicator = Add an indicator
seeIndicators = See values and charts of adopted indicators

# $place (text)
indicator = Indicator { $place }
indicatorUntitled = Indicator without a text yet
indicatorKinds =
    .structural = Structural
    .process = Process
    .outcome = Outcome
indicatorKindHints =
    .structural = Laws and institutions exist
    .process = Something is being done
    .outcome = People’s situation changes
indicatorFields =
    .kind = Kind
    .text = What is measured
    .baseline = Baseline
    .target = Target
    .value = Current value
    .source = Source
    .date = Date of the value
    .unit = Unit
removeIndicator = Remove this indicator

close = Close this cluster
closeTitle = Close this cluster
closeLead = The text is frozen as it is now and its fingerprint is kept, so nobody can change it unnoticed. You can open it again.

# $count (number)
closeUnsettled =
    { $count ->
        [one] { $count } recommendation is neither agreed nor recorded as differing. The outcome will say so.
       *[other] { $count } recommendations are neither agreed nor recorded as differing. The outcome will say so.
    }
statement = Outcome statement
statementHint = A sentence or two: what the workshop concluded.
statementNeeded = Write the outcome statement.
reviewDate = Date of review
reviewDateHint = When to look at it again.
dissent = Dissent
dissentHint = What a constituency wants on record against the outcome. Leave empty if there is none.

# $constituency (text)
dissentOf = Dissent of { $constituency }
closeConfirm = Close the cluster

# $date (text)
closedOn = Closed on { $date }
closedText = The text can no longer be changed.
fingerprint = Fingerprint of the text

# $date (text)
reviewOn = To be reviewed on { $date }
reopen = Open it again
reopenTitle = Open this cluster again?
reopenText = People can write and rate again. The minutes keep that it was closed, and with which text.

corrections_button = Correct a typing error
corrections_title = Corrected since it was closed

# $date (text)
# $where (text)
corrections_on = Corrected on { $date }: { $where }
corrections_action = Follow-up action

# $number (text)
corrections_wording = Wording of recommendation { $number }

lineage = Where this cluster comes from

# $label (text)
# $date (text)
lineageMerged = “{ $label }” was merged into it on { $date }

# $label (text)
# $date (text)
lineageSplit = It was split from “{ $label }” on { $date }
lineageRead = Read what was written there
