import { expect, test } from 'vitest';
import type { ReportPart } from '../full-report/report-part.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { minutesReport } from './minutes-report.ts';
import type { Minutes } from './minutes.ts';
import { at, sampleMinutes } from './sample-minutes.fixture.ts';
import { minutesWords } from '../words/minutes-words.ts';
import { reportWords } from '../words/report-words.ts';

const { ar: arWords, en: enWords, fr: frWords } = reportWords;
const { ar, en, fr } = minutesWords;

const reportOf = (minutes: Minutes) => minutesReport(minutes, enWords, en);

function linesOf(part: ReportPart): string[] {
	switch (part.kind) {
		case 'heading':
			return [`${'#'.repeat(part.level)} ${part.text}`];
		case 'blocks':
			return [plainText(part.blocks)];
		case 'labelled':
			return [`${part.label} ${part.text}`];
		case 'note':
			return [`> ${part.title}: ${part.text}`];
		case 'table':
			return [part.headers, ...part.rows].map((row) => row.join(' | '));
		case 'chart':
		case 'legend':
			return [];
	}
}
const linesIn = (minutes: Minutes) => reportOf(minutes).parts.flatMap(linesOf);

test('[JOURNAL7] items in order with their real times, each decision where it was made, with its line', () => {
	const lines = linesIn(sampleMinutes);
	const order = [
		'# The workshop',
		'Place: Town hall',
		'Languages spoken: Swahili, Sign language (Kenya)',
		'Interpretation: Luo',
		'Time: 09:00–11:00 (Times are those of Africa/Nairobi)',
		'# Attendance by side',
		'Nobody from these sides had joined the consultation by then: Others.',
		'# Speaking time by side',
		'Civil society | 4 | 10',
		'National human rights institution, State institutions | 6 | 15',
		'# Items in order',
		'## 1. The courts',
		'Time: 09:05–10:00, 10:40–10:55 (60 minutes)',
		'09:20 (line 12): Agreed rating of 140.2: In the process of implementation, 40%. Two courts opened.',
		'> Correction of 1 March 2027, 12:20 (line 30): Three courts opened.',
		'09:35 (line 14): Voting was closed',
		'Pause from 09:40 to 09:50',
		'09:40 Notice until 09:50: Coffee',
		'10:50 (line 22): ',
		'Outcome: The courts are open.',
		'Dissent (Civil society): Not all of them.',
		'To be reviewed: 31 January 2028',
		'## 2. Any other business',
		'Time: 10:00–10:40 (40 minutes)',
		'Nothing was decided on this item.',
		'## Not taken up',
		'Budget: put off. No figures yet.',
		'# Corrections',
		'> 1 March 2027, 12:30 (line 31): Of line 10: Two more had no device.',
		'# How to check these minutes'
	];
	const places = order.map((line) => lines.findIndex((one) => one.startsWith(line)));
	expect(places, JSON.stringify(order.filter((_, n) => places[n] === -1))).not.toContain(-1);
	expect(places).toEqual(places.toSorted((one, other) => one - other));
	expect(reportOf(sampleMinutes).proof).toEqual([
		{ label: 'Fingerprint of line 31 of the record', value: 'f'.repeat(64) }
	]);
});

test('[JOURNAL9] attendance stands in the same groups in each row: none tells what another keeps together', () => {
	const lines = linesIn(sampleMinutes);
	const from = lines.findIndex((line) => line.startsWith('Item | '));
	expect(lines.slice(from, from + 3)).toEqual([
		'Item | When it began | Civil society | National human rights institution, State institutions',
		'The courts | 09:05 | 17 | 12',
		'Any other business | 10:00 | 16 | 13'
	]);
});

test('[JOURNAL7] what was decided between the items stands with the last one; before any, apart', () => {
	const [level] = sampleMinutes.entries.filter(({ type }) => type === 'ratings-agreed');
	if (!level) throw new Error('There is one.');
	const moved = (minute: number) => {
		const entries = [{ ...level, stream: 'cluster:elsewhere', at: at(minute) }];
		return linesIn({ ...sampleMinutes, entries });
	};
	const headingAbove = (lines: string[]) => {
		const place = lines.findIndex((line) => line.includes('(line 12)'));
		return lines.slice(0, place).findLast((line) => line.startsWith('## '));
	};
	expect(headingAbove(moved(2))).toBe('## Outside the items');
	expect(headingAbove(moved(70))).toBe('## 2. Any other business');
	expect(headingAbove(moved(118))).toBe('## 1. The courts');
});

test('[JOURNAL7] a round of rating is told, of which the record holds how many recommendations it was about', () => {
	const [level] = sampleMinutes.entries.filter(({ type }) => type === 'ratings-agreed');
	if (!level) throw new Error('There is one.');
	const data = { title: 'Homework', disclosure: 'open', recommendations: 2, pledges: 1, matters: 0 };
	const entries = [{ ...level, type: 'ratings-opened', stream: 'ratings:r', data }];
	expect(linesIn({ ...sampleMinutes, entries })).toContainEqual(
		expect.stringMatching(/^09:20 \(line 12\): .*Homework/)
	);
});

test('[JOURNAL7] what sides rated, objected to and agreed on is told by the numbers of recommendations', () => {
	const [line] = sampleMinutes.entries.filter(({ type }) => type === 'ratings-agreed');
	if (!line) throw new Error('There is one.');
	const recommendations = ['140.2', '140.18'].map((number) => ({ id: `r-${number}`, number }));
	const rating = { level: 'in-process', percentage: null, regression: true, reason: '' };
	const told = (type: string, data: object) => {
		const lines = linesIn({ ...sampleMinutes, entries: [{ ...line, type, data: { recommendations, ...data } }] });
		const at = lines.findIndex((one) => one.includes('(line 12): '));
		return lines.slice(at, at + 3).map((one) => one.split('(line 12): ').at(-1));
	};
	const side = { constituency: 'civil-society' };
	expect(told('side-ratings-recorded', { ...side, rating })[0]).toBe(
		'Civil society rated 140.2, 140.18: In the process of implementation, regression'
	);
	expect(told('side-ratings-recorded', { ...side, rating: null })[0]).toBe(
		'Civil society took back its rating of 140.2, 140.18'
	);
	expect(told('side-ratings-undone', side)[0]).toBe(
		'The last change to the rating of 140.2, 140.18 by Civil society was undone'
	);
	expect(told('side-rating-objected', side)[0]).toBe(
		'A member of Civil society objected to its rating of 140.2, 140.18'
	);
	expect(told('side-rating-objection-withdrawn', side)[0]).toBe(
		'A member of Civil society withdrew an objection to its rating of 140.2, 140.18'
	);
	expect(told('ratings-agreed', { agreed: null })[0]).toBe('The agreed rating of 140.2, 140.18 was taken back');
	const recorded = { ...rating, level: 'views-recorded', reason: 'Both stand.' };
	expect(told('ratings-agreed', { agreed: recorded })[0]).toBe(
		'No rating of 140.2, 140.18 was agreed: all views were recorded. Both stand.'
	);
	const alike = recommendations.map((one) => ({ ...one, agreed: rating }));
	expect(told('alike-ratings-agreed', { recommendations: alike }).slice(0, 2)).toEqual([
		'Agreed because the ratings were the same: 140.2, 140.18',
		'In the process of implementation, regression: 140.2, 140.18'
	]);
	const counts = { 'not-rated': 0, incomplete: 2, alike: 4, differs: 3 };
	expect(told('ratings-revealed', counts)[0]).toBe(
		'The ratings were shown to all: Rated in part and not agreed yet (2); Rated the same but not agreed yet (4); Views differ (3)'
	);
});

test('[JOURNAL7] a workshop that was called off, or has not ended, says so', () => {
	const account = { ...sampleMinutes.account, startedAt: null, items: [], aside: [], pauses: [], notices: [] };
	const lines = linesIn({ ...sampleMinutes, account, entries: [], speaking: [], absent: [] });
	expect(lines).toEqual(expect.arrayContaining(['The workshop did not take place.', 'No item was taken up.']));
	expect(lines).not.toContain('# Speaking time by side');
	const open = { ...sampleMinutes, account: { ...sampleMinutes.account, closedAt: null } };
	expect(linesIn(open)).toContain('The workshop has not ended yet.');
});

test('[JOURNAL7] French and Arabic minutes have the same parts', () => {
	const kinds = (parts: readonly ReportPart[]) => parts.map((part) => part.kind);
	const english = kinds(reportOf(sampleMinutes).parts);
	for (const report of [minutesReport(sampleMinutes, frWords, fr), minutesReport(sampleMinutes, arWords, ar)]) {
		expect(kinds(report.parts)).toEqual(english);
		expect(report.parts.flatMap(linesOf).join('\n')).not.toMatch(/undefined|null|line \d/);
	}
});

test('[CORRECT8] a typing error is told below the closing whose text it corrects, and once more among the corrections', () => {
	const closing = sampleMinutes.entries.find(({ type }) => type === 'cluster-closed');
	if (!closing) throw new Error('There is one.');
	const data = { place: { part: 'statement' }, start: 4, before: 'corts', after: 'courts', reason: 'A letter' };
	const corrected = { ...closing, place: 33, at: at(220), type: 'text-corrected', data };
	const lines = linesIn({ ...sampleMinutes, entries: [...sampleMinutes.entries, corrected] });
	const told = 'Outcome statement: “corts” is now “courts” (A letter)';
	expect(lines.filter((line) => line.includes(told))).toEqual([
		`> Correction of 1 March 2027, 12:40 (line 33): ${told}`,
		`> 1 March 2027, 12:40 (line 33): Of line 22: ${told}`
	]);
	const again = { ...closing, place: 32 };
	const after = linesIn({ ...sampleMinutes, entries: [...sampleMinutes.entries, again, corrected] });
	expect(after).toContain(`> 1 March 2027, 12:40 (line 33): Of line 32: ${told}`);
	expect(after.filter((line) => line.startsWith('> Correction') && line.includes(told))).toHaveLength(1);
});
