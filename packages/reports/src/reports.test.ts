import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';
import { aboutFile, withAbout } from './about-file.ts';
import { impactOssTables } from './impact-oss.ts';
import { createReportDocument, matterOf } from './create-report-document.ts';
import { matrixReport } from './matrix-report.ts';
import { actionPlanWorkbook, outcomeWorkbook } from './outcome-sheets.ts';
import { outcomeTable } from './outcome-table.ts';
import { shownParts, type ReportDocument, type ReportBlock, type ReportTable } from './report-document.ts';
import { plainText } from './plain-blocks.ts';
import type { Tally } from '@plenum/domain/polls/result';
import { sampleOutcome } from './sample-outcome.fixture.ts';
import { suggestedPlace } from './submission-places.ts';
import { paperKinds, normalizeTemplate, defaultTemplate, type ReportKind, type Template } from './template.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

const submitter = { code: 'RN', name: 'Rights Now', city: 'Alvenport', country: 'Alvenia', members: ['A', 'B'] };

function made(kind: ReportKind, template: Partial<Template> = {}): ReportDocument {
	return createReportDocument(kind, sampleOutcome, { ...defaultTemplate, ...template }, en);
}

function withChoices(kind: ReportKind, choices: Partial<Template['papers'][ReportKind]>): Template {
	const papers = { ...defaultTemplate.papers, [kind]: { ...defaultTemplate.papers[kind], ...choices } };
	return { ...defaultTemplate, papers };
}

function textOf(paper: ReportDocument): string {
	return shownParts(paper)
		.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(blockText)])
		.join('\n');
}

function blockText(block: ReportBlock): string {
	switch (block.type) {
		case 'heading':
			return block.text;
		case 'words':
			return plainText(block.blocks);
		case 'numbered':
			return `${block.number}. ${plainText(block.blocks)}`;
		case 'table':
			return block.table.rows
				.map((row) => (row.type === 'theme' ? row.label : row.cells.map(plainText).join(' ¦ ')))
				.join('\n');
	}
}

/** The table that a paper is about, as it is read: its own, or that of its annex. */
function tableOf({ parts }: ReportDocument): { headings: string[]; rows: string[][] } {
	const blocks = parts.filter(({ id }) => id === 'table' || id === 'annex').flatMap((part) => part.blocks);
	const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []));
	expect(tables).toHaveLength(1);
	const { columns, rows } = tables[0] as ReportTable;
	return {
		headings: columns.map(({ heading }) => heading),
		rows: rows.map((row) => (row.type === 'theme' ? [row.label] : row.cells.map(plainText)))
	};
}

test.each([
	['', 0],
	['one', 1],
	['  two\nwords ', 2],
	['a – b', 2],
	['A/HRC/59/15 - Para. 3', 3],
	['المجتمع المدني، 40٪', 3],
	['mi-parcours : l’État « dit »', 3]
])('[PAPERS20] %j are %i words', (text, count) => expect(countWords(text)).toBe(count));

test('[PAPERS10] a submission numbers its paragraphs through, and keeps the order of OHCHR’s summaries', () => {
	const text = textOf(made('submission'));
	const numbers = [...text.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));
	expect(numbers).toEqual(numbers.map((_, at) => at + 1));
	expect(numbers.length).toBeGreaterThan(8);
	expect(shownParts(made('submission')).map(({ id }) => id)).toEqual(['introduction', 'summary', 'rights', 'actions']);
});

test('[PAPERS20] a part that is left out, an annex and the notes count for nothing', () => {
	const whole = made('submission');
	const parts = defaultTemplate.papers.submission.parts.map(({ id }) => ({
		id,
		included: id === 'summary' || id === 'annex'
	}));
	const short = createReportDocument('submission', sampleOutcome, withChoices('submission', { parts }), en);
	expect(short.words).toBe(whole.parts.find(({ id }) => id === 'summary')?.words);
	expect(short.words).toBeLessThan(whole.words);
	expect(whole.words).toBe(shownParts(whole).reduce((sum, { words }) => sum + words, 0));
});

test('[PAPERS20] the limit follows the form, and is a setting', () => {
	const limits = { individual: 100, joint: 200, statement: 50 };
	expect(made('submission').limit).toBe(2815);
	expect(made('submission', { form: 'joint' }).limit).toBe(5630);
	expect(made('submission', { form: 'joint', limits }).limit).toBe(200);
	expect(made('statement', { limits }).limit).toBe(50);
	expect(made('mid-term-report').limit).toBeNull();
});

test('[PAPERS2] only who consented is named', () => {
	const submitters = [
		{ ...submitter, consentedOn: '2026-05-12' },
		{ ...submitter, name: 'Hidden House', consentedOn: null }
	];
	const paper = made('submission', { form: 'joint', submitters });
	expect(paper.cover.lines[0]?.texts).toEqual(['RN: Rights Now, Alvenport (Alvenia), on behalf of A; B']);
	for (const kind of paperKinds) expect(JSON.stringify(made(kind, { submitters }))).not.toContain('Hidden');
	expect(made('submission').cover.lines[0]?.texts).toEqual([en.papers.cover.noSubmitters]);
});

test.each(paperKinds)('[PAPERS11] disagreement is seen in the %s', (kind) => {
	const text = textOf(made(kind));
	expect(text).toContain(kind === 'statement' ? 'do not agree on: Access to justice' : 'square brackets');
	if (kind === 'action-plan' || kind === 'statement') return;
	expect(text).toContain('[Civil society: Not implemented yet, regression]');
	expect(text).toContain('Dissent (Civil society): Open on paper only.');
});

test('[PAPERS12] an adopted action says who does not share it', () => {
	const [courts, water] = sampleOutcome.clusters;
	const [poll] = courts?.polls ?? [];
	if (!courts || !water || !poll) throw new Error('The sample has lost its vote.');
	const [subject] = poll.result.subjects;
	if (!subject?.counts) throw new Error('The sample has lost its figures.');
	const line = (side: string, entitled: number, tally: Tally) => ({
		...{ constituencies: [side], entitled, present: entitled, cast: entitled },
		subjects: [{ tally }]
	});
	const consensus = { value: 0.4, lowest: { constituency: 'civil-society', value: 0.12 } };
	const result = {
		...poll.result,
		lines: [
			line('state', 12, { for: 12, against: 0, abstain: 0 }),
			line('civil-society', 30, { for: 9, against: 18, abstain: 3 })
		],
		subjects: [{ ...subject, counts: { ...subject.counts, consensus } }]
	};
	const outcome = { ...sampleOutcome, clusters: [{ ...courts, polls: [{ ...poll, result }] }, water] };
	for (const kind of paperKinds) {
		const text = textOf(createReportDocument(kind, outcome, defaultTemplate, en));
		expect([kind, text.includes('Not shared by: Civil society.')]).toEqual([kind, true]);
	}
	const others = [
		matrixReport(outcome, 'old', en),
		matrixReport(outcome, 'new', en),
		outcomeTable(outcome, en),
		impactOssTables(outcome, en)
	];
	for (const other of others) expect(JSON.stringify(other)).toContain('Not shared by: Civil society.');
	const votes = outcomeWorkbook(outcome, en).sheets.find(({ name }) => name === en.papers.sheets.votes);
	expect(votes?.rows.flat()).toContain('Adopted. Not shared by: Civil society.');
});

test('[PAPERS13] an action that was not adopted stands in the report and the plan', () => {
	const clusters = sampleOutcome.clusters.map((cluster) => ({
		...cluster,
		commitments: [],
		polls: cluster.polls.map((poll) => ({
			...poll,
			result: { ...poll.result, subjects: poll.result.subjects.map((one) => ({ ...one, adopted: false })) }
		}))
	}));
	for (const kind of ['mid-term-report', 'action-plan'] as const) {
		const text = textOf(createReportDocument(kind, { ...sampleOutcome, clusters }, defaultTemplate, en));
		expect(text).toContain('not adopted');
		expect(text).toContain('Train the judges of every district court');
	}
});

test('[PAPERS22] an action that was put to the vote again in the same words stands once, with both votes', () => {
	const [courts, water] = sampleOutcome.clusters;
	const [poll] = courts?.polls ?? [];
	const [commitment] = courts?.commitments ?? [];
	if (!courts || !water || !poll || !commitment) throw new Error('The sample has a vote and a commitment.');
	const failed = {
		...poll,
		id: 'poll-0000',
		closedAt: 20,
		result: { ...poll.result, subjects: poll.result.subjects.map((subject) => ({ ...subject, adopted: false })) }
	};
	const later = { ...commitment, id: 'commitment-2', poll: 'poll-0002', status: 'done' as const, updatedAt: 90 };
	const again = { ...courts, polls: [failed, poll, { ...poll, id: 'poll-0002' }], commitments: [commitment, later] };
	const outcome = { ...sampleOutcome, clusters: [again, water] };
	const paper = createReportDocument('mid-term-report', outcome, defaultTemplate, en);
	const text = textOf({ ...paper, parts: paper.parts.filter(({ id }) => id === 'actions') });
	expect(text.match(/Train the judges of every district court/g)).toHaveLength(1);
	expect(text.match(/(Not adopted|Adopted)\. For: 2/g)).toEqual([
		'Not adopted. For: 2',
		'Adopted. For: 2',
		'Adopted. For: 2'
	]);
	expect(textOf(paper)).not.toContain(en.papers.parts['not-adopted']);
	const plan = textOf(createReportDocument('action-plan', outcome, defaultTemplate, en));
	expect(plan.split('\n').filter((row) => row.includes('Train the judges') && row.includes(' ¦ '))).toHaveLength(1);
	expect(impactOssTables(outcome, en)['measures.csv']?.rows).toHaveLength(1);
	expect(textOf(createReportDocument('statement', outcome, defaultTemplate, en))).toContain(
		'Follow-up actions adopted: 1.'
	);
});

test.each(paperKinds)('[PAPERS19] nothing passes for assessed in the %s that nobody worked on', (kind) => {
	const [courts, water] = sampleOutcome.clusters;
	if (!courts || !water) throw new Error('The sample has two clusters.');
	const second = { ...water.recommendations[0]!, number: '140.8', row: 5 };
	const untouched = { ...water, recommendations: [...water.recommendations, second] };
	const unsettled = { ...water, id: 'cluster-3', readings: [{ ...courts.readings[0]! }] };
	const outcome = { ...sampleOutcome, clusters: [courts, untouched, unsettled] };
	const text = textOf(createReportDocument(kind, outcome, defaultTemplate, en));
	expect(text).toContain('Clusters: 3, of which taken up so far: 2.');
	expect(text).not.toContain('see recommendation 140.7');
	if (kind === 'action-plan') return;
	expect(text).toContain('Not assessed');
	expect(text).toContain('No agreed level');
});

test('[PAPERS18] the statement stays within its words for a consultation of any size', () => {
	const clusters = Array.from({ length: 60 }, (_, at) =>
		sampleOutcome.clusters.map((cluster) => ({ ...cluster, id: `${cluster.id}-${at}` }))
	).flat();
	expect(createReportDocument('statement', { ...sampleOutcome, clusters }, defaultTemplate, en).words).toBeLessThan(
		300
	);
});

test('[PAPERS1] every language says the same things', () => {
	for (const kind of paperKinds) {
		const papers = [en, fr, ar].map((words) => createReportDocument(kind, sampleOutcome, defaultTemplate, words));
		const shapes = papers.map(({ parts }) => parts.map(({ id, blocks }) => [id, blocks.map(({ type }) => type)]));
		expect(shapes[1]).toEqual(shapes[0]);
		expect(shapes[2]).toEqual(shapes[0]);
	}
});

test('[PAPERS30] a cluster, a section and an order can be chosen', () => {
	const template = withChoices('submission', {
		sections: ['progress'],
		withoutClusters: ['cluster-2'],
		parts: [
			{ id: 'rights', included: true },
			{ id: 'introduction', included: true }
		],
		intro: { en: 'We are a coalition.\n\nWe met twice.', fr: '', ar: '' }
	});
	const paper = createReportDocument('submission', sampleOutcome, template, en);
	const text = textOf(paper);
	expect(paper.parts.slice(0, 2).map(({ id }) => id)).toEqual(['rights', 'introduction']);
	expect(text).not.toContain('Open the others');
	expect(text).not.toContain('drinking water');
	expect(text).toMatch(/\d+\. We are a coalition\.\n\d+\. We met twice\./);
});

test('[PAPERS31] whatever was stored, every part is there once', () => {
	const stored = withChoices('statement', {
		parts: [
			{ id: 'closing', included: false },
			{ id: 'gone', included: true },
			{ id: 'closing', included: true }
		]
	});
	expect(normalizeTemplate(stored).papers.statement.parts.map(({ id, included }) => `${id} ${included}`)).toEqual([
		'closing false',
		'opening true',
		'levels true',
		'regressions true',
		'actions true',
		'disagreement true'
	]);
});

test.each([
	['A12 Acceptance of international norms', 'obligations'],
	['A45 National Human Rights Institution (NHRI)', 'framework'],
	['F31 Children: definition; general principles; protection', 'groups'],
	['D51 Administration of justice & fair trial', 'rights'],
	['Ratification of & accession to international instruments', 'obligations'],
	['Cooperation with human rights mechanisms & requests for technical assistance', 'obligations'],
	['National Human Rights Action Plans (or specific areas) / implementation plans', 'framework'],
	['Constitutional & legislative framework', 'framework'],
	['Violence against women', 'groups'],
	['Persons with disabilities: independence, inclusion', 'groups'],
	['Members of minorities', 'groups'],
	['Safe drinking water & sanitation', 'rights'],
	['Human trafficking & contemporary forms of slavery', 'rights'],
	['Droits des femmes', 'groups'],
	['حقوق الطفل', 'groups'],
	['Something of their own', 'rights']
])('[PAPERS10] %s stands under %s', (label, place) => expect(suggestedPlace(label)).toBe(place));

test('[PAPERS14] the plan says of each adopted action all that is known, in Word as in Excel', () => {
	const { headings, rows } = tableOf(made('action-plan'));
	expect(rows).toEqual([
		[
			'Access to justice',
			'Train the judges of every district court\nFor: 2, Against: 0, Abstentions: 0.',
			'Ministry of Justice',
			'Bar Council',
			'2028-06-30',
			'',
			'Judges trained (baseline: 10 judges; target: 40 judges; value: 12 judges; source: Ministry)',
			'140.2',
			'16 - PEACE, JUSTICE AND STRONG INSTITUTIONS'
		]
	]);
	const [sheet] = actionPlanWorkbook(matterOf('action-plan', sampleOutcome, defaultTemplate, en)).sheets;
	expect(sheet?.columns.map(({ heading }) => heading)).toEqual(headings);
	expect(sheet?.rows).toEqual(rows);
});

test('[PAPERS15] the mid-term report ends with a table of each recommendation, its status and who is responsible', () => {
	const paper = made('mid-term-report');
	expect(shownParts(paper).map(({ id }) => id)).toEqual([
		'introduction',
		'overview',
		'clusters',
		'actions',
		'commitments',
		'decisions',
		'annex'
	]);
	const { rows } = tableOf(paper);
	expect(rows.map((cells) => [0, 2, 3, 5].flatMap((at) => cells[at] ?? []))).toEqual([
		['Access to justice'],
		['140.2', 'Supported', expect.stringMatching(/^Ongoing\n/), 'Ministry of Justice'],
		['140.18', 'Supported', expect.stringMatching(/^Ongoing\n/), ''],
		['140.20', 'Noted', expect.stringMatching(/^Ongoing\n/), ''],
		['Right to safe drinking water; sanitation'],
		['140.7', 'Supported', 'Not assessed', '']
	]);
});

test('[PAPERS16] the annex to the national report is one table, a row for each recommendation', () => {
	const { rows } = tableOf(made('national-report-annex'));
	expect(rows.slice(0, 3)).toEqual([
		['Access to justice'],
		[
			'140.2',
			'Do what 140.2 asks (Norway);',
			'Supported',
			'Partially implemented, 60%\n[Civil society: Not implemented yet, regression]',
			'Two courts opened.\n- in the north\n- in the south\nDissent (Civil society): Open on paper only.',
			expect.stringMatching(
				/^=Open the others\nTrain the judges of every district court \(lead: Ministry of Justice; /
			),
			'Ministry of Justice',
			'16 - PEACE, JUSTICE AND STRONG INSTITUTIONS'
		],
		[
			'140.18',
			'Do what 140.18 asks (Norway);',
			'Supported',
			'Partially implemented, 60%\n[Civil society: Not implemented yet, regression]',
			'Text of the assessment: see recommendation 140.2.',
			'',
			'',
			'16 - PEACE, JUSTICE AND STRONG INSTITUTIONS'
		]
	]);
	expect(rows.map(([number]) => number).slice(3)).toEqual([
		'140.20',
		'Right to safe drinking water; sanitation',
		'140.7'
	]);
});

test('[PAPERS17] the annex of a submission lists each recommendation with its level', () => {
	const partly = 'Partially implemented, 60%\n[Civil society: Not implemented yet, regression]';
	const { rows } = tableOf(made('submission'));
	expect(rows).toEqual([
		['Access to justice'],
		['140.2', 'Do what 140.2 asks (Norway);', 'Supported', partly],
		['140.18', 'Do what 140.18 asks (Norway);', 'Supported', partly],
		['140.20', 'Do what 140.20 asks (Norway);', 'Noted', partly],
		['Right to safe drinking water; sanitation'],
		['140.7', 'Do what 140.7 asks (Norway);', 'Supported', 'Not assessed']
	]);
});

test('[PAPERS19] a cluster that nobody worked on stands in the tables, not in the running text', () => {
	for (const kind of ['submission', 'mid-term-report'] as const) {
		const paper = made(kind);
		const running = paper.parts.filter(({ id }) => id !== 'annex' && id !== 'summary' && id !== 'overview');
		const texts = running.flatMap(({ blocks }) => blocks.map(blockText));
		expect([kind, texts.filter((text) => text.includes('Right to safe drinking water'))]).toEqual([kind, []]);
		expect([kind, texts.filter((text) => text.includes('Access to justice')).length > 0]).toEqual([kind, true]);
		expect(tableOf(paper).rows).toContainEqual(['Right to safe drinking water; sanitation']);
	}
});

test('[PAPERS51] recommendations, measures and indicators for IMPACT OSS are joined by their references', () => {
	const tables = impactOssTables(sampleOutcome, en);
	const rowsOf = (name: string) => tables[name]?.rows;
	expect(rowsOf('recommendations.csv')?.map(([reference, , , support]) => [reference, support])).toEqual([
		['140.2', 'supported'],
		['140.18', 'supported'],
		['140.20', 'noted'],
		['140.7', 'supported']
	]);
	expect(rowsOf('measures.csv')?.map(([reference, title]) => [reference, title])).toEqual([
		['M1', 'Train the judges of every district court']
	]);
	expect(rowsOf('indicators.csv')?.map(([reference, title]) => [reference, title])).toEqual([
		['M1-I1', 'Judges trained']
	]);
	expect(rowsOf('recommendation_measures.csv')).toEqual([['140.2', 'M1']]);
	expect(rowsOf('measure_indicators.csv')).toEqual([['M1', 'M1-I1']]);
});

test('[EXPORTS25] a table says of itself what it was made from', () => {
	const about = aboutFile(sampleOutcome, en, 'hash of the outcome');
	expect(about.rows.map(([, value]) => value)).toEqual([
		'Alvenia at mid-term',
		'Alvenia',
		'Draft: as it stood on 1970-01-01, not a frozen version',
		'hash of the outcome',
		'dd'
	]);
	const { sheets } = withAbout(outcomeWorkbook(sampleOutcome, en), sampleOutcome, en, 'hash of the outcome');
	expect(sheets.at(-1)?.rows).toEqual(about.rows);
});
