lead = Les mesures adoptées et leur avancement.
empty = Pas encore d’engagement
toDecisions = Aller aux décisions
emptyText = Une mesure adoptée par un vote devient un engagement ; son suivi se fait ici.
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
evidence = Éléments de preuve
evidenceHint = Ce qui le démontre : une loi, un rapport ou un chiffre, et où le trouver.
noEvidence = Aucun élément de preuve pour l’instant.
nextDate = Prochaine date
nextDateHint = Quand faire de nouveau le point.
noNextDate = Pas de prochaine date
leadInstitution = Chef de file
serves = Donne suite à
cites = Répond aussi à (autres mécanismes)
deadline = Échéance
update = Mettre à jour
updateNamed = Mettre à jour : { $action }
updated = L’engagement a été mis à jour.
adoptedOn = Adopté le { $date }
all = Tous
seeVote = Voir le vote
institutions = Institutions
institution = Institution
allInstitutions = Toutes les institutions
noInstitution = Aucune institution indiquée
leadNow = Chef de file actuel
leadHint = L’institution qui pilote à présent. La mesure adoptée elle-même ne change pas.
leadAdopted = Chef de file à l’adoption : { $lead }
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
valueDate = Date des valeurs
valueDateHint = Le jour auquel ces valeurs se rapportent.
valueWrong = Saisissez un nombre, par exemple 48 ou 48,5. Écrivez 1,125 sous la forme 1125 ou 1,1250, et notez le reste dans les éléments de preuve.
seeIndicators = Voir toutes les valeurs et les cibles

latestValue = Dernière valeur : { $values }.
notMeasured = pas encore mesuré
links = Liens vers les éléments de preuve
linksHint = Une adresse par ligne, commençant par https:// ou http://.
linkWrong = Ce n’est pas une adresse web : { $link }
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
undone = La mise à jour a été annulée. L’historique montre les deux.
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
board = Aller au tableau de suivi
updatedMeanwhile = Quelqu’un a fait une mise à jour entre-temps. Rien de ce que vous avez écrit n’est perdu : comparez, puis enregistrez de nouveau.
theirUpdates = Mis à jour par d’autres entre-temps
theirUpdatesText = Votre saisie est toujours ci-dessous. Enregistrez-la pour remplacer la leur là où les deux modifient la même chose ; l’historique conserve les deux.
takeTheirs = Reprendre leur version
nothingChanged = Rien n’a été modifié.
due = Engagements à examiner
dueText = Ce qui reste à faire, en commençant par les échéances les plus proches. Chaque engagement devient un point distinct.
addDue =
    { $count ->
        [one] Ajouter celui qui arrive à terme d’ici 30 jours
       *[other] Ajouter les { $count } qui arrivent à terme d’ici 30 jours
    }
addNamed = Ajouter : { $action }
noDue = Tous les engagements qui restent à réaliser sont à l’ordre du jour.
statusTitle = Où en sont les engagements
statusText = Adoptés auparavant pour ce groupe thématique.
