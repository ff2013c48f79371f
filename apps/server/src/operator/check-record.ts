import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { evolve } from '@plenum/domain/workshops/evolve';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { Db } from '../db/db.ts';
import { findAllClusters } from '../clusters/clusters.store.ts';
import { findVersionText, findVersions } from '../documents/versions/versions.store.ts';
import { findPublicationFile, findPublicationFiles } from '../exports/publication/publications.store.ts';
import type { StoredLine } from '../journal/journal.store.ts';
import { hashShownWords } from '../polls/word-list/moderate-words.ts';
import { sha256 } from '../sha256.ts';
import { readEvent } from '../workshops/workshop-events.ts';
import { findWorkshopStates } from '../workshops/workshops.store.ts';

/** What was held against something else than a hash of its rows: how many, and what is wrong. */
export type ComparedPart = { what: string; checked: number; faults: string[] };

/** [WORKSHOP2] Each workshop is what its lines make of it: agenda, states of items, speakers, rounds. */
export async function checkWorkshops(
	db: Db,
	consultation: string,
	lines: readonly StoredLine[]
): Promise<ComparedPart> {
	const folded = new Map<string, Workshop | null>();
	for (const line of lines) {
		if (!line.stream.startsWith('workshop:')) continue;
		const id = line.stream.slice('workshop:'.length);
		folded.set(id, evolve(folded.get(id) ?? null, readEvent(line)));
	}
	const faults: string[] = [];
	const stored = await findWorkshopStates(db, consultation);
	for (const { id, folded: state } of stored) {
		const now = folded.get(id);
		if (now === undefined) faults.push(`Workshop ${id} stands in no line of the record.`);
		else if (!isSame(now, state)) faults.push(`Workshop ${id} is not what its lines of the record make of it.`);
		folded.delete(id);
	}
	for (const id of folded.keys()) faults.push(`Workshop ${id} is gone: the record tells of it.`);
	return { what: 'Workshops, with their agendas and items', checked: stored.length, faults };
}

function isSame(now: Workshop | null, stored: string): boolean {
	try {
		return canonicalJson(now) === canonicalJson(JSON.parse(stored));
	} catch {
		return false;
	}
}

/** [POLL72] The words that a poll shows are those that the record hashed last. */
export async function checkShownWords(db: Db, lines: readonly StoredLine[]): Promise<ComparedPart> {
	const hashes = new Map<string, string>();
	for (const { stream, data } of lines) {
		const { wordsSha256 } = (data ?? {}) as { wordsSha256?: string };
		if (wordsSha256 !== undefined) hashes.set(stream.slice('poll:'.length), wordsSha256);
	}
	const faults: string[] = [];
	for (const [poll, hash] of hashes)
		if ((await hashShownWords({ db }, poll)) !== hash)
			faults.push(`The words of poll ${poll} are not those that the record hashed.`);
	return { what: 'Words that a poll shows', checked: hashes.size, faults };
}

/** [VER1] Texts that were kept are stored under their own hash. One that was forgotten has no words. */
export async function checkVersionTexts(db: Db, consultation: string): Promise<ComparedPart> {
	const faults: string[] = [];
	let checked = 0;
	for (const { id } of await findAllClusters(db, consultation))
		for (const version of await findVersions(db, id)) {
			const text = await findVersionText(db, version);
			if (text === undefined) continue;
			checked += 1;
			// [VER12] A shortened version has the hash of what is left.
			if (sha256(text.json) !== (text.shortenedSha256 ?? version.sha256))
				faults.push(`Version ${version.number} of the text of cluster ${id} is not the one that was kept.`);
		}
	return { what: 'Kept versions of texts', checked, faults };
}

/** [PUBLISH34] What everybody can download is what was hashed when it was published. */
export async function checkPublishedFiles(db: Db, consultation: string): Promise<ComparedPart> {
	const files = await findPublicationFiles(db, consultation);
	const faults: string[] = [];
	for (const { name, sha256: hash } of files) {
		const file = await findPublicationFile(db, consultation, name);
		if (!file || sha256(file.bytes) !== hash)
			faults.push(`The published file ${name} is not the one that was published.`);
	}
	return { what: 'Published files', checked: files.length, faults };
}
