import type { Level } from '@plenum/domain/consultations/scale';
import { forPlenary, statusOf, type Stances, type Status } from '@plenum/domain/ratings/status';

const settled: readonly Status[] = ['alike', 'agreed', 'views-recorded'];

/**
 * [CLUSTERS50] The recommendations to be discussed, the widest apart first. `before` names those that came up so far. They keep their
 * places when they are settled, so that nothing moves for a person who steps through them.
 */
export function plenaryRows<Row extends Stances & { id: string }>(
	scale: readonly Level[],
	rows: readonly Row[],
	before: readonly string[]
): Row[] {
	const kept = before.flatMap((id) => rows.find((row) => row.id === id) ?? []);
	const others = forPlenary(scale, rows).filter((row) => !before.includes(row.id) && !settled.includes(statusOf(row)));
	return [...kept, ...others];
}
