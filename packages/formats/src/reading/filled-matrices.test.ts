import type { Language } from '@plenum/domain/languages';
import { languageTraits } from '@plenum/domain/languages';
import { defaultScale } from '@plenum/domain/consultations/scale';
import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import type { MatrixRow } from '@plenum/domain/matrix/rows/matrix-row';
import { asMatrixRows, readAssessmentRows } from '@plenum/domain/ratings/assessment-rows';
import { readSheet } from '@plenum/domain/ratings/read-sheet';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocxTables } from '@plenum/tables/word/docx-table';
import { writeMatrixDocx } from '../word/matrix-docx.ts';
import { writeWorkbook } from '../sheets/xlsx-workbook.ts';
import { readXlsxSheets } from '../sheets/xlsx-table.ts';
import { mapLanguages } from '@plenum/domain/languages';
import { reportWords } from '@plenum/reports/words/report-words';

const words = mapLanguages((language) => reportWords[language].matrix);
const recommendations = ['140.1', '140.2', '140.3', '140.4', '140.5', '140.6'].map((number) => ({
	id: number,
	number,
	inRound: true,
	text: `Dig the well of ${number} (Austria);`
}));
const levels = ['not-implemented', 'in-process', 'partially-implemented', 'fully-implemented'];

/** How coalitions word the four levels, a comment, and one that cannot be told. */
const fillings: Record<string, [string, string, string, string, string, string]> = {
	english: [
		'Not implemented',
		'In progress',
		'Partially implemented',
		'Fully implemented',
		'Not fully done',
		'Law passed'
	],
	short: ['NI', 'Ongoing', 'PI', 'FI', '3', '75 %'],
	french: ['Pas encore mise en œuvre', 'En cours', 'Partiellement réalisée', 'Réalisée', 'Plutôt oui', 'Loi adoptée'],
	spanish: ['No cumplida', 'En proceso', 'Parcialmente cumplida', 'Cumplida', 'Casi cumplida', 'Ley aprobada'],
	russian: ['Не выполнена', 'Выполняется', 'Выполнена частично', 'Выполнена', 'Почти выполнена', 'Закон принят'],
	arabic: ['لم تُنفَّذ بعد', 'قيد التنفيذ', 'منفَّذة جزئيا', 'منفَّذة بالكامل', 'شبه منفذة', 'صدر القانون'],
	chinese: ['尚未执行', '正在执行', '部分执行', '已执行', '基本执行', '法律已通过']
};

async function docx(layout: 'old' | 'new', language: Language, filling: readonly string[]): Promise<MatrixRow[]> {
	const rows = recommendations.map(({ number, text }, at) => {
		const body = [paragraph(run(`${number} ${text}`)), paragraph(run('Source of Position: A/HRC/99/15 - Para.3'))];
		const said = [paragraph(run(filling[at] ?? ''))];
		const theme = [paragraph(run('- Wells'))];
		const position = [paragraph(run('Supported'))];
		return layout === 'old' ? [body, position, theme, said] : [body, position, theme, [paragraph(run('- 6'))], said];
	});
	const { direction } = languageTraits[language];
	const head = { layout, language, direction, words: words[language], title: 'UPR', edition: '', chainHead: '' };
	const read = readDocxTables(await writeMatrixDocx({ ...head, themes: [{ label: 'Wells', rows }] }));
	if (!read.ok) throw new Error(read.reason);
	return read.value;
}

async function xlsx(headings: readonly string[], rows: (string | number)[][]): Promise<MatrixRow[]> {
	const columns = headings.map((heading) => ({ heading, width: 20 }));
	const bytes = await writeWorkbook({ direction: 'ltr', title: 'Filled', sheets: [{ name: 'Filled', columns, rows }] });
	const read = readXlsxSheets(bytes);
	if (!read.ok) throw new Error(read.reason);
	return asMatrixRows(read.value[0]?.rows ?? []);
}

function readAll(rows: readonly MatrixRow[]) {
	const assessed = readAssessmentRows(rows);
	if (!assessed) throw new Error('no column');
	return readSheet(assessed, recommendations, defaultScale);
}

/** Four levels, and two rows that are named with why they were not read: nothing between. */
function expectRead(rows: readonly MatrixRow[]): void {
	const { rows: read } = readAll(rows);
	expect(read.map(({ recommendation }) => recommendation)).toEqual(recommendations.map(({ id }) => id));
	expect(read.slice(0, 4).map(({ rating, problem }) => [rating.level, problem])).toEqual(
		levels.map((level) => [level, null])
	);
	expect(read.slice(4).map(({ rating, problem }) => [rating.level, problem])).toEqual(
		Array(2).fill([null, 'no-level'])
	);
}

describe('[RATINGS20] filled matrices are read, or what was not read is named', () => {
	const files = Object.entries(fillings).flatMap(([name, filling]) =>
		(['old', 'new'] as const).map((layout) => ({ name, layout, filling }))
	);
	test.each(files)('Word, $layout layout, $name', async ({ layout, name, filling }) => {
		const language = name === 'french' ? 'fr' : name === 'arabic' ? 'ar' : 'en';
		expectRead(await docx(layout, language, filling));
	});

	test.each(Object.entries(fillings))('Excel, level after number and text, %s', async (_, filling) => {
		const rows = recommendations.map(({ number, text }, at) => [number, text, filling[at] ?? '']);
		expectRead(await xlsx(['Number', 'Recommendation', 'Status'], rows));
	});

	test('Excel, with a comment, a percentage and a regression in columns of their own', async () => {
		const rows = await xlsx(
			['N°', 'Recommandation', 'Niveau de mise en œuvre', 'Pourcentage', 'Recul', 'Commentaires'],
			[
				['140.1', 'x', 'En cours', 40, 'non', 'Deux sur cinq'],
				['140.2', 'x', '', 100, '', ''],
				['140.3', 'x', 'Partiellement', '', 'oui', ''],
				['140.4', 'x', '', '', '', '']
			]
		);
		const { rows: read, empty } = readAll(rows);
		expect(empty).toBe(1);
		expect(
			read.map(({ rating: { level, percentage, regression, reason } }) => [level, percentage, regression, reason])
		).toEqual([
			['in-process', 40, false, 'Deux sur cinq'],
			['fully-implemented', 100, false, ''],
			['partially-implemented', null, true, '']
		]);
	});
});

const folder = join(import.meta.dirname, '../../../../../shared/upr/data');

describe.skipIf(!existsSync(folder))('published matrices, filled in', () => {
	test.each(['matrix-slovenia-cycle3-old-layout.docx', 'matrix-slovenia-cycle4-new-layout.docx'])('%s', (name) => {
		const rows = readDocxTables(new Uint8Array(readFileSync(join(folder, name))));
		if (!rows.ok) throw new Error(rows.reason);
		const { recommendations: list } = interpretRows(rows.value);
		const all = list.map(({ number, text }) => ({ id: number, number, text, inRound: true }));
		const said = Object.values(fillings).flatMap((filling) => filling.slice(0, 4));
		let at = 0;
		const filled = rows.value.map((row) => {
			if (row.cells.length < 4) return row;
			const isHead = !/^\d/.test(row.cells[0]?.paragraphs[0]?.text ?? '');
			const text = isHead ? 'Assessment' : (said[at++ % said.length] ?? '');
			const cell = { column: 4, span: 1, continued: false, paragraphs: [{ text, numbered: false }] };
			const isOld = name.includes('old');
			return { ...row, cells: isOld ? [...row.cells.slice(0, 3), { ...cell, column: 3 }] : [...row.cells, cell] };
		});
		const read = readSheet(readAssessmentRows(filled) ?? [], all, defaultScale);
		expect(read.rows.filter(({ problem }) => problem !== null)).toEqual([]);
		expect(read.rows).toHaveLength(list.length);
		expect(
			read.rows.every(({ rating, notices }, place) => rating.level === levels[place % 4] && notices.length === 0)
		).toBe(true);
	});
});
