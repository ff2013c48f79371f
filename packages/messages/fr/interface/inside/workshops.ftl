title = Ateliers
lead = Un atelier parcourt un ordre du jour, groupe thématique par groupe thématique. Tous les écrans suivent l’équipe de facilitation.
empty = Pas encore d’atelier
emptyFacilitator = Préparez-en un : choisissez des groupes thématiques, attribuez à chacun quelques minutes, et commencez quand les participants sont arrivés.
emptyOther = Quand l’équipe de facilitation en préparera un, il apparaîtra ici.
plan = Préparer un atelier
states =
    .planned = Prévu
    .live = En cours
    .paused = En pause
    .closed = Clos
items =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
noDate = Pas encore de date
take = Participer
run = Animer
show = Projecteur
minutesOf = Procès-verbal

agenda = Ordre du jour
agendaEmpty = L’ordre du jour est vide
minutesWrong = De 1 à 600 minutes.
durationShort = { $minutes } min

steps =
    .read = Lire
    .write = Écrire
    .level = Appréciations
    .actions = Mesures
    .decide = Décider
    .close = Clore
step = Étape
pageOf = Page { $page } sur { $all }
pageBefore = Page précédente
pageNext = Page suivante
pagesPause = Arrêter le défilement des pages
pagesPlay = Faire défiler les pages
itemOf = Point { $place } sur { $all }
firstUp = Pour commencer
nextUp = Ensuite
closedItem = Ce groupe thématique a été clos le { $date }
closedItemText = Son texte ne peut plus être modifié.
reopenItem = Pour continuer, rouvrez-le à l’étape « { $close } ».
notStartedText = Cette page s’actualisera automatiquement dès qu’il commencera.
closedText = Ce qui a été écrit et décidé est conservé.
spent = durée : { $time }
planned = { $time } prévues
itemStatus =
    .current = En cours
    .finished = Traité
    .skipped = Laissé de côté
    .parked = Mis en attente

timer = Minuterie
timerOver = dépassé de { $time }

startItem = Commencer
startItemNamed = Commencer { $title }
closeItemTitle = Clore le point
closeItem = Clore le point

speakers = Orateurs
speaking = A la parole
speakingSince = depuis { $time }
queue = Mains levées
queueEmpty = Aucune main n’est levée.
raiseHand = Lever la main
lowerHand = Baisser la main
handWaits = Pas de connexion. Votre main sera levée dès que la connexion sera rétablie.
handRaised = Votre main est levée : numéro { $place }
youSpeak = Vous avez la parole
callNext = Donner la parole au suivant
call = Appeler { $name } à prendre la parole
callShort = Appeler
finishSpeaker = Fin de l’intervention
someone = Quelqu’un

noticeUntil = jusqu’à { $time }
noticeLeft = Temps restant

toDecide = À décider
polls = Votes
noPolls = Pas de vote sur ce point.
pollsAbove = Le vote se trouve en haut de cette page.
pollsHint = Pour organiser un vote, rédigez une mesure à l’étape « Mesures ».

you = vous
alreadyDone = { $who } l’a déjà fait { $seconds } s plus tôt : { $what }.
changedMeanwhile = { $who } a fait autre chose { $seconds } s plus tôt : { $what }. Votre commande n’a rien changé.
undo = Annuler : { $what }

lookingAt = Vous regardez : { $what }
workshopAt = L’atelier en est à : { $what }
backToWorkshop = Revenir à l’atelier
goesOn = « { $title } » est en cours
hasStarted = L’atelier « { $title } » a commencé
itemBegun = « { $title } » continue avec : { $item }
join = Rejoindre
broughtTo = « { $title } » vous a amené ici
broughtHere = L’atelier vous a amené ici
goBackThere = Revenir où j’étais
lookAtItem = Voir { $title }
lookShort = Voir
agendaOfDay = L’ordre du jour
itemNotes = Notes
itemNotesEmpty = Rien n’a encore été noté.
itemNotesWrite = Écrire
toCards = Écrire ma carte
toRoom = Aller dans ma salle
toRating = Donner mon appréciation
toPlenary = Aller à la plénière
voteNow = Voter maintenant
toTheTop = Un vote est en cours
joinAt = Ouvrez { $address }
qr = Code QR du lien pour rejoindre
unknownItem = Un point de l’ordre du jour
cardsSent = Les cartes conservées sur cet appareil ont été envoyées.
voteReminder = Un vote est en cours. Vous pouvez voter, ou modifier votre vote si c’est autorisé, jusqu’à la fin.
voteExtended = La fin d’un vote a été reportée.
