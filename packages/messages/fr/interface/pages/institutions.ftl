title = Institutions
lead = Qui est responsable de ce qui a été recommandé et adopté. Chaque institution compte une seule fois, quel que soit celui de ses noms qui est écrit.
empty = Aucune institution dans la liste pour l’instant
emptyText = Dressez la liste des institutions qui peuvent être responsables. Elles peuvent alors être choisies comme chefs de file, et vous voyez ce que chacune doit faire.
institution = Institution
name = Nom
nameNeeded = Donnez un nom à l’institution.
nameTaken = Une autre institution de la liste porte l’un de ces noms.
short = Nom court
otherNames = Autres noms
otherNamesHint = Un par ligne : noms dans d’autres langues et autres graphies. Par exemple : en: Ministry of Justice
kind = Type
noKind = Non précisé
kinds =
    .ministry = Ministère
    .agency = Agence
    .parliament = Parlement
    .court = Juridiction
    .local = Collectivité locale
    .nhri = Institution nationale des droits de l’homme
    .organisation = Organisation
    .un = Nations Unies
    .donor = Donateur
parent = Rattachée à
noParent = Aucune
focal = Contact
focalHint = Une fonction, par exemple « Point focal droits de l’homme ». N’indiquez pas le nom d’une personne.
add = Ajouter une institution
addTitle = Ajouter une institution
edit = Modifier
editNamed = Modifier : { $name }
editTitle = Modifier l’institution
join = Autre nom de
joinHint = Les deux deviennent une seule institution. Tous les noms sont conservés.
noJoin = Une institution distincte
remove = Retirer de la liste
added = { $name } a été ajoutée à la liste.
saved = { $name } a été modifiée.
removed = { $name } a été retirée de la liste.
joined = { $name } est désormais un autre nom de { $other }.
unlisted = « { $name } » ne figure pas dans la liste des institutions.
unlistedTitle = Noms qui ne figurent pas dans la liste
unlistedText = Ces noms ont été écrits comme chefs de file de mesures ou d’engagements. Ajoutez chacun à la liste, ou dites quelle institution il désigne.
addNamed = Ajouter à la liste : { $name }
addToList = Ajouter à la liste
joinNamed = Autre nom : { $name }
joinTo = Autre nom
joinTitle = Quelle institution désigne « { $name } » ?
chooseOne = Choisissez une institution.
open = Engagements en cours
overdue = En retard

responsibility = Qui est responsable
responsibilityLead = Quelle institution est chef de file et lesquelles apportent leur appui pour chaque recommandation. Les suggestions ne comptent pas tant qu’une personne ne les a pas confirmées.
responsibilityEmpty = Dressez d’abord la liste des institutions. Vous pourrez ensuite dire qui est responsable de quoi.
toList = Aller à la liste des institutions
show = Afficher
shown =
    .all = Toutes les recommandations
    .none = Sans chef de file
    .leadOnly = Avec un chef de file seulement
    .suggested = Avec des suggestions à trancher
anyInstitution = Toute institution
cluster = Groupe thématique
anyCluster = Tous les groupes thématiques
theme = Thème
anyTheme = Tous les thèmes
looks =
    .list = Par recommandation
    .clusters = Par groupe thématique
    .themes = Par thème
    .grid = Grille
look = Vue
otherMechanisms = Autres mécanismes
order = Classer par
noTheme = Sans thème
gap = Manque
gaps =
    .no-lead = Pas de chef de file
    .lead-suggested = Chef de file seulement suggéré
    .lead-only = Pas d’appui
legend = { $lead } chef de file, { $supporting } appui. Un point d’interrogation dans un cadre en tirets : seulement suggéré.
recommendations =
    { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    }
withoutLead =
    { $count ->
        [one] { $count } sans chef de file
       *[other] { $count } sans chef de file
    }
nothingShown = Rien ne correspond. Choisissez une autre institution, un autre groupe ou un autre thème.
recommendation = Recommandation
parts =
    .lead = Chef de file
    .supporting = Appui
noLead = Personne pour l’instant
suggested = Suggérée
reasons =
    .commitment = nommée par un engagement
    .draft = nommée par un projet de mesure
    .list = nommée par une liste importée
    .subject = chef de file de la plupart des autres sur ce sujet
likeCluster = Chef de file de { $leads } des { $led } recommandations de ce groupe thématique qui en ont un : plus de la moitié.
likeTheme = Chef de file de { $leads } des { $led } recommandations du thème « { $theme } » qui en ont un : plus de la moitié.
confirm = Confirmer
confirmNamed = Confirmer : { $institution }, { $number }
refuse = Écarter
refuseNamed = Écarter : { $institution }, { $number }
takeAway = Retirer
takeAwayNamed = Retirer : { $institution }, { $number }
choose = Choisir
chooseNamed = Choisir : { $number }
chooseTitle = Qui est responsable de { $number } ?
part = Rôle
confirmAll =
    { $count ->
        [one] Confirmer { $count } suggestion
       *[other] Confirmer { $count } suggestions
    }
confirmAllNamed =
    { $count ->
        [one] Confirmer { $count } suggestion : { $cluster }
       *[other] Confirmer { $count } suggestions : { $cluster }
    }
set =
    .confirmed = { $institution } est responsable de { $number }.
    .refused = { $institution } n’est pas responsable de { $number }.
    .open = { $institution } n’est plus responsable de { $number }.
confirmedAll =
    { $count ->
        [one] { $count } suggestion a été confirmée.
       *[other] { $count } suggestions ont été confirmées.
    }
counted = { $institution } ({ $count })

owes = Ce qu’elle doit faire
owesNothing = Aucun de ses engagements n’est encore à réaliser.
byWhen = Pour quand
noDate = Pas de date
ofRecommendations = Recommandations
ofRecommendationsNone = Elle n’est encore responsable d’aucune recommandation.
review = Examen
cycle = Cycle { $cycle }
noAction = Aucune mesure adoptée pour l’instant
unknown = Cette institution ne figure plus dans la liste.
removedMeanwhile = Quelqu’un a retiré cette institution de la liste ou l’a réunie à une autre. Rien n’a été enregistré. Votre saisie est toujours là : copiez ce dont vous avez besoin.

bothChanged = Quelqu’un d’autre a modifié cette institution entre-temps. Rien n’a été enregistré. Cette personne a saisi : { $theirs }. Enregistrez de nouveau pour mettre vos données à la place.
fieldIs = { $field } : { $value }
