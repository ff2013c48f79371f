import { expect, test } from 'vitest';
import { emptyText, fieldsOf, isSameText, problemsOf, textOf } from './report-fields.ts';

const text = {
	anonymous: true,
	content: {
		done: 'The bill passed.',
		since: '2026-03-01',
		rating: { level: 'in-process', percentage: 40, regression: false },
		measured: [{ indicator: 'i1', value: '120' }],
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
	expect(problemsOf(fields)).toEqual({ isEmpty: false, percentage: true, link: 'no address' });
	expect(textOf(fields).content).toEqual({
		...text.content,
		rating: { level: 'in-process', percentage: null, regression: false }
	});
});

test('[PROGRESS62] a report without words and without a rating says nothing', () => {
	expect(problemsOf(fieldsOf(emptyText)).isEmpty).toBe(true);
	expect(problemsOf({ ...fieldsOf(emptyText), level: 'in-process' }).isEmpty).toBe(false);
});

test('[PROGRESS61] the order of keys and figures makes no other report', () => {
	const { done, ...rest } = text.content;
	expect(isSameText(text, { anonymous: true, content: { ...rest, done } })).toBe(true);
	expect(isSameText(text, { ...text, anonymous: false })).toBe(false);
});
