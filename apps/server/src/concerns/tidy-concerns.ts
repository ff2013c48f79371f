import { isConcernOver } from '@plenum/domain/concerns/concern';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import { findWorkshopById } from '../workshops/workshops.store.ts';
import { deleteConcern, findAllConcerns } from './concerns.store.ts';

const pause = 60 * 60_000;

/** Now, and every hour from now on. */
export async function keepConcernsTidy(context: AppContext): Promise<{ stop(): void }> {
	await tidyConcerns(context);
	const timer = setInterval(() => void tidyConcerns(context).catch(context.report), pause).unref();
	return { stop: () => clearInterval(timer) };
}

/** [CONCERN8] What is over is deleted; nobody is shown it from that moment on, whenever this runs. */
export async function tidyConcerns(context: AppContext): Promise<void> {
	const { database, now } = context;
	const isOver = async (id: string, concern: Parameters<typeof isConcernOver>[0]) =>
		isConcernOver(concern, (await findWorkshopById(database.read, id))?.folded ?? null, now());
	const kept = await findAllConcerns(database.read);
	const over: string[] = [];
	for (const concern of kept) if (await isOver(concern.workshop, concern)) over.push(concern.id);
	if (over.length === 0) return;
	await transaction(database, async (tx) => {
		for (const id of over) await deleteConcern(tx.db, id);
	});
}
