import { consensusOn } from './consensus.ts';
import { countByConstituency, mergeLines, type Votes } from './count-lines.ts';
import { linesToShow } from './disclosure.ts';
import type { OpenPoll } from './poll.ts';
import type { PollRules } from './rules.ts';
import type { PollResult, ResultLine, SubjectResult } from './result.ts';
import { baseOf, percentOf, reachesQuorum, reachesThreshold } from './tally.ts';

type Asked = Pick<OpenPoll, 'kind' | 'method' | 'rules' | 'roster' | 'actions'>;

/**
 * [POLL6] The result of the ballots that were recorded when the poll closed. All figures and decisions are worked out
 * from the lines that are shown and from nothing else, so they tell no more than those do.
 */
export function resultOf({ kind, method, rules, roster, actions }: Asked, votes: Votes): PollResult {
	const lines = linesToShow(kind, countByConstituency(roster, votes, actions.length));
	const whole = lines.reduce(mergeLines);
	const belowQuorum = linesBelow(lines, ({ cast, entitled }) => reachesQuorum(cast, entitled, rules.quorumEach));
	const quorumReached = reachesQuorum(whole.cast, whole.entitled, rules.quorum) && belowQuorum.length === 0;
	return {
		method,
		percentBase: rules.percentBase,
		entitled: whole.entitled,
		turnout: { present: whole.present, cast: whole.cast, quorumReached, below: belowQuorum },
		subjects: actions.map((_, place) => subjectResult(rules, lines, whole, place, quorumReached)),
		lines
	};
}

function subjectResult(
	rules: PollRules,
	lines: readonly ResultLine[],
	whole: ResultLine,
	place: number,
	quorumReached: boolean
): SubjectResult {
	const tally = tallyAt(whole, place);
	const base = baseOf(rules.percentBase, whole, tally);
	const below =
		rules.thresholdEach === 0 ? [] : linesBelow(lines, (line) => isEnough(rules, line, place, 'thresholdEach'));
	const thresholdReached = isEnough(rules, whole, place, 'threshold') && below.length === 0;
	const percentFor = percentOf(tally.for, base);
	const consensus = consensusOn(lines, place);
	return {
		adopted: quorumReached && thresholdReached,
		counts: { tally, base, percentFor, thresholdReached, below, consensus }
	};
}

function isEnough(rules: PollRules, line: ResultLine, place: number, asked: 'threshold' | 'thresholdEach'): boolean {
	const tally = tallyAt(line, place);
	return reachesThreshold(tally.for, baseOf(rules.percentBase, line, tally), rules[asked]);
}

function linesBelow(lines: readonly ResultLine[], reaches: (line: ResultLine) => boolean): string[][] {
	return lines.filter((line) => !reaches(line)).map(({ constituencies }) => constituencies);
}

function tallyAt({ subjects }: ResultLine, place: number): ResultLine['subjects'][number]['tally'] {
	const count = subjects[place];
	if (!count) throw new Error('A line counts every subject of the paper.');
	return count.tally;
}
