import type { CooperativeTask } from '@plenum/documents/cooperative-task';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of one turn of the event loop. */
const share = 5;

/**
 * Long work for which others need not wait: some steps of it in each turn of the event loop. Short work is done in this one. `spend` is
 * told how many milliseconds of each turn it took.
 */
export async function runCooperatively<Value>(
	steps: CooperativeTask<Value>,
	spend: (milliseconds: number) => void = () => undefined
): Promise<Value> {
	for (;;) {
		const began = performance.now();
		let step = steps.next();
		while (!step.done && performance.now() < began + share) step = steps.next();
		spend(performance.now() - began);
		if (step.done) return step.value;
		await nextTurn();
	}
}
