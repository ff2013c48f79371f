import { addAction, editAction, removeAction } from '@plenum/documents/drafts';
import * as Y from 'yjs';

const words = ['law ', 'نص ', '🙂', 'é', 'court '];

/** A section in which people also take back and mark what stands there, and a line to lose. */
export type Typist = { doc: Y.Doc; section: 'progress' | 'remaining'; leave(): void; comeBack(): void };

/** One thing that a person does: writing, deleting, marking, a paragraph, an action, losing the line, getting it back. */
export function act({ doc, section, leave, comeBack }: Typist, random: (below: number) => number): void {
	const fragment = doc.getXmlFragment(section);
	const paragraph = fragment.get(random(fragment.length)) as Y.XmlElement;
	const text = paragraph.get(0) as Y.XmlText;
	const at = random(text.length + 1);
	const action = `a${random(4)}`;
	switch (random(10)) {
		case 0:
			return random(2) === 0 ? leave() : comeBack();
		case 1:
			return text.delete(at, Math.min(3, text.length - at));
		case 2:
			return text.length > 0 ? text.format(0, text.length, { bold: random(2) === 0 ? {} : null }) : undefined;
		case 3: {
			const made = new Y.XmlElement('paragraph');
			made.insert(0, [new Y.XmlText('new ')]);
			return fragment.insert(fragment.length, [made]);
		}
		case 4:
			return addAction(doc, action, { text: 'Adopt ' });
		case 5:
			return editAction(doc, action, { text: `Adopt ${words[random(5)]}`, lead: words[random(5)] ?? '' });
		case 6:
			return random(4) === 0 ? removeAction(doc, action) : undefined;
		default:
			return text.insert(at, words[random(5)] ?? '');
	}
}
