import type { PollRules } from '@plenum/domain/polls/rules';
import type { OpenPollRequest } from '@plenum/protocol/polls';

/** What a request leaves out asks nothing. */
export function wholeRules(rules: NonNullable<NonNullable<OpenPollRequest>['rules']>): PollRules {
	return { thresholdEach: 0, quorumEach: 0, ...rules };
}
