import { noCalendar, type Calendar } from '@plenum/domain/calendar/calendar';
import { useConsultation } from '#lib/consultations/consultation-context.ts';
import { useText } from '#lib/language/language.ts';
import { useApi } from '#lib/queries/api.ts';
import { refetch } from '#lib/queries/refetch.ts';
import { useToasts } from '#lib/ui/toasts/toasts.svelte.ts';

/** In a component's script: changes the calendar as it is now. Answers null, or why it did not; `change` may answer why as well. */
export function useCalendarChange(): (change: (calendar: Calendar) => Calendar | string) => Promise<string | null> {
	const api = useApi();
	const context = useConsultation();
	const toasts = useToasts();
	const t = useText();
	const send = (settingsVersion: number, calendar: Calendar) =>
		api('PATCH /consultations/:consultation', { params: context.params, body: { settingsVersion, calendar } });

	return async (change) => {
		const now = await api('GET /consultations/:consultation', { params: context.params });
		if (!now.ok) return now.words;
		const before = now.value.settings.calendar ?? noCalendar;
		const after = change(before);
		if (typeof after === 'string') return after;
		const answer = await send(now.value.settingsVersion, after);
		await refetch('consultation');
		// Others may have changed it: what they said is shown now, and the next attempt builds on it.
		if (!answer.ok) return answer.words;
		const { settingsVersion: version } = answer.value;
		/** [WEB25] Where somebody has changed settings since, nothing is undone. */
		const undo = async () => {
			const undone = await send(version, before);
			await refetch('consultation');
			if (undone.ok) return null;
			return undone.reason === 'consultation/updated-since' ? t.shell.changedSince : undone.words;
		};
		toasts.show(t.calendar.saved, undo, 'calendar');
		return null;
	};
}
