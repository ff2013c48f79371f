import type { CorrectedPlace } from '@plenum/domain/corrections/text-correction';
import { subjectIn } from '@plenum/domain/polls/subject';
import type { Poll } from '@plenum/domain/polls/poll';
import type { Db } from '../db/db.ts';
import { findPolls } from '../polls/polls.store.ts';

/** [CORRECT7] Whether these words were put to the vote: what people voted on is never worded otherwise afterwards. */
export async function isVotedOn(
	db: Db,
	consultation: string,
	cluster: string,
	place: CorrectedPlace,
	words: string
): Promise<boolean> {
	if (place.part !== 'action' && place.part !== 'section') return false;
	const polls = await findPolls(db, consultation);
	return polls.some((poll) =>
		place.part === 'action'
			? isOfAction(poll, place.action)
			: poll.cluster === cluster && isOfSection(poll, place, words)
	);
}

/** An action keeps its id when its cluster goes into another. */
function isOfAction(poll: Poll, action: string): boolean {
	return poll.state !== 'draft' && poll.subject.kind === 'actions' && poll.actions.includes(action);
}

function isOfSection(poll: Poll, { section }: CorrectedPlace & { part: 'section' }, words: string): boolean {
	const { subject } = poll;
	if (poll.state === 'draft' || (subject.kind !== 'text' && subject.kind !== 'passage')) return false;
	if (subject.section !== section || !('frozen' in poll)) return false;
	return subject.kind === 'text' || poll.frozen.some((one) => shareWords(subjectIn(one).text, words));
}

/** A passage is a part of a paragraph, or some of them in a row. */
function shareWords(voted: string, paragraph: string): boolean {
	return voted
		.split('\n')
		.some((line) => line.trim() !== '' && (paragraph.includes(line.trim()) || line.includes(paragraph)));
}
