import { ok } from '@plenum/domain/result';
import {
	FreezeOutcomeRequest,
	OutcomeDiffQuery,
	type OutcomeVersion,
	type OutcomeVersionList
} from '@plenum/protocol/exports/exports';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Db } from '../db/db.ts';
import { readNames } from '../people/read-names.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor, RequireActor } from '../http/actor.ts';
import { answer } from '../http/answer.ts';
import { handleInConsultation } from '../http/handle.ts';
import { findPolls } from '../polls/polls.store.ts';
import { outcomeDiffRead } from './outcome/compare-outcomes.ts';
import { freezeOutcome } from './outcome/freeze-outcome.ts';
import { findOutcomeVersions, type FoundOutcomeVersion } from './outcome/outcome-versions.store.ts';

const versions = '/api/v1/consultations/:consultation/outcome/versions';
const onConsultation = closedObject({ consultation: Id });
const onVersion = closedObject({ consultation: Id, version: Type.Integer({ minimum: 1, maximum: 1_000_000 }) });

type OnConsultation = { Params: { consultation: string } };
type OnVersion = { Params: { consultation: string; version: number } };

export function registerOutcomeVersions(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { read, cache, costly } = context.database;
	const decided = cache.query<OutcomeVersionList['decided']>('decided-polls');

	app.get<OnConsultation>(versions, { schema: { params: onConsultation } }, (request, reply) =>
		handle(request, reply, 'read', async (actor) => {
			const found = await findOutcomeVersions(read, actor.consultation);
			const versions = await viewOutcomeVersions(read, actor, found);
			const count = () => countDecided(read, actor.consultation);
			return ok({ versions, decided: await decided(actor.consultation, [], count) });
		})
	);

	app.post<OnConsultation & { Body: FreezeOutcomeRequest }>(
		versions,
		{ config: handle.authorize('export'), schema: { params: onConsultation, body: FreezeOutcomeRequest } },
		(request, reply) =>
			handle(request, reply, 'export', async (actor) => {
				const label = request.body.label?.trim() || null;
				const frozen = await freezeOutcome(context, { ...actor, label });
				if (!frozen.ok) return frozen;
				const { version, isNew } = frozen.value;
				const [view] = await viewOutcomeVersions(read, actor, [{ ...version, readable: true }]);
				return answer(reply, ok({ version: view, isNew }), isNew ? 201 : 200);
			})
	);

	app.get<OnVersion & { Querystring: { against: string } }>(
		`${versions}/:version/diff`,
		{ schema: { params: onVersion, querystring: OutcomeDiffQuery } },
		(request, reply) => {
			const to = request.query.against === 'now' ? 'now' : Number(request.query.against);
			const compared = { from: request.params.version, to } as const;
			return handle(request, reply, 'read', ({ participant, consultation }) =>
				costly.read(participant, outcomeDiffRead, consultation, compared, context.now())
			);
		}
	);
}

/** Priorities are an order, and nothing in them is adopted. */
async function countDecided(db: Db, consultation: string): Promise<OutcomeVersionList['decided']> {
	const ended = await findPolls(db, consultation, { state: ['closed', 'void'] });
	const subjects = ended.flatMap((poll) => {
		const decided = poll.state === 'void' ? poll.decided : poll.state === 'closed' ? poll : null;
		return poll.subject.kind === 'priorities' ? [] : (decided?.result.subjects ?? []);
	});
	return { adopted: subjects.filter(({ adopted }) => adopted).length, of: subjects.length };
}

/** Versions as this reader may see them: who froze one goes by the name policy. */
async function viewOutcomeVersions(
	db: Db,
	actor: Actor,
	found: readonly FoundOutcomeVersion[]
): Promise<OutcomeVersion[]> {
	const nameOf = await readNames(
		db,
		actor,
		found.flatMap(({ by }) => by ?? [])
	);
	return found.map(({ number, at, by, label, sha256, chainHead, chainLength, readable }) => ({
		...{ number, at, by: by === null ? null : nameOf(by), label, sha256, readable },
		journal: { head: chainHead, length: chainLength }
	}));
}
