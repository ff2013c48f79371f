import { expect, test } from 'vitest';
import type { Outcome } from '../outcome/outcome.ts';
import { outcomeWithMechanisms } from '../mechanisms.fixture.ts';
import { reportWords } from '../words/report-words.ts';
import { responsibilitySheets } from './responsibility-sheet.ts';

const { en, fr } = reportWords;
const { consultation, clusters, mechanisms = [] } = outcomeWithMechanisms;
const institutions = [
	{ id: 'justice', name: 'Ministry of Justice', short: 'MoJ', names: [{ language: 'fr', name: 'Justice' }] },
	{ id: 'police', name: 'Police', short: null, names: [], joined: ['guards'] }
];
const [one] = clusters[0]!.recommendations;
const said: Outcome = {
	...outcomeWithMechanisms,
	consultation: { ...consultation, settings: { ...consultation.settings, institutions } },
	responsibilities: [
		{ review: null, number: mechanisms[0]!.code, institution: 'justice', part: 'lead', status: 'confirmed' },
		{ review: one!.review, number: one!.number, institution: 'justice', part: 'lead', status: 'confirmed' },
		{ review: one!.review, number: one!.number, institution: 'guards', part: 'supporting', status: 'confirmed' },
		{ review: one!.review, number: one!.number, institution: 'other', part: 'lead', status: 'refused' }
	]
};

test('[INSTITUTION10] the action plan as a workbook lists who is responsible for each recommendation, and what has nobody', () => {
	const [sheet] = responsibilitySheets(said, en);
	expect(sheet?.name).toBe('Who is responsible');
	expect(sheet?.columns.map(({ heading }) => heading).slice(4)).toEqual(['Institution', 'Part', 'Part (code)']);
	const of = (number: string) => sheet?.rows.filter(([first]) => first === number).map((row) => row.slice(4));
	expect(of(one!.number)).toEqual([
		['Ministry of Justice (MoJ)', 'Lead', 'lead'],
		['Police', 'Supporting', 'supporting']
	]);
	expect(sheet?.rows.find(([number]) => number === one!.number)?.[3]).toBe('4th cycle');
	expect(of(mechanisms[0]!.code)).toEqual([['Ministry of Justice (MoJ)', 'Lead', 'lead']]);
	const gaps = sheet?.rows.filter((row) => row[4] === '') ?? [];
	expect(gaps.length).toBeGreaterThan(0);
	const all = new Set(sheet?.rows.map(([number, , , source]) => `${number} ${source}`));
	const listed = clusters.flatMap((cluster) => cluster.recommendations.filter(({ withdrawn }) => !withdrawn));
	const additions = clusters.flatMap(({ pledges, matters }) => [...pledges, ...matters]);
	expect(all.size).toBe(listed.length + additions.length + mechanisms.length);
	expect(responsibilitySheets(said, fr)[0]?.rows.find((row) => row[6] === 'lead')?.[4]).toBe('Justice (MoJ)');
});

test('[INSTITUTION10] without anybody who is responsible there is no such sheet', () => {
	expect(responsibilitySheets(outcomeWithMechanisms, en)).toEqual([]);
	expect(responsibilitySheets({ ...said, responsibilities: said.responsibilities!.slice(3) }, en)).toEqual([]);
});

test('[INSTITUTION33] the workbook has a grid of recommendations and institutions, with what is missing', () => {
	const [, grid] = responsibilitySheets(said, en);
	expect(grid?.name).toBe('Institutions and gaps');
	expect(grid?.columns.map(({ heading }) => heading).slice(4)).toEqual([
		...['Missing', 'Ministry of Justice (MoJ)', 'Police']
	]);
	const of = (number: string) => grid?.rows.find(([first]) => first === number)?.slice(4);
	expect(of(one!.number)).toEqual(['', 'Lead', 'Supporting']);
	expect(of(mechanisms[0]!.code)).toEqual(['No support', 'Lead', '']);
	const missing = grid?.rows.filter((row) => row[4] === 'No lead') ?? [];
	expect(missing).toHaveLength((grid?.rows.length ?? 0) - 2);
	expect(missing.every((row) => row.slice(5).every((cell) => cell === ''))).toBe(true);
});
