title = Caucus : { $side }
on = Sur : { $cluster }
closedTo = Texte fermé. Ce n’est pas le texte commun.
closedText = Lu par { $people } dans ce caucus, et par personne d’autre dans la consultation.

outsideTitle = Préparez entre vous
outsideText = Dans un caucus, des personnes du collège « { $side } » écrivent ensemble ce qu’elles veulent dire ici, avant que ce soit dans le texte commun. L’équipe de facilitation, les autres collèges et les observateurs ne peuvent ni l’ouvrir, ni savoir s’il y en a un.
unable = Un caucus est réservé aux participants et rapporteurs d’un collège. L’équipe de facilitation et les observateurs n’en font pas partie, et ne peuvent pas savoir s’il y en a un.
askTitle = Quelqu’un que vous connaissez y est déjà
askText = Demandez un code et donnez-le-lui vous-même : de vive voix ou par téléphone. Cette personne le saisit ; vous comparez ensuite trois mots.
ask = Afficher mon code
askAgain = Un autre code
yourCode = Votre code
codeText = Ne le donnez qu’à quelqu’un que vous connaissez et qui y est. Il sert une fois, jusqu’à { $time }. Dès qu’il est saisi, vous comparez trois mots.
openTitle = Personne que vous connaissez n’y est
openText = Ouvrez-en un. Vous y êtes d’abord seul, et faites entrer qui vous connaissez, par leurs codes.
open = Ouvrir un caucus
closedNow = La consultation est close : aucun caucus ne peut être ouvert à présent.

notes = Notes de votre collège
edit = Écrire
nothing = Rien n’est encore écrit.
move = Mettre des passages dans le texte commun
moveTitle = Mettre des passages dans le texte commun
moveWhich = Quels passages
moveWhere = À la fin de quelle section
movePreview = Ce que tout le monde y lira
moveKnown = Tout le monde apprend ainsi que « { $side } » a un caucus ici. C’est une modification de vous : là où l’on voit qui modifie, on vous y voit aussi. Vos notes restent telles quelles.
moveNone = Choisissez au moins un passage.
moveConfirm = Le mettre dans le texte commun
moveNotNow = Le texte commun ne prend rien en ce moment : il est clos, ou la liaison est coupée.
moved = C’est dans le texte commun, sous « { $section } ».
source = Du caucus de { $side } :

who = Qui y est
count = Comptez-vous. S’il y a ici quelqu’un qu’aucun de vous ne connaît, n’écrivez plus : supprimez ce caucus et ouvrez-en un autre.
you = vous
opener = l’a ouvert
letInBy = sur invitation de { $name }
since = depuis { $time }
cameIn = Quelqu’un est entré. Y sont à présent : { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }.
wentOut = Quelqu’un n’y est plus. Y sont à présent : { $people }.
letIn = Faire entrer quelqu’un
letInText = Son propre écran montre un code sur cette page. Ne le saisissez que si cette personne vous l’a donné elle-même et que vous la connaissez : elle lit ensuite tout ce qui est écrit ici.
code = Son code
letInConfirm = Vérifier le code

wordsTitle = Comparez trois mots
wordsText = Demandez-vous l’un à l’autre, de vive voix ou par téléphone, quels sont les trois mots affichés sur l’autre écran. Dans une autre langue, ils ont le même sens. Vous n’êtes dans le même caucus que s’ils concordent.
wordsSame = Les mots concordent
wordsDiffer = Ils ne concordent pas
wordsWait = Vous avez confirmé. L’autre personne doit encore confirmer.
typedBy = Votre code a été saisi par : { $name }. Si ce n’est pas la personne à qui vous l’avez donné, répondez que les mots ne concordent pas.
beingLetIn = Une personne est en train d’entrer sur invitation de { $name } ; elles comparent trois mots.
admissionEnded = Vous n’êtes pas entré : les mots ne concordaient pas, ou le code a expiré. Rien n’a été montré à personne.
checkWords = pain rivière citron pont bougie cheval jardin fenêtre montagne sel bateau pomme pierre nuage miel échelle miroir rose mouton table arbre porte lune poisson cloche livre clé étoile pluie chaussure main lampe mer chameau café sable roue tapis olive désert île forêt neige feu oiseau vache lait sucre riz oignon aiguille stylo lettre route maison toit puits thé or argent train chaise chat bague

leave = Quitter le caucus
leaveTitle = Quitter ce caucus ?
leaveText = Vous n’y revenez que si quelqu’un qui y est vous fait entrer de nouveau.
leaveLast = Vous êtes la dernière personne à y être : avec vous, son texte est supprimé définitivement.
remove = Supprimer le caucus
removeTitle = Supprimer ce caucus pour toutes les personnes qui y sont ?
removeText = Son texte disparaît définitivement du serveur, pour toutes les personnes qui y sont. Ce qui a été mis dans le texte commun y reste.
removeBackups = Les sauvegardes faites avant le contiennent encore, jusqu’à ce que la personne qui gère le serveur les supprime.
gone = Ce caucus ne vous est plus ouvert : il a été supprimé, ou vous n’en faites plus partie.
deletedOn = La consultation est close. Les notes peuvent être lues, et sont supprimées le { $day }.

limits = Ce dont ceci protège, et ce dont cela ne protège pas
limitsPoints =
    .item1 = L’équipe de facilitation ne peut pas entrer en changeant les collèges, les rôles ou les noms, les siens ou ceux d’autrui, ni avec d’autres appareils : n’y est que qui a été admis par une personne à l’intérieur.
    .item2 = Qui est à l’intérieur peut transmettre ce qu’il lit, et faire entrer quelqu’un d’autre.
    .item3 = La personne qui gère le serveur pourrait lire le texte dans sa base de données et ses sauvegardes : il n’est pas scellé. Si vous devez la craindre, ne l’écrivez pas ici.
    .item4 = L’équipe de facilitation peut faire sortir des personnes, en leur donnant un autre collège ou en les retirant. Cela n’ouvre rien à personne.
    .item5 = Trente jours après la clôture de la consultation, les caucus sont supprimés.
