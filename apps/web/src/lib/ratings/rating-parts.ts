import { Later } from '#lib/ui/later.ts';

export const ratingCalls = new Later(() => import('./RatingCalls.svelte'), 'ratings');
export const unsentNotices = new Later(() => import('./UnsentRatingsNotices.svelte'), 'ratings');
