import { invitationDays } from '@plenum/domain/accounts/invitation';
import { tidyName } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { InvitationView, CreatedInvitation, InviteRequest } from '@plenum/protocol/accounts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import type { RunnableWorkshops } from './runnable-workshops.ts';
import { findLinkOrigin } from '../people/join/join-address.ts';
import { findLinks, insertLinks, revokeLinks, stateOf, type StoredLink } from '../people/links/scoped-links.store.ts';
import { hashToken, createToken } from '../people/sessions/tokens.ts';

const invitationKinds = ['facilitator', 'runner'] as const;

/** [ACCOUNT22] The link is shown this once; only a hash of it is kept. */
export async function inviteFacilitator(
	context: AppContext,
	workshops: RunnableWorkshops,
	{ consultation, participant }: Actor,
	{ label, ...about }: InviteRequest
): Promise<Result<CreatedInvitation>> {
	const workshop = about.workshop ?? null;
	const token = createToken();
	const now = context.now();
	const row = {
		id: context.createId(),
		tokenHash: hashToken(token),
		consultation,
		workshop,
		label: tidyName(label),
		kind: workshop === null ? ('facilitator' as const) : ('runner' as const),
		createdBy: participant,
		createdAt: now,
		expiresAt: now + invitationDays * 86_400_000
	};
	if (row.label === '') return refuse('request/invalid');
	return transaction(context.database, async (tx) => {
		const runs = workshop === null ? null : await workshops.find(tx.db, consultation, workshop);
		if (runs === undefined) return refuse('workshop/unknown');
		if (runs?.state === 'closed') return refuse('workshop/closed');
		await insertLinks(tx.db, [row]);
		const event = {
			event: runs ? 'runner-invited' : 'facilitator-invited',
			participant,
			consultation,
			subject: row.id
		};
		tx.onCommit(() => context.securityLog.record(event));
		tx.onCommit(() => context.live.notifyFacilitators({ kind: 'people', consultation }));
		const origin = await findLinkOrigin(context, tx.db, consultation);
		return ok({ invitation: asView(row), link: `${origin}/invitation#${token}` });
	});
}

export async function listInvitations(
	context: AppContext,
	{ consultation }: Actor
): Promise<{ invitations: InvitationView[] }> {
	const links = await findLinks(context.database.read, consultation, invitationKinds);
	return { invitations: links.filter((link) => stateOf(link, context.now()) === 'valid').map(asView) };
}

export async function revokeInvitation(
	context: AppContext,
	{ consultation, participant }: Actor,
	id: string
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const revoked = await revokeLinks(tx.db, { consultation, kinds: invitationKinds, ids: [id] }, context.now());
		if (revoked === 0) return refuse('invitation/unknown');
		const event = { event: 'invitation-revoked', participant, consultation, subject: id };
		tx.onCommit(() => context.securityLog.record(event));
		tx.onCommit(() => context.live.notifyFacilitators({ kind: 'people', consultation }));
		return ok({});
	});
}

function asView(link: Pick<StoredLink, 'id' | 'label' | 'workshop' | 'createdAt' | 'expiresAt'>): InvitationView {
	const { id, label, workshop, createdAt, expiresAt } = link;
	if (label === null || expiresAt === null) throw new Error('An invitation has a label and an end.');
	return { id, label, workshop, createdAt, expiresAt };
}
