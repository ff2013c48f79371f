import * as Y from 'yjs';
import type { Passage } from './passages.ts';
import type { SuggestedChange } from './suggested-changes.ts';
import { linesIn } from './text-lines.ts';

/**
 * [COMMENTS13] Puts the chosen groups into the text, as one transaction of one author; answers how to take that back. [COMMENTS14]
 * Null, and nothing is changed, where the passage does not say these words in one paragraph.
 */
export function applySuggestion(
	section: Y.XmlFragment,
	passage: Passage,
	changes: readonly SuggestedChange[],
	chosen: ReadonlySet<number>
): (() => void) | null {
	const shown = changes.map((change) => ('kept' in change ? change.kept : change.before)).join('');
	const text = textOfPassage(section, passage);
	if (!text || passage.text !== shown) return null;
	const origin = Symbol('suggestion');
	const undo = new Y.UndoManager(section, { trackedOrigins: new Set([origin]) });
	section.doc?.transact(() => write(text.node, text.at, changes, chosen), origin);
	return () => {
		undo.undo();
		undo.destroy();
	};
}

/** The text in which a passage lies whole, with its place there. */
export function textOfPassage(
	section: Y.XmlFragment,
	{ from, to }: Pick<Passage, 'from' | 'to'>
): { node: Y.XmlText; at: number } | null {
	const line = from.line === to.line ? linesIn(section)[from.line] : undefined;
	let at = from.offset;
	let end = to.offset;
	for (const node of line?.texts ?? []) {
		if (at < node.length) return end <= node.length ? { node, at } : null;
		at -= node.length;
		end -= node.length;
	}
	return null;
}

/** From the end, so that what comes before keeps its place. */
function write(text: Y.XmlText, start: number, changes: readonly SuggestedChange[], chosen: ReadonlySet<number>): void {
	let at = start + changes.reduce((sum, change) => sum + lengthOf(change), 0);
	for (const [number, change] of [...changes.entries()].toReversed()) {
		at -= lengthOf(change);
		if ('kept' in change || !chosen.has(number)) continue;
		const { before, after } = change;
		// The form of the last letter that goes; where none goes, of the one before it in the passage, or else behind.
		const form = formAt(text, before === '' && at === start ? at : at + before.length - 1);
		// Behind the first letter that goes, so that other passages on these words are on the new ones then.
		const first = [...before][0]?.length ?? 0;
		if (after !== '') text.insert(at + first, after, form);
		if (before.length > first) text.delete(at + first + after.length, before.length - first);
		if (first > 0) text.delete(at, first);
	}
}

function lengthOf(change: SuggestedChange): number {
	return 'kept' in change ? change.kept.length : change.before.length;
}

function formAt(text: Y.XmlText, at: number): Record<string, unknown> {
	let end = 0;
	for (const { insert, attributes } of text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]) {
		end += typeof insert === 'string' ? insert.length : 1;
		if (at < end) return attributes ?? {};
	}
	return {};
}
