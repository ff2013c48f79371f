import type { Scheduling } from '../en/scheduling.ts';

export const scheduling: Scheduling = {
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
	callLink: 'Lien de la visioconférence',
	callLinkHint:
		'Seules les personnes admises le voient. Il ne figure dans aucun export, dans aucun procès-verbal, ni sur la page publique.',
	callLinkWrong: 'Une adresse qui commence par https://',
	saveDetails: 'Enregistrer',
	detailsSaved: 'La date, le lieu et les langues sont enregistrés.',
	addBreak: 'Ajouter une pause',
	breakTitle: 'Pause',
	notBefore: 'Pas avant',
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
	parkConfirm: 'Mettre en attente'
};
