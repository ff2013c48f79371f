title = Documents
lead = Le résultat de cette consultation, et les documents à remettre.
empty = Il n’y a pas encore de résultat
emptyText = Une fois les recommandations importées et évaluées, leurs appréciations et les documents apparaissent ici.
unfinished =
    { $open ->
        [one] { $open } groupe thématique sur { $all } est encore ouvert
       *[other] { $open } groupes thématiques sur { $all } sont encore ouverts
    }. Vous pouvez télécharger les documents à tout moment ; ils indiquent ce qui n’est pas terminé.
finished = Tous les groupes thématiques sont clos.
downloads = Téléchargements
otherDocuments = Tous les autres documents
download = Télécharger
downloadNamed = Télécharger : { $name }
open = OpenDocument
openNamed = Télécharger { $name } au format OpenDocument
onlySecretariat = L’équipe de facilitation et les rapporteurs peuvent télécharger les documents.
audience = Pour qui
audiences_publication =
    .label = Pour publication (sans ce qui n’est pas diffusé)
    .hint = Les passages marqués sont remplacés par […], les groupes thématiques sensibles sont exclus, et les votes ne sont présentés par collège que si cela ne permet d’identifier personne. Ce qui a été déclaré non diffusé lors de la vérification avant publication ne figure nulle part. Les rapports d’avancement n’y figurent pas non plus, sauf si cette vérification les inclut.
audiences_participants =
    .label = Complet, à usage interne
    .hint = Tout, y compris ce qui n’est pas diffusé. Le nom de chaque document l’indique. Ne le transmettez à aucune personne qui ne doit pas lire cela.
version = Version
latest = La dernière version figée
draft = Projet, en l’état actuel
handoutLanguage = Langue des documents à distribuer
formats_report__pdf =
    .name = Rapport complet
    .text = Tout dans un seul document à lire et à imprimer : appréciations, graphiques, textes, décisions et divergences.
formats_submission__docx =
    .name = Communication des parties prenantes
    .text = Pour le HCDH avant le prochain examen, dans l’ordre des résumés du HCDH et dans sa limite de mots.
formats_mid-term-report__docx =
    .name = Rapport à mi-parcours
    .text = Ce qui a été fait, groupe thématique par groupe thématique, avec le tableau de toutes les recommandations.
formats_national-report__docx =
    .name = Rapport national
    .text = Un projet selon le plan du HCDH, dans la limite de 10 700 mots, à partir des appréciations, rapports et engagements de l’État.
formats_national-report-annex__docx =
    .name = Annexe au rapport national
    .text = Un tableau de toutes les recommandations avec appréciations, mesures et prochaines étapes.
formats_action-plan__docx =
    .name = Plan d’action
    .text = Les mesures adoptées avec chef de file, échéance, budget et indicateur, à distribuer.
formats_action-plan__xlsx =
    .name = Plan d’action, en classeur
    .text = Le même tableau, pour trier et planifier.
formats_statement__docx =
    .name = Déclaration au titre du point 6 de l’ordre du jour
    .text = Un projet d’environ 300 mots à lire à voix haute au Conseil des droits de l’homme.
formats_outcome__xlsx =
    .name = Tout le résultat en classeur
    .text = Recommandations, groupes thématiques, mesures, indicateurs et votes, une feuille pour chacun.
formats_impact-oss__zip =
    .name = Tableaux pour IMPACT OSS
    .text = Recommandations, mesures et indicateurs, reliés comme cet outil de suivi le demande.
formats_pending-briefing__docx =
    .name = Note sur les recommandations en attente
    .text = Les recommandations qui attendent encore la position de l’État, par thème : pourquoi les accepter, et ce que la réponse exige. Pour le gouvernement et les missions, avant l’adoption du résultat par le Conseil. Toujours sans ce qui n’est pas diffusé.
formats_pending-briefing__pdf =
    .name = Note sur les recommandations en attente, à imprimer
    .text = La même en PDF.
formats_donor-sheet__docx =
    .name = Pour les donateurs et les organismes des Nations Unies
    .text = L’assistance dont les institutions ont besoin et que personne n’a encore promise, et où manque le financement. Toujours sans ce qui est réservé.
formats_donor-sheet__pdf =
    .name = Pour les donateurs et les organismes des Nations Unies, à imprimer
    .text = La même chose en PDF.
formats_mission-pages__zip =
    .name = Pages pour les missions
    .text = Ce que chaque État auteur a recommandé et la suite donnée, ce qui reste à faire, et une question : une page pour chacun, en Word, OpenDocument et PDF, avec la liste. Toujours sans ce qui n’est pas diffusé.
formats_theme-pages__zip =
    .name = Pages sur les thèmes
    .text = Pour chaque groupe thématique : ses recommandations et appréciations, ce qui a été fait, les obstacles et ce qu’il faut recommander, en Word, OpenDocument et PDF, avec la liste. Toujours sans ce qui n’est pas diffusé.
formats_institution-pages__zip =
    .name = Pages pour les institutions
    .text = Ce que chaque institution doit faire et pour quand, et de quelles recommandations elle est responsable : une page pour chacune, en Word, OpenDocument et PDF, avec la liste. Vide tant qu’aucune institution n’est énumérée.
formats_everything__zip =
    .name = Tout en un seul dossier
    .text = Tous les documents dans cette langue, avec la liste de leurs empreintes.
formats_matrix-old__docx =
    .name = Matrice des recommandations, trois colonnes et évaluation
    .text = La matrice du HCDH dans la présentation du troisième cycle, avec la colonne d’évaluation remplie.
formats_matrix-new__docx =
    .name = Matrice des recommandations, nouvelle présentation
    .text = La matrice du HCDH dans la présentation du quatrième cycle, avec une colonne d’évaluation ajoutée.
formats_outcome__csv =
    .name = Tableau de toutes les recommandations
    .text = Une ligne par recommandation avec ses appréciations, pour un tableur ou un autre outil de suivi.
formats_mechanisms__csv =
    .name = Tableau des autres mécanismes
    .text = Ce que recommandent les organes conventionnels, les procédures spéciales et d’autres, et les recommandations de l’EPU auxquelles cela est lié. Vide tant que vous n’en importez pas.
formats_outcome__json =
    .name = Tout le résultat sous forme de données
    .text = Pour les archives et d’autres programmes. À partir de la version complète, Plenum peut créer une nouvelle consultation.
kinds =
    .pdf = Document PDF
    .xlsx = Classeur Excel
    .zip = Dossier (zip)
    .docx = Document Word
    .csv = Tableau CSV
    .json = Données JSON
levels = Appréciations convenues
levelsLead = Nombre de recommandations pour chaque appréciation convenue.
levelsChart = Recommandations selon l’appréciation convenue
byCluster = Appréciations par groupe thématique
cluster = Groupe thématique
state = État
stateOpen = Ouvert
stateClosed = Clos
decisions = Décisions
adoptedOf =
    { $adopted ->
        [one] { $adopted } vote sur { $all } a adopté
       *[other] { $adopted } votes sur { $all } ont adopté
    } une mesure.
noDecisions = Aucun vote n’a encore été clos.
recordText = Chaque étape de cette consultation est une ligne d’une chaîne, et cette empreinte en est le dernier maillon. Elle est imprimée dans chaque document : une modification ultérieure se verrait.
head = Empreinte du registre
length =
    { $lines ->
        [one] { $lines } ligne
       *[other] { $lines } lignes
    }
toMinutes = Lire le procès-verbal
