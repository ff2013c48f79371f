import type { Outcome } from '@plenum/reports/outcome';
import { flushCompileCache } from 'node:module';
import { createExport } from './create-export.ts';
import { createMinutesFile } from './create-minutes-file.ts';
import type { ExportFile } from './export-file.ts';
import { createPublicationFiles } from './create-publication-files.ts';
import type { ExportJob, FromWriter } from './write-export.ts';

/** Writes one export, away from the process that serves everyone, and ends. Without that one it has nothing to do. */
process.once('disconnect', () => process.exit());
process.once('message', (job: ExportJob) => void write(job));

async function write(job: ExportJob): Promise<void> {
	try {
		const files = await filesOf(job);
		flushCompileCache();
		say({ kind: 'done', value: { files } }, () => process.disconnect());
	} catch (error) {
		const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
		say({ kind: 'done', value: { stack } }, () => process.disconnect());
	}
}

async function filesOf(job: ExportJob): Promise<ExportFile[]> {
	if ('minutes' in job) return [await createMinutesFile(job)];
	const outcome = JSON.parse(new TextDecoder().decode(job.outcome)) as Outcome;
	if ('press' in job) return createPublicationFiles({ ...job.look, outcome }, job.press);
	const making = { ...job.look, outcome };
	return [await createExport(making, job.format, (done, of) => say({ kind: 'progress', progress: { done, of } }))];
}

function say(message: FromWriter, said: () => void = () => undefined): void {
	process.send?.(message, undefined, undefined, said);
}
