### What a submission says by itself: as its author, to OHCHR.

parts =
    .other-themes = Annex: themes that are not taken up above
    .annex = Annex: assessment of each recommendation
    .decisions = Annex: public votes on what is recommended

# Who submits: at the beginning of the text.
# $names (list)
# $joint (boolean)
submitters =
    { $joint ->
        [true] This joint submission is made by { $names }.
       *[false] This submission is made by { $names }.
    }

# $title (text)
# $state (text)
# $review (text)
basis = This submission draws on “{ $title }”, a national consultation on the recommendations made to { THE($state) } in the Universal Periodic Review ({ $review }).

# $side (text or none)
assessedBy =
    { $side ->
        [none] The assessments are those that the consultation agreed.
       *[other] The assessments are those of { $side }; what the consultation agreed, and what the State says, is cited as such.
    }
contributors = Taking part in the consultation did not make anyone a signatory.

# $total (number)
# $parts (list)
assessed =
    Of the { $total ->
        [one] { $total } recommendation
       *[other] { $total } recommendations
    }, we assess { $parts }.

# `12 as “Fully implemented”`
# $count (number)
# $label (text)
assessedPart = { $count } as “{ $label }”

# In place of a level, within the same sentence.
# $count (number)
dividedOn = on { $count } our members’ views differ

# $count (number)
noneOf = { $count } not at all

# $labels (text)
regressed = We see regression in { $labels }.

# $count (number)
differing =
    On { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    } our assessment is not what the consultation agreed: an annex gives both.

# $count (number)
# $state (text)
recommending =
    We make { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    } to { THE($state) }, each under its theme.

# $shown (number)
# $all (number)
takenUp =
    { $shown } of { $all ->
        [one] { $all } theme
       *[other] { $all } themes
    } { $shown ->
        [one] is
       *[other] are
    } taken up below; an annex names the others with our assessment.
assessment = Our assessment

# $level (text)
agreedHere = { $level }, as the consultation agreed
divided = Our members’ views differ
notAssessed = Not assessed by us
dissent = We do not share the conclusion of the consultation

# $state (text)
recommend = We recommend that { THE($state) }:

# Of an action, with its day in words.
# $day (text)
term = by { $day }
deadline = by
addressee = addressee
indicator = indicator
target = target
columns =
    .number = No.
    .recommendation = Recommendation
    .position = Position of the State
    .own = Our assessment
    .agreed = Agreed in the consultation
    .theme = Theme
    .assessed = Recommendations, by our assessment
    .action = What we recommend
    .votes = Public vote in the consultation
unreadable = The text of this theme could not be read when this document was made.
banner_title = Draft: not ready to be submitted
banner_gaps =
    .author = The author of this submission has not been chosen: choose the side whose assessments it gives.
    .submitter = No submitting organisation is named. OHCHR publishes each submission under the name of its author: add at least one organisation.
    .consent = The organisations that are to submit it have not consented yet: record the day on which each consented to being named.
banner_where = This is set in Plenum, on the page of this document.
