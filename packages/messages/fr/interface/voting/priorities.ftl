vote = Mettre les priorités aux voix
onBallot = Groupes thématiques sur le bulletin
onBallotCount =
    { $chosen } sur { $all } { $chosen ->
        [one] est
       *[other] sont
    } sur le bulletin. Un bulletin en contient { $most } au plus.
changeBallot = Modifier le contenu du bulletin
search = Rechercher
putShown =
    { $count ->
        [one] En mettre { $count } sur le bulletin
       *[other] Mettre les { $count } sur le bulletin
    }
takeShown =
    { $count ->
        [one] En retirer { $count }
       *[other] Retirer les { $count }
    }
ballotFull = Un bulletin contient { $most } groupes thématiques au plus. Retirez-en d’abord un, ou organisez un vote distinct pour les autres.
choices = Chaque personne en choisit au plus
places = Combien viennent en premier
placesHint = Les autres suivent, dans leur ordre.
nothingFound = Aucun résultat. Cherchez avec moins de mots.

asks =
    .selection = Choisissez-en { $most } au plus.
    .ranking = Choisissez-en { $most } au plus, et classez-les dans votre ordre.
    .points = Répartissez jusqu’à { $most } points sur autant de groupes thématiques que vous le souhaitez.
hints =
    .selection = Chaque personne en choisit plusieurs. L’ordre est celui du nombre de choix.
    .ranking = Chaque personne en choisit plusieurs et les classe. L’ordre commun résulte de leur comparaison deux à deux.
    .points = Chaque personne répartit des points. L’ordre est celui des points.
chosen = Votre choix
ranked = Votre ordre
count = { $chosen } sur { $most } choisis
pointsCount = { $given } points donnés sur { $most }
empty = Pas encore choisi
full = Vous en avez choisi { $most } et ne pouvez pas en choisir d’autres. Retirez d’abord l’un des vôtres.
pointsFull = Vous avez donné tous vos { $most } points. Reprenez d’abord un point à un autre groupe thématique.
remove = Retirer : { $label }
up = Monter : { $label }
down = Descendre : { $label }
pointsFor = Points pour : { $label }
moved = { $label } : place { $place }
all = Choisir parmi
picked = Choisi
choseNone = Vous n’en avez choisi aucun. Cela compte comme une abstention.

firstOnes = Ce qui vient en premier
comeFirst =
    { $count ->
        [one] { $count } vient en premier
       *[other] { $count } viennent en premier
    }
shared = Les suivants partagent une place qui dépasse ce nombre. Il n’y a pas de tirage au sort.
others =
    { $count ->
        [one] { $count } autre, dans l’ordre issu du vote
       *[other] { $count } autres, dans l’ordre issu du vote
    }
othersFollow =
    { $count ->
        [one] { $count } autre suit.
       *[other] { $count } autres suivent.
    }
whole = Tous, dans l’ordre issu du vote
onPaper =
    { $count ->
        [one] { $count } groupe thématique
       *[other] { $count } groupes thématiques
    }
onPhones = Choisissez-en { $most } au plus parmi { $all }, chacun sur son écran.
