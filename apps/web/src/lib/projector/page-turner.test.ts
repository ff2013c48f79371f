import { expect, test } from 'vitest';
import { fitPlace, hasSeveral, lastPage, turnPage } from './page-turner.ts';

test('[WEB11] pages turn within a sheet, then to the next sheet, and round', () => {
	const first = { sheets: 2, sheet: 0, pages: 2, page: 0 };
	const second = turnPage(first, 1);
	expect(second).toEqual({ ...first, page: 1 });
	const other = turnPage(second, 1);
	expect(other).toEqual({ ...first, sheet: 1, page: 0 });
	expect(turnPage(fitPlace(other, 1), 1)).toMatchObject({ sheet: 0, page: 0 });
});

test('[WEB11] back from the first page of a sheet leads to the last of the one before', () => {
	const place = turnPage({ sheets: 3, sheet: 1, pages: 1, page: 0 }, -1);
	expect(place).toMatchObject({ sheet: 0, page: lastPage });
	expect(fitPlace(place, 4)).toEqual({ sheets: 3, sheet: 0, pages: 4, page: 3 });
});

test('[WEB11] one sheet of one page has nothing to turn', () => {
	const place = { sheets: 1, sheet: 0, pages: 1, page: 0 };
	expect(hasSeveral(place)).toBe(false);
	expect(turnPage(place, 1)).toMatchObject({ sheet: 0, page: 0 });
	expect(turnPage({ ...place, pages: 3 }, -1)).toMatchObject({ sheet: 0, page: 2 });
	expect(hasSeveral({ ...place, pages: 2 })).toBe(true);
	expect(hasSeveral({ ...place, sheets: 2 })).toBe(true);
});
