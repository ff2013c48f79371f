import { createReportDocument } from '@plenum/reports/create-report-document';
import type { ReportDocument, ReportRow } from '@plenum/reports/report-document';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate, reportKinds } from '@plenum/reports/template';
import { expect, test } from 'vitest';
import { writeReportDocx } from './report-docx.ts';
import { readXlsxSheets } from '../sheets/xlsx-table.ts';
import { writeWorkbook } from '../sheets/xlsx-workbook.ts';
import { openPackage } from '@plenum/tables/package/zip';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar, en } = reportWords;

/** How a Word file falls into pages, as its XML says it. */

async function partsOf(bytes: Promise<Uint8Array>): Promise<Map<string, string>> {
	const opened = openPackage(await bytes, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	return new Map([...opened.value].map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

const written = (report: ReportDocument) => partsOf(writeReportDocx(report, en.matrix, null));
const made = (kind: (typeof reportKinds)[number]) => createReportDocument(kind, sampleOutcome, defaultTemplate, en);

async function tableRows(sheet: ReportDocument['sheet'], rows: ReportRow[]): Promise<string[]> {
	const table = { columns: [{ heading: 'Text', width: 1 }], rows };
	const report = made('statement');
	const part = { id: 'table', heading: null, kind: 'body' as const, included: true, words: 0 };
	const parts = await written({ ...report, sheet, parts: [{ ...part, blocks: [{ type: 'table', table }] }] });
	return (parts.get('word/document.xml') ?? '').match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
}

const ofLines = (count: number): ReportRow => ({
	type: 'cells',
	cells: [Array.from({ length: count }, (_, at) => paragraph(run(`line ${at}`)))]
});

test('[REPORTS24] a row stands on one page, unless it would fill half of one; a theme stands with its first row', async () => {
	const rows = [{ type: 'theme' as const, label: 'Courts' }, ofLines(22), ofLines(23), ofLines(34), ofLines(35)];
	const isWhole = (row: string) => row.includes('<w:cantSplit/>');
	const wide = await tableRows('wide', rows);
	expect(wide.map(isWhole)).toEqual([true, true, true, false, false, false]);
	expect((await tableRows('upright', rows)).map(isWhole)).toEqual([true, true, true, true, true, false]);
	expect(wide.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false, false, false]);
	expect(wide.map((row) => row.includes('<w:keepNext/>'))).toEqual([false, true, false, false, false, false]);
});

test.each(reportKinds)('[REPORTS24] in a %s each heading and caption stays with what follows it', async (kind) => {
	const document = (await written(made(kind))).get('word/document.xml') ?? '';
	const headings = document.match(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:pStyle w:val="Heading\d"\/>.*?<\/w:pPr>/gs) ?? [];
	expect(headings.filter((heading) => !heading.includes('<w:keepNext/>'))).toEqual([]);
	expect(headings.length > 0).toBe(kind !== 'statement' && made(kind).parts.some(({ heading }) => heading !== null));
	const captions = document.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>(?=<w:tbl>)/gs) ?? [];
	const isLabel = (text: string) => /<w:b\/>/.test(text);
	expect(captions.filter((text) => isLabel(text) && !text.includes('<w:keepNext/>'))).toEqual([]);
});

test.each(reportKinds)(
	'[REPORTS25] a %s says its version on each page, and the head of the record once, after the last words',
	async (kind) => {
		const report = made(kind);
		const parts = await written({ ...report, end: ['Head: 0123456789abcdef'] });
		const document = parts.get('word/document.xml') ?? '';
		const last = document.slice(document.lastIndexOf('<w:p>'));
		expect(document.split('0123456789abcdef')).toHaveLength(2);
		expect(last).toContain('0123456789abcdef');
		const footers = [...parts].filter(([name]) => /^word\/footer\d*\.xml$/.test(name)).map(([, xml]) => xml);
		const sections = new Set([report.sheet, ...report.parts.flatMap(({ sheet }) => sheet ?? [])]);
		expect(footers).toHaveLength(sections.size);
		for (const footer of footers) {
			expect(footer).toContain(report.foot[0]);
			expect(footer).toMatch(/PAGE.*NUMPAGES/s);
			expect(footer).not.toContain('0123456789abcdef');
		}
	}
);

test('[REPORTS41] Times New Roman 12, and paragraphs that are numbered', async () => {
	const parts = await written(made('submission'));
	const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(parts.get('word/styles.xml') ?? '')?.[0];
	expect(defaults).toContain('w:ascii="Times New Roman"');
	expect(defaults).toContain('<w:sz w:val="24"/>');
	const numbered = made('submission').parts.flatMap(({ included, blocks }) =>
		included ? blocks.filter(({ type }) => type === 'numbered') : []
	);
	expect((parts.get('word/document.xml') ?? '').match(/<w:numPr>/g)).toHaveLength(numbered.length);
});

test('[REPORTS41] notes run from right to left in Arabic too, and each annex begins on a page of its own', async () => {
	const arabic = createReportDocument('submission', sampleOutcome, defaultTemplate, ar);
	const parts = await partsOf(writeReportDocx(arabic, ar.matrix, null));
	const notes =
		(parts.get('word/footnotes.xml') ?? '').match(/<w:footnote [^>]*w:id="[1-9]\d*".*?<\/w:footnote>/gs) ?? [];
	expect(notes.length).toBeGreaterThan(0);
	expect(notes.filter((note) => !note.includes('<w:bidi/>') || !note.includes('<w:rtl/>'))).toEqual([]);
	const document = (await written(made('submission'))).get('word/document.xml') ?? '';
	const broken = document.match(/<w:p>(?:(?!<\/w:p>).)*<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? [];
	expect(broken.map((text) => text.replace(/<[^>]+>/g, ''))).toEqual([
		'Introduction',
		'Annex: assessment of each recommendation'
	]);
});

test('[REPORTS42] the headings of a sheet stay in sight, and its columns have the widths that were asked for', async () => {
	const sheet = { name: 'Votes', columns: [{ heading: 'Action', width: 37 }], rows: [['x'], ['y']] };
	const parts = await partsOf(writeWorkbook({ direction: 'ltr', title: 'T', sheets: [sheet] }));
	const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
	expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
	expect(xml).toMatch(/<col [^>]*width="37/);
	expect(xml).toMatch(/<printOptions gridLines="1"\/><pageMargins/);
});

test('[REPORTS107] a row of many lines is no higher than a page holds below the headings, and others are as high as their text', async () => {
	const columns = ['Text', 'Count'].map((heading) => ({ heading, width: 20 }));
	const rows = [
		['line\n'.repeat(60), 1],
		['x'.repeat(600), 2],
		['short', 3]
	];
	const parts = await partsOf(writeWorkbook({ direction: 'ltr', title: 'T', sheets: [{ name: 'S', columns, rows }] }));
	const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
	const heights = [...xml.matchAll(/<row r="\d+"([^>]*)>/g)].map(([, more = '']) => / ht="(\d+)"/.exec(more)?.[1]);
	expect(heights).toEqual([undefined, '360', '360', undefined]);
});

test('[REPORTS42] counts are numbers, text is text, and what a cell cannot hold is cut with a sign', async () => {
	const rows = [[12, '12', 'x'.repeat(40_000)]];
	const columns = ['Count', 'Text', 'Long'].map((heading) => ({ heading, width: 9 }));
	const bytes = await writeWorkbook({ direction: 'ltr', title: 'T', sheets: [{ name: 'S', columns, rows }] });
	const xml = (await partsOf(Promise.resolve(bytes))).get('xl/worksheets/sheet1.xml') ?? '';
	const kinds = [...xml.matchAll(/<c r="([ABC])2"([^>]*)>/g)].map(([, column, attributes = '']) => [
		column,
		/ t="(\w+)"/.exec(attributes)?.[1] ?? 'n'
	]);
	expect(kinds.map(([, kind]) => kind === 'n')).toEqual([true, false, false]);
	const read = readXlsxSheets(bytes);
	if (!read.ok) throw new Error(read.reason);
	expect(read.value[0]?.rows[1]?.[2]).toHaveLength(32_767);
	expect(read.value[0]?.rows[1]?.[2]?.endsWith('x …')).toBe(true);
});
