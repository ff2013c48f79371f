import { invitationDays } from '@plenum/domain/accounts/invitation';
import { tidyName } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { InvitationView, CreatedInvitation, InviteRequest } from '@plenum/protocol/accounts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { hashToken, createToken } from '../people/tokens.ts';
import {
	findOpenInvitations,
	insertInvitation,
	setInvitationRevoked,
	type InvitationRow
} from './invitations.store.ts';

/** [ACCOUNT22] The link is shown this once; only a hash of it is kept. */
export async function inviteFacilitator(
	context: AppContext,
	{ consultation, participant }: Actor,
	{ label }: InviteRequest
): Promise<Result<CreatedInvitation>> {
	const [token, now] = [createToken(), context.now()];
	const row = {
		...{ id: context.createId(), tokenHash: hashToken(token), consultation, label: tidyName(label) },
		...{ createdBy: participant, createdAt: now, expiresAt: now + invitationDays * 86_400_000 }
	};
	if (row.label === '') return refuse('request/invalid');
	return transaction(context.database, async (tx) => {
		await insertInvitation(tx.db, row);
		const event = { event: 'facilitator-invited', participant, consultation, subject: row.id };
		tx.onCommit(() => context.securityLog.record(event));
		return ok({ invitation: asView(row), link: `${context.config.publicUrl}/invitation#${token}` });
	});
}

export async function listInvitations(
	context: AppContext,
	{ consultation }: Actor
): Promise<{ invitations: InvitationView[] }> {
	const rows = await findOpenInvitations(context.database.read, consultation, context.now());
	return { invitations: rows.map(asView) };
}

export async function revokeInvitation(
	context: AppContext,
	{ consultation, participant }: Actor,
	id: string
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		if (!(await setInvitationRevoked(tx.db, consultation, id, context.now()))) return refuse('invitation/unknown');
		const event = { event: 'invitation-revoked', participant, consultation, subject: id };
		tx.onCommit(() => context.securityLog.record(event));
		return ok({});
	});
}

function asView({ id, label, createdAt, expiresAt }: Pick<InvitationRow, keyof InvitationView>): InvitationView {
	return { id, label, createdAt, expiresAt };
}
