versions = Versions
versionsLead = Une version est le résultat figé à un moment donné. Chaque document est tiré de la dernière.
noVersion = Pas encore de version : les documents sont des projets dans l’état actuel.
freeze = Figer une version
freezeTitle = Figer le résultat tel qu’il est
freezeText = Tout ce qui a été convenu, écrit et décidé est conservé dans son état actuel. Rien ne le modifie ensuite ; la version suivante prend le numéro suivant.
freezeLabel = Destination
freezeHint = Quelques mots, par exemple « pour les ministères ». Pas de noms de personnes.
frozen = Version { $number } figée
unchanged = Rien n’a changé depuis la version { $number }.
version = Version { $number }
last = Les documents sont tirés de cette version
hash = Empreinte (SHA-256)
forgotten = Son texte a été supprimé ; date et empreinte sont conservées.
lastForgotten = Le texte de la dernière version a été supprimé : aucun document ne peut plus en être tiré. Utilisez le projet ou une version antérieure, ou figez une nouvelle version.
changesSince = Ce qui a changé depuis
changesTitle = Ce qui a changé depuis la version { $number }
changesLead = De cette version au résultat actuel.
noChanges = Rien n’a changé.
back = Retour au résultat
wholePoll = Vote sur la consultation dans son ensemble
changed_added = Nouveau groupe thématique
changed_removed = N’existe plus
changed_renamed = Renommé ; avant : { $from }
changed_recommendations = Recommandations modifiées
changed_pledges = Engagements volontaires modifiés
changed_matters = Nouvelles questions modifiées
changed_rating = Appréciation : { $side }
changed_agreed = Appréciation convenue
changed_closing = Conclusion, opinion divergente ou état modifié
changed_text = Texte modifié
changed_polls = Décisions modifiées
changed_commitments = Suivi modifié
changed_reordered = Les groupes thématiques sont dans un autre ordre.
changed_consultation = Les réglages de la consultation ou les noms de thèmes ont changé.
changed_wholePolls = Les votes sur la consultation dans son ensemble, comme celui sur les priorités, ont changé.
changed_mechanisms = Les recommandations d’autres mécanismes, ou ce à quoi elles sont liées, ont changé.
changed_responsibilities = Les institutions responsables de recommandations ont changé.
changed_none = aucun
preview = Le lire ici
previewTitle = Rapport complet
previewLead = Le contenu du PDF, avant son téléchargement.
publish = Publier
publishTitle = Publier le résultat
publishLead = Décidez de ce que tout le monde peut voir, vérifiez ce que cela révélerait, puis publiez. Rien n’est public avant cela.
toPublish = Publier ou retirer
publishedNow = La version { $version } est publique depuis le { $date }.
withdrawnNow = La page publique a été retirée le { $date }.
notPublished = Rien n’est public.
needVersion = Figez d’abord une version du résultat : seule une version figée peut être publiée.
sensitive = Groupes thématiques exclus
sensitiveLead = Un groupe thématique sensible est exclu de tout ce qui est public : la page, ses fichiers et les chiffres.
progress = Suivi
progressLead = La page de suivi présente les engagements par thème et par institution. Décidez pour chaque version si elle comprend aussi les rapports d’avancement, leurs sources et les réponses. Les rapports en attente d’autorisation ou renvoyés ne sont jamais publics. Les auteurs anonymes restent anonymes. Les témoignages, et les sources gardées dans cette consultation, ne sont jamais publics.

progressToo =
    { $count ->
        [one] Publier aussi { $count } rapport d’avancement
       *[other] Publier aussi { $count } rapports d’avancement
    }
check = Ce qui serait révélé
checkLead = Confirmez chaque point, ou déclarez son texte non diffusé. Un point confirmé dans une version antérieure le reste tant que le paragraphe, l’appréciation, la mesure ou le vote qui l’entoure ne change pas. Un texte non diffusé est remplacé par […] sur la page et dans tous les documents de cette version établis pour publication.
nothingFound = Rien n’a été trouvé qui permette d’identifier quelqu’un. Relisez tout de même la page.
kinds_person =
    .title = Noms donnés par des participants
    .text = Cette personne sait-elle que c’est public, et l’accepte-t-elle ?
kinds_email =
    .title = Adresses électroniques
    .text = Une adresse mène à une personne.
kinds_phone =
    .title = Numéros de téléphone
    .text = Un numéro mène à une personne.
kinds_link =
    .title = Liens
    .text = La page liée peut nommer des personnes.
kinds_small-group =
    .title = Peu de personnes
    .text = Quand moins de cinq personnes s’expriment ou votent, les autres peuvent savoir de qui il s’agit. Les votes ne sont jamais détaillés en dessous de ce nombre.
kinds_organisation =
    .title = Organisations
    .text = Les auteurs de la communication qui ont donné leur accord, et les organisations mentionnées dans les textes.
kinds_held-back =
    .title = Passages exclus
    .text = Marqués comme non diffusés dans le texte : ils sont remplacés par […].
kinds_sensitive-cluster =
    .title = Groupes thématiques exclus
    .text = Ils sont exclus de tout ce qui est public.
confirm = J’ai vérifié : cela peut être publié
confirmAll = Confirmer tous ces points
confirmedOn = Confirmé le { $time }
holdBack = Ne pas diffuser ce texte
ofSide = { $side } : { $people }

ofSource = Une source ou sa contestation
reportsOfSide = Rapports d’avancement, sources et réponses de { $side } : { $people }
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
    .label = Adresse publique
    .hint = Pour tous ; les moteurs de recherche peuvent la référencer.
addresses_unguessable =
    .label = Lien privé
    .hint = Seulement pour les personnes à qui vous le donnez.
kept = Chaque choix est enregistré aussitôt, pour toute l’équipe de facilitation. Dernier choix : { $time }
notKept = Le dernier choix n’a pas été enregistré
alsoHeld = Textes non diffusés auparavant
alsoHeldText = Ils ont été exclus de la diffusion dans une version antérieure, et cette version contient le même texte.
release = Ne plus exclure ce texte de la diffusion
publicDiffers = La page publique ne correspond pas à ces choix. Elle reste telle quelle jusqu’à ce que vous la publiiez de nouveau ou la retiriez.
unsettled =
    { $count ->
        [one] { $count } point est encore ouvert.
       *[other] { $count } points sont encore ouverts.
    }
publishAsk = Publier cette version ?
publishWarning = Toute personne qui a l’adresse peut la lire, la copier et la conserver. Vous pouvez la retirer, mais pas à ceux qui en ont une copie.
published = Publié
withdraw = Retirer
withdrawAsk = Retirer la page publique ?
withdrawWarning = La page et ses fichiers disparaissent immédiatement, ou en moins d’une minute là où un navigateur les a mis en cache. Les copies que d’autres ont enregistrées, imprimées ou transmises subsistent. Le registre garde la trace de la publication.
withdrawn = Retiré
seePreview = La voir telle qu’elle serait publiée
updatesSince =
    { $count ->
        [one] { $count } mise à jour d’un engagement n’est pas encore publique
       *[other] { $count } mises à jour d’engagements ne sont pas encore publiques
    }
updatesSinceText = Elles sont plus récentes que la version publique. Figez une nouvelle version, vérifiez-la et publiez-la : la page, le cadre et le flux suivent.
elsewhere = Sur d’autres sites
elsewhereLead = Les chiffres publiés, pour le site d’un ministère, d’une coalition ou d’un journal. Le cadre n’exécute aucun script, ne dépose aucun cookie, ne charge rien depuis ailleurs et renvoie à la page publique. Il suit ce que vous publiez et se vide dès que vous le retirez.
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
webcast_lead = Des liens vers l’enregistrement de l’examen, avec les moments où l’État présente son rapport, où d’autres prennent la parole et où le rapport est adopté. Ils figurent sur la page publique et dans la fiche pour la presse de la prochaine version, après sa vérification. Rien n’est affiché ni chargé ici.
webcast_address = Adresse de l’enregistrement
webcast_addressHint = De préférence UN Web TV, par exemple https://webtv.un.org/fr/asset/k1x/k1xabc12de : ses liens commencent au moment indiqué.
webcast_notAddress = Saisissez une adresse qui commence par https://.
webcast_needAddress = Les minutages ne peuvent pas être enregistrés sans l’adresse de l’enregistrement.
webcast_lines = Minutages, un par ligne
webcast_linesHint = Un minutage et ce qui commence alors, par exemple « 0:12:30 France » ou « 1:02:00 Adoption ». Collez autant de lignes que vous le souhaitez.
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
webcast_unreadText = Elle reste dans le champ et n’est pas enregistrée. Une ligne doit contenir un minutage, par exemple 0:12:30, et quelques mots.
webcast_line = Ligne { $number } : { $text }
webcast_save = Enregistrer la vidéo
webcast_saved = Enregistré ; la vidéo figurera dans la prochaine version
webcast_removed = La vidéo a été retirée
publicKind = Résultat d’une consultation nationale
publishedOn = Publié le { $date }
contents = Table des matières
files = Téléchargements
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
voidedVote = Le texte ci-dessous est ce qui a été décidé alors. Il ne décide plus de rien, et ce qu’il avait adopté a été retiré.
voidedPublic =
    { $count ->
        [one] { $count } vote publié a été déclaré nul
       *[other] { $count } votes publiés ont été déclarés nuls
    }
voidedPublicText = La page publique l’indique en tête, avec votre motif. Son texte et ses fichiers montrent encore ce qui avait été décidé : figez une nouvelle version et publiez-la.
secretPolls = Votes secrets
secretPollsLead = Décompte, codes de reçu et ce que tout le monde peut vérifier.
record = Comment vérifier ce document
verifiable = Vérifiable
checkSignatures = Vérifier les signatures contenues dans outcome.json sur une page qui ne dépend d’aucun serveur
recordText = Les passages marqués […] et les votes de petits groupes ne sont pas diffusés, pour protéger des personnes. Le fichier de données porte l’empreinte ci-dessous. Il a été établi à partir d’une version figée qui a sa propre empreinte, et l’empreinte du registre en est la dernière ligne.
dataHash = Empreinte des données publiques (SHA-256)
versionHash = Empreinte de la version { $number } (SHA-256)
languageNav = Langue
