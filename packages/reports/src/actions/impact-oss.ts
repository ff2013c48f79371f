import { placeOfCode } from '@plenum/domain/mechanisms/mechanism';
import { withoutInsertions } from '../insertions.ts';
import { aboutFile } from '../about-file.ts';
import { dataColumn, dictionary, type DataColumn, type Table } from '../matrix/data-columns.ts';
import {
	listedRecommendations,
	type Outcome,
	type OutcomeCluster,
	type OutcomeRecommendation
} from '../outcome/outcome.ts';
import { indicatorLine } from './report-actions.ts';
import { dayOf, isDay } from '@plenum/domain/day';
import type { ReportingFrequency } from '@plenum/domain/indicators/indicator-series';
import { plainText } from '../submission/plain-blocks.ts';
import { adoptedActions, notSharedLine, type VotedAction } from './voted-actions.ts';
import type { ReportWords } from '../words/report-words.ts';

/** Positions as IMPACT OSS numbers them: its import takes a word for 0, which is noted. */
const support: Record<OutcomeRecommendation['position'], string> = {
	supported: '2',
	'partially-supported': '1',
	noted: '0',
	pending: '',
	unknown: ''
};
const supportCodes = [
	{ code: '2', label: 'supported' },
	{ code: '1', label: 'supported in part' },
	{ code: '0', label: 'noted' }
];

/** The first framework of an instance, which its first set-up makes for human rights. */
const framework = '1';

const months: Record<ReportingFrequency, string> = {
	monthly: '1',
	quarterly: '3',
	'half-yearly': '6',
	yearly: '12',
	once: ''
};

/** [EXPORTS120] As its import takes days. */
const dayThere = (day: string | null | undefined) => (isDay(day ?? '') ? day!.split('-').toReversed().join('/') : '');

/**
 * [REPORTS51] The outcome as IMPACT OSS holds it: recommendations, measures and indicators, each by a reference of its own,
 * and what joins them, n to m. Measures are adopted actions alone. [EXPORTS120] Its import reads the first three in this order.
 */
export function impactOssTables(outcome: Outcome, words: ReportWords): Record<string, Table> {
	const recommendations = referenced(outcome);
	const measures = measuresOf(outcome);
	const plans = new Map((outcome.indicators ?? []).map(({ indicator, plans: set }) => [indicator, set.at(-1)]));
	const indicators = measures.flatMap(({ reference, voted }) =>
		voted.indicators.map((indicator, at) => ({
			reference: `${reference}-I${at + 1}`,
			measure: reference,
			indicator,
			plan: plans.get(indicator.id)
		}))
	);
	const served = new Map(
		measures.map(({ reference, cluster, voted }) => [
			reference,
			recommendations
				.filter((one) => one.cluster === cluster && serves(voted, cluster, one.recommendation))
				.map((one) => one.reference)
		])
	);
	return {
		'recommendations.csv': {
			columns: columnsOf(
				...(['framework_id', 'reference', 'title', 'description', 'support_level', 'response', 'cluster'] as const)
			),
			rows: recommendations.map(({ reference, cluster, recommendation }) => [
				framework,
				reference,
				recommendation.text,
				recommendation.states.join('; '),
				support[recommendation.position],
				recommendation.positionAsPrinted,
				cluster.label
			])
		},
		'measures.csv': {
			columns: columnsOf(
				...(['reference', 'title', 'description', 'outcome'] as const),
				...(['indicator_summary', 'target_date', 'target_date_comment', 'recommendations'] as const)
			),
			rows: measures.map(({ reference, cluster, voted }) => [
				...measureRow(outcome, reference, cluster, voted, words),
				(served.get(reference) ?? []).join(',')
			])
		},
		'indicators.csv': {
			columns: columnsOf(
				...(['reference', 'title', 'description', 'start_date', 'end_date'] as const),
				...(['frequency_months', 'repeat', 'measures'] as const)
			),
			rows: indicators.map(({ reference, measure, indicator, plan }) => [
				reference,
				indicator.text,
				withoutInsertions(indicatorLine(words, indicator)),
				dayThere(plan?.baseline?.date ?? dayOf(outcome.exportedAt)),
				dayThere(plan?.target?.date ?? indicator.date),
				plan?.frequency ? months[plan.frequency] : '',
				String(Boolean(plan?.frequency && plan.frequency !== 'once')),
				measure
			])
		},
		'recommendation_measures.csv': {
			columns: columnsOf('recommendation_reference', 'measure_reference'),
			rows: [...served].flatMap(([measure, of]) => of.map((reference) => [reference, measure]))
		},
		'measure_indicators.csv': {
			columns: columnsOf('measure_reference', 'indicator_reference'),
			rows: indicators.map(({ reference, measure }) => [measure, reference])
		}
	};
}

/** As IMPACT OSS heads them, in every language. */
const columns = {
	reference: dataColumn('reference', 'reference'),
	title: dataColumn('title', 'title'),
	description: dataColumn('description', 'description'),
	framework_id: dataColumn('framework_id', 'framework'),
	support_level: dataColumn('support_level', 'supportLevel', 'code', supportCodes),
	response: dataColumn('response', 'response'),
	cluster: dataColumn('cluster', 'cluster'),
	outcome: dataColumn('outcome', 'outcome'),
	indicator_summary: dataColumn('indicator_summary', 'indicator'),
	target_date: dataColumn('target_date', 'dayThere'),
	target_date_comment: dataColumn('target_date_comment', 'targetDateComment'),
	start_date: dataColumn('start_date', 'dayThere'),
	end_date: dataColumn('end_date', 'dayThere'),
	frequency_months: dataColumn('frequency_months', 'frequency'),
	repeat: dataColumn('repeat', 'repeated'),
	recommendations: dataColumn('recommendations [rel:recommendation-reference]', 'joined'),
	measures: dataColumn('actions [rel:action-reference]', 'joined'),
	recommendation_reference: dataColumn('recommendation_reference', 'reference'),
	measure_reference: dataColumn('measure_reference', 'reference'),
	indicator_reference: dataColumn('indicator_reference', 'reference')
};

function columnsOf(...names: (keyof typeof columns)[]): DataColumn[] {
	return names.map((name) => columns[name]);
}

/** [REPORTS51] [EXPORTS25] [REPORTS152] With what the tables say of themselves, and what each column means. */
export function impactOssZip(outcome: Outcome, words: ReportWords, sha256: string): Record<string, Table> {
	const tables = { ...impactOssTables(outcome, words), 'about.csv': aboutFile(outcome, words, sha256) };
	const named = Object.entries(tables).map(([name, table]) => ({ name, columns: table.columns }));
	return { ...tables, 'dictionary.csv': dictionary(named, words) };
}

type ReferencedRecommendation = { reference: string; cluster: OutcomeCluster; recommendation: OutcomeRecommendation };

/** References are unique there: a number that is met again gets a count. A comma would end a reference in a list of them. */
function referenced({ clusters }: Outcome): ReferencedRecommendation[] {
	const met = new Map<string, number>();
	return clusters.flatMap((cluster) =>
		listedRecommendations(cluster).map((recommendation) => {
			const number = recommendation.number.trim().replaceAll(',', ';') || `row ${recommendation.row}`;
			const count = (met.get(number) ?? 0) + 1;
			met.set(number, count);
			return { reference: count === 1 ? number : `${number} (${count})`, cluster, recommendation };
		})
	);
}

function measuresOf({ clusters }: Outcome): { reference: string; cluster: OutcomeCluster; voted: VotedAction }[] {
	return clusters
		.flatMap((cluster) => adoptedActions(cluster).map((voted) => ({ cluster, voted })))
		.map((measure, at) => ({ reference: `M${at + 1}`, ...measure }));
}

/** Those that it names; all of its cluster where it names none. */
function serves({ action }: VotedAction, cluster: OutcomeCluster, { number }: OutcomeRecommendation): boolean {
	const { recommendations, pledges, matters } = cluster;
	const known = new Set([...recommendations, ...pledges, ...matters].map((one) => one.number));
	const named = action.recommendations.some((one) => known.has(one) || placeOfCode(one) !== null);
	return !named || action.recommendations.includes(number);
}

function measureRow(
	{ consultation }: Outcome,
	reference: string,
	cluster: OutcomeCluster,
	voted: VotedAction,
	words: ReportWords
): string[] {
	const { action, indicators } = voted;
	const notShared = notSharedLine(consultation.settings, words, voted);
	const { lead, supporting } = words.assessment;
	const who = [
		[lead, action.lead],
		[supporting, action.supporting]
	]
		.filter(([, name]) => name?.trim())
		.map(([label, name]) => `${label}${words.colon}${name}`);
	const deadline = action.deadline.trim();
	return [
		reference,
		action.text,
		[...who, action.resources, action.assistance, notShared].filter((text) => text.trim() !== '').join('; '),
		cluster.closing?.statement ?? plainText(cluster.assessment.sections.progress),
		indicators.map((indicator) => withoutInsertions(indicatorLine(words, indicator))).join('; '),
		dayThere(deadline),
		isDay(deadline) ? '' : deadline
	];
}
