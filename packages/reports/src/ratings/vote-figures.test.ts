import type { AnswerBy, PollMethod } from '@plenum/domain/polls/answer';
import { pollMethods } from '@plenum/domain/polls/answer';
import { isOpenOnly, isOrdering } from '@plenum/domain/polls/method-traits';
import type { PollResult } from '@plenum/domain/polls/result';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import { fullReport } from '../full-report/full-report.ts';
import type { Outcome, OutcomeCluster, OutcomePoll, OutcomeSubject } from '../outcome/outcome.ts';
import { outcomeWorkbook } from '../matrix/outcome-sheets.ts';
import { outcomeTable } from '../matrix/outcome-table.ts';
import { redactOutcome } from '../publication/redact-outcome.ts';
import { textOf } from '../read-report.fixture.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { sampleMatter, samplePoll } from '../sample-votes.fixture.ts';
import { defaultTemplate, type ReportKind } from '../template.ts';
import { fullReportWords } from '../words/full-report-words.ts';
import { reportWords } from '../words/report-words.ts';

const { en: fullWords } = fullReportWords;
const { en } = reportWords;

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const proposed = { level: 'in-process', percentage: null, regression: false };
const single: OutcomeSubject[] = [
	{ kind: 'text', section: 'progress' },
	{ kind: 'passage', section: 'progress' },
	{ kind: 'rating', review: 4, number: '140.18', proposed },
	{ kind: 'agenda' },
	{ kind: 'outcome', version: 3 }
];
const labels = ['Courts', 'Water', 'Food', 'Police'];

type Answers = readonly (readonly number[])[];
const marksOf = (method: PollMethod, seeds: readonly number[], lines: number): unknown[] => {
	const each = Array.from({ length: lines }, (_, at) => seeds[at % seeds.length] ?? 0);
	switch (method) {
		case 'for-against':
			return each.map((seed) => (['for', 'against', 'abstain'] as const)[seed % 3]);
		case 'consent':
			return each.map((seed) =>
				seed === 7
					? { stance: 'object', reason: 'Nobody was asked.' }
					: { stance: seed > 4 ? 'stand-aside' : 'consent', reason: '' }
			);
		case 'agreement':
			return each.map((seed) => (seed > 4 ? null : seed + 1));
		case 'selection':
			return each.map((seed) => seed > 3);
		case 'points':
			return each.map((seed) => seed % 3);
		case 'ranking':
			return each.map((seed) => (seed > 5 ? null : seed + 1));
	}
};

/** Any vote on any matter, by any method that fits it: of some of the 33 people of three sides. */
const vote: fc.Arbitrary<OutcomePoll> = fc
	.record({
		method: fc.constantFrom(...pollMethods),
		kind: fc.constantFrom('open' as const, 'confidential' as const),
		of: fc.nat(single.length),
		answers: fc.array(fc.array(fc.nat(7), { minLength: 4, maxLength: 4 }), { minLength: 33, maxLength: 33 }),
		cast: fc.constantFrom(3, 7, 20, 33)
	})
	.map(({ method, kind, of, answers, cast }) => {
		const answer = answersOf(method, answers, cast);
		const subject: OutcomeSubject | undefined = isOrdering(method) ? { kind: 'priorities' } : single[of];
		const secrecy = isOpenOnly(method) ? 'open' : kind;
		if (!subject) {
			const actions = labels.map((text, at) => ({ ...courts.assessment.actions[0]!, id: `action-${at}`, text }));
			return { ...samplePoll('vote', { kind: secrecy, method, actions }, answer(4)), kind: secrecy };
		}
		const texts = subject.kind === 'priorities' ? labels : ['What was put to the vote'];
		const lines = texts.map((text, at) => ({ id: `line-${at}`, text }));
		return sampleMatter('vote', { subject, lines, method, kind: secrecy }, answer(lines.length));
	});

function answersOf(method: PollMethod, answers: Answers, cast: number) {
	return (lines: number) => (side: string, at: number) => {
		const place = { 'civil-society': 0, state: 12, nhri: 23 }[side]! + at;
		return place < cast
			? (marksOf(method, answers[place] ?? [], lines) as AnswerBy<PollMethod>['marks'] as never)
			: null;
	};
}

function withVote(poll: OutcomePoll | null): Outcome {
	const base = { ...courts, polls: [], commitments: [] };
	const isWhole = poll !== null && ['agenda', 'outcome', 'priorities'].includes(poll.subject.kind);
	const process = { workshops: [], floor: [], words: [], rounds: [], absent: [] };
	const clusters = [poll && !isWhole ? { ...base, polls: [poll] } : base, water];
	return { ...sampleOutcome, process, clusters, polls: poll && isWhole ? [poll] : [] };
}

/** Paragraphs are numbered through: one more begins with a number that is no figure. */
const reportOf = (kind: ReportKind) => (outcome: Outcome) =>
	textOf(createReportDocument(kind, outcome, defaultTemplate, en)).replaceAll(/^\d+\.\s/gm, '');

/** Columns are as wide as their words need, which is nothing that is printed. */
const withoutWidths = (key: string, value: unknown) => (key === 'widths' ? undefined : value);

/** Each document that prints votes, as its words. */
const documents: Record<string, (outcome: Outcome) => string> = {
	'full report': (outcome) => JSON.stringify(fullReport(outcome, '', en, fullWords).parts, withoutWidths),
	'mid-term report': reportOf('mid-term-report'),
	'annex to the national report': reportOf('national-report-annex'),
	'action plan': reportOf('action-plan'),
	// The last column says in each row which version it is.
	table: (outcome) => JSON.stringify(outcomeTable(outcome, en).rows.map((row) => row.slice(0, -1))),
	'sheets of votes': (outcome) =>
		JSON.stringify(
			outcomeWorkbook(outcome, en)
				.sheets.filter(({ name }) => [en.reports.sheets.votes, en.reports.sheets.figures].includes(name))
				.map(({ rows }) => rows)
		)
};

const numbersIn = (text: string): string[] =>
	[...text.matchAll(/\d+(?:\.\d+)?/g)].map(([found]) => String(Number(found)));

/** The figures of the second text that the first has not, as often as they stand there. */
function added(before: string, after: string): string[] {
	const left = numbersIn(before);
	return numbersIn(after).filter((number) => {
		const at = left.indexOf(number);
		if (at !== -1) left.splice(at, 1);
		return at === -1;
	});
}

/** What a result says, and what follows from it alone: sums, shares, the votes that were needed, numbers of lines. */
function figuresOf({ openedAt: _, closedAt: __, id: ___, ...poll }: OutcomePoll): Set<string> {
	const { result, rules } = poll;
	const whole = result.subjects.flatMap(({ counts }) => counts ?? []);
	const points = whole.reduce((sum, { figures }) => sum + (figures?.[0] ?? 0), 0);
	const sum = (figures: readonly number[] = []) => figures.reduce((all, one) => all + one, 0);
	const lines = result.lines.flatMap(({ cast, subjects }) => subjects.map((one) => ({ cast, ...one })));
	const linePoints = result.lines.map(({ subjects }) => sum(subjects.map(({ figures }) => figures?.[0] ?? 0)));
	const derived = [
		...result.subjects.map((_subject, at) => at + 1),
		...whole.map(({ base }) => neededOf(base, rules.threshold)),
		neededOf(result.entitled, rules.quorum),
		Math.ceil((result.entitled * rules.quorum) / 100),
		...whole.map(({ figures }) => Math.round(((figures?.[0] ?? 0) / Math.max(1, points)) * 1000) / 10),
		...lines.flatMap(({ figures }) =>
			linePoints.map((all) => Math.round(((figures?.[0] ?? 0) / Math.max(1, all)) * 1000) / 10)
		),
		points,
		...linePoints,
		...[...lines, ...whole.map((one) => ({ cast: result.turnout?.cast ?? 0, ...one }))].map(
			({ cast, figures }) => cast - sum(figures)
		),
		// The steps of agreement, by their names; the fewest of whom anything is told; how many votes there are.
		...[1, 2, 3, 4, 5, 0]
	];
	return new Set([...numbersIn(JSON.stringify(poll)), ...derived.map(String)]);
}

const neededOf = (base: number, threshold: number) => Math.floor((base * threshold) / 100) + 1;

const published = (outcome: Outcome) =>
	redactOutcome(outcome, { sensitive: new Set(), heldBack: new Set() }, () => 'ab');
const isTold = ({ subjects }: PollResult) => subjects.every(({ counts }) => counts !== null);

test('[EXPORTS115] papers hold no figure of a vote that is not in the outcome, and those that decided it', () => {
	fc.assert(
		fc.property(vote, (poll) => {
			const outcomes = [
				[withVote(null), withVote(poll)],
				[published(withVote(null)), published(withVote(poll))]
			] as const;
			for (const [without, given] of outcomes) {
				const [told] = [...given.polls, ...given.clusters.flatMap(({ polls }) => polls)];
				// What a vote adopted brings its indicators and goals along, which the outcome holds beside it.
				const beside = given.clusters.map(({ assessment, recommendations }) => [assessment, recommendations]);
				const figures = new Set([...figuresOf(told!), ...numbersIn(JSON.stringify(beside))]);
				for (const [name, write] of Object.entries(documents)) {
					const printed = added(write(without), write(given));
					const strange = printed.filter((number) => !figures.has(number));
					expect([name, poll.method, poll.subject.kind, strange]).toEqual([name, poll.method, poll.subject.kind, []]);
					// Tables have each step of agreement, whose sum is not always printed.
					const isSummed = poll.method !== 'agreement';
					const isUndecided = name === 'table' && told!.result.turnout?.quorumReached === false;
					if (!isSummed || !isTold(told!.result) || isUndecided) continue;
					// What nobody chose is named without its figure.
					const votes = told!.result.subjects.map(({ counts }) => counts?.tally.for);
					const decisive = votes.filter((count) => poll.subject.kind !== 'priorities' || count !== 0).map(String);
					for (const number of decisive) expect([name, numbersIn(write(given)).includes(number)]).toEqual([name, true]);
				}
			}
		}),
		{ numRuns: 60 }
	);
});
