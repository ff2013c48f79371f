import { navigating } from '$app/state';
import { refetch } from '#lib/queries/refetch.ts';
import { askSoon } from '#lib/consultations/ask-soon.ts';

/**
 * Asks again after facts, once for all that come close together. Not while the reader is on the way to another page. After a sign-out, the
 * old page's response would send them to sign in, and that would win.
 */
export function reloadSoon(delay: () => number): { soon(...facts: string[]): void; stop(): void } {
	const due = new Set<string>();
	const asking = askSoon(() => {
		if (navigating.to) return asking.soon();
		void refetch(...due);
		due.clear();
	}, delay);
	return {
		soon(...facts) {
			for (const fact of facts) due.add(fact);
			asking.soon();
		},
		stop: asking.stop
	};
}
