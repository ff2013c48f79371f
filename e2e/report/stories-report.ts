import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import type { RunReport, Trouble } from './run-report.ts';

/** What Playwright's own JSON says of the stories. */
export function readStories(report: Pick<JSONReport, 'suites' | 'errors'> | null): RunReport | null {
	if (report === null) return null;
	const { suites, errors } = report;
	const stories = suites.flatMap((suite) => specsOf(suite));
	const inState = (state: string) => stories.filter(({ tests }) => tests.some(({ status }) => status === state));
	return {
		passed: inState('expected').length + inState('flaky').length,
		skipped: inState('skipped').length,
		failed: [
			...inState('unexpected').map(troubleOf),
			...errors.map(({ message, value }) => ({ test: null, file: 'playwright', error: message ?? value ?? '' }))
		],
		retried: inState('flaky').map(troubleOf)
	};
}

function specsOf({ specs, suites = [] }: JSONReportSuite): JSONReportSpec[] {
	return [...specs, ...suites.flatMap(specsOf)];
}

/** The first try says most: what comes after may stumble over what it left. The place first, for long messages are cut. */
function troubleOf({ title, file, line, tests }: JSONReportSpec): Trouble {
	const errors = tests.flatMap(({ results }) => results.find(({ errors }) => errors.length > 0)?.errors ?? []);
	const texts = errors.map(({ location, message }) => `at ${location?.file}:${location?.line}\n${message}`);
	return { test: title, file: `e2e/stories/${file}:${line}`, error: texts.join('\n') };
}
