joinTitle = Rejoindre
joinWanted = Saisissez le code que vous avez reçu. Vous accéderez ensuite à la page que vous avez ouverte.
joinLead = Saisissez le code que l’équipe de facilitation vous a donné ou qui figure à l’écran.
look = Continuer
codeTooShort = Un code a huit caractères ; le code d’un lien personnel en a seize.
joinDelayed = Beaucoup de codes sont essayés en ce moment. Cette page réessaiera le vôtre dans quelques secondes : vous n’avez pas à le ressaisir.
joinAway = Le serveur est injoignable. Cette page réessaiera dès que la connexion sera rétablie : vous n’avez rien à ressaisir.
otherCode = Utiliser un autre code
whatOthersSee = Ce que les autres verront de vous
seesNamed = Tous les participants à cette consultation voient le nom que vous donnez ici, votre collège et, si vous l’indiquez, votre organisation.
seesOrganisation = Les autres voient votre organisation et votre collège, jamais votre nom. L’équipe de facilitation voit votre nom. Sans organisation, seul votre collège apparaît.
seesConstituency = Les autres ne voient que votre collège. L’équipe de facilitation voit votre nom et votre organisation.
seesPreview = Vous apparaîtrez ainsi
name = Nom ou pseudonyme
nameHint = Ce n’est pas forcément votre vrai nom. Si vous laissez ce champ vide, Plenum vous attribue un pseudonyme.
pseudonymGiven = Un pseudonyme
constituency = Je m’exprime pour
constituencyMissing = Choisissez le collège pour lequel vous vous exprimez.
organisation = Organisation
organisationHint = Laissez ce champ vide si la nommer peut vous nuire ou nuire à d’autres.
consent = J’accepte que ce que j’écris et décide ici soit inscrit au registre de cette consultation.
consentMissing = Sans votre accord, vous ne pouvez pas rejoindre la consultation.
join = Rejoindre
joinAutomatic = Vous entrez immédiatement. Avant un vote secret ou confidentiel, l’équipe de facilitation confirme qui participe et peut vous demander qui vous êtes.
joinLobby = Vous attendez que l’équipe de facilitation vous fasse entrer. Cela confirme aussi votre participation aux votes secrets.
personalFor = Ce lien personnel a été créé pour : { $label }
personal = Ce lien est personnel. Il ne sert qu’une fois et n’est destiné qu’à vous : vous entrez immédiatement, et votre participation aux votes secrets est confirmée. L’équipe de facilitation voit que le lien a été utilisé et peut en déduire que c’était vous. Vous choisissez le nom affiché ici.
joinFor = Pour { $state }

lobbyTitle = Vous êtes dans la salle d’attente
lobbyLead = L’équipe de facilitation sait que vous êtes là. La page suivante s’ouvrira automatiquement dès qu’on vous fera entrer.
lobbyKeepOpen = Gardez cette page ouverte. Vous pouvez verrouiller votre téléphone : rien ne se perd.
lobbyRemoved = Vous ne faites plus partie de cette consultation
lobbyRemovedText = L’équipe de facilitation a mis fin à votre participation, ou vous êtes parti. Si c’est une erreur, adressez-vous à elle.
lobbyLeave = Quitter la salle d’attente
waitingSince = En attente d’admission

title = Personnes
waiting =
    { $count ->
        [one] { $count } personne attend
       *[other] { $count } personnes attendent
    }
you = vous
leave = Quitter la consultation
leaveTitle = Quitter cette consultation ?
leaveText = Ce que vous avez écrit et voté reste au registre. Pour revenir, il vous faudra de nouveau le code.
leaveConfirm = Quitter
