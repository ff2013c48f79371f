title = Documents
lead = Ce à quoi cette consultation a abouti, et les documents qui en rendent compte.
empty = Il n’y a pas encore de résultat
emptyText = Une fois les recommandations importées et appréciées, leurs appréciations et les documents apparaissent ici.
unfinished =
    { $open ->
        [one] { $open } groupe sur { $all } est encore ouvert
       *[other] { $open } groupes sur { $all } sont encore ouverts
    }. Les documents peuvent être pris à tout moment ; ils disent alors ce qui n’est pas fini.
finished = Tous les groupes sont clos.
downloads = À emporter
otherDocuments = Tous les autres documents
download = Télécharger
downloadNamed = Télécharger : { $name }
open = OpenDocument
openNamed = Télécharger { $name } au format OpenDocument
onlySecretariat = L’équipe de facilitation et les rapporteurs peuvent télécharger les documents.
audience = Pour qui
audiences_publication =
    .label = Pour publication (sans ce qui n’est pas diffusé)
    .hint = Les passages marqués apparaissent ainsi : […]. Les groupes sensibles n’y sont pas, et les votes ne sont ventilés que si personne ne peut être reconnu. Ce qui a été exclu lors de la vérification avant publication ne figure dans aucun.
audiences_participants =
    .label = Complet, à usage interne
    .hint = Tout, y compris ce qui n’est pas diffusé. Le nom de chaque document le dit. Ne le transmettez à personne qui ne doive pas le lire.
version = Version
latest = La dernière version figée
draft = Projet, en l’état actuel
handoutLanguage = Langue des documents à distribuer
formats_report__pdf =
    .name = Rapport complet
    .text = Tout dans un document à lire et à imprimer : niveaux, graphiques, textes, décisions et divergences.
formats_submission__docx =
    .name = Communication des parties prenantes
    .text = Pour le HCDH avant le prochain examen : dans l’ordre de ses propres résumés, avec un nombre de mots à respecter.
formats_mid-term-report__docx =
    .name = Rapport à mi-parcours
    .text = Ce qui a été fait, groupe par groupe, avec le tableau de toutes les recommandations.
formats_national-report-annex__docx =
    .name = Annexe au rapport national
    .text = Un tableau de toutes les recommandations avec niveaux, mesures et prochaines étapes.
formats_action-plan__docx =
    .name = Plan d’action
    .text = Les mesures adoptées avec responsable, échéance, budget et indicateur, à distribuer.
formats_action-plan__xlsx =
    .name = Plan d’action, en classeur
    .text = Le même tableau, pour trier et planifier.
formats_statement__docx =
    .name = Déclaration au titre du point 6 de l’ordre du jour
    .text = Un projet d’environ 300 mots à lire au Conseil des droits de l’homme.
formats_outcome__xlsx =
    .name = Tout le résultat en classeur
    .text = Recommandations, groupes, mesures, indicateurs et votes, une feuille chacun.
formats_impact-oss__zip =
    .name = Tableaux pour IMPACT OSS
    .text = Recommandations, mesures et indicateurs avec leurs liens, pour cet outil de suivi.
formats_pending-briefing__docx =
    .name = Note sur les recommandations en attente
    .text = Ce qui attend encore la position de l’État, par thème : pourquoi l’accepter, et ce que la réponse exige. Pour le gouvernement et les missions, avant l’adoption par le Conseil. Toujours sans ce qui a été réservé.
formats_pending-briefing__pdf =
    .name = Note sur les recommandations en attente, à imprimer
    .text = La même en PDF.
formats_mission-pages__zip =
    .name = Pages pour les missions
    .text = Ce que chaque État a recommandé, la suite donnée, ce qui reste à faire et une question : une page pour chacun, en Word, OpenDocument et PDF, avec la liste. Toujours sans ce qui a été mis en réserve.
formats_theme-pages__zip =
    .name = Pages sur les thèmes
    .text = Pour chaque groupe, ses recommandations et leurs niveaux, ce qui a été fait, ce qui fait obstacle, ce qu’il faut recommander : en Word, OpenDocument et PDF, avec la liste. Toujours sans ce qui a été mis en réserve.
formats_everything__zip =
    .name = Tout en un seul dossier
    .text = Tous les documents dans cette langue, avec la liste de leurs empreintes.
formats_matrix-old__docx =
    .name = Matrice des recommandations, trois colonnes et évaluation
    .text = La matrice du HCDH dans la présentation du troisième cycle, colonne d’évaluation remplie.
formats_matrix-new__docx =
    .name = Matrice des recommandations, nouvelle présentation
    .text = La matrice du HCDH dans la présentation du quatrième cycle, avec une colonne d’évaluation ajoutée.
formats_outcome__csv =
    .name = Tableau de toutes les recommandations
    .text = Une ligne par recommandation avec ses niveaux, pour un tableur ou un autre outil de suivi.
formats_mechanisms__csv =
    .name = Tableau des autres mécanismes
    .text = Ce que recommandent les organes conventionnels, les procédures spéciales et d’autres, et à côté de quelles recommandations de l’EPU cela figure ; vide tant que rien d’eux n’a été importé.
formats_outcome__json =
    .name = Tout le résultat sous forme de données
    .text = Pour les archives et d’autres programmes. De la version complète, Plenum peut faire une nouvelle consultation.
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
byCluster = Appréciations par groupe
cluster = Groupe
state = État
stateOpen = Ouvert
stateClosed = Clos
decisions = Décisions
adoptedOf =
    { $adopted ->
        [one] { $adopted } vote sur { $all } a adopté
       *[other] { $adopted } votes sur { $all } ont adopté
    } une mesure.
noDecisions = Aucun vote n’est encore clos.
recordText = Chaque étape de cette consultation est une ligne d’une chaîne, dont voici la dernière empreinte. Elle figure dans chaque document : un changement ultérieur se verrait.
head = Empreinte du registre
length =
    { $lines ->
        [one] { $lines } ligne
       *[other] { $lines } lignes
    }
toMinutes = Lire le procès-verbal
