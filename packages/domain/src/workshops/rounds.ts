import { applyPlacements, type Placement, type RoomPlan, type Round } from './rooms.ts';

export type RoundEvent =
	| { type: 'rooms-planned'; plan: RoomPlan }
	| { type: 'rooms-opened'; endsAt: number; placed: Placement[] }
	| { type: 'people-placed'; placed: Placement[] }
	| { type: 'rooms-extended'; endsAt: number }
	| { type: 'rooms-closed' };

/** What the rounds of a workshop are after one more event about them. */
export function roundsAfter(rounds: readonly Round[], event: RoundEvent, at: number): Round[] {
	const last = rounds.at(-1);
	if (event.type === 'rooms-planned') return planned(rounds, event.plan);
	// Undoing may leave a placement whose plan was taken back.
	if (!last || last.state === 'closed') return [...rounds];
	return [...rounds.slice(0, -1), after(last, event, at)];
}

function after(round: Round, event: Exclude<RoundEvent, { type: 'rooms-planned' }>, at: number): Round {
	switch (event.type) {
		case 'people-placed':
			return { ...round, placed: ofRooms(round, applyPlacements(round.placed, event.placed)) };
		case 'rooms-opened': {
			const placed = ofRooms(round, applyPlacements(round.placed, event.placed));
			return { ...planOf(round), placed, state: 'open', openedAt: at, endsAt: event.endsAt };
		}
		case 'rooms-extended':
			return round.state === 'open' ? { ...round, endsAt: event.endsAt } : round;
		case 'rooms-closed':
			if (round.state !== 'open') throw new Error('Only open rooms are closed.');
			return {
				...planOf(round),
				placed: round.placed,
				state: 'closed',
				openedAt: round.openedAt,
				closedAt: at
			};
	}
}

/** People placed in a room that is still planned stay there; rapporteurs are in theirs. */
function planned(rounds: readonly Round[], plan: RoomPlan): Round[] {
	const last = rounds.at(-1);
	const before = last?.state === 'planned' ? rounds.slice(0, -1) : [...rounds];
	if (plan.rooms.length === 0) return before;
	const rapporteurs = plan.rooms.flatMap(({ id, rapporteurs: those }) =>
		those.map((participant) => ({ participant, room: id }))
	);
	const placed = applyPlacements(last?.state === 'planned' ? last.placed : {}, rapporteurs);
	return [...before, { ...plan, placed: ofRooms(plan, placed), state: 'planned' }];
}

function ofRooms({ rooms }: RoomPlan, placed: Record<string, string>): Record<string, string> {
	const ids = new Set(rooms.map(({ id }) => id));
	return Object.fromEntries(Object.entries(placed).filter(([, room]) => ids.has(room)));
}

function planOf({ assignment, minutes, rooms }: RoomPlan): RoomPlan {
	return { assignment, minutes, rooms };
}
