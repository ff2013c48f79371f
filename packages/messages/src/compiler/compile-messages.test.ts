import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileMessages } from './compile-messages.ts';

const languages = {
	en: { locale: 'en-GB', direction: 'ltr', plurals: ['one', 'other'], isComplete: true },
	ar: {
		locale: 'ar-u-nu-latn',
		direction: 'rtl',
		plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
		isComplete: true
	},
	es: { locale: 'es', direction: 'ltr', plurals: ['one', 'many', 'other'], isComplete: false }
} as const;

const english = `### Rating in silence.

lead = Everyone rates alone.

# How a round stands.
states =
    .open = Open
    .not-revealed = Closed, { "{" }not revealed{ "}" }

# $count (number) – recommendations
counted =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
`;
const arabic = `lead = يقيّم كل شخص وحده.
states =
    .open = مفتوحة
    .not-revealed = مغلقة
counted =
    { $count ->
        [zero] لا توصيات
        [one] توصية واحدة
        [two] توصيتان
        [few] { $count } توصيات
        [many] { $count } توصية
       *[other] { $count } توصية
    }
`;

let project: string;
let folder: string;

beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'plenum-messages-'));
	folder = join(project, 'packages', 'messages');
	write('en/interface/pages/rounds.ftl', english);
	write('ar/interface/pages/rounds.ftl', arabic);
});

afterEach(() => rmSync(project, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

const compile = (): string[] => compileMessages(folder, languages, 'en').map(({ message }) => message);
const generated = (path: string): string => readFileSync(join(folder, 'generated', path), 'utf8');

/** The compiled object of one English file. */
async function load<Messages>(source: string): Promise<Messages> {
	write('en/interface/pages/rounds.ftl', source);
	rmSync(join(folder, 'ar'), { recursive: true });
	expect(compileMessages(folder, { en: languages.en }, 'en')).toEqual([]);
	mkdirSync(join(folder, 'src'), { recursive: true });
	writeFileSync(join(folder, 'src', 'format.ts'), readFileSync(join(import.meta.dirname, '..', 'format.ts')));
	const { rounds } = (await import(join(folder, 'generated/en/interface/rounds.ts'))) as { rounds: Messages };
	return rounds;
}

describe('[WEB320] a mistake in a file of messages does not compile', () => {
	const inArabic = (from: string, to: string) => write('ar/interface/pages/rounds.ftl', arabic.replace(from, to));
	const inEnglish = (from: string, to: string) => write('en/interface/pages/rounds.ftl', english.replace(from, to));
	const ar = 'packages/messages/ar/interface/pages/rounds.ftl';
	const en = 'packages/messages/en/interface/pages/rounds.ftl';

	test('none is found in files without one', () => {
		expect(compile()).toEqual([]);
	});

	test('a missing message', () => {
		inArabic('lead = يقيّم كل شخص وحده.\n', '');
		expect(compile()).toEqual([`${ar}:1: “lead” is missing. Translate ${en}:3.`]);
	});

	test('a message that English does not have', () => {
		inArabic('lead =', 'laed =');
		expect(compile()).toContain(`${ar}:1: ${en} has no “laed”. Correct the name, or remove the message.`);
	});

	test('a missing variable', () => {
		write('en/interface/pages/rounds.ftl', `${english}\n# $name (text)\nby = By { $name }\n`);
		write('ar/interface/pages/rounds.ftl', `${arabic}by = من شخص\n`);
		expect(compile()).toEqual([`${ar}:14: “by” does not use { $name }, as the English text does.`]);
	});

	test('a variable that is not declared', () => {
		inArabic('[few] { $count }', '[few] { $cuont }');
		expect(compile()).toEqual([
			`${ar}:10: $cuont is not declared. Declare it above the English message: # $cuont (text)`
		]);
	});

	test('a choice that the type of its variable does not have', () => {
		inEnglish('$count (number)', '$count (text)');
		expect(compile()).toContain(`${en}:12: $count is a text: a plural needs a number. Declare $count (number).`);
		inEnglish('$count (number)', '$count (boolean)');
		expect(compile()).toContain(`${en}:12: [true] is missing from the forms of $count.`);
	});

	test('a type that there is not', () => {
		inEnglish('$count (number)', '$count (figure)');
		expect(compile()).toEqual([
			`${en}:11: $count has the type “figure”. Known are text, text or none, number, number or none, list, boolean, and a choice: one | another.`,
			`${en}:11: $count has the type “figure”. Known are text, text or none, number, number or none, list, boolean, and a choice: one | another.`
		]);
	});

	test('a missing plural form', () => {
		inArabic('        [two] توصيتان\n', '');
		expect(compile()).toEqual([`${ar}:6: [two] is missing from the forms of $count.`]);
	});

	test('a plural form of another language', () => {
		inEnglish('[one] {', '[few] ones\n        [one] {');
		expect(compile().filter((problem) => problem.startsWith(en))).toEqual([
			`${en}:12: [few] is no plural form of this language: one, other.`
		]);
	});

	test('an unknown key, and a missing one', () => {
		inArabic('.not-revealed', '.revealed');
		expect(compile()).toEqual([
			`${ar}:2: “states.not-revealed” is missing.`,
			`${ar}:4: The English file has no “states.revealed”. Correct the name, or remove it.`
		]);
	});

	test('an empty text', () => {
		inArabic('.open = مفتوحة', '.open = { "" }');
		expect(compile()).toEqual([`${ar}:3: “states.open” is empty.`]);
	});

	test('a missing file, and one that English does not have', () => {
		rmSync(join(folder, 'ar/interface/pages/rounds.ftl'));
		write('ar/interface/pages/round.ftl', arabic);
		expect(compile()).toEqual([
			`${en}:1: This file is missing in ar.`,
			'packages/messages/ar/interface/pages/round.ftl:1: There is no English file of this name.'
		]);
	});

	test('what is not Fluent', () => {
		inArabic('{ $count ->\n        [zero]', '{ $count -\n        [zero]');
		expect(compile()).toEqual([
			`${ar}:6: This is not Fluent: Expected token: "}". See https://projectfluent.org/fluent/guide.`
		]);
	});

	test('a name twice', () => {
		inArabic('lead =', 'lead = مرة\nlead =');
		expect(compile()).toEqual([`${ar}:2: “lead” is there twice. Remove one of them.`]);
	});

	test('[WEB371] a function that the language does not have', () => {
		inArabic('[few] { $count }', '[few] { THE($count) }');
		expect(compile()).toEqual([
			`${ar}:10: There is no function THE. This language has LOWERFIRST: see its functions.ts.`
		]);
	});

	test('a place in an order without its forms', () => {
		inEnglish('{ $count ->\n        [one]', '{ NUMBER($count, type: "ordinal") ->\n        [one]');
		expect(compile()).toEqual([
			`${en}:12: [two] is missing from the forms of $count.`,
			`${en}:12: [few] is missing from the forms of $count.`
		]);
	});

	test('variables that a translation declares', () => {
		inArabic('counted =', '# $count (text)\ncounted =');
		expect(compile()).toEqual([`${ar}:6: Variables are declared in the English file only. Remove the declaration.`]);
	});
});

describe('what is made of a file', () => {
	test('is written only where it changed', () => {
		compile();
		const file = join(folder, 'generated/en/interface/rounds.ts');
		const { ino } = statSync(file);
		compile();
		expect(statSync(file).ino).toBe(ino);
		write('en/interface/pages/rounds.ftl', english.replace('alone', 'in silence'));
		compile();
		expect(generated('en/interface/rounds.ts')).toContain('in silence');
	});

	test('goes with its file', () => {
		compile();
		rmSync(join(folder, 'en/interface/pages/rounds.ftl'));
		rmSync(join(folder, 'ar/interface/pages/rounds.ftl'));
		compile();
		expect(() => generated('en/interface/rounds.ts')).toThrow('ENOENT');
	});

	test('a short plural is as short as it was written by hand', () => {
		compile();
		expect(generated('en/interface/rounds.ts')).toContain(
			'counted: p({ one: "# recommendation", other: "# recommendations" })'
		);
	});

	test('texts, groups, lists and functions by the names of the messages', async () => {
		const rounds = await load<{
			lead: string;
			steps: { title: string }[];
			formats: Record<string, string>;
			saving: { saved: string; away: (count: number, device: string) => string };
			said: (level: string | null, isFinal: boolean, status: 'yes' | 'no') => string;
			listed: (names: string[]) => string;
			levels: Record<string, string>;
			at: (level: string) => string;
		}>(`-plenum = Plenum
lead = \`{ -plenum }\` costs \${ "{" }0{ "}" }
steps_item1 =
    .title = Assess
steps_item2 =
    .title = Decide
formats =
    .report__pdf = Report
    .provider--declined = Declined
saving_saved = Saved
# $count (number)
# $device (text)
saving_away = On { $device }: { $count ->
    [one] one rating
   *[other] { $count } ratings
} kept
# $level (text or none)
# $isFinal (boolean)
# $status (yes | no)
said = { $level ->
    [none] Nothing
   *[other] Level { $level }
}{ $isFinal ->
    [true] , final
   *[false] { "" }
}{ $status ->
    [yes] !
   *[no] ?
}
# $names (list)
listed = { $names }.
# [any key]
levels =
    .none = None
# $level (text)
at = At { LOWERFIRST($level) }
`);
		expect({
			...rounds,
			saving: { saved: rounds.saving.saved, away: [1, 2].map((count) => rounds.saving.away(count, 'phone')) },
			said: [rounds.said(null, false, 'no'), rounds.said('3', true, 'yes')],
			listed: rounds.listed(['x', 'y']),
			at: [rounds.at('Fully done'), rounds.at('NHRI')]
		}).toEqual({
			lead: '`Plenum` costs ${0}',
			steps: [{ title: 'Assess' }, { title: 'Decide' }],
			formats: { 'report.pdf': 'Report', 'provider/declined': 'Declined' },
			saving: { saved: 'Saved', away: ['On phone: one rating kept', 'On phone: 2 ratings kept'] },
			said: ['Nothing?', 'Level 3, final!'],
			listed: 'x and y.',
			levels: { none: 'None' },
			at: ['At fully done', 'At NHRI']
		});
	});

	test('[WEB371] a sentence of a document: grammar of its language, places in an order, and what is inserted as it is', async () => {
		write('en/functions.ts', 'export function the(name: string): string {\n\treturn `the ${name}`;\n}\n');
		write(
			'en/documents/report.ftl',
			`# $state (text)
# $sides (list)
# $session (number or none)
# $place (number)
lead = { THE($state) }{ $sides ->
    [none] { "" }
   *[other] , by { $sides }
}{ $session ->
    [none] { "" }
   *[other] , session { $session }
} { NUMBER($place, type: "ordinal") ->
    [one] { $place }st
    [two] { $place }nd
    [few] { $place }rd
   *[other] { $place }th
}
# [own keys]
names =
    .AA = Here
`
		);
		write(
			'es/documents/report.ftl',
			`# without $state
# without $place
lead = { $sides ->
    [none] nadie
   *[other] { $sides }
} { $session ->
    [none] { "" }
   *[other] { $session }
}
names =
    .BB = Aquí
`
		);
		rmSync(join(folder, 'ar'), { recursive: true });
		rmSync(join(folder, 'en/interface'), { recursive: true });
		expect(compileMessages(folder, { en: languages.en, es: languages.es }, 'en')).toEqual([]);
		mkdirSync(join(folder, 'src'), { recursive: true });
		for (const file of ['format.ts', 'document-format.ts'])
			writeFileSync(join(folder, 'src', file), readFileSync(join(import.meta.dirname, '..', file)));
		type Report = {
			lead: (state: string, sides: string[], session: number | null, place: number) => string;
			names: Record<string, string>;
		};
		const { report } = (await import(join(folder, 'generated/documents/report.ts'))) as {
			report: Record<'en' | 'es', Report>;
		};
		expect(report.en.lead('مصر', ['a', 'b', 'c'], 1234, 22)).toBe('the مصر, by a, b and c, session 1234 22nd');
		expect(report.en.lead('State', [], null, 11)).toBe('the State 11th');
		expect(report.es.lead('', ['a', 'b'], null, 1)).toBe('a y b ');
		expect([report.en.names, report.es.names]).toEqual([{ AA: 'Here' }, { BB: 'Aquí' }]);
	});

	test('a language that only some documents have lacks whole files', () => {
		write('es/interface/pages/rounds.ftl', arabic.replace(/\[(zero|two|few)\].*\n/gu, ''));
		write('en/interface/pages/others.ftl', 'title = Others\n');
		write('ar/interface/pages/others.ftl', 'title = أخرى\n');
		expect(compile()).toEqual([]);
	});
});
