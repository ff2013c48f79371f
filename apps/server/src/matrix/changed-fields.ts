import { isDeepStrictEqual } from 'node:util';

/** The fields of a row that changed. A column that is written as it was costs as much as one that changes. */
export function changedFields<Row extends { id: string }>(before: Row, after: Row): Partial<Row> & { id: string } {
	const changed = Object.entries(after).filter(
		([name, value]) => !isDeepStrictEqual(value, before[name as keyof Row] as unknown)
	);
	return { ...(Object.fromEntries(changed) as Partial<Row>), id: after.id };
}
