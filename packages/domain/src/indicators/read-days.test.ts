import { expect, test } from 'vitest';
import { readDays } from './read-days.ts';

test('[INDICATOR63] a day is read in the order that another row of the table tells, and one that could be two is none', () => {
	expect(readDays(['2027-06-13', '2027/6/3', '٢٠٢٧-٠٦-١٣', '2027-02-30', 'June', ''])).toEqual([
		...['2027-06-13', '2027-06-03', '2027-06-13'],
		...[null, null, null]
	]);
	expect(readDays(['13/06/2027', '03/06/2027'])).toEqual(['2027-06-13', '2027-06-03']);
	expect(readDays(['6/13/2027', '6/3/2027'])).toEqual(['2027-06-13', '2027-06-03']);
	expect(readDays(['03.06.2027', '03-07-2027'])).toEqual(['2027-06-03', '2027-07-03']);
	expect(readDays(['03/06/2027', '06/06/2027'])).toEqual([null, '2027-06-06']);
	expect(readDays(['13/06/2027', '06/13/2027', '03/06/2027'])).toEqual(['2027-06-13', '2027-06-13', null]);
});
