import { expect, test } from 'vitest';
import { createReportDocument } from './create-report-document.ts';
import { fullReport } from './full-report/full-report.ts';
import type { Outcome, OutcomeCluster } from './outcome/outcome.ts';
import { outcomeWorkbook } from './matrix/outcome-sheets.ts';
import { outcomeTable } from './matrix/outcome-table.ts';
import { processTexts } from './process/process-parts.ts';
import { redactOutcome } from './publication/redact-outcome.ts';
import { textOf } from './read-report.fixture.ts';
import { outcomeOfAllVotes, samplePolls } from './sample-votes.fixture.ts';
import { defaultTemplate, type ReportKind } from './template.ts';
import { subjectInWords } from './actions/voted-actions.ts';
import { fullReportWords } from './words/full-report-words.ts';
import { reportWords } from './words/report-words.ts';

const { ar: fullAr, en: fullEn, fr: fullFr } = fullReportWords;
const { ar, en, fr } = reportWords;

const languages = [
	['en', en, fullEn],
	['fr', fr, fullFr],
	['ar', ar, fullAr]
] as const;
const { settings } = outcomeOfAllVotes.consultation;
const [courts, water] = outcomeOfAllVotes.clusters as [OutcomeCluster, OutcomeCluster];
const others = [...outcomeOfAllVotes.polls, ...courts.polls].filter(({ subject }) => subject.kind !== 'actions');
const reportOf = (outcome: Outcome, words = en, said = fullEn) =>
	JSON.stringify(fullReport(outcome, '', words, said).parts);
const kinds: ReportKind[] = ['mid-term-report', 'national-report-annex', 'action-plan'];

test.each(languages)(
	'[EXPORTS114] in %s the full report says of each vote what was asked and what came of it',
	(_, words, said) => {
		const report = reportOf(outcomeOfAllVotes, words, said);
		for (const { subject } of others) expect(report).toContain(subjectInWords(settings, words, subject));
		expect(report).toContain(`"text":"${words.votedOn.wholeDecisions}"`);
		expect(report).toContain('Open the last two');
		expect(report).toContain('2. The courts (60′)');
		expect(report).toContain(words.decision.priorities.first(1));
	}
);

test.each(languages)('[EXPORTS114] in %s so do the annexes of reports', (_, words) => {
	for (const kind of kinds) {
		const text = textOf(createReportDocument(kind, outcomeOfAllVotes, defaultTemplate, words));
		for (const { subject } of others) expect(text).toContain(subjectInWords(settings, words, subject));
		expect(text).toContain(words.votedOn.whole);
	}
});

test('[EXPORTS114] the words of a text that was voted on are printed where the text says something else now, and only there', () => {
	const count = (report: string) => report.split('Two courts opened.').length - 1;
	const changed = {
		...courts,
		assessment: { ...courts.assessment, sections: { ...courts.assessment.sections, progress: [] } }
	};
	expect(reportOf(outcomeOfAllVotes)).not.toContain(en.votedOn.wording + '"' + ',"text":"Two courts');
	expect(count(reportOf({ ...outcomeOfAllVotes, clusters: [changed, water] }))).toBe(1);
	const published = redactOutcome(
		{ ...outcomeOfAllVotes, clusters: [changed, water] },
		{ sensitive: new Set(), heldBack: new Set() },
		() => 'ab'
	);
	expect(count(reportOf(published))).toBe(0);
});

test('[EXPORTS114] the workbook has a row for each line of each ballot, and the table names each vote of the cluster', () => {
	const { sheets } = outcomeWorkbook(outcomeOfAllVotes, en);
	const votes = sheets.find(({ name }) => name === en.reports.sheets.votes);
	const lines = [...outcomeOfAllVotes.polls, ...courts.polls].flatMap(({ frozen }) => frozen);
	expect(votes?.rows).toHaveLength(lines.length);
	expect(votes?.rows.slice(0, 4).map(([cluster, number, line]) => [cluster, number, line])).toEqual([
		[en.votedOn.whole, 1, en.votedOn.agenda],
		[en.votedOn.whole, 2, en.votedOn.outcome(3)],
		[en.votedOn.whole, 3, courts.label],
		[en.votedOn.whole, 3, water.label]
	]);
	const { columns, rows } = outcomeTable(outcomeOfAllVotes, en);
	expect(rows[1]?.[columns.findIndex(({ heading }) => heading === en.table.decisions)]).toContain(
		en.votedOn.text(en.sections.progress)
	);
});

test.each(languages)('[REPORTS105] in %s the table has a row for the votes on the whole', (_, words) => {
	const { columns, rows } = outcomeTable(outcomeOfAllVotes, words);
	const at = (meaning: string) => columns.findIndex((column) => column.meaning === meaning);
	expect(rows[0]?.[at('cluster')]).toBe(words.votedOn.whole);
	expect(rows[0]?.[at('number')]).toBeNull();
	const votes = String(rows[0]?.[at('decisions')]);
	for (const { subject } of outcomeOfAllVotes.polls)
		if (subject.kind !== 'priorities') expect(votes).toContain(subjectInWords(settings, words, subject));
	expect(votes).toContain(courts.label);
	expect(outcomeTable({ ...outcomeOfAllVotes, polls: [] }, words).rows).toEqual(rows.slice(1));
});

test('[EXPORTS114] votes on other matters are counted as such, and no action is counted that is none', () => {
	const process = { workshops: [], floor: [], words: [], rounds: [], absent: [] };
	const outcome = { ...outcomeOfAllVotes, process };
	const texts = processTexts({ outcome, clusters: outcome.clusters, words: en }).join(' ');
	expect(texts).toContain(
		'6 other votes were held on agendas, the outcome as a whole, priorities, texts, passages and ratings'
	);
	const actions = Object.values(samplePolls).flatMap(({ frozen }) => frozen).length + 1;
	expect(texts).toContain(`${actions} actions were put to the vote`);
	const alone = { ...outcome, clusters: outcome.clusters.map((cluster) => ({ ...cluster, polls: [] })) };
	expect(processTexts({ outcome: alone, clusters: alone.clusters, words: en }).join(' ')).not.toMatch(
		/actions? (was|were) put/
	);
});
