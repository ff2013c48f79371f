import { agreementSteps } from '@plenum/domain/polls/answer';
import type { PollResult, SubjectCounts } from '@plenum/domain/polls/result';
import type { Text } from '#lib/language/language.ts';

/** `tone` is a colour and nothing more: label and number say all. */
export type VoteBar = { label: string; value: number; tone: 'for' | 'against' | 'abstain' };

/** What is drawn of one action: its steps of agreement, else who is for, against and neither. */
export function barsOf(t: Text, { method }: PollResult, { tally, figures }: SubjectCounts): VoteBar[] {
	const { steps, stepIs, stances } = t.decision;
	if (method === 'agreement')
		return agreementSteps.map((step) => ({
			label: stepIs(step, steps[step - 1] ?? ''),
			value: figures?.[step - 1] ?? 0,
			tone: step > 3 ? 'for' : step < 3 ? 'against' : 'abstain'
		}));
	return (['for', 'against', 'abstain'] as const).map((tone) => ({
		label: stances[method][tone],
		value: tally[tone],
		tone
	}));
}
