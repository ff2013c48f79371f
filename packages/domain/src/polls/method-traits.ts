import type { PollMethod } from './answer.ts';

/** The traits of a voting method, for code that need not know how it counts. */
type MethodTraits = {
	/** It compares subjects, so there must be two; its figures tell so much of each ballot that it takes ten to show them. */
	compares: boolean;
	/** It names people’s reasons, which only an open poll may. */
	openOnly: boolean;
};

const traits: Record<PollMethod, MethodTraits> = {
	'for-against': { compares: false, openOnly: false },
	consent: { compares: false, openOnly: true },
	selection: { compares: true, openOnly: false },
	points: { compares: true, openOnly: false },
	ranking: { compares: true, openOnly: false },
	agreement: { compares: false, openOnly: false }
};

/** Whether it compares subjects, so that there must be two. */
export function isOrdering(method: PollMethod): boolean {
	return traits[method].compares;
}

/** Whether it names people’s reasons, which only an open poll may. */
export function isOpenOnly(method: PollMethod): boolean {
	return traits[method].openOnly;
}
