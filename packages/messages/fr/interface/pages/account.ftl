lead = Vous vous connectez sous le nom { $name }.
wanted = La page que vous avez ouverte exige d’abord ceci.
goOn = Continuer vers la page
mustSetUp = Sur ce serveur, chaque compte doit avoir un second facteur. Ajoutez une application ou une clé d’accès : vous aurez alors accès à tout le reste.
factors = Seconds facteurs
factorsLead = En plus de votre mot de passe, une application sur votre téléphone affiche un code, ou une clé d’accès sur votre appareil signe pour vous. Une personne qui apprendrait votre mot de passe ne pourrait donc toujours pas entrer. Ajoutez-en deux, pour ne pas perdre l’accès si vous perdez votre téléphone.
noFactors = Vous n’avez pas encore de second facteur.
addApp = Ajouter une application
addPasskey = Ajouter une clé d’accès
passkeysNotHere = Les clés d’accès exigent une adresse sécurisée (https) avec un nom ; ce serveur n’en a pas.
app = Application
passkey = Clé d’accès
since = depuis le { $date }
lastUsed = dernière utilisation : { $moment }
neverUsed = aucune utilisation
removeNamed = Retirer { $name }
removeTitle = Retirer « { $name } » ?
removeText = Vous ne pourrez plus l’utiliser pour vous connecter. Si c’est le dernier, vos codes de secours seront aussi supprimés.
removed = « { $name } » a été retiré
added = « { $name } » a été ajouté
name = Nom
nameHint = Un nom que vous reconnaîtrez, par exemple « Téléphone » ou « Portable ».
needName = Donnez-lui un nom.
appTitle = Ajouter une application
appLead = Scannez le carré avec une application d’authentification, ou saisissez-y la clé. Saisissez ensuite le code qu’elle affiche.
appKey = Clé
square = Code QR de la clé
passkeyTitle = Ajouter une clé d’accès
passkeyLead = Votre navigateur demande une empreinte digitale, un visage ou un code PIN. Ce qu’il conserve ne quitte jamais l’appareil.
recovery = Codes de secours
recoveryLead = À utiliser quand votre application ou votre clé d’accès n’est pas disponible. Chaque code ne sert qu’une fois.
recoveryLeft =
    { $count ->
        [one] il reste { $count } code
       *[other] il reste { $count } codes
    }
recoveryNew = Créer de nouveaux codes
recoveryNewTitle = Créer de nouveaux codes de secours ?
recoveryNewText = Les anciens ne fonctionneront plus.
recoveryShown = Vos codes de secours
recoveryShownLead = Notez-les ou imprimez-les maintenant, et conservez-les séparément de cet appareil. Ils ne seront plus affichés.
recoveryKept = Je les ai conservés
password = Mot de passe
passwordLead = Si vous le changez, toutes vos autres sessions prennent fin.
passwordNone = Ce compte n’a pas de mot de passe : vous vous connectez par votre organisation.
currentPassword = Mot de passe actuel
newPassword = Nouveau mot de passe
change = Changer le mot de passe
changed =
    { $count ->
        [one] Le mot de passe a été changé ; { $count } autre session a pris fin
       *[other] Le mot de passe a été changé ; { $count } autres sessions ont pris fin
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
providerConnected = Votre compte y est associé : vous pouvez vous connecter par votre organisation.
providerConnect = Associer
providerLead = Une fois votre compte associé, vous pouvez vous connecter par votre organisation plutôt qu’avec un mot de passe.
