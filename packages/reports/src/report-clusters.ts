import { sections, type Block, type Section } from '@plenum/domain/clusters/assessment';
import { additionParagraphs } from './addition-tables.ts';
import { dissentLines } from './assessment-cell.ts';
import { isUnreadable } from './cluster-state.ts';
import { numbersByPosition } from './labels.ts';
import { mechanismParagraphs } from './mechanism-tables.ts';
import { listedRecommendations, type OutcomeCluster } from './outcome.ts';
import { summarySentence } from './rating-counts.ts';
import { bracketedViews, viewsText } from './rating-lines.ts';
import type { ReportBlock } from './report-document.ts';
import { listOf, numbered, numberedBlocks, sectionText, type ReportInput } from './report-writing.ts';
import { paragraph, run } from './plain-blocks.ts';
import { recommendationNotes } from './recommendation-notes.ts';

/** A cluster in running text: where its recommendations stand and every view, the text, how it ended. */
export function clusterBlocks(matter: ReportInput, cluster: OutcomeCluster, shown: readonly Section[]): ReportBlock[] {
	const { outcome, words } = matter;
	const { settings } = outcome.consultation;
	return [
		{ type: 'heading', level: 2, text: cluster.label },
		numbered(
			[paragraph(run(`${summarySentence(settings, words, cluster)}.`)), ...ratingsList(matter, cluster)],
			noteOf(matter, cluster)
		),
		...additionParagraphs(matter, cluster),
		...mechanismParagraphs(matter, cluster),
		...narrative(matter, cluster, shown),
		...ending(matter, cluster)
	];
}

/** What belongs to a whole theme, once: the joint text in the sections that were chosen, and how it ended. */
export function themeText(matter: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const shown = sections.filter((section) => matter.choices.sections.includes(section));
	return [...narrative(matter, cluster, shown), ...ending(matter, cluster)];
}

/** [REPORTS11] `Fully implemented: 140.2, 140.18.`; those that the sides see differently in the same way together, with every view. */
function ratingsList({ outcome, words }: ReportInput, cluster: OutcomeCluster): Block[] {
	const { settings } = outcome.consultation;
	const alike = Map.groupBy(listedRecommendations(cluster), (one) => viewsText(settings, words, one));
	const lines = [...alike].map(([views, some]) => {
		const numbers = numbersByPosition(words, some);
		const isPlain = some.every((one) => bracketedViews(settings, words, one) === '');
		return isPlain ? `${views.replace(/\.$/, words.colon)}${numbers}.` : `${numbers}${words.colon}${views}`;
	});
	return listOf(lines);
}

/** [REPORTS10] One note for all that stands under a cluster. */
function noteOf(matter: ReportInput, cluster: OutcomeCluster): string[] {
	return [recommendationNotes(matter, cluster).join(' ')].filter(Boolean);
}

function narrative({ words }: ReportInput, cluster: OutcomeCluster, shown: readonly Section[]): ReportBlock[] {
	const missing = isUnreadable(cluster) ? [numbered([paragraph(run(words.assessment.unreadable, 'bold'))])] : [];
	const texts = shown.flatMap((section) =>
		numberedBlocks(sectionText(cluster, section), `${words.sections[section]}${words.colon}`)
	);
	return [...missing, ...texts];
}

function ending({ outcome, words }: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const { closing } = cluster;
	const label = run(`${words.assessment.statement}${words.colon}`, 'bold');
	return [
		...(closing ? [numbered([paragraph(label, run(closing.statement))])] : []),
		...dissentLines(outcome.consultation.settings, words, cluster).map((line) => numbered([line]))
	];
}
