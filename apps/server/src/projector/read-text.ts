import type { Assessment } from '@plenum/domain/clusters/assessment';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { AppContext } from '../app-context.ts';
import { findDocument } from '../documents/documents.store.ts';
import { stateRead } from '../documents/storage/read-state.ts';

export type ReadText = (document: string) => Promise<Assessment>;

/** As many texts as are on screens at once. */
const mostKept = 24;

/** Screens ask every second, and a text can be long: it is read when it has grown, once for all who ask. */
export function createTextReader({ database }: Pick<AppContext, 'database'>): ReadText {
	const kept = new Map<string, { head: string; text: Promise<Assessment> }>();

	async function read(document: string): Promise<Assessment> {
		const state = await database.costly.ask(stateRead, document);
		return state.ok ? state.value.json : emptyAssessment();
	}

	return async (document) => {
		const row = await findDocument(database.read, document);
		if (!row) return emptyAssessment();
		const head = `${row.generation}.${row.headSeq}`;
		const known = kept.get(document);
		if (known?.head === head) return known.text;
		const entry = { head, text: read(document) };
		// The next caller retries a reading that failed.
		entry.text.catch(() => kept.get(document) === entry && kept.delete(document));
		kept.delete(document);
		kept.set(document, entry);
		for (const [first] of kept) {
			if (kept.size <= mostKept) break;
			kept.delete(first);
		}
		return entry.text;
	};
}
