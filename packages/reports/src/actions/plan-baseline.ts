import { inserted } from '../insertions.ts';
import { levelThen } from '../earlier-level-lines.ts';
import { fitColumns } from '../matrix/fit-columns.ts';
import { agreedThen } from '../outcome/earlier-recommendations.ts';
import { listedRecommendations, type OutcomeCluster, type OutcomeRecommendation } from '../outcome/outcome.ts';
import { movementOf, movements } from '../outcome/progress.ts';
import type { ReportBlock } from '../report-document.ts';
import { cell, numberedText, type ReportInput } from '../report-writing.ts';

type Continued = { one: OutcomeRecommendation; then: OutcomeRecommendation['continues'][number] };

/** [NATIONAL15] What earlier cycles reached, by theme and cycle: of recommendations that continue one, as a person confirmed. */
export function baselineBlocks(matter: ReportInput): ReportBlock[] {
	const { clusters, words } = matter;
	const { theme, baselineText, then, since } = words.papers.plan;
	const rows = clusters.flatMap((cluster) => themeRows(matter, cluster));
	if (rows.length === 0) return [];
	const headings = [theme, words.papers.plan.cycle, words.reports.columns.recommendations, then, since];
	const cells = rows.map((row) => ({ type: 'cells' as const, cells: row.map(cell) }));
	return [numberedText(baselineText), { type: 'table', table: fitColumns('wide', headings, cells) }];
}

/** A row for each earlier cycle, the latest first. */
function themeRows(matter: ReportInput, cluster: OutcomeCluster): string[][] {
	const { outcome, words } = matter;
	const continued = listedRecommendations(cluster).flatMap((one) =>
		one.continues.map((then): Continued => ({ one, then }))
	);
	const cycles = [...Map.groupBy(continued, ({ then }) => then.review ?? 0)].toSorted(([a], [b]) => b - a);
	return cycles.map(([cycle, some]) => {
		const levels = counted(some, ({ then }) => {
			const agreed = agreedThen(outcome, then);
			return agreed ? inserted(words, levelThen(words, agreed)) : words.papers.plan.nothingAgreed;
		});
		const moved = some.map(({ one }) => movementOf(outcome, one));
		const said = movements.flatMap((each) => {
			const count = moved.filter((one) => one === each).length;
			return count === 0 ? [] : [`${words.papers.midTerm.movement[each]} (${count})`];
		});
		return [
			inserted(words, cluster.label),
			cycle === 0 ? '' : words.reports.cycle(words.cycleOf(cycle)),
			String(new Set(some.map(({ one }) => one)).size),
			levels.join(words.decision.semicolon),
			said.join(words.decision.semicolon)
		];
	});
}

/** `Not implemented yet (2)` */
function counted(some: readonly Continued[], labelOf: (one: Continued) => string): string[] {
	return [...Map.groupBy(some, labelOf)].map(([label, { length }]) => `${label} (${length})`);
}
