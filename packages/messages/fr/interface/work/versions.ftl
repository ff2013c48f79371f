titleOf = Versions : { $cluster }
lead = Le texte tel qu’il était lors d’une décision, ou lorsque quelqu’un l’a conservé. Choisissez deux versions pour voir ce qui a changé.
link = Versions
none = Aucune version pour le moment
noneText = Une version est conservée chaque fois que le groupe thématique est clos ou qu’un vote sur l’une de ses mesures commence.
list = Versions conservées
number = Version { $number }
name = { $number } · { $reason } · { $time }
reasons =
    .closed = Le groupe thématique a été clos
    .poll-opened = Un vote a commencé
    .merged = Avant la fusion d’autres groupes thématiques
    .by-hand = Conservée à la main
    .room-opened = Une salle de travail a commencé à y travailler
    .room-closed = Les salles de travail ont été fermées
toPoll = Le vote
by = par { $name }
forgotten = Son texte a dû être supprimé.
shortened = Le texte supprimé d’une personne dont les données ont été effacées n’y figure pas. L’empreinte est celle du texte complet.
showSince = Ce qui a changé depuis
showSinceNamed = Ce qui a changé depuis : { $version }

keep = Conserver cette version
keepTitle = Conserver le texte tel qu’il est
keepText = Toute personne qui peut lire le texte pourra lire cette version plus tard. Le texte en cours de saisie n’y figure pas.
keepLabel = Description
keepHint = Quelques mots, par exemple « tel qu’envoyé aux ministères ». Pas de noms de personnes.
keepLabelNeeded = Décrivez la version en quelques mots.
kept = Conservée : { $label }

compare = Comparer
from = De
to = À
now = Texte actuel
compareAgain = Recharger le texte actuel
changes = Ce qui a changé
noChanges = Il n’y a aucune différence.
sectionSame = Rien n’a changé ici.
draftsSame = Aucune mesure ni aucun indicateur n’a changé.
legend = Légende :
inserted = Ajouté
deleted = Supprimé
restyled = Seule la mise en forme a changé
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
authors = Le texte actuel est de { $names }.

restore = Rétablir cette section
restoreTitle = Rétablir « { $section } » ?
restoreText = La section « { $section } » reprend le texte qu’elle avait dans : { $version }. Tout le monde le voit immédiatement, comme une modification de votre part. Le texte écrit depuis dans cette section est retiré ; les autres sections, les mesures et les indicateurs ne changent pas.
restoreTyping = Quelqu’un écrit en ce moment dans cette section : { $names }. Son texte est retiré ; la personne en est avertie et le récupère pour le copier.
restoreUndo = Vous pouvez l’annuler juste après. Le texte que d’autres écrivent entre-temps est conservé.
restoreKeep = Pour pouvoir revenir plus tard au texte actuel, conservez d’abord une version.
restored = Rétablie : { $section }
restoreNotNow = Le texte ne peut pas être modifié pour le moment.
