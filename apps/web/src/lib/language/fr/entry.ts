import type * as english from '../en/entry.ts';

/** The page of an invitation. */
export const invitation: typeof english.invitation = {
	toRun: (title: string, consultation: string, state: string) =>
		`Pour animer l’atelier « ${title} » de « ${consultation} » (${state}), avec l’équipe de facilitation.`,
	runLead: 'Vous animez l’atelier sous le nom que vous avez dans cette consultation. Rien d’autre ne change pour vous.',
	join: 'Rejoindre d’abord avec votre code',
	joinHint:
		'Si vous ne participez pas encore, rejoignez d’abord la consultation : vous reviendrez ici. Gardez cet onglet ouvert.',
	title: 'Vous êtes invité·e',
	lead: (title: string, state: string) => `À faciliter « ${title} » (${state}).`,
	signedInAs: (name: string) => `Vous êtes connecté·e sous le nom ${name}.`,
	accept: 'Accepter',
	haveAccount: 'J’ai un compte',
	newAccount: 'Créer un compte',
	newLead: 'Avec ce compte, vous vous connecterez désormais.',
	noToken: 'Cette page demande le lien entier de l’invitation.'
};

/** A new password, by a link. */
export const passwordReset: typeof english.passwordReset = {
	title: 'Choisir un nouveau mot de passe',
	lead: 'Avec le lien reçu, vous choisissez une fois un nouveau mot de passe. Toutes vos sessions prennent fin.',
	done: (name: string) => `Le nouveau mot de passe est défini. Connectez-vous sous le nom « ${name} ».`,
	noToken: 'Cette page demande le lien entier que vous avez reçu.',
	save: 'Définir le mot de passe'
};

/** Signing in with an organisation. */
export const organisationSignIn: typeof english.organisationSignIn = {
	refused: {
		'provider/declined':
			'La connexion de votre organisation ne vous a pas laissé passer, ou vous y avez renoncé. Réessayez ou connectez-vous autrement ; si le problème persiste, adressez-vous à la personne qui gère les comptes de votre organisation.',
		'provider/not-invited':
			'Personne n’est connu ici sous cette connexion. Demandez une invitation à l’équipe de facilitation, ou connectez-vous avec votre mot de passe et associez-la sur la page de votre compte.',
		'provider/linked-elsewhere':
			'Cette connexion est associée à un autre compte ici. Connectez-vous avec celui-ci, ou utilisez une autre connexion.',
		'invitation/not-valid': 'L’invitation a été utilisée, retirée ou a expiré. Demandez-en une nouvelle.'
	},
	failed:
		'La connexion de votre organisation n’a pas fonctionné. Réessayez ; si le problème persiste, prévenez la personne qui gère ce serveur.'
};
