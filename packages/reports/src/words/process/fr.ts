import { compte, et } from '../grammar/fr.ts';
import type { ProcessWords } from './en.ts';

export const frProcess: ProcessWords = {
	heading: 'Méthodologie et processus de consultation',
	workshops: (count, days) => `La consultation a tenu ${compte(count, 'atelier')}, le ${et(days)}.`,
	manyWorkshops: (count, first, last) => `La consultation a tenu ${compte(count, 'atelier')}, du ${first} au ${last}.`,
	attendance: (day, people, sides) =>
		`Le ${day}, jusqu’à ${compte(people, 'personne')} ont participé en même temps (${sides.join(' ; ')}).`,
	attended: (side, people) => `${side} : ${people}`,
	counting:
		'Les personnes qui ont participé sans appareil ne figurent pas dans ces chiffres ; les catégories de moins de cinq personnes sont comptées avec d’autres.',
	languages: (days, spoken, interpreted) =>
		`Langues${days.length === 0 ? '' : ` (${et(days)})`} : ${[spoken.length === 0 ? [] : et(spoken), interpreted.length === 0 ? [] : `interprétation assurée : ${et(interpreted)}`].flat().join(' ; ')}.`,
	absent: (sides) => `Personne n’a participé au titre des catégories suivantes : ${et(sides)}.`,
	rounds: (count, confidential) =>
		`Avant d’examiner les recommandations, les participants les ont évaluées sans voir les évaluations des autres, lors de ${compte(count, 'tour')}${confidential === 0 ? '' : confidential === count ? (count === 1 ? ' confidentiel' : ' confidentiels') : `, dont ${compte(confidential, 'confidentiel')}`} ; les résultats ont ensuite été présentés à tous en même temps.`,
	threshold:
		'L’évaluation donnée par deux tiers au moins d’une catégorie de participants a été tenue pour celle de cette catégorie.',
	confidence: 'Lors des tours confidentiels, aucun chiffre portant sur moins de cinq personnes n’a été montré.',
	agreement: (equal, differing) =>
		`Les évaluations des catégories concordaient dans ${compte(equal, 'cas', 'cas')} ; elles divergeaient dans ${compte(differing, 'cas', 'cas')} et ont été débattues.`,
	votes: (actions, adopted, kinds) =>
		`Mesures mises aux voix : ${actions} (${et(kinds)}) ; mesures adoptées : ${adopted}. La règle de chaque vote était fixée avant son début.`,
	otherVotes: (count, on, kinds) => `Autres votes, sur ${et(on)} : ${count} (${et(kinds)}).`,
	kinds: {
		open: (count) => compte(count, 'vote public', 'votes publics'),
		confidential: (count) => compte(count, 'vote confidentiel', 'votes confidentiels'),
		secret: (count) => compte(count, 'vote secret', 'votes secrets')
	},
	tables: {
		attendance: 'Personnes ayant participé en même temps, au plus',
		sides: 'Participation par collège',
		ratings: 'Évaluations données avant la discussion, pour autant qu’elles soient indiquées par collège',
		ballots: 'Bulletins déposés, pour autant qu’ils soient indiqués par collège',
		day: 'Atelier',
		side: 'Collège',
		turns: 'Interventions',
		minutes: 'Minutes',
		words: 'Mots qui figurent dans les textes',
		count: 'Nombre'
	}
};
