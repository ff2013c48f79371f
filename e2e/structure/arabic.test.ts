import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readModule, type Piece } from '../../packages/messages/src/compiler/read-module.ts';
import { decision } from '@plenum/messages/ar/decisions/decision';

const root = join(import.meta.dirname, '..', '..');
const secret = /(?<!\p{L})(?:وال|بال|لل|ال|و|ب|ل)?(?:سرية|سري|سرا|سرًا)(?!\p{L})/u;
const confidential = /غير (?:ال)?علني/;

test('[WEB65] where English says confidential, Arabic says not public and never secret', () => {
	const files = globSync('{{apps,packages}/*/src/**/en{.ts,/**/*.ts},packages/messages/en/**/*.ftl}', { cwd: root });
	expect(files.length).toBeGreaterThan(20);
	let compared = 0;
	const wrong = files.flatMap((file) => {
		const translation = file.replace(/\/en(?=\.ts$|\/)/, '/ar');
		if (!existsSync(join(root, translation))) return [];
		const translated = textsByPath(translation);
		return [...textsByPath(file)]
			.filter(([, text]) => /\bconfidential/i.test(text) && !/\bsecret/i.test(text))
			.flatMap(([path]) => {
				compared += 1;
				const text = translated.get(path) ?? '';
				return confidential.test(text) && !secret.test(text) ? [] : [`${translation}: ${path}: ${text}`];
			});
	});
	expect(wrong).toEqual([]);
	expect(compared).toBeGreaterThan(10);
});

test('[WEB65] no Arabic text calls a rating or its round secret', () => {
	const files = globSync(
		'{docs/guide/**/*ar.md,*.ar.md,{apps,packages}/*/src/**/ar{.ts,/**/*.ts},packages/messages/ar/**/*.ftl}',
		{ cwd: root }
	);
	const found = files.flatMap((file) =>
		readFileSync(join(root, file), 'utf8')
			.split('\n')
			.filter((line) => /(?:جول|تقييم|تقدير)[^.]*/u.test(line))
			.flatMap((line) => line.split(/[.؛]/))
			.filter((sentence) => /(?:جول|تقييم)/u.test(sentence) && !/تصويت/u.test(sentence) && secret.test(sentence))
			.map((sentence) => `${file}: ${sentence.trim()}`)
	);
	expect(found).toEqual([]);
});

test('[POLL31] no Arabic answer to a proposal that counts as an abstention says that there is no objection', () => {
	const { abstain } = decision.stances.consent;
	const stance = textsByPath('packages/messages/ar/interface/voting/polls.ftl').get('consentStances.stand-aside');
	expect({ abstain, stance }).toEqual({ abstain: 'امتناع', stance: 'أمتنع (لا أؤيد ولا أعترض)' });
});

/** The text of each entry of the catalogues in a file, by its keys; of an entry that is a function, all of its texts in a row. */
function textsByPath(file: string): Map<string, string> {
	const texts = new Map<string, string>();
	if (file.endsWith('.ftl')) {
		for (const { id, texts: some } of readModule(file, readFileSync(join(root, file), 'utf8')).messages)
			for (const { key, pieces } of some) texts.set(key === null ? id : `${id}.${key}`, textIn(pieces));
		return texts;
	}
	const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
	for (const statement of source.statements)
		if (ts.isVariableStatement(statement))
			for (const { initializer } of statement.declarationList.declarations) if (initializer) collect(initializer, []);
	return texts;

	function collect(node: ts.Expression, path: readonly string[]): void {
		const value = ts.isSatisfiesExpression(node) || ts.isAsExpression(node) ? node.expression : node;
		if (!ts.isObjectLiteralExpression(value)) return void texts.set(path.join('.'), literalsIn(value).join(' '));
		for (const property of value.properties)
			if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name))
				collect(property.initializer, [...path, property.name.text]);
	}
}

function textIn(pieces: readonly Piece[]): string {
	return pieces
		.map((piece) => {
			if (piece.kind === 'text') return piece.text;
			return piece.kind === 'select' ? [...piece.forms.values()].map(textIn).join(' ') : '';
		})
		.join('');
}

function literalsIn(node: ts.Node): string[] {
	if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
		return [node.text];
	const found: string[] = [];
	ts.forEachChild(node, (child) => void found.push(...literalsIn(child)));
	return found;
}
