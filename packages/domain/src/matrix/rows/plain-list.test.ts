import { expect, test } from 'vitest';
import { interpretParagraphs } from './interpret-paragraphs.ts';
import { paragraphsOfList } from './plain-list.ts';

const read = (text: string) => {
	const paragraphs = paragraphsOfList(text);
	return paragraphs && interpretParagraphs(paragraphs).recommendations.map(({ number, text }) => `${number} ${text}`);
};

test.each([
	['6.1\tDig wells (France);\n6.2\tPlant, water and tend trees (Peru); (Italy);', 2],
	['\t6.1\tDig wells; protect them (France);\n\t6.2\tPlant (Peru).', 2],
	['121. The recommendations below enjoy the support of Montalva:\n121.1 Dig (France);\n\n121.2 Plant (Peru);', 2],
	['Dig wells (France);\nPlant trees (Peru);', 2],
	['6.1 Dig wells in every village of the\nnorth, and protect them (France);\n6.2 Plant (Peru);', 2],
	['121.1 修建水井（法国）；\n121.2 植树（秘鲁）。', 2],
	['١٢١-١ حفر الآبار (فرنسا)؛\n١٢١-٢ غرس الأشجار (بيرو)؛', 2]
])('[MATRIX83] "%s" lists %i recommendations', (text, count) => {
	expect(read(text)).toHaveLength(count);
});

test('[MATRIX83] lines that were broken by a page are one text', () => {
	expect(read('6.1 Dig wells in every village of the\nnorth, and protect them (France);\n6.2 Plant (Peru);')?.[0]).toBe(
		'6.1 Dig wells in every village of the north, and protect them (France);'
	);
});

test.each([
	'Number,Text,Position\n140.1,Dig wells (France);,Supported',
	'Recommendation\tPosition\n140.1 Dig wells (France);\tSupported',
	'140.1\tDig wells (France);\tSupported\n140.2\tPlant trees (Peru);\tNoted',
	'"140.1","Dig wells (France);","Supported"',
	'140.1 Dig wells (France);Supported;Water\n140.2 Plant (Peru);Noted;Trees',
	'Nothing of it is a list.',
	'Position;Recommendation\nSupported;Dig wells (France).\nNoted;Plant trees (Peru).',
	'# Files\n\n| file | what |\n|---|---|\n| a | `b` (the first one) |\n\nSee above (Second Part).'
])('[MATRIX83] "%s" is no list of paragraphs', (text) => {
	expect(read(text)).toBe(null);
});
