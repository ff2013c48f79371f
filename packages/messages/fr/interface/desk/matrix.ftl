title = Importer des recommandations
lead = Plenum lit le fichier, vous montre ce qu’il a trouvé et ne change rien avant votre confirmation.
steps =
    .item1 = Fichier
    .item2 = Colonnes
    .item3 = Contrôle
    .item4 = Terminé
step = Étape { $step } sur { $of }
paste = Ou collez des paragraphes d’un rapport
pasteHint = Copiez la liste des recommandations d’un rapport, chacune dans son propre paragraphe, avec la phrase qui la précède. Vous voyez ce qui a été lu avant tout enregistrement.
readPasted = Lire ce texte
pastedText = Texte collé
pasteNeeded = Collez d’abord le texte.
drop = Déposez le fichier ici
choose = Choisir un fichier
dropHint = La matrice du HCDH ou un rapport du Groupe de travail en Word ou PDF, un tableau de n’importe quel tableur, ou une exportation de l’UHRI. 10 Mo au plus.
another = Choisir un autre fichier
uploading = Envoi du fichier…
uploadBroke = La connexion a été interrompue. L’envoi reprendra automatiquement là où il s’est arrêté, dès que la connexion sera rétablie. Gardez cette page ouverte.
reading = Lecture du fichier…
failedTitle = Ce fichier n’a pas pu être lu
sheetTitle = Quelle partie du fichier est-ce ?
sheetLead = Le fichier contient plusieurs feuilles, ou porte sur plusieurs États examinés. Choisissez la partie qui énumère les recommandations de cet examen.
sheets = Feuilles
sheet = Feuille { $place }
sheetRows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
readSheet = Lire cette feuille
anotherSheet = Une autre feuille
columnsRemembered = Un fichier avec les mêmes en-têtes a déjà été lu ainsi. Corrigez ce qui ne convient plus.
onlyOdd = Seulement les lignes avec une anomalie
noneOdd = Aucune ligne ne présente d’anomalie.
notRecommendation = Pas une recommandation
repeated = Répétée
allKinds = Toutes
kindOfOddity = Afficher
columnsTitle = Que contient chaque colonne ?
columnsLead = Plenum a deviné d’après les en-têtes. Corrigez ce qui est faux.
noColumn = Absent de ce fichier
languages =
    .rn = roundi
    .tet = tétoum
    .zgh = amazighe standard marocain
fields =
    .number = Numéro
    .text = Texte de la recommandation
    .states = États auteurs
    .position = Position de l’État
    .source = Source de la position
    .theme = Thème
    .groups = Groupes de personnes
    .sdgs = ODD
    .document = Document d’un autre mécanisme
furtherText = Le même texte dans une autre langue
textNeeded = Indiquez quelle colonne contient le texte.
changeColumns = Changer les colonnes
readColumns = Lire avec ces colonnes
checkTitle = Ce qui a été lu
rowsAccounted =
    { $count ->
        [one] La seule ligne remplie du fichier a été lue ou figure ci-dessous.
       *[other] Chacune des { $count } lignes remplies du fichier a été lue ou figure ci-dessous.
    }
rowsUnread = Sur { $filled } lignes remplies, { $unread } n’ont été ni lues ni énumérées ci-dessous. Comparez avec l’original.
rowsOutside =
    { $count ->
        [one] Un paragraphe avant ou après la liste n’a pas été lu.
       *[other] { $count } paragraphes avant et après la liste n’ont pas été lus.
    }
clusters = Groupes thématiques
clustersHint = Formés à partir des thèmes. Vous pourrez les fusionner, les diviser et les renommer plus tard.
rows = Recommandations
row = Ligne
page = Page { $page }
pageView_show = Afficher la page { $page }
pageView_title = Page { $page } de { $file }
pageView_place = Passage { $at } sur { $of }
pageView_previous = Précédent
pageView_next = Suivant
pageView_read = Ce qui a été lu
pageView_drawing = Affichage de la page…
pageView_picture = Image de la page { $page }
pageView_marked = Ce qui a été lu est marqué sur la page.
pageView_notMarked = Le texte lu n’a pas été trouvé sur la page.
pageView_larger = Agrandir
pageView_text = Texte de cette page
pageView_note = Votre navigateur dessine la page à partir du fichier que vous avez choisi ; rien n’est envoyé. Les polices absentes du fichier sont remplacées par des polices de cet appareil. Les images dans certains formats de numérisation (JPEG 2000, JBIG2) restent vides.
pageView_again = Réessayer
pageView_chooseAgain = Choisir de nouveau { $file }
pageView_otherFile = C’est un autre fichier. Choisissez { $file } tel que vous l’avez importé.
pageView_problems =
    .gone = Le navigateur ne peut plus lire le fichier : il a été déplacé ou modifié depuis que vous l’avez choisi.
    .encrypted = Ce fichier exige un mot de passe. Ses pages ne peuvent pas être affichées ici.
    .damaged = Cette page est endommagée et ne peut pas être affichée. Ouvrez-la dans votre lecteur de PDF.
    .absent = La partie de Plenum qui dessine les pages n’a pas pu être chargée. Vérifiez votre connexion.
problemsTitle = Anomalies
noProblems = Aucune anomalie n’a été trouvée.
problem = Anomalie
value = Dans le document imprimé
wholeFile = Tout le fichier
showMore =
    { $count ->
        [one] En afficher { $count } de plus
       *[other] En afficher { $count } de plus
    }
confirm =
    { $count ->
        [one] Importer { $count } recommandation
       *[other] Importer { $count } recommandations
    }
confirming = Importation en cours…
doneTitle = Importé
toClusters = Voir les groupes thématiques
anotherFile = Importer un autre fichier
notHere = Seule l’équipe de facilitation peut importer des recommandations.
again = Vous avez déjà des recommandations
againText = Un fichier du même examen les met à jour : vous voyez chaque différence et choisissez. Un fichier d’un autre examen s’y ajoute.
openPositionsTitle = Positions qui peuvent avoir plusieurs sens
openPositionsLead = Choisissez une fois ce que ces mots signifient, pour toutes les lignes qui les contiennent. D’ici là, la position est inconnue.
rowsOf =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
meaningOf = Sens de « { $words } »
lostZerosTitle = Numéros qui ont pu perdre un zéro
lostZerosLead = Un tableur lit 140.10 comme un nombre décimal et garde 140.1. Rien ne change avant votre décision : acceptez ce que prouve l’ordre de la liste, ou choisissez ligne par ligne.
repairNumbers =
    { $count ->
        [one] Réparer { $count } numéro certain
       *[other] Réparer { $count } numéros certains
    }
numberOfRow = Numéro de la ligne { $row }
kindOfLabel =
    .theme = Thème
    .group = Groupe de personnes
    .sdg = ODD
problemCodes =
    .header-missing = Aucune ligne ne nomme les colonnes ; Plenum les a devinées d’après leur contenu.
    .column-unknown = Une colonne que Plenum n’utilise pas. Elle est conservée avec la ligne.
    .row-not-understood = Ni en-tête, ni thème, ni recommandation. La ligne est conservée telle quelle.
    .row-other-mechanism = Une préoccupation, et non une recommandation. Elle n’est pas importée.
    .several-countries = Le fichier porte sur plusieurs États examinés. Vérifiez que tout a sa place ici.
    .theme-assumed = Lue comme un thème, bien que la ligne ne l’indique pas.
    .theme-empty = Un thème sans aucune recommandation.
    .theme-not-in-list = Le thème au-dessus de cette ligne ne figure pas parmi ses propres thèmes. Les deux sont conservés.
    .number-missing = Pas de numéro. La place de la ligne dans le fichier en tient lieu, après #.
    .number-counted = Le numéro vient d’une numérotation automatique et a été compté ici. Comparez-le avec l’original.
    .number-reversed = Des codes imprimés de droite à gauche, comme ceux-ci. Ils sont conservés ainsi et triés selon leur sens.
    .number-used-twice = Deux recommandations différentes portent ce numéro. Les deux sont conservées.
    .repeated-merged = La même recommandation, sous un autre thème. Les lignes ont été réunies, avec les deux thèmes.
    .position-differs = La ligne répétée donne une autre position. La première est retenue.
    .translation-differs = La ligne répétée donne un autre texte dans une langue supplémentaire. Le premier est conservé.
    .translation-unclear = Une colonne de textes dont la langue ne peut être déterminée, ou est celle du premier texte. Elle est conservée avec la ligne.
    .position-empty = Aucune position n’est indiquée.
    .position-unknown = Une position en des termes que Plenum ne connaît pas. Les termes sont conservés.
    .source-missing = La source de la position n’est pas indiquée.
    .paragraph-missing = La source n’indique pas de paragraphe.
    .paragraph-odd = Le paragraphe n’est pas un simple nombre. Il est conservé tel quel.
    .states-missing = Aucun État auteur n’a été trouvé.
    .states-unsure = Des États ont été trouvés, mais pas à la fin du texte. Vérifiez-les.
    .state-unknown = Ce n’est pas le nom d’un État que Plenum connaît. Il est conservé tel quel : vérifiez s’il s’agit d’un État, ou si le nom est mal écrit.
    .states-differ = La colonne des États en nomme un que le texte ne nomme pas. Les deux sont conservés.
    .entity-in-text = Le texte contient ce qui semble être un reste de page web. Il est conservé sans changement.
    .assessment-already-filled = La colonne d’évaluation n’est pas vide. Son contenu est conservé avec la ligne.
    .pdf-line-unsure = Une ligne, une colonne ou une page se termine ici, et Plenum a deviné ce qui va ensemble. Comparez avec le PDF.
    .pdf-hyphen = Un mot coupé en fin de ligne. Plenum a deviné s’il prend un trait d’union ; vérifiez-le dans les textes.
    .pdf-columns-guessed = Un tableau sans traits. Ses colonnes et ses lignes ont été déduites des espaces entre elles. Comparez-les avec le PDF.
    .pdf-footnote = Une note de bas de page. Elle ne fait pas partie d’un texte et a été laissée de côté.
    .pdf-right-to-left = Le PDF s’écrit de droite à gauche : des espaces peuvent manquer ou s’être glissées dans des mots. Comparez quelques textes, ou prenez le fichier Word.
    .pdf-page-empty = Une page sans texte, par exemple une image ou une page numérisée. Rien n’en a été lu.
