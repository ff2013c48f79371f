import { defaultLanguage, type Language } from '@plenum/domain/languages';
import { isPractice } from '@plenum/domain/consultations/practice';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Publication, PublishRequest } from '@plenum/protocol/exports/publication';
import { getConsultation } from '../../consultations/consultations.store.ts';
import { nameOfOwn } from '../../db/nodes.ts';
import type { ReadRefusal } from '../../db/threads/read-pool.ts';
import { workerTransaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import type { PlainData } from '../create-data-file.ts';
import { dataWritten, findingsHashed, publicationPrepared, type PreparedPublication } from './prepare-publication.ts';
import { followUpFiles } from './press-file-names.ts';
import { findPublicationFile, type PublicationFile, type StoredFile } from './publications.store.ts';
import {
	storePublicationFile,
	sweepAbandonedContents,
	sweepPublicationContents,
	type FileToStore
} from './store-publication-file.ts';
import { slugFor } from './publication-slug.ts';
import { writePublicationFiles } from '../write-export.ts';
import { publicationWritten, type PublicationToWrite, type WrittenPublication } from './write-publication.ts';

type NewFile = Omit<FileToStore, 'content'>;

/** How often the check is repeated outside the write turn, if something that decides it changes meanwhile. */
const tries = 2;

/**
 * [PUBLISH11] [PUBLISH20] One version, checked and redacted, becomes what everyone sees. Its documents are written and stored before
 * anything is shown, and the check is asked again in the transaction: what became sensitive meanwhile stays out.
 */
export async function publishOutcome(
	context: AppContext,
	actor: Actor,
	wanted: PublishRequest
): Promise<Result<Publication> | ReadRefusal> {
	const { database, live, publicChanged, createId, report } = context;
	const { consultation } = actor;
	const publishedAt = context.now();
	if (isPractice(await getConsultation(database.read, consultation))) return refuse('practice/stays-inside');
	const prepared = await database.costly.take(actor.participant, publicationPrepared, consultation, wanted);
	if (!prepared.ok) return prepared;
	const addresses = { readable: prepared.value.name, unguessable: createId() };
	const earlier = await findPublicationFile(database.read, consultation, followUpFiles.history);
	const slug = await slugFor(database.read, consultation, wanted.address, addresses);
	const unnamed: string[] = [];
	const stored: StoredFile[] = [];
	const store = async (files: readonly NewFile[]) => {
		for (const file of files) {
			const content = nameOfOwn(database.nodes, createId());
			unnamed.push(content);
			stored.push(await storePublicationFile(database, { ...file, content }));
		}
	};
	try {
		const at = { addresses, slug, publishedAt, version: wanted.version };
		const files = await writeFiles(context, prepared.value, wanted.languages, { ...at, earlier }, store);
		if (!files.ok) return files;
		const goesOnFrom = earlier?.sha256 ?? null;
		const written = await writeChecked(context, actor, wanted, { ...prepared.value, ...at, goesOnFrom }, stored);
		if (!written.ok) return written;
		unnamed.push(...written.value.replaced);
		publicChanged.notify();
		live.notify({ kind: 'outcome', consultation });
		return ok(written.value.publication);
	} finally {
		await sweepPublicationContents(database, unnamed).catch(report);
		await sweepAbandonedContents(database).catch(report);
	}
}

/**
 * If the inputs of the check changed, its findings may still be the same: for example, a person joined whose name occurs
 * nowhere.
 */
async function writeChecked(
	context: AppContext,
	{ consultation, participant }: Actor,
	wanted: PublishRequest,
	prepared: PreparedPublication &
		Pick<PublicationToWrite, 'addresses' | 'slug' | 'goesOnFrom'> & { publishedAt: number },
	files: StoredFile[]
): Promise<Result<WrittenPublication>> {
	const { database, config } = context;
	const { version, languages, address } = wanted;
	const { inputs: inputsThen, findings, clusters, sha256, redactedSha256, organisations } = prepared;
	const { addresses, slug, publishedAt, goesOnFrom } = prepared;
	const row = {
		consultation,
		address,
		state: 'published' as const,
		version,
		versionSha256: sha256,
		languages,
		organisations: [...organisations],
		publishedAt,
		withdrawnAt: null
	};
	const given = {
		row,
		by: participant,
		wanted,
		redactedSha256,
		addresses,
		slug,
		files,
		findings,
		clusters,
		goesOnFrom
	};
	let inputs = inputsThen;
	for (let tried = 0; ; tried++) {
		const toWrite: PublicationToWrite = { ...given, inputs, isLast: tried === tries };
		const written = await workerTransaction(database, publicationWritten, toWrite, config.secret);
		if (!written.ok) return written;
		if (written.value) return ok(written.value);
		const now = await database.costly.ask(findingsHashed, consultation, version);
		if (!now.ok || now.value.findings !== findings) return refuse('publication/changed');
		inputs = now.value.inputs;
	}
}

type FilesAt = { slug: string; publishedAt: number; version: number; earlier: PublicationFile | undefined };

/** What each secret poll is checked with, the data, each language's table, and all documents. */
async function writeFiles(
	{ database: { costly }, config }: AppContext,
	{ bytes: outcome, polls, template }: PreparedPublication,
	languages: readonly Language[],
	{ slug, publishedAt, version, earlier }: FilesAt,
	store: (files: readonly NewFile[]) => Promise<void>
): Promise<Result<null>> {
	const look = { audience: 'publication' as const, template, logo: null, house: null };
	const data: { name: string; format: PlainData; language: Language }[] = [
		{ name: 'outcome.json', format: 'outcome.json', language: languages[0] ?? defaultLanguage },
		...languages.map((language) => ({
			name: `outcome-${language}.csv`,
			format: 'outcome.csv' as const,
			language
		}))
	];
	await store(polls);
	for (const { name, format, language } of data) {
		const written = await costly.ask(dataWritten, outcome, { ...look, language }, format);
		if (!written.ok) return written;
		await store([{ name, ...written.value }]);
	}
	const { publishers, contact, licence } = template;
	const press = languages.map((language) => ({
		language,
		publishers,
		contact,
		licence,
		publishedAt,
		address: `${config.publicUrl}/public/${slug}/${language}`
	}));
	const followUp = { version, publishedAt, earlier: earlier?.bytes ?? null };
	return writePublicationFiles({ outcome, look, press, followUp }, store);
}
