import type { Block, Section } from '@plenum/domain/clusters/assessment';
import { additionParagraphs } from './addition-tables.ts';
import { isUnreadable } from './cluster-state.ts';
import { hasLevels } from '@plenum/domain/clusters/recommendation-levels';
import { bracketedViews, dissentLines, hasDifferentViews, levelText, viewsText } from './cluster-views.ts';
import { numbersByPosition } from './labels.ts';
import { stateName } from './names/state-names.ts';
import { mechanismParagraphs } from './mechanism-tables.ts';
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
		...additionParagraphs(matter, cluster),
		...mechanismParagraphs(matter, cluster),
		...narrative(matter, cluster, sections),
		...ending(matter, cluster)
	];
}

/** Where each recommendation has a level, the numbers stand with the levels below. */
function levelParagraph({ outcome, words }: ReportInput, cluster: OutcomeCluster): Block {
	const { settings } = outcome.consultation;
	const { recommendations, level } = words.reports;
	const own = cluster.recommendations.some(hasLevels);
	const standing = cluster.recommendations.filter(({ withdrawn }) => !withdrawn);
	const numbers = isReadOneByOne(cluster) ? '' : numbersByPosition(words, standing);
	const views = bracketedViews(settings, words, cluster);
	const ofWhole = [
		run(`${own ? `${level} (${words.assessment.atClusterLevel})` : level}${words.colon}`),
		run(`${levelText(settings, words, cluster)}.`, 'bold'),
		...(views === '' ? [] : [run(` ${views}`)])
	];
	if (own && !hasLevels(cluster)) {
		return paragraph(run(`${recommendations}${words.colon}${numbers === '' ? '' : `${numbers}.`}`.trim()));
	}
	const list = numbers === '' ? [] : [run(`${recommendations}${words.colon}${numbers}. `)];
	return paragraph(...list, ...ofWhole);
}

function isReadOneByOne({ recommendations }: OutcomeCluster): boolean {
	const standing = recommendations.filter(({ withdrawn }) => !withdrawn);
	return standing.length > 0 && standing.every(hasLevels);
}

/** [REPORTS11] `Fully implemented: 140.2, 140.18.`; those that the sides see differently apart, with every view. */
function ownLevels({ outcome, words }: ReportInput, cluster: OutcomeCluster): Block[] {
	const { settings } = outcome.consultation;
	const own = cluster.recommendations.filter((one) => hasLevels(one) && !one.withdrawn);
	const numbersOf = (some: readonly OutcomeRecommendation[]) =>
		isReadOneByOne(cluster)
			? numbersByPosition(words, some)
			: some.map(({ number }) => number).join(words.decision.comma);
	const alike = Map.groupBy(
		own.filter((one) => !hasDifferentViews(one)),
		(one) => levelText(settings, words, one)
	);
	const apart = Map.groupBy(own.filter(hasDifferentViews), (one) => viewsText(settings, words, one));
	const lines = [
		...[...alike].map(([level, some]) => `${level}${words.colon}${numbersOf(some)}.`),
		...[...apart].map(([views, some]) => `${numbersOf(some)}${words.colon}${views}`)
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
