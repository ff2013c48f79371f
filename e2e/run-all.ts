import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findUnanswered } from './unanswered-operations.ts';

/**
 * The checks and every test. The stories in a real browser mostly wait and take longest, so they run beside all the others: the
 * checks, then rules, modules and components. What they say is printed after the rest; the last line counts all tests.
 */

type Count = { passed: number; failed: number; skipped: number };

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const storiesLog = join(results, 'stories.log');
const stories = start('playwright', ['test', '--config', 'e2e/playwright.config.ts'], openSync(storiesLog, 'w'));
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
const rooms = await run('vitest', [
	'run',
	'--reporter=default',
	'--reporter=json',
	'--outputFile.json=test-results/rooms.json'
]);
stage('stories');
const storiesStatus = await stories.status;
process.stdout.write(readFileSync(storiesLog));

for (const operation of findUnanswered(answered)) process.stdout.write(`No test had an answer to ${operation}\n`);

const counts = [countRooms(), countStories()];
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const failed =
	sum('failed') + (rooms === 0 || sum('failed') > 0 ? 0 : 1) + (storiesStatus === 0 || sum('failed') > 0 ? 0 : 1);

process.stdout.write(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped\n`);
process.exitCode = failed === 0 && sum('passed') > 0 ? 0 : 1;

/** Named in the log, so that its reader finds where one ends and the next begins. */
function stage(name: string): void {
	process.stdout.write(`\n== ${name}\n`);
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

function countRooms(): Count {
	const report = read('rooms.json') as { numPassedTests?: number; numFailedTests?: number; numPendingTests?: number };
	return {
		passed: report.numPassedTests ?? 0,
		failed: report.numFailedTests ?? 0,
		skipped: report.numPendingTests ?? 0
	};
}

function countStories(): Count {
	const { stats } = read('stories.json') as {
		stats?: { expected: number; flaky: number; unexpected: number; skipped: number };
	};
	if (!stats) return { passed: 0, failed: 0, skipped: 0 };
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** An absent report is a runner that died; its exit status tells. */
function read(name: string): object {
	try {
		return JSON.parse(readFileSync(join(results, name), 'utf8')) as object;
	} catch {
		return {};
	}
}
