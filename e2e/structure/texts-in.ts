import ts from 'typescript';

/** Strings, and what stands between the values of a template. */
export function textsIn(source: string): string[] {
	const texts: string[] = [];
	visit(ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest));
	return texts;

	function visit(node: ts.Node): void {
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
			texts.push(node.text);
		ts.forEachChild(node, visit);
	}
}
