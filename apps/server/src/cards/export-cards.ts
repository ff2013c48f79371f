import { writeCsv } from '@plenum/formats/sheets/csv';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { findRevealedRoundOf } from './card-rounds.ts';
import { findCardBoard, findCardPassages } from './cards.store.ts';
import { readableBoard } from './view-cards.ts';

/** [CARDS17] The columns are named in English, regardless of the reader's language: other programs read them. */
const columns = ['card', 'side', 'group', 'same_as', 'votes', 'taken_over'];

export async function exportCards(db: Db, consultation: string, id: string): Promise<Result<Uint8Array>> {
	const round = await findRevealedRoundOf(db, consultation, id);
	const found = await findConsultation(db, consultation);
	if (!round.ok) return round;
	if (!found) return refuse('consultation/unknown');
	const { groups, cards } = readableBoard(await findCardBoard(db, id), false);
	const sectionOf = new Map((await findCardPassages(db, id)).map((passage) => [passage.id, passage.section]));
	const nameOf = new Map(found.settings.constituencies.map((each) => [each.id, each.label]));
	const groupOf = new Map(groups.map((group) => [group.id, group.name]));
	const textOf = new Map(cards.map((card) => [card.id, card.text]));
	const rows = cards.map(({ text, sides, group, into, votes, passage }) => [
		...[text, (sides ?? []).map((side) => nameOf.get(side) ?? side).join(' + ')],
		...[groupOf.get(group ?? '') ?? '', textOf.get(into ?? '') ?? '', votes, sectionOf.get(passage ?? '') ?? '']
	]);
	return ok(writeCsv([columns, ...rows]));
}
