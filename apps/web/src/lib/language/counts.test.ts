import { expect, test } from 'vitest';
import type { Language } from '@plenum/domain/languages';
import { addTexts, loadBudgetWords, loadDraftingWords, loadText } from './catalogues.ts';

async function textsOf(language: Language) {
	const text = await loadText(language);
	const all = await addTexts(
		{ language, text },
		...(['arranging', 'caucus', 'desk', 'journal', 'voting', 'work'] as const)
	);
	const budget = await loadBudgetWords(language);
	const drafting = await loadDraftingWords(language);
	return { ...all, budget, drafting };
}

const english = await textsOf('en');
const french = await textsOf('fr');
const arabic = await textsOf('ar');

test('[WEB322] numbers in Arabic sentences have the digits of the recommendations', () => {
	expect([1, 2, 3, 11, 254].map(arabic.words.recommendations)).toEqual([
		'توصية واحدة',
		'توصيتان',
		'3 توصيات',
		'11 توصية',
		'254 توصية'
	]);
});

/** Sentences with a count that needs another verb, noun or adjective: each for one, and for more. */
test.each<[(t: typeof english, count: number) => string, string, string, string, string]>([
	[
		(t, count) => t.journal.events['matrix-imported'](count, count),
		'1 recommendation was imported in 1 cluster',
		'5 recommendations were imported in 5 clusters',
		'Importation : 1 recommandation dans 1 groupe thématique',
		'Importation : 5 recommandations dans 5 groupes thématiques'
	],
	[
		(t, count) => t.comparison.report.came(count, count),
		'1 recommendation added, in 1 cluster.',
		'5 recommendations added, in 5 clusters.',
		'1 recommandation ajoutée dans 1 groupe thématique.',
		'5 recommandations ajoutées dans 5 groupes thématiques.'
	],
	[
		(t, count) => t.arranging.splitCount(count, count),
		'1 moves, 1 stays.',
		'5 move, 5 stay.',
		'1 sort, 1 reste.',
		'5 sortent, 5 restent.'
	],
	[
		(t, count) => t.agenda.cutToEnd('9:00', count),
		'To end at 9:00, 1 minute has to be cut.',
		'To end at 9:00, 5 minutes have to be cut.',
		'Pour finir à 9:00, il faut gagner 1 minute.',
		'Pour finir à 9:00, il faut gagner 5 minutes.'
	],
	[
		(t, count) => t.caucus.cameIn(count),
		'Somebody was let in. In the caucus now: 1 person.',
		'Somebody was let in. In the caucus now: 5 people.',
		'Quelqu’un est entré. Dans le caucus à présent : 1 personne.',
		'Quelqu’un est entré. Dans le caucus à présent : 5 personnes.'
	],
	[
		(t, count) => t.drafting.narrative.more(count),
		'and 1 more line',
		'and 5 more lines',
		'et 1 autre ligne',
		'et 5 autres lignes'
	],
	[(t, count) => t.reports.words(count), '1 word', '5 words', '1 mot', '5 mots'],
	[(t, count) => t.reports.partWords(count), '1 word', '5 words', '1 mot', '5 mots'],
	[(t, count) => t.budget.unknown(count), '1 word', '5 words', '1 mot', '5 mots'],
	[
		(t, count) => t.reports.wordsOver(count),
		'1 word too many. You can still download it.',
		'5 words too many. You can still download it.',
		'1 mot de trop. Vous pouvez tout de même le télécharger.',
		'5 mots de trop. Vous pouvez tout de même le télécharger.'
	],
	[
		(t, count) => t.budget.excess(count, 500),
		'With all clusters the submission would have 1 word more than its limit of 500.',
		'With all clusters the submission would have 5 words more than its limit of 500.',
		'Avec tous les groupes thématiques, la communication dépasserait de 1 mot sa limite de 500.',
		'Avec tous les groupes thématiques, la communication dépasserait de 5 mots sa limite de 500.'
	],
	[(t, count) => t.exports.length(count), '1 line', '5 lines', '1 ligne', '5 lignes'],
	[
		(t, count) => t.exports.unfinished(count, 9).split('.')[0] ?? '',
		'1 of 9 clusters is still open',
		'5 of 9 clusters are still open',
		'1 groupe thématique sur 9 est encore ouvert',
		'5 groupes thématiques sur 9 sont encore ouverts'
	],
	[
		(t, count) => t.exports.adoptedOf(count, 9),
		'1 of 9 votes adopted an action.',
		'5 of 9 votes adopted an action.',
		'1 vote sur 9 a adopté une mesure.',
		'5 votes sur 9 ont adopté une mesure.'
	],
	[
		(t, count) => t.polls.adoptedOf(count, 9),
		'1 of 9 adopted',
		'5 of 9 adopted',
		'1 sur 9 adoptée',
		'5 sur 9 adoptées'
	],
	[
		(t, count) => t.polls.turnout(count, 9),
		'1 of 9 has voted',
		'5 of 9 have voted',
		'1 sur 9 a voté',
		'5 sur 9 ont voté'
	],
	[
		(t, count) => t.polls.turnoutAtLeast(count, 9),
		'At least 1 of 9 has voted',
		'At least 5 of 9 have voted',
		'Au moins 1 sur 9 a voté',
		'Au moins 5 sur 9 ont voté'
	],
	[
		(t, count) => t.polls.quorumHere(count, 9),
		'1 of 9 who can vote is here',
		'5 of 9 who can vote are here',
		'Présents : 1 sur 9 personnes pouvant voter',
		'Présents : 5 sur 9 personnes pouvant voter'
	],
	[
		(t, count) => t.priorities.onBallotCount(count, 9, 7),
		'1 of 9 is on the ballot. A ballot holds up to 7.',
		'5 of 9 are on the ballot. A ballot holds up to 7.',
		'1 sur 9 est sur le bulletin. Un bulletin en contient 7 au plus.',
		'5 sur 9 sont sur le bulletin. Un bulletin en contient 7 au plus.'
	],
	[
		(t, count) => t.search.found(count),
		'1 found, best match first',
		'5 found, best match first',
		'1 résultat',
		'5 résultats, les plus pertinents d’abord'
	],
	[(t, count) => t.speakers.minutesLeft(count), '1 min left', '5 min left', '1 min restante', '5 min restantes'],
	[
		(t, count) => t.sideRatings.differOf(count, 9),
		'1 of 9 differs',
		'5 of 9 differ',
		'Les avis divergent sur 1 des 9',
		'Les avis divergent sur 5 des 9'
	],
	[
		(t, count) => t.sideRatings.seeRegression(count),
		'1 sees a regression',
		'5 see a regression',
		'1 constate une régression',
		'5 constatent une régression'
	],
	[
		(t, count) => t.sideRatings.counted['not-rated'](count),
		'1 not rated yet',
		'5 not rated yet',
		'1 pas encore appréciée',
		'5 pas encore appréciées'
	]
])('[WEB322] a sentence agrees with its count: %#', (say, one, more, une, plusieurs) => {
	const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
	expect([say(english, 1), say(english, 5)]).toEqual([one, more]);
	expect([say(french, 1), say(french, 5)].map(plain)).toEqual([une, plusieurs]);
});

test('[WEB322] an Arabic sentence agrees with its count', () => {
	const { agenda, journal, sideRatings } = arabic;
	expect([1, 2, 3, 11].map((count) => agenda.cutToEnd('9:00', count).split('توفير ')[1])).toEqual([
		'دقيقة واحدة.',
		'دقيقتين.',
		'3 دقائق.',
		'11 دقيقة.'
	]);
	expect(journal.events['matrix-imported'](2, 2)).toBe('استيراد: توصيتان في مجموعتين');
	expect([1, 2, 3].map(sideRatings.seeRegression)).toEqual(['واحد يرى تراجعًا', 'اثنان يريان تراجعًا', '3 يرون تراجعًا']);
});
