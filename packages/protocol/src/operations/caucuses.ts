import { CaucusCode, CompareWordsRequest, ConfirmAdmissionRequest, LetInRequest, OwnCaucuses } from '../caucuses.ts';
import { Nothing } from '../shapes.ts';
import { pathOfIds, type OperationGroup } from './operation.ts';

export const caucuses = {
	tag: 'Caucuses',
	description: 'Closed texts of one side on a cluster. Whoever is not in one cannot tell whether it is there.',
	operations: {
		getOwnCaucuses: {
			summary: 'Get the caucuses that one is in, and the code by which one may be let in',
			params: pathOfIds('consultation', 'cluster'),
			answers: { 200: OwnCaucuses }
		},
		openCaucus: {
			summary: 'Open a caucus of one’s side, unless one is in one',
			params: pathOfIds('consultation', 'cluster'),
			answers: { 200: Nothing }
		},
		createCaucusCode: {
			summary: 'Make a code to be let in by; the one before ends',
			params: pathOfIds('consultation', 'cluster'),
			answers: { 200: CaucusCode }
		},
		letIntoCaucus: {
			summary: 'Type the code of somebody who is to come in',
			params: pathOfIds('consultation', 'caucus'),
			body: LetInRequest,
			example: { code: 'ABCD-EFGH' },
			answers: { 200: Nothing }
		},
		confirmOwnCaucusAdmission: {
			summary: 'Say whether the member’s screen shows the same words; if not, the code ends',
			params: pathOfIds('consultation', 'cluster'),
			body: CompareWordsRequest,
			answers: { 200: Nothing }
		},
		confirmCaucusAdmission: {
			summary: 'Say whether the newcomer’s screen shows the same words; if not, their code ends',
			params: pathOfIds('consultation', 'caucus'),
			body: ConfirmAdmissionRequest,
			example: { code: 'ABCD-EFGH', matches: true },
			answers: { 200: Nothing }
		},
		leaveCaucus: {
			summary: 'Leave a caucus; the last to leave deletes it',
			params: pathOfIds('consultation', 'caucus'),
			answers: { 200: Nothing }
		},
		deleteCaucus: {
			summary: 'Delete a caucus and its text',
			params: pathOfIds('consultation', 'caucus'),
			answers: { 200: Nothing }
		}
	}
} satisfies OperationGroup;
