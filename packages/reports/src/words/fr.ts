import type { ReportWords } from './en.ts';
import { fr as decision } from '@plenum/domain/polls/decision/words/fr';
import { compte } from './grammar/fr.ts';
import { frData } from './data/fr.ts';
import { frMatrix } from './matrix/fr.ts';
import { dayInWords } from '../names/day-in-words.ts';
import { frMechanisms } from './mechanisms/fr.ts';
import { frPapers } from './papers/fr.ts';
import { frProcess } from './process/fr.ts';
import { frReports } from './reports/fr.ts';
import { frSubmission } from './submission/fr.ts';

const ordinal = (n: number): string => (n === 1 ? '1er' : `${n}e`);
const session = (n: number): string => (n === 1 ? '1re' : `${n}e`);

const months = [
	...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
	...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
];

export const fr: ReportWords = {
	language: 'fr',
	levels: {
		'not-assessed': 'Non évaluée',
		'not-implemented': 'Pas encore mise en œuvre',
		'in-process': 'En cours de mise en œuvre',
		'partially-implemented': 'Partiellement mise en œuvre',
		'fully-implemented': 'Pleinement mise en œuvre',
		'views-recorded': 'Avis consignés',
		divided: 'Partagé'
	},
	constituencies: {
		'civil-society': 'Société civile',
		state: 'Institutions de l’État',
		nhri: 'Institution nationale des droits de l’homme',
		other: 'Autres'
	},
	sidesInText: {
		'civil-society': 'la société civile',
		state: 'les institutions de l’État',
		nhri: 'l’institution nationale des droits de l’homme',
		other: 'd’autres participants'
	},
	positions: {
		supported: 'Acceptée',
		noted: 'Notée',
		'partially-supported': 'Partiellement acceptée',
		pending: 'En cours d’examen',
		unknown: ''
	},
	/** What the State says of its own progress: its claim, never a level. */
	claims: {
		implemented: 'déjà mise en œuvre',
		'in-process': 'en cours de mise en œuvre',
		'implemented-or-in-process': 'déjà mise en œuvre ou en cours de mise en œuvre'
	},
	claimed: (claim) => `Selon l’État lui-même : ${claim}`,
	sections: {
		progress: 'Progrès et effets',
		regressions: 'Mesures régressives',
		remaining: 'Mesures restant à prendre',
		challenges: 'Difficultés',
		assistance: 'Assistance technique et coopération',
		summary: 'Résumé pour les documents'
	},
	cycleOf: ordinal,
	sessionOf: session,
	reports: frReports,
	submission: frSubmission,
	process: frProcess,
	papers: frPapers,
	mechanisms: frMechanisms,
	data: frData,
	decision,
	percent: (n) => `${String(n).replace('.', ',')} %`,
	day: (day) => dayInWords(day, (date, month, year) => `${date === 1 ? '1er' : date} ${months[month - 1]} ${year}`),
	edition: {
		draft: (day) => `Projet : état au ${day}, version non figée`,
		version: (number, day) => `Version ${number} du résultat, figée le ${day}`,
		complete: (edition) => `${edition}. Complet, à usage interne : ne pas publier`
	},
	colon: ' : ',
	recommendedBy: 'Recommandée par',
	ratings: {
		statuses: {
			'not-rated': 'Pas encore appréciée',
			incomplete: 'Appréciée en partie et pas encore convenue',
			alike: 'Appréciation concordante mais pas encore convenue',
			differs: 'Les avis divergent',
			agreed: 'Appréciation convenue'
		},
		of: (count, raters) => `${count} sur ${raters}`,
		cannotJudge: 'ne peut se prononcer',
		notShown: 'non indiqué',
		inRound: (counts) => `lors du tour : ${counts}`,
		asInRound: 'selon la consultation, non encore confirmé par le collège',
		objected: 'collège partagé : des membres font objection',
		provisional: 'provisoire',
		divided: 'collège partagé',
		summary: (total, counts) => [compte(total, 'recommandation'), counts].filter(Boolean).join(' : ')
	},
	matrix: {
		...frMatrix,
		review: (state, cycle, held) =>
			`EPU : ${state} (${ordinal(cycle)} cycle${held === null ? '' : ` - ${session(held)} session`})`,
		sourceOfPosition: 'Source de la position',
		sdgs: 'ODD',
		affectedPersons: 'Personnes concernées',
		groupsOfPersons: 'Groupes de personnes'
	},
	/** A label that goes under another name, and one that the source does not name. */
	labels: {
		listed: (name: string, printed: string) => `${name} (dans la liste : ${printed})`,
		linked: (name: string) => `${name} (lié ici par le thème)`
	},
	assessment: {
		regression: 'régression',
		as: (number) => (number === '' ? 'Comme ci-dessus' : `Comme ${number}`),
		unreadable: 'Le texte de ce groupe n’a pas pu être lu lors de l’établissement de ce document.',
		adoptedActions: 'Mesures de suivi adoptées',
		lead: 'responsable',
		supporting: 'avec',
		deadline: 'échéance',
		resources: 'ressources',
		assistance: 'assistance nécessaire',
		serves: 'recommandations',
		followUp: 'Avancement',
		commitmentStatuses: {
			'not-started': 'Pas commencé',
			'in-progress': 'En cours',
			done: 'Réalisé',
			dropped: 'Abandonné'
		},
		overdue: 'en retard',
		withdrawn: 'Retiré : le vote a été déclaré nul',
		nextDate: 'prochaine date',
		evidence: 'Éléments de preuve',
		statement: 'Conclusion',
		dissent: 'Opinion divergente',
		reviewDate: 'À réexaminer'
	},
	additions: {
		kinds: { pledge: 'Engagement volontaire', matter: 'Nouvelle question' },
		headings: { pledge: 'Engagements volontaires', matter: 'Nouvelles questions soulevées' },
		texts: { pledge: 'Texte', matter: 'Objet' },
		notes: { pledge: 'Pris', matter: 'Raison de l’ajout' },
		counted: (pledges, matters) =>
			`Outre les recommandations, elle porte sur ${[
				...(pledges > 0
					? [`${pledges} ${pledges === 1 ? 'engagement volontaire' : 'engagements volontaires'} de l’État`]
					: []),
				...(matters > 0
					? [
							`${matters} ${matters === 1 ? 'nouvelle question' : 'nouvelles questions'} qu’aucune recommandation ne contient`
						]
					: [])
			].join(' et ')}.`
	},
	votedOn: {
		asked: (what) => `Mis aux voix : ${what}`,
		wording: 'Tel que mis aux voix',
		whole: 'La consultation dans son ensemble',
		wholeDecisions: 'Décisions sur la consultation dans son ensemble',
		kinds: {
			text: 'des textes',
			passage: 'des passages',
			rating: 'des appréciations',
			agenda: 'des ordres du jour',
			outcome: 'le document final',
			priorities: 'les priorités'
		},
		text: (section) => `le texte « ${section} », tel qu’il était au début du vote`,
		passage: (section) => `un passage de « ${section} », tel qu’il était au début du vote`,
		rating: (number, level) => `l’appréciation de ${number} : ${level}`,
		agenda: 'l’ordre du jour, tel qu’il était au début du vote',
		outcome: (version) => `le document final, version ${version}`,
		priorities: 'ce qui vient en premier'
	},
	corrections: {
		title: 'Fautes de frappe corrigées',
		on: (day, where) => `Corrigé le ${day} : ${where}`,
		change: (before, after, reason) => `« ${before} » est devenu « ${after} » (${reason})`,
		places: {
			section: (section) => section,
			action: () => 'Mesure de suivi',
			statement: () => 'Conclusion',
			dissent: (side) => `Opinion divergente : ${side}`,
			recommendation: (number) => `Texte de la recommandation ${number}`
		}
	},
	table: {
		state: 'État',
		cluster: 'Groupe',
		number: 'Numéro',
		recommendation: 'Recommandation',
		recommendingStates: 'États auteurs',
		position: 'Position',
		positionAsPrinted: 'Position telle qu’imprimée',
		claim: 'Avancement selon l’État lui-même',
		sourceOfPosition: 'Source de la position',
		themes: 'Thèmes',
		groups: 'Groupes de personnes',
		sdgs: 'ODD',
		cycle: 'Cycle',
		withdrawn: 'Retirée de la liste',
		category: 'Catégorie d’action',
		level: 'Niveau de mise en œuvre',
		status: 'État de l’appréciation',
		percentage: 'Pourcentage',
		regression: 'Régression',
		reason: 'Motif',
		rating: (constituency) => `Niveau de mise en œuvre selon : ${constituency}`,
		adoptedActions: 'Mesures adoptées',
		decisions: 'Votes',
		commitmentStatus: 'Mesures adoptées : avancement',
		commitmentEvidence: 'Mesures adoptées : éléments de preuve',
		statement: 'Conclusion',
		dissent: 'Opinions divergentes',
		reviewDate: 'Date de réexamen',
		edition: 'Version du résultat',
		yes: 'oui',
		no: 'non'
	}
};
