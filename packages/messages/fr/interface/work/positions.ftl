nothingToMatch = Les positions se rapportent à des recommandations, et il n’y en a pas encore. Importez d’abord la liste.
title = Positions d’un additif
lead = Un additif énumère des numéros, pas des textes. Collez-le ici : Plenum montre ce qu’il a compris et ne change rien avant votre confirmation.
toPage = Saisir les positions d’un additif
isAddendum = Ce fichier est un additif
isAddendumText = Il répond à des numéros et ne contient pas de textes. Ses positions peuvent être saisies à partir d’ici ; le texte est déjà rempli.
symbol = Cote du document
symbolHint = Par exemple A/HRC/59/15/Add.1. Elle devient la source des positions.
text = Texte de l’additif
textHint = Des paragraphes entiers, avec leurs numéros. Les listes et intervalles tels que 121.1–121.15 peuvent être coupés en fin de ligne.
textNeeded = Collez d’abord le texte.
read = Montrer ce qu’il dit
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
claimHint = C’est l’affirmation de l’État. Elle figure à côté de la position et n’est jamais un niveau de l’évaluation.
bare = Ce sont des numéros sans leur paragraphe. Ils ont été lus comme ceux du seul paragraphe qui les contient ; comparez avec l’original.
past = Positions saisies jusqu’ici
pastOf = De { $symbol }
pastPasted = D’un texte collé
takeBack = Annuler
takeBackNamed = Annuler les positions du { $when }
takeBackText = Chaque position encore telle que ce texte l’a donnée redevient ce qu’elle était avant. Ce qui a changé depuis reste.
takenBack = Annulées
restored =
    { $count ->
        [one] { $count } position est comme avant.
       *[other] { $count } positions sont comme avant.
    }
left = Inchangées, car modifiées depuis ou dans un groupe clos : { $numbers }.
inherited = Cette liste n’a pas de termes propres ; elle a été lue avec la précédente.
noWords = Aucune réponse n’a été reconnue autour de cette liste. Rien ne change pour elle.
oddRange = { $range } n’est pas un intervalle possible ; seules ses deux bornes ont été retenues.
unknownTitle = Numéros qu’aucune recommandation ne porte ici
unnamedTitle = Recommandations que le texte ne cite pas
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
    .claim = La position concorde ; le texte ajoute que l’État les considère faites ou en cours.
    .source = La position concorde, sa source non. Choisissez si celle-ci la remplace.
    .conflict = Une autre position est déjà là. Plenum ne tranche pas : choisissez celles que le texte doit remplacer.
    .twice = Le texte les cite sous deux réponses. Choisissez l’une des deux, ou aucune.
    .same = Rien à faire pour celles-ci.
now = Actuellement
stated = Dans le texte
noSource = sans source
closed = Dans un groupe clos ; inchangée.
take = Reprendre du texte la position de { $number }
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
onlyOne = Une recommandation est choisie avec deux réponses. Choisissez-en une.
