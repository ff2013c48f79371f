import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { Phase } from '@plenum/domain/people/rights';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { consultations } from './consultations.tables.ts';

export async function findConsultation(db: Db, id: string): Promise<Consultation | undefined> {
	const row = db.select().from(consultations).where(eq(consultations.id, id)).get();
	return row && asConsultation(row);
}

export async function putConsultation(db: Db, consultation: Consultation): Promise<void> {
	db.insert(consultations).values(asRow(consultation)).run();
}

export async function changeConsultation(db: Db, consultation: Consultation): Promise<void> {
	db.update(consultations).set(asRow(consultation)).where(eq(consultations.id, consultation.id)).run();
}

export async function setPhase(db: Db, id: string, phase: Phase): Promise<void> {
	db.update(consultations).set({ phase }).where(eq(consultations.id, id)).run();
}

function asConsultation(row: typeof consultations.$inferSelect): Consultation {
	const { constituencies, scale, namePolicy, admission, consentText, ...rest } = row;
	return { ...rest, settings: { constituencies, scale, namePolicy, admission, consentText } };
}

function asRow({ settings, ...rest }: Consultation): typeof consultations.$inferInsert {
	return { ...rest, ...settings };
}

/** For the consultation of someone who takes part in it: there is one. */
export async function getConsultation(db: Db, id: string): Promise<Consultation> {
	const consultation = await findConsultation(db, id);
	if (!consultation) throw new Error('A participant belongs to no consultation.');
	return consultation;
}
