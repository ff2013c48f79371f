import type { Agenda } from '../en/agenda.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const agenda: Agenda = {
	details: 'Date, lieu et langues',
	date: 'Date',
	time: 'Commence à',
	zone: 'Fuseau horaire',
	zoneHint: 'Celui du lieu de l’atelier : chacun lit l’heure affichée là-bas.',
	dateWrong: 'Indiquez une date et une heure, ou ni l’une ni l’autre.',
	place: 'Lieu',
	placeHint: 'Par exemple : salle B',
	spoken: 'Langues de travail',
	spokenHint:
		'Celles dans lesquelles l’atelier se tient, langues des signes comprises. Saisissez quelques lettres et choisissez.',
	interpreted: 'Interprétation assurée',
	interpretedHint:
		'Vers ces langues, langues des signes comprises. Cela dit ce que la salle offre, et rien d’une personne en particulier.',
	languageUnknown: 'Aucune langue de ce nom n’est connue. Choisissez-en une dans la liste.',
	removeLanguage: (name) => `${name} : retirer`,
	spokenIn: (names) => `Langues de travail : ${names}.`,
	interpretedIn: (names) => `Interprétation : ${names}.`,
	callLink: 'Lien de la visioconférence',
	callLinkHint:
		'Seules les personnes admises le voient. Il ne figure dans aucun export, dans aucun procès-verbal, ni sur la page publique.',
	callLinkWrong: 'Une adresse qui commence par https://',
	saveDetails: 'Enregistrer',
	detailsSaved: 'La date, le lieu et les langues sont enregistrés.',
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
	addBreak: 'Ajouter une pause',
	breakTitle: 'Pause',
	notBefore: 'Pas avant',
	stepMinutes: 'Minutes de chaque étape',
	stepsTake: (minutes) => `Les étapes prennent ${minutes} min.`,
	more: (title) => `Plus pour ${title}`,
	duplicate: 'Dupliquer',
	toTop: 'Tout en haut',
	toEnd: 'À la fin',
	moveTo: 'Déplacer à la place',
	drag: 'Glisser pour déplacer',

	skip: 'Laisser de côté',
	park: 'Mettre en attente …',
	takeUp: 'Reprendre',
	parkTitle: (title) => `Mettre « ${title} » en attente`,
	parkText: 'Il reste à l’ordre du jour avec la raison, et on passe outre jusqu’à ce que quelqu’un le reprenne.',
	parkReason: 'Raison',
	parkNeeded: 'Dites pourquoi, en quelques mots.',
	parkConfirm: 'Mettre en attente',
	parked: (reason) => `En attente : ${reason}`
};
