import type { Language } from '@plenum/domain/languages';
import type { JournalLine } from '@plenum/protocol/journal';
import { describe, expect, test } from 'vitest';
import { addTexts, loadText } from '../language/catalogues.ts';
import { itemTitles, sentencesOf, type SentenceContext } from './sentences.ts';

const everything = async (language: Language) =>
	addTexts({ language, text: await loadText(language) }, 'commitments', 'journal', 'ratings', 'voting', 'work');
const english = await everything('en');
const french = await everything('fr');
const arabic = await everything('ar');

const known: SentenceContext = {
	person: (id) => `<${id}>`,
	cluster: (id) => `{${id}}`,
	decision: () => null,
	item: (id) => `[${id}]`,
	constituency: (id) => `(${id})`,
	level: (id) => `=${id}`,
	number: String,
	time: String,
	day: String
};

function line(type: string, data: unknown, stream = 'workshop:w'): JournalLine {
	return { place: 1, stream, seq: 1, type, at: 0, by: null, data, hash: '' };
}

describe('a line of the record as a sentence', () => {
	test.each([
		[line('item-started', { item: 'i' }), 'Item “[i]” began'],
		[line('speaker-called', { participant: 'amal' }), '<amal> took the floor'],
		[
			line('entry-corrected', { entry: 12, text: 'It was seven.' }, 'corrections'),
			'Correction of line 12: It was seven.'
		],
		[
			line('attendance-counted', { item: 'i', people: [{ sides: ['nhri', 'state'], people: 12 }] }, 'attendance:w'),
			'Devices connected when the item began: (nhri) + (state) 12'
		],
		[line('item-skipped', { item: 'i' }), 'Item “[i]” was left out'],
		[line('item-parked', { item: 'i', reason: 'No figures' }), 'Item “[i]” was parked: No figures'],
		[line('item-taken-up', { item: 'i' }), 'Item “[i]” was resumed'],
		[line('hand-moved', { participant: 'p', before: null }), '<p> was moved in the list of speakers'],
		[line('speaking-rules-set', { rules: {} }), 'The rules for speakers were changed'],
		[line('details-changed', { details: {} }), 'The date, the place or the languages were changed'],
		[line('step-moved', { step: 'level' }), 'On to the step: Ratings'],
		[line('person-returned', { participant: 'p' }), '<p> is in the lobby again'],
		[
			line('side-ratings-recorded', {
				constituency: 'nhri',
				rating: { level: 'in-process' },
				recommendations: [{ number: '140.1' }, { number: '140.2' }]
			}),
			'Rating of 140.1, 140.2 by (nhri): =in-process'
		],
		[
			line('side-ratings-recorded', {
				constituency: 'nhri',
				rating: null,
				recommendations: [{ number: '140.1' }]
			}),
			'(nhri) withdrew its rating of 140.1'
		],
		[
			line('side-rating-objected', { constituency: 'nhri', recommendations: [{ number: '140.1' }] }),
			'A member of (nhri) objected to the rating of 140.1'
		],
		[
			line('ratings-agreed', { agreed: { level: 'views-recorded' }, recommendations: [{ number: '1' }] }),
			'Agreed rating of 1: =views-recorded'
		],
		[
			line('poll-closed', {
				subjects: [
					{ tally: { for: 3, against: 1, abstain: 0 }, adopted: true },
					{ tally: null, adopted: false }
				]
			}),
			'The vote was closed. Counted in favour 3, against 1, neither 0. Adopted. Not adopted.'
		],
		[line('person-changed', { participant: 'amal', role: 'rapporteur' }, 'people'), '<amal> is now: Rapporteur'],
		[line('person-changed', { participant: 'amal', constituency: 'river' }, 'people'), '<amal> is now: (river)'],
		[
			line('loss-accepted', { commits: 12 }, 'consultation'),
			'The operator restarted the server after saved data were lost. Saved changes missing on the whole server: 12'
		]
	])('says it in English', (given, sentence) => {
		expect(sentencesOf(english, known)(given).replace(/[\u2068\u2069]/gu, '')).toBe(sentence);
	});

	test('[OPERATE13] says in every language how many commits an accepted loss took', () => {
		const lost = line('loss-accepted', { commits: 12 }, 'consultation');
		for (const words of [english, french, arabic])
			expect(sentencesOf(words, known)(lost).match(/\d+/g)).toEqual(['12']);
	});

	test.each([
		['English', english, 'أمل'],
		['French', french, 'أمل'],
		['Arabic', arabic, 'Amal']
	])('[WEB8] isolates in %s what people named in the other direction', (_, words, name) => {
		const named = sentencesOf(words, { ...known, cluster: () => name, item: () => name });
		const opened = named(line('poll-opened', { entitled: 20, rules: {}, cluster: 'c' }, 'poll:p'));
		expect(opened).toContain(`\u2068${name}\u2069`);
		expect(named(line('item-started', { item: 'i' }))).toContain(`\u2068${name}\u2069`);
	});

	test('names a type that this version does not know', () => {
		expect(sentencesOf(english, known)(line('sun-rose', {}))).toBe('Event: sun-rose');
		expect(sentencesOf(english, known)(line('toString', {}))).toBe('Event: toString');
	});

	test('is not confused by data of another shape', () => {
		for (const words of [english, french, arabic])
			for (const type of Object.keys(english.journal.events))
				for (const data of [null, 'text', [], {}]) expect(sentencesOf(words, known)(line(type, data))).not.toBe('');
	});
});

test('items are known by the titles of the agenda that was last given', () => {
	const lines = [
		line('workshop-planned', { title: 'Day one', items: [{ id: 'i', title: 'Courts', cluster: null, minutes: 5 }] }),
		line('agenda-changed', { items: [{ id: 'i', title: 'Courts and prisons', cluster: null, minutes: 5 }] })
	];
	expect(itemTitles(lines)).toEqual(new Map([['i', 'Courts and prisons']]));
});
