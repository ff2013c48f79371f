national_what =
    La présente annexe expose l’état de la mise en œuvre des { $recommendations ->
        [one] { $recommendations } recommandation
       *[other] { $recommendations } recommandations
    } issues de l’Examen périodique universel { DE($state) } ({ $review }), en { $themes ->
        [one] { $themes } thème
       *[other] { $themes } thèmes
    }.
national_assessed =
    { $count ->
        [0] L’État n’en a encore apprécié aucune.
        [one] L’État en a apprécié { $count } à ce jour.
       *[other] L’État en a apprécié { $count } à ce jour.
    }
national_reading = Dans chaque tableau, le niveau de mise en œuvre, les mesures et les prochaines étapes sont ceux de l’État. Les avis des autres participants à la consultation figurent dans une colonne distincte, sous leur nom. Le texte placé entre le titre d’un thème et son tableau est le texte commun de la consultation.
national_method = Les directives générales pour l’établissement de l’information à fournir dans le cadre de l’Examen périodique universel (décision 17/119 du Conseil des droits de l’homme) demandent de décrire la méthode suivie et le large processus de consultation mené. La présente annexe est issue de la consultation nationale « { $title } ».
national_notSigned = Avoir participé à la consultation n’est pas signer la présente annexe.
national_level = Niveau de mise en œuvre
national_measures = Mesures prises et prochaines étapes
national_views = Avis des autres participants à la consultation
national_notRated = Pas encore appréciée par l’État
national_agreed = Convenu lors de la consultation
national_noAgreement = La consultation a consigné tous les avis, sans accord.
plan_what =
    Le présent plan énonce { $actions ->
        [one] { $actions } mesure
       *[other] { $actions } mesures
    } sur { $themes ->
        [one] { $themes } thème
       *[other] { $themes } thèmes
    } des recommandations issues de l’Examen périodique universel { DE($state) } ({ $review }), telles qu’adoptées lors de la consultation nationale « { $title } ».
plan_themesVoted = Les thèmes figurent dans l’ordre de priorité arrêté par un vote de la consultation.
plan_themesListed = Aucun ordre de priorité n’a été mis aux voix : les thèmes figurent dans l’ordre de la liste.
plan_actionsRanked = Dans chaque thème, les mesures figurent dans l’ordre de leur classement.
plan_serves = N° des rec.
plan_vote = Vote
plan_theme = Thème
plan_unplanned = Thèmes pour lesquels aucune mesure n’a encore été adoptée
plan_unplannedSheet = Thèmes sans mesure
plan_baseline = Situation de départ : résultats des cycles précédents
plan_baselineText = Ce chapitre montre ce qui a été convenu lors des cycles précédents sur les recommandations que le présent plan prolonge, et la comparaison avec les appréciations convenues aujourd’hui.
plan_cycle = Cycle
plan_then = Convenu alors
plan_since = Évolution
plan_nothingAgreed = Rien de convenu
midTerm_what =
    Le présent rapport expose où en est à mi-parcours la mise en œuvre des { $recommendations ->
        [one] { $recommendations } recommandation
       *[other] { $recommendations } recommandations
    } issues de l’Examen périodique universel { DE($state) } ({ $review }). Il a été établi lors de la consultation nationale « { $title } », qui a examiné { $extent ->
        [all] les { $themes }
       *[some] { $worked } des { $themes }
    } thèmes à ce jour.
midTerm_reading = « Achevée », « en cours » et « aucune mesure » indiquent le niveau de mise en œuvre tel que convenu lors de la consultation. Lorsque rien n’a été convenu, l’annexe donne l’avis de chaque collège sous son nom.
midTerm_byTheme = État des recommandations par thème
midTerm_theme = Thème
midTerm_all = Tous les thèmes
midTerm_moved =
    { $total ->
        [one] { $total } recommandation prolonge
       *[other] { $total } recommandations prolongent
    } un examen antérieur. Par rapport à celui-ci, { $forward } { $forward ->
        [one] se situe
       *[other] se situent
    } plus haut, { $same } { $same ->
        [one] est inchangée
       *[other] sont inchangées
    } et { $back } { $back ->
        [one] se situe
       *[other] se situent
    } plus bas{ $untold ->
        [0] { "" }
        [one]  ; pour { $untold }, la comparaison n’est pas possible
       *[other]  ; pour { $untold }, la comparaison n’est pas possible
    }.
midTerm_movement =
    .forward = Aujourd’hui : plus haut
    .same = Aujourd’hui : inchangé
    .back = Aujourd’hui : plus bas
midTerm_adopted = Adoptées
midTerm_notShared = Adoptées sans être partagées par tous les collèges
midTerm_drafted = Rédigées et non mises aux voix
midTerm_supportedBy = Davantage de voix pour que contre : { $sides }.
midTerm_changes = Changements depuis l’adoption
midTerm_changed = de « { $from } » à « { $to } »
midTerm_noDate = aucune
midTerm_measures = Constats et suivi
midTerm_views = Avis des collèges
adoptedAction = Mesure de suivi
doneStep = Réalisée
nextStep = Prochaine étape
replied = Dans la réponse de l’État à la recommandation : { $claim }
