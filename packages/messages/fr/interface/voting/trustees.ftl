title = Dépositaires de clé
lead = Chaque dépositaire détient une clé. Les bulletins ne peuvent être ouverts que lorsque tous les dépositaires ont ouvert leur couche, et chacun d’eux mélange les bulletins. Même la personne qui exploite le serveur ne peut alors dire de qui vient un bulletin, tant qu’un des dépositaires est honnête.
name = Désigner des dépositaires
nameTitle = Qui sont les dépositaires de clé de ce vote ?
nameText = Au moins deux collèges désignent chacun une personne, qui accepte sur son propre appareil avant le début du vote. Après le vote, chacune doit être disponible une minute. Si l’une d’elles manque et que les mots qu’elle a notés manquent aussi, le vote est nul et doit être refait.
nameFit = La liste ne comprend que les personnes qui peuvent voter et que l’équipe de facilitation a confirmées. Chacune doit recevoir l’appui d’une personne de son collège, ou accepter que son nom figure sur le bulletin.
nobody = Aucun dépositaire
nameConfirm = Désigner
named = Les dépositaires sont désignés.
twoNeeded = Désignez des dépositaires d’au moins deux collèges, ou d’aucun.
of = Dépositaire de clé : { $constituency }
chosen = L’équipe de facilitation a choisi les dépositaires et confirmé toutes les personnes inscrites sur la liste des votants, y compris celles qui donnent leur appui. Les dépositaires ne protègent votre vote à l’égard des organisateurs que si au moins un d’entre eux est une personne réelle qui agit pour son propre collège. Si vous n’en connaissez aucun, ne vous y fiez pas.
secondedBy =
    { $count ->
        [one] appui de { $count } personne de son collège
       *[other] appui de { $count } personnes de son collège
    }
notSeconded = aucun appui dans son collège
nameErased = nom effacé
secondTitle = Appuyez-vous le dépositaire de clé de votre collège ?
secondText = Ne l’appuyez que si vous connaissez cette personne, si elle vous a dit elle-même qu’elle a accepté et si vous lui faites confiance pour ne donner sa clé à personne. Tout le monde verra combien de personnes de votre collège l’appuient. Si les noms sont affichés dans cette consultation, tout le monde verra le vôtre.
youSecond = Vous appuyez ce dépositaire.
second = Appuyer ce dépositaire
takeBack = Retirer mon appui
secondAsked = Un dépositaire de clé de votre collège a besoin d’un appui
secondAskedText = L’équipe de facilitation a choisi cette personne. Le vote pourra commencer quand une personne de votre collège l’appuiera.
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
fingerprintHint = Les dépositaires la lisent à voix haute. Tout le monde doit voir la même sur son propre écran.
you = Vous êtes dépositaire de clé de ce vote
acceptText = Votre navigateur crée une clé. Notez-la, en mots ou en code. Après le vote, elle vous sert à ouvrir les bulletins sur cet appareil, ou sur un autre avec ce que vous avez noté. Ne la montrez à personne.
makeKey = Accepter et créer une clé
makeNew = Créer une nouvelle clé
writeDown = Notez ceci maintenant
newWords = Ces mots sont nouveaux. Une fois que vous les aurez confirmés, les mots que vous aviez notés ne fonctionneront plus.
words = Vos douze mots
orCode = Ou, à la place des mots, votre code
typeAgain = Saisissez de nouveau les mots ou le code
typeAgainHint = D’après ce que vous avez noté, pour repérer tout de suite une erreur.
notTheSame = Ce n’est pas ce qui est affiché ci-dessus. Comparez mot à mot.
confirm = Je l’ai noté
youAccepted = Vous avez accepté. Gardez ce que vous avez noté jusqu’à l’affichage du résultat, puis détruisez-le.
cannotLoad = Un composant nécessaire n’a pas pu être chargé. Vérifiez votre connexion et réessayez.
openingTitle = Les bulletins sont en cours d’ouverture
openingText = Le vote est terminé. Les dépositaires ouvrent les bulletins l’un après l’autre ; le résultat apparaîtra ensuite automatiquement.
yourTurn = C’est votre tour
yourTurnText = Votre navigateur retire votre couche de chaque bulletin, mélange les bulletins et les transmet. Gardez cette page ouverte ; en cas d’interruption, recommencez. Vous ne voyez le vote de personne.
open = Ouvrir ma couche
opening = Ouverture et mélange…
handingOn = Transmission…
yourDone = Vous avez fait votre part.
wrongKey = Ce ne sont ni les mots ni le code de ce dépositaire. Vérifiez chaque mot.
doubted = Les bulletins du serveur ne sont pas ceux qui ont été transmis auparavant. Rien n’a été ouvert. Prévenez l’équipe de facilitation et les autres dépositaires.
typeKey = Vos douze mots ou votre code
notOnDevice = Votre clé n’est pas sur cet appareil. Saisissez ce que vous avez noté.
lostTitle = Un dépositaire est absent ?
lostText = Une personne qui a les mots ou le code de ce dépositaire peut les saisir ici, en votre présence. Sans eux, le vote ne peut qu’être déclaré nul et refait.
lostOpen = Ouvrir avec la clé notée
batches = Bulletins transmis aux dépositaires
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
closing = Des dépositaires ouvrent les bulletins ; le résultat n’apparaît donc pas immédiatement. Chacun d’eux doit être disponible après la clôture du vote.
asked = On vous propose d’être dépositaire de clé pour un vote
askedText = Le vote commencera lorsque vous aurez accepté sur votre propre appareil.
goAccept = Voir et accepter
turn = C’est à votre tour d’ouvrir les bulletins
turnText = Le vote est terminé, et le résultat vous attend.
goOpen = Aller aux bulletins
voidReason = Un dépositaire n’a pas pu ouvrir les bulletins ; le vote sera refait.
