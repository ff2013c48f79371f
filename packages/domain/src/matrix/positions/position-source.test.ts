import { expect, test } from 'vitest';
import { isPositionSource, readPositionSource } from './position-source.ts';

test.each([
	['Source of Position: A/HRC/99/15/Add.1 - Para.3', 'A/HRC/99/15/Add.1', '3'],
	['Source of position: A/HRC/99/15 - Para 121', 'A/HRC/99/15', '121'],
	['Source of position: A/HRC/99/15/Add.1, para. 4 - Para. 3', 'A/HRC/99/15/Add.1', '3'],
	['Source of Position: A/HRC/99/15/Add.1', 'A/HRC/99/15/Add.1', null],
	['Source of Position: A/HRC/WG.6/48/MTV/1 § 12', 'A/HRC/WG.6/48/MTV/1', '12'],
	['Fuente de la posición: A/HRC/99/15/Add.1, párr. 5', 'A/HRC/99/15/Add.1', '5'],
	['Source de la position\u00a0: A/HRC/99/15/Add.1, par. 3', 'A/HRC/99/15/Add.1', '3'],
	['مصدر الموقف: A/HRC/99/15/Add.1، الفقرة ٣', 'A/HRC/99/15/Add.1', '3'],
	['Источник позиции: A/HRC/99/15/Add.1, п. 3', 'A/HRC/99/15/Add.1', '3'],
	['立场来源：A/HRC/99/15/Add.1，第3段', 'A/HRC/99/15/Add.1', '3'],
	['Source of Position: see the addendum', null, null]
])('[MATRIX7] "%s" names %s and paragraph %s', (line, symbol, paragraph) => {
	expect(isPositionSource(line)).toBe(true);
	expect(readPositionSource(line).source).toMatchObject({ symbol, paragraph });
});

test('[MATRIX7] a paragraph with a slip of the pen is read, and the slip is told', () => {
	expect(readPositionSource('Source of Position: A/HRC/99/15/Add.1 - Para.3vv')).toEqual({
		source: { symbol: 'A/HRC/99/15/Add.1', paragraph: '3', raw: 'A/HRC/99/15/Add.1 - Para.3vv' },
		oddParagraph: '3vv'
	});
});

test('[MATRIX7] a second paragraph of the text is no source', () => {
	expect(isPositionSource('including the wells of the south (Arvenia);')).toBe(false);
});
