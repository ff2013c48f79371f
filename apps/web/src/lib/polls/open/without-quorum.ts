import type { PollMethod } from '@plenum/domain/polls/answer';
import { fewestTold } from '@plenum/domain/polls/disclosure/disclosure';
import type { PollKind } from '@plenum/domain/polls/poll';
import { formatNumber } from '#lib/language/formats.ts';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Text } from '#lib/language/language.ts';

/** [POLL16] How many must vote where no quorum is asked: of a vote that hides who voted how, as many as can be told of. */
export function withoutQuorum(t: Text, language: InterfaceLanguage, kind: PollKind, method: PollMethod): string {
	if (kind === 'open') return t.polls.ruleNoQuorum;
	return t.polls.ruleNoQuorumHidden(formatNumber(language, fewestTold(method)));
}
