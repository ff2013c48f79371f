import { Extension, type AnyExtension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { DecorationSet, type DecorationAttrs, type EditorView } from '@tiptap/pm/view';
import { createDecorations, yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import { hasCaret } from './caret-state.ts';

/** How somebody is named at their caret, in the reader's language. */
export type NameOf = (user: { name: string; constituency: string }) => string;

/**
 * Where others are in the text. A caret that cannot be drawn is left out: what others say of themselves must never keep an editor
 * from following its document. Colours come from classes: a style in the markup would be against the page's policy.
 */
export function carets(awareness: Awareness, nameOf: NameOf): AnyExtension {
	const look = lookOf(nameOf);
	return Extension.create({
		name: 'carets',
		priority: 980,
		addProseMirrorPlugins: () => [harmless(awareness, look, yCursorPlugin(awareness, look) as Plugin<DecorationSet>)]
	});
}

type Look = ReturnType<typeof lookOf>;

function lookOf(nameOf: NameOf) {
	return {
		awarenessStateFilter: (own: number, client: number, state: unknown) => own !== client && hasCaret(state),
		cursorBuilder: (user: object): HTMLElement => caretOf(user, nameOf),
		selectionBuilder: (user: object): DecorationAttrs => ({
			class: `others-selection side-${sideOf(fieldOf(user, 'name'))}`
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

function caretOf(user: object, nameOf: NameOf): HTMLElement {
	const name = fieldOf(user, 'name');
	const caret = document.createElement('span');
	caret.className = `collaboration-carets__caret side-${sideOf(name)}`;
	const label = document.createElement('bdi');
	label.className = 'collaboration-carets__label';
	label.textContent = nameOf({ name, constituency: fieldOf(user, 'constituency') });
	caret.append(label);
	return caret;
}

/** One of six colours, the same for a name on every screen. */
function sideOf(name: string): number {
	let sum = 0;
	for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6007;
	return (sum % 6) + 1;
}
