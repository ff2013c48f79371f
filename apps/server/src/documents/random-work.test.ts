import { randomInt } from 'node:crypto';
import { addAction, editAction, removeAction } from '@plenum/documents/drafts';
import { readAssessment } from '@plenum/documents/read-assessment';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readDocument } from './read-document.ts';
import { seeded } from './seeded-for-tests.ts';
import { document, joinStock, openRoom, until, type Room, type Stock } from './room-for-tests.ts';

let room: Room;
const stocks: Stock[] = [];
afterEach(async () => {
	for (const { provider, doc } of stocks.splice(0)) {
		provider.destroy();
		doc.destroy();
	}
	await room.close();
});

const words = ['law ', 'نص ', '🙂', 'é', 'court '];

/** One thing that a person does: writing, deleting, marking, a paragraph, an action, losing the line, getting it back. */
function act({ doc, provider }: Stock, random: (below: number) => number): void {
	const fragment = doc.getXmlFragment(random(2) === 0 ? 'progress' : 'remaining');
	const paragraph = fragment.get(random(fragment.length)) as Y.XmlElement;
	const text = paragraph.get(0) as Y.XmlText;
	const at = random(text.length + 1);
	const action = `a${random(4)}`;
	switch (random(10)) {
		case 0:
			return void (random(2) === 0 ? provider.disconnect() : provider.connect());
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

for (const seed of [11, 12, 13, randomInt(1_000_000)]) {
	test(`[DOC8] people who write, lose the line and come back end with one text (seed ${seed})`, async () => {
		const random = seeded(seed);
		room = await openRoom({ limits: { rowsBeforeSnapshot: 16, frames: { burst: 10_000, perSecond: 1000 } } });
		stocks.push(...['ada', 'ben', 'cem'].map((participant) => joinStock(room, participant)));
		await until(() => stocks.every(({ provider }) => provider.synced));
		for (let step = 0; step < 300; step++) {
			const stock = stocks[random(stocks.length)];
			if (stock) act(stock, random);
			if (random(5) === 0) await new Promise((resolve) => setTimeout(resolve, random(8)));
		}
		for (const { provider } of stocks) provider.connect();
		const says = (doc: Y.Doc) => JSON.stringify(readAssessment(doc));
		await until(async () => {
			const reading = await readDocument(room.database.read, document);
			return stocks.every(({ doc }) => says(doc) === JSON.stringify(reading?.assessment));
		});
		for (const { doc } of stocks) {
			expect(doc.store.pendingStructs).toBe(null);
			expect(says(doc)).toBe(says(stocks[0]?.doc ?? doc));
		}
		expect(room.reported).toEqual([]);
	});
}
