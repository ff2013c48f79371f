import type { Text } from '../en/text.ts';

export const home: Text['home'] = {
	title: 'Assurer ensemble le suivi de l’Examen périodique universel',
	lead: 'La société civile, les institutions de l’État et l’institution nationale des droits de l’homme évaluent les progrès, s’accordent sur la suite et repartent avec les documents dont le processus se sert vraiment.',
	joinTitle: 'Rejoindre une consultation',
	joinHint: 'Aucun compte n’est nécessaire : le code donné par l’équipe de facilitation suffit.',
	code: 'Code',
	codeHint: 'Huit caractères, par exemple ABCD-EFGH',
	join: 'Continuer',
	notSetUp:
		'Ce serveur n’est pas encore configuré : personne ne peut rejoindre ni se connecter. Qui l’exploite ouvre le lien affiché à son démarrage.',
	signInHint: 'L’équipe de facilitation se connecte avec son compte.',
	yourConsultations: 'Vos consultations',
	continueHere: 'Reprendre où vous en étiez',
	what: 'Ce qui se passe ici',
	steps: [
		{
			title: 'Évaluer',
			text: 'Les recommandations se lisent par groupe thématique. Tous écrivent dans un même texte.'
		},
		{
			title: 'Voir où les avis divergent',
			text: 'Chaque collège donne sa propre appréciation. Aucune ne disparaît dans une moyenne.'
		},
		{
			title: 'Décider',
			text: 'Les mesures de suivi se rédigent ensemble et sont mises aux voix, règles affichées.'
		},
		{ title: 'Télécharger', text: 'La matrice, remplie. Tout le dossier, en fichiers qui s’ouvrent partout.' }
	],
	setupTitle: 'Mettre Plenum en service',
	setupLead:
		'Vous êtes la première personne à animer des consultations sur ce serveur. Choisissez le nom et le mot de passe avec lesquels vous vous connecterez.',
	setupDone: 'Ce serveur est déjà en service. Connectez-vous.',
	setupNoToken: 'Cette page a besoin du lien complet que le serveur a affiché à son premier démarrage.',
	name: 'Nom',
	nameHint: 'Il sert à vous connecter. Les personnes avec qui vous travaillez le voient aussi.',
	password: 'Mot de passe',
	newPasswordHint:
		'Au moins 15 caractères. Quelques mots à la suite conviennent bien ; ni votre nom ni un mot de passe répandu.',
	passwordTooShort: 'Il faut au moins 15 caractères.',
	showPassword: 'Afficher le mot de passe',
	create: 'Créer mon compte',
	signInLead: 'Pour l’équipe de facilitation. Si vous avez un code, servez-vous-en plutôt.',
	iHaveACode: 'J’ai un code',
	needName: 'Écrivez votre nom.',
	needPassword: 'Écrivez votre mot de passe.'
};
