share = { $words } mots sur { $allowed }
shared = La communication peut compter { $limit } mots, répartis entre { $themes ->
        [one] { $themes } groupe thématique
       *[other] { $themes } groupes thématiques
    }.
longer = Plus long que sa part. Raccourcissez-le, sinon les autres groupes thématiques auront moins de place.
noRoom = Il ne reste pas de place pour un résumé : les appréciations et les recommandations prennent tous les mots de la communication.
unknown =
    { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
excess = Avec tous les groupes thématiques, la communication dépasserait de { $over ->
        [one] { $over } mot
       *[other] { $over } mots
    } sa limite de { $limit }.
left =
    { $count ->
        [one] { $count } groupe thématique ne figure que dans un tableau.
       *[other] { $count } groupes thématiques ne figurent que dans un tableau.
    }
shorten = Résumés à raccourcir, le plus long d’abord
shortenBy =
    { $words ->
        [one] de { $words } mot
       *[other] de { $words } mots
    }
more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
nothingToShorten = Aucun résumé ne dépasse sa part. Relevez la limite, ou laissez des groupes thématiques de côté.
