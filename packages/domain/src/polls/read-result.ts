import type { PercentBase } from './rules.ts';
import type { Consensus, PollResult, Tally } from './result.ts';

/** A result from before there were methods: one action, for, against or abstain. It stays as it was hashed. */
export type FirstResult = {
	entitled: number;
	cast: number;
	tally: Tally;
	percentBase: PercentBase;
	base: number;
	percentFor: number | null;
	quorumReached: boolean;
	thresholdReached: boolean;
	adopted: boolean;
	groups: { constituencies: string[]; entitled: number; tally: Tally }[] | null;
	consensus: Consensus | null;
};

/** The same figures, as results are told now. Who had left was not counted then: all count as present. */
export function readResult(stored: PollResult | FirstResult): PollResult {
	if ('method' in stored) return stored;
	const { entitled, cast, tally, percentBase, base, percentFor, thresholdReached, consensus } = stored;
	const whole = { constituencies: [], entitled, tally };
	return {
		...{ method: 'for-against', percentBase, entitled },
		turnout: { present: entitled, cast, quorumReached: stored.quorumReached, below: [] },
		subjects: [
			{ adopted: stored.adopted, counts: { tally, base, percentFor, thresholdReached, below: [], consensus } }
		],
		lines: (stored.groups ?? [whole]).map((line) => ({
			constituencies: line.constituencies,
			entitled: line.entitled,
			present: line.entitled,
			cast: line.tally.for + line.tally.against + line.tally.abstain,
			subjects: [{ tally: line.tally }]
		}))
	};
}
