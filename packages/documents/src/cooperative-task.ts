/**
 * Work in short steps, so that long work need not be done at once. A server with one thread does a few steps, lets others run, and
 * continues.
 */
export type CooperativeTask<Value> = Generator<void, Value>;

/** About so many structs or ranges are one step: less than a millisecond. */
export const stepLength = 512;

/** All of them at once. */
export function runToEnd<Value>(steps: CooperativeTask<Value>): Value {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
