import type { DocumentLanguage } from '@plenum/domain/languages';
import { fullReport } from '@plenum/reports/full-report/full-report';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import { pendingBriefing } from '@plenum/reports/handouts/pending-briefing';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { reportFonts } from './report-fonts.ts';
import { pdfWriter } from './report-pdf.ts';
import { createTypesetter } from './typesetter.ts';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { handoutWords } from '@plenum/reports/words/handout-words';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar: fullAr, en: fullEn, fr: fullFr } = fullReportWords;
const { ar: handoutAr, en: handoutEn, fr: handoutFr } = handoutWords;
const { ar, en, fr } = reportWords;

/** What PDF/UA-1 asks of the structure of a file, as another library than the one that wrote it reads it. */

const fontFile = createRequire(import.meta.url).resolve;
const fonts = reportFonts
	.flatMap(({ files }) => files)
	.map((file) => readFileSync(fontFile(`@expo-google-fonts/${file}`)));
const writePdf = pdfWriter(createTypesetter(fonts));

const pending: Outcome = {
	...sampleOutcome,
	clusters: sampleOutcome.clusters.map((cluster) => ({
		...cluster,
		recommendations: cluster.recommendations.map((one) => ({ ...one, position: 'pending' as const }))
	}))
};
const papers: [name: string, report: FullReport<DocumentLanguage>][] = [
	['full report in English', fullReport(sampleOutcome, 'ab', en, fullEn)],
	['full report in French', fullReport(sampleOutcome, 'ab', fr, fullFr)],
	['full report in Arabic', fullReport(sampleOutcome, 'ab', ar, fullAr)],
	['briefing in English', pendingBriefing(pending, en, handoutEn)],
	['briefing in French', pendingBriefing(pending, fr, handoutFr)],
	['briefing in Arabic', pendingBriefing(pending, ar, handoutAr)]
];

const directionMarks = /[\u061c\u200e\u200f\u2066-\u2069]/g;

type Node = { role?: string; alt?: string; id?: string; children?: Node[] };

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const withRole = (nodes: readonly Node[], role: string) => nodes.filter((node) => node.role === role);

async function read(report: FullReport<DocumentLanguage>) {
	const document = await getDocumentProxy(writePdf(report));
	const pages = await Promise.all(
		Array.from({ length: document.numPages }, async (_, at) => {
			const page = await document.getPage(at + 1);
			const { items } = await page.getTextContent({ includeMarkedContent: true });
			return { nodes: all((await page.getStructTree()) as Node), items };
		})
	);
	return { document, pages, nodes: pages.flatMap((page) => page.nodes) };
}

/** Text that is neither in the structure nor marked as the decoration of a page: nobody would hear it. */
function untagged({ nodes, items }: Awaited<ReturnType<typeof read>>['pages'][number]): string[] {
	const known = new Set(nodes.flatMap(({ id }) => id ?? []));
	const open: boolean[] = [];
	return items.flatMap((item) => {
		if ('str' in item) return item.str.trim() === '' || open.some(Boolean) ? [] : [item.str];
		if (item.type === 'endMarkedContent') open.pop();
		else open.push(('tag' in item && item.tag === 'Artifact') || known.has(item.id ?? ''));
		return [];
	});
}

describe.each(papers)('[EXPORTS103] the %s', async (_, report) => {
	const { document, pages, nodes } = await read(report);

	test('says its title, its language and that it is tagged', async () => {
		const { info } = await document.getMetadata();
		expect(info).toMatchObject({ Title: report.title, Language: report.language });
		expect(await document.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false });
		expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
	});

	test('has every text in its structure, or marked as decoration', () => {
		expect(pages.flatMap(untagged)).toEqual([]);
	});

	test('says each drawing in words', () => {
		const figures = withRole(nodes, 'Figure');
		const said = figures.map(({ alt = '' }) => alt.replaceAll(directionMarks, '').trim());
		expect(said).not.toContain('');
		const charts = report.parts.flatMap((part) => (part.kind === 'chart' ? [part.alt] : []));
		for (const chart of charts) expect(said).toContain(chart.replaceAll(directionMarks, '').trim());
	});

	test('has a head in each table, of header cells alone', () => {
		const tables = withRole(nodes, 'Table').filter((table) => withRole(all(table), 'THead').length > 0);
		expect(tables.length > 0).toBe(report.parts.some(({ kind }) => kind === 'table' || kind === 'chart'));
		for (const table of tables) {
			const cells = withRole(all(table), 'THead').flatMap((head) => withRole(all(head), 'TR')[0]?.children ?? []);
			expect(cells.filter(({ role }) => role !== 'TH')).toEqual([]);
			expect(cells.length).toBeGreaterThan(0);
		}
		expect(withRole(nodes, 'TH').length > 0).toBe(tables.length > 0);
	});

	test('leaves out no level of its headings', () => {
		const levels = nodes.flatMap(({ role = '' }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number);
		expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
	});
});
