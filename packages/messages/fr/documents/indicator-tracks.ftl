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
            [at-most] Au plus { $expected } attendu au { $day }, en ligne droite de { $from } à { $to } ; { $value } communiqué.
           *[at-least] Au moins { $expected } attendu au { $day }, en ligne droite de { $from } à { $to } ; { $value } communiqué.
        }
    .steps =
        { $direction ->
            [at-most] Au plus { $expected } attendu au { $day } selon la dernière étape échue, de { $from } à { $to } ; { $value } communiqué.
           *[at-least] Au moins { $expected } attendu au { $day } selon la dernière étape échue, de { $from } à { $to } ; { $value } communiqué.
        }
    .target =
        { $direction ->
            [at-most] Au plus { $expected } attendu au { $day } : à partir de { $from }, la cible { $to } est échue ; { $value } communiqué.
           *[at-least] Au moins { $expected } attendu au { $day } : à partir de { $from }, la cible { $to } est échue ; { $value } communiqué.
        }
