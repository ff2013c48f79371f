import { ok, type Result } from '@plenum/domain/result';
import { findLabels } from '../clusters/clusters.store.ts';
import { findGoneQuotes } from '../comments/erase-comments.ts';
import { findThreadsOf } from '../comments/comments.store.ts';
import type { Db } from '../db/db.ts';
import { findWordsToForget } from '../documents/forget-words.ts';
import { findVersions, findVersionTexts, type FoundVersion } from '../documents/versions/versions.store.ts';
import { findKeptWords, type KeptWords } from '../exports/find-kept-words.ts';
import { findErasure, type Erasure } from '../people/erase-participant.ts';

/** A version of the text of a cluster, as an operator knows it. */
export type NamedVersion = { cluster: string; label: string; version: number; reason: string; keptAs: string | null };

/** [OPERATE6] Whom an erasing is about, and what goes: listed before anything does. */
export type ErasurePlan = {
	person: {
		participant: string;
		name: string | null;
		organisation: string | null;
		role: string;
		constituency: string;
		status: string;
		consultation: string;
		title: string;
	};
	/** How many comments of theirs lose their words. */
	comments: number;
	/** How many quotes of deleted words of theirs are emptied. */
	quotes: number;
	/** Lose words of theirs that were deleted since. */
	versions: NamedVersion[];
	/** Hold the name, and stay: which of them should be forgotten, only people can tell. */
	mentions: NamedVersion[];
	kept: KeptWords;
	unreadable: string[];
};

export async function planErasure(db: Db, participant: string): Promise<Result<ErasurePlan>> {
	const erasure = await findErasure(db, participant);
	if (!erasure.ok) return erasure;
	const consultation = erasure.value.consultation.id;
	const words = await findWordsToForget(db, consultation, participant);
	const threads = await findThreadsOf(db, participant);
	const own = threads.flatMap(({ comments }) => comments.filter(({ by, text }) => by === participant && text !== null));
	return ok({
		person: describePerson(erasure.value),
		comments: own.length,
		quotes: (await findGoneQuotes(db, participant, { ...words, consultation })).length,
		versions: await nameVersions(db, words.versions),
		mentions: await findMentions(db, words.clusters, erasure.value.person.name, words.versions),
		kept: await findKeptWords(db, consultation),
		unreadable: words.unreadable
	});
}

function describePerson({ person, consultation }: Erasure): ErasurePlan['person'] {
	const { id, name, organisation, role, constituency, status } = person;
	return {
		participant: id,
		name,
		organisation,
		role,
		constituency,
		status,
		consultation: consultation.id,
		title: consultation.title
	};
}

/** A shorter name stands in too many words. */
const shortestName = 3;

async function findMentions(
	db: Db,
	clusters: readonly string[],
	name: string | null,
	shortened: readonly FoundVersion[]
): Promise<NamedVersion[]> {
	if (name === null || name.trim().length < shortestName) return [];
	const wanted = name.trim().toLowerCase();
	const found: FoundVersion[] = [];
	for (const cluster of clusters) {
		const texts = await findVersionTexts(db, cluster);
		const hashes = new Set(texts.filter(({ json }) => json.toLowerCase().includes(wanted)).map(({ sha256 }) => sha256));
		found.push(...(await findVersions(db, cluster)).filter(({ sha256 }) => hashes.has(sha256)));
	}
	const isShortened = (version: FoundVersion) =>
		shortened.some(({ cluster, number }) => cluster === version.cluster && number === version.number);
	return nameVersions(
		db,
		found.filter((version) => !isShortened(version))
	);
}

async function nameVersions(db: Db, versions: readonly FoundVersion[]): Promise<NamedVersion[]> {
	const labels = await findLabels(db, [...new Set(versions.map(({ cluster }) => cluster))]);
	return versions.map(({ cluster, number: version, reason, label: keptAs }) => ({
		cluster,
		label: labels.get(cluster) ?? '',
		version,
		reason,
		keptAs
	}));
}
