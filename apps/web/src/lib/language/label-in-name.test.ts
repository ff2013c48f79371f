import { languages, type Language } from '@plenum/domain/languages';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { addTexts, loadText } from './catalogues.ts';
import type { PageTexts } from './language.ts';

/**
 * [WEB304] Speech input presses what is read on a button. So the name that a component gives to a control begins with the text that it shows.
 * Both are texts of the catalogues: they are read from the source of every component, and compared in every language.
 */

type Expression = AST.ExpressionTag['expression'];
type Pair = { file: string; shown: Expression[]; name: Expression | (AST.Text | AST.ExpressionTag)[] };
type Named = AST.RegularElement | AST.Component;

const rooms = [
	...([
		'account',
		'arranging',
		'breakouts',
		'caucus',
		'comments',
		'commitments',
		'desk',
		'entry',
		'evidence',
		'journal'
	] as const),
	...([
		'indicators',
		'institutions',
		'mechanisms',
		'overview',
		'progressReports',
		'ratings',
		'run',
		'settings',
		'voting',
		'work'
	] as const)
] satisfies (keyof PageTexts)[];

const pairs = readPairs();

test('[WEB304] pairs of a shown text and a name are found', () => {
	expect(pairs.length).toBeGreaterThan(60);
});

test.each(languages)('[WEB304] the name of a control begins with its visible text (%s)', async (language) => {
	const texts = await allTexts(language);
	const wrong = pairs.flatMap(({ file, shown, name }) => {
		const names = Array.isArray(name) ? partsOf(name, texts) : valuesOf(name, texts);
		return shown.flatMap((each) =>
			valuesOf(each, texts)
				.filter((text) => /[\p{L}\p{N}]/u.test(text))
				.filter((text) => names.length > 0 && !names.some((one) => begins(one, text)))
				.map((text) => `${file}: “${text}” is called “${names.join(' / ')}”`)
		);
	});
	expect(wrong).toEqual([]);
});

async function allTexts(language: Language): Promise<object> {
	return addTexts({ language, text: await loadText(language) }, ...rooms);
}

function readPairs(): Pair[] {
	const folder = join(import.meta.dirname, '..', '..');
	return globSync('**/*.svelte', { cwd: folder }).flatMap((file) =>
		findPairs(file, parse(readFileSync(join(folder, file), 'utf8'), { modern: true }).fragment)
	);
}

function findPairs(file: string, { nodes }: AST.Fragment): Pair[] {
	return nodes.flatMap((node) => [
		...(isNamed(node) ? pairOf(file, node) : []),
		...Object.values(node).flatMap((part: unknown) => (isFragment(part) ? findPairs(file, part) : []))
	]);
}

function isNamed(node: AST.Fragment['nodes'][number]): node is Named {
	return node.type === 'RegularElement' || node.type === 'Component';
}

function isFragment(part: unknown): part is AST.Fragment {
	return typeof part === 'object' && part !== null && 'type' in part && part.type === 'Fragment';
}

function pairOf(file: string, node: Named): Pair[] {
	const value = (wanted: string) =>
		node.attributes.flatMap((each) => (each.type === 'Attribute' && each.name === wanted ? [each.value] : []))[0];
	const label = value('aria-label');
	// Only controls are pressed; and an icon alone shows nothing.
	if (label === undefined || label === true || value('labelHidden') !== undefined || value('role') !== undefined)
		return [];
	if (node.type === 'RegularElement' && !['a', 'button', 'summary'].includes(node.name)) return [];
	const shown = shownIn(node.fragment).slice(0, 1);
	return shown.length === 0 ? [] : [{ file, shown, name: Array.isArray(label) ? label : label.expression }];
}

function shownIn({ nodes }: AST.Fragment): Expression[] {
	return nodes.flatMap((node) => {
		if (node.type === 'ExpressionTag') return [node.expression];
		if (node.type === 'IfBlock')
			return [...shownIn(node.consequent), ...(node.alternate ? shownIn(node.alternate) : [])];
		return node.type === 'RegularElement' && !isConcealed(node) ? shownIn(node.fragment) : [];
	});
}

function isConcealed({ attributes }: AST.RegularElement): boolean {
	return attributes.some((each) => each.type === 'Attribute' && each.name === 'aria-hidden');
}

/** What an expression may come to, as far as it is made of texts; empty where it is somebody's own words. */
function valuesOf(expression: Expression, texts: object): string[] {
	if (expression.type === 'Literal') return typeof expression.value === 'string' ? [expression.value] : [];
	if (expression.type === 'ConditionalExpression')
		return [expression.consequent, expression.alternate].flatMap((each) => valuesOf(each as Expression, texts));
	if (expression.type === 'TemplateLiteral') {
		const [first = '', ...others] = expression.quasis.map(({ value }) => value.cooked ?? '');
		const parts = expression.expressions.map((each) => valuesOf(each as Expression, texts)[0]);
		if (parts[0] === undefined && first === '') return [];
		return [others.reduce((text, quasi, at) => `${text}${parts[at] ?? '…'}${quasi}`, first)];
	}
	if (expression.type === 'CallExpression') {
		const called = textAt(expression.callee as Expression, texts);
		if (typeof called !== 'function') return [];
		const given = expression.arguments.map((each) => valuesOf(each as Expression, texts)[0] ?? '2');
		return [String((called as (...values: string[]) => unknown)(...given, '2'))];
	}
	const text = textAt(expression, texts);
	return typeof text === 'string' ? [text] : [];
}

function partsOf(parts: (AST.Text | AST.ExpressionTag)[], texts: object): string[] {
	const [first, ...others] = parts.map((part) =>
		part.type === 'Text' ? part.data : valuesOf(part.expression, texts)[0]
	);
	return first === undefined ? [] : [others.reduce<string>((text, part) => `${text}${part ?? '…'}`, first)];
}

/** `t.polls.close` is a text of the catalogue. */
function textAt(expression: Expression, texts: object): unknown {
	if (expression.type === 'Identifier') return expression.name === 't' ? texts : undefined;
	if (expression.type !== 'MemberExpression' || expression.computed || expression.property.type !== 'Identifier')
		return undefined;
	const owner = textAt(expression.object as Expression, texts);
	return typeof owner === 'object' && owner !== null ? Reflect.get(owner, expression.property.name) : undefined;
}

/** Letters and figures alone, as they are spoken. */
const spoken = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
const begins = (name: string, shown: string) => `${spoken(name)} `.startsWith(`${spoken(shown)} `);
