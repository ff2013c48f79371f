import { writerFlags } from '../../apps/server/src/exports/write-export.ts';
import { exportFormats } from '@plenum/protocol/exports/export-formats';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paperPage } from '../exports/report-page.ts';
import type { Peer } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';

const writer = join(import.meta.dirname, '..', 'exports', 'write-format.ts');
const printer = join(import.meta.dirname, '..', 'exports', 'print-page.ts');
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

const formats = exportFormats.map((format): Peer => asPeer(format, format));
const print = asPeer('print', 'Chromium prints the mid-term report to PDF');
const convert = asPeer('convert', 'LibreOffice makes a Word file of the same page');

/** What is measured here is no server: the title and the id are all that counts. */
function asPeer(id: string, title: string): Peer {
	return { id: `export-${id}`, title, file: writer, args: [id], dialect: 'relay' };
}

let folder = '';

export const exports: Scenario = {
	id: 'exports',
	title: 'Every document of a large outcome',
	story:
		'400 recommendations, 60 clusters with a page of text each, 80 actions. Each format is written in a process of its own. For ours, the first time is that of the writing alone, and the one beside it that of the whole process, as for the others.',
	peers: [...formats, print, ...(office ? [convert] : [])],
	figures: [
		{ key: 'writing', title: 'writing, s', digits: 2 },
		{ key: 'whole', title: 'whole process, s', digits: 2 },
		{ key: 'peak', title: 'peak MB', digits: 0 },
		{ key: 'size', title: 'file kB', digits: 0 }
	],
	targets: [],
	enoughRounds: 3,
	async prepare() {
		folder = mkdtempSync(join(tmpdir(), 'plenum-bench-'));
		writeFileSync(join(folder, 'page.html'), paperPage());
	},
	play: inTurn(measure),
	async finish() {
		rmSync(folder, { recursive: true, force: true });
	}
};

async function measure(peer: Peer): Promise<Figures> {
	const page = join(folder, 'page.html');
	if (peer === print) {
		const file = join(folder, 'page.pdf');
		const done = await run(process.execPath, [printer, page, file]);
		return { ...figuresOf(done, file), writing: secondsOf(done) };
	}
	if (peer === convert) {
		const given = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--infilter=HTML (StarWriter)'];
		const done = await run(office ?? '', [...given, '--convert-to', 'docx', '--outdir', folder, page]);
		return figuresOf(done, join(folder, 'page.docx'));
	}
	const file = join(folder, 'written');
	const done = await run(process.execPath, [...writerFlags, writer, ...peer.args, file]);
	return { ...figuresOf(done, file), writing: secondsOf(done) };
}

/** What the program itself took the time of. */
function secondsOf({ said }: ExportRun): number {
	return (JSON.parse(said) as { milliseconds: number }).milliseconds / 1000;
}

type ExportRun = { seconds: number; peak: number; said: string };

function figuresOf({ seconds, peak }: ExportRun, file: string): Figures {
	return { whole: seconds, peak: peak / 1e6, size: statSync(file).size / 1000 };
}

/** Runs a program to its end, and looks twenty times a second at what it and its children hold in memory. */
function run(program: string, args: string[]): Promise<ExportRun> {
	const start = performance.now();
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
	let said = '';
	let peak = 0;
	child.stdout.on('data', (text) => (said += String(text)));
	const timer = setInterval(() => (peak = Math.max(peak, residentBelow(child.pid ?? 0))), 50);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			clearInterval(timer);
			if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peak, said });
			else reject(new Error(`${program} ended with ${code}`));
		});
	});
}

function residentBelow(root: number): number {
	const parents = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		if (/^\d+$/.test(name)) parents.set(Number(name), Number(fieldOf(name, 'PPid')));
	}
	const isBelow = (pid: number): boolean =>
		pid === root || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid) ?? 0));
	return [...parents.keys()]
		.filter(isBelow)
		.reduce((sum, pid) => sum + Number(fieldOf(String(pid), 'VmRSS')) * 1024, 0);
}

function fieldOf(pid: string, field: string): string {
	try {
		return new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
	} catch {
		// It has ended since it was listed.
		return '0';
	}
}
