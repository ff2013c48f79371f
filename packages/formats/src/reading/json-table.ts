import { outcomeVersion } from '@plenum/reports/outcome/outcome';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { TableSheet } from '@plenum/tables/file-content';
import { zipLimits } from '@plenum/tables/package/zip';

export type JsonRefusal = 'import/too-large' | 'import/unreadable' | 'import/own-outcome';

/** Whether bytes that are no package look like JSON, by their first sign. */
export function looksLikeJson(bytes: Uint8Array): boolean {
	return /^\ufeff?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/** [MATRIX27] A list of objects, as the index of the United Nations exports it, as a sheet: the names of the fields first. */
export function readJson(bytes: Uint8Array): Result<TableSheet[], JsonRefusal> {
	if (bytes.length > zipLimits.bytes) return refuse('import/too-large');
	const content = parse(bytes);
	if (isOutcome(content)) return refuse('import/own-outcome');
	const list = longestList(content);
	if (list.length === 0) return refuse('import/unreadable');
	const fields = [...new Set(list.flatMap((item) => Object.keys(item)))];
	return ok([{ name: null, rows: [fields, ...list.map((item) => fields.map((field) => cellOf(item[field])))] }]);
}

type Item = Record<string, unknown>;

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return null;
	}
}

/** In any version: its own page says which it can read. */
const family = outcomeVersion.replace(/\d+$/, '');

function isOutcome(content: unknown): boolean {
	return isItem(content) && String(content['version']).startsWith(family);
}

/** The list itself, or the longest of the lists that an object holds. */
function longestList(content: unknown): Item[] {
	if (Array.isArray(content)) return content.filter(isItem);
	if (!isItem(content)) return [];
	const lists = Object.values(content).filter(Array.isArray);
	return lists.map((list) => list.filter(isItem)).sort((a, b) => b.length - a.length)[0] ?? [];
}

function isItem(value: unknown): value is Item {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
	if (Array.isArray(value)) return value.map((each) => `- ${oneValue(each)}`).join('\n');
	return oneValue(value);
}

/** A thing that has a name is shown by it. */
function oneValue(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (!isItem(value)) return JSON.stringify(value);
	const name = ['Name', 'name', 'Label', 'label', 'Title', 'title', 'Value', 'value'].map((key) => value[key]);
	return String(name.find((each) => typeof each === 'string') ?? JSON.stringify(value));
}
