titleOf = Commentaires sur « { $section } »
open =
    { $count ->
        [one] { $count } commentaire
       *[other] { $count } commentaires
    }
marked = Commenté
comment = Commenter
suggest = Proposer une modification
commentChosen = Commenter le texte sélectionné
chosen = Sélection :
howTo = Sélectionnez du texte pour le commenter ou proposer une modification.
yourComment = Votre commentaire
yourWords = Texte de remplacement
nothing = Laissez ce champ vide pour proposer de supprimer le texte.
reason = Raison
send = Envoyer
sendSuggestion = Envoyer la proposition
letGo = Abandonner
sent = Envoyé
reply = Répondre
yourReply = Votre réponse
edit = Modifier
save = Enregistrer
cancel = Annuler
remove = Supprimer
hide = Masquer
show = Afficher de nouveau
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
gone = Le passage a été supprimé. Il disait :
moved = Le passage a changé depuis. Il disait :
forgotten = Le passage n’est plus conservé.
toWall = Afficher sur l’écran
onWall = À l’écran
toPassage = Afficher dans le texte
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
choose = Modifications à accepter
accept = Accepter
acceptSome = Accepter les modifications cochées
decline = Écarter
outcomes =
    .accepted = Acceptée
    .partly = Acceptée en partie
    .declined = Écartée
accepted = La proposition figure dans le texte.
wordsChanged = Le texte a changé depuis. Rien n’a été modifié de votre part : comparez de nouveau.
cannotApply = Elle ne s’applique plus au texte. Vous pouvez l’écarter ou en discuter.
noDifference = Le texte le dit déjà.
download = Télécharger les commentaires (CSV)
