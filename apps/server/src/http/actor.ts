import type { Act, Phase, Role, AdmissionStatus } from '@plenum/domain/people/rights';
import type { Result } from '@plenum/domain/result';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
	interface FastifyInstance {
		requireActor: RequireActor;
	}
	interface FastifyRequest {
		/** The participant who asks, once that is known. */
		actor?: string;
		/** When the session by which they are known was used last, as it was read for this request; null where that is not noted. */
		sessionUsedAt?: number | null;
	}
}

/** A person as the record holds them at this moment, in one consultation. */
export type Actor = {
	participant: string;
	consultation: string;
	role: Role;
	status: AdmissionStatus;
	constituency: string;
	/** [PEOPLE50] Set where their typing is muted. */
	muted: string | null;
	phase: Phase;
	/** [PEOPLE74] Set where they may not see the names of others. */
	withoutNames?: true;
};

/** Who asks, and may they: the first thing that every route of a consultation does. Rights are read now, never remembered. */
export type RequireActor = (request: FastifyRequest, consultation: string, act: Act) => Promise<Result<Actor>>;
