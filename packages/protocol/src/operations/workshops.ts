import { PlannedWorkshop, WorkshopCommandResult, WorkshopEvents, WorkshopList } from '../workshops.ts';
import type { OperationGroup } from './operation.ts';

const all = '/consultations/:consultation/workshops';

export const workshops: OperationGroup = {
	tag: 'Workshops',
	description: 'Sittings with an agenda: commands go in, numbered events come out.',
	operations: {
		[`GET ${all}`]: { id: 'listWorkshops', summary: 'List the workshops', answers: { 200: WorkshopList } },
		[`POST ${all}`]: {
			id: 'planWorkshop',
			summary: 'Plan a workshop',
			example: { title: 'First sitting', items: [{ cluster: null, title: 'Opening', minutes: 15 }] },
			answers: { 201: PlannedWorkshop }
		},
		[`POST ${all}/:workshop/commands`]: {
			id: 'commandWorkshop',
			summary: 'Give a command; answers the events that came of it',
			example: { type: 'start-timer', minutes: 5 },
			answers: { 200: WorkshopCommandResult }
		},
		[`GET ${all}/:workshop/events`]: {
			id: 'readWorkshopEvents',
			summary: 'Read a page of the workshop’s events',
			answers: { 200: WorkshopEvents }
		}
	}
};
