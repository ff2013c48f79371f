import { isFrozenAction } from '@plenum/domain/polls/subject';
import { createReportDocument } from '@plenum/reports/create-report-document';
import { handoutPaper } from '@plenum/reports/handouts/handout-paper';
import { themePage } from '@plenum/reports/handouts/theme-page';
import { fullReport } from '@plenum/reports/full-report/full-report';
import { directParagraph, markedRuns, type DirectedParagraph } from '@plenum/reports/direct-paragraph';
import { inserted } from '@plenum/reports/insertions';
import { matrixReport } from '@plenum/reports/matrix/matrix-report';
import { outcomeTable } from '@plenum/reports/matrix/outcome-table';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { quotation } from '@plenum/reports/submission/plain-blocks';
import { quotingOutcome } from '@plenum/reports/quotations.fixture';
import { rating } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate, reportKinds, type ReportKind } from '@plenum/reports/template';
import bidiFactory from 'bidi-js';
import { describe, expect, test } from 'vitest';
import { printedText, typstData } from '../print/typst-texts.ts';
import { writeMatrixDocx } from './matrix-docx.ts';
import { writeMatrixOdt } from '../open-document/matrix-odt.ts';
import { writeReportDocx } from './report-docx.ts';
import { writeReportOdt } from '../open-document/report-odt.ts';
import { attribute, children, elementsOf, ownText, parseXml, type XmlElement } from '@plenum/tables/package/xml';
import { openPackage } from '@plenum/tables/package/zip';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { handoutWords } from '@plenum/reports/words/handout-words';
import { type ReportWords, reportWords } from '@plenum/reports/words/report-words';

const { ar: handoutAr, en: handoutEn, fr: handoutFr } = handoutWords;
const { ar: fullAr, en: fullEn, fr: fullFr } = fullReportWords;
const { ar, en, fr } = reportWords;

/** Names, codes and quotations of either direction, wherever people write, in every document and language. */

const insertions = {
	English: {
		language: 'en',
		name: 'Ministry of Justice and the Courts (MJ)',
		label: 'Rule of law in the regions (2030 Agenda)',
		said: '48 inspections were made by the ministry in 2026: see the by-law (art. 5).'
	},
	French: {
		language: 'fr',
		name: 'Ministère de la Justice et des cultes (MJ)',
		label: 'État de droit dans les régions (Agenda 2030)',
		said: '48 inspections ont été faites par le ministère en 2026 : voir le règlement (art. 5).'
	},
	Arabic: {
		language: 'ar',
		name: 'وزارة العدل (المحاكم)',
		label: 'سيادة القانون في المناطق (A/HRC/59/15)',
		said: '48 زيارة قامت بها الوزارة في 2026: انظروا المادة (5).'
	},
	Russian: {
		language: 'ru',
		name: 'Министерство юстиции (суды)',
		label: 'Верховенство права (2030)',
		said: '48 проверок проведены министерством в 2026 году (ст. 5).'
	},
	mixed: {
		language: null,
		name: 'وزارة العدل (Ministry) 2026-12-31',
		label: 'Rule of law – سيادة القانون',
		said: 'See “النص”, p. 7.'
	}
} as const;
type Insertion = (typeof insertions)[keyof typeof insertions];

function withInsertions({ name, label, said }: Insertion): Outcome {
	const [first, ...others] = quotingOutcome.clusters;
	if (!first) throw new Error('The sample has clusters.');
	const action = { lead: name, supporting: name, resources: said, deadline: '2026-12-31' };
	const cluster = {
		...first,
		label,
		recommendations: first.recommendations.map((one) => ({
			...one,
			sideRatings: [rating('state', 'in-process', { reason: said })]
		})),
		assessment: {
			...first.assessment,
			actions: first.assessment.actions.map((one) => ({ ...one, ...action, text: said })),
			indicators: first.assessment.indicators.map((one) => ({ ...one, source: name, text: said }))
		},
		polls: first.polls.map((poll) => ({
			...poll,
			frozen: poll.frozen.filter(isFrozenAction).map((one) => ({ ...one, action: { ...one.action, ...action } }))
		})),
		closing: first.closing && { ...first.closing, statement: said, dissent: [{ constituency: 'state', text: said }] }
	};
	const settings = {
		...quotingOutcome.consultation.settings,
		constituencies: quotingOutcome.consultation.settings.constituencies.map((side) => ({
			...side,
			label: side.id === 'other' ? `${name} 2` : name
		}))
	};
	return {
		...quotingOutcome,
		consultation: { ...quotingOutcome.consultation, title: label, stateName: name, settings },
		clusters: [cluster, ...others]
	};
}

const languages = [
	[en, handoutEn],
	[fr, handoutFr],
	[ar, handoutAr]
] as const;
const fullLanguages = [
	{ words: en, said: fullEn },
	{ words: fr, said: fullFr },
	{ words: ar, said: fullAr }
];
const documents = [...reportKinds, 'matrix-old', 'matrix-new', 'theme-page'] as const;
const cases = languages.flatMap(([words, said]) =>
	documents.flatMap((document) =>
		Object.entries(insertions).map(([direction, inserted]) => ({
			words,
			said,
			document,
			direction,
			inserted,
			language: words.language
		}))
	)
);

async function filesOf(
	words: ReportWords,
	said: (typeof languages)[number][1],
	document: (typeof documents)[number],
	outcome: Outcome
) {
	if (document === 'matrix-old' || document === 'matrix-new') {
		const matrix = { ...matrixReport(outcome, document === 'matrix-old' ? 'old' : 'new', words), chainHead: 'ab12' };
		return { docx: await writeMatrixDocx(matrix), odt: writeMatrixOdt(matrix) };
	}
	const paper =
		document === 'theme-page'
			? handoutPaper(themePage(outcome.clusters[0]!, outcome, words, said))
			: createReportDocument(document satisfies ReportKind, outcome, defaultTemplate, words);
	return { docx: await writeReportDocx(paper, words.matrix, null), odt: writeReportOdt(paper, words.matrix, null) };
}

function xmlOf(bytes: Uint8Array, wanted: RegExp): XmlElement[] {
	const opened = openPackage(bytes, (name) => wanted.test(name));
	if (!opened.ok) throw new Error(opened.reason);
	return [...opened.value.values()].map((part) => parseXml(new TextDecoder().decode(part))!);
}

function all(parent: XmlElement, name: string): XmlElement[] {
	return elementsOf(parent).flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

function writingMode(content: XmlElement, paragraph: XmlElement): string | null {
	const style = all(content, 'style').find((one) => attribute(one, 'name') === attribute(paragraph, 'style-name'));
	const [properties] = style ? all(style, 'paragraph-properties') : [];
	return properties ? attribute(properties, 'writing-mode') : null;
}

const fromTheRight = /\p{Script=Arabic}/u;
const fromTheLeft = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/u;
type PrintedRun = { text: string; isTurned: boolean; language: string | null; isMark: boolean };

function wordRuns(paragraph: XmlElement): PrintedRun[] {
	return all(paragraph, 'r').map((run) => {
		const [properties] = children(run, 'rPr');
		const own = (name: string) => (properties ? children(properties, name)[0] : undefined);
		const turn = own('rtl');
		const isTurned = turn !== undefined && attribute(turn, 'val') !== 'false';
		const language = own('lang');
		return {
			text: all(run, 't').map(ownText).join(''),
			isTurned,
			language: language ? attribute(language, isTurned ? 'bidi' : 'val') : null,
			isMark: own('rStyle') !== undefined
		};
	});
}

/** What an insertion is written in, run by run, wherever it stands in a paragraph; `text` has the letters around it. */
function languagesIn(runs: readonly PrintedRun[], inserted: string, language: string): string[] {
	const told = runs.filter(({ isMark }) => !isMark);
	const whole = told.map(({ text }) => text).join('');
	const from = whole.indexOf(inserted);
	if (from < 0) return [];
	// A code in Latin letters is in the language of no text.
	const letters = fromTheRight.test(inserted) ? fromTheRight : /\p{L}/u;
	let at = 0;
	return told.flatMap((run) => {
		const begin = at;
		const end = (at += run.text.length);
		const part = run.text.slice(Math.max(0, from - begin), Math.max(0, from + inserted.length - begin));
		return end > from && begin < from + inserted.length && letters.test(part) ? [run.language ?? language] : [];
	});
}

/** Insertions that a paragraph mixes with what stands around them, as it is shown. One that has a line to itself has nothing around it. */
function mixedIn(text: string, rightToLeft: boolean, { name, label, said }: Insertion): string[] {
	const shown = asShown(text, rightToLeft);
	return [name, label, said]
		.filter((one) => text.includes(one) && withoutMarks(text) !== one)
		.filter((one) => !shown.includes(asShown(one, /^[^\p{L}]*\p{Script=Arabic}/u.test(one))))
		.map((one) => `${one} in ${text}`);
}

/** Those that hold letters of the other direction without being embedded as a whole. */
function scrambled(runs: readonly PrintedRun[]): string[] {
	return runs
		.filter(({ text, isTurned }, at) => {
			const isMixed = (isTurned ? fromTheLeft : fromTheRight).test(text);
			return isMixed && !/[\u202a\u202b]/.test(runs[at - 1]?.text ?? '');
		})
		.map(({ text }) => text);
}

describe.each(cases)(
	'$document in $language with texts $direction',
	async ({ words, said, document, inserted, language }) => {
		const files = await filesOf(words, said, document, withInsertions(inserted));
		const paragraphs = xmlOf(files.docx, /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/).flatMap((part) =>
			all(part, 'p')
		);

		test('[REPORTS140] each run of the Word file is written in its own direction', () => {
			expect(paragraphs.flatMap((one) => scrambled(wordRuns(one)))).toEqual([]);
		});

		test('[REPORTS149] the numbers of paragraphs stand on one side, that of the document', () => {
			const numbered = paragraphs.filter((one) => all(one, 'numPr').length > 0);
			expect(new Set(numbered.map((one) => all(one, 'bidi').length > 0))).toEqual(
				new Set(numbered.length > 0 ? [language === 'ar'] : [])
			);
			const [content] = xmlOf(files.odt, /^content\.xml$/);
			const sides = all(content!, 'list-item').map(
				(item) => all(item, 'p').map((one) => writingMode(content!, one))[0]
			);
			expect(new Set(sides)).toEqual(new Set(sides.length > 0 ? [language === 'ar' ? 'rl-tb' : 'lr-tb'] : []));
			expect(sides.length).toBe(numbered.length);
		});

		test('[REPORTS140] each run has the language that it is in', () => {
			const wrong = paragraphs.flatMap(wordRuns).filter(({ text, isTurned, language: own }) => {
				const spoken = own ?? language;
				return /\p{L}/u.test(text) && (spoken === 'ar') !== isTurned;
			});
			expect(wrong).toEqual([]);
			const arabic = paragraphs.flatMap(wordRuns).find(({ text }) => text.includes('النرويج'));
			if (arabic) expect(arabic.language ?? language).toBe('ar');
			const quotation = paragraphs.flatMap(wordRuns).find(({ text }) => text.startsWith('Garantir l’accès'));
			if (quotation) expect(quotation.language ?? language).toBe('fr');
		});

		test.runIf(inserted.language)('[REPORTS148] an insertion has its own language, in whatever line it stands', () => {
			const { name, label, said: sentence } = inserted;
			const texts = [name, label, sentence];
			const told = paragraphs.flatMap((one) => texts.flatMap((text) => languagesIn(wordRuns(one), text, language)));
			expect(new Set(told)).toEqual(new Set([inserted.language]));
		});

		test('[REPORTS141] [REPORTS148] the text alone keeps the order, for programs that do not look at runs', () => {
			const texts = xmlOf(files.odt, /^(content|styles)\.xml$/).flatMap((part) => [
				...all(part, 'p'),
				...all(part, 'h')
			]);
			const styles = xmlOf(files.odt, /^(content|styles)\.xml$/).flatMap((part) => all(part, 'style'));
			const turned = new Set(
				styles
					.filter((style) =>
						all(style, 'paragraph-properties').some((one) => attribute(one, 'writing-mode') === 'rl-tb')
					)
					.map((style) => attribute(style, 'name'))
			);
			const lost = texts.flatMap((one) => mixedIn(wholeText(one), turned.has(attribute(one, 'style-name')), inserted));
			expect(lost).toEqual([]);
			const inWord = paragraphs.flatMap((one) =>
				mixedIn(
					wordRuns(one)
						.map(({ text }) => text)
						.join(''),
					all(one, 'bidi').length > 0,
					inserted
				)
			);
			expect(inWord).toEqual([]);
		});
	}
);

test('[REPORTS148] fonts without the signs around insertions leave them as they are', () => {
	const line = `Lead: ${inserted({ language: 'en' }, 'وزارة العدل (2)')}.`;
	expect(line).toMatch(/\u2068.*\u2069/u);
	expect(printedText(line, (text) => text.replaceAll(/[\u2066-\u2069]/gu, ''))).toBe(line);
});

test('[REPORTS148] of a quotation whose language nobody knows the letters tell it', () => {
	const runs = [{ text: 'Dissent: ', marks: [], href: null }, quotation('Avis du ministère')];
	const directed = directParagraph(runs, { language: 'en', rightToLeft: false });
	expect(directed.runs.map(({ language }) => language)).toEqual(['en', 'fr']);
});

test.each([
	['وأفادت الوزارة بما يلي Three offices have lost their funding. ثم عادت.', 'Three offices have lost their funding'],
	['قالت الوزارة: Three offices have lost their funding.', 'Three offices have lost their funding'],
	['The ministry said that وزارة العدل فقدت ثلاثة مكاتب. It went on.', 'وزارة العدل فقدت ثلاثة مكاتب']
])('[REPORTS142] the stop after words of another direction is the sentence’s: %s', (sentence, words) => {
	const rightToLeft = /^[^\p{L}]*\p{Script=Arabic}/u.test(sentence);
	const surroundings = { language: rightToLeft ? 'ar' : 'en', rightToLeft };
	const { runs } = directParagraph([{ text: sentence, marks: [], href: null }], surroundings);
	expect(runs.filter((run) => run.rightToLeft !== rightToLeft).map(({ text }) => text)).toEqual([words]);
});

/** A sentence in an Arabic or English document, and the same one with part of it in bold, wherever that begins and ends. */
describe.each([
	['ar', true, 'They were held in places for 3,140 (118 per cent occupancy), against 4,080 (131 per cent).'],
	['ar', true, 'قال الوزير إن The cost is 2.6 million marks (art. 5), of which 1.1 are covered.'],
	['en', false, 'The ministry said: بلغ العدد 3,140 شخصاً (118 في المائة)، مقابل 4,080 قبل ذلك.']
] as const)('[REPORTS140] in a document in %s with %s: %s', (language, rightToLeft, sentence) => {
	const direct = (parts: string[]) =>
		directParagraph(
			parts.map((text, at) => ({ text, marks: at === 1 ? (['bold'] as const) : [], href: null })),
			{ language, rightToLeft },
			true
		);
	const letters = ({ runs }: DirectedParagraph) =>
		runs.flatMap(({ text, rightToLeft: turned }) => [...text].map((sign) => [sign, turned]));
	const whole = direct([sentence]);
	const shown = asShown(textOf(whole), rightToLeft);

	const borders = [...sentence.matchAll(/\P{L}|$/gu)].map(({ index }) => index);

	test('bold text changes nothing in the direction of its sentence', () => {
		for (const from of borders)
			for (const to of borders.filter((border) => border > from)) {
				const parts = direct([sentence.slice(0, from), sentence.slice(from, to), sentence.slice(to)]);
				expect(letters(parts)).toEqual(letters(whole));
				expect(asShown(textOf(parts), rightToLeft)).toBe(shown);
			}
	});
});

test('[REPORTS140] a text after a label in bold ends with its own stop, on its own side', () => {
	const runs = [
		{ text: 'التحديات: ', marks: ['bold' as const], href: null },
		{ text: 'Three offices have lost their funding.', marks: [], href: null }
	];
	const directed = directParagraph(runs, { language: 'ar', rightToLeft: true }, true);
	expect(directed.runs.map(({ text, rightToLeft }) => [text, rightToLeft])).toEqual([
		['التحديات: ', true],
		['Three offices have lost their funding.', false]
	]);
});

const textOf = (paragraph: DirectedParagraph) =>
	markedRuns(paragraph)
		.map(({ text }) => text)
		.join('');

describe.each(
	fullLanguages.flatMap(({ words, said }) =>
		Object.entries(insertions).map(([direction, inserted]) => ({
			words,
			said,
			direction,
			inserted,
			language: words.language
		}))
	)
)('report.pdf in $language with texts $direction', ({ words, said, inserted, language }) => {
	const report = fullReport(withInsertions(inserted), 'ab12', words, said);
	const isTurned = report.direction === 'rtl';
	const { data, directed } = typstData(report, { language, rightToLeft: isTurned });
	const texts = [
		...directedIn(data),
		...Object.entries(directed)
			.filter(([text]) => !text.includes('\n'))
			.map(([, one]) => one)
	];

	test('[REPORTS146] each name, code and quotation is set apart with its direction and language', () => {
		expect(texts.length).toBeGreaterThan(5);
		const runs = texts.flatMap((one) => one.runs);
		expect(runs.filter(({ text, lang, rtl }) => /\p{L}/u.test(text) && (lang === 'ar') !== rtl)).toEqual([]);
		const quotation = runs.find(({ text }) => text.startsWith('Garantir l’accès'));
		if (quotation) expect(quotation.lang).toBe('fr');
	});

	test('[REPORTS146] [REPORTS148] an insertion is mixed with nothing around it, and has its own language', () => {
		const lines = texts.map(({ rtl, runs }) => ({ rtl, text: runs.map(({ text }) => text).join('') }));
		expect(lines.flatMap(({ rtl, text }) => mixedIn(text, rtl, inserted))).toEqual([]);
		if (inserted.language === null) return;
		const printed = texts.map(({ runs }) =>
			runs.map(({ text, lang, rtl }) => ({
				text,
				language: lang,
				isTurned: rtl,
				isMark: /^[\u200e\u200f\u202a-\u202e]$/u.test(text)
			}))
		);
		const told = printed.flatMap((runs) =>
			[inserted.name, inserted.said].flatMap((text) => languagesIn(runs, text, language))
		);
		expect([...new Set(told)]).toEqual(language === inserted.language && told.length === 0 ? [] : [inserted.language]);
	});
});

type DirectedText = { rtl: boolean; runs: { text: string; lang: string; rtl: boolean }[] };

function directedIn(data: unknown): DirectedText[] {
	if (data === null || typeof data !== 'object') return [];
	return [...('runs' in data ? [data as DirectedText] : []), ...Object.values(data).flatMap(directedIn)];
}

describe.each(cases.filter(({ document }) => document === 'matrix-new'))(
	'the sheet of outcomes in $language with texts $direction',
	({ words, inserted, language }) => {
		test('[REPORTS148] a line of a cell keeps its insertions apart', () => {
			const { rows } = outcomeTable(withInsertions(inserted), words);
			const lines = rows.flat().flatMap((cell) => (typeof cell === 'string' ? cell.split(/\n| \| /u) : []));
			expect(lines.filter((line) => line.includes(inserted.name)).length).toBeGreaterThan(1);
			expect(lines.flatMap((line) => mixedIn(line, language === 'ar', inserted))).toEqual([]);
		});
	}
);

// Its types describe the module as one for `require`.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** As it stands on the line, from the left; marks are not seen. */
function asShown(text: string, rightToLeft: boolean): string {
	const levels = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr');
	return withoutMarks(bidi.getReorderedString(text, levels));
}

function withoutMarks(text: string): string {
	return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

function wholeText(element: XmlElement): string {
	return element.children.map((child) => (typeof child === 'string' ? child : wholeText(child))).join('');
}
