title = Recherche
lead = Dans les recommandations, les engagements volontaires et les nouvelles questions, dans ce qui en a été écrit, dans les mesures et les engagements. Le début d’un mot suffit.
label = Mots à chercher
hint = Aussi un numéro, comme 140.12
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
        [one] { $count } trouvé, le meilleur d’abord
       *[other] { $count } trouvés, les meilleurs d’abord
    }
more = { $count } de plus. Ajoutez un mot pour en trouver moins.
nothing = Rien ne contient tous ces mots
nothingText = Essayez moins de mots, ou seulement leur début.
