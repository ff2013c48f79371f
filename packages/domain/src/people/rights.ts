import { ok, refuse, type Result } from '../result.ts';

export const roles = ['facilitator', 'rapporteur', 'participant', 'observer'] as const;
export type Role = (typeof roles)[number];

/** Waiting in the lobby, admitted, or gone. Only the admitted have rights. */
export const admissionStatuses = ['waiting', 'admitted', 'removed', 'left'] as const;
export type AdmissionStatus = (typeof admissionStatuses)[number];

export const acts = [
	'read',
	'configure',
	'import-matrix',
	'admit',
	'change-people',
	'mute',
	'arrange-clusters',
	'write-text',
	'comment',
	'settle-comments',
	'rate-for-side',
	'rate-for-any-side',
	'agree-ratings',
	'close-cluster',
	'plan-workshop',
	'run-workshop',
	'raise-hand',
	'raise-concern',
	'draft-poll',
	'run-poll',
	'say-outcome',
	'vote',
	'rate',
	'run-ratings',
	'read-sheets',
	'write-cards',
	'run-cards',
	'sort-cards',
	'follow-up',
	'report-progress',
	'review-reports',
	'run-reporting',
	'export',
	'publish',
	'read-journal',
	'correct-record',
	'read-caucus',
	'open-caucus'
] as const;
export type Act = (typeof acts)[number];

export type Phase = 'open' | 'closed';

const everyone: readonly Role[] = roles;
const speakers: readonly Role[] = ['facilitator', 'rapporteur', 'participant'];
const secretariat: readonly Role[] = ['facilitator', 'rapporteur'];
const facilitator: readonly Role[] = ['facilitator'];

/** [PEOPLE1] The one table of rights: who may do what, and whether the consultation must be open for it. */
const rights: Record<Act, { roles: readonly Role[]; whileClosed: boolean }> = {
	read: { roles: everyone, whileClosed: true },
	configure: { roles: facilitator, whileClosed: true },
	'import-matrix': { roles: facilitator, whileClosed: false },
	admit: { roles: facilitator, whileClosed: false },
	'change-people': { roles: facilitator, whileClosed: true },
	mute: { roles: facilitator, whileClosed: false },
	'arrange-clusters': { roles: facilitator, whileClosed: false },
	'write-text': { roles: speakers, whileClosed: false },
	comment: { roles: speakers, whileClosed: false },
	'settle-comments': { roles: secretariat, whileClosed: false },
	'rate-for-side': { roles: speakers, whileClosed: false },
	'rate-for-any-side': { roles: secretariat, whileClosed: false },
	'agree-ratings': { roles: secretariat, whileClosed: false },
	'close-cluster': { roles: facilitator, whileClosed: false },
	'plan-workshop': { roles: facilitator, whileClosed: false },
	'run-workshop': { roles: facilitator, whileClosed: false },
	'raise-hand': { roles: speakers, whileClosed: false },
	// Observers are in the room too.
	'raise-concern': { roles: everyone, whileClosed: false },
	'draft-poll': { roles: secretariat, whileClosed: false },
	'run-poll': { roles: facilitator, whileClosed: false },
	'say-outcome': { roles: facilitator, whileClosed: true },
	vote: { roles: ['rapporteur', 'participant'], whileClosed: false },
	rate: { roles: ['rapporteur', 'participant'], whileClosed: false },
	'run-ratings': { roles: facilitator, whileClosed: false },
	'read-sheets': { roles: facilitator, whileClosed: true },
	'write-cards': { roles: ['rapporteur', 'participant'], whileClosed: false },
	'run-cards': { roles: facilitator, whileClosed: false },
	'sort-cards': { roles: secretariat, whileClosed: false },
	'follow-up': { roles: secretariat, whileClosed: true },
	// Institutions report for years after the consultation was closed.
	'report-progress': { roles: speakers, whileClosed: true },
	'review-reports': { roles: secretariat, whileClosed: true },
	'run-reporting': { roles: facilitator, whileClosed: true },
	export: { roles: secretariat, whileClosed: true },
	publish: { roles: facilitator, whileClosed: true },
	'read-journal': { roles: everyone, whileClosed: true },
	'correct-record': { roles: facilitator, whileClosed: true },
	// What is one's own: to read, to leave, to delete; then to open, to ask, to let in. Never a facilitator's.
	'read-caucus': { roles: ['rapporteur', 'participant'], whileClosed: true },
	'open-caucus': { roles: ['rapporteur', 'participant'], whileClosed: false }
};

export function can(role: Role, act: Act, phase: Phase): boolean {
	const right = rights[act];
	return right.roles.includes(role) && (phase === 'open' || right.whileClosed);
}

/** [BREAKOUT9] What naming somebody to run one workshop adds there to the rights of a role that may speak. */
const runnerActs: readonly Act[] = ['run-workshop', 'mute'];

/**
 * [PEOPLE50] What a muted person may still do. Everything else puts text before the others, or moves theirs. The text of a caucus belongs
 * to its members, and only the chosen people read a concern.
 */
const actsOfMuted: readonly Act[] = [
	...(['read', 'vote', 'rate', 'raise-hand', 'raise-concern', 'read-journal', 'export'] as const),
	...(['read-caucus', 'open-caucus'] as const)
];

export function canBeNamed(role: Role): boolean {
	return speakers.includes(role);
}

/** `comments`: [COMMENTS23] an observer where observers comment. `runs`: was named to run the workshop that this is about. `muted`: the id of the muting, where they are. */
type Person = {
	role: Role;
	status: AdmissionStatus;
	comments?: boolean | undefined;
	runs?: boolean | undefined;
	muted?: string | null | undefined;
};

/** [PEOPLE2] Only an admitted person acts; the refusal says what stands in the way. */
export function mayAct(
	person: Person,
	act: Act,
	phase: Phase
): Result<
	true,
	'participant/not-admitted' | 'participant/removed' | 'consultation/closed' | 'rights/missing' | 'rights/muted'
> {
	switch (person.status) {
		case 'waiting':
			return refuse('participant/not-admitted');
		case 'removed':
		case 'left':
			return refuse('participant/removed');
		case 'admitted':
			if (!canAct(person, act, 'open')) return refuse('rights/missing');
			if (isMuted(person) && !actsOfMuted.includes(act)) return refuse('rights/muted');
			return canAct(person, act, phase) ? ok(true) : refuse('consultation/closed');
	}
}

function canAct({ role, runs, comments }: Person, act: Act, phase: Phase): boolean {
	if (comments === true && role === 'observer' && act === 'comment') return phase === 'open';
	return can(role, act, phase) || (runs === true && phase === 'open' && canBeNamed(role) && runnerActs.includes(act));
}

function isMuted({ role, muted }: Person): boolean {
	return typeof muted === 'string' && role !== 'facilitator';
}
