import { linkState, type LinkMaker, type LinkState, type StoredLinkKind } from '@plenum/domain/people/scoped-link';
import { and, asc, eq, getTableColumns, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { insertForEach } from '../../db/prepared-row.ts';
import { participants, scopedLinks } from '../people.tables.ts';

export type LinkRow = typeof scopedLinks.$inferSelect;
/** With its maker as the record holds them now; null where there is no such person. */
export type StoredLink = LinkRow & { maker: LinkMaker | null };

export type NewLink = Pick<LinkRow, 'id' | 'kind' | 'consultation' | 'tokenHash' | 'createdBy' | 'createdAt'> &
	Partial<Pick<LinkRow, 'workshop' | 'label' | 'constituency' | 'role' | 'scope' | 'expiresAt'>>;

/** All that were made together, in their order. */
export async function insertLinks(db: Db, links: readonly NewLink[]): Promise<void> {
	const empty = { workshop: null, label: null, constituency: null, role: null, scope: null, expiresAt: null };
	const unused = { usedAt: null, usedBy: null, lastUsedAt: null, revokedAt: null };
	const rows = links.map((link, place) => ({ ...empty, ...link, ...unused, place }));
	await insertForEach(db, scopedLinks, rows);
}

const maker = { role: participants.role, status: participants.status, muted: participants.muted };

async function selectLinks(db: Db, where: SQL | undefined): Promise<StoredLink[]> {
	return await db
		.select({ ...getTableColumns(scopedLinks), maker })
		.from(scopedLinks)
		.leftJoin(participants, eq(participants.id, scopedLinks.createdBy))
		.where(where)
		.orderBy(asc(scopedLinks.createdAt), asc(scopedLinks.place), asc(scopedLinks.id))
		.all();
}

/** [PEOPLE60] The one answer to whether a stored link still opens anything. */
export function stateOf(link: StoredLink, now: number): LinkState {
	return linkState(link, link.maker, now);
}

/** Neither used, revoked nor expired, even if its maker is gone. */
export function isOpen({ usedAt, revokedAt, expiresAt }: StoredLink, now: number): boolean {
	return usedAt === null && revokedAt === null && (expiresAt === null || expiresAt > now);
}

export async function findLink(
	db: Db,
	kinds: readonly StoredLinkKind[],
	tokenHash: string
): Promise<StoredLink | undefined> {
	return (await selectLinks(db, and(eq(scopedLinks.tokenHash, tokenHash), inArray(scopedLinks.kind, [...kinds]))))[0];
}

/** In the order in which they were made. */
export async function findLinks(
	db: Db,
	consultation: string,
	kinds: readonly StoredLinkKind[],
	workshop?: string
): Promise<StoredLink[]> {
	const { kind } = scopedLinks;
	const inWorkshop = workshop === undefined ? undefined : eq(scopedLinks.workshop, workshop);
	return selectLinks(db, and(eq(scopedLinks.consultation, consultation), inArray(kind, [...kinds]), inWorkshop));
}

export async function findLinksMadeBy(db: Db, participant: string): Promise<StoredLink[]> {
	return selectLinks(db, eq(scopedLinks.createdBy, participant));
}

/** Links that brought somebody in, of makers who were removed since. */
export async function findUsedLinksOfRemoved(db: Db, consultation: string): Promise<{ participant: string }[]> {
	const broughtIn = inArray(scopedLinks.kind, ['personal', 'facilitator']);
	const rows = await db
		.select({ participant: scopedLinks.usedBy })
		.from(scopedLinks)
		.innerJoin(participants, eq(participants.id, scopedLinks.createdBy))
		.where(and(eq(scopedLinks.consultation, consultation), broughtIn, eq(participants.status, 'removed')))
		.orderBy(asc(scopedLinks.id))
		.all();
	return rows.flatMap(({ participant }) => (participant === null ? [] : [{ participant }]));
}

export async function markLinkUsed(db: Db, id: string, usedBy: string, usedAt: number): Promise<void> {
	await db.update(scopedLinks).set({ usedBy, usedAt }).where(eq(scopedLinks.id, id)).run();
}

export async function noteLinkUse(db: Db, id: string, lastUsedAt: number): Promise<void> {
	await db.update(scopedLinks).set({ lastUsedAt }).where(eq(scopedLinks.id, id)).run();
}

export async function updateExpiry(db: Db, links: readonly string[], expiresAt: number): Promise<void> {
	if (links.length === 0) return;
	await db
		.update(scopedLinks)
		.set({ expiresAt })
		.where(inArray(scopedLinks.id, [...links]))
		.run();
}

export type RevokedLinks = {
	consultation: string;
	kinds: readonly StoredLinkKind[];
	ids?: readonly string[];
	createdBy?: string;
};

/** Those of them that are neither used nor revoked; of all in the consultation, these ids, or one maker's. Returns how many they were. */
export async function revokeLinks(
	db: Db,
	{ consultation, kinds, ids, createdBy }: RevokedLinks,
	now: number
): Promise<number> {
	const open = and(
		eq(scopedLinks.consultation, consultation),
		inArray(scopedLinks.kind, [...kinds]),
		ids && inArray(scopedLinks.id, [...ids]),
		createdBy === undefined ? undefined : eq(scopedLinks.createdBy, createdBy),
		isNull(scopedLinks.usedAt),
		isNull(scopedLinks.revokedAt)
	);
	return (await db.update(scopedLinks).set({ revokedAt: now }).where(open).run()).changes;
}

/** No link names a person whose name is erased. */
export async function deleteLabelOf(db: Db, participant: string): Promise<void> {
	await db.update(scopedLinks).set({ label: null }).where(eq(scopedLinks.usedBy, participant)).run();
}
