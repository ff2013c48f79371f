title = Recherche
lead = Recherche dans les recommandations, les engagements volontaires, les nouvelles questions, les textes qui s’y rapportent, les mesures et les engagements. Le début d’un mot suffit.
label = Mots à chercher
hint = Ou un numéro, par exemple 140.12
submit = Chercher
kinds =
    .recommendation = Recommandation
    .pledge = Engagement volontaire
    .matter = Nouvelle question
    .text = Texte
    .action = Mesure
    .commitment = Engagement
found =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats, les plus pertinents d’abord
    }
more = { $count } de plus. Ajoutez un mot pour affiner la recherche.
nothing = Aucun résultat ne contient tous ces mots
nothingText = Essayez avec moins de mots, ou seulement leur début.
