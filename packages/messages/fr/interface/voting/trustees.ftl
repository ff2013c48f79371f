title = Dépositaires de clé
lead = Chacun détient sa propre clé. Les bulletins ne peuvent être ouverts que lorsque tous ont ouvert leur couche, et chacun les mélange : même la personne qui gère le serveur ne peut alors dire de qui vient un bulletin, tant qu’un seul dépositaire est honnête.
name = Désigner des dépositaires
nameTitle = Qui sont les dépositaires de clé de ce vote ?
nameText = Deux collèges ou plus désignent chacun une personne, qui accepte sur son propre appareil avant le début du vote. Après le vote, chacune doit être là une minute : si l’une manque et que les mots qu’elle a notés manquent aussi, le vote est nul et doit être répété.
nameFit = Seules figurent les personnes qui peuvent voter et que l’équipe de facilitation a confirmées. Chacune doit être appuyée par une personne de son collège, ou accepter que son nom figure sur le bulletin.
nobody = Aucun dépositaire
nameConfirm = Désigner
named = Les dépositaires sont désignés.
twoNeeded = Désignez des dépositaires d’au moins deux collèges, ou d’aucun.
of = Dépositaire de { $constituency }
chosen = L’équipe de facilitation a choisi les dépositaires et confirmé toutes les personnes inscrites sur la liste de vote, y compris celles qui appuient. Les dépositaires ne protègent votre vote des personnes qui l’organisent que si au moins un d’entre eux est une personne réelle qui agit pour son propre collège. Si vous n’en connaissez aucun, ne vous y fiez pas.
secondedBy =
    { $count ->
        [one] appui de { $count } personne de son collège
       *[other] appui de { $count } personnes de son collège
    }
notSeconded = aucun appui dans son collège
nameErased = nom effacé
secondTitle = Appuyez-vous le dépositaire de clé de votre collège ?
secondText = Ne l’appuyez que si vous connaissez cette personne, si elle vous a dit elle-même avoir accepté, et si vous comptez sur elle pour ne donner sa clé à personne. Tout le monde verra combien de personnes de votre collège l’appuient. Si les noms sont affichés dans cette consultation, tout le monde verra le vôtre.
youSecond = Vous appuyez ce dépositaire.
second = Appuyer ce dépositaire
takeBack = Retirer mon appui
secondAsked = Un dépositaire de clé de votre collège a besoin d’un appui
secondAskedText = L’équipe de facilitation a choisi cette personne. Le vote peut commencer quand une personne de votre collège l’appuie.
goSecond = Voir de qui il s’agit
showName = Afficher mon nom à toutes les personnes qui votent
showNameHint = Votre propre collège voit votre nom de toute façon. Si vous ne cochez pas cette case, une personne de votre collège doit vous appuyer avant le début du vote.
waitsToAccept = n’a pas encore accepté
accepted = a accepté
turnNow = ouvre les bulletins
waits = attend son tour
done = a ouvert et mélangé les bulletins
doneWritten = clé notée saisie : bulletins ouverts et mélangés
fingerprint = Empreinte de toutes les clés
fingerprintHint = Les dépositaires la lisent à voix haute. Chacun doit voir la même sur son écran.
you = Vous êtes dépositaire de clé de ce vote
acceptText = Votre navigateur crée une clé. Notez-la, en mots ou en code. Après le vote, vous ouvrez les bulletins avec elle sur cet appareil, ou sur un autre avec ce que vous avez noté. Ne la montrez à personne.
makeKey = Accepter et créer une clé
makeNew = Créer une nouvelle clé
writeDown = Notez ceci maintenant
newWords = Ce sont de nouveaux mots. Une fois que vous les aurez confirmés, les mots notés auparavant n’ouvriront plus rien.
words = Vos douze mots
orCode = Ou, à la place des mots, votre code
typeAgain = Saisissez de nouveau les mots ou le code
typeAgainHint = Depuis votre papier, pour trouver une erreur tout de suite.
notTheSame = Ce n’est pas ce qui est affiché ci-dessus. Comparez mot à mot.
confirm = Je l’ai noté
youAccepted = Vous avez accepté. Gardez ce que vous avez noté jusqu’au résultat, puis détruisez-le.
cannotLoad = Ce qu’il faut n’a pas pu être chargé. Vérifiez la connexion et réessayez.
openingTitle = Les bulletins sont en cours d’ouverture
openingText = Le scrutin est terminé. Les dépositaires ouvrent les bulletins l’un après l’autre ; puis le résultat apparaît de lui-même.
yourTurn = C’est votre tour
yourTurnText = Votre navigateur retire votre couche de chaque bulletin, les mélange et les transmet. Gardez cette page ouverte ; si cela s’interrompt, recommencez. Vous ne voyez le vote de personne.
open = Ouvrir ma couche
opening = Ouverture et mélange…
handingOn = Transmission…
yourDone = Vous avez fait votre part.
wrongKey = Ce ne sont pas les mots ni le code de ce dépositaire. Regardez chaque mot de nouveau.
doubted = Les bulletins que donne le serveur ne sont pas ceux qui ont été transmis avant. Rien n’a été ouvert. Prévenez l’équipe de facilitation et les autres dépositaires.
typeKey = Vos douze mots ou votre code
notOnDevice = Votre clé n’est pas sur cet appareil. Saisissez ce que vous avez noté.
lostTitle = Un dépositaire n’est pas là ?
lostText = Qui a les mots ou le code de ce dépositaire peut les saisir ici, à vos côtés. Sans eux, le vote ne peut qu’être déclaré nul et répété.
lostOpen = Ouvrir avec la clé notée
batches = Bulletins remis aux dépositaires
batch = Lot : { $constituencies }
ballots =
    { $count ->
        [one] { $count } bulletin
       *[other] { $count } bulletins
    }
invalidAt =
    { $count ->
        [one] { $count } n’a pas pu être ouvert
       *[other] { $count } n’ont pas pu être ouverts
    }
copies =
    { $count ->
        [one] { $count } était une copie d’un autre
       *[other] { $count } étaient des copies d’autres
    }
handedOn = Ce qui a été transmis
byServer = Le serveur a ouvert la dernière couche.
closing = Des dépositaires ouvrent les bulletins ; le résultat n’apparaît donc pas aussitôt : chacun doit être là après la clôture.
asked = On vous demande d’être dépositaire de clé d’un vote
askedText = Le vote commence lorsque vous avez accepté sur votre propre appareil.
goAccept = Voir et accepter
turn = C’est à vous d’ouvrir les bulletins
turnText = Le vote est terminé, et le résultat vous attend.
goOpen = Aller aux bulletins
voidReason = Un dépositaire n’a pas pu ouvrir les bulletins ; le vote est répété.
