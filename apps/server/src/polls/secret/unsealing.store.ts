import type { UnsealingView } from '@plenum/protocol/polls/trustees';
import { and, asc, eq, inArray, lt } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { sealedBatches, unsealingSteps } from '../trustees.tables.ts';

export type BatchRow = typeof sealedBatches.$inferSelect;
type NewStep = { poll: string; step: number; at: number; written?: boolean; signature?: string };
export type NewBatch = Omit<BatchRow, 'poll' | 'step' | 'batch' | 'envelopes'> & { envelopes: Uint8Array };

/** What was handed on before is not needed any more: its counts and hashes stay. */
export async function upsertStep(db: Db, given: NewStep, batches: readonly NewBatch[]): Promise<void> {
	const { poll, step } = given;
	await db.insert(unsealingSteps).values(given).run();
	for (const [batch, { envelopes, ...row }] of batches.entries())
		await db
			.insert(sealedBatches)
			.values({ ...row, poll, step, batch, envelopes: Buffer.from(envelopes) })
			.run();
	await db
		.update(sealedBatches)
		.set({ envelopes: null })
		.where(and(eq(sealedBatches.poll, poll), lt(sealedBatches.step, step)))
		.run();
}

/** Expects a closed or void poll: nobody opens an envelope any more. */
export async function deleteBatches(db: Db, poll: string): Promise<void> {
	await db.update(sealedBatches).set({ envelopes: null }).where(eq(sealedBatches.poll, poll)).run();
}

/** What this step handed on, in the order of the batches. */
export async function findBatches(db: Db, poll: string, step: number): Promise<BatchRow[]> {
	return await db
		.select()
		.from(sealedBatches)
		.where(and(eq(sealedBatches.poll, poll), eq(sealedBatches.step, step)))
		.orderBy(asc(sealedBatches.batch))
		.all();
}

/** For each of the polls whose envelopes were handed to trustees: what was done, without the envelopes. */
export async function findUnsealings(db: Db, polls: readonly string[]): Promise<Map<string, UnsealingView>> {
	const steps = await db
		.select()
		.from(unsealingSteps)
		.where(inArray(unsealingSteps.poll, [...polls]))
		.orderBy(asc(unsealingSteps.poll), asc(unsealingSteps.step))
		.all();
	const batches = await findBatchesOf(
		db,
		steps.map(({ poll }) => poll)
	);
	const found = new Map<string, UnsealingView>();
	for (const { poll, step, at, written, signature } of steps) {
		const handedOn = (which: number) => batches.filter((batch) => batch.poll === poll && batch.step === which);
		const before = found.get(poll);
		if (before === undefined) {
			const first = handedOn(0).map(({ constituencies, count, invalid, sha256 }) => {
				return { constituencies, count, invalid, sha256 };
			});
			found.set(poll, { endedAt: at, turn: 0, batches: first, steps: [] });
			continue;
		}
		const done = handedOn(step).map(({ sha256: out, count, invalid }, place) => {
			return { in: handedOn(step - 1)[place]?.sha256 ?? '', out, count, invalid };
		});
		before.steps.push({ at, written, batches: done, signature: signature ?? '' });
		before.turn = step;
	}
	return found;
}

function findBatchesOf(db: Db, polls: readonly string[]) {
	const { poll, step, batch, constituencies, count, invalid, sha256 } = sealedBatches;
	return db
		.select({ poll, step, constituencies, count, invalid, sha256 })
		.from(sealedBatches)
		.where(inArray(poll, [...polls]))
		.orderBy(asc(poll), asc(step), asc(batch))
		.all();
}
