import { ok, type Result } from '@plenum/domain/result';
import type { Database } from '../db/database.ts';
import type { CachedQueryName } from '../db/cached-queries.ts';
import type { ReadRefusal } from '../db/read-pool.ts';
import type { WorkerRead } from '../db/worker-read.ts';
import type { Actor } from './actor.ts';
import { shareJson, type SharedAnswer } from './shared-answer.ts';

type Answer = Result<SharedAnswer> | ReadRefusal;

/**
 * [OPERATE49] [OPERATE54] [OPERATE59] What is dear, and the same for everyone who may read it: a worker reads it once for as long as
 * nothing changes that it is made from, on the budget of whoever asked first. Where theirs is spent, nobody else is refused for it.
 */
export function shareReading<Input extends unknown[], Value>(
	{ cache, costly }: Pick<Database, 'cache' | 'costly'>,
	name: CachedQueryName,
	question: WorkerRead<[consultation: string, ...Input], Value>
): (actor: Actor, ...input: Input) => Promise<Answer> {
	const answers = cache.query<{ ok: boolean; asker: string; answer: Answer }>(name);
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
