import * as Y from 'yjs';
import { itemsIn, wordsIn, type SharedType } from '../words-in.ts';
import { allowsMark, allowsValue, grammar, kindOfChild, type Kind } from './grammar.ts';

/** What was taken out of a document: where it stood, what it was, and the words in it. */
export type RemovedItem = { path: string; content: string; text: string };

/** [DOC63] Deletes what the grammar does not have below a root. Without recursion: no depth can stop it. */
export function removeUnknownNodes(doc: Y.Doc, root: unknown, rootKind: Kind | null, name: string): RemovedItem[] {
	const removed: RemovedItem[] = [];
	const waiting = [{ type: root as SharedType, kind: rootKind, path: name }];
	for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
		for (const { item, key } of itemsIn(parent.type)) {
			const path = key === null ? parent.path : `${parent.path}/${key}`;
			const { content } = item;
			if (!parent.kind || !belongs(content, parent.kind, key)) {
				removed.push({ path, content: nameOf(content), text: wordsIn(content) });
				doc.transact((transaction) => item.delete(transaction));
			} else if (content instanceof Y.ContentType) {
				const kind = kindOfChild(parent.kind, key, nameOf(content)) ?? null;
				waiting.push({ type: content.type, kind, path });
			}
		}
	}
	return removed;
}

function belongs(content: Y.Item['content'], kind: Kind, key: string | null): boolean {
	if (content instanceof Y.ContentType) return kindOfChild(kind, key, nameOf(content)) !== undefined;
	if (content instanceof Y.ContentAny) return content.arr.length === 1 && allowsValue(kind, key, content.arr[0]);
	if (key !== null) return false;
	if (content instanceof Y.ContentString) return grammar[kind].text !== 'none';
	return (
		content instanceof Y.ContentFormat &&
		grammar[kind].text === 'marked' &&
		allowsMark(content.key, content.value as unknown)
	);
}

/** For a type its name in the grammar. */
function nameOf(content: Y.Item['content']): string {
	if (!(content instanceof Y.ContentType)) return content.constructor.name.replace(/^_?Content/, '');
	const { type } = content as { type: unknown };
	if (type instanceof Y.XmlElement && !(type instanceof Y.XmlHook)) return `XmlElement ${type.nodeName}`;
	if (type instanceof Y.XmlHook) return 'XmlHook';
	if (type instanceof Y.XmlText) return 'XmlText';
	if (type instanceof Y.Text) return 'Text';
	if (type instanceof Y.Map) return 'Map';
	return type instanceof Y.Array ? 'Array' : 'XmlFragment';
}
