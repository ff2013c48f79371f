import { refuse, type Result } from '@plenum/domain/result';
import type { ReadRefusal } from '../db/threads/read-pool.ts';

/** So often it is planned again where something that it stands on is changed meanwhile. */
const tries = 3;

/** Plans and writes. Null where the plan no longer stood when its turn to be written came. */
type PlanAndWrite<Value> = () => Promise<Result<Value | null> | ReadRefusal>;

/** What is planned outside the writer's turn is written only on the ground that it was planned on. */
export async function writePlanned<Value>(planAndWrite: PlanAndWrite<Value>): Promise<Result<Value> | ReadRefusal> {
	for (let tried = 0; tried < tries; tried++) {
		const done = await planAndWrite();
		if (!done.ok) return done;
		if (done.value !== null) return { ok: true, value: done.value };
	}
	return refuse('import/changed-meanwhile');
}
