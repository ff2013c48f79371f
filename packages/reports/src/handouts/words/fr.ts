import { compte, de } from '../../words/grammar/fr.ts';
import type { HandoutWords } from './en.ts';

export const fr: HandoutWords = {
	kind: 'Page pour une mission : suivi de l’Examen périodique universel',
	title: (recommending, under) => `${recommending} : recommandations à l’intention ${de(under)}`,
	page: { before: 'Page ', between: ' sur ' },
	lead: (count, under) =>
		`${compte(count, 'recommandation')} à l’intention ${de(under)}, et la suite qui leur a été donnée selon l’évaluation de la consultation nationale. Lorsque les parties divergent, chaque avis figure entre crochets.`,
	number: 'N°',
	recommendation: 'Recommandation',
	position: 'Position de l’État',
	level: 'Niveau de mise en œuvre, par partie',
	also: (list) => `Autres recommandations, avec leur niveau : ${list}.`,
	remains: 'Ce qui reste à recommander',
	addressee: 'Destinataire',
	by: 'Échéance',
	indicator: 'Indicateur',
	carryOut: (number, cluster) =>
		`Mettre pleinement en œuvre la recommandation ${number} (« ${cluster} ») et rendre compte à mi-parcours des mesures prises et de leurs résultats.`,
	question: 'Une question pour le dialogue',
	questions: {
		regression: (under, number, cluster) =>
			`Quelles mesures seront prises afin de remédier aux reculs constatés concernant « ${cluster} » au regard de la recommandation ${number}, adressée à l’intention ${de(under)} ?`,
		unassessed: (under, number, cluster) =>
			`Depuis l’examen ${de(under)}, qu’a-t-il été fait pour mettre en œuvre la recommandation ${number} concernant « ${cluster} », et avec quels résultats ?`,
		remaining: (_under, number, cluster) =>
			`Que reste-t-il à faire pour mettre pleinement en œuvre la recommandation ${number} concernant « ${cluster} », qui en est responsable, et dans quel délai ?`,
		lasting: (_under, number, cluster) =>
			`Comment est-il assuré que les résultats obtenus concernant « ${cluster} » (recommandation ${number}) soient durables ?`
	},
	themeKind: 'Page sur un thème : suivi de l’Examen périodique universel',
	themeTitle: (theme, under) => `${theme} : ${under}`,
	done: 'Ce qui a été fait',
	obstacles: 'Ce qui fait obstacle',
	list: {
		theme: 'Thème',
		state: 'État auteur des recommandations',
		count: 'Recommandations',
		numbers: 'Numéros',
		page: 'Page',
		unsigned: 'Sans État auteur'
	}
};
