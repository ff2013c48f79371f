/** Words that were written with a hyphen before another. */
const prefixes =
	/(?:^|[\s(])(?:non|self|anti|co|multi|inter|post|pre|re|counter|long|short|well|socio|gender|child|follow|mid|high|low|cross|human|rights|victim|age|people|decision|capacity|trans|semi|intra|sub|vice|ex|so|all|ill|early|low|first|second|third|twenty|e)-$/iu;

/** And behind one. */
const suffixes =
	/^(?:based|related|term|making|free|sensitive|responsive|specific|oriented|friendly|led|wide|building|sharing|being|called|up|day|level|being|income|poverty|discrimination)\b/u;

const broken = /(\p{L}+)-$/u;

/** What all lines of a file say about words that are divided at their ends. */
export type Hyphens = { join(before: string, after: string): { text: string; unsure: string | null } };

/**
 * [MATRIX71] A hyphen at the end of a line stays if the file elsewhere writes the word with it. It is removed if the file writes the word
 * as one. Without such evidence, the file's other words decide: one that divides words does so throughout.
 */
export function hyphensOf(lines: readonly { text: string }[]): Hyphens {
	const words = new Set<string>();
	for (const { text } of lines)
		for (const word of text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) words.add(word.toLowerCase());
	const evidence = (one: string): 'whole' | 'hyphen' | null => {
		const hyphened = words.has(one);
		const whole = words.has(one.replaceAll('-', ''));
		return hyphened === whole ? null : hyphened ? 'hyphen' : 'whole';
	};
	let divides = 0;
	lines.forEach(({ text }, at) => {
		const word = wordOver(text, lines[at + 1]?.text ?? '');
		const found = word === null ? null : evidence(word);
		divides += found === 'whole' ? 1 : found === 'hyphen' ? -1 : 0;
	});
	return { join: (before, after) => join(before, after, evidence, divides) };
}

/** `non-discrimination` over two lines; null where the second does not go on in small letters. */
function wordOver(before: string, after: string): string | null {
	const head = broken.exec(before);
	const tail = /^\p{Ll}+(?:-\p{L}+)*/u.exec(after);
	return head && tail ? `${head[1]}-${tail[0]}`.toLowerCase() : null;
}

function join(
	before: string,
	after: string,
	evidence: (word: string) => 'whole' | 'hyphen' | null,
	divides: number
): { text: string; unsure: string | null } {
	if (before.endsWith('\u00ad')) return { text: before.slice(0, -1) + after, unsure: null };
	const word = wordOver(before, after);
	// A number or a capital goes on after its hyphen; a dash between words has its space.
	if (word === null)
		return { text: /[\p{L}\p{Nd}][-‑/]$/u.test(before) ? before + after : `${before} ${after}`, unsure: null };
	const known = evidence(word) ?? (prefixes.test(before) || suffixes.test(after) ? 'hyphen' : null);
	const keeps = known === null ? divides <= 0 : known === 'hyphen';
	return { text: (keeps ? before : before.slice(0, -1)) + after, unsure: known === null ? word : null };
}
