import type { PaperWords } from './en.ts';
import { compte, de, et } from '../grammar/fr.ts';

export const frPapers: PaperWords = {
	national: {
		what: (state, review, recommendations, themes) =>
			`La présente annexe expose l’état de la mise en œuvre des ${compte(recommendations, 'recommandation')} issues de l’Examen périodique universel ${de(state)} (${review}), en ${compte(themes, 'thème')}.`,
		assessed: (count) =>
			count === 0 ? 'L’État n’en a encore apprécié aucune.' : `L’État en a apprécié ${count} à ce jour.`,
		reading:
			'Dans chaque tableau, le niveau de mise en œuvre, les mesures et les prochaines étapes sont ceux de l’État. Les avis des autres participants à la consultation figurent dans une colonne distincte, sous leur nom. Le texte placé entre le titre d’un thème et son tableau est le texte commun de la consultation.',
		method: (title) =>
			`Les directives générales pour l’établissement de l’information à fournir dans le cadre de l’Examen périodique universel (décision 17/119 du Conseil des droits de l’homme) demandent de décrire la méthode suivie et le large processus de consultation mené. La présente annexe est issue de la consultation nationale « ${title} ».`,
		notSigned: 'Avoir participé à la consultation n’est pas signer la présente annexe.',
		level: 'Niveau de mise en œuvre',
		measures: 'Mesures prises et prochaines étapes',
		views: 'Avis des autres participants à la consultation',
		notRated: 'Pas encore appréciée par l’État',
		agreed: 'Convenu lors de la consultation',
		noAgreement: 'La consultation a consigné tous les avis, sans accord.'
	},
	plan: {
		what: (title, state, review, actions, themes) =>
			`Le présent plan énonce ${compte(actions, 'action')} sur ${compte(themes, 'thème')} des recommandations issues de l’Examen périodique universel ${de(state)} (${review}), telles qu’adoptées lors de la consultation nationale « ${title} ».`,
		themesVoted: 'Les thèmes figurent dans l’ordre de priorité arrêté par un vote de la consultation.',
		themesListed: 'Aucun ordre de priorité n’a été mis aux voix : les thèmes figurent dans l’ordre de la liste.',
		actionsRanked: 'Dans chaque thème, les actions figurent dans l’ordre de leur classement.',
		serves: 'N° des rec.',
		vote: 'Vote',
		theme: 'Thème',
		unplanned: 'Thèmes pour lesquels aucune action n’a encore été adoptée',
		unplannedSheet: 'Thèmes sans action'
	},
	midTerm: {
		what: (title, state, review, recommendations, themes, worked) =>
			`Le présent rapport expose où en est à mi-parcours la mise en œuvre des ${compte(recommendations, 'recommandation')} issues de l’Examen périodique universel ${de(state)} (${review}). Il a été établi lors de la consultation nationale « ${title} », qui a examiné ${worked === themes ? `les ${themes}` : `${worked} des ${themes}`} thèmes à ce jour.`,
		reading:
			'« Achevée », « en cours » et « aucune mesure » correspondent à un niveau de mise en œuvre convenu. Lorsque aucun niveau n’a été convenu, l’annexe donne l’avis de chaque collège sous son nom.',
		byTheme: 'État des recommandations par thème',
		theme: 'Thème',
		all: 'Tous les thèmes',
		moved: (total, { forward, same, back }) =>
			`${compte(total, 'recommandation')} ${total < 2 ? 'prolonge' : 'prolongent'} un examen antérieur. Par rapport à celui-ci, ${forward} ${forward < 2 ? 'se situe' : 'se situent'} plus haut, ${same} ${same < 2 ? 'est inchangée' : 'sont inchangées'} et ${back} ${back < 2 ? 'se situe' : 'se situent'} plus bas${total > forward + same + back ? ` ; pour ${total - forward - same - back}, la comparaison n’est pas possible` : ''}.`,
		movement: {
			forward: 'Aujourd’hui : plus haut',
			same: 'Aujourd’hui : inchangé',
			back: 'Aujourd’hui : plus bas'
		},
		adopted: 'Adoptées',
		notShared: 'Adoptées sans être partagées par tous les collèges',
		drafted: 'Rédigées et non mises aux voix',
		supportedBy: (sides) => `Davantage de voix pour que contre : ${et(sides)}.`,
		changes: 'Changements depuis l’adoption',
		changed: (from, to) => `de « ${from} » à « ${to} »`,
		noDate: 'aucune',
		measures: 'Constats et suivi',
		views: 'Avis des collèges',
		recorded: 'Tous les avis sont consignés'
	},
	adoptedAction: 'Mesure de suivi',
	doneStep: 'Réalisée',
	nextStep: 'Prochaine étape',
	replied: (claim) => `Dans la réponse de l’État à la recommandation : ${claim}`
};
