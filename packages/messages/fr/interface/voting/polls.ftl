title = Décisions
lead = Les mesures de suivi mises aux voix, et ce que sont devenues celles qui ont été adoptées.
empty = Rien n’a encore été mis aux voix
emptyFacilitator = Ouvrez un groupe, rédigez une mesure de suivi, et mettez-la aux voix depuis là.
emptyOther = Dès qu’une mesure sera mise aux voix, elle apparaîtra ici.
toClusters = Vers les recommandations
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
voidedText = Déclaré nul le { $date }. Ce qui figure ci-dessous avait été décidé et ne lie plus personne.
inCluster = Dans « { $label } »
closedOn = Clos le { $date }
vote = Voter
see = Voir le vote

kinds =
    .open = Vote public
    .confidential = Vote confidentiel
    .secret = Vote secret
kindTexts =
    .open = Après la clôture, toute la consultation voit qui a voté quoi.
    .confidential = Plenum ne montre à personne ce que vous avez voté. Tant que le vote est en cours, la personne qui exploite le serveur pourrait le découvrir ; à la clôture, le lien entre les votes et les personnes est supprimé. Ne vous y fiez pas si un vote peut vous mettre en danger.
    .secret = Les votes sont scellés sur chaque appareil et ouverts ensemble à la clôture, sans les noms. Ensuite, personne ne peut dire qui a voté quoi, pas même qui exploite le serveur, pourvu que Plenum y ait fonctionné sans altération.
bases =
    .valid = voix pour et contre, sans les abstentions
    .cast = toutes les voix exprimées, abstentions comprises
    .present = toutes les personnes présentes : dans un vote public, qui a voté ou n’était pas parti à la clôture ; sinon, la liste des votants
    .entitled = toutes les personnes ayant droit de vote, qu’elles aient voté ou non

kind = Type de vote
base = Les pourcentages se rapportent à
threshold = Seuil, en pour cent
thresholdHint = À 50, il faut plus de la moitié. Au-dessus de 50, ce chiffre exact suffit.
thresholdWrong = Le seuil est un nombre de 0 à 100.
quorum = Quorum, en pour cent
quorumHint = Combien de personnes habilitées à voter doivent voter pour que le résultat compte. 0 : pas de quorum.
quorumWrong = Le quorum est un nombre de 0 à 100.
rules = Les règles
ruleMajority = Adoptée si plus de la moitié est pour, en pour cent : { $base }.
ruleThreshold = Adoptée si au moins { $percent } sont pour, en pour cent : { $base }.
ruleOver = Adoptée si plus de { $percent } sont pour, en pour cent : { $base }.
ruleQuorum = Il ne compte que si au moins { $percent } des personnes habilitées à voter votent.
ruleNoQuorum = Il compte quel que soit le nombre de votants.
ruleNoQuorumHidden = Il compte si au moins { $fewest } personnes votent : un plus petit nombre se trahirait.
ruleResult = Le résultat n’apparaît qu’après la clôture.
ruleChange = Vous pouvez changer votre vote jusqu’à la clôture ; le dernier compte.
ruleFinal = Chaque vote est définitif : une fois enregistré, il ne peut plus être changé.
byOrganisation = Une voix par organisation
byOrganisationHint = Les personnes d’un même collège qui nomment la même organisation partagent un bulletin. Qui n’en nomme aucune n’a pas de voix.
ruleOrganisation = Chaque organisation a une voix.
organisationVote_delegate = { $who } vote pour votre organisation.
organisationVote_delegateOnly = Cette personne seule peut exprimer sa voix. Si elle ne le peut pas, dites-le à la personne qui conduit le vote.
organisationVote_youAlone = Personne d’autre que vous ne l’exprime ; vous pouvez de nouveau laisser chacun de vous le faire.
organisationVote_take = Je vote pour nous
organisationVote_giveUp = Laisser chacun de nous voter
organisationVote_delegates = Délégués
organisationVote_delegatesTitle = Qui vote pour quelle organisation
organisationVote_delegatesText = Toute personne d’une organisation exprime sa voix, sauf si une personne est désignée ici : elle seule le fait alors. Une voix déjà exprimée reste, jusqu’à ce que cette personne la change. Si elle s’en va, toute personne de l’organisation peut de nouveau voter. Le registre dit qu’une personne a été désignée pour une organisation de tel collège, et non laquelle.
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
organisationVote_anyChanges = Chacun de vous peut l’exprimer et la changer jusqu’à la clôture ; la dernière compte.
organisationVote_firstStays = La première personne qui l’exprime le fait pour toutes : elle est définitive.
organisationsOf = Les organisations qui votent
entitledOrganisations =
    { $count ->
        [one] { $count } organisation peut voter
       *[other] { $count } organisations peuvent voter
    }
matters_text = Proposition : le texte « { $section } »
matters_passage = Proposition : un passage de « { $section } »
matters_rating = Proposition : cette appréciation, { $rating }
matters_agenda = Proposition : l’ordre du jour
matters_outcome = Proposition : le document final, version { $version }
matters_priorities = Ce qui vient en premier
matterQuestions =
    .text = Êtes-vous d’accord avec ce texte ?
    .passage = Êtes-vous d’accord avec ce passage ?
    .rating = Êtes-vous d’accord avec cette appréciation ?
    .agenda = Adoptez-vous cet ordre du jour ?
    .outcome = Adoptez-vous ce document ?
    .priorities = Qu’est-ce qui vient en premier ?
votePassage = Mettre ce passage aux voix
passageChanged = Le texte dit autre chose à cet endroit maintenant. Le vote portait sur les mots ci-dessus.
holdVote = Mettre ceci aux voix
proposeRating = Mettre une appréciation aux voix
proposedRating = L’appréciation proposée
recordRating = Consigner cette appréciation
mayChange = Chacun peut changer son vote jusqu’à la clôture
mayChangeHint = Décochez la case, et chaque vote est définitif. Laissez-la cochée là où quelqu’un pourrait être surveillé ou mis sous pression : il pourra voter à nouveau plus tard, sans témoin.
finalBefore = Votre vote est définitif : une fois enregistré, vous ne pouvez plus le changer.
finalRecorded = Votre vote est définitif. Il ne peut plus être changé.
draft = Préparer le vote
drafted = Le vote est préparé. Lancez-le quand la salle est prête.
draftedAgain = Le vote est préparé. Presque les mêmes personnes ont déjà répondu à cette question : lisez ce que cela peut révéler avant de le lancer.

methods =
    .for-against = Pour ou contre
    .consent = Consentement
    .selection = Choix de plusieurs
    .points = Points
    .ranking = Classement
    .agreement = Accord de 1 à 5
methodTexts =
    .for-against = Chaque personne est pour, contre, ou s’abstient.
    .consent = La mesure passe si personne ne s’y oppose. Qui s’oppose dit pourquoi, et les raisons sont gardées. Vote public seulement.
    .selection = Chaque personne choisit plusieurs mesures, autant que vous le permettez : lesquelles sont les plus voulues ?
    .points = Chaque personne répartit des points entre plusieurs mesures : qu’est-ce qui compte le plus ?
    .ranking = Chaque personne met plusieurs mesures en ordre et peut en laisser de côté.
    .agreement = Chaque personne dit jusqu’où elle est d’accord. Le résultat montre la répartition et le milieu.
methodAsks =
    .for-against = Choisissez une réponse pour chaque mesure.
    .consent = Ne vous opposez que si vous ne pouvez pas l’accepter, et dites pourquoi.
    .selection = Choisissez-en { $most } au plus.
    .points = Répartissez jusqu’à { $most } points. Une mesure laissée vide n’en reçoit aucun de vous.
    .ranking = Donnez la place 1 à la mesure que vous voulez le plus. Deux peuvent partager une place. Laissez de côté celles que vous ne voulez pas.
    .agreement = Jusqu’où êtes-vous d’accord ? 1 : pas du tout, 5 : entièrement.
methodCounts =
    .consent = Se tenir à l’écart compte comme une abstention.
    .selection = Qui a choisi une mesure compte pour ; qui n’en a choisi que d’autres compte contre. L’ordre est celui du nombre de choix ; les égales partagent une place.
    .points = Qui a donné des points à une mesure compte pour ; qui en a réparti sans lui en donner compte contre.
    .ranking = Qui nomme une mesure compte pour ; qui la laisse de côté compte contre. L’ordre vient de la comparaison des mesures deux à deux (méthode de Schulze) ; les égales partagent une place.
    .agreement = 4 et 5 comptent pour, 1 et 2 contre, 3 et sans avis ni l’un ni l’autre.
consentStances =
    .consent = Je consens
    .stand-aside = Je m’abstiens sans m’opposer
    .object = Je m’oppose
consentHints =
    .consent = Je peux l’accepter.
    .stand-aside = Je ne la soutiens pas et ne la bloque pas.
    .object = Elle ne doit pas passer telle quelle.
agreementSteps_1 = pas du tout
agreementSteps_2 = plutôt pas
agreementSteps_3 = en partie
agreementSteps_4 = plutôt
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
pointsWrong = Donnez des nombres entiers de points, { $most } au plus en tout.
answerNeeded = Choisissez une réponse.
objectionReason = Pourquoi vous opposez-vous ?
objectionHint = La raison est gardée et publiée avec le résultat, sous votre collège.
objectionNeeded = Dites pourquoi : une objection sans raison ne peut pas être reprise.
method = Manière de voter
alsoOnPaper = Aussi sur ce bulletin
pointsEach = Points par personne
places = N’adopter que les premières
placesHint = Combien de places. Laissez vide pour adopter toute mesure qui atteint le seuil.
severalNeeded = Cette manière de voter compare des mesures : cochez-en au moins une autre.
eachTitle = Demander aussi quelque chose à chaque collège
thresholdEach = Seuil dans chaque collège, en pour cent
quorumEach = Quorum dans chaque collège, en pour cent
eachHint = Les collèges où peu votent sont pris ensemble, comme dans le résultat.
figuresWrong = Vérifiez les chiffres : pourcentages de 0 à 100, points de 1 à 100, pas plus de places que de mesures.
ruleConsent = Adoptée si personne ne s’y oppose.
ruleThresholdEach = Il faut aussi { $percent } dans chaque collège.
ruleQuorumEach = Dans chaque collège, au moins { $percent } doivent voter.
rulePlaces = Seules les { $places } premières sont adoptées. Des égales qui dépasseraient ne le sont pas ; on ne tire pas au sort.
question = Êtes-vous d’accord pour adopter cette mesure ?
textFrozen = Le texte tel qu’il a été figé au début du vote
textNotFrozen = Le texte est figé au début du vote. D’ici là, il peut être modifié dans son groupe.
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
castAway = Le serveur est injoignable, et il n’est pas certain que votre vote soit arrivé. Il sera envoyé à nouveau de lui-même dès que la connexion sera rétablie, et ne compte qu’une fois. Gardez cette page ouverte.
castUncertain = Il n’est pas certain que votre vote soit arrivé : la connexion n’a pas été rétablie à temps.
back = Choisir à nouveau
recorded = Votre vote est enregistré.
quickRecorded = Votre réponse est enregistrée. Vous pouvez la changer jusqu’à la clôture.
recordedAs = Vous avez voté : { $choice }
change = Changer mon vote
untilClosing = Vous pouvez le changer jusqu’à la clôture. Le dernier compte.
notOnRoster = Vous n’êtes pas sur la liste de ce vote : elle a été fixée à son début et peut ne comprendre que les personnes confirmées par l’équipe de facilitation.
observersWatch = Vous pouvez suivre ce vote, pas y participer.
notYetOpen = Le vote n’a pas encore commencé.
unlinked = Le lien entre les votes et les personnes a été supprimé à la clôture. Le vôtre n’est plus affiché.
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
turnoutSteps = { $voted } ou plus sur { $entitled } ont voté, comptés par cinq
turnoutFew = Moins de 5 sur { $entitled } ont voté jusqu’ici
turnoutAtClosing = Les voix sont comptées à la clôture du vote
entitled =
    { $count ->
        [one] { $count } personne a le droit de vote
       *[other] { $count } personnes ont le droit de vote
    }

open = Lancer le vote
openTitle = Lancer un vote
openText = Le texte est figé et son empreinte conservée. La liste est fixée : qui est admis plus tard ne peut pas voter.
openAsOpen = Le lancer comme vote public
quorumOutOfReach = Trop peu de personnes pouvant voter sont présentes pour atteindre le quorum : rien ne serait décidé.
openWithoutQuorum = Le lancer sans quorum
openForMinutes = Le lancer pour 15 minutes
openForMinutesHint = Les autres peuvent encore voter d’ici là, et personne ne le clôt avant.
quorumHere = Présents : { $here } sur { $entitled } personnes pouvant voter
opensAsOpen = Il commence donc comme vote public.
openKnowing = Le lancer malgré tout
readFirst = Quelque chose s’y oppose : lisez-le ci-dessus, puis appuyez de nouveau.
changeRules = Modifier
briefQuorum = Il compte si { $percent } des personnes habilitées à voter votent.
briefByHand = Vous le clôturez vous-même.
briefUntil = Il se termine à { $time }.
kindBySizeHint = Selon le nombre : confidentiel à partir de dix personnes, car personne n’est alors trahi, et public en dessous.
kindBySize = Selon le nombre de votants
defaultsLead = Ce par quoi commence chaque nouveau vote. Qui le lance peut encore le modifier.
defaultsTitle = Votes
allVoted = Toutes les personnes qui peuvent voter ont voté. Vous pouvez clore le vote.
indicative = Indicatif
indicativeText = Il montre où en est la salle. Rien n’est décidé.

quickPoll = Sondage rapide
quickOpen = Lancer
quickQuestion = Votre question
quickQuestionNeeded = Écrivez la question.
quickRecent = Déjà posées
quickAnswer = Comment répondre
quickAnswers =
    .yes-no = Oui ou non
    .scale = De 1 à 5
    .words = Un mot parmi plusieurs
    .word-list = Avec ses propres mots
quickWordListHint = Jusqu’à trois par personne. Rien n’est montré à la salle avant que vous ne le montriez.
wordsShown = Mots affichés
wordsNoneShown = Aucun mot n’est encore affiché.
wordsNeeded = Écrivez au moins un mot.
wordsAway = Plenum est injoignable. Vos mots sont toujours là : envoyez-les de nouveau quand la connexion sera revenue. Ils comptent une fois.
wordsRecorded = Vos mots sont arrivés
wordsBefore = Personne ne voit qui a écrit quoi, l’équipe de facilitation non plus ; elle choisit les mots que voit la salle. Vous envoyez une seule fois. N’écrivez le nom de personne.
wordsAfter = Ils ne peuvent plus être modifiés. Personne ne voit qu’ils sont de vous ; l’équipe de facilitation choisit les mots que voit la salle.
wordsField =
    .item1 = Un mot ou une expression courte
    .item2 = Un deuxième
    .item3 = Un troisième
wordsSend = Envoyer
wordsModerate = Les mots reçus
wordsModerateText = La salle voit ce que vous montrez et rien d’autre. Personne ne sait qui a écrit un mot.
wordsInFives = Les mots arrivent quand cinq personnes ont envoyé les leurs, ou toutes, pour que le moment ne trahisse personne.
wordsNone = Aucun mot n’est arrivé.
wordsOf =
    .waiting = En attente : { $count }
    .shown = Affichés : { $count }
    .hidden = Masqués : { $count }
wordsShow = Afficher
wordsHide = Masquer
wordsShowAll = Afficher tous ceux en attente
wordShow = Afficher « { $word } »
wordHide = Masquer « { $word } »
wordMore = Autres actions sur « { $word } »
wordShowAs = Afficher comme « { $word } »
wordJoin = Réunir avec un autre mot
wordJoining = Avec quel mot « { $word } » compte-t-il ?
wordJoinHere = Avec celui-ci
wordJoinHereTo = Avec celui-ci : « { $word } »
wordPart = Séparer « { $word } »
wordWasShown = « { $word } » est affiché
wordsWereShown = { $count } mots sont affichés
wordWasHidden = « { $word } » est masqué
wordWasJoined = « { $word } » compte avec « { $into } »
wordWasParted = « { $word } » compte de nouveau à part
quickWords = Les mots
quickWordsHint = Un par ligne, de deux à dix.
quickWordsNeeded = Écrivez de deux à dix mots différents, un par ligne.
quickOpened = Un sondage rapide indicatif a commencé : { $entitled }
quickClosed = Le sondage rapide a été clos. Il était indicatif : rien n’a été décidé
openRoster = Qui peut voter
openRosterEmpty = Aucune personne ayant le droit de vote n’a encore été admise.
openConfirm = Lancer maintenant
opened = Le vote a commencé.
ends = Quand prend-il fin ?
endsByHand = Quand je le clos
endsByHandHint = Vous clôturez le vote vous-même, quand la salle est prête.
endsAt = À une heure fixée
endsAtHint = Il prend fin à ce moment et pas avant ; vous ne pourrez que le reporter.
endTime = Fin du vote
endTimeWrong = Choisissez une heure à venir.
openUntil = En cours jusqu’à { $time }
extendedFrom = La fin a été reportée ; elle était d’abord fixée à { $time }.
endedCounting = Le vote est terminé. Le résultat paraît dès qu’il est compté.
untilTime = Vous pouvez le changer jusqu’à { $time }. Le dernier compte.
extend = Reporter la fin
extendTitle = Reporter la fin de ce vote ?
extendText = Chacun en est informé, et le procès-verbal garde les deux heures. Une fin n’est jamais avancée.
remind = Rappeler à tous
remindTitle = Rappeler ce vote à tous ?
remindText = Les mêmes mots vont à chacun ici, qu’il ait voté ou non : personne ne peut en déduire qui l’a fait.
reminded = Le rappel est parti à tous.
rerunTitle = Presque les mêmes personnes ont déjà répondu à cette question
rerunOtherTitle = Presque les mêmes personnes ont voté peu avant
rerunOtherWords = Ce vote était formulé autrement. Si les deux reviennent à la même question, ceci s’applique :
rerunSame = Ce sont les mêmes votants que la dernière fois. Qui ne vote qu’à l’un des deux votes peut être trahi : en comparant les résultats, on voit son vote, si les autres votent comme avant.
rerunChanged =
    { $count ->
        [one] Une personne ne peut voter qu’à l’un des deux votes. En comparant les résultats, on voit son vote, si les autres votent comme avant.
       *[other] { $count } personnes ne peuvent voter qu’à l’un des deux votes. En comparant les résultats, on peut voir leurs votes, si les autres votent comme avant.
    }
rerunSide = D’un collège, seules quelques personnes ne peuvent voter qu’à l’un des deux votes. En comparant les résultats par collège, on peut voir leurs votes.
rerunUndivided = Pour que personne ne soit isolé au sein d’un collège, ce résultat sera montré sans les collèges. Ce que les règles demandent à chaque collège est alors demandé à l’ensemble.
rerunAdvice = Vous pouvez attendre que dix personnes ou plus soient nouvelles, ou changer qui est consulté. Un vote public ne cache rien de lui-même, mais à côté de lui le vote précédent, caché, peut encore trahir qui n’a voté qu’alors.
rerunOpening = Si vous le lancez malgré tout, le procès-verbal dit que vous le saviez.
rerunWhatElse = Ce que cela signifie, et que faire à la place
rerunVoter = Qui peut voter, ou vote, à un seul des deux votes peut être trahi par la comparaison des résultats. Pensez-y si votre vote peut vous mettre en danger. Personne n’est obligé de voter.
rerunEarlier = Le vote précédent
close = Clore le vote
closeTitle = Clore ce vote ?
closeText = Plus personne ne peut voter, et tout le monde voit le résultat.
statement = Conclusion
statementHint = Ce qui découle du résultat, en une phrase. Vous pouvez la laisser vide.
reviewDate = Date de réexamen
reviewDateHint = Quand y revenir.
closeConfirm = Clore et montrer le résultat
outcomesDue =
    { $count ->
        [one] Il reste à dire ce qui découle de { $count } vote
       *[other] Il reste à dire ce qui découle de { $count } votes
    }
outcomeDueTitle = Il reste à dire ce qui découle de ce vote
outcomeDueText = Il a pris fin à son heure, sans que personne ne soit interrogé. La conclusion et la date de réexamen sont données une seule fois et figurent dès lors dans le résultat.
outcomeSay = Dire ce qui en découle
outcomeTitle = Que découle-t-il de ce vote ?
outcomeText = Vous le dites une seule fois : cela reste tel quel. Vous pouvez aussi laisser les deux champs vides, s’il n’y a rien à dire.
outcomeConfirm = L’enregistrer
outcomeSaid = Ce qui en découle est enregistré.
void = Déclarer nul
voidTitle = Déclarer ce vote nul ?
voidExplain = Rien n’est décidé et aucun résultat n’est montré. La raison figure au procès-verbal.
voidExplainClosed = Le résultat reste visible, marqué comme nul. Ce que le vote a adopté est retiré des engagements avec votre motif, et chacun peut lire pourquoi. C’est irréversible.
voidPublished = S’il a été publié, la page publique dit aussitôt que le vote a été déclaré nul, avec votre raison : n’y nommez personne. Publiez ensuite le résultat à nouveau.
reason = Raison
voidRepeat = Préparer de nouveau le même vote
voidRepeatHint = Comme brouillon, avec la même question et les mêmes règles. Les dépositaires de clé sont désignés de nouveau.
reasonNeeded = Dites pourquoi.
voidConfirm = Déclarer nul

actionsInFull = Les mesures en entier
result = Résultat
howCounted = Comment on a compté
tooFewToHide = Moins de { $fewest } personnes peuvent voter ici : un résultat caché ne pourrait être montré sans les trahir, et rien ne serait décidé.
consensusExplain = Il n’est élevé que si chaque collège est pour. Un grand collège ne peut pas y dominer un petit.
group = Collège
chart = Voix pour, voix contre et abstentions
ballots = Qui a voté quoi
person = Personne
choice = Vote
