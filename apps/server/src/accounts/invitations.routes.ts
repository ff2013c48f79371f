import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { fromStrangers } from '../http/authorize-before-body.ts';
import { accessInConsultation } from '../http/access.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { identify } from '../people/identity.ts';
import { acceptInvitation, previewInvitation } from './accept-invitation.ts';
import type { RunnableWorkshops } from './runnable-workshops.ts';
import { inviteFacilitator, listInvitations, revokeInvitation } from './invite-facilitator.ts';
import { attemptOf, openSignedInSession } from './welcome.ts';

/** Further facilitators of a consultation, and people who run one workshop, by a one-time link. */
export const invitationsRoutes: FastifyPluginAsync<{ runnable: RunnableWorkshops }> = async (app, { runnable }) => {
	const { context, people } = app;
	const inConsultation = accessInConsultation(people.requireActor);

	app.operation('listInvitations', inConsultation('change-people'), async (actor) =>
		ok(await listInvitations(context, actor))
	);
	app.operation(
		'inviteFacilitator',
		inConsultation('admit', { ...requireRecentSignIn, ...withholdsAnswer }),
		(actor, { body }) => inviteFacilitator(context, runnable, actor, body)
	);
	app.operation('revokeInvitation', inConsultation('change-people'), (actor, { params }) =>
		revokeInvitation(context, actor, params.invitation)
	);

	app.operation('previewInvitation', fromStrangers, (_, { body }) => previewInvitation(context, runnable, body.token));
	app.operation('acceptInvitation', fromStrangers, async (_, request, reply) => {
		const who = await identify(context, { headers: request.headers });
		const { browser } = attemptOf(context, request);
		const accepted = await acceptInvitation(context, people, request.body, { workshops: runnable, who, browser });
		if (!accepted.ok) return accepted;
		const { consultation, workshop, opened } = accepted.value;
		if (opened) {
			openSignedInSession(context, reply, opened);
			void reply.code(201);
		}
		return ok({
			consultation,
			...(opened && { token: opened.token }),
			...(workshop !== null && { workshop })
		});
	});
};
