import type { Outcome, OutcomeCluster, OutcomePoll } from './outcome/outcome.ts';
import { plainText } from './submission/plain-blocks.ts';
import { sampleMatter } from './sample-votes.fixture.ts';

/** The same outcome with votes on what is no action, for tests: priorities, an agenda and a version; a text, a passage and a rating. */
export function withOtherVotes(outcome: Outcome): Outcome {
	const [first, ...others] = outcome.clusters;
	if (!first) return outcome;
	return {
		...outcome,
		polls: [priorities(outcome.clusters.slice(0, 60)), agenda, version],
		clusters: [{ ...first, polls: [...first.polls, ...ofCluster(first)] }, ...others]
	};
}

/** Each person chooses five; later clusters more often than earlier ones, some of them never. */
function priorities(clusters: readonly OutcomeCluster[]): OutcomePoll {
	const lines = clusters.map(({ id, label }) => ({ id, text: label }));
	return sampleMatter(
		'of-priorities',
		{ subject: { kind: 'priorities' }, lines, method: 'selection' },
		(side, voter) => {
			const from = Math.max(0, lines.length - 8 - (side === 'state' ? 6 : 0) - (voter % 7));
			return lines.map((_, at) => at >= from && at < from + 5);
		}
	);
}

const agenda = sampleMatter(
	'of-agenda',
	{
		subject: { kind: 'agenda' },
		method: 'consent',
		lines: [
			{
				id: 'matter-agenda',
				text: 'Second day\n1. Where the views differ (60′)\n2. Actions (90′)\n3. Priorities (30′)'
			}
		]
	},
	(side, at) => [
		side === 'civil-society' && at === 0
			? { stance: 'object', reason: 'An hour is too short for what differs.' }
			: { stance: 'consent', reason: '' }
	]
);

const version = sampleMatter(
	'of-outcome',
	{
		subject: { kind: 'outcome', version: 1 },
		method: 'for-against',
		lines: [{ id: 'matter-outcome', text: `After the first day\nSHA-256 ${'5f'.repeat(32)}` }]
	},
	(side, at) => [side === 'nhri' && at > 2 ? 'against' : 'for']
);

function ofCluster({ assessment, recommendations: [rated] }: OutcomeCluster): OutcomePoll[] {
	const { progress, remaining } = assessment.sections;
	const text = { subject: { kind: 'text', section: 'progress' }, method: 'agreement' } as const;
	const passage = { subject: { kind: 'passage', section: 'remaining' }, method: 'for-against' } as const;
	const proposed = { level: 'partially-implemented', percentage: 60, regression: false };
	return [
		sampleMatter('of-text', { ...text, lines: [{ id: 'matter-text', text: plainText(progress) }] }, (_, at) => [
			at % 4 === 0 ? 3 : 5
		]),
		sampleMatter(
			'of-passage',
			{ ...passage, lines: [{ id: 'matter-passage', text: plainText(remaining).split(',')[0] ?? '' }] },
			() => ['for']
		),
		...(rated
			? [
					sampleMatter(
						'of-rating',
						{
							subject: { kind: 'rating', review: rated.review, number: rated.number, proposed },
							method: 'for-against',
							lines: [{ id: 'matter-rating', text: `${rated.number} ${rated.text}` }]
						},
						(side) => [side === 'civil-society' ? 'against' : 'for']
					)
				]
			: [])
	];
}
