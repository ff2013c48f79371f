import type { Agenda } from '../en/agenda.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const agenda: Agenda = {
	spokenIn: (names) => `Langues de travail : ${names}.`,
	interpretedIn: (names) => `Interprétation : ${names}.`,
	starts: (when) => `Commence ${when}`,
	at: (when) => `Le ${when}`,
	joinCall: 'Rejoindre la visioconférence',
	calendar: 'Fichier de calendrier',
	calendarWithCall: 'Fichier de calendrier avec la visioconférence',
	print: 'Ordre du jour à imprimer',
	printNow: 'Imprimer',

	presumed: (time, planned) => `vers ${time} (prévu ${planned})`,
	held: (from, to) => `${from}–${to}`,
	since: (from, to) => `${from} – vers ${to}`,
	onTime: 'À l’heure',
	behind: plural({ one: '# minute de retard', other: '# minutes de retard' }),
	ahead: plural({ one: '# minute d’avance', other: '# minutes d’avance' }),
	endsAt: (time) => `Se termine à ${time}`,
	endsAbout: (time, planned) => `Se termine vers ${time}, prévu ${planned}`,
	cutBefore: (title, time, minutes) => `Pour que « ${title} » commence à ${time}, il faut gagner ${minutes}.`,
	cutToEnd: (time, minutes) => `Pour finir à ${time}, il faut gagner ${minutes}.`,
	enough: (title) => `Laisser de côté « ${title} » suffirait.`,
	minutes: plural({ one: '# minute', other: '# minutes' }),

	kinds: { cluster: 'Groupe', free: 'Point libre', break: 'Pause' },
	stepMinutes: 'Minutes de chaque étape',

	parked: (reason) => `En attente : ${reason}`
};
