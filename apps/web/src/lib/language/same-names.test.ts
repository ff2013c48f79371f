import { expect, test } from 'vitest';
import { sideRatings as ratingsAr } from '@plenum/messages/ar/interface/side-ratings';
import { words as screenAr } from '@plenum/messages/ar/interface/words';
import { sideRatings as ratingsEn } from '@plenum/messages/en/interface/side-ratings';
import { words as screenEn } from '@plenum/messages/en/interface/words';
import { sideRatings as ratingsFr } from '@plenum/messages/fr/interface/side-ratings';
import { words as screenFr } from '@plenum/messages/fr/interface/words';
import { mechanisms as mechanismsAr } from '@plenum/messages/ar/interface/mechanisms';
import { mechanisms as mechanismsEn } from '@plenum/messages/en/interface/mechanisms';
import { mechanisms as mechanismsFr } from '@plenum/messages/fr/interface/mechanisms';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar: fullAr, en: fullEn, fr: fullFr } = fullReportWords;
const { ar, en, fr } = reportWords;

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
	const { recorded, differs, notRated } = document.reports.progress;
	expect(screen.statuses).toMatchObject({ 'views-recorded': recorded, differs, 'not-rated': notRated });
});

test.each([
	['English', ratingsEn, en, fullEn],
	['French', ratingsFr, fr, fullFr],
	['Arabic', ratingsAr, ar, fullAr]
])('[REPORTS103] every sentence in %s says in the same words what is rated the same', (_, screen, document, full) => {
	const name = document.ratings.statuses.alike.toLowerCase();
	const sentences = [screen.counted.alike(5), document.reports.ratingParts.alike(5), full.figures.statuses.alike];
	expect(sentences.filter((sentence) => !sentence.toLowerCase().includes(name))).toEqual([]);
});

test.each([
	[mechanismsEn, en],
	[mechanismsFr, fr],
	[mechanismsAr, ar]
])('[WEB70] mechanisms have one name on screen and in documents', (screen, { mechanisms: { named } }) => {
	const { kinds, bodies, unnamed } = screen;
	expect({ kinds, bodies, unnamed, paragraph: screen.paragraph('7') }).toEqual({
		...named,
		paragraph: named.paragraph('7')
	});
});
