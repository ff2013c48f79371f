import { decodeFrame, encodeFrame } from '@plenum/documents/collaboration/frames';
import type { Section } from '@plenum/domain/clusters/assessment';
import type * as Y from 'yjs';
import { shapes, updateOf, type Position } from '../../packages/documents/src/updates/update-shapes.fixture.ts';
import { rawLine } from './document-line.ts';

/** What may stand at each of the places below. All else is poison there. */
const blocks = ['deleted', '<paragraph>', '<heading>', '<bulletList>', '<orderedList>'];
const letters = ['deleted', 'letters', 'bold', 'bold off', 'italic', 'held-back'];
const links = ['link', 'link off', 'link without scheme'];

export const poisonedPlaces = ['a section', 'a block of it', 'its words', 'a value of its block'] as const;
export type PoisonedPlace = (typeof poisonedPlaces)[number];

const allowed: Record<PoisonedPlace, readonly string[]> = {
	'a section': blocks,
	'a block of it': ['deleted', 'XmlText'],
	'its words': [...letters, ...links],
	'a value of its block': []
};

/** Where each place is in a section that people write in, as a struct names it: by parent, by left neighbour, by both. */
function positionsIn(doc: Y.Doc, section: Section, place: PoisonedPlace): Position[] {
	const block = doc.getXmlFragment(section).get(0) as Y.XmlElement;
	const text = block.get(0) as Y.XmlText;
	const blockItem = itemOf(block);
	const textItem = itemOf(text);
	const { id, length } = lettersOf(text);
	const last = { client: id.client, clock: id.clock + length - 1 };
	switch (place) {
		case 'a section':
			return [{ parent: section }, { origin: blockItem.lastId }];
		case 'a block of it':
			return [{ parent: blockItem.id }, { origin: textItem.lastId }];
		case 'its words':
			return [{ parent: textItem.id }, { origin: { ...id, clock: last.clock - 1 }, rightOrigin: last }];
		case 'a value of its block':
			return [{ parent: blockItem.id, key: 'level' }];
	}
}

type Typed = { _item: Y.Item; _start: Y.Item | null };
const itemOf = (of: unknown): Y.Item => (of as Typed)._item;

/** The first run of letters that stands in it. */
function lettersOf(text: Y.XmlText): Y.Item {
	for (let item = (text as unknown as Typed)._start; item; item = item.right)
		if (!item.deleted && item.countable && item.length > 1) return item;
	throw new Error('There are no letters to stand between.');
}

/** Every kind of content that Yjs has, at this place, each by a client of its own. */
export function poisonsFor(doc: Y.Doc, section: Section, place: PoisonedPlace): Uint8Array[] {
	const round = poisonedPlaces.indexOf(place);
	const poison = shapes.filter(({ name }) => !allowed[place].includes(name));
	return positionsIn(doc, section, place).flatMap((position, way) =>
		poison.map((shape, at) => updateOf([[500_000 + round * 10_000 + way * 1000 + at, [[shape, position]]]]))
	);
}

/** Two to a line, because the third refusal ends it. Answers how many the server refused. */
export async function sendPoisons(
	url: string,
	document: string,
	token: string,
	updates: Uint8Array[]
): Promise<{ refused: number }> {
	let refused = 0;
	for (let at = 0; at < updates.length; at += 2) {
		const line = await rawLine(url, document, token);
		const pair = updates.slice(at, at + 2);
		const heard = new Promise<void>((resolve) => {
			let left = pair.length;
			line.addEventListener('close', () => resolve());
			line.addEventListener('message', ({ data }) => {
				void (data as Blob).arrayBuffer().then((bytes) => {
					const frame = decodeFrame(new Uint8Array(bytes));
					if (!frame.ok || frame.value.type !== 'denied') return;
					refused++;
					if (--left === 0) resolve();
				});
			});
			setTimeout(resolve, 3000);
		});
		for (const update of pair) line.send(encodeFrame({ type: 'update', update }) as Uint8Array<ArrayBuffer>);
		await heard;
		line.close();
	}
	return { refused };
}
