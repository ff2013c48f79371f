/** The type of a variable: a list of words separated by `|` is a choice among them. */
export type VariableType =
	| 'text'
	| 'text or none'
	| 'number'
	| 'number or none'
	| 'list'
	| 'boolean'
	| readonly string[];
export type Variable = { name: string; type: VariableType };

const declaration = /^\$(\S+) \(([^)]*)\)/;
const plain = ['text', 'text or none', 'number', 'number or none', 'list', 'boolean'] as const;

/**
 * The variables that a comment declares, one a line: `$count (number) – recommendations in the round`. Their order is that of the
 * compiled function's parameters. Throws what is wrong with a line.
 */
export function readVariables(comment: string): Variable[] {
	return comment
		.split('\n')
		.filter((line) => line.startsWith('$'))
		.map((line) => {
			const [, name, written] = declaration.exec(line) ?? [];
			if (name === undefined || written === undefined)
				throw new Error(`“${line}” declares no variable. Write “$name (type) – what it is”.`);
			return { name, type: readType(name, written) };
		});
}

function readType(name: string, written: string): VariableType {
	const type = plain.find((each) => each === written);
	if (type !== undefined) return type;
	const words = written.split('|').map((word) => word.trim());
	if (words.length > 1 && words.every((word) => /^[a-zA-Z][\w-]*$/.test(word))) return words;
	throw new Error(`$${name} has the type “${written}”. Known are ${plain.join(', ')}, and a choice: one | another.`);
}

/** As TypeScript writes it. */
export function typeOf({ type }: Variable): string {
	switch (type) {
		case 'text':
			return 'string';
		case 'text or none':
			return 'string | null';
		case 'number or none':
			return 'number | null';
		case 'list':
			return 'readonly string[]';
		case 'number':
		case 'boolean':
			return type;
		default:
			return type.map((word) => `'${word}'`).join(' | ');
	}
}
