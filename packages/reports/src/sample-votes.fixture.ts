import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import type { Answer, AnswerBy, PollMethod } from '@plenum/domain/polls/answer';
import type { PollKind } from '@plenum/domain/polls/poll';
import { resultOf } from '@plenum/domain/polls/poll-result';
import type { PollRules } from '@plenum/domain/polls/rules';
import type { Outcome, OutcomePoll } from './outcome.ts';
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
	return { id, ...asked, frozen, openedAt: 24, closedAt: 25, result, statement: '', reviewDate: null };
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
