runners = Qui anime cet atelier
runnersLead = L’équipe de facilitation anime tous les ateliers. La personne que vous désignez anime celui-ci : ses points, étapes, minuterie, prises de parole et annonces, et rien d’autre.
runnersNow = L’animent en ce moment
nameRunner = Désigner une personne qui participe
whoTakesPart = Qui
nobodyToName = Personne d’autre ne participe avec le droit de parole.
runnerByLink = Par un lien
runnerLinkLead = Le lien vaut une fois, pendant sept jours. Qui ne participe pas encore rejoint d’abord la consultation.
runnerAdded = { $name } anime cet atelier
runnerRemoved = { $name } n’anime plus cet atelier
removeRunner = Retirer { $name }
notYours = Cet atelier est animé par l’équipe de facilitation et les personnes qu’elle a désignées.
pauseFor = La pause dure
minutes = min
spentOf = { $spent } sur { $planned }
moreOf = Autres actions : { $title }
takeNext = Traiter ensuite
up = Monter
down = Descendre
moveTo = Déplacer vers…
moveItem = Déplacer { $title }
moveHere = Déplacer
placeNow = À la place qu’occupe
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
giveNotice = Afficher un avis…
noticeOf = Afficher à tous l’avis : { $text }
timerFor =
    { $count ->
        [one] Lancer la minuterie : { $count } minute
       *[other] Lancer la minuterie : { $count } minutes
    }
openFound = Ouvrir à côté : { $title } · { $words }
palette = Commandes
paletteHint = Que voulez-vous faire ou trouver ?
paletteKeys = Ctrl ou ⌘ avec K ouvre cette liste. Les flèches choisissent, Entrée exécute, Échap ferme.
paletteNothing = Rien trouvé.
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
shortcutsOn = Les raccourcis sont actifs
shortcutsHint = Sauf pendant que vous écrivez dans un champ.
shortcutKeys =
    .next = Point suivant
    .forward = Étape suivante
    .back = Étape précédente
    .timer = Lancer ou arrêter la minuterie
    .minute = Une minute de plus
    .minutes = Cinq minutes de plus
    .pause = Pause ou reprise
    .speaker = Donner la parole au suivant
    .lobby = Vers la salle d’attente
    .wall = Ce que montre l’écran
    .rooms = Salles de travail
    .poll = Sondage rapide
    .notice = Donner un avis
wall_title = L’écran de la salle
wall_shows = L’écran montre
wall_step = Ce que montre l’étape
wall_join = Comment rejoindre
wall_floor = Minutes par collège
wall_remark = Un commentaire
wall_round = Appréciations : { $title }
wall_before = Page précédente
wall_next = Page suivante
wall_page = Page { $page } sur { $pages }
wall_noScreen = Aucun écran n’est ouvert
wall_onePage = Une seule page
wall_stop = Ne plus tourner tout seul
wall_play = Tourner tout seul
wall_steps =
    .read = Les recommandations
    .write = Le texte
    .level = Les appréciations
    .actions = Les actions
    .close = La clôture du point
