colon =  :{ " " }
comma = ,{ " " }
semicolon =  ;{ " " }
percent = { DECIMAL($value) } %
hundredths = { HUNDREDTHS($value) }
kinds =
    .open = Vote public
    .confidential = Vote confidentiel
    .secret = Vote secret
methods =
    .for-against = Pour ou contre
    .consent = Consentement
    .selection = Choix de plusieurs
    .points = Points
    .ranking = Classement
    .agreement = Accord de 1 à 5
stances_for-against =
    .for = Pour
    .against = Contre
    .abstain = Abstentions
stances_consent =
    .for = Consentent
    .against = S’opposent
    .abstain = Abstention sans opposition
stances_selection =
    .for = L’ont choisi
    .against = Ne l’ont pas choisi
    .abstain = N’ont rien choisi
stances_points =
    .for = Lui ont donné des points
    .against = Ne lui en ont pas donné
    .abstain = Aucun point réparti
stances_ranking =
    .for = L’ont nommée
    .against = L’ont laissée
    .abstain = N’ont rien nommé
stances_agreement =
    .for = D’accord
    .against = Pas d’accord
    .abstain = Ni l’un ni l’autre
yesNo =
    .for = Oui
    .against = Non
    .abstain = Sans opinion
steps =
    .item1 = pas du tout
    .item2 = plutôt pas
    .item3 = en partie
    .item4 = plutôt
    .item5 = entièrement
stepIs = { $step } ({ $meaning })
noOpinion = Sans avis
median = Médiane
medianIs = Médiane : { $step } sur 5.
adopted = Adoptée
notAdopted = Non adoptée
notSharedBy = Non partagée par : { $sides }.
place = Place
placeAmong = Place { $place } sur { $all }.
points = Points
pointsOf = Points : { $points } sur { $all }.
share = Part
castOf = { $cast } sur { $entitled } ont voté.
castOfOrganisations = { $cast } organisations sur { $entitled } ont voté.
tooFew = Moins de 5 personnes ont voté. Les chiffres permettraient de deviner leurs votes : rien n’est décidé et aucun n’est montré.
noQuorum = Aucun quorum n’était demandé.
quorumReached = Quorum atteint (il faut : { $needed }).
quorumMissed = Quorum non atteint (il faut : { $needed }).
inEach = { $percent } dans chaque collège
missedIn = Non atteint dans : { $where }.
bases =
    .valid = voix pour et contre
    .cast = bulletins déposés
    .present = personnes présentes
    .entitled = personnes habilitées à voter
ruleConsent = Adoptée si personne ne s’y oppose. S’abstenir sans s’opposer compte comme une abstention.
ruleHalf = Adoptée avec plus de la moitié des { $base }.
ruleOver = Adoptée avec plus de { $percent } des { $base }.
ruleLeast = Adoptée avec au moins { $percent } des { $base }.
ruleEach = Il faut aussi { $percent } dans chaque collège.
rulePlaces = Seules les { $places } premières sont adoptées ; les ex æquo au-delà de cette limite ne le sont pas.
ruleFinal = Chaque vote était définitif dès son enregistrement.
askedBefore = Presque les mêmes personnes avaient déjà répondu à la même question.
counts =
    .selection = Les personnes qui ont choisi une mesure comptent pour ; celles qui n’en ont choisi que d’autres comptent contre. L’ordre est celui du nombre de choix ; les ex æquo partagent une place.
    .points = Les personnes qui ont donné des points à une mesure comptent pour ; celles qui n’en ont donné qu’à d’autres comptent contre.
    .ranking = Les personnes qui ont nommé une mesure comptent pour ; celles qui l’ont laissée de côté comptent contre. L’ordre vient de la comparaison des mesures deux à deux (méthode de Schulze) ; les ex æquo partagent une place.
    .agreement = 4 et 5 comptent pour, 1 et 2 contre, 3 et sans avis ni l’un ni l’autre.
noBase = Il n’y a pas de pourcentage : la base est vide.
inFavour = Pour : { $percent } des { $base } ({ $count }).
inFavourShort = Pour
thresholdReached = Seuil atteint
thresholdMissed = Seuil non atteint
weakestIs = Soutien le plus faible : { $side } (pour : { $inFavour }, contre : { $against }, sur { $cast }).
reasons_inFavour =
    .for-against = { $votes } pour sur { $all }
    .selection = { $votes } sur { $all } l’ont choisie
    .points = { $votes } sur { $all } lui ont donné des points
    .ranking = { $votes } sur { $all } l’ont nommée
    .agreement = { $votes } sur { $all } sont d’accord (4 ou 5)
reasons_of =
    .valid = sans les abstentions
    .cast = de tous les bulletins
    .present = de toutes les personnes présentes
    .entitled = de toutes les personnes habilitées à voter
reasons_needed = il en fallait { $votes }
reasons_notIn = pas assez dans : { $where }
reasons_noBase = personne n’a voté pour ni contre
reasons_beyond = place { $place }, et { $places } au plus étaient à adopter
reasons_quorum = { $cast } sur { $entitled } ont voté, il en fallait { $needed }
reasons_quorumIn = trop peu ont voté dans : { $where }
reasons_tooFew = moins de 5 personnes ont voté, et les chiffres permettraient de deviner leurs votes
reasons_untold = les chiffres ne sont pas montrés, car si peu ont voté, et si semblablement, qu’ils diraient le vote de chacun
reasons_objections =
    { $against } sur { $all } { $against ->
        [one] s’y oppose
       *[other] s’y opposent
    }
reasons_nobodyObjects = personne ne s’y oppose
reasons_nobodyConsents = personne n’y consent
unanimous = Dans chaque collège, toutes les voix sont pour.
sharedByAll = Dans chaque collège, les voix pour l’emportent. Le soutien est le plus faible dans : { $side } ({ $inFavour } sur { $cast }).
nobodyVotedIn = Personne n’a voté dans : { $side }.
consensusIs = Consensus entre les collèges : { $value } sur 1.
untold = Les chiffres ne sont pas montrés : si peu de personnes ont voté, et si semblablement, qu’ils diraient le vote de chacune.
notByConstituency = Non présenté par collège : cela révélerait le vote de quelqu’un.
openTogether = La salle a vu ce vote public par collège. Les documents réunissent les collèges où peu ont voté.
smallTogether = Les collèges où peu ont voté sont réunis sur une même ligne, pour qu’on ne puisse en déduire le vote de personne.
pairsLeftOut = La comparaison deux à deux n’est pas reproduite ici : son tableau aurait plus de colonnes qu’on ne peut en lire.
priorities_unchosen = Choisis par personne : { $names }.
priorities_cluster = Groupe
priorities_order = L’ordre issu du vote
priorities_first =
    { $places ->
        [0] Parmi les { $places } premiers
        [one] Vient en premier
       *[other] Parmi les { $places } premiers
    }
priorities_after =
    { $places ->
        [0] Hors des { $places } premiers
        [one] Ne vient pas en premier
       *[other] Hors des { $places } premiers
    }
priorities_undecided = Aucun ordre n’est décidé
priorities_place = Place { $place }
priorities_at = place { $place }
priorities_shared = partagée au-delà, sans tirage au sort
priorities_votes_selection =
    { $votes } sur { $all } { $votes ->
        [one] l’a choisi
       *[other] l’ont choisi
    }
priorities_votes_points =
    { $points } { $points ->
        [one] point
       *[other] points
    } de { $votes } sur { $all }
priorities_votes_ranking =
    { $votes } sur { $all } { $votes ->
        [one] l’a nommé
       *[other] l’ont nommé
    }
priorities_rule =
    { $places ->
        [0] Les { $places } premiers sont les priorités ; les ex æquo au-delà de cette limite n’en sont pas, et il n’y a pas de tirage au sort.
        [one] Un seul vient en premier, et aucun si plusieurs partagent cette place : il n’y a pas de tirage au sort.
       *[other] Les { $places } premiers sont les priorités ; les ex æquo au-delà de cette limite n’en sont pas, et il n’y a pas de tirage au sort.
    }
priorities_counts =
    .selection =
        { $choices ->
            [none] Chaque personne en a choisi autant qu’elle voulait.
           *[other] Chaque personne en a choisi { $choices } au plus.
        } L’ordre est celui du nombre de personnes qui ont choisi chacun ; les ex æquo partagent une place.
    .points =
        { $choices ->
            [none] { "" }
           *[other] Chaque personne en a choisi { $choices } au plus.{ " " }
        }L’ordre est celui des points donnés à chacun ; les ex æquo partagent une place.
    .ranking =
        { $choices ->
            [none] Chaque personne en a classé autant qu’elle voulait.
           *[other] Chaque personne en a classé { $choices } au plus.
        } L’ordre de tous vient de leur comparaison deux à deux (méthode de Schulze) ; il peut différer du nombre de personnes qui ont nommé chacun. Les ex æquo partagent une place.
results = Résultat de chaque mesure
pairs = Comparées deux à deux : combien ont mis la mesure de la ligne avant celle de la colonne
beats = Passe avant
rulesMet =
    { $base ->
        [none] Consensus sur chaque mesure
       *[other] Pour chaque mesure, en pour cent des { $base }
    }
byConstituency = Voix par collège
votes = Voix
turnout = Participation
objections = Objections
action = Mesure
result = Résultat
base = Base
threshold = Seuil
consensus = Consensus
lowest = Le plus bas
constituency = Collège
objection = Objection
reason = Motif
voted = Ont voté
entitled = Habilitées à voter
all = Total
