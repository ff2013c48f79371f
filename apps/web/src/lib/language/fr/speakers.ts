import type { Speakers } from '../en/speakers.ts';

export const speakers: Speakers = {
	kinds: { for: 'Pour', against: 'Contre', question: 'Question', process: 'Motion d’ordre' },
	what: 'Objet de ma demande',
	anything: 'Prendre la parole',
	left: (time) => `encore ${time}`,
	over: (time) => `dépassé de ${time}`,
	moreOf: (name) => `Autres actions pour la main de ${name}`,
	first: 'En tête',
	up: 'Monter',
	down: 'Descendre',
	lower: 'Baisser la main',
	moved: (name, place) => `${name} a maintenant le numéro ${place}`,
	noLimit: 'Sans limite de temps',
	each: (time) => `${time} par intervention`,
	unheardFirst: 'Priorité à qui n’a pas encore parlé sur ce point',
	change: 'Modifier',
	changeRules: 'Modifier les règles de prise de parole',
	rules: 'Règles de prise de parole',
	limit: 'Temps par intervention',
	limitHint: 'Un décompte sur chaque écran. Personne n’est interrompu.',
	apply: 'Appliquer'
};
