import type { SourceFileType } from '@plenum/domain/evidence/source-file';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PackageRefusal } from '@plenum/tables/package/zip';
import { kindOf } from '../reading/file-kind.ts';
import { cleanPdf } from './clean-pdf.ts';
import { cleanPicture } from './clean-picture.ts';
import { cleanSheet } from './clean-sheet.ts';

export type CleanFile = { type: SourceFileType; bytes: Uint8Array; cleaned: boolean };
export type CleaningRefusal = PackageRefusal | 'source/file-type';

/** [EVIDENCE30] What a file is, told by its content alone; without what says who made it. What cannot be cleaned is as it was. */
export async function cleanFile(bytes: Uint8Array): Promise<Result<CleanFile, CleaningRefusal>> {
	const kind = kindOf(bytes);
	if (kind === 'pdf') {
		const cleaned = await cleanPdf(bytes);
		return ok({ type: kind, bytes: cleaned ?? bytes, cleaned: cleaned !== null });
	}
	if (kind === 'xlsx' || kind === 'ods') {
		const sheet = cleanSheet(bytes, kind);
		return sheet.ok ? ok({ type: kind, ...sheet.value }) : sheet;
	}
	const picture = kind === 'picture' ? cleanPicture(bytes) : null;
	if (picture) return ok({ ...picture, cleaned: true });
	return kind === 'text' && isTable(bytes) ? ok({ type: 'csv', bytes, cleaned: true }) : refuse('source/file-type');
}

/** Text with lines and a separator, which no browser and no program takes for a document. */
function isTable(bytes: Uint8Array): boolean {
	const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/, 20);
	return !/^\s*[<{[]/.test(lines[0]?.replace(/^\xef\xbb\xbf/, '') ?? '') && lines.some((line) => /[,;\t]/.test(line));
}
