import type { OpenPoll } from './poll.ts';

/**
 * [POLL8] Who of the roster counts as present. In an open poll: who voted, or had not left at the closing; of an organisation one is enough. Otherwise everyone on the
 * roster, as fixed at the opening: a figure that followed who left would tell of somebody removed whether they had voted.
 */
export function listPresent(
	{ kind, roster }: Pick<OpenPoll, 'kind' | 'roster'>,
	voters: readonly string[],
	admitted: readonly string[]
): ReadonlySet<string> {
	if (kind !== 'open') return new Set(roster.map(({ participant }) => participant));
	const organisations = roster.filter(({ members }) => members?.some((member) => admitted.includes(member)));
	return new Set([...voters, ...admitted, ...organisations.map(({ participant }) => participant)]);
}
