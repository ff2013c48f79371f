import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Poppler's program is not part of Plenum: where it is missing, tests that read a PDF say that they are skipped. */
export const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;

/** What a reader of the file would copy out of it. */
export function textOfPdf(pdf: Uint8Array): string {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-pdf-'));
	try {
		const file = join(folder, 'report.pdf');
		writeFileSync(file, pdf);
		return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} finally {
		rmSync(folder, { recursive: true });
	}
}
