/**
 * A fact reaches hundreds of browsers in the same instant, and they had better not all ask in the next one. In milliseconds: what
 * moves the room on, what many say about a cluster one after the other, and what can wait.
 */
export const delays = {
	moment: () => 30 + Math.random() * 250,
	aboutASecond: () => 300 + Math.random() * 1000,
	someSeconds: () => 2000 + Math.random() * 3000
};

/** Asks once for all facts that come before the delay is over. */
export function askSoon(ask: () => void, delay: () => number): { soon(): void; stop(): void } {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const flush = () => {
		timer = undefined;
		ask();
	};
	return {
		soon() {
			timer ??= setTimeout(flush, delay());
		},
		stop() {
			clearTimeout(timer);
			timer = undefined;
		}
	};
}
