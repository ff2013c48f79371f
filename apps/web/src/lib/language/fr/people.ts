import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const people: Text['people'] = {
	joinTitle: 'Rejoindre',
	joinWanted: 'Saisissez le code que vous avez reçu : vous arriverez ensuite à la page que vous avez ouverte.',
	joinLead: 'Saisissez le code que l’équipe de facilitation vous a donné ou qui figure à l’écran.',
	look: 'Continuer',
	codeTooShort: 'Le code a huit caractères, celui d’un lien personnel seize.',
	joinDelayed:
		'Beaucoup de codes sont essayés en ce moment. Cette page réessaie le vôtre d’elle-même dans quelques secondes : vous n’avez rien à saisir de nouveau.',
	otherCode: 'Utiliser un autre code',
	whatOthersSee: 'Ce que les autres verront de vous',
	seesNamed:
		'Tous les participants voient le nom que vous donnez ici, votre collège et, si vous l’indiquez, votre organisation.',
	seesOrganisation:
		'Les autres voient votre organisation et votre collège, jamais votre nom. L’équipe de facilitation voit votre nom. Sans organisation, seul votre collège apparaît.',
	seesConstituency:
		'Les autres ne voient que votre collège. L’équipe de facilitation voit votre nom et votre organisation.',
	seesPreview: 'Vous apparaîtrez ainsi',
	name: 'Nom ou pseudonyme',
	nameHint: 'Ce n’est pas forcément votre vrai nom. Si vous le laissez vide, Plenum vous en donne un.',
	pseudonymGiven: 'Un pseudonyme',
	constituency: 'Je parle pour',
	constituencyMissing: 'Choisissez le collège pour lequel vous parlez.',
	organisation: 'Organisation',
	organisationHint: 'Laissez vide si la nommer pouvait nuire à vous ou à d’autres.',
	consent: 'J’accepte que ce que j’écris et décide ici entre dans le dossier de cette consultation.',
	consentMissing: 'Sans votre accord, vous ne pouvez pas rejoindre la consultation.',
	join: 'Rejoindre',
	joinAutomatic:
		'Vous entrez aussitôt. Avant un vote secret ou confidentiel, l’équipe de facilitation confirme qui participe ; si l’on vous demande qui vous êtes, c’est pour cette raison.',
	joinLobby:
		'Vous attendez que l’équipe de facilitation vous fasse entrer. Cela vous confirme aussi pour les votes secrets.',
	personalFor: (label) => `Ce lien personnel a été créé pour : ${label}`,
	personal:
		'Ceci est un lien personnel. Il sert une fois, pour vous seul : vous entrez aussitôt et êtes confirmé pour les votes secrets. L’équipe de facilitation voit qu’il a servi et peut en déduire que c’était vous ; le nom que vous prenez ici est votre choix.',
	joinFor: (state) => `Pour ${state}`,

	lobbyTitle: 'Vous êtes dans la salle d’attente',
	lobbyLead:
		'L’équipe de facilitation sait que vous êtes là. Cette page avance d’elle-même dès qu’on vous fait entrer.',
	lobbyKeepOpen: 'Gardez cette page ouverte. Vous pouvez verrouiller votre téléphone : rien ne se perd.',
	lobbyRemoved: 'Vous ne faites plus partie de cette consultation',
	lobbyRemovedText:
		'L’équipe de facilitation vous a retiré, ou votre participation a pris fin. Si c’est une erreur, adressez-vous à elle.',
	lobbyLeave: 'Quitter la salle d’attente',
	waitingSince: 'En attente d’être admis',

	title: 'Personnes',
	lead: 'Qui participe, et à quel titre.',
	lobby: 'Salle d’attente',
	burst:
		'Plus de personnes ont rejoint en peu de temps qu’une salle n’en contient : les dernières attendent ici. Admettez celles que vous connaissez. Les admettre toutes à la fois ne confirme personne.',
	lobbyEmpty: 'Personne n’attend',
	lobbyEmptyText: 'Qui rejoint avec le code apparaît ici jusqu’à ce que vous l’admettiez.',
	waiting: plural({ one: '# personne attend', other: '# personnes attendent' }),
	admit: 'Admettre',
	admitNamed: (name) => `Admettre ${name}`,
	admitAll: plural({ one: 'Admettre la personne qui attend', other: 'Admettre les #' }),
	stayed: plural({
		one: '# personne reste admise : elle a déjà participé, ou a été modifiée depuis. Elle peut être retirée sous « Personnes ».',
		other:
			'# personnes restent admises : elles ont déjà participé, ou ont été modifiées depuis. Elles peuvent être retirées sous « Personnes ».'
	}),
	admitted: plural({ one: '# personne admise', other: '# personnes admises' }),
	refuse: 'Refuser',
	taking: 'Participent',
	nobody: 'Personne ne participe encore',
	nobodyText: 'Donnez le code ou le lien. On rejoint depuis un téléphone ou un ordinateur, sans compte.',
	person: 'Personne',
	role: 'Rôle',
	roleOf: (name) => `Rôle de ${name}`,
	constituencyOf: (name) => `Collège de ${name}`,
	changeSide: 'Collège',
	speaksFor: 'Parle pour',
	you: 'vous',
	removeNamed: (name) => `Retirer ${name}`,
	removeTitle: (name) => `Retirer ${name} ?`,
	removeText:
		'Cette personne perd l’accès aussitôt, sur tous ses appareils. Ce qu’elle a écrit et voté reste au dossier. Avec le code, elle pourrait revenir dans la salle d’attente ; créez un nouveau code pour l’empêcher.',
	removeConfirm: 'Retirer de la consultation',
	removed: (name) => `${name} a été retiré`,
	roleChanged: (name, role) => `${name} : ${role}`,
	joinSheet: 'Feuille d’accès',
	joinSheetLead:
		'Montrez-la à l’écran ou imprimez-la. Avec le code ou le lien on arrive dans la salle d’attente ; vous seul faites entrer.',
	joinSheetAutomatic: 'Montrez-la à l’écran ou imprimez-la. Qui a le code ou le lien participe aussitôt.',
	code: 'Code',
	qr: 'Code QR du lien',
	howTo: (address) => `Ouvrez ${address} et saisissez le code, ou visez le carré avec l’appareil photo du téléphone.`,
	newCode: 'Créer un nouveau code',
	newCodeTitle: 'Créer un nouveau code ?',
	newCodeText: 'Le code et le lien en circulation ne fonctionneront plus. Celles et ceux qui ont rejoint restent.',
	newCodeDone: 'L’ancien code ne fonctionne plus',
	search: 'Trouver une personne',
	noneFound: 'Personne de ce nom',
	leave: 'Quitter la consultation',
	leaveTitle: 'Quitter cette consultation ?',
	leaveText: 'Ce que vous avez écrit et voté reste au dossier. Pour revenir, il vous faudra de nouveau le code.',
	leaveConfirm: 'Quitter'
};
