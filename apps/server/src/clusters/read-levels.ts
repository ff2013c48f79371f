import { ok, type Result } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import { keepByState } from '../db/kept-by-state.ts';
import type { ReadRefusal } from '../db/read-pool.ts';
import type { Actor } from '../http/actor.ts';
import { shareJson, type SharedAnswer } from '../http/shared-answer.ts';
import { levelsRead } from './list-levels.ts';

/** Of as many consultations. */
const kept = 4;

type Answer = Result<SharedAnswer> | ReadRefusal;

/**
 * [OPERATE59] The levels are the same for everyone who may read them, and hundreds of screens ask at one moment: a worker reads them once,
 * on the budget of whoever asked first. Where theirs is spent, nobody else is refused for it.
 */
export function createReadLevels({ database: { read, costly } }: AppContext) {
	const levels = keepByState<{ asker: string; answer: Answer }>(kept, ({ answer }) => answer.ok);
	return async ({ participant, consultation }: Actor): Promise<Answer> => {
		for (;;) {
			const { asker, answer } = await levels(read, consultation, async () => {
				const found = await costly.read(participant, levelsRead, consultation);
				return { asker: participant, answer: found.ok ? ok(shareJson(found.value)) : found };
			});
			if (answer.ok || asker === participant) return answer;
		}
	};
}
