import type { Block, Section } from '@plenum/domain/clusters/assessment';
import { isUnreadable } from './cluster-state.ts';
import { hasLevels } from '@plenum/domain/clusters/recommendation-levels';
import { bracketedViews, differingLine, dissentLines, hasDifferentViews, levelText } from './cluster-views.ts';
import { positionLabel } from './labels.ts';
import type { OutcomeCluster, OutcomeRecommendation } from './outcome.ts';
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
		numbered([levelParagraph(matter, cluster), ...ownLevels(matter, cluster)], recommendationNotes(cluster)),
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

/** `140.2, 140.18 (Supported); 140.20 (Noted)` */
function numbersByPosition(words: ReportInput['words'], recommendations: readonly OutcomeRecommendation[]): string {
	const groups = new Map<string, string[]>();
	for (const recommendation of recommendations) {
		const label = positionLabel(words, recommendation);
		groups.set(label, [...(groups.get(label) ?? []), recommendation.number]);
	}
	return [...groups]
		.map(([label, numbers]) => numbers.join(words.decision.comma) + (label === '' ? '' : ` (${label})`))
		.join('; ');
}

/** The recommendations word for word stand in a note, where they do not count. */
function recommendationNotes({ recommendations }: OutcomeCluster): string[] {
	if (recommendations.length === 0) return [];
	return [recommendations.map(({ number, text }) => `${number} ${text}`.trim()).join(' ')];
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
