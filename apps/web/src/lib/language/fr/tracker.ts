import type { Tracker } from '../en/tracker.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

/** Ce qu’une liste importée dit de l’avancement de ses recommandations. */
export const tracker: Tracker = {
	filled: {
		title: 'Appréciations dans ce fichier',
		rated: plural({ one: 'Appréciations de # recommandation', other: 'Appréciations de # recommandations' }),
		agreed: plural({ one: '# appréciation convenue', other: '# appréciations convenues' }),
		texts: plural({ one: 'Le texte de # groupe', other: 'Les textes de # groupes' }),
		actions: plural({ one: '# mesure de suivi', other: '# mesures de suivi' }),
		sides: 'De :',
		unread: plural({
			one: '# ligne a été modifiée depuis que Plenum l’a écrite, et ses appréciations ne sont pas lues. Ses mots restent avec la recommandation.',
			other:
				'# lignes ont été modifiées depuis que Plenum les a écrites, et leurs appréciations ne sont pas lues. Leurs mots restent avec les recommandations.'
		}),
		take: 'Reprendre appréciations, textes et mesures',
		takeHint:
			'Elles disent ce que chaque collège a dit quand le fichier a été écrit, et chaque collège peut modifier les siennes. Les mesures arrivent comme projets : les votes ne sont pas dans le fichier.',
		notEmpty: 'Elles ne peuvent être reprises que dans une consultation qui n’a encore aucune recommandation.'
	},
	title: 'Niveaux et institutions dans ce fichier',
	lead: 'Ce fichier dit où en sont ses recommandations, ou qui en est responsable. C’est le point de vue d’une institution, et il n’entre dans aucun des décomptes ci-dessus.',
	columns: 'Colonnes :',
	levels: 'Niveaux reconnus',
	figures: plural({
		one: '# ligne ne contient que des chiffres. Leur sens vous sera demandé avant qu’elle n’évalue quoi que ce soit.',
		other:
			'# lignes ne contiennent que des chiffres. Leur sens vous sera demandé avant qu’elles n’évaluent quoi que ce soit.'
	}),
	unreadText:
		'Rien n’est évalué avec ces lignes. Leurs mots restent avec les recommandations, tels que dans le fichier.',
	more: plural({ one: 'Et # autre.', other: 'Et # autres.' }),
	take: 'Les reprendre comme appréciations d’une institution',
	takeHint:
		'Dans la série d’appréciations d’organisations en cours, ou dans une nouvelle. Les autres collèges évaluent à côté, et personne ne voit rien tant que la série n’est pas dévoilée. Les appréciations peuvent y être retirées ; l’import ne pourra plus être annulé.',
	institution: 'Institution',
	institutionHint: 'À qui appartient ce tableau de suivi, tel que ses membres écrivent son nom.',
	institutionNeeded: 'Indiquez de quelle institution sont ces appréciations.',
	roundTitle: (institution: string) => `Tableau de suivi : ${institution}`,
	institutions: (count: string) => `Institutions désignées comme responsables (${count})`,
	addInstitutions: 'Les ajouter à la liste d’institutions de la consultation',
	addHint:
		'Elles sont alors proposées pour piloter les actions. La liste se trouve dans les réglages, où elle peut être modifiée.',
	added: plural({
		one: '# institution a été ajoutée à la liste des réglages.',
		other: '# institutions ont été ajoutées à la liste des réglages.'
	}),
	notAdded: 'Les institutions n’ont pas été ajoutées :',
	taking: 'Reprise des niveaux…',
	done: 'Les niveaux sont repris',
	doneText: 'Personne d’autre n’en voit rien tant que la série n’est pas dévoilée.',
	waits: 'Les niveaux vous attendent',
	waitsText: plural({
		one: 'Les recommandations sont importées. # ligne ne contient que des chiffres : dites ce qu’ils signifient sous « Saisies jusqu’ici » de la série, puis confirmez.',
		other:
			'Les recommandations sont importées. # lignes ne contiennent que des chiffres : dites ce qu’ils signifient sous « Saisies jusqu’ici » de la série, puis confirmez.'
	}),
	failed: 'Les niveaux n’ont pas été repris',
	failedText: 'Les recommandations sont importées, et rien du fichier n’est perdu.',
	again: 'Réessayer',
	toRound: 'Vers la série d’appréciations'
};
