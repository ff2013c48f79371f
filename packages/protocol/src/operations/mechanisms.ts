import { ClusterMechanisms, MechanismsView } from '../mechanisms.ts';
import type { OperationGroup } from './operation.ts';

const at = '/consultations/:consultation';

export const mechanisms: OperationGroup = {
	tag: 'Mechanisms',
	description: 'What treaty bodies, special procedures and others recommend, beside the recommendations of the UPR.',
	operations: {
		[`GET ${at}/mechanisms`]: {
			id: 'listMechanisms',
			summary: 'List what other mechanisms recommend, and which recommendations of the review it stands beside',
			answers: { 200: MechanismsView }
		},
		[`PUT ${at}/mechanisms/links`]: {
			id: 'linkMechanism',
			summary: 'Say whether a recommendation of another mechanism stands beside one of the review',
			answers: { 200: MechanismsView }
		},
		[`GET ${at}/clusters/:cluster/mechanisms`]: {
			id: 'listMechanismsOfCluster',
			summary: 'List what other mechanisms recommend on the recommendations and themes of a cluster',
			answers: { 200: ClusterMechanisms }
		}
	}
};
