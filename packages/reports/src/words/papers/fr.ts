import type { PaperWords } from './en.ts';
import { compte, de } from '../grammar/fr.ts';

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
		doneStep: 'Réalisée',
		nextStep: 'Prochaine étape',
		notRated: 'Pas encore appréciée par l’État',
		replied: (claim) => `Dans la réponse de l’État à la recommandation : ${claim}`,
		agreed: 'Convenu lors de la consultation',
		noAgreement: 'La consultation a consigné tous les avis, sans accord.'
	}
};
