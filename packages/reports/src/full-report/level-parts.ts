import { divided } from '@plenum/domain/consultations/scale';
import { inserted } from '../insertions.ts';
import { wasWorkedOn } from '../outcome/cluster-state.ts';
import { constituencyLabel, levelLabel } from '../matrix/labels.ts';
import { colourAt } from '../ratings/level-colours.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { longestWordIn } from '../matrix/longest-word.ts';
import { ratingCounts, sideCounts, summaryOf } from '../ratings/rating-counts.ts';
import { agreedSign, ratingCountCells, type RatingMarks } from './rating-marks.ts';
import { chart, table, type ReportPart, type ReportTable } from './report-part.ts';
import type { FullReportWords } from '../words/full-report-words.ts';
import type { ReportWords } from '../words/report-words.ts';

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
		return `${inserted(words, label ?? '')}${words.colon}${named.join(words.decision.comma)}`;
	});
	return `${caption}. ${lines.join('. ')}.`;
}

/** [EXPORTS100] Every cluster that was taken up: how many of its recommendations were agreed at each level, and how each side rated. */
export function levelsTable(
	outcome: Outcome,
	words: ReportWords,
	said: FullReportWords,
	marks: RatingMarks
): ReportPart[] {
	const { settings } = outcome.consultation;
	const clusters = outcome.clusters.filter(wasWorkedOn);
	const isDivided = marks.sides.some(({ id }) =>
		sideCounts(settings, words, clusters, id).some(({ level }) => level === divided)
	);
	const columns = [
		...marks.levels.map(({ id, sign, label }) => ({ id, heading: `${sign} ${label}` })),
		...(isDivided ? [{ id: divided, heading: levelLabel(settings, words, divided) }] : [])
	];
	const ids = columns.map(({ id }) => id);
	const rows = clusters.map((cluster) => {
		const { levels, statuses, total } = summaryOf([cluster]);
		return [
			cluster.label,
			String(total),
			...ratingCountCells(marks, ids, levels, (side) => sideCounts(settings, words, [cluster], side)),
			String(total - statuses.agreed)
		];
	});
	const headers = [
		words.table.cluster,
		said.recommendations,
		...columns.map(({ heading }) => heading),
		said.marks.notAgreed
	];
	// A bold letter is wider than others.
	const widthOf = (heading: string, least: number) => Math.max(least, Math.round(longestWordIn(heading) * 1.3) + 2);
	const figures = [
		widthOf(said.recommendations, 8),
		...columns.map(({ heading }) => widthOf(heading, 15)),
		widthOf(said.marks.notAgreed, 8)
	];
	const widths = [Math.max(24, 105 - figures.reduce((sum, width) => sum + width, 0)), ...figures];
	return [
		{ kind: 'legend', marks: marks.marks.filter(({ sign }) => isCounted(marks, sign)), note: said.marks.countsNote },
		{ ...table('', headers, rows), widths, marks: { from: 2, names: marks.marks } }
	];
}

/** Signs of sides and of what was agreed: levels stand in the headings. */
function isCounted({ sides }: RatingMarks, sign: string): boolean {
	return sign === agreedSign || sides.some((side) => side.sign === sign);
}
