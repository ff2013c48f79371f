import { ok } from '@plenum/domain/result';
import { type OutcomeVersion, type OutcomeVersionList } from '@plenum/protocol/exports/exports';
import type { FastifyPluginAsync } from 'fastify';
import type { Db } from '../db/db.ts';
import { readNames } from '../people/read-names.ts';
import type { Actor } from '../http/actor.ts';
import { accessInConsultation } from '../http/access.ts';
import { findPolls } from '../polls/polls.store.ts';
import { outcomeDiffRead } from './outcome/compare-outcomes.ts';
import { freezeOutcome } from './outcome/freeze-outcome.ts';
import { findOutcomeVersions, type FoundOutcomeVersion } from './outcome/outcome-versions.store.ts';

export const outcomeVersionsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { read, cache, costly } = context.database;
	const decided = cache.query<OutcomeVersionList['decided']>('decided-polls');

	app.operation('listOutcomeVersions', inConsultation('read'), async (actor) => {
		const found = await findOutcomeVersions(read, actor.consultation);
		const versions = await viewOutcomeVersions(read, actor, found);
		const count = () => countDecided(read, actor.consultation);
		return ok({ versions, decided: await decided(actor.consultation, [], count) });
	});

	app.operation('freezeOutcome', inConsultation('export'), async (actor, { body }, reply) => {
		const label = body.label?.trim() || null;
		const frozen = await freezeOutcome(context, { ...actor, label });
		if (!frozen.ok) return frozen;
		const { version, isNew } = frozen.value;
		const [view] = await viewOutcomeVersions(read, actor, [{ ...version, readable: true }]);
		void reply.code(isNew ? 201 : 200);
		return ok({ version: view!, isNew });
	});

	app.operation('compareOutcomes', inConsultation('read'), ({ participant, consultation }, { params, query }) => {
		const to = query.against === 'now' ? 'now' : Number(query.against);
		const compared = { from: params.version, to } as const;
		return costly.read(participant, outcomeDiffRead, consultation, compared, context.now());
	});
};

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
		number,
		at,
		by: by === null ? null : nameOf(by),
		label,
		sha256,
		readable,
		journal: { head: chainHead, length: chainLength }
	}));
}
