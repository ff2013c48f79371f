whoRuns = Qui anime quoi
whoRunsLead = L’équipe de facilitation anime tous les ateliers. Ces personnes en animent un.
nobodyRuns = Seule l’équipe de facilitation anime des ateliers.
title =
    { $count ->
        [one] { $count } personne n’est pas encore confirmée
       *[other] { $count } personnes ne sont pas encore confirmées
    }
why = Une personne qui détient le code peut avoir rejoint la consultation plusieurs fois et, avec plusieurs voix, déduire ce que d’autres ont voté. Un vote secret ou confidentiel ne commence que pour les personnes que vous avez confirmées : depuis la salle d’attente, par un lien personnel, ou ici.
look = Examinez les nouvelles personnes : savez-vous que chacune est bien une seule personne, qui a sa place ici ?
listOf = Nouvelles depuis la dernière confirmation
looksLike = Ressemble à : { $names }
namesakes =
    { $count ->
        [one] { $count } personne porte ici un nom qui ressemble à celui d’une autre. S’agit-il bien de deux personnes ?
       *[other] { $count } personnes portent ici un nom qui ressemble à celui d’une autre. S’agit-il bien de personnes différentes ?
    }
bySide = { $side } – à confirmer : { $unconfirmed } ; déjà confirmées : { $confirmed }
confirm =
    { $count ->
        [one] Confirmer cette personne
       *[other] Confirmer ces { $count } personnes
    }
confirmHint = J’ai examiné la liste. Chaque nom correspond à une seule personne qui participe.
leaveOff =
    { $count ->
        [one] Exclure cette personne de ce vote
       *[other] Exclure ces { $count } personnes de ce vote
    }
leaveOffHint = Elles voient qu’elles ne figurent pas sur la liste des votants. Vous pourrez les confirmer plus tard.
chooseError = Choisissez de confirmer ces personnes ou de les exclure de ce vote.
openWarning =
    { $count ->
        [one] { $count } personne de la liste n’est pas confirmée. Une personne qui détient le code peut avoir rejoint la consultation plusieurs fois, et pourrait voter plusieurs fois. Dans un vote public, tout le monde voit qui a voté quoi.
       *[other] { $count } personnes de la liste ne sont pas confirmées. Une personne qui détient le code peut avoir rejoint la consultation plusieurs fois, et pourrait voter plusieurs fois. Dans un vote public, tout le monde voit qui a voté quoi.
    }
confirmed =
    { $count ->
        [one] { $count } personne confirmée
       *[other] { $count } personnes confirmées
    }
people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
isConfirmed = Participation confirmée
meNotConfirmed = L’équipe de facilitation n’a pas encore confirmé votre participation. D’ici là, vous ne figurez pas sur la liste des votants des votes secrets et confidentiels.
linksEnd =
    { $count ->
        [one] { $count } lien créé par cette personne prend fin en même temps :
       *[other] { $count } liens créés par cette personne prennent fin en même temps :
    }
linksEnded =
    { $count ->
        [one] { $count } lien créé par cette personne a été révoqué :
       *[other] { $count } liens créés par cette personne ont été révoqués :
    }
linkKinds =
    .personal =
        { $count ->
            [one] { $count } lien personnel
           *[other] { $count } liens personnels
        }
    .projector =
        { $count ->
            [one] { $count } lien de projection
           *[other] { $count } liens de projection
        }
    .facilitator =
        { $count ->
            [one] { $count } invitation à faciliter la consultation
           *[other] { $count } invitations à faciliter la consultation
        }
    .runner =
        { $count ->
            [one] { $count } lien pour animer un atelier
           *[other] { $count } liens pour animer un atelier
        }
    .api-token =
        { $count ->
            [one] { $count } jeton d’API
           *[other] { $count } jetons d’API
        }
    .reporting =
        { $count ->
            [one] { $count } lien de rapport
           *[other] { $count } liens de rapport
        }
linksFor = { $links } ({ $labels })
roleTitle = Donner à { $name } le rôle « { $role } » ?
roleConfirm = Changer le rôle
codeKnown = En tant que membre de l’équipe de facilitation, cette personne connaissait le code d’accès. Toute personne qui l’a peut encore rejoindre la consultation. Un nouveau code remplace l’ancien ; les personnes déjà entrées restent.
letInTitle =
    { $count ->
        [one] { $count } personne est entrée par un lien d’un ancien membre de l’équipe de facilitation
       *[other] { $count } personnes sont entrées par un lien d’un ancien membre de l’équipe de facilitation
    }
letInText = Ces personnes participent, et sont confirmées pour les votes secrets, uniquement grâce à ce lien. Si vous savez que chacune est bien une seule personne, qui a sa place ici, confirmez-les vous-même. Sinon, retirez-les.
letInList = Admises par un ancien membre de l’équipe de facilitation
removeManyTitle = Retirer plusieurs personnes
removeManyText = Elles perdent l’accès immédiatement, sur tous leurs appareils. Ce qu’elles ont écrit et voté reste au registre. Les membres de l’équipe de facilitation ne figurent pas dans la liste : retirez chacun d’eux dans le tableau.
removeWhom = Personnes à retirer
burst = { $people } personnes qui ont rejoint la consultation entre { $from } et { $to }
allWaiting = Toutes les personnes dans la salle d’attente
allUnconfirmed = Toutes les personnes non confirmées
joinedBetween = Toutes les personnes qui ont rejoint la consultation entre deux heures
joinedFrom = A rejoint à partir de
joinedTo = A rejoint jusqu’à
nobodySo = Aucune personne ne correspond.
removeList = Personnes à retirer
andMore =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
removeMany =
    { $count ->
        [one] Retirer cette personne
       *[other] Retirer ces { $count } personnes
    }
removedMany =
    { $count ->
        [one] { $count } personne a été retirée
       *[other] { $count } personnes ont été retirées
    }
notReturned =
    { $count ->
        [one] { $count } personne n’a pas été réadmise : c’était il y a trop longtemps, ou autre chose s’est passé depuis.
       *[other] { $count } personnes n’ont pas été réadmises : c’était il y a trop longtemps, ou autre chose s’est passé depuis.
    }
muteTitle = Suspendre le droit d’écrire de quelqu’un
muteText = La personne peut toujours lire, donner ses appréciations, voter et demander la parole. Sa page l’en informe et conserve ce qu’elle était en train d’écrire. Personne d’autre ne le voit ; le registre indique que le droit d’écrire de quelqu’un a été suspendu et par qui, mais pas de qui il s’agit.
mute = Suspendre le droit d’écrire
unmute = Rétablir le droit d’écrire
muted = Ne peut pas écrire pour le moment
muteNamed = Suspendre le droit d’écrire de { $name }
unmuteNamed = Rétablir le droit d’écrire de { $name }
