joinTitle = Rejoindre
joinWanted = Saisissez le code que vous avez reçu : vous arriverez ensuite à la page que vous avez ouverte.
joinLead = Saisissez le code que l’équipe de facilitation vous a donné ou qui figure à l’écran.
look = Continuer
codeTooShort = Le code a huit caractères, celui d’un lien personnel seize.
joinDelayed = Beaucoup de codes sont essayés en ce moment. Cette page réessaie le vôtre d’elle-même dans quelques secondes : vous n’avez rien à saisir de nouveau.
joinAway = Le serveur est injoignable. Cette page réessaie d’elle-même dès que la connexion est rétablie : vous n’avez rien à saisir de nouveau.
otherCode = Utiliser un autre code
whatOthersSee = Ce que les autres verront de vous
seesNamed = Tous les participants voient le nom que vous donnez ici, votre collège et, si vous l’indiquez, votre organisation.
seesOrganisation = Les autres voient votre organisation et votre collège, jamais votre nom. L’équipe de facilitation voit votre nom. Sans organisation, seul votre collège apparaît.
seesConstituency = Les autres ne voient que votre collège. L’équipe de facilitation voit votre nom et votre organisation.
seesPreview = Vous apparaîtrez ainsi
name = Nom ou pseudonyme
nameHint = Ce n’est pas forcément votre vrai nom. Si vous le laissez vide, Plenum vous en donne un.
pseudonymGiven = Un pseudonyme
constituency = Je parle pour
constituencyMissing = Choisissez le collège pour lequel vous parlez.
organisation = Organisation
organisationHint = Laissez vide si la nommer pouvait nuire à vous ou à d’autres.
consent = J’accepte que ce que j’écris et décide ici entre dans le dossier de cette consultation.
consentMissing = Sans votre accord, vous ne pouvez pas rejoindre la consultation.
join = Rejoindre
joinAutomatic = Vous entrez aussitôt. Avant un vote secret ou confidentiel, l’équipe de facilitation confirme qui participe ; si l’on vous demande qui vous êtes, c’est pour cette raison.
joinLobby = Vous attendez que l’équipe de facilitation vous fasse entrer. Cela vous confirme aussi pour les votes secrets.
personalFor = Ce lien personnel a été créé pour : { $label }
personal = Ceci est un lien personnel. Il sert une fois, pour vous seul : vous entrez aussitôt et êtes confirmé pour les votes secrets. L’équipe de facilitation voit qu’il a servi et peut en déduire que c’était vous ; le nom que vous prenez ici est votre choix.
joinFor = Pour { $state }

lobbyTitle = Vous êtes dans la salle d’attente
lobbyLead = L’équipe de facilitation sait que vous êtes là. Cette page avance d’elle-même dès qu’on vous fait entrer.
lobbyKeepOpen = Gardez cette page ouverte. Vous pouvez verrouiller votre téléphone : rien ne se perd.
lobbyRemoved = Vous ne faites plus partie de cette consultation
lobbyRemovedText = L’équipe de facilitation vous a retiré, ou votre participation a pris fin. Si c’est une erreur, adressez-vous à elle.
lobbyLeave = Quitter la salle d’attente
waitingSince = En attente d’être admis

title = Personnes
waiting =
    { $count ->
        [one] { $count } personne attend
       *[other] { $count } personnes attendent
    }
you = vous
leave = Quitter la consultation
leaveTitle = Quitter cette consultation ?
leaveText = Ce que vous avez écrit et voté reste au dossier. Pour revenir, il vous faudra de nouveau le code.
leaveConfirm = Quitter
