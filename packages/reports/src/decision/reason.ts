import type { SubjectCounts, SubjectResult } from '@plenum/domain/polls/result';
import { castIn, reachesQuorum, reachesThreshold } from '@plenum/domain/polls/counting/tally';
import type { DecisionInput } from './decision.ts';

/**
 * [POLL42] Why a subject was adopted or not, as one reason in plain words: `21 of 30 in favour, 16 were needed`. What stopped it is
 * named first: turnout, then figures that may not be told, then the votes. It holds no figure that the result does not.
 */
export function reasonOf(told: DecisionInput, { adopted, counts }: SubjectResult): string {
	const { result, words } = told;
	if (!result.turnout) return words.reasons.tooFew;
	if (!result.turnout.quorumReached) return quorumReason(told, result.turnout);
	if (!counts) return words.reasons.untold;
	if (result.method === 'consent') return consentReason(told, counts);
	const votes = votesReason(told, counts);
	if (adopted || !counts.thresholdReached) return votes;
	return words.reasons.beyond(counts.place ?? 0, told.rules.places ?? 0);
}

/** `12 of 30 voted, 15 were needed`, or where too few of one constituency did. */
function quorumReason(
	{ result, rules, words, sideOf }: DecisionInput,
	{ cast, below }: Pick<NonNullable<DecisionInput['result']['turnout']>, 'cast' | 'below'>
): string {
	const { entitled } = result;
	if (!reachesQuorum(cast, entitled, rules.quorum))
		return words.reasons.quorum(
			cast,
			entitled,
			fewest(entitled, (votes) => reachesQuorum(votes, entitled, rules.quorum))
		);
	return words.reasons.quorumIn(below.map((sides) => sides.map(sideOf).join(' + ')).join(words.semicolon));
}

function consentReason({ words }: DecisionInput, { tally }: SubjectCounts): string {
	const { objections, nobodyConsents, nobodyObjects } = words.reasons;
	if (tally.against > 0) return objections(tally.against, castIn(tally));
	return tally.for > 0 ? nobodyObjects : nobodyConsents;
}

function votesReason({ result, rules, words, sideOf }: DecisionInput, { tally, base, below }: SubjectCounts): string {
	const { reasons } = words;
	if (base === 0) return reasons.noBase;
	const { percentBase, method, turnout } = result;
	const needed = fewest(base, (votes) => reachesThreshold(votes, base, rules.threshold));
	const isOfAll = percentBase === 'cast' || base === (turnout?.cast ?? base);
	const found = reasons.inFavour[method === 'consent' ? 'for-against' : method](tally.for, base);
	const overall = `${isOfAll ? found : `${found} (${reasons.of[percentBase]})`}${words.comma}${reasons.needed(needed)}`;
	if (below.length === 0 || tally.for < needed) return overall;
	return `${overall}${words.semicolon}${reasons.notIn(below.map((sides) => sides.map(sideOf).join(' + ')).join(words.semicolon))}`;
}

/** The fewest votes that are enough; as many as there are where none is. */
function fewest(all: number, areEnough: (votes: number) => boolean): number {
	let votes = 0;
	while (votes < all && !areEnough(votes)) votes += 1;
	return votes;
}

/**
 * [POLL42] Consensus as a sentence: whether in each constituency more are for it than against, and which supports it least, unless everyone
 * is for it. Nothing where no consensus may be told.
 */
export function consensusInWords(
	{ result, words, sideOf }: DecisionInput,
	{ consensus }: SubjectCounts,
	place: number
): string {
	if (!consensus) return '';
	const { lowest } = consensus;
	const tallies = result.lines.map(({ subjects }) => subjects[place]?.tally ?? { for: 0, against: 0, abstain: 0 });
	const at = result.lines.findIndex(({ constituencies }) => constituencies.includes(lowest.constituency));
	const tally = tallies[at];
	if (!tally) return '';
	const side = sideOf(lowest.constituency);
	if (castIn(tally) === 0) return words.nobodyVotedIn(side);
	if (tallies.every((each) => castIn(each) > 0 && each.for === castIn(each))) return words.unanimous;
	return tallies.every((each) => each.for > each.against)
		? words.sharedByAll(side, tally.for, castIn(tally))
		: words.weakestIs(side, tally.for, tally.against, castIn(tally));
}
