import { mayAct, type Act, type AdmissionStatus, type Phase, type Role } from '../people/rights.ts';
import { refuse, type Result } from '../result.ts';
import type { Workshop, WorkshopCommand } from './workshop.ts';

/**
 * Who gives the command, as the people room knows them now, and whether the consultation is open. `outside`: the workshop is a breakout
 * room, and they are placed in another one or in none.
 */
export type WorkshopActor = {
	participant: string;
	role: Role;
	status: AdmissionStatus;
	phase: Phase;
	muted?: string | null | undefined;
	outside?: boolean | undefined;
};

/** [BREAKOUT9] The rights of a role; within this workshop also those of a person named to run it. */
export function mayCommand(workshop: Workshop, command: WorkshopCommand, actor: WorkshopActor): Result<true> {
	const runs = workshop.runners.includes(actor.participant);
	const allowed = mayAct({ ...actor, runs }, actNeeded(command, actor), actor.phase);
	if (!allowed.ok) return allowed;
	const isOfRoom = !actor.outside || runs || actor.role === 'facilitator';
	return isOfRoom || !isForThoseInRoom(command) ? allowed : refuse('workshop/other-room');
}

/** [BREAKOUT10] Who has gone to another room still takes down the hand that they raised here. */
function isForThoseInRoom({ type }: WorkshopCommand): boolean {
	return type === 'raise-hand' || type === 'call-help';
}

/**
 * [WORKSHOP3] Everyone who may speak handles their own hand; all else is the facilitator's. What goes beyond the running of the
 * workshop is not for those who were named to run it.
 */
function actNeeded(command: WorkshopCommand, actor: WorkshopActor): Act {
	switch (command.type) {
		case 'raise-hand':
		case 'call-help':
		case 'choose-room':
			return 'raise-hand';
		case 'lower-hand':
			return (command.participant ?? actor.participant) === actor.participant ? 'raise-hand' : 'run-workshop';
		case 'change-agenda':
		case 'change-details':
		case 'close':
		case 'name-runners':
		case 'plan-rooms':
		case 'open-rooms':
		case 'place-people':
		case 'place-rest':
		case 'extend-rooms':
		case 'close-rooms':
			return 'plan-workshop';
		case 'start':
		case 'start-item':
		case 'next-item':
		case 'move-step':
		case 'start-timer':
		case 'stop-timer':
		case 'pause':
		case 'resume':
		case 'call-speaker':
		case 'finish-speaker':
		case 'give-notice':
		case 'withdraw-notice':
		case 'clear-help':
		case 'move-hand':
		case 'set-speaking-rules':
		case 'skip-item':
		case 'park-item':
		case 'take-up-item':
			return 'run-workshop';
	}
}
