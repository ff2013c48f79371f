import { expect, test } from 'vitest';
import { caretOf } from './carets.ts';

const sides = ['state', 'civil-society', 'nhri'];
const names = {
	nameOf: ({ name }: { name: string }) => name,
	placeOf: (constituency: string) => sides.indexOf(constituency)
};
const look = (name: string, constituency: string) => {
	const caret = caretOf({ name, constituency }, names);
	return [caret.className, caret.querySelector('path')?.getAttribute('d')].join();
};

test('[DOC16] a caret has the colour and the shape of its side, whoever it is', () => {
	expect(look('Ada', 'state')).toBe(look('Ben', 'state'));
	expect(new Set(sides.map((side) => look('Ada', side))).size).toBe(3);
	const shapes = sides.map(
		(side) => caretOf({ name: 'Ada', constituency: side }, names).querySelector('path')?.outerHTML
	);
	expect(new Set(shapes).size).toBe(3);
	expect(look('Ada', 'gone')).toContain('side-');
});

test('[DOC16] and names the person as the policy lets them be seen; what is no name is none', () => {
	expect(caretOf({ name: 'Ada Fell', constituency: 'state' }, names).textContent).toBe('Ada Fell');
	expect(caretOf({ name: 7 }, names).textContent).toBe('');
});
