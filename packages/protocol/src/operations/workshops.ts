import {
	ChangeScreenRequest,
	CreatedProjectorLink,
	LinkedProjectorRequest,
	ProjectorAnswer,
	ProjectorLinkList,
	ProjectorQuery,
	ScreenView
} from '../workshops/projector.ts';
import { RoomsView } from '../workshops/rooms.ts';
import { Nothing } from '../shapes.ts';
import {
	CalendarQuery,
	CallLinkRequest,
	PlanWorkshopRequest,
	PlannedWorkshop,
	SpokenLanguageNames,
	SpokenLanguagesQuery,
	WorkshopCommandRequest,
	WorkshopCommandResult,
	WorkshopEvents,
	WorkshopEventsQuery,
	WorkshopList,
	WorkshopNotes
} from '../workshops/workshops.ts';
import { pathOfIds, type OperationGroup } from './operation.ts';

export const workshops = {
	tag: 'Workshops',
	description: 'Sittings with an agenda: commands go in, numbered events come out.',
	operations: {
		listWorkshops: { summary: 'List the workshops', answers: { 200: WorkshopList } },
		listSpokenLanguages: {
			summary: 'List the languages that a workshop can be held or interpreted in, with their names',
			query: SpokenLanguagesQuery,
			answers: { 200: SpokenLanguageNames }
		},
		planWorkshop: {
			summary: 'Plan a workshop',
			body: PlanWorkshopRequest,
			example: { title: 'First sitting', items: [{ cluster: null, title: 'Opening', minutes: 15 }] },
			answers: { 201: PlannedWorkshop }
		},
		commandWorkshop: {
			summary: 'Give a command; answers the events that came of it',
			body: WorkshopCommandRequest,
			example: { type: 'start-timer', minutes: 5 },
			answers: { 200: WorkshopCommandResult }
		},
		setCallLink: {
			summary: 'Set the link to the call, or take it away',
			body: CallLinkRequest,
			example: { link: 'https://meet.example.org/hall-b' },
			answers: { 200: Nothing }
		},
		downloadCalendar: {
			summary: 'Download the workshop as a calendar file',
			query: CalendarQuery,
			answers: { 200: { media: ['text/calendar'] } }
		},
		readWorkshopEvents: {
			summary: 'Read a page of the workshop’s events',
			query: WorkshopEventsQuery,
			answers: { 200: WorkshopEvents }
		},
		listNotes: {
			summary: 'List the notes of items without a cluster',
			answers: { 200: WorkshopNotes }
		},
		viewRooms: {
			summary: 'Look into the workshop’s breakout rooms, round by round',
			answers: { 200: RoomsView }
		}
	}
} satisfies OperationGroup;

export const projector = {
	tag: 'Projector',
	description: 'The screen of the room, and links that open it without a session.',
	operations: {
		viewProjector: {
			summary: 'Ask what the screen of the room shows',
			params: pathOfIds('consultation', 'workshop'),
			query: ProjectorQuery,
			answers: { 200: ProjectorAnswer }
		},
		readScreen: {
			summary: 'Ask what was put on the screen, and which page is up',
			params: pathOfIds('consultation', 'workshop'),
			answers: { 200: ScreenView }
		},
		changeScreen: {
			summary: 'Turn a page of the screen, or put something else there',
			params: pathOfIds('consultation', 'workshop'),
			body: ChangeScreenRequest,
			example: { turn: 1 },
			answers: { 200: ScreenView }
		},
		viewLinkedProjector: {
			summary: 'Ask what the screen of the room shows, with the token of a link',
			body: LinkedProjectorRequest,
			answers: { 200: ProjectorAnswer },
			open: true
		},
		listProjectorLinks: {
			summary: 'List the links that open the screen',
			params: pathOfIds('consultation', 'workshop'),
			answers: { 200: ProjectorLinkList }
		},
		createProjectorLink: {
			summary: 'Make a link that opens the screen; its address is shown this once',
			params: pathOfIds('consultation', 'workshop'),
			answers: { 201: CreatedProjectorLink }
		},
		revokeProjectorLink: {
			summary: 'Revoke a link',
			params: pathOfIds('consultation', 'workshop', 'link'),
			answers: { 200: Nothing }
		}
	}
} satisfies OperationGroup;
