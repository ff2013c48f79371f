import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import { matrixReport } from '@plenum/reports/matrix/matrix-report';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { outcomeWithMechanisms } from '@plenum/reports/mechanisms.fixture';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { expect, test } from 'vitest';
import { readDocxTables } from '@plenum/tables/word/docx-table';
import { writeMatrixDocx } from './matrix-docx.ts';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar, en, fr } = reportWords;

const addition = { text: 'Ratify the Convention by 2027', note: 'Geneva', sideRatings: [], agreed: null };
const pledges = [{ number: 'P1', ...addition }];
const matters = [{ number: 'M1', ...addition }];
const withAdditions: Outcome = {
	...sampleOutcome,
	clusters: sampleOutcome.clusters.map((cluster) => ({ ...cluster, pledges, matters }))
};

async function read(outcome: Outcome, layout: 'old' | 'new', words: typeof en) {
	const bytes = await writeMatrixDocx({ ...matrixReport(outcome, layout, words), chainHead: '' });
	const rows = readDocxTables(bytes);
	if (!rows.ok) throw new Error(rows.reason);
	return { texts: JSON.stringify(rows.value), interpretation: interpretRows(rows.value) };
}

test.each([
	['old', en],
	['new', fr],
	['new', ar]
] as const)(
	'[ADDITIONS9] a matrix in the %s layout holds pledges and new matters, and is read again without them',
	async (layout, words) => {
		const before = await read(sampleOutcome, layout, words);
		const now = await read(withAdditions, layout, words);
		expect(before.texts).not.toContain('Ratify the Convention');
		expect(now.texts).toContain('Ratify the Convention');
		expect(now.interpretation.recommendations).toEqual(before.interpretation.recommendations);
		expect(now.interpretation.clusters).toEqual(before.interpretation.clusters);
	}
);

test.each([
	['old', en],
	['new', fr],
	['new', ar]
] as const)(
	'[MECHANISM9] a matrix in the %s layout has what other mechanisms recommend, and is read again without it',
	async (layout, words) => {
		const before = await read(sampleOutcome, layout, words);
		const now = await read(outcomeWithMechanisms, layout, words);
		expect(before.texts).not.toContain('Do what CAT asks.');
		expect(now.texts).toContain('Do what CAT asks.');
		expect(now.interpretation.recommendations).toEqual(before.interpretation.recommendations);
		expect(now.interpretation.clusters).toEqual(before.interpretation.clusters);
	}
);

test('[ADDITIONS9] [MATRIX10] what is left out of a matrix so is told', async () => {
	const { interpretation } = await read(withAdditions, 'old', en);
	const left = interpretation.problems.filter(({ code }) => code === 'row-not-understood').map(({ what }) => what);
	expect(left.map((what) => what.split(' | ')[0])).toEqual(['Number', 'P1', 'P1', 'Number', 'M1', 'M1']);
});
