import { describe, expect, test } from 'vitest';
import { samplePolls } from './sample-votes.fixture.ts';
import type { OutcomePoll } from './outcome/outcome.ts';
import { resultOf } from '@plenum/domain/polls/poll-result';
import type { Decision, DecisionTable } from './decision/decision.ts';
import { decisionInLines, piecesOf } from './decision/pieces.ts';
import { readDecision } from './decision/read-decision.ts';
import { decision as decisionWords, type Decision as DecisionWords } from '@plenum/messages/decisions/decision';

const { ar, en, fr } = decisionWords;

const names: Record<string, string> = { 'civil-society': 'Civil society', state: 'State institutions', nhri: 'NHRI' };

function read(poll: OutcomePoll, words: DecisionWords = en, again = false): Decision {
	const texts = poll.frozen.map((_, at) => `action ${at + 1}`);
	const { kind, rules, result } = poll;
	return readDecision({ kind, rules, result, again, texts, words, sideOf: (id) => names[id] ?? id });
}

function tableOf({ tables }: Decision, id: DecisionTable['id']) {
	const table = tables.find((each) => each.id === id);
	return table && [table.columns.map(({ heading }) => heading), ...table.rows];
}

describe('[POLL41] in the terms of its method', () => {
	test('one action for or against: its lines with the whole below, and who does not share it beside the verdict', () => {
		const decision = read(samplePolls.one);
		expect(decision.subjects[0]).toMatchObject({
			verdict: 'Adopted',
			notShared: 'Not shared by: Civil society.',
			said: 'For: 22, Against: 9, Abstentions: 2.',
			lines: [
				'In favour: 66.7% of the ballots cast (33). Threshold reached.',
				'Weakest support: Civil society (in favour: 4, against: 6, of 12). Consensus across constituencies: 0.43 of 1.'
			]
		});
		expect(tableOf(decision, 'constituencies')).toEqual([
			['Constituency', 'For', 'Against', 'Abstentions', 'Voted', 'Entitled'],
			['Civil society', 4, 6, 2, 12, 12],
			['NHRI', 9, 1, 0, 10, 10],
			['State institutions', 9, 2, 0, 11, 11],
			['All', 22, 9, 2, 33, 33]
		]);
	});

	test('several actions: one table of all of them, and where each constituency was asked, who missed it', () => {
		const decision = read(samplePolls.several);
		expect(decision.rules.slice(0, 3)).toEqual([
			'33 of 33 voted. Quorum reached (needed: 50%, 40% in each constituency).',
			'Adopted with more than half of the ballots cast.',
			'30% is also needed in each constituency.'
		]);
		expect(tableOf(decision, 'results')).toEqual([
			['Action', 'Result', 'For', 'Against', 'Abstentions'],
			['1. action 1', 'Adopted', 24, 9, 0],
			['2. action 2', 'Not adopted', 24, 9, 0],
			['3. action 3', 'Adopted', 17, 0, 16]
		]);
		expect(tableOf(decision, 'rules')?.[2]).toEqual([
			...['2', '72.7%', 33],
			'Threshold not reached. Not reached in: Civil society.',
			...['0.39', 'Civil society, 0.07']
		]);
		expect(decision.tables.map(({ id }) => id)).toEqual(['results', 'rules', 'constituencies', 'turnout']);
		expect(decision.subjects.map(({ reason }) => reason)).toEqual([
			'24 of 33 in favour, 17 were needed',
			'24 of 33 in favour, 17 were needed; not enough in: Civil society',
			'17 of 33 in favour, 17 were needed'
		]);
	});

	test('consent: the objections with their reasons, each under its constituency', () => {
		const decision = read(samplePolls.consent);
		expect(tableOf(decision, 'objections')).toEqual([
			['Action', 'Constituency', 'Reason'],
			['1', 'Civil society', 'لا ميزانية لهذا الإجراء.'],
			['1', 'NHRI', 'No court was asked.']
		]);
		expect(decision.subjects[1]?.said).toBe('Consent: 27, Object: 0, Stand aside: 6.');
		expect(JSON.stringify(decision)).not.toContain('Threshold');
	});

	test('points: in the order of their points, with shares', () => {
		const decision = read(samplePolls.points);
		expect(tableOf(decision, 'results')?.map((row) => row.slice(0, 5))).toEqual([
			['Action', 'Result', 'Place', 'Points', 'Share'],
			['4. action 4', 'Adopted', 1, 117, '35.5%'],
			['2. action 2', 'Adopted', 2, 107, '32.4%'],
			['1. action 1', 'Not adopted', 3, 82, '24.8%'],
			['3. action 3', 'Not adopted', 4, 24, '7.3%']
		]);
		expect(decision.subjects.map(({ reason }) => reason)).toEqual([
			'place 3, and adopted were at most 2',
			'33 of 33 gave it points, 10 were needed',
			'8 of 33 gave it points, 10 were needed',
			'25 of 33 gave it points, 10 were needed'
		]);
		expect(decision.subjects[0]?.said).toMatch(/^Place 3 of 4\. Points: 82 of 330\. /);
	});

	test('[POLL33] ranking: places, and who beats whom', () => {
		const decision = read(samplePolls.ranking);
		expect(tableOf(decision, 'results')?.map((row) => row.slice(0, 3))).toEqual([
			['Action', 'Result', 'Place'],
			['2. action 2', 'Adopted', 1],
			['4. action 4', 'Adopted', 2],
			['1. action 1', 'Not adopted', 3],
			['3. action 3', 'Not adopted', 4]
		]);
		expect(tableOf(decision, 'pairs')).toEqual([
			['Action', '2', '4', '1', '3', 'Is put before'],
			['2', '–', 22, 22, 33, '4, 1, 3'],
			['4', 11, '–', 22, 33, '1, 3'],
			['1', 11, 11, '–', 22, '3'],
			['3', 0, 0, 11, '–', '–']
		]);
	});

	test('agreement: the steps, no opinion and the median', () => {
		const decision = read(samplePolls.agreement);
		expect(tableOf(decision, 'constituencies')?.at(-1)).toEqual(['All', 0, 6, 5, 8, 11, 3, 4, 33, 33]);
		expect(decision.subjects[0]?.said).toBe('Median: 4 of 5. Agree: 19, Disagree: 6, Neither: 8.');
	});
});

describe('[POLL40] it tells what the result tells, and no more', () => {
	test('too few: neither turnout nor figures', () => {
		const { kind, method, rules, actions } = { ...samplePolls.one, kind: 'secret' as const };
		const roster = [{ participant: 'p', constituency: 'state' }];
		const ballots = [
			{ participant: 'p', constituency: 'state', answer: { method: 'for-against' as const, marks: ['for' as const] } }
		];
		const result = resultOf({ kind, method, rules, actions, roster }, { ballots, present: new Set(['p']) });
		const decision = read({ ...samplePolls.one, result });
		expect(decision.tables).toEqual([]);
		expect(decision.rules[0]).toBe(en.tooFew);
		expect(decisionInLines(decision, en).join(' ')).not.toContain('For: ');
	});

	test('figures that would give people away: the decision, and why there are none', () => {
		const { result } = samplePolls.one;
		const hidden = { ...result, lines: [], subjects: [{ adopted: true, counts: null }] };
		const decision = read({ ...samplePolls.one, result: hidden });
		expect(decision.subjects[0]).toMatchObject({ verdict: 'Adopted', said: '', lines: [], notShared: '' });
		expect(decision.notes).toEqual([en.untold]);
		expect(decision.tables).toEqual([]);
	});

	test.each(Object.entries(samplePolls))(
		'%s: whether votes were final, and that nearly the same people were asked before',
		(_, poll) => {
			const final = { ...poll, rules: { ...poll.rules, votesFinal: true } };
			expect(read(final).rules.at(-1)).toBe(en.ruleFinal);
			expect(read(final, en, true).rules.slice(-2)).toEqual([en.ruleFinal, en.askedBefore]);
			expect(decisionInLines(read(final, fr, true), fr).join('\n')).toContain(`${fr.ruleFinal} ${fr.askedBefore}`);
			expect(JSON.stringify(read(poll))).not.toMatch(`${en.ruleFinal}|${en.askedBefore}`);
		}
	);

	test('constituencies in one line: says that it is not divided', () => {
		const { result } = samplePolls.one;
		const [first] = result.lines;
		if (!first) throw new Error('The sample has lost its lines.');
		const decision = read({
			...samplePolls.one,
			result: { ...result, lines: [{ ...first, constituencies: ['state', 'nhri'] }] }
		});
		expect(decision.notes).toEqual([en.notByConstituency]);
	});
});

test.each(Object.entries(samplePolls))('[POLL40] %s: every language reads the same pieces and tables', (_, poll) => {
	const shapes = [en, fr, ar].map((words) =>
		piecesOf(read(poll, words)).map((piece) =>
			piece.kind === 'table' ? [piece.table.id, piece.table.columns.length, piece.table.rows.length] : piece.kind
		)
	);
	expect(shapes[1]).toEqual(shapes[0]);
	expect(shapes[2]).toEqual(shapes[0]);
});

test.each(Object.entries(samplePolls))('[POLL40] %s: plain lines hold every figure of the tables', (_, poll) => {
	const decision = read(poll);
	const lines = decisionInLines(decision, en).join('\n');
	const told = decision.tables.filter(({ id }) => id !== 'results' && id !== 'rules');
	for (const { rows } of told) for (const row of rows) for (const cell of row) expect(lines).toContain(String(cell));
	for (const { notShared, said } of decision.subjects) expect(lines).toContain(`${notShared} ${said}`.trim());
});
