import { defaultLanguage } from '@plenum/domain/languages';
import { hashOf } from '@plenum/documents/content-hash';
import type { Outcome } from '@plenum/reports/outcome';
import { checkedPlaces } from '@plenum/reports/publication/carried-places';
import { unsettled } from '@plenum/reports/publication/find-revealing';
import { publicName } from '@plenum/reports/publication/public-name';
import { redactOutcome } from '@plenum/reports/publication/redact-outcome';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PublishRequest } from '@plenum/protocol/publication';
import { sha256 } from '../sha256.ts';
import type { Db } from '../db/database.ts';
import { workerRead, type WithBytes } from '../db/worker-read.ts';
import { checkVersion, idsOf, keysOf, type CheckedOutcome } from './check-publication.ts';
import { collectPublicPolls } from './collect-public-polls.ts';
import { createDataFile } from './create-data-file.ts';
import { jsonBytes, type Look } from './export-file.ts';
import type { PublicationFile } from './publications.store.ts';
import { getTemplate } from './templates.store.ts';

/** What is published of a version, as JSON, with the files that are data alone and what is asked again before it is shown. */
export type PreparedPublication = WithBytes & {
	/** Of what decides the check, and of what it found. */
	inputs: string;
	findings: string;
	clusters: string[];
	/** Texts that can be held back. */
	places: string[];
	sha256: string;
	redactedSha256: string;
	organisations: readonly string[];
	name: string;
	template: Look['template'];
	files: PublicationFile[];
};

export async function preparePublication(
	db: Db,
	consultation: string,
	wanted: Pick<PublishRequest, 'version' | 'languages' | 'confirmed' | 'heldBack'>
): Promise<Result<PreparedPublication>> {
	const checked = await checkVersion(db, consultation, wanted.version);
	if (!checked.ok) return checked;
	const { outcome, sha256, known, findings, choices } = checked.value;
	const confirmed = [...keysOf(choices, 'confirmed'), ...(wanted.confirmed ?? [])];
	const heldBack = new Set([...keysOf(choices, 'held-back'), ...(wanted.heldBack ?? [])]);
	if (unsettled(findings, { confirmed, heldBack: [...heldBack] }).length > 0) return refuse('publication/unsettled');
	const redacted = redactOutcome(outcome, { sensitive: known.sensitive, heldBack }, hashOf);
	const { template } = await getTemplate(db, consultation);
	return ok({
		bytes: jsonBytes(redacted),
		...{ inputs: inputsHash(checked.value), findings: findingsHash(checked.value), clusters: idsOf(outcome) },
		...{ places: [...checkedPlaces(outcome).keys()], sha256, redactedSha256: hashOf(redacted) },
		...{ organisations: known.organisations, name: publicName(redacted), template },
		files: await writeData(db, redacted, wanted.languages, template)
	});
}

export const publicationPrepared = workerRead(import.meta.url, preparePublication);

/** The same inputs find the same. */
export function inputsHash({ known, choices }: Pick<CheckedOutcome, 'known' | 'choices'>): string {
	return hashOf([{ ...known, sensitive: [...known.sensitive] }, choices]);
}

function findingsHash({ findings, known, choices }: CheckedOutcome): string {
	return hashOf([findings, [...known.sensitive], choices]);
}

/** Where the inputs are others, what they find may still be the same: somebody joined whose name stands nowhere. */
export async function hashFindings(db: Db, consultation: string, version: number): Promise<Result<string>> {
	const checked = await checkVersion(db, consultation, version);
	return checked.ok ? ok(findingsHash(checked.value)) : checked;
}

export const findingsHashed = workerRead(import.meta.url, hashFindings);

/** Data once, each language's table, and what each secret poll is checked with. */
async function writeData(
	db: Db,
	outcome: Outcome,
	languages: PublishRequest['languages'],
	template: Look['template']
): Promise<PublicationFile[]> {
	const bundles = await collectPublicPolls(db, outcome);
	const files = bundles.map((bundle, at) =>
		fileOf(`poll-${at + 1}.json`, 'application/json', Buffer.from(JSON.stringify(bundle, null, '\t')))
	);
	const jobs = [
		{ format: 'outcome.json' as const, language: languages[0] ?? defaultLanguage, name: 'outcome.json' },
		...languages.map((language) => ({ format: 'outcome.csv' as const, language, name: `outcome-${language}.csv` }))
	];
	for (const { format, language, name } of jobs) {
		const written = createDataFile({ outcome, audience: 'publication', language, template, logo: null }, format);
		files.push(fileOf(name, written.type, Buffer.from(written.bytes)));
	}
	return files;
}

export function fileOf(name: string, type: string, bytes: Buffer): PublicationFile {
	return { name, type, sha256: sha256(bytes), bytes };
}
