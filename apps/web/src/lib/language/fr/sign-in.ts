import type { Front } from '../en/front.ts';

export const signIn: Front['signIn'] = {
	secondTitle: 'Encore une étape',
	secondLead: 'Le mot de passe est correct. Montrez maintenant que c’est bien vous.',
	wanted:
		'Connectez-vous, ou rejoignez la consultation avec votre code : vous arriverez ensuite à la page que vous avez ouverte.',
	appCode: 'Code de votre application',
	appCodeHint: 'Six chiffres. Chaque code ne sert qu’une fois.',
	recoveryCode: 'Code de secours',
	recoveryCodeHint: 'L’un de ceux que vous avez notés. Il ne servira plus ensuite.',
	needCode: 'Saisissez le code.',
	useApp: 'Utiliser le code d’une application',
	useRecovery: 'Utiliser un code de secours',
	usePasskey: 'Utiliser une clé d’accès',
	usePassword: 'Utiliser le mot de passe',
	onlyRecovery: 'Vos clés d’accès ne fonctionnent pas à cette adresse. Utilisez un code de secours.',
	passkeyStopped: 'La clé d’accès n’a pas été utilisée. Réessayez, ou choisissez un autre moyen.',
	back: 'Recommencer',
	continue: 'Continuer',
	viaProvider: 'Se connecter par votre organisation',
	proveTitle: 'Est-ce toujours vous ?',
	proveLead:
		'Une connexion récente est nécessaire pour cela. Prouvez encore une fois votre identité ; ce sera fait aussitôt.',
	prove: 'Continuer',
	resetTitle: 'Choisir un nouveau mot de passe',
	resetLead: 'Avec le lien reçu, vous choisissez une fois un nouveau mot de passe. Toutes vos sessions prennent fin.',
	resetDone: (name: string) => `Le nouveau mot de passe est défini. Connectez-vous sous le nom « ${name} ».`,
	resetNoToken: 'Cette page demande le lien entier que vous avez reçu.',
	resetSave: 'Définir le mot de passe',
	noProof:
		'Ce compte n’a ni mot de passe ni second facteur. Déconnectez-vous, reconnectez-vous, puis recommencez dans les dix minutes.',
	providerRefused: {
		'provider/declined':
			'La connexion de votre organisation ne vous a pas laissé passer, ou vous y avez renoncé. Réessayez ou connectez-vous autrement ; si le problème persiste, adressez-vous à la personne qui gère les comptes de votre organisation.',
		'provider/not-invited':
			'Personne n’est connu ici sous cette connexion. Demandez une invitation à l’équipe de facilitation, ou connectez-vous avec votre mot de passe et associez-la sur la page de votre compte.',
		'provider/linked-elsewhere':
			'Cette connexion est associée à un autre compte ici. Connectez-vous avec celui-ci, ou utilisez une autre connexion.',
		'invitation/not-valid': 'L’invitation a été utilisée, retirée ou a expiré. Demandez-en une nouvelle.'
	},
	providerFailed:
		'La connexion de votre organisation n’a pas fonctionné. Réessayez ; si le problème persiste, prévenez la personne qui gère ce serveur.',
	invitedToRun: (title: string, consultation: string, state: string) =>
		`Pour animer l’atelier « ${title} » de « ${consultation} » (${state}), avec l’équipe de facilitation.`,
	invitedRunLead:
		'Vous animez l’atelier sous le nom que vous avez dans cette consultation. Rien d’autre ne change pour vous.',
	invitedJoin: 'Rejoindre d’abord avec votre code',
	invitedJoinHint:
		'Si vous ne participez pas encore, rejoignez d’abord la consultation : vous reviendrez ici. Gardez cet onglet ouvert.',
	invitedTitle: 'Vous êtes invité·e',
	invitedLead: (title: string, state: string) => `À faciliter « ${title} » (${state}).`,
	invitedAs: (name: string) => `Vous êtes connecté·e sous le nom ${name}.`,
	invitedAccept: 'Accepter',
	invitedSignIn: 'J’ai un compte',
	invitedNew: 'Créer un compte',
	invitedNewLead: 'Avec ce compte, vous vous connecterez désormais.',
	invitedNoToken: 'Cette page demande le lien entier de l’invitation.',
	accountTitle: 'Votre compte'
};
