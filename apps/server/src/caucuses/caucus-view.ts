import { isCodeValid, codeLife } from '@plenum/domain/caucuses/caucus';
import { formatJoinCode } from '@plenum/domain/people/join-code';
import { shownToOthers } from '@plenum/domain/people/name-policy';
import type { CaucusCode, CaucusMember, CaucusView, OwnCaucuses } from '@plenum/protocol/caucuses';
import type { Author } from '@plenum/protocol/shapes';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant, findParticipants } from '../people/participants.store.ts';
import {
	findAdmissions,
	findCodeOf,
	findMembers,
	isAdmission,
	type AdmissionRow,
	type CaucusRow,
	type CodeRow
} from './caucuses.store.ts';
import { checkWordsOf } from './check-words.ts';
import { findOwnCaucuses, isInCaucus } from './find-own-caucus.ts';

/** `secret`: the server's, of which the words are made that two people compare. */
type ViewContext = { now: number; secret: Buffer };

export async function viewOwnCaucuses(db: Db, actor: Actor, cluster: string, given: ViewContext): Promise<OwnCaucuses> {
	const { now, secret } = given;
	const code = await findCodeOf(db, actor.participant, cluster);
	const own = await findOwnCaucuses(db, actor, cluster);
	const isCurrent = code && isCodeValid(code, actor, now) && code.constituency === actor.constituency;
	const admission = isCurrent && isAdmission(code) ? code : null;
	return {
		constituency: actor.constituency,
		code: isCurrent && !admission ? viewCode(code) : null,
		admission: admission && (await viewOwnAdmission(db, actor, admission, secret)),
		caucuses: await Promise.all(own.map((caucus) => viewCaucus(db, actor, caucus, given)))
	};
}

/** [CAUCUS13] All that somebody sees of a caucus before they are in it. */
async function viewOwnAdmission(
	db: Db,
	{ consultation }: Actor,
	row: AdmissionRow,
	secret: Buffer
): Promise<OwnCaucuses['admission']> {
	const { settings } = await getConsultation(db, consultation);
	const member = await findParticipant(db, row.letInBy);
	if (!member) return null;
	const letInBy = { shownAs: shownToOthers(member, settings), constituency: member.constituency };
	return { words: checkWordsOf(row, secret), letInBy, confirmed: row.confirmedByNewcomer };
}

export function viewCode({ code, askedAt }: Pick<CodeRow, 'code' | 'askedAt'>): CaucusCode {
	return { code: formatJoinCode(code), validUntil: askedAt + codeLife };
}

/** [CAUCUS4] Who is in now, as the name policy shows them. */
export async function viewCaucus(
	db: Db,
	actor: Actor,
	caucus: CaucusRow,
	{ now, secret }: ViewContext
): Promise<CaucusView> {
	const { settings } = await getConsultation(db, caucus.consultation);
	const people = new Map((await findParticipants(db, caucus.consultation)).map((person) => [person.id, person]));
	const authorOf = (id: string): Author | null => {
		const person = people.get(id);
		return person ? { shownAs: shownToOthers(person, settings), constituency: person.constituency } : null;
	};
	const members: CaucusMember[] = [];
	for (const { participant, since, letInBy } of await findMembers(db, caucus.id)) {
		const author = authorOf(participant);
		if (!author || !(await isInCaucus(db, caucus.id, participant))) continue;
		const me = participant === actor.participant;
		members.push({ ...author, me, since, letInBy: letInBy === null ? null : authorOf(letInBy) });
	}
	const admissions = (await findAdmissions(db, caucus.id)).filter((row) => {
		const newcomer = people.get(row.participant);
		return newcomer !== undefined && isCodeValid(row, newcomer, now);
	});
	const { id, document, openedAt, deleteAt } = caucus;
	return {
		id,
		document,
		openedAt,
		members,
		deleteAt,
		admissions: admissions.map((row) => ({
			code: formatJoinCode(row.code),
			words: checkWordsOf(row, secret),
			letInBy: authorOf(row.letInBy),
			mine: row.letInBy === actor.participant,
			confirmed: row.confirmedByMember
		}))
	};
}
