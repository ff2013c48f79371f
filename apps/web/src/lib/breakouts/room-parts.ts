import { LazyPart } from '#lib/ui/parts/lazy-part.ts';

/** Where a workshop has rooms, or is one. */
export const roomBar = new LazyPart(() => import('./RoomBar.svelte'), 'breakouts');
