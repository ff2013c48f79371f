import { uniqueStates, splitStates } from './rows/state-list.ts';
import { folded, plainArabic } from './plain-text.ts';
import type { TableOfRecords } from './rows/table-of-records.ts';

const headerWords =
	/^(?:countr(?:y|ies)(?: concerned)?|states? under review|sur|etat (?:examine|soumis a l examen)|pays(?: concernes?)?|estado examinado|pais(?:es)?(?: examinados?)?|государство объект обзора|страны?|الدوله (?:موضوع|قيد) الاستعراض|受审议国家?|国家)$/u;

/** The column that says whom a record is about. UPR Info calls it `To`, beside `From`. */
export function placeOfReviewed(headers: readonly string[]): number {
	const words = headers.map((header) => plainArabic(folded(header)));
	const to = words.includes('from') ? words.indexOf('to') : -1;
	return to >= 0 ? to : words.findIndex((header) => headerWords.test(header));
}

/** A consultation is about one State; the world has no more than these. */
const mostStates = 250;

/**
 * [MATRIX85] A table on several States under review as one table for each, with its own rows: which one is meant is asked, never
 * guessed. A row that names none is in each of them.
 */
export function splitByState(table: TableOfRecords): TableOfRecords[] {
	const at = placeOfReviewed(table.headers);
	if (at < 0 || table.headerRow === 0) return [table];
	const named = table.records.map((record) => uniqueStates(splitStates(record[at] ?? '')));
	const states = uniqueStates(named.flat());
	if (states.length < 2 || states.length > mostStates) return [table];
	return states.map((state) => {
		const places = table.records.flatMap((_, place) => {
			const about = named[place]!;
			return about.length === 0 || uniqueStates([...about, state]).length === about.length ? [place] : [];
		});
		return {
			...table,
			name: table.name === null ? state : `${table.name} · ${state}`,
			records: places.map((place) => table.records[place]!),
			rows: places.map((place) => table.headerRow + 1 + place)
		};
	});
}
