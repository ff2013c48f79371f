import type { ClusterText } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { sectionOf } from './roots.ts';
import type { SharedType } from './words-in.ts';

/**
 * [VER10] Under which client ids the words that stand in a section were put there, most of them first. Of text that is gone
 * nobody is named. No update carries a time, so there is no telling when.
 */
export function contributorsOf(doc: Y.Doc, section: ClusterText): number[] {
	const letters = new Map<number, number>();
	count(sectionOf(doc, section), letters);
	return [...letters].sort(([a, many], [b, few]) => few - many || a - b).map(([client]) => client);
}

/** How many words that stand in a section begin with a letter that was put there under each client id. */
export function wordsByClient(doc: Y.Doc, section: ClusterText): Map<number, number> {
	const words = new Map<number, number>();
	countWords(sectionOf(doc, section), words);
	return words;
}

function countWords(type: SharedType, words: Map<number, number>): void {
	let isWithin = false;
	for (const item of Y.getTypeChildren(type)) {
		if (item.deleted) continue;
		if (item.content instanceof Y.ContentType) {
			isWithin = false;
			countWords(item.content.type, words);
		}
		if (!(item.content instanceof Y.ContentString)) continue;
		for (const letter of item.content.str) {
			const isSpace = /\s/u.test(letter);
			if (!isSpace && !isWithin) words.set(item.id.client, (words.get(item.id.client) ?? 0) + 1);
			isWithin = !isSpace;
		}
	}
}

function count(type: SharedType, letters: Map<number, number>): void {
	for (const item of Y.getTypeChildren(type)) {
		if (item.deleted) continue;
		const { client } = item.id;
		if (item.content instanceof Y.ContentString) letters.set(client, (letters.get(client) ?? 0) + item.length);
		if (item.content instanceof Y.ContentType) count(item.content.type, letters);
	}
}
