import { LazyPart } from '#lib/ui/parts/lazy-part.ts';

/** Only a practice needs it: its layout's `load` brings it, so that the server writes it too. */
export const practiceNotice = new LazyPart(() => import('./PracticePageNotice.svelte'), 'settings');
