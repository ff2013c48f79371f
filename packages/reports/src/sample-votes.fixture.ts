import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import type { Answer, AnswerBy, PollMethod } from '@plenum/domain/polls/answer';
import type { PollKind } from '@plenum/domain/polls/poll';
import { resultOf } from '@plenum/domain/polls/poll-result';
import type { PollRules } from '@plenum/domain/polls/rules';
import { priorityRules } from '@plenum/domain/polls/counting/priorities';
import type { BallotWords } from '@plenum/domain/polls/subject';
import type { Outcome, OutcomePoll, OutcomeSubject } from './outcome/outcome.ts';
import { sampleOutcome } from './sample-outcome.fixture.ts';

/** A vote by every method, and on several actions, for tests: counted from ballots as any other. */

const texts = [
	'Open a legal aid office in every district by the end of 2027, with interpreters for each language that is spoken there, and publish each year how many people it served',
	'تدريب القضاة والمدعين العامين في كل محكمة ابتدائية على معايير المحاكمة العادلة',
	'Publish every judgment within thirty days',
	'Set up an independent commission on complaints against the police'
];
const sides = { 'civil-society': 12, state: 11, nhri: 10 } as const;

function sampleAction(at: number): FollowUpAction {
	return {
		id: `action-${at}`,
		text: texts[at % texts.length] ?? '',
		lead: 'Ministry of Justice',
		supporting: '',
		deadline: '2028-06-30',
		resources: '',
		assistance: '',
		indicators: [],
		recommendations: ['140.2']
	};
}

const defaultRules: PollRules = { percentBase: 'cast', threshold: 50, quorum: 50, thresholdEach: 0, quorumEach: 0 };

/** `answers` gives the answer of the voter in this place of the side; null where they do not vote. */
function held<Method extends PollMethod>(
	id: string,
	asked: { kind: PollKind; method: Method; rules?: Partial<PollRules>; actions: number },
	answers: (side: keyof typeof sides, at: number) => AnswerBy<Method>['marks'] | null
): OutcomePoll {
	return samplePoll(
		id,
		{ ...asked, actions: Array.from({ length: asked.actions }, (_, at) => sampleAction(at)) },
		answers
	);
}

/** The same with actions of one's own. */
export function samplePoll<Method extends PollMethod>(
	id: string,
	{
		kind,
		method,
		rules = {},
		actions
	}: { kind: PollKind; method: Method; rules?: Partial<PollRules>; actions: FollowUpAction[] },
	answers: (side: keyof typeof sides, at: number) => AnswerBy<Method>['marks'] | null
): OutcomePoll {
	const roster = Object.entries(sides).flatMap(([constituency, count]) =>
		Array.from({ length: count }, (_, at) => ({ participant: `${constituency}-${at}`, constituency, at }))
	);
	const ballots = roster.flatMap(({ participant, constituency, at }) => {
		const marks = answers(constituency as keyof typeof sides, at);
		return marks === null ? [] : [{ participant, constituency, answer: { method, marks } as Answer }];
	});
	const frozen = actions.map((action, at) => ({ action, sha256: `${id}-${at}` }));
	const asked = { kind, method, rules: { ...defaultRules, ...rules }, actions: actions.map((action) => action.id) };
	const present = new Set(roster.map(({ participant }) => participant));
	const result = resultOf({ ...asked, roster }, { ballots, present });
	return {
		id,
		subject: { kind: 'actions' },
		...asked,
		frozen,
		openedAt: 24,
		closedAt: 25,
		result,
		statement: '',
		reviewDate: null
	};
}

export const samplePolls: Record<'one' | 'several' | 'consent' | 'points' | 'ranking' | 'agreement', OutcomePoll> = {
	one: held('one', { kind: 'secret', method: 'for-against', actions: 1 }, (side, at) => {
		const choice =
			side === 'civil-society' ? (at < 4 ? 'for' : at < 10 ? 'against' : 'abstain') : at < 9 ? 'for' : 'against';
		return [choice];
	}),
	several: held(
		'several',
		{ kind: 'open', method: 'for-against', actions: 3, rules: { thresholdEach: 30, quorumEach: 40 } },
		(side, at) => [
			at < 8 ? 'for' : 'against',
			side === 'civil-society' && at > 2 ? 'against' : 'for',
			at % 2 === 0 ? 'for' : 'abstain'
		]
	),
	consent: held('consent', { kind: 'open', method: 'consent', actions: 2 }, (side, at) => [
		at === 0 && side !== 'state'
			? { stance: 'object', reason: side === 'nhri' ? 'No court was asked.' : 'لا ميزانية لهذا الإجراء.' }
			: { stance: 'consent', reason: '' },
		{ stance: at > 8 ? 'stand-aside' : 'consent', reason: '' }
	]),
	points: held(
		'points',
		{ kind: 'open', method: 'points', actions: 4, rules: { points: 10, places: 2, threshold: 30 } },
		(side, at) => (side === 'state' ? [6, 1, 0, 3] : at % 3 === 0 ? [2, 5, 3, 0] : [0, 4, 0, 6])
	),
	ranking: held('ranking', { kind: 'confidential', method: 'ranking', actions: 4, rules: { places: 2 } }, (side, at) =>
		side === 'state' ? [1, 2, null, 3] : at % 2 === 0 ? [3, 1, 4, 2] : [null, 2, 3, 1]
	),
	agreement: held('agreement', { kind: 'confidential', method: 'agreement', actions: 1 }, (side, at) => [
		at === 9 ? null : side === 'civil-society' ? (at % 2 === 0 ? 2 : 3) : at % 2 === 0 ? 5 : 4
	])
};

/** The small outcome with all of them in its first cluster. */
export const votedOutcome: Outcome = {
	...sampleOutcome,
	clusters: sampleOutcome.clusters.map((cluster, at) =>
		at === 0 ? { ...cluster, polls: [...cluster.polls, ...Object.values(samplePolls)] } : cluster
	)
};

/** A vote on something that is no action, counted from the same sides. */
export function sampleMatter<Method extends PollMethod>(
	id: string,
	{
		subject,
		lines,
		method,
		kind = 'open'
	}: { subject: OutcomeSubject; lines: BallotWords[]; method: Method; kind?: PollKind },
	answers: (side: keyof typeof sides, at: number) => AnswerBy<Method>['marks'] | null
): OutcomePoll {
	const actions = lines.map((line) => ({ ...sampleAction(0), id: line.id }));
	const rules = subject.kind === 'priorities' ? priorityRules(defaultRules, lines.length) : defaultRules;
	const frozen = lines.map((words, at) => ({ words, sha256: `${id}-${at}` }));
	return { ...samplePoll(id, { kind, method, rules, actions }, answers), subject, frozen };
}

const yes = (side: keyof typeof sides, at: number): ['for' | 'against'] => [
	side === 'nhri' && at > 2 ? 'against' : 'for'
];
const [first, second] = sampleOutcome.clusters;
const proposed = { level: 'partially-implemented', percentage: 60, regression: false };

/** On the first cluster: its text as it stands, a passage of it, and a rating. */
export const clusterMatters: OutcomePoll[] = [
	sampleMatter(
		'of-text',
		{
			subject: { kind: 'text', section: 'progress' },
			method: 'for-against',
			lines: [{ id: 'matter-text', text: 'Two courts opened.\nin the north\nin the south' }]
		},
		yes
	),
	sampleMatter(
		'of-passage',
		{
			subject: { kind: 'passage', section: 'remaining' },
			method: 'for-against',
			lines: [{ id: 'matter-passage', text: 'Open the last two' }]
		},
		yes
	),
	sampleMatter(
		'of-rating',
		{
			subject: { kind: 'rating', review: 4, number: '140.18', proposed },
			method: 'agreement',
			lines: [{ id: 'matter-rating', text: '140.18 Do what 140.18 asks (Norway);' }]
		},
		(side) => [side === 'state' ? 5 : 4]
	)
];

/** On the consultation as a whole. Priorities: the second cluster before the first. */
export const wholeMatters: OutcomePoll[] = [
	sampleMatter(
		'of-agenda',
		{
			subject: { kind: 'agenda' },
			method: 'consent',
			lines: [{ id: 'matter-agenda', text: 'First day\n1. Opening (20′)\n2. The courts (60′)' }]
		},
		() => [{ stance: 'consent', reason: '' }]
	),
	sampleMatter(
		'of-outcome',
		{
			subject: { kind: 'outcome', version: 3 },
			method: 'for-against',
			lines: [{ id: 'matter-outcome', text: `After the first day\nSHA-256 ${'5f'.repeat(32)}` }]
		},
		yes
	),
	sampleMatter(
		'of-priorities',
		{
			subject: { kind: 'priorities' },
			method: 'selection',
			lines: [first, second].flatMap((cluster) => (cluster ? [{ id: cluster.id, text: cluster.label }] : []))
		},
		(side) => [side === 'state', true]
	)
];

/** The small outcome with votes of every kind. */
export const outcomeOfAllVotes: Outcome = {
	...votedOutcome,
	polls: wholeMatters,
	clusters: votedOutcome.clusters.map((cluster, at) =>
		at === 0 ? { ...cluster, polls: [...cluster.polls, ...clusterMatters] } : cluster
	)
};
