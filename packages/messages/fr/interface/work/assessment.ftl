onThisPage = Sur cette page
recommendations = Recommandations

text = Évaluation
textLead = Un seul texte pour tout le monde. Vous êtes en lecture ; appuyez sur « Modifier » pour écrire.
sections =
    .progress = Progrès et effets
    .regressions = Mesures régressives
    .remaining = Ce qui reste à faire
    .challenges = Difficultés
    .assistance = Assistance technique et coopération
    .summary = Résumé pour les documents
sectionHints =
    .progress = Ce qui a été fait, et ce que cela a changé pour la population.
    .regressions = Les reculs depuis l’examen.
    .remaining = Ce qui doit encore être fait.
    .challenges = Ce qui fait obstacle.
    .assistance = L’aide nécessaire, de qui et pour quoi.
    .summary = Un texte court, imprimé à la place des sections ci-dessus dans les documents dont la longueur est limitée.
nothingWritten = Rien n’a encore été écrit.
edit = Modifier
editNamed = Modifier : { $section }
doneEditing = Terminé
readOnly = Vous pouvez lire ce texte, mais pas y écrire.
textLoading = Ouverture du texte…

actions = Mesures de suivi
actionsLead = Mesures proposées. Les coches indiquent si une mesure contient ce qu’il faut pour en assurer le suivi.
noActions = Aucune mesure rédigée pour l’instant
noActionsText = Rédigez ce qui doit suivre : une mesure, son chef de file, son échéance.
actionAdded = Une mesure a été ajoutée
addAction = Rédiger une mesure
action = Mesure { $place }
actionUntitled = Mesure encore sans texte
actionFields =
    .text = Ce qui doit être fait
    .lead = Institution chef de file
    .supporting = Institutions associées
    .deadline = Échéance
    .resources = Ressources
    .assistance = Assistance nécessaire
    .indicators = Mesurée par
    .recommendations = Recommandations concernées
    .judged = Critères indiqués à la main
actionHints =
    .text = Une seule mesure, commençant par un verbe.
    .lead = Qui en est responsable.
    .deadline = Un jour, ou un terme comme « fin 2027 ».
removeAction = Retirer cette mesure
removeActionTitle = Retirer cette mesure ?
removeActionText = Elle disparaît du projet pour tout le monde. Les votes dont elle a déjà fait l’objet sont conservés.
smart = SMART
smartLabels =
    .specific = Spécifique
    .measurable = Mesurable
    .achievable = Réalisable, attribuée
    .relevant = Pertinente
    .timeBound = Assortie d’un délai
smartHints =
    .specific = un seul acte, que l’on peut constater
    .measurable = un indicateur avec valeur de départ et cible
    .achievable = une institution chef de file
    .relevant = une recommandation à laquelle elle répond
    .timeBound = une échéance
smartHas = { $label } : oui
smartLacks = { $label } : pas encore. Il manque : { $hint }
smartNotYet = { $label } : pas encore.
smartJudged = { $label } : { $holds ->
        [true] oui
       *[false] non
    } – { $reason }
putToVote = Mettre aux voix
polls = Votes sur cette mesure

indicators = Indicateurs
indicatorsLead = Ce qui montre si les choses changent.
noIndicators = Pas encore d’indicateur
noIndicatorsText = Ajoutez un élément que l’on peut compter ou vérifier : sa valeur actuelle et sa cible.
addIndicator = Ajouter un indicateur
seeIndicators = Voir les valeurs et les graphiques des indicateurs adoptés
indicator = Indicateur { $place }
indicatorUntitled = Indicateur encore sans texte
indicatorKinds =
    .structural = Structurel
    .process = De processus
    .outcome = De résultat
indicatorKindHints =
    .structural = Les lois et les institutions existent
    .process = Quelque chose est fait
    .outcome = La situation de la population change
indicatorFields =
    .kind = Type
    .text = Ce qui est mesuré
    .baseline = Valeur de départ
    .target = Cible
    .value = Valeur actuelle
    .source = Source
    .date = Date de la valeur
    .unit = Unité
removeIndicator = Retirer cet indicateur

close = Clore ce groupe thématique
closeTitle = Clore ce groupe thématique
closeLead = Le texte est figé dans son état actuel et son empreinte est conservée : personne ne peut le modifier sans que cela se voie. Vous pouvez rouvrir le groupe thématique.
closeUnsettled =
    { $count ->
        [one] { $count } recommandation n’a ni appréciation convenue ni avis consignés. Le résultat l’indiquera.
       *[other] { $count } recommandations n’ont ni appréciation convenue ni avis consignés. Le résultat l’indiquera.
    }
statement = Conclusion
statementHint = Une phrase ou deux : ce que l’atelier a conclu.
statementNeeded = Écrivez la conclusion.
reviewDate = Date de réexamen
reviewDateHint = Quand réexaminer la question.
dissent = Opinions divergentes
dissentHint = Ce qu’un collège veut voir consigné contre la conclusion. Laissez ce champ vide s’il n’y a rien.
dissentOf = Opinion divergente : { $constituency }
closeConfirm = Clore le groupe thématique
closedOn = Clos le { $date }
closedText = Le texte ne peut plus être modifié.
fingerprint = Empreinte du texte
reviewOn = À réexaminer le { $date }
reopen = Rouvrir
reopenTitle = Rouvrir ce groupe thématique ?
reopenText = Les participants pourront de nouveau écrire et donner des appréciations. Le procès-verbal garde la trace de la clôture et du texte clos.

corrections_button = Corriger une faute de frappe
corrections_title = Corrigé depuis la clôture
corrections_on = Corrigé le { $date } : { $where }
corrections_action = Mesure de suivi
corrections_wording = Texte de la recommandation { $number }

lineage = D’où vient ce groupe thématique
lineageMerged = « { $label } » y a été fusionné le { $date }
lineageSplit = Il a été séparé de « { $label } » le { $date }
lineageRead = Lire ce qui y était écrit
