import { divided, viewsRecorded } from '@plenum/domain/consultations/scale';
import type { AgreedRating, SideRating } from '@plenum/domain/ratings/side-rating';
import { statuses } from '@plenum/domain/ratings/status';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import { fullReport } from '../full-report/full-report.ts';
import { findThemes, themePage } from '../handouts/theme-page.ts';
import { matrixReport, type MatrixLayout } from '../matrix/matrix-report.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { outcomeWorkbook } from '../matrix/outcome-sheets.ts';
import { asText } from '../matrix/data-columns.ts';
import { outcomeTable } from '../matrix/outcome-table.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { createPressSheet } from '../press/press-sheet.ts';
import { createPressSummary } from '../press/press-summary.ts';
import { redactOutcome } from '../publication/redact-outcome.ts';
import { ratingCounts, summaryOf } from './rating-counts.ts';
import { textOf } from '../read-report.fixture.ts';
import { agreed, provisional, rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { defaultTemplate, type ReportKind } from '../template.ts';
import { fullReportWords } from '../words/full-report-words.ts';
import { handoutWords } from '../words/handout-words.ts';
import { pressWords } from '../words/press-words.ts';
import { reportWords } from '../words/report-words.ts';

const { en: fullWords } = fullReportWords;
const { en } = reportWords;

const { settings } = sampleOutcome.consultation;
const levels = settings.scale.map(({ id }) => id);

const sideRating = (side: string): fc.Arbitrary<SideRating> =>
	fc.oneof(
		fc
			.record({ level: fc.constantFrom(...levels), regression: fc.boolean(), objections: fc.constantFrom(0, 0, 0, 2) })
			.map(({ level, ...more }) => rating(side, level, more)),
		fc
			.record({ level: fc.constantFrom(...levels, divided), seen: fc.constantFrom(null, 0, 3), few: fc.boolean() })
			.map(({ level, seen, few }) => {
				const given = provisional(side, level, few ? { 'in-process': 2 } : { 'in-process': 8, 'not-implemented': 4 });
				return { ...given, distribution: { ...given.distribution!, regression: few ? 0 : seen } };
			})
	);
const sides = fc
	.subarray(settings.constituencies.map(({ id }) => id))
	.chain((some) => fc.tuple(...some.map(sideRating)));
const agreement: fc.Arbitrary<AgreedRating | null> = fc.oneof(
	fc.constant(null),
	fc.constantFrom(...levels, viewsRecorded).map((level) => agreed(level))
);
const row = fc.record({ sideRatings: sides, agreed: agreement, withdrawn: fc.constantFrom(false, false, false, true) });
const [courts] = sampleOutcome.clusters as [OutcomeCluster];

const outcomes: fc.Arbitrary<Outcome> = fc
	.array(fc.array(row, { maxLength: 6 }), { minLength: 1, maxLength: 3 })
	.map((clusters) => ({
		...sampleOutcome,
		clusters: clusters.map((rows, at) => ({
			...courts,
			id: `cluster-${at}`,
			label: `Theme ${at}`,
			polls: [],
			commitments: [],
			recommendations: rows.map((one, place) => recommendation(`140.${at}${place}`, one))
		}))
	}));

/** By level, or by status where nothing was agreed. */
type Figures = Record<string, number>;

const labels = [...levels.map((level) => en.levels[level] ?? ''), en.levels[viewsRecorded] ?? ''].concat(
	Object.values(en.ratings.statuses)
);

/** Reads rows that begin with where they stand: a line, a sentence, or after how far it is. */
function countRows(cells: readonly string[]): Figures {
	return sum(
		cells.map((cell): [string, number] => {
			const lines = cell.split('\n').map((line) => line.split('. [')[0]?.replace(/\.$/, '') ?? '');
			return [lines.slice(0, 2).find((line) => labels.includes(line)) ?? `? ${cell}`, 1];
		})
	);
}

/** `Fully implemented (2); Views differ (1)`, in a sentence or by itself. */
function countsIn(texts: readonly string[]): Figures {
	const parts = texts.flatMap((text) =>
		text
			.replace(/^\d+ recommendations?: /, '')
			.replace(/\.$/, '')
			.split('; ')
	);
	const found = parts.flatMap((part) => [...part.matchAll(/^(.+) \((\d+)\)$/g)]);
	return sum(found.map(([, label = '', count]) => [label, Number(count)]));
}

const sentences: [RegExp, label: string | null][] = [
	[/(\d+) (?:is|are) assessed as “([^”]+)”/g, null],
	[/on (\d+) no agreement was reached and each view was recorded/g, en.levels[viewsRecorded] ?? ''],
	[/on (\d+) the views differ/g, en.ratings.statuses.differs],
	[/(\d+) (?:is|are) rated the same but not agreed yet/g, en.ratings.statuses.alike],
	[/(\d+) (?:is|are) rated in part and not agreed yet/g, en.ratings.statuses.incomplete],
	[/(\d+) ha(?:s|ve) not been rated yet/g, en.ratings.statuses['not-rated']],
	// As a speech says them.
	[/(\d+) (?:is|are) fully implemented/g, en.levels['fully-implemented'] ?? ''],
	[/(\d+) (?:is|are) partially implemented/g, en.levels['partially-implemented'] ?? ''],
	[/(\d+) (?:is|are) in the process of implementation/g, en.levels['in-process'] ?? ''],
	[/(\d+) (?:is|are) not implemented yet/g, en.levels['not-implemented'] ?? ''],
	[/(\d+) ha(?:s|ve) not been assessed/g, en.levels['not-assessed'] ?? '']
];

function countsInSentence(text: string): Figures {
	return sum(
		sentences.flatMap(([pattern, label]) =>
			[...text.matchAll(pattern)].map(([, count, said = '']): [string, number] => [label ?? said, Number(count)])
		)
	);
}

function sum(counts: readonly (readonly [string, number])[]): Figures {
	const figures: Figures = {};
	for (const [label, count] of counts) figures[label] = (figures[label] ?? 0) + count;
	return figures;
}

const pairs = (rows: readonly (readonly unknown[])[]) =>
	sum(rows.map(([label, count]) => [String(label), Number(count)]));

/** The status of each row of the mid-term report. */
function statusCells(outcome: Outcome): string[] {
	const { parts } = createReportDocument('mid-term-report', outcome, defaultTemplate, en);
	const blocks = parts.find(({ id }) => id === 'annex')?.blocks ?? [];
	return blocks.flatMap((block) => {
		if (block.type !== 'table') return [];
		const at = block.table.columns.findIndex(({ heading }) => heading === columns.status);
		return block.table.rows.flatMap((row) => (row.type === 'cells' ? [plainText(row.cells[at] ?? [])] : []));
	});
}

function tablesIn(
	kind: ReportKind,
	outcome: Outcome,
	part: string,
	place = 0
): { headings: string[]; rows: string[][] } {
	const { parts } = createReportDocument(kind, outcome, defaultTemplate, en);
	const block = parts.find(({ id }) => id === part)?.blocks.filter(({ type }) => type === 'table')[place];
	if (block?.type !== 'table') throw new Error(`The ${kind} has its table.`);
	return {
		headings: block.table.columns.map(({ heading }) => heading),
		rows: block.table.rows.flatMap((one) => (one.type === 'cells' ? [one.cells.map(plainText)] : []))
	};
}

const partsOf = (outcome: Outcome) => fullReport(outcome, '', en, fullWords).parts;
const textIn = (kind: ReportKind) => (outcome: Outcome) =>
	textOf(createReportDocument(kind, outcome, defaultTemplate, en));
const pressOf = (outcome: Outcome) =>
	createPressSummary(
		outcome,
		{ publishers: [], contact: '', licence: 'none', address: '', publishedAt: 1 },
		en,
		pressWords.en
	);
const matrixRows = (layout: MatrixLayout) => (outcome: Outcome) => {
	const rows = matrixReport(outcome, layout, en).themes.flatMap((theme) => theme.rows);
	return countRows(
		rows.filter(([first]) => plainText(first ?? []) !== '').map((cells) => plainText(cells.at(-1) ?? []))
	);
};
const { columns } = en.reports;

/** Where each document prints how many recommendations stand where. */
const documents: Record<string, (outcome: Outcome) => Figures> = {
	'matrix, old layout': matrixRows('old'),
	'matrix, new layout': matrixRows('new'),
	'mid-term report, overview': (outcome) => pairs(tablesIn('mid-term-report', outcome, 'overview').rows),
	'oral statement': (outcome) => countsInSentence(textIn('statement')(outcome)),
	'full report, sentence': (outcome) => countsInSentence(JSON.stringify(partsOf(outcome)).replaceAll('\\"', '"')),
	'full report, chart': (outcome) =>
		pairs(partsOf(outcome).flatMap((part) => (part.kind === 'chart' ? [part.table] : []))[0]?.rows ?? []),
	'full report, clusters': (outcome) =>
		countsIn(
			partsOf(outcome).flatMap((part) =>
				part.kind === 'labelled' && part.label.startsWith(fullWords.ratings) ? [part.text] : []
			)
		),
	'full report, recommendations': (outcome) =>
		countRows(
			partsOf(outcome).flatMap((part) =>
				part.kind === 'table' && part.headers[0] === en.table.number ? part.rows.map((cells) => cells[3] ?? '') : []
			)
		),
	'table and workbook': (outcome) => {
		const table = outcomeTable(outcome, en);
		const { headers, rows } = asText(table);
		expect(outcomeWorkbook(outcome, en).sheets[0]?.rows).toEqual(table.rows);
		const at = (cells: string[], header: string) => cells[headers.indexOf(header)] ?? '';
		const listed = rows.filter((cells) => at(cells, en.table.withdrawn) === en.table.no);
		return countRows(listed.map((cells) => at(cells, en.table.level) || at(cells, en.table.status)));
	},
	'workbook, clusters': (outcome) => {
		const sheet = outcomeWorkbook(outcome, en).sheets.find(({ name }) => name === en.reports.sheets.clusters);
		const counted = sheet?.columns.flatMap(({ heading, meaning }, at) =>
			meaning === 'agreedAt' || (meaning === 'withStatus' && heading !== en.ratings.statuses.agreed)
				? [[heading.replace(en.data.headings.agreedAt(''), ''), at] as const]
				: []
		);
		const totals = (counted ?? []).map(([label, at]): [string, number] => [
			label,
			sheet?.rows.reduce((total, cells) => total + Number(cells[at]), 0) ?? 0
		]);
		return pairs(totals.filter(([, total]) => total > 0));
	},
	'pages on themes': (outcome) =>
		countRows(
			findThemes(outcome).flatMap((cluster) =>
				themePage(cluster, outcome, en, handoutWords.en).parts.flatMap((part) =>
					part.kind === 'table' ? part.rows.map((cells) => cells[3] ?? '') : []
				)
			)
		),
	'press summary': (outcome) => pairs(pressOf(outcome).levels.rows.map(({ label, count }) => [label, count])),
	'press sheet': (outcome) => {
		const { parts } = createPressSheet(pressOf(outcome), en, pressWords.en);
		return pairs(parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : []))[0] ?? []);
	}
};

/** Reads the table of all clusters, whose headings name the levels and whose figures stand behind their sign. */
function agreedInSigns(outcome: Outcome): Figures {
	return sum(
		partsOf(outcome).flatMap((part) => {
			if (part.kind !== 'table' || part.headers[0] !== en.table.cluster || !part.marks) return [];
			return part.rows.flatMap((cells) =>
				cells.flatMap((cell, at): [string, number][] => {
					const [, count] = /✓(\d+)/.exec(cell) ?? [];
					return count === undefined ? [] : [[part.headers[at]?.replace(/^\S+ /, '') ?? '', Number(count)]];
				})
			);
		})
	);
}

const published = (outcome: Outcome) =>
	redactOutcome(outcome, { sensitive: new Set(), heldBack: new Set() }, () => 'ab');

test('[REPORTS27] how many recommendations stand where is the same number in every document, published or not', () => {
	fc.assert(
		fc.property(outcomes, (outcome) => {
			const summary = summaryOf(outcome.clusters);
			const figures = sum(ratingCounts(settings, en, summary).map(({ label, count }) => [label, count]));
			for (const [name, read] of Object.entries(documents))
				for (const one of [outcome, published(outcome)]) expect([name, read(one)]).toEqual([name, figures]);
			// At mid-term the agreed ratings stand together by how far they are.
			const { statuses: by, levels: agreedAt } = summary;
			const at = (...ids: string[]) =>
				agreedAt.reduce((all, { level, count }) => all + (ids.includes(level) ? count : 0), 0);
			const progress = Object.entries({
				Completed: at('fully-implemented'),
				Ongoing: at('partially-implemented', 'in-process'),
				'No action': at('not-implemented'),
				'Views recorded': by['views-recorded'],
				'Views differ': by.differs,
				'Not agreed yet': by.alike + by.incomplete,
				'Not rated yet': by['not-rated'],
				'Not assessed': at('not-assessed')
			}).filter(([, count]) => count > 0);
			const { headings, rows: themes } = tablesIn('mid-term-report', outcome, 'overview', 1);
			expect(pairs(headings.slice(2).map((heading, place) => [heading, themes.at(-1)?.[place + 2]]))).toEqual(
				Object.fromEntries(progress)
			);
			expect(sum(statusCells(outcome).map((cell) => [cell.split('\n')[0] ?? '', 1]))).toEqual(
				Object.fromEntries(progress)
			);
			// The State’s own ratings are not among the figures: what was agreed stands beside them.
			const agreedRows = [
				...textIn('national-report-annex')(outcome).matchAll(/Agreed in the consultation: ([A-Z][a-z ]+)/g)
			];
			expect(sum(agreedRows.map(([, label = '']) => [label.trim(), 1]))).toEqual(
				sum(
					ratingCounts(settings, en, summary)
						.filter(({ status, count }) => status === 'agreed' && count > 0)
						.map(({ label, count }) => [label, count])
				)
			);
			const differ = summary.statuses.differs;
			expect(Number(/On (\d+) recommendation/.exec(pressOf(outcome).quotes.at(-1) ?? '')?.[1] ?? 0)).toBe(differ);
			const rows = partsOf(outcome).flatMap((part) => (part.kind === 'table' ? part.rows : []));
			for (const status of statuses)
				expect(rows).toContainEqual([fullWords.figures.statuses[status], String(summary.statuses[status])]);
			expect(rows).toContainEqual([fullWords.figures.recommendations, String(summary.total)]);
			expect(Object.values(figures).reduce((all, count) => all + count, 0)).toBe(summary.total);
			expect(agreedInSigns(outcome)).toEqual(
				sum(summary.levels.map(({ level, count }) => [en.levels[level] ?? '', count]))
			);
		}),
		{ numRuns: 60 }
	);
});
