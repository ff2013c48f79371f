title = Importer des recommandations
lead = Plenum lit le fichier, montre ce qu’il a trouvé et ne change rien avant votre confirmation.
steps =
    .item1 = Fichier
    .item2 = Colonnes
    .item3 = Contrôle
    .item4 = Terminé
step = Étape { $step } sur { $of }
paste = Ou collez des paragraphes d’un rapport
pasteHint = Copiez la liste des recommandations d’un rapport, chacune dans son paragraphe, avec la phrase qui la précède. Vous voyez ce qui a été lu avant que rien ne soit conservé.
readPasted = Lire ce texte
pastedText = Texte collé
pasteNeeded = Collez d’abord le texte.
drop = Déposez le fichier ici
choose = Choisir un fichier
dropHint = La matrice du HCDH ou un rapport du Groupe de travail en Word ou PDF, un tableau de n’importe quel tableur, ou un export de l’UHRI. 10 Mo au plus.
another = Choisir un autre fichier
uploading = Envoi du fichier…
uploadBroke = La connexion s’est interrompue. Le fichier sera renvoyé de lui-même, depuis le début, dès qu’elle sera rétablie. Gardez cette page ouverte.
reading = Lecture du fichier…
failedTitle = Ce fichier n’a pas pu être lu
sheetTitle = Quelle partie du fichier est-ce ?
sheetLead = Le fichier a plusieurs feuilles, ou parle de plusieurs États examinés. Choisissez la partie qui liste les recommandations de cet examen.
sheets = Feuilles
sheet = Feuille { $place }
sheetRows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
readSheet = Lire cette feuille
anotherSheet = Une autre feuille
columnsRemembered = C’est ainsi qu’un fichier aux mêmes en-têtes a été lu auparavant. Corrigez ce qui ne convient plus.
onlyOdd = Seulement les lignes avec une anomalie
noneOdd = Aucune ligne ne présente d’anomalie.
notRecommendation = Pas une recommandation
repeated = Répétée
allKinds = Toutes
kindOfOddity = Afficher
columnsTitle = Que contient chaque colonne ?
columnsLead = Plenum a deviné d’après les en-têtes. Corrigez là où il se trompe.
column = Votre colonne
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
textNeeded = Dites quelle colonne contient le texte.
changeColumns = Changer les colonnes
readColumns = Lire avec ces colonnes
checkTitle = Ce qui a été lu
rowsAccounted =
    { $count ->
        [one] La seule ligne remplie du fichier a été lue ou figure ci-dessous.
       *[other] Chacune des { $count } lignes remplies du fichier a été lue ou figure ci-dessous.
    }
rowsUnread = { $unread } des { $filled } lignes remplies n’ont été ni lues ni listées ci-dessous. Comparez avec l’original.
rowsOutside =
    { $count ->
        [one] Un paragraphe avant ou après la liste n’a pas été lu.
       *[other] { $count } paragraphes avant et après la liste n’ont pas été lus.
    }
clusters = Groupes thématiques
clustersHint = Formés d’après les thèmes. Vous pourrez les fusionner, scinder et renommer.
rows = Recommandations
row = Ligne
page = Page { $page }
pageView_show = Afficher la page { $page }
pageView_title = Page { $page } de { $file }
pageView_place = Passage { $at } sur { $of }
pageView_previous = Précédent
pageView_next = Suivant
pageView_read = Ce qui a été lu
pageView_drawing = Dessin de la page en cours…
pageView_picture = Image de la page { $page }
pageView_marked = Ce qui a été lu est surligné sur la page.
pageView_notMarked = Ce qui a été lu n’a pas été trouvé en ces termes sur la page.
pageView_larger = Agrandir
pageView_text = Texte de cette page
pageView_note = Votre navigateur dessine la page à partir du fichier que vous avez choisi ; rien n’est envoyé. Une police que le fichier n’apporte pas est remplacée par une police de cet appareil. Les images qu’écrivent certains scanneurs (JPEG 2000, JBIG2) restent vides.
pageView_again = Réessayer
pageView_chooseAgain = Choisir de nouveau { $file }
pageView_otherFile = C’est un autre fichier. Choisissez { $file } tel que vous l’avez importé.
pageView_problems =
    .gone = Le navigateur ne peut plus lire le fichier : il a été déplacé ou modifié depuis que vous l’avez choisi.
    .encrypted = Ce fichier demande un mot de passe. Ses pages ne peuvent pas être affichées ici.
    .damaged = Cette page est endommagée et ne peut pas être dessinée. Consultez-la dans le programme avec lequel vous lisez les PDF.
    .absent = La partie de Plenum qui dessine les pages n’est pas arrivée. Vérifiez votre connexion.
number = Numéro
text = Texte
problemsTitle = Anomalies
noProblems = Rien d’anormal.
problem = Quoi
value = Tel qu’imprimé
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
confirming = Import en cours…
doneTitle = Importé
toClusters = Voir les groupes
anotherFile = Importer un autre fichier
notHere = Seule l’équipe de facilitation importe des recommandations.
again = Il y a déjà des recommandations
againText = Un fichier du même examen les met à jour : vous voyez chaque différence et choisissez. Un fichier d’un autre examen s’y ajoute.
openPositionsTitle = Positions qui peuvent vouloir dire plusieurs choses
openPositionsLead = Choisissez une fois ce que ces mots veulent dire ; cela vaut pour toutes les lignes qui les portent. D’ici là, la position n’est pas connue.
rowsOf =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
meaningOf = Sens de « { $words } »
lostZerosTitle = Numéros qui ont pu perdre un zéro
lostZerosLead = Un tableur lit 140.10 comme un nombre décimal et garde 140.1. Rien ne change avant que vous ne le disiez : acceptez ce que l’ordre de la liste prouve, ou choisissez ligne par ligne.
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
    .theme-assumed = Prise pour un thème, bien que la ligne ne le dise pas.
    .theme-empty = Un thème sans aucune recommandation.
    .theme-not-in-list = Le thème au-dessus de cette ligne ne figure pas parmi ses propres thèmes. Les deux sont conservés.
    .number-missing = Pas de numéro. La place de la ligne dans le fichier en tient lieu, après #.
    .number-counted = Le numéro vient d’une numérotation automatique et a été compté ici. Comparez-le à l’original.
    .number-reversed = Des codes imprimés de droite à gauche, comme ceux-ci. Ils sont conservés ainsi et triés selon leur sens.
    .number-used-twice = Deux recommandations différentes portent ce numéro. Les deux sont conservées.
    .repeated-merged = La même recommandation, sous un autre thème. Les lignes n’en font qu’une, avec les deux thèmes.
    .position-differs = La ligne répétée donne une autre position. La première est retenue.
    .translation-differs = La ligne répétée donne un autre texte dans une autre langue. Le premier reste.
    .translation-unclear = Une colonne de textes dont la langue ne peut être déterminée, ou est celle du premier texte. Elle est conservée avec la ligne.
    .position-empty = Aucune position n’est indiquée.
    .position-unknown = Une position en des termes que Plenum ne connaît pas. Les termes sont conservés.
    .source-missing = La source de la position n’est pas indiquée.
    .paragraph-missing = La source n’indique pas de paragraphe.
    .paragraph-odd = Le paragraphe n’est pas un simple nombre. Il est conservé tel quel.
    .states-missing = Aucun État auteur n’a été trouvé.
    .states-unsure = Des États ont été trouvés, mais pas à la fin du texte. Vérifiez-les.
    .state-unknown = Ce n’est pas le nom d’un État que Plenum connaît. Il est conservé tel quel : voyez si c’en est un, ou s’il est mal écrit.
    .states-differ = La colonne des États en nomme un que le texte ne nomme pas. Les deux sont conservés.
    .entity-in-text = Le texte contient ce qui semble être un reste de page web. Il est conservé mot pour mot.
    .assessment-already-filled = La colonne d’évaluation n’est pas vide. Ce qu’elle dit est conservé avec la ligne.
    .pdf-line-unsure = Ici finit une ligne, une colonne ou une page, et ce qui va ensemble a été deviné. Comparez avec le PDF.
    .pdf-hyphen = Un mot coupé en fin de ligne. Son trait d’union a été deviné ; vérifiez-le dans les textes.
    .pdf-columns-guessed = Un tableau sans traits. Ses colonnes et ses lignes ont été déduites des espaces ; comparez-les avec le PDF.
    .pdf-footnote = Une note de bas de page. Elle ne fait pas partie d’un texte et a été omise.
    .pdf-right-to-left = Le PDF s’écrit de droite à gauche, et des espaces peuvent manquer ou s’être glissées dans des mots. Comparez quelques textes, ou prenez le fichier Word.
    .pdf-page-empty = Une page sans texte, par exemple une image ou une page numérisée. Rien n’en a été lu.
