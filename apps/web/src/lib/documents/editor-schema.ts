import { Extension, Mark, type AnyExtension } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { completeAddress, safeAddress } from '@plenum/documents/link-address';

/** The nodes and marks that `@plenum/documents/roots` lists: the server refuses any other. */
export function nodesAndMarks(): AnyExtension[] {
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

/** A passage that stays out of everything published. Screen readers announce that as well. */
const heldBack = Mark.create({
	name: 'held-back',
	parseHTML: () => [{ tag: 'mark[data-held-back]' }],
	renderHTML: () => ['mark', { class: 'held-back', 'data-held-back': '' }, 0],
	addKeyboardShortcuts() {
		return { 'Mod-Shift-h': () => this.editor.commands.toggleMark(this.name) };
	}
});

/**
 * An item may begin with any block: anyone may delete its first paragraph, and the rest must stay editable for the others.
 * Tab stays the browser's, in lists too: it leads out of the text. Deeper and back are Ctrl or ⌘ with a bracket.
 */
const listItem = ListItem.extend({
	content: 'block+',
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
