import { diffAssessments } from '@plenum/documents/diff-assessments';
import { hashOf } from '@plenum/documents/content-hash';
import { correctAssessment } from '@plenum/domain/corrections/text-correction';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { ComparedVersions, Version, VersionWithText } from '@plenum/protocol/documents';
import type { Db } from '../../db/db.ts';
import type { Actor } from '../../http/actor.ts';
import { findCorrections } from './find-corrections.ts';
import { readDocument } from '../read-document.ts';
import { readVersion } from './read-version.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import { viewVersions } from './version-view.ts';
import { findVersion } from './versions.store.ts';

type At = { document: string; cluster: string };

export async function showVersion(db: Db, actor: Actor, at: At, number: number): Promise<Result<VersionWithText>> {
	const found = await findVersion(db, at.cluster, number);
	if (!found) return refuse('document/unknown-version');
	const json = await readVersion(db, found);
	if (!json) return refuse('document/version-forgotten');
	const [version] = await viewVersions(db, actor, [found]);
	return ok({ ...(version as Version), json });
}

/** [VER5] From one version to another, or to what stands there now. */
export async function compareVersions(
	db: Db,
	actor: Actor,
	at: At,
	{ from, to }: { from: number; to: number | 'now' }
): Promise<Result<ComparedVersions>> {
	const before = await showVersion(db, actor, at, from);
	if (!before.ok) return before;
	const after = to === 'now' ? await readNow(db, actor.consultation, at) : await showVersion(db, actor, at, to);
	if (!after.ok) return after;
	const changes = diffAssessments(before.value.json, after.value.json);
	const isWhole = [before.value, after.value].every((said) => !('shortened' in said && said.shortened));
	return ok({ from, to, same: isWhole && before.value.sha256 === after.value.sha256, changes });
}

export const versionRead = workerRead(import.meta.url, showVersion);
export const versionDiffRead = workerRead(import.meta.url, compareVersions);

/** [CORRECT2] As it is read: of a closed text, with its corrections. */
async function readNow(
	db: Db,
	consultation: string,
	{ document, cluster }: At
): Promise<Result<{ json: Assessment; sha256: string }>> {
	const reading = await readDocument(db, document);
	if (!reading) return refuse('document/unknown');
	const { inForce, sealed } = await findCorrections(db, consultation, cluster);
	if (inForce.length === 0 || sealed !== reading.sha256)
		return ok({ json: reading.assessment, sha256: reading.sha256 });
	const json = correctAssessment(reading.assessment, inForce);
	return ok({ json, sha256: hashOf(json) });
}
