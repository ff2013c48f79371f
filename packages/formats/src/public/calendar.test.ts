import { expect, test } from 'vitest';
import { writeCalendar, writeCalendarFeed, type CalendarEntry } from './calendar.ts';

const entry: CalendarEntry = {
	id: 'workshop-1',
	revision: 3,
	writtenAt: Date.parse('2027-05-01T10:00:00Z'),
	when: { from: Date.parse('2027-05-11T06:00:00Z'), to: Date.parse('2027-05-11T14:30:00Z') },
	title: 'First day; courts, prisons\\ and press',
	place: 'Hall B, 2nd floor',
	link: null
};
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

test('[WORKSHOP25] a calendar file has the entry, in UTC, escaped, and nothing else', () => {
	const lines = unfolded(writeCalendar([entry]));
	expect(lines.filter((line) => !/^(BEGIN|END|VERSION|PRODID|METHOD|$)/.test(line)).toSorted()).toEqual([
		'DTEND:20270511T143000Z',
		'DTSTAMP:20270501T100000Z',
		'DTSTART:20270511T060000Z',
		'LOCATION:Hall B\\, 2nd floor',
		'SEQUENCE:3',
		'SUMMARY:First day\\; courts\\, prisons\\\\ and press',
		'UID:workshop-1@plenum'
	]);
});

test.each(['Атна '.repeat(60).trim(), 'ورشة العمل '.repeat(30).trim(), `${'a'.repeat(73)}😀${'b'.repeat(80)}`])(
	'[WORKSHOP25] no line is longer than 75 octets, and no character is cut: %s',
	(title) => {
		const file = writeCalendar([{ ...entry, title }]);
		for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(unfolded(file)).toContain(`SUMMARY:${title}`);
	}
);

test('[WORKSHOP25] a title cannot add a line of its own', () => {
	const file = writeCalendar([{ ...entry, title: 'One\r\nATTENDEE:mailto:a@example.org', place: null }]);
	expect(unfolded(file).some((line) => line.startsWith('ATTENDEE'))).toBe(false);
});

test('[WORKSHOP25] the link to the call is in it only where it was given', () => {
	const link = 'https://meet.example.org/hall-b?room=7,8;9';
	expect(writeCalendar([entry])).not.toContain('https');
	expect(unfolded(writeCalendar([{ ...entry, link }]))).toContainEqual(expect.stringMatching(/^URL[^:]*:https:/));
});

test('[CALENDAR22] a feed has a name and its entries, and a whole day leaves its reader free', () => {
	const day = { ...entry, id: 'mid-term', when: { day: '2027-12-31' }, title: 'Mid-term report', place: null };
	const lines = unfolded(writeCalendarFeed('Follow-up; Alvenia', [entry, day]));
	expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
	expect(lines).toContain('NAME:Follow-up\\; Alvenia');
	expect(lines.slice(lines.indexOf('UID:mid-term@plenum'))).toEqual([
		'UID:mid-term@plenum',
		'SEQUENCE:3',
		'DTSTAMP:20270501T100000Z',
		'DTSTART;VALUE=DATE:20271231',
		'DTEND;VALUE=DATE:20280101',
		'TRANSP:TRANSPARENT',
		'SUMMARY:Mid-term report',
		'END:VEVENT',
		'END:VCALENDAR',
		''
	]);
});
