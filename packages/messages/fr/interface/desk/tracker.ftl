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
        [one] Le texte de { $count } groupe
       *[other] Les textes de { $count } groupes
    }
filled_actions =
    { $count ->
        [one] { $count } mesure de suivi
       *[other] { $count } mesures de suivi
    }
filled_sides = De :
filled_unread =
    { $count ->
        [one] { $count } ligne a été modifiée depuis que Plenum l’a écrite, et ses appréciations ne sont pas lues. Ses mots restent avec la recommandation.
       *[other] { $count } lignes ont été modifiées depuis que Plenum les a écrites, et leurs appréciations ne sont pas lues. Leurs mots restent avec les recommandations.
    }
filled_take = Reprendre appréciations, textes et mesures
filled_takeHint = Elles disent ce que chaque collège a dit quand le fichier a été écrit, et chaque collège peut modifier les siennes. Les mesures arrivent comme projets : les votes ne sont pas dans le fichier.
filled_notEmpty = Elles ne peuvent être reprises que dans une consultation qui n’a encore aucune recommandation.
title = Niveaux et institutions dans ce fichier
lead = Ce fichier dit où en sont ses recommandations, ou qui en est responsable. C’est le point de vue d’une institution, et il n’entre dans aucun des décomptes ci-dessus.
columns = Colonnes :
levels = Niveaux reconnus
figures =
    { $count ->
        [one] { $count } ligne ne contient que des chiffres. Leur sens vous sera demandé avant qu’elle n’évalue quoi que ce soit.
       *[other] { $count } lignes ne contiennent que des chiffres. Leur sens vous sera demandé avant qu’elles n’évaluent quoi que ce soit.
    }
unreadText = Rien n’est évalué avec ces lignes. Leurs mots restent avec les recommandations, tels que dans le fichier.
more =
    { $count ->
        [one] Et { $count } autre.
       *[other] Et { $count } autres.
    }
take = Les reprendre comme appréciations d’une institution
takeHint = Dans la série d’appréciations d’organisations en cours, ou dans une nouvelle. Les autres collèges évaluent à côté, et personne ne voit rien tant que la série n’est pas dévoilée. Les appréciations peuvent y être retirées ; l’import ne pourra plus être annulé.
institution = Institution
institutionHint = À qui appartient ce tableau de suivi, tel que ses membres écrivent son nom.
institutionNeeded = Indiquez de quelle institution sont ces appréciations.
roundTitle = Tableau de suivi : { $institution }
institutions = Institutions désignées comme responsables ({ $count })
addInstitutions = Les ajouter à la liste d’institutions de la consultation
addHint = Elles sont alors proposées comme responsables des mesures. La liste se trouve dans les réglages, où elle peut être modifiée.
added =
    { $count ->
        [one] { $count } institution a été ajoutée à la liste des réglages.
       *[other] { $count } institutions ont été ajoutées à la liste des réglages.
    }
notAdded = Les institutions n’ont pas été ajoutées :
taking = Reprise des niveaux…
done = Les niveaux sont repris
doneText = Personne d’autre n’en voit rien tant que la série n’est pas dévoilée.
waits = Les niveaux vous attendent
waitsText =
    { $count ->
        [one] Les recommandations sont importées. { $count } ligne ne contient que des chiffres : dites ce qu’ils signifient sous « Saisies jusqu’ici » de la série, puis confirmez.
       *[other] Les recommandations sont importées. { $count } lignes ne contiennent que des chiffres : dites ce qu’ils signifient sous « Saisies jusqu’ici » de la série, puis confirmez.
    }
failed = Les niveaux n’ont pas été repris
failedText = Les recommandations sont importées, et rien du fichier n’est perdu.
again = Réessayer
toRound = Vers la série d’appréciations
