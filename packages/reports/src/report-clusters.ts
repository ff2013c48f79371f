import { sections, type Section } from '@plenum/domain/clusters/assessment';
import { dissentLines } from './matrix/assessment-cell.ts';
import { isUnreadable } from './outcome/cluster-state.ts';
import type { OutcomeCluster } from './outcome/outcome.ts';
import type { ReportBlock } from './report-document.ts';
import { numbered, numberedBlocks, sectionText, type ReportInput } from './report-writing.ts';
import { paragraph, quotation, run } from './submission/plain-blocks.ts';

/** What belongs to a whole theme, once: the joint text in the sections that were chosen, and how it ended. */
export function themeText(matter: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const shown = sections.filter((section) => matter.choices.sections.includes(section));
	return [...narrative(matter, cluster, shown), ...ending(matter, cluster)];
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
		...(closing ? [numbered([paragraph(label, quotation(closing.statement))])] : []),
		...dissentLines(outcome.consultation.settings, words, cluster).map((line) => numbered([line]))
	];
}
