import { randomInt } from 'node:crypto';
import { readAssessment } from '@plenum/documents/read-assessment';
import { afterEach, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { act } from './random-acts.fixture.ts';
import { readDocument } from './read-document.ts';
import { seeded } from '../test-support/documents/seeded-random.fixture.ts';
import {
	document,
	joinStock,
	openRoom,
	until,
	type TestDocuments,
	type Stock
} from '../test-support/documents/documents.fixture.ts';

let room: TestDocuments;
const stocks: Stock[] = [];
afterEach(async () => {
	for (const { provider, doc } of stocks.splice(0)) {
		provider.destroy();
		doc.destroy();
	}
	await room.close();
});

function lineOf({ provider }: Stock): { leave(): void; comeBack(): void } {
	return { leave: () => provider.disconnect(), comeBack: () => provider.connect() };
}

for (const seed of [11, 12, 13, randomInt(1_000_000)]) {
	test(`[DOC8] people who write, lose the line and come back end with one text (seed ${seed})`, async () => {
		const random = seeded(seed);
		room = await openRoom({ limits: { rowsBeforeSnapshot: 16, frames: { burst: 10_000, perSecond: 1000 } } });
		stocks.push(...['ada', 'ben', 'cem'].map((participant) => joinStock(room, participant)));
		await until(() => stocks.every(({ provider }) => provider.synced));
		for (let step = 0; step < 300; step++) {
			const stock = stocks[random(stocks.length)];
			const section = random(2) === 0 ? 'progress' : 'remaining';
			if (stock) act({ doc: stock.doc, section, ...lineOf(stock) }, random);
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
