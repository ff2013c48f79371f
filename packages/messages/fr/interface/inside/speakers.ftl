kinds =
    .for = Pour
    .against = Contre
    .question = Question
    .process = Motion d’ordre
what = Objet de ma demande
anything = Prendre la parole
left = encore { $time }
over = dépassé de { $time }
moreOf = Autres actions pour la main de { $name }
first = En tête
up = Monter
down = Descendre
lower = Baisser la main
moved = { $name } a maintenant le numéro { $place }
noLimit = Sans limite de temps
each = { $time } par intervention
unheardFirst = Priorité à qui n’a pas encore parlé sur ce point
changeRules = Modifier les règles de prise de parole
rules = Règles de prise de parole
limit = Temps par intervention
limitHint = Un décompte sur chaque écran. Personne n’est interrompu.
apply = Appliquer
budgets = Minutes restantes par collège
minutesLeft =
    { $minutes ->
        [one] { $minutes } min restante
       *[other] { $minutes } min restantes
    }
usedUp = épuisé
budget = Minutes par collège
budgetHint = Pour tout l’atelier. Ce qui reste est montré à tous ; personne n’est interrompu.
noBudget = Aucune
sameForEach = Autant pour chacun
