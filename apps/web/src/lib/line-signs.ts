/**
 * The channels of a page share one connection. Questions, facts and texts each notice alone that it is dead or back. They notify each other
 * here, so that none has to find out again.
 */
const listeners = new Set<() => void>();
/** Health-check interval, and how long each check waits: a merely slow connection answers as well. */
const betweenLooks = 2000;
const longestLook = 4000;
let isLooking = false;
let backAt = -Infinity;
if (typeof window !== 'undefined') window.addEventListener('online', () => void (backAt = performance.now()));

/** A response is overdue: the other channels may check their connections, and checks continue until something arrives. */
export function lineIsSilent(): void {
	for (const hear of listeners) hear();
	if (!isLooking) void look();
}

/**
 * [WEB31] The next check starts before the last is abandoned, and each takes one of the browser's dead connections out of use. If the first
 * is answered, the connection was there all the time. Jitter spreads the requests of a full room.
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

/** The browser may still hold dead connections from before: it drops them one attempt after the other. */
export function wasJustLost(): boolean {
	return performance.now() - backAt < 15_000;
}
