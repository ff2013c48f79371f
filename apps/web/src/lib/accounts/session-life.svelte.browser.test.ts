import { flushSync } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';
import { createApi } from '#lib/queries/api.ts';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { text } from '../../fixtures/render-component.fixture.ts';
import { SessionLife } from './session-life.svelte.ts';

test('[ACCOUNT31] a page whose connection is away asks once how the session stands', async () => {
	const server = new FakeServer();
	server.on('GET /me', { account: null, participant: null, session: { endsInSeconds: 3600 } });
	const api = createApi({ fetch: server.fetch, language: () => 'en', text: () => text });
	const session = new SessionLife(api, api);
	onTestFinished(session.follow({ account: null, participant: null, session: { endsInSeconds: 1800 } }));
	let isAway = $state(false);
	const end = $effect.root(() => {
		$effect(() => {
			if (isAway) void session.look();
		});
	});
	onTestFinished(end);
	flushSync(() => (isAway = true));
	await expect.poll(() => session.endsAt).toBeGreaterThan(Date.now() + 3500_000);
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(server.sent('GET /me')).toHaveLength(1);
});
