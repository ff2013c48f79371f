import { cleanFile } from '@plenum/formats/evidence/clean-file';
import { answerJob } from '../../matrix/upload/answer-job.ts';

/** Cleans one file, away from the process that serves everyone. */
answerJob(({ bytes }: { bytes: Uint8Array }) => cleanFile(new Uint8Array(bytes)));
