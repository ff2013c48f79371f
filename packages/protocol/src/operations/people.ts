import {
	AdmitRequest,
	AdmittedPeople,
	ChangePersonRequest,
	ChangedPerson,
	ChooseJoinAddressRequest,
	ConfirmPeopleRequest,
	ConfirmedPeople,
	CreatePersonalLinksRequest,
	CreatedPersonalLinks,
	JoinCodeView,
	JoinRequest,
	JoinResult,
	JoinView,
	LookRequest,
	MadeLinkList,
	MuteRequest,
	MutedPeople,
	PeopleList,
	PeopleQuery,
	PersonalLinkList,
	RemovePeopleRequest,
	RemovedPeople,
	RevokePersonalLinksRequest,
	RevokedPersonalLinks,
	UndoAdmissionRequest,
	UndoRemovalRequest,
	UndoneAdmission,
	UndoneRemoval
} from '../people.ts';
import { ApiTokenList, CreateApiTokenRequest, CreatedApiToken } from '../programs/api-tokens.ts';
import { Presence } from '../presence.ts';
import { Nothing } from '../shapes.ts';
import { pathOfIds, type OperationGroup } from './operation.ts';

export const joining = {
	tag: 'Joining',
	description: 'How a participant comes in.',
	operations: {
		previewJoin: {
			summary: 'Ask what a code opens, before one joins',
			body: LookRequest,
			answers: { 200: JoinView },
			open: true
		},
		join: {
			summary: 'Join a consultation by its code',
			body: JoinRequest,
			example: { code: 'ABCD-EFGH', name: 'Tomas Reed', constituency: 'civil-society', consent: true },
			answers: { 201: JoinResult },
			open: true
		},
		getParticipation: {
			summary: 'Ask for what one was told before joining',
			answers: { 200: JoinView }
		},
		leave: { summary: 'Leave the consultation', params: pathOfIds('consultation'), answers: { 200: Nothing } }
	}
} satisfies OperationGroup;

export const people = {
	tag: 'People',
	description: 'Who takes part in a consultation, and as what.',
	operations: {
		listPeople: {
			summary: 'List the people, as the name policy lets the reader see them',
			params: pathOfIds('consultation'),
			query: PeopleQuery,
			answers: { 200: PeopleList }
		},
		readPresence: {
			summary: 'Ask how many are here at this moment, and how many write where',
			params: pathOfIds('consultation'),
			answers: { 200: Presence }
		},
		admitPeople: {
			summary: 'Admit people from the lobby',
			params: pathOfIds('consultation'),
			body: AdmitRequest,
			example: { participants: 'all' },
			answers: { 200: AdmittedPeople }
		},
		undoAdmission: {
			summary: 'Send back into the lobby whom one admitted a moment ago',
			params: pathOfIds('consultation'),
			body: UndoAdmissionRequest,
			answers: { 200: UndoneAdmission }
		},
		removePeople: {
			summary: 'Remove many people at once',
			params: pathOfIds('consultation'),
			body: RemovePeopleRequest,
			answers: { 200: RemovedPeople }
		},
		undoRemoval: {
			summary: 'Bring back whom one removed a moment ago',
			params: pathOfIds('consultation'),
			body: UndoRemovalRequest,
			answers: { 200: UndoneRemoval }
		},
		confirmPeople: {
			summary: 'Vouch for people',
			params: pathOfIds('consultation'),
			body: ConfirmPeopleRequest,
			answers: { 200: ConfirmedPeople }
		},
		changePerson: {
			summary: 'Change a person’s role or constituency',
			params: pathOfIds('consultation', 'participant'),
			body: ChangePersonRequest,
			answers: { 200: ChangedPerson }
		},
		listMutedPeople: {
			summary: 'List whose typing is muted',
			answers: { 200: MutedPeople }
		},
		mutePerson: {
			summary: 'Mute a person’s typing, or let them write again',
			body: MuteRequest,
			example: { muted: true },
			answers: { 200: Nothing }
		},
		listLinksOfPerson: {
			summary: 'List the links that a person made and that still open something',
			params: pathOfIds('consultation', 'participant'),
			answers: { 200: MadeLinkList }
		},
		removePerson: {
			summary: 'Remove a person from the consultation; lists what was revoked with them',
			params: pathOfIds('consultation', 'participant'),
			answers: { 200: MadeLinkList }
		},
		getJoinCode: { summary: 'Get the join code', params: pathOfIds('consultation'), answers: { 200: JoinCodeView } },
		rotateJoinCode: {
			summary: 'Make a new join code, and end the old',
			params: pathOfIds('consultation'),
			answers: { 200: JoinCodeView }
		},
		chooseJoinAddress: {
			summary: 'Choose the address of the machine that links lead to',
			params: pathOfIds('consultation'),
			body: ChooseJoinAddressRequest,
			example: { address: 'http://192.168.1.20:3000' },
			answers: { 200: JoinCodeView }
		},
		listPersonalLinks: {
			summary: 'List the personal links',
			params: pathOfIds('consultation'),
			answers: { 200: PersonalLinkList }
		},
		createPersonalLinks: {
			summary: 'Make personal links; their codes are shown this once',
			params: pathOfIds('consultation'),
			body: CreatePersonalLinksRequest,
			answers: { 201: CreatedPersonalLinks }
		},
		revokePersonalLinks: {
			summary: 'Revoke personal links',
			params: pathOfIds('consultation'),
			body: RevokePersonalLinksRequest,
			answers: { 200: RevokedPersonalLinks }
		},
		listApiTokens: {
			summary: 'List the tokens of programs',
			params: pathOfIds('consultation'),
			answers: { 200: ApiTokenList }
		},
		createApiToken: {
			summary: 'Make a token for a program; it is shown this once',
			params: pathOfIds('consultation'),
			body: CreateApiTokenRequest,
			example: { name: 'National tracker', scope: 'read', days: 90 },
			answers: { 201: CreatedApiToken }
		},
		revokeApiToken: {
			summary: 'Revoke a token',
			params: pathOfIds('consultation', 'token'),
			answers: { 200: Nothing }
		}
	}
} satisfies OperationGroup;
