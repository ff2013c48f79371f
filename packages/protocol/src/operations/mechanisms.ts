import { ClusterMechanisms, LinkMechanismRequest, MechanismsView } from '../mechanisms.ts';
import type { OperationGroup } from './operation.ts';

export const mechanisms = {
	tag: 'Mechanisms',
	description: 'What treaty bodies, special procedures and others recommend, beside the recommendations of the UPR.',
	operations: {
		listMechanisms: {
			summary: 'List what other mechanisms recommend, and which recommendations of the review it stands beside',
			answers: { 200: MechanismsView }
		},
		linkMechanism: {
			summary: 'Say whether a recommendation of another mechanism stands beside one of the review',
			body: LinkMechanismRequest,
			answers: { 200: MechanismsView }
		},
		listMechanismsOfCluster: {
			summary: 'List what other mechanisms recommend on the recommendations and themes of a cluster',
			answers: { 200: ClusterMechanisms }
		}
	}
} satisfies OperationGroup;
