import { expect, test } from 'vitest';
import { evidenceLine, progressLine } from './commitment-lines.ts';
import type { OutcomeCommitment } from '../outcome/outcome.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en } = reportWords;

const [commitment] = sampleOutcome.clusters.flatMap(({ commitments }) => commitments);
if (!commitment) throw new Error('The sample has a commitment.');
const on = (today: string) => ({ ...sampleOutcome, exportedAt: Date.parse(today) });
const said = (more: Partial<OutcomeCommitment>, today = '2027-01-01') =>
	progressLine({ words: en, outcome: on(today) }, { ...commitment, indicators: [], nextDate: null, ...more });

test('[EXPORTS4] says the status, what is late, who leads now, the next date and what was measured', () => {
	expect(said({})).toBe('In progress');
	expect(said({}, '2028-07-01')).toBe('In progress, overdue');
	expect(said({ lead: 'Judicial Council', nextDate: '2027-12-01' })).toBe(
		'In progress (lead: Judicial Council; next date: 1 December 2027)'
	);
	expect(progressLine({ words: ar, outcome: on('2028-07-01') }, { ...commitment, indicators: [] })).toBe(
		'قيد التنفيذ، متأخر (الموعد التالي: 1 كانون الأول/ديسمبر 2027)'
	);
});

test('[EXPORTS4] says that a commitment was withdrawn, and why', () => {
	const withdrawn = { at: 50, reason: 'The roster was wrong' };
	expect(said({ withdrawn }, '2028-07-01')).toBe('Withdrawn: the vote was declared void: The roster was wrong');
});

test('[EXPORTS4] names the evidence and where it can be seen', () => {
	expect(evidenceLine(en, commitment)).toBe('Twelve are trained. https://justice.example/training');
	expect(evidenceLine(en, { ...commitment, evidence: ' ', links: [] })).toBe('');
});
