import type { Settings } from '@plenum/domain/consultations/consultation';
import { levelAt, noConsensus } from '@plenum/domain/clusters/levels';
import type { Block } from '@plenum/domain/clusters/assessment';
import { differingReadings, isUnreadable } from './assessment-cell.ts';
import { constituencyLabel, levelLabel, saidLevel } from './labels.ts';
import type { OutcomeCluster } from './outcome.ts';
import { paragraph, run, isEmptyText } from './plain-blocks.ts';
import type { ReportWords } from './words/en.ts';

/** [PAPERS11] Whether the sides see a cluster differently, or one of them wants its dissent on record. */
export function isDisputed(cluster: OutcomeCluster): boolean {
	return (
		cluster.agreed?.level === noConsensus ||
		differingReadings(cluster).length > 0 ||
		(cluster.closing?.dissent.length ?? 0) > 0
	);
}

/** [PAPERS19] Whether anybody wrote, read or closed anything: what nobody worked on yet stands in the tables alone. */
export function wasWorkedOn(cluster: OutcomeCluster): boolean {
	const { agreed, readings, closing, polls, assessment } = cluster;
	const texts = Object.values(assessment.sections);
	return (
		agreed !== null ||
		closing !== null ||
		readings.length + polls.length > 0 ||
		isUnreadable(cluster) ||
		!texts.every(isEmptyText)
	);
}

/** `Partially implemented, 60%`; where nothing was agreed, that. */
export function levelText(settings: Settings, words: ReportWords, cluster: OutcomeCluster): string {
	if (cluster.agreed) return saidLevel(settings, words, cluster.agreed);
	const level = levelAt(cluster);
	return level === null ? words.papers.noAgreed : levelLabel(settings, words, level);
}

/** `[Civil society: Not implemented yet, regression] [State institutions: …]`: each view that the agreed level does not say. */
export function bracketedViews(settings: Settings, words: ReportWords, cluster: OutcomeCluster): string {
	return differingReadings(cluster)
		.map((reading) => {
			const side = constituencyLabel(settings, words, reading.constituency);
			return `[${side}${words.colon}${saidLevel(settings, words, reading)}]`;
		})
		.join(' ');
}

/** The level and the views beside it, for a cell. */
export function levelCell(settings: Settings, words: ReportWords, cluster: OutcomeCluster): Block[] {
	const views = bracketedViews(settings, words, cluster);
	const level = paragraph(run(levelText(settings, words, cluster), 'bold'));
	return views === '' ? [level] : [level, paragraph(run(views))];
}

/** `Dissent (Civil society): Open on paper only.` */
export function dissentLines(settings: Settings, words: ReportWords, { closing }: OutcomeCluster): Block[] {
	return (closing?.dissent ?? []).map(({ constituency, text }) => {
		const side = constituencyLabel(settings, words, constituency);
		return paragraph(run(`${words.assessment.dissent} (${side})${words.colon}`, 'bold'), run(text));
	});
}
