title = Thèmes, groupes et objectifs
lead = Les étiquettes des listes, telles qu’imprimées. Vous pouvez afficher une étiquette sous un autre nom, indiquer qu’elle équivaut à une étiquette d’un autre cycle, et relier des thèmes à des objectifs et à des groupes. Les pages et les documents utilisent ces noms. L’étiquette imprimée est conservée à côté, pour que les fichiers puissent être relus.
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
shown = Affichée comme
shownHint = Si le champ est vide : telle qu’imprimée.
alias = Autre nom de
noAlias = Aucune autre étiquette
goals = Objectifs concernés
groups = Groupes concernés
save = Enregistrer
links = Concerne
noTermsTitle = Pas encore d’étiquettes
noTerms = Les étiquettes apparaîtront ici à la prochaine importation.
suggestionNote = Les suggestions viennent du jeu de départ de Plenum. Si vous enregistrez un thème, celles qui sont cochées sont confirmées et les autres écartées.
newLabels = Nouvelles étiquettes
newLabelsNote =
    { $count ->
        [one] Une étiquette de ce fichier est nouvelle : voyez « Nouvelles étiquettes » plus bas avant d’importer.
       *[other] { $count } étiquettes de ce fichier sont nouvelles : voyez « Nouvelles étiquettes » plus bas avant d’importer.
    }
newLabelsHint = Ces thèmes, groupes et objectifs sont nouveaux. Chacun reste tel qu’imprimé sur ses recommandations et devient une étiquette distincte, sauf si vous indiquez que c’est un autre nom d’une étiquette connue. Vous pourrez aussi l’indiquer plus tard.
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
