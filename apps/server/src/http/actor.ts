import type { Act, Phase, Role, Standing } from '@plenum/domain/people/rights';
import type { Result } from '@plenum/domain/result';
import type { FastifyRequest } from 'fastify';

/** A person as the record holds them at this moment, in one consultation. */
export type Actor = {
	participant: string;
	consultation: string;
	role: Role;
	standing: Standing;
	constituency: string;
	phase: Phase;
};

/** Who asks, and may they: the first thing that every route of a consultation does. Rights are read now, never remembered. */
export type AskActor = (request: FastifyRequest, consultation: string, act: Act) => Promise<Result<Actor>>;
