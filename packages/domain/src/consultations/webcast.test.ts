import { expect, test } from 'vitest';
import { keepWebcasts } from './keep-webcasts.ts';
import { formatMark, mostMarks, readMarks, readWebcastAddress, webcastLink } from './webcast.ts';

test.each([
	['0:12:30 France', 750, 'France'],
	['12:30 France', 750, 'France'],
	['75:10\tNorway', 4510, 'Norway'],
	['[1:02:03] – Adoption of the report', 3723, 'Adoption of the report'],
	['(00:00:05) State under review: presentation', 5, 'State under review: presentation'],
	['Côte d’Ivoire 1:02:03', 3723, 'Côte d’Ivoire'],
	['Norway [12:30]', 750, 'Norway'],
	['٠:١٢:٣٠ النرويج', 750, 'النرويج'],
	['  1:00:00   Viet   Nam ', 3600, 'Viet Nam']
])('[PUBLISH61] %s is read', (line, seconds, label) => {
	expect(readMarks(line)).toEqual({ marks: [{ seconds, label }], unread: [] });
});

test.each([
	'France',
	'12:30',
	'0:12:60 France',
	'1:75:00 France',
	'1:2:3:4 France',
	'0:01 ...',
	`0:01 ${'x'.repeat(201)}`
])('[PUBLISH61] %s is not read, and told', (line) => {
	expect(readMarks(`0:00:01 Norway\n\n${line}`)).toEqual({
		marks: [{ seconds: 1, label: 'Norway' }],
		unread: [{ line: 3, text: line }]
	});
});

test('[PUBLISH61] many lines are in the order of their times, the same line once, and no more than have room', () => {
	expect(readMarks('0:02:00 B\n0:01:00 A\r\n1:00 A').marks).toEqual([
		{ seconds: 60, label: 'A' },
		{ seconds: 120, label: 'B' }
	]);
	const many = Array.from({ length: mostMarks + 1 }, (_, at) => `0:00:01 State ${at}`);
	const { marks, unread } = readMarks(many.join('\n'));
	expect([marks.length, unread]).toEqual([mostMarks, [{ line: mostMarks + 1, text: many.at(-1) }]]);
	const again = readMarks(marks.map(({ seconds, label }) => `${formatMark(seconds)} ${label}`).join('\n'));
	expect(again).toEqual({ marks, unread: [] });
});

test('[PUBLISH60] an address of UN Web TV is kept without where a player stood, and leads to a second', () => {
	const address = 'https://webtv.un.org/en/asset/k1x/k1xabc12de';
	expect(readWebcastAddress(` ${address}?kalturaStartTime=5 `)).toBe(address);
	expect(webcastLink(address, 750)).toBe(`${address}?kalturaStartTime=750`);
	const other = 'https://video.example.org/watch?v=1';
	expect(readWebcastAddress(other)).toBe(other);
	expect(webcastLink(other, 750)).toBe(other);
});

test.each([
	'http://webtv.un.org/en/asset/k1x/k1xabc12de',
	'javascript:alert(1)',
	'https://user:secret@example.org/',
	'https://webtv.un.org@evil.example/en/asset/k1x/k1xabc12de',
	'https://example',
	'https://example.org/"onmouseover="x',
	'https://example.org/a b',
	'//example.org/x',
	`https://example.org/${'x'.repeat(500)}`
])('[PUBLISH60] %s is no address that is shown', (address) => {
	expect(readWebcastAddress(address)).toBe(null);
});

test('[PUBLISH60] a review that is sent without a webcast keeps its own, and with null it has none any more', () => {
	const webcast = { address: 'https://example.org/', marks: [] };
	const review = { cycle: 4, session: 48, symbols: [] };
	const before = [{ ...review, webcast }];
	expect(
		keepWebcasts(
			[
				{ ...review, session: 49 },
				{ ...review, cycle: 3 }
			],
			before
		)
	).toEqual([
		{ ...review, session: 49, webcast },
		{ ...review, cycle: 3 }
	]);
	expect(keepWebcasts([{ ...review, webcast: null }], before)).toEqual([review]);
	expect(keepWebcasts([{ ...review, webcast: { ...webcast, address: 'https://a.example/' } }], before)).toEqual([
		{ ...review, webcast: { ...webcast, address: 'https://a.example/' } }
	]);
});
