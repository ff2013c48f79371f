import { placeOfCode } from '@plenum/domain/mechanisms/mechanism';
import type { Outcome, OutcomeMechanism } from '@plenum/reports/outcome';
import type { AppContext } from '../app-context.ts';
import { findAllRecommendations } from '../clusters/clusters.store.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { upsertLink } from '../mechanisms/links.store.ts';
import { insertMechanisms } from '../mechanisms/mechanisms.store.ts';

type OfReview = { review: number | null; number: string };

const nameOf = ({ review, number }: OfReview) => `${review} ${number}`;

/** Each has a code of its own; of each pair one thing is said, and both of it are in the file. */
export function standBesideWhatIsThere({ clusters, mechanisms = [] }: Outcome): boolean {
	const there = new Set(clusters.flatMap(({ recommendations }) => recommendations.map(nameOf)));
	if (new Set(mechanisms.map(({ code }) => code)).size !== mechanisms.length) return false;
	return mechanisms.every(({ beside }) => {
		const names = beside.map(nameOf);
		return new Set(names).size === names.length && names.every((name) => there.has(name));
	});
}

/** [MECHANISM7] With new ids; the row of the file that each was first read from stays with the server that read it. */
export async function importMechanisms(
	{ createId, now }: Pick<AppContext, 'createId' | 'now'>,
	tx: WriteTransaction,
	consultation: string,
	given: readonly OutcomeMechanism[]
): Promise<void> {
	if (given.length === 0) return;
	const ids = new Map((await findAllRecommendations(tx.db, consultation)).map((one) => [nameOf(one), one.id]));
	const come = given.map((one) => ({ ...one, id: createId(), raw: [] }));
	const rows = come.map(({ beside: _, code, ...one }) => ({ ...one, place: getPlace(code) }));
	await insertMechanisms(tx.db, consultation, rows);
	for (const { id: mechanism, beside } of come)
		for (const { status, ...one } of beside) {
			const recommendation = ids.get(nameOf(one));
			if (recommendation) await upsertLink(tx.db, { mechanism, recommendation, status }, now());
		}
}

function getPlace(code: string): number {
	const place = placeOfCode(code);
	if (place === null) throw new Error('A code that is none was let in.');
	return place;
}
