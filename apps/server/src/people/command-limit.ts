import { TokenBucket, type Flow } from '../http/token-bucket.ts';
import { dropOldest } from './failure-limit.ts';

/** A hand that presses as fast as it can stays far below; a program that has run wild does not fill the record. */
export const defaultCommandRate: Flow = { burst: 1000, perSecond: 20 };

/** Whether this participant may give one more command now. */
export type CommandLimit = (participant: string) => boolean;

/** [PEOPLE26] By participant and not by address: a whole hall sits behind one. In memory alone, for those who were last here. */
export function createCommandLimit(flow: Flow, now: () => number): CommandLimit {
	const buckets = new Map<string, TokenBucket>();
	return (participant) => {
		const bucket = buckets.get(participant) ?? new TokenBucket(flow, now());
		buckets.delete(participant); // Set again, it is the youngest again.
		buckets.set(participant, bucket);
		dropOldest(buckets);
		return bucket.take(1, now());
	};
}
