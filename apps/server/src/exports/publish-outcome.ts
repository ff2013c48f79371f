import { hashOf } from '@plenum/documents/content-hash';
import type { Outcome } from '@plenum/domain/exports/outcome';
import { unsettled } from '@plenum/domain/exports/publication/find-revealing';
import { publicName } from '@plenum/domain/exports/publication/public-name';
import { redactOutcome } from '@plenum/domain/exports/publication/redact-outcome';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Publication, PublishRequest } from '@plenum/protocol/publication';
import { createHash } from 'node:crypto';
import type { Db } from '../db/database.ts';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { checkVersion, keysOf, viewPublication, type Checked } from './check-publication.ts';
import { keepChoices } from './choose-publication.ts';
import { gatherPublicPolls } from './gather-public-polls.ts';
import type { Language } from './report-words.ts';
import { findPublication, findPublicationAt, putPublication, type PublicationFile } from './publications.store.ts';
import { getTemplate } from './templates.store.ts';
import { writeExport } from './write-export.ts';

/**
 * [PUBLISH11] [PUBLISH20] One version, checked and redacted, becomes what everyone sees. Its documents are written before
 * anything is shown, and the check is asked again in the transaction: what became sensitive meanwhile stays out.
 */
export async function publishOutcome(house: House, actor: Actor, wanted: PublishRequest): Promise<Result<Publication>> {
	const { consultation } = actor;
	const checked = await checkVersion(house.database.read, consultation, wanted.version);
	if (!checked.ok) return checked;
	const { outcome, sha256, known, findings, choices } = checked.value;
	const confirmed = [...keysOf(choices, 'confirmed'), ...(wanted.confirmed ?? [])];
	const heldBack = new Set([...keysOf(choices, 'held-back'), ...(wanted.heldBack ?? [])]);
	if (unsettled(findings, { confirmed, heldBack: [...heldBack] }).length > 0) return refuse('publication/unsettled');
	const redacted = redactOutcome(outcome, { sensitive: known.sensitive, heldBack }, hashOf);
	const files = await writeFiles(house.database.read, redacted, wanted.languages);
	if (!files.ok) return files;
	return transaction(house.database, async (tx) => {
		const now = await checkVersion(tx.db, consultation, wanted.version);
		if (!now.ok) return now;
		if (!isSameCheck(checked.value, now.value)) return refuse('publication/changed');
		const { version, confirmed: confirm = [], heldBack: holdBack = [] } = wanted;
		const kept = await keepChoices(house, tx, actor, outcome, { version, confirm, holdBack });
		if (!kept.ok) return kept;
		const row = {
			...{ consultation, slug: await slugFor(tx.db, house, redacted, wanted.address), address: wanted.address },
			...{ state: 'published' as const, version: wanted.version, versionSha256: sha256 },
			...{ languages: wanted.languages, organisations: [...known.organisations] },
			...{ publishedAt: house.now(), withdrawnAt: null }
		};
		await putPublication(tx.db, row, files.value);
		const data = { version: wanted.version, sha256: hashOf(redacted) };
		const line = { consultation, stream: 'exports', type: 'outcome-published', at: row.publishedAt };
		await house.journal.append(tx, { ...line, by: actor.participant, data });
		tx.onCommit(() => house.live.announce({ kind: 'outcome', consultation }));
		return ok(viewPublication(row));
	});
}

function isSameCheck(one: Checked, other: Checked): boolean {
	const hash = ({ findings, known, choices }: Checked): string => hashOf([findings, [...known.sensitive], choices]);
	return hash(one) === hash(other);
}

/** Data once, each language's table and report, and what each secret poll is checked with. */
async function writeFiles(
	db: Db,
	outcome: Outcome,
	languages: readonly Language[]
): Promise<Result<PublicationFile[]>> {
	const { template } = await getTemplate(db, outcome.consultation.id);
	const bundles = await gatherPublicPolls(db, outcome);
	const files = bundles.map((bundle, at) =>
		fileOf(`poll-${at + 1}.json`, 'application/json', Buffer.from(JSON.stringify(bundle, null, '\t')))
	);
	const jobs = [
		{ format: 'outcome.json' as const, language: languages[0] ?? 'en', name: 'outcome.json' },
		...languages.flatMap((language) => [
			{ format: 'outcome.csv' as const, language, name: `outcome-${language}.csv` },
			{ format: 'report.pdf' as const, language, name: `report-${language}.pdf` }
		])
	];
	for (const { format, language, name } of jobs) {
		const making = { outcome, audience: 'publication' as const, language, template, logo: null };
		const written = await writeExport({ making, format }, () => {});
		if (!written.ok) return written;
		files.push(fileOf(name, written.value.type, Buffer.from(written.value.bytes)));
	}
	return ok(files);
}

function fileOf(name: string, type: string, bytes: Buffer): PublicationFile {
	return { name, type, sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

/** [PUBLISH21] An address stays as long as its kind does: links that were sent go on to lead here. */
async function slugFor(db: Db, house: House, outcome: Outcome, address: PublishRequest['address']): Promise<string> {
	const before = await findPublication(db, outcome.consultation.id);
	if (before?.address === address) return before.slug;
	if (address === 'unguessable') return house.newId();
	const name = publicName(outcome);
	for (let number = 1; ; number++) {
		const slug = number === 1 ? name : `${name}-${number}`;
		if (!(await findPublicationAt(db, slug))) return slug;
	}
}
