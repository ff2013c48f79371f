import type { Consultation } from '@plenum/domain/consultations/consultation';
import { identifyInstitutions } from '@plenum/domain/consultations/identify-institutions';
import type { InstitutionEntry } from '@plenum/domain/consultations/institutions';
import { noNotice, type ParticipationNotice } from '@plenum/domain/consultations/participation-notice';
import type { Phase } from '@plenum/domain/people/rights';
import { initialPollDefaults, type PollDefaults } from '@plenum/domain/polls/poll-defaults';
import type { StepMinutes } from '@plenum/domain/workshops/steps';
import { desc, eq, max, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { consultations, settingsUpdates } from './consultations.tables.ts';

export async function findConsultation(db: Db, id: string): Promise<Consultation | undefined> {
	const row = await byId(db).get({ id });
	return row && asConsultation(row);
}

const byId = prepared((db) =>
	db
		.select()
		.from(consultations)
		.where(eq(consultations.id, sql.placeholder('id')))
		.prepare()
);

export async function findConsultationIds(db: Db): Promise<string[]> {
	const rows = await db.select({ id: consultations.id }).from(consultations).all();
	return rows.map(({ id }) => id);
}

export async function insertConsultation(db: Db, consultation: Consultation): Promise<void> {
	await db.insert(consultations).values(asRow(consultation)).run();
}

export async function changeConsultation(db: Db, consultation: Consultation): Promise<void> {
	await db.update(consultations).set(asRow(consultation)).where(eq(consultations.id, consultation.id)).run();
}

export async function setPhase(db: Db, id: string, phase: Phase): Promise<void> {
	await db.update(consultations).set({ phase }).where(eq(consultations.id, id)).run();
}

export function asConsultation(row: typeof consultations.$inferSelect): Consultation {
	const { id, title, stateName, reviews, purpose, phase, createdAt, practiceUntil } = row;
	const { constituencies, scale, namePolicy, admission, consentText, institutions, calendar } = row;
	const own = { ...listed(institutions), ...(calendar && { calendar }) };
	const settings = { constituencies, scale, namePolicy, admission, consentText, ...own };
	const practice = practiceUntil === null ? {} : { practiceUntil };
	return { id, title, stateName, reviews, purpose, phase, settings, createdAt, ...practice };
}

/** [INSTITUTION1] A list that was stored before institutions had ids has those that are made from its names. */
function listed(institutions: readonly InstitutionEntry[] | null) {
	return institutions === null ? {} : { institutions: identifyInstitutions(institutions) };
}

function asRow({ settings, ...rest }: Consultation): typeof consultations.$inferInsert {
	return {
		...rest,
		...settings,
		institutions: settings.institutions ?? null,
		calendar: settings.calendar ?? null
	};
}

/** For the consultation of someone who takes part in it: there is one. */
export async function getConsultation(db: Db, id: string): Promise<Consultation> {
	const consultation = await findConsultation(db, id);
	if (!consultation) throw new Error('A participant belongs to no consultation.');
	return consultation;
}

export async function findParticipationNotice(db: Db, id: string): Promise<ParticipationNotice> {
	return (await byId(db).get({ id }))?.participationNotice ?? noNotice;
}

export async function setParticipationNotice(
	db: Db,
	id: string,
	participationNotice: ParticipationNotice
): Promise<void> {
	await db.update(consultations).set({ participationNotice }).where(eq(consultations.id, id)).run();
}

export async function findPollDefaults(db: Db, id: string): Promise<PollDefaults> {
	return (await byId(db).get({ id }))?.pollDefaults ?? initialPollDefaults;
}

export async function setPollDefaults(db: Db, id: string, pollDefaults: PollDefaults): Promise<void> {
	await db.update(consultations).set({ pollDefaults }).where(eq(consultations.id, id)).run();
}

/** What stands beside the settings of a consultation, and in no outcome. */
export type RoomDefaults = { stepMinutes: StepMinutes; observersComment: boolean };

export async function findRoomDefaults(db: Db, id: string): Promise<RoomDefaults> {
	const found = await byId(db).get({ id });
	return { stepMinutes: found?.stepMinutes ?? {}, observersComment: found?.observersComment ?? false };
}

export async function setRoomDefaults(db: Db, id: string, defaults: RoomDefaults): Promise<void> {
	await db.update(consultations).set(defaults).where(eq(consultations.id, id)).run();
}

type SettingsUpdate = typeof settingsUpdates.$inferSelect;

/** The number of the last update of the settings; 0 where there is none. */
export async function findSettingsVersion(db: Db, consultation: string): Promise<number> {
	return (await lastUpdate(db).get({ consultation }))?.number ?? 0;
}

const lastUpdate = prepared((db) =>
	db
		.select({ number: max(settingsUpdates.number) })
		.from(settingsUpdates)
		.where(eq(settingsUpdates.consultation, sql.placeholder('consultation')))
		.prepare()
);

export async function insertSettingsUpdate(db: Db, update: SettingsUpdate): Promise<void> {
	await db.insert(settingsUpdates).values(update).run();
}

/** The last one first. */
export async function findSettingsUpdates(db: Db, consultation: string): Promise<SettingsUpdate[]> {
	return await db
		.select()
		.from(settingsUpdates)
		.where(eq(settingsUpdates.consultation, consultation))
		.orderBy(desc(settingsUpdates.number))
		.all();
}
