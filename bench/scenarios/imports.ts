import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oddMatrix } from '../../e2e/fixtures/odd-matrix.ts';
import { reportPdf } from '../../packages/tables/src/pdf/report-pdf.fixture.ts';
import { openPackage, writePackage } from '../../packages/tables/src/package/zip.ts';
import type { ReadFiles } from '../imports/read-files.ts';
import { plenum } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';

const reader = join(import.meta.dirname, '..', 'imports', 'read-files.ts');
let folder = '';

export const imports: Scenario = {
	id: 'imports',
	title: 'Files that are imported',
	story:
		'A Word file of 10 MB with 400 recommendations, and a report of the Working Group of 60 pages as PDF. Each is read ten times as the server reads them: in a process of its own, from the bytes to the preview. The time is the middle one. “Grown” is what the serving process holds after all of them, as a share of what it held after the first.',
	peers: [plenum],
	figures: [
		{ key: 'word', title: 'Word file of 10 MB, s', digits: 2 },
		{ key: 'pdf', title: 'PDF of 60 pages, s', digits: 2 },
		{ key: 'peak', title: 'reading process, peak MB', digits: 0 },
		{ key: 'grown', title: 'server grown', digits: 2 }
	],
	targets: [
		{ figure: 'word', against: null, is: 'at most', limit: 3 },
		{ figure: 'pdf', against: null, is: 'at most', limit: 5 },
		{ figure: 'peak', against: null, is: 'at most', limit: 300 },
		{ figure: 'grown', against: null, is: 'at most', limit: 1.2 }
	],
	enoughRounds: 3,
	async prepare() {
		folder = mkdtempSync(join(tmpdir(), 'plenum-imports-'));
		writeFileSync(join(folder, 'matrix.docx'), largeWordFile());
		writeFileSync(join(folder, 'report.pdf'), reportPdf({ times: 64 }).bytes);
	},
	play: inTurn(readFiles),
	async finish() {
		rmSync(folder, { recursive: true, force: true });
	}
};

/** With a picture, as such files have where they are large. */
function largeWordFile(): Uint8Array {
	const { bytes } = oddMatrix({ seed: 1, language: 'en', layout: 'old', count: 400 });
	const parts = openPackage(bytes, () => true);
	if (!parts.ok) throw new Error(parts.reason);
	const texts = [...parts.value].map(([name, part]) => [name, new TextDecoder().decode(part)] as const);
	// Written in 64 signs, which packing takes off again.
	const picture = randomBytes(9_800_000).toString('base64');
	return writePackage({ ...Object.fromEntries(texts), 'word/media/image1.png': picture });
}

async function readFiles(): Promise<Figures> {
	const files = ['matrix.docx', 'report.pdf'].map((name) => join(folder, name));
	const child = spawn(process.execPath, ['--expose-gc', reader, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
	let said = '';
	let peak = 0;
	child.stdout.on('data', (text) => (said += String(text)));
	const timer = setInterval(() => (peak = Math.max(peak, highestUnder(child.pid ?? 0))), 20);
	await new Promise((resolve) => child.on('close', resolve));
	clearInterval(timer);
	const { seconds, before, after } = JSON.parse(said) as ReadFiles;
	const [word = NaN, pdf = NaN] = seconds;
	return { word, pdf, peak: peak / 1024, grown: after / before };
}

/** The most, in kilobytes, that a process which this one started ever held, as far as it still lives. */
function highestUnder(parent: number): number {
	const highest = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(statusOf)
		.filter((status) => status.includes(`\nPPid:\t${parent}\n`))
		.map((status) => Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0));
	return Math.max(0, ...highest);
}

function statusOf(pid: string): string {
	try {
		return readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		// It has ended since it was listed.
		return '';
	}
}
