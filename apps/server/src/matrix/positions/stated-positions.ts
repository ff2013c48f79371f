import { ok, type Result } from '@plenum/domain/result';
import type { PastPositions } from '@plenum/protocol/positions';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import { findAllStated } from './stated-positions.store.ts';

export async function listStatedPositions(
	db: Db,
	consultation: string
): Promise<Result<{ statements: PastPositions[] }>> {
	return ok({ statements: await findAllStated(db, consultation) });
}

export const statedPositionsRead = workerRead(import.meta.url, listStatedPositions);
