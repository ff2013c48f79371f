planTitle = Préparer un atelier
name = Titre
nameHint = Par exemple : Première journée, ou Groupe de travail justice
nameNeeded = Donnez un titre à l’atelier.
agendaEmptyText = Ajoutez des groupes thématiques de la liste, ou un point libre.
addClusters = Ajouter des groupes thématiques
addCluster = Ajouter { $label }
addShown =
    { $count ->
        [one] Ajouter celui qui est affiché
       *[other] Ajouter les { $count } affichés
    }
addDiffering =
    { $count ->
        [one] Ajouter celui où les avis divergent
       *[other] Ajouter les { $count } où les avis divergent
    }
rowsDiffer =
    { $count ->
        [one] { $count } diverge
       *[other] { $count } divergent
    }
noClusters = Il n’y a pas encore de groupes thématiques : ils sont créés lors de l’importation des recommandations.
noneOpen = Aucun groupe thématique n’est ouvert.
allOnAgenda = Tous les groupes thématiques ouverts sont à l’ordre du jour.
addFree = Ajouter un point libre
freeTitle = Ouverture, pause, mot de la fin…
freeNeeded = Donnez un titre au point.
item = Point
minutes = Minutes
minutesFor = Minutes pour { $title }
minutesEach = Minutes pour chaque nouveau point
minutesEachHint = Si le champ est vide : 10 minutes, plus 5 par recommandation sur laquelle les avis divergent.
total = Total : { $time }
duration = { $hours } h { $minutes } min
moveUp = Monter { $title }
moveDown = Descendre { $title }
moved = { $title } : maintenant à la place { $place }
removeItem = Retirer { $title } de l’ordre du jour
savePlan = Enregistrer le plan
saveAgenda = Enregistrer l’ordre du jour
agendaSaved = L’ordre du jour a été enregistré.
editAgenda = Modifier l’ordre du jour
begun = Déjà commencé : il reste à l’ordre du jour
currentItem = En ce moment
noItem = Aucun point n’a commencé
startTimer = Lancer la minuterie
stopTimer = Arrêter la minuterie
moreMinutes =
    { $count ->
        [one] { $count } minute de plus
       *[other] { $count } minutes de plus
    }
controls = Commandes
onToStep = Passer à : { $step }
hall = La salle
timerMinutes = Minutes de la minuterie
start = Commencer l’atelier
startFirst = Commencer le premier point
nextItem = Point suivant
nextItemNamed = Ensuite : { $title }
noNext = C’est le dernier point.
pause = Pause
resume = Reprendre
close = Clore l’atelier
closeTitle = Clore cet atelier ?
closeWorkshopText = Le point en cours se termine et les écrans ne suivent plus l’atelier. Un atelier clos ne peut pas être repris, mais vous pouvez en préparer un autre.
closePollsOpen =
    { $count ->
        [one] { $count } vote est encore en cours. Il continue jusqu’à ce que vous le clôturiez.
       *[other] { $count } votes sont encore en cours. Ils continuent jusqu’à ce que vous les clôturiez.
    }
closeClustersOpen =
    { $count ->
        [one] { $count } groupe thématique de cet ordre du jour est encore ouvert
       *[other] { $count } groupes thématiques de cet ordre du jour sont encore ouverts
    }
carryOver = Les reporter à
carryNowhere = aucun atelier
carryNew = un nouvel atelier : { $title }
continued = { $title } (suite)
closeConfirm = Clore l’atelier
lobby = Salle d’attente
lobbyWaiting =
    { $count ->
        [one] { $count } personne attend d’entrer
       *[other] { $count } personnes attendent d’entrer
    }
lobbyEmpty = Personne n’attend.
openProjector = Ouvrir l’écran de la salle
openCluster = Ouvrir le groupe thématique
notice = Avis à tous
noticeHint = Affiché sur tous les écrans.
noticeText = Texte de l’avis
giveNotice = Afficher
noticeEnd = Affiché
noticeUntilTakenDown = jusqu’à son retrait
noticeCountdown = Compte à rebours sur tous les écrans
noticeCountdownHint = Pour une pause : tout le monde voit le temps restant.
withdrawNotice = Retirer
noticeNeeded = Écrivez l’avis.
noticeAt = Avis, { $time }
