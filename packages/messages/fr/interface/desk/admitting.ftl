lead = Qui participe, et à quel titre.
lobby = Salle d’attente
burst = En peu de temps, il est entré plus de personnes qu’une salle n’en contient : les dernières attendent ici. Admettez celles que vous connaissez. Admettre tout le monde à la fois ne confirme personne.
lobbyEmpty = Personne n’attend
lobbyEmptyText = Les personnes qui rejoignent la consultation avec le code apparaissent ici jusqu’à ce que vous les fassiez entrer.
admit = Admettre
admitNamed = Admettre { $name }
admitAll =
    { $count ->
        [one] Admettre la personne qui attend
       *[other] Admettre les { $count }
    }
stayed =
    { $count ->
        [one] { $count } personne reste admise : elle a déjà participé, ou ses données ont changé depuis. Vous pouvez la retirer sous « Personnes ».
       *[other] { $count } personnes restent admises : elles ont déjà participé, ou leurs données ont changé depuis. Vous pouvez les retirer sous « Personnes ».
    }
admitted =
    { $count ->
        [one] { $count } personne admise
       *[other] { $count } personnes admises
    }
refuse = Refuser
taking = Participent
nobody = Personne ne participe encore
nobodyText = Partagez le code ou le lien. Les participants rejoignent la consultation depuis un téléphone ou un ordinateur, sans compte.
person = Personne
role = Rôle
roleOf = Rôle de { $name }
constituencyOf = Collège de { $name }
changeSide = Collège
speaksFor = S’exprime pour
removeNamed = Retirer { $name }
removeTitle = Retirer { $name } ?
removeText = Cette personne perd l’accès immédiatement, sur tous ses appareils. Ce qu’elle a écrit et voté reste au registre. Avec le code, elle pourrait revenir dans la salle d’attente : créez un nouveau code pour l’empêcher.
removeConfirm = Retirer de la consultation
removed = { $name } ne participe plus
roleChanged = { $name } : { $role }
joinSheet = Feuille d’accès
joinSheetLead = Affichez-la à l’écran ou imprimez-la. Toute personne qui a le code ou le lien arrive dans la salle d’attente ; l’équipe de facilitation fait entrer les personnes.
joinSheetAutomatic = Affichez-la à l’écran ou imprimez-la. Toute personne qui a le code ou le lien participe immédiatement.
qr = Code QR du lien
howTo = Ouvrez { $address } et saisissez le code, ou scannez le carré avec l’appareil photo de votre téléphone.
newCode = Créer un nouveau code
newCodeTitle = Créer un nouveau code ?
newCodeText = Le code et le lien actuels ne fonctionneront plus. Les personnes déjà entrées restent.
newCodeDone = L’ancien code ne fonctionne plus
search = Trouver une personne
noneFound = Aucune personne de ce nom
