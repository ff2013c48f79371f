import { expect, test } from 'vitest';
import type { AnswerBy } from '@plenum/domain/polls/answer';
import { priorityRules } from '@plenum/domain/polls/counting/priorities';
import { resultOf } from '@plenum/domain/polls/poll-result';
import type { PollRules } from '@plenum/domain/polls/rules';
import { piecesOf } from './pieces.ts';
import { readDecision } from './read-decision.ts';
import { decision as decisionWords, type Decision as DecisionWords } from '@plenum/messages/decisions/decision';

const { ar, en, fr } = decisionWords;

const base: PollRules = { percentBase: 'valid', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };
const subjects = 60;
type OrderAnswer = AnswerBy<'selection'> | AnswerBy<'ranking'> | AnswerBy<'points'>;

/** The first cluster is chosen most, the next less, and so on: voter by voter one more is left out. */
function answerOf(method: OrderAnswer['method'], voter: number): OrderAnswer {
	const chosen = (at: number) => at < 5 && at <= voter;
	const marks = Array.from({ length: subjects }, (_, at) => at);
	if (method === 'selection') return { method, marks: marks.map(chosen) };
	if (method === 'points') return { method, marks: marks.map((at) => (chosen(at) ? 1 : 0)) };
	return { method, marks: marks.map((at) => (chosen(at) ? at + 1 : null)) };
}

function decide(
	method: OrderAnswer['method'],
	rules: Partial<PollRules> = {},
	words: DecisionWords = en,
	whole = priorityRules
) {
	const roster = Array.from({ length: 12 }, (_, voter) => ({
		participant: `p${voter}`,
		constituency: voter % 2 ? 'state' : 'nhri'
	}));
	const ballots = roster.map((voter, at) => ({ ...voter, answer: answerOf(method, at) }));
	const poll = {
		kind: 'open' as const,
		method,
		rules: whole({ ...base, ...rules }, subjects),
		actions: Array.from({ length: subjects }, (_, at) => `c${at}`),
		roster
	};
	const result = resultOf(poll, { ballots, present: new Set() });
	const texts = poll.actions.map((_, at) => `Cluster ${at + 1}`);
	return readDecision({ ...poll, result, again: false, texts, words, sideOf: (id) => id, priorities: true });
}

test('[POLL84] of priorities it is said how many chose each, in which place it stands, and which are the first', () => {
	const { subjects: read, isOrder } = decide('selection', { choices: 5, places: 3 });
	expect(isOrder).toBe(true);
	expect(read.slice(0, 4).map(({ headline }) => headline)).toEqual([
		'Among the first 3: place 1, 12 of 12 chose it.',
		'Among the first 3: place 2, 11 of 12 chose it.',
		'Among the first 3: place 3, 10 of 12 chose it.',
		'Not among the first 3: place 4, 9 of 12 chose it.'
	]);
});

test('[POLL84] equals that reach beyond the first are not among them, and it is said why', () => {
	const { subjects: read } = decide('selection', { choices: 5, places: 20 });
	expect(read[10]?.headline).toBe(
		'Not among the first 20: place 6, 0 of 12 chose it, which others beyond the limit share, and no lot is drawn.'
	);
});

test('[POLL84] where too few voted, no order is decided', () => {
	const words = decide('selection', { choices: 5, quorum: 100 }).subjects[0]?.headline;
	expect(words).toMatch(/^Among/);
	const roster = Array.from({ length: 30 }, (_, voter) => ({ participant: `p${voter}`, constituency: 'state' }));
	const poll = {
		kind: 'open' as const,
		method: 'selection' as const,
		rules: priorityRules({ ...base, quorum: 50 }, 3),
		actions: ['a', 'b', 'c'],
		roster
	};
	const ballots = roster
		.slice(0, 5)
		.map((voter) => ({ ...voter, answer: { method: 'selection' as const, marks: [true, false, false] } }));
	const result = resultOf(poll, { ballots, present: new Set() });
	const texts = ['A', 'B', 'C'];
	const { subjects: read } = readDecision({
		...poll,
		result,
		again: false,
		texts,
		words: en,
		sideOf: (id) => id,
		priorities: true
	});
	expect(read[0]?.headline).toBe('No order was decided: 5 of 30 voted, 15 were needed.');
});

/** What a rule of adopting says, and nothing that is only an order. */
const adopting: [string, DecisionWords, RegExp][] = [
	['English', en, /adopt|against|in favour|threshold|not shared|action/i],
	['French', fr, /adopt|contre |pour :|seuil|partagée par|mesure/i],
	['Arabic', ar, /اعتُمد|يُعتمد|تُعتمد|معارض|العتبة|لا تشاركه|إجراء/]
];
const methods = ['selection', 'points', 'ranking'] as const;
test.each(
	adopting.flatMap(([language, words, pattern]) => methods.map((method) => ({ language, method, words, pattern })))
)(
	'[POLL84] in $language, priorities by $method are called neither adopted nor voted against',
	({ method, words, pattern }) => {
		const decision = decide(method, { choices: 5 }, words);
		const said = JSON.stringify([decision, piecesOf(decision)], (key, value: unknown) =>
			key === 'adopted' ? null : value
		);
		expect(said.replaceAll('"adopted"', '').match(pattern)?.[0]).toBeUndefined();
	}
);

test('[POLL81] sixty clusters fill tables that can be read: a row for each, and no table of pairs', () => {
	const { tables, notes } = decide('ranking', { choices: 5 });
	expect(tables.map(({ id, rows, columns }) => [id, rows.length, columns.length])).toEqual([
		['results', 60, 4],
		['constituencies', 60, 3],
		['turnout', 3, 3]
	]);
	expect(notes).toEqual([en.pairsLeftOut]);
});

test.each([
	['English', en, 'Chosen by nobody: Cluster 6; Cluster 7; '],
	['French', fr, 'Choisis par personne\u00a0: Cluster 6'],
	['Arabic', ar, 'لم يخترها أحد: Cluster 6؛ ']
] as const)('[REPORTS104] in %s a paper names in one sentence what nobody chose', (_, words, sentence) => {
	const decision = decide('selection', { choices: 5 }, words);
	expect(decision.unchosen).toContain(sentence);
	const pieces = piecesOf(decision);
	expect(pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.table.rows.length] : []))).toEqual([5 + 2]);
	expect(pieces).toContainEqual({ kind: 'line', text: decision.unchosen });
});

test('[POLL84] a result from before priorities had rules of their own says its places, and no first ones that missed a threshold', () => {
	const old = (rules: PollRules) => rules;
	const { subjects: read } = decide('selection', { threshold: 90, places: 3 }, en, old);
	expect(read.slice(0, 3).map(({ headline }) => headline)).toEqual([
		'Among the first 3: place 1, 12 of 12 chose it.',
		'Among the first 3: place 2, 11 of 12 chose it.',
		'Place 3: 10 of 12 chose it.'
	]);
	const noPlaces = decide('ranking', { threshold: 50 }, en, old).subjects[0];
	expect([noPlaces?.verdict, noPlaces?.reason]).toEqual(['Place 1', '12 of 12 named it']);
});
