import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { guideParts, languages, type GuidePart, type Language } from '@plenum/domain/languages';
import { expect, test } from 'vitest';
import { readBlocks, readRuns, type GuideBlock, type GuideRun } from './guide-text.ts';
import { loadGuideSource, readGuide } from './guides.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..', '..');
/** Whatever a text says of a value or a number. */
const value = '\u0001';
const each = guideParts.flatMap((part) => languages.map((language) => [part, language] as const));

/** Every text of the interface in this language, whose rooms and values no page need have loaded. */
async function readTexts(language: Language): Promise<Set<string>> {
	const folder = join(root, 'packages/messages/generated', language);
	const files = [
		...readdirSync(join(folder, 'interface')).map((file) => join(folder, 'interface', file)),
		join(folder, 'documents/press.ts'),
		join(folder, 'decisions/decision.ts')
	];
	const texts = new Set<string>();
	for (const file of files) collect(await import(/* @vite-ignore */ file), texts);
	return texts;
}

function collect(thing: unknown, texts: Set<string>): void {
	if (typeof thing === 'string') texts.add(thing);
	else if (typeof thing === 'function') {
		try {
			collect((thing as (...values: unknown[]) => unknown)(value, value, value), texts);
		} catch {
			// It says something of an object: no name of anything is made of that.
		}
	} else if (typeof thing === 'object' && thing !== null) for (const part of Object.values(thing)) collect(part, texts);
}

/** A name as it is read. Either whole, without a trailing value (“Ratings (3)”), or with one (“+5 min”). */
function namesIn(texts: Set<string>): (name: string) => boolean {
	const whole = new Set<string>();
	const patterns: RegExp[] = [];
	for (const text of texts) {
		whole.add(text).add(text.replace(/\s*…$/, ''));
		const before = text.split(/\s*[:(\u0001]/, 1)[0]!;
		if (before.length > 3) whole.add(before);
		if (text.includes(value) && text.replaceAll(value, '').trim().length > 3)
			patterns.push(
				new RegExp(
					`^${text
						.split(value)
						.map((part) => RegExp.escape(part))
						.join('.+')}$`,
					'su'
				)
			);
	}
	return (name) => whole.has(name) || patterns.some((pattern) => pattern.test(name) && /\d/.test(name));
}

function runsOf(block: GuideBlock): GuideRun[] {
	if (block.kind === 'list') return block.items.flat();
	if (block.kind === 'table') return [...block.head, ...block.rows.flat()].flat();
	return block.runs;
}

const read = async (part: GuidePart, language: Language) => readGuide(await loadGuideSource(part, language));
const runs = (blocks: readonly GuideBlock[]) => blocks.flatMap(runsOf);

test.each(each)(
	'[WEB30] the guide (%s, %s) names buttons and headings as the interface does',
	async (part, language) => {
		const isName = namesIn(await readTexts(language));
		const names = runs((await read(part, language)).blocks).filter(({ name }) => name);
		expect(names.length).toBeGreaterThan(10);
		expect(names.map(({ text }) => text).filter((name) => !isName(name))).toEqual([]);
	}
);

/** What a part of a guide is made of, without its words: item by item and row by row, what stands there as code. */
function shapeOf(block: GuideBlock): unknown[] {
	if (block.kind === 'list') return [block.ordered ? 'ol' : 'ul', ...block.items.map(codesOf)];
	if (block.kind === 'table') return ['table', block.head.length, ...block.rows.map((row) => row.map(codesOf))];
	return [block.kind === 'heading' ? `h${block.level}` : 'p', codesOf(block.runs)];
}

const codesOf = (runs: readonly GuideRun[]) => runs.flatMap(({ code, text }) => (code ? [text] : [])).toSorted();

test('[WEB29] each part of the guide that there is a file of has a page', () => {
	const entries = readdirSync(join(root, 'docs/guide'), { withFileTypes: true });
	const names = entries.map((one) => (one.isDirectory() ? one.name : one.name.split('.', 1)[0]!));
	expect(new Set(names)).toEqual(new Set(guideParts));
});

test.each(guideParts)(
	'[WEB30] the guide (%s) is the same in every language: sections, lists, tables, files',
	async (part) => {
		const [first, ...others] = await Promise.all(languages.map((language) => read(part, language)));
		for (const { blocks } of others) expect(blocks.map(shapeOf)).toEqual(first!.blocks.map(shapeOf));
	}
);

test.each(each)(
	'[WEB29] a page shows all of the guide (%s, %s), and no mark of how it is written',
	async (part, language) => {
		const { title, blocks } = await read(part, language);
		expect(title).not.toBe('');
		const words = runs(blocks)
			.filter(({ code }) => !code)
			.map(({ text }) => text);
		expect(words.filter((text) => /[*#`_[\]<>|]/.test(text.replaceAll('[…]', '')))).toEqual([]);
		const source = await loadGuideSource(part, language);
		const isDirected = source.startsWith('<div dir="rtl">\n');
		expect(isDirected).toBe(/\p{Script=Arabic}/u.test(title));
	}
);

test('[WEB29] links lead to pages of the guide, and what only a list of files needs is left out', () => {
	const guide = readGuide(
		'# For all\n\n[A](participant.fr.md) · [B](participant.md)\n\nSee [pages](pages/en.md), [guide](../facilitator.md), [rules](../spec/x.md).\n'
	);
	expect(guide.title).toBe('For all');
	expect(guide.blocks).toEqual([
		{
			kind: 'paragraph',
			runs: [
				{ text: 'See ' },
				{ text: 'pages', href: '/guide/pages' },
				{ text: ', ' },
				{ text: 'guide', href: '/guide/facilitator' },
				{ text: ', ' },
				{ text: 'rules' },
				{ text: '.' }
			]
		}
	]);
});

test('[WEB26] emphasis, names and code are read, one inside the other and in the middle of a word', () => {
	expect(readRuns('a **b _c_** `_d_` و*ه* x_y_z')).toEqual([
		{ text: 'a ' },
		{ text: 'b ', strong: true },
		{ text: 'c', strong: true, name: true },
		{ text: ' ' },
		{ text: '_d_', code: true },
		{ text: ' و' },
		{ text: 'ه', name: true },
		{ text: ' x_y_z' }
	]);
	expect(readBlocks('<div dir="rtl">\n\n| a | |\n| --- | --- |\n| `b` | c |\n\n1. x\n2. y\n\n</div>\n')).toEqual([
		{ kind: 'table', head: [[{ text: 'a' }], []], rows: [[[{ text: 'b', code: true }], [{ text: 'c' }]]] },
		{ kind: 'list', ordered: true, items: [[{ text: 'x' }], [{ text: 'y' }]] }
	]);
});

test('[WEB392] a guide of a pack leads to no other site, and runs nothing', () => {
	const source =
		'# Gid\n\nLi [gid la](facilitator.md), [sit la](https://elsewhere.example) ak [sa](javascript:alert(1)).';
	const links = runs(readGuide(source).blocks).filter(({ href }) => href !== undefined);
	expect(links).toEqual([{ text: 'gid la', href: '/guide/facilitator' }]);
});
