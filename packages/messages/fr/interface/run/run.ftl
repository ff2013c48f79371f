runners = Qui anime cet atelier
runnersLead = L’équipe de facilitation anime tous les ateliers. Vous pouvez désigner une personne pour animer celui-ci : ses points, ses étapes, sa minuterie, les prises de parole et les avis, et rien d’autre.
runnersNow = Animent l’atelier en ce moment
nameRunner = Désigner une personne qui participe
whoTakesPart = Qui
nobodyToName = Aucune autre personne ayant le droit de parole ne participe.
runnerByLink = Par un lien
runnerLinkLead = Le lien fonctionne une fois, dans les sept jours. Les personnes qui n’ont pas encore rejoint la consultation la rejoignent d’abord.
runnerAdded = { $name } anime cet atelier
runnerRemoved = { $name } n’anime plus cet atelier
removeRunner = Retirer { $name }
notYours = Cet atelier est animé par l’équipe de facilitation et les personnes qu’elle a désignées.
pauseFor = Durée de la pause
minutes = min
spentOf = { $spent } sur { $planned }
moreOf = Autres actions : { $title }
takeNext = Traiter ensuite
up = Monter
down = Descendre
moveTo = Déplacer vers…
moveItem = Déplacer { $title }
moveHere = Déplacer
placeNow = À la place actuelle de
here =
    { $count ->
        [one] { $count } personne ici
       *[other] { $count } personnes ici
    }
balance = La parole par collège : interventions · minutes
turns = { $turns }× { $minutes }′
writing = Écrivent
rated = Ont évalué
voted = Ont voté
atLeast = { $count } ou plus
allOf = { $count } sur { $all }
closeVote = Clore le vote ({ $voted })
atLeastOf = { $count }+ sur { $all }
fewOf = <5 sur { $all }
noticeOf = Afficher à tous l’avis : { $text }
timerFor =
    { $count ->
        [one] Lancer la minuterie : { $count } minute
       *[other] Lancer la minuterie : { $count } minutes
    }
openFound = Ouvrir à côté de cette page : { $title } · { $words }
palette = Commandes
paletteHint = Que voulez-vous faire ou trouver ?
paletteKeys = Ctrl ou ⌘ avec K ouvre cette liste. Les flèches sélectionnent, Entrée exécute, Échap ferme.
paletteNothing = Aucun résultat.
paletteFound =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
tools =
    .title = Outils
    .wall = Écran
    .rooms = Salles
    .more = Plus
agendaVote = Mettre l’ordre du jour aux voix
noticeNow = Avis sur tous les écrans
shortcuts = Raccourcis clavier
shortcutsOn = Les raccourcis sont activés
shortcutsHint = Sauf pendant que vous écrivez dans un champ.
shortcutKeys =
    .next = Point suivant
    .forward = Étape suivante
    .back = Étape précédente
    .timer = Lancer ou arrêter la minuterie
    .minute = Une minute de plus sur la minuterie
    .minutes = Cinq minutes de plus sur la minuterie
    .pause = Mettre en pause ou reprendre
    .speaker = Donner la parole au suivant
    .lobby = Aller à la salle d’attente
    .wall = Ce que montre l’écran
    .rooms = Salles de travail
    .poll = Sondage rapide
    .notice = Afficher un avis
wall_title = L’écran de la salle
wall_shows = L’écran montre
wall_step = Ce que montre l’étape
wall_join = Comment rejoindre la consultation
wall_floor = Minutes par collège
wall_remark = Un commentaire
wall_round = Appréciations : { $title }
wall_before = Page précédente
wall_next = Page suivante
wall_page = Page { $page } sur { $pages }
wall_noScreen = Aucun écran n’est ouvert
wall_onePage = Une seule page
wall_stop = Arrêter le défilement des pages
wall_play = Faire défiler les pages automatiquement
wall_steps =
    .read = Les recommandations
    .write = Le texte
    .level = Les appréciations
    .actions = Les mesures
    .close = La clôture du point
