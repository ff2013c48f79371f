import { adoptedActions } from '../actions/voted-actions.ts';
import { expect, test } from 'vitest';
import type { Outcome } from '../outcome/outcome.ts';
import { outcomeWithMechanisms } from '../mechanisms.fixture.ts';
import { handoutWords } from '../words/handout-words.ts';
import { reportWords } from '../words/report-words.ts';
import { findDuties, institutionPage } from './institution-page.ts';

const { consultation, clusters, mechanisms = [] } = outcomeWithMechanisms;
const [led] = clusters.flatMap(({ commitments }) => commitments);
const served = adoptedActions(clusters[0]!)[0]!.action.recommendations[0]!;
const one = clusters[0]!.recommendations.find(({ number }) => number === served)!;
const institutions = [
	{ id: 'lead', name: led!.lead, short: 'LEAD', names: [], focal: 'Human rights focal point' },
	{ id: 'idle', name: 'Office without anything', short: null, names: [] }
];
const outcome: Outcome = {
	...outcomeWithMechanisms,
	consultation: { ...consultation, settings: { ...consultation.settings, institutions } },
	responsibilities: [
		{ review: one.review, number: one.number, institution: 'lead', part: 'lead', status: 'confirmed' },
		{ review: null, number: mechanisms[0]!.code, institution: 'lead', part: 'supporting', status: 'confirmed' },
		{ review: null, number: mechanisms[1]!.code, institution: 'idle', part: 'lead', status: 'refused' }
	]
};
const en = reportWords.en;
const tablesOf = (at: number) =>
	institutionPage(findDuties(outcome, en)[at]!, outcome, en, handoutWords.en).parts.flatMap((part) =>
		part.kind === 'table' ? [part.rows] : []
	);

test('[INSTITUTION11] the page of an institution has its open commitments, and its recommendations of reviews and mechanisms', () => {
	const [duties, none] = findDuties(outcome, en);
	expect(duties?.commitments.map(({ commitment, part }) => [commitment.id, part])).toContainEqual([led!.id, 'lead']);
	const page = institutionPage(duties!, outcome, en, handoutWords.en);
	expect([page.title, page.cover.state]).toEqual([`${led!.lead} (LEAD)`, 'What an institution owes']);
	expect(JSON.stringify(page.parts)).toContain('Contact: Human rights focal point');
	const [owed, recommendations] = tablesOf(0);
	expect(owed?.[0]?.[1]).toBe(led!.action.text);
	expect(recommendations?.map(([number, , , part, adopted]) => [number, part, adopted])).toEqual([
		[one.number, 'Lead', 'yes'],
		[mechanisms[0]!.code, 'Supporting', expect.any(String)]
	]);
	expect(none).toMatchObject({ commitments: [], recommendations: [] });
	expect(tablesOf(1)).toEqual([]);
});

test.each(['en', 'fr', 'ar'] as const)('[INSTITUTION11] each institution has a page in %s', (language) => {
	const words = reportWords[language];
	for (const duties of findDuties(outcome, words)) {
		const { title, direction, parts } = institutionPage(duties, outcome, words, handoutWords[language]);
		expect([title.trim() === '', direction, parts.length > 3]).toEqual([
			false,
			language === 'ar' ? 'rtl' : 'ltr',
			true
		]);
	}
});
