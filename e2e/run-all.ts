import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
	countLine,
	type RunReport,
	troubleLines,
	withEnd,
	withSecondTry,
	withUnanswered
} from './report/run-report.ts';
import { readStories } from './report/stories-report.ts';
import { findUnanswered } from './unanswered-operations.ts';

/**
 * The checks and every test. The stories in a real browser mostly wait and take longest, so they run beside all the others: the
 * checks, then rules, modules and components. What they say is printed after the rest. At the end stands what failed, by name, and
 * in the last line the count of all tests.
 */

const startedAt = Date.now();
const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const storiesLog = join(results, 'stories.log');
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = join(results, 'stories.json');
const stories = start(
	'playwright',
	['test', '--config', 'e2e/playwright.config.ts', '--reporter=dot,json'],
	openSync(storiesLog, 'w')
);
stage('check');
if ((await run('npm', ['run', '--silent', 'check'])) !== 0) {
	stories.child.kill('SIGINT');
	await stories.status;
	process.stdout.write('\nThe checks failed, as printed above. No test is counted.\n\n0 passed, 1 failed, 0 skipped\n');
	process.exit(1);
}
stage('rules, modules and components');
const answered = join(results, 'answered');
process.env.ANSWERED_OPERATIONS = answered;
const rooms = await runRooms('rooms.json', []);
const again = rooms.crashed?.length
	? await runRooms(
			'rooms-again.json',
			rooms.crashed.map(({ file }) => file)
		)
	: null;
stage('stories');
const storiesStatus = await stories.status;
process.stdout.write(readFileSync(storiesLog));

const reports = [
	withUnanswered(again ? withSecondTry(rooms, again) : rooms, findUnanswered(answered)),
	withEnd('playwright', readStories(read('stories.json')), storiesStatus)
];
stage('result');
for (const line of reports.flatMap(troubleLines)) process.stdout.write(`${line}\n`);
process.stdout.write(`\n${countLine(reports)}\n`);
process.exitCode = reports.every(({ passed, failed }) => passed > 0 && failed.length === 0) ? 0 : 1;

/** All of them, or those of these files. */
async function runRooms(report: string, files: string[]): Promise<RunReport> {
	process.env.VITEST_REPORT = join(results, report);
	const reporters = ['--reporter=default', '--reporter=./e2e/report/vitest-report.ts'];
	const status = await run('vitest', ['run', ...reporters, ...files]);
	return withEnd('vitest', read<RunReport>(report), status);
}

/** Named in the log, so that its reader finds where one ends and the next begins, and which of them takes long. */
function stage(name: string): void {
	const seconds = Math.round((Date.now() - startedAt) / 1000);
	process.stdout.write(`\n== ${name} (after ${Math.floor(seconds / 60)} min ${seconds % 60} s)\n`);
}

function run(command: string, args: string[]): Promise<number> {
	return start(command, args, 'inherit').status;
}

function start(command: string, args: string[], output: number | 'inherit') {
	const child = spawn(command, args, { cwd: root, stdio: ['ignore', output, output] });
	const status = new Promise<number>((resolve) => {
		child.on('error', () => resolve(1));
		child.on('close', (status) => resolve(status ?? 1));
	});
	return { child, status };
}

/** None where the runner died before it wrote one. */
function read<Report>(name: string): Report | null {
	try {
		return JSON.parse(readFileSync(join(results, name), 'utf8')) as Report;
	} catch {
		return null;
	}
}
