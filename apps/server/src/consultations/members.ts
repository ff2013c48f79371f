import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { Act, Role } from '@plenum/domain/people/rights';
import type { Result } from '@plenum/domain/result';
import type { ConsultationView } from '@plenum/protocol/consultations';
import type { Author } from '@plenum/protocol/shapes';
import type { FastifyRequest } from 'fastify';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';

declare module 'fastify' {
	interface FastifyInstance {
		members: Members;
	}
}

/** Who acts on a consultation: a participant's id. */
export type ActingParticipant = { participant: string };

/** What this room needs of the people room, which stands to its right; `app.ts` hands it in. */
export type Members = {
	requireActor(request: FastifyRequest, consultation: string, act: Act): Promise<Result<ActingParticipant>>;
	/** The signed-in account that asks. */
	requireAccount(request: FastifyRequest): Promise<Result<{ id: string; name: string }>>;
	/** In which consultations the caller waits or takes part, and as whom. */
	findParts(request: FastifyRequest): Promise<Result<{ participant: string; consultation: string }[]>>;
	/** Makes the creator the first facilitator, and the consultation's join code. Answers the participant. */
	enrolCreator(tx: Transaction, consultation: Consultation, account: { id: string; name: string }): Promise<string>;
	findConstituenciesInUse(db: Db, consultation: string): Promise<Set<string>>;
	/** Whether anyone but its creator has ever joined. */
	haveOthersJoined(db: Db, consultation: string): Promise<boolean>;
	/** How many wait, and how many are in. People who wait do not learn this. */
	countPeople(db: Db, consultation: string): Promise<ConsultationView['counts']>;
	/** How this reader may see some people. */
	readNames(
		db: Db,
		reader: { consultation: string; participant: string; role: Role },
		participants: readonly string[]
	): Promise<(participant: string) => Author | null>;
	/** What one of its people is in the consultation. */
	viewOwn(db: Db, consultation: Pick<Consultation, 'settings'>, participant: string): Promise<ConsultationView['me']>;
};
