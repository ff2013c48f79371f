title = Recommandations
empty = Pas encore de recommandations
toImport = Importer des recommandations
search = Chercher dans les titres
position = Position de l’État
level = Appréciation convenue
theme = Thème
anyTheme = Tous les thèmes
shown =
    { $count ->
        [one] { $count } groupe thématique affiché
       *[other] { $count } groupes thématiques affichés
    }
closed = Clos
legend = Qui est qui

caucus = Caucus de votre collège
sources = Sources
