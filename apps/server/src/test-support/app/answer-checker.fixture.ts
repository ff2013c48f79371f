import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';

type Content = Record<string, { schema: object }>;
type Document = {
	paths: Record<string, Record<string, { responses: Record<string, { content?: Content }> }>>;
	components: { schemas: object };
};
type SentAnswer = { route: string; status: number; type: string; payload: unknown };
export type AnswerChecker = { check(answer: SentAnswer): { mismatch: string | null } };

const checkers = new Map<string, Promise<AnswerChecker>>();

/**
 * Kept from one test file to the next, by the routes of the server. So the schema of each answer is compiled once for the whole program. To
 * put the document together and to compile its schemas takes longer than many a file.
 */
export function answerCheckerOf(routes: readonly string[], openapi: () => Promise<object>): Promise<AnswerChecker> {
	const text = routes.join('\n');
	const known = checkers.get(text) ?? openapi().then(createAnswerChecker);
	checkers.set(text, known);
	return known;
}

/** Compares answers with what an OpenAPI document says of them. */
export function createAnswerChecker(openapi: object): AnswerChecker {
	const { paths, components } = openapi as Document;
	// Each schema is used a few times: to compile a component again wherever it is named, and to make its code short, costs more.
	const cheap = { inlineRefs: false, code: { optimize: false } };
	const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { binary: true }, ...cheap });
	ajv.addSchema({ $id: 'openapi', components });
	const compiled = new Map<string, ValidateFunction>();

	/** Most answers are those of other operations too, above all what is refused. */
	function compile(schema: object): ValidateFunction {
		// References go to the document's own components, wherever they stand.
		const text = JSON.stringify(schema).replaceAll('"$ref":"#/components', '"$ref":"openapi#/components');
		const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object);
		compiled.set(text, validate);
		return validate;
	}

	function find(route: string, status: number): { content?: Content } | undefined {
		const [method = '', path = ''] = route.split(' ');
		const operation = paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
		return operation?.responses[status] ?? operation?.responses[`${String(status)[0]}XX`];
	}

	function compare({ route, status, type, payload }: SentAnswer): string | null {
		const response = find(route, status);
		if (!response) return 'no such status is described';
		if (response.content === undefined) return payload === undefined || payload === null ? null : 'has a body';
		const media = type.replace(/;.*/s, '').trim();
		const content = response.content[media];
		if (!content) return `no ${media} is described`;
		if (!media.endsWith('json') || isAnyBytes(content.schema)) return null;
		const validate = compile(content.schema);
		return validate(JSON.parse(textOf(payload))) ? null : ajv.errorsText(validate.errors?.slice(0, 5));
	}

	return {
		check(answer) {
			const difference = compare(answer);
			return { mismatch: difference === null ? null : `${answer.route} ${answer.status}: ${difference}` };
		}
	};
}

function isAnyBytes(schema: object): boolean {
	return 'format' in schema && schema.format === 'binary';
}

function textOf(payload: unknown): string {
	return typeof payload === 'string' ? payload : Buffer.from(payload as Uint8Array).toString('utf8');
}
