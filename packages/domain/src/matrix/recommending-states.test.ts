import { expect, test } from 'vitest';
import { splitStates } from './rows/state-list.ts';
import { recommendingStates, rewriteStates } from './recommending-states.ts';

const examples: [string, string[]][] = [
	['Build wells (Arvenia);', ['Arvenia']],
	['Build wells (Arvenia).', ['Arvenia']],
	['Build wells (Arvenia) ;', ['Arvenia']],
	['Build wells (Arvenia) (Dorland);', ['Arvenia', 'Dorland']],
	['Build wells (Arvenia); (Dorland); (Hesperia);', ['Arvenia', 'Dorland', 'Hesperia']],
	['Build wells (Arvenia, Dorland);', ['Arvenia', 'Dorland']],
	['Build wells (Arvenia, Dorland and Hesperia);', ['Arvenia', 'Dorland', 'Hesperia']],
	['Build wells (Arvenia, Bosnia and Herzegovina);', ['Arvenia', 'Bosnia and Herzegovina']],
	['Build wells (Venezuela (Bolivarian Republic of));', ['Venezuela (Bolivarian Republic of)']],
	['Build wells (Valmora, Federal Republic of);', ['Valmora, Federal Republic of']],
	['Build wells (Arvenia) (Castrovia (Kingdom of)) (Dorland);', ['Arvenia', 'Castrovia (Kingdom of)', 'Dorland']],
	['Begin wells (Arvenia); Finish wells (Dorland) (Hesperia);', ['Arvenia', 'Dorland', 'Hesperia']],
	['Ratify the convention on workers (ICRMW) (Arvenia);', ['Arvenia']],
	['Adopt the plan (2009–2014) in full (Arvenia);', ['Arvenia']],
	['Ratify the convention (No. 29) (Arvenia);', ['Arvenia']],
	['Adopt a law on water (in force by spring); protect wells (Arvenia);', ['Arvenia']],
	['Ratify the convention of the lakes (Lake Convention) (Arvenia);', ['Arvenia']],
	['Build wells (the Netherlands);', ['the Netherlands']],
	['Close a stray bracket ( and build wells (Arvenia);', ['Arvenia']],
	['修建水井（法国）（立陶宛）；', ['法国', '立陶宛']],
	['حفر الآبار (الأردن)؛', ['الأردن']],
	['\u200fحفر الآبار (لبنان)\u200f.', ['لبنان']],
	['修建水井（法国、立陶宛和日本）；', ['法国', '立陶宛', '日本']],
	['批准《残疾人权利公约》（残疾人权利公约）（法国）；', ['法国']],
	['حفر الآبار (الأردن، لبنان وتونس)؛', ['الأردن', 'لبنان', 'تونس']],
	['التصديق على الاتفاقية (اتفاقية الآبار) (لبنان)؛', ['لبنان']],
	[
		'Рыть колодцы (Франция) (Боливия (Многонациональное Государство));',
		['Франция', 'Боливия (Многонациональное Государство)']
	],
	['Ратифицировать конвенцию (Конвенция о колодцах) (Франция, Чили и Перу);', ['Франция', 'Чили', 'Перу']],
	['Creuser des puits (Arvénie)\u00a0;', ['Arvénie']],
	['Cavar pozos (Arvenia, Dorland e Italia);', ['Arvenia', 'Dorland', 'Italia']],
	['Cavar pozos (Estado Plurinacional de Bolivia);', ['Estado Plurinacional de Bolivia']]
];

test.each(examples)('[MATRIX4] in "%s" the States are %j', (text, states) => {
	expect(recommendingStates(text)).toEqual({ states, unsure: false });
});

test('[MATRIX4] States that do not end the text are found, and said to be unsure', () => {
	expect(recommendingStates('Consider wells (Arvenia) / Build wells (Dorland) in the south;')).toEqual({
		states: ['Arvenia', 'Dorland'],
		unsure: true
	});
});

test('[MATRIX4] a text without States has none', () => {
	expect(recommendingStates('Ratify the convention (No. 29);')).toEqual({ states: [], unsure: false });
});

test.each([
	[
		'Build wells (Arvenia) (Castrovia (Kingdom of));',
		'Build wells (ARVENIA) (CASTROVIA (KINGDOM OF));',
		'Build wells;'
	],
	[
		'Begin wells (Arvenia); Finish wells (Dorland);',
		'Begin wells (ARVENIA); Finish wells (DORLAND);',
		'Begin wells; Finish wells;'
	],
	[
		'Ratify the convention (ICRMW) (Arvenia, Dorland).',
		'Ratify the convention (ICRMW) (ARVENIA, DORLAND).',
		'Ratify the convention (ICRMW).'
	],
	['Ratify the convention (No. 29);', 'Ratify the convention (No. 29);', 'Ratify the convention (No. 29);']
])('[MATRIX4] the States of "%s" can be written in other words, or left out', (text, other, without) => {
	expect(rewriteStates(text, (states) => states.join(', ').toUpperCase())).toBe(other);
	expect(rewriteStates(text, () => '')).toBe(without);
});

test('[MATRIX5] a column of States may be a list with dashes, commas or one line each', () => {
	expect(splitStates('- Arvenia\n- Castrovia (Federal Republic of)')).toEqual([
		'Arvenia',
		'Castrovia (Federal Republic of)'
	]);
	expect(splitStates('Arvenia - Dorland')).toEqual(['Arvenia', 'Dorland']);
	expect(splitStates('Arvenia; Timor-Leste')).toEqual(['Arvenia', 'Timor-Leste']);
	expect(splitStates('')).toEqual([]);
});

test('[MATRIX4] States end a text: of one with parentheses without end, the end is looked at', () => {
	const endless = '(Norway); ' + '(x)'.repeat(600);
	expect(recommendingStates(`${endless} (France)`).states).toEqual(['France']);
	expect(recommendingStates('(Norway); ' + '(x)'.repeat(400) + '; (France)').states).toEqual(['Norway', 'France']);
	expect(rewriteStates(`${endless} (France)`, () => '')).toBe(endless);
});
