import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { noPostgres } from '../apps/server/src/test-support/database/postgres-cluster.fixture.ts';
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
 * The checks and every test, all at once: each waits for disks, servers or a browser much of its time, and together they keep the
 * processor busy. What they say is printed one after the other. At the end stands what failed, by name, and in the last line the
 * count of all tests.
 */

const startedAt = Date.now();
const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const answered = join(results, 'answered');

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const storiesLog = join(results, 'stories.log');
const stories = start(
	'playwright',
	['test', '--config', 'e2e/playwright.config.ts', '--reporter=dot,json'],
	openSync(storiesLog, 'w'),
	{ PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'stories.json') }
);
const componentsLog = join(results, 'components.log');
const components = startVitest('components', ['components'], openSync(componentsLog, 'w'));
// In one run: its workers are never idle beside another's, and PostgreSQL's server waits for disks.
const roomsLog = join(results, 'rooms.log');
const rooms = startVitest(
	'rooms',
	['rules', 'modules', ...(noPostgres === null ? ['postgres'] : [])],
	openSync(roomsLog, 'w')
);
// Stories and checks go one or two at a time: where they share alike with many processes, they are still under way when all else is done.
if (rooms.child.pid !== undefined) setPriority(rooms.child.pid, 6);

stage('check');
if ((await start('npm', ['run', '--silent', 'check']).status) !== 0) {
	for (const { child } of [stories, components, rooms]) child.kill('SIGINT');
	await Promise.all([stories.status, components.report, rooms.report]);
	process.stdout.write('\nThe checks failed, as printed above. No test is counted.\n\n0 passed, 1 failed, 0 skipped\n');
	process.exit(1);
}
stage('rules, modules, and some modules on PostgreSQL');
if (noPostgres !== null) process.stdout.write(`Not on PostgreSQL. ${noPostgres}\n`);
const roomsReport = await follow(roomsLog, rooms.report);
stage('components');
const componentsReport = await follow(componentsLog, components.report);
stage('stories');
const storiesStatus = await follow(storiesLog, stories.status);

const reports = [
	withUnanswered(roomsReport, findUnanswered(answered)),
	componentsReport,
	withEnd('playwright', readStories(read('stories.json')), storiesStatus)
];
stage('result');
for (const line of reports.flatMap(troubleLines)) process.stdout.write(`${line}\n`);
process.stdout.write(`\n${countLine(reports)}\n`);
process.exitCode = reports.every(({ passed, failed }) => passed > 0 && failed.length === 0) ? 0 : 1;

/** Some of the projects. Files of which the process died are run once more. */
function startVitest(name: string, projects: string[], output: number) {
	const first = startOnce(`${name}.json`, []);
	const report = first.status.then(async (status) => {
		const whole = withEnd('vitest', read<RunReport>(`${name}.json`), status);
		if (!whole.crashed?.length) return whole;
		const second = startOnce(
			`${name}-again.json`,
			whole.crashed.map(({ file }) => file)
		);
		return withSecondTry(whole, withEnd('vitest', read<RunReport>(`${name}-again.json`), await second.status));
	});
	return { child: first.child, report };

	function startOnce(file: string, files: string[]) {
		const reporters = ['--reporter=default', '--reporter=./e2e/report/vitest-report.ts'];
		const args = ['run', ...reporters, ...projects.map((each) => `--project=${each}`), ...files];
		const env = { VITEST_REPORT: join(results, file), ANSWERED_OPERATIONS: answered };
		return start('vitest', args, output, env);
	}
}

/** Prints what a run writes to its log, until its end. */
async function follow<Result>(log: string, end: Promise<Result>): Promise<Result> {
	let printed = 0;
	const print = (): void => {
		const text = readFileSync(log);
		process.stdout.write(text.subarray(printed));
		printed = text.length;
	};
	const timer = setInterval(print, 2000);
	const result = await end;
	clearInterval(timer);
	print();
	return result;
}

/** Named in the log, so that its reader finds where one ends and the next begins, and which of them takes long. */
function stage(name: string): void {
	const seconds = Math.round((Date.now() - startedAt) / 1000);
	process.stdout.write(`\n== ${name} (after ${Math.floor(seconds / 60)} min ${seconds % 60} s)\n`);
}

function start(
	command: string,
	args: string[],
	output: number | 'inherit' = 'inherit',
	env: Record<string, string> = {}
) {
	const child = spawn(command, args, {
		cwd: root,
		stdio: ['ignore', output, output],
		env: { ...process.env, ...env }
	});
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
