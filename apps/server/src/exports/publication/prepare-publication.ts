import { hashOf } from '@plenum/documents/content-hash';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { checkedPlaces } from '@plenum/reports/publication/carried-places';
import { unsettled } from '@plenum/reports/publication/find-revealing';
import { publicName } from '@plenum/reports/publication/public-name';
import { redactOutcome } from '@plenum/reports/publication/redact-outcome';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PublishRequest } from '@plenum/protocol/exports/publication';
import type { Db } from '../../db/db.ts';
import { workerRead, type WithBytes } from '../../db/threads/worker-read.ts';
import { checkVersion, idsOf, keysOf, type CheckedOutcome } from '../outcome/check-version.ts';
import { collectPublicPolls } from '../outcome/collect-public-polls.ts';
import { createDataFile, type PlainData } from '../create-data-file.ts';
import { jsonBytes, type ExportSettings } from '../export-file.ts';
import { getTemplate } from '../templates/templates.store.ts';

type DataFile = { name: string; type: string; bytes: Uint8Array };

/** What is published of a version, as JSON, with what each secret poll is checked with and what is asked again before it is shown. */
export type PreparedPublication = WithBytes & {
	polls: DataFile[];
	/** The hash of what decides the check, and of what it found. */
	inputs: string;
	findings: string;
	clusters: string[];
	sha256: string;
	redactedSha256: string;
	organisations: readonly string[];
	name: string;
	template: ExportSettings['template'];
};

export async function preparePublication(
	db: Db,
	consultation: string,
	wanted: Pick<PublishRequest, 'version' | 'languages' | 'confirmed' | 'heldBack'>
): Promise<Result<PreparedPublication>> {
	const checked = await checkVersion(db, consultation, wanted.version);
	if (!checked.ok) return checked;
	const { outcome, sha256, known, findings, choices } = checked.value;
	const places = checkedPlaces(outcome);
	if (wanted.heldBack?.some((place) => !places.has(place))) return refuse('publication/unknown-place');
	const confirmed = [...keysOf(choices, 'confirmed'), ...(wanted.confirmed ?? [])];
	const heldBack = new Set([...keysOf(choices, 'held-back'), ...(wanted.heldBack ?? [])]);
	if (unsettled(findings, { confirmed, heldBack: [...heldBack] }).length > 0) return refuse('publication/unsettled');
	const redacted = redactOutcome(outcome, { ...known, heldBack }, hashOf);
	const { template } = await getTemplate(db, consultation);
	return ok({
		bytes: jsonBytes(redacted),
		polls: await writePolls(db, redacted),
		inputs: inputsHash(checked.value),
		findings: findingsHash(checked.value),
		clusters: idsOf(outcome),
		sha256,
		redactedSha256: hashOf(redacted),
		organisations: known.organisations,
		name: publicName(redacted),
		template
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
export async function hashFindings(
	db: Db,
	consultation: string,
	version: number
): Promise<Result<{ inputs: string; findings: string }>> {
	const checked = await checkVersion(db, consultation, version);
	return checked.ok ? ok({ inputs: inputsHash(checked.value), findings: findingsHash(checked.value) }) : checked;
}

export const findingsHashed = workerRead(import.meta.url, hashFindings);

async function writePolls(db: Db, outcome: Outcome): Promise<DataFile[]> {
	const bundles = await collectPublicPolls(db, outcome);
	return bundles.map((bundle, at) => ({
		name: `poll-${at + 1}.json`,
		type: 'application/json',
		bytes: Buffer.from(JSON.stringify(bundle, null, '\t'))
	}));
}

/** One file at a time: together they are more than the event loop can have in memory without being held up. */
export async function writeData(
	_db: Db,
	outcome: Uint8Array,
	look: ExportSettings,
	format: PlainData
): Promise<Result<WithBytes & { type: string }>> {
	const making = { ...look, outcome: JSON.parse(new TextDecoder().decode(outcome)) as Outcome };
	const { type, bytes } = createDataFile(making, format);
	return ok({ type, bytes: new Uint8Array(bytes) });
}

export const dataWritten = workerRead(import.meta.url, writeData);
