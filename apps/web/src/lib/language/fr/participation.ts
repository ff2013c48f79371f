import type { Text } from '../en/text.ts';

export const participation: Text['participation'] = {
	title: 'Ce que participer veut dire',
	short: 'En bref',
	host: (name: string) => `Cette consultation est organisée par : ${name}`,
	hostUnknown: 'Si vous ne savez pas qui organise cette consultation, demandez-le avant de la rejoindre.',
	record:
		'Ce que vous écrivez et décidez entre dans le dossier et peut être publié dans des documents. Votre nom ne figure dans aucun document.',
	server:
		'La personne qui gère ce serveur peut savoir qui a écrit quoi, et qui a voté quoi lors des votes publics, ainsi que des votes confidentiels jusqu’à leur clôture. Lors d’un vote secret, elle ne le peut pas, pourvu qu’elle utilise Plenum sans l’avoir modifié.',
	withdraw:
		'Vous pouvez partir à tout moment. Ce que vous avez dit reste au dossier, sans votre nom si vous demandez qu’il soit effacé.',
	contact: (contact: string) => `Pour toute question, ou pour vous retirer : ${contact}`,
	contactUnknown: 'Pour toute question, ou pour vous retirer, adressez-vous à l’équipe de facilitation.',
	more: 'Plus en détail',
	details: [
		'Votre nom ou pseudonyme, votre organisation si vous l’indiquez et votre collège sont conservés à part du dossier. Lorsque votre nom est effacé, le dossier reste valable sous un numéro.',
		'Plenum ne demande ni adresse électronique ni numéro de téléphone, ne note aucune adresse réseau et ne charge rien d’autres sites. Le réseau que vous utilisez peut néanmoins voir que vous avez ouvert ce site.',
		'Vos mots deviennent une partie d’un texte commun. Les autres voient où vous écrivez et que vous avez contribué à une section, sous ce qui est montré de vous. Aucun document ne dit qui a écrit quoi.',
		'La durée de conservation du dossier est décidée par l’organisateur de la consultation : demandez-la-lui.',
		'N’écrivez ni noms de victimes, ni détails permettant de reconnaître quelqu’un.'
	],
	ownText: 'De la part de l’organisateur de la consultation',
	otherLanguage: 'Ce texte n’existe pas dans votre langue.',

	sharedDevice: 'Cet appareil n’est pas à moi, ou d’autres s’en servent aussi',
	sharedDeviceHint:
		'Rien n’y est conservé. Votre participation prend fin à la fermeture du navigateur, sinon après deux heures, ou une heure après que vous avez prolongé la session pendant un atelier en cours ; pour revenir, vous rejoignez à nouveau. Attendez « Enregistré » avant de fermer une page.',
	quickExit: 'Sortie rapide',
	quickExitHint: 'Vous déconnecte ici sur-le-champ et affiche une autre page. Appuyer trois fois sur Maj fait de même.',

	hostField: 'Qui organise la consultation',
	hostFieldHint: 'Le nom que l’on connaît : ministère, coalition ou bureau. Affiché avant de rejoindre.',
	contactField: 'À qui s’adresser, et comment se retirer',
	contactFieldHint: 'Une personne que l’on peut joindre sans passer par l’autre collège.',
	textsIn: 'L’écrire dans chaque langue',
	textIn: (language: string) => `Le même texte : ${language}`
};
