import type { MatrixCell, MatrixParagraph } from '@plenum/domain/matrix/rows/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { Parser } from 'htmlparser2';
import { decodeText } from '../sheets/csv.ts';
import type { TextContent } from '@plenum/tables/file-content';

export type HtmlRefusal = 'import/unknown-kind' | 'import/unpacks-too-large';

/** A page nested deeper than this is made to be. */
const deepest = 2000;
const mostCells = 500_000;

/** [MATRIX76] The tables of a web page, the innermost ones where pages are laid out by tables, and the paragraphs outside of them. Nothing that it names is run or loaded. */
export function readHtml(bytes: Uint8Array): Result<TextContent, HtmlRefusal> {
	const text = decodeHtml(bytes);
	if (text === null) return refuse('import/unknown-kind');
	const page = new PageReader();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => page.open(name, attributes),
			onclosetag: (name) => page.close(name),
			ontext: (data) => page.text(data)
		},
		{ decodeEntities: true, lowerCaseTags: true }
	);
	try {
		parser.end(text);
	} catch (error) {
		if (error instanceof TooLargeError) return refuse('import/unpacks-too-large');
		throw error;
	}
	return ok(page.content());
}

/** Whether it is a table of values, as a spreadsheet saves one: each row has a cell in each column, and little stands around it. */
export function isOneSheet({ rows, paragraphs }: TextContent): boolean {
	const columns = rows[0]?.cells.length ?? 0;
	const isEven = rows.every(
		({ cells }) => cells.length === columns && cells.every(({ span, continued }) => span === 1 && !continued)
	);
	return columns > 1 && isEven && paragraphs.length < rows.length;
}

function decodeHtml(bytes: Uint8Array): string | null {
	const start = Buffer.from(bytes.subarray(0, 4000)).toString('latin1');
	const said = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
	const isMarked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(start);
	try {
		if (said && !isMarked) return new TextDecoder(said).decode(bytes);
	} catch {
		// A name that nobody knows tells nothing.
	}
	return decodeText(bytes)?.text ?? null;
}

const blocks = new Set(
	'address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul table tr td th caption'.split(
		' '
	)
);
const leftOut = new Set('head title script style template noscript svg select object iframe del'.split(' '));

type OpenCell = { attributes: Record<string, string>; paragraphs: MatrixParagraph[] };
type OpenTable = { rows: OpenCell[][]; holdsTable: boolean; cell: OpenCell | null };

/** Ends the parser, which would go on. */
class TooLargeError extends Error {}

class PageReader {
	readonly #tables: OpenTable[] = [];
	readonly #rows: MatrixCell[][] = [];
	readonly #paragraphs: MatrixParagraph[] = [];
	readonly #lists: string[] = [];
	#text = '';
	#skipped = 0;
	#depth = 0;
	#cells = 0;
	#raised: string | null = null;

	open(name: string, attributes: Record<string, string>): void {
		if (++this.#depth > deepest || this.#cells > mostCells) throw new TooLargeError();
		if (leftOut.has(name)) this.#skipped++;
		if (this.#skipped > 0) return;
		if (blocks.has(name)) this.#endParagraph();
		if (name === 'br') this.#text += '\n';
		if (name === 'sup') this.#raised = '';
		if (name === 'ol' || name === 'ul') this.#lists.push(name);
		const table = this.#tables.at(-1);
		if (name === 'table') {
			for (const outer of this.#tables) outer.holdsTable = true;
			this.#tables.push({ rows: [], holdsTable: false, cell: null });
		} else if (name === 'tr') table?.rows.push([]);
		else if ((name === 'td' || name === 'th') && table) {
			if (table.rows.length === 0) table.rows.push([]);
			table.cell = { attributes, paragraphs: [] };
			table.rows.at(-1)?.push(table.cell);
			this.#cells++;
		}
	}

	close(name: string): void {
		this.#depth--;
		if (leftOut.has(name)) this.#skipped--;
		if (this.#skipped > 0) return;
		if (name === 'sup') this.#endRaised();
		if (blocks.has(name)) this.#endParagraph();
		if (name === 'ol' || name === 'ul') this.#lists.pop();
		const table = this.#tables.at(-1);
		if (name === 'td' || name === 'th') table && (table.cell = null);
		if (name === 'table' && table) {
			this.#tables.pop();
			this.#endTable(table);
		}
	}

	text(data: string): void {
		if (this.#skipped > 0) return;
		const plain = data.replace(/[ \t\r\n\f]+/g, ' ');
		if (this.#raised === null) this.#text += plain;
		else this.#raised += plain;
	}

	content(): TextContent {
		this.#endParagraph();
		return { rows: this.#rows.map((cells, index) => ({ row: index + 1, cells })), paragraphs: this.#paragraphs };
	}

	/** A raised number calls for a footnote; other raised letters belong to their word. */
	#endRaised(): void {
		if (!/^\s*[[(]?[\d*†‡]{1,4}[\])]?\s*$/.test(this.#raised ?? '')) this.#text += this.#raised ?? '';
		this.#raised = null;
	}

	#endParagraph(): void {
		const text = this.#text
			.split('\n')
			.map((line) => line.trim().replace(/ {2,}/g, ' '))
			.join('\n')
			.trim();
		this.#text = '';
		if (text === '') return;
		const paragraph = { text, numbered: this.#lists.at(-1) === 'ol' };
		(this.#tables.at(-1)?.cell?.paragraphs ?? this.#paragraphs).push(paragraph);
	}

	/** A table that holds another lays out the page: what stands in it beside that one is text. */
	#endTable({ rows, holdsTable }: OpenTable): void {
		if (!holdsTable) this.#rows.push(...placed(rows));
		else this.#paragraphs.push(...rows.flat().flatMap(({ paragraphs }) => paragraphs));
	}
}

/** Cells in the columns of the grid; one that spans several rows is said again in each. */
function placed(rows: readonly OpenCell[][]): MatrixCell[][] {
	const above = new Map<number, { cell: MatrixCell; rows: number }>();
	return rows.map((row) => {
		const cells: MatrixCell[] = [];
		let column = 0;
		const takeAbove = () => {
			for (let over = above.get(column); over && over.rows > 0; over = above.get(column)) {
				over.rows--;
				cells.push({ ...over.cell, continued: true });
				column += over.cell.span;
			}
		};
		for (const { attributes, paragraphs } of row) {
			takeAbove();
			const cell = { column, span: spanOf(attributes['colspan'], 200), continued: false, paragraphs };
			above.set(column, { cell, rows: spanOf(attributes['rowspan'], 5000) - 1 });
			cells.push(cell);
			column += cell.span;
		}
		takeAbove();
		return cells;
	});
}

function spanOf(value: string | undefined, largest: number): number {
	return Math.min(largest, Math.max(1, Math.floor(Number(value ?? 1)) || 1));
}
