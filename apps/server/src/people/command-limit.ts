import { TokenBuckets, type Flow } from '../token-bucket.ts';

/** A hand that presses as fast as it can stays far below; a program that has run wild does not fill the record. */
export const defaultCommandRate: Flow = { burst: 1000, perSecond: 20 };

/** Whether this participant may give one more command now. */
export type CommandLimit = (participant: string) => boolean;

/** [PEOPLE26] By participant and not by address, because everyone in a room shares one. */
export function createCommandLimit(flow: Flow, now: () => number): CommandLimit {
	const buckets = new TokenBuckets(flow, now);
	return (participant) => buckets.take(participant);
}
