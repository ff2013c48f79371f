import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { TestError } from 'vitest';
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';
import type { RunReport, Trouble } from './run-report.ts';

/**
 * Writes what modules and components came to into the file that `VITEST_REPORT` names. Vitest's own JSON has neither second tries
 * nor errors outside of tests.
 */
export default class VitestReport implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
		const file = process.env.VITEST_REPORT;
		if (file !== undefined) writeFileSync(file, JSON.stringify(createReport(modules, errors)));
	}
}

function createReport(modules: readonly TestModule[], errors: readonly SerializedError[]): RunReport {
	const died = new Set(errors.some(isOfWorker) ? modules.filter(isUnended) : []);
	const crash = errors.filter(isOfWorker).map(howItDied).join('\n');
	const ended = modules.filter((each) => !died.has(each));
	const tests = ended.flatMap((each) => [...each.children.allTests()]);
	const inState = (...states: string[]) => tests.filter((test) => states.includes(test.result().state));
	const outside = ended.flatMap((each) => [each, ...each.children.allSuites()]).flatMap(outsideOfTests);
	return {
		passed: inState('passed').length,
		skipped: inState('skipped').length,
		failed: [
			...inState('failed', 'pending').map(troubleOf),
			...outside,
			...errors.filter((each) => died.size === 0 || !isOfWorker(each)).map(whileTesting)
		],
		retried: inState('passed')
			.filter((test) => test.diagnostic()?.flaky)
			.map(troubleOf),
		crashed: [...died].map((each) => ({
			test: 'of a file, the process of which died',
			file: fileOf(each),
			error: crash
		}))
	};
}

/** As Vitest says that a process in which tests ran is no more. */
function isOfWorker({ message }: SerializedError): boolean {
	return /^\[vitest-pool\]/.test(message);
}

function howItDied({ message, cause }: SerializedError): string {
	return (cause as SerializedError | undefined)?.message ?? message;
}

function isUnended(module: TestModule): boolean {
	const tests = [...module.children.allTests()];
	return tests.length === 0 ? module.state() !== 'skipped' : tests.some((test) => test.result().state === 'pending');
}

function troubleOf(test: TestCase): Trouble {
	const { state, errors } = test.result();
	const error = state === 'pending' ? 'It did not come to its end.' : (errors ?? []).map(textOf).join('\n');
	return { test: test.fullName, file: fileOf(test.module), error };
}

/** A file that cannot be loaded, a hook that fails. */
function outsideOfTests(part: TestModule | TestSuite): Trouble[] {
	const module = part.type === 'module' ? part : part.module;
	return part.errors().map((error) => ({ test: null, file: fileOf(module), error: textOf(error) }));
}

/** A rejection that nobody handles may come from the test that ran then, or from one before it. */
function whileTesting(error: SerializedError): Trouble {
	const { VITEST_TEST_PATH: path, VITEST_TEST_NAME: test } = error as { [name: string]: string | undefined };
	const during = test === undefined ? '' : `, while “${test}” ran`;
	return { test: null, file: (path ? relative(process.cwd(), path) : 'vitest') + during, error: textOf(error) };
}

function fileOf(module: TestModule): string {
	return relative(process.cwd(), module.moduleId);
}

/** The place first: long messages are cut. */
function textOf({ name, message, diff, stacks, stack }: TestError | SerializedError): string {
	const [place] = stacks ?? [];
	const where = place && `at ${relative(process.cwd(), place.file)}:${place.line}`;
	return [where, `${name ?? 'Error'}: ${message}`, diff, where ? undefined : stack]
		.filter((each) => each !== undefined)
		.join('\n');
}
