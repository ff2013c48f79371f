import { LazyPart } from '#lib/ui/parts/lazy-part.ts';

/** Few people bring a table, and seldom. */
export const importValues = new LazyPart(() => import('./ImportValues.svelte'), 'indicators');
