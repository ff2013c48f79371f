title = Corriger une faute de frappe
lead = Le groupe thématique reste clos et son texte scellé ne change pas. Tout ce qui est lu, exporté et figé à partir de maintenant contient la correction. Le registre montre à tous l’ancien et le nouveau texte, le motif et la date : vous ne pouvez pas vous en servir pour retirer ce qui a été dit.
find = Mots à chercher
findHint = Réduit la liste des passages.
passage = Passage
nothingFound = Aucun passage ne contient ces mots.
right = Texte corrigé
rightHint = Quelques lettres, en un seul endroit. Les nombres, les appréciations, les noms d’États et les négations ne peuvent pas être modifiés.
preview = Ce qui sera consigné
letters =
    { $changed ->
        [one] { $changed } lettre
       *[other] { $changed } lettres
    } sur { $most }
reason = Motif
reasonHint = Par exemple « il manquait une lettre ». Pas de noms.
reasonNeeded = Dites pourquoi.
confirm = Consigner la correction
done = La correction est consignée
takenBack = Annulée
