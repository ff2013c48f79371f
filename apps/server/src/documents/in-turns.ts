import type { Steps } from '@plenum/documents/steps';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of one turn of the event loop. */
const share = 5;

/** Long work for which others need not wait: some steps of it in each turn of the event loop. Short work is done in this one. */
export async function inTurns<Value>(steps: Steps<Value>): Promise<Value> {
	for (;;) {
		for (const end = performance.now() + share; performance.now() < end;) {
			const step = steps.next();
			if (step.done) return step.value;
		}
		await nextTurn();
	}
}
