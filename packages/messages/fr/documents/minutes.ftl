kind = Procès-verbal d’un atelier
contents = Table des matières
page =
    .before = Page{ " " }
    .between = { " " }sur{ " " }
edition = Selon le registre au { $day } à { $time }, ligne { $lines }. À l’usage des personnes qui ont participé : ne pas publier
frame = L’atelier
consultation = Consultation
date = Date
place = Lieu
spoken = Langues de travail
interpreted = Interprétation
time = Heures
zone = Les heures sont celles de
notEnded = L’atelier n’est pas encore terminé.
neverBegun = L’atelier n’a pas eu lieu.
attendance = Présence par collège
attendanceNote = Personnes qui suivaient sur un appareil au début d’un point. L’équipe de facilitation n’est d’aucun collège ; les personnes sans appareil ne sont pas comptées. Les collèges de moins de cinq personnes sont réunis avec d’autres.
noAttendance = Le registre ne contient pas de décompte des personnes présentes.
item = Point
atItem = Au début
total = Ensemble
absent = De ces collèges, personne n’avait alors été admis à la consultation : { $sides }.
floor = Prises de parole par collège
side = Collège
turns = Interventions
minutes = Minutes
items = Points dans l’ordre
noItems = Aucun point n’a été abordé.
times =
    { $spans } ({ $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    })
read = Lu
notes = Notes
nothingDecided = Rien n’a été décidé sur ce point.
notTakenUp = Non abordés
skipped = { $title } : omis.
parked = { $title } : reporté. { $reason }
outside = En dehors des points
entry = { $time } (ligne { $place })
correctedBy = Rectification du { $day }, { $time } (ligne { $place })
corrections = Rectifications
correctionsNote = Une rectification est une inscription distincte. Ce qu’elle rectifie reste tel que consigné.
correction = De la ligne { $place } : { $text }
pause =
    { $to ->
        [none] Pause à partir de { $from }
       *[other] Pause de { $from } à { $to }
    }
notice =
    { $until ->
        [none] { $time } Avis : { $text }
       *[other] { $time } Avis jusqu’à { $until } : { $text }
    }
sideRating = Appréciation de { $numbers } par le collège « { $side } » : { $level }
sideRatingTakenBack = Le collège « { $side } » a retiré son appréciation de { $numbers }
sideRatingUndone = La dernière modification de l’appréciation du collège « { $side } » sur { $numbers } a été annulée
objected = Un membre du collège « { $side } » a fait objection à son appréciation de { $numbers }
objectionWithdrawn = Un membre du collège « { $side } » a retiré une objection à son appréciation de { $numbers }
agreed = Appréciation convenue pour { $numbers } : { $level }
viewsRecorded = Aucune appréciation convenue pour { $numbers } : tous les avis ont été consignés
agreedTakenBack = L’appréciation convenue pour { $numbers } a été retirée
alike = Appréciations concordantes convenues pour { $numbers }
roundOpened =
    L’appréciation en silence a été ouverte : « { $title } » ({ $confidential ->
        [true] confidentielle
       *[false] publique
    })
roundClosed = L’appréciation en silence a été close
roundRevealed = Les appréciations ont été montrées à tous : { $counts }
indicative = À titre indicatif, rien n’a été décidé : « { $question } »
voteOpened = Le vote a commencé (personnes habilitées à voter : { $entitled })
voted = Le vote a été clos
voteVoid = Un vote a été déclaré nul : { $reason }
clusterClosed = « { $cluster } » a été clos
clusterReopened = « { $cluster } » a été rouvert
proof = Comment vérifier ce procès-verbal
proofText = Chaque inscription porte le numéro de sa ligne dans le registre de la consultation. Les lignes forment une chaîne : aucune ne peut être changée, ajoutée ou retirée sans que cela se voie. L’empreinte ci-dessous est celle de la dernière ligne au moment où ce procès-verbal a été établi. Les personnes qui exploitent le serveur peuvent vérifier la chaîne avec « npm run plenum -- verify » ; la page du procès-verbal montre l’empreinte de chaque ligne.
head = Empreinte de la ligne { $lines } du registre
