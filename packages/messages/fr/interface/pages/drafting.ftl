title = Est-elle SMART ?
lead = Ce qu’un lecteur demandera. Vous pouvez continuer sans en tenir compte, et dire pourquoi vous voyez les choses autrement.
unknownLanguage = La formulation est vérifiée en anglais, en français, en arabe et en espagnol. Pour ce texte, seuls les champs sont vérifiés.
category = Son verbe demande : { $label }
noCategory = La mesure ne commence pas par un verbe connu.
categories_1 = peu de chose (partager, solliciter)
categories_2 = de continuer comme aujourd’hui
categories_3 = une réflexion (envisager, étudier)
categories_4 = quelque chose de général
categories_5 = un acte
verbs = Verbes qui demandent un acte
verbGroups =
    .law = Droit
    .bodies = Organes et moyens
    .people = Personnes
    .facts = Faits
verbUsed = La mesure commence maintenant par « { $verb } »
notNow = Ce texte ne peut pas être modifié maintenant.
fine = aucune remarque
findings =
    .too-short = La mesure est trop courte pour dire ce qui doit être fait. Nommez l’acte et son objet.
    .no-verb = Elle ne commence pas par ce qui doit être fait. Commencez par un verbe : adopter, modifier, former, publier…
    .asks-little = « { $said } » demande peu. Dites ce qui devrait être différent ensuite.
    .asks-to-continue = « { $said } » demande ce qui se fait déjà. Dites ce qui doit être fait en plus.
    .asks-for-thought = « { $said } » demande une réflexion, pas un acte. Dites ce qui doit être fait : adopter, modifier, former…
    .general-verb = « { $said } » peut vouloir dire n’importe quoi. Dites par quel acte : une loi, un poste, une somme, un nombre.
    .vague-words = « { $said } » ne précise pas lesquels. Nommez-les.
    .several-acts = Une deuxième mesure commence par « { $said } ». Faites-en une mesure distincte, pour que chacune puisse être suivie.
    .no-indicator = Personne ne pourrait dire si c’est fait. Cochez un indicateur, avec sa valeur actuelle et sa valeur cible.
    .no-addressee = Elle ne désigne personne. Nommez l’institution chef de file.
    .wide-addressee = Elle s’adresse à tout le monde, donc à personne. Nommez un ministère, une juridiction ou une agence.
    .passive = « { $said } » ne dit pas par qui. Nommez l’institution chargée de le faire.
    .serves-nothing = Elle ne se rapporte à aucune recommandation. Cochez celles qu’elle aide à mettre en œuvre.
    .no-deadline = Elle n’a pas de date. Dites dans quel délai elle doit être réalisée.
    .haste = { $said ->
            [none] L’urgence n’est pas une date.
           *[other] « { $said } » n’est pas une date.
        } Indiquez un jour, un mois ou une année.
    .vague-deadline = Cette échéance ne permet pas de dire quand il y a retard. Indiquez un jour, un mois ou une année.
    .past-deadline = { $said ->
            [none] L’échéance est passée.
           *[other] « { $said } » est passé.
        } Indiquez une date à venir.
says = À la main : { $holds ->
        [true] oui
       *[false] non
    } – { $reason }
sayOtherwise = { $label } : indiquer à la main
otherwise = Indiquer à la main
reason =
    { $holds ->
        [true] Pourquoi le critère est rempli malgré tout
       *[false] Pourquoi le critère n’est pas rempli
    }
reasonHint = Toutes les personnes qui lisent le projet la voient. Elle n’est ni mise aux voix ni publiée. N’écrivez pas de noms.
reasonNeeded = Dites pourquoi.
tick = Cocher
untick = Retirer la coche
cancel = Annuler
takeBack = Annuler
takeBackNamed = { $label } : retirer l’indication faite à la main
preview = Sous forme de recommandation
by = d’ici au { $day }
addressee = Destinataire : { $lead }.
measured = Indicateur : { $indicator }.
narrative_title = Pourrait-on en assurer le suivi ?
narrative_lead = Ce qu’un lecteur demandera pour chaque ligne. Vous pouvez continuer sans en tenir compte.
narrative_more = et { $count ->
        [one] { $count } autre ligne
       *[other] { $count } autres lignes
    }
notYet_title = Pas encore SMART
notYet_lead = Vous pouvez les mettre aux voix telles quelles. Les personnes qui en assureront le suivi demanderont ce qui manque.
notYet_lacks = Il manque : { $letters }
usualAddressees =
    .item1 = Ministère de la justice
    .item2 = Ministère de l’intérieur
    .item3 = Ministère des affaires étrangères
    .item4 = Ministère de la santé
    .item5 = Ministère de l’éducation
    .item6 = Ministère du travail et des affaires sociales
    .item7 = Ministère des finances
    .item8 = Parlement
    .item9 = Ministère public
    .item10 = Office national de statistique
    .item11 = Mécanisme national d’élaboration des rapports et de suivi
