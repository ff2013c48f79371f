whoRuns = Qui anime quoi
whoRunsLead = L’équipe de facilitation anime tous les ateliers. Ces personnes en animent un.
nobodyRuns = Personne d’autre que l’équipe de facilitation n’anime d’atelier.
title =
    { $count ->
        [one] { $count } personne n’est pas encore confirmée
       *[other] { $count } personnes ne sont pas encore confirmées
    }
why = Une personne qui détient le code peut s’être inscrite plusieurs fois et, avec plusieurs voix, déduire ce que d’autres ont voté. Un vote secret ou confidentiel ne commence que pour les personnes que vous avez confirmées : depuis la salle d’attente, par un lien personnel, ou ici.
look = Examinez les nouvelles inscriptions : savez-vous que chacune correspond à une seule personne, qui a sa place ici ?
listOf = Depuis la dernière confirmation
looksLike = Ressemble à : { $names }
namesakes =
    { $count ->
        [one] { $count } personne porte ici un nom qui ressemble à celui d’une autre. S’agit-il bien de deux personnes ?
       *[other] { $count } personnes portent ici un nom qui ressemble à celui d’une autre. S’agit-il bien de personnes différentes ?
    }
sameName = Même nom
bySide = { $side } : { $unconfirmed } à confirmer, { $confirmed } déjà confirmé(s)
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
        [one] { $count } personne de la liste n’est pas confirmée. Une personne qui détient le code peut s’être inscrite plusieurs fois et voterait plusieurs fois. Dans un vote public, chacun voit qui a voté quoi.
       *[other] { $count } personnes de la liste ne sont pas confirmées. Une personne qui détient le code peut s’être inscrite plusieurs fois et voterait plusieurs fois. Dans un vote public, chacun voit qui a voté quoi.
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
isConfirmed = Confirmé
notConfirmed = Non confirmé
meNotConfirmed = L’équipe de facilitation ne vous a pas encore confirmé. D’ici là, vous ne figurez pas sur la liste des votes secrets et confidentiels.
linksEnd =
    { $count ->
        [one] Avec cette personne prend fin { $count } lien qu’elle a créé :
       *[other] Avec cette personne prennent fin { $count } liens qu’elle a créés :
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
linksFor = { $links } ({ $labels })
roleTitle = Donner à { $name } le rôle « { $role } » ?
roleConfirm = Changer le rôle
codeKnown = Comme membre de l’équipe de facilitation, cette personne connaissait le code d’accès. Qui l’a peut toujours rejoindre. Un nouveau code met fin à l’ancien ; celles et ceux qui ont rejoint restent.
letInTitle =
    { $count ->
        [one] { $count } personne est entrée par le lien d’un membre de l’équipe de facilitation qui a été retiré
       *[other] { $count } personnes sont entrées par les liens d’un membre de l’équipe de facilitation qui a été retiré
    }
letInText = Ces personnes participent, et sont confirmées pour les votes secrets, du seul fait de ce lien. Si vous savez que chacune est bien une personne qui a sa place ici, confirmez-les vous-même. Sinon, retirez-les.
letInList = Admises par un membre de l’équipe de facilitation qui a été retiré
removeManyTitle = Retirer plusieurs personnes
removeManyText = Elles perdent l’accès aussitôt, sur tous leurs appareils. Ce qu’elles ont écrit et voté reste au dossier. L’équipe de facilitation ne figure pas dans la liste : retirez chacun de ses membres dans le tableau.
removeWhom = Personnes à retirer
burst = { $people } personnes qui ont rejoint entre { $from } et { $to }
allWaiting = Toutes celles de la salle d’attente
allUnconfirmed = Toutes celles qui ne sont pas confirmées
joinedBetween = Toutes celles qui ont rejoint entre deux moments
joinedFrom = A rejoint à partir de
joinedTo = A rejoint jusqu’à
nobodySo = Il n’y a personne de tel.
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
        [one] { $count } personne n’est pas revenue : c’était il y a trop longtemps, ou autre chose s’est passé depuis.
       *[other] { $count } personnes ne sont pas revenues : c’était il y a trop longtemps, ou autre chose s’est passé depuis.
    }
muteTitle = Suspendre l’écriture de quelqu’un
muteText = La personne peut toujours lire, noter, voter et demander la parole. Sa page le lui dit et lui garde ce qu’elle était en train d’écrire. Personne d’autre ne le voit ; le registre dit que l’écriture de quelqu’un a été suspendue et par qui, non de qui.
mute = Suspendre l’écriture
unmute = Laisser écrire
muted = Ne peut pas écrire pour le moment
muteNamed = Suspendre l’écriture de { $name }
unmuteNamed = Laisser { $name } écrire de nouveau
