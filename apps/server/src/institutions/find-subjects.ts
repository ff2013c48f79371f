import type { AssessedKind } from '@plenum/domain/clusters/addition';
import { selectAssessed } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { findMechanisms } from '../mechanisms/mechanisms.store.ts';

/** What an institution can be responsible for. */
export type Subject = {
	id: string;
	kind: AssessedKind | 'mechanism';
	number: string;
	text: string;
	cluster: string | null;
	review: number | null;
	body: string | null;
	symbol: string | null;
	themes: string[];
};

const findRows = selectAssessed('id', 'kind', 'number', 'text', 'cluster', 'review', 'themes', 'withdrawn');

/** [INSTITUTION5] Recommendations of the review, pledges and new matters, then recommendations of other mechanisms. */
export async function findSubjects(db: Db, consultation: string): Promise<Subject[]> {
	const ofReview = (await findRows(db, consultation))
		.filter(({ withdrawn }) => !withdrawn)
		.map(({ withdrawn: _, ...one }) => ({ ...one, body: null, symbol: null }));
	const others = (await findMechanisms(db, consultation)).map(({ id, code, text, body, symbol, themes }) => ({
		id,
		kind: 'mechanism' as const,
		number: code,
		text,
		cluster: null,
		review: null,
		body,
		symbol,
		themes
	}));
	return [...ofReview, ...others];
}
