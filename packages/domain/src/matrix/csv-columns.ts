import { columnRole, type ColumnRole } from './columns.ts';

/** Which header of a table holds what; null where none does. */
export type CsvColumns = {
	number: string | null;
	text: string;
	states: string | null;
	position: string | null;
	source: string | null;
	theme: string | null;
	groups: string | null;
	sdgs: string | null;
};

/** Where several headers could hold the same thing, the one whose words say more precisely what it is. */
const preferred: Partial<Record<ColumnRole, readonly RegExp[]>> = {
	source: [/position/i],
	theme: [/sub|sous|theme|tema/i],
	number: [/code|number|num/i],
	text: [/plain ?cleaned/i, /plain/i, /text/i]
};

/** [MATRIX14] What Plenum takes the columns for; `text` is empty where it cannot tell. The facilitator may change all of it. */
export function suggestColumns(headers: readonly string[]): CsvColumns {
	const of = (role: ColumnRole): string | null => {
		const candidates = headers.filter((header) => columnRole(header) === role);
		const precise = preferred[role]?.flatMap((words) => candidates.filter((header) => words.test(header))) ?? [];
		return precise[0] ?? candidates[0] ?? null;
	};
	return {
		number: of('number'),
		text: of('text') ?? '',
		states: of('states'),
		position: of('position'),
		source: of('source'),
		theme: of('theme'),
		groups: of('groups'),
		sdgs: of('sdgs')
	};
}
