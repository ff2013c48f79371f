import { LazyPart } from '#lib/ui/parts/lazy-part.ts';

/** Reports come after the page that shows them. */
export const subjectReports = new LazyPart(() => import('./SubjectReports.svelte'), 'progressReports', 'commitments');
export const reportDialogs = new LazyPart(() => import('./ReportDialogs.svelte'), 'progressReports');
/** Where reports are asked for. */
export const reportingDesk = new LazyPart(() => import('./rounds/ReportingDesk.svelte'), 'progressReports', 'ratings');
