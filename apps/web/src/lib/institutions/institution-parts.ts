import { LazyPart } from '#lib/ui/parts/lazy-part.ts';

/** Most names are on the list. */
export const unlistedNames = new LazyPart(() => import('./UnlistedNames.svelte'), 'institutions');
