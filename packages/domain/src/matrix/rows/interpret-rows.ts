import { additionRows } from './addition-rows.ts';
import { collectRecommendations } from './collect-recommendations.ts';
import type { Interpretation } from './interpretation.ts';
import { readLabels } from './label-list.ts';
import { answerColumn, columnOf, guessLayout, isNewLayout, readHeader, type MatrixLayout } from './matrix-layout.ts';
import { cellText, type MatrixCell, type MatrixParagraph, type MatrixRow } from './matrix-row.ts';
import { oneLine } from '../plain-text.ts';
import { isPositionSource } from '../positions/position-source.ts';
import { splitNumber } from '../recommendation-number.ts';
import { reportReversed, startReport, type RecommendationDraft, type Report } from '../recommendation-draft.ts';
import { countRows } from './row-counts.ts';
import { clusterByTheme } from '../theme-clusters.ts';
import { readThemeRow } from './theme-row.ts';
import type { ColumnRole } from './columns.ts';

/** Reads the rows of a matrix. [MATRIX10] Nothing is dropped: each row is a header, a theme, a recommendation or a problem. */
export function interpretRows(rows: readonly MatrixRow[]): Interpretation {
	const { problems, report } = startReport();
	const answers = answerColumn(rows);
	const first = firstLayout(rows, answers);
	if (first?.guessed) report(null, 'header-missing', '');
	const headings: number[] = [];
	const drafts = first
		? readDrafts(rows, first, { answers, headings }, report)
		: rows.flatMap((row) => leaveOut(row, report));
	reportReversed(drafts, report);
	const source = drafts.some((draft) => draft.source !== null);
	const recommendations = collectRecommendations(drafts, { source, paragraph: true }, report);
	return {
		kind: first && isNewLayout(first) ? 'matrix-new' : 'matrix-old',
		recommendations,
		clusters: clusterByTheme(recommendations),
		problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
		rows: countRows({ filled: rows.filter(isFilled).map(({ row }) => row), headings }, recommendations, problems)
	};
}

function firstLayout(rows: readonly MatrixRow[], answers: number | undefined): MatrixLayout | null {
	for (const row of rows) {
		const layout = readHeader(row, answers);
		if (layout) return layout;
	}
	return guessLayout(rows);
}

function readDrafts(
	rows: readonly MatrixRow[],
	first: MatrixLayout,
	{ answers, headings }: { answers: number | undefined; headings: number[] },
	report: Report
): RecommendationDraft[] {
	let layout = first;
	let theme: string | null = null;
	const drafts: RecommendationDraft[] = [];
	const themes: { row: number; label: string }[] = [];
	reportUnknownColumns(first, report);
	const additions = additionRows(rows);
	for (const row of rows) {
		if (additions.has(row)) {
			leaveOut(row, report);
			continue;
		}
		const header = readHeader(row, answers);
		const themeRow = header ? null : readThemeRow(row);
		if (header || themeRow) headings.push(row.row);
		if (header) layout = header;
		else if (themeRow) {
			theme = themeRow.label;
			themes.push({ row: row.row, label: theme });
			if (themeRow.assumed) report(row.row, 'theme-assumed', theme);
		} else {
			const draft = readDraft(row, layout, theme, report);
			if (draft) drafts.push(draft);
			else leaveOut(row, report);
		}
	}
	reportEmptyThemes(themes, drafts, report);
	return drafts;
}

function reportEmptyThemes(
	themes: readonly { row: number; label: string }[],
	drafts: readonly RecommendationDraft[],
	report: Report
): void {
	themes.forEach(({ row, label }, at) => {
		const next = themes[at + 1]?.row ?? Infinity;
		if (!drafts.some((draft) => draft.row > row && draft.row < next)) report(row, 'theme-empty', label);
	});
}

function reportUnknownColumns(layout: MatrixLayout, report: Report): void {
	if (layout.guessed) return;
	for (const column of layout.columns) {
		if (column.role === null && column.header !== '') report(null, 'column-unknown', column.header);
	}
}

function isFilled({ cells }: MatrixRow): boolean {
	return cells.some((cell) => cellText(cell) !== '');
}

/** A row that is none of the things Plenum knows: reported with all it holds, unless it holds nothing. */
function leaveOut(row: MatrixRow, report: Report): [] {
	const what = row.cells.map(cellText).filter(Boolean).join(' | ');
	if (what !== '') report(row.row, 'row-not-understood', what);
	return [];
}

function readDraft(
	row: MatrixRow,
	layout: MatrixLayout,
	theme: string | null,
	report: Report
): RecommendationDraft | null {
	const of = (role: ColumnRole) => row.cells.filter((cell) => columnOf(layout, cell)?.role === role);
	const lines = (role: ColumnRole) => of(role).flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.text));
	const has = (role: ColumnRole) => layout.columns.some((column) => column.role === role);
	const body = readBody(of('text').flatMap((cell) => cell.paragraphs));
	const number = oneLine(lines('number').join(' ')).replace(/\.$/, '') || body.number;
	if (body.text === '' || !isRecommendation(row, number, body.numbered, layout)) return null;
	const filled = lines('assessment').join('\n').trim();
	if (filled !== '') report(row.row, 'assessment-already-filled', filled);
	const own = [
		readLabels(lines('theme'), 'themes'),
		readLabels(lines('groups'), 'groups'),
		readLabels(lines('sdgs'), 'sdgs')
	];
	return {
		row: row.row,
		number,
		numbered: body.numbered,
		label: body.label,
		text: body.text,
		statesColumn: lines('states').join('\n'),
		position: has('position') ? lines('position').join(' ') : null,
		source: lines('source').join(' ') || body.source,
		headerTheme: theme,
		labels: {
			themes: own.flatMap((labels) => labels.themes),
			groups: own.flatMap((labels) => labels.groups),
			sdgs: own.flatMap((labels) => labels.sdgs)
		},
		raw: row.cells.map((cell) => ({ column: headerOf(layout, cell), value: cellText(cell) }))
	};
}

/** A text without a number is a recommendation where its row is otherwise filled like one. */
function isRecommendation(row: MatrixRow, number: string | null, numbered: boolean, layout: MatrixLayout): boolean {
	if (number !== null || numbered) return true;
	const other = row.cells.filter((cell) => {
		const role = columnOf(layout, cell)?.role;
		return role !== 'text' && role !== undefined && cellText(cell) !== '';
	});
	return other.length > 0;
}

function headerOf(layout: MatrixLayout, cell: MatrixCell): string {
	return columnOf(layout, cell)?.header || `${cell.column + 1}`;
}

type Body = { number: string | null; numbered: boolean; label: string | null; text: string; source: string | null };

/** The cell of the text: a number, the text in one or more paragraphs, the source of the position. */
function readBody(paragraphs: readonly MatrixParagraph[]): Body {
	const filled = paragraphs.filter((paragraph) => paragraph.text.trim() !== '');
	const source = filled.find((paragraph, index) => index > 0 && isPositionSource(paragraph.text));
	const texts = filled.filter((paragraph) => paragraph !== source);
	const whole = texts.map((paragraph) => paragraph.text).join('\n');
	const split = splitNumber(whole);
	return {
		number: split?.number ?? null,
		numbered: !split && (texts[0]?.numbered ?? false),
		label: split ? null : (texts[0]?.label ?? null),
		text: (split?.text ?? whole).trim(),
		source: source?.text ?? null
	};
}
