import { institutionOf } from '@plenum/domain/consultations/institutions';
import type { IndicatorPlan, IndicatorValue } from '@plenum/domain/indicators/indicator-series';
import { checkCorrection, setPlan } from '@plenum/domain/indicators/set-indicator';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AddIndicatorValueRequest, IndicatorView, SetIndicatorPlanRequest } from '@plenum/protocol/indicators';
import type { AppContext } from '../app-context.ts';
import { findCommitments } from '../commitments/commitments.store.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { sha256 } from '../sha256.ts';
import { findPlans, findValues, insertPlans, insertValues } from './indicators.store.ts';
import { findAdopted, viewIndicators, type AdoptedIndicator } from './list-indicators.ts';

export async function getIndicator(db: Db, consultation: string, indicator: string): Promise<Result<IndicatorView>> {
	const adopted = await findIndicator(db, consultation, indicator);
	return adopted ? ok(await viewOf(db, consultation, adopted)) : refuse('indicator/unknown');
}

/** [INDICATOR1] Also in a closed consultation, as commitments. */
export function setIndicatorPlan(
	context: AppContext,
	actor: Actor,
	indicator: string,
	{ seen, ...given }: SetIndicatorPlanRequest
): Promise<Result<IndicatorView>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, async (tx) => {
		const adopted = await findIndicator(tx.db, consultation, indicator);
		if (!adopted) return refuse('indicator/unknown');
		const institution = await findInstitution(tx.db, consultation, given.institution);
		if (!institution.ok) return institution;
		const plan: IndicatorPlan = { ...given, unit: given.unit.trim(), institution: institution.value };
		const before = (await findPlans(tx.db, consultation, [indicator])).at(-1);
		const next = setPlan(before, plan, seen, context.now());
		if (!next.ok) return next;
		if (next.value) {
			await insertPlans(tx.db, consultation, [{ ...next.value, indicator }]);
			const { number, at } = next.value;
			const line = { consultation, stream: `indicator:${indicator}`, type: 'indicator-planned' as const, at, by };
			const data = { number, planSha256: sha256(canonicalJson(plan)) };
			await context.journal.append(tx, { ...line, data });
			notify(context, tx, consultation);
		}
		return ok(await viewOf(tx.db, consultation, adopted));
	});
}

/** [INDICATOR3] [INDICATOR4] */
export function addIndicatorValue(
	context: AppContext,
	actor: Actor,
	indicator: string,
	given: AddIndicatorValueRequest
): Promise<Result<IndicatorView>> {
	const { consultation, participant: by, constituency } = actor;
	return transaction(context.database, async (tx) => {
		const adopted = await findIndicator(tx.db, consultation, indicator);
		if (!adopted) return refuse('indicator/unknown');
		const institution = await findInstitution(tx.db, consultation, given.institution);
		if (!institution.ok) return institution;
		const checked = checkCorrection(given.corrects, await findValues(tx.db, consultation, [indicator]));
		if (!checked.ok) return checked;
		const at = context.now();
		const value: IndicatorValue = {
			...given,
			id: context.createId(),
			indicator,
			institution: institution.value,
			constituency,
			at
		};
		await insertValues(tx.db, consultation, [value]);
		const line = { consultation, stream: `indicator:${indicator}`, type: 'indicator-measured' as const, at, by };
		const { id, date, corrects } = value;
		await context.journal.append(tx, { ...line, data: { value: id, date, corrects } });
		notify(context, tx, consultation);
		return ok(await viewOf(tx.db, consultation, adopted));
	});
}

async function findIndicator(db: Db, consultation: string, id: string): Promise<AdoptedIndicator | undefined> {
	return findAdopted(await findCommitments(db, consultation)).find(({ indicator }) => indicator.id === id);
}

async function findInstitution(
	db: Db,
	consultation: string,
	id: string | null
): Promise<Result<string | null, 'institution/unknown'>> {
	if (id === null) return ok(null);
	const { institutions = [] } = (await getConsultation(db, consultation)).settings;
	const found = institutionOf(institutions, id);
	return found ? ok(found.id) : refuse('institution/unknown');
}

async function viewOf(db: Db, consultation: string, adopted: AdoptedIndicator): Promise<IndicatorView> {
	const [view] = await viewIndicators(db, consultation, [adopted]);
	if (!view) throw new Error('An indicator has a view.');
	return view;
}

function notify(context: AppContext, tx: Transaction, consultation: string): void {
	tx.onCommit(() => context.live.notify({ kind: 'commitments', consultation }));
}
