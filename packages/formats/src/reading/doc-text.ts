import { CFB } from '@e965/xlsx';
import type { MatrixCell, MatrixParagraph } from '@plenum/domain/matrix/rows/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { TextContent } from '@plenum/tables/file-content';

export type DocRefusal = 'import/encrypted' | 'import/legacy-word' | 'import/unreadable';

/** A stretch of the text: where it begins in the file, how many letters, and in one or two bytes each. */
type Piece = { from: number; letters: number; wide: boolean };

/** What a paragraph is in a table, by where its last letter stands in the file. */
type Range = { from: number; to: number; inTable: boolean; endsRow: boolean; counted: boolean };

/**
 * [MATRIX78] The tables of an old Word file (.doc, since 1997) and the paragraphs outside of them, according to its own tables of pieces
 * and paragraphs. Macros and embedded objects are ignored.
 */
export function readDoc(bytes: Uint8Array): Result<TextContent, DocRefusal> {
	try {
		const container = CFB.read(Buffer.from(bytes), { type: 'buffer' });
		const stream = (name: string): Buffer | null => {
			const found = CFB.find(container, `/${name}`);
			return found?.content ? Buffer.from(found.content as Uint8Array) : null;
		};
		const main = stream('WordDocument');
		if (!main) return refuse('import/unreadable');
		const magic = main.readUInt16LE(0);
		const version = main.readUInt16LE(2);
		const flags = main.readUInt16LE(10);
		if (magic !== 0xa5ec || version < 0xc1) return refuse('import/legacy-word');
		if (flags & 0x0100) return refuse('import/encrypted');
		const table = stream(flags & 0x0200 ? '1Table' : '0Table');
		if (!table) return refuse('import/unreadable');
		return ok(contentOf(main, table));
	} catch {
		return refuse('import/unreadable');
	}
}

function contentOf(main: Buffer, table: Buffer): TextContent {
	const pieces = readPieces(main, table);
	const ranges = paragraphRanges(main, table);
	const deleted = deletedRanges(main, table);
	const letters = main.readInt32LE(0x4c);
	const reader = new DocReader(ranges);
	let left = letters;
	for (const { from, letters: length, wide } of pieces) {
		for (let at = 0; at < length && left > 0; at++, left--) {
			const place = from + at * (wide ? 2 : 1);
			if (place >= main.length) throw new Error('a piece that is not there');
			const code = wide ? main.readUInt16LE(place) : main[place]!;
			if (!isDeleted(deleted, place)) reader.take(wide ? String.fromCharCode(code) : westernLetter(code), place);
		}
	}
	return reader.content();
}

const western = new TextDecoder('windows-1252');

function westernLetter(code: number): string {
	return code < 0x80 ? String.fromCharCode(code) : western.decode(Uint8Array.of(code));
}

/** The text lies in pieces, in the order in which it was last saved. */
function readPieces(main: Buffer, table: Buffer): Piece[] {
	let at = main.readInt32LE(0x1a2);
	const end = at + main.readInt32LE(0x1a6);
	// Properties of some pieces stand before the table of pieces.
	while (table[at] === 1 && at < end) at += 3 + table.readUInt16LE(at + 1);
	if (table[at] !== 2) throw new Error('no pieces');
	const size = table.readInt32LE(at + 1);
	const start = at + 5;
	const count = (size - 4) / 12;
	return Array.from({ length: count }, (_, index) => {
		const letters = table.readInt32LE(start + (index + 1) * 4) - table.readInt32LE(start + index * 4);
		const place = table.readUInt32LE(start + (count + 1) * 4 + index * 8 + 2);
		const wide = (place & 0x40000000) === 0;
		const from = place & 0x3fffffff;
		return { from: wide ? from : from / 2, letters, wide };
	});
}

/** Pages of 512 bytes with the formatting of each stretch of the file. `entry` is the length of an entry of such a page. */
function* propertiesOf(
	main: Buffer,
	table: Buffer,
	list: number,
	entry: number
): Generator<{ from: number; to: number; page: Buffer; place: number }> {
	const start = main.readInt32LE(list);
	const count = (main.readInt32LE(list + 4) - 4) / 8;
	for (let at = 0; at < count; at++) {
		const number = table.readUInt32LE(start + (count + 1) * 4 + at * 4) & 0x3fffff;
		const page = main.subarray(number * 512, number * 512 + 512);
		const lines = page[511] ?? 0;
		for (let line = 0; line < lines; line++) {
			const place = (page[(lines + 1) * 4 + line * entry] ?? 0) * 2;
			yield { from: page.readUInt32LE(line * 4), to: page.readUInt32LE(line * 4 + 4), page, place };
		}
	}
}

const inTable = 0x2416;
const endsRow = 0x2417;
const inList = 0x460b;
const innerEndsRow = 0x244c;

function paragraphRanges(main: Buffer, table: Buffer): Range[] {
	const ranges: Range[] = [];
	for (const { from, to, page, place } of propertiesOf(main, table, 0x102, 13)) {
		const long = page[place] === 0;
		const size = place === 0 ? 0 : long ? page[place + 1]! * 2 : page[place]! * 2 - 1;
		const start = place + (long ? 2 : 1);
		const changes = changesIn(page.subarray(start + 2, start + size));
		ranges.push({
			from,
			to,
			inTable: (changes.get(inTable) ?? 0) !== 0,
			endsRow: (changes.get(endsRow) ?? 0) !== 0 || (changes.get(innerEndsRow) ?? 0) !== 0,
			counted: (changes.get(inList) ?? 0) !== 0
		});
	}
	return ranges.sort((a, b) => a.from - b.from);
}

/** What was deleted while changes were kept on record. */
function deletedRanges(main: Buffer, table: Buffer): Stretch[] {
	const ranges: Stretch[] = [];
	for (const { from, to, page, place } of propertiesOf(main, table, 0xfa, 1)) {
		if (place === 0) continue;
		if ((changesIn(page.subarray(place + 1, place + 1 + page[place]!)).get(0x0800) ?? 0) !== 0)
			ranges.push({ from, to });
	}
	return ranges.sort((a, b) => a.from - b.from);
}

type Stretch = { from: number; to: number };

/** Stretches in order, none over another. */
function isDeleted(stretches: readonly Stretch[], place: number): boolean {
	let low = 0;
	let high = stretches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (stretches[middle]!.to <= place) low = middle + 1;
		else high = middle;
	}
	return low < stretches.length && place >= stretches[low]!.from;
}

/** Three bits of a change's name say how long its value is. */
const valueLengths = [1, 1, 2, 4, 2, 2, 0, 3];

function changesIn(bytes: Buffer): Map<number, number> {
	const changes = new Map<number, number>();
	for (let at = 0; at + 2 < bytes.length;) {
		const name = bytes.readUInt16LE(at);
		at += 2;
		const fixed = valueLengths[name >> 13]!;
		const isLong = name === 0xd608 || name === 0xd606;
		const length = fixed > 0 ? fixed : isLong ? bytes.readUInt16LE(at) + 1 : bytes[at]! + 1;
		if (fixed > 0 && at < bytes.length)
			changes.set(name, fixed === 2 && at + 1 < bytes.length ? bytes.readUInt16LE(at) : bytes[at]!);
		at += length;
	}
	return changes;
}

class DocReader {
	readonly #ranges: readonly Range[];
	readonly #rows: MatrixParagraph[][][] = [];
	readonly #paragraphs: MatrixParagraph[] = [];
	#cells: MatrixParagraph[][] = [];
	#cell: MatrixParagraph[] = [];
	#text = '';
	#field: ('name' | 'result')[] = [];
	#at = 0;

	constructor(ranges: readonly Range[]) {
		this.#ranges = ranges;
	}

	take(letter: string, place: number): void {
		switch (letter) {
			case '\r':
			case '\f':
				return this.#endParagraph(place);
			case '\u0007':
				return this.#endCell(place);
			case '\u0013':
				return void this.#field.push('name');
			case '\u0014':
				if (this.#field.length > 0) this.#field[this.#field.length - 1] = 'result';
				return;
			case '\u0015':
				return void this.#field.pop();
		}
		if (this.#field.includes('name')) return;
		if (letter === '\u000b') this.#text += '\n';
		else if (letter === '\u001e') this.#text += '\u2011';
		else if (letter === '\t' || letter >= ' ') this.#text += letter;
	}

	content(): TextContent {
		return {
			rows: this.#rows.map((cells, index) => ({ row: index + 1, cells: cells.map(cellAt) })),
			paragraphs: this.#paragraphs
		};
	}

	#rangeOf(place: number): Range | undefined {
		const holds = (range: Range | undefined) => range !== undefined && place >= range.from && place < range.to;
		if (!holds(this.#ranges[this.#at])) {
			const next = holds(this.#ranges[this.#at + 1]) ? this.#at + 1 : this.#ranges.findIndex(holds);
			this.#at = Math.max(0, next);
		}
		return holds(this.#ranges[this.#at]) ? this.#ranges[this.#at] : undefined;
	}

	#endParagraph(place: number): void {
		const range = this.#rangeOf(place);
		const paragraph = { text: this.#text, numbered: range?.counted ?? false };
		this.#text = '';
		if (range?.inTable) this.#cell.push(paragraph);
		else if (paragraph.text.trim() !== '') this.#paragraphs.push(paragraph);
	}

	#endCell(place: number): void {
		const range = this.#rangeOf(place);
		if (range?.endsRow) {
			this.#rows.push(this.#cells);
			this.#cells = [];
			this.#cell = [];
			this.#text = '';
			return;
		}
		this.#cell.push({ text: this.#text, numbered: range?.counted ?? false });
		this.#cells.push(this.#cell);
		this.#cell = [];
		this.#text = '';
	}
}

/** A row of one cell spans the whole width, as a theme does. The edges of other cells on the sheet are not considered. */
function cellAt(paragraphs: MatrixParagraph[], column: number): MatrixCell {
	return { column, span: 1, continued: false, paragraphs };
}
