title = Salles de travail
lead = Travaillez sur plusieurs groupes thématiques en même temps, chacun dans sa salle.
plan = Prévoir des salles de travail
change = Modifier le plan
planAgain = Prévoir une autre séquence
room = Salle { $number } · { $title }
roomAt = Salle { $number } · { $title }, { $place }
howMany = Nombre de salles
minutes = Minutes
assignment = Répartition des personnes dans les salles
assignments =
    .mixed = Mixte : chaque collège dans chaque salle
    .by-side = Par collège : chaque collège dans sa salle
    .choice = Chacun choisit
name = Nom de la salle
place = Où elle se réunit
placeHint = Par exemple : la table près de la fenêtre
capacity = Nombre maximal de personnes
rapporteurs = Rapporteurs
rapporteursHint = Ils ne conduisent que les étapes de cette salle.
addRapporteur = Ajouter un rapporteur
removeRapporteur = Retirer { $name } des rapporteurs
clusters = Groupes thématiques
otherClusters = Autres groupes thématiques ({ $number })
clusterIn = Salle pour { $cluster }
noRoom = Aucune salle
needsCluster = La salle { $number } n’a pas encore de groupe thématique.
save = Enregistrer le plan
drop = Abandonner le plan
people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
open = Ouvrir toutes les salles
openText = Tout le monde est conduit dans sa salle. Les textes sont conservés dans leur état actuel, pour montrer plus tard ce qui a changé.
warn = Annoncer : encore cinq minutes
warning = Il reste cinq minutes dans les salles
extend = +{ $minutes } min pour toutes
close = Fermer toutes les salles
closeTitle = Fermer toutes les salles ?
closeText = Tout le monde revient à la plénière. Cette action est irréversible, mais vous pouvez prévoir une autre séquence.
placeRest = Placer les autres
nowhere =
    { $count ->
        [one] { $count } personne n’est dans aucune salle
       *[other] { $count } personnes ne sont dans aucune salle
    }
move = Déplacer des personnes
moveWho = Personne
moveTo = Salle
help = demande de l’aide
clearHelp = L’aide est là
callHelp = Demander de l’aide
helpCalled = Vous avez demandé de l’aide
visit = Visiter
lastAt = dernière activité à { $time }
runners = Conduit cette salle
yourRoom = Votre salle
go = Aller dans ma salle
look = Regarder
choose = Choisir
chosen = Choisie
full = Pleine
notPlaced = Vous n’avez pas de salle. Vous pouvez regarder ce qui se passe dans chacune.
chooseText = Choisissez votre salle. Vous pouvez en changer tant qu’il reste de la place.
otherRoom = Vous ne faites que regarder : ici, seules les personnes affectées à cette salle peuvent demander la parole.
toPlenary = Aller à la plénière
closed = Les salles sont fermées.
carried = Vous avez été conduit ici : { $room }
back = Restitution des salles
backLead = Ce qui a été écrit, consigné et voté dans chaque salle pendant qu’elle était ouverte.
round = Séquence { $number }
sides = Dans la salle
few = moins de cinq
votes = Votes
noneClosed = Aucune séquence de salles de travail n’a encore été fermée.
joinedElsewhere = Ce groupe thématique a été fusionné avec un autre. Ses versions montrent ce qui a été écrit.
