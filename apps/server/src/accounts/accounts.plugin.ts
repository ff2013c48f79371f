import fp from 'fastify-plugin';
import { renewSessions } from '../people/sessions/renew-session.ts';
import { accountRoutes } from './account.routes.ts';
import { createAccounts } from './accounts.ts';
import { identityRoutes } from './identity.routes.ts';
import { invitationsRoutes } from './invitations.routes.ts';
import { providerRoutes } from './provider.routes.ts';
import { recordSessionsUsed } from './record-session-use.ts';
import type { RunnableWorkshops } from './runnable-workshops.ts';

/** Its two hooks concern every route of every module: each may be called by a session. */
export const accounts = fp(
	async (app, options: { runnable: RunnableWorkshops }) => {
		app.decorate('accounts', createAccounts(app.context, app.people));
		renewSessions(app, app.context, app.people);
		recordSessionsUsed(app, app.context);
		await app.register(identityRoutes);
		await app.register(accountRoutes);
		await app.register(invitationsRoutes, options);
		await app.register(providerRoutes);
	},
	{ name: 'accounts', dependencies: ['people'] }
);
