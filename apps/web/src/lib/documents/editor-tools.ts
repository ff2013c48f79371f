import type { Editor } from '@tiptap/core';
import { completeAddress } from '@plenum/documents/link-address';

export type Tool =
	| 'bold'
	| 'italic'
	| 'heldBack'
	| 'heading'
	| 'subheading'
	| 'bullets'
	| 'numbers'
	| 'link'
	| 'undo'
	| 'redo';

type Act = { run: (editor: Editor) => boolean; isOn: ((editor: Editor) => boolean) | null };

/** What each button of the toolbar does, and whether it shows a state. The link asks for its address first. */
export const tools: Record<Exclude<Tool, 'link'>, Act> = {
	bold: { run: (editor) => editor.chain().focus().toggleBold().run(), isOn: (editor) => editor.isActive('bold') },
	italic: { run: (editor) => editor.chain().focus().toggleItalic().run(), isOn: (editor) => editor.isActive('italic') },
	heldBack: {
		run: (editor) => editor.chain().focus().toggleMark('held-back').run(),
		isOn: (editor) => editor.isActive('held-back')
	},
	heading: {
		run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
		isOn: (editor) => editor.isActive('heading', { level: 2 })
	},
	subheading: {
		run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
		isOn: (editor) => editor.isActive('heading', { level: 3 })
	},
	bullets: {
		run: (editor) => editor.chain().focus().toggleBulletList().run(),
		isOn: (editor) => editor.isActive('bulletList')
	},
	numbers: {
		run: (editor) => editor.chain().focus().toggleOrderedList().run(),
		isOn: (editor) => editor.isActive('orderedList')
	},
	undo: { run: (editor) => editor.chain().focus().undo().run(), isOn: null },
	redo: { run: (editor) => editor.chain().focus().redo().run(), isOn: null }
};

/** An empty address takes the link away. */
export function setLink(editor: Editor, address: string): boolean {
	const href = address.trim();
	if (href === '') return editor.chain().focus().extendMarkRange('link').unsetLink().run();
	return editor
		.chain()
		.focus()
		.extendMarkRange('link')
		.setLink({ href: completeAddress(href) })
		.run();
}
