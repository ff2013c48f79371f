import { readPassages, type DocumentPassages } from '@plenum/domain/evidence/document-passages';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { readFile } from '@plenum/formats/reading/read-file';
import { answerJob } from '../../matrix/upload/answer-job.ts';
import type { UploadRefusal } from '../../matrix/upload/upload-read.ts';

/** [EVIDENCE60] Reads one document, away from the process that serves everyone. */
answerJob(
	async ({ bytes }: { bytes: Uint8Array }): Promise<Result<DocumentPassages, UploadRefusal | 'source/no-passages'>> => {
		const content = await readFile(new Uint8Array(bytes));
		if (!content.ok) return content;
		const read = readPassages('paragraphs' in content.value ? content.value.paragraphs : []);
		return read.passages.length === 0 ? refuse('source/no-passages') : ok(read);
	}
);
