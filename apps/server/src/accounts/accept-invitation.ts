import { acceptInvitation as mayAccept } from '@plenum/domain/accounts/invitation';
import { creatorsConstituency } from '@plenum/domain/consultations/settings';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import { can, mayAct } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AcceptInvitationRequest, InvitationLook } from '@plenum/protocol/accounts';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Account } from '../people/accounts.store.ts';
import type { Identity } from '../people/identity.ts';
import {
	changeParticipant,
	findParticipant,
	findParticipantOfAccount,
	insertParticipant,
	type Participant
} from '../people/participants.store.ts';
import type { People } from '../people/people.ts';
import { recordPerson } from '../people/record-person.ts';
import { notifyOfChange } from '../people/notify-of-change.ts';
import { findLink, markLinkUsed, stateOf, type StoredLink } from '../people/links/scoped-links.store.ts';
import { hashToken } from '../people/sessions/tokens.ts';
import { addAccount, prepareAccount } from './create-account.ts';
import type { RunnableWorkshops } from './runnable-workshops.ts';
import { openAccountSession, type OpenedSession } from './sign-in/sign-in.ts';

type Valid = { invitation: StoredLink; consultation: Consultation };

export async function findValidInvitation(
	context: AppContext,
	db: Transaction['db'],
	token: string
): Promise<Result<Valid>> {
	const invitation = await findLink(db, ['facilitator', 'runner'], hashToken(token));
	const consultation = invitation && (await findConsultation(db, invitation.consultation));
	const state = invitation && stateOf(invitation, context.now());
	const verdict = mayAccept(state, consultation?.phase ?? 'closed');
	if (!verdict.ok) return verdict;
	return invitation && consultation ? ok({ invitation, consultation }) : refuse('invitation/not-valid');
}

export async function previewInvitation(
	context: AppContext,
	workshops: RunnableWorkshops,
	token: string
): Promise<Result<InvitationLook>> {
	const db = context.database.read;
	const valid = await findValidInvitation(context, db, token);
	if (!valid.ok) return valid;
	const { invitation, consultation } = valid.value;
	const { title, stateName } = consultation;
	const about = invitation.workshop && (await workshops.find(db, consultation.id, invitation.workshop));
	return ok({ consultation: { title, stateName }, workshop: about ? { title: about.title } : null });
}

/** `opened` where an account was made for it, and somebody is signed in now who was not before. */
export type InvitationAcceptance = { consultation: string; workshop: string | null; opened: OpenedSession | null };

type Acceptance = { workshops: RunnableWorkshops; who: Identity | null; browser: string | null };

/**
 * [ACCOUNT23] Accepts as the account that asks, else with a new one. The link is proof enough to create it, and is used up by
 * that.
 */
export async function acceptInvitation(
	context: AppContext,
	people: People,
	request: AcceptInvitationRequest,
	{ workshops, who, browser }: Acceptance
): Promise<Result<InvitationAcceptance>> {
	const asked = who?.kind === 'account' ? who : null;
	if (asked?.mustSetUpFactor) return refuse('account/second-factor-required');
	const before = await findValidInvitation(context, context.database.read, request.token);
	if (!before.ok) return before;
	if (before.value.invitation.workshop !== null) return acceptToRun(context, workshops, request.token, who);
	if (!asked && !request.account) return refuse('identity/required');
	const made = asked || !request.account ? null : await prepareAccount(context, request.account);
	if (made && !made.ok) return made;
	return transaction(context.database, async (tx): Promise<Result<InvitationAcceptance>> => {
		// If two people use the link at the same moment, one finds it used.
		const valid = await findValidInvitation(context, tx.db, request.token);
		if (!valid.ok) return valid;
		const consultation = valid.value.consultation.id;
		if (asked) {
			await enrolInvited(context, people, tx, valid.value, asked.account);
			return ok({ consultation, workshop: null, opened: null });
		}
		const account = await make(context, tx, made?.value);
		if ('ok' in account) return account;
		await enrolInvited(context, people, tx, valid.value, account);
		const opened = await openAccountSession(context, tx, account, 'invitation', browser);
		return ok({ consultation, workshop: null, opened });
	});
}

/**
 * [ACCOUNT29] An account that takes part already may run that workshop from now on. Joining, with its consent, its side and
 * its lobby, is a separate matter, and this link is no way around it. A person who runs it already uses nothing up.
 */
async function acceptToRun(
	context: AppContext,
	workshops: RunnableWorkshops,
	token: string,
	who: Identity | null
): Promise<Result<InvitationAcceptance>> {
	if (!who) return refuse('invitation/join-first');
	return transaction(context.database, async (tx): Promise<Result<InvitationAcceptance>> => {
		const valid = await findValidInvitation(context, tx.db, token);
		if (!valid.ok) return valid;
		const { invitation, consultation } = valid.value;
		const { workshop, createdBy: by } = invitation;
		const person = await findPart(tx, consultation.id, who);
		if (!person || workshop === null) return refuse('invitation/join-first');
		const allowed = mayAct(person, 'raise-hand', consultation.phase);
		if (!allowed.ok) return allowed;
		const accepted = ok({ consultation: consultation.id, workshop, opened: null });
		if (can(person.role, 'run-workshop', consultation.phase)) return accepted;
		const runner = { consultation: consultation.id, workshop, participant: person.id, by };
		const named = await workshops.nameRunner(tx, runner);
		if (!named.ok) return named;
		if (named.value === 'runs-already') return accepted;
		await markLinkUsed(tx.db, invitation.id, person.id, context.now());
		const event = { event: 'invitation-accepted', participant: person.id, consultation: consultation.id };
		tx.onCommit(() => context.securityLog.record({ ...event, subject: invitation.id }));
		return accepted;
	});
}

async function findPart(tx: Transaction, consultation: string, who: Identity): Promise<Participant | undefined> {
	if (who.kind === 'account') return findParticipantOfAccount(tx.db, consultation, who.account.id);
	const person = await findParticipant(tx.db, who.participant.id);
	return person?.consultation === consultation ? person : undefined;
}

type AccountIdentity = { id: string; name: string };

async function make(
	context: AppContext,
	tx: Transaction,
	account: Account | undefined
): Promise<Account | Result<never>> {
	if (!account) return refuse('request/invalid');
	const added = await addAccount(tx, account);
	if (!added.ok) return added;
	const event = { event: 'account-created', subject: added.value.id, reason: 'invitation' };
	tx.onCommit(() => context.securityLog.record(event));
	return added.value;
}

/** [ACCOUNT23] Admitted as a facilitator, by the inviter; a person who takes part already becomes one. */
export async function enrolInvited(
	context: AppContext,
	people: People,
	tx: Transaction,
	{ invitation, consultation: { id: consultation, settings } }: Valid,
	account: AccountIdentity
): Promise<void> {
	const part = { role: 'facilitator', status: 'admitted', confirmed: 'link' } as const;
	const there = await findParticipantOfAccount(tx.db, consultation, account.id);
	const constituency = there?.constituency ?? creatorsConstituency(settings);
	const participant = there?.id ?? context.createId();
	if (there) await changeParticipant(tx.db, participant, { role: part.role, status: part.status });
	else {
		const row = { id: participant, consultation, account: account.id, ...part, constituency, joinedAt: context.now() };
		await insertParticipant(tx.db, { ...row, name: account.name, organisation: null });
	}
	await markLinkUsed(tx.db, invitation.id, participant, context.now());
	await people.rightsLost(tx, participant);
	const data = { participant, role: part.role, constituency };
	const type = there?.status === 'admitted' ? 'person-changed' : 'person-admitted';
	await recordPerson(context, tx, type, { consultation, by: invitation.createdBy, data });
	const newRole = there?.role !== part.role;
	notifyOfChange(context, people, tx, { participants: [participant], consultation, status: part.status, newRole });
	const event = { event: 'invitation-accepted', account: account.id, consultation, subject: invitation.id };
	tx.onCommit(() => context.securityLog.record(event));
}
