import * as Y from 'yjs';

type ItemsByKey = ReadonlyMap<string, Y.Item>;

const known = new WeakMap<Y.Doc, ReadonlyMap<unknown, ItemsByKey>>();
const none: ItemsByKey = new Map();

/**
 * The items under the keys of a type, such as the fields of a map. Yjs exports only their values, so one pass over the document finds
 * them for all its types. The next transaction ends what is known.
 */
export function keyedItemsOf(type: { doc: Y.Doc | null }): ItemsByKey {
	const { doc } = type;
	return (doc && (known.get(doc) ?? findKeyedItems(doc)).get(type)) ?? none;
}

function findKeyedItems(doc: Y.Doc): ReadonlyMap<unknown, ItemsByKey> {
	const found = new Map<unknown, Map<string, Y.Item>>();
	for (const structs of doc.store.clients.values())
		for (const struct of structs) {
			if (!(struct instanceof Y.Item) || struct.parentSub === null || struct.deleted) continue;
			const items = found.get(struct.parent) ?? new Map<string, Y.Item>();
			found.set(struct.parent, items.set(struct.parentSub, struct));
		}
	known.set(doc, found);
	doc.once('afterTransaction', () => known.delete(doc));
	return found;
}
