import { expect, test } from 'vitest';
import { findLanguage } from './language-names.ts';
import { callLinkOf, detailsDraft, detailsOf, problemOf } from './details-draft.ts';

const starts = { at: Date.parse('2027-05-11T06:00:00Z'), zone: 'Africa/Nairobi' };

test('[WORKSHOP20] what stands in the fields is the clock of the workshop, and comes back as the same instant', () => {
	const draft = detailsDraft({ starts, place: 'Hall B' }, 'https://meet.example.org');
	expect(draft).toEqual({
		day: '2027-05-11',
		time: '09:00',
		zone: 'Africa/Nairobi',
		place: 'Hall B',
		callLink: 'https://meet.example.org',
		spoken: [],
		interpreted: []
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

test('[WORKSHOP26] languages come back as they were chosen; without any, nothing is recorded', () => {
	const languages = { spoken: ['sw'], interpreted: ['xki', 'ki'] };
	const draft = detailsDraft({ languages }, null);
	expect(detailsOf(draft)).toEqual({ languages });
	expect(detailsOf({ ...draft, spoken: [], interpreted: [] })).toEqual({});
});

test('[WORKSHOP26] what is typed is found by its name, without accents, or by its beginning where only one has it', () => {
	const known = ['amharique', 'maori', 'maorí', 'créole haïtien', 'créole mauricien'].map((name) => ({
		code: name,
		name
	}));
	const found = (typed: string) => findLanguage(known, typed)?.name;
	expect([found(' Amharique'), found('am'), found('CREOLE H'), found('créole'), found(''), found('xyz')]).toEqual([
		...['amharique', 'amharique', 'créole haïtien', undefined, undefined, undefined]
	]);
});
