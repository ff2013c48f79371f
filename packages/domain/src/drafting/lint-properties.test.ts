import { expect, test } from 'vitest';
import { draftLanguage } from './draft-language.ts';
import { lintRecommendation, type Lint } from './lint.ts';

const today = '2026-11-27';
const languages = ['en', 'fr', 'ar', 'es', 'zh', null];

/** What sentences and attacks are made of; every list of the linter has something here. */
const pieces = [
	...[
		'Adopt',
		'consider',
		'Continue',
		'to',
		'and',
		'by',
		'within two years',
		'2027',
		'the',
		'Ministry',
		'should be',
		'adopted'
	],
	...[
		'Prendre',
		'des mesures',
		'nécessaires',
		'd’ici',
		'et',
		'améliorer',
		'l’adoption',
		'مواصلة',
		'واعتماد',
		'تدابير',
		'بحلول',
		'٢٠٢٧'
	],
	...[
		'Adoptar',
		'y',
		'medidas',
		'批准',
		'公约；',
		'%',
		'40',
		'140.12',
		',',
		';',
		'\n',
		'.',
		'(',
		'…',
		'\u0000',
		'\u200f',
		'\u00a0',
		'😀',
		'\ud800',
		'é\u0301'
	],
	...['__proto__', 'constructor', 'hasOwnProperty', '<b>', '${x}', '\\', 'ａｄｏｐｔ', 'İ', 'ß', 'ﷺ']
];

/** The same sentences in every run. */
function* sentences(count: number): Generator<string> {
	let state = 20261127;
	const next = (most: number) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % most;
	for (let made = 0; made < count; made++)
		yield Array.from({ length: next(14) }, () => pieces[next(pieces.length)]).join(next(5) === 0 ? '' : ' ');
}

test('[DRAFTING5] whatever is written, it answers, and what it finds stands in the text', () => {
	const outside: string[] = [];
	for (const text of sentences(1500))
		for (const language of new Set([...languages, draftLanguage(text), '__proto__']))
			for (const { start, end, code } of lintRecommendation(text, language, today).findings)
				if (!(0 <= start && start <= end && end <= text.length)) outside.push(`${code} in ${JSON.stringify(text)}`);
	expect(outside).toEqual([]);
});

const plain: [string, string][] = [
	['en', 'Continue to take all necessary measures, and train the judges by December 2027'],
	['en', 'The Ministry of Justice should adopt a law as soon as possible; publish it'],
	[
		'fr',
		'Prendre toutes les mesures nécessaires pour protéger les témoins, et libérer les journalistes d’ici fin 2028'
	],
	['es', 'Seguir mejorando la educación y adoptar una ley antes de 2020'],
	['ar', 'اتخاذ جميع التدابير اللازمة لحماية الشهود بحلول عام 2024'],
	['ar', 'إلغاء قانون الصحافة الحالي وإنشاء مجلس مستقل للصحافة']
];
const disguises: [string, (text: string) => string][] = [
	['capitals', (text) => text.toUpperCase()],
	['small letters', (text) => text.toLowerCase()],
	['accents apart', (text) => text.normalize('NFD')],
	['no accents', (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
	['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
	['narrow no-break spaces', (text) => text.replaceAll(' ', '\u202f')],
	['two spaces', (text) => text.replaceAll(' ', '  ')],
	['soft hyphens', (text) => text.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u00ad')],
	['marks of direction', (text) => `\u200f${text}\u200e`],
	['straight apostrophes', (text) => text.replaceAll('’', "'")],
	['stretched Arabic', (text) => text.replace(/([بتحسعفقكلمنه])(?=[بتحسعفقكلمنهي])/g, '$1ـ')],
	['vowelled Arabic', (text) => text.replace(/(\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '$1\u064e')],
	['digits of Arabic', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))],
	['a number before it', (text) => `140.12 ${text}`]
];

test.each(
	plain.flatMap(([language, text]) => disguises.map(([name, change]) => [name, language, text, change] as const))
)('[DRAFTING5] %s change nothing: %s: %s', (_, language, text, change) => {
	const seen = ({ category, findings }: Lint) => [category, ...findings.map(({ code }) => code)];
	expect(seen(lintRecommendation(change(text), language, today))).toEqual(
		seen(lintRecommendation(text, language, today))
	);
});

const hostile = [
	'and ',
	'to ',
	'by ',
	'a, ',
	';',
	' ',
	'end of ',
	'should be ',
	'Adopt and ',
	'2027 ',
	'within ',
	'the ministry ',
	'\u0301',
	'((((',
	'x',
	'و',
	'واعتماد ',
	'necessary '
];

/** A reading that takes each word with each other would not end within the patience of a test. */
test.each(hostile)('[DRAFTING5] a megabyte of %j is read', (piece) => {
	const text = `Adopt ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
	const language = /\p{Script=Arabic}/u.test(piece) ? 'ar' : 'en';
	expect(lintRecommendation(text, language, today).findings.length).toBeGreaterThan(0);
});
