import { isSameSubject, type ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import type { ReportingView } from '@plenum/protocol/progress-reports';
import { Outbox, type OutboxOwner } from '#lib/outbox/outbox.ts';
import { progressKind, type KeptReport } from '../kept-report.ts';

/** [PROGRESS72] The institution, not the token, which opens the link: no storage of the device holds it. */
export function ownerOf({ institution, constituency }: ReportingView): OutboxOwner {
	return { participant: 'link', target: [constituency.id, institution.id].map(encodeURIComponent).join('.') };
}

/** What waits on this device for a subject. */
export function findKept(owner: OutboxOwner, subject: ProgressSubject): KeptReport | null {
	return keptOn(owner, subject)?.kept ?? null;
}

export function keptOn(owner: OutboxOwner, subject: ProgressSubject): { id: string; kept: KeptReport } | null {
	const entries = [...new Outbox(progressKind, owner).entries()];
	const found = entries.find(([, kept]) => isSameSubject(kept.subject, subject));
	return found ? { id: found[0], kept: found[1] } : null;
}

/** [PROGRESS72] Nothing of this institution stays on the device. */
export function forgetKept(owner: OutboxOwner): void {
	const outbox = new Outbox(progressKind, owner);
	for (const id of outbox.entries().keys()) outbox.dismiss(id);
}

export function isAnyKept(owner: OutboxOwner): boolean {
	return new Outbox(progressKind, owner).entries().size > 0;
}

/** Otherwise leaving the page would lose something. */
export function isAllStored(owner: OutboxOwner): boolean {
	return new Outbox(progressKind, owner).isStored;
}
