import { readHouseStyle } from '@plenum/formats/house-style/read-house-style';
import { ok, type Result } from '@plenum/domain/result';
import type { Refusal } from '@plenum/domain/refusals';
import { answerJob } from '../matrix/upload/answer-job.ts';
import { encodeHouseStyle } from './templates/house-styles.store.ts';

/** Reads one Word file, away from the process that serves everyone, and answers with what is kept of it as JSON. */
answerJob(async ({ bytes }: { bytes: Uint8Array }): Promise<Result<string, Refusal>> => {
	const read = readHouseStyle(bytes);
	return read.ok ? ok(encodeHouseStyle(read.value)) : read;
});
