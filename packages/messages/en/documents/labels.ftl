### Levels, sides, positions, days and versions: all that labels and handouts need. Languages in which handouts alone are written have this file too.

# [any key]
levels =
    .not-assessed = Not assessed
    .not-implemented = Not implemented yet
    .in-process = In the process of implementation
    .partially-implemented = Partially implemented
    .fully-implemented = Fully implemented
    .views-recorded = Views recorded
    .divided = Divided

# [any key]
constituencies =
    .civil-society = Civil society
    .state = State institutions
    .nhri = National human rights institution
    .other = Others
positions =
    .supported = Supported
    .noted = Noted
    .partially-supported = Supported/Noted
    .pending = Under consideration

# Of a cycle and of a session.
# $place (number)
cycleOf =
    { NUMBER($place, type: "ordinal") ->
        [one] { $place }st
        [two] { $place }nd
        [few] { $place }rd
       *[other] { $place }th
    }
# $place (number)
sessionOf =
    { NUMBER($place, type: "ordinal") ->
        [one] { $place }st
        [two] { $place }nd
        [few] { $place }rd
       *[other] { $place }th
    }

# $n (number)
percent = { $n }%

# $day (text)
edition_draft = Draft: as it stood on { $day }, not a frozen version

# $number (number)
# $day (text)
edition_version = Version { $number } of the outcome, frozen on { $day }

# Of a document that holds what was held back from publication.
# $edition (text)
edition_complete = { $edition }. Complete, for internal use: not for publication

# [PRACTICE7] Of every document of a practice consultation.
# $edition (text)
edition_practice = Practice. Nothing here counts. { $edition }

# Between a label and what it labels.
colon = :{ " " }
ratings_statuses =
    .not-rated = Not rated yet
    .incomplete = Rated in part and not agreed yet
    .alike = Rated the same but not agreed yet
    .differs = Views differ
    .agreed = Agreed

# So many members of a side say what the side says.
# $count (number)
# $raters (number)
ratings_of = { $count } of { $raters }
ratings_cannotJudge = cannot judge

# A figure that would give someone away.
ratings_notShown = not shown

# What members rated before the side changed or confirmed it.
# $counts (text)
ratings_inRound = in the round: { $counts }
ratings_asInRound = as rated in the consultation, not yet confirmed by the side
ratings_objected = divided: members of the side object

# The same in one word each.
ratings_provisional = provisional
ratings_divided = divided

# $total (number)
# $counts (text or none)
ratings_summary =
    { $total ->
        [one] { $total } recommendation
       *[other] { $total } recommendations
    }{ $counts ->
        [none] { "" }
       *[other] : { $counts }
    }
assessment =
    .regression = regression
    .unreadable = The text of this cluster could not be read when this document was made.
decision =
    .comma = ,{ " " }
    .semicolon = ;{ " " }
matrix =
    .page = Page
    .of = of
    .logo = Logo

# $cycle (text)
# $session (text or none)
reports_review =
    { $session ->
        [none] { $cycle } cycle
       *[other] { $cycle } cycle, { $session } session
    }

# $cycle (text)
reports_cycle = { $cycle } cycle

# $what (text)
reports_then = Then ({ $what })
reports_indicator =
    .baseline = baseline
    .target = target
    .value = value
    .source = source
