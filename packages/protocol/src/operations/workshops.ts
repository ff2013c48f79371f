import { CreatedProjectorLink, ProjectorAnswer, ProjectorLinkList, ScreenView } from '../projector.ts';
import { RoomsView } from '../rooms.ts';
import { Nothing } from '../shapes.ts';
import {
	PlannedWorkshop,
	SpokenLanguageNames,
	WorkshopCommandResult,
	WorkshopEvents,
	WorkshopList,
	WorkshopNotes
} from '../workshops.ts';
import type { OperationGroup } from './operation.ts';

const all = '/consultations/:consultation/workshops';

export const workshops: OperationGroup = {
	tag: 'Workshops',
	description: 'Sittings with an agenda: commands go in, numbered events come out.',
	operations: {
		[`GET ${all}`]: { id: 'listWorkshops', summary: 'List the workshops', answers: { 200: WorkshopList } },
		[`GET ${all}/languages`]: {
			id: 'listSpokenLanguages',
			summary: 'List the languages that a workshop can be held or interpreted in, with their names',
			answers: { 200: SpokenLanguageNames }
		},
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
		[`PUT ${all}/:workshop/call-link`]: {
			id: 'setCallLink',
			summary: 'Set the link to the call, or take it away',
			example: { link: 'https://meet.example.org/hall-b' },
			answers: { 200: Nothing }
		},
		[`GET ${all}/:workshop/calendar`]: {
			id: 'downloadCalendar',
			summary: 'Download the workshop as a calendar file',
			answers: { 200: { media: ['text/calendar'] } }
		},
		[`GET ${all}/:workshop/events`]: {
			id: 'readWorkshopEvents',
			summary: 'Read a page of the workshop’s events',
			answers: { 200: WorkshopEvents }
		},
		[`GET ${all}/:workshop/notes`]: {
			id: 'listNotes',
			summary: 'List the notes of items without a cluster',
			answers: { 200: WorkshopNotes }
		},
		[`GET ${all}/:workshop/rooms`]: {
			id: 'viewRooms',
			summary: 'Look into the workshop’s breakout rooms, round by round',
			answers: { 200: RoomsView }
		}
	}
};

export const projector: OperationGroup = {
	tag: 'Projector',
	description: 'The screen of the room, and links that open it without a session.',
	operations: {
		[`GET ${all}/:workshop/projector`]: {
			id: 'viewProjector',
			summary: 'Ask what the screen of the room shows',
			answers: { 200: ProjectorAnswer }
		},
		[`GET ${all}/:workshop/screen`]: {
			id: 'readScreen',
			summary: 'Ask what was put on the screen, and which page is up',
			answers: { 200: ScreenView }
		},
		[`POST ${all}/:workshop/screen`]: {
			id: 'changeScreen',
			summary: 'Turn a page of the screen, or put something else there',
			example: { turn: 1 },
			answers: { 200: ScreenView }
		},
		'POST /projector/view': {
			id: 'viewLinkedProjector',
			summary: 'Ask what the screen of the room shows, with the token of a link',
			answers: { 200: ProjectorAnswer },
			open: true
		},
		[`GET ${all}/:workshop/projector-links`]: {
			id: 'listProjectorLinks',
			summary: 'List the links that open the screen',
			answers: { 200: ProjectorLinkList }
		},
		[`POST ${all}/:workshop/projector-links`]: {
			id: 'createProjectorLink',
			summary: 'Make a link that opens the screen; its address is shown this once',
			answers: { 201: CreatedProjectorLink }
		},
		[`DELETE ${all}/:workshop/projector-links/:link`]: {
			id: 'revokeProjectorLink',
			summary: 'Revoke a link',
			answers: { 200: Nothing }
		}
	}
};
