import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** A call that says by hand what it is answered, and an answer that is declared to be of a type. */
const asserted = /\b(?:ask|get|post|put|patch|delete|send|json)<[^>(]+>\(|\.body as |\.json\(\)\)? as /g;
/** Only ever lowered: `api('operation', …)` derives the same from the table of operations. */
const most = 412;

test('[WEB270] few calls of tests, stories and benchmarks declare by hand what they are answered', () => {
	const files = execFileSync('git', ['ls-files', '--', 'apps/server/src', 'e2e', 'bench'], {
		cwd: root,
		encoding: 'utf8'
	});
	const calls = files
		.split('\n')
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(asserted)]).length;
	process.stdout.write(`Calls with an asserted answer: ${calls}\n`);
	expect(calls).toBeLessThanOrEqual(most);
});

test('[WEB270] no page declares by hand what it is answered', () => {
	const files = execFileSync('git', ['ls-files', '--', 'apps/web/src'], { cwd: root, encoding: 'utf8' });
	const found = files
		.split('\n')
		.filter((file) => /\.(?:ts|svelte)$/.test(file) && !/\.(?:test|fixture)\./.test(file))
		.filter((file) => /\b(?:ask|get|post|put|patch)<[^>(]+>\(/.test(readFileSync(join(root, file), 'utf8')));
	expect(found).toEqual([]);
});
