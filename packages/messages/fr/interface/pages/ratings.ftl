lead = Chaque personne évalue seule les recommandations, chez elle ou dans la salle. Puis tout est montré en même temps, et la plénière parle de ce qui diffère.
empty = Rien n’a encore été évalué
emptyFacilitator = Ouvrez une série : choisissez quelles recommandations sont évaluées, par qui et jusqu’à quand. Chacun répond sur son téléphone, et personne ne voit les appréciations des autres avant que vous ne les dévoiliez.
emptyOther = Quand l’équipe de facilitation ouvre une série, les recommandations à évaluer apparaissent ici.
open = Ouvrir une série
states =
    .open = Ouverte
    .closed = Fermée, pas encore dévoilée
    .revealed = Dévoilée
closesAt = Clôture : { $time }
closesByHand = Se ferme quand l’équipe de facilitation le décide
progress = { $begun } personnes ou plus ont commencé, { $finished } ou plus ont tout évalué.
progressBegun = { $begun } personnes ou plus ont commencé.
progressNone = Moins de cinq ont commencé.
own = Vous en avez évalué { $rated } sur { $all }
disclosures =
    .open = Ouverte : on voit qui a dit quoi
    .confidential = Confidentielle : seuls des chiffres sont montrés
raters =
    .person = Chaque personne évalue
    .organisation = Chaque organisation évalue une fois
toRate = Évaluer { $recommendations }
goOn = Continuer à évaluer
seeOwn = Voir ou changer mes appréciations
seeReveal = Voir les appréciations dévoilées
seeRound = Voir la série
asked = Ce qui vous est demandé maintenant
rounds = Toutes les séries

openTitle = Ouvrir une série d’appréciations
openConfirm = Ouvrir la série
name = Titre
nameHint = Ce qu’on lit au-dessus de ses appréciations, par exemple « Avant l’atelier ».
nameNeeded = Donnez un titre à la série.
which = Quelles recommandations
whichOptions =
    .agenda = Ce qui est à l’ordre du jour
    .all = Toutes
    .clusters = Celles de certains groupes
    .without-rating = Celles sans appréciation convenue
nameFirst = Travail préparatoire à l’atelier
sendLink = Envoyez ce lien aux participants
sendLinkText = Il mène à leurs appréciations. Qui n’est pas encore entré le fait d’abord avec le code.
whichCount = Dans cette série : { $recommendations }.
leftOut = Laissées de côté : { $recommendations } d’une série pas encore dévoilée, ou dévoilées dans une série confidentielle.
noneChosen = Ce choix ne contient aucune recommandation.
how = Comment ce sera montré
howOptions =
    .open = Ouverte
    .confidential = Confidentielle
howHints =
    .open = Une fois dévoilée, tout le monde voit qui a dit quoi, comme les autres le voient ici.
    .confidential = Des chiffres par collège, et aucun qui trahisse une personne. Les motifs figurent sans nom.
onlyConfidential = On a promis aux personnes que les autres ne voient que leur collège : la série est donc confidentielle.
who = Qui évalue
whoHints =
    .person = Toutes les personnes participantes et les rapporteurs, chacun pour soi.
    .organisation = Les membres d’une organisation partagent leurs appréciations. Qui n’en a nommé aucune n’évalue pas.
until = Jusqu’à quand
untilOptions =
    .by-hand = Jusqu’à ce que je la ferme
    .at = Jusqu’à une heure donnée
endTime = Heure de clôture
endTimeWrong = Choisissez une heure à venir.
opened = La série est ouverte.

place = { $place } sur { $all }
rated = { $rated } sur { $all } évaluées
previous = Précédente
next = Suivante
firstOpen = Prochaine à évaluer
allRated = Vous avez tout évalué. Vous pouvez changer vos réponses jusqu’à la clôture.
level = Niveau de { $number }
cannotJudge = Je ne peux pas en juger
notRated = Pas évaluée
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
keys = Touches dans une ligne : de 1 à { $levels } pour le niveau, 0 « je ne peux pas en juger », R régression, Suppr pour retirer, flèches pour se déplacer, Ctrl+Z pour annuler.
columns =
    .number = Nº
    .text = Recommandation
    .position = Position
    .level = Niveau
choose = Choisir { $number }
chooseShown = Choisir toutes celles qui sont affichées
chosen = Choix : { $count }
sameLevel = Niveau de toutes celles qui sont choisies
apply = Fixer pour tout le choix
chooseLevel = Choisir un niveau
filterTheme = Thème
filterPosition = Position
filterState = État auteur
filterAll = Tout
unratedOnly = Pas encore évaluées
shown = { $count } sur { $all } affichées
nothingShown = Aucune recommandation n’est dans ce cas.
table = Les recommandations et mes appréciations

saving_saved = Tout est enregistré
saving_saving = Enregistrement…
saving_away = { $count ->
        [one] { $count } appréciation pas encore enregistrée
       *[other] { $count } appréciations pas encore enregistrées
    } : gardé sur cet appareil, envoyé au retour de la connexion.
saving_away-not-kept = { $count ->
        [one] { $count } appréciation pas encore enregistrée
       *[other] { $count } appréciations pas encore enregistrées
    }, et cet appareil ne garde rien. Restez sur cette page jusqu’au retour de la connexion.
saving_refused = { $count ->
        [one] { $count } appréciation pas encore enregistrée
       *[other] { $count } appréciations pas encore enregistrées
    }.
keptSent = Vos appréciations dans « { $round } » sont enregistrées.
keptConflict = Une autre personne de votre organisation a évalué la même chose entre-temps. Choisissez sur la page de la série laquelle vaut.
notKept = Cet appareil ne garde rien : ce qui n’est pas encore enregistré est perdu si vous quittez cette page.
notSavedYet = Pas encore enregistré
refusedTitle = Pas enregistré
refusedHelp = Ce que vous avez dit reste ici. Dites-le à l’équipe de facilitation, qui peut rouvrir la série : l’envoi se fera alors tout seul.
refusedOne = { $number } n’a pas pu être enregistrée. Changez-la, et elle sera envoyée de nouveau.
leaveTitle = Partir sans enregistrer ?
leaveText = Des appréciations ne sont pas encore enregistrées, et cet appareil ne garde rien. Si vous partez maintenant, elles sont perdues.
leaveConfirm = Partir et les perdre
conflictTitle = { $number } : changée par quelqu’un d’autre de votre organisation
conflictText = Vous avez dit deux choses différentes en même temps. Choisissez laquelle vaut.
mine = La vôtre
theirs = L’autre
takeMine = Garder la mienne
takeTheirs = Prendre l’autre
takenBack = Retirée

waiting = La série est fermée
waitingText = Tout sera montré sur chaque écran au même moment, quand l’équipe de facilitation le dévoilera. Inutile de recharger la page.
waitingFacilitator = Plus personne n’évalue, et personne n’a encore rien vu.
noOrganisation = Dans cette série, ce sont les organisations qui évaluent, et vous n’en avez nommé aucune en arrivant. Qui partage la vôtre peut évaluer pour elle.
rerunTitle = Presque les mêmes personnes ont déjà évalué presque la même chose
rerunOpening = En comparant les deux résultats, on peut découvrir l’appréciation des personnes nouvelles ou absentes. Si vous ouvrez quand même, les personnes qui évaluent en sont averties, et le procès-verbal indique que vous le saviez.
rerunConfirm = Ouvrir quand même
rerunRater = Si vous n’évaluez que dans l’une des deux séries, la comparaison des résultats peut révéler votre appréciation. Pensez-y si elle peut vous mettre en danger. Personne n’est obligé d’évaluer.
ownDeleted = Le lien entre les personnes et leurs appréciations a été supprimé lorsque cette série confidentielle a été dévoilée. Si vous aviez évalué, vous ne voyez plus non plus vos propres appréciations.
onlyRaters = Les personnes participantes et les rapporteurs évaluent. Vous voyez ici où ils en sont.
close = Fermer
closeReveal = Fermer et dévoiler
reveal = Dévoiler
changeTime = Autre heure de clôture
reopen = Rouvrir
timeTitle = Jusqu’à quand peut-on évaluer ?
timeConfirm = Fixer
revealTitle = Le montrer sur chaque écran ?
revealText = La série est fermée pour de bon et montrée à tous en même temps. C’est définitif : personne ne peut plus changer une appréciation, et la série ne peut pas être rouverte.
closedNow = La série est fermée.
reopened = La série est ouverte.
revealedNow = C’est dévoilé sur chaque écran.

howRated = Les appréciations
differingTitle = Ce qui diffère ({ $count })
differingLead = Les plus grands écarts d’abord.
noneDiffer = Les collèges ne diffèrent sur rien.
othersTitle = Toutes les autres ({ $count })
hidden = Trop peu de réponses pour montrer des chiffres
alikeTitle = Appréciations concordantes ({ $count })
raterCount =
    { $count ->
        [one] { $count } appréciation
       *[other] { $count } appréciations
    }
regressionCount = Régression : { $count } sur { $all }
barsOf = Appréciations de { $number }, par collège
toCluster = Vers ses appréciations
agreed = Convenu
toAgenda = En faire l’ordre du jour
agendaTitle = Ajouter ce qui diffère à l’ordre du jour d’un atelier ?
agendaText = Un point pour chaque groupe où quelque chose diffère. Un groupe qui est déjà à l’ordre du jour garde son point, qui indique ce qui diffère ; les nouveaux points précèdent ceux de la clôture.
agendaConfirm = Ajouter à l’ordre du jour
agendaWorkshop = Atelier
agendaNoWorkshop = Aucun atelier n’est prévu ou en cours. Planifiez-en un d’abord.
agendaNothing = Tout est déjà à cet ordre du jour.
agendaItem = { $cluster } : { $numbers }
agendaMinutes = Minutes pour chacun
agendaMerged =
    { $count ->
        [one] { $count } point de l’ordre du jour indique désormais ce qui diffère.
       *[other] { $count } points de l’ordre du jour indiquent désormais ce qui diffère.
    }
project = Montrer au projecteur
showWaiting = Évaluation en silence
showDone = { $finished } personnes ou plus ont tout évalué

levelMissing = Choisissez un niveau, ou « Je ne peux pas en juger ».
changedMeanwhile = Une autre personne de votre organisation a modifié cette appréciation entre-temps. Vous voyez maintenant la sienne. Pour garder la vôtre, enregistrez-la de nouveau.
