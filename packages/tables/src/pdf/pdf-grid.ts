import type { Rule } from './pdf-rules.ts';

/** A cell of a ruled table: its place on the page, and in the grid of the table. */
export type GridCell = { left: number; right: number; top: number; bottom: number; column: number; span: number };
export type Grid = { left: number; right: number; top: number; bottom: number; rows: GridCell[][] };

/** Lines that meet may miss each other by this. */
const near = 4;

/** The ruled tables of a page, from the top: what its lines enclose. One box alone is a frame and no table. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
	const groups = connected(rules);
	return groups
		.flatMap((group) => gridOf(group) ?? [])
		.filter(({ rows }) => rows.some((row) => row.length > 1))
		.toSorted((a, b) => a.top - b.top);
}

/** Lines that touch each other, directly or by others. */
function connected(rules: readonly Rule[]): Rule[][] {
	const groups: Rule[][] = [];
	for (const rule of rules) {
		const touching = groups.filter((group) => group.some((other) => touch(rule, other)));
		for (const group of touching) groups.splice(groups.indexOf(group), 1);
		groups.push([...touching.flat(), rule]);
	}
	return groups;
}

function touch(a: Rule, b: Rule): boolean {
	if (a.level === b.level) return Math.abs(a.at - b.at) < near && a.from <= b.to + near && b.from <= a.to + near;
	return a.at >= b.from - near && a.at <= b.to + near && b.at >= a.from - near && b.at <= a.to + near;
}

function gridOf(rules: readonly Rule[]): Grid | null {
	const upright = rules.filter(({ level }) => !level);
	const level = rules.filter((rule) => rule.level);
	const ends = [...level.flatMap(({ from, to }) => [from, to]), ...upright.map(({ at }) => at)];
	const left = Math.min(...ends);
	const right = Math.max(...ends);
	const lines = distinct(upright.map(({ at }) => at));
	// Tables of the UN often have no line at their sides.
	const columns = distinct([left, ...lines, right]);
	const levels = distinct(level.filter(({ from, to }) => to - from > (right - left) / 2).map(({ at }) => at));
	if (levels.length < 2 || lines.length === 0 || columns.length < 3) return null;
	const rows = levels.slice(1).map((bottom, index) => {
		const top = levels[index]!;
		const divides = (at: number) => at - left < near || right - at < near || isDrawn(upright, at, top, bottom);
		const borders = columns.flatMap((at, column) => (divides(at) ? [{ at, column }] : []));
		return borders.slice(1).map((border, place) => {
			const from = borders[place]!;
			return { left: from.at, right: border.at, top, bottom, column: from.column, span: border.column - from.column };
		});
	});
	return { left, right, top: levels[0]!, bottom: levels.at(-1)!, rows };
}

function isDrawn(upright: readonly Rule[], at: number, top: number, bottom: number): boolean {
	const drawn = upright
		.filter((rule) => Math.abs(rule.at - at) < near)
		.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, bottom) - Math.max(from, top)), 0);
	return drawn > (bottom - top) * 0.6;
}

function distinct(values: readonly number[]): number[] {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted.filter((value, index) => index === 0 || value - sorted[index - 1]! > near);
}
