import { holdsRight } from '@plenum/domain/people/scoped-link';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { MadeLink, MadeLinkList } from '@plenum/protocol/people';
import type { AppContext } from '../../app-context.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { findParticipant } from '../participants.store.ts';
import type { People } from '../people.ts';
import { findLinksMadeBy, isOpen, revokeLinks, type StoredLink } from './scoped-links.store.ts';

/** [PEOPLE61] What a person made that still opens something, for a facilitator who thinks of removing them. */
export async function listLinksOfPerson(
	{ database, now }: AppContext,
	{ consultation }: Actor,
	participant: string
): Promise<Result<MadeLinkList>> {
	const person = await findParticipant(database.read, participant);
	if (person?.consultation !== consultation) return refuse('participant/unknown');
	const links = (await findLinksMadeBy(database.read, participant)).filter((link) => isOpen(link, now()));
	return ok({ links: links.map(asMadeLink) });
}

/**
 * [PEOPLE61] Called in the transaction that takes a right from somebody. What they made by it is revoked and listed, so that it opens
 * nothing when they get the right back.
 */
export async function revokeLostLinks(
	context: AppContext,
	people: People,
	tx: Transaction,
	{ participant, by }: { participant: string; by: string | null }
): Promise<MadeLink[]> {
	const maker = await findParticipant(tx.db, participant);
	const now = context.now();
	await people.rightsLost(tx, participant);
	const lost = (await findLinksMadeBy(tx.db, participant)).filter(
		(link) => isOpen(link, now) && !holdsRight(link.kind, maker)
	);
	const [first] = lost;
	if (!first) return [];
	const { consultation } = first;
	const kinds = [...new Set(lost.map(({ kind }) => kind))];
	await revokeLinks(tx.db, { consultation, kinds, createdBy: participant }, now);
	const links = lost.filter(({ kind }) => kind === 'personal').length;
	const line = { stream: 'people', type: 'personal-links-revoked' as const, data: { links } };
	if (links > 0) await context.journal.append(tx, { ...line, consultation, by, at: now });
	const actor = by === null ? {} : { participant: by };
	tx.onCommit(() =>
		context.securityLog.record({ event: 'links-revoked', ...actor, consultation, subject: participant })
	);
	return lost.map(asMadeLink);
}

function asMadeLink({ id, kind, label, workshop, createdAt }: StoredLink): MadeLink {
	return { id, kind, label, workshop, createdAt };
}
