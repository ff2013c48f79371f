nothingToMatch = Il n’y a pas encore de recommandations. Importez la liste avant de saisir des positions.
title = Positions d’un additif
lead = Un additif énumère des numéros, pas des textes. Collez-le ici : Plenum montre ce qu’il a compris et ne change rien avant votre confirmation.
toPage = Saisir les positions d’un additif
isAddendum = Ce fichier est un additif
isAddendumText = Il énumère des numéros sans textes. Vous pouvez saisir ses positions à partir d’ici ; son texte est déjà rempli.
symbol = Cote du document
symbolHint = Par exemple A/HRC/59/15/Add.1. Elle devient la source des positions.
text = Texte de l’additif
textHint = Des paragraphes entiers, avec leurs numéros. Les listes et les intervalles tels que 121.1–121.15 peuvent s’étendre sur plusieurs lignes.
textNeeded = Collez d’abord le texte.
read = Lire ce texte
back = Modifier le texte
understoodTitle = Ce qui a été compris
none = Aucun numéro de recommandation n’a été trouvé dans ce texte. Collez les paragraphes qui les énumèrent.
paragraph = Paragraphe { $paragraph }
numbers =
    { $count ->
        [one] { $count } numéro
       *[other] { $count } numéros
    }
claimed = Selon l’État lui-même : { $claim }
claimHint = C’est l’affirmation de l’État. Elle est affichée à côté de la position et n’est jamais utilisée comme appréciation.
bare = Ces numéros n’ont pas de paragraphe. Ils ont été lus comme des numéros du seul paragraphe qui les contient. Comparez avec l’original.
past = Positions saisies jusqu’ici
pastOf = De { $symbol }
pastPasted = D’un texte collé
takeBack = Annuler
takeBackNamed = Annuler les positions du { $when }
takeBackText = Chaque position encore telle que ce texte l’a donnée redevient ce qu’elle était avant. Les modifications ultérieures sont conservées.
takenBack = Annulées
restored =
    { $count ->
        [one] { $count } position est redevenue comme avant.
       *[other] { $count } positions sont redevenues comme avant.
    }
left = Inchangées, car modifiées depuis ou dans un groupe thématique clos : { $numbers }.
inherited = Cette liste n’a pas de réponse propre ; elle a été lue avec la précédente.
noWords = Aucune réponse n’a été reconnue autour de cette liste. Rien ne change pour elle.
oddRange = { $range } n’est pas un intervalle possible ; seules ses deux bornes ont été retenues.
unknownTitle = Numéros qu’aucune de vos recommandations ne porte
unnamedTitle = Recommandations que le texte ne mentionne pas
changesTitle = Ce qui changerait
kinds =
    .open = Nouvelle réponse
    .claim = Même réponse, et ce que l’État dit de son avancement
    .source = Même réponse, autre source
    .conflict = Les sources divergent
    .twice = Le texte dit les deux
    .same = Sans changement
kindHints =
    .open = Il n’y avait pas encore de réponse.
    .claim = La position est la même ; le texte ajoute que l’État considère ces recommandations comme mises en œuvre ou en cours de mise en œuvre.
    .source = La position est la même, mais sa source diffère. Choisissez s’il faut remplacer la source.
    .conflict = Vous avez déjà une autre position. Plenum ne décide pas laquelle est juste : choisissez celles que le texte doit remplacer.
    .twice = Le texte les cite sous deux réponses. Choisissez l’une d’elles, ou aucune.
    .same = Rien à faire pour celles-ci.
now = Actuellement
stated = Dans le texte
noSource = sans source
closed = Dans un groupe thématique clos ; inchangée.
take = Utiliser la position du texte pour { $number }
all = Tout choisir
noneOfThem = Ne rien choisir
confirm =
    { $count ->
        [one] Modifier { $count } position
       *[other] Modifier { $count } positions
    }
done =
    { $count ->
        [one] { $count } position a été modifiée.
       *[other] { $count } positions ont été modifiées.
    }
another = Coller un autre texte
onlyOne = Vous avez choisi deux réponses pour une même recommandation. Choisissez-en une.
