parts =
    .introduction = Introduction
    .methodology = Méthode et vaste processus de consultation
    .framework = Faits nouveaux depuis l’examen précédent : cadre normatif et institutionnel
    .rights = Promotion et protection des droits de l’homme sur le terrain
    .groups = Droits de certaines personnes ou de certains groupes
    .follow-up = Suivi de l’examen précédent
    .achievements = Progrès, meilleures pratiques, difficultés et contraintes
    .priorities = Priorités, initiatives et engagements nationaux essentiels
    .assistance = Attentes en matière de renforcement des capacités et d’assistance technique
method = Le présent rapport a été établi conformément aux directives générales pour l’établissement de l’information à fournir dans le cadre de l’Examen périodique universel (décision 17/119 du Conseil des droits de l’homme), sur la base de la consultation nationale « { $title } ».
notSigned = Avoir participé à la consultation n’est pas signer le présent rapport.
received = Recommandations issues de l’Examen périodique universel { DE($state) } ({ $review }), au nombre de { $count } :
assessed = Appréciation de l’État
notAssessed = Pas encore appréciées
level = Niveau de mise en œuvre, selon l’État
otherwise =
    D’autres participants à la consultation ont un avis différent sur { $count ->
        [one] la recommandation
       *[other] les recommandations
    } { COMMAS($numbers) }. Leurs avis figurent dans l’annexe au présent rapport.
inAnnex = Les mesures prises sur ce thème figurent dans l’annexe au présent rapport.
achieved = Recommandations que l’État considère comme intégralement mises en œuvre
carriedOut = Réalisé
challenges = Difficultés et contraintes
regressions = L’État signale un recul
obstacles = Obstacles
jointText = Texte commun de la consultation
voted = Priorités arrêtées par un vote de la consultation
commitments = Engagements restant à réaliser
pledges = Engagements volontaires
needed = Assistance nécessaire
