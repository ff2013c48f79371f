import type { AdmissionStatus, Role } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Workshop } from '../workshops/workshop.ts';

/** [CONCERN2] What codes of conduct ask first: is somebody in danger, is somebody pressed, is somebody being exposed. */
export const concernKinds = ['unsafe', 'threatened', 'recording', 'naming', 'other'] as const;
export type ConcernKind = (typeof concernKinds)[number];

/** [CONCERN6] */
export const longestConcern = 500;
const mostKept = 10;
const mostAnswers = 20;

const day = 24 * 60 * 60_000;
const daysKept = 7;

/** `told`: the facilitators whom the sender chose, by their ids. Nobody else reads any of it. */
export type Concern = {
	id: string;
	workshop: string;
	by: string;
	kind: ConcernKind;
	text: string;
	at: number;
	told: string[];
	seen: boolean;
	settled: boolean;
	answers: ConcernAnswer[];
};
export type ConcernAnswer = { by: string; text: string };

export type ConcernCommand =
	| { type: 'see' }
	| { type: 'answer'; text: string }
	| { type: 'settle' }
	| { type: 'reopen' }
	| { type: 'withdraw' };

type Person = { id: string; role: Role; status: AdmissionStatus; constituency: string };

/** Who can be notified: those who run the consultation at this moment, never people named to run one workshop only. */
export function whoCanBeTold<Someone extends Person>(people: readonly Someone[], sender: string): Someone[] {
	return people.filter(({ id, role, status }) => role === 'facilitator' && status === 'admitted' && id !== sender);
}

/**
 * [CONCERN4] Preselected before the sender chooses: people of the sender's own side, and of the constituency of the person who creates a
 * consultation. Nobody who speaks for another side is notified unless the sender says so.
 */
export function isToldAtFirst(
	facilitator: Pick<Person, 'constituency'>,
	sender: Pick<Person, 'constituency'>,
	neutral: string
): boolean {
	return facilitator.constituency === sender.constituency || facilitator.constituency === neutral;
}

type NewConcern = { workshop: Workshop; told: readonly string[]; people: readonly Person[]; kept: number };

/** Those who are notified: the chosen people who still run the consultation. */
export function checkNewConcern(
	by: string,
	{ workshop, told, people, kept }: NewConcern
): Result<string[], 'concern/not-live' | 'concern/too-many' | 'concern/nobody-told'> {
	if (workshop.state !== 'live' && workshop.state !== 'paused') return refuse('concern/not-live');
	if (kept >= mostKept) return refuse('concern/too-many');
	const reached = whoCanBeTold(people, by).filter(({ id }) => told.includes(id));
	return reached.length > 0 ? ok(reached.map(({ id }) => id)) : refuse('concern/nobody-told');
}

/** [CONCERN3] People who were chosen and run the consultation now. */
export function mayReadConcern(
	{ told }: Pick<Concern, 'told'>,
	{ id, role, status }: Pick<Person, 'id' | 'role' | 'status'>
): boolean {
	return told.includes(id) && role === 'facilitator' && status === 'admitted';
}

/** The concern as it is then, the same one where nothing changes; null where it was taken back. To everybody else there is none. */
export function changeConcern(
	concern: Concern,
	command: ConcernCommand,
	actor: Pick<Person, 'id' | 'role' | 'status'>
): Result<Concern | null, 'concern/unknown' | 'concern/empty' | 'concern/too-many'> {
	if (command.type === 'withdraw') return concern.by === actor.id ? ok(null) : refuse('concern/unknown');
	if (!mayReadConcern(concern, actor)) return refuse('concern/unknown');
	switch (command.type) {
		case 'see':
			return ok(concern.seen ? concern : { ...concern, seen: true });
		case 'answer':
			return answer(concern, command.text.trim(), actor.id);
		case 'settle':
			return ok(concern.settled ? concern : { ...concern, seen: true, settled: true });
		case 'reopen':
			return ok(concern.settled ? { ...concern, settled: false } : concern);
	}
}

function answer(concern: Concern, text: string, by: string): Result<Concern, 'concern/empty' | 'concern/too-many'> {
	if (text === '') return refuse('concern/empty');
	if (concern.answers.length >= mostAnswers) return refuse('concern/too-many');
	return ok({ ...concern, seen: true, answers: [...concern.answers, { by, text }] });
}

/** [CONCERN8] With the closing of the workshop where it was dealt with, a day later where it was not, and after a week in any case. */
export function isConcernOver(
	{ at, settled }: Pick<Concern, 'at' | 'settled'>,
	workshop: Workshop | null,
	now: number
): boolean {
	if (workshop === null || now >= at + daysKept * day) return true;
	return workshop.state === 'closed' && (settled || now >= workshop.closedAt + day);
}
