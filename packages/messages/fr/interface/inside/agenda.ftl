spokenIn = Langues de travail : { $names }.
interpretedIn = Interprétation : { $names }.
starts = Commence { $when }
at = Le { $when }
joinCall = Rejoindre la visioconférence
calendar = Fichier de calendrier
calendarWithCall = Fichier de calendrier avec la visioconférence
print = Ordre du jour à imprimer
printNow = Imprimer

presumed = vers { $time } (prévu { $planned })
held = { $from }–{ $to }
since = { $from } – vers { $to }
onTime = À l’heure
behind =
    { $count ->
        [one] { $count } minute de retard
       *[other] { $count } minutes de retard
    }
ahead =
    { $count ->
        [one] { $count } minute d’avance
       *[other] { $count } minutes d’avance
    }
endsAt = Se termine à { $time }
endsAbout = Se termine vers { $time }, prévu { $planned }
cutBefore = Pour que « { $title } » commence à { $time }, il faut gagner { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
cutToEnd = Pour finir à { $time }, il faut gagner { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
enough = Il suffirait de laisser de côté « { $title } ».

kinds =
    .cluster = Groupe thématique
    .free = Point libre
    .break = Pause
stepMinutes = Durée de chaque étape, en minutes

parked = En attente : { $reason }
