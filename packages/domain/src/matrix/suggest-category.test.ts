import { expect, test } from 'vitest';
import { suggestCategory } from './suggest-category.ts';

test.each([
	['en', 'Seek technical assistance from the United Nations', 1],
	['en', 'Seek to reduce overcrowding', 4],
	['en', 'Continue to ratify instruments (Arvenia);', 2],
	['en', 'Consider ratifying the Convention', 3],
	['en', 'Take all necessary measures to abolish child marriage', 4],
	['en', 'Further strengthen the national institution', 4],
	['en', 'Progressively and fully abolish the death penalty', 5],
	['en', 'The Committee', null],
	['fr', 'Poursuivre les réformes', 2],
	['fr', 'Poursuivre en justice les auteurs', 5],
	['fr', 'Étudier la possibilité de ratifier', 3],
	['fr', 'Prendre toutes les mesures nécessaires pour abolir', 4],
	['fr', 'Envisager d’adopter une loi', 3],
	['fr', 'Adopter une loi', 5],
	['es', 'Seguir promoviendo los derechos', 2],
	['es', 'Adoptar las medidas necesarias para abolir', 4],
	['es', 'Ratificar la Convención', 5],
	['ar', 'مواصلة الإصلاحات', 2],
	['ar', 'النظر في التصديق على البروتوكول', 3],
	['ar', 'اتخاذ تدابير مناسبة لمنع زواج القاصرين', 4],
	['ar', 'التصديق على الاتفاقية', 5],
	['en', 'Eliminate child labour', 5],
	['zh', '批准公约', null],
	[null, 'Ratify the Convention', null]
] as const)('[MATRIX59] %s: %s → %s', (language, text, category) => {
	expect(suggestCategory(text, language)).toBe(category);
});
