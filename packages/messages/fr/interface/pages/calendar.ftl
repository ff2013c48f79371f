title = Calendrier
lead = Les étapes de l’examen, et vos propres dates.
expectedLead = Les dates prévues sont calculées à partir du numéro de la session. Elles ne sont pas officielles : saisissez la date une fois qu’elle est annoncée.
nothing = Aucune date pour le moment
nothingText = Des dates apparaissent quand la session de l’examen est connue, ou quand vous en ajoutez une.
toSettings = Saisir la session dans les réglages
upcoming = À venir
expected = Prévue
done = Fait
overdue = En retard
past =
    { $count ->
        [one] { $count } date passée ou réglée
       *[other] { $count } dates passées ou réglées
    }
rules =
    .submission = Au quatrième cycle, les échéances tombaient six à huit mois avant la session.
    .national-report = Douze semaines avant la session.
    .session = Les sessions se tiennent en janvier, en mai et en novembre. Les États gardent leur ordre d’un cycle à l’autre.
    .adoption = À la session du Conseil des droits de l’homme qui a lieu quatre ou cinq mois après l’examen.
    .mid-term = Facultatif, deux ans à deux ans et demi après l’adoption.
change = Modifier
changeNamed = Modifier : { $what }
addDate = Ajouter une date
what = Ce qui est attendu
day = Date
dayHint = Laissez vide pour garder la date prévue.
isDone = C’est fait
isNotDone = Ce n’est pas fait
removedSince = Quelqu’un d’autre a retiré cette date entre-temps. Enregistrez de nouveau pour la rétablir.
needTitle = Indiquez ce qui est attendu.
needDay = Choisissez un jour.
saved = Le calendrier a été modifié.
remove = Retirer cette date
feed = Dans votre propre agenda
feedText = Votre téléphone ou votre ordinateur peut afficher ces dates, les ateliers prévus et les prochaines dates des engagements. L’adresse n’est qu’à vous ; elle ne contient aucun nom.
feedWarning = Le fournisseur de votre agenda peut lire ce qu’il contient.
createFeed = Créer une adresse
feedOnce = L’adresse n’est affichée que maintenant. Toute personne qui l’a peut lire les dates jusqu’à ce que vous la révoquiez. Ajoutez-la à votre agenda en tant qu’abonnement.
feedSince = Vous avez créé une adresse { $moment }.
replaceFeed = Remplacer l’adresse
revokeFeed = Révoquer l’adresse
copyFeed = Copier l’adresse
feedRevoked = L’adresse a été révoquée.

reminders = Rappels par courriel
remindersText = Une fois par semaine au plus, vous recevez les dates des deux semaines à venir. Le courriel ne nomme ni consultation, ni État, ni personne.
remindersWarning = Une adresse électronique peut révéler qui vous êtes. Elle est conservée chiffrée, et personne dans la consultation ne la voit. Toute personne qui lit votre courrier voit que vous utilisez Plenum.
remindersNone = Ce serveur n’envoie pas de courriels et ne peut donc rien vous rappeler. Votre propre agenda le peut.
emailAddress = Adresse électronique
askForReminders = Me rappeler les dates
remindersUnconfirmed = Un courriel vous a été envoyé. Ouvrez la page qu’il indique et confirmez.
remindersOn = Vous recevez des rappels par courriel.
remindersStopped = Votre serveur de messagerie a refusé les rappels : ils ont cessé. Saisissez une adresse qui fonctionne.
endReminders = Arrêter les rappels
remindersEnded = Les rappels sont arrêtés et votre adresse est supprimée.
remindersConfirm = M’envoyer des rappels
remindersConfirmed = Vous recevrez des rappels. Chaque courriel contient un lien qui les arrête.
remindersPage = Souhaitez-vous des rappels de dates par courriel ?

bothChanged = Quelqu’un d’autre a modifié cette date entre-temps. Rien n’a été enregistré. Cette personne a saisi : { $theirs }. Enregistrez de nouveau pour mettre vos données à la place.
