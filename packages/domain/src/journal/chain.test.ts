import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { beginning, chained, findFault, type JournalEntry } from './chain.ts';

// Any function of the text will do; the server's is an HMAC.
const mac = (text: string) => `mac(${text})`;
const head = (lines: { hash: string }[]) => ({ length: lines.length, hash: lines.at(-1)?.hash ?? beginning });

function chainOf(length: number): (JournalEntry & { hash: string })[] {
	const lines: (JournalEntry & { hash: string })[] = [];
	for (let place = 1; place <= length; place += 1) {
		const line = { consultation: 'c', place, stream: 's', seq: place, type: 't', at: place, by: null, data: { place } };
		lines.push({ ...line, hash: mac(chained(lines.at(-1)?.hash ?? beginning, line)) });
	}
	return lines;
}

test('[JOURNAL1] a hash covers everything that a line says, and the hash before it', () => {
	const [line] = chainOf(1);
	if (!line) throw new Error('The chain is empty.');
	const others = {
		consultation: 'd',
		place: 2,
		stream: 'r',
		seq: 2,
		type: 'u',
		at: 2,
		by: 'p',
		data: { place: 2 },
		rowMacs: { a: {} }
	};
	for (const key of Object.keys(others) as (keyof typeof others)[]) {
		expect(chained(beginning, { ...line, [key]: others[key] })).not.toBe(chained(beginning, line));
	}
	expect(chained('before', line)).not.toBe(chained(beginning, line));
});

test('[JOURNAL1] canonical JSON is one text for one value', () => {
	expect(canonicalJson({ b: [1, undefined, { d: null, c: 'ü' }], a: undefined })).toBe(
		'{"b":[1,null,{"c":"ü","d":null}]}'
	);
});

test('[JOURNAL2] an untouched chain has no fault, an empty one neither', () => {
	expect(findFault(chainOf(5), head(chainOf(5)), mac)).toBeNull();
	expect(findFault([], head([]), mac)).toBeNull();
});

test('[JOURNAL2] every single change, deletion, exchange and cut is named at its place', () => {
	const whole = chainOf(5);
	for (let place = 1; place <= 5; place += 1) {
		const changed = whole.map((line) => (line.place === place ? { ...line, by: 'someone' } : line));
		expect(findFault(changed, head(whole), mac)).toEqual({ place, what: 'changed' });
		const without = whole.filter((line) => line.place !== place);
		expect(findFault(without, head(whole), mac)).toEqual({ place, what: place === 5 ? 'cut-off' : 'missing' });
	}
	const exchanged = whole.map((line) => ({ ...line, place: line.place === 2 ? 3 : line.place === 3 ? 2 : line.place }));
	exchanged.sort((a, b) => a.place - b.place);
	expect(findFault(exchanged, head(whole), mac)).toEqual({ place: 2, what: 'changed' });
});

test('[JOURNAL2] a line added at the end without the head is seen', () => {
	const six = chainOf(6);
	expect(findFault(six, head(six.slice(0, 5)), mac)).toEqual({ place: 6, what: 'changed' });
});
