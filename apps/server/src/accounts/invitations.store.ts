import { and, asc, eq, getTableColumns, gt, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { given } from '../db/expressions.ts';
import { prepared } from '../db/prepared.ts';
import { participants } from '../people/people.tables.ts';
import { invitations } from './accounts.tables.ts';

export type InvitationRow = typeof invitations.$inferSelect;

export async function insertInvitation(db: Db, invitation: typeof invitations.$inferInsert): Promise<void> {
	await db.insert(invitations).values(invitation).run();
}

export async function findInvitation(db: Db, tokenHash: string): Promise<InvitationRow | undefined> {
	return await db.select().from(invitations).where(eq(invitations.tokenHash, tokenHash)).get();
}

/** Those that somebody could still use: whoever made them is still a facilitator. */
export async function findOpenInvitations(db: Db, consultation: string, now: number): Promise<InvitationRow[]> {
	return await openOnes(db).all({ consultation, now });
}

const openOnes = prepared((db) =>
	db
		.select(getTableColumns(invitations))
		.from(invitations)
		.innerJoin(participants, eq(participants.id, invitations.createdBy))
		.where(
			and(
				eq(invitations.consultation, given('consultation')),
				eq(participants.role, 'facilitator'),
				eq(participants.status, 'admitted'),
				isNull(invitations.usedAt),
				isNull(invitations.revokedAt),
				gt(invitations.expiresAt, sql.placeholder('now'))
			)
		)
		.orderBy(asc(invitations.createdAt), asc(invitations.id))
		.prepare()
);

/** False where the consultation has no such invitation that is still open. */
export async function setInvitationRevoked(db: Db, consultation: string, id: string, now: number): Promise<boolean> {
	const revoked = await db
		.update(invitations)
		.set({ revokedAt: now })
		.where(
			and(
				eq(invitations.id, id),
				eq(invitations.consultation, consultation),
				isNull(invitations.usedAt),
				isNull(invitations.revokedAt)
			)
		)
		.run();
	return revoked.changes === 1;
}

export async function markInvitationUsed(db: Db, id: string, usedBy: string, now: number): Promise<void> {
	await db.update(invitations).set({ usedBy, usedAt: now }).where(eq(invitations.id, id)).run();
}
