import { additionTables, type AdditionTable } from '../outcome/addition-tables.ts';
import { inserted } from '../insertions.ts';
import { insertedState } from '../names/inserted-state.ts';
import { languageTraits, type Language } from '@plenum/domain/languages';
import type { Block } from '@plenum/domain/clusters/assessment';
import { positions } from '@plenum/domain/matrix/positions/position';
import { textBlocks } from './assessment-cell.ts';
import { editionLabel, positionLabel } from './labels.ts';
import { mechanismTables } from './mechanism-tables.ts';
import {
	listedRecommendations,
	type Outcome,
	type OutcomeCluster,
	type OutcomeRecommendation
} from '../outcome/outcome.ts';
import { paragraph, quotation, run } from '../submission/plain-blocks.ts';
import { recommendationBlocks } from '../recommendation-text.ts';
import { createNames, type NamedLabel, type NamedLabels } from '@plenum/domain/taxonomy/label-names';
import { printedLabel } from './printed-label.ts';
import { ratingBlocks } from './rating-cell.ts';
import type { MatrixWords, ReportWords } from '../words/report-words.ts';

export type MatrixLayout = 'old' | 'new';

/** OHCHR's thematic list with its assessment column filled: everything that is said in it, and nothing of how it looks. */
export type MatrixReport = {
	layout: MatrixLayout;
	language: Language;
	direction: 'ltr' | 'rtl';
	/** Its headings, and what stands on each page. */
	words: MatrixWords;
	/** The State and its reviews, for the page header. */
	title: string;
	/** Which version of the outcome it is, or that it is a draft, for the page footer. */
	edition: string;
	/** A theme, then its recommendations: a cell for each column, four in the old layout, five in the new. */
	themes: { label: string; rows: Block[][][] }[];
	/** [ADDITIONS9] [MECHANISM9] After the table of the UN’s recommendations: what is none of them. */
	additions: AdditionTable[];
};

/** [EXPORTS2] As OHCHR prints it: all that is supported by cluster, then all that is noted, and so on; text verbatim. */
export function matrixReport(outcome: Outcome, layout: MatrixLayout, words: ReportWords): MatrixReport {
	const { stateName: state, reviews } = outcome.consultation;
	return {
		layout,
		language: words.language,
		direction: languageTraits[words.language].direction,
		words: words.matrix,
		title: reviews
			.map(({ cycle, session }) => words.matrix.review(insertedState(words, state), cycle, session))
			.join(words.decision.semicolon),
		edition: editionLabel(outcome, words),
		themes: [...themesByPosition(outcome, layout, words), ...clustersWithoutRows(outcome, layout, words)],
		additions: [
			...additionTables(outcome.clusters, outcome.consultation.settings, words),
			...mechanismTables(outcome, outcome.clusters, words)
		]
	};
}

function themesByPosition(outcome: Outcome, layout: MatrixLayout, words: ReportWords): MatrixReport['themes'] {
	const firsts = new Set(outcome.clusters.map(firstPrinted));
	const namesOf = createNames(outcome.taxonomy);
	return positions
		.flatMap((position) => outcome.clusters.map((cluster) => ({ cluster, shown: withPosition(cluster, position) })))
		.filter(({ shown }) => shown.length > 0)
		.map(({ cluster, shown }) => ({
			label: cluster.label,
			rows: shown.map((recommendation) => {
				const isFirst = firsts.has(recommendation);
				const assessment = assessmentCell(outcome, words, cluster, recommendation, isFirst);
				return cellsOf(layout, words, recommendation, namesOf(recommendation), assessment);
			})
		}));
}

function withPosition(cluster: OutcomeCluster, position: OutcomeRecommendation['position']): OutcomeRecommendation[] {
	return listedRecommendations(cluster).filter((one) => one.position === position);
}

/** The row that carries the cluster's long text. */
function firstPrinted(cluster: OutcomeCluster): OutcomeRecommendation | undefined {
	return positions.flatMap((position) => withPosition(cluster, position)).at(0);
}

function assessmentCell(
	outcome: Outcome,
	words: ReportWords,
	cluster: OutcomeCluster,
	recommendation: OutcomeRecommendation | null,
	isFirst: boolean
): Block[] {
	const text = textBlocks(outcome, words, cluster);
	const home = firstPrinted(cluster)?.number.trim() ?? '';
	const rest = text.length > 0 ? [paragraph(run(words.assessment.as(home), 'italic'))] : [];
	return [
		...(recommendation ? ratingBlocks(outcome.consultation.settings, words, recommendation) : []),
		...(isFirst ? text : rest)
	];
}

function cellsOf(
	layout: MatrixLayout,
	words: ReportWords,
	recommendation: OutcomeRecommendation,
	{ themes, groups, sdgs }: NamedLabels,
	assessment: Block[]
): Block[][] {
	const { matrix } = words;
	const first = [textCell(words, recommendation), [paragraph(run(positionLabel(words, recommendation)))]];
	switch (layout) {
		case 'old':
			return [
				...first,
				[
					...listed(themes, words),
					...headed(matrix.sdgs, sdgs, words),
					...headed(matrix.affectedPersons, groups, words)
				],
				assessment
			];
		case 'new':
			return [
				...first,
				[...listed(themes, words), ...headed(matrix.groupsOfPersons, groups, words)],
				listed(sdgs, words),
				assessment
			];
	}
}

/** Number and text as OHCHR prints them; where the position stands, as it was printed. */
function textCell(words: ReportWords, { number, text, language, source }: OutcomeRecommendation): Block[] {
	const label = run(`${words.matrix.sourceOfPosition}${words.colon}`, 'bold');
	const [first, ...rest] = recommendationBlocks({ language, text });
	const numbered =
		first?.type === 'paragraph' ? paragraph(run(`${number} `.trimStart()), ...first.runs) : paragraph(run(number));
	return [numbered, ...rest, ...(source ? [paragraph(label, quotation(source.raw))] : [])];
}

function listed(labels: readonly NamedLabel[], words: ReportWords): Block[] {
	return labels.map((label) => paragraph(run(`- ${inserted(words, printedLabel(words, label))}`)));
}

function headed(heading: string, labels: readonly NamedLabel[], words: ReportWords): Block[] {
	return labels.length === 0 ? [] : [paragraph(run(`${heading}${words.colon}`, 'bold')), ...listed(labels, words)];
}

const columnsBefore: Record<MatrixLayout, number> = { old: 3, new: 4 };

/** [EXPORTS5] A cluster that all recommendations left, or in which all were withdrawn, still has its text: nothing that was written falls out of the document. */
function clustersWithoutRows(outcome: Outcome, layout: MatrixLayout, words: ReportWords): MatrixReport['themes'] {
	const blanks = Array.from({ length: columnsBefore[layout] }, (): Block[] => []);
	return outcome.clusters
		.filter((cluster) => listedRecommendations(cluster).length === 0)
		.filter((cluster) => textBlocks(outcome, words, cluster).length > 0)
		.map((cluster) => ({
			label: cluster.label,
			rows: [[...blanks, assessmentCell(outcome, words, cluster, null, true)]]
		}));
}
