import { defaultConstituencies } from '@plenum/domain/consultations/consultation';
import { insertConsultation } from '../../consultations/consultations.store.ts';
import { insertParticipant } from '../../people/participants.store.ts';
import { insertSession } from '../../people/sessions/sessions.store.ts';
import * as practices from '../../practice/practice.store.ts';
import type { Ask } from './ask.fixture.ts';

/** Deletes all that it made, and nothing else. */
export async function practise(ask: Ask): Promise<void> {
	const settings = {
		constituencies: [...defaultConstituencies],
		scale: [],
		namePolicy: 'named' as const,
		admission: 'lobby' as const,
		consentText: null
	};
	await ask(insertConsultation, {
		id: 'practice',
		title: 'Practice',
		stateName: 'Alvenia',
		purpose: 'action-plan',
		phase: 'open',
		createdAt: 1,
		practiceUntil: 5,
		reviews: [],
		settings
	});
	const part = { consultation: 'practice', status: 'admitted', constituency: 'state', confirmed: null } as const;
	const person = { ...part, joinedAt: 1, name: 'Sample person 1', organisation: null };
	await ask(insertParticipant, { ...person, id: 'practice-1', account: 'host', role: 'facilitator' });
	await ask(insertParticipant, { ...person, id: 'practice-2', account: null, role: 'participant' });
	await ask(insertSession, { tokenHash: 's-practice', participant: 'practice-2', createdAt: 1, expiresAt: 100 });
	const said = { level: null, percentage: null, regression: false, reason: '', source: '', at: 1 };
	const from = { round: 'practice-round', rater: 'practice-2', participant: 'practice-2', version: 1, given: true };
	await ask(practices.insertRatings, [{ ...from, ...said, recommendation: 'r-1' }]);
	await ask(practices.countPracticesOf, 'host');
	await ask.unordered(practices.findConnected, 'practice');
	for (const now of [4, 5]) await ask(practices.findPracticesOver, now);
	for (const id of ['trial', 'practice', 'practice']) await ask(practices.deletePracticeRows, id);
}
