import type { Agenda } from '#lib/language/en/agenda.ts';
import type { WorkshopState } from './workshop-state.svelte.ts';

type Source = {
	t: { agenda: Pick<Agenda, 'print' | 'calendar' | 'calendarWithCall'> };
	shared: WorkshopState;
	/** The consultation's address among pages, and among what the API answers. */
	context: { href(path: string): string; at(path: string): string };
};

/** The agenda to take along: on paper, and as an entry of one's own calendar. */
export function agendaFiles({ t, shared, context }: Source): { label: string; href: string }[] {
	const calendar = `/api/v1${context.at(`/workshops/${shared.id}/calendar`)}`;
	const isDated = shared.workshop.details.starts !== undefined;
	return [
		{ label: t.agenda.print, href: context.href(`/workshops/${shared.id}/agenda`) },
		...(isDated ? [{ label: t.agenda.calendar, href: calendar }] : []),
		...(isDated && shared.callLink !== null
			? [{ label: t.agenda.calendarWithCall, href: `${calendar}?call=true` }]
			: [])
	];
}
