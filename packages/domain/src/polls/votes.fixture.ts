import type { Choice } from './answer.ts';
import { countByConstituency } from './disclosure/count-lines.ts';
import { linesToShow } from './disclosure/disclosure.ts';
import type { Ballot, OpenPoll, PollKind, Voter } from './poll.ts';
import type { ResultLine } from './result.ts';
import type { PollRules } from './rules.ts';

/** Polls for tests, by how each side voted. */

export const defaultRules: PollRules = {
	percentBase: 'cast',
	threshold: 50,
	quorum: 0,
	thresholdEach: 0,
	quorumEach: 0
};

export type Side = [constituency: string, inFavour: number, against: number, abstain: number, silent?: number];

export function vote(sides: readonly Side[]): { roster: Voter[]; ballots: Ballot[] } {
	const roster: Voter[] = [];
	const ballots: Ballot[] = [];
	for (const [constituency, inFavour, against, abstain, silent = 0] of sides) {
		const choices: (Choice | null)[] = [
			...Array<Choice>(inFavour).fill('for'),
			...Array<Choice>(against).fill('against'),
			...Array<Choice>(abstain).fill('abstain'),
			...Array<null>(silent).fill(null)
		];
		for (const [place, choice] of choices.entries()) {
			const voter = { participant: `${constituency}-${place}`, constituency };
			roster.push(voter);
			if (choice) ballots.push({ ...voter, answer: { method: 'for-against', marks: [choice] } });
		}
	}
	return { roster, ballots };
}

export function shown(kind: PollKind, sides: readonly Side[]): ResultLine[] {
	const { roster, ballots } = vote(sides);
	const asked = { kind, method: 'for-against', rules: defaultRules } as const;
	return linesToShow(
		asked,
		countByConstituency({ roster, actions: ['a'], rules: defaultRules }, { ballots, present: new Set() })
	);
}

/** A secret poll with two trustees, on whose roster each side has so many people. */
export function sealedPoll(sides: readonly number[], undivided: boolean): OpenPoll {
	const roster = sides.flatMap((people, side) =>
		Array.from({ length: people }, (_, place) => ({ participant: `${side}-${place}`, constituency: `side-${side}` }))
	);
	return {
		id: 'p',
		consultation: 'c',
		cluster: 'k',
		method: 'for-against',
		actions: ['a'],
		workshop: null,
		subject: { kind: 'actions' },
		indicative: false,
		kind: 'secret',
		createdAt: 1,
		state: 'open',
		frozen: [],
		roster,
		openedAt: 2,
		trustees: 2,
		closesAt: null,
		closesAtFirst: null,
		rerun: undivided ? { of: 'q', changed: 1, undivided } : null,
		rules: { percentBase: 'cast', threshold: 50, quorum: 30, thresholdEach: 20, quorumEach: 10 }
	};
}
