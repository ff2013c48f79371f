import { consensusOn } from './counting/consensus.ts';
import { countByConstituency, type Votes } from './disclosure/count-lines.ts';
import { mergeLines } from './disclosure/merge-lines.ts';
import { linesToShow, mayDecide } from './disclosure/disclosure.ts';
import { smallestLine } from './disclosure/line-sizes.ts';
import { orderBy, passesBy, reasonIn } from './methods.ts';
import type { OpenPoll } from './poll.ts';
import type { Objection, PollResult, ResultLine, SubjectCounts, SubjectResult, Tally } from './result.ts';
import { baseOf, percentOf, reachesQuorum, reachesThreshold } from './counting/tally.ts';

type DisclosedPoll = Pick<OpenPoll, 'kind' | 'method' | 'rules'> & Partial<Pick<OpenPoll, 'rerun' | 'indicative'>>;

/** [POLL6] The result of the ballots that were recorded when the poll closed. */
export function resultOf(poll: DisclosedPoll & Pick<OpenPoll, 'roster' | 'actions'>, votes: Votes): PollResult {
	const result = computeDisclosedResult(poll, countByConstituency(poll, votes));
	if (poll.method !== 'consent') return result;
	const subjects = result.subjects.map(({ adopted, counts }, place) => ({
		adopted,
		counts: counts && { ...counts, objections: objectionsTo(votes, place) }
	}));
	return { ...result, subjects };
}

/**
 * [POLL12] What may be told of what was counted: the one way from ballots to any output. All figures and decisions are worked out
 * from the lines that are shown and from nothing else, so they tell no more than those do. Where none can be shown, what
 * [POLL16] allows is told.
 */
export function computeDisclosedResult(asked: DisclosedPoll, alone: readonly ResultLine[]): PollResult {
	const lines = linesToShow(asked, alone);
	const whole = alone.reduce(mergeLines);
	const turnout = turnoutIn(asked, lines, whole);
	// [POLL60] What is indicative adopts nothing: as if no quorum were ever reached.
	const adopts = turnout?.quorumReached === true && asked.indicative !== true;
	return {
		method: asked.method,
		percentBase: asked.rules.percentBase,
		entitled: whole.entitled,
		turnout,
		subjects:
			lines.length > 0
				? subjectsIn(asked, lines, adopts)
				: whole.subjects.map(({ tally }) => decisionAlone(asked, whole, tally, adopts)),
		lines
	};
}

function turnoutIn(
	{ kind, rules }: DisclosedPoll,
	lines: readonly ResultLine[],
	whole: ResultLine
): PollResult['turnout'] {
	const { cast, entitled, present } = whole;
	if (kind !== 'open' && cast < smallestLine) return null;
	const below = linesBelow(lines, (line) => reachesQuorum(line.cast, line.entitled, rules.quorumEach));
	return { present, cast, quorumReached: reachesQuorum(cast, entitled, rules.quorum) && below.length === 0, below };
}

function subjectsIn(asked: DisclosedPoll, lines: readonly ResultLine[], quorumReached: boolean): SubjectResult[] {
	const whole = lines.reduce(mergeLines);
	const order = orderBy(asked.method, whole.subjects);
	const among = amongTheFirst(order, asked.rules.places);
	return whole.subjects.map(({ tally, figures }, place) => {
		const base = baseOf(asked.rules.percentBase, whole, tally);
		const below = linesBelowThreshold(asked, lines, place);
		const thresholdReached = isEnough(asked, whole, tally, asked.rules.threshold) && below.length === 0;
		const counts: SubjectCounts = {
			...(figures ? { tally, figures } : { tally }),
			base,
			percentFor: percentOf(tally.for, base),
			thresholdReached,
			below,
			consensus: consensusOn(lines, place),
			...(order ? { place: order[place] ?? 0 } : {})
		};
		return { adopted: quorumReached && thresholdReached && among(place), counts };
	});
}

/** [POLL16] No figures, and no decision that would give them away. */
function decisionAlone(asked: DisclosedPoll, whole: ResultLine, tally: Tally, quorumReached: boolean): SubjectResult {
	const adopts = (each: Tally) => isEnough(asked, whole, each, asked.rules.threshold);
	return { adopted: mayDecide(asked, whole.cast, adopts) && quorumReached && adopts(tally), counts: null };
}

function isEnough({ method, rules }: DisclosedPoll, line: ResultLine, tally: Tally, threshold: number): boolean {
	return passesBy(method, tally) ?? reachesThreshold(tally.for, baseOf(rules.percentBase, line, tally), threshold);
}

function linesBelowThreshold(asked: DisclosedPoll, lines: readonly ResultLine[], place: number): string[][] {
	const { thresholdEach } = asked.rules;
	return linesBelow(lines, (line) => {
		const count = line.subjects[place];
		if (!count || thresholdEach === 0 || passesBy(asked.method, count.tally) !== null) return true;
		return isEnough(asked, line, count.tally, thresholdEach);
	});
}

function linesBelow(lines: readonly ResultLine[], reaches: (line: ResultLine) => boolean): string[][] {
	return lines.filter((line) => !reaches(line)).map(({ constituencies }) => constituencies);
}

/** [POLL35] Equals that reach over the limit are all beyond it: no lot is drawn. */
function amongTheFirst(order: readonly number[] | null, places: number | undefined): (place: number) => boolean {
	if (!order || places === undefined) return () => true;
	return (place) => order.filter((other) => other <= (order[place] ?? Infinity)).length <= places;
}

function objectionsTo({ ballots }: Votes, place: number): Objection[] {
	const objections = ballots.flatMap(({ constituency, answer }) => {
		const reason = reasonIn(answer, place);
		return reason === null ? [] : [{ constituency, reason }];
	});
	return objections.sort(
		(one, other) => compare(one.constituency, other.constituency) || compare(one.reason, other.reason)
	);
}

function compare(one: string, other: string): number {
	return one === other ? 0 : one < other ? -1 : 1;
}
