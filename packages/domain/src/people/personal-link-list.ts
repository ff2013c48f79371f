import { lookAlikeKey } from './look-alike.ts';
import { tidyName } from './given-name.ts';

export type LinkLine = { label: string; constituency: string };
/** `unclear` are the lines, as they were pasted, whose constituency is not one of the list. */
export type LinkList = { lines: LinkLine[]; unclear: string[] };

/**
 * A pasted list of people or organisations, one a line, from a table or the keyboard. Each has the name and, after a TAB or semicolon, the
 * constituency by its name. A line that names none belongs to the one that was chosen.
 */
export function readLinkList(
	pasted: string,
	sides: readonly { id: string; names: readonly string[] }[],
	chosen: string
): LinkList {
	const known = new Map(sides.flatMap(({ id, names }) => [id, ...names].map((name) => [lookAlikeKey(name), id])));
	const list: LinkList = { lines: [], unclear: [] };
	for (const line of pasted.split(/\r?\n/)) {
		const [name = '', side = ''] = line.split(/[\t;]/);
		const label = tidyName(name).slice(0, 120);
		if (label === '') continue;
		const constituency = side.trim() === '' ? chosen : known.get(lookAlikeKey(side));
		if (constituency === undefined || constituency === '') list.unclear.push(line.trim());
		else list.lines.push({ label, constituency });
	}
	return list;
}
