### What the annex to the national report, the mid-term report and the action plan say by themselves.

# $state (text)
# $review (text)
# $recommendations (number)
# $themes (number)
national_what =
    This annex sets out how far { THE($state) } has implemented the { $recommendations ->
        [one] { $recommendations } recommendation
       *[other] { $recommendations } recommendations
    } made to it in the Universal Periodic Review ({ $review }), in { $themes ->
        [one] { $themes } theme
       *[other] { $themes } themes
    }.

# $count (number)
national_assessed =
    { $count ->
        [0] The State has assessed none of them so far.
        [one] The State has assessed { $count } of them so far.
       *[other] The State has assessed { $count } of them so far.
    }
national_reading = In each table the level of implementation, the measures and the next steps are those of the State. The views of others who took part in the consultation are given in a separate column, under their names. The text between the heading of a theme and its table is the joint text of the consultation.

# $title (text)
national_method = The general guidelines for the preparation of information under the Universal Periodic Review (Human Rights Council decision 17/119) ask for a description of the methodology and of the broad consultation process followed. This annex was prepared from the national consultation “{ $title }”.
national_notSigned = Taking part in the consultation did not make anyone a signatory of this annex.
national_level = Level of implementation
national_measures = Measures taken and next steps
national_views = Views of others in the consultation
national_notRated = Not assessed by the State yet
national_agreed = Agreed in the consultation
national_noAgreement = The consultation recorded all views and agreed on none.

# $title (text)
# $state (text)
# $review (text)
# $actions (number)
# $themes (number)
plan_what =
    This plan sets out { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
    } on { $themes ->
        [one] { $themes } theme
       *[other] { $themes } themes
    } of the recommendations made to { THE($state) } in the Universal Periodic Review ({ $review }), as adopted in the national consultation “{ $title }”.
plan_themesVoted = Themes are listed in the order of priority voted by the consultation.
plan_themesListed = No order of priority was put to the vote: themes follow the order of the list.
plan_actionsRanked = Within a theme, actions are listed in the order in which they were ranked.
plan_serves = Rec. Nos.
plan_vote = Vote
plan_theme = Theme
plan_unplanned = Themes for which no action has been adopted yet
plan_unplannedSheet = Themes without action
plan_baseline = Baseline: what earlier cycles reached
plan_baselineText = This chapter shows what was agreed in earlier cycles on the recommendations that this plan continues, and how that compares with the ratings agreed now.
plan_cycle = Cycle
plan_then = Agreed then
plan_since = Compared with then
plan_nothingAgreed = Nothing agreed

# $title (text)
# $state (text)
# $review (text)
# $recommendations (number)
# $themes (number)
# $worked (number)
# $extent (all | some)
midTerm_what =
    This report sets out how far the { $recommendations ->
        [one] { $recommendations } recommendation
       *[other] { $recommendations } recommendations
    } made to { THE($state) } in the Universal Periodic Review ({ $review }) have been implemented at mid-term. It was prepared in the national consultation “{ $title }”, which has taken up { $extent ->
        [all] all { $themes }
       *[some] { $worked } of { $themes }
    } themes so far.
midTerm_reading = “Completed”, “ongoing” and “no action” give the level of implementation as agreed in the consultation. Where nothing was agreed, the annex gives the view of each side under its name.
midTerm_byTheme = State of the recommendations by theme
midTerm_theme = Theme
midTerm_all = All themes

# $total (number)
# $forward (number)
# $same (number)
# $back (number)
# $untold (number)
midTerm_moved =
    { $total ->
        [one] { $total } recommendation continues
       *[other] { $total } recommendations continue
    } one from an earlier review. Compared with then, { $forward } { $forward ->
        [one] is
       *[other] are
    } at a higher level, { $same } { $same ->
        [one] is
       *[other] are
    } unchanged and { $back } { $back ->
        [one] is
       *[other] are
    } at a lower level{ $untold ->
        [0] { "" }
        [one] ; { $untold } cannot be compared
       *[other] ; { $untold } cannot be compared
    }.
midTerm_movement =
    .forward = Now: higher than then
    .same = Now: the same as then
    .back = Now: lower than then
midTerm_adopted = Adopted
midTerm_notShared = Adopted, and not shared by every side
midTerm_drafted = Drafted, and not put to the vote

# $sides (list)
midTerm_supportedBy = More in favour than against: { $sides }.
midTerm_changes = Changes since adoption

# $from (text)
# $to (text)
midTerm_changed = from “{ $from }” to “{ $to }”
midTerm_noDate = none
midTerm_measures = Findings and follow-up
midTerm_views = Views of the sides
adoptedAction = Follow-up action
doneStep = Done
nextStep = Next step

# $claim (text)
replied = In the State’s reply to the recommendation: { $claim }
