import type { Block } from '@plenum/domain/clusters/assessment';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readDocx, readDocxTables } from '@plenum/tables/word/docx-table';
import { languageTraits, mapLanguages } from '@plenum/domain/languages';
import { writeMatrixDocx } from './matrix-docx.ts';
import { writeMatrixOdt } from '../open-document/matrix-odt.ts';
import type { PrintedMatrix } from '../sheets/matrix-sheet.ts';
import { readOdt } from '../reading/open-document.ts';
import { parseXml } from '@plenum/tables/package/xml';
import { openPackage } from '@plenum/tables/package/zip';
import { reportWords } from '@plenum/reports/words/report-words';

type Layout = PrintedMatrix['layout'];

const chainHead = '5f3a'.repeat(16);

const lines = (...texts: string[]): Block[] => texts.map((text) => paragraph(run(text)));
const labelled = (label: string, text: string): Block => paragraph(run(label, 'bold'), run(text));

function printedRow(layout: Layout, number: string, position: string): Block[][] {
	const body = [
		...lines(`${number} Dig <wells> & springs (Venezuela (Bolivarian Republic of));`),
		labelled('Source of Position: ', 'A/HRC/99/15/Add.1 - Para.3')
	];
	const themes = lines('- Wells; springs', '- Rivers');
	const groups = [labelled('Affected persons: ', ''), ...lines('- Villagers')];
	const goals = lines('- 6 - CLEAN WATER AND SANITATION');
	const first = [body, lines(position)];
	return layout === 'old'
		? [...first, [...themes, labelled('SDGs: ', ''), ...goals, ...groups], assessment]
		: [...first, [...themes, ...groups], goals, assessment];
}

const assessment: Block[] = [
	labelled('Level: ', 'partially implemented\u0007'),
	{ type: 'heading', level: 3, runs: [run('Progress')] },
	{ type: 'bullet-list', items: [lines('Two wells\nof nine'), [...lines('Springs'), nested()]] },
	paragraph({ text: 'the report', marks: ['italic'], href: 'https://montalva.example/wells' })
];

function nested(): Block {
	return { type: 'ordered-list', items: [lines('north'), lines('south')] };
}

const assessmentAsRead =
	'Level: partially implemented\nProgress\n• Two wells\nof nine\n• Springs\n1. north\n2. south\nthe report';

const matrixWords = mapLanguages((language) => reportWords[language].matrix);

function printedMatrix(layout: Layout, language: keyof typeof matrixWords): PrintedMatrix {
	const theme = (position: string, number: string) => ({
		label: 'Wells; springs',
		rows: [printedRow(layout, number, position)]
	});
	const title = 'UPR of Montalva (4th Cycle - 48th Session)';
	return {
		layout,
		language,
		direction: languageTraits[language].direction,
		words: matrixWords[language],
		title,
		edition: 'Version 3 of the outcome',
		chainHead,
		themes: [theme('Supported', '140.7'), theme('Noted', '140.2')]
	};
}

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
	const opened = openPackage(bytes, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	return Object.fromEntries([...opened.value].map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

test.each([
	['old', 'en'],
	['old', 'fr'],
	['new', 'en'],
	['new', 'ar']
] as const)('[MATRIX31] a matrix written in the %s layout, in %s, is read back as it was', async (layout, language) => {
	const rows = readDocxTables(await writeMatrixDocx(printedMatrix(layout, language)));
	const read = rows.ok ? interpretRows(rows.value) : null;
	expect(read?.kind).toBe(`matrix-${layout}`);
	expect(read?.clusters).toEqual([{ label: 'Wells; springs', recommendations: [0, 1] }]);
	expect(read?.recommendations.map(({ number, position }) => [number, position])).toEqual([
		['140.7', 'supported'],
		['140.2', 'noted']
	]);
	expect(read?.recommendations[0]).toMatchObject({
		text: 'Dig <wells> & springs (Venezuela (Bolivarian Republic of));',
		states: ['Venezuela (Bolivarian Republic of)'],
		source: { symbol: 'A/HRC/99/15/Add.1', paragraph: '3' },
		themes: ['Wells; springs', 'Rivers'],
		groups: ['Villagers'],
		sdgs: ['6 - CLEAN WATER AND SANITATION']
	});
	expect(read?.problems.map(({ code, what }) => [code, what])).toEqual([
		['assessment-already-filled', assessmentAsRead],
		['assessment-already-filled', assessmentAsRead]
	]);
});

test('[REPORTS45] a matrix for OpenDocument says what its Word file says, row by row, in the same head and foot', async () => {
	const additions = [
		{ heading: 'Pledges', columns: ['a', 'b', 'c', 'd'], rows: [['P1', 'x', 'y', 'z'].map((text) => lines(text))] }
	];
	for (const layout of ['old', 'new'] as const)
		for (const language of ['en', 'fr', 'ar'] as const) {
			const matrix = { ...printedMatrix(layout, language), additions };
			const open = writeMatrixOdt(matrix);
			const cellsOf = (read: ReturnType<typeof readOdt>) =>
				read.ok
					? read.value.rows.map(({ cells }) => cells.map((cell) => cell.paragraphs.map(({ text }) => text)))
					: read.reason;
			expect(cellsOf(readOdt(open))).toEqual(cellsOf(readDocx(await writeMatrixDocx(matrix))));
			const parts = await partsOf(open);
			for (const [name, xml] of Object.entries(parts))
				if (name !== 'mimetype') expect([name, parseXml(xml) !== null]).toEqual([name, true]);
			const [content = '', styles = ''] = [parts['content.xml'], parts['styles.xml']];
			expect([content.split(chainHead).length, styles.includes(chainHead)]).toEqual([2, false]);
			for (const said of [matrix.title, matrix.edition, matrix.words.listTitle, '<text:page-count/>'])
				expect(styles.replaceAll('&amp;', '&')).toContain(said);
			expect(content.includes('style:writing-mode="rl-tb"') && styles.includes('rl-tb')).toBe(language === 'ar');
			expect(Buffer.from(writeMatrixOdt(matrix)).equals(open)).toBe(true);
			expect(parts['meta.xml']).not.toMatch(/creator|date/);
		}
});

test('[MATRIX30] [REPORTS25] a written matrix names no person, and prints its version on each page and the head of the record once', async () => {
	const parts = await partsOf(await writeMatrixDocx(printedMatrix('old', 'en')));
	const core = parts['docProps/core.xml'] ?? '';
	expect(core).toContain('<dc:creator>Plenum</dc:creator>');
	expect(core).toContain('<cp:lastModifiedBy>Plenum</cp:lastModifiedBy>');
	const footer = Object.keys(parts).find((name) => /word\/footer\d*\.xml/.test(name)) ?? '';
	expect(parts[footer]).not.toContain(chainHead);
	expect(parts['word/document.xml']?.split(chainHead)).toHaveLength(2);
	expect(parts[footer]).toContain('Version 3 of the outcome');
});

test('[REPORTS24] a row of more than half a page may break, so that no theme stands on a page alone', async () => {
	const matrix = printedMatrix('old', 'en');
	const rowOf = (lines: number) => {
		const long = Array.from({ length: lines }, (_, at) => paragraph(run(`line ${at}`)));
		return [[paragraph(run('140.1 Do it'))], [], [], long];
	};
	const themes = [{ label: 'Courts', rows: [rowOf(18), rowOf(19)] }];
	const body = (await partsOf(await writeMatrixDocx({ ...matrix, themes })))['word/document.xml'] ?? '';
	const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
	expect(rows.slice(-2).map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, false]);
});

test('[MATRIX30] the page lies on its side, the header row repeats, rows stay whole, pages are counted', async () => {
	const parts = await partsOf(await writeMatrixDocx(printedMatrix('new', 'ar')));
	const body = parts['word/document.xml'] ?? '';
	expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
	expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
	expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(4);
	expect(body).toContain('<w:bidiVisual/>');
	const header = Object.keys(parts).find((name) => /word\/header\d*\.xml/.test(name)) ?? '';
	expect(parts[header]).toMatch(/PAGE[\s\S]*NUMPAGES/);
});

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync);

test.skipIf(!office).each(['old', 'new'] as const)(
	`[MATRIX30] LibreOffice opens the %s layout${office ? '' : ' (skipped: LibreOffice is not installed)'}`,
	async (layout) => {
		const folder = await mkdtemp(join(tmpdir(), 'plenum-matrix-'));
		try {
			await writeFile(join(folder, 'matrix.docx'), await writeMatrixDocx(printedMatrix(layout, 'en')));
			const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
			const toText = ['--headless', '--convert-to', 'txt:Text', '--outdir', folder, join(folder, 'matrix.docx')];
			await promisify(execFile)(office!, [profile, ...toText]);
			const text = await readFile(join(folder, 'matrix.txt'), 'utf8');
			expect(text).toContain('140.7 Dig <wells> & springs (Venezuela (Bolivarian Republic of));');
			expect(text).toContain('partially implemented');
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}
);
