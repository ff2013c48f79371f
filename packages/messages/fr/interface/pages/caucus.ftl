title = Caucus : { $side }
on = Sur : { $cluster }
closedTo = Texte fermé. Ce n’est pas le texte commun.
closedText = Lu par { $people } dans ce caucus, et par personne d’autre dans la consultation.

outsideTitle = Préparez entre vous
outsideText = Dans un caucus, des personnes du collège « { $side } » écrivent ensemble ce qu’elles veulent dire ici, avant que cela ne figure dans le texte commun. L’équipe de facilitation, les autres collèges et les observateurs ne peuvent ni l’ouvrir, ni savoir s’il en existe un.
unable = Un caucus est réservé aux participants et aux rapporteurs d’un même collège. L’équipe de facilitation et les observateurs ne font partie d’aucun caucus et ne peuvent pas savoir s’il en existe un.
askTitle = Rejoindre un caucus ouvert par un collègue
askText = Obtenez un code et donnez-le vous-même à cette personne, de vive voix ou par téléphone. Elle le saisit ; vous comparez ensuite tous deux trois mots.
ask = Afficher mon code
askAgain = Un autre code
yourCode = Votre code
codeText = Ne le donnez qu’à une personne que vous connaissez et qui est dans le caucus. Il sert une fois, jusqu’à { $time }. Quand elle l’aura saisi, vous comparerez tous deux trois mots.
openTitle = Aucune personne que vous connaissez n’est dans un caucus
openText = Ouvrez-en un. Au début, vous y êtes seul ; vous faites ensuite entrer les personnes que vous connaissez, grâce à leurs codes.
open = Ouvrir un caucus
closedNow = La consultation est close : aucun caucus ne peut plus être ouvert.

notes = Notes de votre collège
edit = Écrire
nothing = Rien n’a encore été écrit.
move = Mettre des passages dans le texte commun
moveTitle = Mettre des passages dans le texte commun
moveWhich = Quels passages
moveWhere = À la fin de quelle section
movePreview = Ce que tout le monde y lira
moveKnown = Tout le monde apprend ainsi que « { $side } » a un caucus ici. C’est une modification de votre part : là où les modifications montrent leur auteur, la vôtre le montre aussi. Vos notes restent telles quelles.
moveNone = Choisissez au moins un passage.
moveConfirm = Le mettre dans le texte commun
moveNotNow = Rien ne peut être ajouté au texte commun pour le moment : il est clos, ou vous êtes hors connexion.
moved = Le passage figure maintenant dans le texte commun, sous « { $section } ».
source = Du caucus de { $side } :

who = Qui est dans le caucus
count = Comptez-vous. S’il y a ici quelqu’un qu’aucun de vous ne connaît, cessez d’écrire : supprimez ce caucus et ouvrez-en un autre.
you = vous
opener = l’a ouvert
letInBy = sur invitation de { $name }
since = depuis { $time }
cameIn = Quelqu’un est entré. Dans le caucus à présent : { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }.
wentOut = Quelqu’un est parti. Dans le caucus à présent : { $people }.
letIn = Faire entrer quelqu’un
letInText = L’écran de cette personne affiche un code sur cette page. Ne le saisissez que si elle vous l’a donné elle-même et que vous la connaissez : elle pourra alors lire tout ce qui est écrit ici.
code = Son code
letInConfirm = Vérifier le code

wordsTitle = Comparez trois mots
wordsText = Demandez-vous l’un à l’autre, de vive voix ou par téléphone, quels sont les trois mots affichés sur l’autre écran. Dans une autre langue, ils ont le même sens. Vous n’êtes dans le même caucus que si les mots concordent.
wordsSame = Les mots concordent
wordsDiffer = Ils ne concordent pas
wordsWait = Vous avez confirmé. En attente de la confirmation de l’autre personne.
typedBy = Votre code a été saisi par : { $name }. Si ce n’est pas la personne à qui vous l’avez donné, répondez que les mots ne concordent pas.
beingLetIn = { $name } fait entrer quelqu’un ; les deux comparent des mots.
admissionEnded = Vous n’avez pas été admis : les mots ne concordaient pas, ou le code a expiré. Rien n’a été montré à personne.
checkWords = pain rivière citron pont bougie cheval jardin fenêtre montagne sel bateau pomme pierre nuage miel échelle miroir rose mouton table arbre porte lune poisson cloche livre clé étoile pluie chaussure main lampe mer chameau café sable roue tapis olive désert île forêt neige feu oiseau vache lait sucre riz oignon aiguille stylo lettre route maison toit puits thé or argent train chaise chat bague

leave = Quitter le caucus
leaveTitle = Quitter ce caucus ?
leaveText = Vous ne pourrez revenir que si une personne du caucus vous fait entrer de nouveau.
leaveLast = Vous êtes la dernière personne du caucus : si vous le quittez, son texte est supprimé définitivement.
remove = Supprimer le caucus
removeTitle = Supprimer ce caucus pour toutes les personnes qui en font partie ?
removeText = Son texte est supprimé définitivement du serveur, pour toutes les personnes du caucus. Les passages mis dans le texte commun y restent.
removeBackups = Les sauvegardes faites auparavant le contiennent encore, jusqu’à ce que la personne qui exploite le serveur les supprime.
gone = Vous n’êtes plus dans ce caucus : il a été supprimé, ou vous en avez été retiré.
deletedOn = La consultation est close. Les notes restent lisibles et seront supprimées le { $day }.

limits = Ce dont un caucus protège, et ce dont il ne protège pas
limitsPoints =
    .item1 = L’équipe de facilitation ne peut pas entrer en changeant les collèges, les rôles ou les noms, les siens ou ceux des autres, ni avec d’autres appareils. Seules les personnes admises de l’intérieur peuvent entrer.
    .item2 = Les personnes du caucus peuvent transmettre ce qu’elles lisent et faire entrer d’autres personnes.
    .item3 = La personne qui exploite le serveur pourrait lire le texte dans sa base de données et ses sauvegardes : il n’est pas scellé. Si vous avez des raisons de la craindre, n’écrivez pas ce texte ici.
    .item4 = L’équipe de facilitation peut faire sortir des personnes d’un caucus, en changeant leur collège ou en les retirant. Cela ne fait entrer personne.
    .item5 = Trente jours après la clôture de la consultation, les caucus sont supprimés.
