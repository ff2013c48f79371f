import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { accessInConsultation } from '../http/access.ts';
import type { People } from '../people/people.ts';
import { undoAdmission } from './undo-admission.ts';

/** Apart from the people, because it asks every module whether somebody has done something there. */
export function registerAdmissions(app: FastifyInstance, context: AppContext, people: People): void {
	const inConsultation = accessInConsultation(people.requireActor);

	app.operation('undoAdmission', inConsultation('admit'), (actor, { body }) =>
		undoAdmission(context, people, actor, body)
	);
}
