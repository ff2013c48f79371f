import type { AdditionTable } from '../outcome/addition-tables.ts';
import { inserted } from '../insertions.ts';
import { fitColumns } from './fit-columns.ts';
import { mechanismsBeside, numbersBeside, sourceInWords } from './mechanism-sources.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { paragraph, paragraphs, run } from '../submission/plain-blocks.ts';
import type { ReportBlock } from '../report-document.ts';
import type { ReportInput } from '../report-writing.ts';
import { votedActions } from '../actions/voted-actions.ts';
import type { ReportWords } from '../words/report-words.ts';

/** What stands in a list that is printed. */
export function standingIn({ recommendations }: OutcomeCluster): Pick<OutcomeCluster, 'recommendations'> {
	return { recommendations: recommendations.filter(({ withdrawn }) => !withdrawn) };
}

/**
 * [MECHANISM9] Each that a person confirmed beside a recommendation of these clusters, or that an action of theirs cites, once. Its
 * code keeps an import from reading the
 * row as one of the review's: no list of the United Nations has such.
 */
export function mechanismTables(
	outcome: Outcome,
	clusters: readonly OutcomeCluster[],
	words: ReportWords
): AdditionTable[] {
	const standing = clusters.map((cluster) => ({ ...cluster, ...standingIn(cluster) }));
	const beside = new Set(
		mechanismsBeside(
			outcome,
			standing.flatMap(({ recommendations }) => recommendations)
		)
	);
	const cited = new Set(clusters.flatMap(votedActions).flatMap(({ action }) => action.recommendations));
	const some = (outcome.mechanisms ?? []).filter((one) => beside.has(one) || cited.has(one.code));
	if (some.length === 0) return [];
	const { heading, columns } = words.mechanisms;
	return [
		{
			heading,
			columns: [words.table.number, columns.wording, columns.beside, columns.source],
			rows: some.map((one) => [
				[paragraph(run(one.code))],
				paragraphs(inserted(words, one.text)),
				standing.flatMap((cluster) => {
					const numbers = numbersBeside(one, cluster).join(words.decision.comma);
					return numbers === '' ? [] : [paragraph(run(`${numbers}${words.colon}${inserted(words, cluster.label)}`))];
				}),
				[paragraph(run(sourceInWords(words, words.mechanisms, one)))]
			])
		}
	];
}

/** The same for a report in Word, after what is said of the review. */
export function mechanismBlocks({ clusters, outcome, words }: ReportInput, sheet: 'upright' | 'wide'): ReportBlock[] {
	return mechanismTables(outcome, clusters, words).flatMap(({ heading, columns, rows }) => [
		{ type: 'heading' as const, level: 2 as const, text: heading },
		{
			type: 'table' as const,
			table: fitColumns(
				sheet,
				columns,
				rows.map((cells) => ({ type: 'cells', cells }))
			)
		}
	]);
}
