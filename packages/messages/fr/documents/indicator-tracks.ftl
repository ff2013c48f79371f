### Comment les indicateurs sont évalués, sur les pages et dans les documents.

heading = Indicateurs
indicator = Indicateur
baseline = Valeur de départ
target = Cible
latest = Dernière valeur
rule = Règle
states =
    .on-track = Comme prévu.
    .behind = En retard.
    .not-judged = Non évalué.
notJudged =
    .no-baseline = Aucune valeur de départ datée n’est fixée.
    .no-target = Aucune cible datée n’est fixée.
    .no-direction = La valeur de départ et la cible sont identiques.
    .before-baseline = La valeur est antérieure à la valeur de départ.

expectations =
    .line =
        { $direction ->
            [at-most] Attendu au { $day } : au plus { $expected }, en ligne droite de { $from } à { $to } ; communiqué : { $value }.
           *[at-least] Attendu au { $day } : au moins { $expected }, en ligne droite de { $from } à { $to } ; communiqué : { $value }.
        }
    .steps =
        { $direction ->
            [at-most] Attendu au { $day } : au plus { $expected } selon la dernière étape échue, de { $from } à { $to } ; communiqué : { $value }.
           *[at-least] Attendu au { $day } : au moins { $expected } selon la dernière étape échue, de { $from } à { $to } ; communiqué : { $value }.
        }
    .target =
        { $direction ->
            [at-most] Attendu au { $day } : au plus { $expected }, car la cible { $to }, à partir de { $from }, est échue ; communiqué : { $value }.
           *[at-least] Attendu au { $day } : au moins { $expected }, car la cible { $to }, à partir de { $from }, est échue ; communiqué : { $value }.
        }
