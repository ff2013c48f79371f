### What the full report says, beside what every document says.

purposes =
    .stakeholder-submission = Towards a stakeholder submission
    .mid-term-report = Towards a mid-term report
    .national-report = Towards a national report
    .action-plan = Towards an action plan
draftWarning = This is a draft. It shows the situation at one moment and may differ from the final outcome.
contents = Contents
page =
    .before = Page{ " " }
    .between = { " " }of{ " " }

# $side (text)
marks_some = { $side }: some of its members
marks_note = A filled sign is the rating of a side, a hollow one that of only some of its members. A figure beside a sign shows how many members gave that rating in a round. °: not yet confirmed by the side.
marks_countsNote = A figure beside a sign shows how many recommendations have that rating. No rating is an average.
marks_notAgreed = Not agreed
brief_title = In one page
brief_found = What was found
brief_regressed = What regressed
brief_noRegression = No step back was recorded.

# `count` recommendations on which somebody sees a step back.
# $count (number)
brief_regression =
    On { $count } { $count ->
        [one] recommendation
       *[other] recommendations
    } a step back was recorded:
brief_decided = What was decided

# $adopted (number)
# $rejected (number)
# $apart (number)
brief_voted =
    { $adopted } follow-up { $adopted ->
        [one] action was
       *[other] actions were
    } adopted{ $apart ->
        [0] { "" }
        [one] , { $apart } of them not shared by one side or more
       *[other] , { $apart } of them not shared by one side or more
    }.{ $rejected ->
        [0] { "" }
        [one] { " " }{ $rejected } was put to the vote and not adopted.
       *[other] { " " }{ $rejected } were put to the vote and not adopted.
    }
brief_asked = What is asked of whom, and by when

# $count (number)
# $chapter (text)
brief_more = { $count } more: see “{ $chapter }”.
brief_nothingAsked = No action has been adopted, so nothing is asked of any institution yet.
institutions =
    .heading = Institutions: what is asked of whom
    .unnamed = No institution named
summary = Summary
figures_caption = The consultation in figures
figures_what = What
figures_howMany = Number
figures_recommendations = Recommendations
figures_clusters = Clusters
figures_closed = Clusters closed
figures_statuses =
    .agreed = Recommendations with an agreed rating
    .views-recorded = Recommendations on which all views were recorded
    .differs = Recommendations on which the views differ
    .alike = Recommendations rated the same but not agreed yet
    .incomplete = Recommendations rated in part and not agreed yet
    .not-rated = Recommendations not rated yet
figures_polls = Decisions put to the vote
figures_adopted = Actions adopted
figures_commitments = Commitments followed up
byRating = Recommendations by agreed rating
bySide = Level of implementation of the recommendations as assessed by each constituency
ratingsBySide = Ratings by constituency
ratingsBySideText = How many recommendations of each cluster each constituency rated at each level, and their status. No rating is an average.
differences = Where views differ
differencesText = On these recommendations the ratings of the constituencies differ, or not all of them match what was agreed. All views are kept.
noDifferences = No differing views, dissent or unshared decisions were recorded.
clusters = Assessment by cluster
notTakenUp = Clusters not taken up yet
recommendations = Recommendations
ratings = Ratings
level = Level
constituency = Constituency
unreadable = Text missing
stillOpen = This cluster is still open
stillOpenText = Its ratings and its text can change until it is closed.
indicators_title = Indicators
indicators_indicator = Indicator
indicators_kind = Kind
indicators_baseline = Baseline
indicators_target = Target
indicators_value = Value
indicators_source = Source and date
indicators_kinds =
    .structural = Structural
    .process = Process
    .outcome = Outcome
actions =
    .title = Follow-up actions
    .action = Action
    .responsible = Responsible
    .deadline = Deadline
    .status = Status
    .evidence = Evidence
commitments = Commitments
decisions = Decisions
adopted = Adopted
method = How to check this report
methodText =
    This report was made from one version of the outcome. The hash below is that of the data file of this version (outcome.json): anyone who has the file can compute it. The fingerprint is the last link of the chain in which every step of the consultation is recorded; a later change would show.
    Votes by constituency are shown only where no one is given away. Texts are as the participants wrote them.
hashOfVersion = SHA-256 of the outcome

# $lines (number)
headOfRecord = Fingerprint of the record ({ $lines } lines)
