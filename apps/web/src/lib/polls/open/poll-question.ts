import { subjectIn } from '@plenum/domain/polls/subject';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Text } from '#lib/language/language.ts';
import { matterInWords } from '../matter-in-words.ts';

type Reader = { t: Text; language: InterfaceLanguage; context: Pick<ConsultationContext, 'level'> };

/** [POLL70] What is put to the vote, and of which cluster; else the words of the first on the ballot. */
export function pollQuestion(
	reader: Reader,
	poll: PollView,
	clusters: readonly { id: string; label: string }[]
): string {
	const label = clusters.find(({ id }) => id === poll.cluster)?.label;
	const said = matterInWords(reader, poll.subject);
	if (said !== '') return label === undefined ? said : `${said} · ${label}`;
	const first = poll.subject.kind === 'question' ? poll.subject.question : poll.frozen?.map(subjectIn)[0]?.text;
	return first ?? label ?? '';
}
