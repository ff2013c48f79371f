import type { Interpretation, LostZero } from './interpretation.ts';

type NumberedRow = { row: number; number: string | null };
type Item = { row: number; printed: string; paragraph: string; item: number };

/** [MATRIX29] Which numbers of a column may have lost a zero at their end. */
export function findLostZeros(rows: readonly NumberedRow[]): LostZero[] {
	const items = rows.flatMap(({ row, number }) => {
		const [, paragraph, item] = /^(\d{1,4})[.,](\d{1,3})$/.exec(number ?? '') ?? [];
		return paragraph && item ? [{ row, printed: number ?? '', paragraph, item: Number(item) }] : [];
	});
	// A column in which any number ends in a zero was not read as decimals.
	if (items.length < 3 || items.some(({ printed }) => printed.endsWith('0'))) return [];
	return items.flatMap((one, at) => lostZero(one, items[at - 1], items[at + 1], items) ?? []);
}

function lostZero(
	one: Item,
	before: Item | undefined,
	after: Item | undefined,
	items: readonly Item[]
): LostZero | null {
	const same = items.filter(({ paragraph }) => paragraph === one.paragraph);
	const largest = Math.max(...same.map(({ item }) => item));
	const last = (other: Item | undefined) => (other?.paragraph === one.paragraph ? other.item : null);
	const previous = last(before);
	const next = last(after);
	const fits = (item: number) => Number(previous === item - 1) + Number(next === item + 1);
	const whole = [one.item * 10, one.item * 100].filter((item) => item <= largest + 1 && fits(item) > 0);
	const twice = same.filter(({ item }) => item === one.item).length > 1;
	const [longer] = whole.toSorted((a, b) => fits(b) - fits(a));
	if (longer === undefined || (fits(one.item) > 0 && fits(one.item) >= fits(longer))) return null;
	const isSure = fits(one.item) === 0 && (fits(longer) === 2 || twice);
	const named = (item: number) => one.printed.replace(/\d+$/, String(item));
	return {
		row: one.row,
		printed: one.printed,
		candidates: [one.printed, ...whole.map(named)],
		proposed: isSure ? named(longer) : null
	};
}

/** What a person chose for these rows; anything that was not offered is left. Numbers that are single now are no oddity. */
export function renumber(
	interpretation: Interpretation,
	choices: readonly { row: number; number: string }[]
): Interpretation {
	const offered = new Map((interpretation.lostZeros ?? []).map((one) => [one.row, one.candidates]));
	const chosen = new Map(
		choices.filter(({ row, number }) => offered.get(row)?.includes(number)).map(({ row, number }) => [row, number])
	);
	const recommendations = interpretation.recommendations.map((one) => {
		const number = chosen.get(one.row);
		return number === undefined ? one : { ...one, number };
	});
	const uses = Map.groupBy(recommendations, ({ number }) => number);
	const problems = interpretation.problems.filter(
		({ code, what }) => code !== 'number-used-twice' || (uses.get(what)?.length ?? 0) > 1
	);
	return { ...interpretation, recommendations, problems };
}
