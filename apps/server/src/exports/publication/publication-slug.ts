import type { PublishRequest } from '@plenum/protocol/exports/publication';
import type { Db } from '../../db/db.ts';
import { findPublication, findPublicationAt } from './publications.store.ts';

/** Where it is readable, unless others have it, and where it is not. */
export type PossibleAddresses = { readable: string; unguessable: string };

/** [PUBLISH21] An address stays as long as its kind does: links that were sent go on to lead here. */
export async function slugFor(
	db: Db,
	consultation: string,
	address: PublishRequest['address'],
	{ readable, unguessable }: PossibleAddresses
): Promise<string> {
	const before = await findPublication(db, consultation);
	if (before?.address === address) return before.slug;
	if (address === 'unguessable') return unguessable;
	for (let number = 1; ; number++) {
		const slug = number === 1 ? readable : `${readable}-${number}`;
		if (!(await findPublicationAt(db, slug))) return slug;
	}
}
