import type { DocumentLanguage } from '@plenum/domain/languages';
import type { FullReport, Mark, ReportPart, ReportTable } from '@plenum/reports/full-report/report-part';

/** The signs of tables as drawings, for fonts have few of them; what one stands for is read out in its place. */

const ink = '#1f2933';
const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">${inside}</svg>`;
const shape = (path: string, isFilled: boolean) =>
	drawing(
		`<path d="${path}" fill="${isFilled ? ink : 'none'}" stroke="${ink}" stroke-width="2" stroke-linejoin="round"/>`
	);
const ball = (path: string) =>
	drawing(
		`<circle cx="10" cy="10" r="8.5" fill="none" stroke="${ink}" stroke-width="2"/><path d="${path}" fill="${ink}"/>`
	);
const triangle = 'M10 2.5 18.5 17.5H1.5Z';
const square = 'M3 3H17V17H3Z';
const diamond = 'M10 1.5 18.5 10 10 18.5 1.5 10Z';
const star = 'M10 1.5 12.6 7.2 18.7 7.9 14.2 12 15.4 18.2 10 15.1 4.6 18.2 5.8 12 1.3 7.9 7.4 7.2Z';
const cross = 'M7 2H13V7H18V13H13V18H7V13H2V7H7Z';

/** By the code of the sign, for no sign is in a font of its own. */
export const markShapes: Record<string, string> = Object.fromEntries(
	Object.entries({
		'▲': shape(triangle, true),
		'△': shape(triangle, false),
		'■': shape(square, true),
		'□': shape(square, false),
		'◆': shape(diamond, true),
		'◇': shape(diamond, false),
		'★': shape(star, true),
		'☆': shape(star, false),
		'✚': shape(cross, true),
		'✛': shape(cross, false),
		'○': ball(''),
		'◔': ball('M10 10V1.5A8.5 8.5 0 0 1 18.5 10Z'),
		'◑': ball('M10 1.5A8.5 8.5 0 0 1 10 18.5Z'),
		'◕': ball('M10 10V1.5A8.5 8.5 0 1 1 1.5 10Z'),
		'●': ball('M10 1.5A8.5 8.5 0 0 1 10 18.5A8.5 8.5 0 0 1 10 1.5Z'),
		'✓': drawing(`<path d="M2.5 10.5 8 16 17.5 4.5" fill="none" stroke="${ink}" stroke-width="3"/>`),
		'↓': drawing(`<path d="M10 2V16M4 10.5 10 17 16 10.5" fill="none" stroke="#a61b1b" stroke-width="2.6"/>`)
	}).map(([sign, svg]) => [codeOf(sign), svg])
);

/** A piece of a word in a cell: text, or a sign by its code with what it stands for. */
type CellPiece = { text: string } | { mark: string; name: string };

function codeOf(sign: string): string {
	return `u${(sign.codePointAt(0) ?? 0).toString(16)}`;
}

function piecesOf(cell: string, names: ReadonlyMap<string, string>): CellPiece[] {
	const pieces: CellPiece[] = [];
	for (const character of cell) {
		const name = names.get(character);
		const last = pieces.at(-1);
		if (name !== undefined && Object.hasOwn(markShapes, codeOf(character)))
			pieces.push({ mark: codeOf(character), name });
		else if (last && 'text' in last) last.text += character;
		else pieces.push({ text: character });
	}
	return pieces;
}

const namesOf = (marks: readonly Mark[]) => new Map(marks.map(({ sign, name }) => [sign, name]));

function drawnTable({ marks, ...table }: ReportTable): object {
	if (!marks) return table;
	const names = namesOf(marks.names);
	const wordsOf = (cell: string) =>
		cell
			.split(' ')
			.filter((word) => word !== '')
			.map((word) => piecesOf(word, names));
	const drawn = (cells: readonly string[]) => cells.map((cell, at) => (at < marks.from ? cell : wordsOf(cell)));
	return { ...table, marksFrom: marks.from, headers: drawn(table.headers), rows: table.rows.map(drawn) };
}

function drawnPart(part: ReportPart): object {
	if (part.kind === 'table') return drawnTable(part);
	if (part.kind !== 'legend') return part;
	const entries = part.marks.map(({ sign, name }) => ({ sign: piecesOf(sign, namesOf(part.marks)), name }));
	return { kind: 'legend', note: part.note, entries };
}

type DrawnIn = Pick<FullReport<DocumentLanguage>, 'language' | 'direction'>;

/** [EXPORTS100] A report whose signs are drawings. */
export function withDrawnMarks(report: FullReport<DocumentLanguage>): object & DrawnIn {
	const drawn = {
		...report,
		shapes: markShapes,
		brief: (report.brief ?? []).map(drawnPart),
		parts: report.parts.map(drawnPart)
	};
	return drawn;
}
