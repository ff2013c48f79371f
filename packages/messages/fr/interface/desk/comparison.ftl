title = Ce qui changerait
lead = Par rapport aux recommandations que vous avez. Les évaluations, les appréciations, les votes et les engagements ne changent pas.
translates = C’est votre liste dans une autre langue. Ses textes sont ajoutés aux premiers, et rien d’autre ne change.
review = Examen
noReview = Non précisé
language = Langue des textes
noLanguage = Non précisée
looking = Comparaison en cours…
again = Comparer de nouveau
kinds =
    .new = Nouvelles
    .changed = Modifiées
    .moved = Déplacées
    .translated = Textes
    .gone = Absentes
    .closed = Dans des groupes thématiques clos
hints =
    .new = Pas encore présentes.
    .changed = Le texte du fichier diffère. Les mots supprimés sont barrés, les nouveaux sont soulignés.
    .moved = Désormais sous un autre thème. Le texte écrit dans l’ancien groupe thématique y reste.
    .translated = Le texte dans la langue du fichier.
    .gone = Vous les avez, mais le fichier ne les contient pas. Elles restent, sauf si vous les marquez comme retirées ; rien n’est supprimé.
    .closed = Ces groupes thématiques sont clos et ne changeront pas. Rouvrez un groupe thématique pour accepter une modification.
nothing = Rien ne changerait : vous avez déjà tout ce que contient le fichier.
same =
    { $count ->
        [one] { $count } recommandation est identique
       *[other] { $count } recommandations sont identiques
    }
all = Tout choisir
none = Ne rien choisir
take = Accepter { $number }
withdraw = Marquer { $number } comme retirée
chosen = { $chosen } sur { $all } choisies
doubtful = Un texte entièrement différent sous le même numéro. Comparez avant de l’accepter.
into = Va dans { $cluster }
intoNew = Va dans un nouveau groupe thématique, { $cluster }
movesFrom = Passe de { $from } à { $to }
returns = De nouveau dans la liste : elle ne serait plus retirée.
fields =
    .number = Numéro
    .text = Texte
    .translation = Texte
    .states = États auteurs
    .position = Position
    .source = Source de la position
    .themes = Thèmes
    .groups = Groupes de personnes
    .sdgs = ODD
    .theme = Thème
    .withdrawn = Retirée
confirm =
    { $count ->
        [one] Accepter { $count } modification
       *[other] Accepter { $count } modifications
    }
confirmNone = Choisissez ce qu’il faut accepter
report_came =
    { $recommendations ->
        [one] { $recommendations } recommandation ajoutée
       *[other] { $recommendations } recommandations ajoutées
    } dans { $clusters ->
        [one] { $clusters } groupe thématique
       *[other] { $clusters } groupes thématiques
    }.
report_rated =
    { $count ->
        [one] Les appréciations de { $count } recommandation ont été importées.
       *[other] Les appréciations de { $count } recommandations ont été importées.
    }
report_changed =
    { $count ->
        [one] { $count } recommandation modifiée.
       *[other] { $count } recommandations modifiées.
    }
report_translated =
    { $count ->
        [one] { $count } texte ajouté dans une autre langue.
       *[other] { $count } textes ajoutés dans une autre langue.
    }
report_moved =
    { $count ->
        [one] { $count } déplacée vers un autre groupe thématique.
       *[other] { $count } déplacées vers d’autres groupes thématiques.
    }
report_withdrawn =
    { $count ->
        [one] { $count } marquée comme retirée.
       *[other] { $count } marquées comme retirées.
    }
report_mechanisms =
    { $count ->
        [one] { $count } recommandation d’un autre mécanisme a été ajoutée ou modifiée, dans une liste à part.
       *[other] { $count } recommandations d’autres mécanismes ont été ajoutées ou modifiées, dans une liste à part.
    }
report_left =
    { $count ->
        [one] { $count } élément laissé tel quel.
       *[other] { $count } éléments laissés tels quels.
    }
report_closed =
    { $count ->
        [one] { $count } élément se trouve dans un groupe thématique clos et n’a pas été modifié.
       *[other] { $count } éléments se trouvent dans des groupes thématiques clos et n’ont pas été modifiés.
    }
report_labels =
    { $count ->
        [one] { $count } nouvelle étiquette : voir les thèmes, les groupes et les objectifs.
       *[other] { $count } nouvelles étiquettes : voir les thèmes, les groupes et les objectifs.
    }
report_nothing = Rien n’a été modifié.
past = Importations effectuées
takeBack = Annuler
takeBackNamed = Annuler l’importation du { $when }
takeBackText = Ce qu’elle a ajouté est retiré, et ce qu’elle a modifié est rétabli. Le registre garde la trace de l’importation et de son annulation.
takenBack = Annulée
takenBackDone = L’importation a été annulée.
notLast = Seule la dernière importation peut être annulée.
inUse = Elle ne peut plus être annulée : on a travaillé depuis sur { $clusters }.
