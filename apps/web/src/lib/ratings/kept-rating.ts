import { plainKind } from '#lib/outbox/outbox.ts';
import type { Change } from './unsaved-ratings.ts';

/** [RATINGS17] What a rating should be, for each round by the recommendation's number. */
export const ratingKind = plainKind<Change>('rating', (stored) => {
	const { version, rating, tried } = stored as Change;
	return typeof version === 'number' && Array.isArray(tried) ? { version, rating, tried } : null;
});
