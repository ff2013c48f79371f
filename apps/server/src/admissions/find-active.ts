import { ok, type Result } from '@plenum/domain/result';
import { inArray } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { cardVotes, cardWriters, writtenCards } from '../cards/cards.tables.ts';
import { caucusCodes, caucusMembers } from '../caucuses/caucuses.tables.ts';
import { sideRatingObjections } from '../clusters/clusters.tables.ts';
import { comments } from '../comments/comments.tables.ts';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { findWriters } from '../documents/versions/find-writers.ts';
import { journalLines } from '../journal/journal.tables.ts';
import { pollMembers, pollRosters } from '../polls/polls.tables.ts';
import { pollTrustees, trusteeSeconds } from '../polls/trustees.tables.ts';
import { progressReports } from '../progress-reports/progress-reports.tables.ts';
import { raters, ratings, ratingSheets } from '../ratings/ratings.tables.ts';

/**
 * [PEOPLE53] Where it stands that a person did something, or is counted on. A roster stands for the ballots on it, so that nobody
 * learns from the answer who has voted. A private concern stands in none of them: to others it is as if there were none.
 */
export const deeds: readonly SQLiteColumn[] = [
	journalLines.by,
	comments.participant,
	writtenCards.participant,
	cardWriters.participant,
	cardVotes.participant,
	raters.rater,
	ratings.participant,
	ratingSheets.by,
	sideRatingObjections.participant,
	pollRosters.participant,
	pollMembers.participant,
	pollTrustees.participant,
	trusteeSeconds.participant,
	caucusMembers.participant,
	caucusMembers.letInBy,
	caucusCodes.participant,
	progressReports.author
];

/** Who of them did anything since they came in. In a worker: texts may be long, and tables too. */
export async function findActive(db: Db, participants: readonly string[]): Promise<Result<string[]>> {
	const active = await findWriters(db, participants);
	for (const column of deeds) {
		const rows = (await db
			.selectDistinct({ participant: column })
			.from(column.table)
			.where(inArray(column, [...participants]))
			.all()) as { participant: string }[];
		for (const { participant } of rows) active.add(participant);
	}
	return ok([...active]);
}

export const activeRead = workerRead(import.meta.url, findActive);
