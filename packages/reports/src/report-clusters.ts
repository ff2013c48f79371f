import type { Block, Section } from '@plenum/domain/clusters/assessment';
import { isUnreadable } from './cluster-state.ts';
import { hasLevels } from '@plenum/domain/clusters/recommendation-levels';
import { bracketedViews, differingLine, dissentLines, hasDifferentViews, levelText } from './cluster-views.ts';
import { numbersByPosition } from './labels.ts';
import { stateName } from './names/state-names.ts';
import type { Outcome, OutcomeCluster, OutcomeRecommendation } from './outcome.ts';
import type { ReportBlock } from './report-document.ts';
import { listOf, numbered, numberedBlocks, sectionText, type ReportInput } from './report-writing.ts';
import { paragraph, run } from './plain-blocks.ts';

/** A cluster in running text: its recommendations, the level and every view, the text, how it ended. */
export function clusterBlocks(
	matter: ReportInput,
	cluster: OutcomeCluster,
	sections: readonly Section[]
): ReportBlock[] {
	return [
		{ type: 'heading', level: 2, text: cluster.label },
		numbered([levelParagraph(matter, cluster), ...ownLevels(matter, cluster)], recommendationNotes(matter, cluster)),
		...narrative(matter, cluster, sections),
		...ending(matter, cluster)
	];
}

function levelParagraph({ outcome, words }: ReportInput, cluster: OutcomeCluster): Block {
	const { settings } = outcome.consultation;
	const { recommendations, level } = words.reports;
	const listed = numbersByPosition(words, cluster.recommendations);
	const views = bracketedViews(settings, words, cluster);
	const own = cluster.recommendations.some(hasLevels);
	const ofWhole = [
		run(`${own ? `${level} (${words.assessment.atClusterLevel})` : level}${words.colon}`),
		run(`${levelText(settings, words, cluster)}.`, 'bold'),
		...(views === '' ? [] : [run(` ${views}`)])
	];
	return paragraph(
		...(listed === '' ? [] : [run(`${recommendations}${words.colon}${listed}. `)]),
		...(own && !hasLevels(cluster) ? [] : ofWhole)
	);
}

/** [REPORTS11] `Fully implemented: 140.2, 140.18`; a recommendation that the sides see differently stands alone, with each view. */
function ownLevels({ outcome, words }: ReportInput, { recommendations }: OutcomeCluster): Block[] {
	const { settings } = outcome.consultation;
	const own = recommendations.filter((one) => hasLevels(one) && !one.withdrawn);
	const alike = Map.groupBy(
		own.filter((one) => !hasDifferentViews(one)),
		(one) => levelText(settings, words, one)
	);
	const lines = [
		...[...alike].map(
			([level, some]) => `${level}${words.colon}${some.map(({ number }) => number).join(words.decision.comma)}.`
		),
		...own.filter(hasDifferentViews).map((one) => differingLine(settings, words, one))
	];
	return lines.length === 0 ? [] : listOf(lines);
}

/** [REPORTS10] A note for each review says where the recommendations stand word for word, and who made each. */
function recommendationNotes({ outcome, words }: ReportInput, { recommendations }: OutcomeCluster): string[] {
	const numbersOf = ({ number, states }: OutcomeRecommendation): string => {
		const named = states.map((state) => stateName(words.language, state)).join(words.decision.comma);
		return named === '' ? number : `${number} (${named})`;
	};
	const reviews = Map.groupBy(
		recommendations.filter(({ number, withdrawn }) => number.trim() !== '' && !withdrawn),
		({ review }) => review
	);
	const notes = [...reviews].map(([review, some]) =>
		words.reports.note(reportSymbol(outcome, review), some.map(numbersOf))
	);
	return notes.length === 0 ? [] : [notes.join(' ')];
}

/** `A/HRC/59/15`: the report of the Working Group, among the documents of a review. */
function reportSymbol({ consultation }: Outcome, cycle: number | null): string | null {
	const review = consultation.reviews.find((one) => one.cycle === cycle);
	return review?.symbols.find((symbol) => /^A\/HRC\/\d+\/\d+$/.test(symbol)) ?? null;
}

function narrative({ words }: ReportInput, cluster: OutcomeCluster, sections: readonly Section[]): ReportBlock[] {
	const missing = isUnreadable(cluster) ? [numbered([paragraph(run(words.assessment.unreadable, 'bold'))])] : [];
	const texts = sections.flatMap((section) =>
		numberedBlocks(sectionText(cluster, section), `${words.sections[section]}${words.colon}`)
	);
	return [...missing, ...texts];
}

function ending({ outcome, words }: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const { closing, agreed } = cluster;
	const { settings } = outcome.consultation;
	const label = run(`${words.assessment.statement}${words.colon}`, 'bold');
	const explanation = agreed && agreed.explanation.trim() !== '' ? [run(`${agreed.explanation} `)] : [];
	const statement = closing ? [run(closing.statement)] : [];
	const said = [...explanation, ...statement];
	return [
		...(said.length === 0 ? [] : [numbered([paragraph(label, ...said)])]),
		...dissentLines(settings, words, cluster).map((line) => numbered([line]))
	];
}
