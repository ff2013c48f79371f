title = Corriger une faute de frappe
lead = Le groupe reste clos et son texte scellé reste tel quel. Ce qui est lu, exporté et figé à partir de maintenant porte la correction. Les anciens et les nouveaux mots, le motif et le jour restent au registre, pour tout le monde : ce n’est pas un moyen de retirer ce qui a été dit.
find = Mots à chercher
findHint = Réduit la liste des passages.
passage = Passage
nothingFound = Aucun passage ne contient ces mots.
right = Texte exact
rightHint = Quelques lettres, en un seul endroit. Les nombres, les niveaux, les noms d’États et les négations restent tels quels.
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
takenBack = Retirée
