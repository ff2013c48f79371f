import { TokenBucket } from '../http/token-bucket.ts';

/** A screen asks once a second; a few can share a link. */
const flow = { burst: 30, perSecond: 6 };
/** Links that rest are forgotten before others. */
const mostKept = 500;

/** May this link ask once more? */
export function createViewLimit(now: () => number): (link: string) => boolean {
	const buckets = new Map<string, TokenBucket>();
	return (link) => {
		const bucket = buckets.get(link) ?? new TokenBucket(flow, now());
		buckets.delete(link);
		buckets.set(link, bucket);
		for (const [first] of buckets) {
			if (buckets.size <= mostKept) break;
			buckets.delete(first);
		}
		return bucket.take(1, now());
	};
}
