import { ok, type Result } from '@plenum/domain/result';
import type { Database } from '../db/database.ts';
import type { CachedQueryName } from '../db/query-cache/cached-queries.ts';
import type { ReadRefusal } from '../db/threads/read-pool.ts';
import type { WorkerRead } from '../db/threads/worker-read.ts';
import type { Actor } from './actor.ts';
import { shareJson, type SharedAnswer } from './shared-answer.ts';

type Answer<Value> = Result<SharedAnswer<Value>> | ReadRefusal;

/**
 * [OPERATE49] [OPERATE54] [OPERATE59] An expensive read that is the same for everyone who may read it. A worker reads it once
 * for as long as none of its sources changes, on the budget of the first caller. If that budget is spent, nobody else is
 * refused for it.
 */
export function shareReading<Input extends unknown[], Value>(
	{ cache, costly }: Pick<Database, 'cache' | 'costly'>,
	name: CachedQueryName,
	question: WorkerRead<[consultation: string, ...Input], Value>
): (actor: Actor, ...input: Input) => Promise<Answer<Value>> {
	const answers = cache.query<{ ok: boolean; asker: string; answer: Answer<Value> }>(name);
	return async ({ participant, consultation }, ...input) => {
		for (;;) {
			const { asker, answer } = await answers(consultation, input, async () => {
				const found = await costly.read(participant, question, consultation, ...input);
				const answer = found.ok ? ok(shareJson(found.value)) : found;
				return { ok: answer.ok, asker: participant, answer };
			});
			if (answer.ok || asker === participant) return answer;
		}
	};
}
