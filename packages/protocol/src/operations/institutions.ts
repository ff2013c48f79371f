import { ResponsibilitiesView, SetResponsibilitiesRequest } from '../institutions.ts';
import type { OperationGroup } from './operation.ts';

export const institutions = {
	tag: 'Institutions',
	description: 'Which institution is responsible for which recommendation. The list of institutions is a setting.',
	operations: {
		listResponsibilities: {
			summary: 'List which institutions are responsible, and which are suggested',
			answers: { 200: ResponsibilitiesView }
		},
		setResponsibilities: {
			summary: 'Say which institutions lead or support which recommendations',
			body: SetResponsibilitiesRequest,
			answers: { 200: ResponsibilitiesView }
		}
	}
} satisfies OperationGroup;
