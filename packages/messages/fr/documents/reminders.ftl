### Reminders by mail: plain, and silent about what they are about.

confirmSubject = Souhaitez-vous recevoir ces rappels ?
confirmText = Quelqu’un a demandé des rappels de dates à cette adresse. Si c’est vous, ouvrez cette page et confirmez :
confirmIgnore = Si ce n’est pas vous, ne faites rien. Vous ne recevrez aucun autre message.
subject =
    { $count ->
        [one] { $count } date dans les deux semaines à venir
       *[other] { $count } dates dans les deux semaines à venir
    }
lead = Vous avez demandé un rappel de ces dates :
line = { $day } : { $what }
stop = Ne plus recevoir de rappels ? Ouvrez cette page :
