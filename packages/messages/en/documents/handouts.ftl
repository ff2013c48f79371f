### What a page for a recommending State, a page on a theme and a briefing say by themselves.

kind = Page for a mission: follow-up of the Universal Periodic Review

# $recommending (text)
# $under (text)
title = { $recommending }: recommendations to { THE($under) }
page =
    .before = Page{ " " }
    .between = { " " }of{ " " }

# $count (number)
# $under (text)
lead =
    { $count ->
        [one] { $count } recommendation to { THE($under) }, with what became of it
       *[other] { $count } recommendations to { THE($under) }, with what became of them
    } as the national consultation assessed it. Where the sides differ, each view is given in square brackets.
number = No.
recommendation = Recommendation
position = Position of the State
level = Level of implementation as assessed by each side

# $list (text)
also = Also recommended, with the ratings: { $list }.

# The others, by number; empty where there are too many of them.
# $count (number)
# $numbers (text or none)
more =
    And { $count } more; for { $count ->
        [one] its rating
       *[other] their ratings
    } see the matrix of recommendations with the assessment{ $numbers ->
        [none] { "" }
       *[other] : { $numbers }
    }.
remains = What remains to be done
addressee = Addressee
by = By

# Within the sentence: [DRAFTING10].
# $day (text)
term = by { $day }
indicator = Indicator

# [HANDOUTS4] Of one for which no action was adopted: where it stands, whether it was made before, and the reasons in their words.
# $number (text)
# $rating (text)
# $before (text or none)
# $reasons (text or none)
open =
    { $number }: { $rating }; { $before ->
        [none] { "" }
       *[other] already recommended in the { $before };{ " " }
    }no action on it has been adopted.{ $reasons ->
        [none] { "" }
       *[other] { " " }Reasons given: { $reasons }.
    }
agreedReason = as agreed

# $text (text)
quoted = “{ $text }”

# $text (text)
proposed = Proposed in the consultation, not put to the vote: { $text }

# $theme (text)
# $text (text)
remainingOn = Recorded as remaining on “{ $theme }”: { $text }

# [HANDOUTS100] `address`: of the public page, where this version is published.
# $title (text)
# $address (text or none)
source =
    Source: outcome of the national consultation “{ $title }”{ $address ->
        [none] { "" }
       *[other] : { $address }
    }
question = A question for the dialogue

# $under (text)
# $number (text)
# $cluster (text)
questions =
    .regression = What will { THE($under) } do to reverse the steps back on “{ $cluster }” that were found with regard to recommendation { $number }?
    .unassessed = What has { THE($under) } done since the review to implement recommendation { $number } on “{ $cluster }”, and with what results?
    .remaining = What remains to be done to implement recommendation { $number } on “{ $cluster }” in full, who is responsible for it, and by when will it be done?
    .lasting = How does { THE($under) } make sure that what was achieved on “{ $cluster }” (recommendation { $number }) lasts?
themeKind = Page on a theme: follow-up of the Universal Periodic Review

# $theme (text)
# $under (text)
themeTitle = { $theme }: { $under }
done = What was done
obstacles = Obstacles
list =
    .theme = Theme
    .state = Recommending State
    .count = Recommendations
    .numbers = Numbers
    .page = Page
    .noPage = No page: nothing was rated or decided
    .unsigned = Without a recommending State
briefing_kind = Briefing before the adoption: Universal Periodic Review

# $under (text)
briefing_title = Pending recommendations: { $under }

# $pending (number)
# $all (number)
# $under (text)
briefing_lead =
    Of the { $all ->
        [one] { $all } recommendation
       *[other] { $all } recommendations
    } of this review, { $pending } { $pending ->
        [one] awaits
       *[other] await
    } the position of { THE($under) }. They are listed here by theme, with the findings of the national assessment and the reasons to support them.

# $under (text)
briefing_none = No recommendation awaits the position of { THE($under) }: each has been answered.
briefing_answer = What the answer requires

# `report` is the symbol of the Working Group’s report, `session` that of the Council; null where the list does not say.
# $under (text)
# $report (text or none)
# $session (number or none)
briefing_requirements =
    .item1 = A position of its own on each recommendation: it enjoys the support of { THE($under) }, or it is noted (Human Rights Council resolution 5/1, annex, para. 32). A general answer, or one to a part of a recommendation, leaves open what is accepted.
    .item2 =
        In writing, in an addendum to the report of the Working Group{ $report ->
            [none] { "" }
           *[other] { " " }({ $report }/Add.1)
        }, before the Council adopts the outcome{ $session ->
            [none] { " " }at the session at which it considers it
           *[other] { " " }at its session { $session }
        } (agenda item 6).
    .item3 = For recommendations that are noted: the reasons. The addendum is the place for them.
    .item4 = For recommendations that are supported: who will implement them, and by when. This will be reported on at mid-term and at the next review.

# $label (text)
# $pending (number)
briefing_theme = { $label } ({ $pending })
briefing_recommendedBy = Recommended by
briefing_found = What the assessment says
briefing_why = Why support them

# $cycle (text)
# $list (text)
briefing_acceptedBefore = Supported in the { $cycle } cycle on the same theme: { $list }.

# $list (text)
briefing_acceptedNow = Already supported in this review on the same theme: { $list }.

# $number (text)
# $earlier (text)
briefing_goesOn = Recommendation { $number } continues an earlier one. { $earlier }

# $number (text)
# $list (text)
briefing_othersAsk = On the subject of recommendation { $number }, other human rights mechanisms have made recommendations already: { $list }.

# $action (text)
briefing_decided = The national consultation has adopted an action already: { $action }
briefing_open = The assessment says nothing on this theme yet, and no earlier recommendation on it was supported.
