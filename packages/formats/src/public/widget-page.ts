import type { PressSummary } from '@plenum/reports/press/press-summary';
import { asMarkup } from './markup.ts';
import type { PressWords } from '@plenum/reports/words/press-words';

export const widgetThemes = ['light', 'dark'] as const;
/** Without one it follows the reader's device. */
export type WidgetTheme = (typeof widgetThemes)[number];

const dark = '--paper:#14191d;--ink:#e8edf0;--soft:#a9b6c0;--line:#38444d;--accent:#6fc9c2;color-scheme:dark';

/** The whole look: nothing is fetched, and letters are the reader's own. */
export const widgetStyle = `
:root{--paper:#fff;--ink:#1f2933;--soft:#52606d;--line:#cbd2d9;--accent:#0b5d5b;color-scheme:light}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
:root[data-theme=dark]{${dark}}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:1rem/1.4 system-ui,sans-serif;padding:.9rem 1rem;overflow-wrap:anywhere}
main{display:grid;gap:.6rem;max-inline-size:44rem;border-block-start:4px solid var(--accent);padding-block-start:.7rem}
h1{font-size:1.2rem;line-height:1.25}
h2{font-size:.95rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.soft{color:var(--soft);font-size:.88rem}
dl{display:grid;gap:.3rem}
dl>div{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.2fr) 2.5rem;gap:.15rem .6rem;align-items:center}
dt{font-size:.9rem;text-align:end}
.number{font-weight:700;font-variant-numeric:tabular-nums}
svg{display:block;inline-size:100%;block-size:1.1rem;border-inline-start:1px solid var(--soft)}
article{display:grid;gap:.3rem;border-block-start:1px solid var(--line);padding-block-start:.6rem}
article h2{font-size:1rem}
article dl>div{grid-template-columns:minmax(0,1fr) minmax(0,3fr);align-items:start}
article dt{color:var(--soft);text-align:start}
article p{font-size:.9rem}
@media(max-width:29rem){dl>div{grid-template-columns:minmax(0,1fr) 2.5rem}dt{grid-column:1/-1;text-align:start}}
`;

/**
 * [PUBLISH54] The figures of a published outcome as a page for the frame of another site. It has no script, no file of its own, and nothing
 * that identifies its readers. It leads back to the whole.
 */
export function writeWidgetPage(summary: PressSummary, said: PressWords, theme?: WidgetTheme): string {
	const { levels, followUp, quotes } = summary;
	const longest = Math.max(1, ...levels.rows.map(({ count }) => count));
	const rows = levels.rows.map(
		(row) =>
			`<div><dt><bdi>${asMarkup(row.label)}</bdi></dt><dd>${bar(row, longest, summary.direction)}</dd><dd class="number">${row.count}</dd></div>`
	);
	const link = (text: string) =>
		`<a href="${asMarkup(summary.address)}" target="_blank" rel="noopener">${asMarkup(text)}</a>`;
	return writeFramedPage(summary, `${summary.title} · ${summary.state}`, theme, [
		`<p class="soft">${asMarkup(summary.kind)} · <bdi>${asMarkup(summary.state)}</bdi></p>`,
		`<h1 dir="auto">${link(summary.title)}</h1>`,
		`<h2>${asMarkup(levels.total)} · ${asMarkup(said.level)}</h2>`,
		`<dl>${rows.join('')}</dl>`,
		...(followUp.length === 0 ? [] : [`<p>${asMarkup(quotes[quotes.length - 2] ?? '')}</p>`]),
		`<p class="soft">${asMarkup(summary.publishedOn)} · ${link(said.readOn)}</p>`
	]);
}

/** What stands in the frame where nothing is published any more: it says so, and nothing of what was. */
export function writeEmptyWidget(
	reader: Pick<PressSummary, 'language' | 'direction'>,
	text: string,
	theme?: WidgetTheme
): string {
	return writeFramedPage(reader, text, theme, [`<p>${asMarkup(text)}</p>`]);
}

/** A page for the frame of another site; `parts` are markup. */
export function writeFramedPage(
	{ language, direction }: Pick<PressSummary, 'language' | 'direction'>,
	title: string,
	theme: WidgetTheme | undefined,
	parts: readonly string[]
): string {
	const themed = theme === undefined ? '' : ` data-theme="${theme}"`;
	return `<!doctype html>
<html lang="${language}" dir="${direction}"${themed}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${asMarkup(title)}</title>
<style>${widgetStyle}</style>
</head>
<body><main>
${parts.join('\n')}
</main></body>
</html>
`;
}

/** The number stands beside it: a reader of the screen needs no drawing. */
function bar({ count, fill }: { count: number; fill: string }, longest: number, direction: 'ltr' | 'rtl'): string {
	const width = Math.round((count / longest) * 1000) / 10;
	const from = direction === 'ltr' ? 0 : 100 - width;
	return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect x="${from}" width="${width}" height="10" fill="${asMarkup(fill)}"/></svg>`;
}
