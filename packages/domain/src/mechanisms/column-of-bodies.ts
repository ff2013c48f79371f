import type { CsvColumns } from '../matrix/rows/csv-columns.ts';
import { oneLine } from '../matrix/plain-text.ts';
import { isUniversalReview, recogniseMechanism } from './mechanism.ts';

const longestBody = 120;
const committee = /committee|comit[eé]|комитет|لجن|委员会|小组/iu;

/** `CERD`, `Comité des droits de l’enfant`; not `Rights of the child`, which is a theme, nor a symbol. */
function isNameOfBody(value: string): boolean {
	const found = value.length <= longestBody ? recogniseMechanism(value) : null;
	if (found === null || /^[A-Z]+(?:\/[\w.]+){2,}/.test(value)) return false;
	return found.kind !== 'treaty-body' || committee.test(value) || /^\p{Lu}[\p{Lu}-]{1,9}$/u.test(value);
}

/** [MATRIX167] The column whose cells all name bodies, whatever its heading; -1 where there is none. */
export function columnOfBodies(
	headers: readonly string[],
	records: readonly (readonly string[])[],
	columns: CsvColumns
): number {
	const mapped = new Set(Object.values(columns).flat());
	const rows = records.filter((record) => record.some(Boolean)).length;
	return headers.findIndex((header, at) => {
		if (mapped.has(header) && header !== columns.source) return false;
		const values = records.map((record) => oneLine(record[at] ?? '').replace(/^- ?/, '')).filter(Boolean);
		const names = values.every((value) => isNameOfBody(value) || isUniversalReview(value));
		return values.length > 1 && values.length * 2 > rows && names && values.some(isNameOfBody);
	});
}
