/**
 * What the channels of a page tell each other of the line that they share: questions, facts and texts each find out alone that it is
 * dead or back, and the others need not wait until they have too.
 */
const listeners = new Set<() => void>();
/** So often the server is asked whether it is there, and so long each time it is waited for: a line that is only slow answers as well. */
const betweenLooks = 2000;
const longestLook = 4000;
let isLooking = false;
let backAt = -Infinity;
if (typeof window !== 'undefined') window.addEventListener('online', () => void (backAt = performance.now()));

/** An answer is owed for longer than answers take: the others may find out that nothing comes any more, and it is looked until something does. */
export function lineIsSilent(): void {
	for (const hear of listeners) hear();
	if (!isLooking) void look();
}

/**
 * [WEB31] The next is on its way before the last is given up, and each takes one of the browser's dead connections out of use. Where the
 * first is answered, the line was there all the time. By chance a hall does not ask in one instant.
 */
async function look(): Promise<void> {
	isLooking = true;
	const { promise: answered, resolve } = Promise.withResolvers<number>();
	for (let looks = 1, first = 0; first === 0; looks++) {
		void isThere().then((there) => there && resolve(looks));
		const pause = new Promise<0>((go) => setTimeout(() => go(0), betweenLooks * (0.75 + Math.random() / 2)));
		first = await Promise.race([answered, pause]);
	}
	isLooking = false;
	if ((await answered) > 1) lineIsBack();
}

async function isThere(): Promise<boolean> {
	try {
		return (await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(longestLook) })).ok;
	} catch {
		return false;
	}
}

/** Returns an unsubscribe function. */
export function onSilence(hear: () => void): () => void {
	listeners.add(hear);
	return () => void listeners.delete(hear);
}

/** Something arrived after a failure. Dispatches the device's own event, so that pending retries run now. */
export function lineIsBack(): void {
	window.dispatchEvent(new Event('online'));
}

/** The browser may still hold connections from before, which nothing answers any more: it drops them one try after the other. */
export function wasJustLost(): boolean {
	return performance.now() - backAt < 15_000;
}
