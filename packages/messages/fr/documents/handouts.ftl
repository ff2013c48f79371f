kind = Page pour une mission : suivi de l’Examen périodique universel
title = { $recommending } : recommandations à l’intention { DE($under) }
page =
    .before = Page{ " " }
    .between = { " " }sur{ " " }
lead =
    { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    } à l’intention { DE($under) }, et la suite qui leur a été donnée selon l’évaluation de la consultation nationale. Lorsque les collèges divergent, chaque avis figure entre crochets.
number = N°
recommendation = Recommandation
position = Position de l’État
level = Niveau de mise en œuvre selon chaque collège
also = Autres recommandations, avec leur appréciation : { $list }.
more =
    Et { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }, dont l’appréciation figure dans la matrice des recommandations avec l’évaluation{ $numbers ->
        [none] { "" }
       *[other]  : { $numbers }
    }.
remains = Ce qui reste à faire
addressee = Destinataire
by = Échéance
term = d’ici au { $day }
indicator = Indicateur
open =
    { $number } : { $rating } ; { $before ->
        [none] { "" }
       *[other] déjà formulée au { $before } ;{ " " }
    }aucune mesure n’a été adoptée à ce sujet.{ $reasons ->
        [none] { "" }
       *[other] { " " }Motifs indiqués : { $reasons }.
    }
agreedReason = avis commun
quoted = « { $text } »
proposed = Proposé lors de la consultation, non mis aux voix : { $text }
remainingOn = Ce qui reste à faire sur « { $theme } », selon la consultation : { $text }
source =
    Source : résultat de la consultation nationale « { $title } »{ $address ->
        [none] { "" }
       *[other]  : { $address }
    }
question = Une question pour le dialogue

# without $under
questions =
    .regression = Quelles mesures seront prises afin de remédier aux reculs constatés concernant « { $cluster } » au regard de la recommandation { $number }, formulée à l’intention { DE($under) } ?
    .unassessed = Depuis l’examen { DE($under) }, qu’a-t-il été fait pour mettre en œuvre la recommandation { $number } concernant « { $cluster } », et avec quels résultats ?
    .remaining = Que reste-t-il à faire pour mettre pleinement en œuvre la recommandation { $number } concernant « { $cluster } », qui en est responsable, et dans quel délai ?
    .lasting = Comment est-il assuré que les résultats obtenus concernant « { $cluster } » (recommandation { $number }) soient durables ?
themeKind = Page sur un thème : suivi de l’Examen périodique universel
themeTitle = { $theme } : { $under }
done = Ce qui a été fait
obstacles = Ce qui fait obstacle
list =
    .theme = Thème
    .state = État auteur des recommandations
    .count = Recommandations
    .numbers = Numéros
    .page = Page
    .noPage = Pas de page : rien n’a été apprécié ni décidé
    .unsigned = Sans État auteur
briefing_kind = Note d’information avant l’adoption : Examen périodique universel
briefing_title = Recommandations en attente : { $under }
briefing_lead =
    Sur { $all ->
        [one] { $all } recommandation
       *[other] { $all } recommandations
    } de cet examen, { $pending } { $pending ->
        [one] attend
       *[other] attendent
    } la position { DE($under) }. Elles figurent ici par thème, avec ce que l’évaluation nationale a constaté et ce qui plaide en faveur de leur acceptation.
briefing_none = Aucune recommandation n’attend la position { DE($under) } : chacune a reçu une réponse.
briefing_answer = Ce que la réponse exige
briefing_requirements =
    .item1 = Une position propre à chaque recommandation : elle recueille l’appui { DE($under) }, ou il en est pris note (résolution 5/1 du Conseil des droits de l’homme, annexe, par. 32). Une réponse générale, ou portant sur une partie d’une recommandation, laisse incertain ce qui est accepté.
    .item2 =
        Par écrit, dans un additif au rapport du Groupe de travail{ $report ->
            [none] { "" }
           *[other] { " " }({ $report }/Add.1)
        }, avant que le Conseil n’adopte le document final { $session ->
            [none] à la session au cours de laquelle il l’examine
           *[other] à sa { $session }e session
        } (point 6 de l’ordre du jour).
    .item3 = Pour les recommandations dont il est pris note, les raisons : l’additif est le lieu pour les exposer.
    .item4 = Pour les recommandations acceptées, qui les mettra en œuvre et dans quel délai : il en sera rendu compte à mi-parcours et lors du prochain examen.
briefing_theme = { $label } ({ $pending })
briefing_recommendedBy = Recommandée par
briefing_found = Ce que dit l’évaluation
briefing_why = Pourquoi les accepter
briefing_acceptedBefore = Acceptées au { $cycle } cycle sur le même thème : { $list }.
briefing_acceptedNow = Déjà acceptées lors de cet examen sur le même thème : { $list }.
briefing_goesOn = La recommandation { $number } fait suite à une recommandation antérieure. { $earlier }
briefing_othersAsk = Sur le sujet de la recommandation { $number }, d’autres mécanismes des droits de l’homme ont déjà fait des recommandations : { $list }.
briefing_decided = La consultation nationale a déjà adopté une mesure : { $action }
briefing_open = L’évaluation ne dit encore rien de ce thème, et aucune recommandation antérieure à ce sujet n’a été acceptée.
