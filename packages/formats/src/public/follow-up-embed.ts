import type { PublicFollowUp } from '@plenum/reports/progress-reports/public-follow-up';
import { withoutInsertions } from '@plenum/reports/insertions';
import type { FollowUpWords } from '@plenum/reports/words/follow-up-words';
import { asMarkup } from './markup.ts';
import { writeFramedPage, type WidgetTheme } from './widget-page.ts';

/** The rows of one page, and the whole address of the public page that they stand on. */
export type EmbeddedFollowUp = Pick<
	PublicFollowUp,
	'language' | 'direction' | 'title' | 'outcome' | 'headers' | 'sources'
> & {
	rows: readonly (readonly string[])[];
	figures: PublicFollowUp['figures'];
	address: string;
	publishedOn: string;
};

/**
 * [FOLLOWUP7] The follow-up as a page for the frame of another site. As the widget, it has no script, no file of its own, and nothing that
 * identifies its readers.
 */
export function writeFollowUpEmbed(shown: EmbeddedFollowUp, said: FollowUpWords, theme?: WidgetTheme): string {
	const { title, state } = shown.outcome;
	const link = (text: string) =>
		`<a href="${asMarkup(shown.address)}" target="_blank" rel="noopener">${asMarkup(text)}</a>`;
	const figures = shown.figures.map(({ label, count }) => `<bdi>${asMarkup(label)}</bdi>: ${count}`).join(' · ');
	return writeFramedPage(shown, `${shown.title} · ${title}`, theme, [
		`<p class="soft"><bdi>${asMarkup(state)}</bdi> · <bdi>${asMarkup(title)}</bdi></p>`,
		`<h1>${link(shown.title)}</h1>`,
		`<p>${figures}</p>`,
		...(shown.rows.length === 0 ? [`<p>${asMarkup(said.nothing)}</p>`] : shown.rows.map((row) => article(shown, row))),
		...(shown.sources.notes.length === 0
			? []
			: [`<h2>${asMarkup(shown.sources.title)}</h2>`, lines(shown.sources.notes.join('\n'))]),
		`<p class="soft">${asMarkup(shown.publishedOn)} · ${link(said.readOn)}</p>`
	]);
}

/** What it is about, then each heading with what stands below it. */
function article({ headers }: EmbeddedFollowUp, [subject = '', ...cells]: readonly string[]): string {
	const pairs = cells
		.map((text, at) => [headers[at + 1] ?? '', text] as const)
		.filter(([, text]) => text !== '')
		.map(([heading, text]) => `<div><dt>${asMarkup(heading)}</dt><dd>${lines(text)}</dd></div>`);
	const [title = '', ...rest] = subject.split('\n');
	return `<article><h2 dir="auto">${plain(title)}</h2>${lines(rest.join('\n'))}<dl>${pairs.join('')}</dl></article>`;
}

/** Each line begins on its own side. */
function lines(text: string): string {
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => `<p dir="auto">${plain(line)}</p>`)
		.join('');
}

function plain(text: string): string {
	return asMarkup(withoutInsertions(text));
}
