import { expect, test } from 'vitest';
import { callLinkOf, detailsDraft, detailsOf, problemOf } from './details-draft.ts';

const starts = { at: Date.parse('2027-05-11T06:00:00Z'), zone: 'Africa/Nairobi' };

test('[WORKSHOP20] what stands in the fields is the clock of the workshop, and comes back as the same instant', () => {
	const draft = detailsDraft({ starts, place: 'Hall B' }, 'https://meet.example.org');
	expect(draft).toEqual({
		...{ day: '2027-05-11', time: '09:00', zone: 'Africa/Nairobi' },
		...{ place: 'Hall B', callLink: 'https://meet.example.org' }
	});
	expect(detailsOf(draft)).toEqual({ starts, place: 'Hall B' });
	expect(detailsOf({ ...draft, zone: 'Europe/Paris' }).starts?.at).toBe(Date.parse('2027-05-11T07:00:00Z'));
});

test('[WORKSHOP20] nothing said is nothing recorded, half a date is a problem', () => {
	const empty = detailsDraft({}, null);
	expect([detailsOf(empty), callLinkOf(empty), problemOf(empty)]).toEqual([{}, null, null]);
	expect(problemOf({ ...empty, day: '2027-05-11' })).toBe('dateWrong');
	expect(problemOf({ ...empty, time: '09:00' })).toBe('dateWrong');
	expect(problemOf({ ...empty, callLink: 'http://meet.example.org' })).toBe('callLinkWrong');
	expect(callLinkOf({ ...empty, callLink: ' https://meet.example.org ' })).toBe('https://meet.example.org');
});
