import type { FastifyInstance } from 'fastify';
import { subscribe } from 'node:diagnostics_channel';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { createTestApp } from './test-support/app/test-app.fixture.ts';

const ofApplication = new Set(['onReady', 'onListen', 'onClose', 'preClose', 'onRegister']);

/** Collects the files of modules that add hooks or body parsers to the root instance, where these act on every route. */
function watchRoot(root: FastifyInstance, files: Set<string>): void {
	const record = (instance: unknown, name: string) => {
		const caller = /\(?(?:file:\/\/)?(\/[^()\n]+\/apps\/server\/src\/[^()\n:?]+)/.exec(
			callersOf(new Error().stack)
		)?.[1];
		if (instance !== root || ofApplication.has(name) || caller === undefined) return;
		files.add(relative(import.meta.dirname, caller));
	};
	for (const name of ['addHook', 'addContentTypeParser', 'setErrorHandler', 'removeContentTypeParser'] as const) {
		const original = root[name] as (...args: unknown[]) => unknown;
		Object.assign(root, {
			[name](this: unknown, ...args: unknown[]) {
				record(this, String(args[0]));
				return original.apply(this, args);
			}
		});
	}
}

/** The stack without the frames of this file and of Fastify. */
function callersOf(stack = ''): string {
	const frames = stack.split('\n').slice(1);
	return frames.find((frame) => frame.includes('/apps/server/src/') && !frame.includes('modules.test')) ?? '';
}

test('[WEB182] only these files of modules add hooks or body parsers for every route', async () => {
	const files = new Set<string>();
	subscribe('fastify.initialization', (message) => watchRoot((message as { fastify: FastifyInstance }).fastify, files));
	const testApp = await createTestApp();
	const ofModules = [...files].filter((path) => !path.startsWith('http/') && !path.includes('fixture'));
	expect(ofModules.toSorted()).toEqual([
		'accounts/record-session-use.ts',
		'people/conceal-people.ts',
		'people/sessions/renew-session.ts',
		'people/token-limit.ts',
		'security/log-refusals.ts'
	]);
	await testApp.close();
});
