title = Ce qui changerait
lead = Comparé aux recommandations présentes. Évaluations, appréciations, votes et engagements restent tels quels.
translates = C’est la liste déjà présente, dans une autre langue. Ses textes sont placés à côté des premiers ; rien d’autre ne change.
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
    .gone = Disparues
    .closed = Dans des groupes clos
hints =
    .new = Pas encore présentes.
    .changed = Le fichier dit autre chose. Les mots qui partiraient sont barrés, ceux qui viendraient sont soulignés.
    .moved = Désormais sous un autre thème. Ce qui a été écrit dans l’ancien groupe y reste.
    .translated = Le texte dans la langue du fichier.
    .gone = Présentes ici, mais absentes du fichier. Elles restent, sauf si vous les marquez comme retirées ; rien n’est supprimé.
    .closed = Ces groupes sont clos : rien n’y est modifié. Rouvrez un groupe pour y reprendre une modification.
nothing = Rien ne changerait : le fichier dit ce qui est déjà présent.
same =
    { $count ->
        [one] { $count } recommandation est identique
       *[other] { $count } recommandations sont identiques
    }
all = Tout choisir
none = Ne rien choisir
take = Reprendre { $number }
withdraw = Marquer { $number } comme retirée
chosen = { $chosen } sur { $all } choisies
doubtful = Un tout autre texte sous le même numéro. Comparez avant de le reprendre.
into = Va dans { $cluster }
intoNew = Va dans un nouveau groupe, { $cluster }
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
        [one] Reprendre { $count } élément
       *[other] Reprendre { $count } éléments
    }
confirmNone = Choisissez ce qu’il faut reprendre
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
        [one] Les appréciations de { $count } recommandation ont été reprises.
       *[other] Les appréciations de { $count } recommandations ont été reprises.
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
        [one] { $count } passée dans un autre groupe.
       *[other] { $count } passées dans d’autres groupes.
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
        [one] { $count } élément se trouve dans un groupe clos et n’a pas été touché.
       *[other] { $count } éléments se trouvent dans des groupes clos et n’ont pas été touchés.
    }
report_labels =
    { $count ->
        [one] { $count } étiquette nouvelle : voir thèmes, groupes et objectifs.
       *[other] { $count } étiquettes nouvelles : voir thèmes, groupes et objectifs.
    }
report_nothing = Rien n’a été modifié.
past = Imports effectués
takeBack = Annuler
takeBackNamed = Annuler l’import du { $when }
takeBackText = Ce qu’il a apporté disparaît, ce qu’il a modifié redevient comme avant. Le procès-verbal garde trace de l’import et de son annulation.
takenBack = Annulé
takenBackDone = L’import a été annulé.
notLast = Seul le dernier import peut être annulé.
inUse = Ne peut plus être annulé : on a travaillé depuis sur { $clusters }.
