import { expect, test } from 'vitest';
import { countLine, type RunReport, troubleLines, withEnd, withSecondTry, withUnanswered } from './run-report.ts';
import { readStories } from './stories-report.ts';

const sound: RunReport = { passed: 3, skipped: 1, failed: [], retried: [] };
const failing: RunReport = {
	...sound,
	failed: [
		{ test: 'adds', file: 'add.test.ts', error: 'at add.test.ts:4\n\u001b[31mError: not 3\u001b[39m\n\n  2 + 2 ' }
	],
	retried: [{ test: 'waits', file: 'wait.test.ts', error: 'Error: late' }]
};

test('what failed is named with its file and its error, after what needed a second try', () => {
	expect(troubleLines(failing)).toEqual([
		'PASSED AT THE SECOND TRY waits',
		'  wait.test.ts',
		'    Error: late',
		'FAILED adds',
		'  add.test.ts',
		'    at add.test.ts:4',
		'    Error: not 3',
		'      2 + 2'
	]);
	expect(troubleLines(sound)).toEqual([]);
});

test('of a long error the first lines stand', () => {
	const error = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
	const lines = troubleLines({ failed: [{ test: 'a', file: 'f', error }], retried: [] });
	expect(lines.slice(-2)).toEqual(['    line 15', '    …']);
});

test('the last line counts the tests of all runners', () => {
	expect(countLine([failing, sound])).toBe('6 passed, 1 failed, 2 skipped');
});

test('a runner that ends in failure without a failed test, or without a report, is what failed', () => {
	expect(withEnd('vitest', sound, 0)).toEqual(sound);
	expect(withEnd('vitest', failing, 1)).toEqual(failing);
	expect(troubleLines(withEnd('vitest', sound, 1))).toEqual([
		'FAILED outside of any test',
		'  vitest',
		'    It ended with 1, and names nothing that failed.'
	]);
	expect(troubleLines(withEnd('vitest', null, 0)).at(-1)).toBe('    It ended with 0, and left no report.');
	expect(countLine([withEnd('vitest', null, 137)])).toBe('0 passed, 1 failed, 0 skipped');
});

test('a file of which the process died runs once more, and is named whatever comes of that', () => {
	const crashed = [{ test: 'of a file, the process of which died', file: 'a.test.ts', error: 'signal SIGSEGV' }];
	const first = { ...sound, crashed };
	expect(withEnd('vitest', first, 1)).toEqual(first);
	expect(withSecondTry(first, { ...sound, passed: 9 })).toEqual({
		passed: 12,
		skipped: 2,
		failed: [],
		retried: crashed
	});
	expect(withSecondTry(first, failing).failed).toEqual([...crashed, ...failing.failed]);
	expect(withSecondTry(first, { ...sound, passed: 0, crashed }).failed).toEqual(crashed);
});

test('an operation that no test has an answer to is what failed', () => {
	expect(withUnanswered(sound, [])).toEqual(sound);
	expect(troubleLines(withUnanswered(sound, ['GET /api/v1/a', 'PUT /api/v1/b']))).toEqual([
		'FAILED outside of any test',
		'  packages/protocol/src/operations',
		'    No test had an answer of success to',
		'    GET /api/v1/a',
		'    PUT /api/v1/b'
	]);
});

type Tried = { status: 'expected' | 'unexpected' | 'flaky' | 'skipped'; errors?: string[] };

/** As Playwright writes it: each try with what it said, an empty text where it passed. */
function story(title: string, { status, errors = [''] }: Tried) {
	const results = errors.map((message) => ({
		errors: message ? [{ message, location: { file: '/here/voting.ts', line: 9, column: 1 } }] : []
	}));
	return { title, file: 'a.spec.ts', line: 7, tests: [{ status, results }] };
}

test('stories: those that failed, and those that passed at the second try, with what the first said', () => {
	const specs = [story('one', { status: 'expected' }), story('two', { status: 'flaky', errors: ['late', ''] })];
	const inner = [
		story('three', { status: 'unexpected', errors: ['gone', 'gone too'] }),
		story('four', { status: 'skipped' })
	];
	const suites = [{ specs, suites: [{ specs: inner }] }] as unknown as NonNullable<
		Parameters<typeof readStories>[0]
	>['suites'];
	const file = 'e2e/stories/a.spec.ts:7';
	expect(readStories({ suites, errors: [{ message: 'No tests found' }] })).toEqual({
		passed: 2,
		skipped: 1,
		failed: [
			{ test: 'three', file, error: 'at /here/voting.ts:9\ngone' },
			{ test: null, file: 'playwright', error: 'No tests found' }
		],
		retried: [{ test: 'two', file, error: 'at /here/voting.ts:9\nlate' }]
	});
	expect(readStories(null)).toBeNull();
});
