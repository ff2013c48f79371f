import { Extension, type AnyExtension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { DecorationSet, type DecorationAttrs, type EditorView } from '@tiptap/pm/view';
import { createDecorations, yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import { constituencyLook } from '#lib/ui/levels/constituency-shapes.ts';
import { hasCaret } from './caret-state.ts';

export type CaretNames = {
	/** How somebody is named at their caret, in the reader's language. */
	nameOf: (user: { name: string; constituency: string }) => string;
	/** The place of a constituency in the consultation's list. */
	placeOf: (constituency: string) => number;
};

/**
 * Where others are in the text. A caret that cannot be drawn is left out: what others say of themselves must never keep an editor
 * from following its document. Colours come from classes: a style in the markup would be against the page's policy.
 */
export function carets(awareness: Awareness, names: CaretNames): AnyExtension {
	const look = lookOf(names);
	return Extension.create({
		name: 'carets',
		priority: 980,
		addProseMirrorPlugins: () => [harmless(awareness, look, yCursorPlugin(awareness, look) as Plugin<DecorationSet>)]
	});
}

type Look = ReturnType<typeof lookOf>;

function lookOf(names: CaretNames) {
	return {
		awarenessStateFilter: (own: number, client: number, state: unknown) => own !== client && hasCaret(state),
		cursorBuilder: (user: object): HTMLElement => caretOf(user, names),
		selectionBuilder: (user: object): DecorationAttrs => ({
			class: `others-selection side-${constituencyLook(names.placeOf(fieldOf(user, 'constituency'))).side}`
		})
	};
}

function harmless(awareness: Awareness, look: Look, plugin: Plugin<DecorationSet>): Plugin<DecorationSet> {
	const { state, view } = plugin.spec;
	return new Plugin<DecorationSet>({
		...plugin.spec,
		...(state && {
			state: {
				init: (config, editor) => attempt(() => state.init(config, editor)) ?? drawEach(editor, awareness, look),
				apply: (transaction, drawn, before, after) =>
					attempt(() => state.apply.call(plugin, transaction, drawn, before, after)) ?? drawEach(after, awareness, look)
			}
		}),
		...(view && { view: (editor: EditorView) => harmlessView(view(editor)) })
	});
}

function harmlessView(view: ReturnType<NonNullable<Plugin['spec']['view']>>): typeof view {
	return {
		...view,
		update: (editor, before) => attempt(() => view.update?.(editor, before)),
		destroy: () => attempt(() => view.destroy?.())
	};
}

/** One by one: those that can be drawn are. */
function drawEach(state: EditorState, awareness: Awareness, look: Look): DecorationSet {
	const { awarenessStateFilter, cursorBuilder, selectionBuilder } = look;
	const drawn = [...awareness.getStates().keys()].flatMap((client) => {
		const isThis = (own: number, other: number, said: unknown) =>
			other === client && awarenessStateFilter(own, other, said);
		const set = attempt(
			() => createDecorations(state, awareness, isThis, cursorBuilder, selectionBuilder) as DecorationSet
		);
		return set?.find() ?? [];
	});
	return DecorationSet.create(state.doc, drawn);
}

function attempt<Value>(act: () => Value): Value | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}

function fieldOf(user: object, field: 'name' | 'constituency'): string {
	const value = (user as Record<string, unknown>)[field];
	return typeof value === 'string' ? value : '';
}

/** [DOC16] The mark of the constituency stays at the caret, in its colour and its shape; the name gives way to the line above. */
export function caretOf(user: object, { nameOf, placeOf }: CaretNames): HTMLElement {
	const name = fieldOf(user, 'name');
	const constituency = fieldOf(user, 'constituency');
	const { side, shape } = constituencyLook(placeOf(constituency));
	const caret = document.createElement('span');
	caret.className = `collaboration-carets__caret side-${side}`;
	const label = document.createElement('bdi');
	label.className = 'collaboration-carets__label';
	label.textContent = nameOf({ name, constituency });
	caret.append(markOf(shape), label);
	return caret;
}

function markOf(shape: string): SVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	svg.setAttribute('viewBox', '0 0 12 12');
	svg.setAttribute('aria-hidden', 'true');
	path.setAttribute('d', shape);
	svg.append(path);
	return svg;
}
