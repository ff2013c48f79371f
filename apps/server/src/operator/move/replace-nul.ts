import { withoutNul } from '@plenum/domain/without-nul';
import type { Instance, InstanceTable, Row } from './instance.ts';

/** How many values of a column, as `table.column`, held the character NUL. */
export type ReplacedNul = Map<string, number>;

/**
 * [DB58] The same instance with U+FFFD for each NUL in its texts. `replaced` is complete once a table was read to its end.
 */
export function replacingNul(instance: Instance, replaced: ReplacedNul): Instance {
	return {
		...instance,
		async *read(table) {
			for await (const rows of instance.read(table)) yield rows.map((row) => withReplaced(table, row, replaced));
		}
	};
}

function withReplaced({ name, columns }: InstanceTable, row: Row, replaced: ReplacedNul): Row {
	return row.map((value, at) => {
		if (typeof value !== 'string' || !value.includes('\0')) return value;
		const column = `${name}.${columns[at]?.name ?? at}`;
		replaced.set(column, (replaced.get(column) ?? 0) + 1);
		return withoutNul(value);
	});
}
