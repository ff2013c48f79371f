import { expect, test } from 'vitest';
import { inReadingOrder } from './reading-order.ts';

/** One line, written in this order from left to right. */
const written = (texts: string[], y = 0) =>
	texts.map((text, at) => ({ text, x: 10 * at, y, rightToLeft: /\p{Script=Arabic}/u.test(text) }));
const read = (pieces: ReturnType<typeof written>) => inReadingOrder(pieces).map(({ text }) => text);

test('[MATRIX88] Arabic letters that a PDF holds from left to right are put in the order in which they are read', () => {
	expect(read(written(['ن', 'م', ' ', 'ل', 'ك']))).toEqual(['ك', 'ل', ' ', 'م', 'ن']);
	expect(read(written(['ن', '1', '2', 'م']))).toEqual(['م', '1', '2', 'ن']);
	// Each line by itself, and a line that is in order stays so.
	expect(read([...written(['ب', 'ا']), ...written(['د', 'ج'], 12)])).toEqual(['ا', 'ب', 'ج', 'د']);
	expect(read(written(['ا', 'ب']).map((piece) => ({ ...piece, x: -piece.x })))).toEqual(['ا', 'ب']);
	expect(read(written(['6.1', 'Dig', 'wells']))).toEqual(['6.1', 'Dig', 'wells']);
});
