import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readModule } from '../../packages/messages/src/compiler/read-module.ts';

const root = join(import.meta.dirname, '..', '..');

/** Names and code, the same in every language; and names that only the schema of texts uses. */
const untranslated = new Set(['/public/', 'Atom', 'JSON Feed', 'npm run plenum -- repair']);
const namesInCode = new Set([
	'Direction Mark',
	'Noto Sans',
	...['Affected Persons', 'Countries Concerned', 'Document Publication Date', 'Document Symbol', 'OHCHR Annotation Id'],
	...['Reccomending Body', 'UPR Reccomending States', 'Under consideration'],
	'PowerPoint Document',
	'Times New Roman',
	'supported in part',
	'noopener noreferrer nofollow',
	'not an element',
	'not valid, with words in it',
	'embedded in a text'
]);
/** What people read or hear, also where it is an attribute of a component. */
const readAttribute =
	/^(?:aria-(?:label|description|roledescription|valuetext)|placeholder|title|alt|label|hint|confirm|legend|text)$/;
/** Of a node, what is not below it. */
const skipped = new Set(['parent', 'metadata', 'loc']);
const word = /\p{L}{2}/u;
const sentence = /\p{Lu}\p{Ll}+ \p{L}|\p{L}{3,} \p{L}{2,} \p{L}/u;

const pages = globSync('apps/web/src/**/*.{ts,svelte}', { cwd: root }).filter(
	(path) => !/\.(?:test|fixture)\.|\/fixtures\//.test(path)
);

test('[WEB323] no markup of a page has a text of its own', () => {
	const files = pages.filter((path) => path.endsWith('.svelte'));
	expect(files.length).toBeGreaterThan(300);
	expect(files.flatMap((path) => markupTexts(read(path)).map((text) => `${path}: ${text}`))).toEqual([]);
});

test('[WEB323] no script of a page has a sentence of its own', () => {
	expect(pages.flatMap((path) => scriptTexts(read(path)).map((text) => `${path}: ${text}`))).toEqual([]);
});

/** Markup of files, and words that a reader of files knows. */
const markup = [
	'open-document/odt-package.ts',
	'print/report-template.ts',
	'print/typst-direction.ts',
	'public/share-card-template.ts',
	'reading/html-text.ts',
	'reading/rtf-text.ts',
	'sheets/xlsx-workbook.ts'
].map((file) => `packages/formats/src/${file}`);
/** Operators read these, in English only: commands and their findings, what starting prints, the log, help of metrics. SQL too. */
const ofOperators =
	/^apps\/server\/src\/(?:accounts\/(?:provider\.routes|record-session-use|reset-password)|app|db\/.*|demo|demo\/.*|dev|dev\/.*|documents\/(?:documents|storage\/.*|collaboration\/(?:upgrade|presence-message))|exports\/outcome\/check-outcome-versions|http\/.*|journal\/.*|languages\/.*|main|open-context|operator\/.*|people\/sessions\/.*|polls\/(?:check-polls|recount\/.*)|search\/.*)\.ts$/;

test('[WEB370] no document, decision or label has a text of its own, and no answer of the server', () => {
	const files = globSync('{packages/{reports,formats}/src,apps/server/src}/**/*.ts', { cwd: root }).filter(
		(path) => !/\.(?:test|fixture)\./.test(path) && !markup.includes(path) && !ofOperators.test(path)
	);
	expect(files.length).toBeGreaterThan(400);
	expect(files.flatMap((path) => scriptTexts(read(path)).map((text) => `${path}: ${text}`))).toEqual([]);
});

test('[WEB324] code names every message of the pages', () => {
	const files = globSync('{apps,packages}/*/src/**/*.{ts,svelte}', { cwd: root }).filter(
		(path) => !/\.(?:test|fixture)\./.test(path)
	);
	const named = new Set(
		files.flatMap((path) => [...read(path).matchAll(/[.'`{,]\s*([\w-]+)/g)].map(([, name]) => name))
	);
	const messages = globSync('packages/messages/en/interface/**/*.ftl', { cwd: root }).flatMap((path) =>
		readModule(path, read(path)).messages.map(({ id }) => ({ path, id }))
	);
	expect(messages.length).toBeGreaterThan(3000);
	// `group_key` is a key of a group.
	expect(messages.filter(({ id }) => !named.has(id.split('_')[0]))).toEqual([]);
});

test.each([
	['<p>Not yet</p>', 'Not yet'],
	['<button aria-label="Close">×</button>', 'Close'],
	['<Field label={"Your name"} />', 'Your name'],
	['<input placeholder="Search" />', 'Search'],
	['<p>{count} {count === 1 ? "one vote" : `${count} more votes`}</p>', 'one vote'],
	['{#if open}<em>Open</em>{/if}', 'Open']
])('[WEB323] finds the text in %s', (markup, text) => {
	expect(markupTexts(markup)).toContain(text);
});

test('[WEB323] finds the sentence in a script, and none in what goes to the log', () => {
	const script = "const told = 'Nothing was saved'; throw new Error('Nothing is to be saved');";
	expect(scriptTexts(`<script lang="ts">${script}</script>`)).toEqual(['Nothing was saved']);
});

function read(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

type Node = { type?: string; name?: string; data?: string; value?: unknown };

/** Texts and read attributes of a component, and sentences in its expressions. */
function markupTexts(source: string): string[] {
	const found: string[] = [];
	visit(parse(source, { modern: true }).fragment, false);
	return found.filter((text) => !untranslated.has(text));

	function visit(node: unknown, isRead: boolean): void {
		if (Array.isArray(node)) return node.forEach((one) => visit(one, isRead));
		if (typeof node !== 'object' || node === null) return;
		const { type, name = '', data = '', value } = node as Node;
		if (type === 'Attribute') {
			if (readAttribute.test(name)) visit(value, true);
			return;
		}
		if (type === 'Text' && word.test(data)) found.push(data.trim());
		const literal = type === 'TemplateElement' ? (value as { cooked: string }).cooked : value;
		if ((type === 'Literal' || type === 'TemplateElement') && typeof literal === 'string')
			if (sentence.test(literal) || (isRead && /^\p{Lu}\p{Ll}/u.test(literal)) || /\p{L}{3,} \p{L}{3,}/u.test(literal))
				found.push(literal);
		for (const [key, inner] of Object.entries(node)) if (!skipped.has(key)) visit(inner, isRead);
	}
}

/** Sentences in scripts. An error that is thrown is for the log. */
function scriptTexts(source: string): string[] {
	const scripts = [...source.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script);
	const found: string[] = [];
	visit(ts.createSourceFile('page.ts', scripts.length > 0 ? scripts.join('\n') : source, ts.ScriptTarget.Latest, true));
	return found.filter((text) => !namesInCode.has(text));

	function visit(node: ts.Node): void {
		if (ts.isImportDeclaration(node) || (ts.isNewExpression(node) && /Error$/.test(node.expression.getText()))) return;
		const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
		if (isText && sentence.test(node.text)) found.push(node.text);
		ts.forEachChild(node, visit);
	}
}
