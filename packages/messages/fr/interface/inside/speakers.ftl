kinds =
    .for = Pour
    .against = Contre
    .question = Question
    .process = Motion d’ordre
what = Objet de ma demande de parole
anything = Prendre la parole
left = encore { $time }
over = dépassé de { $time }
moreOf = Autres actions pour la main de { $name }
first = En tête
up = Monter
down = Descendre
lower = Baisser la main
moved = { $name } est maintenant au rang { $place }
noLimit = Sans limite de temps
each = { $time } par intervention
unheardFirst = Priorité aux personnes qui n’ont pas encore parlé sur ce point
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
budgetHint = Pour tout l’atelier. Le temps restant est affiché pour tout le monde ; personne n’est interrompu.
noBudget = Aucune
sameForEach = La même durée pour chacun
