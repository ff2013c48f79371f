import { isOrdering } from '@plenum/domain/polls/method-traits';
import type { SubjectCounts } from '@plenum/domain/polls/result';
import { castIn } from '@plenum/domain/polls/counting/tally';
import type { DecisionInput } from './decision.ts';

/** `45 of 46 voted. Quorum reached (needed: 50%).` */
export function turnoutLine({ result, rules, words, sideOf }: DecisionInput): string {
	const { turnout, entitled } = result;
	if (!turnout) return words.tooFew;
	const { quorum, quorumEach } = rules;
	const cast = castLine(rules, words)(turnout.cast, entitled);
	if (quorum === 0 && quorumEach === 0) return `${cast} ${words.noQuorum}`;
	const needed = [
		...(quorum === 0 ? [] : [words.percent(quorum)]),
		...(quorumEach === 0 ? [] : [words.inEach(words.percent(quorumEach))])
	].join(words.comma);
	const below = turnout.below.map((sides) => sides.map(sideOf).join(' + '));
	const missed = below.length === 0 ? '' : ` ${words.missedIn(below.join(words.semicolon))}`;
	return `${cast} ${turnout.quorumReached ? words.quorumReached(needed) : words.quorumMissed(needed)}${missed}`;
}

/** [POLL67] How many voted: people, or organisations. */
export function castLine(
	{ voters }: DecisionInput['rules'],
	words: DecisionInput['words']
): DecisionInput['words']['castOf'] {
	return voters ? words.castOfOrganisations : words.castOf;
}

/** By what it was decided, and in what circumstances: what a reader must know to weigh the figures. */
export function rulesInWords(told: DecisionInput): string[] {
	const { rules, again, words } = told;
	return [
		...methodInWords(told),
		...(rules.votesFinal ? [words.ruleFinal] : []),
		...(again ? [words.askedBefore] : [])
	];
}

function methodInWords({ result, rules, words }: DecisionInput): string[] {
	const { method, percentBase } = result;
	if (method === 'consent') return [words.ruleConsent];
	const { threshold, thresholdEach, places } = rules;
	const base = words.bases[percentBase];
	const much = words.percent(threshold);
	return [
		threshold === 50 ? words.ruleHalf(base) : threshold < 50 ? words.ruleOver(much, base) : words.ruleLeast(much, base),
		...(thresholdEach > 0 ? [words.ruleEach(words.percent(thresholdEach))] : []),
		...(isOrdering(method) && places !== undefined ? [words.rulePlaces(places)] : []),
		...(method === 'for-against' ? [] : [words.counts[method]])
	];
}

/** `In favour: 51.1% of the ballots cast (45). Threshold reached.` */
export function percentLine({ result, words, sideOf }: DecisionInput, counts: SubjectCounts): string {
	if (result.method === 'consent') return '';
	const { percentFor, base, thresholdReached, below } = counts;
	const inFavour =
		percentFor === null
			? words.noBase
			: words.inFavour(words.percent(percentFor), words.bases[result.percentBase], base);
	return `${inFavour} ${thresholdLine(words, thresholdReached, below, sideOf)}`;
}

/** `Threshold not reached. Not reached in: civil society.` */
function thresholdLine(
	words: DecisionInput['words'],
	isReached: boolean,
	below: readonly string[][],
	sideOf: DecisionInput['sideOf']
): string {
	const sides = below.map((one) => one.map(sideOf).join(' + '));
	const missed = sides.length === 0 ? '' : ` ${words.missedIn(sides.join(words.semicolon))}`;
	return `${isReached ? words.thresholdReached : words.thresholdMissed}.${missed}`;
}

/** `Weakest support: civil society (in favour: 9, against: 18, of 30). Consensus across constituencies: 0.40 of 1.` */
export function consensusLine(
	{ result, words, sideOf }: DecisionInput,
	{ consensus }: SubjectCounts,
	place: number
): string {
	if (!consensus) return '';
	const { value, lowest } = consensus;
	const line = result.lines.find(({ constituencies }) => constituencies.includes(lowest.constituency));
	const tally = line?.subjects[place]?.tally;
	const weakest = tally ? words.weakestIs(sideOf(lowest.constituency), tally.for, tally.against, castIn(tally)) : '';
	return [weakest, words.consensusIs(words.hundredths(value))].filter(Boolean).join(' ');
}
