import type { CsvColumns } from '../matrix/rows/csv-columns.ts';
import { readLabels } from '../matrix/rows/label-list.ts';
import { folded, oneLine, plainArabic } from '../matrix/plain-text.ts';
import { westernDigits } from '../matrix/recommendation-number.ts';
import type { Report } from '../matrix/recommendation-draft.ts';
import { columnOfBodies } from './column-of-bodies.ts';
import {
	bodyOfSymbol,
	isUniversalReview,
	recogniseMechanism,
	type Mechanism,
	type MechanismRecommendation
} from './mechanism.ts';

/** What a row of a table is about: the review, another mechanism, or a concern of one, which asks for nothing. */
export type RowOwner = 'review' | 'mechanism' | 'concern';

const headerWords = {
	/** The index of the United Nations writes it with a slip of the pen. */
	index: /^recc?omm?ending body$|^body$/,
	national:
		/^(?:un |onu )?(?:mechanisms?|mecanismes?|mecanismos?|bod(?:y|ies)|organes?|organos?|الاليه|الهيئه|механизм|орган|机制|机构)(?: .{0,40})?$/u,
	type: /^(?:annotation )?type$|^annotationtype$/,
	symbol:
		/^(?:document |un )?symbol(?: number)?$|^cote(?: du document)?$|^signatura(?: del documento)?$|^(?:условное обозначение|шифр)(?: документа)?$|^رمز الوثيقه$|^文号$|^文件编号$/u,
	paragraph: /^para(?:graph(?:e|s|es)?)?s?(?: n\p{L}*| number)?$|^parrafos?$|^пункты?$|^الفقره$|^段(?:落)?$/u,
	date: /^(?:document )?(?:publication )?date(?: of (?:the )?(?:document|adoption|report))?$|^date (?:de publication|d adoption|du document)$|^fecha(?: (?:de publicacion|de adopcion|del documento))?$|^дата(?: \p{L}+)?$|^(?:ال)?تاريخ(?: \p{L}+)?$|^日期$|^发布日期$/u,
	annotation: /^(?:ohchr )?annotation ?id$/
} as const;

type Columns = Record<keyof typeof headerWords, number>;

function findColumns(headers: readonly string[]): Columns {
	const words = headers.map((header) => plainArabic(folded(header)));
	const of = (name: keyof typeof headerWords) => words.findIndex((header) => headerWords[name].test(header));
	return {
		index: of('index'),
		national: of('national'),
		type: of('type'),
		symbol: of('symbol'),
		paragraph: of('paragraph'),
		date: of('date'),
		annotation: of('annotation')
	};
}

/** A cell without the sign that exports of the index put before each value. */
function cell(record: readonly string[], at: number): string {
	return at < 0 ? '' : oneLine(record[at] ?? '').replace(/^- ?/, '');
}

/** [MECHANISM1] Tells of the rows of one table whose recommendations they are, and reads those that are not the review's. */
export function createMechanismReader(
	headers: readonly string[],
	records: readonly (readonly string[])[],
	columns: CsvColumns
): {
	ownerOf: (record: readonly string[]) => RowOwner;
	read: (record: readonly string[], row: number) => MechanismRecommendation;
	/** Headers of columns that are read of such rows. */
	headers: string[];
} {
	const known = findColumns(headers);
	const at = columns.document ? { ...known, symbol: headers.indexOf(columns.document) } : known;
	// A national table may mean anything by the word, unless one of its rows names the review or a mechanism that is known.
	const names = (value: string) => isUniversalReview(value) || recogniseMechanism(value) !== null;
	const isNational = at.index < 0 && records.some((record) => names(cell(record, at.national)));
	const body = isNational ? at.national : at.index < 0 ? columnOfBodies(headers, records, columns) : at.index;
	const source = columns.source === null ? -1 : headers.indexOf(columns.source);
	const symbolOf = (record: readonly string[]) => readSymbol(cell(record, at.symbol) || cell(record, source));
	const used = [body, at.type, at.symbol, at.paragraph, at.date, at.annotation];
	return {
		headers: body < 0 ? [] : used.flatMap((place) => headers[place] ?? []),
		ownerOf(record) {
			const said = cell(record, body);
			const kind = folded(cell(record, at.type));
			if (/concern|observation/.test(kind) && !/recommendation/.test(kind)) return 'concern';
			if (said === '') return bodyOfSymbol(symbolOf(record).symbol) ? 'mechanism' : 'review';
			return isUniversalReview(said) ? 'review' : 'mechanism';
		},
		read(record, row) {
			const { symbol, paragraph } = symbolOf(record);
			const said = cell(record, body);
			const known: Mechanism = recogniseKnown(said, symbol);
			const of = (header: string | null) => (header === null ? '' : (record[headers.indexOf(header)] ?? ''));
			const labels = [readLabels([of(columns.theme)], 'themes'), readLabels([of(columns.groups)], 'groups')];
			const goals = readLabels([of(columns.sdgs)], 'sdgs');
			return {
				row,
				...known,
				symbol,
				text: of(columns.text).trim().replace(/^- /, ''),
				paragraph: cell(record, at.paragraph) || paragraph,
				date: readDate(cell(record, at.date)),
				themes: labels.flatMap((list) => list.themes),
				groups: labels.flatMap((list) => list.groups),
				sdgs: [...goals.sdgs, ...labels.flatMap((list) => list.sdgs)],
				annotation: cell(record, at.annotation) || null,
				raw: record.map((value, index) => ({ column: headers[index] || `${index + 1}`, value }))
			};
		}
	};
}

/** `HRC` is the Human Rights Committee, unless the document is one of the Human Rights Council. */
function recogniseKnown(said: string, symbol: string | null): Mechanism {
	const ofSymbol = bodyOfSymbol(symbol);
	const known = recogniseMechanism(said);
	if (ofSymbol && known?.kind !== 'regional') return ofSymbol;
	const isCouncil = known?.body === 'CCPR' && /^A\/HRC\//i.test(symbol ?? '');
	return known && !isCouncil ? known : { kind: 'other', body: said };
}

/** A symbol may bring its paragraph: `CEDAW/C/XYZ/CO/7, para. 12 (a)`. */
function readSymbol(printed: string): { symbol: string | null; paragraph: string | null } {
	const found = /^((?:[A-Z]+|A|E)(?:\/[A-Z0-9.-]+)+)(.*)$/iu.exec(printed);
	if (!found?.[1]) return { symbol: printed || null, paragraph: null };
	const rest = westernDigits(found[2] ?? '');
	const paragraph = /(\d+(?:\s?[-–]\s?\d+)?(?:\s?\([a-z]{1,4}\))*)/iu.exec(rest)?.[1] ?? null;
	return { symbol: found[1].replace(/[.,;]+$/, ''), paragraph };
}

/** Day 0 of a spreadsheet's count. */
const firstDay = Date.UTC(1899, 11, 30);

function readDate(printed: string): string | null {
	if (printed === '') return null;
	const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(printed)?.[1];
	if (day) return day;
	const serial = /^(\d{5})(?:\.\d+)?$/.exec(printed)?.[1];
	return serial ? new Date(firstDay + Number(serial) * 86_400_000).toISOString().slice(0, 10) : printed;
}

/** Two of one key are one: by the index's own id, else by who says it, where, and in which words. */
export function mechanismKey(one: Pick<MechanismRecommendation, 'body' | 'symbol' | 'paragraph' | 'text'>): string {
	return [one.body, one.symbol ?? '', one.paragraph ?? '', one.text].map(folded).join('|');
}

/** [MECHANISM2] A row that repeats another is merged into it and reported, with the labels of both. */
export function collectMechanisms(read: readonly MechanismRecommendation[], report: Report): MechanismRecommendation[] {
	const known = new Map<string, MechanismRecommendation>();
	for (const one of read) {
		const key = mechanismKey(one);
		const same = known.get(key);
		if (!same) {
			known.set(key, { ...one });
			continue;
		}
		report(one.row, 'repeated-merged', sourceOf(one));
		const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
		same.themes = union(same.themes, one.themes);
		same.groups = union(same.groups, one.groups);
		same.sdgs = union(same.sdgs, one.sdgs);
		same.raw = [...same.raw, ...one.raw];
	}
	return [...known.values()];
}

function sourceOf({ body, symbol, paragraph }: MechanismRecommendation): string {
	return [body, symbol, paragraph].filter((part) => part !== null).join(' · ');
}
