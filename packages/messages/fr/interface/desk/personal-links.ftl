title = Liens personnels
lead = Chaque lien fait entrer une personne, une seule fois, sans passer par la salle d’attente, et la confirme pour les votes secrets.
create = Créer des liens
how = Comment ?
byList = À partir d’une liste
byListHint = Une personne ou une organisation par ligne, collée ou saisie.
byNumber = Un nombre de liens sans noms
byNumberHint = Distribuez-les à votre guise ; personne ne sait qui a reçu lequel.
list = Noms ou organisations
listHint = Un par ligne. Vous pouvez ajouter le collège après un point-virgule ou dans la colonne suivante d’un tableau.
number = Combien
constituency = Collège
constituencyHint = Pour les lignes qui n’en indiquent pas.
role = Rôle
choose = Choisissez un collège.
listEmpty = Saisissez au moins un nom.
unclear = Ces lignes indiquent un collège qui n’existe pas dans cette consultation : { $lines }
tooMany = 500 au plus à la fois.
made =
    { $count ->
        [one] { $count } lien créé
       *[other] { $count } liens créés
    }
once = Imprimez-les ou copiez-les maintenant : les codes ne sont affichés qu’ici et qu’une seule fois. Plenum n’en garde aucune copie.
sheet = Feuille à découper
copyAll = Copier sous forme de tableau
done = Je les ai conservés
stripFor = Pour { $label }
stripHow = Scannez le carré, ou ouvrez { $address } et saisissez le code. Il sert une fois, pour une personne. Gardez-le pour vous.
all = Tous les liens
none = Il n’y a pas encore de liens personnels
noneText = Créez-les à partir d’une liste, imprimez la feuille et remettez à chaque personne son lien.
counts = Non utilisés : { $unused } · Utilisés : { $used }
whoHidden = Vous voyez si un lien a été utilisé, mais pas par qui, pour que les pseudonymes restent des pseudonymes.
label = Créé pour
noLabel = Sans nom
state = État
states =
    .unused = Non utilisé
    .used = Utilisé
    .revoked = Révoqué
revoke = Révoquer
revokeNamed = Révoquer le lien : { $label }
revokeAll = Révoquer tous les liens non utilisés
revokeTitle = Révoquer tous les liens non utilisés ?
revokeText = Plus personne ne pourra entrer avec ces liens. Les personnes déjà entrées restent.
revoked =
    { $count ->
        [one] { $count } lien révoqué
       *[other] { $count } liens révoqués
    }
