versions = Versions
versionsLead = Une version est le résultat figé à un moment donné. Chaque document est tiré de la dernière.
noVersion = Pas encore de version : les documents sont des projets, dans l’état actuel.
freeze = Figer une version
freezeTitle = Figer le résultat tel qu’il est
freezeText = Tout ce qui a été convenu, écrit et décidé est conservé tel quel. Rien ne le modifie ensuite ; la version suivante prend le numéro suivant.
freezeLabel = À quoi elle sert
freezeHint = Quelques mots, par exemple « pour les ministères ». Pas de noms de personnes.
frozen = Version { $number } figée
unchanged = Rien n’a changé depuis la version { $number }.
version = Version { $number }
last = Les documents en sont tirés
hash = Empreinte (SHA-256)
forgotten = Son texte a été supprimé ; date et empreinte sont conservées.
lastForgotten = Le texte de la dernière version a été effacé : aucun document ne peut plus en être tiré. Prenez le projet ou une version antérieure, ou figez une nouvelle version.
changesSince = Ce qui a changé depuis
changesTitle = Ce qui a changé depuis la version { $number }
changesLead = De cette version au résultat actuel.
noChanges = Rien n’a changé.
back = Retour au résultat
wholePoll = Vote sur la consultation dans son ensemble
changed_added = Nouveau groupe
changed_removed = N’existe plus
changed_renamed = Renommé ; avant : { $from }
changed_recommendations = Recommandations modifiées
changed_pledges = Engagements volontaires modifiés
changed_matters = Nouvelles questions modifiées
changed_rating = Appréciation : { $side }
changed_agreed = Niveau convenu
changed_closing = Conclusion, opinion divergente ou état modifié
changed_text = Texte modifié
changed_polls = Décisions modifiées
changed_commitments = Suivi modifié
changed_reordered = Les groupes sont dans un autre ordre.
changed_consultation = Les réglages de la consultation ou les noms de thèmes ont changé.
changed_wholePolls = Les votes sur la consultation dans son ensemble, comme celui sur les priorités, ont changé.
changed_mechanisms = Ce que recommandent d’autres mécanismes, ou à côté de quoi cela figure, a changé.
changed_none = aucun
preview = Lire ici
previewTitle = Rapport complet
previewLead = Ce que dit le PDF, avant de l’emporter.
publish = Publier
publishTitle = Publier le résultat
publishLead = Décidez de ce que tout le monde peut voir, vérifiez ce que cela révélerait, puis publiez. Rien n’est public avant.
toPublish = Publier ou retirer
publishedNow = La version { $version } est publique depuis le { $date }.
withdrawnNow = La page publique a été retirée le { $date }.
notPublished = Rien n’est public.
address = Adresse
needVersion = Figez d’abord une version du résultat : seul ce qui ne change plus est publié.
sensitive = Groupes exclus
sensitiveLead = Un groupe sensible ne figure nulle part en public : ni sur la page, ni dans ses fichiers, ni dans les chiffres.
check = Ce qui serait révélé
checkLead = Chaque point est confirmé, ou son texte est retenu. Ce qui a été confirmé dans une version antérieure le reste tant que pas un mot du paragraphe, de l’appréciation, de la mesure ou du vote qui l’entoure n’a changé ni bougé. Un texte retenu apparaît ainsi : […] sur la page et dans tous les documents de cette version établis pour publication.
nothingFound = Rien n’a été trouvé qui révèle quelqu’un. Relisez tout de même la page.
kinds_person =
    .title = Noms donnés par des participants
    .text = Cette personne le sait-elle, et accepte-t-elle que ce soit public ?
kinds_email =
    .title = Adresses électroniques
    .text = Une adresse mène à une personne.
kinds_phone =
    .title = Numéros de téléphone
    .text = Un numéro mène à une personne.
kinds_link =
    .title = Liens
    .text = Ce qu’il y a derrière peut nommer des personnes.
kinds_small-group =
    .title = Peu de personnes
    .text = Quand moins de cinq personnes parlent ou votent, on peut savoir qui c’était. Les voix ne sont jamais ventilées en dessous de ce nombre.
kinds_organisation =
    .title = Organisations
    .text = Celles qui consentent à signer, et celles que les textes mentionnent.
kinds_held-back =
    .title = Passages exclus
    .text = Marqués dans le texte : ils apparaissent ainsi : […].
kinds_sensitive-cluster =
    .title = Groupes exclus
    .text = Ils ne figurent nulle part en public.
confirm = J’ai vérifié : cela peut être vu
confirmAll = Tout confirmer ici
confirmedOn = Confirmé le { $time }
holdBack = Retenir ce texte
ofSide = { $side } : { $people }
votes =
    { $count ->
        [one] { $count } bulletin en tout
       *[other] { $count } bulletins en tout
    }
passages =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
languages = Langues de la page
languageNeeded = Choisissez au moins une langue.
addressKind = Adresse de la page
addresses_readable =
    .label = Lisible
    .hint = Pour tous ; les moteurs de recherche peuvent la trouver.
addresses_unguessable =
    .label = Impossible à deviner
    .hint = Seulement pour ceux à qui vous la donnez.
kept = Chaque choix est enregistré aussitôt, pour toute l’équipe de facilitation. Dernier choix : { $time }
notKept = Le dernier choix n’a pas été enregistré
alsoHeld = Textes retenus auparavant
alsoHeldText = Ils ont été retenus dans une version antérieure, et les mêmes mots figurent dans celle-ci.
release = Ne plus retenir ce texte
publicDiffers = La page publique n’est pas ce qu’elle serait avec ces choix. Elle reste telle quelle jusqu’à une nouvelle publication ou à son retrait.
unsettled =
    { $count ->
        [one] { $count } point est encore ouvert.
       *[other] { $count } points sont encore ouverts.
    }
publishAsk = Publier cette version ?
publishWarning = Quiconque a l’adresse peut la lire, la copier et la garder. Elle peut être retirée, mais pas reprise à ceux qui l’ont.
published = Publié
withdraw = Retirer
withdrawAsk = Retirer la page publique ?
withdrawWarning = La page et ses fichiers disparaissent aussitôt, ou en une minute là où un navigateur les garde. Les copies enregistrées, imprimées ou transmises ne peuvent pas être reprises. La publication reste inscrite au registre.
withdrawn = Retiré
seePreview = La voir telle qu’elle serait publiée
updatesSince =
    { $count ->
        [one] { $count } mise à jour du suivi n’est pas encore publique
       *[other] { $count } mises à jour du suivi ne sont pas encore publiques
    }
updatesSinceText = Postérieures à la version publique. Figez une nouvelle version, passez sa vérification et publiez-la : page, cadre et flux suivent.
elsewhere = Sur d’autres sites
elsewhereLead = Les chiffres de ce qui est public, pour la page d’un ministère, d’une coalition ou d’un journal. Le cadre n’exécute aucun script, ne dépose aucun cookie, ne charge rien d’ailleurs et renvoie à la page publique. Il suit ce que vous publiez et se vide dès que vous le retirez.
widgetSize = Taille
widgetSizes =
    .wide = 600 de large
    .narrow = 320 de large
widgetTheme = Couleurs
widgetThemes =
    .device = Celles de l’appareil du lecteur
    .light = Claires
    .dark = Sombres
widgetCode = Code pour l’autre site
widgetFrame = Mise en œuvre des recommandations de l’EPU : { $name }
copyCode = Copier le code
seeWidget = Le voir
feeds = Flux des versions publiées, à suivre dans un lecteur :
figures = Les chiffres
webcast_title = Vidéo de la session : { $cycle }
webcast_lead = Des liens vers l’enregistrement de l’examen, avec l’heure à laquelle l’État se présente, où les autres parlent et où le rapport est adopté. Ils figurent sur la page publique et dans la fiche pour la presse de la prochaine version, une fois vérifiés. Rien n’est montré ni chargé ici.
webcast_address = Adresse de l’enregistrement
webcast_addressHint = De préférence UN Web TV, par exemple https://webtv.un.org/fr/asset/k1x/k1xabc12de : ses liens commencent au bon moment.
webcast_notAddress = Ce n’est pas une adresse qui commence par https:// et peut être montrée.
webcast_needAddress = Il faut aux temps l’adresse de l’enregistrement.
webcast_lines = Temps, un par ligne
webcast_linesHint = Un temps et ce qui commence alors, par exemple « 0:12:30 France » ou « 1:02:00 Adoption ». Collez autant de lignes que vous voulez.
webcast_read =
    { $count ->
        [one] { $count } ligne est lue.
       *[other] { $count } lignes sont lues.
    }
webcast_unread =
    { $count ->
        [one] { $count } ligne n’est pas lue
       *[other] { $count } lignes ne sont pas lues
    }
webcast_unreadText = Ce qui n’est pas lu reste dans le champ et n’est pas enregistré. Il faut à une ligne un temps comme 0:12:30 et quelques mots.
webcast_line = Ligne { $number } : { $text }
webcast_save = Enregistrer la vidéo
webcast_saved = Enregistré ; cela entre dans la prochaine version
webcast_removed = La vidéo a été retirée
publicKind = Résultat d’une consultation nationale
publishedOn = Publié le { $date }
contents = Table des matières
files = Télécharger
fileKinds =
    .pdf = Rapport (PDF)
    .csv = Tableau (CSV)
    .json = Données (JSON)
pressFiles =
    .docx = Fiche pour la presse (Word)
    .pdf = Fiche pour la presse (PDF)
submitters = Présenté par
voidedTitle = Déclarés nuls depuis
voidedLead = Cette page et ses fichiers présentent ces votes tels qu’ils étaient lors de la publication. Ils ne décident plus de rien, et ce qu’ils avaient adopté a été retiré.
voidedOn = Déclaré nul le { $date }
voidedVote = Ce qui figure ci-dessous fut décidé alors. Cela ne décide plus de rien, et ce qui avait été adopté a été retiré.
voidedPublic =
    { $count ->
        [one] { $count } vote de ce qui est public a été déclaré nul
       *[other] { $count } votes de ce qui est public ont été déclarés nuls
    }
voidedPublicText = La page publique le dit en tête, avec votre raison. Son texte et ses fichiers disent encore ce qui avait été décidé : figez une nouvelle version et publiez-la.
secretPolls = Votes secrets
secretPollsLead = Décompte, codes de reçu et ce que chacun peut vérifier.
record = Comment vérifier
verifiable = Vérifiable
checkSignatures = Vérifier les signatures contenues dans outcome.json sur une page qui se passe de serveur
recordText = Les passages marqués […] et les voix de petits groupes sont retenus pour protéger des personnes. Le fichier de données a l’empreinte ci-dessous. Il est tiré d’une version figée qui a la sienne, et le registre de la consultation se termine par la dernière.
dataHash = Empreinte des données publiques (SHA-256)
versionHash = Empreinte de la version { $number } (SHA-256)
languageNav = Langue
