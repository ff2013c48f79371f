lead = Chaque personne évalue seule les recommandations, chez elle ou sur place. Toutes les appréciations sont ensuite dévoilées en même temps, et la plénière discute de celles qui diffèrent.
empty = Rien n’a encore été évalué
emptyFacilitator = Ouvrez une série : choisissez quelles recommandations sont évaluées, par qui et jusqu’à quand. Chaque personne répond sur son téléphone, et personne ne voit les appréciations des autres avant que vous ne les dévoiliez.
emptyOther = Quand l’équipe de facilitation ouvrira une série, les recommandations à évaluer apparaîtront ici.
open = Ouvrir une série
states =
    .open = Ouverte
    .closed = Close, pas encore dévoilée
    .revealed = Dévoilée
closesAt = Clôture : { $time }
closesByHand = Close quand l’équipe de facilitation le décide
progress = Au moins { $begun } personnes ont commencé ; au moins { $finished } ont tout évalué.
progressBegun = Au moins { $begun } personnes ont commencé.
progressNone = Moins de cinq personnes ont commencé.
own = Vous en avez évalué { $rated } sur { $all }
disclosures =
    .open = Ouverte : on voit qui a dit quoi
    .confidential = Confidentielle : on ne voit que des chiffres
raters =
    .person = Chaque personne évalue
    .organisation = Chaque organisation évalue une fois
toRate = Évaluer { $recommendations }
goOn = Continuer à évaluer
seeOwn = Voir ou modifier mes appréciations
seeReveal = Voir les appréciations dévoilées
seeRound = Voir la série
asked = Ce qui vous est demandé maintenant
rounds = Toutes les séries

openTitle = Ouvrir une série d’appréciations
openConfirm = Ouvrir la série
name = Titre
nameHint = Affiché au-dessus des appréciations, par exemple « Travail préparatoire à l’atelier ».
nameNeeded = Donnez un titre à la série.
which = Quelles recommandations
whichOptions =
    .agenda = Ce qui est à l’ordre du jour
    .all = Toutes
    .clusters = Celles de certains groupes thématiques
    .without-rating = Celles sans appréciation convenue
nameFirst = Travail préparatoire à l’atelier
sendLink = Envoyez ce lien aux participants
sendLinkText = Il mène à leurs appréciations. Les personnes qui n’ont pas encore rejoint la consultation la rejoignent d’abord avec le code.
sendLinkLocal = Cette adresse ne s’ouvre que sur cet ordinateur, pas sur les téléphones.
sendLinkChoose = Choisir une autre adresse
whichCount = Dans cette série : { $recommendations }.
leftOut = Laissées de côté : { $recommendations }, qui font partie d’une série pas encore dévoilée ou ont fait partie d’une série confidentielle.
noneChosen = Vous n’avez choisi aucune recommandation.
how = Mode de présentation
howOptions =
    .open = Ouverte
    .confidential = Confidentielle
howHints =
    .open = Une fois la série dévoilée, tout le monde voit qui a dit quoi, sous le nom affiché ici pour chaque personne.
    .confidential = Seuls des totaux par collège sont affichés, jamais assez petits pour identifier quelqu’un. Les motifs apparaissent sans nom.
onlyConfidential = On a promis aux participants que les autres ne voient que leur collège : la série est donc confidentielle.
who = Qui évalue
whoHints =
    .person = Chaque participant et chaque rapporteur, pour soi-même.
    .organisation = Les personnes d’une même organisation partagent leurs appréciations. Les personnes sans organisation ne peuvent pas évaluer.
until = Jusqu’à quand
untilOptions =
    .by-hand = Jusqu’à ce que je la close
    .at = Jusqu’à une heure donnée
endTime = Heure de clôture
endTimeWrong = Choisissez une heure à venir.
opened = La série est ouverte.

place = { $place } sur { $all }
rated = { $rated } sur { $all } évaluées
previous = Précédente
next = Suivante
firstOpen = Suivante non évaluée
allRated = Vous avez tout évalué. Vous pouvez modifier vos appréciations jusqu’à la clôture de la série.
ratingOf = Appréciation de { $number }
cannotJudge = Je ne peux pas en juger
notRated = Non évaluée
regression = Je constate une régression
regressionOf = Régression, { $number }
percentage = Pourcentage
percentageWrong = Un nombre de 0 à 100.
reason = Motif, en une ligne
source = Source
sourceHint = Un lien ou une référence.
clear = Retirer mon appréciation
recommendedBy = Recommandée par { $states }
undo = Annuler le dernier changement
undone = Annulé : { $number }
more = Plus
moreOf = Plus sur { $number } : motif, pourcentage et source
keys = Touches dans une ligne : 1 à { $levels } fixent le niveau, 0 « je ne peux pas en juger », R régression, Suppr retire l’appréciation, les flèches déplacent, Ctrl+Z annule.
columns =
    .number = Nº
    .text = Recommandation
    .position = Position
    .rating = Appréciation
choose = Choisir { $number }
chooseShown = Choisir toutes celles qui sont affichées
chosen = Choix : { $count }
ratingOfChosen = Appréciation de toutes les recommandations choisies
apply = Appliquer à toutes celles choisies
chooseLevel = Choisir un niveau
filterTheme = Thème
filterPosition = Position
filterState = État auteur
filterAll = Toutes
unratedOnly = Pas encore évaluées
shown = { $count } sur { $all } affichées
nothingShown = Aucune recommandation ne correspond.
table = Les recommandations et mes appréciations

saving_saved = Tout est enregistré
saving_saving = Enregistrement…
saving_away = { $count ->
        [one] { $count } appréciation pas encore enregistrée
       *[other] { $count } appréciations pas encore enregistrées
    } : conservé sur cet appareil, envoyé quand la connexion sera rétablie.
saving_away-not-kept = { $count ->
        [one] { $count } appréciation pas encore enregistrée
       *[other] { $count } appréciations pas encore enregistrées
    }, et cet appareil ne peut pas les conserver. Restez sur cette page jusqu’au rétablissement de la connexion.
saving_refused = { $count ->
        [one] { $count } appréciation pas encore enregistrée
       *[other] { $count } appréciations pas encore enregistrées
    }.
keptSent = Vos appréciations dans « { $round } » sont enregistrées.
keptConflict = Une autre personne de votre organisation a évalué la même recommandation. Sur la page de la série, choisissez l’appréciation qui compte.
notKept = Cet appareil ne conserve rien : les appréciations non enregistrées seront perdues si vous quittez cette page.
notSavedYet = Pas encore enregistré
refusedTitle = Non enregistré
refusedHelp = Vos appréciations restent ici. Prévenez l’équipe de facilitation, qui peut rouvrir la série : elles seront alors envoyées automatiquement.
refusedOne = { $number } n’a pas pu être enregistrée. Modifiez-la pour l’envoyer de nouveau.
leaveTitle = Partir sans enregistrer ?
leaveText = Des appréciations ne sont pas encore enregistrées, et cet appareil ne peut pas les conserver. Si vous partez maintenant, elles seront perdues.
leaveConfirm = Partir et les perdre
conflictTitle = { $number } : modifiée par une autre personne de votre organisation
conflictText = Deux personnes de votre organisation, dont vous, ont donné des appréciations différentes en même temps. Choisissez celle qui compte.
mine = La vôtre
theirs = L’autre
takeMine = Garder la mienne
takeTheirs = Prendre l’autre
takenBack = Retirée

waiting = La série est close
waitingText = L’équipe de facilitation dévoilera les appréciations sur tous les écrans en même temps. Inutile de recharger la page.
waitingFacilitator = Plus personne ne peut évaluer, et personne n’a encore rien vu.
noOrganisation = Dans cette série, ce sont les organisations qui évaluent, et vous n’en avez indiqué aucune en rejoignant la consultation. D’autres personnes de votre organisation peuvent évaluer pour elle.
rerunTitle = Presque les mêmes personnes ont déjà évalué presque les mêmes recommandations
rerunOpening = La comparaison des deux résultats peut révéler l’appréciation des personnes qui ne participent qu’à l’une des deux séries. Si vous ouvrez quand même la série, les personnes qui évaluent en sont averties, et le procès-verbal indique que vous le saviez.
rerunConfirm = Ouvrir quand même
rerunRater = Si vous n’évaluez que dans l’une des deux séries, la comparaison des résultats peut révéler votre appréciation. Pensez-y si elle peut vous mettre en danger. Personne n’est obligé d’évaluer.
ownDeleted = Le lien entre les personnes et les appréciations a été supprimé lorsque cette série confidentielle a été dévoilée. Si vous avez évalué, vous ne voyez plus non plus vos propres appréciations.
onlyRaters = Les participants et les rapporteurs évaluent. Vous voyez ici leur avancement.
close = Clore
closeReveal = Clore et dévoiler
reveal = Dévoiler
changeTime = Changer l’heure de clôture
reopen = Rouvrir
timeTitle = Jusqu’à quand peut-on évaluer ?
timeConfirm = Fixer
revealTitle = Dévoiler sur tous les écrans ?
revealText = La série est close définitivement et montrée à tout le monde en même temps. C’est définitif : personne ne pourra plus modifier une appréciation, et la série ne pourra pas être rouverte.
closedNow = La série est close.
reopened = La série est ouverte.
revealedNow = La série est dévoilée sur tous les écrans.

howRated = Les appréciations
differingTitle = Ce qui diffère ({ $count })
differingLead = Les plus grands écarts d’abord.
noneDiffer = Les collèges ne diffèrent sur aucun point.
othersTitle = Toutes les autres ({ $count })
hidden = Trop peu d’appréciations pour afficher des chiffres
alikeTitle = Appréciations concordantes ({ $count })
raterCount =
    { $count ->
        [one] { $count } appréciation
       *[other] { $count } appréciations
    }
regressionCount = Régression : { $count } sur { $all }
barsOf = Appréciations de { $number }, par collège
toCluster = Aller à ses appréciations
agreed = Convenu
toAgenda = En faire l’ordre du jour
agendaTitle = Ajouter ce qui diffère à l’ordre du jour d’un atelier ?
agendaText = Un point pour chaque groupe thématique dont les appréciations diffèrent. Un groupe déjà à l’ordre du jour garde son point, qui indique alors ce qui diffère ; les nouveaux points précèdent ceux de la clôture.
agendaConfirm = Ajouter à l’ordre du jour
agendaWorkshop = Atelier
agendaPlanTitle = Préparer un atelier sur ce qui diffère ?
agendaPlanText = Aucun atelier n’est encore prévu. Celui-ci reçoit un point pour chaque groupe thématique dont les appréciations diffèrent. Vous pourrez le modifier ensuite.
agendaPlan = Préparer l’atelier
agendaName = Titre de l’atelier
agendaNewTitle = Atelier
agendaNothing = Tout figure déjà à cet ordre du jour.
agendaItem = { $cluster } : { $numbers }
agendaMinutes = Minutes pour chacun
agendaMinutesHint = Si le champ est vide : 10 minutes, plus 5 par recommandation sur laquelle les avis divergent.
agendaMerged =
    { $count ->
        [one] { $count } point de l’ordre du jour indique désormais ce qui diffère.
       *[other] { $count } points de l’ordre du jour indiquent désormais ce qui diffère.
    }
project = Montrer au projecteur
showWaiting = Évaluation en silence
showDone = Au moins { $finished } personnes ont tout évalué

levelMissing = Choisissez un niveau, ou « Je ne peux pas en juger ».
changedMeanwhile = Une autre personne de votre organisation a modifié cette appréciation entre-temps. Vous voyez maintenant la sienne. Pour garder la vôtre, enregistrez-la de nouveau.
