sidesInText =
    .civil-society = la société civile
    .state = les institutions de l’État
    .nhri = l’institution nationale des droits de l’homme
    .other = d’autres participants
claims =
    .implemented = déjà mise en œuvre
    .in-process = en cours de mise en œuvre
    .implemented-or-in-process = déjà mise en œuvre ou en cours de mise en œuvre
claimed = Selon l’État lui-même : { $claim }
sections =
    .progress = Progrès et effets
    .regressions = Mesures régressives
    .remaining = Mesures restant à prendre
    .challenges = Difficultés
    .assistance = Assistance technique et coopération
    .summary = Résumé pour les documents
recommendedBy = Recommandée par
labels_listed = { $name } (dans la liste : { $printed })
labels_linked = { $name } (lié ici par le thème)
assessment_as =
    { $number ->
        [none] Comme ci-dessus
       *[other] Comme { $number }
    }
assessment_adoptedActions = Mesures de suivi adoptées
assessment_lead = chef de file
assessment_supporting = avec
assessment_deadline = échéance
assessment_resources = ressources
assessment_assistance = assistance nécessaire
assessment_serves = recommandations
assessment_followUp = Avancement
assessment_commitmentStatuses =
    .not-started = Pas commencé
    .in-progress = En cours
    .done = Réalisé
    .dropped = Abandonné
assessment_overdue = en retard
assessment_withdrawn = Retiré : le vote a été déclaré nul
assessment_nextDate = prochaine date
assessment_evidence = Éléments de preuve
assessment_statement = Conclusion
assessment_dissent = Opinion divergente
assessment_reviewDate = À réexaminer
additions_kinds =
    .pledge = Engagement volontaire
    .matter = Nouvelle question
additions_headings =
    .pledge = Engagements volontaires
    .matter = Nouvelles questions soulevées
additions_texts =
    .pledge = Texte
    .matter = Objet
additions_notes =
    .pledge = Pris
    .matter = Raison de l’ajout
additions_counted = Outre les recommandations, elle porte sur { $kinds }.
additions_pledges =
    { $count ->
        [one] { $count } engagement volontaire
       *[other] { $count } engagements volontaires
    } de l’État
additions_matters =
    { $count ->
        [one] { $count } nouvelle question
       *[other] { $count } nouvelles questions
    } qu’aucune recommandation ne contient
votedOn_asked = Mis aux voix : { $what }
votedOn_wording = Tel que mis aux voix
votedOn_whole = La consultation dans son ensemble
votedOn_wholeDecisions = Décisions sur la consultation dans son ensemble
votedOn_kinds =
    .text = des textes
    .passage = des passages
    .rating = des appréciations
    .agenda = des ordres du jour
    .outcome = le résultat dans son ensemble
    .priorities = les priorités
votedOn_text = le texte « { $section } », tel qu’il était au début du vote
votedOn_passage = un passage de « { $section } », tel qu’il était au début du vote
votedOn_rating = l’appréciation de { $number } : { $level }
votedOn_agenda = l’ordre du jour, tel qu’il était au début du vote
votedOn_outcome = le résultat dans son ensemble, version { $version }
votedOn_priorities = ce qui vient en premier
corrections_title = Fautes de frappe corrigées
corrections_on = Corrigé le { $day } : { $where }
corrections_change = « { $before } » est devenu « { $after } » ({ $reason })
corrections_places_action = Mesure de suivi
corrections_places_statement = Conclusion
corrections_places_dissent = Opinion divergente : { $side }
corrections_places_recommendation = Texte de la recommandation { $number }
table_state = État
table_cluster = Groupe
table_number = Numéro
table_recommendation = Recommandation
table_recommendingStates = États auteurs
table_position = Position
table_positionAsPrinted = Position telle qu’imprimée
table_claim = Avancement selon l’État lui-même
table_sourceOfPosition = Source de la position
table_themes = Thèmes
table_groups = Groupes de personnes
table_sdgs = ODD
table_cycle = Cycle
table_withdrawn = Retirée de la liste
table_category = Catégorie d’action
table_level = Niveau de mise en œuvre
table_status = État de l’appréciation
table_percentage = Pourcentage
table_regression = Régression
table_reason = Motif
table_rating = Niveau de mise en œuvre selon : { $constituency }
table_adoptedActions = Mesures adoptées
table_decisions = Votes
table_commitmentStatus = Mesures adoptées : avancement
table_commitmentEvidence = Mesures adoptées : éléments de preuve
table_statement = Conclusion
table_dissent = Opinions divergentes
table_reviewDate = Date de réexamen
table_edition = Version du résultat
table_yes = oui
table_no = non
