import { withoutNul } from '@plenum/domain/without-nul';
import * as Y from 'yjs';
import { keyedItemsOf } from './keyed-items.ts';

/** Any of Yjs' types. */
export type SharedType = Parameters<typeof Y.getTypeChildren>[0];

/** Lists the items of a list, and those of a map with their keys. */
export function itemsIn(type: SharedType): { item: Y.Item; key: string | null }[] {
	const items = [
		...Y.getTypeChildren(type).map((item) => ({ item, key: null })),
		...[...keyedItemsOf(type)].map(([key, item]) => ({ item, key }))
	];
	return items.filter(({ item }) => !item.deleted);
}

/**
 * All letters and plain values in what no grammar has, in order. Yjs' own `toJSON` throws where a type holds what is not its kind of
 * child, and recursion breaks where it is deep.
 */
export function wordsIn(content: Y.Item['content']): string {
	const pieces: string[] = [];
	const waiting = [content];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (next instanceof Y.ContentString) pieces.push(withoutNul(next.str));
		else if (next instanceof Y.ContentAny) pieces.push(next.arr.map(valueText).join(''));
		else if (next instanceof Y.ContentEmbed) pieces.push(valueText(next.embed));
		else if (next instanceof Y.ContentType) {
			const items = itemsIn(next.type);
			for (const { item } of items.toReversed()) waiting.push(item.content);
		}
	}
	return pieces.join('');
}

/** Never throws, whatever somebody put there. */
export function valueText(value: unknown): string {
	if (typeof value === 'string') return withoutNul(value);
	return typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? '');
}
