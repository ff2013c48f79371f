import type { PollMethod } from '@plenum/domain/polls/answer';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { PollRules } from '@plenum/domain/polls/rules';
import { formatPercent } from '#lib/language/formats.ts';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Text } from '#lib/language/language.ts';
import type { PollOpening } from './poll-opening.svelte.ts';
import { withoutQuorum } from './without-quorum.ts';

/** [POLL54] The rules of a vote in one line: what decides it, and how many must vote. */
export function rulesInBrief(
	t: Text,
	language: InterfaceLanguage,
	{ kind, method, rules }: { kind: PollKind; method: PollMethod; rules: PollRules },
	isOrder = false
): string {
	const { percentBase, threshold, quorum, thresholdEach, quorumEach, votesFinal } = rules;
	const { decision: words, polls } = t;
	const base = words.bases[percentBase];
	const much = formatPercent(language, threshold);
	const majority =
		threshold === 50 ? words.ruleHalf(base) : threshold < 50 ? words.ruleOver(much, base) : words.ruleLeast(much, base);
	return [
		...(rules.voters ? [polls.ruleOrganisation] : []),
		isOrder ? words.priorities.rule(rules.places ?? 1) : method === 'consent' ? polls.ruleConsent : majority,
		...(thresholdEach > 0 && !isOrder && method !== 'consent'
			? [polls.ruleThresholdEach(formatPercent(language, thresholdEach))]
			: []),
		quorum > 0 ? polls.briefQuorum(formatPercent(language, quorum)) : withoutQuorum(t, language, kind, method),
		...(quorumEach > 0 ? [polls.ruleQuorumEach(formatPercent(language, quorumEach))] : []),
		...(votesFinal ? [polls.ruleFinal] : [])
	].join(' ');
}

/** [POLL23] [POLL50] The label of the button: a person who presses it confirms that they know what it does. */
export function openWords(t: Text, opening: PollOpening, plain: string = t.polls.openConfirm): string {
	if (opening.tooFew) return t.polls.openAsOpen;
	return opening.rerun ? t.polls.openKnowing : plain;
}
