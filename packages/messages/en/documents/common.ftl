### What several documents say.

# [any key]
# The same within a sentence.
sidesInText =
    .civil-society = civil society
    .state = State institutions
    .nhri = the national human rights institution
    .other = other participants

# What the State says of its own progress: its claim, never a level.
claims =
    .implemented = already implemented
    .in-process = in the process of implementation
    .implemented-or-in-process = already implemented or in the process of implementation

# $claim (text)
claimed = In the State’s own view: { $claim }
sections =
    .progress = Progress and impact
    .regressions = Regressive actions
    .remaining = Remaining actions
    .challenges = Challenges
    .assistance = Technical assistance and cooperation
    .summary = Summary for documents

# Before States whose names the source writes in another language.
recommendedBy = Recommended by

# $name (text)
# $printed (text)
labels_listed = { $name } (as listed: { $printed })

# $name (text)
labels_linked = { $name } (linked here by theme)

# [REPORTS23] Of what the whole cluster shares, in every row but the one where it stands.
# $number (text or none)
assessment_as =
    { $number ->
        [none] As above
       *[other] As { $number }
    }
assessment_adoptedActions = Follow-up actions adopted
assessment_lead = lead
assessment_supporting = with
assessment_deadline = deadline
assessment_resources = resources
assessment_assistance = assistance needed
assessment_serves = recommendations
assessment_followUp = Status
assessment_commitmentStatuses =
    .not-started = Not started
    .in-progress = In progress
    .done = Done
    .dropped = Dropped
assessment_overdue = overdue
assessment_withdrawn = Withdrawn: the vote was declared void
assessment_nextDate = next date
assessment_evidence = Evidence
assessment_statement = Outcome
assessment_dissent = Dissent
assessment_reviewDate = To be reviewed
additions_kinds =
    .pledge = Voluntary pledge
    .matter = New matter
additions_headings =
    .pledge = Voluntary pledges
    .matter = New matters raised
additions_texts =
    .pledge = Wording
    .matter = What it is about
additions_notes =
    .pledge = Made
    .matter = Why it was added

# $kinds (list)
additions_counted = Apart from the recommendations, it covers { $kinds }.

# $count (number)
additions_pledges =
    { $count ->
        [one] { $count } voluntary pledge
       *[other] { $count } voluntary pledges
    } of the State

# $count (number)
additions_matters =
    { $count ->
        [one] { $count } new matter
       *[other] { $count } new matters
    } that no recommendation addresses

# Before a vote whose lines do not say it.
# $what (text)
votedOn_asked = Put to the vote: { $what }
votedOn_wording = As it was put to the vote
votedOn_whole = The consultation as a whole

# Heads a chapter.
votedOn_wholeDecisions = Decisions on the consultation as a whole
votedOn_kinds =
    .text = texts
    .passage = passages
    .rating = ratings
    .agenda = agendas
    .outcome = the outcome as a whole
    .priorities = priorities

# $section (text)
votedOn_text = the text of “{ $section }”, as it stood when the vote started

# $section (text)
votedOn_passage = a passage of “{ $section }”, as it stood when the vote started

# $number (text)
# $level (text)
votedOn_rating = the rating of { $number }: { $level }
votedOn_agenda = the agenda, as it stood when the vote started

# $version (number)
votedOn_outcome = the outcome as a whole, version { $version }
votedOn_priorities = what comes first
corrections_title = Typing errors corrected

# $day (text)
# $where (text)
corrections_on = Corrected on { $day }: { $where }

# $before (text)
# $after (text)
# $reason (text)
corrections_change = “{ $before }” is now “{ $after }” ({ $reason })
corrections_places_action = Follow-up action
corrections_places_statement = Outcome statement

# $side (text)
corrections_places_dissent = Dissent: { $side }

# $number (text)
corrections_places_recommendation = Wording of recommendation { $number }
table_state = State
table_cluster = Cluster
table_number = Number
table_recommendation = Recommendation
table_recommendingStates = Recommending States
table_position = Position
table_positionAsPrinted = Position as printed
table_claim = Progress in the State’s own view
table_sourceOfPosition = Source of position
table_themes = Themes
table_groups = Groups of persons
table_sdgs = SDGs
table_cycle = Cycle
table_withdrawn = Withdrawn from the list
table_category = Action category
table_level = Level of implementation

# Whether the level was agreed, the views differ, or nobody rated it.
table_status = Status of the rating
table_percentage = Percentage
table_regression = Regression
table_reason = Reason

# $constituency (text)
table_rating = Level of implementation as assessed by: { $constituency }
table_adoptedActions = Adopted actions
table_decisions = Votes
table_commitmentStatus = Adopted actions: progress
table_commitmentEvidence = Adopted actions: evidence
table_statement = Outcome statement
table_dissent = Dissent
table_reviewDate = Review date
table_edition = Version of the outcome
table_yes = yes
table_no = no
