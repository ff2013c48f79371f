lead = Les mesures adoptées, et où elles en sont depuis.
empty = Pas encore d’engagement
toDecisions = Vers les décisions
emptyText = Une mesure qu’un vote adopte devient un engagement ; son suivi se fait ici.
statuses =
    .not-started = Pas commencé
    .in-progress = En cours
    .done = Réalisé
    .dropped = Abandonné
overdue = En retard
overdueBy =
    .deadline = En retard : l’échéance est passée
    .next-date = En retard : la prochaine date est passée
withdrawn = Retiré
withdrawnText = Le vote qui l’a adopté a été déclaré nul le { $date }. Il n’est plus suivi.
overdueCount =
    { $count ->
        [one] { $count } en retard
       *[other] { $count } en retard
    }
count =
    { $count ->
        [one] { $count } engagement
       *[other] { $count } engagements
    }
status = Statut
evidence = Preuves
evidenceHint = Ce qui le montre : une loi, un rapport, un chiffre, et où le trouver.
noEvidence = Aucune preuve notée pour l’instant.
nextDate = Prochaine date
nextDateHint = Quand y revenir.
noNextDate = Pas de prochaine date
leadInstitution = Chef de file
serves = Recommandations servies
cites = Répond aussi, chez d’autres mécanismes, à
deadline = Échéance
update = Mettre à jour
updateNamed = Mettre à jour : { $action }
updated = L’engagement est mis à jour.
adoptedOn = Adopté le { $date }
all = Tous
seeVote = Voir le vote
institution = Institution
allInstitutions = Toutes les institutions
noInstitution = Aucune institution indiquée
leadNow = Chef de file à présent
leadHint = Qui pilote à présent. La mesure adoptée reste telle quelle.
leadAdopted = Adopté avec : { $lead }
indicators = Indicateurs
measured = Atteint
measuredFor = Atteint : { $indicator }
target =
    { $baseline ->
        [none]
            { $target ->
                [none] { $unit }
               *[other] à { $target }{ $unit ->
                    [none] { "" }
                   *[other] { " " }{ $unit }
                }
            }
       *[other]
            de { $baseline }{ $target ->
                [none] { "" }
               *[other] { " " }à { $target }
            }{ $unit ->
                    [none] { "" }
                   *[other] { " " }{ $unit }
                }
    }
notMeasured = pas encore mesuré
links = Liens vers les preuves
linksHint = Une adresse par ligne, commençant par https:// ou http://.
linkWrong = Ce n’est pas une adresse du web : { $link }
opensElsewhere = ouvre un autre site
noUpdates = Pas encore de mise à jour
history =
    { $count ->
        [one] Historique : { $count } mise à jour
       *[other] Historique : { $count } mises à jour
    }
historyOf = Historique : { $action }
changedTo = { $field } : { $to }
before = avant : { $from }
nothing = rien
undo = Annuler cette mise à jour
undone = La mise à jour est annulée. Les deux restent dans l’historique.
undoes = Annule la mise à jour { $number }
by = par { $who }
fromElsewhere = repris d’un fichier de résultats
noneMatch = Aucun engagement ne correspond
noneMatchText = Choisissez une autre institution ou un autre statut.
showAll = Tout afficher
shown = { $shown } sur { $all } affichés
moreOnBoard =
    { $count ->
        [one] { $count } autre sur le tableau
       *[other] { $count } autres sur le tableau
    }
board = Vers le tableau de suivi
updatedMeanwhile = Quelqu’un a fait une mise à jour entre-temps. Rien de ce que vous avez saisi n’est perdu : comparez, puis enregistrez à nouveau.
theirUpdates = Mis à jour par d’autres entre-temps
theirUpdatesText = Votre saisie est toujours ci-dessous. Enregistrez pour qu’elle remplace la leur là où les deux diffèrent ; l’historique garde les deux.
takeTheirs = Reprendre la leur
nothingChanged = Rien n’a été modifié.
due = Engagements à examiner
dueText = Ce qui reste à faire, en commençant par ce qui arrive à terme. Chacun devient un point à part.
addDue =
    { $count ->
        [one] Ajouter celui qui arrive à terme d’ici 30 jours
       *[other] Ajouter les { $count } qui arrivent à terme d’ici 30 jours
    }
addNamed = Ajouter : { $action }
noDue = Tous les engagements qui restent à tenir sont à l’ordre du jour.
statusTitle = Où en sont les engagements
statusText = Adoptés auparavant sur ce groupe.
