import { canonicalJson } from '../journal/canonical-json.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Answer } from './answer.ts';
import { hasEnded } from './deadline.ts';
import { isAnswer } from './methods.ts';
import type { Poll } from './poll.ts';
import { isWordList, readOwnWords, type WordsRefusal } from './trustees/word-list.ts';

export type BallotRefusal =
	| 'poll/not-open'
	| 'poll/closed'
	| 'poll/not-on-roster'
	| 'poll/wrong-paper'
	| 'poll/unknown-option'
	| 'poll/vote-final'
	| WordsRefusal;

/**
 * What a voter casts: an answer that the server reads, or, in a secret poll, an envelope that it does not. Or a text of their own on a slip
 * that bears no trace of them.
 */
export type GivenBallot = { answer: Answer } | { envelope: Uint8Array } | { slip: string; words: string[] };

/**
 * [POLL4] A ballot counts if and only if the poll is open and the voter was on the roster when it opened. Voters may vote again and the
 * last ballot counts, [POLL24] unless the rules make votes final. Then a resent ballot must equal the recorded one; anything else is
 * refused. [POLL20] From its deadline on, a poll takes none.
 */
export function acceptBallot(
	poll: Poll,
	voter: string,
	given: GivenBallot,
	now: number,
	recorded: GivenBallot | null = null
): Result<GivenBallot, BallotRefusal> {
	switch (poll.state) {
		case 'draft':
			return refuse('poll/not-open');
		case 'unsealing':
		case 'closed':
		case 'void':
			return refuse('poll/closed');
		case 'open':
			if (hasEnded(poll, now)) return refuse('poll/closed');
			if (!poll.roster.some(({ participant }) => participant === voter)) return refuse('poll/not-on-roster');
			if ('envelope' in given !== (poll.kind === 'secret')) return refuse('poll/wrong-paper');
			if ('words' in given !== isWordList(poll.subject)) return refuse('poll/wrong-paper');
			if ('answer' in given && !isAnswer(given.answer, poll, poll.actions.length)) return refuse('poll/unknown-option');
			if (poll.rules.votesFinal && recorded && !isSame(recorded, given)) return refuse('poll/vote-final');
			return 'words' in given ? readSlip(given) : ok(given);
	}
}

function readSlip({ slip, words }: { slip: string; words: string[] }): Result<GivenBallot, WordsRefusal> {
	const read = readOwnWords(words);
	return read.ok ? ok({ slip, words: read.value.map(({ text }) => text) }) : read;
}

/** A repeat, after an answer that was lost on the way, has the same answer in it, or is the same envelope or slip. */
function isSame(one: GivenBallot, other: GivenBallot): boolean {
	if ('envelope' in one) return 'envelope' in other && one.envelope.join() === other.envelope.join();
	if ('slip' in one) return 'slip' in other && one.slip === other.slip;
	return 'answer' in other && canonicalJson(one.answer) === canonicalJson(other.answer);
}
