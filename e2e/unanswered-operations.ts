import { routes } from '@plenum/protocol/routes';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Operations of the API that no test's server answered with success. Each test writes down those that its servers answered as
 * the OpenAPI document says (`apps/server/src/test-support/app/check-answers.fixture.ts`).
 */
export function findUnanswered(folder: string): string[] {
	const answered = new Set(filesIn(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')));
	return Object.values<string>(routes)
		.map((route) => route.replace(' ', ' /api/v1'))
		.filter((route) => !answered.has(route));
}

/** None where no test has answered anything. */
function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
