import type { Result } from '@plenum/domain/result';
import { createHash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import type { ExportFile, Progress } from './export-file.ts';

/**
 * [PAPERS61] How far an export is, a line of JSON for each step; then a line that names the file, and its bytes. Whoever
 * hangs up ends the work.
 */
export function exportWithProgress(
	run: (tell: Progress, signal: AbortSignal) => Promise<Result<ExportFile>>,
	report: (error: unknown) => void
): Readable {
	const stream = new PassThrough();
	const gone = new AbortController();
	stream.on('close', () => gone.abort());
	const say = (line: unknown): void => void stream.write(`${JSON.stringify(line)}\n`);
	run((done, of) => say({ done, of }), gone.signal)
		.then((file) => {
			if (stream.destroyed) return;
			if (!file.ok) return void stream.end(`${JSON.stringify({ refused: file.reason })}\n`);
			const { name, type, bytes } = file.value;
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			say({ file: { name, type, bytes: bytes.length, sha256 } });
			stream.end(Buffer.from(bytes));
		})
		.catch((error: unknown) => {
			report(error);
			if (!stream.destroyed) stream.end(`${JSON.stringify({ refused: 'server/failed' })}\n`);
		});
	return stream;
}
