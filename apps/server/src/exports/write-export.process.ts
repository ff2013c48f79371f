import type { Outcome } from '@plenum/reports/outcome';
import { flushCompileCache } from 'node:module';
import { createExport } from './create-export.ts';
import { createMinutesFile } from './create-minutes-file.ts';
import type { ExportFile } from './export-file.ts';
import type { ExportJob, FromWriter, MinutesJob } from './write-export.ts';

/** Writes one export, away from the process that serves everyone, and ends. Without that one it has nothing to do. */
process.once('disconnect', () => process.exit());
process.once('message', (job: ExportJob) => void write(job));

async function write(job: ExportJob): Promise<void> {
	try {
		const file = 'minutes' in job ? await createMinutesFile(job) : await writeOutcome(job);
		flushCompileCache();
		say({ kind: 'done', value: { file } }, () => process.disconnect());
	} catch (error) {
		const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
		say({ kind: 'done', value: { stack } }, () => process.disconnect());
	}
}

function writeOutcome({ outcome, look, format }: Exclude<ExportJob, MinutesJob>): Promise<ExportFile> {
	const making = { ...look, outcome: JSON.parse(new TextDecoder().decode(outcome)) as Outcome };
	return createExport(making, format, (done, of) => say({ kind: 'progress', progress: { done, of } }));
}

function say(message: FromWriter, said: () => void = () => undefined): void {
	process.send?.(message, undefined, undefined, said);
}
