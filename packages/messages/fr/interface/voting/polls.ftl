title = Décisions
lead = Les votes sur les mesures de suivi, et ce que sont devenues les mesures adoptées.
empty = Rien n’a encore été mis aux voix
emptyFacilitator = Ouvrez un groupe thématique, rédigez une mesure de suivi, puis mettez-la aux voix.
emptyOther = Quand l’équipe de facilitation mettra une mesure aux voix, elle apparaîtra ici.
toClusters = Aller aux recommandations
openNow = En cours
drafts = Préparés
decided = Décidés
states =
    .draft = Préparé
    .open = En cours
    .unsealing = Bulletins en cours d’ouverture
    .closed = Clos
    .void = Déclaré nul
adopted = Adoptée
adoptedOf =
    { $adopted ->
        [one] { $adopted } sur { $all } adoptée
       *[other] { $adopted } sur { $all } adoptées
    }
notAdopted = Non adoptée
voidText = Déclaré nul : rien n’est décidé.
voidedText = Déclaré nul le { $date }. Ce qui figure ci-dessous avait alors été décidé et n’est plus valable.
inCluster = Dans « { $label } »
closedOn = Clos le { $date }
vote = Voter
see = Voir le vote

kinds =
    .open = Vote public
    .confidential = Vote confidentiel
    .secret = Vote secret
kindTexts =
    .open = Après la clôture, toutes les personnes qui participent à la consultation voient qui a voté quoi.
    .confidential = Plenum ne montre votre vote à personne. Tant que le vote est en cours, la personne qui exploite le serveur pourrait le découvrir. À la clôture, le lien entre les votes et les votants est supprimé. Ne vous y fiez pas si un vote peut vous mettre en danger.
    .secret = Les votes sont scellés sur chaque appareil et ouverts ensemble à la clôture, sans les noms. Ensuite, personne ne peut dire qui a voté quoi, pas même la personne qui exploite le serveur, à condition que Plenum y ait fonctionné sans modification.
bases =
    .valid = voix pour et contre, sans les abstentions
    .cast = toutes les voix exprimées, abstentions comprises
    .present = toutes les personnes présentes : dans un vote public, les personnes qui ont voté ou n’étaient pas parties à la clôture ; sinon, la liste des votants
    .entitled = toutes les personnes habilitées à voter, qu’elles aient voté ou non

kind = Type de vote
base = Base des pourcentages
threshold = Seuil, en pourcentage
thresholdHint = À 50, il faut plus de la moitié. Au-dessus de 50, ce pourcentage exact suffit.
thresholdWrong = Le seuil est un nombre de 0 à 100.
quorum = Quorum, en pourcentage
quorumHint = Part des personnes habilitées qui doivent voter pour que le résultat compte. 0 signifie : pas de quorum.
quorumWrong = Le quorum est un nombre de 0 à 100.
rules = Les règles
ruleMajority = Adoptée si plus de la moitié est pour. Base : { $base }.
ruleThreshold = Adoptée si au moins { $percent } sont pour. Base : { $base }.
ruleOver = Adoptée si plus de { $percent } sont pour. Base : { $base }.
ruleQuorum = Le vote ne compte que si au moins { $percent } des personnes habilitées votent.
ruleNoQuorum = Le vote compte quel que soit le nombre de votants.
ruleNoQuorumHidden = Le vote compte si au moins { $fewest } personnes votent : si elles étaient moins nombreuses, on pourrait deviner leurs votes.
ruleResult = Le résultat n’apparaît qu’après la clôture.
ruleChange = Vous pouvez changer votre vote jusqu’à la clôture ; le dernier compte.
ruleFinal = Chaque vote est définitif : une fois enregistré, il ne peut plus être changé.
byOrganisation = Une voix par organisation
byOrganisationHint = Les personnes d’un même collège qui ont indiqué la même organisation partagent un bulletin. Les personnes sans organisation ne peuvent pas voter.
ruleOrganisation = Chaque organisation a une voix.
organisationVote_delegate = { $who } vote pour votre organisation.
organisationVote_delegateOnly = Seule cette personne peut exprimer la voix de l’organisation. Si elle ne le peut pas, prévenez la personne qui conduit le vote.
organisationVote_youAlone = Vous seul pouvez l’exprimer. Vous pouvez permettre aux autres personnes de votre organisation de l’exprimer à nouveau.
organisationVote_take = Je vote pour nous
organisationVote_giveUp = Laisser chacun de nous voter
organisationVote_delegates = Délégués
organisationVote_delegatesTitle = Qui vote pour quelle organisation
organisationVote_delegatesText = Toute personne d’une organisation peut exprimer la voix de celle-ci, sauf si vous désignez ici un délégué : lui seul peut alors le faire. Une voix déjà exprimée compte jusqu’à ce que le délégué la change. Si le délégué s’en va, toute personne de l’organisation peut de nouveau voter. Le registre indique qu’un délégué a été désigné et pour quel collège, mais pas son nom.
organisationVote_delegatesSave = Enregistrer
organisationVote_delegatesSaved = Les délégués sont enregistrés.
organisationVote_noDelegates = Dans ce vote, aucune organisation n’a plus d’une personne présente.
organisationVote_anyOfThem = Toute personne de l’organisation
organisationVote_nameless = Une organisation
organisationVote_one = Votre organisation a une voix.
organisationVote_somebody = Une personne de votre organisation
organisationVote_castBy = { $who } l’a exprimée.
organisationVote_castByAt = { $who } l’a exprimée à { $time }.
organisationVote_castByYou = Vous l’avez exprimée.
organisationVote_castByYouAt = Vous l’avez exprimée à { $time }.
organisationVote_anyChanges = Chacun de vous peut l’exprimer et la changer jusqu’à la clôture ; c’est la dernière qui compte.
organisationVote_firstStays = La première personne qui l’exprime le fait pour toute l’organisation : cette voix est définitive.
organisationsOf = Les organisations qui votent
entitledOrganisations =
    { $count ->
        [one] { $count } organisation est habilitée à voter
       *[other] { $count } organisations sont habilitées à voter
    }
matters_text = Proposition : le texte « { $section } »
matters_passage = Proposition : un passage de « { $section } »
matters_rating = Proposition : cette appréciation, { $rating }
matters_agenda = Proposition : l’ordre du jour
matters_outcome = Proposition : le résultat dans son ensemble, version { $version }
matters_priorities = Ce qui vient en premier
matterQuestions =
    .text = Êtes-vous d’accord avec ce texte ?
    .passage = Êtes-vous d’accord avec ce passage ?
    .rating = Êtes-vous d’accord avec cette appréciation ?
    .agenda = Adoptez-vous cet ordre du jour ?
    .outcome = Adoptez-vous ce document ?
    .priorities = Qu’est-ce qui vient en premier ?
votePassage = Mettre ce passage aux voix
passageChanged = Le texte a changé à cet endroit. Le vote portait sur la formulation ci-dessus.
holdVote = Mettre ceci aux voix
proposeRating = Mettre une appréciation aux voix
proposedRating = Appréciation proposée
recordRating = Consigner cette appréciation
mayChange = Permettre de changer son vote jusqu’à la clôture
mayChangeHint = Si vous décochez cette case, chaque vote est définitif. Laissez-la cochée si des personnes risquent d’être surveillées ou mises sous pression : elles pourront voter à nouveau plus tard, seules.
finalBefore = Votre vote est définitif : une fois enregistré, vous ne pouvez plus le changer.
finalRecorded = Votre vote est définitif. Il ne peut plus être changé.
draft = Préparer le vote
drafted = Le vote est préparé. Lancez-le quand la salle est prête.
draftedAgain = Le vote est préparé. Presque les mêmes personnes ont déjà répondu à cette question : lisez ce que cela peut révéler avant de le lancer.

methods =
    .for-against = Pour ou contre
    .consent = Consentement
    .selection = Choix multiple
    .points = Points
    .ranking = Classement
    .agreement = Accord de 1 à 5
methodTexts =
    .for-against = Chaque personne est pour, contre, ou s’abstient.
    .consent = La mesure est adoptée si personne ne s’y oppose. Les personnes qui s’opposent disent pourquoi, et leurs raisons sont conservées. Votes publics seulement.
    .selection = Chaque personne choisit plusieurs mesures, dans la limite que vous fixez : lesquelles sont souhaitées par le plus grand nombre ?
    .points = Chaque personne répartit des points entre plusieurs mesures : qu’est-ce qui compte le plus ?
    .ranking = Chaque personne classe plusieurs mesures et peut en laisser de côté.
    .agreement = Chaque personne indique son degré d’accord. Le résultat montre la répartition et la médiane.
methodAsks =
    .for-against = Choisissez une réponse pour chaque mesure.
    .consent = Ne vous opposez que si la mesure est inacceptable pour vous, et dites pourquoi.
    .selection = Choisissez-en { $most } au plus.
    .points = Répartissez jusqu’à { $most } points. Une mesure laissée sans points n’en reçoit aucun de vous.
    .ranking = Donnez la place 1 à la mesure que vous souhaitez le plus. Deux mesures peuvent partager une place. Laissez de côté celles que vous ne souhaitez pas.
    .agreement = Quel est votre degré d’accord ? 1 : pas du tout, 5 : entièrement.
methodCounts =
    .consent = « Je m’abstiens sans m’opposer » compte comme une abstention.
    .selection = Les personnes qui ont choisi une mesure comptent pour ; celles qui n’en ont choisi que d’autres comptent contre. L’ordre est celui du nombre de choix ; les mesures à égalité partagent une place.
    .points = Les personnes qui ont donné des points à une mesure comptent pour ; celles qui n’en ont donné qu’à d’autres comptent contre.
    .ranking = Les personnes qui ont classé une mesure comptent pour ; celles qui l’ont laissée de côté comptent contre. L’ordre résulte de la comparaison des mesures deux à deux (méthode de Schulze) ; les mesures à égalité partagent une place.
    .agreement = 4 et 5 comptent pour, 1 et 2 contre ; 3 et « Sans avis » ne comptent ni pour ni contre.
consentStances =
    .consent = Je consens
    .stand-aside = Je m’abstiens sans m’opposer
    .object = Je m’oppose
consentHints =
    .consent = Je peux l’accepter.
    .stand-aside = Je ne la soutiens pas, mais je ne la bloque pas.
    .object = Elle ne doit pas être adoptée telle quelle.
agreementSteps_1 = pas du tout
agreementSteps_2 = plutôt pas
agreementSteps_3 = en partie
agreementSteps_4 = en grande partie
agreementSteps_5 = entièrement
noOpinion = Sans avis
leftOut = Laissée de côté
ranked = Place { $place }
pointsGiven =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
pointsLeft =
    { $count ->
        [one] Reste { $count } point
       *[other] Restent { $count } points
    }
pointsOver =
    { $count ->
        [one] { $count } point de trop
       *[other] { $count } points de trop
    }
pointsWrong = Donnez des nombres entiers de points, { $most } au plus au total.
answerNeeded = Choisissez une réponse.
objectionReason = Pourquoi vous opposez-vous ?
objectionHint = Votre raison est conservée et publiée avec le résultat, sous votre collège.
objectionNeeded = Dites pourquoi : une objection doit être motivée.
method = Mode de scrutin
alsoOnPaper = Également sur ce bulletin
pointsEach = Points par personne
places = N’adopter que les premières
placesHint = Combien de places. Laissez ce champ vide pour adopter toutes les mesures qui atteignent le seuil.
severalNeeded = Ce mode de scrutin compare des mesures : cochez-en au moins une autre.
eachTitle = Conditions pour chaque collège
thresholdEach = Seuil dans chaque collège, en pourcentage
quorumEach = Quorum dans chaque collège, en pourcentage
eachHint = Les collèges qui comptent peu de voix sont regroupés, comme dans le résultat.
figuresWrong = Vérifiez les chiffres : pourcentages de 0 à 100, points de 1 à 100, pas plus de places que de mesures.
ruleConsent = Adoptée si personne ne s’y oppose.
ruleThresholdEach = Il faut aussi { $percent } dans chaque collège.
ruleQuorumEach = Dans chaque collège, au moins { $percent } doivent voter.
rulePlaces = Seules les { $places } premières sont adoptées. Les mesures à égalité qui dépasseraient ce nombre ne sont pas adoptées ; il n’y a pas de tirage au sort.
question = Êtes-vous d’accord pour adopter cette mesure ?
textFrozen = Le texte tel qu’il a été figé au lancement du vote
textNotFrozen = Le texte est figé au lancement du vote. D’ici là, il peut être modifié dans son groupe thématique.
fingerprint = Empreinte
choices =
    .for = Pour
    .against = Contre
    .abstain = Abstention
choose = Votre vote
review = Continuer
reviewTitle = Est-ce bien votre vote ?
yourChoice = Vous votez : { $choice }
confirm = Voter
casting = Enregistrement…
castAway = Le serveur est injoignable, et il n’est pas certain que votre vote soit arrivé. Il sera renvoyé dès que la connexion sera rétablie, et ne comptera qu’une fois. Gardez cette page ouverte.
castUncertain = Il n’est pas certain que votre vote soit arrivé : la connexion n’a pas été rétablie à temps.
back = Choisir à nouveau
recorded = Votre vote est enregistré.
quickRecorded = Votre réponse est enregistrée. Vous pouvez la changer jusqu’à la clôture.
recordedAs = Vous avez voté : { $choice }
change = Changer mon vote
untilClosing = Vous pouvez le changer jusqu’à la clôture. Le dernier compte.
notOnRoster = Vous n’êtes pas sur la liste des votants. Elle a été fixée au lancement du vote et peut ne comprendre que les personnes confirmées par l’équipe de facilitation.
observersWatch = Vous pouvez suivre ce vote, mais pas y participer.
notYetOpen = Le vote n’a pas encore commencé.
unlinked = Le lien entre les votes et les votants a été supprimé à la clôture. Votre propre vote n’est plus affiché.
notVoted = Vous n’avez pas voté.
resultAfter = Le résultat apparaît à la clôture du vote.

turnout =
    { $voted ->
        [one] { $voted } sur { $entitled } a voté
       *[other] { $voted } sur { $entitled } ont voté
    }
turnoutAtLeast = Au moins { $voted ->
        [one] { $voted } sur { $entitled } a voté
       *[other] { $voted } sur { $entitled } ont voté
    }
turnoutSteps = Au moins { $voted } sur { $entitled } ont voté (décompte par cinq)
turnoutFew = Moins de 5 sur { $entitled } ont voté jusqu’à présent
turnoutAtClosing = Les voix sont comptées à la clôture du vote
entitled =
    { $count ->
        [one] { $count } personne est habilitée à voter
       *[other] { $count } personnes sont habilitées à voter
    }

open = Lancer le vote
openTitle = Lancer un vote
openText = Le texte est figé et son empreinte conservée. La liste des votants est fixée : les personnes admises plus tard ne peuvent pas voter.
openAsOpen = Le lancer comme vote public
quorumOutOfReach = Trop peu de personnes pouvant voter sont présentes pour que le quorum soit atteint : rien ne serait décidé.
openWithoutQuorum = Le lancer sans quorum
openForMinutes = Le lancer pour 15 minutes
openForMinutesHint = Les autres peuvent encore voter d’ici là, et personne ne peut clore le vote avant.
quorumHere = Présents : { $here } sur { $entitled } personnes pouvant voter
opensAsOpen = Il commence donc comme vote public.
openKnowing = Le lancer malgré tout
readFirst = Lisez d’abord l’avertissement ci-dessus, puis appuyez de nouveau.
changeRules = Modifier
briefQuorum = Le vote compte si { $percent } des personnes habilitées votent.
briefByHand = Vous le clôturez vous-même.
briefUntil = Il se termine à { $time }.
kindBySizeHint = Selon le nombre : confidentiel à partir de dix personnes, car on ne peut alors pas deviner les votes, et public en dessous.
kindBySize = Selon le nombre de votants
defaultsLead = Les réglages de tout nouveau vote. Vous pouvez encore les modifier en le lançant.
defaultsTitle = Votes
allVoted = Toutes les personnes qui peuvent voter ont voté. Vous pouvez clore le vote.
indicative = Indicatif
indicativeText = Il montre ce que pense la salle. Rien n’est décidé.

quickPoll = Sondage rapide
quickOpen = Lancer
quickQuestion = Votre question
quickQuestionNeeded = Écrivez la question.
quickRecent = Questions déjà posées
quickAnswer = Type de réponse
quickAnswers =
    .yes-no = Oui ou non
    .scale = De 1 à 5
    .words = Un mot parmi plusieurs
    .word-list = Avec ses propres mots
quickWordListHint = Jusqu’à trois par personne. La salle ne voit que ce que vous affichez.
wordsShown = Mots affichés
wordsNoneShown = Aucun mot n’est encore affiché.
wordsNeeded = Écrivez au moins un mot.
wordsAway = Plenum est injoignable. Vos mots sont toujours là : envoyez-les de nouveau quand la connexion sera rétablie. Ils ne comptent qu’une fois.
wordsRecorded = Vos mots sont enregistrés
wordsBefore = Personne ne voit qui a écrit quoi, pas même l’équipe de facilitation, qui choisit les mots que voit la salle. Vous ne pouvez envoyer qu’une fois. N’écrivez aucun nom de personne.
wordsAfter = Vous ne pouvez plus les modifier. Personne ne voit qu’ils sont de vous ; l’équipe de facilitation choisit les mots que voit la salle.
wordsField =
    .item1 = Un mot ou une expression courte
    .item2 = Un deuxième
    .item3 = Un troisième
wordsSend = Envoyer
wordsModerate = Mots reçus
wordsModerateText = La salle ne voit que ce que vous affichez. Personne n’apprend qui a écrit un mot.
wordsInFives = Les mots apparaissent quand cinq personnes ont envoyé les leurs, ou quand tout le monde l’a fait, pour que le moment de l’envoi n’identifie personne.
wordsNone = Aucun mot reçu.
wordsOf =
    .waiting = En attente : { $count }
    .shown = Affichés : { $count }
    .hidden = Masqués : { $count }
wordsShow = Afficher
wordsHide = Masquer
wordsShowAll = Afficher tous les mots en attente
wordShow = Afficher « { $word } »
wordHide = Masquer « { $word } »
wordMore = Autres actions sur « { $word } »
wordShowAs = Afficher comme « { $word } »
wordJoin = Réunir avec un autre mot
wordJoining = Comme quel mot « { $word } » doit-il compter ?
wordJoinHere = Comme celui-ci
wordJoinHereTo = Comme celui-ci : « { $word } »
wordPart = Séparer « { $word } »
wordWasShown = « { $word } » est affiché
wordsWereShown = { $count } mots sont affichés
wordWasHidden = « { $word } » est masqué
wordWasJoined = « { $word } » compte comme « { $into } »
wordWasParted = « { $word } » compte de nouveau à part
quickWords = Les mots
quickWordsHint = Un par ligne, de deux à dix.
quickWordsNeeded = Écrivez de deux à dix mots différents, un par ligne.
quickOpened = Un sondage rapide indicatif a commencé : { $entitled }
quickClosed = Le sondage rapide a été clos. Il était indicatif : rien n’a été décidé
openRoster = Qui peut voter
openRosterEmpty = Aucune personne pouvant voter n’a encore été admise.
openConfirm = Lancer maintenant
opened = Le vote a commencé.
ends = Quand prend-il fin ?
endsByHand = Quand je le clôture
endsByHandHint = Vous clôturez le vote vous-même, quand la salle est prête.
endsAt = À une heure fixée
endsAtHint = Il prend fin à cette heure et pas avant ; vous pourrez seulement reporter la fin.
endTime = Fin du vote
endTimeWrong = Choisissez une heure encore à venir.
openUntil = En cours jusqu’à { $time }
extendedFrom = La fin a été reportée ; elle était d’abord fixée à { $time }.
endedCounting = Le vote est terminé. Le résultat apparaîtra dès la fin du décompte.
untilTime = Vous pouvez le changer jusqu’à { $time }. Le dernier compte.
extend = Reporter la fin
extendTitle = Reporter la fin de ce vote ?
extendText = Tout le monde en est informé, et le procès-verbal indique les deux heures. La fin ne peut pas être avancée.
remind = Envoyer un rappel à tous
remindTitle = Envoyer à tous un rappel de ce vote ?
remindText = Tout le monde reçoit le même message, que l’on ait voté ou non : il ne révèle donc rien sur les personnes qui ont voté.
reminded = Le rappel a été envoyé à tous.
rerunTitle = Presque les mêmes personnes ont déjà répondu à cette question
rerunOtherTitle = Presque les mêmes personnes ont voté peu avant
rerunOtherWords = Ce vote était formulé autrement. Si les deux posent la même question, voici ce qu’il faut savoir :
rerunSame = Ce sont les mêmes votants qu’alors. Une personne qui ne vote qu’à l’un des deux votes peut être identifiée : la comparaison des résultats montre son vote, si les autres votent comme avant.
rerunChanged =
    { $count ->
        [one] Une personne ne peut voter qu’à l’un des deux votes. La comparaison des résultats montre son vote, si les autres votent comme avant.
       *[other] { $count } personnes ne peuvent voter qu’à l’un des deux votes. La comparaison des résultats peut montrer leurs votes, si les autres votent comme avant.
    }
rerunSide = Dans un collège, seules quelques personnes ne peuvent voter qu’à l’un des deux votes. La comparaison des résultats par collège peut montrer leurs votes.
rerunUndivided = Pour que personne ne puisse être identifié au sein d’un collège, ce résultat sera affiché sans les collèges. Les conditions prévues pour chaque collège s’appliquent alors à l’ensemble des votants.
rerunAdvice = Vous pouvez attendre qu’au moins dix personnes soient nouvelles, ou changer la liste des personnes qui peuvent voter. Un vote public ne cache rien ; mais si on l’y compare, le vote caché précédent peut encore révéler le vote des personnes qui n’ont voté qu’alors.
rerunOpening = Si vous le lancez malgré tout, le procès-verbal indiquera que vous le saviez.
rerunWhatElse = Ce que cela signifie, et ce que vous pouvez faire à la place
rerunVoter = La comparaison des résultats peut révéler le vote d’une personne qui ne vote qu’à l’un des deux votes. Pensez-y si votre vote peut vous mettre en danger. Personne n’est obligé de voter.
rerunEarlier = Le vote précédent
close = Clore le vote
closeTitle = Clore ce vote ?
closeText = Plus personne ne peut voter, et tout le monde voit le résultat.
statement = Conclusion
statementHint = Ce qui découle du résultat, en une phrase. Vous pouvez laisser ce champ vide.
reviewDate = Date de réexamen
reviewDateHint = Quand réexaminer la question.
closeConfirm = Clore et afficher le résultat
outcomesDue =
    { $count ->
        [one] Il reste à dire ce qui découle de { $count } vote
       *[other] Il reste à dire ce qui découle de { $count } votes
    }
outcomeDueTitle = Il reste à dire ce qui découle de ce vote
outcomeDueText = Il a pris fin à l’heure fixée, sans que personne n’énonce de conclusion. Vous donnez une seule fois la conclusion et la date de réexamen ; elles font alors partie du résultat.
outcomeSay = Énoncer ce qui en découle
outcomeTitle = Que découle-t-il de ce vote ?
outcomeText = Vous ne pouvez le faire qu’une fois. Vous pouvez aussi laisser les deux champs vides.
outcomeConfirm = Enregistrer
outcomeSaid = Ce qui en découle est enregistré.
void = Déclarer nul
voidTitle = Déclarer ce vote nul ?
voidExplain = Rien n’est décidé et aucun résultat n’est affiché. Le procès-verbal donne la raison.
voidExplainClosed = Le résultat reste visible, marqué comme nul. Ce que le vote a adopté est retiré des engagements avec votre raison, et tout le monde peut lire pourquoi. Cette action est irréversible.
voidPublished = S’il a été publié, la page publique indique aussitôt que le vote a été déclaré nul, avec votre raison : n’y nommez personne. Publiez ensuite le résultat à nouveau.
reason = Raison
voidRepeat = Préparer de nouveau le même vote
voidRepeatHint = Sous forme de brouillon, avec la même question et les mêmes règles. Vous désignez de nouveau les dépositaires de clé.
reasonNeeded = Dites pourquoi.
voidConfirm = Déclarer nul

actionsInFull = Texte complet des mesures
result = Résultat
howCounted = Mode de décompte
tooFewToHide = Moins de { $fewest } personnes peuvent voter ici : un résultat caché ne pourrait pas être affiché sans révéler leurs votes. Rien ne serait donc décidé.
consensusExplain = Il n’est élevé que si chaque collège est favorable. Un grand collège ne peut pas mettre un petit en minorité.
group = Collège
chart = Voix pour, voix contre et abstentions
ballots = Qui a voté quoi
person = Personne
choice = Vote
