title = Cartes
ask = Demander des cartes
askHint = Chacun écrit seul sur son appareil. Personne ne voit une carte avant que vous ne les dévoiliez toutes à la fois.
question = Question
questionHint = Ce qu’on lit au-dessus de ses cartes, et la salle sur l’écran.
questionNeeded = Écrivez la question.
section = Sur quelle partie du texte
noSection = Sur aucune en particulier
limit = Cartes que chacun peut écrire
limitWrong = Choisissez un nombre de 1 à 20.
how = Ce qu’on montre de l’auteur d’une carte
howOptions =
    .open = Son collège
    .sides = Son collège, si cinq personnes ou plus y ont écrit
    .confidential = Rien
howHints =
    .open = Chaque carte porte son collège, même si une seule personne y a écrit.
    .sides = Les petits collèges sont réunis. Il faut cinq auteurs pour dévoiler.
    .confidential = Les cartes ne portent aucun collège. Il faut cinq auteurs pour dévoiler.
opened = On peut écrire maintenant.
toWriters =
    .open = Vous écrivez seul. Vos cartes sont montrées mêlées à toutes les autres, avec votre collège et sans votre nom.
    .sides = Vous écrivez seul. Vos cartes sont montrées mêlées à toutes les autres, sans votre nom, et avec votre collège seulement là où cela ne désigne personne.
    .confidential = Vous écrivez seul. Vos cartes sont montrées mêlées à toutes les autres, sans rien qui mène à vous.
card = Carte { $number }
left =
    { $count ->
        [one] Encore { $count } caractère
       *[other] Encore { $count } caractères
    }
another = Une autre carte
remove = Retirer : { $card }
done = J’ai terminé
doneNow = Vous avez terminé. Vous pouvez encore changer vos cartes jusqu’à ce qu’elles soient dévoilées.
notDone = Je n’ai pas encore terminé
saving =
    .saved = Enregistré. Personne d’autre ne le voit avant que tout soit dévoilé.
    .saving = Enregistrement…
    .away = Hors ligne : gardé sur cet appareil, et envoyé au retour de la connexion
    .away-not-kept = Hors ligne, et cet appareil ne garde rien : laissez cette page ouverte
    .refused = Refusé
letGo = J’ai ces mots, retirez-les
progress = { $begun } personnes ou plus ont commencé, { $finished } ou plus ont terminé.
progressBegun = { $begun } personnes ou plus ont commencé.
progressNone = Moins de cinq ont commencé.
reveal = Dévoiler les cartes
revealText = Toutes les cartes sont montrées sur tous les écrans, mêlées. Dès lors on n’y change plus rien, et rien ne mène à qui les a écrites. Cela ne peut pas être annulé.
revealed = Les cartes sont dévoilées.
discard = Abandonner la série
discardText = Toutes les cartes sont effacées, et personne ne les a lues. Cela ne peut pas être annulé.
discarded = La série a été abandonnée.
count =
    { $count ->
        [one] { $count } carte
       *[other] { $count } cartes
    }
ungrouped = Pas encore regroupées
choose = Choisir cette carte
chosen =
    { $count ->
        [one] { $count } carte choisie
       *[other] { $count } cartes choisies
    }
noneChosen = Choisissez des cartes pour les regrouper, réunir les doublons ou les reprendre dans le texte. Ou faites glisser une carte dans un regroupement.
newGroup = Nouveau regroupement
groupName = Nom du regroupement
groupNeeded = Donnez un nom au regroupement.
moveTo = Dans « { $group } »
outOfGroup = Hors de son regroupement
group = Regrouper
rename = Renommer
dissolve = Défaire le regroupement
same = Elles disent la même chose
separate = Les séparer à nouveau
standsFor =
    { $count ->
        [one] et { $count } qui dit la même chose
       *[other] et { $count } qui disent la même chose
    }
merged = Réunies.
hide = Masquer
hidden = La carte est masquée.
hiddenTitle = Cartes masquées : seuls facilitation et rapporteurs les voient
show = Montrer à nouveau
actions = Plus
take = Reprendre dans le texte
takeInto = Reprendre dans « { $section } »
takeGroup = Reprendre le regroupement
takeTitle = Dans quelle partie ?
taken = Repris dans « { $section } ».
takenMark = Dans le texte
takeNotNow = Le texte ne peut pas être écrit en ce moment. Rien n’a été repris.
giveBack = Pas dans le texte : ôter la marque
vote = Faire voter la salle sur les cartes
votesEach = Voix de chacun
voteText = Chacun choisit autant de cartes. Personne ne voit où elles en sont avant la fin du vote. Le tri attend jusque-là.
voteOpen = La salle vote sur les cartes.
endVote = Mettre fin au vote
yourVotes = Vous en avez choisi { $used } sur { $all }
votes =
    { $count ->
        [one] { $count } voix
       *[other] { $count } voix
    }
votesHidden = Les voix ne sont pas montrées : si peu ont voté, ou tant pour une même carte, qu’on saurait qui a choisi quoi.
download = Cartes en CSV
earlier = Séries précédentes
fromCards = { $count } de « { $question } »
ofSides = { $sides } : { $count }
nobody = Il ne reste aucune carte à montrer.
