import { isFrozenAction } from '@plenum/domain/polls/subject';
import { fullReport } from '@plenum/reports/full-report/full-report';
import type { Outcome, OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { rating, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { reportFonts } from './report-fonts.ts';
import { pdfWriter } from './report-pdf.ts';
import { createTypesetter } from './typesetter.ts';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar: arSaid, en: enSaid, fr: frSaid } = fullReportWords;
const { ar, en, fr } = reportWords;

const fontFile = createRequire(import.meta.url).resolve;
const fonts = reportFonts
	.flatMap(({ files }) => files)
	.map((file) => readFileSync(fontFile(`@expo-google-fonts/${file}`)));
const writePdf = pdfWriter(createTypesetter(fonts));

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const [poll] = courts.polls;
const [frozen] = poll?.frozen.filter(isFrozenAction) ?? [];
if (!poll || !frozen) throw new Error('The sample has a vote.');

/** So many themes with a step back in each, and three actions each. */
function outcomeOf(themes: number, text: string): Outcome {
	const clusters = Array.from({ length: themes }, (_, at): OutcomeCluster => {
		const actions = ['a', 'b', 'c'].map((id) => ({
			action: { ...frozen!.action, id: `${at}-${id}`, text: `${text} ${id}`, lead: text },
			sha256: `${at}-${id}`
		}));
		const subjects = actions.map(() => poll!.result.subjects[0]!);
		const polls = [{ ...poll!, id: `${at}`, frozen: actions, result: { ...poll!.result, subjects } }];
		const recommendations = courts.recommendations.map((one) => ({
			...one,
			sideRatings: ['state', 'civil-society', 'nhri', 'other'].map((side) =>
				rating(side, 'in-process', { regression: true })
			)
		}));
		return { ...courts, id: `${at}`, label: text, recommendations, polls };
	});
	return { ...sampleOutcome, clusters: [...clusters, water] };
}

const texts = {
	short: 'Adopt a law',
	long: 'Take further steps to end it and report on what was done. '.repeat(6),
	capital: 'WHOLLY ABOLISH MINIMUM SENTENCES NOW. '.repeat(9),
	worded: 'Wiedereingliederungsmaßnahmen gegenüberstellen; '.repeat(6),
	arabic: 'اعتماد قانون بشأن التفتيش ونشر نتائجه كل سنة في جميع المناطق. '.repeat(5)
};
const spoken = [
	{ words: en, said: enSaid },
	{ words: fr, said: frSaid },
	{ words: ar, said: arSaid }
];
const cases = spoken.flatMap(({ words, said }) =>
	Object.entries(texts).flatMap(([name, text]) => [1, 20].map((themes) => ({ words, said, name, text, themes })))
);

test.each(cases)(
	'[EXPORTS101] what is read first is one page: $themes themes, $name texts, in $words.language',
	async ({ words, said, text, themes }) => {
		const report = fullReport(outcomeOf(themes, text), 'ab12', words, said);
		// Headings alone: the contents follow the page.
		const pdf = writePdf({ ...report, parts: report.parts.filter(({ kind }) => kind === 'heading') });
		const { text: pages } = await extractText(await getDocumentProxy(pdf));
		expect(pages.findIndex((page) => /\.{5}|(?:\. ){5}/.test(page))).toBe(2);
	}
);
