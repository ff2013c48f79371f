title = Cartes
ask = Demander des cartes
askHint = Chaque personne écrit seule sur son appareil. Personne ne voit de carte avant que vous ne les dévoiliez toutes en même temps.
question = Question
questionHint = Affichée au-dessus des cartes sur tous les appareils, et à l’écran de la salle.
questionNeeded = Écrivez la question.
section = Partie du texte concernée
noSection = Aucune en particulier
limit = Nombre de cartes par personne
limitWrong = Choisissez un nombre de 1 à 20.
how = Ce qui est affiché sur l’auteur d’une carte
howOptions =
    .open = Son collège
    .sides = Son collège, si au moins cinq de ses membres ont écrit
    .confidential = Rien
howHints =
    .open = Chaque carte est affichée avec son collège, même si une seule personne a écrit pour ce collège.
    .sides = Les petits collèges sont affichés ensemble. Au moins cinq personnes doivent écrire avant que vous puissiez dévoiler les cartes.
    .confidential = Les cartes sont affichées sans collège. Au moins cinq personnes doivent écrire avant que vous puissiez dévoiler les cartes.
opened = Les participants peuvent maintenant écrire.
toWriters =
    .open = Vous écrivez sans vous concerter avec d’autres. Vos cartes sont affichées mêlées à toutes les autres, avec votre collège mais sans votre nom.
    .sides = Vous écrivez sans vous concerter avec d’autres. Vos cartes sont affichées mêlées à toutes les autres, sans votre nom, et avec votre collège seulement là où cela ne permet d’identifier personne.
    .confidential = Vous écrivez sans vous concerter avec d’autres. Vos cartes sont affichées mêlées à toutes les autres, sans rien qui mène à vous.
card = Carte { $number }
left =
    { $count ->
        [one] Encore { $count } caractère
       *[other] Encore { $count } caractères
    }
another = Une autre carte
remove = Retirer : { $card }
done = J’ai terminé
doneNow = Vous avez terminé. Vous pouvez encore modifier vos cartes jusqu’à ce qu’elles soient dévoilées.
notDone = Je n’ai pas encore terminé
unseen = Personne d’autre ne le voit avant le dévoilement.
letGo = J’ai copié ce texte : le retirer
progress = Au moins { $begun } personnes ont commencé ; au moins { $finished } ont terminé.
progressBegun = Au moins { $begun } personnes ont commencé.
progressNone = Moins de cinq personnes ont commencé.
reveal = Dévoiler les cartes
revealText = Toutes les cartes sont affichées, mêlées, sur tous les écrans. Elles ne peuvent ensuite plus être modifiées, et rien ne permet de remonter à leurs auteurs. Cette action est irréversible.
revealed = Les cartes sont dévoilées.
discard = Abandonner la série
discardText = Toutes les cartes sont supprimées, et personne ne les a lues. Cette action est irréversible.
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
noneChosen = Choisissez des cartes pour les regrouper, réunir les doublons ou les copier dans le texte. Vous pouvez aussi faire glisser une carte dans un regroupement.
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
hiddenTitle = Cartes masquées : seuls l’équipe de facilitation et les rapporteurs les voient
show = Afficher de nouveau
actions = Plus
take = Copier dans le texte
takeInto = Copier dans « { $section } »
takeGroup = Copier le regroupement dans le texte
takeTitle = Dans quelle section ?
taken = Copié dans « { $section } ».
takenMark = Dans le texte
takeNotNow = Le texte ne peut pas être modifié en ce moment. Rien n’a été copié.
giveBack = N’est plus dans le texte : retirer la marque
vote = Faire voter la salle sur les cartes
votesEach = Nombre de voix par personne
voteText = Chaque personne peut choisir ce nombre de cartes. Personne ne voit le décompte avant que vous ne mettiez fin au vote. Vous pourrez ensuite trier de nouveau les cartes.
voteOpen = La salle vote sur les cartes.
endVote = Mettre fin au vote
yourVotes = Vous en avez choisi { $used } sur { $all }
votes =
    { $count ->
        [one] { $count } voix
       *[other] { $count } voix
    }
votesHidden = Les voix ne sont pas affichées : trop peu de personnes ont voté, ou trop pour une même carte, et l’on saurait qui a choisi quoi.
download = Cartes en CSV
earlier = Séries précédentes
fromCards = { $count } de « { $question } »
ofSides = { $sides } : { $count }
nobody = Il ne reste aucune carte à montrer.
