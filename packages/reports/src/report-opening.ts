import { isDisputed, wasWorkedOn } from './cluster-views.ts';
import { constituencyLabel } from './labels.ts';
import { allReadings } from './outcome.ts';
import { paragraph, run } from './plain-blocks.ts';
import type { ReportBlock } from './report-document.ts';
import { levelCounts } from './report-tables.ts';
import { introBlocks, listOf, numbered, numberedText, type ReportInput } from './report-writing.ts';

/** How a report begins: by what method it came about, and what was found in a few lines. */
export function introduction(matter: ReportInput): ReportBlock[] {
	const { method, contributors, brackets } = matter.words.reports;
	return [
		...introBlocks(matter),
		numberedText(
			`${method(matter.outcome.consultation.title, countedText(matter), sidesText(matter))} ${contributors}`
		),
		...(matter.clusters.some(isDisputed) ? [numberedText(brackets)] : [])
	];
}

/** What there is, and how much of it anybody has worked on: nothing passes for assessed that is not. */
export function countedText({ clusters, words }: ReportInput): string {
	const recommendations = clusters.reduce((sum, cluster) => sum + cluster.recommendations.length, 0);
	return words.reports.counted(recommendations, clusters.length, clusters.filter(wasWorkedOn).length);
}

/** Who gave a reading. */
export function sidesText({ outcome, clusters, words }: ReportInput): string {
	const { settings } = outcome.consultation;
	const sides = settings.constituencies
		.filter(({ id }) =>
			clusters.some((cluster) => allReadings(cluster).some(({ constituency }) => constituency === id))
		)
		.map(({ id }) => constituencyLabel(settings, words, id));
	return sides.length === 0 ? '–' : sides.join(words.decision.comma);
}

export function summary(matter: ReportInput): ReportBlock[] {
	const { clusters, words } = matter;
	const { differ, keywords } = words.reports;
	const levels = levelCounts(matter);
	const counts = levels.counts.map(({ label, count }) => `${label}${words.colon}${count}`);
	const disputed = clusters.filter(isDisputed).map(({ label }) => label);
	const labels = clusters.map(({ label }) => label);
	return [
		numbered([paragraph(run(`${levels.caption}${words.colon}`)), ...listOf(counts)]),
		...(disputed.length === 0 ? [] : [numbered([paragraph(run(`${differ}${words.colon}`)), ...listOf(disputed)])]),
		numbered([paragraph(run(`${keywords}${words.colon}`, 'bold'), run(`${labels.slice(0, 10).join('; ')}.`))])
	];
}
