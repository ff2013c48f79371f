lead = Les recommandations sont évaluées ensemble, par groupes thématiques. Ouvrez un groupe pour lire, écrire et dire où en est la mise en œuvre.
emptyFacilitator = Importez la matrice des recommandations : un groupe apparaît pour chaque thème.
emptyOther = Elles apparaîtront ici dès que l’équipe de facilitation aura importé la matrice.
anyPosition = Toutes les positions
anyLevel = Toutes les appréciations
levelNone = Pas encore réglé
onlyDiffering = Seulement si les avis diffèrent
clear = Effacer les filtres
noneFound = Aucun groupe ne correspond à ces filtres
noneFoundText = Effacez les filtres pour les revoir tous.
mechanisms = Autres mécanismes
arrange = Organiser
arrangeDone = Terminé
arrangeHint = Choisissez des groupes pour les fusionner, ou déplacez-les dans l’ordre où ils seront traités.
select = Choisir { $label }
selected =
    { $count ->
        [one] { $count } choisi
       *[other] { $count } choisis
    }
rename = Renommer
renameNamed = Renommer { $label }
renameTitle = Renommer le groupe
label = Titre du groupe
labelNeeded = Donnez un titre au groupe.
renamed = Nouveau titre : { $label }
moveUp = Monter { $label }
moveDown = Descendre { $label }
moved = { $label } : maintenant { $place } sur { $all }
merge = Fusionner
mergeNeedsTwo = Choisissez au moins deux groupes ouverts pour les fusionner.
mergeTitle =
    { $count ->
        [one] Fusionner { $count } groupe ?
       *[other] Fusionner { $count } groupes ?
    }
mergeInto = Dans lequel ?
mergeWhat = { $label } contiendra alors { $recommendations }.
mergeKeeps = Ce qui a été écrit dans les autres reste lisible depuis le groupe fusionné. Les appréciations suivent leurs recommandations.
mergeUndo = Vous pourrez en ressortir des recommandations avec « Diviser ».
mergeConfirm = Fusionner
merged = Fusionné dans { $label }. Pour revenir en arrière, séparez à nouveau les recommandations.
split = Diviser
splitNamed = Diviser { $label }
splitTitle = Diviser « { $label } »
splitLead = Les recommandations que vous choisissez passent dans un nouveau groupe. Le texte écrit reste dans l’ancien et peut être lu depuis le nouveau.
splitChoose = Quelles recommandations sortent ?
splitLabel = Titre du nouveau groupe
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
splitDone = Le groupe { $label } est créé. Pour revenir en arrière, fusionnez les deux.
orderChanged = L’ordre a été modifié entre-temps par quelqu’un d’autre. Il est affiché à nouveau.
