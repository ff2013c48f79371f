import { isPractice } from '@plenum/domain/consultations/practice';
import { isRecorded } from '@plenum/domain/record/record-event';
import { zoneName } from '@plenum/domain/workshops/zone-name';
import { inserted } from '../insertions.ts';
import { insertedState } from '../names/inserted-state.ts';
import { languageTraits } from '@plenum/domain/languages';
import { inSameGroups } from '@plenum/domain/participation/side-groups';
import { timeSpent, type ItemAccount } from '@plenum/domain/participation/workshop-account';
import type { WorkshopDetails } from '@plenum/domain/workshops/workshop';
import { heading, labelled, note, table, text, type FullReport, type ReportPart } from '../full-report/report-part.ts';
import { countersignedProof } from '../countersigned-proof.ts';
import { constituencyLabel, numbersByPosition } from '../matrix/labels.ts';
import { languageName } from '../names/language-names.ts';
import { isPointless } from '../process/process-parts.ts';
import { correctionText, entryParts, type MinutesContext } from './minutes-entries.ts';
import { clockIn, minutesIn, spanText } from './minutes-times.ts';
import { correctedPlace, itemOf, type Minutes, type MinutesEntry } from './minutes.ts';
import { isMinuted } from './minuted-events.ts';
import type { MinutesWords } from '../words/minutes-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [JOURNAL7] The minutes of a workshop as a document: items with the times they really had, and what was decided on each, in order. */
export function minutesReport(minutes: Minutes, words: ReportWords, said: MinutesWords): FullReport {
	const clock = clockIn(minutes.timeZone, words);
	const context = { minutes, words, said, clock };
	const { consultation, account, journal, madeAt } = minutes;
	const edition = said.edition(clock.day(madeAt), clock.time(madeAt), journal.length);
	return {
		language: words.language,
		direction: languageTraits[words.language].direction,
		title: account.title,
		cover: {
			state: insertedState(words, consultation.stateName),
			reviews: [consultation.title, ...(account.startedAt === null ? [] : [clock.day(account.startedAt)])],
			kind: said.kind,
			// [PRACTICE7]
			edition: isPractice(consultation) ? words.edition.practice(edition) : edition,
			isDraft: account.closedAt === null,
			draftWarning: said.notEnded
		},
		contents: said.contents,
		page: said.page,
		parts: [
			...frameParts(context),
			...attendanceParts(context),
			...floorParts(context),
			...itemsParts(context),
			...correctionParts(context),
			heading(1, said.proof),
			text(said.proofText)
		],
		proof: [{ label: said.head(journal.length), value: journal.head }, ...countersignedProof(journal, words)]
	};
}

function frameParts({ minutes, words, said, clock }: MinutesContext): ReportPart[] {
	const { account, consultation, timeZone } = minutes;
	const { startedAt, closedAt } = account;
	const begun = heading(1, said.frame);
	if (startedAt === null) return [begun, text(said.neverBegun)];
	const lines = [
		labelled(words, said.consultation, consultation.title),
		labelled(words, said.date, clock.day(startedAt)),
		...(account.details.place === undefined ? [] : [labelled(words, said.place, account.details.place)]),
		...languageLines(account.details, words, said),
		labelled(
			words,
			said.time,
			`${spanText(clock, { from: startedAt, to: closedAt })} (${said.zone} ${zoneName(timeZone)})`
		)
	];
	return [begun, ...lines, ...(closedAt === null ? [text(said.notEnded)] : [])];
}

/** [WORKSHOP26] */
function languageLines({ languages }: WorkshopDetails, words: ReportWords, said: MinutesWords): ReportPart[] {
	const line = (label: string, codes: readonly string[] = []) =>
		codes.length === 0
			? []
			: [labelled(words, label, codes.map((code) => languageName(words.language, code)).join(words.decision.comma))];
	return [...line(said.spoken, languages?.spoken), ...line(said.interpreted, languages?.interpreted)];
}

/** [JOURNAL9] As it was counted when items began, in the same groups of sides from the first row to the last. */
function attendanceParts({ minutes, words, said, clock }: MinutesContext): ReportPart[] {
	const { settings } = minutes.consultation;
	const counted = minutes.entries
		.filter((entry) => isRecorded(entry, 'attendance-counted'))
		.filter(({ at, data }) =>
			minutes.account.items.some(({ item, times }) => item.id === data.item && times.some(({ from }) => from === at))
		);
	const rows = inSameGroups(counted.map(({ data }) => data.people));
	const groups = [...new Map(rows.flat().map(({ sides }) => [sides.join(), sides])).values()];
	const absent = minutes.absent.map((side) => inserted(words, constituencyLabel(settings, words, side)));
	const lines = counted.map(({ at, data }, row) => [
		itemTitle(minutes, data.item),
		clock.time(at),
		...groups.map((sides) => String(rows[row]?.find((one) => one.sides.join() === sides.join())?.people ?? 0))
	]);
	return [
		heading(1, said.attendance),
		...(counted.length === 0
			? [text(said.noAttendance)]
			: [
					text(said.attendanceNote),
					table('', [said.item, said.atItem, ...groups.map((sides) => groupLabel(minutes, words, sides))], lines)
				]),
		...(absent.length === 0 ? [] : [text(said.absent(absent.join(words.decision.comma)))])
	];
}

/** [JOURNAL8] */
function floorParts({ minutes, words, said }: MinutesContext): ReportPart[] {
	const { speaking } = minutes;
	if (!speaking.some(({ turns }) => turns > 0) || isPointless(speaking.map(({ sides }) => sides))) return [];
	const rows = speaking.map(({ sides, turns, milliseconds }) => [
		groupLabel(minutes, words, sides),
		String(turns),
		String(minutesIn(milliseconds))
	]);
	return [heading(1, said.floor), table('', [said.side, said.turns, said.minutes], rows)];
}

function groupLabel({ consultation: { settings } }: Minutes, words: ReportWords, sides: readonly string[]): string {
	return sides.map((side) => constituencyLabel(settings, words, side)).join(words.decision.comma);
}

function itemTitle({ account }: Minutes, id: string): string {
	return account.items.find(({ item }) => item.id === id)?.item.title ?? '';
}

/** Something that happened at its time: an entry of the record, a pause, a notice. */
type TimedParts = { at: number; parts: ReportPart[] };

function itemsParts(context: MinutesContext): ReportPart[] {
	const { minutes, words, said } = context;
	const { account } = minutes;
	const happenings = minutes.entries
		.filter((entry) => isMinuted(entry) && !isAnnouncementOf(minutes, entry))
		.map((entry) => ({ item: itemOf(minutes, entry), at: entry.at, parts: entryParts(context, entry) }));
	const outside = happenings.filter(({ item }) => item === null);
	const between = betweenTimes(context);
	return [
		heading(1, said.items),
		...(account.items.length === 0 ? [text(said.noItems)] : []),
		...account.items.flatMap((item, at) => {
			const own: TimedParts[] = happenings.filter((one) => one.item === item);
			const beside = between.filter((one) => nearest(account.items, one.at) === item);
			return itemParts(context, item, at + 1, own, beside);
		}),
		...(account.aside.length === 0
			? []
			: [
					heading(2, said.notTakenUp),
					...account.aside.map(({ item, aside }) => text(said.aside(inserted(words, item.title), aside)))
				]),
		...(outside.length === 0 ? [] : [heading(2, said.outside), ...inTime(outside)])
	];
}

/** The result says all of a vote that was closed in this workshop. */
function isAnnouncementOf({ entries }: Minutes, { type, stream }: MinutesEntry): boolean {
	return type === 'poll-opened' && entries.some((one) => one.stream === stream && one.type === 'poll-closed');
}

/** Pauses and notices explain the times. */
function betweenTimes({ minutes: { account }, words, said, clock }: MinutesContext): TimedParts[] {
	return [
		...account.pauses.map(({ from, to }) => ({
			at: from,
			parts: [text(said.pause(clock.time(from), to === null ? null : clock.time(to)))]
		})),
		...account.notices.map(({ at, text: notice, until }) => ({
			at,
			parts: [text(said.notice(clock.time(at), inserted(words, notice), until === null ? null : clock.time(until)))]
		}))
	];
}

function nearest(items: readonly ItemAccount[], at: number): ItemAccount | undefined {
	const begun = items.filter(({ times }) => times.some(({ from }) => from <= at));
	const last = ({ times }: ItemAccount) => Math.max(...times.flatMap(({ from }) => (from <= at ? from : [])));
	return begun.toSorted((one, other) => last(one) - last(other)).at(-1) ?? items[0];
}

/** [NOTES3] */
function notesParts({ minutes, said }: MinutesContext, item: string): ReportPart[] {
	const blocks = minutes.notes.get(item) ?? [];
	return blocks.length === 0 ? [] : [heading(3, said.notes), { kind: 'blocks', blocks: [...blocks] }];
}

function itemParts(
	context: MinutesContext,
	account: ItemAccount,
	number: number,
	decided: TimedParts[],
	beside: TimedParts[]
): ReportPart[] {
	const { minutes, words, said, clock } = context;
	const { item, times } = account;
	const lasted = timeSpent(minutes.account, account, minutes.madeAt);
	const spans = times.map((span) => spanText(clock, span)).join(words.decision.comma);
	const read = minutes.clusters.find(({ id }) => id === item.cluster)?.recommendations ?? [];
	return [
		heading(2, `${number}. ${inserted(words, item.title)}`),
		labelled(words, said.time, said.times(spans, minutesIn(lasted))),
		...(read.length === 0 ? [] : [labelled(words, said.read, numbersByPosition(words, read))]),
		...inTime([...decided, ...beside]),
		...notesParts(context, item.id),
		...(decided.length === 0 ? [text(said.nothingDecided)] : [])
	];
}

function inTime(happenings: readonly TimedParts[]): ReportPart[] {
	return happenings.toSorted((one, other) => one.at - other.at).flatMap(({ parts }) => parts);
}

/** [JOURNAL5] All of them once more in their order: also of entries that are only in the record, such as when an item began. */
function correctionParts(context: MinutesContext): ReportPart[] {
	const { minutes, said, clock } = context;
	const corrections = minutes.entries.filter(({ type }) => type === 'entry-corrected' || type === 'text-corrected');
	if (corrections.length === 0) return [];
	return [
		heading(1, said.corrections),
		text(said.correctionsNote),
		...corrections.map((correction) => {
			const { at, place } = correction;
			const words = correctionText(context, correction);
			return note(
				'info',
				`${clock.day(at)}, ${said.entry(clock.time(at), place)}`,
				said.correction(correctedPlace(minutes.entries, correction), words)
			);
		})
	];
}
