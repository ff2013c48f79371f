lead = Vous vous connectez sous le nom { $name }.
wanted = La page que vous avez ouverte vous attend.
goOn = Continuer vers la page
mustSetUp = Sur ce serveur, chaque compte a besoin d’un second facteur. Ajoutez une application ou une clé d’accès ; tout le reste vous sera alors ouvert.
factors = Seconds facteurs
factorsLead = En plus du mot de passe, une application de votre téléphone affiche un code, ou une clé d’accès de votre appareil signe pour vous. Qui apprend votre mot de passe ne peut alors toujours pas entrer. Ajoutez-en deux, afin qu’un téléphone perdu ne vous laisse pas dehors.
noFactors = Vous n’avez pas encore de second facteur.
addApp = Ajouter une application
addPasskey = Ajouter une clé d’accès
passkeysNotHere = Les clés d’accès demandent une adresse sécurisée (https) qui porte un nom ; ce serveur n’en a pas.
app = Application
passkey = Clé d’accès
since = depuis : { $date }
lastUsed = dernière utilisation : { $moment }
neverUsed = pas encore utilisé
removeNamed = Retirer { $name }
removeTitle = Retirer « { $name } » ?
removeText = Vous ne pourrez plus vous connecter avec. Avec le dernier, vos codes de secours disparaissent aussi.
removed = « { $name } » a été retiré
added = « { $name } » a été ajouté
name = Nom
nameHint = Pour le reconnaître, par exemple « Téléphone » ou « Portable ».
needName = Donnez-lui un nom.
appTitle = Ajouter une application
appLead = Scannez le carré avec une application de codes, ou saisissez-y la clé. Écrivez ensuite le code qu’elle affiche.
appKey = Clé
square = Code QR de la clé
passkeyTitle = Ajouter une clé d’accès
passkeyLead = Votre navigateur demande un doigt, un visage ou un code PIN. Ce qu’il garde ne quitte jamais l’appareil.
recovery = Codes de secours
recoveryLead = Pour le jour où application et clé d’accès sont hors de portée. Chacun sert une fois.
recoveryLeft =
    { $count ->
        [one] il reste { $count } code
       *[other] il reste { $count } codes
    }
recoveryNew = Créer de nouveaux codes
recoveryNewTitle = Créer de nouveaux codes de secours ?
recoveryNewText = Les anciens ne fonctionneront plus.
recoveryShown = Vos codes de secours
recoveryShownLead = Notez-les ou imprimez-les maintenant, et gardez-les à l’écart de cet appareil. Ils ne seront plus affichés.
recoveryKept = Je les ai gardés
password = Mot de passe
passwordLead = Quand il change, toutes vos autres sessions prennent fin.
passwordNone = Ce compte n’a pas de mot de passe : vous vous connectez par votre organisation.
currentPassword = Mot de passe actuel
newPassword = Nouveau mot de passe
change = Changer le mot de passe
changed =
    { $count ->
        [one] Le mot de passe a été changé ; { $count } autre session a pris fin
       *[other] Le mot de passe a été changé ; { $count } autres sessions ont pris fin
    }
sessions = Vos sessions ouvertes
sessionsLead = Si vous n’en reconnaissez pas une, mettez-y fin et changez de mot de passe.
program = Un programme ou un navigateur inconnu
here = ce navigateur
end = Mettre fin
endNamed = Mettre fin à { $browser }
ended = La session a pris fin
endOthers = Mettre fin à toutes les autres
endedOthers =
    { $count ->
        [one] { $count } session a pris fin
       *[other] { $count } sessions ont pris fin
    }
provider = Connexion de votre organisation
providerConnected = Votre compte y est associé : vous pouvez vous connecter par elle.
providerConnect = Associer
providerLead = Une fois associé, vous pouvez vous connecter par votre organisation plutôt que par un mot de passe.
