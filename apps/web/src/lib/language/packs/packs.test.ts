import { beforeEach, expect, test } from 'vitest';
import {
	defaultLanguage,
	languageTraits,
	pickLanguage,
	type LanguagePack,
	type PackCode
} from '@plenum/domain/languages';
import { readTexts } from '@plenum/messages/packs/read-texts';
import { sources as english } from '@plenum/messages/en/sources';
import { dates } from '@plenum/messages/documents/dates';
import { formatDayOrMonth } from '../calendar-formats.ts';
import { addTexts, loadRefusalWords, loadText } from '../catalogues.ts';
import { formatNumber } from '../formats.ts';
import { formatStart } from '../zoned-format.ts';
import { catalogueFiles } from './catalogue-files.ts';
import { isFallback } from './fallback-texts.ts';
import { markFallbackInHtml } from './mark-fallback-in-html.ts';
import { builtIn, localeOf, setPacks } from './packs.ts';

const code = 'ckb' as PackCode;
const pack: LanguagePack = {
	code,
	name: 'کوردی',
	direction: 'rtl',
	script: 'arabic',
	locale: 'ckb-u-nu-latn',
	fallback: 'en',
	guides: [],
	translated: 1,
	version: 'first'
};

const { files } = readTexts({
	own: { 'interface/home.ftl': 'title = پێداچوونەوە\n' },
	english,
	fallback: english,
	plurals: ['one', 'other'],
	fileOf: (path: string) => path
});
const server = {
	list: [pack],
	guideOf: () => undefined,
	textsOf: (_: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, files[name]!]))
};

beforeEach(() => setPacks(server.list, server));

/** Every path in a catalogue, with the kind of what is there. */
function shapeOf(text: object, path = ''): string[] {
	return Object.entries(text).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'object' && value !== null
			? shapeOf(value, `${path}${key}.`)
			: [
					`${path}${key} ${typeof value} ${typeof value === 'function' && value.length > 0}`
						.split(' ')
						.slice(0, 2)
						.join(' ')
				]
	);
}

const added = Object.keys(catalogueFiles).filter(
	(name) => !['front', 'text', 'refusals', 'drafting', 'corrections', 'budget'].includes(name)
) as Parameters<typeof addTexts>[1][];

async function everything(language: typeof defaultLanguage | PackCode) {
	return addTexts({ language, text: await loadText(language) }, ...added);
}

test('[WEB385] a pack has every text of the pages, and functions where they are functions', async () => {
	const own = shapeOf(await everything(code)).toSorted();
	expect(own).toEqual(shapeOf(await everything(defaultLanguage)).toSorted());
	expect(Object.keys(await loadRefusalWords(code)).toSorted()).toEqual(
		Object.keys(await loadRefusalWords(defaultLanguage)).toSorted()
	);
});

test('[WEB383] texts of the fallback are known by what they say', async () => {
	const { home } = await loadText(code);
	const { home: original } = await loadText(defaultLanguage);
	expect([home.title, home.lead]).toEqual(['پێداچوونەوە', original.lead]);
	expect([home.title, home.lead, original.lead].map(isFallback)).toEqual([false, true, true]);
	const html = `<h1>${home.title}</h1><p class="lead"><!---->${home.lead}<!----></p><p>Amal</p><title>${home.lead}</title>`;
	expect(markFallbackInHtml(html, pack)).toBe(
		`<h1>${home.title}</h1><p class="lead" lang="en" dir="ltr" data-fallback="dir"><!---->${home.lead}<!----></p><p>Amal</p><title>${home.lead}</title>`
	);
});

test('[WEB383] a server does not keep texts into which something was inserted', async () => {
	const { shell } = await loadText(code);
	expect(isFallback(shell.named('Amal Noor'))).toBe(false);
});

test('[WEB384] a reader of a pack is met in it, and has documents in its fallback', () => {
	const codes = [code, 'zh-Hant' as PackCode];
	expect(pickLanguage(undefined, 'ckb-IQ, fr;q=0.9', codes)).toBe('ckb');
	expect(pickLanguage('ckb', 'fr', codes)).toBe('ckb');
	expect(pickLanguage(undefined, 'zh-hant, fr', codes)).toBe('zh-Hant');
	expect(pickLanguage('ckb', 'fr')).toBe('fr');
	expect(builtIn(code)).toBe('en');
});

test('[WEB480] the browser writes the months of a pack’s language', () => {
	const march = new Intl.DateTimeFormat('ckb', { month: 'long' }).format(Date.parse('2027-03-02T12:00:00Z'));
	expect(formatDayOrMonth(code, '2027-03', dates.en)).toContain(march);
	const start = { at: Date.parse('2027-03-02T12:00:00Z'), zone: 'Africa/Nairobi' };
	expect(formatStart(code, start, dates.en)).toContain(march);
});

test('[WEB382] numbers are formatted by the pack’s locale, or that of its fallback where `Intl` has none', () => {
	expect(localeOf(code)).toBe('ckb-u-nu-latn');
	expect(formatNumber(code, 1234.5)).toBe(new Intl.NumberFormat('ckb-u-nu-latn').format(1234.5));
	const unknown = { ...pack, code: 'rn' as PackCode, locale: 'xx' };
	setPacks([unknown]);
	expect(localeOf(unknown.code)).toBe(languageTraits.en.locale);
});
