title = Rapports d’avancement
count =
    { $count ->
        [one] { $count } rapport d’avancement
       *[other] { $count } rapports d’avancement
    }
countOf = Au sujet de : { $subject }
report = Rendre compte
reportNamed = Rendre compte : { $subject }
goOn = Poursuivre votre rapport
goOnNamed = Poursuivre votre rapport : { $subject }
again = Rendre compte de nouveau
againNamed = Rendre compte de nouveau : { $subject }

done = Ce qui a été fait
doneHint = Lois, budgets, formations, décisions. N’indiquez aucun nom de personne.
since = Depuis quand
rating = Où en est la mise en œuvre ?
notRated = Pas d’appréciation
percentage = Pourcentage
percentageHint = De 0 à 100, si vous pouvez être aussi précis.
percentageWrong = Pas encore enregistré : un pourcentage est un nombre de 0 à 100.
regression = Il y a une régression : la situation est pire qu’avant
measuredFor = Atteint : { $indicator }
measured = Atteint
measuredUnit = Unité : { $unit }
figureWrong = Pas encore enregistré : saisissez un nombre, par exemple 48 ou 48,5. Écrivez 1,125 sous la forme 1125 ou 1,1250, et notez le reste dans les éléments de preuve.
figureDate = Date de la valeur : { $indicator }
figureDateHint = Le jour auquel la valeur se rapporte. Si le champ reste vide, c’est le jour où tout le monde voit le rapport pour la première fois.
evidence = Éléments de preuve
evidenceHint = Ce qui le démontre : une loi, un rapport ou un chiffre, et où le trouver.
links = Liens vers les éléments de preuve
linksHint = Une adresse par ligne, commençant par https:// ou http://.
linkWrong = Pas encore enregistré : ce n’est pas une adresse web : { $link }
obstacles = Obstacles
obstaclesHint = Ce qui a fait obstacle.
assistance = Assistance nécessaire
assistanceHint = Qui pourrait aider, et comment.
nextDate = Prochaine date
nextDateHint = Quand vous prévoyez la prochaine étape.
beginsWithLast = Le formulaire reprend votre dernier rapport. Modifiez ce qui a changé.

theirsTitle = Quelqu’un d’autre a modifié ce brouillon
theirsText = Choisissez la version à garder. Rien n’est enregistré d’ici là.
theirsDone = L’autre version dit : { $done }
keepMine = Garder la mienne
takeTheirs = Prendre l’autre

submit = Envoyer
submitTitle = Envoyer ce rapport ?
submitConfirm = Envoyer le rapport
doneMissing = Indiquez ce qui a été fait, ou ce qui ne l’a pas été.
submitShown = Toutes les personnes de cette consultation le verront comme un rapport de : { $reporter }. Il peut figurer dans les documents et sur la page publique.
submitAuthorised = D’abord, ce collège l’autorise : { $side }. D’ici là, seuls ce collège et l’équipe de facilitation le voient.
submitFinal = Vous ne pourrez plus le modifier ensuite. Vous pourrez envoyer un nouveau rapport.
submitted = Le rapport a été envoyé.
submitWaits = Le rapport a été envoyé. Les autres le verront une fois qu’il sera autorisé.
notSavedYet = Le rapport n’est pas encore enregistré. Envoyez-le quand la connexion sera rétablie.
discard = Supprimer le brouillon
discarded = Le brouillon a été supprimé.

states =
    .not-begun = Pas commencé
    .draft = Brouillon
    .submitted = En attente d’autorisation
    .shown = Envoyé
    .returned = Renvoyé avec une question
late = En retard : après le { $day }
lateWithout = En retard
reportedOn = Rapport du { $date }
anonymous = Une organisation qui n’est pas nommée
replaced = Remplacé par un rapport plus récent
question = Question
questionText = Répondez-y dans un nouveau rapport. Celui qui a été renvoyé reste tel quel.

answerFor = Répondre pour le collège : { $side }
answers =
    .shared = Nous partageons ce constat
    .otherwise = Nous le voyons autrement
    .asks-evidence = Nous demandons des preuves
answered =
    .shared = { $side } : partage ce constat
    .otherwise = { $side } : le voit autrement
    .asks-evidence = { $side } : demande des preuves
answerReason = Motif
answerReasonHint = Toutes les personnes de cette consultation le voient. Cela peut figurer sur la page publique. N’indiquez aucun nom de personne.
answerReasonMissing = Indiquez un motif ou une appréciation.
answerRating = Votre propre appréciation
answerSave = Enregistrer la réponse
answerSaved = La réponse a été enregistrée.
answerChange = Modifier la réponse
earlierAnswers =
    { $count ->
        [one] { $count } réponse antérieure
       *[other] { $count } réponses antérieures
    }
reportOf = Rapport de : { $reporter }
waitsFor = En attente d’autorisation par ce collège : { $side }
authorise = Autoriser
authoriseNamed = Autoriser le rapport de : { $reporter }
authorised = Tout le monde voit maintenant le rapport.
return = Renvoyer avec une question
returnNamed = Renvoyer avec une question : rapport de { $reporter }
returnQuestion = Votre question
returnHint = Son auteur la voit, et y répond dans un nouveau rapport.
returnMissing = Écrivez une question.
returned = Le rapport a été renvoyé.

differs = Inscrire les divergences à l’ordre du jour
differsCount =
    { $count ->
        [one] Les collèges divergent sur { $count } sujet.
       *[other] Les collèges divergent sur { $count } sujets.
    }

ask = Demander des rapports
askTitle = Demander des rapports d’avancement
askText = Chaque institution reçoit son propre lien. Il ouvre un formulaire pour ses rapports, sans compte.
askConfirm = Créer les liens
roundTitle = Titre
roundTitleFirst = Rapports d’avancement
roundTitleMissing = Donnez un titre à la série.
lastDay = Dernier jour
lastDayHint = Ce qui est envoyé après ce jour est marqué comme tardif. Les liens fonctionnent 14 jours de plus.
lastDayWrong = Choisissez un jour à venir.
askCommitments = Engagements
commitmentChoices =
    .open = Tous ceux qui restent à réaliser
    .overdue = Ceux qui sont en retard
    .none = Aucun
askRecommendations = Recommandations
recommendationChoices =
    .none = Aucune
    .supported = Toutes les recommandations acceptées
    .all = Toutes les recommandations
nothingChosen = Choisissez des engagements ou des recommandations.
whom = Institutions et organisations
whomMissing = Choisissez au moins une institution.
sideOf = Collège de : { $institution }
noInstitutions = Aucune institution n’est encore indiquée. Indiquez-les d’abord dans les réglages.
toSettings = Aller aux réglages
chooseAll = Tout choisir
linksMade =
    { $count ->
        [one] { $count } lien créé
       *[other] { $count } liens créés
    }
linksOnce = Imprimez-les ou copiez-les maintenant : ils ne sont affichés qu’ici et qu’une seule fois. Toute personne qui a un lien peut lire et écrire les brouillons de cette institution.
copyAll = Copier sous forme de tableau
copyLinkNamed = Copier le lien pour { $institution }
linksSheet = Feuille à découper
stripHow = Scannez le carré ou ouvrez l’adresse avant la fin du { $day }. Aucun compte n’est nécessaire. Gardez-la au sein de votre institution.
stripFor = Rapport d’avancement
linksKept = Je les ai conservés

rounds = Séries de rapports
roundUntil = Jusqu’au { $day }
roundClosed = Close le { $date }
institution = Institution
progress = Envoyés
submittedOf = { $submitted } sur { $asked }
changeRound = Ajouter des institutions ou prolonger
changeRoundNamed = Ajouter des institutions ou prolonger : { $title }
changeRoundTitle = Ajouter des institutions ou prolonger la série
changeRoundConfirm = Modifier la série
changeRoundText = Chaque institution choisie reçoit un nouveau lien. Les liens antérieurs restent valables jusqu’à leur révocation. Les liens encore ouverts suivent le dernier jour.
lastDayLater = Le dernier jour ne peut être que repoussé.
roundChanged = La série a été modifiée.
closeRound = Clore la série
closeRoundTitle = Clore cette série ?
closeRoundText = Ce qui est rapporté ensuite n’appartient à aucune série. Les liens restent valables jusqu’à leur expiration ou leur révocation. Tout ce qui a été envoyé reste.
roundClosedNow = La série est close.
allLinks = Liens pour les rapports
linkUntil = jusqu’au { $day }
revoke = Révoquer
revokeNamed = Révoquer le lien pour { $institution }
revoked = Le lien a été révoqué. Plus personne ne peut l’ouvrir.

linkTitle = Vos rapports d’avancement
asked = La consultation « { $consultation } » ({ $state }) demande des rapports à : { $institution }.
until = Merci de rendre compte avant la fin du { $day }.
untilPassed = Le dernier jour est passé. Ce que vous envoyez maintenant est marqué comme tardif.
who = Ce que vous écrivez est enregistré comme brouillon. Toutes les personnes qui ont ce lien le voient. Les autres le voient une fois que vous l’envoyez.
subjects = Ce qui vous est demandé
openSubject = Ouvrir
openSubjectNamed = Ouvrir : { $subject }
back = Retour à la liste
noSubjects = On ne vous demande rien pour l’instant.
kinds =
    .commitment = Engagement
    .recommendation = Recommandation
sharedDevice = Cet appareil n’est pas le mien, ou d’autres l’utilisent aussi
sharedDeviceHint = Rien n’est conservé sur cet appareil. Attendez « Enregistré » avant de fermer la page.
leave = Quitter
leaveHint = Efface tout ce que cette page a conservé sur cet appareil.
leftUnsaved = Tout n’est pas encore enregistré. Si vous partez maintenant, ce qui manque est perdu.
leftTitle = Partir sans enregistrer ?
noTokenTitle = Cette adresse n’est pas complète
noTokenText = Copiez le lien complet, y compris tout ce qui suit le #.
closedTitle = Ce lien n’ouvre rien
closedText = Demandez un nouveau lien à la personne qui vous l’a envoyé. Ce que vous avez envoyé est conservé.
opening = Ouverture de vos rapports…


askedAbout = Portée : engagements { $commitments }, recommandations { $recommendations }
onlyHere = Ces liens ne s’ouvrent que sur cet ordinateur, pas sur les téléphones ni sur d’autres ordinateurs.
squareOf = Code qui ouvre le lien pour { $institution }
answersTo = Réponses au rapport de { $reporter }
earlierReports =
    { $count ->
        [one] { $count } rapport antérieur
       *[other] { $count } rapports antérieurs
    }
answerPercentageWrong = Un pourcentage est un nombre de 0 à 100.
anonymousReport = Ne montrer aux autres collèges que notre collège
anonymousReportHint = Votre propre collège et l’équipe de facilitation voient toujours qui a rendu compte.
closeRoundNamed = Clore la série : { $title }
differsText = Un point pour chaque groupe thématique et chaque engagement sur lequel les collèges divergent. Un groupe déjà à l’ordre du jour garde son point, qui indique alors les recommandations.
keptSent = Les brouillons de rapport conservés sur cet appareil sont enregistrés.
