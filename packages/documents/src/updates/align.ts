import type { ChangeObject } from 'diff';
import type { Effort } from './effort.ts';

/** Two with the same key are the same. */
type Alignable = { key: string };
export type AlignedPair<Before, After> = { before: Before | null; after: After | null };

/** How far ahead one is sought that became another. */
const farthest = 5;

/** Whether one may have become the other: surely not, if need be, or by all signs. */
export type Kinship = 0 | 1 | 2;

/**
 * Two lists beside each other: what stayed, and between it, in order, what became something else, what went and what came.
 */
export function align<Before extends Alignable, After extends Alignable>(
	before: readonly Before[],
	after: readonly After[],
	kinship: (before: Before, after: After) => Kinship,
	effort: Effort
): AlignedPair<Before, After>[] {
	const keys = [before.map(({ key }) => key), after.map(({ key }) => key)] as const;
	const changes = effort.compare(...keys) ?? allChanged(...keys);
	const aligned: AlignedPair<Before, After>[] = [];
	const gap = { before: [] as Before[], after: [] as After[] };
	let from = 0;
	let to = 0;
	for (const { added, removed, count } of changes) {
		if (added) {
			for (const each of after.slice(to, to + count)) gap.after.push(each);
		} else if (removed) {
			for (const each of before.slice(from, from + count)) gap.before.push(each);
		} else {
			for (const pair of matched(gap.before.splice(0), gap.after.splice(0), kinship)) aligned.push(pair);
			for (let at = 0; at < count; at++)
				aligned.push({ before: before[from + at] ?? null, after: after[to + at] ?? null });
		}
		if (!added) from += count;
		if (!removed) to += count;
	}
	return [...aligned, ...matched(gap.before, gap.after, kinship)];
}

function matched<Before, After>(
	before: readonly Before[],
	after: readonly After[],
	kinship: (before: Before, after: After) => Kinship
): AlignedPair<Before, After>[] {
	const result: AlignedPair<Before, After>[] = [];
	const went = (gone: readonly Before[]) => gone.map((each) => ({ before: each, after: null }));
	let came: AlignedPair<Before, After>[] = [];
	let at = 0;
	for (const [place, come] of after.entries()) {
		const coming = after.slice(place + 1, place + 1 + farthest);
		const isFree = (gone: Before) => !coming.some((later) => kinship(gone, later) === 2);
		const near = before.slice(at, at + farthest);
		const surely = near.findIndex((gone) => kinship(gone, come) === 2);
		const ahead = surely >= 0 ? surely : near.findIndex((gone) => kinship(gone, come) === 1 && isFree(gone));
		const gone = near[ahead];
		if (gone === undefined) {
			came.push({ before: null, after: come });
		} else {
			for (const pair of [...went(before.slice(at, at + ahead)), ...came]) result.push(pair);
			result.push({ before: gone, after: come });
			came = [];
			at += ahead + 1;
		}
	}
	return [...result, ...went(before.slice(at)), ...came];
}

function allChanged(before: string[], after: string[]): ChangeObject<string[]>[] {
	return [
		{ added: false, removed: true, value: before, count: before.length },
		{ added: true, removed: false, value: after, count: after.length }
	];
}
