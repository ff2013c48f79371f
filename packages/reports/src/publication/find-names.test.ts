import { expect, test } from 'vitest';
import { createNameFinder, type NameMatch } from './find-names.ts';

/** What is meant, one name after the other: as slow as names times text. */
function oneByOne(names: readonly string[], text: string): NameMatch[] {
	return [...new Set(names.map((name) => name.normalize('NFC').trim()))]
		.filter((name) => name.length > 2)
		.flatMap((name) => {
			const words = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
			const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
			return [...text.matchAll(pattern)].map((match) => ({ at: match.index, match: match[0] }));
		});
}

const pieces = [
	...[
		'Ana',
		'ANA',
		'ana',
		'Anas',
		'Bo',
		'Bö',
		'Straße',
		'STRASSE',
		'ſam',
		'Sam',
		'Kelvin',
		'\u212aelvin',
		'ΟΔΟΣ',
		'οδός'
	],
	...[
		'-',
		'.',
		'(',
		')',
		'+',
		'*',
		'’',
		' ',
		'  ',
		'\n',
		'\u00a0',
		',',
		'7',
		'12',
		'محمد',
		'عَلي',
		'李',
		'王',
		'🙂',
		'Ⓐ',
		'ⓐ'
	]
];

function randomly(seed: number): (count: number) => string {
	let state = seed >>> 0;
	const chance = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
	return (count) => Array.from({ length: count }, () => pieces[Math.floor(chance() * pieces.length)]).join('');
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
	'[PUBLISH10] names sought all at once are found where each alone is (seed %i)',
	(seed) => {
		const write = randomly(seed);
		const names = Array.from({ length: 30 }, (_, at) => write(1 + (at % 5)));
		const text = write(400);
		expect(createNameFinder(names)(text)).toEqual(oneByOne(names, text));
	}
);

test('[PUBLISH10] a name that contains itself is counted once, and no name costs nothing', () => {
	expect(createNameFinder(['Ana Ana'])('Ana Ana Ana')).toEqual([{ at: 0, match: 'Ana Ana' }]);
	expect(createNameFinder(['Bo', ''])('Bo')).toEqual([]);
});
