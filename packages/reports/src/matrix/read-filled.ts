import { createByText, sections, type Block, type Section } from '@plenum/domain/clusters/assessment';
import { cellText, type MatrixRow } from '@plenum/domain/matrix/rows/matrix-row';
import { oneLine } from '@plenum/domain/matrix/plain-text';
import type { TableOfRecords } from '@plenum/domain/matrix/rows/table-of-records';
import { hasRatings } from '@plenum/domain/ratings/status';
import type { FilledRows, FilledText } from '@plenum/domain/ratings/filled-rows';
import { createActionReader } from '../actions/action-line.ts';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { paragraph, paragraphs, run } from '../submission/plain-blocks.ts';
import { createHeadingFinder } from './data-columns.ts';
import { createRatingCellReader } from './rating-cell.ts';
import { createRatingRowReader } from './rating-columns.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [MATRIX151] In whichever of these languages it was written. Null of a matrix that is not filled, or that others filled. */
export function readFilledMatrix(
	rows: readonly MatrixRow[],
	settings: Settings,
	languages: readonly ReportWords[]
): FilledRows | null {
	for (const words of languages) {
		const column = assessmentColumn(rows, words);
		const filled = column === undefined ? null : readAssessments(rows, column, settings, words);
		if (filled) return filled;
	}
	return null;
}

function assessmentColumn(rows: readonly MatrixRow[], { matrix }: ReportWords): number | undefined {
	const headings = [matrix.oldHeadings, matrix.newHeadings].map((all) => all.map(oneLine).join('\n'));
	const header = rows.find(({ cells }) => headings.includes(cells.map((cell) => oneLine(cellText(cell))).join('\n')));
	return header?.cells.at(-1)?.column;
}

function readAssessments(
	rows: readonly MatrixRow[],
	column: number,
	settings: Settings,
	words: ReportWords
): FilledRows | null {
	const readRatings = createRatingCellReader(settings, words);
	const filled: FilledRows = { ratings: [], texts: [], unread: [] };
	let isOwn = false;
	for (const { row, cells } of rows) {
		const cell = cells.find((one) => one.column === column);
		const lines = cell?.paragraphs.map(({ text }) => text).filter((text) => text.trim() !== '') ?? [];
		if (
			cells.length < 2 ||
			lines.length === 0 ||
			oneLine(lines[0] ?? '') === oneLine(words.matrix.oldHeadings[3] ?? '')
		)
			continue;
		const read = readRatings(lines, 0);
		isOwn ||= read !== null && (hasRatings(read.ratings) || isText(read.rest, words));
		// A line of a side that is not known here: half of what the row says would be no less wrong.
		if (!read || !isText(read.rest, words)) filled.unread.push(row);
		else {
			if (hasRatings(read.ratings)) filled.ratings.push({ row, ...read.ratings });
			const text = readClusterText(read.rest, words);
			if (text) filled.texts.push({ row, ...text });
		}
	}
	return isOwn ? filled : null;
}

/** What `textBlocks` writes, but for how the cluster was closed, and for votes and follow-up of its actions. */
function readClusterText(lines: readonly string[], words: ReportWords): FilledText | null {
	const read = createActionReader(words);
	const places = new Map<string, Section | 'actions'>([
		...sections.map((section): [string, Section] => [oneLine(words.sections[section]), section]),
		[oneLine(words.assessment.adoptedActions), 'actions'],
		[oneLine(words.data.headings.actions), 'actions']
	]);
	const text: FilledText = { ...createByText((): Block[] => []), actions: [] };
	let place: Section | 'actions' | undefined;
	for (const line of withoutClosing(lines, words)) {
		const next = places.get(oneLine(line));
		if (next) place = next;
		else if (place === 'actions') {
			// Votes and follow-up stand under an action, without its sign.
			if (line.startsWith('• ')) text.actions.push(read(line.slice(2)));
		} else if (place) text.sections[place].push(...blocksOf(line));
	}
	return place ? text : null;
}

/** Whether these lines are what stands after the ratings: nothing, where the text stands, or the text itself. */
function isText(lines: readonly string[], words: ReportWords): boolean {
	const [first] = withoutClosing(lines, words);
	if (first === undefined) return true;
	const { assessment, data } = words;
	const own = [
		...sections.map((section) => words.sections[section]),
		...[assessment.adoptedActions, data.headings.actions, assessment.unreadable]
	];
	const [before = '', after = ''] = assessment.as('\0').split('\0').map(oneLine);
	const line = oneLine(first);
	return (
		own.some((one) => oneLine(one) === line) ||
		line === oneLine(assessment.as('')) ||
		(line.startsWith(before) && line.endsWith(after) && line.length < 60)
	);
}

function withoutClosing(lines: readonly string[], { assessment, colon }: ReportWords): readonly string[] {
	const begins = (line: string, label: string, end: string) => oneLine(line).startsWith(oneLine(`${label}${end}`));
	const from = lines.findLastIndex((line) => begins(line, assessment.statement, colon));
	const after = lines.slice(from + 1);
	const isClosing = after.every(
		(line) => begins(line, assessment.dissent, ' (') || begins(line, assessment.reviewDate, colon)
	);
	return from >= 0 && isClosing ? lines.slice(0, from) : lines;
}

function blocksOf(line: string): Block[] {
	const listed = /^[•-] (.*)$/su.exec(line)?.[1];
	return listed === undefined ? paragraphs(line) : [{ type: 'bullet-list', items: [[paragraph(run(listed))]] }];
}

/** [MATRIX151] The same of a table. Null where these are no columns of one that Plenum wrote. */
export function readFilledTable(
	{ headers, records, headerRow, rows }: Pick<TableOfRecords, 'headers' | 'records' | 'headerRow' | 'rows'>,
	settings: Settings,
	languages: readonly ReportWords[]
): FilledRows | null {
	for (const words of languages) {
		const readRatings = createRatingRowReader(settings, words, headers);
		if (!readRatings) continue;
		const find = createHeadingFinder(headers);
		const filled: FilledRows = { ratings: [], texts: [], unread: [] };
		for (const [at, cells] of records.entries()) {
			const row = rows?.[at] ?? headerRow + 1 + at;
			const ratings = readRatings(cells, 0);
			if (!ratings) filled.unread.push(row);
			else if (hasRatings(ratings)) filled.ratings.push({ row, ...ratings });
			const text = textOfRow((heading) => cells[find(heading)] ?? '', words);
			if (text) filled.texts.push({ row, ...text });
		}
		return filled;
	}
	return null;
}

function textOfRow(cellOf: (heading: string) => string, words: ReportWords): FilledText | null {
	const read = createActionReader(words);
	const lines = (heading: string) =>
		cellOf(heading)
			.split('\n')
			.filter((line) => line.trim() !== '' && line !== words.assessment.unreadable);
	const text = createByText((name) => lines(words.sections[name]).flatMap(blocksOf));
	const actions = [words.table.adoptedActions, words.data.headings.actions].flatMap(lines).map(read);
	const isEmpty =
		actions.length === 0 && text.summary.length === 0 && sections.every((name) => text.sections[name].length === 0);
	return isEmpty ? null : { ...text, actions };
}
