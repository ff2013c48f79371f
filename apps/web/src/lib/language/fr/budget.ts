import type { BudgetWords } from '../en/budget.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const budget: BudgetWords = {
	share: (words, allowed) => `${words} mots sur ${allowed}`,
	shared: (limit, themes) =>
		`La communication peut compter ${limit} mots, répartis entre ${plural({ one: '# groupe', other: '# groupes' })(themes)}.`,
	longer: 'Plus long que sa part. Raccourcissez-le, sinon les autres ont moins de place.',
	noRoom:
		'Il ne reste pas de place pour un résumé : les évaluations et les recommandations prennent tous les mots de la communication.',
	unknown: (words) => `${words} mots`,
	excess: (over, limit) => `Avec tous les groupes, la communication dépasserait de ${over} mots sa limite de ${limit}.`,
	left: plural({
		one: '# groupe ne figure que dans un tableau.',
		other: '# groupes ne figurent que dans un tableau.'
	}),
	shorten: 'Résumés à raccourcir, le plus long d’abord',
	shortenBy: plural({ one: 'de # mot', other: 'de # mots' }),
	more: plural({ one: 'et # autre', other: 'et # autres' }),
	nothingToShorten: 'Aucun résumé ne dépasse sa part. Relevez la limite, ou laissez des groupes de côté.'
};
