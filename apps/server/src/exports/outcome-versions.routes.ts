import { ok } from '@plenum/domain/result';
import { FreezeOutcomeRequest, type OutcomeVersion } from '@plenum/protocol/exports';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Db } from '../db/database.ts';
import { readNames } from '../documents/version-view.ts';
import type { AppContext } from '../app-context.ts';
import { authorizeFor, type Actor, type RequireActor } from '../http/actor.ts';
import { answer } from '../http/answer.ts';
import { answerRead } from '../http/answer-read.ts';
import { outcomeDiffRead } from './compare-outcomes.ts';
import { freezeOutcome } from './freeze-outcome.ts';
import { findOutcomeVersions, type FoundOutcomeVersion } from './outcome-versions.store.ts';

const versions = '/api/v1/consultations/:consultation/outcome/versions';
const onConsultation = closedObject({ consultation: Id });
const onVersion = closedObject({ consultation: Id, version: Type.Integer({ minimum: 1, maximum: 1_000_000 }) });
const against = closedObject({ against: Type.String({ pattern: '^(now|[1-9][0-9]{0,5})$', default: 'now' }) });

type OnConsultation = { Params: { consultation: string } };
type OnVersion = { Params: { consultation: string; version: number } };

export function registerOutcomeVersions(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const { read } = context.database;

	app.get<OnConsultation>(versions, { schema: { params: onConsultation } }, async (request, reply) => {
		const actor = await ask(request, request.params.consultation, 'read');
		if (!actor.ok) return answer(reply, actor);
		const found = await findOutcomeVersions(read, actor.value.consultation);
		return answer(reply, ok({ versions: await viewOutcomeVersions(read, actor.value, found) }));
	});

	app.post<OnConsultation & { Body: FreezeOutcomeRequest }>(
		versions,
		{ config: authorizeFor(ask, 'export'), schema: { params: onConsultation, body: FreezeOutcomeRequest } },
		async (request, reply) => {
			const actor = await ask(request, request.params.consultation, 'export');
			if (!actor.ok) return answer(reply, actor);
			const label = request.body.label?.trim() || null;
			const frozen = await freezeOutcome(context, { ...actor.value, label });
			if (!frozen.ok) return answer(reply, frozen);
			const { version, isNew } = frozen.value;
			const [view] = await viewOutcomeVersions(read, actor.value, [{ ...version, readable: true }]);
			return answer(reply, ok({ version: view, isNew }), isNew ? 201 : 200);
		}
	);

	app.get<OnVersion & { Querystring: { against: string } }>(
		`${versions}/:version/diff`,
		{ schema: { params: onVersion, querystring: against } },
		async (request, reply) => {
			const actor = await ask(request, request.params.consultation, 'read');
			if (!actor.ok) return answer(reply, actor);
			const to = request.query.against === 'now' ? 'now' : Number(request.query.against);
			const compared = { from: request.params.version, to } as const;
			const asked = [actor.value.consultation, compared, context.now()] as const;
			return answerRead(reply, await context.database.costly.read(actor.value.participant, outcomeDiffRead, ...asked));
		}
	);
}

/** Versions as this reader may see them: who froze one goes by the name policy. */
async function viewOutcomeVersions(
	db: Db,
	actor: Actor,
	found: readonly FoundOutcomeVersion[]
): Promise<OutcomeVersion[]> {
	const nameOf = await readNames(db, actor);
	return found.map(({ number, at, by, label, sha256, chainHead, chainLength, readable }) => ({
		...{ number, at, by: by === null ? null : nameOf(by), label, sha256, readable },
		journal: { head: chainHead, length: chainLength }
	}));
}
