import { expect, test } from 'vitest';
import { otherNames } from '../../states/other-names.ts';
import { findState, namesOf, resemblingName, stateCodes } from '../../states/state-names.ts';
import { recommendingStates } from '../recommending-states.ts';
import { splitStates } from './state-list.ts';

const joints: Record<string, { and: string; comma: string; company: [string, string] }> = {
	en: { and: ' and ', comma: ', ', company: ['France', 'Peru'] },
	fr: { and: ' et ', comma: ', ', company: ['France', 'Pérou'] },
	es: { and: ' y ', comma: ', ', company: ['Francia', 'Perú'] },
	ru: { and: ' и ', comma: ', ', company: ['Франция', 'Перу'] },
	ar: { and: ' و', comma: '، ', company: ['فرنسا', 'بيرو'] },
	zh: { and: '和', comma: '、', company: ['法国', '秘鲁'] }
};
const languages = Object.keys(joints);

/** Every name of every State: of the United Nations, of the locale data, former, of every day, and misspelt. */
const forms = languages.flatMap((language) => {
	const common = new Intl.DisplayNames(language, { type: 'region' });
	return stateCodes.flatMap((code) =>
		[...new Set([...namesOf(code, language), common.of(code)!])].map((name) => ({ code, name, language }))
	);
});
const others = Object.entries(otherNames).flatMap(([code, names]) =>
	names.split('; ').map((name) => ({ code, name, language: languageOf(name) }))
);
const all = [...forms, ...others];

function languageOf(name: string): string {
	if (/[\u4e00-\u9fff]/.test(name)) return 'zh';
	if (/[\u0600-\u06ff]/.test(name)) return 'ar';
	return /[\u0400-\u04ff]/.test(name) ? 'ru' : 'en';
}

const read = (text: string) => {
	const { states, unsure } = recommendingStates(text);
	return `${states.map(findState).join(' ')}${unsure ? '?' : ''}`;
};

/** What is not read as it should be. */
const wrong = (text: (one: (typeof all)[number]) => string, as: (code: string) => string) =>
	all.flatMap((one) => {
		const found = read(text(one));
		return found === as(one.code) ? [] : [`${text(one)} → ${found}`];
	});

const without = (code: string, others: string[]) => [...new Set([code, ...others])].join(' ');
const after = (code: string, others: string[]) => [...new Set([...others, code])].join(' ');

test.each([
	['(', ')'],
	['（', '）'],
	['[', ']'],
	['{', '}'],
	['\u00a0( ', '\u00a0)'],
	['(the ', ')']
])('[MATRIX4] every State in every form, alone in %s…%s, is that State', (opening, closing) => {
	expect(
		wrong(
			({ name }) => `Dig ${opening}${name}${closing};`,
			(code) => code
		)
	).toEqual([]);
});

test('[MATRIX5] every State in every form, as the first and as the last of a list, is that State', () => {
	const list = (language: string) => joints[language]!;
	const first = ({ name, language }: (typeof all)[number]) =>
		`Dig (${name}${list(language).comma}${list(language).company.join(list(language).and)});`;
	const last = ({ name, language }: (typeof all)[number]) =>
		`Dig (${list(language).company.join(list(language).comma)}${list(language).and}${name}).`;
	const second = ({ name, language }: (typeof all)[number]) =>
		`Dig (${list(language).company[0]}${list(language).and}${name})`;
	expect(wrong(first, (code) => without(code, ['FR', 'PE']))).toEqual([]);
	expect(wrong(last, (code) => after(code, ['FR', 'PE']))).toEqual([]);
	expect(wrong(second, (code) => after(code, ['FR']))).toEqual([]);
});

test('[MATRIX80] odd spaces, accents that were dropped, capitals and marks of direction change no name', () => {
	const spaces = ['\u00a0', '\u2009', '\u202f', '  ', '\n'];
	const odd: ((name: string) => string)[] = [
		...spaces.map((space) => (name: string) => name.replaceAll(' ', space)),
		(name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
		(name) => name.toUpperCase(),
		(name) => `\u200f${name}\u200e`,
		(name) => name.replaceAll('’', "'"),
		(name) => name.replaceAll('-', '‑')
	];
	const lost = all.flatMap(({ code, name }) =>
		odd.map((change) => change(name)).filter((changed) => findState(changed) !== code)
	);
	expect(lost).toEqual([]);
});

test('[MATRIX5] any two States of a list are two', () => {
	const lost = languages.flatMap((language) =>
		stateCodes.flatMap((one, at) => {
			const pair = [namesOf(one, language)[0]!, namesOf(stateCodes[(at * 7 + 3) % stateCodes.length]!, language)[0]!];
			const list = pair.join(joints[language]!.comma);
			return splitStates(list).join() === pair.join() ? [] : [list];
		})
	);
	expect(lost).toEqual([]);
});

test.each([
	['(Sao Tome and Principe);', 'ST'],
	['(France, Sao Tome and Principe)', 'FR ST'],
	['(the former Yugoslav Republic of Macedonia)', 'MK'],
	['(Sao Tomé-et-Principe)', 'ST'],
	['(Kyrgyz Republic)', 'KG'],
	['Integrate children (Turkey). Integrate adults (Thailand). );', 'TR TH'],
	['Integrate (Turkey)\nSource: the annex.', 'TR'],
	['Dig (France) and (Peru)', 'FR PE'],
	['Dig (France)*;', 'FR'],
	['Dig (France, UK, USA and DPRK);', 'FR GB US KP'],
	['Dig (France/Peru);', 'FR PE'],
	['Dig (Venezuela (Bolivarian Republic of);', 'VE'],
	['Dig (France;', 'FR'],
	['Ratify it (Istanbul Convention) (Spain);', 'ES'],
	['Ratify it (Istanbul Convention), (ICRMW), (Spain);', 'ES'],
	['Ratify the treaty with its neighbour (France) on water (Spain);', 'ES'],
	['执行（法国、伊朗伊斯兰共和国）；', 'FR IR'],
	['Cavar (Francia, Bosnia y Herzegovina);', 'FR BA'],
	['Cavar (Trinidad y Tabago y Perú);', 'TT PE'],
	['Рыть (Франция, Антигуа и Барбуда);', 'FR AG'],
	['حفر (فرنسا وسان تومي وبرينسيبي)؛', 'FR ST'],
	['حفر (لبنان ومصر)؛', 'LB EG']
])('[MATRIX4] the States of "%s" are %s', (text, codes) => {
	expect(read(text)).toBe(codes);
});

test('[MATRIX81] a name that is no State’s is kept as written', () => {
	expect(recommendingStates('Dig (France, Narnia and Frannce);')).toEqual({
		states: ['France', 'Narnia', 'Frannce'],
		unsure: false
	});
	expect(recommendingStates('Ratify it (Spain) before long (Second Step);').states).toEqual(['Spain', 'Second Step']);
	expect(['Frannce', 'Bosnia and Herzegowina', 'Narnia', 'Irak', 'Malt'].map(resemblingName)).toEqual([
		'France',
		'Bosnia and Herzegovina',
		null,
		null,
		null
	]);
});
