import type { Settings } from '@plenum/domain/consultations/consultation';
import { consenting, type Template } from '../template.ts';

/** Whose submissions most are: the side that speaks for itself in OHCHR's summaries. */
const usualAuthor = 'civil-society';

/** [REPORTS80] The constituency that a submission speaks for; null where the consultation has none that was chosen. */
export function authorOf(
	{ author }: Pick<Template, 'author'>,
	{ constituencies }: Pick<Settings, 'constituencies'>
): string | null {
	const wanted = author ?? usualAuthor;
	return constituencies.some(({ id }) => id === wanted) ? wanted : null;
}

/** What keeps a submission from being handed in. */
export const submissionGaps = ['author', 'submitter', 'consent'] as const;
export type SubmissionGap = (typeof submissionGaps)[number];

/** [REPORTS82] What is missing before a submission can be handed in: whose it is, who submits it, their consent. */
export function findGaps(
	template: Pick<Template, 'author' | 'submitters'>,
	settings: Pick<Settings, 'constituencies'>
): SubmissionGap[] {
	const named = template.submitters.filter(({ name }) => name.trim() !== '');
	return [
		...(authorOf(template, settings) === null ? (['author'] as const) : []),
		...(named.length === 0 ? (['submitter'] as const) : []),
		...(named.length > 0 && consenting(template).length === 0 ? (['consent'] as const) : [])
	];
}
