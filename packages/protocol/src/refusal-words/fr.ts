import type { Refusal } from '@plenum/domain/refusals';

export const fr: Record<Refusal, string> = {
	'request/invalid':
		'Un élément de votre envoi n’est pas conforme. Rien n’a été modifié ; vérifiez les champs signalés.',
	'request/too-large': 'L’envoi est trop volumineux. Rien n’a été modifié ; raccourcissez-le et réessayez.',
	'request/too-fast':
		'Tant de commandes sont venues de vous qu’aucune n’est acceptée pour un instant. Ce qui a été enregistré reste. Attendez quelques secondes, puis réessayez.',
	'request/over-budget':
		'Vous avez demandé tant d’éléments volumineux qu’aucun autre n’est préparé pour l’instant. Rien n’est perdu. Attendez quelques secondes, puis réessayez.',
	'request/unknown-address': 'Il n’y a rien à cette adresse.',
	'request/unsupported-type': 'Plenum ne sait pas lire ce type de contenu ici.',
	'request/key-reused':
		'Cette clé a déjà servi pour un autre envoi. Rien n’a été modifié ; recommencez avec une nouvelle clé.',
	'request/already-done':
		'C’est déjà fait, et la réponse ne peut pas être affichée de nouveau. Rien n’a été fait deux fois. Rechargez la page pour voir où en sont les choses.',
	'server/failed':
		'Une erreur s’est produite de notre côté. Ce que vous avez saisi est toujours là ; réessayez dans un instant.',
	'server/cannot-save':
		'Le serveur ne peut pas enregistrer pour le moment. Gardez cette page ouverte : ce que vous avez saisi est toujours là, et vous pourrez réessayer dans un instant.',
	'server/wrong-clock':
		'L’horloge du serveur n’est pas à l’heure : rien n’y est enregistré pour le moment. Gardez cette page ouverte : ce que vous avez saisi est toujours là, et vous pourrez réessayer dans un instant.',
	'identity/required': 'Veuillez d’abord vous connecter, ou rejoindre la consultation avec votre code.',
	'identity/wrong-name-or-password': 'Le nom ou le mot de passe est incorrect. Réessayez.',
	'identity/too-many-attempts': 'Trop de tentatives. Attendez une minute et réessayez.',
	'identity/foreign-origin': 'Cette demande venait d’un autre site et n’a pas été exécutée.',
	'setup/already-done': 'Plenum est déjà installé. Connectez-vous plutôt.',
	'setup/unknown-link': 'Ce lien d’installation n’est pas valable. Utilisez le dernier que le serveur a affiché.',
	'account/name-taken': 'Quelqu’un se connecte déjà sous ce nom. Choisissez-en un autre.',
	'account/unknown': 'Ce compte n’existe pas.',
	'account/second-factor-required':
		'Sur ce serveur, la connexion demande un second facteur. Ajoutez-en un sur la page de votre compte ; d’ici là, rien d’autre ne vous est ouvert.',
	'account/reset-link-invalid':
		'Ce lien a déjà été utilisé ou a expiré. Demandez-en un nouveau à la personne qui administre ce serveur.',
	'password/too-short':
		'Le mot de passe est trop court : il faut au moins 15 caractères. Quelques mots à la suite conviennent bien.',
	'password/too-long': 'Le mot de passe dépasse 200 caractères.',
	'password/too-common':
		'Ce mot de passe, ou ce dont il est fait, est de ceux que l’on essaie en premier. Choisissez-en un autre.',
	'password/has-name': 'Le mot de passe contient votre nom ou celui de Plenum. Choisissez-en un autre.',
	'password/wrong': 'Le mot de passe actuel est incorrect. Rien n’a été modifié ; réessayez.',
	'factor/unknown': 'Ce facteur n’existe plus.',
	'factor/last-one':
		'Sur ce serveur, chaque compte a un second facteur. Ajoutez-en un autre avant de retirer celui-ci.',
	'factor/wrong-code': 'Le code est incorrect ou a déjà servi. Attendez le suivant et réessayez.',
	'factor/too-many-attempts':
		'Trop de codes erronés. Utilisez une clé d’accès ou un code de secours, ou attendez un quart d’heure.',
	'factor/expired': 'Cela a pris trop de temps. Recommencez.',
	'factor/not-recognised':
		'La clé d’accès n’est pas reconnue ici. Essayez-en une autre, ou connectez-vous avec votre mot de passe.',
	'factor/needs-https':
		'Les clés d’accès demandent une adresse sécurisée (https) qui porte un nom. Ce serveur n’en a pas.',
	'session/not-continued':
		'Sur un appareil qui n’est pas le vôtre, une session ne se prolonge que pendant un atelier en cours auquel vous participez.',
	'session/unknown': 'Cette session est déjà terminée.',
	'session/reauthenticate':
		'Pour cette étape, veuillez prouver de nouveau votre identité. Rien n’a encore été modifié.',
	'invitation/join-first':
		'Seule une personne qui participe à la consultation peut animer un atelier. Rejoignez-la avec votre code, puis ouvrez de nouveau le lien.',
	'invitation/not-valid':
		'Cette invitation a été utilisée, retirée ou a expiré. Demandez-en une nouvelle à l’équipe de facilitation.',
	'invitation/unknown': 'Cette invitation n’existe pas dans cette consultation.',
	'provider/not-set': 'Ce serveur n’utilise pas d’autre service de connexion.',
	'provider/failed': 'Le service de connexion n’a pas donné de réponse utilisable. Réessayez dans un instant.',
	'provider/declined':
		'La connexion de votre organisation ne vous a pas laissé passer, ou vous y avez renoncé. Réessayez, ou adressez-vous à la personne qui gère les comptes de votre organisation.',
	'provider/not-invited':
		'Personne n’est connu ici sous cette connexion. Demandez une invitation à l’équipe de facilitation, ou associez-la sur la page de votre compte.',
	'provider/linked-elsewhere': 'Cette connexion est associée à un autre compte ici.',
	'rights/missing': 'Votre rôle ne le permet pas. Adressez-vous à l’équipe de facilitation si vous en avez besoin.',
	'rights/muted':
		'La personne qui conduit la réunion a suspendu votre écriture pour le moment. Vous pouvez lire, noter, voter et demander la parole.',
	'join/unknown-code':
		'Aucune consultation n’a ce code. Vérifiez-le caractère par caractère ; l’équipe de facilitation a pu le renouveler.',
	'join/too-many-attempts':
		'Beaucoup de codes sont essayés en ce moment. Le vôtre n’a pas encore été examiné : réessayez dans quelques secondes.',
	'join/link-used':
		'Ce lien personnel a déjà servi. Chaque lien fait entrer une seule personne, une seule fois. Si ce n’était pas vous, prévenez l’équipe de facilitation.',
	'join/link-revoked': 'Ce lien personnel a été révoqué. Demandez-en un autre à l’équipe de facilitation.',
	'join/closed': 'Cette consultation est close et n’accueille plus personne.',
	'join/consent-required':
		'Pour participer, veuillez lire et accepter les conditions dans lesquelles cette consultation se tient.',
	'join/unknown-constituency': 'Choisissez dans la liste le collège pour lequel vous parlez.',
	'join/unknown-address': 'Le serveur n’a pas cette adresse. Choisissez-en une dans la liste.',
	'participant/unknown': 'Cette personne ne fait pas partie de cette consultation.',
	'participant/not-admitted':
		'Vous êtes dans la salle d’attente. L’équipe de facilitation vous fera entrer ; cette page avance d’elle-même.',
	'participant/removed':
		'Vous ne faites plus partie de cette consultation. Si c’est une erreur, adressez-vous à l’équipe de facilitation.',
	'participant/last-facilitator':
		'Une consultation a besoin d’au moins une personne dans l’équipe de facilitation. Confiez d’abord ce rôle à quelqu’un d’autre.',
	'participant/not-mutable':
		'On ne suspend pas ici l’écriture de l’équipe de facilitation, ni de qui conduit cet atelier. L’équipe de facilitation peut d’abord changer leur rôle.',
	'concern/unknown': 'Ce message n’existe pas : il a été retiré, ou son délai est passé.',
	'concern/not-live':
		'On peut prévenir l’équipe de facilitation en privé pendant l’atelier. Adressez-vous à elle directement, ou à quelqu’un en qui vous avez confiance.',
	'concern/nobody-told':
		'Personne n’a été prévenu : choisissez au moins une personne de l’équipe de facilitation qui y est encore, puis renvoyez.',
	'concern/too-many':
		'Rien de plus ne peut être envoyé ici pour l’instant. Retirez un message, ou adressez-vous à l’équipe de facilitation.',
	'concern/empty': 'Écrivez d’abord quelque chose.',
	'consultation/unknown': 'Cette consultation n’existe pas, ou vous n’en faites pas partie.',
	'consultation/closed': 'Cette consultation est close : on peut la lire et l’exporter, pas la modifier.',
	'consultation/constituency-in-use': 'Des personnes parlent déjà pour ce collège ; il ne peut donc pas être supprimé.',
	'consultation/updated-since': 'Quelqu’un a modifié les réglages entre-temps. Regardez ce qu’ils disent à présent.',
	'consultation/names-promised':
		'Des personnes ont rejoint la consultation en sachant ce que les autres verraient d’elles. Cette règle peut être durcie, non assouplie ; rien n’a été modifié.',
	'import/unknown': 'Cet import n’est plus disponible. Choisissez de nouveau le fichier.',
	'import/too-large': 'Le fichier dépasse 10 Mo. Rien n’a été lu ; retirez-en les images ou divisez-le.',
	'import/unpacks-too-large':
		'Le fichier contient bien plus qu’une liste de recommandations ne le demande ; il n’a pas été lu. Enregistrez-le de nouveau sans images, ou choisissez-en une partie.',
	'import/encrypted':
		'Le fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et choisissez-la.',
	'import/legacy-word':
		'C’est un fichier Word d’avant 1997. Ouvrez-le dans un traitement de texte, enregistrez-le au format .docx et choisissez ce dernier.',
	'import/no-table':
		'Ce fichier ne contient ni tableau ni liste de recommandations. Choisissez la liste thématique des recommandations, ou un rapport qui les énumère.',
	'import/no-recommendations':
		'Aucune recommandation n’a été trouvée dans ce fichier. Vérifiez qu’il s’agit de la liste thématique, ou associez les colonnes à la main.',
	'import/no-list':
		'Ce document ne contient pas de liste de recommandations ; les rapports nationaux, les rapports du Conseil, les décisions et les lettres n’en contiennent pas. Choisissez la liste thématique des recommandations, le rapport du Groupe de travail ou l’additif qui contient les réponses de l’État.',
	'import/addendum':
		'C’est un additif : il donne des positions pour des numéros et ne contient pas de textes. Saisissez ses positions à la page des positions d’un additif.',
	'import/scanned':
		'Ce PDF contient des images de pages, comme en produit un numériseur, et aucun texte. Prenez le fichier Word du même document, ou faites d’abord reconnaître le texte (OCR).',
	'import/letters-unknown':
		'Les lettres de ce PDF ne peuvent pas être déterminées : ses polices ne les indiquent pas. Prenez le fichier Word du même document, ou enregistrez de nouveau le PDF à partir de celui-ci.',
	'import/empty':
		'Le fichier est vide. Choisissez-le de nouveau là où il a été enregistré, ou téléchargez-le encore une fois.',
	'import/picture': 'C’est une image. Prenez le fichier Word, le PDF ou le tableau qu’elle montre.',
	'import/presentation': 'C’est une présentation. Prenez le fichier Word, le PDF ou le tableau dont elle est tirée.',
	'import/archive':
		'C’est une archive de fichiers. Décompressez-la et choisissez le fichier qui énumère les recommandations.',
	'import/other-program':
		'C’est un fichier d’un programme que Plenum ne connaît pas, comme Pages ou Numbers. Enregistrez-le dans ce programme au format .docx, .xlsx ou PDF et choisissez ce dernier.',
	'import/unknown-kind':
		'Plenum ne reconnaît pas ce fichier. Il lit Word (.docx, .doc), Excel (.xlsx, .xls), OpenDocument (.odt, .ods), PDF, RTF, les pages web, .csv et .json.',
	'import/unreadable':
		'Le fichier est endommagé ou incomplet et n’a pas pu être lu. Téléchargez-le ou enregistrez-le de nouveau et choisissez cette copie.',
	'import/took-too-long':
		'La lecture du fichier prenait trop de temps et a été arrêtée. Rien n’a été modifié ; essayez avec une partie du fichier.',
	'import/server-stopped':
		'Le serveur s’est arrêté deux fois pendant la lecture de ce fichier ; il n’essaie donc plus. Rien n’a été modifié. Téléversez-le une fois encore ; s’il s’arrête de nouveau, essayez avec une partie du fichier.',
	'import/displaced':
		'Ce fichier attendait d’être confirmé et a fait place à de plus récents. Rien n’a été modifié. Téléversez-le de nouveau, puis confirmez-le.',
	'import/too-many-at-once':
		'D’autres fichiers sont encore en cours de lecture ; celui-ci n’a pas été pris. Attendez une demi-minute, puis téléversez-le de nouveau.',
	'import/own-outcome':
		'C’est un résultat exporté par Plenum. Il devient une consultation à part entière : reprenez-le depuis la liste des consultations.',
	'import/not-ready': 'La lecture du fichier est encore en cours. Attendez l’aperçu.',
	'import/sheet-needed': 'Le fichier contient plusieurs feuilles. Indiquez laquelle énumère les recommandations.',
	'import/columns-needed': 'Indiquez d’abord ce que contient chaque colonne.',
	'import/already-confirmed': 'Cet import a déjà été confirmé. Ses recommandations sont dans la consultation.',
	'import/changed-meanwhile':
		'La consultation a changé depuis que vous avez regardé. Rien n’a été importé. Regardez de nouveau les différences, puis confirmez.',
	'import/not-confirmed': 'Cet import n’a pas été confirmé : il n’y a rien à annuler.',
	'import/not-last': 'Un autre fichier a été importé après celui-ci. Seul le dernier import peut être annulé.',
	'import/in-use': 'On a travaillé sur ce que cet import a apporté : il ne peut plus être annulé.',
	'cluster/unknown': 'Ce groupe n’existe plus. Il a peut-être été fusionné avec un autre.',
	'cluster/closed': 'Ce groupe est clos. L’équipe de facilitation peut le rouvrir.',
	'cluster/not-closed': 'Ce groupe est encore ouvert.',
	'cluster/label-required': 'Donnez un titre au groupe.',
	'cluster/merge-needs-another': 'Choisissez au moins un autre groupe à fusionner.',
	'cluster/split-needs-some-but-not-all': 'Choisissez une partie des recommandations, mais pas toutes.',
	'cluster/recommendation-elsewhere':
		'L’une de ces recommandations est désormais dans un autre groupe. Rien n’a été déplacé ; vérifiez de nouveau.',
	'cluster/order-incomplete':
		'La liste des groupes a changé entre-temps. L’ordre est resté tel quel ; vérifiez de nouveau.',
	'cluster/statement-required': 'Écrivez une conclusion avant de clore.',
	'correction/stale':
		'Ce passage a changé entre-temps : une autre personne l’a corrigé. Rien n’a été modifié ; relisez-le.',
	'correction/unknown-passage': 'Ce passage n’est plus dans le groupe. Rien n’a été modifié.',
	'correction/voted': 'Ces mots ont été mis aux voix et restent tels qu’ils ont été votés. Rien n’a été modifié.',
	'correction/nothing-changed': 'Le passage est le même qu’avant. Rien n’a été modifié.',
	'correction/paragraphs':
		'Une correction ne vide aucun passage, n’ajoute ni ne réunit de lignes et ne contient pas de signes invisibles. Rien n’a été modifié.',
	'correction/too-much':
		'Une correction change 40 lettres au plus, en un seul endroit. Corrigez un endroit après l’autre, ou rouvrez le groupe. Rien n’a été modifié.',
	'correction/number':
		'Une correction ne peut pas changer un nombre. Si un nombre est faux, rouvrez le groupe. Rien n’a été modifié.',
	'correction/level':
		'Une correction ne peut pas changer le nom d’un niveau. S’il est faux, rouvrez le groupe. Rien n’a été modifié.',
	'correction/state':
		'Une correction ne peut pas changer le nom d’un État. S’il est faux, rouvrez le groupe. Rien n’a été modifié.',
	'correction/negation':
		'Une correction ne peut ni ajouter ni retirer une négation. Si elle est fausse, rouvrez le groupe. Rien n’a été modifié.',
	'addition/unknown':
		'Cet engagement ou cette nouvelle question n’est plus dans ce groupe thématique. Regardez de nouveau.',
	'addition/text-required': 'Écrivez-en le texte.',
	'addition/there-already': 'Le même texte existe déjà.',
	'addition/rated':
		'Ce texte est ou a été soumis à une évaluation. Ce qui a été dit l’a été de ces mots : ils restent, et rien n’a été modifié.',
	'addition/has-ratings':
		'Un collège a donné son appréciation, ou une appréciation a été convenue. Retirez-la d’abord, ou laissez ce texte tel quel ; rien n’a été modifié.',
	'addition/has-actions':
		'Une action de suivi s’y rapporte : dans le texte, dans un vote ou comme engagement adopté. Il reste, et rien n’a été modifié.',
	'taxonomy/unknown-term': 'Il n’y a pas ici de tel thème, groupe ou objectif.',
	'taxonomy/alias-of-itself': 'Une étiquette ne peut pas tenir lieu d’elle-même, même par le détour d’une autre.',
	'lineage/already-here': 'Ce résultat a déjà été apporté.',
	'lineage/unknown-outcome': 'Il n’y a pas ici de tel résultat antérieur.',
	'mechanism/unknown': 'Cette recommandation d’un autre mécanisme n’existe pas ici.',
	'lineage/not-earlier': 'Une recommandation ne peut prolonger qu’une recommandation d’un examen antérieur.',
	'level/unknown': 'Ce niveau ne figure pas dans l’échelle.',
	'level/percentage-out-of-range': 'Un pourcentage est un nombre de 0 à 100.',
	'rating/not-your-constituency': 'Vous ne pouvez consigner une appréciation que pour votre propre collège.',
	'rating/not-alike':
		'Rien n’a été convenu : les collèges ne disent plus la même chose de chaque recommandation de la liste. Regardez la liste de nouveau.',
	'rating/unknown-round': 'Cette série d’évaluations n’existe pas ici.',
	'rating/names-promised':
		'Dans cette consultation, les autres ne voient d’une personne que son collège : une série ne peut être que confidentielle.',
	'rating/closes-in-the-past': 'Choisissez une heure de clôture à venir.',
	'rating/closed':
		'Cette série d’évaluations est close. Ce que vous aviez enregistré compte ; ce que vous venez de dire n’a pas été enregistré.',
	'rating/not-closed': 'Fermez d’abord la série : ce qui est en cours d’évaluation n’est montré à personne.',
	'rating/revealed': 'Cette série a été dévoilée : elle reste telle quelle.',
	'rating/not-revealed': 'Cette série n’a pas encore été dévoilée.',
	'rating/raters-unconfirmed':
		'Cette série est confidentielle, et une personne qui a évalué n’a pas été confirmée : qui a le code pourrait évaluer plusieurs fois et déduire ce qu’une autre a dit. Rien n’a été montré. Confirmez ces personnes sous « Personnes », ou retirez-les, puis dévoilez.',
	'rating/in-another-round': 'Une de ces recommandations est évaluée dans une autre série. Dévoilez d’abord celle-ci.',
	'rating/revealed-confidentially':
		'Une de ces recommandations a été évaluée dans une série confidentielle. Une seconde dirait qui a changé d’avis : que chaque collège consigne plutôt son appréciation.',
	'rating/rerun-unconfirmed':
		'Presque les mêmes personnes ont déjà évalué presque la même chose. En comparant les deux résultats, on peut découvrir l’évaluation de celles qui sont nouvelles ou absentes. Rien n’a été ouvert. N’ouvrez quand même que si vous l’acceptez.',
	'rating/no-organisation':
		'Dans cette série, ce sont les organisations qui évaluent, et vous n’avez pas indiqué la vôtre.',
	'rating/nothing-recorded': 'Votre collège ne dit rien de cette recommandation : il n’y a rien à contester.',
	'rating/changed-since':
		'Rien n’a été modifié : quelqu’un a consigné une autre appréciation depuis que vous avez ouvert cette page. Regardez-la, puis décidez.',
	'rating/unknown-sheet': 'Cette feuille n’est plus ici. Téléversez le fichier à nouveau.',
	'rating/sheet-confirmed': 'Cette feuille compte déjà. Retirez-la, puis téléversez le fichier à nouveau.',
	'rating/no-assessments':
		'Aucune colonne d’évaluation n’a été trouvée dans ce fichier, ou elle ne dit rien de ces recommandations.',
	'rating/entries-not-read': 'Aucune de ces lignes ne peut être saisie. Écrivez le numéro, puis l’échelon : 140.12, 3.',
	'cards/unknown-round': 'Cette série de cartes n’existe pas ici.',
	'cards/round-open': 'Des cartes sont déjà en cours d’écriture ici. Dévoilez ou abandonnez d’abord cette série.',
	'cards/names-promised':
		'Dans cette consultation, les autres ne voient d’une personne que son collège : aucune carte ne peut donc être montrée avec son collège quel que soit le nombre. Choisissez « Son collège, si cinq personnes ou plus y ont écrit » ou « Rien ».',
	'cards/ended':
		'Cette série de cartes est terminée. Ce que vous aviez enregistré a compté ; ce que vous venez d’écrire n’a pas été pris, et se trouve encore ici.',
	'cards/too-many':
		'C’est plus de cartes que chacun ne peut en écrire ici. Rien n’a été enregistré ; retirez-en une d’abord.',
	'cards/none': 'Personne n’a encore écrit de carte.',
	'cards/too-few':
		'Moins de cinq personnes ont écrit : on pourrait les reconnaître. Laissez plus de temps à la salle, ou abandonnez la série.',
	'cards/writers-unconfirmed':
		'Une personne qui a écrit n’a pas encore été confirmée, et pourrait en être plusieurs. Confirmez-la ou retirez-la d’abord, sous « Personnes ».',
	'cards/not-revealed': 'Ces cartes n’ont pas encore été dévoilées.',
	'cards/revealed': 'Ces cartes ont été dévoilées : elles restent.',
	'cards/unknown-card': 'Une de ces cartes n’est plus là. Rien n’a changé ; regardez à nouveau.',
	'cards/unknown-group': 'Ce regroupement n’est plus là. Rien n’a changé ; regardez à nouveau.',
	'cards/taken': 'Une de ces cartes figure déjà dans le texte. Rien n’y a été mis deux fois.',
	'cards/voting': 'La salle vote sur ces cartes. Mettez d’abord fin au vote.',
	'cards/no-voting': 'Il n’y a pas de vote sur ces cartes en ce moment.',
	'cards/voted': 'La salle a déjà voté sur ces cartes. Le résultat reste.',
	'cards/too-many-votes': 'C’est plus de voix que chacun n’en a. Rien n’a changé ; retirez-en une d’abord.',
	'cards/unknown-passage': 'Cela a déjà été annulé.',
	'cards/other-cluster': 'Ces cartes ne portent sur aucun groupe thématique : il n’y a pas de texte où les reprendre.',
	'comments/unknown': 'Ce commentaire n’est plus là.',
	'comments/unknown-passage':
		'Ce passage ne figure pas dans le texte enregistré : il vient peut-être de changer. Ce que vous avez écrit est conservé ; choisissez à nouveau les mots.',
	'comments/too-wide': 'C’est plus de texte qu’un commentaire ne peut viser. Choisissez un passage plus court.',
	'comments/many-paragraphs':
		'D’autres mots se proposent à l’intérieur d’un paragraphe. Choisissez des mots d’un seul paragraphe.',
	'comments/same-words': 'La proposition dit ce qui figure déjà là.',
	'comments/empty': 'Rien n’est encore écrit.',
	'comments/answered': 'Quelqu’un a répondu à ce commentaire : il reste tel quel. Répondez-y ou supprimez-le.',
	'comments/resolved': 'Ceci a été résolu entre-temps. Rouvrez-le pour répondre ; ce que vous avez écrit est conservé.',
	'comments/decided': 'Cette proposition a déjà été tranchée. Rien n’a été mis dans le texte une seconde fois.',
	'comments/no-suggestion': 'Plus rien n’est proposé ici : la proposition a été supprimée.',
	'comments/too-many': 'Il y a ici autant de réponses que possible. Commencez un nouveau commentaire.',
	'comments/text-full': 'Ce texte a autant de commentaires qu’il peut en avoir.',
	'comments/too-fast':
		'C’est beaucoup en une minute. Ce que vous avez écrit est conservé ; envoyez-le à nouveau dans un instant.',
	'document/unknown': 'Ce texte n’existe pas.',
	'document/frozen': 'Ce texte est figé : son point a été clos. Vos mots n’ont pas été ajoutés ; copiez-les d’ici.',
	'document/other-generation':
		'Entre-temps, ce texte a été ramené à un état antérieur. Vos mots non envoyés sont conservés ci-dessous ; copiez ce dont vous avez besoin.',
	'document/other-schema':
		'Plenum a été mis à jour. Rechargez la page pour continuer à écrire ; vos mots non envoyés sont conservés ci-dessous.',
	'document/too-large':
		'Ce texte a atteint sa taille maximale. Vos derniers mots n’ont pas été ajoutés ; copiez-les d’ici.',
	'document/cannot-open':
		'Ce texte n’a pas pu être ouvert. Les autres ne sont pas touchés ; prévenez la personne qui gère le serveur.',
	'document/unknown-version': 'Cette version du texte n’existe pas.',
	'document/version-forgotten':
		'Les mots de cette version ont dû être oubliés. Son existence et son empreinte restent consignées.',
	'frame/too-large': 'C’était trop à envoyer en une fois. Collez le texte par morceaux.',
	'frame/too-fast':
		'Vous envoyez plus vite que le serveur ne reçoit. Vos mots sont conservés ici et partiront dans un instant.',
	'frame/malformed':
		'Une modification n’a pas pu être comprise et n’a pas été ajoutée. Copiez d’abord vos derniers mots, puis rechargez la page.',
	'frame/not-allowed': 'Vous pouvez lire ce texte, mais pas y écrire. Vos mots n’ont pas été ajoutés.',
	'frame/foreign-client':
		'Une modification est arrivée sous le nom de quelqu’un d’autre et n’a pas été ajoutée. Copiez d’abord vos derniers mots, puis rechargez la page.',
	'frame/clock-gap': 'Une modification antérieure manque. Plenum va la chercher ; vos mots sont conservés ici.',
	'frame/clock-jump':
		'Une modification est arrivée dans le désordre et n’a pas été ajoutée. Copiez d’abord vos derniers mots, puis rechargez la page.',
	'frame/missing-parent':
		'Une modification renvoie à un texte qui n’est pas ici. Plenum va le chercher ; vos mots sont conservés ici.',
	'frame/unknown-root':
		'Une modification portait sur une partie que ce texte n’a pas. Elle n’a pas été ajoutée ; rechargez la page.',
	'projector/link-unknown': 'Ce lien n’existe pas pour cet atelier.',
	'projector/link-not-valid': 'Ce lien ne montre plus l’atelier. La personne qui l’anime peut en créer un autre.',
	'projector/too-many-links': 'Cet atelier a déjà vingt liens. Révoquez-en un qui ne sert plus.',
	'workshop/unknown': 'Cet atelier n’existe pas.',
	'workshop/not-live': 'L’atelier n’a pas encore commencé.',
	'workshop/already-started': 'L’atelier a déjà commencé.',
	'workshop/paused': 'L’atelier est en pause. Reprenez-le d’abord.',
	'workshop/not-paused': 'L’atelier n’est pas en pause.',
	'workshop/closed': 'L’atelier est clos ; on peut lire son procès-verbal.',
	'workshop/agenda-empty': 'L’ordre du jour est vide. Ajoutez au moins un point avant de commencer.',
	'workshop/unknown-item': 'Ce point ne figure plus à l’ordre du jour.',
	'workshop/unknown-time-zone': 'Ce fuseau horaire n’est pas connu.',
	'workshop/unknown-language':
		'Une langue de cette liste n’est pas connue ou y figure deux fois. Choisissez les langues dans la liste.',
	'workshop/no-date': 'L’atelier n’a pas encore de date.',
	'workshop/item-begun': 'Un point entamé reste à l’ordre du jour.',
	'workshop/no-next-item': 'C’était le dernier point. Vous pouvez clore l’atelier.',
	'workshop/hand-already-raised': 'La main est déjà levée.',
	'workshop/hand-not-raised': 'Cette main n’est plus levée.',
	'workshop/no-timer': 'Aucune minuterie n’est en marche.',
	'workshop/no-steps': 'Ce point ne porte pas sur un groupe : il n’a pas d’étapes.',
	'workshop/already-done': 'Cela a déjà été fait.',
	'workshop/changed-meanwhile': 'Quelqu’un d’autre a changé cela entre-temps. Rien n’a été fait.',
	'workshop/undo-too-late': 'Une commande peut être annulée pendant une minute.',
	'journal/unknown-entry': 'Le registre n’a pas d’inscription portant ce numéro.',
	'journal/unknown-closing': 'Le registre n’a pas de clôture portant ce numéro et cette empreinte. Rien n’a été signé.',
	'journal/bad-signature': 'La signature ne correspond pas à sa clé. Rien n’a été conservé.',
	'workshop/is-room': 'Une salle ouvre et ferme avec toutes les autres, et n’a pas de salles à elle.',
	'workshop/no-room': 'Cet atelier n’est pas une salle de travail en groupe.',
	'workshop/no-rooms': 'Il n’y a pas de salles pour cela en ce moment.',
	'workshop/rooms-open': 'Des salles sont ouvertes. Fermez-les d’abord.',
	'workshop/unknown-room': 'Cette salle n’existe pas dans cette séquence.',
	'workshop/room-full': 'Cette salle est pleine. Choisissez-en une autre.',
	'workshop/no-choice': 'Ici, les personnes sont réparties ; on ne choisit pas.',
	'workshop/other-room':
		'Vous n’êtes pas de cette salle. Vous pouvez regarder, mais ses mains sont à celles et ceux qui y sont.',
	'workshop/cluster-in-two-rooms': 'Un groupe ne peut être que dans une seule salle.',
	'workshop/cluster-in-open-room': 'Une autre salle ouverte travaille déjà sur un de ces groupes.',
	'workshop/person-in-two-rooms': 'Un rapporteur ne peut être que dans une seule salle.',
	'poll/unknown': 'Ce vote n’existe pas.',
	'poll/unknown-action': 'Cette mesure n’est plus dans le texte. Rien n’a été mis aux voix.',
	'poll/action-empty': 'La mesure n’a pas encore de texte. Écrivez ce qui est proposé avant de la mettre aux voix.',
	'poll/roster-empty': 'Aucune personne présente n’a le droit de vote. Admettez d’abord des participants.',
	'poll/not-draft': 'Ce vote a déjà commencé.',
	'poll/not-open': 'Ce vote n’est pas en cours.',
	'poll/closed': 'Le vote a été clos avant l’arrivée de votre bulletin, qui n’a donc pas été compté.',
	'poll/not-delegate':
		'Une autre personne vote pour votre organisation. Votre réponse n’a pas été enregistrée ; la personne qui conduit le vote peut en désigner une autre.',
	'poll/not-on-roster':
		'Vous avez rejoint après le début du vote, ou vous n’y avez pas voix. Vous en verrez le résultat.',
	'poll/unknown-option': 'Répondez à chaque mesure du bulletin, de la façon demandée.',
	'poll/method-needs-open': 'Avec des objections motivées, tous voient qui a voté quoi. Choisissez un vote public.',
	'poll/method-needs-several': 'Les points et le classement comparent des mesures. Choisissez-en au moins deux.',
	'poll/method-unfit':
		'Les priorités se votent par choix de plusieurs, par points ou par classement, et une seule question par aucun des trois.',
	'poll/nothing-there': 'Il n’y a rien à voter ici : aucun texte ne s’y trouve encore, ou il a disparu.',
	'poll/wrong-paper':
		'Ce bulletin n’a pas la forme que demande ce vote. Rien n’a été enregistré. Rechargez la page et votez à nouveau.',
	'poll/key-lost':
		'La clé de ce vote secret n’existe plus : aucune enveloppe ne peut être ouverte. Le vote peut seulement être déclaré nul, puis refait.',
	'poll/secret-needs-https':
		'Un vote secret exige une adresse sécurisée (https). Demandez à la personne qui gère le serveur d’en installer une, ou choisissez un vote confidentiel.',
	'poll/result-not-yet': 'Le résultat s’affiche une fois le vote clos.',
	'poll/deadline-passed': 'Cette heure est déjà passée. Choisissez-en une plus tardive.',
	'poll/deadline-only-later':
		'Une échéance ne peut être que reportée : les gens savent qu’ils peuvent voter jusque-là.',
	'poll/no-deadline': 'Ce vote n’a pas d’échéance : il prend fin quand l’équipe de facilitation le clôt.',
	'poll/before-deadline':
		'Les gens savent jusqu’à quand ils peuvent voter. Avant cela, le vote n’est pas clos ; il peut seulement être déclaré nul.',
	'poll/too-few-to-hide':
		'Si peu de personnes peuvent voter qu’un résultat caché ne pourrait être montré sans les trahir : rien ne serait décidé. Lancez un vote public.',
	'poll/quorum-out-of-reach':
		'Trop peu de personnes habilitées à voter sont présentes pour atteindre le quorum : rien ne serait décidé. Abaissez le quorum ou fixez une heure de fin.',
	'poll/roster-unconfirmed':
		'Certaines personnes inscrites sur la liste des votants n’ont pas été confirmées. Quiconque détient le code peut s’être inscrit plusieurs fois. Confirmez la liste ou retirez-les-en.',
	'poll/rerun-unconfirmed':
		'Presque les mêmes personnes ont déjà répondu à cette question. Les deux résultats ensemble pourraient trahir quelqu’un. Lisez ce qui en est dit et confirmez, ou attendez que davantage de personnes soient là.',
	'poll/vote-final': 'Vous avez déjà voté, et dans ce vote un vote est définitif. Celui qui est enregistré compte.',
	'poll/words-missing': 'Écrivez un, deux ou trois mots ou expressions courtes, de 40 lettres au plus chacun.',
	'poll/word-contact':
		'Cela ressemble à un lien, à une adresse électronique, à un compte ou à un numéro de téléphone. Rien n’a été envoyé : toute la salle pourrait le voir. Écrivez plutôt un mot.',
	'poll/word-unknown':
		'Ce mot n’est plus dans la liste telle que vous l’avez vue. Elle est affichée telle qu’elle est maintenant.',
	'poll/is-void': 'Ce vote a été déclaré nul : rien n’en découle.',
	'poll/outcome-said': 'Ce qui découle de ce vote a déjà été dit, et reste tel quel.',
	'poll/trustees-secret-only': 'Seul un vote secret a des dépositaires de clé.',
	'poll/trustees-of-one-side': 'Désignez de deux à huit dépositaires de clé, chacun d’un collège différent.',
	'poll/trustee-unfit': 'Un dépositaire de clé doit pouvoir voter et avoir été confirmé par l’équipe de facilitation.',
	'poll/not-trustee': 'Vous n’êtes pas dépositaire de clé pour ce vote.',
	'poll/trustee-key-unusable': 'Cette clé ne peut pas servir. Créez-en une nouvelle.',
	'poll/trustees-missing':
		'Le vote peut commencer quand chaque dépositaire de clé a accepté et figure toujours sur la liste de vote pour le même collège.',
	'poll/trustees-unseconded':
		'Le vote peut commencer quand une personne du même collège appuie chaque dépositaire de clé, ou que celui-ci accepte que son nom figure sur le bulletin.',
	'poll/may-not-second':
		'Seules les personnes confirmées qui votent dans le collège du dépositaire de clé peuvent l’appuyer, une fois qu’il a accepté.',
	'poll/trustee-changed': 'Le dépositaire de clé a créé une nouvelle clé. Regardez de nouveau avant de l’appuyer.',
	'poll/trustees-only-voters': 'Quelqu’un d’autre que les dépositaires de clé doit pouvoir voter.',
	'poll/not-unsealing': 'Les bulletins de ce vote ne sont pas en cours d’ouverture.',
	'poll/not-your-turn': 'Ce n’est pas le tour de ce dépositaire de clé.',
	'poll/step-not-following':
		'Ce qui a été transmis ne découle pas de l’étape précédente. Rechargez la page et refaites l’étape.',
	'poll/step-not-signed': 'Ce n’est pas la clé du dépositaire dont c’est le tour.',
	'poll/step-done': 'Cette étape a déjà été faite, avec d’autres bulletins. Ce qui a été enregistré d’abord reste.',
	'caucus/unknown': 'Il n’y a ici aucun caucus dont vous soyez membre.',
	'caucus/unknown-code':
		'Ce code ne fait entrer personne. Un code sert une seule fois, pendant une heure, pour ce collège et ce groupe thématique seulement : demandez-en un nouveau.',
	'caucus/already-in': 'Vous êtes déjà membre d’un caucus sur ce groupe thématique.',
	'commitment/unknown': 'Cet engagement n’existe pas.',
	'commitment/unknown-update': 'Cette mise à jour n’existe pas.',
	'commitment/updated-since': 'Quelqu’un a mis à jour cet engagement entre-temps. Regardez ce qu’il dit à présent.',
	'commitment/unknown-indicator': 'Un indicateur a été mesuré que cet engagement n’a pas.',
	'commitment/withdrawn': 'Le vote qui l’a adopté a été déclaré nul : il n’est plus suivi.',
	'export/unknown-format': 'Plenum ne produit pas ce type de fichier.',
	'export/unknown-language':
		'Seuls les documents à distribuer, pages et note d’information, existent dans cette langue. Choisissez-en une autre pour ce document.',
	'export/not-complete':
		'Ce fichier a été établi pour publication : ce qui n’est pas diffusé n’y figure pas. Une nouvelle consultation demande le fichier complet. Rien n’a été créé.',
	'export/not-an-outcome':
		'Ce fichier n’est pas un résultat exporté par Plenum, ou il a été modifié. Rien n’a été créé.',
	'export/unknown-version': 'Cette version du résultat n’existe pas.',
	'export/version-forgotten':
		'Le texte de cette version du résultat a été supprimé. Son empreinte et sa date sont conservées.',
	'publication/unknown': 'Rien n’est publié à cette adresse.',
	'publication/withdrawn': 'Ce qui était publié à cette adresse a été retiré.',
	'publication/unsettled': 'Un élément qui serait révélé n’est ni confirmé ni retenu. Rien n’a été publié.',
	'publication/unknown-place':
		'Un texte à retenir ne figure pas dans cette version. Rien n’a été enregistré : rechargez la page.',
	'publication/changed': 'Quelque chose a changé pendant la publication. Rien n’a été publié : relisez la liste.',
	'export/version-altered':
		'Ce qui est conservé de cette version n’est pas ce qui a été figé ; aucun document n’en est tiré. Prévenez la personne qui gère ce serveur.',
	'export/took-too-long':
		'Ce document n’a pas pu être établi à temps. Rien n’a été modifié ; réessayez, ou prenez un seul document.',
	'export/cannot-be-written':
		'Quelque chose dans un texte ne peut pas être écrit dans ce format. Rien n’a été modifié ; cherchez de très longs mots ou des signes inhabituels qui y auraient été collés, ou prenez un autre format.',
	'template/changed-meanwhile':
		'Quelqu’un d’autre a modifié entre-temps la présentation des documents. Rien n’a été écrasé : rechargez la page et refaites votre modification.',
	'template/unknown-version': 'Cette version du modèle n’existe pas.',
	'template/logo-unreadable':
		'Cette image n’a pas pu être lue. Un logo est un fichier PNG ou JPEG. Le logo reste tel qu’il était.',
	'template/logo-too-large':
		'Cette image est trop grande : au plus 500 ko et 4000 points de côté. Le logo reste tel qu’il était.',
	'template/house-style-unreadable':
		'Ce fichier n’a pas pu être lu comme modèle Word. Choisissez un fichier .docx ou .dotx qui s’ouvre dans Word sans mot de passe. Les documents gardent leur aspect.',
	'template/house-style-too-large':
		'Ce modèle Word est trop grand : 2 Mo au plus, et il ne doit pas se décompresser démesurément. Réduisez ses images. Les documents gardent leur aspect.',
	'template/house-style-macros':
		'Ce fichier Word contient des macros, et aucun programme n’est repris. Enregistrez-le dans Word au format .docx ou .dotx, puis choisissez ce fichier. Les documents gardent leur aspect.'
};
