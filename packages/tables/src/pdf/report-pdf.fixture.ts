import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import {
	fixtureRecommendations,
	repeatableRandom,
	type FixtureRecommendation
} from '../../../../e2e/fixtures/matrix-recommendations.ts';

/** A PDF as programs write them, from Typst's own markup. */
export function typstPdf(source: string, fonts: readonly Uint8Array[] = []): Uint8Array {
	const fontBlobs = fonts.map((font) => Buffer.from(font));
	const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace: '/nonexistent' });
	const compiled = compiler.compile({ mainFileContent: source });
	if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
	return new Uint8Array(compiler.pdf(compiled.result, { creationTimestamp: 0 }));
}

export type ReportPdfOptions = {
	columns?: 1 | 2;
	/** With words divided at the ends of lines. */
	hyphenate?: boolean;
	/** As a table of recommendation and position, with lines or without. */
	table?: 'ruled' | 'spaced';
	/** How often the list is said over, to fill pages. */
	times?: number;
};

export type ReportPdfFixture = { bytes: Uint8Array; recommendations: FixtureRecommendation[] };

/** The report of a Working Group on an invented State: running heads, footnotes, and recommendations as hanging paragraphs. */
export function reportPdf(options: ReportPdfOptions = {}): ReportPdfFixture {
	const recommendations = manyRecommendations(options.times ?? 1);
	const { table } = options;
	const list = table ? tableOf(recommendations, table) : listOf(recommendations);
	return { bytes: typstPdf(`${opening(options)}\n${list}\n${closing}`), recommendations };
}

export function manyRecommendations(times: number): FixtureRecommendation[] {
	const all = Array.from({ length: times }, (_, round) =>
		fixtureRecommendations(repeatableRandom(7)).map((each) => renumbered(each, round))
	).flat();
	return all.map((each, at) => ({
		...each,
		number: `6.${at + 1}`,
		text: each.text.replace(/^\S+(?= )/, (word) => word)
	}));
}

function renumbered(each: FixtureRecommendation, round: number): FixtureRecommendation {
	return round === 0 ? each : { ...each, text: each.text.replace(/^/, `In step ${round}: `) };
}

const marked = (text: string) => text.replace(/[#*_$@<>`\\[\]]/g, (sign) => `\\${sign}`);

function opening({ columns = 1, hyphenate = false }: ReportPdfOptions): string {
	return `#set page(paper: "a4", margin: (x: 2.4cm, y: 2.6cm), columns: ${columns},
	header: context { set text(9pt); if calc.odd(here().page()) [#h(1fr) *A/HRC/59/15*] else [*A/HRC/59/15*] },
	footer: context { set text(8pt); if calc.odd(here().page()) [GE.25-04321 #h(1fr) #counter(page).display()] else [#counter(page).display() #h(1fr) GE.25-04321] })
#set text(font: "Libertinus Serif", size: 10pt, lang: "en", hyphenate: ${String(hyphenate)})
#set par(justify: true, leading: 0.5em, spacing: 0.9em)
#set footnote.entry(gap: 0.3em)
#set super(typographic: false)
= Report of the Working Group on the Universal Periodic Review
== Montalva
=== Introduction
1. The Working Group held its forty-eighth session from 20 to 31 January 2025.#footnote[The symbol of this document, A/HRC/59/15, holds for all of its languages.] The review of Montalva was held at the 5th meeting, on 22 January 2025. The delegation was headed by the Minister of Justice.

2. To help with the review, the Council chose a group of three rapporteurs: Arvenia, Dorland and Hesperia.

=== Conclusions and/or recommendations
6. The recommendations formulated during the dialogue and listed below enjoy the support of Montalva:#footnote[The conclusions and recommendations have not been edited.]
`;
}

const closing = `
7. All conclusions and/or recommendations in the present report reflect the position of the submitting States and of the State under review. They should not be construed as endorsed by the Working Group as a whole.
`;

/** Every tenth has a footnote in the middle of its text. */
function listOf(recommendations: readonly FixtureRecommendation[]): string {
	const items = recommendations.map(({ number, text }, at) => {
		const body =
			at % 10 === 4 ? text.replace(' ', `#footnote[As said in the document of session ${at}, page 12.] `) : text;
		return `#par(hanging-indent: 1.1cm)[#box(width: 1.1cm)[${number}]${escaped(body)}]`;
	});
	return `#pad(left: 1cm)[\n${items.join('\n\n')}\n]`;
}

function escaped(text: string): string {
	return text
		.split(/(#footnote\[[^\]]*\])/)
		.map((part) => (part.startsWith('#footnote') ? part : marked(part)))
		.join('');
}

function tableOf(recommendations: readonly FixtureRecommendation[], kind: 'ruled' | 'spaced'): string {
	const stroke = kind === 'ruled' ? '(thickness: 0.25pt, dash: "dotted")' : 'none';
	const rows = recommendations.map(({ number, text, position }) => `[${number} ${marked(text)}], [${position}],`);
	return `#set par(justify: false)
#table(columns: (1fr, 3.2cm), stroke: ${stroke}, inset: 4pt, column-gutter: ${kind === 'ruled' ? '0pt' : '0.6cm'},
table.header([*Recommendation*], [*Position*]),
${rows.join('\n')})`;
}
