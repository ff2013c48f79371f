levels =
    .not-assessed = Non évaluée
    .not-implemented = Pas encore mise en œuvre
    .in-process = En cours de mise en œuvre
    .partially-implemented = Partiellement mise en œuvre
    .fully-implemented = Pleinement mise en œuvre
    .views-recorded = Avis consignés
    .divided = Partagé
constituencies =
    .civil-society = Société civile
    .state = Institutions de l’État
    .nhri = Institution nationale des droits de l’homme
    .other = Autres
positions =
    .supported = Acceptée
    .noted = Notée
    .partially-supported = Partiellement acceptée
    .pending = En cours d’examen
cycleOf =
    { NUMBER($place, type: "ordinal") ->
        [one] { $place }er
       *[other] { $place }e
    }
sessionOf =
    { NUMBER($place, type: "ordinal") ->
        [one] { $place }re
       *[other] { $place }e
    }
percent = { DECIMAL($n) } %
edition_draft = Projet : état au { $day }, version non figée
edition_version = Version { $number } du résultat, figée le { $day }
edition_complete = { $edition }. Complet, à usage interne : ne pas publier
edition_practice = Entraînement. Rien ici ne compte. { $edition }
colon =  :{ " " }
ratings_statuses =
    .not-rated = Pas encore appréciée
    .incomplete = Appréciée en partie et pas encore convenue
    .alike = Appréciation concordante mais pas encore convenue
    .differs = Les avis divergent
    .agreed = Appréciation convenue
ratings_of = { $count } sur { $raters }
ratings_cannotJudge = ne peut se prononcer
ratings_notShown = non indiqué
ratings_inRound = dans la série : { $counts }
ratings_asInRound = selon la consultation, non encore confirmé par le collège
ratings_objected = collège partagé : des membres font objection
ratings_provisional = provisoire
ratings_divided = collège partagé
ratings_summary =
    { $total ->
        [one] { $total } recommandation
       *[other] { $total } recommandations
    }{ $counts ->
        [none] { "" }
       *[other]  : { $counts }
    }
assessment =
    .regression = régression
    .unreadable = Le texte de ce groupe n’a pas pu être lu lors de l’établissement de ce document.
decision =
    .comma = ,{ " " }
    .semicolon =  ;{ " " }
matrix =
    .page = Page
    .of = sur
    .logo = Logo
reports_review =
    { $session ->
        [none] { $cycle } cycle
       *[other] { $cycle } cycle, { $session } session
    }
reports_cycle = { $cycle } cycle
reports_then = Alors ({ $what })
reports_indicator =
    .baseline = valeur de départ
    .target = cible
    .value = valeur
    .source = source
