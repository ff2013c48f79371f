title = Est-elle SMART ?
lead = Ce qu’un lecteur demandera. Rien n’attend ces remarques : vous pouvez continuer, et dire pourquoi il en va autrement.
reading = Lecture de ce qui est écrit…
unknownLanguage = Les mots sont lus en anglais, en français, en arabe et en espagnol. De ce texte, seuls les champs sont examinés.
category = Son verbe demande : { $label }
noCategory = Aucun verbe connu ne figure au début.
categories_1 = peu de chose (partager, solliciter)
categories_2 = de continuer comme aujourd’hui
categories_3 = une réflexion (envisager, étudier)
categories_4 = quelque chose de général
categories_5 = un acte
verbs = Des verbes qui demandent un acte
verbGroups =
    .law = Droit
    .bodies = Organes et moyens
    .people = Personnes
    .facts = Faits
verbUsed = « { $verb } » figure maintenant au début
notNow = Ce texte ne peut pas être modifié maintenant.
fine = rien à dire
findings =
    .too-short = Trop courte pour dire ce qui doit être fait. Nommez l’acte et son objet.
    .no-verb = Elle ne commence pas par ce qui doit être fait. Commencez par un verbe : adopter, modifier, former, publier…
    .asks-little = « { $said } » demande peu. Dites ce qui devrait être différent ensuite.
    .asks-to-continue = « { $said } » demande ce qui se fait déjà. Dites ce qui devrait être fait et ne l’est pas encore.
    .asks-for-thought = « { $said } » demande une réflexion, pas un acte. Dites ce qui doit être fait : adopter, modifier, former…
    .general-verb = « { $said } » peut tout vouloir dire. Dites par quel acte : une loi, un poste, une somme, un nombre.
    .vague-words = « { $said } » ne dit pas lesquels. Nommez-les.
    .several-acts = Avec « { $said } » commence une deuxième chose. Faites-en une mesure à part, pour que chacune puisse être suivie.
    .no-indicator = Personne ne pourrait dire si c’est fait. Cochez un indicateur qui dit où l’on en est et où l’on devrait être.
    .no-addressee = Personne n’est chargé de le faire. Nommez l’institution chef de file.
    .wide-addressee = Elle s’adresse à tout le monde, donc à personne. Nommez un ministère, une juridiction ou une agence.
    .passive = « { $said } » ne dit pas par qui. Nommez l’institution qui le fait.
    .serves-nothing = Elle ne sert aucune recommandation. Cochez celles qu’elle aide à mettre en œuvre.
    .no-deadline = Elle n’a pas de date. Dites pour quand elle doit être réalisée.
    .haste = { $said ->
            [none] L’urgence n’est pas une date.
           *[other] « { $said } » n’est pas une date.
        } Indiquez un jour, un mois ou une année.
    .vague-deadline = Avec cette échéance, personne ne peut dire quand il y a retard. Indiquez un jour, un mois ou une année.
    .past-deadline = { $said ->
            [none] L’échéance est passée.
           *[other] « { $said } » est passé.
        } Indiquez une date à venir.
says = À la main : { $holds ->
        [true] oui
       *[false] non
    } – { $reason }
sayOtherwise = { $label } : dire qu’il en va autrement
otherwise = Dire qu’il en va autrement
reason =
    { $holds ->
        [true] Pourquoi le critère est rempli malgré tout
       *[false] Pourquoi le critère n’est pas rempli
    }
reasonHint = Toute personne qui lit le projet le voit. Cela n’est ni mis aux voix ni publié. N’écrivez pas de noms.
reasonNeeded = Dites pourquoi.
tick = Cocher
untick = Retirer la coche
cancel = Annuler
takeBack = Revenir en arrière
takeBackNamed = { $label } : retirer ce qui a été dit à la main
preview = Sous forme de recommandation
by = d’ici au { $day }
addressee = Destinataire : { $lead }.
measured = Indicateur : { $indicator }.
narrative_title = Pourrait-on en assurer le suivi ?
narrative_lead = Ce que demandera qui lit chaque ligne. Rien ne l’attend.
narrative_more = et { $count ->
        [one] { $count } autre ligne
       *[other] { $count } autres lignes
    }
notYet_title = Pas encore SMART
notYet_lead = On peut en décider telles quelles. Qui en assurera le suivi demandera ce qui manque ici.
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
    .item11 = Mécanisme national d’établissement de rapports et de suivi
