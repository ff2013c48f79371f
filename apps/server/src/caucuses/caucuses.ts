import type { AppContext } from '../app-context.ts';
import { createHook } from '../hook.ts';

declare module 'fastify' {
	interface FastifyInstance {
		caucuses: Caucuses;
	}
}

export type MembershipEnded = (participant: string) => void;

export type Caucuses = {
	context: AppContext;
	/** Called after the commit when somebody is out of a caucus: what they have open of it is to be closed. */
	onMembershipEnded(fn: MembershipEnded): void;
	membershipEnded: MembershipEnded;
};

export function createCaucuses(context: AppContext): Caucuses {
	const ended = createHook<Parameters<MembershipEnded>>();
	return { context, onMembershipEnded: ended.connect, membershipEnded: ended.notify };
}
