import fp from 'fastify-plugin';
import { createPolls } from './create-polls.ts';
import type { ReadAction, ReadOutcome } from './polls.ts';
import { pollsRoutes } from './polls.routes.ts';
import { reconcilePollKeys } from './secret/reconcile-poll-keys.ts';
import { trusteesRoutes } from './trustees.routes.ts';

export type PollsOptions = { readAction: ReadAction; readOutcome: ReadOutcome };

export const polls = fp(
	async (app, { readAction, readOutcome }: PollsOptions) => {
		app.decorate('polls', createPolls(app.context, readAction, readOutcome));
		await reconcilePollKeys(app.polls);
		await app.register(trusteesRoutes);
		await app.register(pollsRoutes);
	},
	{ name: 'polls', dependencies: ['people'] }
);
