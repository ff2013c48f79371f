title = Versions
titleOf = Versions : { $cluster }
lead = Ce que disait le texte lorsqu’une décision a été prise à son sujet, ou lorsque quelqu’un l’a conservé. Choisissez-en deux pour voir ce qui a changé.
link = Versions
none = Aucune version pour le moment
noneText = Une version est conservée chaque fois que le groupe est clos ou qu’un vote sur l’une de ses mesures commence.
list = Versions conservées
number = Version { $number }
name = { $number } · { $reason } · { $time }
reasons =
    .closed = Le groupe a été clos
    .poll-opened = Un vote a commencé
    .merged = Avant l’ajout d’autres groupes
    .by-hand = Conservée à la main
    .room-opened = Une salle a commencé à y travailler
    .room-closed = Les salles ont été fermées
toPoll = Le vote
by = par { $name }
forgotten = Son texte a dû être effacé.
shortened = Les mots supprimés d’une personne dont les données ont été effacées n’y figurent plus. L’empreinte est celle du texte entier.
showSince = Ce qui a changé depuis
showSinceNamed = Ce qui a changé depuis : { $version }

keep = Conserver cette version
keepTitle = Conserver le texte tel qu’il est
keepText = Toute personne qui peut lire le texte pourra relire cette version. Ce que l’on est en train de taper n’y figure pas.
keepLabel = Ce que c’est
keepHint = Quelques mots, par exemple « tel qu’envoyé aux ministères ». Pas de noms de personnes.
keepLabelNeeded = Dites en quelques mots ce que c’est.
kept = Conservée : { $label }

compare = Comparer
from = De
to = À
now = Le texte actuel
compareAgain = Relire le texte actuel
changes = Ce qui a changé
noChanges = Pas une lettre ne diffère.
sectionSame = Rien n’a changé ici.
draftsSame = Aucune mesure ni aucun indicateur n’a changé.
legend = Comment lire :
inserted = Ajouté
deleted = Supprimé
restyled = Seule la forme a changé
end = fin
unchanged =
    { $count ->
        [one] { $count } ligne inchangée
       *[other] { $count } lignes inchangées
    }
drafts =
    .inserted = Nouveau
    .deleted = Supprimé
    .changed = Modifié
reordered =
    .actions = Les mesures sont dans un autre ordre.
    .indicators = Les indicateurs sont dans un autre ordre.
authors = Les mots qui figurent ici sont de { $names }.

restore = Rétablir cette section
restoreNamed = Rétablir la section « { $section } » d’après : { $version }
restoreTitle = Rétablir « { $section } » ?
restoreText = La section « { $section } » dira de nouveau ce qu’elle disait dans : { $version }. Tout le monde le voit aussitôt, comme une modification de votre part. Ce qui a été écrit depuis dans cette section disparaît du texte ; les autres sections, les actions et les indicateurs restent tels quels.
restoreTyping = Quelqu’un écrit en ce moment dans cette section : { $names }. Ce qui est en cours de saisie disparaît du texte ; la personne en est avertie et ses mots lui sont rendus pour qu’elle puisse les copier.
restoreUndo = Vous pouvez l’annuler juste après. Ce que d’autres écrivent entre-temps reste.
restoreKeep = Pour pouvoir revenir plus tard au texte actuel, conservez d’abord une version.
restored = Rétablie : { $section }
restoreNotNow = On ne peut pas écrire dans le texte pour le moment.
