import { clusterLevelText, sideLevelText } from '../cluster-levels.ts';
import { wasWorkedOn } from '../cluster-views.ts';
import { colourAt, colourOf } from '../level-colours.ts';
import { levelCounts, type LevelCounts } from '../level-counts.ts';
import { constituencyLabel, levelLabel } from '../labels.ts';
import { allReadings, type Outcome } from '../outcome.ts';
import type { ReportWords } from '../words/en.ts';
import { chart, table, type ReportPart, type ReportTable } from './report-part.ts';
import type { FullReportWords } from './words/en.ts';

/** Two drawings: how many stand at each level, and what each constituency sees; each with its numbers as a table. */
export function levelCharts(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	if (outcome.clusters.length === 0) return [];
	const { of, counts } = levelCounts({ outcome, clusters: outcome.clusters, words });
	return [agreedChart(outcome, words, said, { of, counts }), ...readingsChart(outcome, words, said, of)];
}

function agreedChart(
	{ consultation: { settings } }: Outcome,
	words: ReportWords,
	said: FullReportWords,
	{ of, counts }: LevelCounts
): ReportPart {
	const numbers: ReportTable = {
		caption: said.agreedLevels[of],
		headers: [said.level, said.figures[of]],
		rows: counts.map(({ label, count }) => [label, String(count)])
	};
	const bars = counts.map(({ level, label, count }) => {
		return { label, pieces: [{ count, ...colourAt(settings, level) }] };
	});
	return chart(bars, inWords(numbers, words), numbers);
}

/** Of recommendations where these are what was assessed, else of clusters. */
function readingsChart(
	{ consultation, clusters }: Outcome,
	words: ReportWords,
	said: FullReportWords,
	of: LevelCounts['of']
): ReportPart[] {
	const { settings } = consultation;
	const read = of === 'clusters' ? clusters : clusters.flatMap(({ recommendations }) => recommendations);
	const readings = read.flatMap((one) => one.readings);
	if (readings.length === 0) return [];
	const rows = settings.constituencies.map(({ id }) => ({
		label: constituencyLabel(settings, words, id),
		pieces: settings.scale.map((level) => ({
			count: readings.filter((reading) => reading.constituency === id && reading.level === level.id).length,
			...colourOf(level)
		}))
	}));
	const numbers: ReportTable = {
		caption: said.readingsByConstituency[of],
		headers: [said.constituency, ...settings.scale.map(({ id }) => levelLabel(settings, words, id))],
		rows: rows.map(({ label, pieces }) => [label, ...pieces.map(({ count }) => String(count))])
	};
	return [chart(rows, inWords(numbers, words), numbers)];
}

/** What a drawing shows, read out. */
function inWords({ caption, headers, rows }: ReportTable, words: ReportWords): string {
	const lines = rows.map(([label = '', ...counts]) => {
		const named = counts.length === 1 ? counts : counts.map((count, at) => `${headers[at + 1]} ${count}`);
		return `${label}${words.colon}${named.join(words.decision.comma)}`;
	});
	return `${caption}. ${lines.join('. ')}.`;
}

/** [EXPORTS41] Every cluster that was taken up, with what was agreed and what each constituency sees, side by side. */
export function levelsTable(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart {
	const { settings } = outcome.consultation;
	const clusters = outcome.clusters.filter(wasWorkedOn);
	const sides = settings.constituencies.filter(({ id }) =>
		clusters.some((cluster) => allReadings(cluster).some(({ constituency }) => constituency === id))
	);
	return table(
		'',
		[words.table.cluster, ...sides.map(({ id }) => constituencyLabel(settings, words, id)), said.agreedLevel],
		clusters.map((cluster) => [
			cluster.label,
			...sides.map(({ id }) => sideLevelText(settings, words, cluster, id) || '–'),
			clusterLevelText(settings, words, cluster)
		])
	);
}
