import type { RoundView } from '@plenum/protocol/ratings';
import { delays } from '#lib/consultations/ask-soon.ts';
import { reloadSoon } from '#lib/consultations/reload-soon.ts';

/** The longest that a timer can wait; about 24 days. */
const longest = 2 ** 31 - 1;

/** In an effect: asks again when the next of these rounds closes by its time, which nobody announces. Returns a function that stops it. */
export function reloadRatings(rounds: readonly Pick<RoundView, 'state' | 'closesAt'>[]): () => void {
	const times = rounds.flatMap(({ state, closesAt }) => (state === 'open' && closesAt !== null ? [closesAt] : []));
	if (times.length === 0) return () => undefined;
	const asking = reloadSoon(delays.aboutASecond);
	const timer = setTimeout(
		() => asking.soon('ratings'),
		Math.min(longest, Math.max(0, Math.min(...times) - Date.now()))
	);
	return () => {
		clearTimeout(timer);
		asking.stop();
	};
}
