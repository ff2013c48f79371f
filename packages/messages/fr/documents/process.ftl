heading = Méthodologie et processus de consultation
workshops =
    La consultation a tenu { $count ->
        [one] { $count } atelier
       *[other] { $count } ateliers
    }, { $count ->
        [one] le
       *[other] les
    } { $days }.
manyWorkshops =
    La consultation a tenu { $count ->
        [one] { $count } atelier
       *[other] { $count } ateliers
    }, du { $first } au { $last }.
attendance =
    Le { $day }, jusqu’à { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } ont participé en même temps ({ SEMICOLONS($sides) }).
attended = { $side } : { $people }
counting = Les personnes qui ont participé sans appareil ne figurent pas dans ces chiffres ; les catégories de moins de cinq personnes sont comptées avec d’autres.
languages =
    Langues{ $days ->
        [none] { "" }
       *[other] { " " }({ $days })
    } : { $spoken ->
        [none] { $interpreted ->
                [none] { "" }
               *[other] interprétation assurée : { $interpreted }
            }
       *[other] { $spoken }{ $interpreted ->
                [none] { "" }
               *[other]  ; interprétation assurée : { $interpreted }
            }
    }.
absent = Personne n’a participé au titre des catégories suivantes : { $sides }.
rounds =
    Avant d’examiner les recommandations, les participants les ont appréciées sans voir les appréciations des autres, en { $count ->
        [one] { $count } série
       *[other] { $count } séries
    }{ $which ->
        [none] { "" }
        [all] { $count ->
                [one] { " " }confidentielle
               *[other] { " " }confidentielles
            }
       *[some] , dont { $confidential ->
                [one] { $confidential } confidentielle
               *[other] { $confidential } confidentielles
            }
    } ; les résultats ont ensuite été présentés à tous en même temps.
threshold = L’appréciation donnée par deux tiers au moins d’une catégorie de participants a été retenue comme celle de cette catégorie.
confidence = Lors des séries confidentielles, aucun chiffre portant sur moins de cinq personnes n’a été montré.
agreement = Les appréciations des catégories concordaient dans { $equal } cas ; elles divergeaient dans { $differing } cas et ont été débattues.
votes = Mesures mises aux voix : { $actions } ({ $kinds }) ; mesures adoptées : { $adopted }. La règle de chaque vote était fixée avant son début.
otherVotes = Autres votes, sur { $on } : { $count } ({ $kinds }).
kinds =
    .open =
        { $count ->
            [one] { $count } vote public
           *[other] { $count } votes publics
        }
    .confidential =
        { $count ->
            [one] { $count } vote confidentiel
           *[other] { $count } votes confidentiels
        }
    .secret =
        { $count ->
            [one] { $count } vote secret
           *[other] { $count } votes secrets
        }
tables =
    .attendance = Personnes ayant participé en même temps, au plus
    .sides = Participation par collège
    .ratings = Appréciations données avant la discussion, pour autant qu’elles soient indiquées par collège
    .ballots = Bulletins déposés, pour autant qu’ils soient indiqués par collège
    .day = Atelier
    .side = Collège
    .turns = Interventions
    .minutes = Minutes
    .words = Mots dans les textes
    .count = Nombre
