import { mayAct } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { changeScreen, chosenContent, initialScreen } from '@plenum/domain/workshops/screen';
import type { ChangeScreenRequest, ScreenView } from '@plenum/protocol/workshops/projector';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findWorkshop, updateScreen, type StoredWorkshop } from '../workshops/workshops.store.ts';
import { projectRemark } from './project-remark.ts';
import type { ScreenPlaces } from './screen-places.ts';

type Screens = { context: AppContext; places: ScreenPlaces };

export async function readScreen({ context, places }: Screens, actor: Actor, id: string): Promise<Result<ScreenView>> {
	const stored = await findWorkshop(context.database.read, actor.consultation, id);
	if (!stored) return refuse('workshop/unknown');
	const allowed = maySteer(stored, actor);
	return allowed.ok ? ok(viewScreen(stored, places)) : allowed;
}

/** [PROJECTOR7] Two who turn at once have turned twice. */
export function steerScreen(
	{ context, places }: Screens,
	actor: Actor,
	id: string,
	change: ChangeScreenRequest
): Promise<Result<ScreenView>> {
	return transaction(context.database, async (tx) => {
		const stored = await findWorkshop(tx.db, actor.consultation, id);
		if (!stored) return refuse('workshop/unknown');
		const allowed = maySteer(stored, actor);
		if (!allowed.ok) return allowed;
		const { show } = change;
		if (show?.kind === 'remark') {
			const remark = await projectRemark(tx.db, actor.consultation, stored.folded, show.thread);
			if (!remark) return refuse('comments/unknown');
		}
		const screen = changeScreen(stored.screen ?? initialScreen, change, stored.folded);
		await updateScreen(tx.db, id, screen);
		return ok(viewScreen({ ...stored, screen }, places));
	});
}

export function maySteer({ folded }: StoredWorkshop, actor: Actor): Result<true> {
	return mayAct({ ...actor, runs: folded.runners.includes(actor.participant) }, 'run-workshop', actor.phase);
}

function viewScreen({ id, screen, folded }: StoredWorkshop, places: ScreenPlaces): ScreenView {
	return { content: chosenContent(screen ?? initialScreen, folded), place: places.of(id) };
}
