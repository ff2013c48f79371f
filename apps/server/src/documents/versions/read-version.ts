import { sha256Hex } from '@plenum/documents/content-hash';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { Db } from '../../db/db.ts';
import { UnreadableDocumentError } from '../storage/unreadable-document.ts';
import { findVersionText, type VersionRow, type VersionTextRow } from './versions.store.ts';

/**
 * [VER2] What a version says; nothing where it had to be forgotten. Words that do not have the hash under which they were kept
 * are not shown as its words. What an earlier Plenum wrote may lack what a later one knows.
 */
export async function readVersion(db: Db, version: VersionRow): Promise<Assessment | undefined> {
	const text = await findVersionText(db, version);
	if (!text) return undefined;
	if (sha256Hex(text.json) !== (text.shortenedSha256 ?? version.sha256))
		throw new UnreadableDocumentError(version.document, `version ${version.number} is not what was kept`);
	return readVersionText(text);
}

export function readVersionText({ json }: Pick<VersionTextRow, 'json'>): Assessment {
	const kept = JSON.parse(json) as Partial<Assessment>;
	const empty = emptyAssessment();
	return { ...empty, ...kept, sections: { ...empty.sections, ...kept.sections } };
}
