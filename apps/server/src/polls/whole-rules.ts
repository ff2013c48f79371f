import type { PollRules } from '@plenum/domain/polls/rules';
import type { DraftPollRequest } from '@plenum/protocol/polls';

/** What a request leaves out asks nothing. */
export function wholeRules(rules: DraftPollRequest['rules']): PollRules {
	return { thresholdEach: 0, quorumEach: 0, ...rules };
}
