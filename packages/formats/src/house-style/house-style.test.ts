import { createReportDocument } from '@plenum/reports/create-report-document';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate, reportKinds } from '@plenum/reports/template';
import { expect, test } from 'vitest';
import { readDocx } from '@plenum/tables/word/docx-table';
import { readOdt } from '../reading/open-document.ts';
import { writeReportDocx } from '../word/report-docx.ts';
import { writeReportOdt } from '../open-document/report-odt.ts';
import { parseXml } from '@plenum/tables/package/xml';
import { openPackage } from '@plenum/tables/package/zip';
import { houseTemplate, planted } from './house-template.fixture.ts';
import { readHouseStyle } from './read-house-style.ts';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar, en, fr } = reportWords;

function readTemplate(bytes = houseTemplate()) {
	const read = readHouseStyle(bytes);
	if (!read.ok) throw new Error(read.reason);
	return read.value;
}

function partsOf(bytes: Uint8Array): Map<string, string> {
	const opened = openPackage(bytes, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	return new Map([...opened.value].map(([name, part]) => [name, Buffer.from(part).toString('utf8')]));
}

test('[REPORTS71] what a template says is found, what it lacks is named, and what is left behind is told', () => {
	const { report, style } = readTemplate();
	expect(report).toEqual({
		found: ['normal', 'title', 'heading1', 'heading2', 'footnote'],
		missing: ['subtitle', 'heading3', 'caption'],
		header: true,
		footer: true,
		firstPage: true,
		cover: true,
		fonts: ['Carlito', 'Amiri', 'Georgia'],
		dropped: ['fields', 'links', 'objects', 'pictures']
	});
	// With what it takes from the styles that it is based on, and from the theme.
	expect(style.styles.heading1).toEqual({
		font: 'Georgia',
		complexFont: 'Amiri',
		size: 36,
		bold: false,
		italics: false,
		caps: false,
		colour: 'C00000',
		align: null,
		before: 480,
		after: 160,
		line: 276,
		above: null,
		below: 'C00000'
	});
	expect(style.margins).toEqual({ top: 1700, right: 1400, bottom: 1400, left: 1800 });
	const plain = readTemplate(houseTemplate({ cover: false }));
	expect([plain.report.cover, plain.report.dropped]).toEqual([
		false,
		['cover', 'fields', 'links', 'objects', 'pictures']
	]);
});

test.each([
	['macros', houseTemplate({ macros: true }), 'template/house-style-macros'],
	[
		'a program that its kind does not tell of',
		houseTemplate({ more: { 'word/vbaProject.bin': new Uint8Array(9) } }),
		'template/house-style-macros'
	],
	['no package', new Uint8Array([1, 2, 3]), 'template/house-style-unreadable'],
	['nothing', new Uint8Array(), 'template/house-style-unreadable'],
	['more than it may', new Uint8Array(2_000_001), 'template/house-style-too-large'],
	[
		'what unpacks without end',
		houseTemplate({ more: { 'word/big.xml': new Uint8Array(30_000_000) } }),
		'template/house-style-too-large'
	],
	[
		'a declaration of a type',
		houseTemplate({ more: { 'word/document.xml': Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a/>') } }),
		'template/house-style-unreadable'
	]
])('[REPORTS71] a file with %s is refused', (_, bytes, reason) => {
	expect(readHouseStyle(bytes)).toMatchObject({ ok: false, reason });
});

const languages = [en, fr, ar];

test.each(reportKinds)(
	'[REPORTS72] a %s in the house’s style says what ours says, well-formed, and holds nothing else of the template',
	async (kind) => {
		const { style } = readTemplate();
		expect(planted.filter((words) => JSON.stringify(style).includes(words))).toEqual([]);
		for (const words of languages) {
			const report = createReportDocument(kind, sampleOutcome, defaultTemplate, words);
			const docx = await writeReportDocx(report, words.matrix, null, style);
			const odt = writeReportOdt(report, words.matrix, null, style);
			const ours = readDocx(await writeReportDocx(report, words.matrix, null));
			for (const [bytes, read] of [
				[docx, readDocx(docx)],
				[odt, readOdt(odt)]
			] as const) {
				const parts = partsOf(bytes);
				for (const [name, xml] of parts) {
					if (/\.(?:xml|rels)$/.test(name)) expect([name, parseXml(xml) !== null]).toEqual([name, true]);
					expect([name, planted.filter((text) => xml.includes(text))]).toEqual([name, []]);
				}
				const whole = [...parts.values()].join('');
				expect(whole).toContain('House of Rights');
				for (const line of report.foot) expect(whole).toContain(line.replaceAll('&', '&amp;'));
				if (!read.ok || !ours.ok) throw new Error('unread');
				const cells = (rows: typeof ours.value.rows) => rows.map((row) => row.cells.map((cell) => cell.paragraphs));
				expect(cells(read.value.rows)).toEqual(cells(ours.value.rows));
				const texts = read.value.paragraphs.map(({ text }) => text);
				expect(texts.join('\n')).toContain(report.cover.title);
				expect(texts.join('\n')).not.toContain('{{');
			}
			expect(Buffer.from(await writeReportDocx(report, words.matrix, null, style)).equals(docx)).toBe(true);
			expect(Buffer.from(writeReportOdt(report, words.matrix, null, style)).equals(odt)).toBe(true);
		}
	}
);

test('[REPORTS72] Arabic runs from right to left in the house’s style too, with sizes for its own letters', async () => {
	const { style } = readTemplate();
	const report = createReportDocument('mid-term-report', sampleOutcome, defaultTemplate, ar);
	const parts = partsOf(await writeReportDocx(report, ar.matrix, null, style));
	const body = parts.get('word/document.xml') ?? '';
	const heading = /<w:p>(?:(?!<\/w:p>).)*Heading1(?:(?!<\/w:p>).)*<\/w:p>/.exec(body)?.[0] ?? '';
	expect(heading).toMatch(/<w:bidi\/>/);
	expect(heading).toMatch(/<w:rtl\/>/);
	expect(heading).not.toMatch(/<w:b\/>|<w:spacing/);
	const styles = parts.get('word/styles.xml') ?? '';
	expect(styles).toMatch(/w:styleId="Heading1"(?:(?!<\/w:style>).)*<w:szCs w:val="36"\/>/);
	expect(styles).toMatch(/w:cs="Amiri"/);
	expect(body).toContain('<w:titlePg/>');
	expect(body).toMatch(/w:pgMar w:top="1700" w:right="1400" w:bottom="1400" w:left="1800"/);
	const open = partsOf(writeReportOdt(report, ar.matrix, null, style));
	expect(open.get('styles.xml')).toMatch(/style:name="first"[^>]*style:next-style-name="upright"/);
	expect(open.get('styles.xml')).toContain('style:font-family-complex="\'Amiri\'"');
});
