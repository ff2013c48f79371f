import { allPolls, type Outcome } from '@plenum/reports/outcome/outcome';
import type { Db } from '../../db/db.ts';
import { findPolls } from '../../polls/polls.store.ts';
import { findPublicationFile, type PublicationRow } from '../publication/publications.store.ts';

export type VoidedPoll = { poll: string; at: number; reason: string };

/** [PUBLISH33] The votes of what was published that were declared void, in its order, as they stand now: whenever it was made. */
export async function findVoided(
	db: Db,
	{ consultation }: Pick<PublicationRow, 'consultation'>,
	outcome: Outcome
): Promise<VoidedPoll[]> {
	const polls = await findPolls(db, consultation, { state: 'void' });
	const voided = new Map(polls.flatMap((poll) => (poll.state === 'void' ? [[poll.id, poll] as const] : [])));
	return allPolls(outcome).flatMap(({ id }) => {
		const poll = voided.get(id);
		return poll ? [{ poll: id, at: poll.voidedAt, reason: poll.reason }] : [];
	});
}

/** What is public now, as it was published. */
export async function readPublished(db: Db, row: PublicationRow): Promise<{ outcome: Outcome; sha256: string }> {
	const data = await findPublicationFile(db, row.consultation, 'outcome.json');
	if (!data) throw new Error('A publication has its data.');
	return { outcome: JSON.parse(data.bytes.toString('utf8')) as Outcome, sha256: data.sha256 };
}
