parts =
    .other-themes = Annexe : thèmes qui ne sont pas traités ci-dessus
    .annex = Annexe : évaluation de chaque recommandation
    .decisions = Annexe : votes publics sur les mesures recommandées
submitters =
    { $joint ->
        [true] La présente communication conjointe est soumise par { $names }.
       *[false] La présente communication est soumise par { $names }.
    }
basis = La présente communication s’appuie sur « { $title } », consultation nationale sur les recommandations issues de l’Examen périodique universel { DE($state) } ({ $review }).
assessedBy =
    { $side ->
        [none] Les évaluations sont celles dont la consultation est convenue.
       *[other] Les évaluations ont été données par { $side } ; ce dont la consultation est convenue et ce que dit l’État sont cités comme tels.
    }
contributors = Avoir participé à la consultation n’est pas signer.
assessed =
    Sur { $total ->
        [one] { $total } recommandation
       *[other] { $total } recommandations
    }, notre évaluation est la suivante : { $parts }.
assessedPart = { $count } au niveau « { $label } »
dividedOn = { $count } sur lesquelles nos membres sont partagés
noneOf = { $count } sans évaluation de notre part
regressed = Nous constatons une régression concernant { $labels }.
differing =
    Sur { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    }, notre évaluation n’est pas celle dont la consultation est convenue : une annexe donne l’une et l’autre.
recommending =
    Nous adressons { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    } { A($state) }, chacune sous son thème.
takenUp = Thèmes traités ci-après : { $shown } sur { $all } ; une annexe indique les autres avec notre évaluation.
assessment = Notre évaluation
agreedHere = { $level }, comme en est convenue la consultation
divided = Nos membres sont partagés
notAssessed = Sans évaluation de notre part
dissent = Nous ne partageons pas la conclusion de la consultation
recommend = Nous recommandons { A($state) } :
term = d’ici au { $day }
deadline = échéance
addressee = destinataire
indicator = indicateur
target = cible
columns =
    .number = N°
    .recommendation = Recommandation
    .position = Position de l’État
    .own = Notre évaluation
    .agreed = Convenu dans la consultation
    .theme = Thème
    .assessed = Recommandations, selon notre évaluation
    .action = Ce que nous recommandons
    .votes = Vote public dans la consultation
unreadable = Le texte de ce thème n’a pas pu être lu lorsque ce document a été établi.
banner_title = Projet : pas encore prêt à être soumis
banner_gaps =
    .author = L’auteur de cette communication n’a pas été choisi : choisissez le collège dont elle donne les évaluations.
    .submitter = Aucune organisation n’est nommée. Le HCDH publie chaque communication sous le nom de son auteur : ajoutez au moins une organisation.
    .consent = Les organisations qui doivent la soumettre n’y ont pas encore consenti : indiquez le jour où chacune a consenti à être nommée.
banner_where = Cela se règle dans Plenum, sur la page de ce document.
