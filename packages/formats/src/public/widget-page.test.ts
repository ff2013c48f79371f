import { hostileTexts } from '@plenum/reports/hostile-texts.fixture';
import { createPressSummary, type PressSummary } from '@plenum/reports/press/press-summary';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { widgetThemes, writeEmptyWidget, writeWidgetPage } from './widget-page.ts';
import { pressWords } from '@plenum/reports/words/press-words';
import { reportWords } from '@plenum/reports/words/report-words';

const { ar, en } = pressWords;
const { en: words } = reportWords;

const facts = {
	publishers: [],
	contact: '',
	licence: 'none' as const,
	publishedAt: 1,
	address: 'https://plenum.example/public/alvenia/en'
};
const summary = createPressSummary({ ...sampleOutcome, frozenAs: 1 }, facts, words, en);

/** Tags with their attributes, as a browser reads them. */
function tagsOf(html: string): [string, Record<string, string>][] {
	const tags: [string, Record<string, string>][] = [];
	const parser = new Parser({ onopentag: (name, attributes) => void tags.push([name, attributes]) });
	parser.end(html);
	return tags;
}
const allowed = [
	...['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'p', 'bdi', 'h1', 'h2', 'a', 'dl', 'div', 'dt', 'dd'],
	...['svg', 'rect']
];

/** What runs, fetches or sends something, or leads elsewhere than back. */
function faultsOf(html: string): string[] {
	return tagsOf(html).flatMap(([name, attributes]) =>
		Object.entries({ '': name, ...attributes }).flatMap(([attribute, value]) => {
			if (attribute === '') return allowed.includes(name) ? [] : [name];
			if (attribute === 'href') return name === 'a' && value === facts.address ? [] : [`${name} href ${value}`];
			return /^(?:on|src|style|action|srcset|http-equiv|xlink)/.test(attribute) ? [`${name} ${attribute}`] : [];
		})
	);
}

test('[PUBLISH54] whatever the texts say, the widget runs, fetches and sends nothing, and leads back alone', () => {
	for (const text of hostileTexts) {
		const rows = summary.levels.rows.map((row) => ({ ...row, label: text }));
		const said: PressSummary = {
			...summary,
			title: text,
			state: text,
			kind: text,
			levels: { ...summary.levels, rows }
		};
		for (const theme of [undefined, ...widgetThemes]) {
			const html = writeWidgetPage(said, en, theme);
			expect(faultsOf(html)).toEqual([]);
			expect(tagsOf(html).filter(([name]) => name === 'a')).toHaveLength(2);
		}
	}
	expect(faultsOf(writeEmptyWidget(summary, en.withdrawn))).toEqual([]);
});

test('[PUBLISH54] it says its language, direction and colours, and each number beside its bar', () => {
	const html = writeWidgetPage({ ...summary, language: 'ar', direction: 'rtl' }, ar, 'dark');
	expect(html).toContain('<html lang="ar" dir="rtl" data-theme="dark">');
	expect(tagsOf(writeWidgetPage(summary, en))[0]).toEqual(['html', { lang: 'en', dir: 'ltr' }]);
	const numbers = [...html.matchAll(/class="number">(\d+)</g)].map(([, number]) => Number(number));
	expect(numbers).toEqual(summary.levels.rows.map(({ count }) => count));
});
