import { isAddition } from '../clusters/addition.ts';
import { isCompared, rerunOf } from '../polls/compare-rosters.ts';
import type { Voter } from '../polls/poll.ts';
import type { Rerun } from '../polls/rerun.ts';
import { alikeItemsOf } from './alike-items.ts';
import type { RatedItem } from './rated-item.ts';
import type { RatingDisclosure } from './round.ts';

export type ComparedRound = {
	id: string;
	disclosure: RatingDisclosure;
	items: readonly RatedItem[];
	/** Who could rate in it, sheets left out: the person who entered them knows them. */
	roster: readonly Voter[];
	openedAt: number;
	/** Null until it is revealed. */
	endedAt: number | null;
};

/**
 * [RATINGS43] Whether a round asks nearly the same people what an earlier one asked, as POLL23 says of votes. Two recommendations are
 * compared if their texts look the same. Anybody can choose the text of a pledge or a matter. So it is compared with everything rated
 * shortly before, and at any time with nearly the same text.
 */
export function ratingRerunOf(
	earlier: readonly ComparedRound[],
	later: Omit<ComparedRound, 'id' | 'openedAt' | 'endedAt'>,
	now: number
): Rerun | null {
	const compared = earlier.flatMap(({ items, disclosure: kind, ...round }) => {
		const known = alikeItemsOf(items);
		const related = later.items.filter((item) => isAddition(item) || known.has(item));
		// Words that are nearly the same count as the same: those of the first that says so.
		const subjects = [...items];
		for (const item of related.toReversed()) for (const at of known.placesOf(item)) subjects[at] = item;
		const question = { cluster: null, subjects: related, kind: later.disclosure };
		const asked = { ...round, kind, cluster: null, subjects };
		return related.length > 0 && isCompared(asked, question, now) ? [asked] : [];
	});
	return rerunOf(compared, { cluster: null, subjects: later.items, kind: later.disclosure, roster: later.roster }, now);
}

/**
 * [RATINGS44] How one recommendation of a confidential round is shown beside other rounds. _undivided_ means in one line. _hidden_ means
 * that its wording was rated in a round opened before, without a warning to raters. What is opened later never hides it, for then everybody
 * who opens such a round could have the ratings of another deleted unread.
 */
export function disclosureOf(
	item: RatedItem,
	others: readonly ComparedRound[],
	round: Omit<ComparedRound, 'id' | 'endedAt'> & { rerun: Rerun | null }
): 'divided' | 'undivided' | 'hidden' {
	if (round.disclosure === 'open') return 'divided';
	const comparedWith = (some: readonly ComparedRound[]) =>
		ratingRerunOf(some, { ...round, items: [item] }, round.openedAt);
	const before = comparedWith(others.filter(({ openedAt }) => openedAt < round.openedAt));
	if (before && !before.otherWords && round.rerun === null) return 'hidden';
	return comparedWith(others)?.undivided ? 'undivided' : 'divided';
}
