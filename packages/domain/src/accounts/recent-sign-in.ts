import { ok, refuse, type Result } from '../result.ts';

/** [ACCOUNT20] For how long people who proved who they are may do what cannot be taken back. */
export const recentSignIn = 10 * 60_000;

/**
 * [ACCOUNT20] `provenAt` is when the person behind this session last proved who they are. Participants who came in by a
 * code have nothing to prove it with: null, and they are never asked.
 */
export function isRecentlyProven(provenAt: number | null, now: number): Result<true, 'session/reauthenticate'> {
	return provenAt === null || now - provenAt <= recentSignIn ? ok(true) : refuse('session/reauthenticate');
}
