title = Sources
lead = Ce que chaque collège présente à l’appui de ce qu’il dit. Les autres collèges peuvent contester une source et dire pourquoi.
empty = Aucune source pour l’instant
emptyText = Choisissez un groupe thématique, puis ajoutez ce qui appuie l’évaluation de votre collège.
noneHere = Aucune source pour ce groupe thématique pour l’instant.
cluster = Groupe thématique
allClusters = Tous les groupes thématiques
chooseCluster = Pour ajouter une source, choisissez un groupe thématique.
count =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
kinds =
    .law = Loi ou politique
    .statistic = Statistiques
    .judgment = Décision de justice
    .report = Rapport
    .news = Presse
    .testimony = Témoignage
offeredBy = Présentée par { $side }
internal = Uniquement dans cette consultation
supports = Appuie
recommendation = Recommandation { $number }
report = Rapport d’avancement sur { $subject }
value = Valeur de l’indicateur { $indicator }
disputedBy = Contestée par { $side }
unsupported = Rapports sans lien ni source
add = Ajouter une source
change = Modifier
changeNamed = Modifier : { $title }
remove = Retirer
removeNamed = Retirer : { $title }
removeText = La source est retirée pour tous. Cette action est définitive.
removeAgain = Quelqu’un a modifié cette source entre-temps. Voyez ci-dessus ce qui est nouveau. Pour la retirer malgré tout, appuyez de nouveau sur « Retirer ».
removed = La source a été retirée.
saved = La source a été enregistrée.
save = Enregistrer la source
kind = Type de source
sourceTitle = Titre
sourceTitleHint = Pour que d’autres la retrouvent : titre, numéro de la loi, nom de l’affaire.
testimonyHint = N’écrivez pas qui a parlé, ni rien qui mène à cette personne. Un témoignage n’a ni éditeur, ni date, ni lien, et ne quitte jamais cette consultation.
testimonyTitle = Ce que dit le témoignage
titleMissing = Saisissez un titre.
publisher = Éditeur ou auteur
quote = Passage
quoteHint = Par exemple, un paragraphe du rapport national. Mettez la cote et le paragraphe dans le titre : A/HRC/WG.6/48/SVN/1, par. 23.
date = Date
link = Lien
linkHint = L’adresse commence par https://
linkWrong = Ce n’est pas une adresse web.
internalLabel = La garder dans cette consultation
internalHint = Elle ne fait jamais partie de ce qui est publié.
supportsLabel = Ce qu’elle appuie
dispute = Contester
disputeNamed = Contester : { $title }
disputeReason = Pourquoi votre collège la conteste
disputeHint = Toutes les personnes de la consultation peuvent le lire.
disputeMissing = Dites pourquoi votre collège la conteste.
disputeSaved = Le motif de votre collège a été enregistré.
disputeChange = Modifier le motif
disputeChangeNamed = Modifier le motif : { $title }
withdraw = Ne plus contester
withdrawNamed = Ne plus contester : { $title }
withdrawn = Votre collège ne conteste plus la source.
file = Fichier
fileHint = Un PDF, une image ou un tableau, jusqu’à 10 Mo. Plenum en retire ce qui dit qui l’a créé, avec quoi et où.
fileTooLarge = Le fichier dépasse 10 Mo. Choisissez-en un plus petit, ou donnez un lien.
keepUncleaned = Garder ce fichier tel quel, même s’il peut indiquer qui l’a créé
removeFile = Retirer le fichier de cette source
download = Télécharger le fichier ({ $type }, { $size })
fingerprint = Empreinte
fingerprintHint = Le SHA-256 du fichier tel que vous le téléchargez :
uncleaned = Ce fichier a été gardé tel quel : il peut indiquer qui l’a créé.
updatedMeanwhile = Quelqu’un a modifié cette source entre-temps. Rien de ce que vous avez écrit n’est perdu : comparez, puis enregistrez de nouveau.
removedMeanwhile = Quelqu’un a retiré cette source entre-temps. Copiez ce qu’il vous faut dans ce formulaire, puis ajoutez une nouvelle source.
theirs = Modifié par d’autres entre-temps
theirsText = Votre saisie est toujours ci-dessous. Enregistrez-la pour remplacer la leur.
takeTheirs = Reprendre leur version

quoteDocument = Citer un document
document = Document
documentHint = Le rapport national, la compilation des Nations Unies, le résumé des parties prenantes ou un autre texte, au format Word ou PDF, 10 Mo au plus. Le fichier n’est pas conservé : seuls le sont les passages que vous ajoutez.
documents =
    .national-report = Rapport national
    .un-compilation = Compilation des Nations Unies
    .stakeholders-summary = Résumé des parties prenantes
documentTitle = { $document }, { $symbol }
ohchr = HCDH
documentMissing = Choisissez un document.
readingDocument = Lecture du document…

passagesRead =
    { $count ->
        [one] { $count } passage trouvé. Les plus proches de la recommandation viennent d’abord.
       *[other] { $count } passages trouvés. Les plus proches de la recommandation viennent d’abord.
    }
besideRecommendation = En regard de la recommandation
findPassage = Trouver un passage
findPassageHint = Des mots du passage, ou le numéro de son paragraphe.
noPassage = Aucun passage ne contient tous ces mots.
passagesBeside = Passages du document

paragraph = Paragraphe { $number }
chooseUnnumbered = Citer ce passage

passageTitle = { $document }, par. { $number }
alreadySource = Une source de ce groupe thématique le cite déjà.

passagesChosen =
    { $count ->
        [one] { $count } passage choisi
       *[other] { $count } passages choisis
    }
addPassages = Ajouter comme sources
passageMissing = Choisissez un passage.

addedSome =
    { $count ->
        [one] { $count } source a été ajoutée ; le reste demeure choisi. { $problem }
       *[other] { $count } sources ont été ajoutées ; le reste demeure choisi. { $problem }
    }

added =
    { $count ->
        [one] { $count } source a été ajoutée.
       *[other] { $count } sources ont été ajoutées.
    }
