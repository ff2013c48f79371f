/**
 * The channels of a page share one connection. Questions, facts and texts each notice alone that it is dead or back. They notify each other
 * here, so that none has to find out again.
 */
const listeners = new Set<() => void>();
/** Health-check interval, and how long each check waits: a merely slow connection answers as well. */
const probeInterval = 2000;
const probeTimeout = 4000;
let isProbing = false;
let onlineAt = -Infinity;
if (typeof window !== 'undefined') window.addEventListener('online', () => void (onlineAt = performance.now()));

/** A response is overdue: the other channels may check their connections, and checks continue until something arrives. */
export function reportOverdue(): void {
	for (const listener of listeners) listener();
	if (!isProbing) void probe();
}

/**
 * [WEB31] The next check starts before the last is abandoned, and each takes one of the browser's dead connections out of use. If the first
 * is answered, the connection was there all the time. Jitter spreads the requests of a full room.
 */
async function probe(): Promise<void> {
	isProbing = true;
	const { promise: answered, resolve } = Promise.withResolvers<number>();
	for (let probes = 1, first = 0; first === 0; probes++) {
		void isServerReachable().then((isReachable) => isReachable && resolve(probes));
		const pause = new Promise<0>((go) => setTimeout(() => go(0), probeInterval * (0.75 + Math.random() / 2)));
		first = await Promise.race([answered, pause]);
	}
	isProbing = false;
	if ((await answered) > 1) reportConnected();
}

export async function isServerReachable(): Promise<boolean> {
	try {
		return (await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(probeTimeout) })).ok;
	} catch {
		return false;
	}
}

/** Returns an unsubscribe function. */
export function onOverdue(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

/** Something arrived after a failure. Dispatches the device's own event, so that pending retries run now. */
export function reportConnected(): void {
	window.dispatchEvent(new Event('online'));
}

/** The browser may still hold dead connections from before: it drops them one attempt after the other. */
export function wasJustOffline(): boolean {
	return performance.now() - onlineAt < 15_000;
}
