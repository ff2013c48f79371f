import type { AppContext } from '../../app-context.ts';
import { findLiveSession } from '../identity.ts';

export type SessionWatch = { check(): Promise<void>; stop(): void };

/**
 * Finds, among sessions with open sockets, those that ended without a request that would have shown it: idle, expired, or deleted by a
 * command.
 */
export function watchSessions(
	context: AppContext,
	sockets: {
		openSessions: () => ReadonlySet<string>;
		end: (session: string) => void;
	},
	pause = 30_000
): SessionWatch {
	let isChecking = false;

	/** [ACCOUNT28] */
	async function check(): Promise<void> {
		if (isChecking) return;
		isChecking = true;
		try {
			for (const session of sockets.openSessions())
				if (!(await findLiveSession(context, session))) sockets.end(session);
		} catch (error) {
			context.report(error);
		} finally {
			isChecking = false;
		}
	}

	const timer = setInterval(() => void check(), pause).unref();
	return { check, stop: () => clearInterval(timer) };
}
