title = Autres mécanismes
lead = Ce que recommandent les organes conventionnels, les procédures spéciales et d’autres. Cela figure à côté des recommandations de l’EPU et n’est jamais compté parmi elles.
count =
    { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    }
empty = Rien encore d’autres mécanismes
emptyText = Importez une exportation de l’UHRI, ou tout tableau dont une colonne nomme le mécanisme : ses lignes qui ne sont pas de l’EPU sont listées ici.

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
    .confirmed = À côté d’une recommandation de l’EPU
    .alone = À côté d’aucune
noneShown = Rien ne correspond. Choisissez un autre mécanisme ou affichez tout.
beside = Recommandations de l’EPU à côté desquelles elle figure
suggestedHint = Suggérées parce qu’elles ont des mots en commun. Rien ne compte avant qu’une personne le confirme.
suggested = Suggérée
confirmed = Confirmée
refused = Écartée
confirm = Figure à côté
refuse = Écarter
confirmNamed = Figure à côté : { $number } et { $source }
refuseNamed = Écarter : { $number } et { $source }
ofCluster = Ce que recommandent d’autres mécanismes
ofClusterNone = Aucune recommandation d’un autre mécanisme ne figure à côté de ce groupe.
byTheme =
    { $count ->
        [one] { $count } autre sous le même thème, tel que sa source le donne
       *[other] { $count } autres sous les mêmes thèmes, tels que leurs sources les donnent
    }
cited = Recommandations d’autres mécanismes auxquelles elle répond
citedBy = Engagements qui y répondent
said =
    .confirmed = { $number } figure à côté.
    .refused = { $number } est écartée.
link = Lier à la main
linkTitle = À côté de quelle recommandation de l’EPU figure-t-elle ?
linkSearch = Mots ou numéro
linkHint = Tels qu’ils figurent dans la recommandation de l’EPU, par exemple : prisons, ou 140.12.
linkNone = Aucune recommandation ne contient tous ces mots. Essayez-en moins, ou une autre langue.
linkNamed = Lier à la main : { $source }
linkMore =
    { $count ->
        [one] { $count } autre. Ajoutez un mot pour préciser.
       *[other] { $count } autres. Ajoutez un mot pour préciser.
    }
toList = Toutes celles d’autres mécanismes
inFile = Autres mécanismes dans ce fichier
inFileText = Ces lignes ne sont pas des recommandations de l’EPU. Elles sont gardées avec leur source, dans une liste à part, et ne sont pas comptées parmi les recommandations de l’examen.
take = Les importer
takeToo = Les importer aussi
onlyOthers = Aucune ligne de ce fichier ne relève de l’EPU : rien ne change dans les recommandations de l’examen.
newOnes =
    { $count ->
        [one] { $count } est nouvelle.
       *[other] { $count } sont nouvelles.
    }
changedOnes =
    { $count ->
        [one] { $count } dit autre chose à présent.
       *[other] { $count } disent autre chose à présent.
    }
sameOnes =
    { $count ->
        [one] { $count } est déjà présente.
       *[other] { $count } sont déjà présentes.
    }
