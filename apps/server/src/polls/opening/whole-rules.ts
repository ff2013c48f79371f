import { priorityRules } from '@plenum/domain/polls/counting/priorities';
import type { PollRules } from '@plenum/domain/polls/rules';
import type { PollSubject } from '@plenum/domain/polls/subject';
import type { OpenPollRequest } from '@plenum/protocol/polls/polls';

/** What a request leaves out asks nothing. */
export function wholeRules(rules: NonNullable<NonNullable<OpenPollRequest>['rules']>): PollRules {
	return { thresholdEach: 0, quorumEach: 0, ...rules };
}

/** [POLL84] Whatever is asked for, priorities are decided by their own rules. */
export function rulesFor({ kind }: PollSubject, rules: PollRules, subjects: readonly string[]): PollRules {
	return kind === 'priorities' ? priorityRules(rules, subjects.length) : rules;
}
