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
	noProof:
		'Ce compte n’a ni mot de passe ni second facteur. Déconnectez-vous, reconnectez-vous, puis recommencez dans les dix minutes.',
	accountTitle: 'Votre compte'
};
