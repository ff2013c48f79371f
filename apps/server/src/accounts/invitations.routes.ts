import { ok } from '@plenum/domain/result';
import { AcceptInvitationRequest, InvitationLookRequest, InviteRequest } from '@plenum/protocol/accounts';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { answer } from '../http/answer.ts';
import { fromStrangers } from '../http/authorize-before-body.ts';
import { handleInConsultation, respond } from '../http/handle.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { requireRecentSignIn } from '../http/recent-sign-in.ts';
import { identify } from '../people/identity.ts';
import { acceptInvitation, previewInvitation } from './accept-invitation.ts';
import type { Accounts } from './accounts.ts';
import type { RunnableWorkshops } from './runnable-workshops.ts';
import { inviteFacilitator, listInvitations, revokeInvitation } from './invite-facilitator.ts';
import { attemptOf, openSignedInSession } from './welcome.ts';

const at = '/api/v1/consultations/:consultation/invitations';
const params = closedObject({ consultation: Id });
const onInvitation = closedObject({ consultation: Id, invitation: Id });
type On = { Params: { consultation: string } };

/** Further facilitators of a consultation, and people who run one workshop, by a one-time link. */
export function registerInvitations(
	app: FastifyInstance,
	context: AppContext,
	{ people }: Accounts,
	workshops: RunnableWorkshops
): void {
	const handle = handleInConsultation(people.requireActor);

	app.get<On>(at, { schema: { params } }, (request, reply) =>
		handle(request, reply, 'change-people', async (actor) => ok(await listInvitations(context, actor)))
	);
	app.post<On & { Body: InviteRequest }>(
		at,
		{
			schema: { params, body: InviteRequest },
			config: { ...handle.authorize('admit'), ...requireRecentSignIn, ...withholdsAnswer }
		},
		(request, reply) =>
			handle(request, reply, 'admit', (actor) => inviteFacilitator(context, workshops, actor, request.body), 201)
	);
	app.delete<{ Params: { consultation: string; invitation: string } }>(
		`${at}/:invitation`,
		{ config: handle.authorize('change-people'), schema: { params: onInvitation } },
		(request, reply) =>
			handle(request, reply, 'change-people', (actor) => revokeInvitation(context, actor, request.params.invitation))
	);

	app.post<{ Body: InvitationLookRequest }>(
		'/api/v1/invitation/look',
		{ ...fromStrangers, schema: { body: InvitationLookRequest } },
		async (request, reply) => answer(reply, await previewInvitation(context, workshops, request.body.token))
	);
	app.post<{ Body: AcceptInvitationRequest }>(
		'/api/v1/invitation/accept',
		{ ...fromStrangers, schema: { body: AcceptInvitationRequest } },
		async (request, reply) => {
			const who = await identify(context, { headers: request.headers });
			const { browser } = attemptOf(context, request);
			const accepting = acceptInvitation(context, people, request.body, { workshops, who, browser });
			return respond(reply, accepting, async ({ consultation, workshop, opened }) => {
				if (opened) openSignedInSession(context, reply, opened);
				const accepted = {
					consultation,
					...(opened && { token: opened.token }),
					...(workshop !== null && { workshop })
				};
				return answer(reply, ok(accepted), opened ? 201 : 200);
			});
		}
	);
}
