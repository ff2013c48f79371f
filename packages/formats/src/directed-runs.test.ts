import { isFrozenAction } from '@plenum/domain/polls/subject';
import { createReportDocument } from '@plenum/reports/create-report-document';
import { handoutPaper } from '@plenum/reports/handouts/handout-paper';
import { themePage } from '@plenum/reports/handouts/theme-page';
import { ar as handoutAr } from '@plenum/reports/handouts/words/ar';
import { en as handoutEn } from '@plenum/reports/handouts/words/en';
import { fr as handoutFr } from '@plenum/reports/handouts/words/fr';
import { fullReport } from '@plenum/reports/full-report/full-report';
import { ar as fullAr } from '@plenum/reports/full-report/words/ar';
import { en as fullEn } from '@plenum/reports/full-report/words/en';
import { fr as fullFr } from '@plenum/reports/full-report/words/fr';
import { matrixReport } from '@plenum/reports/matrix-report';
import type { Outcome } from '@plenum/reports/outcome';
import { quotingOutcome } from '@plenum/reports/quotations.fixture';
import { rating } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate, reportKinds, type ReportKind } from '@plenum/reports/template';
import { ar } from '@plenum/reports/words/ar';
import { en, type ReportWords } from '@plenum/reports/words/en';
import { fr } from '@plenum/reports/words/fr';
import bidiFactory from 'bidi-js';
import { describe, expect, test } from 'vitest';
import { directedTexts } from './directed-texts.ts';
import { writeMatrixDocx } from './matrix-docx.ts';
import { writeMatrixOdt } from './matrix-odt.ts';
import { writeReportDocx } from './report-docx.ts';
import { writeReportOdt } from './report-odt.ts';
import { attribute, children, elementsOf, ownText, parseXml, type XmlElement } from './xml.ts';
import { openPackage } from './zip.ts';

/** Names, codes and quotations of either direction, wherever people write, in every document and language. */

const insertions = {
	'from the left': {
		name: 'Ministry of Justice (Courts)',
		label: 'Rule of law (2030 Agenda)',
		said: 'Said in English: wait; see.'
	},
	'from the right': {
		name: 'وزارة العدل (المحاكم)',
		label: 'سيادة القانون (A/HRC/59/15)',
		said: 'قيل بالعربية: انتظروا؛ انظروا.'
	},
	mixed: { name: 'وزارة العدل (Ministry) 2026-12-31', label: 'Rule of law – سيادة القانون', said: 'See “النص”, p. 7.' }
} as const;

function withInsertions({ name, label, said }: { name: string; label: string; said: string }): Outcome {
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
			actions: first.assessment.actions.map((one) => ({ ...one, ...action })),
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
		constituencies: quotingOutcome.consultation.settings.constituencies.map((side) =>
			side.id === 'other' ? { ...side, label: name } : side
		)
	};
	return {
		...quotingOutcome,
		consultation: { ...quotingOutcome.consultation, title: `${label}: ${name}`, stateName: name, settings },
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

		test('[REPORTS141] the text alone keeps the order, for programs that do not look at runs', () => {
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
			const shown = texts.map((one) => asShown(wholeText(one), turned.has(attribute(one, 'style-name'))));
			const whole = texts.map(wholeText);
			const lost = whole.flatMap((text, at) =>
				Object.values(inserted)
					.filter((one) => text.includes(one))
					.filter((one) => !shown[at]?.includes(asShown(one, /^[^\p{L}]*\p{Script=Arabic}/u.test(one))))
					.map((one) => `${one} in ${text}`)
			);
			expect(lost).toEqual([]);
		});
	}
);

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
	test('[REPORTS146] each name, code and quotation is set apart with its direction and language', () => {
		const report = fullReport(withInsertions(inserted), 'ab12', words, said);
		const texts = directedTexts(report, { language, rightToLeft: report.direction === 'rtl' });
		expect(Object.keys(texts).length).toBeGreaterThan(5);
		const wrong = Object.values(texts)
			.flatMap(({ runs }) => runs)
			.filter(({ text, lang, rtl }) => /\p{L}/u.test(text) && (lang === 'ar') !== rtl);
		expect(wrong).toEqual([]);
		const lost = Object.entries(texts).flatMap(([text, { rtl, runs }]) => {
			const shown = asShown(runs.map((run) => run.text).join(''), rtl);
			return (
				Object.values(inserted)
					.filter((one) => text.includes(one) && !text.includes('\n'))
					// Where a name that is mixed itself begins and ends, a sentence does not tell.
					.filter((one) => !(fromTheLeft.test(one) && fromTheRight.test(one)))
					.filter((one) => !shown.includes(asShown(one, /^[^\p{L}]*\p{Script=Arabic}/u.test(one))))
			);
		});
		expect(lost).toEqual([]);
		const quotation = texts['Garantir l’accès à la justice : « sans délai » (Suisse) ;'];
		expect(quotation?.runs.map(({ lang }) => lang) ?? ['fr']).toContain('fr');
	});
});

// Its types describe the module as one for `require`.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** As it stands on the line, from the left; marks are not seen. */
function asShown(text: string, rightToLeft: boolean): string {
	const levels = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr');
	return bidi.getReorderedString(text, levels).replace(/[\u200e\u200f\u202a-\u202e]/g, '');
}

function wholeText(element: XmlElement): string {
	return element.children.map((child) => (typeof child === 'string' ? child : wholeText(child))).join('');
}
