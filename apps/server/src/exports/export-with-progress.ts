import type { Report } from '../report.ts';
import type { Refusal } from '@plenum/domain/refusals';
import type { Result } from '@plenum/domain/result';
import { sha256 } from '../sha256.ts';
import { PassThrough, type Readable } from 'node:stream';
import type { ExportFile, Progress } from './export-file.ts';

/**
 * [REPORTS61] The progress of an export: a line of JSON for each step, then a line that names the file, and its bytes.
 * Closing the connection ends the work.
 */
export function exportWithProgress(
	run: (onProgress: Progress, signal: AbortSignal) => Promise<Result<ExportFile>>,
	report: Report,
	/** Why there is no file, in text for the caller. */
	wordsOf: (reason: Refusal) => string
): Readable {
	const stream = new PassThrough();
	const gone = new AbortController();
	stream.on('close', () => gone.abort());
	const refuse = (reason: Refusal): void =>
		void stream.end(`${JSON.stringify({ refused: reason, title: wordsOf(reason) })}\n`);
	const say = (line: unknown): void => void stream.write(`${JSON.stringify(line)}\n`);
	run((done, of) => say({ done, of }), gone.signal)
		.then((file) => {
			if (stream.destroyed) return;
			if (!file.ok) return refuse(file.reason);
			const { name, type, bytes } = file.value;
			say({ file: { name, type, bytes: bytes.length, sha256: sha256(bytes) } });
			stream.end(Buffer.from(bytes));
		})
		.catch((error: unknown) => {
			report(error);
			if (!stream.destroyed) refuse('server/failed');
		});
	return stream;
}
