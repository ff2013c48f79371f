import type { Run } from '../en/run.ts';
import { pluralOf } from '../plural.ts';

export { admitting } from './admitting.ts';
export { inviting } from './inviting.ts';
export { planning } from './planning.ts';
export { scheduling } from './scheduling.ts';

const plural = pluralOf('fr');

export const run: Run = {
	runners: 'Qui anime cet atelier',
	runnersLead:
		'L’équipe de facilitation anime tous les ateliers. La personne que vous désignez anime celui-ci : ses points, étapes, minuteur, prises de parole et annonces, et rien d’autre.',
	runnersNow: 'L’animent en ce moment',
	nameRunner: 'Désigner une personne qui participe',
	whoTakesPart: 'Qui',
	nobodyToName: 'Personne d’autre ne participe avec le droit de parole.',
	runnerByLink: 'Par un lien',
	runnerLinkLead:
		'Le lien vaut une fois, pendant sept jours. Qui ne participe pas encore rejoint d’abord la consultation.',
	runnerAdded: (name: string) => `${name} anime cet atelier`,
	runnerRemoved: (name: string) => `${name} n’anime plus cet atelier`,
	removeRunner: (name: string) => `Retirer ${name}`,
	notYours: 'Cet atelier est animé par l’équipe de facilitation et les personnes qu’elle a désignées.',
	pauseFor: 'La pause dure',
	minutes: 'min',
	spentOf: (spent, planned) => `${spent} sur ${planned}`,
	moreOf: (title) => `Autres actions : ${title}`,
	takeNext: 'Traiter ensuite',
	up: 'Monter',
	down: 'Descendre',
	moveTo: 'Déplacer vers…',
	moveItem: (title) => `Déplacer ${title}`,
	moveHere: 'Déplacer',
	placeNow: 'À la place qu’occupe',
	here: plural({ one: '# personne ici', other: '# personnes ici' }),
	balance: 'La parole par collège : interventions · minutes',
	turns: (turns, minutes) => `${turns}× ${minutes}′`,
	writing: 'Écrivent',
	rated: 'Ont évalué',
	voted: 'Ont voté',
	atLeast: (count) => `${count} ou plus`,
	allOf: (count, all) => `${count} sur ${all}`,
	closeVote: (voted) => `Clore le vote (${voted})`,
	atLeastOf: (count, all) => `${count}+ sur ${all}`,
	fewOf: (all) => `<5 sur ${all}`,
	giveNotice: 'Afficher un avis…',
	noticeOf: (text) => `Afficher à tous l’avis : ${text}`,
	timerFor: plural({ one: 'Lancer la minuterie : # minute', other: 'Lancer la minuterie : # minutes' }),
	openFound: (title, words) => `Ouvrir à côté : ${title} · ${words}`,
	palette: 'Commandes',
	paletteHint: 'Que voulez-vous faire ou trouver ?',
	paletteKeys: 'Ctrl ou ⌘ avec K ouvre cette liste. Les flèches choisissent, Entrée exécute, Échap ferme.',
	paletteNothing: 'Rien trouvé.',
	paletteFound: plural({ one: '# résultat', other: '# résultats' }),
	tools: { title: 'Outils', wall: 'Écran', rooms: 'Salles', more: 'Plus' },
	agendaVote: 'Mettre l’ordre du jour aux voix',
	noticeNow: 'Avis sur tous les écrans',
	shortcuts: 'Raccourcis clavier',
	shortcutsOn: 'Les raccourcis sont actifs',
	shortcutsHint: 'Sauf pendant que vous écrivez dans un champ.',
	shortcutKeys: {
		next: 'Point suivant',
		forward: 'Étape suivante',
		back: 'Étape précédente',
		timer: 'Lancer ou arrêter la minuterie',
		minute: 'Une minute de plus',
		minutes: 'Cinq minutes de plus',
		pause: 'Pause ou reprise',
		speaker: 'Donner la parole au suivant',
		lobby: 'Vers la salle d’attente',
		wall: 'Ce que montre l’écran',
		rooms: 'Salles de travail',
		poll: 'Sondage rapide',
		notice: 'Donner un avis'
	},
	wall: {
		title: 'L’écran de la salle',
		shows: 'L’écran montre',
		step: 'Ce que montre l’étape',
		join: 'Comment rejoindre',
		floor: 'Minutes par collège',
		remark: 'Un commentaire',
		round: (title) => `Notation : ${title}`,
		before: 'Page précédente',
		next: 'Page suivante',
		page: (page, pages) => `Page ${page} sur ${pages}`,
		noScreen: 'Aucun écran n’est ouvert',
		onePage: 'Une seule page',
		stop: 'Ne plus tourner tout seul',
		play: 'Tourner tout seul',
		steps: {
			read: 'Les recommandations',
			write: 'Le texte',
			level: 'Les appréciations',
			actions: 'Les actions',
			close: 'La clôture du point'
		}
	}
};
