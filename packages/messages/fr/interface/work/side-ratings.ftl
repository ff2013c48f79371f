title = Appréciations
comma = ,{" "}
summary = { $recommendations } : { $parts }.
summaryNone = { $recommendations }, sans appréciation pour l’instant.
atLevel = { $count } « { $level } »
counted =
    .views-recorded = { $count } dont tous les avis sont consignés
    .differs =
        { $count ->
            [one] { $count } sur laquelle les avis divergent
           *[other] { $count } sur lesquelles les avis divergent
        }
    .alike = { $count } à l’appréciation concordante mais pas encore convenue
    .incomplete = { $count } à l’appréciation partielle et pas encore convenue
    .not-rated =
        { $count ->
            [one] { $count } pas encore appréciée
           *[other] { $count } pas encore appréciées
        }
statuses =
    .differs = Les avis divergent
    .incomplete = Appréciée en partie et pas encore convenue
    .not-rated = Pas encore appréciée
    .alike = Appréciation concordante mais pas encore convenue
    .agreed = Appréciation convenue
    .views-recorded = Avis consignés

differOf = Les avis divergent sur { $count } des { $all }
noneDiffer = Aucun avis ne diverge
place = ligne { $place } sur { $all }
previous = Ligne précédente
next = Ligne suivante
folded =
    { $count ->
        [one] { $count } autre ligne
       *[other] { $count } autres lignes
    }
show = Afficher { $number }
none = Ce groupe thématique ne contient aucune recommandation.

saidCannotJudge = Je ne peux pas en juger
reasons = Motifs
reasonsOf = Motifs pour { $number }
noReasons = Personne n’a donné de motif.
provisional = provisoire
confirmed = confirmée
recordedBy = consignée par { $name }
cannotJudge =
    { $count ->
        [one] { $count } ne peut pas en juger
       *[other] { $count } ne peuvent pas en juger
    }
all = les { $count }
regressionSeen = régression
seeRegression =
    { $count ->
        [one] { $count } constate une régression
       *[other] { $count } constatent une régression
    }
objections =
    { $count ->
        [one] { $count } membre s’y oppose
       *[other] { $count } membres s’y opposent
    }
noRating = Pas encore d’appréciation
silent = Pas encore d’appréciation : { $sides }
noneRated = Aucun collège ne l’a encore appréciée.

ours = Notre collège
forEveryone = Vous consignez ceci au nom de tout le collège « { $side } ». Ses membres voient votre nom ; les autres vous voient comme ailleurs dans cette consultation.
rateTogether = La série d’appréciations n’a donné aucune appréciation propre à votre collège. Mettez-vous d’accord entre vous, puis consignez une appréciation ensemble.
confirm = Confirmer
change = Modifier l’appréciation de notre collège
record = Consigner l’appréciation de notre collège
object = Je ne suis pas d’accord
withdraw = Retirer mon objection
recordOther = Consigner une appréciation
recordAs = Consigner comme
ratingOf = Appréciation : { $side }

agreed = Appréciation convenue
notAgreed = Pas encore convenue
agreeOn = Convenir de
agreeOnNamed = Convenir de : { $rating }
recordViews =
    { $two ->
        [true] Consigner les deux avis
       *[false] Consigner tous les avis
    }
viewsHint = Le résultat présente côte à côte ce que dit chaque collège.
agreeAlike =
    { $count ->
        [one] Convenir de l’appréciation concordante
       *[other] Convenir des { $count } appréciations concordantes
    }
alikeTitle = Convenir des appréciations concordantes ?
alikeText = Deux collèges ou plus ont donné la même appréciation pour chacune de ces recommandations. Elle devient l’appréciation convenue.
alikeConfirm = Convenir de toutes
alikeConfirmSome =
    { $count ->
        [one] Convenir de la { $count } choisie
       *[other] Convenir des { $count } choisies
    }
recorded = Consigné pour { $numbers }.

levelNeeded = Choisissez un niveau.
percentage = Pourcentage
percentageHint = De 0 à 100, si vous pouvez être aussi précis.
percentageWrong = Un pourcentage est un nombre de 0 à 100.
regression = Il y a une régression : la situation est pire que lors de l’examen
reason = Motif
reasonHint = Ce qui fonde l’appréciation. Le motif figure dans le résultat.
forAll = Consigner la même chose pour tout le groupe thématique : { $recommendations }
forSome = Pour { $recommendations } : choisir lesquelles
save = Consigner
conflictTitle = Quelqu’un a consigné une autre appréciation pendant que vous écriviez
conflictText = Gardez la sienne, ou consignez la vôtre à la place. Votre texte est toujours ci-dessous.
taken = retirée
keepTheirs = Garder la sienne
recordMine = Consigner la mienne
