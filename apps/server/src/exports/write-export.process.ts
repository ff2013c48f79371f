import type { Outcome } from '@plenum/reports/outcome/outcome';
import { flushCompileCache } from 'node:module';
import type { ExportFile } from './export-file.ts';
import type { ExportJob, FromWriter, PublicationJob } from './write-export.ts';

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

/** Each job loads the programs that it needs and no others: that is most of what a small one takes. */
async function filesOf(job: ExportJob): Promise<ExportFile[]> {
	if ('minutes' in job) {
		const { createMinutesFile } = await import('./minutes/create-minutes-file.ts');
		return [await createMinutesFile(job)];
	}
	const outcome = JSON.parse(new TextDecoder().decode(job.outcome)) as Outcome;
	if ('press' in job) return publish(job, outcome);
	const { createExport } = await import('./create-export.ts');
	const making = { ...job.look, outcome };
	return [await createExport(making, job.format, (done, of) => say({ kind: 'progress', progress: { done, of } }))];
}

async function publish({ look, press, followUp }: PublicationJob, outcome: Outcome): Promise<[]> {
	const { publicationWriter } = await import('./publication/create-publication-files.ts');
	const write = publicationWriter(followUp);
	for (const { language, ...facts } of press)
		say({ kind: 'progress', progress: { files: await write({ ...look, language, outcome }, facts) } });
	return [];
}

function say(message: FromWriter, said: () => void = () => undefined): void {
	process.send?.(message, undefined, undefined, said);
}
