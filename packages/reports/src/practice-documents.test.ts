import { expect, test } from 'vitest';
import { createReportDocument } from './create-report-document.ts';
import { fullReport } from './full-report/full-report.ts';
import { outcomeTable } from './matrix/outcome-table.ts';
import { sampleOutcome } from './sample-outcome.fixture.ts';
import { defaultTemplate, reportKinds } from './template.ts';
import { fullReportWords } from './words/full-report-words.ts';
import { reportWords } from './words/report-words.ts';

const practice = { ...sampleOutcome, consultation: { ...sampleOutcome.consultation, practiceUntil: 1 } };
const words = reportWords.en;
const said = 'Practice. Nothing here counts';

test.each(reportKinds)('[PRACTICE7] %s of a practice says so above its title and in its foot', (kind) => {
	const { banner, foot } = createReportDocument(kind, practice, defaultTemplate, words);
	expect([banner?.[0], foot[0]].map((line) => line?.startsWith(said))).toEqual([true, true]);
	expect(JSON.stringify(createReportDocument(kind, sampleOutcome, defaultTemplate, words))).not.toContain(said);
});

test('[PRACTICE7] the whole report and the tables of a practice say so', () => {
	expect(fullReport(practice, '', words, fullReportWords.en).cover.edition).toContain(said);
	expect(JSON.stringify(outcomeTable(practice, words))).toContain(said);
});
