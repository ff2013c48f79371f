import { isFrozenAction } from '@plenum/domain/polls/subject';
import { hostileTexts } from '@plenum/reports/hostile-texts.fixture';
import { createReportDocument } from '@plenum/reports/create-report-document';
import type { Outcome, OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { outcomeWorkbook } from '@plenum/reports/matrix/outcome-sheets';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { reportKinds, defaultTemplate, type ReportKind } from '@plenum/reports/template';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from '../sheets/csv.ts';
import { readDocx } from '@plenum/tables/word/docx-table';
import { writeReportDocx } from './report-docx.ts';
import { cleanText, closeDirections } from '../plain-characters.ts';
import { writeWorkbook } from '../sheets/xlsx-workbook.ts';
import { readXlsxSheets } from '../sheets/xlsx-table.ts';
import { parseXml } from '@plenum/tables/package/xml';
import { openPackage } from '@plenum/tables/package/zip';
import { type ReportWords, reportWords } from '@plenum/reports/words/report-words';

const { ar, en, fr } = reportWords;

const languages = [en, fr, ar];

function hostileOutcome(): Outcome {
	const [courts] = sampleOutcome.clusters;
	if (!courts) throw new Error('The sample has lost its clusters.');
	const clusters = hostileTexts.map((text, at): OutcomeCluster => {
		const [first] = courts.polls;
		const action = { ...courts.assessment.actions[0], text, lead: text, deadline: text, recommendations: [text] };
		return {
			...courts,
			id: `cluster-${at}`,
			label: text,
			recommendations: [recommendation(`9.${at}`, { text, themes: [text], sdgs: [text], groups: [text] })],
			assessment: {
				...courts.assessment,
				sections: { ...courts.assessment.sections, progress: [paragraph(run('Said: '), run(text, 'bold'))] }
			},
			polls: first
				? [
						{
							...first,
							frozen: first.frozen
								.filter(isFrozenAction)
								.map((words) => ({ ...words, action: { ...words.action, ...action } }))
						}
					]
				: [],
			closing: {
				statement: text,
				reviewDate: null,
				dissent: [{ constituency: 'state', text }],
				at: 1,
				documentSha256: 'aa'
			}
		};
	});
	return { ...sampleOutcome, consultation: { ...sampleOutcome.consultation, title: '=<Title>&' }, clusters };
}

function write(kind: ReportKind, words: ReportWords, outcome = sampleOutcome): Promise<Uint8Array> {
	return writeReportDocx(createReportDocument(kind, outcome, defaultTemplate, words), words.matrix, null);
}

function xmlParts(bytes: Uint8Array): Map<string, string> {
	const opened = openPackage(bytes, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	return new Map([...opened.value].map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

test.each(reportKinds)(
	'[REPORTS40] the same %s is the same bytes, in every language, whatever was made before',
	async (kind) => {
		for (const words of languages) {
			const first = await write(kind, words);
			await write('submission', fr);
			expect(Buffer.from(await write(kind, words)).equals(first)).toBe(true);
		}
	}
);

test('[REPORTS40] the same workbook is the same bytes', async () => {
	const first = await writeWorkbook(outcomeWorkbook(sampleOutcome, ar));
	await new Promise((resolve) => setTimeout(resolve, 1100));
	expect(Buffer.from(await writeWorkbook(outcomeWorkbook(sampleOutcome, ar))).equals(first)).toBe(true);
});

test.each(reportKinds)(
	'[REPORTS43] every part of a %s of hostile texts is well-formed, and no text becomes more than text',
	async (kind) => {
		for (const words of languages) {
			const parts = xmlParts(await write(kind, words, hostileOutcome()));
			for (const [name, xml] of parts) {
				expect([name, parseXml(xml) !== null]).toEqual([name, true]);
				expect(xml).not.toMatch(/<script|<w:instrText[^>]*>[^<]*HYPERLINK/);
			}
		}
	}
);

test('[REPORTS43] hostile texts come out of a Word file as they went in', async () => {
	const read = readDocx(await write('national-report-annex', en, hostileOutcome()));
	if (!read.ok) throw new Error(read.reason);
	const texts = read.value.rows.map(({ cells }) => cells[1]?.paragraphs.map(({ text }) => text).join('\n'));
	for (const text of hostileTexts) {
		expect(texts).toContain(cleanText(text));
	}
});

test('[REPORTS42] each sheet has a filter, and is printed with its headings on pages that can be read', async () => {
	const columns = (count: number) => Array.from({ length: count }, (_, at) => ({ heading: `Column ${at}`, width: 24 }));
	const sheets = [
		{ name: 'Wide & long', columns: columns(28), rows: [['x'], ['y']] },
		{ name: 'Votes', columns: columns(4), rows: [['x']] }
	];
	const parts = xmlParts(await writeWorkbook({ direction: 'ltr', title: 'T', sheets }));
	const [wide = '', votes = ''] = [1, 2].map((place) => parts.get(`xl/worksheets/sheet${place}.xml`));
	expect(wide).toContain('</sheetData><autoFilter ref="A1:AB3"/>');
	expect(votes).toContain('</sheetData><autoFilter ref="A1:D2"/>');
	expect([wide, votes].map((xml) => /fitToWidth="(\d+)"/.exec(xml)?.[1])).toEqual(['4', '1']);
	const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<definedName name="([^"]+)"[^>]*>([^<]*)</g)];
	expect(names.map(([, name, value]) => `${name} ${value}`)).toEqual([
		"_xlnm._FilterDatabase 'Wide &amp; long'!$A$1:$AB$3",
		"_xlnm.Print_Area 'Wide &amp; long'!$A$1:$AB$3",
		"_xlnm.Print_Titles 'Wide &amp; long'!$A:$C,'Wide &amp; long'!$1:$1",
		"_xlnm._FilterDatabase 'Votes'!$A$1:$D$2",
		"_xlnm.Print_Area 'Votes'!$A$1:$D$2",
		"_xlnm.Print_Titles 'Votes'!$1:$1"
	]);
});

test('[REPORTS42] hostile texts come out of a workbook as they went in, and no cell is a formula', async () => {
	const bytes = await writeWorkbook({
		direction: 'ltr',
		title: '=<Title>&',
		sheets: [
			{
				name: "=[a]:b'/\\?*".repeat(9),
				columns: [{ heading: '=A', width: 9 }],
				rows: hostileTexts.map((text) => [text])
			}
		]
	});
	for (const [name, xml] of xmlParts(bytes)) {
		expect([name, parseXml(xml) !== null]).toEqual([name, true]);
		expect(xml).not.toMatch(/<f[ >]/);
	}
	const read = readXlsxSheets(bytes);
	if (!read.ok) throw new Error(read.reason);
	const texts = read.value[0]?.rows.slice(1).map(([cell = '']) => cell);
	// The library leaves out the sign that stands for what was no letter.
	expect(texts).toEqual(hostileTexts.map((text) => cleanText(text).replaceAll('\ufffd', '')));
});

test('[EXPORTS6] hostile texts come out of a table as text', () => {
	const bytes = writeCsv([['text'], ...hostileTexts.map((text) => [text])]);
	const read = readCsv(bytes);
	if (!read.ok) throw new Error(read.reason);
	expect(new TextDecoder().decode(bytes)).not.toMatch(/^"?[=+\-@]/m);
	const cells = read.value[0]?.rows.slice(1).map(([cell = '']) => cell);
	expect(cells).toEqual(hostileTexts.map((text) => text.toWellFormed().replace(/[\u0000\u0007\u001b]/g, '')));
});

test('[REPORTS43] what turns the direction of writing ends with its own words', () => {
	expect(closeDirections('a \u202e b')).toBe('a \u202e b\u202c');
	expect(closeDirections('\u2067x \u2066y')).toBe('\u2067x \u2066y\u2069\u2069');
	expect(closeDirections('\u202bx\u202c')).toBe('\u202bx\u202c');
});

test('[EXPORTS22] no file names a person, or the time at which it was made', async () => {
	for (const bytes of [await write('submission', en), await writeWorkbook(outcomeWorkbook(sampleOutcome, en))]) {
		const core = xmlParts(bytes).get('docProps/core.xml') ?? '<dc:creator>Plenum</dc:creator>';
		expect(core).toContain('<dc:creator>Plenum</dc:creator>');
		expect(core).not.toMatch(/created|modified|20\d\d-/);
	}
});

test('[REPORTS41] a table of many columns stands on pages on their side, the rest upright', async () => {
	const document = xmlParts(await write('mid-term-report', fr)).get('word/document.xml') ?? '';
	const sheets = [...document.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, orientation]) => orientation);
	expect(sheets).toEqual(['portrait', 'landscape']);
	const widest = [...document.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width));
	const wide = widest.filter((width) => width > 9_700);
	expect(wide.length).toBeGreaterThan(0);
	expect(Math.min(...wide)).toBeGreaterThan(14_000);
	expect(widest.slice(-wide.length)).toEqual(wide);
	expect(document.match(/<w:footerReference /g)).toHaveLength(2);
});

test('[REPORTS41] Arabic runs from right to left: paragraphs, runs, tables and sheets', async () => {
	const document = xmlParts(await write('action-plan', ar)).get('word/document.xml') ?? '';
	expect(document).toContain('<w:bidiVisual/>');
	expect(document).toMatch(/<w:bidi\/>/);
	expect(document).toMatch(/<w:rtl\/>/);
	const sheet = xmlParts(await writeWorkbook(outcomeWorkbook(sampleOutcome, ar))).get('xl/worksheets/sheet1.xml');
	expect(sheet).toMatch(/rightToLeft="(1|true)"/);
});
