import { LazyPart } from '#lib/ui/parts/lazy-part.ts';

export const ratingCalls = new LazyPart(() => import('./RatingCalls.svelte'), 'ratings');
export const unsentNotices = new LazyPart(() => import('./UnsentRatingsNotices.svelte'), 'ratings', 'work');
