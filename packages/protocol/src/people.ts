import { admissions, namePolicies } from '@plenum/domain/consultations/consultation';
import { personalLinkRoles, personalLinkStates } from '@plenum/domain/people/personal-link';
import { admissionStatuses, roles } from '@plenum/domain/people/rights';
import { storedLinkKinds } from '@plenum/domain/people/scoped-link';
import { Type, type Static } from 'typebox';
import { Constituency, ParticipationNotice } from './consultations.ts';
import { Count, First, Id, IdOrIds, Slug, Text, Time, closedObject, line, lines, oneOf, orNull } from './shapes.ts';

/** GET /api/v1/setup: whether there is no facilitator yet. */
export const SetupNeeded = closedObject({ needed: Type.Boolean() });
export type SetupNeeded = Static<typeof SetupNeeded>;

/** POST /api/v1/setup: the first facilitator, by the one-time link. */
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
const Account = closedObject({ id: Id, name: Text });
export const SignedIn = closedObject({ account: Account, token: Text });
export type SignedIn = Static<typeof SignedIn>;

/** In so many seconds the session ends where nobody uses it. POST /api/v1/session/continue answers it too. */
export const SessionEnd = closedObject({ endsInSeconds: Count });
export type SessionEnd = Static<typeof SessionEnd>;

/** GET /api/v1/me: who the request's cookie or token speaks for. Both null for a stranger. */
export const Me = closedObject({
	account: orNull(
		closedObject({
			id: Id,
			name: Text,
			/** The server requires a second factor, and this account has none yet. */
			mustSetUpFactor: Type.Optional(Type.Literal(true))
		})
	),
	participant: orNull(
		closedObject({ id: Id, consultation: Id, status: oneOf(admissionStatuses), sharedDevice: Type.Boolean() })
	),
	session: Type.Optional(SessionEnd)
});
export type Me = Static<typeof Me>;

/** POST /api/v1/join/look: what a code opens, before one joins. */
export const LookRequest = closedObject({ code: lines(40) });
export type LookRequest = Static<typeof LookRequest>;
export const JoinView = closedObject({
	consultation: closedObject({ id: Id, title: Text, stateName: Text }),
	constituencies: Type.Array(Constituency),
	namePolicy: oneOf(namePolicies),
	admission: oneOf(admissions),
	consentText: orNull(Text),
	participationNotice: ParticipationNotice,
	/** Where the code is that of a personal link: for whom it was made, and as what they come in. */
	personal: orNull(closedObject({ label: orNull(Text), role: oneOf(personalLinkRoles) }))
});
export type JoinView = Static<typeof JoinView>;

/** GET /api/v1/me/participation → JoinView: what a participant was told before joining, for as long as their token lasts. */

const personalLink = {
	id: Id,
	label: orNull(Text),
	constituency: Slug,
	role: oneOf(personalLinkRoles),
	state: oneOf(personalLinkStates)
};
const PersonalLinkView = closedObject(personalLink);
export type PersonalLinkView = Static<typeof PersonalLinkView>;

/** GET /api/v1/consultations/:consultation/personal-links. Who used one is not told. */
export const PersonalLinkList = closedObject({ links: Type.Array(PersonalLinkView) });
export type PersonalLinkList = Static<typeof PersonalLinkList>;

/** POST …/personal-links → CreatedPersonalLinks: the only time that codes are shown. */
export const CreatePersonalLinksRequest = closedObject({
	links: Type.Array(closedObject({ label: orNull(line(120)), constituency: Slug, role: oneOf(personalLinkRoles) }), {
		minItems: 1,
		maxItems: 500
	})
});
export type CreatePersonalLinksRequest = Static<typeof CreatePersonalLinksRequest>;
const NewPersonalLink = closedObject({ ...personalLink, code: Text, link: Text });
export type NewPersonalLink = Static<typeof NewPersonalLink>;
export const CreatedPersonalLinks = closedObject({ links: Type.Array(NewPersonalLink) });
export type CreatedPersonalLinks = Static<typeof CreatedPersonalLinks>;

/** POST …/personal-links/revoke → RevokedPersonalLinks. Who came in by one stays. */
export const RevokePersonalLinksRequest = closedObject({
	links: Type.Union([Type.Array(Id, { minItems: 1, maxItems: 1000 }), Type.Literal('unused')])
});
export type RevokePersonalLinksRequest = Static<typeof RevokePersonalLinksRequest>;
export const RevokedPersonalLinks = closedObject({ revoked: Count });
export type RevokedPersonalLinks = Static<typeof RevokedPersonalLinks>;

/** POST /api/v1/join. Code with or without hyphen, any case. An empty name makes a pseudonym. */
export const JoinRequest = closedObject({
	code: lines(40),
	name: lines(80),
	constituency: Slug,
	organisation: Type.Optional(lines(120)),
	consent: Type.Boolean(),
	/** The browser is not the person's own: its session ends with it, or after two hours, unless it is continued in a workshop that runs. */
	sharedDevice: Type.Optional(Type.Boolean())
});
export type JoinRequest = Static<typeof JoinRequest>;
export const JoinResult = closedObject({
	participant: closedObject({
		id: Id,
		consultation: Id,
		role: oneOf(roles),
		status: oneOf(admissionStatuses),
		constituency: Slug,
		name: Text
	}),
	token: Text
});
export type JoinResult = Static<typeof JoinResult>;

/** As the name policy lets the reader see them. */
export const Person = closedObject({
	id: Id,
	/** What others see; null where that is the constituency alone. */
	shownAs: orNull(Text),
	/** Null where the reader may not know it, as is the organisation. */
	name: orNull(Text),
	organisation: orNull(Text),
	constituency: Slug,
	role: oneOf(roles),
	status: oneOf(admissionStatuses),
	me: Type.Boolean(),
	/** Null where the reader may not know names, of others. */
	joinedAt: orNull(Time),
	/** Whether a facilitator vouched for them. Null: the reader may not know it of others. */
	confirmed: orNull(Type.Boolean()),
	/** [PEOPLE62] Confirmed by a link whose maker was removed since, as facilitators see it. */
	letInByRemoved: Type.Optional(Type.Literal(true)),
	/** Their typing is muted, as facilitators see it. */
	muted: Type.Optional(Type.Literal(true))
});
export type Person = Static<typeof Person>;

/**
 * GET /api/v1/consultations/:consultation/people. `?id=…`: only these. `?first=50`: only the beginning, those who wait before all
 * others, then by role, constituency and when they came.
 */
export const PeopleList = closedObject({ people: Type.Array(Person) });
export type PeopleList = Static<typeof PeopleList>;

/** POST …/people/admit: these, or everyone who waits. */
export const AdmitRequest = closedObject({
	participants: Type.Union([Type.Array(Id, { maxItems: 1000 }), Type.Literal('all')])
});
export type AdmitRequest = Static<typeof AdmitRequest>;
/** Whom this admitted: others may have been let in by somebody else at the same moment. */
export const AdmittedPeople = closedObject({ admitted: Count, participants: Type.Array(Id) });
export type AdmittedPeople = Static<typeof AdmittedPeople>;

/** POST …/people/admit/undo: those whom the same facilitator let in a moment ago. */
export const UndoAdmissionRequest = closedObject({ participants: Type.Array(Id, { minItems: 1, maxItems: 1000 }) });
export type UndoAdmissionRequest = Static<typeof UndoAdmissionRequest>;
/** How many wait again, and how many stay in, because they did something or were changed since. */
export const UndoneAdmission = closedObject({ returned: Count, stayed: Count });
export type UndoneAdmission = Static<typeof UndoneAdmission>;

/** POST …/people/remove: many at once. Who is a facilitator or has gone meanwhile is passed over. */
export const RemovePeopleRequest = closedObject({ participants: Type.Array(Id, { minItems: 1, maxItems: 500 }) });
export type RemovePeopleRequest = Static<typeof RemovePeopleRequest>;
export const RemovedPeople = closedObject({ removed: Count, participants: Type.Array(Id) });
export type RemovedPeople = Static<typeof RemovedPeople>;

/** POST …/people/remove/undo: those whom the same facilitator removed a moment ago. */
export const UndoRemovalRequest = RemovePeopleRequest;
export type UndoRemovalRequest = RemovePeopleRequest;
/** How many are back, and how many are not, because something else happened to them since or it was too long ago. */
export const UndoneRemoval = closedObject({ returned: Count, stayed: Count });
export type UndoneRemoval = Static<typeof UndoneRemoval>;

/** POST …/people/confirm: whom the facilitator has looked at, by name and never "all", for somebody may have joined meanwhile. */
export const ConfirmPeopleRequest = closedObject({ participants: Type.Array(Id, { minItems: 1, maxItems: 1000 }) });
export type ConfirmPeopleRequest = Static<typeof ConfirmPeopleRequest>;
export const ConfirmedPeople = closedObject({ confirmed: Count });
export type ConfirmedPeople = Static<typeof ConfirmedPeople>;

/** PATCH …/people/:participant. POST …/people/:participant/remove and POST …/leave have no body. */
export const ChangePersonRequest = closedObject({
	role: Type.Optional(oneOf(roles)),
	constituency: Type.Optional(Slug)
});
export type ChangePersonRequest = Static<typeof ChangePersonRequest>;

/** A link that somebody made and that still opens something, or did until now. */
const MadeLink = closedObject({
	id: Id,
	kind: oneOf(storedLinkKinds),
	label: orNull(Text),
	workshop: orNull(Id),
	createdAt: Time
});
export type MadeLink = Static<typeof MadeLink>;
/** GET …/people/:participant/links; what POST …/people/:participant/remove revoked. */
export const MadeLinkList = closedObject({ links: Type.Array(MadeLink) });
export type MadeLinkList = Static<typeof MadeLinkList>;
/** PATCH …/people/:participant: the person, and which of their links ended with the change. */
export const ChangedPerson = closedObject({ ...Person.properties, links: Type.Array(MadeLink) });
export type ChangedPerson = Static<typeof ChangedPerson>;

/** Code as `ABCD-EFGH`, link with the code in its fragment. */
export const JoinCode = closedObject({ code: Text, link: Text });
export type JoinCode = Static<typeof JoinCode>;
/** The machine's addresses, as what people type. Where `PUBLIC_URL` is set none of them can be chosen. */
export const NetworkChoice = closedObject({
	addresses: Type.Array(Text),
	chosen: orNull(Text),
	canChoose: Type.Boolean()
});
export type NetworkChoice = Static<typeof NetworkChoice>;
/** GET …/join-code; POST …/join-code makes a new one and ends the old. `network` is null where people reach the server by `PUBLIC_URL`. */
export const JoinCodeView = closedObject({ ...JoinCode.properties, network: orNull(NetworkChoice) });
export type JoinCodeView = Static<typeof JoinCodeView>;
/** PUT …/join-code/address → JoinCodeView. */
export const ChooseJoinAddressRequest = closedObject({ address: line(200) });
export type ChooseJoinAddressRequest = Static<typeof ChooseJoinAddressRequest>;

/** GET …/people/muted: for facilitators, and for runners those whom they may mute. */
export const MutedPeople = closedObject({ participants: Type.Array(Id) });
export type MutedPeople = Static<typeof MutedPeople>;

/** PUT …/people/:participant/muted. */
export const MuteRequest = closedObject({ muted: Type.Boolean() });
export type MuteRequest = Static<typeof MuteRequest>;

/** GET …/people: only these, or only the first of the list. */
export const PeopleQuery = closedObject({ id: Type.Optional(IdOrIds), first: Type.Optional(First) });
export type PeopleQuery = Static<typeof PeopleQuery>;
