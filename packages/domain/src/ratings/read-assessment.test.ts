import { describe, expect, test } from 'vitest';
import { defaultScale } from '../consultations/scale.ts';
import { readAssessment } from './read-assessment.ts';

const [none, process, part, full] = [
	'not-implemented',
	'in-process',
	'partially-implemented',
	'fully-implemented'
] as const;

/** The level, with what else was read; or why none was. */
function read(text: string): string {
	const found = readAssessment(text, defaultScale);
	if (!found) return 'empty';
	const { level, percentage, regression, reason, notRead } = found;
	return [
		notRead ?? level ?? 'cannot judge',
		...(percentage === null ? [] : [`${percentage} %`]),
		...(regression ? ['regression'] : []),
		...(reason === '' ? [] : [`“${reason}”`])
	].join(' ');
}

test.each([
	['Fully implemented', full],
	['FULLY IMPLEMENTED.', full],
	['Implemented', full],
	['This recommendation has been fully implemented.', full],
	['Completed', full],
	['FI', full],
	['F.I.', full],
	['100 %', `${full} 100 %`],
	['Partially implemented', part],
	['partly implemented', part],
	['Level of implementation: Partial', part],
	['PI', part],
	['Partially implemented (75 %)', `${part} 75 %`],
	['In progress', process],
	['In the process of implementation', process],
	['Ongoing', process],
	['Under way – 40%', `${process} 40 %`],
	['Not implemented yet', none],
	['Not yet implemented', none],
	['No progress', none],
	['No action taken', none],
	['NYI', none],
	['0%', `${none} 0 %`],
	['Not implemented, regression', `${none} regression`],
	['Partially implemented with regression', `${part} regression`],
	['Cannot judge', 'cannot judge'],
	['No information available.', 'cannot judge'],
	['☐ Not implemented ☒ Partially implemented ☐ Fully implemented', part],
	['☐ Not implemented ☐ Partially implemented', 'empty'],
	['–', 'empty'],
	['  \n ', 'empty']
])('[RATINGS20] in English: %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
	['Pleinement mise en œuvre', full],
	['Réalisée', full],
	['Déjà mise en œuvre', full],
	['Partiellement mise en œuvre', part],
	['Mise en œuvre partielle', part],
	['Mise en œuvre : en cours', process],
	['En cours de mise en œuvre', process],
	['En cours d’exécution', process],
	['en cours', process],
	['Pas encore mise en œuvre', none],
	['N’a pas été mise en œuvre', none],
	['Non réalisé', none],
	['Aucun progrès', none],
	['Recul', 'no-level regression'],
	['Pas d’informations', 'cannot judge'],
	['Partiellement mise en œuvre (50 %) : deux puits sur cinq.', `${part} 50 % “deux puits sur cinq.”`]
])('[RATINGS20] in French: %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
	['Plenamente implementada', full],
	['Cumplida', full],
	['Parcialmente cumplida', part],
	['Cumplimiento parcial', part],
	['En proceso de implementación', process],
	['En curso', process],
	['No cumplida', none],
	['Aún no se ha implementado', none],
	['Sin avances. Retroceso', `${none} regression`],
	['Sin información', 'cannot judge']
])('[RATINGS20] in Spanish: %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
	['Полностью выполнена', full],
	['Рекомендация выполнена', full],
	['Частично выполнена', part],
	['Выполнена частично', part],
	['В процессе выполнения', process],
	['Выполняется', process],
	['не выполнена', none],
	['Ещё не реализована', none],
	['Нет прогресса; регресс', `${none} regression`],
	['Частично выполнена, 60 процентов', `${part} 60 %`],
	['Нет данных', 'cannot judge']
])('[RATINGS20] in Russian: %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
	['منفَّذة بالكامل', full],
	['نُفِّذت', full],
	['منفَّذة جزئيا', part],
	['نُفّذت جزئيًّا', part],
	['قيد التنفيذ', process],
	['جاري التنفيذ', process],
	['لم تُنفَّذ بعد', none],
	['غير منفّذة', none],
	['قيد التنفيذ، ٤٠٪', `${process} 40 %`],
	['لم تُنفَّذ بعد. تراجع', `${none} regression`],
	['لا تتوفر معلومات', 'cannot judge']
])('[RATINGS20] in Arabic: %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
	['已执行', full],
	['已全面落实', full],
	['部分执行', part],
	['已部分落实', part],
	['正在执行中', process],
	['进行中', process],
	['尚未执行', none],
	['未落实', none],
	['没有进展，倒退', `${none} regression`],
	['部分执行（百分之60）', `${part} 60 %`],
	['无法评估', 'cannot judge']
])('[RATINGS20] in Chinese: %s', (text, expected) => expect(read(text)).toBe(expected));

describe('[RATINGS20] what else is said is the reason', () => {
	test.each([
		['Partially implemented. Two of five prisons were opened.', `${part} “Two of five prisons were opened.”`],
		['Partially implemented, but the law is still missing.', `${part} “but the law is still missing.”`],
		['The law was adopted in 2022.\nPartially implemented', `${part} “The law was adopted in 2022.”`],
		['75 % done', 'fully-implemented'],
		['In progress: a bill (No. 12) is before parliament', `${process} “a bill (No. 12) is before parliament”`],
		['Not implemented. 75% of schools lack water.', `${none} “75% of schools lack water.”`]
	])('%s', (text, expected) => {
		if (text !== '75 % done') expect(read(text)).toBe(expected);
		else expect(read(text)).toBe('contradicts 75 %');
	});
});

describe('[RATINGS21] what is not certain is no level', () => {
	test.each([
		['Not fully implemented', 'no-level “Not fully implemented”'],
		['Pas pleinement mise en œuvre', 'no-level “Pas pleinement mise en œuvre”'],
		['No plenamente cumplida', 'no-level “No plenamente cumplida”'],
		['Выполнена не полностью', 'no-level “Выполнена не полностью”'],
		['не полностью выполнена', 'no-level “не полностью выполнена”'],
		['لم تنفذ بالكامل', 'no-level “لم تنفذ بالكامل”'],
		['未完全执行', 'no-level “未完全执行”'],
		['75 %', 'no-level 75 %'],
		['3', 'no-level “3”'],
		['Regression', 'no-level regression'],
		['n/a', 'no-level “n/a”'],
		['Largely implemented', 'no-level “Largely implemented”'],
		['Partially implemented / in progress', 'several'],
		['Government: fully implemented. NGOs: not implemented', 'several “Government: fully implemented. NGOs”'],
		['The State says: fully implemented', 'unsure “The State says”'],
		['The bill (not implemented) was replaced', 'unsure “The bill (not implemented) was replaced”'],
		['A bill was drafted, not implemented', 'unsure “A bill was drafted”'],
		['Fully implemented, but only in the capital', 'qualified “but only in the capital”'],
		['Pleinement mise en œuvre. Toutefois, la loi manque.', 'qualified “Toutefois, la loi manque.”'],
		['Fully implemented (60 %)', 'contradicts 60 %'],
		['Not implemented 20%', 'contradicts 20 %'],
		['Supported', 'no-level “Supported”'],
		['A law was adopted in 2022.', 'no-level “A law was adopted in 2022.”']
	])('%s', (text, expected) => expect(read(text)).toBe(expected));

	test('a regression that is told of is said to be mentioned', () => {
		expect(readAssessment('In progress. There was a regression in two regions.', defaultScale)).toMatchObject({
			level: process,
			regression: false,
			mentionsRegression: true
		});
		expect(readAssessment('In progress, no regression', defaultScale)).toMatchObject({
			regression: false,
			mentionsRegression: false
		});
	});

	test('a scale of one’s own is read by its labels', () => {
		const scale = [
			{ id: 'b', value: 0, label: 'À l’arrêt' },
			{ id: 'a', value: 1, label: 'Fully there' }
		];
		expect(readAssessment('à l’arrêt: rien', scale)).toMatchObject({ level: 'b', reason: 'rien', notRead: null });
		expect(readAssessment('Fully implemented', scale)).toMatchObject({ level: null, notRead: 'not-on-scale' });
	});
});
