import { expect, test } from 'vitest';
import { acts, can, mayAct, roles, admissionStatuses, type Act } from './rights.ts';

// One column for each role: facilitator, rapporteur, participant, observer. ● always, ○ while the consultation is open, · never.
const expected: Record<Act, string> = {
	read: '●●●●',
	configure: '●···',
	'import-matrix': '○···',
	admit: '○···',
	'change-people': '●···',
	mute: '○···',
	'arrange-clusters': '○···',
	'write-text': '○○○·',
	comment: '○○○·',
	'settle-comments': '○○··',
	'rate-for-side': '○○○·',
	'rate-for-any-side': '○○··',
	'agree-ratings': '○○··',
	'close-cluster': '○···',
	'plan-workshop': '○···',
	'run-workshop': '○···',
	'raise-hand': '○○○·',
	'raise-concern': '○○○○',
	'draft-poll': '○○··',
	'run-poll': '○···',
	'say-outcome': '●···',
	vote: '·○○·',
	rate: '·○○·',
	'run-ratings': '○···',
	'read-sheets': '●···',
	'write-cards': '·○○·',
	'run-cards': '○···',
	'sort-cards': '○○··',
	'follow-up': '●●··',
	'report-progress': '●●●·',
	'review-reports': '●●··',
	'run-reporting': '●···',
	export: '●●··',
	publish: '●···',
	'read-journal': '●●●●',
	'correct-record': '●···',
	'read-caucus': '·●●·',
	'open-caucus': '·○○·'
};

test('[PEOPLE1] every role may do what the table says, in every phase', () => {
	const actual = Object.fromEntries(
		acts.map((act) => [
			act,
			roles.map((role) => (can(role, act, 'closed') ? '●' : can(role, act, 'open') ? '○' : '·')).join('')
		])
	);
	expect(actual).toEqual(expected);
});

test('[PEOPLE1] nothing is allowed while closed that is not allowed while open', () => {
	for (const act of acts)
		for (const role of roles) expect(can(role, act, 'closed') && !can(role, act, 'open')).toBe(false);
});

test('[PEOPLE2] only the admitted act, and the refusal says what stands in the way', () => {
	const reasons = admissionStatuses.map((status) => mayAct({ role: 'facilitator', status }, 'admit', 'open'));
	expect(reasons).toEqual([
		{ ok: false, reason: 'participant/not-admitted' },
		{ ok: true, value: true },
		{ ok: false, reason: 'participant/removed' },
		{ ok: false, reason: 'participant/removed' }
	]);
	const admitted = { role: 'participant', status: 'admitted' } as const;
	expect(mayAct(admitted, 'vote', 'closed')).toEqual({ ok: false, reason: 'consultation/closed' });
	expect(mayAct(admitted, 'admit', 'closed')).toEqual({ ok: false, reason: 'rights/missing' });
});

test('[PEOPLE50] whoever is muted may only read, rate, vote, ask for the floor, raise a concern, and write in their own caucus', () => {
	const read = ['read', 'read-journal', 'read-caucus'];
	const left = [...read, 'vote', 'rate', 'raise-hand', 'raise-concern', 'export', 'open-caucus'];
	for (const role of roles)
		for (const act of acts)
			for (const phase of ['open', 'closed'] as const) {
				const before = mayAct({ role, status: 'admitted' }, act, phase);
				const muted = mayAct({ role, status: 'admitted', muted: 'muting-1' }, act, phase);
				const isTaken = can(role, act, 'open') && role !== 'facilitator' && !left.includes(act);
				expect({ role, act, phase, muted }).toEqual({
					role,
					act,
					phase,
					muted: isTaken ? { ok: false, reason: 'rights/muted' } : before
				});
			}
	const runner = { role: 'participant', status: 'admitted', runs: true, muted: 'muting-1' } as const;
	expect(mayAct(runner, 'run-workshop', 'open')).toEqual({ ok: false, reason: 'rights/muted' });
	expect(mayAct(runner, 'mute', 'open')).toEqual({ ok: false, reason: 'rights/muted' });
});

test('[COMMENTS23] where observers comment they do so while it is open, and nothing else that they did not before', () => {
	for (const role of roles)
		for (const act of acts)
			for (const phase of ['open', 'closed'] as const) {
				const before = mayAct({ role, status: 'admitted' }, act, phase);
				const after = mayAct({ role, status: 'admitted', comments: true }, act, phase);
				const isGiven = role === 'observer' && act === 'comment' && phase === 'open';
				expect({ role, act, phase, ok: after.ok }).toEqual({ role, act, phase, ok: isGiven || before.ok });
			}
	const muted = mayAct({ role: 'observer', status: 'admitted', comments: true, muted: 'muting-1' }, 'comment', 'open');
	expect(muted).toEqual({ ok: false, reason: 'rights/muted' });
});
