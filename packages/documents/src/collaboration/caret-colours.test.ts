import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caretColour, caretColours } from './caret-colours.ts';

test('[DOC213] carets have the colours that the pages give to constituencies', () => {
	const tokens = readFileSync(new URL('../../../../apps/web/src/lib/ui/look/tokens.css', import.meta.url), 'utf8');
	const sides = [...tokens.matchAll(/--side-\d: light-dark\((#\w{6})/g)].map(([, colour]) => colour);
	expect(caretColours).toEqual(sides);
	expect([0, 6, -1].map(caretColour)).toEqual([sides[0], sides[0], sides[5]]);
});
