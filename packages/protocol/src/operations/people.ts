import {
	AdmittedPeople,
	ChangedPerson,
	ConfirmedPeople,
	CreatedPersonalLinks,
	JoinCodeView,
	JoinResult,
	JoinView,
	MadeLinkList,
	MutedPeople,
	PeopleList,
	PersonalLinkList,
	RemovedPeople,
	RevokedPersonalLinks,
	UndoneAdmission,
	UndoneRemoval
} from '../people.ts';
import { Presence } from '../presence.ts';
import { Nothing } from '../shapes.ts';
import type { OperationGroup } from './operation.ts';

const at = '/consultations/:consultation';

export const joining: OperationGroup = {
	tag: 'Joining',
	description: 'How a participant comes in.',
	operations: {
		'POST /join/look': {
			id: 'previewJoin',
			summary: 'Ask what a code opens, before one joins',
			answers: { 200: JoinView },
			open: true
		},
		'POST /join': {
			id: 'join',
			summary: 'Join a consultation by its code',
			example: { code: 'ABCD-EFGH', name: 'Tomas Reed', constituency: 'civil-society', consent: true },
			answers: { 201: JoinResult },
			open: true
		},
		'GET /me/participation': {
			id: 'getParticipation',
			summary: 'Ask for what one was told before joining',
			answers: { 200: JoinView }
		},
		[`POST ${at}/leave`]: { id: 'leave', summary: 'Leave the consultation', answers: { 200: Nothing } }
	}
};

export const people: OperationGroup = {
	tag: 'People',
	description: 'Who takes part in a consultation, and as what.',
	operations: {
		[`GET ${at}/people`]: {
			id: 'listPeople',
			summary: 'List the people, as the name policy lets the reader see them',
			answers: { 200: PeopleList }
		},
		[`GET ${at}/presence`]: {
			id: 'readPresence',
			summary: 'Ask how many are here at this moment, and how many write where',
			answers: { 200: Presence }
		},
		[`POST ${at}/people/admit`]: {
			id: 'admitPeople',
			summary: 'Admit people from the lobby',
			example: { participants: 'all' },
			answers: { 200: AdmittedPeople }
		},
		[`POST ${at}/people/admit/undo`]: {
			id: 'undoAdmission',
			summary: 'Send back into the lobby whom one admitted a moment ago',
			answers: { 200: UndoneAdmission }
		},
		[`POST ${at}/people/remove`]: {
			id: 'removePeople',
			summary: 'Remove many people at once',
			answers: { 200: RemovedPeople }
		},
		[`POST ${at}/people/remove/undo`]: {
			id: 'undoRemoval',
			summary: 'Bring back whom one removed a moment ago',
			answers: { 200: UndoneRemoval }
		},
		[`POST ${at}/people/confirm`]: {
			id: 'confirmPeople',
			summary: 'Vouch for people',
			answers: { 200: ConfirmedPeople }
		},
		[`PATCH ${at}/people/:participant`]: {
			id: 'changePerson',
			summary: 'Change a person’s role or constituency',
			answers: { 200: ChangedPerson }
		},
		[`GET ${at}/people/muted`]: {
			id: 'listMutedPeople',
			summary: 'List whose typing is muted',
			answers: { 200: MutedPeople }
		},
		[`PUT ${at}/people/:participant/muted`]: {
			id: 'mutePerson',
			summary: 'Mute a person’s typing, or let them write again',
			example: { muted: true },
			answers: { 200: Nothing }
		},
		[`GET ${at}/people/:participant/links`]: {
			id: 'listLinksOfPerson',
			summary: 'List the links that a person made and that still open something',
			answers: { 200: MadeLinkList }
		},
		[`POST ${at}/people/:participant/remove`]: {
			id: 'removePerson',
			summary: 'Remove a person from the consultation; lists what was revoked with them',
			answers: { 200: MadeLinkList }
		},
		[`GET ${at}/join-code`]: { id: 'getJoinCode', summary: 'Get the join code', answers: { 200: JoinCodeView } },
		[`POST ${at}/join-code`]: {
			id: 'rotateJoinCode',
			summary: 'Make a new join code, and end the old',
			answers: { 200: JoinCodeView }
		},
		[`PUT ${at}/join-code/address`]: {
			id: 'chooseJoinAddress',
			summary: 'Choose the address of the machine that links lead to',
			example: { address: 'http://192.168.1.20:3000' },
			answers: { 200: JoinCodeView }
		},
		[`GET ${at}/personal-links`]: {
			id: 'listPersonalLinks',
			summary: 'List the personal links',
			answers: { 200: PersonalLinkList }
		},
		[`POST ${at}/personal-links`]: {
			id: 'createPersonalLinks',
			summary: 'Make personal links; their codes are shown this once',
			answers: { 201: CreatedPersonalLinks }
		},
		[`POST ${at}/personal-links/revoke`]: {
			id: 'revokePersonalLinks',
			summary: 'Revoke personal links',
			answers: { 200: RevokedPersonalLinks }
		}
	}
};
