import { interpretParagraphs } from '@plenum/domain/matrix/rows/interpret-paragraphs';
import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import type { Interpretation } from '@plenum/domain/matrix/rows/interpretation';
import { interpretMechanismReport } from '@plenum/domain/mechanisms/mechanism-report';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, readPdf } from './pdf-content.ts';
import type { PdfPage } from './pdf-page.ts';
import { reportLanguages } from './report-language.fixture.ts';
import {
	generatedReport,
	reportLayouts,
	type GeneratedRecommendation,
	type ReportLayout
} from './working-group-report.fixture.ts';

function interpret(pages: readonly PdfPage[]): Interpretation {
	const { rows, paragraphs } = contentOf(pages);
	const matrix = interpretRows(rows);
	return matrix.recommendations.length > 0 ? matrix : interpretParagraphs(paragraphs);
}

type Measure = { read: number; known: number; false: number; missing: number; cut: number; positions: number };

function measure({ recommendations }: Interpretation, known: readonly GeneratedRecommendation[]): Measure {
	const left = new Map(known.map((one) => [`${one.position} ${one.number}`, one]));
	let wrong = 0;
	let cut = 0;
	let positions = 0;
	for (const { number, text, position } of recommendations) {
		const key = [...left.keys()].find(
			(each) => each.endsWith(` ${number}`) && (each.startsWith(position) || !number.match(/^\d+$/))
		);
		const own = key === undefined ? undefined : left.get(key);
		if (key !== undefined) left.delete(key);
		if (!own) wrong++;
		else if (plainText(text) !== plainText(own.text)) cut++;
		if (own && own.position !== position) positions++;
	}
	return { read: recommendations.length, known: known.length, false: wrong, missing: left.size, cut, positions };
}

/** Spaces are not kept between letters of Chinese, nor for certain in Arabic. */
const plainText = (text: string) => text.replace(/\s+/gu, '');

const seeds = [1, 2, 3];
/** In the order of the table: six languages. */
const languages = reportLanguages.map(({ language }) => language).join(' ');

/** Precision, recall, and how many texts are whole, in per cent, by layout and language. */
function row(layout: ReportLayout): string {
	const cells = reportLanguages.map((words) => {
		const all = seeds.map((seed) => {
			const { pages, recommendations } = generatedReport(words, layout, seed);
			return measure(interpret(pages), recommendations);
		});
		const sum = (key: keyof Measure) => all.reduce((total, each) => total + each[key], 0);
		const right = sum('read') - sum('false');
		const percent = (part: number, of: number) => (of === 0 ? 0 : Math.round((part / of) * 1000) / 10);
		const whole = percent(right - sum('cut') - sum('positions'), right);
		return [percent(right, sum('read')), percent(right, sum('known')), whole].join('/');
	});
	return `${layout}: ${cells.join(' ')}`;
}

test('[MATRIX160] [MATRIX161] [MATRIX162] [MATRIX15] by layout, precision, recall and whole texts with their position, in six languages', () => {
	expect([languages, ...reportLayouts.map(row)]).toEqual([
		'en fr es ru ar zh',
		'hanging numbers: 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100',
		'numbers in pieces: 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100',
		'numbers in a column: 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100',
		'indented, counted anew in each block: 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100',
		'ragged lines: 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100',
		'one list without a dot after its numbers: 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100 100/100/100'
	]);
});

const workingGroup = {
	en: 'Report of the Working Group on the Universal Periodic Review',
	fr: 'Rapport du Groupe de travail sur l’Examen périodique universel',
	es: 'Informe del Grupo de Trabajo sobre el Examen Periódico Universal',
	ru: 'Доклад Рабочей группы по универсальному периодическому обзору',
	ar: 'تقرير الفريق العامل المعني بالاستعراض الدوري الشامل',
	zh: '普遍定期审议工作组报告'
};

test.each(reportLanguages.map((words) => [words.language, words] as const))(
	'[MECHANISM160] the report of a Working Group is none of a mandate, even if it names a mandate: %s',
	(_, words) => {
		const titled = { ...words, title: [...words.title, workingGroup[words.language]] };
		const { pages } = generatedReport(titled, 'hanging numbers', 1);
		expect(interpretMechanismReport(contentOf(pages).paragraphs)).toBeNull();
	}
);

const folder = join(import.meta.dirname, '../../../../../shared/upr/data/wg-pdf');
const present = existsSync(folder);

/** For each published report, what is known to be in it. Two that a reading by runs of three leaves out are listed beside. */
const published: [file: string, known: number | null, beside?: string[]][] = [
	['Macedonia2014', null],
	['albania2014', null],
	['brazil2012', null],
	['cotedivoire2014', null, ['129.1', '129.2']],
	['egypt2014', null],
	['ireland2011', null],
	['kenya2010', null],
	['mexico2013', null],
	['norway2014', null],
	['slovenia2025', null],
	['tunisia2012', null],
	['venezuela2011', null],
	// Numbered anew in each block; counted by hand.
	['guatemala2008', 43],
	['india2008', 18],
	['switzerland2008', 29]
];

describe.skipIf(!present)(`published reports${present ? '' : ' (skipped: the folder ../shared is not here)'}`, () => {
	const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, `${name}.pdf`)));
	const isWhole = (text: string) => /(?:[.;]|\)[,;.]?)\s*\*?$/u.test(text);

	async function numbersOf(name: string) {
		const content = await readPdf(bytes(name));
		if (!content.ok) throw new Error(content.reason);
		const { recommendations } = interpretParagraphs(content.value.paragraphs);
		return recommendations.map(({ number, text }) => ({ number: number.replace(/\.$/, ''), text }));
	}

	test.each(published)(
		'[MATRIX160] [MATRIX161] [MATRIX162] %s: none is false, missing or cut',
		async (name, known, beside = []) => {
			const truth = JSON.parse(readFileSync(join(folder, 'numbers.json'), 'utf8')) as Record<
				string,
				{ numbers: string[] }
			>;
			const read = await numbersOf(name);
			const numbers = [...(truth[`${name}.pdf`]?.numbers ?? []), ...beside];
			if (known === null) expect(read.map(({ number }) => number)).toEqual(numbers);
			else expect(read).toHaveLength(known);
			expect(read.filter(({ text }) => !isWhole(text))).toEqual([]);
		}
	);

	test.each(['addendum-2015', 'national-report-2019'])('[MATRIX160] %s holds no list', async (name) => {
		expect(await numbersOf(name)).toEqual([]);
	});
});
