import type { FollowUpAction, Indicator } from '../clusters/assessment.ts';
import type { Settings } from '../consultations/consultation.ts';
import { constituencyLabel } from './labels.ts';
import type { OutcomeCluster, OutcomePoll } from './outcome.ts';
import type { ReportWords } from './words/en.ts';

/** An action as it was put to the vote, and what became of it. */
export type VotedAction = { action: FollowUpAction; adopted: boolean; poll: OutcomePoll; indicators: Indicator[] };

/** With its indicators as they stood when it was adopted; as the text has them where it was not. */
export function votedActions({ polls, commitments, assessment }: OutcomeCluster): VotedAction[] {
	return polls.map((poll) => {
		const { action } = poll.frozen;
		const commitment = commitments.find((one) => one.poll === poll.id);
		const indicators = commitment?.indicators ?? assessment.indicators;
		const wanted = indicators.filter(({ id }) => action.indicators.includes(id));
		return { action, adopted: poll.result.adopted, poll, indicators: wanted };
	});
}

/** Below this support a constituency does not share a result: what the page of the poll says too. */
const shared = 0.25;

/** [PAPERS12] Who does not share what was adopted: the lowest support, and each side with more against than for. */
export function notSharedBy({ result }: OutcomePoll): string[] {
	const against = (result.groups ?? [])
		.filter(({ tally }) => tally.against > tally.for)
		.flatMap(({ constituencies }) => constituencies);
	const lowest =
		result.consensus && result.consensus.lowest.value < shared ? [result.consensus.lowest.constituency] : [];
	return [...new Set([...against, ...lowest])];
}

/** `For 12, against 3, abstentions 1. Not shared by civil society.` */
export function voteLine(settings: Settings, words: ReportWords, poll: OutcomePoll): string {
	const { tally } = poll.result;
	const sides = notSharedBy(poll).map((id) => constituencyLabel(settings, words, id));
	const counted = words.papers.votes(tally.for, tally.against, tally.abstain);
	return sides.length === 0 ? counted : `${counted} ${words.papers.notSharedBy(sides.join(', '))}`;
}
