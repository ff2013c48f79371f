import type { journal as english } from '../en/journal.ts';
import { pluralOf } from '../plural.ts';

export { comparison } from './comparison.ts';

const plural = pluralOf('fr');
const devicesInWords = plural({ one: '# appareil', other: '# appareils' });
const sidesInWords = plural({ one: '# collège', other: '# collèges' });

export const journal: typeof english = {
	title: 'Procès-verbal',
	lead: 'Ce qui a été décidé à chaque atelier, et le registre où figure chaque étape. Rien ne peut y être changé, ajouté ou retiré sans que cela se voie.',
	empty: 'Rien n’est encore consigné',
	emptyText: 'Dès que quelque chose se passe dans cette consultation, cela figure ici.',
	verify: 'Vérifier la chaîne',
	verifying: 'Vérification…',
	verified: plural({
		one: 'La chaîne est intacte : # ligne vérifiée.',
		other: 'La chaîne est intacte : # lignes vérifiées.'
	}),
	broken: {
		changed: (place) => `La ligne ${place} a été modifiée après coup.`,
		missing: (place) => `La ligne ${place} manque, ou une ligne y a été insérée.`,
		'cut-off': (place) => `Le registre s’interrompt : la ligne ${place} a existé et n’est plus là.`
	},
	head: 'Empreinte de la dernière ligne',
	rewritten: 'Le registre n’est pas celui que cet appareil a vu',
	rewrittenText:
		'Le registre du serveur ne contient plus l’empreinte que cet appareil a notée. Soit le serveur a été rétabli à partir d’une sauvegarde, soit le registre a été réécrit. Interrogez la personne qui exploite le serveur et prévenez les autres : leurs appareils peuvent le confirmer.',
	notedHead: (line, hash, time) => `Noté par cet appareil (${time}) : ligne ${line}, ${hash}`,
	headNow: (line, hash) => `Sur le serveur à présent : ligne ${line}, ${hash}`,
	acceptRecord: 'Je sais pourquoi : noter le registre tel qu’il est',
	fingerprint: 'Cette empreinte figure-t-elle dans le registre ?',
	fingerprintHint: '64 lettres et chiffres, tels qu’imprimés sur un document ou notés auparavant.',
	fingerprintWrong: 'Une empreinte compte 64 caractères : des chiffres et les lettres a à f.',
	findFingerprint: 'Rechercher',
	fingerprintFound: (line) => `Oui : c’est l’empreinte de la ligne ${line}.`,
	fingerprintUnknown:
		'Non : ce registre ne la contient pas. Soit elle appartient à une autre consultation ou a été mal copiée, soit le registre a été réécrit.',
	countersigned: 'Clôtures contresignées',
	countersignedText:
		'À chaque clôture, des appareils de participants signent l’empreinte avec une clé qui ne les quitte jamais. Qui réécrit le registre ne peut pas refaire ces signatures. Elles disent combien d’appareils ont signé, jamais lesquels.',
	countersignedBy: (line, time, devices, sides) =>
		`Ligne ${line}, ${time} : signée par ${devicesInWords(devices)} de ${sidesInWords(sides)}`,
	ownKey: 'La clé de cet appareil',
	countersignaturesFile: 'Signatures sous forme de fichier',
	checkWithoutServer: 'Vérifier les signatures sur une page qui se passe de serveur',
	lines: plural({ one: '# ligne', other: '# lignes' }),
	line: 'Ligne',
	plenum: 'Plenum',
	someone: 'Quelqu’un',
	workshop: 'Atelier',
	word: 'En fichier Word',
	open: 'En OpenDocument',
	pdf: 'En PDF',
	noWorkshop: 'Aucun atelier n’a encore commencé : ce qui a été décidé figure dans le registre ci-dessous.',
	record: 'Annexe : le registre, ligne par ligne',
	recordLead: 'Les lignes forment une chaîne, la plus récente d’abord.',
	correct: 'Rectifier',
	correctTitle: (line) => `Rectifier la ligne ${line}`,
	correctExplain:
		'La ligne reste telle quelle. Ce que vous écrivez ici devient une ligne distincte, que tout le monde lit à côté ; seule une nouvelle rectification la retire. Ne nommez personne : une ligne ne peut pas être supprimée.',
	correctText: 'Ce qui est exact',
	correctConfirm: 'Ajouter la rectification',
	correctNeeded: 'Dites ce qui est exact.',
	show: 'Afficher',
	everything: 'Tout',
	filters: {
		workshop: 'Ateliers',
		cluster: 'Groupes et appréciations',
		poll: 'Votes',
		other: 'La consultation et ses membres'
	},
	quoted: (text) => `«\u00a0${text}\u00a0»`,
	events: {
		'consultation-created': 'La consultation a été créée',
		'consultation-configured': 'Les réglages ont été modifiés',
		'consultation-closed': 'La consultation a été close',
		'consultation-reopened': 'La consultation a été rouverte',
		'loss-accepted': (commits) =>
			`Le serveur a été remis en service par son exploitant après une perte de données enregistrées. Enregistrements manquants sur l’ensemble du serveur : ${commits}`,
		'person-admitted': (person) => `Admission : ${person}`,
		'person-returned': (person) => `Retour en salle d’attente : ${person}`,
		'person-changed': (person, role) => `Nouveau rôle de ${person} : ${role}`,
		'person-removed': (person) => `Retrait : ${person}`,
		'person-left': (person) => `Départ : ${person}`,
		'person-muted': 'L’écriture d’une personne a été suspendue',
		'person-unmuted': 'Une personne peut de nouveau écrire',
		'person-erased': 'Les données personnelles d’une personne ont été effacées',
		'people-confirmed': (people) => `Confirmation par l’équipe de facilitation : ${people}`,
		'personal-links-created': (links) => `Liens personnels créés : ${links}`,
		'personal-links-revoked': (links) => `Liens personnels révoqués : ${links}`,
		'join-code-renewed': 'Un nouveau code d’entrée a été créé',
		'positions-taken-back': (recommendations) => `Les positions de ${recommendations} ont été annulées`,
		'positions-stated': (recommendations, symbol) =>
			symbol === ''
				? `Positions saisies : ${recommendations}`
				: `Positions saisies d’après ${symbol} : ${recommendations}`,
		'matrix-imported': (recommendations, clusters) => `Importation : ${recommendations} dans ${clusters}`,
		'import-taken-back': 'Un import a été annulé',
		'term-changed': (label) => `L’étiquette « ${label} » a été modifiée`,
		'earlier-outcome-brought': (title, recommendations) =>
			`Le résultat antérieur « ${title} » a été apporté, avec ${recommendations}`,
		'earlier-outcome-taken-away': (title) => `Le résultat antérieur « ${title} » a été retiré`,
		'continuity-said': (later, earlier, confirmed) =>
			confirmed ? `${later} prolonge ${earlier}` : `${later} ne prolonge pas ${earlier}`,
		'mechanism-linked': (source, number, status) =>
			({
				confirmed: `${source} figure à côté de ${number}`,
				refused: `${source} ne figure pas à côté de ${number}`,
				open: `Il reste à dire si ${source} figure à côté de ${number}`
			})[status],
		'category-said': (number, category) => `La catégorie d’action de ${number} est « ${category} »`,
		'addition-added': (what, text, label) => `${what} : ajout à « ${label} », « ${text} »`,
		'addition-corrected': (what, text) => `${what} se lit désormais : « ${text} »`,
		'addition-moved': (what, label) => `${what} : déplacement vers « ${label} »`,
		'addition-removed': (what, text) => `${what} : suppression de « ${text} »`,
		'clusters-merged': (others, label) => `${others} : fusion dans « ${label} »`,
		'cluster-split': (label, from) => `« ${label} » a été séparé de « ${from} »`,
		'cluster-renamed': (from, to) => `« ${from} » s’appelle désormais « ${to} »`,
		'side-ratings-recorded': (constituency, level, numbers) =>
			level === null
				? `${constituency} a retiré son appréciation sur ${numbers}`
				: `Appréciation de ${constituency} sur ${numbers} : ${level}`,
		'side-rating-objected': (constituency, numbers) =>
			`Un membre de ${constituency} s’est opposé à l’appréciation sur ${numbers}`,
		'side-rating-objection-withdrawn': (constituency, numbers) =>
			`Un membre de ${constituency} a retiré une objection à l’appréciation sur ${numbers}`,
		'ratings-agreed': (level, numbers) =>
			level === null
				? `L’appréciation convenue pour ${numbers} a été retirée`
				: `Appréciation convenue pour ${numbers} : ${level}`,
		'alike-ratings-agreed': (numbers) => `Appréciations concordantes convenues pour ${numbers}`,
		'ratings-opened': (title, recommendations) => `L’évaluation a commencé : « ${title} », ${recommendations}`,
		'ratings-closed': 'L’évaluation a été close',
		'ratings-reopened': 'L’évaluation continue, ou jusqu’à une autre heure',
		'ratings-entered': (file, ratings, unread) =>
			`Saisi pour une organisation à partir ${file ? 'de son fichier' : 'd’une feuille de papier'}. Appréciations : ${ratings} ; lignes non lues : ${unread}`,
		'rating-sheet-taken-back': (ratings) =>
			`Ce qui avait été saisi pour une organisation a été retiré. Appréciations : ${ratings}`,
		'ratings-revealed': (equal, differing) =>
			`Les appréciations ont été dévoilées : semblables pour ${equal}, différentes pour ${differing}`,
		'cards-opened': (question) => `Des cartes ont été demandées : « ${question} »`,
		'cards-revealed': (cards, writers) =>
			`Les cartes ont été dévoilées. Cartes : ${cards} ; personnes qui ont écrit : ${writers} ; par paliers de cinq si la série n’était pas ouverte`,
		'cards-discarded': 'Une série de cartes a été abandonnée, et ses cartes effacées sans avoir été lues',
		'card-hidden': 'Une carte a été masquée',
		'card-shown': 'Une carte masquée a été montrée à nouveau',
		'card-group-renamed': (before, after) =>
			`Un regroupement de cartes a été renommé : « ${before} » est devenu « ${after} »`,
		'card-group-dissolved': (name) => `Un regroupement de cartes a été défait : « ${name} »`,
		'comment-hidden': 'Un commentaire a été masqué',
		'comment-shown': 'Un commentaire masqué a été montré à nouveau',
		'suggestion-decided': (outcome: string): string =>
			outcome === 'accepted'
				? 'Une reformulation proposée a été acceptée'
				: outcome === 'partly'
					? 'Une reformulation proposée a été acceptée en partie'
					: 'Une reformulation proposée a été écartée',
		'cards-voted': (voters) =>
			`Le vote sur les cartes a été compté. Personnes qui ont voté : ${voters} ; par paliers de cinq si la série n’était pas ouverte`,
		'cards-taken-over': (cards, section, label) => `Cartes reprises dans « ${section} » de « ${label} » : ${cards}`,
		'cards-given-back': (cards) => `Cartes retirées du texte : ${cards}`,
		'cluster-closed': (label) => `« ${label} » a été clos`,
		'text-corrected': (label, before, after, reason) =>
			`Faute de frappe corrigée dans « ${label} » : « ${before} » est devenu « ${after} » (${reason})`,
		'cluster-reopened': (label) => `« ${label} » a été rouvert`,
		'document-repaired': (count, label) =>
			`Le texte de « ${label} » a été réparé : ${count} éléments qu’aucun éditeur n’écrit ont été retirés`,
		'version-kept': (number, label) => `La version ${number} du texte de « ${label} » a été conservée`,
		'version-forgotten': (number, label) => `Les mots de la version ${number} du texte de « ${label} » ont été effacés`,
		'workshop-planned': (title) => `L’atelier « ${title} » a été préparé`,
		'agenda-changed': 'L’ordre du jour a été modifié',
		'workshop-started': 'L’atelier a commencé',
		'item-started': (title) => `Le point « ${title} » a commencé`,
		'item-finished': (title) => `Le point « ${title} » est terminé`,
		'item-skipped': (title) => `Le point « ${title} » a été laissé de côté`,
		'item-parked': (title, reason) => `Le point « ${title} » a été mis en attente : ${reason}`,
		'item-taken-up': (title) => `Le point « ${title} » a été repris`,
		'details-changed': 'La date, le lieu ou les langues ont été modifiés',
		'step-moved': (step) => `Passage à l’étape : ${step}`,
		'timer-started': 'La minuterie a été lancée',
		'timer-stopped': 'La minuterie a été arrêtée',
		'workshop-paused': 'L’atelier a fait une pause',
		'workshop-resumed': 'L’atelier a repris',
		'hand-raised': (person) => `${person} a demandé la parole`,
		'hand-lowered': (person) => `${person} ne demande plus la parole`,
		'speaker-called': (person) => `${person} a pris la parole`,
		'speaker-finished': (person) => `${person} a fini de parler`,
		'notice-given': (text) => `Avis à tous : ${text}`,
		'hand-moved': (person) => `${person} a changé de place dans la liste des orateurs`,
		'speaking-rules-set': 'Les règles de prise de parole ont été modifiées',
		'hands-cleared': 'Les mains levées ont été baissées',
		'command-undone': 'Une commande a été annulée',
		'notice-withdrawn': 'L’avis a été retiré',
		'workshop-closed': 'L’atelier a été clos',
		'runners-named': (people) =>
			people === ''
				? 'Seuls les facilitateurs mènent désormais cet atelier'
				: `Désignés pour mener cet atelier : ${people}`,
		'help-called': (person) => `${person} a appelé à l’aide`,
		'help-cleared': 'L’appel à l’aide a été levé',
		'rooms-planned': (rooms) => `Des salles ont été prévues : ${rooms}`,
		'rooms-opened': 'Les salles ont été ouvertes',
		'people-placed': (people) => `Des personnes ont été placées dans les salles : ${people}`,
		'rooms-extended': 'Les salles ont eu plus de temps',
		'rooms-closed': 'Les salles ont été fermées',
		'poll-opened': (entitled, label) => `Un vote a commencé dans « ${label} » : ${entitled}`,
		'trustees-named': (constituencies) =>
			constituencies === ''
				? 'Un vote n’a plus de dépositaires de clé'
				: `Des dépositaires de clé ont été désignés pour un vote par : ${constituencies}`,
		'trustee-accepted': (constituency) => `Le dépositaire de clé de ${constituency} a accepté et créé une clé`,
		'trustee-seconded': (constituency, seconds) =>
			seconds
				? `Le dépositaire de clé de ${constituency} a reçu un appui`
				: `Le dépositaire de clé de ${constituency} a perdu un appui`,
		'poll-unsealing': 'Le scrutin est terminé. Les dépositaires de clé ouvrent les bulletins tour à tour.',
		'layer-removed': (constituency) =>
			`Le dépositaire de clé de ${constituency} a ouvert sa couche des bulletins et les a transmis, mélangés`,
		'poll-closed': (result) => `Le vote a été clos. ${result}`,
		'poll-extended': (time) => `La fin du vote a été reportée à ${time}`,
		'poll-outcome-said': (day) =>
			day === null ? 'Ce qui découle du vote a été dit' : `Ce qui découle du vote a été dit ; réexamen le ${day}`,
		'poll-words-changed': 'Les mots affichés d’un sondage rapide ont été modifiés',
		'poll-delegate-named': (side) => `Une seule personne vote désormais pour une organisation (${side})`,
		'poll-delegate-released': (side) => `Toute personne d’une organisation peut de nouveau voter pour elle (${side})`,
		'poll-reminded': 'Le vote a été rappelé à tous',
		'poll-voided': (reason) => `Le vote a été déclaré nul : ${reason}`,
		'commitment-adopted': 'La mesure adoptée est devenue un engagement',
		'commitment-followed-up': (status) => `Un engagement a été mis à jour : ${status}`,
		'commitment-dated': (day) => `Un engagement a reçu sa date de réexamen : ${day}`,
		'commitment-withdrawn': (reason) => `Un engagement a été retiré, son vote étant déclaré nul : ${reason}`,
		'template-saved': 'La présentation des documents a été modifiée',
		'outcome-frozen': (version) => `Le résultat a été figé : version ${version}`,
		'outcome-published': (version) => `La version ${version} du résultat a été publiée`,
		'outcome-withdrawn': (version) => `La publication de la version ${version} a été retirée`,
		'outcome-forgotten': (version) => `Le texte de la version ${version} du résultat a été effacé`,
		'texts-held-back': (count, version) => `Textes de la version ${version} non diffusés : ${count}`,
		'texts-released': (count, version) => `Textes de la version ${version} qui ne sont plus retenus : ${count}`,
		'cluster-kept-private': (cluster) => `Exclu des publications : ${cluster}`,
		'cluster-made-public': (cluster) => `N’est plus exclu des publications : ${cluster}`,
		'entry-corrected': (entry, text) => `Rectification de la ligne ${entry} : ${text}`,
		'attendance-counted': (people) => `Sur un appareil au début du point : ${people}`,
		'minutes-exported': (format) => `Le procès-verbal d’un atelier a été pris sous la forme ${format}`,
		'outcome-exported': (format) => `Le résultat a été pris sous la forme ${format}`,
		'outcome-imported': 'La consultation a été créée à partir d’un fichier de résultat'
	},
	tally: (inFavour, against, neither) =>
		`Comptés en faveur ${inFavour}, contre ${against}, ni l’un ni l’autre ${neither}`,
	unknownEvent: (type) => `Événement : ${type}`,
	unknownCluster: 'un groupe'
};
