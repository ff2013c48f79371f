import { withoutNul } from '@plenum/domain/without-nul';
import * as Y from 'yjs';

/** Any of Yjs' types, as the parent of items. */
export type ItemParent = { _start: Y.Item | null; _map: Map<string, Y.Item> };

export function itemsIn({ _start, _map }: ItemParent): { item: Y.Item; key: string | null }[] {
	const items: { item: Y.Item; key: string | null }[] = [];
	for (let item = _start; item; item = item.right) if (!item.deleted) items.push({ item, key: null });
	for (const [key, item] of _map) if (!item.deleted) items.push({ item, key });
	return items;
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
			const items = itemsIn(next.type as unknown as ItemParent);
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
