import { a, compte, de, et } from '../grammar/fr.ts';
import type { SubmissionWords } from './en.ts';

export const frSubmission: SubmissionWords = {
	parts: {
		'other-themes': 'Annexe : thèmes qui ne sont pas traités ci-dessus',
		annex: 'Annexe : évaluation de chaque recommandation',
		decisions: 'Annexe : votes publics sur les mesures recommandées'
	},
	submitters: (names, joint) =>
		joint
			? `La présente communication conjointe est soumise par ${et(names)}.`
			: `La présente communication est soumise par ${et(names)}.`,
	basis: (title, state, review) =>
		`La présente communication s’appuie sur « ${title} », consultation nationale sur les recommandations issues de l’Examen périodique universel ${de(state)} (${review}).`,
	assessedBy: (side) =>
		side === null
			? 'Les évaluations sont celles dont la consultation est convenue.'
			: `Les évaluations ont été données par ${side} ; ce dont la consultation est convenue et ce que dit l’État sont cités comme tels.`,
	contributors: 'Avoir participé à la consultation n’est pas signer.',
	assessed: (total, parts) =>
		`Sur ${compte(total, 'recommandation')}, notre évaluation est la suivante : ${et(parts)}.`,
	assessedPart: (count, label) => `${count} au niveau « ${label} »`,
	dividedOn: (count) => `${count} sur lesquelles nos membres sont partagés`,
	noneOf: (count) => `${count} sans évaluation de notre part`,
	regressed: (labels) => `Nous constatons une régression concernant ${labels}.`,
	differing: (count) =>
		`Sur ${compte(count, 'recommandation')}, notre évaluation n’est pas celle dont la consultation est convenue : une annexe donne l’une et l’autre.`,
	recommending: (count, state) =>
		`Nous adressons ${compte(count, 'recommandation')} ${a(state)}, chacune sous son thème.`,
	takenUp: (shown, all) =>
		`Thèmes traités ci-après : ${shown} sur ${all} ; une annexe indique les autres avec notre évaluation.`,
	assessment: 'Notre évaluation',
	agreedHere: (level) => `${level}, comme en est convenue la consultation`,
	divided: 'Nos membres sont partagés',
	notAssessed: 'Sans évaluation de notre part',
	dissent: 'Nous ne partageons pas la conclusion de la consultation',
	recommend: (state) => `Nous recommandons ${a(state)} :`,
	term: (day) => `d’ici au ${day}`,
	deadline: 'échéance',
	addressee: 'destinataire',
	indicator: 'indicateur',
	target: 'cible',
	columns: {
		number: 'N°',
		recommendation: 'Recommandation',
		position: 'Position de l’État',
		own: 'Notre évaluation',
		agreed: 'Convenu dans la consultation',
		theme: 'Thème',
		assessed: 'Recommandations, selon notre évaluation',
		action: 'Ce que nous recommandons',
		votes: 'Vote public dans la consultation'
	},
	unreadable: 'Le texte de ce thème n’a pas pu être lu lorsque ce document a été fait.',
	banner: {
		title: 'Projet : n’est pas prêt à être soumis',
		gaps: {
			author:
				'Il n’est pas dit de qui émane cette communication : choisissez le collège dont elle donne les évaluations.',
			submitter:
				'Aucune organisation n’est nommée. Le HCDH publie chaque communication sous le nom de qui la soumet : ajoutez au moins une organisation.',
			consent:
				'Les organisations qui doivent la soumettre n’y ont pas encore consenti : indiquez le jour où chacune a consenti à être nommée.'
		},
		where: 'Cela se règle dans Plenum, sur la page de ce document.'
	}
};
