import { createReportDocument } from '@plenum/reports/create-report-document';
import { handoutPaper } from '@plenum/reports/handouts/handout-paper';
import { pendingBriefing } from '@plenum/reports/handouts/pending-briefing';
import { matrixReport } from '@plenum/reports/matrix/matrix-report';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate, reportKinds } from '@plenum/reports/template';
import { describe, expect, test } from 'vitest';
import { writeMatrixDocx } from './word/matrix-docx.ts';
import { writeMatrixOdt } from './open-document/matrix-odt.ts';
import type { Picture } from './public/picture.ts';
import { writeReportDocx } from './word/report-docx.ts';
import { writeReportOdt } from './open-document/report-odt.ts';
import { attribute, children, elementsOf, parseXml, type XmlElement } from '@plenum/tables/package/xml';
import { openPackage } from '@plenum/tables/package/zip';
import { withoutInsertions } from '@plenum/reports/insertions';
import { handoutWords } from '@plenum/reports/words/handout-words';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar: handoutAr, en: handoutEn, fr: handoutFr } = handoutWords;
const { ar, en, fr } = reportWords;

/** What those who do not see a document are told by its structure: every document, in every language. */

const logo: Picture = { kind: 'png', width: 20, height: 10, bytes: new Uint8Array([1, 2, 3]) };
const languages = [
	{ words: en, said: handoutEn },
	{ words: fr, said: handoutFr },
	{ words: ar, said: handoutAr }
];
const pending: Outcome = {
	...sampleOutcome,
	clusters: sampleOutcome.clusters.map((cluster) => ({
		...cluster,
		recommendations: cluster.recommendations.map((one) => ({ ...one, position: 'pending' as const }))
	}))
};
const template = { ...defaultTemplate, publishers: ['Centre for Rights'] };

const papers = languages.flatMap(({ words, said }) => [
	...reportKinds.map((kind) => ({
		name: kind as string,
		words,
		report: createReportDocument(kind, sampleOutcome, template, words)
	})),
	{ name: 'briefing', words, report: handoutPaper(pendingBriefing(pending, words, said)) }
]);

function rootOf(bytes: Uint8Array, part: string): XmlElement {
	const opened = openPackage(bytes, (name) => name === part);
	const found = opened.ok ? opened.value.get(part) : undefined;
	return parseXml(new TextDecoder().decode(found))!;
}

function all(parent: XmlElement, name: string): XmlElement[] {
	return elementsOf(parent).flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

/** Signs of direction are no part of what is read. */
const textOf = (element: XmlElement): string =>
	element.children
		.map((child) => (typeof child === 'string' ? child : child.name === 's' ? ' ' : textOf(child)))
		.join('')
		.replace(/[\u200e\u200f]/g, '');
const valueOf = (element: XmlElement | undefined): string => (element ? (attribute(element, 'val') ?? '') : '');
const styleOf = (paragraph: XmlElement): string => valueOf(all(paragraph, 'pStyle')[0]);

/** No level is left out on the way down. */
function gapsIn(levels: readonly number[]): number[] {
	return levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
}

describe.each(papers)('$name in $words.language', async ({ words, report }) => {
	const body = rootOf(await writeReportDocx(report, words.matrix, logo), 'word/document.xml');
	const odt = rootOf(writeReportOdt(report, words.matrix, logo), 'content.xml');
	const paragraphs = all(body, 'p');

	test('[REPORTS143] its title is a title, its headings are headings, and none leaves out a level', () => {
		const titles = paragraphs.filter((one) => styleOf(one) === 'Title').map(textOf);
		expect(titles).toEqual([withoutInsertions(report.cover.title)]);
		const levels = paragraphs.flatMap((one) => /^Heading(\d)$/.exec(styleOf(one))?.[1] ?? []).map(Number);
		expect(gapsIn(levels)).toEqual([]);
		const inOdt = all(odt, 'h').map((one) => Number(attribute(one, 'outline-level')));
		expect(inOdt).toEqual(levels);
	});

	test('[REPORTS144] each table says what it is about, and has a head', () => {
		for (const table of all(body, 'tbl')) {
			const [properties] = children(table, 'tblPr');
			expect([
				valueOf(all(properties!, 'tblCaption')[0]),
				valueOf(all(properties!, 'tblDescription')[0])
			]).not.toContain('');
			expect(all(children(table, 'tr')[0]!, 'tblHeader')).toHaveLength(1);
		}
		for (const table of all(odt, 'table')) {
			expect([...children(table, 'title'), ...children(table, 'desc')].map(textOf).filter(Boolean)).toHaveLength(2);
			expect(children(table, 'table-header-rows')).toHaveLength(1);
		}
	});

	test('[REPORTS144] the logo is said in words', () => {
		const alt = all(body, 'docPr').map((one) => attribute(one, 'descr'));
		const inOdt = all(odt, 'frame').map((one) => children(one, 'desc').map(textOf).join(''));
		expect([alt, inOdt]).toEqual([inOdt, alt]);
		expect(alt[0]).toMatch(new RegExp(`^${words.matrix.logo}`));
		expect(alt[0]?.includes('Centre for Rights')).toBe(report.cover.publishers.length > 0);
	});
});

describe.each(languages.flatMap(({ words }) => (['old', 'new'] as const).map((layout) => ({ words, layout }))))(
	'the $layout matrix in $words.language',
	async ({ words, layout }) => {
		const matrix = { ...matrixReport(sampleOutcome, layout, words), chainHead: '' };
		const body = rootOf(await writeMatrixDocx(matrix), 'word/document.xml');
		const odt = rootOf(writeMatrixOdt(matrix), 'content.xml');

		test('[REPORTS143] each theme is a heading, and so is each table of what else was assessed', () => {
			const titles = [
				...matrix.themes.map(({ label }) => `${words.matrix.theme}${label}`),
				...matrix.additions.map(({ heading }) => heading)
			];
			const seen = (some: readonly XmlElement[]) => some.map(textOf);
			expect(seen(all(body, 'p').filter((one) => styleOf(one) === 'Heading1'))).toEqual(titles);
			expect(seen(all(odt, 'h'))).toEqual(titles);
		});

		test('[REPORTS144] its table says what it is about', () => {
			const tables = all(body, 'tblCaption').map(valueOf);
			expect(tables[0]).toBe(`${withoutInsertions(matrix.title)} · ${words.matrix.listTitle}`);
			expect(tables).toHaveLength(all(body, 'tbl').length);
			expect(all(odt, 'table').map((one) => children(one, 'title').map(textOf).join(''))).toEqual(tables);
		});
	}
);
