import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsIn } from './texts-in.ts';

const root = join(import.meta.dirname, '..', '..');
/** French puts a space there, and no line may begin with what follows it. */
const breakable = /« | [:;?!»%]/;

/** All of Fluent's lines: none has such a sign between spaces. */
function textsOf(file: string): string[] {
	const source = readFileSync(join(root, file), 'utf8');
	return file.endsWith('.ftl') ? source.split('\n') : textsIn(source);
}

test('[WEB2] no French text, nor a part of one, lets a line break before its punctuation', () => {
	const files = globSync('{{apps,packages}/*/src/**/fr{.ts,/**/*.ts},packages/messages/fr/**/*.ftl}', { cwd: root });
	expect(files.length).toBeGreaterThan(20);
	const found = files.flatMap((file) =>
		textsOf(file)
			.filter((text) => breakable.test(text))
			.map((text) => `${file}: ${text}`)
	);
	expect(found).toEqual([]);
});

test('[WEB2] no French guide lets a line break before its punctuation', () => {
	const guides = globSync('{docs/guide/**/fr.md,docs/**/*.fr.md,*.fr.md}', { cwd: root });
	expect(guides.length).toBeGreaterThan(2);
	const found = guides.flatMap((file) =>
		readFileSync(join(root, file), 'utf8')
			.replace(/```[^]*?```|`[^`\n]*`|^\|[ :|-]+$/gm, '')
			.split('\n')
			.filter((line) => breakable.test(line))
			.map((line) => `${file}: ${line.slice(0, 80)}`)
	);
	expect(found).toEqual([]);
});

test('[WEB2] no page sets a colon of its own after a text: in French a space stands before it', () => {
	const own = /\{(?:t|words)\.[\w.]+(?:\([^{}]*\))?\}:(?=[\s<])/g;
	const found = globSync('apps/web/src/**/*.svelte', { cwd: root }).flatMap((file) =>
		(readFileSync(join(root, file), 'utf8').match(own) ?? []).map((place) => `${file}: ${place}`)
	);
	expect(found).toEqual([]);
});
