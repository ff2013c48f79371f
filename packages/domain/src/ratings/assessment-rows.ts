import { columnRole, longestHeader } from '../matrix/rows/columns.ts';
import { guessLayout } from '../matrix/rows/matrix-layout.ts';
import { cellText, type MatrixCell, type MatrixRow } from '../matrix/rows/matrix-row.ts';
import { folded, oneLine, plainArabic } from '../matrix/plain-text.ts';
import { isPositionSource } from '../matrix/positions/position-source.ts';
import { splitNumber } from '../matrix/recommendation-number.ts';

/** A row of a matrix that somebody filled in: which recommendation it is of, and what it says in each column of assessment. */
export type AssessmentRow = {
	row: number;
	/** As printed; empty where the row has none. */
	number: string;
	text: string;
	/** The columns of level and comments, each in a line or more. */
	assessment: string;
	/** Headings of columns of their own; empty where there are none. */
	percentage: string;
	regression: string;
	source: string;
	/** Who is responsible for it. */
	responsible: string;
};

type Role = 'number' | 'text' | 'assessment' | 'percentage' | 'regression' | 'source' | 'responsible' | 'other' | null;
type Column = { from: number; to: number; role: Role };

/** Headers that say what an assessment is made of. The first that fits decides; what fits none is as in any matrix. */
const own: readonly (readonly [Role, RegExp])[] = [
	[
		'responsible',
		/\bresponsables?\b|\bresponsible\b|\b(?:lead|implementing|coordinating) (?:institutions?|agenc(?:y|ies)|ministr(?:y|ies)|bod(?:y|ies)|entit(?:y|ies)|departments?)\b|\binstitutions? (?:in charge|concerned|chargees?|concernees?|pilotes?|encargadas?)\b|^institutions?(?: [a-z]{2})?$|\binstitucion(?:es)?(?: (?:encargad|responsabl|concernid)\p{L}*|$)|\bchefs? de file\b|\b(?:entidad(?:es)?|organismos?) (?:ejecutor(?:a|as|es)?|encargad[oa]s?)\b|ответственн|исполнител|م(?:س|ئ)[ؤو]?ول|الموسس(?:ه|ات) القايده|الجه(?:ه|ات) (?:المكلفه|المعنيه|المنفذه)|القطاع(?:ات)? المعني|负责|责任|主管|牵头/u
	],
	['regression', /regress|recul|retroceso|регресс|تراجع|انتكاس|倒退/u],
	[
		'percentage',
		/^(?:(?:progress |progres |avance )?(?:percent(?:age)?|pct)|pourcentage|porcentaje|процент|النسبه(?: المئويه)?|百分比)\b/u
	],
	['source', /sources? of information|evidence|sources? d information|fuentes? de (?:la )?informacion|مصدر المعلومات/u],
	[
		'assessment',
		/\b(?:status|level|implementation|progress|rating|comments?|remarks?|justification|niveau|statut|etat d|mise en oeuvre|commentaires?|observations|remarques|nivel|estado de|cumplimiento|comentarios?|observaciones)\b|уровень|статус|осуществлен|выполнен|комментар|مستوي|حاله|ملاحظات|تعليقات|状况|执行|落实|实施|评论|意见/u
	]
];

function roleOf(header: string): Role {
	const words = plainArabic(folded(header)).replace(/œ/g, 'oe').replace(/ى/g, 'ي');
	if (/^\s*[%٪％]\s*$/u.test(header)) return 'percentage';
	if (words === '') return null;
	const known = columnRole(header);
	if (known === 'number' || known === 'text') return known;
	const specific = own.slice(0, -1).find(([, expression]) => expression.test(words));
	if (specific) return specific[0];
	if (known === 'assessment') return known;
	if (known !== null) return 'other';
	return own.at(-1)?.[1].test(words) ? 'assessment' : null;
}

/**
 * [RATINGS20] The rows of the tables of a file, in either of OHCHR's layouts, with an assessment wherever a column for it was put.
 * Null where there is no such column.
 */
export function readAssessmentRows(rows: readonly MatrixRow[]): AssessmentRow[] | null {
	let columns = guessColumns(rows);
	let found = false;
	const read: AssessmentRow[] = [];
	for (const row of rows) {
		const header = readColumns(row);
		if (header) {
			columns = header;
			found ||= header.some(({ role }) => isAssessment(role));
		} else if (columns) {
			const one = readRow(row, columns);
			if (one) read.push(one);
		}
	}
	return found || columns?.some(({ role }) => role === 'assessment') ? read : null;
}

/** What the columns are called that say something of it: of levels and comments, and of who is responsible. */
export function findAssessmentHeaders(rows: readonly MatrixRow[]): { assessment: string[]; responsible: string[] } {
	for (const row of rows) {
		const columns = readColumns(row);
		if (!columns) continue;
		const headers = row.cells.map((cell) => oneLine(cellText(cell)));
		const of = (isOf: (role: Role) => boolean) =>
			columns.flatMap(({ role }, at) => (isOf(role) && headers[at] ? [headers[at]] : []));
		return { assessment: of(isAssessment), responsible: of((role) => role === 'responsible') };
	}
	return { assessment: [], responsible: [] };
}

function isAssessment(role: Role): boolean {
	return role === 'assessment' || role === 'percentage' || role === 'regression';
}

/** A row of headers names the recommendation, by number or text, and one thing more. */
function readColumns(row: MatrixRow): Column[] | null {
	const headers = row.cells.map((cell) => oneLine(cellText(cell)));
	if (headers.length < 2 || headers.some((header) => header.length > longestHeader)) return null;
	if (headers.some((header) => splitNumber(header)?.number.includes('.'))) return null;
	const columns = row.cells.map((cell, at) => ({ ...placeOf(cell), role: roleOf(headers[at] ?? '') }));
	const roles = new Set(columns.map(({ role }) => role));
	const named = roles.has('text') || roles.has('number');
	if (!named || !(roles.has('other') || [...roles].some(isAssessment))) return null;
	return [...roles].some(isAssessment) ? columns : withAddedColumn(columns);
}

/** The layout without a column for it: one that was added at the end, whatever it is called. */
function withAddedColumn(columns: readonly Column[]): Column[] {
	const unknown = columns.filter(({ role }) => role === null);
	const added = unknown.length === 1 && unknown[0] === columns.at(-1) ? unknown[0] : null;
	return columns.map((column) => (column === added ? { ...column, role: 'assessment' } : column));
}

/** A table whose row of headers is gone: the last column of four or more. */
function guessColumns(rows: readonly MatrixRow[]): Column[] | null {
	const guessed = guessLayout(rows);
	if (!guessed || guessed.columns.length < 4) return null;
	return guessed.columns.map(({ from, to, role }, at) => ({
		from,
		to,
		role: role === 'text' ? 'text' : at === guessed.columns.length - 1 && role === null ? 'assessment' : 'other'
	}));
}

function placeOf({ column, span }: MatrixCell): { from: number; to: number } {
	return { from: column, to: column + span };
}

function readRow(row: MatrixRow, columns: readonly Column[]): AssessmentRow | null {
	const cells = (role: Role) =>
		row.cells.filter((cell) => columns.find(({ from, to }) => cell.column >= from && cell.column < to)?.role === role);
	const said = (role: Role) => cells(role).map(cellText).filter(Boolean).join('\n');
	const paragraphs = cells('text').flatMap((cell) => cell.paragraphs);
	const whole = paragraphs.filter(({ text }, at) => at === 0 || !isPositionSource(text)).map(({ text }) => text);
	const split = splitNumber(whole.join('\n'));
	const number = oneLine(said('number')).replace(/\.$/, '') || (split?.number ?? '');
	const text = (split?.text ?? whole.join('\n')).trim();
	const one = {
		row: row.row,
		number,
		text,
		assessment: said('assessment'),
		percentage: said('percentage'),
		regression: said('regression'),
		source: said('source'),
		responsible: said('responsible')
	};
	// A row of a theme is one wide cell.
	if (row.cells.length < 2 || (number === '' && text === '')) return null;
	return one;
}

/** The rows of a sheet or of a CSV file as those of a table. */
export function asMatrixRows(rows: readonly (readonly string[])[]): MatrixRow[] {
	return rows.map((values, at) => ({
		row: at + 1,
		cells: values.map((text, column) => ({
			column,
			span: 1,
			continued: false,
			paragraphs: text.split('\n').map((line) => ({ text: line, numbered: false }))
		}))
	}));
}
