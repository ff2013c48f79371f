import { Later } from '#lib/ui/later.ts';

/** Few items of a workshop follow anything up. */
export const commitmentStatus = new Later(() => import('./CommitmentStatusBadge.svelte'), 'commitments');
export const itemCommitments = new Later(() => import('./ItemCommitments.svelte'), 'commitments');
