import { expect, test } from 'vitest';
import { emptyText, fieldsOf, firstText, isSameText, problemsOf, textOf } from './report-fields.ts';

const text = {
	anonymous: true,
	content: {
		done: 'The bill passed.',
		since: '2026-03-01',
		rating: { level: 'in-process', percentage: 40, regression: false },
		measured: [{ indicator: 'i1', value: 120.125, unit: 'officers', date: '2026-12-31' }],
		evidence: 'Gazette 12',
		links: ['https://example.org/law'],
		obstacles: 'Budget',
		assistance: 'Trainers',
		nextDate: '2027-01-01'
	}
};

test('[PROGRESS62] what is written is what is sent, and an empty form is an empty report', () => {
	expect(textOf(fieldsOf(text))).toEqual(text);
	expect(textOf(fieldsOf(emptyText))).toEqual(emptyText);
});

test('[PROGRESS62] a wrong percentage and a wrong address are named and left out', () => {
	const fields = { ...fieldsOf(text), percentage: '140', links: 'https://example.org/law\nno address' };
	expect(problemsOf(fields)).toEqual({ isEmpty: false, percentage: true, figures: [], link: 'no address' });
	expect(textOf(fields).content).toEqual({
		...text.content,
		rating: { level: 'in-process', percentage: null, regression: false }
	});
});

test.each([
	['48', 48],
	['48,5', 48.5],
	['1,125', null],
	['1.1250', 1.125],
	['\u0664\u0668', 48],
	['48 officers', 48],
	['48 days', null],
	['1,125 officers', null],
	['about 48', null],
	['1 000', null]
])('[INDICATOR50] [INDICATOR65] %j is the number %j, or is named and left out', (typed, value) => {
	const fields = { ...fieldsOf(emptyText), measured: { i1: { typed, unit: 'officers', date: '' } } };
	const figure = { indicator: 'i1', value, unit: 'officers', date: null };
	expect(textOf(fields).content.measured).toEqual(value === null ? [] : [figure]);
	expect(problemsOf(fields).figures).toEqual(value === null ? ['i1'] : []);
});

test('[INDICATOR51] a next report begins with the figures of the last one, on their days, and repeats no text and no other unit', () => {
	const shownAt = Date.parse('2027-03-12T10:00:00Z');
	const [dated] = text.content.measured;
	const measured = [
		dated!,
		{ ...dated!, indicator: 'i2', date: null },
		{ indicator: 'i3', value: 'a dozen' },
		{ ...dated!, indicator: 'i4', unit: '%' }
	];
	const indicators = ['i1', 'i2', 'i3', 'i4'].map((id) => ({ id, unit: 'officers' }));
	const last = { ...text, content: { ...text.content, measured } };
	expect(firstText({ ...last, shownAt }, indicators).content.measured).toEqual([
		dated,
		{ ...dated, indicator: 'i2', date: '2027-03-12' }
	]);
	expect(firstText({ ...last, shownAt: null }, indicators).content.measured).toEqual(measured.slice(0, 2));
});

test('[INDICATOR50] an earlier text of a draft stands in its field, and is named', () => {
	const fields = fieldsOf({ ...text, content: { ...text.content, measured: [{ indicator: 'i1', value: 'a dozen' }] } });
	expect(fields.measured).toEqual({ i1: { typed: 'a dozen', unit: '', date: '' } });
	expect(problemsOf(fields).figures).toEqual(['i1']);
});

test('[PROGRESS62] a report without words and without a rating says nothing', () => {
	expect(problemsOf(fieldsOf(emptyText)).isEmpty).toBe(true);
	expect(problemsOf({ ...fieldsOf(emptyText), level: 'in-process' }).isEmpty).toBe(false);
});

test('[PROGRESS61] the order of keys and figures makes no other report', () => {
	const { done, measured, ...rest } = text.content;
	const turned = measured.map(({ indicator, value, unit, date }) => ({ date, unit, value, indicator }));
	expect(isSameText(text, { anonymous: true, content: { ...rest, done, measured: turned } })).toBe(true);
	const later = measured.map((one) => ({ ...one, date: '2027-01-01' }));
	expect(isSameText(text, { anonymous: true, content: { ...rest, done, measured: later } })).toBe(false);
	expect(isSameText(text, { ...text, anonymous: false })).toBe(false);
});
