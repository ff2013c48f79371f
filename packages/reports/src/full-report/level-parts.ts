import { wasWorkedOn } from '../cluster-state.ts';
import { constituencyLabel, levelLabel } from '../labels.ts';
import { colourAt } from '../level-colours.ts';
import { allSideRatings, type Outcome } from '../outcome.ts';
import { countsText, ratingCounts, sideCounts, summaryOf } from '../rating-counts.ts';
import type { ReportWords } from '../words/en.ts';
import { chart, table, type ReportPart, type ReportTable } from './report-part.ts';
import type { FullReportWords } from './words/en.ts';

/** Two drawings: where the recommendations stand, and how each constituency rated them; each with its numbers as a table. */
export function levelCharts(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	if (outcome.clusters.length === 0) return [];
	return [summaryChart(outcome, words, said), ...sidesChart(outcome, words, said)];
}

function summaryChart(
	{ clusters, consultation: { settings } }: Outcome,
	words: ReportWords,
	said: FullReportWords
): ReportPart {
	const counts = ratingCounts(settings, words, summaryOf(clusters));
	const numbers: ReportTable = {
		caption: said.byRating,
		headers: [said.level, said.recommendations],
		rows: counts.map(({ label, count }) => [label, String(count)])
	};
	const bars = counts.map(({ status, level, label, count }) => {
		return { label, pieces: [{ count, ...colourAt(settings, level ?? status) }] };
	});
	return chart(bars, inWords(numbers, words), numbers);
}

function sidesChart(
	{ clusters, consultation: { settings } }: Outcome,
	words: ReportWords,
	said: FullReportWords
): ReportPart[] {
	const sides = settings.constituencies
		.map(({ id }) => ({
			label: constituencyLabel(settings, words, id),
			counts: sideCounts(settings, words, clusters, id)
		}))
		.filter(({ counts }) => counts.length > 0);
	if (sides.length === 0) return [];
	const rated = sides.flatMap(({ counts }) => counts.map(({ level }) => level));
	const levels = [...new Set([...settings.scale.map(({ id }) => id), ...rated])];
	const rows = sides.map(({ label, counts }) => ({
		label,
		pieces: levels.map((level) => ({
			count: counts.find((one) => one.level === level)?.count ?? 0,
			...colourAt(settings, level)
		}))
	}));
	const numbers: ReportTable = {
		caption: said.bySide,
		headers: [said.constituency, ...levels.map((level) => levelLabel(settings, words, level))],
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

/** [EXPORTS41] Every cluster that was taken up: how each constituency rated its recommendations, and where they stand. */
export function levelsTable(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart {
	const { settings } = outcome.consultation;
	const clusters = outcome.clusters.filter(wasWorkedOn);
	const heard = new Set(clusters.flatMap(allSideRatings).map(({ constituency }) => constituency));
	const sides = settings.constituencies.filter(({ id }) => heard.has(id));
	return table(
		'',
		[words.table.cluster, ...sides.map(({ id }) => constituencyLabel(settings, words, id)), said.ratings],
		clusters.map((cluster) => [
			cluster.label,
			...sides.map(({ id }) => countsText(words, sideCounts(settings, words, [cluster], id)) || '–'),
			countsText(words, ratingCounts(settings, words, summaryOf([cluster])))
		])
	);
}
