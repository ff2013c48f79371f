import { UndoAdmissionRequest } from '@plenum/protocol/people';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { handleInConsultation } from '../http/handle.ts';
import type { People } from '../people/people.ts';
import { undoAdmission } from './undo-admission.ts';

const params = closedObject({ consultation: Id });

/** Apart from the people, because it asks every module whether somebody has done something there. */
export function registerAdmissions(app: FastifyInstance, context: AppContext, people: People): void {
	const handle = handleInConsultation(people.requireActor);

	app.post<{ Params: { consultation: string }; Body: UndoAdmissionRequest }>(
		'/api/v1/consultations/:consultation/people/admit/undo',
		{ config: handle.authorize('admit'), schema: { params, body: UndoAdmissionRequest } },
		(request, reply) => handle(request, reply, 'admit', (actor) => undoAdmission(context, people, actor, request.body))
	);
}
