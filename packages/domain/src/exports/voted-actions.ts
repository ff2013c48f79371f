import type { FollowUpAction, Indicator } from '../clusters/assessment.ts';
import type { Settings } from '../consultations/consultation.ts';
import { constituencyLabel } from './labels.ts';
import { notSharedBy as notSharedIn } from '../polls/not-shared.ts';
import type { SubjectCounts } from '../polls/result.ts';
import type { OutcomeCluster, OutcomeCommitment, OutcomePoll } from './outcome.ts';
import type { ReportWords } from './words/en.ts';

/** An action as it was put to the vote, and what became of it. */
export type VotedAction = {
	action: FollowUpAction;
	adopted: boolean;
	poll: OutcomePoll;
	/** Where it stands on the ballot paper of that poll. */
	place: number;
	/** Null where the figures would give someone away. */
	counts: SubjectCounts | null;
	commitment: OutcomeCommitment | null;
	indicators: Indicator[];
};

/** With its indicators as they stood when it was adopted; as the text has them where it was not. */
export function votedActions({ polls, commitments, assessment }: OutcomeCluster): VotedAction[] {
	return polls.flatMap((poll) =>
		poll.frozen.map(({ action, sha256 }, place) => {
			const { adopted = false, counts = null } = poll.result.subjects[place] ?? {};
			const commitment = commitments.find((one) => one.poll === poll.id && one.actionSha256 === sha256) ?? null;
			const indicators = (commitment?.indicators ?? assessment.indicators).filter(({ id }) =>
				action.indicators.includes(id)
			);
			return { action, adopted, poll, place, counts, commitment, indicators };
		})
	);
}

/** [PAPERS12] Who does not share what was adopted. */
export function notSharedBy({ poll, place, counts }: VotedAction): string[] {
	return notSharedIn(poll.result.lines, place, counts?.consensus ?? null);
}

/** `Not shared by: civil society.` Nothing where every side shares it, or none is shown. */
export function notSharedLine(settings: Settings, words: ReportWords, voted: VotedAction): string {
	const sides = notSharedBy(voted).map((id) => constituencyLabel(settings, words, id));
	return sides.length === 0 ? '' : words.papers.notSharedBy(sides.join(', '));
}

/** `For 12, against 3, abstentions 1. Not shared by: civil society.` Nothing where the figures are not told. */
export function voteLine(settings: Settings, words: ReportWords, voted: VotedAction): string {
	if (!voted.counts) return '';
	const { tally } = voted.counts;
	const counted = words.papers.votes(tally.for, tally.against, tally.abstain);
	return `${counted} ${notSharedLine(settings, words, voted)}`.trim();
}
