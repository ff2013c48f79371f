import { CaucusCode, OwnCaucuses } from '../caucuses.ts';
import { Nothing } from '../shapes.ts';
import type { OperationGroup } from './operation.ts';

const onCluster = '/consultations/:consultation/clusters/:cluster/caucus';
const one = '/consultations/:consultation/caucuses/:caucus';

export const caucuses: OperationGroup = {
	tag: 'Caucuses',
	description: 'Closed texts of one side on a cluster. Whoever is not in one cannot tell whether it is there.',
	operations: {
		[`GET ${onCluster}`]: {
			id: 'getOwnCaucuses',
			summary: 'Get the caucuses that one is in, and the code by which one may be let in',
			answers: { 200: OwnCaucuses }
		},
		[`POST ${onCluster}`]: {
			id: 'openCaucus',
			summary: 'Open a caucus of one’s side, unless one is in one',
			answers: { 200: Nothing }
		},
		[`POST ${onCluster}/code`]: {
			id: 'createCaucusCode',
			summary: 'Make a code to be let in by; the one before ends',
			answers: { 200: CaucusCode }
		},
		[`POST ${one}/members`]: {
			id: 'letIntoCaucus',
			summary: 'Type the code of somebody who is to come in',
			example: { code: 'ABCD-EFGH' },
			answers: { 200: Nothing }
		},
		[`POST ${onCluster}/admission`]: {
			id: 'confirmOwnCaucusAdmission',
			summary: 'Say whether the member’s screen shows the same words; if not, the code ends',
			answers: { 200: Nothing }
		},
		[`POST ${one}/admission`]: {
			id: 'confirmCaucusAdmission',
			summary: 'Say whether the newcomer’s screen shows the same words; if not, their code ends',
			example: { code: 'ABCD-EFGH', matches: true },
			answers: { 200: Nothing }
		},
		[`POST ${one}/leave`]: {
			id: 'leaveCaucus',
			summary: 'Leave a caucus; the last to leave deletes it',
			answers: { 200: Nothing }
		},
		[`DELETE ${one}`]: { id: 'deleteCaucus', summary: 'Delete a caucus and its text', answers: { 200: Nothing } }
	}
};
