import { ok, type Result } from '@plenum/domain/result';
import type { Database } from '../db/database.ts';
import { keepByState } from '../db/kept-by-state.ts';
import type { ReadRefusal } from '../db/read-pool.ts';
import type { WorkerRead } from '../db/worker-read.ts';
import type { Actor } from './actor.ts';
import { shareJson, type SharedAnswer } from './shared-answer.ts';

/** Of as many consultations. */
const kept = 4;

type Answer = Result<SharedAnswer> | ReadRefusal;

/**
 * [OPERATE49] [OPERATE54] [OPERATE59] What is dear, and the same for everyone who may read it: a worker reads it once for as long as
 * nothing changes that it is made from, on the budget of whoever asked first. Where theirs is spent, nobody else is refused for it.
 */
export function shareReading<Input extends unknown[], Value>(
	{ read, costly }: Pick<Database, 'read' | 'costly'>,
	question: WorkerRead<[consultation: string, ...Input], Value>
): (actor: Actor, ...input: Input) => Promise<Answer> {
	const answers = keepByState<{ asker: string; answer: Answer }>(kept, ({ answer }) => answer.ok);
	return async ({ participant, consultation }, ...input) => {
		for (;;) {
			const { asker, answer } = await answers(read, JSON.stringify([consultation, ...input]), async () => {
				const found = await costly.read(participant, question, consultation, ...input);
				return { asker: participant, answer: found.ok ? ok(shareJson(found.value)) : found };
			});
			if (answer.ok || asker === participant) return answer;
		}
	};
}
