import { expect, test } from 'vitest';
import { textsFor } from './recommendation-texts.ts';

const french = { language: 'fr', text: 'Creuser des puits', translations: [{ language: 'ar', text: 'حفر الآبار' }] };

test('[MATRIX57] the reader’s language comes first, each text in its own direction', () => {
	expect(textsFor(french, 'ar')).toEqual({
		first: { language: 'ar', direction: 'rtl', text: 'حفر الآبار' },
		others: [{ language: 'fr', direction: 'ltr', text: 'Creuser des puits' }]
	});
	expect(textsFor(french, 'en').first.language).toBe('fr');
	expect(textsFor({ ...french, language: null }, 'en').first.direction).toBe('auto');
});
