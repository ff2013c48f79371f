import { Editor, Extension, type AnyExtension } from '@tiptap/core';
import type { EditorProps } from '@tiptap/pm/view';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { carets, type CaretNames } from './carets/carets.ts';
import { EditorGuard, type Lock } from './editor-guard.ts';
import { markedPassages } from './marked-passages.ts';
import { nodesAndMarks } from './editor-schema.ts';

export type EditorOptions = {
	element: HTMLElement;
	fragment: Y.XmlFragment;
	awareness: Awareness;
	/** What a screen reader calls it. */
	label: string;
	names: CaretNames;
	onLeave: () => void;
	/** The keys to comment on the chosen words. */
	onComment: () => void;
	onChange: () => void;
	/** The editor takes nothing any more: make another one, if the section can be edited. */
	onLock: (lock: Lock) => void;
};

/** The editor of one section. Undo takes back one's own changes only. */
export function createEditor({ element, fragment, awareness, label, names, ...on }: EditorOptions): Editor {
	const guard = new EditorGuard(fragment, on.onLock);
	return new Editor({
		element,
		// A style element of its own would be against the page's policy; the rules stand in Editor.svelte.
		injectCSS: false,
		extensions: [
			...nodesAndMarks(),
			...guard.extensions,
			carets(awareness, names),
			markedPassages(on.onComment),
			leaving(on.onLeave)
		],
		editorProps: propsOf(label),
		onTransaction: on.onChange
	});
}

export function propsOf(label: string): EditorProps {
	return {
		attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, dir: 'auto', spellcheck: 'true' }
	};
}

/** Esc always leads out: nobody is caught in the text. */
function leaving(onLeave: () => void): AnyExtension {
	return Extension.create({
		name: 'leaving',
		addKeyboardShortcuts: () => ({
			Escape: () => {
				onLeave();
				return true;
			}
		})
	});
}
