purposes =
    .stakeholder-submission = En vue d’une communication des parties prenantes
    .mid-term-report = En vue d’un rapport à mi-parcours
    .national-report = En vue d’un rapport national
    .action-plan = En vue d’un plan d’action
draftWarning = Ceci est un projet. Il montre la situation à un moment donné et peut différer du résultat final.
contents = Table des matières
page =
    .before = Page{ " " }
    .between = { " " }sur{ " " }
marks_some = { $side } : une partie de ses membres
marks_note = Un signe plein indique l’appréciation d’un collège, un signe creux celle d’une partie seulement de ses membres. Le chiffre à côté d’un signe indique combien de membres ont donné cette appréciation lors d’une série. ° : pas encore confirmé par le collège.
marks_countsNote = Le chiffre à côté d’un signe indique combien de recommandations ont reçu cette appréciation. Aucune appréciation n’est une moyenne.
marks_notAgreed = Sans accord
brief_title = En une page
brief_found = Ce qui a été constaté
brief_regressed = Ce qui a régressé
brief_noRegression = Aucune régression n’a été constatée.
brief_regression =
    Une régression a été constatée sur { $count } { $count ->
        [one] recommandation
       *[other] recommandations
    } :
brief_decided = Ce qui a été décidé
brief_voted =
    { $adopted } { $adopted ->
        [one] mesure de suivi a été adoptée
       *[other] mesures de suivi ont été adoptées
    }{ $apart ->
        [0] { "" }
        [one] , dont { $apart } qu’un collège au moins ne partage pas
       *[other] , dont { $apart } qu’un collège au moins ne partage pas
    }.{ $rejected ->
        [0] { "" }
        [one] { " " }{ $rejected } a été mise aux voix sans être adoptée.
       *[other] { " " }{ $rejected } ont été mises aux voix sans être adoptées.
    }
brief_asked = Ce qui est demandé, à qui, et pour quand
brief_more = { $count } de plus : voir « { $chapter } ».
brief_nothingAsked = Aucune mesure n’a été adoptée : rien n’est encore demandé à une institution.
institutions =
    .heading = Institutions : ce qui est demandé à chacune
    .unnamed = Aucune institution désignée
summary = Résumé
figures_caption = La consultation en chiffres
figures_what = Élément
figures_howMany = Nombre
figures_recommendations = Recommandations
figures_clusters = Groupes thématiques
figures_closed = Groupes clos
figures_statuses =
    .agreed = Recommandations ayant une appréciation convenue
    .views-recorded = Recommandations sur lesquelles tous les avis ont été consignés
    .differs = Recommandations sur lesquelles les avis divergent
    .alike = Recommandations à l’appréciation concordante mais pas encore convenue
    .incomplete = Recommandations appréciées en partie et pas encore convenues
    .not-rated = Recommandations pas encore appréciées
figures_polls = Décisions mises aux voix
figures_adopted = Mesures adoptées
figures_commitments = Engagements suivis
byRating = Recommandations par appréciation convenue
bySide = Niveau de mise en œuvre des recommandations selon chaque collège
ratingsBySide = Appréciations par collège
ratingsBySideText = Combien de recommandations de chaque groupe chaque collège place à chaque niveau, et où elles en sont. Aucune appréciation n’est une moyenne.
differences = Là où les avis divergent
differencesText = Sur ces recommandations, les appréciations des collèges divergent, ou ne correspondent pas toutes à ce qui a été convenu. Tous les avis sont conservés.
noDifferences = Aucun avis divergent, aucune opinion divergente ni décision non partagée n’a été enregistré.
clusters = Évaluation par groupe
notTakenUp = Groupes non encore examinés
recommendations = Recommandations
ratings = Appréciations
level = Niveau
constituency = Collège
unreadable = Texte manquant
stillOpen = Ce groupe est encore ouvert
stillOpenText = Ses appréciations et son texte peuvent changer jusqu’à sa clôture.
indicators_title = Indicateurs
indicators_indicator = Indicateur
indicators_kind = Type
indicators_baseline = Valeur de départ
indicators_target = Cible
indicators_value = Valeur
indicators_source = Source et date
indicators_kinds =
    .structural = Structurel
    .process = De processus
    .outcome = De résultat
actions =
    .title = Mesures de suivi
    .action = Mesure
    .responsible = Responsable
    .deadline = Échéance
    .status = État
    .evidence = Éléments de preuve
commitments = Engagements
decisions = Décisions
adopted = Adoptée
method = Comment vérifier ce rapport
methodText =
    Ce rapport a été tiré d’une seule version du résultat. L’empreinte ci-dessous est celle du fichier de données de cette version (outcome.json) : quiconque détient le fichier peut la calculer. L’empreinte du registre est le dernier maillon de la chaîne où chaque étape de la consultation est inscrite ; une modification ultérieure se verrait.
    Les voix par collège ne sont présentées que là où elles n’identifient personne. Les textes sont ceux des participants.
hashOfVersion = SHA-256 du résultat
headOfRecord = Empreinte du registre ({ $lines } lignes)
