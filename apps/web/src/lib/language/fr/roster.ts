import type { roster as english } from '../en/roster.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const roster: typeof english = {
	whoRuns: 'Qui anime quoi',
	whoRunsLead: 'L’équipe de facilitation anime tous les ateliers. Ces personnes en animent un.',
	nobodyRuns: 'Personne d’autre que l’équipe de facilitation n’anime d’atelier.',
	title: plural({
		one: '# personne n’est pas encore confirmée',
		other: '# personnes ne sont pas encore confirmées'
	}),
	why: 'Une personne qui détient le code peut s’être inscrite plusieurs fois et, avec plusieurs voix, déduire ce que d’autres ont voté. Un vote secret ou confidentiel ne commence que pour les personnes que vous avez confirmées : depuis la salle d’attente, par un lien personnel, ou ici.',
	look: 'Examinez les nouvelles inscriptions : savez-vous que chacune correspond à une seule personne, qui a sa place ici ?',
	listOf: 'Depuis la dernière confirmation',
	looksLike: (names) => `Ressemble à : ${names}`,
	namesakes: plural({
		one: '# personne porte ici un nom qui ressemble à celui d’une autre. S’agit-il bien de deux personnes ?',
		other: '# personnes portent ici un nom qui ressemble à celui d’une autre. S’agit-il bien de personnes différentes ?'
	}),
	sameName: 'Même nom',
	bySide: (side, confirmed, unconfirmed) => `${side} : ${unconfirmed} à confirmer, ${confirmed} déjà confirmé(s)`,
	confirm: plural({
		one: 'Confirmer cette personne',
		other: 'Confirmer ces # personnes'
	}),
	confirmHint: 'J’ai examiné la liste. Chaque nom correspond à une seule personne qui participe.',
	leaveOff: plural({
		one: 'Exclure cette personne de ce vote',
		other: 'Exclure ces # personnes de ce vote'
	}),
	leaveOffHint: 'Elles voient qu’elles ne figurent pas sur la liste des votants. Vous pourrez les confirmer plus tard.',
	chooseError: 'Choisissez de confirmer ces personnes ou de les exclure de ce vote.',
	openWarning: plural({
		one: '# personne de la liste n’est pas confirmée. Une personne qui détient le code peut s’être inscrite plusieurs fois et voterait plusieurs fois. Dans un vote public, chacun voit qui a voté quoi.',
		other:
			'# personnes de la liste ne sont pas confirmées. Une personne qui détient le code peut s’être inscrite plusieurs fois et voterait plusieurs fois. Dans un vote public, chacun voit qui a voté quoi.'
	}),
	confirmed: plural({
		one: '# personne confirmée',
		other: '# personnes confirmées'
	}),
	people: plural({ one: '# personne', other: '# personnes' }),
	isConfirmed: 'Confirmé',
	notConfirmed: 'Non confirmé',
	meNotConfirmed:
		'L’équipe de facilitation ne vous a pas encore confirmé. D’ici là, vous ne figurez pas sur la liste des votes secrets et confidentiels.',
	linksEnd: plural({
		one: 'Avec cette personne prend fin # lien qu’elle a créé :',
		other: 'Avec cette personne prennent fin # liens qu’elle a créés :'
	}),
	linksEnded: plural({
		one: '# lien créé par cette personne a été révoqué :',
		other: '# liens créés par cette personne ont été révoqués :'
	}),
	linkKinds: {
		personal: plural({ one: '# lien personnel', other: '# liens personnels' }),
		projector: plural({ one: '# lien de projection', other: '# liens de projection' }),
		facilitator: plural({
			one: '# invitation à faciliter la consultation',
			other: '# invitations à faciliter la consultation'
		}),
		runner: plural({ one: '# lien pour animer un atelier', other: '# liens pour animer un atelier' })
	},
	linksFor: (links, labels) => `${links} (${labels})`,
	roleTitle: (name, role) => `Donner à ${name} le rôle « ${role} » ?`,
	roleConfirm: 'Changer le rôle',
	codeKnown:
		'Comme membre de l’équipe de facilitation, cette personne connaissait le code d’accès. Qui l’a peut toujours rejoindre. Un nouveau code met fin à l’ancien ; celles et ceux qui ont rejoint restent.',
	letInTitle: plural({
		one: '# personne est entrée par le lien d’un membre de l’équipe de facilitation qui a été retiré',
		other: '# personnes sont entrées par les liens d’un membre de l’équipe de facilitation qui a été retiré'
	}),
	letInText:
		'Ces personnes participent, et sont confirmées pour les votes secrets, du seul fait de ce lien. Si vous savez que chacune est bien une personne qui a sa place ici, confirmez-les vous-même. Sinon, retirez-les.',
	letInList: 'Admises par un membre de l’équipe de facilitation qui a été retiré',
	removeManyTitle: 'Retirer plusieurs personnes',
	removeManyText:
		'Elles perdent l’accès aussitôt, sur tous leurs appareils. Ce qu’elles ont écrit et voté reste au dossier. L’équipe de facilitation ne figure pas dans la liste : retirez chacun de ses membres dans le tableau.',
	removeWhom: 'Personnes à retirer',
	burst: (people, from, to) => `${people} personnes qui ont rejoint entre ${from} et ${to}`,
	allWaiting: 'Toutes celles de la salle d’attente',
	allUnconfirmed: 'Toutes celles qui ne sont pas confirmées',
	joinedBetween: 'Toutes celles qui ont rejoint entre deux moments',
	joinedFrom: 'A rejoint à partir de',
	joinedTo: 'A rejoint jusqu’à',
	nobodySo: 'Il n’y a personne de tel.',
	removeList: 'Personnes à retirer',
	andMore: plural({ one: 'et # autre', other: 'et # autres' }),
	removeMany: plural({ one: 'Retirer cette personne', other: 'Retirer ces # personnes' }),
	removedMany: plural({ one: '# personne a été retirée', other: '# personnes ont été retirées' }),
	notReturned: plural({
		one: '# personne n’est pas revenue : c’était il y a trop longtemps, ou autre chose s’est passé depuis.',
		other: '# personnes ne sont pas revenues : c’était il y a trop longtemps, ou autre chose s’est passé depuis.'
	}),
	muteTitle: 'Suspendre l’écriture de quelqu’un',
	muteText:
		'La personne peut toujours lire, noter, voter et demander la parole. Sa page le lui dit et lui garde ce qu’elle était en train d’écrire. Personne d’autre ne le voit ; le registre dit que l’écriture de quelqu’un a été suspendue et par qui, non de qui.',
	mute: 'Suspendre l’écriture',
	unmute: 'Laisser écrire',
	muted: 'Ne peut pas écrire pour le moment',
	muteNamed: (name) => `Suspendre l’écriture de ${name}`,
	unmuteNamed: (name) => `Laisser ${name} écrire de nouveau`
};
