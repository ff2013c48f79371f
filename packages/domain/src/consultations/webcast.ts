/** Where the session of a review can be watched, and what begins at which second of it. */
export type Webcast = { address: string; marks: WebcastMark[] };
/** `label`: the name of the State that begins to speak, or what else begins. */
type WebcastMark = { seconds: number; label: string };

export const mostMarks = 300;
const longestLabel = 200;
/** An address of the web and nothing else: without the name of a user, as it would be shown to everyone. */
export const webcastAddressPattern = String.raw`^https://[^\s"'<>\\^\x60{|}@/?#]+\.[^\s"'<>\\^\x60{|}@/?#]+([/?#][^\s"'<>\\^\x60{|}]{0,400})?$`;

const isAddress = new RegExp(webcastAddressPattern, 'u');
/** UN Web TV: a language, and an asset by its two keys. What follows them is where somebody's player stood. */
const webTv = /^(https:\/\/webtv\.un\.org\/[a-z]{2}\/asset\/k\w{1,4}\/k\w{4,20})\/?(?:[?#].*)?$/;

/** [PUBLISH60] As it is kept; null where it is no address that may be shown. */
export function readWebcastAddress(written: string): string | null {
	const address = written.trim();
	if (!isAddress.test(address)) return null;
	return webTv.exec(address)?.[1] ?? address;
}

/** The player of UN Web TV begins at a second of the page's address; elsewhere the time beside the link has to do. */
export function webcastLink(address: string, seconds: number): string {
	return webTv.test(address) ? `${address}?kalturaStartTime=${seconds}` : address;
}

/** What was read of lines, and the lines that were not, each with its number from 1. */
type MarksRead = { marks: WebcastMark[]; unread: { line: number; text: string }[] };

/**
 * [PUBLISH61] A line is a time and what begins then, in either order: `0:12:30 France`, `Norway [1:02:00]`. Of two numbers the first
 * is minutes. Empty lines are none, the same line twice is one, and what is not read is told.
 */
export function readMarks(text: string): MarksRead {
	const marks = new Map<string, WebcastMark>();
	const unread: MarksRead['unread'] = [];
	for (const [at, written] of text.split(/\r?\n/).entries()) {
		const line = written.trim();
		if (line === '') continue;
		const mark = readMark(line);
		if (!mark || (marks.size >= mostMarks && !marks.has(keyOf(mark)))) unread.push({ line: at + 1, text: line });
		else marks.set(keyOf(mark), mark);
	}
	return { marks: [...marks.values()].sort((one, other) => one.seconds - other.seconds), unread };
}

const keyOf = ({ seconds, label }: WebcastMark) => `${seconds} ${label}`;

const between = String.raw`[\s\p{Pd}|,;:.()[\]]`;
const time = String.raw`(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?![\d:])`;
const timeFirst = new RegExp(String.raw`^${between}*${time}${between}*(.+?)$`, 'u');
const timeLast = new RegExp(String.raw`^(.+?)${between}*(?<![\d:])${time}${between}*$`, 'u');

function readMark(line: string): WebcastMark | null {
	const latin = line.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
	const first = timeFirst.exec(latin);
	const last = first ? null : timeLast.exec(latin);
	const [hours, minutes, seconds] = (first?.slice(1, 4) ?? last?.slice(2, 5) ?? []).map((part) => Number(part || 0));
	const label = (first?.[4] ?? last?.[1] ?? '').replace(/\s+/gu, ' ').trim();
	if (hours === undefined || minutes === undefined || seconds === undefined || seconds > 59) return null;
	if ((hours > 0 && minutes > 59) || !/[\p{L}\p{N}]/u.test(label) || label.length > longestLabel) return null;
	return { seconds: hours * 3600 + minutes * 60 + seconds, label };
}

/** `0:12:30` */
export function formatMark(seconds: number): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
