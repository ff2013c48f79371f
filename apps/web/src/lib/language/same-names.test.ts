import { expect, test } from 'vitest';
import { sideRatings as ratingsAr } from './ar/side-ratings.ts';
import { words as screenAr } from './ar/words.ts';
import { sideRatings as ratingsEn } from './en/side-ratings.ts';
import { words as screenEn } from './en/words.ts';
import { sideRatings as ratingsFr } from './fr/side-ratings.ts';
import { words as screenFr } from './fr/words.ts';
import { ar as fullAr } from '@plenum/reports/full-report/words/ar';
import { en as fullEn } from '@plenum/reports/full-report/words/en';
import { fr as fullFr } from '@plenum/reports/full-report/words/fr';
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

test.each([
	[ratingsEn, en],
	[ratingsFr, fr],
	[ratingsAr, ar]
])('[REPORTS103] a status of ratings has one name on screen and in documents', (screen, document) => {
	expect(screen.statuses).toEqual({
		...document.ratings.statuses,
		'views-recorded': document.levels['views-recorded']
	});
});

test.each([
	['English', ratingsEn, en, fullEn],
	['French', ratingsFr, fr, fullFr],
	['Arabic', ratingsAr, ar, fullAr]
])('[REPORTS103] every sentence in %s says in the same words what is rated the same', (_, screen, document, full) => {
	const name = document.ratings.statuses.alike.toLowerCase();
	const sentences = [screen.counted.alike('5'), document.reports.ratingParts.alike(5), full.figures.statuses.alike];
	expect(sentences.filter((sentence) => !sentence.toLowerCase().includes(name))).toEqual([]);
});
