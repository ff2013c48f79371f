import { answerJob } from '../matrix/upload/answer-job.ts';
import { readFilledFile, type FilledFileJob } from './read-filled-file.ts';

/** Reads one file, away from the process that serves everyone. */
answerJob((job: FilledFileJob) => readFilledFile(job));
