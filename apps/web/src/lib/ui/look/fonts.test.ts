import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => readFileSync(join(sources, file), 'utf8');
const faces = read('lib/ui/look/base.css').match(/@font-face \{[^}]*\}/g) ?? [];

test('[WEB71] all faces of the pages hold the same weights: else a text takes its letters from two typefaces', () => {
	const ranges = faces.map((face) => /font-weight: ([^;]+);/.exec(face)?.[1]);
	expect(ranges.length).toBeGreaterThan(2);
	expect(new Set(ranges)).toEqual(new Set(['400 700']));
});

test('[WEB71] no style asks for a weight that they do not hold', () => {
	const beyond = globSync('**/*.{svelte,css}', { cwd: sources }).flatMap((file) =>
		[...read(file).matchAll(/font-weight: (\d+)(?: \d+)?;/g)]
			.filter(([, weight]) => Number(weight) < 400 || Number(weight) > 700)
			.map(([style]) => `${file}: ${style}`)
	);
	expect(beyond).toEqual([]);
});

test('[WEB72] Arabic letters come with the page, as Latin ones do', () => {
	const arabic = faces.filter((face) => face.includes('noto-arabic.woff2'));
	expect(arabic).toHaveLength(1);
	const family = /font-family: ('[^']+');/.exec(arabic[0] ?? '')?.[1] ?? '';
	for (const stack of ['--font', '--font-arabic']) {
		const families = new RegExp(`${stack}:([^;]+);`).exec(read('lib/ui/look/tokens.css'))?.[1] ?? '';
		expect(families.split(',').slice(0, 2).join()).toContain(family);
	}
});

test('[WEB72] the small face holds every Arabic letter that the interface and the documents write', () => {
	const face = faces.find((each) => each.includes('noto-arabic.woff2')) ?? '';
	const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) =>
		[from, to].map((code) => Number.parseInt(code, 16))
	);
	const root = join(sources, '..', '..', '..');
	const texts = globSync('packages/{messages/ar/**/*.ftl,*/src/**/ar.ts}', { cwd: root });
	expect(texts.length).toBeGreaterThan(20);
	const letters = new Set(
		texts.flatMap((file) => readFileSync(join(root, file), 'utf8').match(/[\u0600-\u06ff]/g) ?? [])
	);
	const isHeld = (letter: string) =>
		ranges.some(([from = 0, to = 0]) => from <= letter.charCodeAt(0) && letter.charCodeAt(0) <= to);
	expect([...letters].filter((letter) => !isHeld(letter))).toEqual([]);
});
