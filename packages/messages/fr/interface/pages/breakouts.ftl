title = Salles de travail
lead = Plusieurs groupes sont traités en même temps, chacun dans sa salle.
plan = Prévoir des salles
change = Modifier le plan
planAgain = Prévoir une autre séquence
room = Salle { $number } · { $title }
roomAt = Salle { $number } · { $title }, { $place }
howMany = Nombre de salles
minutes = Minutes
assignment = Comment les personnes sont réparties
assignments =
    .mixed = Mélangées : chaque collège dans chaque salle
    .by-side = Par collège : chaque collège dans sa salle
    .choice = Chacun choisit
name = Nom de la salle
place = Où elle se réunit
placeHint = Par exemple : la table près de la fenêtre
capacity = Nombre maximal de personnes
rapporteurs = Rapporteurs
rapporteursHint = Ils mènent les étapes de cette salle, et rien d’autre.
addRapporteur = Ajouter un rapporteur
removeRapporteur = Retirer { $name } des rapporteurs
clusters = Groupes
otherClusters = Autres groupes ({ $number })
clusterIn = Salle pour { $cluster }
noRoom = Aucune salle
needsCluster = La salle { $number } n’a pas encore de groupe.
save = Enregistrer le plan
drop = Abandonner le plan
people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
open = Ouvrir toutes les salles
openText = Chacun est conduit dans sa salle. Les textes sont conservés tels qu’ils sont, pour montrer plus tard ce qui a changé.
warn = Plus que cinq minutes
warning = Il reste cinq minutes dans les salles
extend = +{ $minutes } min pour toutes
close = Fermer toutes les salles
closeTitle = Fermer toutes les salles ?
closeText = Tout le monde revient. On ne peut pas l’annuler ; une autre séquence peut être prévue.
placeRest = Placer les autres
nowhere =
    { $count ->
        [one] { $count } personne n’est dans aucune salle
       *[other] { $count } personnes ne sont dans aucune salle
    }
move = Déplacer des personnes
moveWho = Personne
moveTo = Salle
help = appelle à l’aide
clearHelp = L’aide est là
callHelp = Demander de l’aide
helpCalled = L’aide a été appelée
visit = Visiter
lastAt = dernière activité à { $time }
runners = Mène cette salle
yourRoom = Votre salle
go = Aller dans ma salle
look = Regarder
choose = Choisir
chosen = Choisie
full = Pleine
notPlaced = Vous n’êtes dans aucune salle. Vous pouvez regarder dans chacune.
chooseText = Choisissez votre salle. Vous pouvez changer tant qu’il reste de la place.
otherRoom = Vous regardez : ici, la parole est à celles et ceux qui sont dans cette salle.
toPlenary = Vers la plénière
closed = Les salles sont fermées.
carried = Vous avez été conduit ici : { $room }
back = Ce qui revient
backLead = Ce qui a été écrit, consigné et voté dans chaque salle pendant qu’elle était ouverte.
round = Séquence { $number }
sides = Dans la salle
few = moins de cinq
votes = Votes
noneClosed = Aucune séquence n’a encore été fermée.
joinedElsewhere = Ce groupe a été joint à un autre ; ses versions disent ce qui a été écrit.
