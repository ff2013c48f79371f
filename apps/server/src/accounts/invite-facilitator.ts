import { invitationDays } from '@plenum/domain/accounts/invitation';
import { tidyName } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { InvitationView, Invited, InviteRequest } from '@plenum/protocol/accounts';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { hashToken, newToken } from '../people/tokens.ts';
import { findOpenInvitations, putInvitation, revokeInvitation, type InvitationRow } from './invitations.store.ts';

/** [ACCOUNT22] The link is shown this once; only a hash of it is kept. */
export async function inviteFacilitator(
	house: House,
	{ consultation, participant }: Actor,
	{ label }: InviteRequest
): Promise<Result<Invited>> {
	const [token, now] = [newToken(), house.now()];
	const row = {
		...{ id: house.newId(), tokenHash: hashToken(token), consultation, label: tidyName(label) },
		...{ createdBy: participant, createdAt: now, expiresAt: now + invitationDays * 86_400_000 }
	};
	if (row.label === '') return refuse('request/invalid');
	return transaction(house.database, async (tx) => {
		await putInvitation(tx.db, row);
		const event = { event: 'facilitator-invited', participant, consultation, subject: row.id };
		tx.onCommit(() => house.securityLog.record(event));
		return ok({ invitation: asView(row), link: `${house.config.publicUrl}/invitation#${token}` });
	});
}

export async function listInvitations(
	house: House,
	{ consultation }: Actor
): Promise<{ invitations: InvitationView[] }> {
	const rows = await findOpenInvitations(house.database.read, consultation, house.now());
	return { invitations: rows.map(asView) };
}

export async function takeBackInvitation(
	house: House,
	{ consultation, participant }: Actor,
	id: string
): Promise<Result<object>> {
	return transaction(house.database, async (tx) => {
		if (!(await revokeInvitation(tx.db, consultation, id, house.now()))) return refuse('invitation/unknown');
		const event = { event: 'invitation-revoked', participant, consultation, subject: id };
		tx.onCommit(() => house.securityLog.record(event));
		return ok({});
	});
}

function asView({ id, label, createdAt, expiresAt }: Pick<InvitationRow, keyof InvitationView>): InvitationView {
	return { id, label, createdAt, expiresAt };
}
