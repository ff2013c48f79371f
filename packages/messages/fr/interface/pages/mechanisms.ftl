title = Autres mécanismes
lead = Ce que recommandent les organes conventionnels, les procédures spéciales et d’autres mécanismes. Ces recommandations sont affichées à côté de celles de l’EPU et ne sont jamais comptées parmi elles.
count =
    { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    }
empty = Aucune recommandation d’autres mécanismes pour l’instant
emptyText = Importez une exportation de l’UHRI, ou tout tableau dont une colonne nomme le mécanisme : ses lignes issues d’autres mécanismes sont affichées ici.

kinds =
    .treaty-body = Organe conventionnel
    .special-procedure = Procédure spéciale
    .regional = Mécanisme régional
    .other = Autre mécanisme
bodies =
    .CCPR = Comité des droits de l’homme
    .CESCR = Comité des droits économiques, sociaux et culturels
    .CERD = Comité pour l’élimination de la discrimination raciale
    .CEDAW = Comité pour l’élimination de la discrimination à l’égard des femmes
    .CAT = Comité contre la torture
    .SPT = Sous-Comité pour la prévention de la torture
    .CRC = Comité des droits de l’enfant
    .CMW = Comité pour les travailleurs migrants
    .CRPD = Comité des droits des personnes handicapées
    .CED = Comité des disparitions forcées
unnamed = Mécanisme non nommé
paragraph = par. { $paragraph }
mechanism = Mécanisme
everyMechanism = Tous les mécanismes
which = Afficher
shown =
    .all = Toutes
    .suggested = Avec des suggestions à trancher
    .confirmed = Liées à une recommandation de l’EPU
    .alone = Sans lien
noneShown = Rien ne correspond. Choisissez un autre mécanisme ou affichez tout.
beside = Recommandations de l’EPU liées
suggestedHint = Suggérées parce qu’elles ont des mots en commun. Rien ne compte tant qu’une personne ne l’a pas confirmé.
suggested = Suggérée
confirmed = Confirmée
refused = Écartée
confirm = Liée
refuse = Non liée
confirmNamed = Liée : { $number } et { $source }
refuseNamed = Non liée : { $number } et { $source }
ofCluster = Ce que recommandent d’autres mécanismes
ofClusterNone = Aucune recommandation d’un autre mécanisme n’est liée à ce groupe thématique.
byTheme =
    { $count ->
        [one] { $count } autre sous le même thème, tel que sa source le donne
       *[other] { $count } autres sous les mêmes thèmes, tels que leurs sources les donnent
    }
cited = Recommandations d’autres mécanismes auxquelles elle répond
citedBy = Engagements qui y répondent
said =
    .confirmed = { $number } y est liée.
    .refused = { $number } n’y est pas liée.
link = Lier à la main
linkTitle = À quelle recommandation de l’EPU est-elle liée ?
linkSearch = Mots ou numéro
linkHint = Tels qu’ils figurent dans la recommandation de l’EPU, par exemple : prisons, ou 140.12.
linkNone = Aucune recommandation ne contient tous ces mots. Essayez avec moins de mots, ou dans une autre langue.
linkNamed = Lier à la main : { $source }
linkMore =
    { $count ->
        [one] { $count } autre. Ajoutez un mot pour préciser.
       *[other] { $count } autres. Ajoutez un mot pour préciser.
    }
toList = Toutes les recommandations d’autres mécanismes
inFile = Autres mécanismes dans ce fichier
inFileText = Ces lignes ne sont pas des recommandations de l’EPU. Elles sont conservées avec leur source dans une liste distincte, et ne sont pas comptées parmi les recommandations de l’examen.
take = Les importer
takeToo = Les importer aussi
onlyOthers = Aucune ligne de ce fichier n’est une recommandation de l’EPU : les recommandations de l’examen ne changent pas.
newOnes =
    { $count ->
        [one] { $count } est nouvelle.
       *[other] { $count } sont nouvelles.
    }
changedOnes =
    { $count ->
        [one] { $count } a changé.
       *[other] { $count } ont changé.
    }
sameOnes =
    { $count ->
        [one] Vous en avez déjà { $count }.
       *[other] Vous en avez déjà { $count }.
    }
