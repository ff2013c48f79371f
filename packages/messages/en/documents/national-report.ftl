### What the national report says by itself. Its parts are those of the general guidelines (Human Rights Council decision 17/119).

parts =
    .introduction = Introduction
    .methodology = Methodology and broad consultation process
    .framework = Developments since the previous review: normative and institutional framework
    .rights = Promotion and protection of human rights on the ground
    .groups = Rights of specific persons or groups
    .follow-up = Follow-up to the previous review
    .achievements = Achievements, best practices, challenges and constraints
    .priorities = Key national priorities, initiatives and commitments
    .assistance = Expectations for capacity-building and technical assistance

# $title (text)
method = This report was prepared under the general guidelines for the preparation of information under the Universal Periodic Review (Human Rights Council decision 17/119), on the basis of the national consultation “{ $title }”.
notSigned = Taking part in the consultation did not make anyone a signatory of this report.

# $state (text)
# $review (text)
# $count (number)
received =
    In the Universal Periodic Review ({ $review }), { THE($state) } received { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }:
assessed = Assessment of the State
notAssessed = Not assessed yet
level = Level of implementation, as assessed by the State

# $count (number)
# $numbers (list)
otherwise =
    Others who took part in the consultation see { $count ->
        [one] recommendation
       *[other] recommendations
    } { COMMAS($numbers) } otherwise. Their views are in the annex to this report.
inAnnex = The measures taken on this theme are in the annex to this report.
achieved = Recommendations that the State assesses as implemented in full
carriedOut = Carried out
challenges = Challenges and constraints
regressions = The State reports a regression
obstacles = Obstacles
jointText = Joint text of the consultation
voted = Priorities voted by the consultation
commitments = Commitments still to be carried out
pledges = Voluntary pledges
needed = Assistance needed
