import type { OpenPoll } from './poll.ts';

/**
 * [POLL8] Who of the roster counts as present. In an open poll: who voted, or had not left at the closing. Otherwise everyone on the
 * roster, as fixed at the opening: a figure that followed who left would tell of somebody removed whether they had voted.
 */
export function listPresent(
	{ kind, roster }: Pick<OpenPoll, 'kind' | 'roster'>,
	voters: readonly string[],
	admitted: readonly string[]
): ReadonlySet<string> {
	return new Set(kind === 'open' ? [...voters, ...admitted] : roster.map(({ participant }) => participant));
}
