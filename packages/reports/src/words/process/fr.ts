import { compte, et } from '../grammar/fr.ts';
import type { ProcessWords } from './en.ts';

export const frProcess: ProcessWords = {
	heading: 'Méthodologie et processus de consultation',
	workshops: (count, days) => `La consultation a tenu ${compte(count, 'atelier')} : ${et(days)}.`,
	manyWorkshops: (count, first, last) => `La consultation a tenu ${compte(count, 'atelier')}, du ${first} au ${last}.`,
	attendance: (day, people, sides) =>
		`Le ${day}, ${compte(people, 'personne')} suivaient au moment où l’on en a compté le plus (${et(sides)}).`,
	attended: (side, people) => `${side} ${people}`,
	counting:
		'Les personnes sans appareil n’ont pas été comptées ; les collèges de moins de cinq personnes sont indiqués avec d’autres.',
	languages: (days, spoken, interpreted) =>
		`Langues${days.length === 0 ? '' : ` (${et(days)})`} : ${[spoken.length === 0 ? [] : et(spoken), interpreted.length === 0 ? [] : `interprétation assurée : ${et(interpreted)}`].flat().join(' ; ')}.`,
	absent: (sides) => `N’ont pas été entendus, faute de participation : ${et(sides)}.`,
	rounds: (count, confidential) =>
		`Avant la discussion, les recommandations ont été appréciées en silence lors de ${compte(count, 'tour')} (confidentiels : ${confidential}, ouverts : ${count - confidential}), puis les résultats ont été montrés à tous en même temps.`,
	threshold: 'A été tenu pour l’avis d’un collège ce que deux tiers de celui-ci avaient dit.',
	confidence: 'Lors des tours confidentiels, aucun chiffre portant sur moins de cinq personnes n’a été montré.',
	agreement: (equal, differing) =>
		`Sur ${compte(equal, 'résultat')}, les collèges disaient de même ; ${differing} divergeaient et ont été laissés à la discussion.`,
	votes: (actions, adopted, kinds) =>
		`${compte(actions, 'mesure')} mises aux voix (${et(kinds)}) : ${compte(adopted, 'mesure adoptée', 'mesures adoptées')}. La règle de chaque vote était fixée avant son début et figure avec son résultat.`,
	kinds: {
		open: (count) => compte(count, 'vote public', 'votes publics'),
		confidential: (count) => compte(count, 'vote confidentiel', 'votes confidentiels'),
		secret: (count) => compte(count, 'vote secret', 'votes secrets')
	},
	tables: {
		attendance: 'Personnes qui suivaient au moment où l’on en a compté le plus',
		sides: 'Participation par collège',
		ratings: 'Appréciations données en silence, pour autant qu’elles soient indiquées par collège',
		ballots: 'Bulletins déposés, pour autant qu’ils soient indiqués par collège',
		day: 'Atelier',
		side: 'Collège',
		turns: 'Interventions',
		minutes: 'Minutes',
		words: 'Mots qui figurent dans les textes',
		count: 'Nombre'
	}
};
