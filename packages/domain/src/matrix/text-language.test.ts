import { expect, test } from 'vitest';
import { guessLanguage } from './text-language.ts';

test.each([
	['Ensure that all children of the minorities go to school', 'en'],
	['Veiller à ce que les enfants des minorités aillent dans les écoles', 'fr'],
	['Velar por que los niños de las minorías vayan a la escuela', 'es'],
	['Garantir que os filhos das minorias vão para a escola e não faltem', 'pt'],
	['ضمان حق جميع الأطفال في التعليم', 'ar'],
	['تضمین حق آموزش برای همه کودکان، چه پسر چه دختر', 'fa'],
	['确保所有儿童受教育的权利', 'zh'],
	['Обеспечить право всех детей на образование', 'ru'],
	['140.12', null],
	['Kinyarwanda', null]
])('[MATRIX54] %s is in %s', (text, language) => {
	expect(guessLanguage(text)).toBe(language);
});
