import type { Consultation } from '@plenum/domain/consultations/consultation';
import { practiceMark } from '@plenum/domain/consultations/practice';
import { dayOf } from '@plenum/domain/day';
import { shownToOthers } from '@plenum/domain/people/name-policy';
import { roundState } from '@plenum/domain/ratings/round';
import { ratingStage } from '@plenum/domain/ratings/status';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { instruction } from '@plenum/domain/workshops/instruction';
import { openRound } from '@plenum/domain/workshops/rooms';
import { chosenContent, initialScreen, type ScreenContent } from '@plenum/domain/workshops/screen';
import { findRoomRound, findShownPoll } from '@plenum/domain/workshops/shown-poll';
import { speechEndsAt } from '@plenum/domain/workshops/speakers';
import {
	currentItem,
	currentStep,
	itemKind,
	nextItem,
	shownNotice,
	speakersQueue,
	speakingNow
} from '@plenum/domain/workshops/view';
import type { AgendaItem, Workshop } from '@plenum/domain/workshops/workshop';
import type { ProjectedContent, ProjectorView } from '@plenum/protocol/workshops/projector';
import type { AppContext } from '../app-context.ts';
import { findShownCards } from '../cards/find-shown-cards.ts';
import { findCluster } from '../clusters/clusters.store.ts';
import { viewCluster } from '../clusters/cluster-view.ts';
import { viewCommitments } from '../commitments/commitment-view.ts';
import { findCommitment } from '../commitments/commitments.store.ts';
import { findConsultation, getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { findItemDocuments } from '../documents/documents.store.ts';
import { readNotes } from '../documents/read-notes.ts';
import { showCode } from '../people/join/join-address.ts';
import { findParticipant } from '../people/participants.store.ts';
import { viewPolls } from '../polls/poll-view.ts';
import { findPolls } from '../polls/polls.store.ts';
import { findRounds } from '../ratings/rounds.store.ts';
import type { Workplace } from '../workshops/workshop-events.ts';
import { findWorkshop } from '../workshops/workshops.store.ts';
import { projectFloor } from './project-floor.ts';
import { projectRemark } from './project-remark.ts';
import { projectRound } from './project-round.ts';
import { projectPoll, projectStep } from './project-content.ts';
import type { ReadText } from './read-text.ts';

export type Projector = { context: AppContext; readText: ReadText };

/** [PROJECTOR1] What the projector's screen shows at this moment. The code is included for viewers who may show it. */
export async function viewProjector(
	{ context, readText }: Projector,
	{ consultation: id, workshop: place }: Workplace,
	showsCode: boolean
): Promise<Result<ProjectorView>> {
	const db = context.database.read;
	const consultation = await findConsultation(db, id);
	const stored = await findWorkshop(db, id, place);
	if (!consultation || !stored) return refuse('workshop/unknown');
	const workshop = stored.folded;
	const { title, settings } = consultation;
	const isOver = workshop.state === 'closed';
	const zone = workshop.details.starts ? { zone: workshop.details.starts.zone } : {};
	const chosen = chosenContent(stored.screen ?? initialScreen, workshop);
	const room = await readRoom(context, { consultation: id, place, workshop, chosen });
	return ok({
		consultation: {
			id,
			title,
			constituencies: settings.constituencies,
			scale: settings.scale,
			...practiceMark(consultation)
		},
		workshop: { id: place, title: workshop.title, state: workshop.state, items: workshop.items.length, ...zone },
		item: await projectItem(context, id, workshop),
		next: isOver ? null : (nextItem(workshop)?.title ?? null),
		...saidOnWall(workshop, room, context.now()),
		timer: timerOf(workshop),
		notice: shownNotice(workshop, context.now())?.text ?? null,
		...(await projectSpeakers(db, consultation, workshop)),
		join: showsCode && !isOver ? await showCode(context, id) : null,
		content: await projectContent(context, readText, { consultation: id, place, workshop, chosen, room })
	});
}

async function projectItem(context: AppContext, consultation: string, workshop: Workshop) {
	const item = currentItem(workshop);
	if (!item) return null;
	const step = item.cluster === null ? null : currentStep(workshop);
	const commitment = await commitmentOf(context, consultation, item);
	const place = workshop.items.indexOf(item) + 1;
	const kind = itemKind(item) === 'break' ? { kind: 'break' as const } : {};
	return { id: item.id, place, title: item.title, ...kind, step, commitment };
}

async function commitmentOf({ database, now }: AppContext, consultation: string, item: AgendaItem) {
	if (item.commitment === undefined) return null;
	const found = await findCommitment(database.read, consultation, item.commitment);
	const [view] = found ? await viewCommitments(database.read, [found], now()) : [];
	return view ? { status: view.status, overdue: view.overdue, withdrawn: view.withdrawn } : null;
}

function timerOf(workshop: Workshop): ProjectorView['timer'] {
	return workshop.state === 'live' || workshop.state === 'paused' ? workshop.timer : null;
}

/** As the name policy lets everyone see them. */
async function projectSpeakers(db: Db, { settings }: Consultation, workshop: Workshop) {
	const queue = speakersQueue(workshop);
	const raised = await Promise.all(queue.map(({ participant }) => personOf(participant)));
	const sides = Map.groupBy(
		raised.flatMap((person) => person ?? []),
		({ constituency }) => constituency
	);
	const speaking = speakingNow(workshop);
	return {
		speaking: speaking && (await personOf(speaking.participant)),
		speechEndsAt: speechEndsAt(workshop),
		speaksNext: raised[0] ?? null,
		hands: settings.constituencies.flatMap(({ id }) => {
			const count = sides.get(id)?.length ?? 0;
			return count > 0 ? [{ constituency: id, count }] : [];
		})
	};

	async function personOf(id: string) {
		const person = await findParticipant(db, id);
		return person ? { shownAs: shownToOthers(person, settings), constituency: person.constituency } : null;
	}
}

type Place = { consultation: string; place: string; workshop: Workshop; chosen: ScreenContent | null };

/** What stands beside the record of the workshop and decides what the room is asked. */
async function readRoom({ database, now }: AppContext, { consultation, place, workshop, chosen }: Place) {
	const db = database.read;
	const item = currentItem(workshop);
	const step = currentStep(workshop);
	const writes = step === 'write' || (chosen?.kind === 'step' && chosen.step === 'write');
	const polls = await findPolls(db, consultation, { state: ['open', 'closed'] });
	const rounds = await findRounds(db, consultation);
	const cluster = item?.cluster ? await findCluster(db, item.cluster) : undefined;
	return {
		poll: findShownPoll(polls, { workshop: place, item, step, now: now() }),
		round: findRoomRound(
			workshop,
			rounds.map((round) => ({ ...round, state: roundState(round, now()) }))
		),
		cluster: cluster?.consultation === consultation ? cluster : undefined,
		/** With its ratings, in the step that discusses them. */
		rated: cluster?.consultation === consultation && step === 'level' ? await viewCluster(db, cluster) : undefined,
		cards: writes && cluster ? await findShownCards(db, consultation, cluster.id) : undefined
	};
}
type Room = Awaited<ReturnType<typeof readRoom>>;

function saidOnWall(workshop: Workshop, { poll, round, cluster, rated, cards }: Room, now: number) {
	const ratings = rated ? ratingStage(rated.summary) : 'open';
	const isItemClosed = cluster?.state === 'closed';
	const situation = { now, poll, round, isItemClosed, ratings, cards: cards?.phase ?? null };
	const { say, until } = instruction(workshop, situation, { as: 'wall' });
	return { say, until };
}

async function projectContent(
	{ database, now }: AppContext,
	readText: ReadText,
	{ consultation, place, workshop, room, chosen: wanted }: Place & { room: Room }
): Promise<ProjectedContent> {
	const db = database.read;
	if (wanted?.kind === 'join') return { kind: 'join' };
	if (wanted?.kind === 'floor') return projectFloor(db, { consultation, workshop: place }, workshop, now());
	if (wanted?.kind === 'round') {
		const rated = await projectRound(db, consultation, wanted.round, now());
		if (rated) return rated;
	}
	if (wanted?.kind === 'remark' && workshop.state === 'live') {
		const remark = await projectRemark(db, consultation, workshop, wanted.thread);
		if (remark) return remark;
	}
	const chosen = wanted?.kind === 'step' ? wanted : null;
	const rooms = openRound(workshop);
	if (rooms && chosen === null) {
		const shown = rooms.rooms.map(({ id, number, title, place }) => ({ id, number, title, place }));
		return { kind: 'rooms', endsAt: rooms.endsAt, rooms: shown };
	}
	const item = currentItem(workshop);
	const step = currentStep(workshop);
	if (workshop.state !== 'live') return { kind: 'nothing' };
	const [poll] = room.poll ? await viewPolls(db, [room.poll], '') : [];
	if (poll && chosen === null) return { kind: 'poll', poll: projectPoll(poll) };
	const rated = room.round && chosen === null ? await projectRound(db, consultation, room.round.id, now()) : null;
	if (rated) return rated;
	if (item && itemKind(item) === 'free') return projectNotes(db, place, item.id);
	const { cluster } = room;
	if (!cluster || !step) return { kind: 'nothing' };
	const shownStep = chosen?.step ?? step;
	if (shownStep === 'write' && room.cards) return { kind: 'cards', cards: room.cards.cards };
	const { institutions } = (await getConsultation(db, consultation)).settings;
	const text = await readText(cluster.document);
	return projectStep(shownStep, room.rated ?? (await viewCluster(db, cluster)), text, dayOf(now()), institutions);
}

/** Nothing while they are empty: the countdown stands there. */
async function projectNotes(db: Db, workshop: string, item: string): Promise<ProjectedContent> {
	const document = (await findItemDocuments(db, workshop)).find((one) => one.item === item);
	const notes = document && (await readNotes(db, document.id));
	return notes && notes.blocks.length > 0 ? { kind: 'notes', blocks: notes.blocks } : { kind: 'nothing' };
}
