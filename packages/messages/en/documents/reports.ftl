### What the papers say by themselves.

kinds_submission =
    .individual = Individual submission
    .joint = Joint submission
kinds_mid-term-report = Mid-term report
kinds_national-report = National report
kinds_national-report-annex = Annex to the national report
kinds_action-plan = Action plan
kinds_statement = Oral statement (draft)

# $state (text)
# $review (text)
titles =
    .submission = Submission to the Universal Periodic Review of { THE($state) }, { $review }
    .mid-term-report = Mid-term report on the implementation of the recommendations made to { THE($state) }, { $review }
    .national-report = National report of { THE($state) }, Universal Periodic Review, { $review }
    .national-report-annex = { $state }: implementation of the recommendations, { $review }
    .action-plan = { $state }: plan of action on the recommendations of the Universal Periodic Review, { $review }
    .statement = Human Rights Council, item 6: Universal Periodic Review of { THE($state) }, { $review }
cover_submittedBy = Submitted by
cover_contact = Date
cover_consultation = Consultation

# $names (text)
cover_members = on behalf of { $names }
parts =
    .introduction = Introduction
    .summary = Executive summary
    .obligations = Scope of international obligations and cooperation with human rights mechanisms
    .framework = National human rights framework
    .rights = Implementation of international human rights obligations
    .groups = Rights of specific persons or groups
    .actions = Recommended follow-up actions
    .annex = Annex: state of each recommendation
    .overview = Overview
    .clusters = Implementation of the recommendations
    .not-adopted = Actions that were put to the vote and not adopted
    .commitments = State of the commitments
    .decisions = Annex: how it was decided
    .table = Table

# $title (text)
# $state (text)
# $review (text)
method = This text presents the results of “{ $title }”, a national consultation on the recommendations made to { THE($state) } in the Universal Periodic Review ({ $review }).

# $recommendations (number)
# $clusters (number)
# $worked (number)
# $extent (all | some)
counted =
    The consultation covers { $recommendations ->
        [one] { $recommendations } recommendation
       *[other] { $recommendations } recommendations
    } in { $clusters ->
        [one] { $clusters } cluster
       *[other] { $clusters } clusters
    }, { $extent ->
        [all] all of which have
       *[some] of which { $worked } { $worked ->
                [one] has
               *[other] have
            }
    } been taken up so far.

# $sides (list)
assessors = Assessments were given by { $sides }.
contributors = Taking part in the consultation did not make anyone a signatory of this text.
brackets = Where the sides did not agree, the view of each is given in square brackets.

# $label (text)
quoted = “{ $label }”

# Several names within a sentence; `others` were left out.
# $items (list)
listed = { $items }

# $count (number)
others = { $count } more

# How many stand at each level, in one sentence.
# $total (number)
# $parts (list)
ratingSentence =
    Of the { $total ->
        [one] { $total } recommendation
       *[other] { $total } recommendations
    }, { $parts }.

# $count (number)
# $label (text)
ratingParts_agreed =
    { $count } { $count ->
        [one] is
       *[other] are
    } assessed as “{ $label }”

# $count (number)
ratingParts_views-recorded = on { $count } no agreement was reached and each view was recorded

# $count (number)
ratingParts_differs = on { $count } the views differ

# $count (number)
ratingParts_alike =
    { $count } { $count ->
        [one] is
       *[other] are
    } rated the same but not agreed yet

# $count (number)
ratingParts_incomplete =
    { $count } { $count ->
        [one] is
       *[other] are
    } rated in part and not agreed yet

# $count (number)
ratingParts_not-rated =
    { $count } { $count ->
        [one] has
       *[other] have
    } not been rated yet

# $labels (text)
differ = The sides do not agree on { $labels }.

# $labels (text)
regressed = Regression was recorded on { $labels }.

# $count (number)
actionsAdopted =
    The consultation adopted { $count ->
        [one] { $count } follow-up action
       *[other] { $count } follow-up actions
    }.

# Where the recommendations stand word for word, each with who made it.
# $symbol (text or none)
# $numbers (list)
# $count (number)
note =
    { $symbol ->
        [none] Recommendations { COMMAS($numbers) }.
       *[other] See { $symbol }, { $count ->
                [one] para.
               *[other] paras.
            } { COMMAS($numbers) }.
    }
keywords = Key words
notAdopted = Not adopted.
noActions = No action has been adopted.
nothing = There is nothing to report here.
columns =
    .number = No.
    .recommendation = Recommendation
    .position = Position
    .status = Status
    .level = Level of implementation
    .measures = Measures taken
    .next = Next steps
    .responsible = Responsible
    .remarks = Remarks
    .sdgs = SDGs
    .objective = Objective
    .activity = Activity
    .lead = Lead
    .partners = Partners
    .deadline = Deadline
    .budget = Budget
    .assistance = Assistance needed
    .indicator = Indicator
    .recommendations = Recommendations
    .evidence = Evidence

# [REPORTS14] What an action is for where no recommendation of the list is named.
# $cluster (text)
objective = Implement the recommendations on { $cluster }
institutions =
    .heading = Responsible institutions
    .institution = Institution
    .leads = Leads (actions)
    .supports = Supports (actions)
    .sheet = Institutions
    .responsibility = Who is responsible
    .grid = Institutions and gaps
    .gap = Missing
    .noLead = No lead
    .leadOnly = No support
    .part = Part
    .lead = Lead
    .supporting = Supporting
    .source = Review or mechanism
    .pageKind = What an institution owes
    .contact = Contact
    .owes = Commitments
    .owesNothing = Nothing of its commitments is still to be done.
    .byWhen = By when
    .action = Action
    .status = Status
    .recommendations = Recommendations
    .recommendationsNone = It is not responsible for any recommendation yet.
    .adopted = Adopted action
    .noDate = no date

# By the agreed rating.
progress =
    .none = No action
    .ongoing = Ongoing
    .completed = Completed
    .notAssessed = Not assessed
    .notRated = Not rated yet
    .recorded = Views recorded
    .differs = Views differ
    .open = Not agreed yet
statement_opening = Thank you, Mr/Madam President.
statement_onBehalf = On behalf of

# `others`: how many organisations are not named.
# $names (list)
statement_behalf = This statement is made on behalf of { $names }.

# $count (number)
statement_organisations =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }

# $count (number)
statement_otherOrganisations =
    { $count ->
        [one] { $count } other organisation
       *[other] { $count } other organisations
    }

# $state (text)
# $recommendations (number)
# $clusters (number)
# $worked (number)
# $extent (all | some)
statement_subject =
    A national consultation has examined how far the { $recommendations ->
        [one] { $recommendations } recommendation made to { THE($state) } in the Universal Periodic Review has
       *[other] { $recommendations } recommendations made to { THE($state) } in the Universal Periodic Review have
    } been implemented{ $extent ->
        [all] { "" }
       *[some] ; { $worked } of { $clusters } themes have been taken up so far
    }.

# [any key]
# How many were agreed at a level, in a sentence.
# $count (number)
statement_levels =
    .not-assessed =
        { $count } { $count ->
            [one] has
           *[other] have
        } not been assessed
    .not-implemented =
        { $count } { $count ->
            [one] is
           *[other] are
        } not implemented yet
    .in-process =
        { $count } { $count ->
            [one] is
           *[other] are
        } in the process of implementation
    .partially-implemented =
        { $count } { $count ->
            [one] is
           *[other] are
        } partially implemented
    .fully-implemented =
        { $count } { $count ->
            [one] is
           *[other] are
        } fully implemented

# `others`: how many themes are not named.
# $count (number)
statement_themes =
    { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }

# $count (number)
statement_otherThemes =
    { $count ->
        [one] { $count } other theme
       *[other] { $count } other themes
    }
statement_first =
    .item1 = First
    .item2 = Second
    .item3 = Third
# $count (number)
statement_named =
    We name { $count ->
        [one] one
        [2] two
        [3] three
       *[other] { $count }
    } of them.

# $lead (text)
# $day (text or none)
statement_led =
    { $day ->
        [none] { STARTING_THE($lead) } is to carry it out.
       *[other] { STARTING_THE($lead) } is to carry it out by { $day }.
    }

# $day (text)
statement_due = It is to be carried out by { $day }.

# $sides (list)
statement_notShared = It is not shared by { $sides }.

# $state (text)
# $hasActions (boolean)
statement_closing =
    { $hasActions ->
        [true] We call on { THE($state) } to carry out these actions in time, and to report on them at mid-term.
       *[false] We call on { THE($state) } to implement the recommendations, and to report on them at mid-term.
    }
statement_thanks = I thank you.
about =
    .title = About this file
    .what = What
    .value = Value
    .hash = SHA-256 of the outcome
record = Head of the consultation’s record

# $lines (number)
# $devices (number)
# $sides (number)
countersigned =
    Fingerprint of line { $lines }, countersigned by { $devices ->
        [one] 1 device
       *[other] { $devices } devices
    } of { $sides ->
        [one] 1 constituency
       *[other] { $sides } constituencies
    }
page = Page
sheets =
    .recommendations = Recommendations
    .clusters = Clusters
    .actions = Actions
    .indicators = Indicators
    .votes = Votes
    .figures = Votes in figures
sheetColumns =
    .cluster = Cluster
    .statement = Outcome statement
    .dissent = Dissent
    .kind = Kind
    .indicator = Indicator
    .baseline = Baseline
    .target = Target
    .value = Value
    .unit = Unit
    .source = Source
    .date = Date
    .result = Result
    .ballotPaper = Ballot paper
    .method = Method
    .votedSo = How it was voted
    .inFavour = Counted as for
    .against = Counted as against
    .neither = Counted as neither
    .percent = In favour, percent
    .lowestSupport = Its support
    .rules = How it was decided
    .table = Table
    .row = Row
    .column = Column
    .adopted = Adopted
    .rejected = Not adopted
indicatorKinds =
    .structural = Structural
    .process = Process
    .outcome = Outcome
