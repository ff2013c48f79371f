import type { DocumentLanguage, Language } from '@plenum/domain/languages';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { HouseStyle } from '@plenum/formats/house-style/house-style';
import type { ExportFormat, MinutesFormat } from '@plenum/protocol/exports/export-formats';
import type { PressFacts } from '@plenum/reports/press/press-summary';
import { runJob, startJob, type JobMessage } from '../run-job.ts';
import { siblingFile } from '../program-files.ts';
import type { ExportFile, ExportSettings, Progress } from './export-file.ts';

/** As JSON: an outcome, of which a document is made, or minutes as they are to be printed. */
export type ExportJob =
	| { outcome: Uint8Array; look: ExportSettings<DocumentLanguage>; format: ExportFormat }
	| PublicationJob
	| MinutesJob;
export type PublicationJob = {
	outcome: Uint8Array;
	look: Omit<ExportSettings, 'language'>;
	press: PressIn[];
	followUp: FollowUpSource;
};
/** Which version is published, when, and the history of follow-up until then, as JSON. */
export type FollowUpSource = { version: number; publishedAt: number; earlier: Uint8Array | null };
/** What the press is told in one language. */
export type PressIn = PressFacts & { language: Language };
export type MinutesJob = { minutes: Uint8Array; format: MinutesFormat; name: string; house: HouseStyle | null };
type Steps = { done: number; of: number };
type WriteResult = { files: ExportFile[] } | { stack: string };
/** How far it is, or files of which more are to come. */
type Underway = Steps | { files: ExportFile[] };
export type FromWriter = JobMessage<Underway, WriteResult>;

/** What an export may take of the machine, or each language of a publication. One at a time: two would only make each other late, and double the memory. */
const limits = { milliseconds: 120_000, megabytes: 1024 } as const;

export const writerFlags = [`--max-old-space-size=${limits.megabytes}`];

const writer = siblingFile('write-export.process', import.meta.url);

let last: Promise<unknown> = Promise.resolve();

/** A text made the writer fail: this is an error of ours. */
class ExportWriterError extends Error {
	override name = 'ExportWriterError';
}

/**
 * [REPORTS60] Runs in a process of its own, with a limit of time and memory. So people who are typing do not wait for it, and
 * a text that makes the PDF writer fail takes nothing else down. A second export waits for its turn.
 */
export async function writeExport(
	job: Exclude<ExportJob, PublicationJob>,
	onProgress: Progress,
	signal?: AbortSignal
): Promise<Result<ExportFile>> {
	const steps = (underway: Underway) => 'done' in underway && onProgress(underway.done, underway.of);
	const written = await inTurn(job, steps, signal);
	if (!written.ok) return written;
	const [file] = written.value;
	if (!file) throw new ExportWriterError('An export is a file.');
	return ok(file);
}

/**
 * [PUBLISH50] All documents of one publication, in one process. Starting it and loading its programs takes as long as writing
 * the documents of one language. The documents of each language are stored while the next ones are written.
 */
export async function writePublicationFiles(
	job: PublicationJob,
	store: (files: ExportFile[]) => Promise<void>
): Promise<Result<null>> {
	let storing = Promise.resolve();
	const written = await inTurn(job, (underway) => {
		if (!('files' in underway)) return;
		storing = storing.then(() => store(underway.files));
		storing.catch(() => undefined);
	}).finally(() => storing.catch(() => undefined));
	await storing;
	return written.ok ? ok(null) : written;
}

type OnProgress = (underway: Underway) => void;

function inTurn(job: ExportJob, progress: OnProgress, signal?: AbortSignal): Promise<Result<ExportFile[]>> {
	const turn = last.then(() => (signal?.aborted ? gaveUp() : writeInProcess(job, progress, signal)));
	last = turn.catch(() => undefined);
	return turn;
}

/** Nobody waits for it any more: what it answers is not seen. */
function gaveUp(): Result<never> {
	return refuse('export/took-too-long');
}

async function writeInProcess(
	job: ExportJob,
	progress: OnProgress,
	signal?: AbortSignal
): Promise<Result<ExportFile[]>> {
	const child = startJob(writer, writerFlags);
	child.send(job);
	const milliseconds = limits.milliseconds * ('press' in job ? job.press.length : 1);
	const end = await runJob<Underway, WriteResult>(child, { milliseconds, progress, signal });
	switch (end.kind) {
		case 'done':
			if ('stack' in end.value) throw new ExportWriterError(end.value.stack);
			return ok(end.value.files);
		case 'took-too-long':
			return gaveUp();
		case 'failed':
			throw end.error;
		case 'exited':
			return refuse('export/cannot-be-written');
	}
}
