import { expect, test } from 'vitest';
import { readPositions } from '../positions/read-positions.ts';

const read = (text: string) =>
	readPositions(text, new Set(['140'])).statements.map(({ numbers, position }) => `${numbers.join(' ')} ${position}`);

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => `140.${from + step}`);

/** How a list may be written in each language: what is between its numbers, between the last two, and in a range. */
const joints = {
	en: { comma: ', ', and: ' and ', ranges: ['-', '–', ' – ', ' to '] },
	fr: { comma: ', ', and: ' et ', ranges: ['-', ' à '] },
	es: { comma: ', ', and: ' y ', ranges: ['-', ' a '] },
	ru: { comma: ', ', and: ' и ', ranges: ['–', ' по '] },
	ar: { comma: '، ', and: ' و', ranges: ['-', ' إلى '] },
	zh: { comma: '、', and: '和', ranges: ['-', '至'] }
};
type Language = keyof typeof joints;

/** Sentences of addenda with a place for the list, and what they answer. */
const sentences: [Language, string, string][] = [
	['en', 'Montalva notes recommendations #.', 'noted'],
	['en', 'Recommendations # enjoy the support of Montalva.', 'supported'],
	['en', 'Recommendations # do not enjoy the support of Montalva.', 'noted'],
	['en', 'Supported: #;', 'supported'],
	['en', 'The following recommendations will be examined: #', 'pending'],
	['en', '| # | Noted |', 'noted'],
	['en', '#\tSupported', 'supported'],
	['en', 'Noted\n#', 'noted'],
	['fr', 'La Montalva prend note des recommandations #.', 'noted'],
	['fr', 'Les recommandations # recueillent l’adhésion de la Montalva.', 'supported'],
	['es', 'Montalva toma nota de las recomendaciones #.', 'noted'],
	['es', 'Las recomendaciones # cuentan con el apoyo de Montalva.', 'supported'],
	['ru', 'Следующие рекомендации пользуются поддержкой: #.', 'supported'],
	['ru', 'Приняты к сведению рекомендации #.', 'noted'],
	['ar', 'تحظى التوصيات التالية بتأييد مونتالفا: #.', 'supported'],
	['zh', '以下建议得到支持：#。', 'supported']
];

/** What a list says, in the ways of its language; the paragraph may stand before the first number alone. */
function lists(language: Language): [string, string[]][] {
	const { comma, and, ranges } = joints[language];
	return [
		['140.158', ['140.158']],
		[`140.158${comma}140.161`, ['140.158', '140.161']],
		[`140.158${comma}161`, ['140.158', '140.161']],
		[`140.158${comma}161${and}170`, ['140.158', '140.161', '140.170']],
		[`140.158${and}140.161`, ['140.158', '140.161']],
		['140.158; 140.161', ['140.158', '140.161']],
		['140.158; 161', ['140.158', '140.161']],
		['140.158(a)', ['140.158']],
		[`140.158 (a)${and}(b)${comma}140.161`, ['140.158', '140.161']],
		[`140.158 (pending cases)${comma}140.161`, ['140.158', '140.161']],
		...ranges.flatMap((range): [string, string[]][] => [
			[`140.161${range}165`, upTo(161, 165)],
			[`140.161${range}140.165`, upTo(161, 165)],
			[`140.158${comma}161${range}165`, ['140.158', ...upTo(161, 165)]],
			[`140.158${comma}140.161${range}165${and}140.170`, ['140.158', ...upTo(161, 165), '140.170']]
		])
	];
}

const cases = sentences.flatMap(([language, sentence, position]) =>
	lists(language).map(([list, numbers]): [string, string] => [
		sentence.replace('#', list),
		`${numbers.join(' ')} ${position}`
	])
);

test('[MATRIX60] every list, in every language, sentence and place, is read to its last number', () => {
	const wrong = cases.flatMap(([text, said]) =>
		read(text).join(' | ') === said ? [] : [`${text} → ${read(text).join(' | ')}`]
	);
	expect(wrong).toEqual([]);
});

test('[MATRIX66] why a recommendation was answered so is no answer, and figures are no numbers', () => {
	const explained = [
		'Montalva supports international efforts to end this.',
		'Pending cases will be examined by courts.',
		'It notes that 99.9 % of the children are in school, 12.5 per cent more than before.',
		'Montalva supports the aim.'
	];
	const addendum = [
		'Montalva notes recommendations 140.1, 140.2 and 140.3.',
		'Montalva accepts recommendation 140.4.',
		...explained.map((text, at) => `140.${at + 1}: ${text}`),
		...explained.map((text, at) => `Recommendation 140.${at + 1}. ${text}`),
		'The law covers 99.9 % of them, at € 3.4 million.'
	];
	expect(read(addendum.join('\n'))).toEqual(['140.1 140.2 140.3 noted', '140.4 supported']);
	expect(read(addendum.join('\n\n'))).toEqual(['140.1 140.2 140.3 noted', '140.4 supported']);
});

test('[MATRIX66] an answer beside, above or under a number is that of the number', () => {
	expect(read('Recommendation\tPosition\n140.1\tSupported\n140.2\tNoted')).toEqual(['140.1 supported', '140.2 noted']);
	expect(read('140.1\nSupported\n140.2\nNoted')).toEqual(['140.1 supported', '140.2 noted']);
	expect(read('Supported\n140.1\n140.2\nNoted\n140.3')).toEqual(['140.1 140.2 supported', '140.3 noted']);
	expect(read('140.1 (noted), 140.2 (supported)')).toEqual(['140.1 noted', '140.2 supported']);
	expect(read('140.1: Noted. The law is older.\n140.2: Montalva accepts this recommendation.')).toEqual([
		'140.1 noted',
		'140.2 supported'
	]);
});
