import { shownToOthers } from '@plenum/domain/people/name-policy';
import { writeCsv } from '@plenum/formats/sheets/csv';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { findParticipants } from '../people/participants.store.ts';
import { findThreads } from './comments.store.ts';

/** [COMMENTS17] The columns are named in English, regardless of the reader's language: other programs read them. */
const columns = ['thread', 'section', 'passage', 'suggested', 'comment', 'constituency', 'shown_as', 'state'];

export async function exportComments(db: Db, consultation: string, document: string): Promise<Uint8Array> {
	const { settings } = await getConsultation(db, consultation);
	const people = new Map((await findParticipants(db, consultation)).map((row) => [row.id, row]));
	const labels = new Map(settings.constituencies.map(({ id, label }) => [id, label ?? id]));
	const threads = await findThreads(db, document);
	const rows = threads.flatMap(({ section, quote, replacement, resolved, outcome, comments }, number) =>
		comments.flatMap(({ text, hidden, by }, at) => {
			const person = people.get(by);
			if (hidden || text === null || !person) return [];
			const who = [labels.get(person.constituency) ?? person.constituency, shownToOthers(person, settings) ?? ''];
			const suggested = at === 0 ? (replacement ?? '') : '';
			return [[number + 1, section, quote ?? '', suggested, text, ...who, outcome ?? (resolved ? 'resolved' : 'open')]];
		})
	);
	return writeCsv([columns, ...rows]);
}
