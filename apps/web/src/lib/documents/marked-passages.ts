import { Extension, type AnyExtension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Spot } from '@plenum/documents/text-lines';
import type { MarkedPassage } from './marked-runs.ts';

const key = new PluginKey<DecorationSet>('markedPassages');

/** [COMMENTS22] Commented passages in an editor: shown only, never part of the text. `onselect` is asked for by its keys. */
export function markedPassages(onSelect: () => void): AnyExtension {
	return Extension.create({
		name: 'markedPassages',
		addKeyboardShortcuts: () => ({ 'Mod-Alt-m': () => (onSelect(), true) }),
		addProseMirrorPlugins: () => [
			new Plugin<DecorationSet>({
				key,
				state: {
					init: () => DecorationSet.empty,
					apply: (transaction, drawn) => {
						const passages = transaction.getMeta(key) as readonly MarkedPassage[] | undefined;
						return passages ? draw(transaction.doc, passages) : drawn.map(transaction.mapping, transaction.doc);
					}
				},
				props: { decorations: (state) => key.getState(state) }
			})
		]
	});
}

export function showPassages({ view, isDestroyed }: Editor, passages: readonly MarkedPassage[]): void {
	if (!isDestroyed) view.dispatch(view.state.tr.setMeta(key, passages).setMeta('addToHistory', false));
}

/** Where the chosen words begin and end; null where none are chosen. */
export function selectedSpots({ state }: Editor): { from: Spot; to: Spot } | null {
	const { from, to } = state.selection;
	const lines = linesOf(state.doc);
	const start = spotAt(lines, from);
	const end = spotAt(lines, to);
	return from < to && start && end ? { from: start, to: end } : null;
}

type Line = { start: number; size: number };

/** As `linesIn` reads them: each block of text, in order. */
function linesOf(doc: Node): Line[] {
	const lines: Line[] = [];
	doc.descendants((node, at) => {
		if (node.isTextblock) lines.push({ start: at + 1, size: node.content.size });
		return !node.isTextblock;
	});
	return lines;
}

function spotAt(lines: readonly Line[], at: number): Spot | null {
	// Where everything is chosen, it begins before the first line.
	const line = Math.max(
		0,
		lines.findLastIndex(({ start }) => start <= at)
	);
	const found = lines[line];
	return found ? { line, offset: Math.max(0, Math.min(at - found.start, found.size)) } : null;
}

function draw(doc: Node, passages: readonly MarkedPassage[]): DecorationSet {
	const lines = linesOf(doc);
	const positionOf = ({ line, offset }: Spot) => {
		const found = lines[line];
		return found && offset <= found.size ? found.start + offset : null;
	};
	const drawn = passages.flatMap(({ thread, from, to }) => {
		const start = positionOf(from);
		const end = positionOf(to);
		if (start === null || end === null || start >= end) return [];
		return [Decoration.inline(start, end, { class: 'commented', 'data-thread': thread })];
	});
	return DecorationSet.create(doc, drawn);
}
