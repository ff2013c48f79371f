filled_title = Appréciations dans ce fichier
filled_rated =
    { $count ->
        [one] Appréciations de { $count } recommandation
       *[other] Appréciations de { $count } recommandations
    }
filled_agreed =
    { $count ->
        [one] { $count } appréciation convenue
       *[other] { $count } appréciations convenues
    }
filled_texts =
    { $count ->
        [one] Le texte de { $count } groupe thématique
       *[other] Les textes de { $count } groupes thématiques
    }
filled_actions =
    { $count ->
        [one] { $count } mesure de suivi
       *[other] { $count } mesures de suivi
    }
filled_sides = De :
filled_unread =
    { $count ->
        [one] { $count } ligne a été modifiée après que Plenum l’a écrite : ses appréciations ne sont pas lues. Son texte est conservé avec la recommandation.
       *[other] { $count } lignes ont été modifiées après que Plenum les a écrites : leurs appréciations ne sont pas lues. Leur texte est conservé avec les recommandations.
    }
filled_take = Importer les appréciations, les textes et les mesures
filled_takeHint = Elles comptent comme ce que chaque collège a dit quand le fichier a été écrit, et chaque collège peut modifier les siennes. Les mesures sont importées comme projets : le fichier ne contient aucun vote.
filled_notEmpty = Elles ne peuvent être importées que dans une consultation qui n’a encore aucune recommandation.
title = Niveaux et institutions dans ce fichier
lead = Ce fichier indique des niveaux de mise en œuvre, ou des institutions responsables. C’est le point de vue d’une institution, et il n’entre pas dans les décomptes ci-dessus.
columns = Colonnes :
levels = Niveaux lus
figures =
    { $count ->
        [one] { $count } ligne ne contient que des chiffres. Vous indiquerez ce qu’ils signifient avant qu’elle ne compte comme appréciation.
       *[other] { $count } lignes ne contiennent que des chiffres. Vous indiquerez ce qu’ils signifient avant qu’elles ne comptent comme appréciations.
    }
unreadText = Ces lignes ne contiennent aucune appréciation. Leur texte est conservé avec les recommandations, tel que dans le fichier.
more =
    { $count ->
        [one] Et { $count } autre.
       *[other] Et { $count } autres.
    }
take = Les importer comme appréciations d’une institution
takeHint = Dans la série d’appréciations d’organisations en cours, ou dans une nouvelle. Les autres collèges donnent leurs appréciations dans la même série, et personne ne voit celles-ci avant le dévoilement. Vous pouvez y retirer les appréciations ; l’importation ne pourra alors plus être annulée.
institution = Institution
institutionHint = L’institution à laquelle appartient ce tableau de suivi, sous le nom qu’elle utilise elle-même.
institutionNeeded = Indiquez de quelle institution sont ces appréciations.
roundTitle = Tableau de suivi : { $institution }
institutions = Institutions désignées comme responsables ({ $count })
addInstitutions = Les ajouter à la liste d’institutions de la consultation
addHint = Elles sont alors proposées comme chefs de file des mesures. La liste se trouve dans les réglages et peut y être modifiée.
added =
    { $count ->
        [one] { $count } institution a été ajoutée à la liste dans les réglages.
       *[other] { $count } institutions ont été ajoutées à la liste dans les réglages.
    }
notAdded = Les institutions n’ont pas été ajoutées :
taking = Importation des niveaux…
done = Les niveaux ont été importés
doneText = Les autres ne les voient pas avant le dévoilement.
waits = Les niveaux vous attendent
waitsText =
    { $count ->
        [one] Les recommandations ont été importées. { $count } ligne ne contient que des chiffres : indiquez ce qu’ils signifient sous « Saisies jusqu’ici » de la série, puis confirmez.
       *[other] Les recommandations ont été importées. { $count } lignes ne contiennent que des chiffres : indiquez ce qu’ils signifient sous « Saisies jusqu’ici » de la série, puis confirmez.
    }
failed = Les niveaux n’ont pas été importés
failedText = Les recommandations ont été importées, et rien du fichier n’est perdu.
again = Réessayer
toRound = Aller à la série d’appréciations
