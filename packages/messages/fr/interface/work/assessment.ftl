onThisPage = Sur cette page
recommendations = Recommandations
sdg = ODD { $goal }

text = Évaluation
textLead = Un seul texte pour tout le monde. Vous lisez ; appuyez sur Modifier pour écrire.
sections =
    .progress = Progrès et effets
    .regressions = Mesures régressives
    .remaining = Ce qui reste à faire
    .challenges = Difficultés
    .assistance = Assistance technique et coopération
    .summary = Résumé pour les documents
sectionHints =
    .progress = Ce qui a été fait, et ce que cela a changé pour les gens.
    .regressions = Ce qui a régressé depuis l’examen.
    .remaining = Ce qui doit encore être fait.
    .challenges = Ce qui fait obstacle.
    .assistance = L’aide nécessaire : de qui, et pour quoi.
    .summary = Un texte court, imprimé à la place des sections ci-dessus dans les documents dont la longueur est limitée.
nothingWritten = Rien n’est encore écrit.
edit = Modifier
editNamed = Modifier : { $section }
doneEditing = Terminé
readOnly = Vous pouvez lire ce texte, pas y écrire.
textLoading = Ouverture du texte…

actions = Mesures de suivi
actionsLead = Mesures proposées. Les coches montrent ce que disent ses mots et ses champs, pour qu’elle puisse être suivie.
noActions = Aucune mesure proposée
noActionsText = Rédigez ce qui devrait suivre : une mesure, qui la pilote, pour quand.
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
    .recommendations = Recommandations servies
    .judged = Critères tranchés à la main
actionHints =
    .text = Une seule mesure, commençant par un verbe.
    .lead = Qui en répond.
    .deadline = Un jour, ou un terme comme « fin 2027 ».
removeAction = Retirer cette mesure
removeActionTitle = Retirer cette mesure ?
removeActionText = Elle disparaît du projet pour tout le monde. Ce qui a déjà été mis aux voix reste dans le vote.
smart = SMART
smartLabels =
    .specific = Spécifique
    .measurable = Mesurable
    .achievable = Attribuée, réalisable
    .relevant = Pertinente
    .timeBound = Datée
smartHints =
    .specific = un seul acte, que l’on puisse constater
    .measurable = un indicateur avec valeur de départ et cible
    .achievable = une institution chef de file
    .relevant = une recommandation qu’elle sert
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
noIndicatorsText = Ajoutez ce qui peut être compté ou vérifié : où l’on en est, et où l’on devrait être.
addIndicator = Ajouter un indicateur
indicator = Indicateur { $place }
indicatorUntitled = Indicateur encore sans texte
indicatorKinds =
    .structural = Structurel
    .process = De processus
    .outcome = De résultat
indicatorKindHints =
    .structural = Les lois et les institutions existent
    .process = Quelque chose est fait
    .outcome = La situation des gens change
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

close = Clore ce groupe
closeTitle = Clore ce groupe
closeLead = Le texte est figé tel quel et son empreinte est conservée : personne ne peut le changer sans que cela se voie. Vous pouvez le rouvrir.
closeUnsettled =
    { $count ->
        [one] { $count } recommandation n’est ni convenue ni consignée comme différant. Elle figurera ainsi dans le résultat.
       *[other] { $count } recommandations ne sont ni convenues ni consignées comme différant. Elles figureront ainsi dans le résultat.
    }
statement = Conclusion
statementHint = Une phrase ou deux : ce que l’atelier a conclu.
statementNeeded = Écrivez la conclusion.
reviewDate = Date de réexamen
reviewDateHint = Quand y revenir.
dissent = Opinions divergentes
dissentHint = Ce qu’un collège veut voir consigné contre la conclusion. Laissez vide s’il n’y a rien.
dissentOf = Opinion divergente : { $constituency }
closeConfirm = Clore le groupe
closedOn = Clos le { $date }
closedText = Le texte ne peut plus être modifié.
fingerprint = Empreinte du texte
reviewOn = À réexaminer le { $date }
reopen = Rouvrir
reopenTitle = Rouvrir ce groupe ?
reopenText = On pourra de nouveau écrire et donner des appréciations. Le fait qu’il a été clos, et avec quel texte, reste au procès-verbal.

corrections_button = Corriger une faute de frappe
corrections_title = Corrigé depuis la clôture
corrections_on = Corrigé le { $date } : { $where }
corrections_action = Mesure de suivi
corrections_wording = Texte de la recommandation { $number }

lineage = D’où vient ce groupe
lineageMerged = « { $label } » y a été fusionné le { $date }
lineageSplit = Il a été séparé de « { $label } » le { $date }
lineageRead = Lire ce qui y était écrit
