lead = Les recommandations sont évaluées ensemble, par groupe thématique. Ouvrez un groupe thématique pour le lire, écrire et donner votre appréciation de la mise en œuvre.
emptyFacilitator = Importez la matrice des recommandations : elles sont alors réparties en groupes thématiques.
emptyOther = Elles apparaîtront ici quand l’équipe de facilitation aura importé la matrice.
anyPosition = Toutes les positions
anyLevel = Toutes les appréciations
levelNone = Pas encore fixée
onlyDiffering = Seulement si les avis diffèrent
moreFilters = Plus de filtres
clear = Effacer les filtres
noneFound = Aucun groupe thématique ne correspond à ces filtres
noneFoundText = Effacez les filtres pour les afficher tous de nouveau.
mechanisms = Autres mécanismes
responsibility = Qui est responsable
arrange = Organiser
arrangeDone = Terminé
arrangeHint = Choisissez des groupes thématiques pour les fusionner, ou déplacez-les dans l’ordre où vous les traiterez.
select = Choisir { $label }
selected =
    { $count ->
        [one] { $count } choisi
       *[other] { $count } choisis
    }
rename = Renommer
renameNamed = Renommer { $label }
renameTitle = Renommer le groupe thématique
label = Titre du groupe thématique
labelNeeded = Donnez un titre au groupe thématique.
renamed = Nouveau titre : { $label }
moveUp = Monter { $label }
moveDown = Descendre { $label }
moved = { $label } : maintenant { $place } sur { $all }
merge = Fusionner
mergeNeedsTwo = Choisissez au moins deux groupes thématiques ouverts pour les fusionner.
mergeTitle =
    { $count ->
        [one] Fusionner { $count } groupe thématique ?
       *[other] Fusionner { $count } groupes thématiques ?
    }
mergeInto = Dans lequel ?
mergeWhat = { $label } contiendra alors { $recommendations }.
mergeKeeps = Le texte des autres reste lisible depuis le groupe fusionné. Les appréciations suivent leurs recommandations.
mergeUndo = Vous pourrez en retirer des recommandations avec « Diviser ».
mergeConfirm = Fusionner
merged = Fusionné dans { $label }. Pour annuler, séparez de nouveau les recommandations.
split = Diviser
splitNamed = Diviser { $label }
splitTitle = Diviser « { $label } »
splitLead = Les recommandations choisies passent dans un nouveau groupe thématique. Le texte reste dans l’ancien et peut être lu depuis le nouveau.
splitChoose = Quelles recommandations déplacer ?
splitLabel = Titre du nouveau groupe thématique
splitNeedsSome = Choisissez au moins une recommandation, et laissez-en au moins une.
splitCount =
    { $leaving ->
        [one] { $leaving } sort
       *[other] { $leaving } sortent
    }, { $staying ->
        [one] { $staying } reste
       *[other] { $staying } restent
    }.
splitConfirm = Diviser
splitDone = Le groupe thématique { $label } est créé. Pour annuler, fusionnez les deux.
orderChanged = Quelqu’un d’autre a modifié l’ordre. Le nouvel ordre est maintenant affiché.
