import { knowsConstituency, type Settings } from '../consultations/consultation.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Role, AdmissionStatus } from './rights.ts';

type Person = { role: Role; status: AdmissionStatus; constituency: string };
type Change = { role?: Role | undefined; constituency?: string | undefined };

/** [PEOPLE8] Role and constituency of someone who waits or was admitted. The last facilitator stays one. */
export function changePerson(
	person: Person,
	change: Change,
	settings: Pick<Settings, 'constituencies'>,
	facilitators: number
): Result<Person, 'participant/unknown' | 'participant/last-facilitator' | 'join/unknown-constituency'> {
	if (!isActive(person.status)) return refuse('participant/unknown');
	const changed = {
		status: person.status,
		role: change.role ?? person.role,
		constituency: change.constituency ?? person.constituency
	};
	if (isLastFacilitator(person, facilitators) && changed.role !== 'facilitator')
		return refuse('participant/last-facilitator');
	if (change.constituency !== undefined && !knowsConstituency(settings, change.constituency))
		return refuse('join/unknown-constituency');
	return ok(changed);
}

/** [PEOPLE9] Removed by a facilitator, or gone of their own will: either way the last facilitator stays. */
export function endParticipation(
	person: Person,
	status: 'removed' | 'left',
	facilitators: number
): Result<AdmissionStatus, 'participant/unknown' | 'participant/last-facilitator'> {
	if (!isActive(person.status)) return refuse('participant/unknown');
	if (isLastFacilitator(person, facilitators)) return refuse('participant/last-facilitator');
	return ok(status);
}

/** In, or waiting: people who may still be admitted, changed or removed. */
export function isActive(status: AdmissionStatus): boolean {
	return status === 'waiting' || status === 'admitted';
}

function isLastFacilitator(person: Person, facilitators: number): boolean {
	return person.role === 'facilitator' && person.status === 'admitted' && facilitators <= 1;
}
