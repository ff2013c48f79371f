import { unsentText } from '@plenum/documents/collaboration/unsent-text';
import { cardKind } from '#lib/cards/kept-card.ts';
import { commentKind, editKind, replyKind } from '#lib/comments/kept-drafts.ts';
import { textKind } from '#lib/documents/kept-text.ts';
import { rejectedKind } from '#lib/documents/unsaved-words.svelte.ts';
import { outboxPrefix, thisDevice, type Device } from '#lib/outbox/device.ts';
import type { KindName, OutboxKind } from '#lib/outbox/outbox.ts';
import { progressKind } from '#lib/progress-reports/kept-report.ts';
import { ratingKind } from '#lib/ratings/kept-rating.ts';
import { lastReaders } from './last-reader.ts';

/** What of one kind waits. `texts`: what can be read and copied. */
type UnsentKind = { kind: KindName; count: number; texts: string[] };

/** Of one consultation. `isLocked`: the session of its reader has ended, so only numbers are shown. */
export type UnsentGroup = { participant: string; isLocked: boolean; kinds: UnsentKind[] };

const reading =
	<Entry>(kind: OutboxKind<Entry>, textOf: (entry: Entry) => string) =>
	(stored: string): string => {
		const entry = kind.decode(stored);
		return entry === null ? '' : textOf(entry);
	};

const readers: Record<KindName, (stored: string) => string> = {
	text: reading(textKind, ({ update, authors }) => unsentText(update, new Set(authors))),
	rejected: reading(rejectedKind, ({ text }) => text),
	card: reading(cardKind, (text) => text),
	rating: reading(ratingKind, ({ rating }) => rating?.reason ?? ''),
	comment: reading(commentKind, ({ text, replacement }) => [text, replacement ?? ''].join('\n').trim()),
	reply: reading(replyKind, ({ text }) => text),
	edit: reading(editKind, (text) => text),
	progress: reading(progressKind, ({ content: { done, evidence, obstacles, assistance } }) =>
		[done, evidence, obstacles, assistance].filter((text) => text !== '').join('\n')
	),
	// Sealed: its voter cannot read it here either.
	ballot: () => ''
};

/** [WEB263] What the last reader of this browser has not sent, for each of their consultations. */
export function findUnsent(now: number, device = thisDevice): UnsentGroup[] {
	return [...lastReaders(device)].flatMap(([participant, until]) => {
		const isLocked = until <= now;
		const kinds = (Object.keys(readers) as KindName[]).flatMap((kind) => {
			const stored = storedOf(device, participant, kind);
			const texts = isLocked ? [] : stored.map((entry) => read(kind, entry)).filter((text) => text.trim() !== '');
			return stored.length > 0 ? [{ kind, count: stored.length, texts }] : [];
		});
		return kinds.length > 0 ? [{ participant, isLocked, kinds }] : [];
	});
}

function storedOf(device: Device, participant: string, kind: KindName): string[] {
	return device.keys(`${outboxPrefix}${participant}:${kind}:`).flatMap((key) => device.read(key) ?? []);
}

/** An entry that this version cannot read stays, and is counted. */
function read(kind: KindName, stored: string): string {
	try {
		return readers[kind](stored);
	} catch {
		return '';
	}
}
