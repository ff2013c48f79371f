### The list of clusters and how a facilitator arranges it.

title = Recommendations
empty = No recommendations yet
toImport = Import recommendations
search = Search in the titles
position = Position of the State
level = Agreed rating
theme = Theme
anyTheme = Any theme

# $count (number)
shown =
    { $count ->
        [one] { $count } cluster shown
       *[other] { $count } clusters shown
    }
closed = Closed
legend = Who is who

caucus = Caucus of your side
sources = Sources
