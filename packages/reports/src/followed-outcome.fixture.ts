import { isFrozenAction } from '@plenum/domain/polls/subject';
import type { Institution } from '@plenum/domain/consultations/institutions';
import type {
	Outcome,
	OutcomeCluster,
	OutcomeCommitment,
	OutcomeIndicator,
	OutcomeProgressReport,
	OutcomeSource
} from './outcome/outcome.ts';

/**
 * The same outcome with what institutions and organisations report after the votes, for tests: values of indicators, sources, and
 * deadlines that were met and missed. What people write is in three languages.
 */
export function withFollowUp(outcome: Outcome): Outcome {
	const { settings } = outcome.consultation;
	const clusters = outcome.clusters.map((cluster, place) => followed(cluster, place));
	return {
		...outcome,
		consultation: { ...outcome.consultation, settings: { ...settings, institutions } },
		clusters,
		indicators: clusters.flatMap(({ commitments }) => commitments.flatMap(measured)),
		reportingRounds: [round(clusters)],
		sources: clusters.flatMap(sourcesOf),
		responsibilities: clusters.flatMap(({ recommendations: [first] }) =>
			first
				? [{ review: first.review, number: first.number, institution: 'labour', part: 'lead', status: 'confirmed' }]
				: []
		)
	};
}

const institutions: Institution[] = [
	{
		id: 'labour',
		name: 'Ministry of Labour, Family, Social Affairs and Equal Opportunities',
		short: 'MLFSA',
		names: [
			{ language: 'fr', name: 'Ministère du Travail, de la Famille et des Affaires sociales' },
			{ language: 'ar', name: 'وزارة العمل والأسرة والشؤون الاجتماعية' }
		]
	},
	{ id: 'inspectorate', name: 'Labour Inspectorate', short: null, names: [], parent: 'labour' }
];

const reportedAt = Date.UTC(2026, 10, 12, 9);
const answeredAt = Date.UTC(2026, 10, 18, 9);

/** By turns, the first commitment of a cluster is done in time, overdue by its next date, or overdue by its deadline. */
function followed(cluster: OutcomeCluster, place: number): OutcomeCluster {
	const [first, ...others] = cluster.commitments;
	if (!first) return cluster;
	const progress = progressOf(cluster, first);
	switch ((place / 6) % 3) {
		case 0:
			return { ...cluster, progress, commitments: [met(first), ...others] };
		case 1:
			return { ...cluster, progress, commitments: [late(first), ...others] };
		default:
			return { ...missed(cluster, first), progress };
	}
}

function met(commitment: OutcomeCommitment): OutcomeCommitment {
	return { ...commitment, status: 'done', nextDate: null, evidence: 'The by-law is in the Official Gazette 71/2026.' };
}

function late(commitment: OutcomeCommitment): OutcomeCommitment {
	return { ...commitment, nextDate: '2026-10-31', lead: 'Labour Inspectorate' };
}

/** As it was adopted: the plan, the vote and the commitment have the same words. */
function missed(cluster: OutcomeCluster, { id, action }: OutcomeCommitment): OutcomeCluster {
	const due = { ...action, deadline: '2026-09-30' };
	return {
		...cluster,
		polls: cluster.polls.map((poll) => ({
			...poll,
			frozen: poll.frozen.map((one) =>
				isFrozenAction(one) && one.action.id === action.id ? { ...one, action: due } : one
			)
		})),
		commitments: cluster.commitments.map((one) =>
			one.id === id ? { ...one, action: due, nextDate: due.deadline } : one
		)
	};
}

const report: OutcomeProgressReport = {
	subject: { kind: 'recommendation', review: 4, number: '' },
	constituency: 'state',
	institution: 'labour',
	anonymous: false,
	state: 'shown',
	round: 0,
	late: false,
	content: {
		done: 'Two trainings were held; 40 inspectors took part.',
		since: '2026-09-20',
		measured: [],
		nextDate: '2027-06-30',
		assistance: 'Training by OHCHR for 20 inspectors.',
		rating: { level: 'in-process', percentage: null, regression: false },
		evidence: 'The list of trainings is public.',
		links: ['https://labour.example/trainings'],
		obstacles: 'No budget for regional offices.'
	},
	submittedAt: reportedAt,
	shownAt: reportedAt,
	supersededBy: null,
	question: null,
	answers: []
};

/** Of a ministry with its figure, of a part of it that is late, of civil society in French, and of the institution in Arabic. */
function progressOf(
	{ recommendations }: OutcomeCluster,
	{ id, indicators }: OutcomeCommitment
): OutcomeProgressReport[] {
	const [first, second] = recommendations;
	const figures = indicators.map((one) => ({ indicator: one.id, value: 26, unit: one.unit, date: '2026-10-31' }));
	const adopted = { kind: 'commitment' as const, id };
	const nothing = { since: null, nextDate: null, evidence: '', links: [], obstacles: '', assistance: '' };
	const ofCommitment: OutcomeProgressReport[] = [
		{
			...report,
			subject: adopted,
			content: { ...report.content, measured: figures, rating: null },
			answers: [
				{ constituency: 'civil-society', number: 1, kind: 'asks-evidence', rating: null, reason: '', at: answeredAt },
				{ constituency: 'nhri', number: 1, kind: 'shared', rating: null, reason: '', at: answeredAt }
			]
		},
		{
			...report,
			subject: adopted,
			institution: 'inspectorate',
			late: true,
			state: 'returned',
			question: 'In which regions were they?',
			content: { ...report.content, ...nothing, rating: null, done: 'Inspections began' }
		}
	];
	return [
		...ofCommitment,
		...[first].flatMap((one) => (one ? [ofSociety(one, nothing)] : [])),
		...[second].flatMap((one) => (one ? [ofNhri(one, nothing)] : []))
	];
}

type Row = OutcomeCluster['recommendations'][number];
type Content = Partial<OutcomeProgressReport['content']>;

function ofSociety({ review, number }: Row, nothing: Content): OutcomeProgressReport {
	return {
		...report,
		subject: { kind: 'recommendation', review, number },
		constituency: 'civil-society',
		institution: null,
		round: null,
		content: {
			...report.content,
			...nothing,
			done: 'Trois ateliers ont eu lieu dans les régions\u00a0; le rapport est en ligne.',
			obstacles: 'Les bureaux régionaux n’ont pas de budget propre.'
		},
		answers: [
			{
				constituency: 'state',
				number: 1,
				kind: 'otherwise',
				rating: { level: 'partially-implemented', percentage: 60, regression: false },
				reason: 'The offices have a budget since 2025.',
				at: answeredAt
			}
		]
	};
}

function ofNhri({ review, number }: Row, nothing: Content): OutcomeProgressReport {
	return {
		...report,
		subject: { kind: 'recommendation', review, number },
		constituency: 'nhri',
		institution: null,
		anonymous: true,
		content: {
			...report.content,
			...nothing,
			rating: { level: 'not-implemented', percentage: null, regression: true },
			done: 'لم يصدر القانون بعد (المادة 4).'
		}
	};
}

/** The first value was corrected; two reporters have a value of the same day. */
function measured({ indicators }: OutcomeCommitment): OutcomeIndicator[] {
	return indicators.map(({ id, unit }) => ({
		indicator: id,
		plans: [
			{
				number: 1,
				at: reportedAt,
				unit,
				baseline: { date: '2025-12-31', value: 12 },
				target: { date: '2028-06-30', value: 48 },
				steps: [],
				frequency: 'half-yearly',
				institution: 'labour',
				sdg: '8.8.1'
			}
		],
		values: [
			{ ...value, value: 200 },
			{ ...value, value: 20, corrects: 0 },
			{ ...value, date: '2026-10-31', constituency: 'civil-society', institution: null, value: 15.5, source: '' }
		]
	}));
}

const value = {
	date: '2026-06-30',
	group: null,
	source: 'Labour Inspectorate, yearly statistics',
	link: 'https://labour.example/statistics',
	constituency: 'state',
	institution: 'labour',
	corrects: null,
	at: reportedAt
};

/** One for each kind of subject, the second disputed; the last one stays in the consultation. */
function sourcesOf({ progress, commitments, recommendations }: OutcomeCluster, place: number): OutcomeSource[] {
	const [first] = recommendations;
	if (!progress || !first) return [];
	const { review, number } = first;
	const indicators = commitments.flatMap((one) => one.indicators.slice(0, 1));
	return [
		{ ...source, subjects: [{ kind: 'recommendation', review, number }] },
		{
			...source,
			constituency: 'civil-society',
			kind: 'report',
			title: 'Rapport annuel sur les inspections',
			publisher: 'Ligue des droits de l’homme',
			quote: 'Les inspections n’ont pas lieu dans les régions.',
			url: 'https://ligue.example/2026',
			subjects: [{ kind: 'progress-report', cluster: place, place: 0 }],
			disputes: [{ constituency: 'state', reason: 'The report is about 2024', at: answeredAt }]
		},
		{
			...source,
			kind: 'statistic',
			title: 'إحصاءات التفتيش 2026',
			publisher: 'دائرة الإحصاء',
			date: null,
			subjects: indicators.map(({ id }) => ({ kind: 'indicator-value', indicator: id, place: 1 }))
		},
		{ ...source, internal: true, subjects: [{ kind: 'recommendation', review, number }] }
	];
}

const source: OutcomeSource = {
	constituency: 'state',
	kind: 'law',
	title: 'Labour Inspection Act, article 12.',
	publisher: 'Official Gazette',
	quote: '',
	date: '2026-03-01',
	url: 'https://gazette.example/2026/12',
	internal: false,
	subjects: [],
	addedAt: reportedAt,
	disputes: []
};

function round(clusters: readonly OutcomeCluster[]): NonNullable<Outcome['reportingRounds']>[number] {
	return {
		title: 'Autumn 2026',
		lastDay: '2026-11-10',
		openedAt: Date.UTC(2026, 9, 1, 9),
		closedAt: answeredAt,
		subjects: clusters.flatMap(({ commitments: [first] }) =>
			first ? [{ kind: 'commitment' as const, id: first.id }] : []
		),
		institutions: ['labour', 'inspectorate']
	};
}
