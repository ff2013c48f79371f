lead = Qui participe, et à quel titre.
lobby = Salle d’attente
burst = Plus de personnes ont rejoint en peu de temps qu’une salle n’en contient : les dernières attendent ici. Admettez celles que vous connaissez. Les admettre toutes à la fois ne confirme personne.
lobbyEmpty = Personne n’attend
lobbyEmptyText = Qui rejoint avec le code apparaît ici jusqu’à ce que vous l’admettiez.
admit = Admettre
admitNamed = Admettre { $name }
admitAll =
    { $count ->
        [one] Admettre la personne qui attend
       *[other] Admettre les { $count }
    }
stayed =
    { $count ->
        [one] { $count } personne reste admise : elle a déjà participé, ou a été modifiée depuis. Elle peut être retirée sous « Personnes ».
       *[other] { $count } personnes restent admises : elles ont déjà participé, ou ont été modifiées depuis. Elles peuvent être retirées sous « Personnes ».
    }
admitted =
    { $count ->
        [one] { $count } personne admise
       *[other] { $count } personnes admises
    }
refuse = Refuser
taking = Participent
nobody = Personne ne participe encore
nobodyText = Donnez le code ou le lien. On rejoint depuis un téléphone ou un ordinateur, sans compte.
person = Personne
role = Rôle
roleOf = Rôle de { $name }
constituencyOf = Collège de { $name }
changeSide = Collège
speaksFor = Parle pour
removeNamed = Retirer { $name }
removeTitle = Retirer { $name } ?
removeText = Cette personne perd l’accès aussitôt, sur tous ses appareils. Ce qu’elle a écrit et voté reste au dossier. Avec le code, elle pourrait revenir dans la salle d’attente ; créez un nouveau code pour l’empêcher.
removeConfirm = Retirer de la consultation
removed = { $name } a été retiré
roleChanged = { $name } : { $role }
joinSheet = Feuille d’accès
joinSheetLead = Montrez-la à l’écran ou imprimez-la. Avec le code ou le lien on arrive dans la salle d’attente ; vous seul faites entrer.
joinSheetAutomatic = Montrez-la à l’écran ou imprimez-la. Qui a le code ou le lien participe aussitôt.
code = Code
qr = Code QR du lien
howTo = Ouvrez { $address } et saisissez le code, ou visez le carré avec l’appareil photo du téléphone.
newCode = Créer un nouveau code
newCodeTitle = Créer un nouveau code ?
newCodeText = Le code et le lien en circulation ne fonctionneront plus. Celles et ceux qui ont rejoint restent.
newCodeDone = L’ancien code ne fonctionne plus
search = Trouver une personne
noneFound = Personne de ce nom
