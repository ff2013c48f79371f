since = Depuis votre dernière visite
changes =
    .commitment-adopted =
        { $count ->
            [one] { $count } mesure adoptée
           *[other] { $count } mesures adoptées
        }
    .ratings-revealed =
        { $count ->
            [one] { $count } série d’appréciations dévoilée
           *[other] { $count } séries d’appréciations dévoilées
        }
    .ratings-opened =
        { $count ->
            [one] { $count } série d’appréciations ouverte
           *[other] { $count } séries d’appréciations ouvertes
        }
    .cluster-closed =
        { $count ->
            [one] { $count } groupe thématique clos
           *[other] { $count } groupes thématiques clos
        }
    .matrix-imported =
        { $count ->
            [one] { $count } liste importée
           *[other] { $count } listes importées
        }
    .person-admitted =
        { $count ->
            [one] { $count } personne admise
           *[other] { $count } personnes admises
        }
    .commitment-followed-up =
        { $count ->
            [one] { $count } engagement mis à jour
           *[other] { $count } mises à jour d’engagements
        }
    .outcome-published =
        { $count ->
            [one] documents publiés
           *[other] documents publiés { $count } fois
        }
standingNow =
    .differs =
        { $count ->
            [one] { $count } recommandation sur laquelle les avis divergent
           *[other] { $count } recommandations sur lesquelles les avis divergent
        }
    .votes =
        { $count ->
            [one] { $count } vote en cours
           *[other] { $count } votes en cours
        }
next = À faire maintenant
steps_import =
    .title = Importer les recommandations
    .text = La matrice du HCDH, une exportation de l’UHRI ou tout autre tableau.
    .go = Importer
steps_invite =
    .title = Inviter des participants
    .text = Imprimez la feuille d’accès ou envoyez le lien.
    .go = Inviter
steps_admit =
    .title = Faire entrer les participants
    .go = Voir qui attend
steps_rate =
    .title = Demander des appréciations
    .text = Chaque personne évalue seule les recommandations avant l’atelier. Ce qui diverge en devient l’ordre du jour.
    .go = Demander des appréciations
steps_follow-round =
    .go = Voir la série
steps_reveal =
    .text = La série est close. Personne n’a encore vu les appréciations.
    .go = Aller les dévoiler
steps_plan =
    .title = Prévoir un atelier
    .text = Choisissez les points de son ordre du jour.
    .go = Prévoir
steps_run =
    .go = Animer
steps_take-part =
    .go = Participer
steps_wait =
    .go = Voir l’ordre du jour
steps_vote =
    .text = Un vote est en cours.
    .go = Voter
steps_read =
    .title = Lire les recommandations
    .text = Ouvrez un groupe thématique, lisez-le et écrivez ce que vous savez.
    .go = Lire
steps_review =
    .title = Revoir ce qui reste ouvert
    .go = Revoir
steps_publish =
    .title = Télécharger les documents et publier
    .text = Tous les groupes thématiques sont clos : les documents sont prêts.
    .go = Aller aux documents
steps_results =
    .title = Voir les résultats
    .text = Ce qui a été décidé, et ce qui en découle.
    .go = Voir les résultats
steps_follow-up =
    .title = Suivre les engagements
    .text = Consignez l’avancement de chacun.
    .go = Suivre
workshopStates =
    .planned = L’atelier est prévu.
    .live = L’atelier est en cours.
    .paused = L’atelier est en pause.
    .closed = L’atelier est clos.
notAgreed =
    { $count ->
        [one] { $count } recommandation n’a pas encore d’appréciation convenue
       *[other] { $count } recommandations n’ont pas encore d’appréciation convenue
    }
overdue =
    { $count ->
        [one] { $count } engagement est en retard.
       *[other] { $count } engagements sont en retard.
    }
nothing = Rien à faire pour le moment
nothingText = Les ateliers et les séries d’appréciations apparaissent ici dès qu’ils commencent.
nextDate = { $what } : { $date } ({ $distance })
nextExpected = { $what } : date prévue { $date } ({ $distance })
also = Également en cours
voted = Votre vote est enregistré
see = Voir
standing = État des lieux
settledOf = { $settled } recommandations réglées sur { $all }
levels = Appréciations convenues, en nombre de recommandations
each = Recommandation par recommandation
places = Pages
named =
    .themes = Thèmes, groupes de personnes et objectifs
    .mechanisms = Autres mécanismes
    .cycles = D’un cycle à l’autre
    .pledges = Engagements volontaires et nouvelles questions
    .caucus = Caucus
    .indicators = Indicateurs et champs SMART des mesures
    .links = Liens personnels
    .versions = Versions du résultat
    .record = Le registre, ligne par ligne
    .votes = Types et seuils des votes
    .paper = Appréciations sur papier
    .rooms = Salles de travail
    .cards = Cartes
receipts = Ce qu’est devenu ce que j’ai dit
