import { expect, test } from 'vitest';
import { mostChangedLetters } from './text-correction.ts';
import { acceptCorrection } from './accept-correction.ts';

const levels = ['Fully implemented', 'Partially implemented', 'Not implemented yet', 'غير منفذة بعد'];
const accept = (from: string, to: string) => {
	const answer = acceptCorrection(from, to, levels);
	return answer.ok ? `${answer.value.before}>${answer.value.after}` : answer.reason;
};

test.each([
	['The law was adoptd in May.', 'The law was adopted in May.', 'adoptd>adopted'],
	['the the law', 'the law', 'the law>law'],
	['Prisons: two of five', 'Prisons; two of five', 'Prisons:>Prisons;'],
	['اعتُمد القانوون', 'اعتُمد القانون', 'القانوون>القانون'],
	['Loi adopté', 'Loi adoptée', 'adopté>adoptée'],
	['a😀b', 'a😁b', 'a😀b>a😁b'],
	['Guarantees', 'Guarantees.', 'Guarantees>Guarantees.']
])('[CORRECT3] a typing error is put right, and told in whole words: %s', (from, to, words) => {
	expect(accept(from, to)).toBe(words);
});

test.each([
	['nothing', 'Same', 'Same', 'nothing-changed'],
	['all of it', 'Gone', ' ', 'paragraphs'],
	['a line more', 'One line', 'One\nline', 'paragraphs'],
	['a sign that turns what follows', 'One', 'One\u202e', 'paragraphs'],
	['half a letter', 'One', 'One\ud83d', 'paragraphs'],
	['another digit', 'In 2024', 'In 2025', 'number'],
	['a decimal point', 'By 1.5 points', 'By 15 points', 'number'],
	['a sign', 'By -5', 'By 5', 'number'],
	['percent', 'By 5 %', 'By 5', 'number'],
	['parts of a number', 'In 20 24 cases', 'In 2024 cases', 'number'],
	['digits of Arabic', 'في ٢٠٢٤', 'في ٢٠٢٥', 'number'],
	['a digit for a word', 'Two courts', '2 courts', 'number'],
	['a level', 'It is fully implemented', 'It is fuly implemented', 'level'],
	['a level that was mistyped', 'It is partialy implemented', 'It is partially implemented', 'level'],
	['a level in Arabic', 'غير منفذة بعد', 'منفذة بعد', 'level'],
	['a State', 'Norway asked', 'Norwy asked', 'state'],
	['another State', 'Iran asked', 'Iraq asked', 'state'],
	['a State in French', 'La Norvège', 'La Suède', 'state'],
	['a longer name', 'Guinea asked', 'Papua New Guinea asked', 'state'],
	['not', 'It is now open', 'It is not open', 'negation'],
	['n’t', 'It isn’t open', 'It is open', 'negation'],
	['ne … pas', 'Elle n’est pas ouverte', 'Elle est ouverte', 'negation'],
	['no in Arabic', 'يوجد', 'لا يوجد', 'negation'],
	['and no in Arabic', 'ولا يوجد', 'ويوجد', 'negation']
])('[CORRECT4] refused: %s', (_, from, to, reason) => {
	expect(accept(from, to)).toBe(`correction/${reason}`);
});

test('[CORRECT3] letters that go and letters that come are counted together, up to the limit', () => {
	const half = mostChangedLetters / 2;
	const changed = (letters: number) => accept(`It ${'a'.repeat(letters)}.`, `It ${'b'.repeat(letters)}.`);
	expect([changed(half), changed(half + 1)]).toEqual([
		`${'a'.repeat(half)}>${'b'.repeat(half)}`,
		'correction/too-much'
	]);
	expect(accept('x', 'x'.repeat(20_000))).toBe('correction/too-much');
});
