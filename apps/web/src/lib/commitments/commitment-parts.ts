import { LazyPart } from '#lib/ui/parts/lazy-part.ts';

/** Few items of a workshop follow anything up. */
export const commitmentStatus = new LazyPart(() => import('./CommitmentStatusBadge.svelte'), 'commitments');
export const itemCommitments = new LazyPart(() => import('./ItemCommitments.svelte'), 'commitments');
