import { Editor, Extension, Mark, type AnyExtension } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { completeAddress, safeAddress } from '@plenum/documents/link-address';
import type { EditorProps } from '@tiptap/pm/view';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';

/** How somebody is named at their caret, in the reader's language. */
type NameOf = (user: { name: string; constituency: string }) => string;

export type EditorOptions = {
	element: HTMLElement;
	fragment: Y.XmlFragment;
	awareness: Awareness;
	/** What a screen reader calls it. */
	label: string;
	nameOf: NameOf;
	onLeave: () => void;
	onChange: () => void;
};

/**
 * The editor of one section. Its nodes and marks are those that `@plenum/documents/roots` lists: the server refuses any other.
 * Undo takes back one's own changes only.
 */
export function createEditor({
	element,
	fragment,
	awareness,
	label,
	nameOf,
	onLeave,
	onChange
}: EditorOptions): Editor {
	return new Editor({
		element,
		// A style element of its own would be against the page's policy; the rules stand in Editor.svelte.
		injectCSS: false,
		extensions: [
			...nodesAndMarks(),
			Collaboration.configure({ fragment }),
			carets(awareness, nameOf),
			leaving(onLeave)
		],
		editorProps: propsOf(label),
		onTransaction: onChange
	});
}

export function propsOf(label: string): EditorProps {
	return {
		attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, dir: 'auto', spellcheck: 'true' }
	};
}

function nodesAndMarks(): AnyExtension[] {
	return [
		Document,
		Paragraph,
		Text,
		Heading.configure({ levels: [2, 3] }),
		BulletList,
		OrderedList,
		listItem,
		ListKeymap,
		Bold,
		Italic,
		heldBack,
		directions,
		Link.configure({
			openOnClick: false,
			defaultProtocol: 'https',
			isAllowedUri: (address) => safeAddress({ href: completeAddress(address) }) !== null,
			HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow', class: null }
		})
	];
}

/** A passage that stays out of everything published. It says so to whoever hears the text as well. */
const heldBack = Mark.create({
	name: 'held-back',
	parseHTML: () => [{ tag: 'mark[data-held-back]' }],
	renderHTML: () => ['mark', { class: 'held-back', 'data-held-back': '' }, 0],
	addKeyboardShortcuts() {
		return { 'Mod-Shift-h': () => this.editor.commands.toggleMark(this.name) };
	}
});

/** Tab stays the browser's, in lists too: it leads out of the text. Deeper and back are Ctrl or ⌘ with a bracket. */
const listItem = ListItem.extend({
	addKeyboardShortcuts() {
		// Asked for at each key: the list of commands is bound to the text of the moment.
		return {
			Enter: () => this.editor.commands.splitListItem(this.name),
			'Mod-]': () => this.editor.commands.sinkListItem(this.name),
			'Mod-[': () => this.editor.commands.liftListItem(this.name)
		};
	}
});

/** Each block finds its own direction. Shown only, never stored: a document should not fill with what follows from its words. */
const directions = Extension.create({
	name: 'directions',
	addGlobalAttributes: () => [
		{
			types: ['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem'],
			attributes: { dir: { default: null, parseHTML: () => null, renderHTML: () => ({ dir: 'auto' }) } }
		}
	]
});

/** Colours come from classes: a style in the markup would be against the page's policy. */
function carets(awareness: Awareness, nameOf: NameOf): AnyExtension {
	return CollaborationCaret.configure({
		provider: { awareness },
		user: {},
		render: (user) => caretOf(user, nameOf),
		selectionRender: (user) => ({ class: `others-selection side-${sideOf(String(user['name']))}` })
	});
}

function caretOf(user: Record<string, unknown>, nameOf: NameOf): HTMLElement {
	const name = String(user['name'] ?? '');
	const caret = document.createElement('span');
	caret.className = `collaboration-carets__caret side-${sideOf(name)}`;
	const label = document.createElement('bdi');
	label.className = 'collaboration-carets__label';
	label.textContent = nameOf({ name, constituency: String(user['constituency'] ?? '') });
	caret.append(label);
	return caret;
}

/** One of six colours, the same for a name on every screen. */
function sideOf(name: string): number {
	let sum = 0;
	for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6007;
	return (sum % 6) + 1;
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
