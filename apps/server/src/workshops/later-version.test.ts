import type { WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { Minutes, VerificationResult } from '@plenum/protocol/journal';
import type { WorkshopList, WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { appendEvents, readAllEvents } from './workshop-events.ts';
import { findWorkshop, updateWorkshopState } from './workshops.store.ts';

let testApp: TestApp;
beforeAll(async () => void (testApp = await createTestApp()));
afterAll(() => testApp.close());

/** What a node of a later version records beside this one. */
const ofLater = { type: 'item-sung', verse: 3 } as unknown as WorkshopEvent;

test('[DB60] what a later version has recorded is kept and shown, changes nothing here, and the workshop goes on', async () => {
	const { consultation, plenum } = testApp;
	const { context } = plenum;
	const ask = async <Body>(request: string, body?: object) => {
		const reply = await testApp.ask<Body>(request, { body });
		expect([request, Math.floor(reply.status / 100)]).toEqual([request, 2]);
		return reply.body;
	};
	const { cluster } = await testApp.makeCluster('Detention');
	const items = [{ cluster, title: 'Detention', minutes: 20 }];
	const { workshop } = await ask<{ workshop: WorkshopSummary }>('POST /workshops', { title: 'First day', items });
	await ask(`POST /workshops/${workshop.id}/commands`, { type: 'start' });
	const place = { consultation, workshop: workshop.id };
	const before = await transaction(context.database, async (tx) => {
		const { folded } = (await findWorkshop(tx.db, consultation, workshop.id))!;
		const after = await appendEvents(context, tx, place, null, folded, [ofLater]);
		await updateWorkshopState(tx.db, workshop.id, after.workshop!);
		for (const stream of ['people', 'exports', 'of-later', `cluster:${cluster}`])
			await context.journal.append(tx, {
				consultation,
				stream,
				type: 'sung' as never,
				at: 1,
				by: null,
				data: { verse: 1 }
			});
		return folded;
	});

	const events = await readAllEvents(context.database.read, place);
	expect(events.map(({ event }) => event as object)).toContainEqual(ofLater);
	const after = (await findWorkshop(context.database.read, consultation, workshop.id))!.folded;
	expect(after).toEqual({ ...before, seq: before.seq + 1 });
	expect((await ask<WorkshopList>('GET /workshops')).workshops.map(({ id }) => id)).toContain(workshop.id);
	const done = await ask<{ seq: number }>(`POST /workshops/${workshop.id}/commands`, { type: 'close' });
	expect(done.seq).toBeGreaterThan(before.seq + 1);

	const { lines } = await ask<Minutes>('GET /journal');
	expect(lines.filter(({ type }) => type === 'sung')).toHaveLength(4);
	expect((await ask<VerificationResult>('GET /journal/verify')).ok).toBe(true);
	await ask(`GET /workshops/${workshop.id}/minutes?timeZone=UTC`);
	await ask(`GET /workshops/${workshop.id}/minutes/minutes.docx?timeZone=UTC&language=en`);
	await ask('GET /exports/outcome.json');
});
