import { Later } from '#lib/ui/later.ts';

/** Where a workshop has rooms, or is one. */
export const roomBar = new Later(() => import('./RoomBar.svelte'), 'breakouts');
