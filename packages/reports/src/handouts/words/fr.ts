import { frMechanisms } from '../../words/mechanisms/fr.ts';
import { compte, de } from '../../words/grammar/fr.ts';
import type { HandoutWords } from './en.ts';

export const fr: HandoutWords = {
	kind: 'Page pour une mission : suivi de l’Examen périodique universel',
	title: (recommending, under) => `${recommending} : recommandations à l’intention ${de(under)}`,
	page: { before: 'Page ', between: ' sur ' },
	lead: (count, under) =>
		`${compte(count, 'recommandation')} à l’intention ${de(under)}, et la suite qui leur a été donnée selon l’évaluation de la consultation nationale. Lorsque les collèges divergent, chaque avis figure entre crochets.`,
	number: 'N°',
	recommendation: 'Recommandation',
	position: 'Position de l’État',
	level: 'Niveau de mise en œuvre selon chaque collège',
	also: (list) => `Autres recommandations, avec leur appréciation : ${list}.`,
	more: (count, numbers) =>
		`Et ${compte(count, 'autre')}, dont l’appréciation figure dans la matrice des recommandations avec l’évaluation${numbers === '' ? '' : ` : ${numbers}`}.`,
	remains: 'Ce qui reste à faire',
	addressee: 'Destinataire',
	by: 'Échéance',
	term: (day) => `d’ici au ${day}`,
	indicator: 'Indicateur',
	open: (number, rating, before, reasons) =>
		`${number} : ${rating} ; ${before === '' ? '' : `déjà formulée au ${before} ; `}aucune mesure n’a été adoptée à ce sujet.${reasons === '' ? '' : ` Motifs indiqués : ${reasons}.`}`,
	agreedReason: 'avis commun',
	quoted: (text) => `« ${text} »`,
	proposed: (text) => `Proposé lors de la consultation, non mis aux voix : ${text}`,
	remainingOn: (theme, text) => `Ce qui reste à faire sur « ${theme} », selon la consultation : ${text}`,
	source: (title, address) =>
		`Source : résultat de la consultation nationale « ${title} »${address === '' ? '' : ` : ${address}`}`,
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
		noPage: 'Pas de page : rien n’a été apprécié ni décidé',
		unsigned: 'Sans État auteur'
	},
	named: frMechanisms.named,
	briefing: {
		kind: 'Note d’information avant l’adoption : Examen périodique universel',
		title: (under) => `Recommandations en attente : ${under}`,
		lead: (pending, all, under) =>
			`Sur ${compte(all, 'recommandation')} de cet examen, ${pending} ${pending < 2 ? 'attend' : 'attendent'} la position ${de(under)}. Elles figurent ici par thème, avec ce que l’évaluation nationale a constaté et ce qui plaide en faveur de leur acceptation.`,
		none: (under) => `Aucune recommandation n’attend la position ${de(under)} : chacune a reçu sa réponse.`,
		answer: 'Ce que la réponse exige',
		requirements: (under, report, session) => [
			`Une position propre à chaque recommandation : elle recueille l’appui ${de(under)}, ou il en est pris note (résolution 5/1 du Conseil des droits de l’homme, annexe, par. 32). Une réponse générale, ou portant sur une partie d’une recommandation, laisse incertain ce qui est accepté.`,
			`Par écrit, dans un additif au rapport du Groupe de travail${report === null ? '' : ` (${report}/Add.1)`}, avant que le Conseil n’adopte le document final ${session === null ? 'à la session au cours de laquelle il l’examine' : `à sa ${session}e session`} (point 6 de l’ordre du jour).`,
			'Pour les recommandations dont il est pris note, les raisons : l’additif est le lieu pour les exposer.',
			'Pour les recommandations acceptées, qui les mettra en œuvre et dans quel délai : il en sera rendu compte à mi-parcours et lors du prochain examen.'
		],
		theme: (label, pending) => `${label} (${pending})`,
		recommendedBy: 'Recommandée par',
		found: 'Ce que dit l’évaluation',
		why: 'Pourquoi les accepter',
		acceptedBefore: (cycle, list) => `Acceptées au ${cycle} cycle sur le même thème : ${list}.`,
		acceptedNow: (list) => `Déjà acceptées lors de cet examen sur le même thème : ${list}.`,
		goesOn: (number, earlier) => `La recommandation ${number} fait suite à une recommandation antérieure. ${earlier}`,
		othersAsk: (number, list) =>
			`Sur le sujet de la recommandation ${number}, d’autres mécanismes des droits de l’homme ont déjà fait des recommandations : ${list}.`,
		decided: (action) => `La consultation nationale a déjà adopté une mesure : ${action}`,
		open: 'L’évaluation ne dit encore rien de ce thème, et aucune recommandation antérieure à ce sujet n’a été acceptée.'
	}
};
