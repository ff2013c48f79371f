import { TokenBuckets } from '../token-bucket.ts';

/** A screen asks once a second; a few can share a link. */
const flow = { burst: 30, perSecond: 6 };
const mostLinks = 500;

/** Whether this link may ask once more. */
export function createViewLimit(now: () => number): (link: string) => boolean {
	const buckets = new TokenBuckets(flow, now, mostLinks);
	return (link) => buckets.take(link);
}
