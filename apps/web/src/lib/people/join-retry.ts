import type { Answer } from '#lib/queries/api.ts';
import { serverIsBack } from '#lib/queries/wait-for-server.ts';

/** Where only this request fails. In milliseconds. */
const shortestPause = 2000;

/** `delayed`: the server puts the code off. `away`: the server cannot be reached. */
export type JoinDelayReason = 'delayed' | 'away';

/** Sends once; null where there is nothing to send any more. */
export type Attempt<Value> = (signal: AbortSignal) => Promise<Answer<Value> | null>;

/**
 * [PEOPLE41] Sends until the code was looked up: what the server puts off is sent again after the time that it names. [PEOPLE260] What did
 * not reach the server is sent again when the connection is back. `onDelay` is called each time. Null once `signal` is aborted.
 */
export async function retryJoin<Value>(
	attempt: Attempt<Value>,
	signal: AbortSignal,
	onDelay: (why: JoinDelayReason) => void
): Promise<Answer<Value> | null> {
	for (;;) {
		const answer = await attempt(signal);
		// A person admitted at the last moment is in.
		if (answer === null || answer.ok) return answer;
		if (signal.aborted) return null;
		if (answer.reason === 'network/away') {
			onDelay('away');
			await Promise.all([serverIsBack(signal), waitFor(shortestPause, signal)]);
		} else if (answer.reason === 'join/too-many-attempts' && answer.retryAfter !== null) {
			onDelay('delayed');
			await waitFor(answer.retryAfter * 1000, signal);
		} else return answer;
		if (signal.aborted) return null;
	}
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', end);
			resolve();
		};
		const timer = setTimeout(end, milliseconds);
		signal.addEventListener('abort', end);
	});
}
