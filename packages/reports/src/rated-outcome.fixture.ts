import { isFrozenAction } from '@plenum/domain/polls/subject';
import {
	emptyAssessment,
	type Assessment,
	type FollowUpAction,
	type Indicator
} from '@plenum/domain/clusters/assessment';
import { viewsRecorded } from '@plenum/domain/consultations/scale';
import { keep } from '@plenum/domain/matrix/carry-out-plan';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { numberOrder } from '@plenum/domain/matrix/recommendation-number';
import { growTaxonomy } from '@plenum/domain/taxonomy/grow-taxonomy';
import { nameTaxonomy } from '@plenum/domain/taxonomy/label-names';
import type {
	Outcome,
	OutcomeCluster,
	OutcomeCommitment,
	OutcomePoll,
	OutcomeRecommendation
} from './outcome/outcome.ts';
import { paragraphs } from './submission/plain-blocks.ts';
import type { OutcomeProcess } from './process/outcome-process.ts';
import { agreed, provisional, rating, sampleOutcome } from './sample-outcome.fixture.ts';
import { samplePoll } from './sample-votes.fixture.ts';

/** The recommendations of a list with ratings, text, votes and follow-up that are made up, for tests: the same each time. */

type Choices = {
	language?: string;
	/** Whether anybody worked on the cluster in this place. */
	isTakenUp?: (place: number) => boolean;
};

const levels = ['not-implemented', 'in-process', 'partially-implemented', 'fully-implemented'];

export function ratedOutcome(list: Interpretation, { language = 'en', isTakenUp = () => true }: Choices = {}): Outcome {
	const clusters = list.clusters.map(({ label, recommendations: places }, place): OutcomeCluster => {
		const order = numberOrder(list.recommendations.map(({ number }) => number));
		const kept = places
			.flatMap((at) => list.recommendations[at] ?? [])
			.map((one) => ({ ...keep(one, { review: 4, language }), sideRatings: [], agreed: null, continues: [] }))
			.toSorted((a, b) => order(a.number, b.number));
		const cluster = emptyCluster(label, place, kept);
		return isTakenUp(place) ? worked(cluster, place) : cluster;
	});
	let next = 0;
	const recommendations = clusters.flatMap((cluster) => cluster.recommendations);
	return {
		...sampleOutcome,
		exportedAt: Date.UTC(2026, 10, 26),
		frozenAs: 2,
		consultation: {
			...sampleOutcome.consultation,
			title: 'Where do we stand? Consultation on the fourth cycle',
			stateName: 'Slovenia',
			reviews: [{ cycle: 4, session: 48, symbols: ['A/HRC/59/15', 'A/HRC/59/15/Add.1'] }]
		},
		taxonomy: nameTaxonomy(growTaxonomy({ terms: [], links: [] }, recommendations, 4, () => String(next++))),
		clusters,
		process,
		journal: { head: '3f'.repeat(32), length: 412 }
	};
}

function emptyCluster(label: string, place: number, recommendations: OutcomeRecommendation[]): OutcomeCluster {
	return {
		id: `cluster-${place}`,
		label,
		document: { id: `document-${place}`, sha256: 'aa' },
		lineage: [],
		pledges: [],
		matters: [],
		recommendations,
		assessment: emptyAssessment(),
		closing: null,
		polls: [],
		commitments: []
	};
}

/** Every recommendation is rated by three sides; a third of the clusters has text, and a sixth a vote. */
function worked(cluster: OutcomeCluster, place: number): OutcomeCluster {
	const recommendations = cluster.recommendations.map((one, at) => ({
		...one,
		...rated(one.number, place + at),
		continues: (place + at) % 5 === 0 ? [earlier(place + at)] : []
	}));
	if (place % 3 !== 0) return { ...cluster, recommendations };
	const assessment = written(cluster.label, recommendations);
	const voted = place % 6 === 0 ? [vote(assessment.actions, place)] : [];
	return {
		...cluster,
		recommendations,
		assessment,
		polls: voted,
		closing: {
			statement: `The sides agree that work on “${cluster.label}” has begun and is not finished.`,
			reviewDate: '2028-03-01',
			dissent:
				place % 9 === 0
					? [{ constituency: 'civil-society', text: 'What was reported has not been seen in the regions.' }]
					: [],
			at: 30,
			documentSha256: 'aa'
		},
		commitments: voted.flatMap((poll) => commitmentsOf(poll, assessment.indicators))
	};
}

/** What was adopted and followed up since: the first has begun, the second has not. */
function commitmentsOf(poll: OutcomePoll, indicators: Indicator[]): OutcomeCommitment[] {
	return poll.frozen.filter(isFrozenAction).map(({ action, sha256 }, at) => {
		const begun = at === 0;
		return {
			id: `${poll.id}-commitment-${at}`,
			poll: poll.id,
			action,
			actionSha256: sha256,
			indicators: indicators.filter(({ id }) => action.indicators.includes(id)),
			status: begun ? 'in-progress' : 'not-started',
			lead: action.lead,
			evidence: begun ? 'The draft is before the National Assembly.' : '',
			links: [],
			measured: [],
			nextDate: begun ? '2027-12-01' : '2028-06-30',
			adoptedAt: Date.UTC(2026, 8, 16),
			updatedAt: Date.UTC(2026, 10, 20),
			updates: begun ? 1 : 0,
			withdrawn: null,
			history: begun
				? [
						{
							number: 1,
							at: Date.UTC(2026, 10, 20),
							constituency: 'state',
							change: {
								status: { from: 'not-started', to: 'in-progress' },
								evidence: { from: '', to: 'The draft is before the National Assembly.' },
								nextDate: { from: '2028-06-30', to: '2027-12-01' }
							},
							undoes: null
						}
					]
				: []
		};
	});
}

/** What it goes on from, as the outcome of the review before tells it. */
function earlier(seed: number): OutcomeRecommendation['continues'][number] {
	const level = { id: levels[(seed + 3) % 3] ?? '', label: null };
	return {
		review: 3,
		number: `121.${seed + 1}`,
		then: {
			cluster: 'Earlier theme',
			agreed: { level, percentage: null, regression: false },
			sideRatings: [],
			text: 'What was asked then.',
			language: 'en',
			outcome: { title: 'Consultation on the third cycle', exportedAt: 0, frozenAs: 1, sha256: 'bb'.repeat(32) }
		}
	};
}

/** The reasons name the recommendation, so that a row that carries the level of another can be told. */
function rated(number: string, seed: number): Pick<OutcomeRecommendation, 'sideRatings' | 'agreed'> {
	const level = levels[seed % 4] ?? '';
	const lower = levels[Math.max(0, (seed % 4) - 1)] ?? '';
	const sideRatings = [
		rating('state', level, { reason: `Ministry’s figures on ${number}: the law is in force since 2025.` }),
		seed % 3 === 0
			? rating('civil-society', lower, {
					regression: seed % 12 === 0,
					reason: `Seen by members on ${number}: offices lack staff.`
				})
			: provisional('civil-society', level, { [level]: 9, [lower === level ? 'in-process' : lower]: 3 }),
		rating('nhri', level)
	];
	if (seed % 7 === 5) return { sideRatings, agreed: null };
	if (seed % 7 === 6) return { sideRatings, agreed: agreed(viewsRecorded) };
	return { sideRatings, agreed: agreed(level, { reason: `Agreed on ${number} after the reports of both sides.` }) };
}

function written(label: string, recommendations: OutcomeRecommendation[]): Assessment {
	const about = `“${label}”`;
	const serves = recommendations.slice(0, 3).map(({ number }) => number);
	return {
		sections: {
			progress: paragraphs(
				`Since the last review the Government adopted a strategy on ${about} for 2025 to 2030, with a budget line of its own. Eleven of the twelve regions have a plan; eight report every year.\nThe number of complaints that were dealt with within three months rose from 41 to 67 per cent.`
			),
			regressions: paragraphs(`The funding of three regional offices that worked on ${about} ended in 2025.`),
			remaining: paragraphs('Adopt the by-law on inspections, and publish its results every year.'),
			challenges: paragraphs('Few inspectors speak the languages of minorities; data are not disaggregated.'),
			assistance: paragraphs('Exchange with the national mechanisms of neighbouring States on follow-up databases.')
		},
		summary: paragraphs(
			`A strategy on ${about} runs from 2025 to 2030, and eleven of twelve regions have a plan. Three regional offices lost their funding in 2025. The by-law on inspections is still missing.`
		),
		actions: [
			action(`${label}-1`, `Adopt and publish the by-law on inspections concerning ${about}`, serves),
			action(`${label}-2`, `Report every year to Parliament on ${about}`, serves.slice(0, 1))
		],
		indicators: [
			{
				id: `${label}-1-indicator`,
				kind: 'process',
				text: 'Inspections carried out each year',
				baseline: '12',
				target: '48',
				value: '20',
				source: 'Labour Inspectorate',
				date: '2026-12-31',
				unit: 'inspections'
			}
		]
	};
}

function action(id: string, text: string, recommendations: string[]): FollowUpAction {
	return {
		id,
		text,
		lead: 'Ministry of Labour, Family, Social Affairs and Equal Opportunities',
		supporting: 'Ombudsman; regional governments',
		deadline: '2028-06-30',
		resources: 'EUR 400,000 from the State budget',
		assistance: 'Training by OHCHR for inspectors',
		indicators: [`${id}-indicator`],
		recommendations
	};
}

/** Open and unanimous on the first action; civil society does not share the second. */
function vote(actions: FollowUpAction[], place: number): OutcomeCluster['polls'][number] {
	const asked = { kind: 'open' as const, method: 'for-against' as const, actions };
	return samplePoll(`poll-${place}`, asked, (side) => ['for', side === 'civil-society' ? 'against' : 'for']);
}

/** What people write that looks like a part of what Plenum writes around it. */
const oddReasons = [
	'Law 12/2025 [art. 4]; “half” of it (7 of 11): regression?',
	'First seen in May.\nCivil society: Not implemented yet, regression.',
	'صدر القانون رقم 12 (2025): 40٪ فقط [لم يطبق]',
	'=1+1',
	'« En partie\u00a0» ; 60 %, selon l’Ombudsman',
	'O’Neill & Sons <b>bold</b> "quoted"',
	'140.10',
	'[all of it]',
	'As 140.2'
];

/** [MATRIX151] The same outcome with ratings of every kind, and with reasons that are hard to read again. */
export function withOddRatings(outcome: Outcome): Outcome {
	let seed = 0;
	const odd = () => oddReasons[seed % oddReasons.length] ?? '';
	const changed = (one: OutcomeRecommendation): OutcomeRecommendation => {
		seed += 1;
		const { agreed: settled, sideRatings } = one;
		return {
			...one,
			sideRatings: sideRatings.map((said, place) => oddSide(said, seed + place, odd())),
			agreed:
				settled && seed % 3 === 0 && settled.level !== viewsRecorded
					? {
							...settled,
							percentage: [0, 33.3, 100][(seed % 9) / 3] ?? null,
							regression: seed % 2 === 0,
							reason: odd()
						}
					: settled
		};
	};
	return {
		...outcome,
		clusters: outcome.clusters.map((cluster) => ({
			...cluster,
			recommendations: cluster.recommendations.map(changed)
		}))
	};
}

type SideRating = OutcomeRecommendation['sideRatings'][number];

function oddSide(said: SideRating, seed: number, reason: string): SideRating {
	const round = (regression: number | null) => ({
		...provisional(said.constituency, said.level, { 'not-implemented': 4, 'fully-implemented': 5 }),
		distribution: {
			raters: 11,
			levels: [
				{ level: 'not-implemented', count: 4 },
				{ level: 'fully-implemented', count: 5 }
			],
			cannotJudge: 2,
			regression
		}
	});
	switch (seed % 8) {
		case 0:
			return { ...said, regression: true };
		case 1:
			return { ...said, percentage: [0, 33.3, 100][seed % 3] ?? null };
		case 2:
			return round(3);
		case 3:
			return { ...round(null), level: 'divided' };
		case 4:
			return { ...round(0), standing: 'confirmed', reason };
		case 5:
			return { ...said, objections: 2, reason };
		default:
			return { ...said, reason };
	}
}

/** Two workshops, and a confidential round before them. */
const process: OutcomeProcess = {
	workshops: [
		{
			startedAt: Date.UTC(2026, 8, 15, 7),
			closedAt: Date.UTC(2026, 8, 15, 15),
			items: 21,
			attendance: [
				{ sides: ['civil-society'], people: 18 },
				{ sides: ['state'], people: 12 },
				{ sides: ['nhri', 'other'], people: 9 }
			],
			languages: { spoken: ['sl', 'en'], interpreted: ['it', 'hu'] }
		},
		{
			startedAt: Date.UTC(2026, 8, 16, 7),
			closedAt: Date.UTC(2026, 8, 16, 15),
			items: 22,
			attendance: [
				{ sides: ['civil-society'], people: 16 },
				{ sides: ['state'], people: 11 },
				{ sides: ['nhri', 'other'], people: 8 }
			],
			languages: { spoken: ['sl', 'en'], interpreted: ['it', 'hu'] }
		}
	],
	floor: [
		{ sides: ['civil-society'], turns: 44, milliseconds: 7_200_000 },
		{ sides: ['state'], turns: 38, milliseconds: 6_900_000 }
	],
	words: [
		{ sides: ['civil-society'], words: 5200 },
		{ sides: ['state'], words: 6100 }
	],
	rounds: [
		{
			disclosure: 'confidential',
			raters: 'organisation',
			revealedAt: Date.UTC(2026, 8, 14, 12),
			recommendations: 254,
			equal: 160,
			differing: 94,
			ratings: [
				{ sides: ['civil-society'], ratings: 3048 },
				{ sides: ['state'], ratings: 2286 }
			]
		}
	],
	absent: []
};
