import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { oddMatrix } from '../../e2e/fixtures/odd-matrix.ts';
import { libreOffice, mammoth, plenum, type Peer } from '../peer.ts';
import type { ReadOnce } from '../read-once.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';

const recommendations = 400;
const run = promisify(execFile);
/** For Plenum the reader alone: what an import does in its thread. */
const reader = join(import.meta.dirname, '..', 'plenum', 'read-matrix.ts');
let folder = '';

export const reading: Scenario = {
	id: 'reading',
	title: 'Reading a matrix of 400 recommendations',
	story:
		'A Word file of 400 recommendations with every oddity that such files have, read once by a process of its own. Plenum makes recommendations of it, with States, positions, sources and labels, and reports what is odd. Mammoth makes HTML. LibreOffice, where it is installed, converts it to HTML, its start included. “Whole process” is from the command to its end.',
	peers: [mammoth, ...(existsSync(libreOffice.file) ? [libreOffice] : []), plenum],
	figures: [
		{ key: 'read', title: 'reading, ms', digits: 0 },
		{ key: 'whole', title: 'whole process, ms', digits: 0 },
		{ key: 'peak', title: 'peak RSS MB', digits: 0 }
	],
	targets: [
		{ figure: 'read', against: mammoth, is: 'at most', limit: 1 },
		{ figure: 'whole', against: libreOffice, is: 'at most', limit: 0.5 },
		{ figure: 'peak', against: mammoth, is: 'at most', limit: 1.2 }
	],
	async prepare() {
		folder = mkdtempSync(join(tmpdir(), 'plenum-reading-'));
		const { bytes } = oddMatrix({ seed: 1, language: 'en', layout: 'old', count: recommendations });
		writeFileSync(join(folder, 'matrix.docx'), bytes);
	},
	play: inTurn(readFile),
	async finish() {
		rmSync(folder, { recursive: true, force: true });
	}
};

async function readFile(peer: Peer): Promise<Figures> {
	const file = join(folder, 'matrix.docx');
	return peer === libreOffice ? convert(file) : readInNode(peer, file);
}

async function readInNode(peer: Peer, file: string): Promise<Figures> {
	const start = performance.now();
	const { stdout } = await run(process.execPath, [peer === plenum ? reader : peer.file, file]);
	const whole = performance.now() - start;
	const { milliseconds, found, peak } = JSON.parse(stdout) as ReadOnce;
	if (found < recommendations) throw new Error(`only ${found} of ${recommendations} were found`);
	return { read: milliseconds, whole, peak: peak / 1e6 };
}

/** A profile of its own, so that a running office is not asked to do it. The first conversion of all makes the profile. */
async function convert(file: string): Promise<Figures> {
	const profile = join(folder, 'profile');
	const args = [
		`-env:UserInstallation=file://${profile}`,
		'--headless',
		'--convert-to',
		'html',
		'--outdir',
		folder,
		file
	];
	if (!existsSync(profile)) await run(libreOffice.file, args);
	const start = performance.now();
	const converting = run(libreOffice.file, args);
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, highestOf(converting.child.pid ?? 0))), 20);
	await converting.finally(() => clearInterval(watch));
	return { whole: performance.now() - start, peak: peak / 1e6 };
}

/** The most that a process or one that it started ever held, as far as they still live. */
function highestOf(root: number): number {
	const parents = new Map<number, number>();
	const highest = new Map<number, number>();
	for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
		const status = statusOf(name);
		parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
		highest.set(Number(name), Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024);
	}
	const isUnder = (pid: number | undefined): boolean =>
		pid !== undefined && pid > 1 && (pid === root || isUnder(parents.get(pid)));
	return Math.max(0, ...[...highest].filter(([pid]) => isUnder(pid)).map(([, bytes]) => bytes));
}

function statusOf(pid: string): string {
	try {
		return readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		// It has ended since it was listed.
		return '';
	}
}
