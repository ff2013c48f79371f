import { admissions, namePolicies, purposes, type Consultation } from '@plenum/domain/consultations/consultation';
import type { Role, AdmissionStatus } from '@plenum/domain/people/rights';
import type { ParticipationNotice } from '@plenum/domain/consultations/participation-notice';
import { Type, type Static } from 'typebox';
import { mapLanguages } from '@plenum/domain/languages';
import { closedObject, line, lines, oneOf, orNull, Slug } from './shapes.ts';

export const Review = closedObject({
	cycle: Type.Integer({ minimum: 1, maximum: 9 }),
	session: orNull(Type.Integer({ minimum: 1, maximum: 200 })),
	symbols: Type.Array(line(80), { maxItems: 10 })
});
export const Constituency = closedObject({ id: Slug, label: orNull(line(80)) });
export const Level = closedObject({
	id: Slug,
	value: orNull(Type.Number({ minimum: 0, maximum: 1 })),
	label: orNull(line(80))
});

/** What people are told before they join. A text that is left out, or empty, is none. */
export const ParticipationNoticeRequest = closedObject({
	host: orNull(lines(300)),
	contact: orNull(lines(500)),
	texts: Type.Partial(closedObject(mapLanguages(() => lines(5000))), {
		additionalProperties: false
	})
});

/** POST /api/v1/consultations → ConsultationView. What is left out takes its usual value. */
export const CreateConsultationRequest = closedObject({
	title: line(200),
	stateName: line(120),
	reviews: Type.Array(Review, { minItems: 1, maxItems: 5 }),
	purpose: oneOf(purposes),
	constituencies: Type.Optional(Type.Array(Constituency, { minItems: 1, maxItems: 12 })),
	scale: Type.Optional(Type.Array(Level, { minItems: 2, maxItems: 12 })),
	namePolicy: Type.Optional(oneOf(namePolicies)),
	admission: Type.Optional(oneOf(admissions)),
	consentText: Type.Optional(orNull(lines(5000))),
	participationNotice: Type.Optional(ParticipationNoticeRequest)
});
export type CreateConsultationRequest = Static<typeof CreateConsultationRequest>;

/** PATCH /api/v1/consultations/:consultation → ConsultationView. */
export const ConfigureConsultationRequest = Type.Partial(CreateConsultationRequest, { additionalProperties: false });
export type ConfigureConsultationRequest = Static<typeof ConfigureConsultationRequest>;

/** POST …/close and POST …/reopen have no body; both answer a ConsultationView. */

/** GET /api/v1/consultations/:consultation, and each of GET /api/v1/consultations → `{ consultations }`. `me` is who the reader is in it. */
export type ConsultationView = Consultation & {
	participationNotice: ParticipationNotice;
	me: { participant: string; role: Role; standing: AdmissionStatus; constituency: string; name: string };
	counts: { waiting: number; admitted: number };
};
