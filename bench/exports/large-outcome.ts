import type { Block } from '@plenum/domain/clusters/assessment';
import type { Outcome, OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { rating, recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';

/** As large as a review gets: 400 recommendations in 60 clusters, 80 adopted actions, and a page of text for each cluster. */
export function largeOutcome(): Outcome {
	const [full] = sampleOutcome.clusters as [OutcomeCluster];
	const clusters = Array.from({ length: 60 }, (_, at) => largeCluster(full, at));
	return { ...sampleOutcome, frozenAs: 1, clusters };
}

function largeCluster(full: OutcomeCluster, at: number): OutcomeCluster {
	const count = at < 40 ? 7 : 6;
	const first = at < 40 ? at * 7 : 280 + (at - 40) * 6;
	const section = (name: number): Block[] =>
		[0, 1, 2].map((place) => paragraph(run(text(at * 31 + name * 7 + place, 45))));
	const [poll] = full.polls;
	const polls = poll
		? Array.from({ length: at < 20 ? 2 : 1 }, (_, place) => ({ ...poll, id: `poll-${at}-${place}` }))
		: [];
	return {
		...full,
		id: `cluster-${at}`,
		label: text(at, 5),
		recommendations: Array.from({ length: count }, (_, place) =>
			recommendation(`140.${first + place + 1}`, {
				text: `${text(first + place, 24)} (Norway);`,
				sideRatings: sideRatings(at + place)
			})
		),
		assessment: {
			...full.assessment,
			sections: {
				progress: section(0),
				regressions: section(1),
				remaining: section(2),
				challenges: section(3),
				assistance: section(4)
			}
		},
		polls,
		commitments: []
	};
}

function sideRatings(seed: number) {
	return ['civil-society', 'state', 'nhri', 'other'].map((side, place) =>
		rating(side, place % 2 === 0 ? 'in-process' : 'partially-implemented', { reason: text(seed + place, 12) })
	);
}

const words =
	'the State has adopted a law on access to justice and trained judges in every district while legal aid remains out of reach for many people in rural areas'.split(
		' '
	);

/** The same each time, and not all alike. */
function text(seed: number, length: number): string {
	return Array.from({ length }, (_, at) => words[(seed * 13 + at * 7 + at * at) % words.length]).join(' ');
}
