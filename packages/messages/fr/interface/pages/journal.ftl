title = Procès-verbal
lead = Ce qui a été décidé à chaque atelier, et le registre de chaque étape. Rien ne peut y être modifié, ajouté ou retiré sans que cela se voie.
empty = Rien n’a encore été consigné
emptyText = Dès que quelque chose se passe dans cette consultation, cela apparaît ici.
verify = Vérifier la chaîne
verifying = Vérification…
verified =
    { $count ->
        [one] La chaîne est intacte : { $count } ligne vérifiée.
       *[other] La chaîne est intacte : { $count } lignes vérifiées.
    }
broken =
    .changed = La ligne { $place } a été modifiée après avoir été consignée.
    .missing = La ligne { $place } manque, ou une ligne y a été insérée.
    .cut-off = Le registre s’interrompt : la ligne { $place } a existé et manque.
head = Empreinte de la dernière ligne
rewritten = Le registre n’est pas celui que cet appareil a vu
rewrittenText = Le registre du serveur ne contient plus l’empreinte que cet appareil a notée. Soit le serveur a été restauré à partir d’une sauvegarde, soit le registre a été réécrit. Interrogez la personne qui exploite le serveur et prévenez les autres : leurs appareils peuvent le confirmer.
notedHead = Noté par cet appareil ({ $time }) : ligne { $line }, { $hash }
headNow = Sur le serveur à présent : ligne { $line }, { $hash }
acceptRecord = Je sais pourquoi : noter le registre dans son état actuel
fingerprint = Cette empreinte figure-t-elle dans le registre ?
fingerprintHint = 64 lettres et chiffres, tels qu’ils ont été imprimés sur un document ou notés auparavant.
fingerprintWrong = Une empreinte compte 64 caractères : des chiffres et les lettres a à f.
findFingerprint = Rechercher
fingerprintFound = Oui : c’est l’empreinte de la ligne { $line }.
fingerprintUnknown = Non : ce registre ne la contient pas. Soit elle appartient à une autre consultation ou a été mal copiée, soit le registre a été réécrit.
countersigned = Clôtures contresignées
countersignedText = À chaque clôture, des appareils de participants signent l’empreinte avec une clé qui ne les quitte jamais. Une personne qui réécrirait le registre ne pourrait pas refaire ces signatures. Elles indiquent combien d’appareils ont signé, jamais lesquels.
countersignedBy = Ligne { $line }, { $time } : signée par { $devices ->
        [one] { $devices } appareil
       *[other] { $devices } appareils
    } de { $sides ->
        [one] { $sides } collège
       *[other] { $sides } collèges
    }
ownKey = La clé de cet appareil
countersignaturesFile = Signatures sous forme de fichier
checkWithoutServer = Vérifier les signatures sur une page qui ne dépend d’aucun serveur
lines =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
plenum = Plenum
someone = Quelqu’un
workshop = Atelier
word = En fichier Word
open = En OpenDocument
pdf = En PDF
noWorkshop = Aucun atelier n’a encore commencé : les décisions prises jusqu’ici figurent dans le registre ci-dessous.
record = Annexe : le registre, ligne par ligne
recordLead = Les lignes forment une chaîne, la plus récente d’abord.
correct = Rectifier
correctTitle = Rectifier la ligne { $line }
correctExplain = La ligne ne change pas. Votre rectification devient une ligne distincte, que tout le monde lit à côté ; seule une nouvelle rectification peut la remplacer. Ne nommez personne : une ligne ne peut pas être supprimée.
correctText = Rectification
correctConfirm = Ajouter la rectification
correctNeeded = Écrivez la rectification.
show = Afficher
everything = Tout
filters =
    .workshop = Ateliers
    .cluster = Groupes thématiques et appréciations
    .poll = Votes
    .other = La consultation et ses participants
quoted = « { $text } »
events_consultation-created = La consultation a été créée
events_consultation-configured = Les réglages ont été modifiés
events_consultation-closed = La consultation a été close
events_consultation-reopened = La consultation a été rouverte
events_loss-accepted = La personne qui exploite le serveur l’a remis en service après une perte de données enregistrées. Modifications enregistrées manquantes sur l’ensemble du serveur : { $commits }
events_person-admitted = Admission : { $person }
events_person-returned = Retour en salle d’attente : { $person }
events_person-changed = Nouveau rôle de { $person } : { $role }
events_person-removed = Retrait : { $person }
events_person-left = Départ : { $person }
events_person-muted = Le droit d’écrire d’une personne a été suspendu
events_person-unmuted = Une personne peut de nouveau écrire
events_person-erased = Les données personnelles d’une personne ont été effacées
events_people-confirmed = Confirmation par l’équipe de facilitation : { $people }
events_personal-links-created = Liens personnels créés : { $links }
events_personal-links-revoked = Liens personnels révoqués : { $links }
events_api-token-created = Un jeton d’API a été créé
events_api-token-revoked = Un jeton d’API a été révoqué
events_webhook-added = Un programme informé des nouvelles inscriptions a été ajouté
events_webhook-removed = Un programme informé des nouvelles inscriptions a été retiré
events_join-code-renewed = Un nouveau code d’entrée a été créé
events_positions-taken-back = Les positions de { $recommendations } ont été annulées
events_positions-stated =
    { $symbol ->
        [none] Positions saisies : { $recommendations }
       *[other] Positions saisies d’après { $symbol } : { $recommendations }
    }
events_matrix-imported = Importation : { $recommendations ->
        [one] { $recommendations } recommandation
       *[other] { $recommendations } recommandations
    } dans { $clusters ->
        [one] { $clusters } groupe thématique
       *[other] { $clusters } groupes thématiques
    }
events_import-taken-back = Une importation a été annulée
events_term-changed = L’étiquette « { $label } » a été modifiée
events_earlier-outcome-brought = Le résultat antérieur « { $title } » a été importé, avec { $recommendations }
events_earlier-outcome-taken-away = Le résultat antérieur « { $title } » a été retiré
events_continuity-said =
    { $confirmed ->
        [true] { $later } fait suite à { $earlier }
       *[false] { $later } ne fait pas suite à { $earlier }
    }
events_mechanism-linked =
    { $status ->
        [confirmed] { $source } est liée à { $number }
        [refused] { $source } n’est pas liée à { $number }
       *[open] Le lien entre { $source } et { $number } est de nouveau à décider
    }
events_responsibilities-set =
    { $status ->
        [confirmed]
            { $part ->
                [lead] { $institution } est chef de file pour { $numbers }
               *[supporting] { $institution } apporte son appui pour { $numbers }
            }
        [refused] { $institution } n’est pas responsable de { $numbers }
       *[open] La responsabilité de { $institution } pour { $numbers } est de nouveau à décider
    }
events_category-said = La catégorie d’action de { $number } est « { $category } »
events_addition-added = { $what } : ajout à « { $label } », « { $text } »
events_addition-corrected = Nouveau texte de { $what } : « { $text } »
events_addition-moved = { $what } : déplacement vers « { $label } »
events_addition-removed = { $what } : suppression de « { $text } »
events_clusters-merged = { $others } : fusion dans « { $label } »
events_cluster-split = « { $label } » a été séparé de « { $from } »
events_cluster-renamed = « { $from } » s’appelle désormais « { $to } »
events_side-ratings-recorded =
    { $level ->
        [none] { $constituency } a retiré son appréciation sur { $numbers }
       *[other] Appréciation de { $constituency } sur { $numbers } : { $level }
    }
events_side-ratings-undone = La dernière modification de l’appréciation de { $constituency } sur { $numbers } a été annulée
events_side-rating-objected = Un membre de { $constituency } s’est opposé à l’appréciation sur { $numbers }
events_side-rating-objection-withdrawn = Un membre de { $constituency } a retiré une objection à l’appréciation sur { $numbers }
events_ratings-agreed =
    { $level ->
        [none] L’appréciation convenue pour { $numbers } a été retirée
       *[other] Appréciation convenue pour { $numbers } : { $level }
    }
events_alike-ratings-agreed = Appréciations concordantes convenues pour { $numbers }
events_ratings-opened = Les appréciations ont commencé : « { $title } », { $recommendations }
events_ratings-closed = Les appréciations ont été closes
events_ratings-reopened = Les appréciations ont été rouvertes, ou leur heure de clôture a été changée
events_ratings-entered = Saisi pour une organisation à partir { $file ->
        [true] de son fichier
       *[false] d’une feuille de papier
    }. Appréciations : { $ratings } ; lignes non lues : { $unread }
events_rating-sheet-taken-back = Les appréciations saisies pour une organisation ont été retirées. Appréciations : { $ratings }
events_ratings-revealed = Les appréciations ont été dévoilées : identiques pour { $equal }, différentes pour { $differing }
events_cards-opened = Des cartes ont été demandées : « { $question } »
events_cards-revealed = Les cartes ont été dévoilées. Cartes : { $cards } ; personnes qui ont écrit : { $writers } ; par paliers de cinq si la série n’était pas ouverte
events_cards-discarded = Une série de cartes a été abandonnée, et ses cartes supprimées sans avoir été lues
events_card-hidden = Une carte a été masquée
events_card-shown = Une carte masquée a été affichée de nouveau
events_card-group-renamed = Un regroupement de cartes a été renommé : « { $before } » est devenu « { $after } »
events_card-group-dissolved = Un regroupement de cartes a été défait : « { $name } »
events_comment-hidden = Un commentaire a été masqué
events_comment-shown = Un commentaire masqué a été affiché de nouveau
events_suggestion-decided =
    { $outcome ->
        [accepted] Une modification proposée a été acceptée
        [partly] Une modification proposée a été acceptée en partie
       *[other] Une modification proposée a été écartée
    }
events_cards-voted = Le vote sur les cartes a été compté. Personnes qui ont voté : { $voters } ; par paliers de cinq si la série n’était pas ouverte
events_cards-taken-over = Cartes reprises dans « { $section } » de « { $label } » : { $cards }
events_cards-given-back = Cartes retirées du texte : { $cards }
events_cluster-closed = « { $label } » a été clos
events_text-corrected = Faute de frappe corrigée dans « { $label } » : « { $before } » est devenu « { $after } » ({ $reason })
events_cluster-reopened = « { $label } » a été rouvert
events_document-repaired = Le texte de « { $label } » a été réparé : { $count } éléments qu’aucun éditeur n’écrit ont été retirés
events_version-kept = La version { $number } du texte de « { $label } » a été conservée
events_version-forgotten = Le contenu de la version { $number } du texte de « { $label } » a été supprimé
events_workshop-planned = L’atelier « { $title } » a été préparé
events_agenda-changed = L’ordre du jour a été modifié
events_workshop-started = L’atelier a commencé
events_item-started = Le point « { $title } » a commencé
events_item-finished = Le point « { $title } » s’est terminé
events_item-skipped = Le point « { $title } » a été laissé de côté
events_item-parked = Le point « { $title } » a été mis en attente : { $reason }
events_item-taken-up = Le point « { $title } » a été repris
events_details-changed = La date, le lieu ou les langues ont été modifiés
events_step-moved = Passage à l’étape : { $step }
events_timer-started = La minuterie a été lancée
events_timer-stopped = La minuterie a été arrêtée
events_workshop-paused = L’atelier a été mis en pause
events_workshop-resumed = L’atelier a repris
events_hand-raised = { $person } a demandé la parole
events_hand-lowered = { $person } ne demande plus la parole
events_speaker-called = { $person } a pris la parole
events_speaker-finished = { $person } a fini de parler
events_notice-given = Avis à tous : { $text }
events_hand-moved = { $person } a changé de place dans la liste des orateurs
events_speaking-rules-set = Les règles de prise de parole ont été modifiées
events_hands-cleared = Les mains levées ont été baissées
events_command-undone = Une commande a été annulée
events_notice-withdrawn = L’avis a été retiré
events_workshop-closed = L’atelier a été clos
events_runners-named =
    { $people ->
        [none] Seule l’équipe de facilitation conduit désormais cet atelier
       *[other] Désignation pour conduire cet atelier : { $people }
    }
events_help-called = { $person } a demandé de l’aide
events_help-cleared = La demande d’aide a été levée
events_rooms-planned = Des salles de travail ont été prévues : { $rooms }
events_rooms-opened = Les salles de travail ont été ouvertes
events_people-placed = Des personnes ont été placées dans les salles de travail : { $people }
events_rooms-extended = Les salles de travail ont reçu plus de temps
events_rooms-closed = Les salles de travail ont été fermées
events_poll-opened = Un vote a commencé dans « { $label } » : { $entitled }
events_trustees-named =
    { $constituencies ->
        [none] Un vote n’a plus de dépositaires de clé
       *[other] Des dépositaires de clé ont été désignés pour un vote par : { $constituencies }
    }
events_trustee-accepted = Le dépositaire de clé de { $constituency } a accepté et créé une clé
events_trustee-seconded =
    { $seconds ->
        [true] Le dépositaire de clé de { $constituency } a reçu un appui
       *[false] Le dépositaire de clé de { $constituency } a perdu un appui
    }
events_poll-unsealing = Le vote est terminé. Les dépositaires de clé ouvrent les bulletins tour à tour.
events_layer-removed = Le dépositaire de clé de { $constituency } a ouvert sa couche des bulletins, les a mélangés et les a transmis
events_poll-closed = Le vote a été clos. { $result }
events_poll-extended = La fin du vote a été reportée à { $time }
events_poll-outcome-said =
    { $day ->
        [none] Ce qui découle du vote a été énoncé
       *[other] Ce qui découle du vote a été énoncé ; réexamen le { $day }
    }
events_poll-words-changed = Les mots affichés d’un sondage rapide ont été modifiés
events_poll-delegate-named = Un délégué vote désormais pour une organisation ({ $side })
events_poll-delegate-released = Toute personne d’une organisation peut de nouveau voter pour elle ({ $side })
events_poll-reminded = Un rappel du vote a été envoyé à tous
events_poll-voided = Le vote a été déclaré nul : { $reason }
events_commitment-adopted = La mesure adoptée est devenue un engagement
events_commitment-followed-up = Un engagement a été mis à jour : { $status }
events_commitment-dated = Un engagement a reçu sa date de réexamen : { $day }
events_commitment-withdrawn = Un engagement a été retiré parce que son vote a été déclaré nul : { $reason }
events_indicator-planned = La manière de mesurer un indicateur a été fixée
events_indicator-measured =
    { $corrects ->
        [true] Une valeur d’indicateur a été corrigée ({ $day })
       *[false] Une valeur d’indicateur a été ajoutée ({ $day })
    }
events_progress-submitted =
    { $waits ->
        [true] Un rapport d’avancement a été envoyé et attend l’autorisation de son collège
       *[false] Un rapport d’avancement a été envoyé
    }
events_progress-shown = Un rapport d’avancement a été montré à tous ({ $side })
events_progress-returned = Un rapport d’avancement a été renvoyé avec une question
events_progress-answered =
    { $kind ->
        [shared] Un rapport d’avancement est partagé ({ $side })
        [otherwise] Un rapport d’avancement est vu autrement ({ $side })
       *[asks-evidence] Des preuves ont été demandées sur un rapport d’avancement ({ $side })
    }
events_reporting-opened = Une série de rapports a été ouverte ; institutions sollicitées : { $institutions }, jusqu’au { $day }
events_reporting-changed = Une série de rapports a été modifiée ; institutions ajoutées : { $institutions }, jusqu’au { $day }
events_reporting-closed = Une série de rapports a été close
events_reporting-links-created = Liens de rapport créés : { $links }
events_reporting-links-revoked = Liens de rapport révoqués : { $links }

events_source-saved = Une source a été ajoutée ou modifiée ({ $side })

events_source-removed = Une source a été retirée ({ $side })

events_source-disputed =
    { $withdrawn ->
        [true] Un collège ne conteste plus une source ({ $side })
       *[false] Une source a été contestée ({ $side })
    }
events_template-saved = La présentation des documents a été modifiée
events_outcome-frozen = Le résultat a été figé en version { $version }
events_outcome-published = La version { $version } du résultat a été publiée
events_outcome-withdrawn = La publication de la version { $version } a été retirée
events_outcome-forgotten = Le contenu de la version { $version } du résultat a été supprimé
events_texts-held-back = Textes de la version { $version } non diffusés : { $count }
events_texts-released = Textes de la version { $version } qui ne sont plus exclus de la diffusion : { $count }
events_cluster-kept-private = Exclu des publications : { $cluster }
events_cluster-made-public = N’est plus exclu des publications : { $cluster }
events_entry-corrected = Rectification de la ligne { $entry } : { $text }
events_attendance-counted = Appareils connectés au début du point : { $people }
events_minutes-exported = Le procès-verbal d’un atelier a été téléchargé au format { $format }
events_outcome-exported = Le résultat a été téléchargé au format { $format }
events_outcome-imported = La consultation a été créée à partir d’un fichier de résultats
tally = Décompte : { $inFavour } pour, { $against } contre, { $neither } ni l’un ni l’autre
unknownEvent = Événement : { $type }
unknownCluster = un groupe thématique
