import { createReportDocument } from '@plenum/reports/create-report-document';
import { hostileTexts } from '@plenum/reports/hostile-texts.fixture';
import type { ReportBlock, ReportDocument } from '@plenum/reports/report-document';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate, reportKinds } from '@plenum/reports/template';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocx } from '@plenum/tables/word/docx-table';
import { readOdt } from '../reading/open-document.ts';
import { writeReportDocx } from '../word/report-docx.ts';
import { writeReportOdt } from './report-odt.ts';
import { parseXml } from '@plenum/tables/package/xml';
import { openPackage } from '@plenum/tables/package/zip';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar, en, fr } = reportWords;

const languages = [en, fr, ar];

function partsOf(bytes: Uint8Array): Map<string, string> {
	const opened = openPackage(bytes, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	return new Map([...opened.value].map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

/** What our own reader finds in a file: each paragraph and each cell, without numbers of lists and marks of notes. */
function saidIn(content: ReturnType<typeof readOdt>): { paragraphs: string[]; cells: string[][] } {
	if (!content.ok) throw new Error(content.reason);
	const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
	return {
		paragraphs: content.value.paragraphs.map(({ text }) => plain(text)).filter(Boolean),
		cells: content.value.rows.map(({ cells }) =>
			cells.map((cell) => plain(cell.paragraphs.map(({ text }) => text).join(' ')))
		)
	};
}

test.each(reportKinds)(
	'[REPORTS45] a %s for OpenDocument says what its Word file says, in every language',
	async (kind) => {
		for (const words of languages) {
			const report = createReportDocument(kind, sampleOutcome, defaultTemplate, words);
			const word = saidIn(readDocx(await writeReportDocx(report, words.matrix, null)));
			const open = saidIn(readOdt(writeReportOdt(report, words.matrix, null)));
			expect(open).toEqual(word);
			expect(open.paragraphs.length + open.cells.length).toBeGreaterThan(3);
		}
	}
);

function reportOf(blocks: ReportBlock[], text: string): ReportDocument {
	const cover = { publishers: [text], kind: text, title: text, lines: [{ label: text, texts: [text] }] };
	const part = { id: 'a', heading: text, kind: 'body' as const, included: true, words: 0, blocks };
	const form = { language: 'en' as const, direction: 'ltr' as const, sheet: 'upright' as const };
	return { ...form, cover, parts: [part], words: 0, limit: null, foot: [text], end: [text] };
}

test('[REPORTS45] [REPORTS43] whatever was written, every part is well-formed, and the words come back as they were', () => {
	const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), fc.string());
	fc.assert(
		fc.property(anyText, (text) => {
			const blocks: ReportBlock[] = [
				{ type: 'numbered', number: 7, blocks: [paragraph(run(`x${text}y`, 'bold', 'italic'))], notes: [text] },
				{ type: 'words', blocks: [paragraph({ text: `x${text}y`, marks: [], href: `https://x.example/${text}` })] },
				{ type: 'heading', level: 2, text }
			];
			const bytes = writeReportOdt(reportOf(blocks, text), en.matrix, null);
			const parts = partsOf(bytes);
			for (const [name, xml] of parts)
				if (name !== 'mimetype') expect([name, parseXml(xml) !== null]).toEqual([name, true]);
			expect(parts.get('content.xml')).not.toMatch(/<(?:script|office:scripts|office:event-listeners|text:script)/);
			const links = [...(parts.get('content.xml') ?? '').matchAll(/xlink:href="([^"]*)"/g)].map(([, href]) => href);
			expect(links.every((href) => href?.startsWith('https://x.example/'))).toBe(true);
			const { paragraphs } = saidIn(readOdt(bytes));
			const clean = `x${text}y`
				.toWellFormed()
				.replace(/\r\n?/g, '\n')
				.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
				.replace(/\s+/g, ' ')
				.trim();
			expect(paragraphs.filter((line) => line.includes(clean)).length).toBeGreaterThanOrEqual(1);
		}),
		{ numRuns: 200 }
	);
});

test('[REPORTS45] [REPORTS40] the same report is the same bytes; its kind comes first and unpacked, and it names nobody', () => {
	const report = createReportDocument('mid-term-report', sampleOutcome, defaultTemplate, ar);
	const bytes = writeReportOdt(report, ar.matrix, null);
	expect(Buffer.from(writeReportOdt(report, ar.matrix, null)).equals(bytes)).toBe(true);
	const head = Buffer.from(bytes.subarray(0, 90)).toString('latin1');
	expect(head.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.textPK/);
	const meta = partsOf(bytes).get('meta.xml') ?? '';
	expect(meta).not.toMatch(/creator|date|editing/);
	expect(partsOf(bytes).get('styles.xml')).toContain('fo:language="ar"');
});

test('[REPORTS45] numbers go on, wide tables lie on their side, a table runs as the language does, and a logo is in it', () => {
	const report = createReportDocument('mid-term-report', sampleOutcome, defaultTemplate, ar);
	const logo = { kind: 'png' as const, width: 20, height: 10, bytes: new Uint8Array([1, 2, 3]) };
	const parts = partsOf(writeReportOdt(report, ar.matrix, logo));
	const content = parts.get('content.xml') ?? '';
	const numbers = [...content.matchAll(/text:start-value="(\d+)"/g)].map(([, number]) => Number(number));
	expect(numbers).toEqual(numbers.map((_, at) => at + 1));
	expect(content).toContain('style:master-page-name="wide"');
	expect(content).toMatch(/table-properties[^>]*rl-tb/);
	const submission = createReportDocument('submission', sampleOutcome, defaultTemplate, ar);
	expect(partsOf(writeReportOdt(submission, ar.matrix, null)).get('content.xml')).toMatch(/<text:note-body><text:p/);
	expect([parts.has('Pictures/logo.png'), content.includes('Pictures/logo.png')]).toEqual([true, true]);
	expect(parts.get('META-INF/manifest.xml')).toContain('image/png');
});
