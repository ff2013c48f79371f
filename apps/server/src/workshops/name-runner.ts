import { ok, refuse, type Result } from '@plenum/domain/result';
import { decide } from '@plenum/domain/workshops/decide';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { AppContext } from '../app-context.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import { findParticipant } from '../people/participants.store.ts';
import { notifyOfChange } from './apply-command.ts';
import { appendEvents } from './workshop-events.ts';
import { findWorkshop, updateWorkshopState } from './workshops.store.ts';

type NamedRunner = { consultation: string; workshop: string; participant: string; by: string };

/** [ACCOUNT29] [BREAKOUT9] Somebody who followed a facilitator's link runs the workshop, as if named by that facilitator now. */
export async function nameRunner(
	context: AppContext,
	tx: Transaction,
	{ consultation, workshop: id, participant, by }: NamedRunner
): Promise<Result<'named' | 'runs-already'>> {
	const stored = await findWorkshop(tx.db, consultation, id);
	const facilitator = await findParticipant(tx.db, by);
	const phase = (await findConsultation(tx.db, consultation))?.phase;
	if (!stored || !facilitator || !phase) return refuse('workshop/unknown');
	const { folded } = stored;
	if (folded.runners.includes(participant)) return ok('runs-already');
	const actor = { participant: by, role: facilitator.role, status: facilitator.status, phase };
	const participants = [...folded.runners, participant];
	const decision = decide(folded, { type: 'name-runners', participants }, actor, context.now(), null);
	if (!decision.ok) return refuse(decision.reason);
	const place = { consultation, workshop: id };
	const { workshop, recorded } = await appendEvents(context, tx, place, by, folded, decision.value);
	if (!workshop) return refuse('workshop/unknown');
	await updateWorkshopState(tx.db, id, workshop);
	tx.onCommit(() => notifyOfChange(context, place, folded, workshop, recorded));
	return ok('named');
}

export async function findRunnable(
	db: Db,
	consultation: string,
	id: string
): Promise<Pick<Workshop, 'title' | 'state'> | undefined> {
	return (await findWorkshop(db, consultation, id))?.folded;
}
