import { knowsConstituency, type Consultation } from '../consultations/consultation.ts';
import { ok, refuse, type Result } from '../result.ts';
import { isBurst } from './join-rate.ts';
import type { AdmissionStatus } from './rights.ts';

/** [PEOPLE10] Who may join, and whether they wait in the lobby first. [PEOPLE63] `joined` in each time of `admissionRates`. */
export function acceptJoin(
	consultation: Pick<Consultation, 'phase' | 'settings'>,
	request: { constituency: string; consent: boolean },
	joined: readonly number[]
): Result<AdmissionStatus, 'join/closed' | 'join/consent-required' | 'join/unknown-constituency'> {
	if (consultation.phase === 'closed') return refuse('join/closed');
	if (!request.consent) return refuse('join/consent-required');
	if (!knowsConstituency(consultation.settings, request.constituency)) return refuse('join/unknown-constituency');
	return ok(consultation.settings.admission === 'lobby' || isBurst(joined) ? 'waiting' : 'admitted');
}
