import type { Consultation } from '@plenum/domain/consultations/consultation';
import { isActive } from '@plenum/domain/people/change-person';
import type { Language } from '@plenum/domain/languages';
import { tidyName } from '@plenum/domain/people/given-name';
import { acceptJoin } from '@plenum/domain/people/join';
import { admissionRates } from '@plenum/domain/people/join-rate';
import { acceptPersonalLink } from '@plenum/domain/people/personal-link';
import { proposePseudonym } from '@plenum/domain/people/pseudonym';
import type { AdmissionStatus } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { JoinResult, JoinRequest } from '@plenum/protocol/people';
import { randomInt } from 'node:crypto';
import { findConsultation } from '../../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { identify, type Credentials, type Identity } from '../identity.ts';
import { findRepeated, keepJoining } from './join-again.ts';
import { openSession, type AccountOwner, type OpenedToken } from '../sessions/open-session.ts';
import {
	changeParticipant,
	countJoinedSince,
	findNames,
	findParticipantOfAccount,
	insertParticipant
} from '../participants.store.ts';
import type { Typist } from './preview-join.ts';
import type { People } from '../people.ts';
import { findLinkOfCode, type FoundPersonalLink } from '../links/personal-links.ts';
import { recordPerson } from '../record-person.ts';
import { markLinkUsed } from '../links/scoped-links.store.ts';

/** Joined, and for how long the cookie lasts; null where the browser keeps the one that it has. */
export type JoinedSession = { joined: JoinResult; seconds: OpenedToken['seconds'] | null };

export async function join(
	context: AppContext,
	people: People,
	request: JoinRequest,
	from: Typist & { credentials: Credentials; key: string | null; language: Language }
): Promise<Result<JoinedSession>> {
	const isPersonal = await findLinkOfCode(context, context.database.read, request.code);
	const opened = isPersonal
		? ok(isPersonal.consultation)
		: await people.joinGuard.open(request.code, from.address, from.signal);
	if (!opened.ok) return opened;
	const who = await identify(context, from.credentials);
	if (who?.kind === 'account' && who.mustSetUpFactor) return refuse('account/second-factor-required');
	const account = who?.kind === 'account' ? who.account.id : null;
	return transaction(context.database, async (tx) => {
		const consultation = await findConsultation(tx.db, opened.value);
		if (!consultation) return refuse('join/unknown-code');
		const link = isPersonal && (await findLinkOfCode(context, tx.db, request.code)); // As it is now: it brings in one person.
		const repeated = await findRepeated(context, tx, from.key, request, account);
		const shared = request.sharedDevice ?? false;
		if (repeated) {
			const keepsCookie = account !== repeated.account;
			return openFor(context, tx, repeated.participant, ownerOf(who, repeated.account), { keepsCookie, shared });
		}
		const status = link
			? acceptPersonalLink(consultation, link, request)
			: acceptJoin(consultation, request, await countJoined(context, tx, consultation.id));
		if (!status.ok) return status;
		const keepsCookie = account !== null && (await isInAlready(tx, consultation.id, account));
		const linked = keepsCookie ? null : account;
		const name = await nameFor(tx, consultation.id, request.name, from.language);
		const entry = { consultation, request, name, status: status.value, linked, link };
		const participant = await enter(context, people, tx, entry);
		await keepJoining(context, tx, from.key, request, participant.id);
		return openFor(context, tx, participant, ownerOf(who, linked), { keepsCookie, shared });
	});
}

/** [PEOPLE63] Counts everyone, also people who wait: a flood that goes on stays in the lobby. */
async function countJoined({ now }: AppContext, tx: Transaction, consultation: string): Promise<number[]> {
	const counts = [];
	for (const { within } of admissionRates) counts.push(await countJoinedSince(tx.db, consultation, now() - within));
	return counts;
}

/** [PEOPLE40] So long a session lasts on a device that is not the person's own, unless a workshop runs then. */
const sharedDeviceTime = 2 * 60 * 60 * 1000;

async function openFor(
	context: AppContext,
	tx: Transaction,
	participant: JoinResult['participant'],
	linked: AccountOwner | null,
	{ keepsCookie, shared }: { keepsCookie: boolean; shared: boolean }
): Promise<Result<JoinedSession>> {
	const now = context.now();
	const lasting = shared ? { sharedDevice: { until: now + sharedDeviceTime } } : {};
	const { token, seconds } = await openSession(tx, linked ?? { participant: participant.id, ...lasting }, now);
	return ok({ joined: { participant, token }, seconds: keepsCookie ? null : seconds });
}

/** [ACCOUNT20] Joining proves nothing: the new session is as old, in this, as the one with which the account asked. */
function ownerOf(who: Identity | null, linked: string | null): AccountOwner | null {
	if (linked === null || who?.kind !== 'account') return null;
	const { provenAt, browser, factorsElsewhere } = who.session;
	return { account: linked, provenAt: provenAt ?? 0, browser, factorsElsewhere };
}

/**
 * Someone with an account takes part through it, once. A facilitator who tries the code in her own browser becomes a second person, and
 * remains facilitator there.
 */
async function isInAlready(tx: Transaction, consultation: string, account: string): Promise<boolean> {
	const before = await findParticipantOfAccount(tx.db, consultation, account);
	if (before && isActive(before.status)) return true;
	if (before) await changeParticipant(tx.db, before.id, { account: null });
	return false;
}

async function nameFor(tx: Transaction, consultation: string, given: string, language: Language): Promise<string> {
	const name = tidyName(given);
	if (name !== '') return name;
	return proposePseudonym(language, randomInt(2 ** 32) / 2 ** 32, await findNames(tx.db, consultation));
}

type Entry = {
	consultation: Consultation;
	request: JoinRequest;
	name: string;
	status: AdmissionStatus;
	linked: string | null;
	link: FoundPersonalLink | undefined;
};

async function enter(
	context: AppContext,
	people: People,
	tx: Transaction,
	entry: Entry
): Promise<JoinResult['participant']> {
	const { consultation, request, name, status, linked, link } = entry;
	const { role = 'participant' } = link ?? {};
	const shared = { id: context.createId(), role, status, constituency: request.constituency };
	await insertParticipant(tx.db, {
		...shared,
		consultation: consultation.id,
		account: linked,
		joinedAt: context.now(),
		confirmed: link ? 'link' : null,
		name,
		organisation: tidyName(request.organisation ?? '') || null
	});
	if (link) await markLinkUsed(tx.db, link.id, shared.id, context.now());
	if (status === 'admitted') {
		const { id: participant, role, constituency } = shared;
		const data = { participant, role, constituency };
		await recordPerson(context, tx, 'person-admitted', {
			consultation: consultation.id,
			by: link?.createdBy ?? null,
			data
		});
	}
	tx.onCommit(() => people.announcePeople(consultation.id));
	return { ...shared, consultation: consultation.id, name };
}
