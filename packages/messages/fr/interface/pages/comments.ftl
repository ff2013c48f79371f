titleOf = Commentaires sur « { $section } »
open =
    { $count ->
        [one] { $count } commentaire
       *[other] { $count } commentaires
    }
marked = Commenté
comment = Commenter
suggest = Proposer d’autres mots
commentChosen = Commenter les mots choisis
chosen = Choisi :
howTo = Choisissez des mots du texte pour les commenter ou pour en proposer d’autres.
yourComment = Votre commentaire
yourWords = Ce qui devrait figurer à la place
nothing = Laissez vide pour proposer de supprimer ces mots.
reason = Raison
send = Envoyer
sendSuggestion = Envoyer la proposition
letGo = Abandonner
notSent = Pas encore envoyé. C’est conservé sur cet appareil.
notSentHere = Pas encore envoyé. C’est conservé sur cette page seulement : ne la fermez pas.
sent = Envoyé
reply = Répondre
yourReply = Votre réponse
edit = Modifier
save = Enregistrer
cancel = Annuler
remove = Supprimer
hide = Masquer
show = Montrer à nouveau
more = Plus
resolve = Résoudre
reopen = Rouvrir
resolved =
    { $count ->
        [one] { $count } résolu
       *[other] { $count } résolus
    }
isResolved = Résolu
edited = modifié
deleted = Supprimé.
hidden = Masqué
hiddenText = Ce commentaire est masqué.
gone = Le passage n’existe plus. Il disait :
moved = Le passage a changé depuis. Il disait :
forgotten = Le passage n’est plus conservé.
toWall = Afficher sur l’écran
onWall = À l’écran
toPassage = Montrer dans le texte
suggestion = Proposition
difference = Ce qui changerait
group =
    { $before ->
        [none] Ajouter « { $after } »
       *[other]
            { $after ->
                [none] Retirer « { $before } »
               *[other] « { $before } » devient « { $after } »
            }
    }
choose = Quels changements reprendre
accept = Accepter
acceptSome = Accepter les choix cochés
decline = Écarter
outcomes =
    .accepted = Acceptée
    .partly = Acceptée en partie
    .declined = Écartée
accepted = La proposition figure dans le texte.
wordsChanged = Les mots ont changé entre-temps. Rien n’a été mis dans le texte : regardez à nouveau la différence.
cannotApply = Elle n’a plus de place dans le texte. Elle peut être écartée ou discutée.
noDifference = Le texte le dit déjà.
download = Télécharger les commentaires (CSV)
