import type { Admission, Constituency, NamePolicy } from '@plenum/domain/consultations/consultation';
import type { ParticipationNotice } from '@plenum/domain/consultations/participation-notice';
import { personalLinkRoles, type PersonalLinkRole, type PersonalLinkState } from '@plenum/domain/people/personal-link';
import { roles, type Role, type AdmissionStatus } from '@plenum/domain/people/rights';
import { Type, type Static } from 'typebox';
import { closedObject, Id, line, lines, oneOf, orNull, Slug } from './shapes.ts';

/** POST /api/v1/setup: the first facilitator, by the one-time link. GET answers `{ needed }`. */
export const SetupRequest = closedObject({
	token: Type.String({ minLength: 10, maxLength: 200 }),
	name: line(80),
	/** What is wrong with it is a refusal with a name of its own. */
	password: Type.String({ minLength: 1, maxLength: 1000 })
});
export type SetupRequest = Static<typeof SetupRequest>;

/** POST /api/v1/sign-in. The answer is a SignedIn, and a cookie. POST /api/v1/sign-out has no body. */
export const SignInRequest = closedObject({
	name: line(80),
	password: Type.String({ minLength: 1, maxLength: 1000 })
});
export type SignInRequest = Static<typeof SignInRequest>;
export type SignedIn = { account: { id: string; name: string }; token: string };

/** GET /api/v1/me: who the request's cookie or token speaks for. Both null for a stranger. */
export type Me = {
	/** `mustSetUpFactor`: the server requires a second factor, and this account has none yet. */
	account: { id: string; name: string; mustSetUpFactor?: true } | null;
	participant: { id: string; consultation: string; standing: AdmissionStatus; sharedDevice: boolean } | null;
};

/** POST /api/v1/join/look: what a code opens, before one joins. */
export const LookRequest = closedObject({ code: lines(40) });
export type LookRequest = Static<typeof LookRequest>;
export type JoinView = {
	consultation: { id: string; title: string; stateName: string };
	constituencies: Constituency[];
	namePolicy: NamePolicy;
	admission: Admission;
	consentText: string | null;
	participationNotice: ParticipationNotice;
	/** Where the code is that of a personal link: for whom it was made, and as what they come in. */
	personal: { label: string | null; role: PersonalLinkRole } | null;
};

/** GET /api/v1/me/participation → JoinView: what a participant was told before joining, for as long as their token lasts. */

/** GET /api/v1/consultations/:consultation/personal-links → `{ links: PersonalLinkView[] }`. Who used one is not told. */
export type PersonalLinkView = {
	id: string;
	label: string | null;
	constituency: string;
	role: PersonalLinkRole;
	state: PersonalLinkState;
};

/** POST …/personal-links → 201 `{ links: NewPersonalLink[] }`: the only time that codes are shown. */
export const CreatePersonalLinksRequest = closedObject({
	links: Type.Array(closedObject({ label: orNull(line(120)), constituency: Slug, role: oneOf(personalLinkRoles) }), {
		minItems: 1,
		maxItems: 500
	})
});
export type CreatePersonalLinksRequest = Static<typeof CreatePersonalLinksRequest>;
export type NewPersonalLink = PersonalLinkView & { code: string; link: string };

/** POST …/personal-links/revoke → `{ revoked: number }`. Who came in by one stays. */
export const RevokePersonalLinksRequest = closedObject({
	links: Type.Union([Type.Array(Id, { minItems: 1, maxItems: 1000 }), Type.Literal('unused')])
});
export type RevokePersonalLinksRequest = Static<typeof RevokePersonalLinksRequest>;

/** POST /api/v1/join. Code with or without hyphen, any case. An empty name makes a pseudonym. */
export const JoinRequest = closedObject({
	code: lines(40),
	name: lines(80),
	constituency: Slug,
	organisation: Type.Optional(lines(120)),
	consent: Type.Boolean(),
	/** The browser is not the person's own: its session ends with it, after two hours at the latest. */
	sharedDevice: Type.Optional(Type.Boolean())
});
export type JoinRequest = Static<typeof JoinRequest>;
export type JoinResult = {
	participant: {
		id: string;
		consultation: string;
		role: Role;
		standing: AdmissionStatus;
		constituency: string;
		name: string;
	};
	token: string;
};

/**
 * GET /api/v1/consultations/:consultation/people → `{ people: Person[] }`, as the name policy lets the reader see them.
 * `shownAs` is what others see, null where that is the constituency alone; `name` and `organisation` are null where the reader may not know them.
 */
export type Person = {
	id: string;
	shownAs: string | null;
	name: string | null;
	organisation: string | null;
	constituency: string;
	role: Role;
	standing: AdmissionStatus;
	me: boolean;
	joinedAt: number;
	/** Whether a facilitator vouched for them. Null: the reader may not know it of others. */
	confirmed: boolean | null;
};

/** POST …/people/admit: these, or everyone who waits. Answers `{ admitted: number }`. */
export const AdmitRequest = closedObject({
	participants: Type.Union([Type.Array(Id, { maxItems: 1000 }), Type.Literal('all')])
});
export type AdmitRequest = Static<typeof AdmitRequest>;

/** POST …/people/confirm: whom the facilitator has looked at, by name and never "all", for somebody may have joined meanwhile. */
export const ConfirmPeopleRequest = closedObject({ participants: Type.Array(Id, { minItems: 1, maxItems: 1000 }) });
export type ConfirmPeopleRequest = Static<typeof ConfirmPeopleRequest>;

/** PATCH …/people/:participant. POST …/people/:participant/remove and POST …/leave have no body. */
export const ChangePersonRequest = closedObject({
	role: Type.Optional(oneOf(roles)),
	constituency: Type.Optional(Slug)
});
export type ChangePersonRequest = Static<typeof ChangePersonRequest>;

/** GET …/join-code; POST …/join-code makes a new one and ends the old. Code as `ABCD-EFGH`, link with the code in its fragment. */
export type JoinCode = { code: string; link: string };
