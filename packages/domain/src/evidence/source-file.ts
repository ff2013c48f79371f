import { ok, refuse, type Result } from '../result.ts';
import { mayChangeSource, type Source } from './source.ts';

export const sourceFileTypes = ['pdf', 'png', 'jpeg', 'webp', 'xlsx', 'ods', 'csv'] as const;
export type SourceFileType = (typeof sourceFileTypes)[number];

/** [EVIDENCE30] */
export const sourceFileBytes = 10 * 1024 * 1024;

/** [EVIDENCE30] The file of a source. Its name is not kept: it may say who wrote it. */
export type SourceFile = {
	type: SourceFileType;
	bytes: number;
	sha256: string;
	/** Whether nothing is left in it that says who made it, with which program and where. */
	cleaned: boolean;
};

/** [EVIDENCE31] Who may change a source may give it a file. A testimony has none: a file may lead to a person. */
export function mayHaveFile(
	source: Pick<Source, 'constituency' | 'disputes' | 'kind'>,
	constituency: string
): Result<true, 'source/own-side-only' | 'source/disputed' | 'source/testimony-file'> {
	if (source.kind === 'testimony') return refuse('source/testimony-file');
	const allowed = mayChangeSource(source, constituency);
	return allowed.ok ? ok(true) : allowed;
}
