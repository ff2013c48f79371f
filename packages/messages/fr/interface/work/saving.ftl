opening = Ouverture…
blank = Rien d’écrit pour l’instant
saved = Enregistré
saving = Enregistrement…
too-fast = Beaucoup de texte à la fois : l’enregistrement se fait étape par étape. Rien n’est perdu.
trouble = Le serveur ne peut pas enregistrer pour le moment. Gardez cette page ouverte.
away =
    Hors connexion : { $count ->
        [one] conservé sur cet appareil, et envoyé quand la connexion sera rétablie
       *[other] { $count } modifications conservées sur cet appareil, et envoyées quand la connexion sera rétablie
    }
away-not-kept =
    Hors connexion, et cet appareil ne peut pas { $count ->
        [one] le conserver
       *[other] conserver { $count } modifications
    } : gardez cette page ouverte
unsent = Pas encore envoyé : conservé sur cet appareil
unsent-not-kept = Pas encore envoyé : conservé uniquement sur cette page. Ne la fermez pas.
refused =
    { $count ->
        [one] Non enregistré
       *[other] { $count } modifications non enregistrées
    }
allSaved = Tout est enregistré.
