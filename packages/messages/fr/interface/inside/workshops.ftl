title = Ateliers
lead = Un atelier suit un ordre du jour, groupe après groupe. L’écran de chacun suit l’équipe de facilitation.
empty = Pas encore d’atelier
emptyFacilitator = Préparez-en un : choisissez des groupes, donnez à chacun ses minutes, et commencez quand les gens sont là.
emptyOther = Dès qu’un atelier sera prévu, il apparaîtra ici.
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
pagesPause = Ne plus tourner les pages
pagesPlay = Tourner les pages
itemOf = Point { $place } sur { $all }
firstUp = Pour commencer
nextUp = Ensuite
closedItem = Ce groupe est clos depuis le { $date }
closedItemText = Son texte ne peut plus être modifié.
reopenItem = Pour y revenir, rouvrez-le à l’étape « { $close } ».
notStartedText = Cette page avance d’elle-même dès qu’il commence.
closedText = Ce qui a été écrit et décidé est conservé.
spent = durée : { $time }
planned = { $time } prévues
itemStatus =
    .upcoming = À venir
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
handWaits = Pas de connexion. Votre main se lèvera dès que la ligne sera rétablie.
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
pollsHint = Pour en tenir un, rédigez une mesure à l’étape « Mesures ».

you = vous
alreadyDone = Déjà fait par { $who }, { $seconds } s avant : { $what }.
changedMeanwhile = Entre-temps, { $seconds } s avant, { $who } a fait autre chose : { $what }. Votre commande n’a rien changé.
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
toRating = Évaluer maintenant
toPlenary = Vers la plénière
voteNow = Voter maintenant
toTheTop = Un vote est en cours
joinAt = Ouvrez { $address }
qr = Code QR du lien pour rejoindre
lost = Pas de connexion. Ce que vous voyez n’est peut-être plus à jour.
unknownItem = Un point de l’ordre du jour
cardsSent = Vos cartes qui attendaient sur cet appareil ont été envoyées.
cardsWaiting = Certaines de vos cartes attendent la connexion sur cet appareil.
voteReminder = Un vote est en cours. Qui n’a pas encore voté, ou peut encore changer son vote, peut le faire jusqu’à sa fin.
voteExtended = La fin d’un vote a été reportée.
