import { stripVTControlCharacters } from 'node:util';

/** A test that failed, or failed once and then passed; or what failed outside of any test, where `test` is null. */
export type Trouble = { test: string | null; file: string; error: string };

/** What one of the runners, that of rules and modules, that of the components or that of the stories, came to. */
export type RunReport = {
	passed: number;
	skipped: number;
	failed: Trouble[];
	retried: Trouble[];
	/** Files of which the process died, with how. None of their tests is counted. */
	crashed?: Trouble[];
};

/** No more of one error: the log holds all of it further up. */
const mostLines = 16;

/** Where a runner died, it left no report; where it says that it failed and names nothing, that is what failed. */
export function withEnd(name: string, report: RunReport | null, status: number): RunReport {
	const whole = report ?? { passed: 0, skipped: 0, failed: [], retried: [] };
	if (report && (status === 0 || report.failed.length > 0 || report.crashed?.length)) return report;
	const error = report
		? `It ended with ${status}, and names nothing that failed.`
		: `It ended with ${status}, and left no report.`;
	return { ...whole, failed: [...whole.failed, { test: null, file: name, error }] };
}

/** A file of which the process died is run once more, by itself: what comes of that is what it came to, and it is named. */
export function withSecondTry(first: RunReport, second: RunReport): RunReport {
	const { crashed = [], ...whole } = first;
	return {
		passed: whole.passed + second.passed,
		skipped: whole.skipped + second.skipped,
		failed: [
			...whole.failed,
			...(second.failed.length > 0 ? crashed : []),
			...second.failed,
			...(second.crashed ?? [])
		],
		retried: [...whole.retried, ...second.retried, ...(second.failed.length === 0 ? crashed : [])]
	};
}

/** Whoever adds an operation to the API adds a test to which it answers: see `e2e/unanswered-operations.ts`. */
export function withUnanswered(report: RunReport, operations: readonly string[]): RunReport {
	if (operations.length === 0) return report;
	const error = ['No test had an answer of success to', ...operations].join('\n');
	return { ...report, failed: [...report.failed, { test: null, file: 'packages/protocol/src/operations', error }] };
}

/** What the reader of a log looks for: every test that failed or needed its second try, each with its file and its error. */
export function troubleLines({ failed, retried }: Pick<RunReport, 'failed' | 'retried'>): string[] {
	return [
		...retried.flatMap((each) => linesOf('PASSED AT THE SECOND TRY', each)),
		...failed.flatMap((each) => linesOf('FAILED', each))
	];
}

/** `3231 passed, 1 failed, 25 skipped` */
export function countLine(reports: readonly RunReport[]): string {
	const sum = (count: (report: RunReport) => number) => reports.reduce((total, each) => total + count(each), 0);
	const passed = sum((report) => report.passed);
	const failed = sum((report) => report.failed.length);
	return `${passed} passed, ${failed} failed, ${sum((report) => report.skipped)} skipped`;
}

function linesOf(what: string, { test, file, error }: Trouble): string[] {
	const lines = stripVTControlCharacters(error)
		.split('\n')
		.map((line) => line.trimEnd())
		.filter((line) => line !== '');
	const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
	return [`${what} ${test ?? 'outside of any test'}`, `  ${file}`, ...shown.map((line) => `    ${line}`)];
}
