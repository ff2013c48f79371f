import { expect, test } from 'vitest';
import { words as screenAr } from './ar/words.ts';
import { words as screenEn } from './en/words.ts';
import { words as screenFr } from './fr/words.ts';
import { ar } from '@plenum/reports/words/ar';
import { en } from '@plenum/reports/words/en';
import { fr } from '@plenum/reports/words/fr';

test.each([
	[screenEn, en],
	[screenFr, fr],
	[screenAr, ar]
])('[WEB70] sides and levels have one name on screen and in documents', (screen, document) => {
	const { constituencies, levels } = document;
	expect({ constituencies: screen.constituencies, levels: screen.levels }).toEqual({ constituencies, levels });
});
