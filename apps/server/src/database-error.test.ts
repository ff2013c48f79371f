import { DrizzleQueryError } from 'drizzle-orm';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { PostgresError, UnstorableTextError } from './db/postgres/postgres-errors.ts';
import { workerError } from './db/threads/worker-error.ts';
import { answerProblems } from './http/problems.ts';
import { LanguagePacks } from './languages/language-packs.ts';
import { reportTo } from './report.ts';

const wrapped = (cause: Error) => new DrizzleQueryError('insert into things values (?)', [], cause);
const refusal = new PostgresError('23505', 'things_pkey', 'PostgreSQL refused (23505): twice');

/** The log of a server whose only route throws. */
async function answerTo(error: Error) {
	const log: string[] = [];
	const app = Fastify({ logger: { stream: { write: (line: string) => void log.push(line) } } });
	app.decorate('languagePacks', new LanguagePacks([], []));
	answerProblems(app);
	app.get('/', () => {
		throw error;
	});
	const { statusCode } = await app.inject('/');
	return { statusCode, log: log.join('') };
}

test('[DB190] a report names what the database said', () => {
	const stacks: string[] = [];
	reportTo({ error: ({ stack }) => void stacks.push(stack) })(wrapped(refusal));
	expect(stacks).toEqual([refusal.stack]);
});

test('[DB190] an unexpected error of a request is logged by what the database said', async () => {
	const { statusCode, log } = await answerTo(wrapped(refusal));
	expect(statusCode).toBe(500);
	expect(log).toContain('"name":"PostgresError","code":"23505"');
	expect(log).not.toContain('insert into');
});

test('[DB190] [DB23] a text that cannot be stored is an invalid request', async () => {
	expect((await answerTo(wrapped(new UnstorableTextError()))).statusCode).toBe(400);
});

test('[DB190] between threads too', () => {
	expect(workerError(wrapped(refusal))).toMatchObject({ name: 'PostgresError', code: '23505' });
});
