import { ok, type Result } from '@plenum/domain/result';
import { answerJob } from './answer-job.ts';
import { readUpload } from './read-upload.ts';
import { encodeUpload, type EncodedUpload, type UploadJob, type UploadRefusal } from './upload-read.ts';

/** Reads one upload, away from the process that serves everyone. */
answerJob<UploadJob, Result<EncodedUpload, UploadRefusal>>(async (job, progress) => {
	progress(0.1);
	const read = await readUpload(job, progress);
	return read.ok ? ok(encodeUpload(read.value)) : read;
});
