import { apiAddress } from '#lib/queries/api-address.ts';
import type { Agenda } from '@plenum/messages/en/interface/agenda';
import type { WorkshopState } from '../workshop-state.svelte.ts';

type Source = {
	t: { agenda: Pick<Agenda, 'print' | 'calendar' | 'calendarWithCall'> };
	shared: WorkshopState;
	context: { href(path: string): string; params: { consultation: string } };
};

/** The agenda to take along: on paper, and as an entry of one's own calendar. */
export function agendaFiles({ t, shared, context }: Source): { label: string; href: string }[] {
	const calendar = (call: boolean) =>
		apiAddress(
			'GET /consultations/:consultation/workshops/:workshop/calendar',
			{ ...context.params, workshop: shared.id },
			call ? { call } : {}
		);
	const isDated = shared.workshop.details.starts !== undefined;
	return [
		{ label: t.agenda.print, href: context.href(`/workshops/${shared.id}/agenda`) },
		...(isDated ? [{ label: t.agenda.calendar, href: calendar(false) }] : []),
		...(isDated && shared.callLink !== null ? [{ label: t.agenda.calendarWithCall, href: calendar(true) }] : [])
	];
}
