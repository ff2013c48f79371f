kinds_submission =
    .individual = Communication individuelle
    .joint = Communication conjointe
kinds_mid-term-report = Rapport à mi-parcours
kinds_national-report = Rapport national
kinds_national-report-annex = Annexe au rapport national
kinds_action-plan = Plan d’action
kinds_statement = Déclaration orale (projet)
titles =
    .submission = Communication pour l’Examen périodique universel { DE($state) }, { $review }
    .mid-term-report = Rapport à mi-parcours sur la mise en œuvre des recommandations issues de l’Examen périodique universel { DE($state) }, { $review }
    .national-report = Rapport national { DE($state) }, Examen périodique universel, { $review }
    .national-report-annex = { $state } : mise en œuvre des recommandations, { $review }
    .action-plan = { $state } : plan d’action sur les recommandations de l’Examen périodique universel, { $review }
    .statement = Conseil des droits de l’homme, point 6 : Examen périodique universel { DE($state) }, { $review }
cover_submittedBy = Présentée par
cover_contact = Date
cover_consultation = Consultation
cover_members = au nom de { $names }
parts =
    .introduction = Introduction
    .summary = Résumé
    .obligations = Étendue des obligations internationales et coopération avec les mécanismes s’occupant des droits de l’homme
    .framework = Cadre national des droits de l’homme
    .rights = Respect des obligations internationales en matière de droits de l’homme
    .groups = Droits de certains groupes ou personnes
    .actions = Mesures de suivi recommandées
    .annex = Annexe : état de chaque recommandation
    .overview = Vue d’ensemble
    .clusters = Mise en œuvre des recommandations
    .not-adopted = Mesures mises aux voix et non adoptées
    .commitments = État des engagements
    .decisions = Annexe : comment les décisions ont été prises
    .table = Tableau
method = Ce texte présente les résultats de la consultation nationale « { $title } » sur les recommandations issues de l’Examen périodique universel { DE($state) } ({ $review }).
counted =
    La consultation porte sur { $recommendations ->
        [one] { $recommendations } recommandation
       *[other] { $recommendations } recommandations
    } en { $clusters ->
        [one] { $clusters } groupe
       *[other] { $clusters } groupes
    }, { $extent ->
        [all] qui ont tous été examinés
       *[some] dont { $worked } { $worked ->
                [one] a été examiné
               *[other] ont été examinés
            }
    } à ce jour.
assessors = Des appréciations ont été données par { $sides }.
contributors = Avoir participé à la consultation n’est pas signer ce texte.
brackets = Lorsque les collèges ne se sont pas accordés, l’appréciation de chacun figure entre crochets.
quoted = « { $label } »
listed = { $items }
others =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
ratingSentence =
    Sur { $total ->
        [one] { $total } recommandation
       *[other] { $total } recommandations
    }, { $parts }.
ratingParts_agreed =
    { $count } { $count ->
        [one] atteint
       *[other] atteignent
    } le niveau « { $label } »
ratingParts_views-recorded = pour { $count } aucun accord n’a été trouvé et chaque avis a été consigné
ratingParts_differs = pour { $count } les avis divergent
ratingParts_alike =
    { $count } { $count ->
        [one] a
       *[other] ont
    } une appréciation concordante mais pas encore convenue
ratingParts_incomplete =
    { $count ->
        [one] { $count } est appréciée en partie et pas encore convenue
       *[other] { $count } sont appréciées en partie et pas encore convenues
    }
ratingParts_not-rated =
    { $count } { $count ->
        [one] reste
       *[other] restent
    } à apprécier
differ = Les collèges ne s’accordent pas sur { $labels }.
regressed = Une régression a été constatée sur { $labels }.
actionsAdopted =
    La consultation a adopté { $count ->
        [one] { $count } mesure de suivi
       *[other] { $count } mesures de suivi
    }.

# without $count
note =
    { $symbol ->
        [none] Recommandations { COMMAS($numbers) }.
       *[other] Voir { $symbol }, par. { COMMAS($numbers) }.
    }
keywords = Mots clés
notAdopted = Non adoptée.
noActions = Aucune mesure n’a été adoptée.
nothing = Il n’y a rien à signaler ici.
columns =
    .number = N°
    .recommendation = Recommandation
    .position = Position
    .status = État
    .level = Niveau de mise en œuvre
    .measures = Mesures prises
    .next = Prochaines étapes
    .responsible = Responsable
    .remarks = Observations
    .sdgs = ODD
    .objective = Objectif
    .activity = Activité
    .lead = Chef de file
    .partners = Partenaires
    .deadline = Échéance
    .budget = Budget
    .assistance = Assistance nécessaire
    .indicator = Indicateur
    .recommendations = Recommandations
    .evidence = Éléments de preuve
objective = Mettre en œuvre les recommandations sur { $cluster }
institutions =
    .heading = Institutions responsables
    .institution = Institution
    .leads = Pilote (mesures)
    .supports = Appuie (mesures)
    .sheet = Institutions
    .responsibility = Qui est responsable
    .grid = Institutions et manques
    .gap = Manque
    .noLead = Pas de chef de file
    .leadOnly = Pas d’appui
    .part = Rôle
    .lead = Chef de file
    .supporting = Appui
    .source = Examen ou mécanisme
    .pageKind = Ce qu’une institution doit faire
    .contact = Contact
    .owes = Engagements
    .owesNothing = Aucun de ses engagements n’est encore à réaliser.
    .byWhen = Pour quand
    .action = Mesure
    .status = Statut
    .recommendations = Recommandations
    .recommendationsNone = Elle n’est encore responsable d’aucune recommandation.
    .adopted = Mesure adoptée
    .noDate = pas de date
progress =
    .none = Aucune mesure
    .ongoing = En cours
    .completed = Achevée
    .notAssessed = Non évaluée
    .notRated = Pas encore appréciée
    .recorded = Avis consignés
    .differs = Les avis divergent
    .open = Pas encore convenu
statement_opening = Merci, Monsieur le Président / Madame la Présidente.
statement_onBehalf = Au nom de
statement_behalf = La présente déclaration est faite au nom de { $names }.
statement_organisations =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
statement_otherOrganisations =
    { $count ->
        [one] { $count } autre organisation
       *[other] { $count } autres organisations
    }
statement_subject =
    Une consultation nationale a examiné où en est la mise en œuvre { $recommendations ->
        [one] de la { $recommendations } recommandation issue
       *[other] des { $recommendations } recommandations issues
    } de l’Examen périodique universel { DE($state) }{ $extent ->
        [all] { "" }
       *[some]  ; à ce jour, { $worked } { $worked ->
                [one] thème a été examiné
               *[other] thèmes ont été examinés
            } sur { $clusters }
    }.
statement_levels =
    .not-assessed =
        { $count } { $count ->
            [one] n’a pas été évaluée
           *[other] n’ont pas été évaluées
        }
    .not-implemented =
        { $count } { $count ->
            [one] n’est pas encore mise
           *[other] ne sont pas encore mises
        } en œuvre
    .in-process =
        { $count } { $count ->
            [one] est
           *[other] sont
        } en cours de mise en œuvre
    .partially-implemented =
        { $count } { $count ->
            [one] est partiellement mise
           *[other] sont partiellement mises
        } en œuvre
    .fully-implemented =
        { $count } { $count ->
            [one] est pleinement mise
           *[other] sont pleinement mises
        } en œuvre
statement_themes =
    { $count ->
        [one] { $count } thème
       *[other] { $count } thèmes
    }
statement_otherThemes =
    { $count ->
        [one] { $count } autre thème
       *[other] { $count } autres thèmes
    }
statement_first =
    .item1 = Premièrement
    .item2 = Deuxièmement
    .item3 = Troisièmement
statement_named =
    Nous en citons { $count ->
        [one] une
        [2] deux
        [3] trois
       *[other] { $count }
    }.
statement_led =
    { $day ->
        [none] L’entité chargée de cette mesure est { LE($lead) }.
       *[other] L’entité chargée de cette mesure est { LE($lead) }, et l’échéance est fixée au { $day }.
    }
statement_due = Cette mesure est à réaliser d’ici au { $day }.
statement_notShared = Elle n’est pas partagée par { $sides }.
statement_closing =
    { $hasActions ->
        [true] Nous demandons { A($state) } d’exécuter ces mesures à temps et d’en rendre compte à mi-parcours.
       *[false] Nous demandons { A($state) } de mettre en œuvre les recommandations et d’en rendre compte à mi-parcours.
    }
statement_thanks = Je vous remercie.
about =
    .title = À propos du fichier
    .what = Quoi
    .value = Valeur
    .hash = SHA-256 du résultat
record = Empreinte du registre de la consultation
countersigned =
    Empreinte de la ligne { $lines }, contresignée par { $devices ->
        [0] { $devices } appareils
        [one] 1 appareil
       *[other] { $devices } appareils
    } de { $sides ->
        [0] { $sides } collèges
        [one] 1 collège
       *[other] { $sides } collèges
    }
page = Page
sheets =
    .recommendations = Recommandations
    .clusters = Groupes
    .actions = Mesures
    .indicators = Indicateurs
    .votes = Votes
    .figures = Votes en chiffres
sheetColumns =
    .cluster = Groupe
    .statement = Conclusion
    .dissent = Opinions divergentes
    .kind = Type
    .indicator = Indicateur
    .baseline = Valeur de départ
    .target = Cible
    .value = Valeur
    .unit = Unité
    .source = Source
    .date = Date
    .result = Résultat
    .ballotPaper = Bulletin
    .method = Méthode
    .votedSo = Déroulement du vote
    .inFavour = Comptées pour
    .against = Comptées contre
    .neither = Ni l’un ni l’autre
    .percent = Pour, en pour cent
    .lowestSupport = Son soutien
    .rules = Comment il a été décidé
    .table = Tableau
    .row = Ligne
    .column = Colonne
    .adopted = Adoptée
    .rejected = Non adoptée
indicatorKinds =
    .structural = Structurel
    .process = De processus
    .outcome = De résultat
