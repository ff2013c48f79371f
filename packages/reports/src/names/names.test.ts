import { documentLanguages } from '@plenum/domain/languages';
import { stateCodes } from '@plenum/domain/states/state-names';
import { goals } from '@plenum/domain/taxonomy/goals';
import { expect, test } from 'vitest';
import { goalName } from './goal-names.ts';
import { stateName, withoutStates } from './state-names.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;

test.each([
	['Switzerland', 'Suisse', 'سويسرا'],
	['Senegal', 'Sénégal', 'السنغال'],
	['Viet Nam', 'Viet Nam', 'فييت نام'],
	['Venezuela (Bolivarian Republic of)', 'Venezuela (République bolivarienne du)', 'فنزويلا (جمهورية - البوليفارية)'],
	["Lao People's Democratic Republic", 'République démocratique populaire lao', 'جمهورية لاو الديمقراطية الشعبية'],
	['the Gambia', 'Gambie', 'غامبيا'],
	['Kingdom of the Netherlands', 'Royaume des Pays-Bas', 'مملكة هولندا'],
	['Turkey', 'Türkiye', 'تركيا'],
	['Bolivarian Republic of Venezuela', 'Venezuela (République bolivarienne du)', 'فنزويلا (جمهورية - البوليفارية)'],
	['Republic of Alvenia', 'Republic of Alvenia', 'Republic of Alvenia']
])('[REPORTS44] %s is named in the language of the document', (name, french, arabic) => {
	expect([stateName('en', name), stateName('fr', name), stateName('ar', name)]).toEqual([name, french, arabic]);
});

test('[REPORTS44] a name is known with the blanks that a conversion left in it', () => {
	expect(stateName('ar', 'Cote d ’ Ivoire')).toBe('كوت ديفوار');
	expect(stateName('ar', 'Timor- Leste')).toBe('تيمور - ليشتي');
});

test('[REPORTS44] a list in French or Arabic is read in English too', () => {
	expect(['Maroc', 'المغرب', 'République de Corée'].map((name) => stateName('en', name))).toEqual([
		'Morocco',
		'Morocco',
		'Republic of Korea'
	]);
});

test('[REPORTS44] every State has a name of its own in each language', () => {
	for (const language of documentLanguages) {
		const english = new Intl.DisplayNames('en', { type: 'region' });
		const names = stateCodes.map((code) => stateName(language, english.of(code) ?? ''));
		expect([language, new Set(names).size]).toEqual([language, stateCodes.length]);
		expect(names.filter((name) => name === '' || /^[A-Z]{2}$/.test(name))).toEqual([]);
	}
});

test('[REPORTS14] the States of a recommendation are left out with what ends it', () => {
	const text = 'Ratify the convention (No. 29) (Norway, Peru); Report on it (Jordan);';
	expect(withoutStates(text)).toBe('Ratify the convention (No. 29); Report on it');
});

test('[REPORTS44] goals are named in the language, and a label of the facilitator’s own stays', () => {
	expect(goalName('en', '16 - PEACE, JUSTICE AND STRONG INSTITUTIONS')).toBe(
		'16. Peace, justice and strong institutions'
	);
	expect(goalName('fr', '5 - GENDER EQUALITY')).toBe('5. Égalité entre les sexes');
	expect(goalName('ar', '1 - No poverty')).toBe('1. القضاء على الفقر');
	expect(goalName('fr', 'Our own goal')).toBe('Our own goal');
	for (const language of ['en', 'fr', 'ar'] as const)
		expect(goals.map((label) => goalName(language, label)).filter((name) => !/^\d+\. ./.test(name))).toEqual([]);
});

test('[REPORTS44] days are written as each language writes them', () => {
	expect([en, fr, ar].map(({ day }) => day('2026-11-01'))).toEqual([
		'1 November 2026',
		'1er novembre 2026',
		'1 تشرين الثاني/نوفمبر 2026'
	]);
	expect(en.day('before the next review')).toBe('before the next review');
});
