/**
 * What the channels of a page tell each other of the line that they share: questions, facts and texts each find out alone that it is
 * dead or back, and the others need not wait until they have too.
 */
const listeners = new Set<() => void>();
let backAt = -Infinity;
if (typeof window !== 'undefined') window.addEventListener('online', () => void (backAt = performance.now()));

/** An answer is owed for longer than answers take: the others may find out that nothing comes any more. */
export function lineIsSilent(): void {
	for (const hear of listeners) hear();
}

/** Answers how to stop. */
export function onSilence(hear: () => void): () => void {
	listeners.add(hear);
	return () => void listeners.delete(hear);
}

/** Something came after a failure: it is said as the device says it, and whoever waits to try again does so now. */
export function lineIsBack(): void {
	window.dispatchEvent(new Event('online'));
}

/** The browser may still hold connections from before, which nothing answers any more: it drops them one try after the other. */
export function wasJustLost(): boolean {
	return performance.now() - backAt < 15_000;
}
