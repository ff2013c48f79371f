import type { MatrixCell, MatrixParagraph } from '@plenum/domain/matrix/rows/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { TextContent } from '@plenum/tables/file-content';

/** Groups within groups, deeper than any program writes them. */
const deepest = 1000;

/** A control word with its number, a byte in hexadecimal, another control sign, a brace, or text. */
const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy;

/** What is no text: fonts, colours, styles, pictures, running heads, notes, what a program keeps for itself. */
const leftOut = new Set(
	'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor themedata datastore listtable listoverridetable rsidtbl generator xmlnstbl fldinst nonshppict bkmkstart bkmkend pgdsctbl revtbl filetbl template operator author'.split(
		' '
	)
);

const signs: Record<string, string> = {
	line: '\n',
	tab: '\t',
	emdash: '—',
	endash: '–',
	bullet: '•',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	emspace: ' ',
	enspace: ' ',
	'~': '\u00a0',
	_: '\u2011',
	'\\': '\\',
	'{': '{',
	'}': '}'
};

type Group = { skips: boolean; deleted: boolean; list: boolean; font: number; skipAfterUnicode: number };
type Row = { edges: number[]; merged: ('start' | 'on' | null)[]; cells: MatrixParagraph[][] };

/** [MATRIX77] The tables of a rich text (.rtf) and the paragraphs outside of them. What it embeds or links to is not opened. */
export function readRtf(bytes: Uint8Array): Result<TextContent, 'import/unreadable'> {
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const reader = new RtfReader();
	return reader.read(source) ? ok(reader.content()) : refuse('import/unreadable');
}

class RtfReader {
	readonly #groups: Group[] = [];
	readonly #paragraphs: MatrixParagraph[] = [];
	readonly #rows: Row[] = [];
	readonly #charsets = new Map<number, string>();
	#group: Group = { skips: false, deleted: false, list: false, font: 0, skipAfterUnicode: 1 };
	#ansi = 'windows-1252';
	#bytes: number[] = [];
	#text = '';
	#label = '';
	#skip = 0;
	#inTable = false;
	#edges: number[] = [];
	#merged: Row['merged'] = [];
	#merge: 'start' | 'on' | null = null;
	#cell: MatrixParagraph[] = [];
	#cells: MatrixParagraph[][] = [];
	#fontOfTable = 0;

	/** False where it is torn: groups that do not end. */
	read(source: string): boolean {
		token.lastIndex = source.search(/\{/);
		for (let found = token.exec(source); found; found = token.exec(source)) {
			const [, word, number, hex, sign, brace, text] = found;
			if (brace === '{') {
				if (this.#groups.length > deepest) return false;
				this.#groups.push({ ...this.#group });
			} else if (brace === '}') {
				this.#flush();
				this.#group = this.#groups.pop() ?? this.#group;
				if (this.#groups.length === 0) break;
			} else if (hex !== undefined) this.#byte(parseInt(hex, 16));
			else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
			else if (word !== undefined) this.#word(word, number === undefined ? null : Number(number));
			else if (sign !== undefined) this.#sign(sign);
			else if (text !== undefined) this.#plain(text);
		}
		this.#endParagraph();
		return this.#groups.length === 0;
	}

	content(): TextContent {
		return {
			rows: placed(this.#rows).map((cells, index) => ({ row: index + 1, cells })),
			paragraphs: this.#paragraphs.filter(({ text }) => text.trim() !== '')
		};
	}

	#word(word: string, number: number | null): void {
		this.#readFonts(word, number);
		if (leftOut.has(word)) this.#group.skips = true;
		if (word === 'listtext' || word === 'pntext') this.#group.list = true;
		if (word === 'ansicpg' && number) this.#ansi = labelOf(number);
		if (word === 'uc') this.#group.skipAfterUnicode = Math.max(0, number ?? 1);
		if (word === 'deleted') this.#group.deleted = number !== 0;
		if (word === 'plain') this.#group.deleted = false;
		if (this.#group.skips) return;
		if (word === 'u') {
			this.#put(String.fromCharCode((number ?? 0) & 0xffff));
			this.#skip = this.#group.skipAfterUnicode;
		} else if (word in signs && word.length > 1) this.#put(signs[word]!);
		else this.#layout(word, number);
	}

	#layout(word: string, number: number | null): void {
		switch (word) {
			case 'par':
			case 'sect':
			case 'nestcell':
				return this.#endParagraph();
			case 'pard':
				this.#inTable = false;
				return;
			case 'intbl':
				this.#inTable = true;
				return;
			case 'trowd':
				this.#edges = [];
				this.#merged = [];
				this.#merge = null;
				return;
			case 'clmgf':
			case 'clvmgf':
				if (word === 'clvmgf') this.#merge = 'start';
				return;
			case 'clvmrg':
				this.#merge = 'on';
				return;
			case 'cellx':
				this.#edges.push(number ?? 0);
				this.#merged.push(this.#merge);
				this.#merge = null;
				return;
			case 'cell':
				this.#inTable = true;
				this.#endParagraph();
				this.#cells.push(this.#cell);
				this.#cell = [];
				return;
			case 'row':
				this.#rows.push({ edges: this.#edges, merged: this.#merged, cells: this.#cells });
				this.#cells = [];
		}
	}

	#sign(sign: string): void {
		if (sign === '*') this.#group.skips = true;
		else if (sign === '\r' || sign === '\n') this.#endParagraph();
		else if (signs[sign] !== undefined) this.#put(signs[sign]);
	}

	/** The number that a list prints is in a group of its own that programs may leave out. */
	#readFonts(word: string, number: number | null): void {
		if (word === 'f' && number !== null) {
			this.#flush();
			this.#fontOfTable = number;
			this.#group.font = number;
		}
		if (word === 'fcharset' && number !== null) {
			const label = charsets[number];
			if (label) this.#charsets.set(this.#fontOfTable, label);
		}
	}

	#byte(value: number): void {
		if (this.#skip > 0) this.#skip--;
		else if (!this.#group.skips) this.#bytes.push(value);
	}

	#plain(text: string): void {
		if (this.#group.skips) return;
		const from = Math.min(this.#skip, text.length);
		this.#skip -= from;
		if (from < text.length) this.#put(text.slice(from));
	}

	#put(text: string): void {
		this.#flush();
		if (this.#group.deleted) return;
		if (this.#group.list) this.#label += text;
		else this.#text += text;
	}

	/** Bytes are letters of the font's own set, some of two bytes. */
	#flush(): void {
		if (this.#bytes.length === 0) return;
		const bytes = Uint8Array.from(this.#bytes);
		this.#bytes = [];
		this.#put(new TextDecoder(this.#charsets.get(this.#group.font) ?? this.#ansi).decode(bytes));
	}

	#endParagraph(): void {
		this.#flush();
		const label = this.#label.trim();
		const isCounted = /[\p{L}\p{Nd}]/u.test(label);
		const paragraph = { text: this.#text, numbered: isCounted, ...(isCounted ? { label } : {}) };
		this.#text = '';
		this.#label = '';
		if (this.#inTable) this.#cell.push(paragraph);
		else this.#paragraphs.push(paragraph);
	}
}

/** The sets of Windows by their numbers in a list of fonts. */
const charsets: Record<number, string> = {
	0: 'windows-1252',
	77: 'macintosh',
	128: 'shift_jis',
	129: 'euc-kr',
	134: 'gbk',
	136: 'big5',
	161: 'windows-1253',
	162: 'windows-1254',
	177: 'windows-1255',
	178: 'windows-1256',
	186: 'windows-1257',
	204: 'windows-1251',
	238: 'windows-1250'
};

function labelOf(page: number): string {
	const far: Record<number, string> = {
		932: 'shift_jis',
		936: 'gbk',
		949: 'euc-kr',
		950: 'big5',
		10000: 'macintosh',
		65001: 'utf-8'
	};
	const label = far[page] ?? `windows-${page}`;
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return 'windows-1252';
	}
}

/** Edges that lie nearer than this, in twentieths of a point, are one. */
const near = 60;

/** Each cell in the columns of the grid that all rows make; what goes on from the row above is said again. */
function placed(rows: readonly Row[]): MatrixCell[][] {
	const edges = rows.flatMap((row) => row.edges).sort((a, b) => a - b);
	const grid = edges.filter((edge, at) => at === 0 || edge - edges[at - 1]! > near);
	const columnAfter = (edge: number) => grid.filter((each) => each <= edge + near).length;
	const above = new Map<number, MatrixCell>();
	return rows.map(({ cells, edges: own, merged }) => {
		let column = 0;
		return cells.map((paragraphs, at) => {
			const end = own[at] === undefined ? column + 1 : Math.max(column + 1, columnAfter(own[at]));
			const over = merged[at] === 'on' ? above.get(column) : undefined;
			const cell = {
				column,
				span: end - column,
				continued: over !== undefined,
				paragraphs: over?.paragraphs ?? paragraphs
			};
			above.set(column, cell);
			column = end;
			return cell;
		});
	});
}
