import type { ResponsibilitySubjectView } from '@plenum/protocol/institutions';

/** Where a recommendation is read; one of another mechanism stands in their list. */
export function subjectAddress(
	context: { href: (path: string) => string },
	{ id, kind, number, cluster }: Pick<ResponsibilitySubjectView, 'id' | 'kind' | 'number' | 'cluster'>
): string {
	return kind === 'mechanism'
		? context.href(`/clusters/mechanisms#${number}`)
		: context.href(`/clusters/${cluster}?row=${id}#ratings`);
}
