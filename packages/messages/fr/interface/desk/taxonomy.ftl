title = Thèmes, groupes et objectifs
lead = Les étiquettes des listes, telles qu’imprimées. Affichez-en une sous un autre nom, dites qu’elle est le nom d’une autre dans un autre cycle, reliez les thèmes aux objectifs et aux groupes. Les pages et les documents emploient les noms donnés ici ; l’étiquette imprimée reste à côté partout où un fichier peut être relu.
group = Groupe de personnes
anyGroup = Tous les groupes
sdg = ODD
anySdg = Tous les objectifs
state = État auteur
anyState = Tous les États
kinds =
    .theme = Thèmes
    .group = Groupes de personnes
    .sdg = ODD
standsFor = Autre nom de { $label }
suggested = suggéré
edit = Modifier
editNamed = Modifier : { $label }
shown = Affiché comme
shownHint = Vide : tel qu’imprimé.
alias = Autre nom de
noAlias = Rien : il vaut pour lui-même
goals = Objectifs concernés
groups = Groupes concernés
save = Enregistrer
links = Concerne
noTermsTitle = Pas encore de libellés
noTerms = Les étiquettes apparaîtront ici au prochain import.
suggestionNote = Les suggestions viennent d’un jeu de départ propre à Plenum. Enregistrer un thème confirme ce qui est coché et refuse le reste.
newLabels = Nouvelles étiquettes
newLabelsNote =
    { $count ->
        [one] Une étiquette de ce fichier n’est pas encore connue ici : voyez « Nouvelles étiquettes » plus bas avant d’importer.
       *[other] { $count } étiquettes de ce fichier ne sont pas encore connues ici : voyez « Nouvelles étiquettes » plus bas avant d’importer.
    }
newLabelsHint = Ces thèmes, groupes et objectifs ne sont pas encore connus ici. Chacun reste tel qu’imprimé sur ses recommandations et devient une étiquette à part, sauf si vous dites qu’il est l’autre nom d’une étiquette connue. Vous pourrez aussi le dire plus tard.
inRows =
    { $count ->
        [one] Dans { $count } ligne
       *[other] Dans { $count } lignes
    }
keptAsPrinted = Conservée telle qu’imprimée.
perhaps = Peut-être un autre nom de « { $label } ».
use = Oui
useNamed = Oui : « { $label } » est un autre nom de « { $other } »
aliasNamed = « { $label } » est un autre nom de
search = Rechercher
filter = Seulement avec suggestions
matching =
    { $count ->
        [one] { $count } recommandation correspond
       *[other] { $count } recommandations correspondent
    }
