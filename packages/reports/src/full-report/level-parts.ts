import { levelAt, noConsensus, notAssessed, type Level } from '@plenum/domain/clusters/levels';
import { levelText } from '../cluster-views.ts';
import { constituencyLabel, levelLabel, saidLevel } from '../labels.ts';
import type { Outcome } from '../outcome.ts';
import type { ReportWords } from '../words/en.ts';
import { chart, table, type ReportPart, type ReportTable } from './report-part.ts';
import type { FullReportWords } from './words/en.ts';

type Colour = { fill: string; ink: string };

const none: Colour = { fill: '#cbd2d9', ink: '#1f2933' };
const apart: Colour = { fill: '#7c3aad', ink: '#ffffff' };
/** From nothing to all; told apart by their lightness also where colours are not. */
const steps: readonly Colour[] = [
	{ fill: '#a61b1b', ink: '#ffffff' },
	{ fill: '#e08a1e', ink: '#1f2933' },
	{ fill: '#8fc7dd', ink: '#1f2933' },
	{ fill: '#0b5d5b', ink: '#ffffff' }
];

function colourOf({ value }: Level): Colour {
	if (value === null) return none;
	return steps[Math.min(steps.length - 1, Math.floor(value * steps.length))] ?? none;
}

/** Two drawings: clusters by agreed level, and what each constituency sees; each with its numbers as a table. */
export function levelCharts(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	if (outcome.clusters.length === 0) return [];
	return [agreedChart(outcome, words, said), ...readingsChart(outcome, words, said)];
}

function agreedChart({ consultation, clusters }: Outcome, words: ReportWords, said: FullReportWords): ReportPart {
	const { settings } = consultation;
	const at = (id: string | null) => clusters.filter((cluster) => levelAt(cluster) === id).length;
	const row = (id: string, colour: Colour): [string, number, Colour] => [
		levelLabel(settings, words, id),
		at(id),
		colour
	];
	const levels = settings.scale.filter(({ id }) => id !== notAssessed).toReversed();
	const rows: [string, number, Colour][] = [
		...levels.map((level) => row(level.id, colourOf(level))),
		row(noConsensus, apart),
		[said.notAgreed, at(null), none],
		row(notAssessed, none)
	];
	const numbers: ReportTable = {
		caption: said.agreedLevels,
		headers: [said.level, said.figures.clusters],
		rows: rows.map(([label, count]) => [label, String(count)])
	};
	const bars = rows.map(([label, count, colour]) => ({ label, pieces: [{ count, ...colour }] }));
	return chart(bars, inWords(numbers, words), numbers);
}

function readingsChart({ consultation, clusters }: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	const { settings } = consultation;
	const readings = clusters.flatMap((cluster) => cluster.readings);
	if (readings.length === 0) return [];
	const rows = settings.constituencies.map(({ id }) => ({
		label: constituencyLabel(settings, words, id),
		pieces: settings.scale.map((level) => ({
			count: readings.filter((reading) => reading.constituency === id && reading.level === level.id).length,
			...colourOf(level)
		}))
	}));
	const numbers: ReportTable = {
		caption: said.readingsByConstituency,
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

/** [EXPORTS41] Every cluster with what was agreed and what each constituency sees, side by side. */
export function levelsTable(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart {
	const { settings } = outcome.consultation;
	const sides = settings.constituencies.filter(({ id }) =>
		outcome.clusters.some(({ readings }) => readings.some(({ constituency }) => constituency === id))
	);
	const reading = (cluster: Outcome['clusters'][number], side: string) => {
		const found = cluster.readings.find(({ constituency }) => constituency === side);
		return found ? saidLevel(settings, words, found) : '–';
	};
	return table(
		'',
		[words.table.cluster, ...sides.map(({ id }) => constituencyLabel(settings, words, id)), said.agreedLevel],
		outcome.clusters.map((cluster) => [
			cluster.label,
			...sides.map(({ id }) => reading(cluster, id)),
			levelText(settings, words, cluster)
		])
	);
}
