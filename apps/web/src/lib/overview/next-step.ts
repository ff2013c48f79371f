import type { Act } from '@plenum/domain/people/rights';
import { countAll } from '@plenum/domain/clusters/addition';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { RoundView } from '@plenum/protocol/ratings';
import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { isOpenToRate } from '#lib/ratings/is-open-to-rate.ts';
import { forReader, withoutRooms } from '#lib/consultations/list-workshops.ts';
import { mayCast } from '#lib/consultations/may-cast.ts';
import type { OverviewCounts } from './standing.ts';

/** As much of a consultation as says what comes next for one reader. */
export type Situation = {
	can: (act: Act) => boolean;
	/** Whether anything can still be said and decided. */
	isOpen: boolean;
	runs: (workshop: WorkshopSummary) => boolean;
	/** How many people wait to be let in, and how many take part. */
	waiting: number;
	admitted: number;
	standing: OverviewCounts;
	workshops: readonly WorkshopSummary[];
	/** Those that are open. */
	polls: readonly PollView[];
	rounds: readonly RoundView[];
	/** How many commitments are overdue. */
	overdue: number;
	isPublished: boolean;
};

export type NextStep =
	| { step: 'take-part' | 'run' | 'wait'; workshop: WorkshopSummary }
	| { step: 'vote'; poll: PollView }
	| { step: 'own-ratings' | 'follow-round' | 'reveal'; round: RoundView }
	| { step: 'admit' | 'import' | 'invite' | 'rate' | 'plan' | 'review' | 'publish' | 'follow-up' | 'read' | 'results' };

/**
 * [CONSULTATIONS111] The one thing that moves the consultation on: first what is going on now, then by the order of the process. Null
 * where the reader can only wait.
 */
export function nextStep(situation: Situation): NextStep | null {
	return stepNow(situation) ?? (situation.can('configure') ? stepOfFacilitator : stepOfOthers)(situation);
}

function stepNow({ can, runs, waiting, workshops, polls, rounds }: Situation): NextStep | null {
	const workshop = forReader(workshops).find(isUnderWay);
	if (workshop) return { step: runs(workshop) ? 'run' : 'take-part', workshop };
	const poll = polls.find((each) => mayCast(each) && !each.voted);
	if (poll) return { step: 'vote', poll };
	if (can('admit') && waiting > 0) return { step: 'admit' };
	const round = rounds.find((each) => isOpenToRate(each) && (each.rated ?? 0) < countAll(each));
	return round ? { step: 'own-ratings', round } : null;
}

function stepOfFacilitator({ isOpen, admitted, standing, workshops, rounds, ...rest }: Situation): NextStep {
	const { clusters, openClusters } = standing;
	const open = rounds.find(({ state }) => state === 'open');
	const closed = rounds.find(({ state }) => state === 'closed');
	const planned = nextPlanned(workshops);
	if (isOpen) {
		if (clusters === 0) return { step: 'import' };
		if (admitted < 2) return { step: 'invite' };
		if (open) return { step: 'follow-round', round: open };
		if (closed) return { step: 'reveal', round: closed };
		if (rounds.length === 0 && workshops.length === 0) return { step: 'rate' };
		if (planned) return { step: 'run', workshop: planned };
		if (workshops.length === 0) return { step: 'plan' };
		if (openClusters > 0) return { step: 'review' };
	}
	return { step: rest.isPublished || rest.overdue > 0 || clusters === 0 ? 'follow-up' : 'publish' };
}

function stepOfOthers({ isOpen, standing, workshops }: Situation): NextStep | null {
	const { clusters, openClusters } = standing;
	const workshop = nextPlanned(workshops);
	if (isOpen && workshop) return { step: 'wait', workshop };
	if (isOpen && openClusters > 0) return { step: 'read' };
	return clusters > 0 ? { step: 'results' } : null;
}

/** The first by date of those that have not begun; without dates, the one planned first. */
function nextPlanned(workshops: readonly WorkshopSummary[]): WorkshopSummary | undefined {
	return withoutRooms(workshops)
		.filter(({ state }) => state === 'planned')
		.toSorted((a, b) => (a.details.starts?.at ?? Infinity) - (b.details.starts?.at ?? Infinity) || 0)[0];
}

function isUnderWay({ state }: WorkshopSummary): boolean {
	return state === 'live' || state === 'paused';
}

/** What else is in progress: workshops, votes and rounds of the reader, without the one that comes next. */
export function alsoInProgress({ workshops, polls, rounds }: Situation, next: NextStep | null) {
	return {
		workshops: forReader(workshops).filter(
			(each) => isUnderWay(each) && !(next && 'workshop' in next && next.workshop === each)
		),
		polls: polls.filter((each) => !(next?.step === 'vote' && next.poll === each)),
		rounds: rounds.filter((each) => isOpenToRate(each) && !(next && 'round' in next && next.round === each))
	};
}
