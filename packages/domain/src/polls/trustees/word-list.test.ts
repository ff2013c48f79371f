import { describe, expect, test } from 'vitest';
import {
	keyOfWord,
	listWords,
	mayMix,
	readOwnWords,
	ruleOnWords,
	shownWords,
	type SlipWord,
	type WordCommand,
	type WordRuling
} from './word-list.ts';

const textsIn = (...given: string[]) => {
	const read = readOwnWords(given);
	return read.ok ? read.value.map(({ text }) => text) : read.reason;
};

describe('[POLL74] words as they are compared', () => {
	test.each([
		['case and spaces', '  Access   to JUSTICE ', 'access to justice'],
		['accents', 'Égalité', 'egalite'],
		['accents made of two letters', 'E\u0301galite\u0301', 'egalite'],
		['German, in capitals', 'STRASSE', 'straße'],
		['dashes and full stops', 'follow-up.', 'follow up'],
		['Arabic vowel signs and lengthening', 'حُقُوق الإنسـان', 'حقوق الانسان'],
		['Arabic letters that are written in several ways', 'إصلاحى', 'اصلاحي'],
		['the ending that is written with dots and without', 'الحرية', 'الحريه'],
		['Persian letters', 'کرامتی', 'كرامتي'],
		['digits of another script', '٢٠٣٠', '2030'],
		['full width', 'ｊｕｓｔｉｃｅ', 'justice']
	])('%s', (_, one, other) => {
		expect(keyOfWord(one)).toBe(keyOfWord(other));
		expect(textsIn(one, other)).toHaveLength(1);
	});

	test.each([
		['another word', 'justice', 'just ice'],
		['vowels of Indian scripts, which are letters', 'कि', 'की'],
		['another letter', 'حق', 'حد']
	])('but not %s', (_, one, other) => expect(keyOfWord(one)).not.toBe(keyOfWord(other)));
});

describe('[POLL74] what is taken of what somebody sends', () => {
	test('three at most, each once, as they were written, on one line', () => {
		expect(textsIn(' Égalité ', 'egalite', '')).toEqual(['Égalité']);
		expect(textsIn('a\nb', 'c\u202ed')).toEqual(['a b', 'cd']);
		expect(textsIn('one', 'two', 'three', 'four')).toBe('poll/words-missing');
		expect(textsIn('', '  ', '\u200f')).toBe('poll/words-missing');
		expect(textsIn('!?')).toBe('poll/words-missing');
		expect(textsIn('é'.repeat(40))).toEqual(['é'.repeat(40)]);
		expect(textsIn('é'.repeat(41))).toBe('poll/words-missing');
		expect(textsIn('a\u0301\u0301\u0301\u0301\u0301\u0301')).toEqual(['á\u0301\u0301\u0301']);
	});

	test.each([
		'http://example.org',
		'www example',
		'example.org',
		'EXAMPLE.ORG/x',
		'ｅｘａｍｐｌｅ．ｏｒｇ',
		'exam\u200bple.org',
		'ana@example',
		'ana＠example',
		'@ana',
		'+386 1 234 56',
		'٠١٢٣٤٥٦٧',
		'0 1 2 3 4 5 6'
	])('not %j, which leads to somebody', (word) => expect(textsIn('justice', word)).toBe('poll/word-contact'));

	test.each(['140.12', '2030', '16.3', 'e.g.', 'N.B.', 'Art. 7', 'rights: all'])('%j does not', (word) =>
		expect(textsIn(word)).toEqual([word])
	);
});

test('[POLL75] words are mixed by five, or when all have sent theirs', () => {
	expect([0, 4, 5, 6].map((waiting) => mayMix(waiting, false))).toEqual([false, false, true, true]);
	expect([0, 1].map((waiting) => mayMix(waiting, true))).toEqual([false, true]);
});

const word = (slip: string, text: string): SlipWord => ({ slip, key: keyOfWord(text), text });
const slips = [
	...[word('a', 'Courts'), word('a', 'Justice')],
	...[word('b', 'justice'), word('c', 'Justice'), word('c', 'Tribunals')],
	word('d', 'A name')
];

/** All the rulings after these commands. */
function after(...commands: WordCommand[]): WordRuling[] {
	return commands.reduce<WordRuling[]>((rulings, command) => {
		const ruled = ruleOnWords(slips, rulings, command);
		if (!ruled.ok) throw new Error(ruled.reason);
		return [...new Map([...rulings, ...ruled.value].map((ruling) => [ruling.key, ruling])).values()];
	}, []);
}
const show = (...texts: string[]): WordCommand => ({
	act: 'show',
	words: texts.map((text) => ({ key: keyOfWord(text), text }))
});

describe('[POLL76] [POLL77] a list of words', () => {
	test('counts people, the most frequent first, in its most frequent spelling; nothing is shown at first', () => {
		const listed = listWords(slips, []);
		expect(listed.map(({ text, people, status }) => [text, people, status])).toEqual([
			['Justice', 3, 'waiting'],
			['A name', 1, 'waiting'],
			['Courts', 1, 'waiting'],
			['Tribunals', 1, 'waiting']
		]);
		expect(listed[0]?.spellings).toEqual(['Justice', 'justice']);
		expect(shownWords(slips, [])).toEqual([]);
	});

	test('shows a word in the spelling that was seen, and a later one changes nothing of it', () => {
		const rulings = after(show('justice'));
		const later = ['x', 'y', 'z'].map((slip) => word(slip, 'JUSTICE'));
		expect(shownWords([...slips, ...later], rulings)).toEqual([{ text: 'justice', people: 6 }]);
	});

	test('counts whoever sent two words that are joined once; parted, each is as before', () => {
		const joined = after(show('Justice', 'Courts'), { act: 'join', key: 'courts', into: 'justice' });
		expect(shownWords(slips, joined)).toEqual([{ text: 'Justice', people: 3 }]);
		const chain = after(
			show('Justice'),
			{ act: 'join', key: 'courts', into: 'tribunals' },
			{ act: 'join', key: 'tribunals', into: 'justice' }
		);
		expect(shownWords(slips, chain)).toEqual([{ text: 'Justice', people: 3 }]);
		const parted = after(
			show('Justice', 'Courts'),
			{ act: 'join', key: 'courts', into: 'justice' },
			{ act: 'part', key: 'courts' }
		);
		expect(shownWords(slips, parted).map(({ text }) => text)).toEqual(['Justice', 'Courts']);
	});

	test('of a hidden word nothing is shown, nor of what was joined to it', () => {
		const rulings = after(
			show('Justice', 'Courts'),
			{ act: 'join', key: 'courts', into: 'justice' },
			{ act: 'hide', keys: ['justice'] }
		);
		expect(shownWords(slips, rulings)).toEqual([]);
		expect(listWords(slips, rulings)[0]).toMatchObject({ status: 'hidden', joined: [{ text: 'Courts' }] });
	});

	test.each<[string, WordCommand]>([
		['a spelling that nobody sent', { act: 'show', words: [{ key: 'justice', text: 'Anything' }] }],
		['a word that nobody sent', { act: 'show', words: [{ key: 'anything', text: 'Justice' }] }],
		['hiding what is not there', { act: 'hide', keys: ['anything'] }],
		['a word joined to itself', { act: 'join', key: 'justice', into: 'justice' }],
		['a word joined to none', { act: 'join', key: 'justice', into: 'anything' }]
	])('refused: %s', (_, command) =>
		expect(ruleOnWords(slips, [], command)).toEqual({ ok: false, reason: 'poll/word-unknown' })
	);

	test('no ring of words that count as each other', () => {
		const rulings = after({ act: 'join', key: 'courts', into: 'justice' });
		expect(ruleOnWords(slips, rulings, { act: 'join', key: 'justice', into: 'courts' })).toMatchObject({ ok: false });
	});
});
