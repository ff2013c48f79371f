kind = Résultat d’une consultation nationale
sheet = Pour les journalistes
upr = Ce qu’est l’Examen périodique universel
uprTexts =
    .item1 = Par l’Examen périodique universel (EPU), le Conseil des droits de l’homme des Nations Unies examine tour à tour la situation des droits de l’homme dans chaque État Membre.
    .item2 = Les autres États font des recommandations, que l’État examiné accepte ou dont il prend note.
    .item3 = Ce qui compte est la suite qui leur est donnée jusqu’à l’examen suivant : une consultation nationale évalue, avec les personnes et institutions concernées, dans quelle mesure chacune a été mise en œuvre.
numbers = Les chiffres
level = Niveau de mise en œuvre
recommendations = Recommandations
others = Autres
actions = Mesures de suivi adoptées
status = État d’avancement
quotes = Phrases à citer
followUp =
    Sur { $adopted ->
        [one] { $adopted } mesure adoptée qui fait
       *[other] { $adopted } mesures adoptées qui font
    } l’objet d’un suivi, { $done ->
        [0] aucune n’est réalisée
        [one] 1 est réalisée
       *[other] { $done } sont réalisées
    } et { $under ->
        [0] aucune n’est en cours
        [one] 1 est en cours
       *[other] { $under } sont en cours
    }.
votes = Mesures mises aux voix : { $actions } ; mesures adoptées : { $adopted }.
otherVotes = Votes sur d’autres questions : { $count }.
noFollowUp = Aucune mesure ne fait l’objet d’un suivi à ce jour.
differ =
    { $count ->
        [0] Il n’y a aucune recommandation sur laquelle les avis divergent.
        [one] Les avis divergent sur { $count } recommandation, et chaque avis figure dans le rapport.
       *[other] Les avis divergent sur { $count } recommandations, et chaque avis figure dans le rapport.
    }
webcast = La session en vidéo
watch = Voir l’enregistrement
speakers = Les États qui ont pris la parole :
contact = Contact
publisher = Publié par
noContact = Aucun contact n’est indiqué.
next = Prochaine date
nextOn =
    .commitment = { $day } : prochaine date d’une mesure de suivi
    .review = { $day } : réexamen de ce qui a été convenu
noNext = Aucune date n’est fixée.
cite = Comment citer
quoted = « { $title } »
publishedOn = Publié le { $day }
licence = Licence
licences =
    .none = Aucune licence n’est indiquée : de courtes citations avec la source sont d’usage ; pour tout autre emploi, s’adresser à l’organisme qui publie.
    .cc-by-4__0 = Creative Commons Attribution 4.0 International (CC BY 4.0)
    .cc0-1__0 = Aucun droit réservé (CC0 1.0 universel)
page =
    .before = Page{ " " }
    .between = { " " }sur{ " " }
total =
    { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    }
readOn = Lire le résultat en entier
entry = Version { $number } du résultat
replaced = Une version plus récente a été publiée depuis.
feed = { $title } : versions publiées
withdrawn = Plus rien n’est publié ici.
cardAlt = { $title }, { $state }. { $sentence }
