import type { Text } from '../en/text.ts';

export const concerns: Text['concerns'] = {
	short: 'Sécurité',
	title: 'Prévenir l’équipe de facilitation en privé',
	lead: 'Personne d’autre ne sait que vous avez envoyé quelque chose : ni les autres participants, ni l’écran, ni le registre.',
	loading: 'Un instant…',
	nobodyHere:
		'Personne de l’équipe de facilitation ne peut être prévenu ici. Parlez-en à quelqu’un en qui vous avez confiance.',
	chooseWhom: 'Choisissez qui prévenir : personne dans l’équipe de facilitation n’est de votre collège ni neutre',
	toldAre: (names) => `Seront prévenus : ${names}. Modifier`,
	whomText: 'Retirez la personne en cause, ou celle en qui vous n’avez pas confiance. Elles voient votre nom.',
	words: 'Précisions, si vous voulez',
	pressToSend: 'Appuyez sur ce dont il s’agit, et c’est envoyé :',
	kinds: {
		unsafe: 'Je ne me sens pas en sécurité',
		threatened: 'Quelqu’un est menacé ou harcelé',
		recording: 'Quelqu’un photographie ou enregistre',
		naming: 'Quelqu’un note qui dit quoi',
		other: 'Autre chose doit cesser'
	},
	sent: 'Envoyé',
	news: 'Il y a une réponse',
	own: 'Ce que vous avez envoyé',
	notSeen: 'Pas encore vu',
	seen: 'Vu',
	settled: 'Traité',
	unreachable: 'Aucune des personnes choisies n’est plus dans l’équipe de facilitation : prévenez quelqu’un d’autre.',
	toldWere: (names) => `Prévenus : ${names}`,
	answerOf: (name) => `${name} :`,
	yourAnswer: 'Vous :',
	withdraw: 'Retirer',
	received: 'Messages privés',
	receivedNew: 'Messages privés : il y en a un nouveau',
	receivedText:
		'Seules les personnes choisies par l’expéditeur les voient. Le texte apparaît quand vous en ouvrez un : pas là où d’autres voient votre écran.',
	none: 'Personne n’a rien envoyé.',
	answer: 'Réponse, pour la personne et celles qui ont été prévenues',
	sendAnswer: 'Envoyer la réponse',
	settle: 'Traité',
	reopen: 'Reprendre',
	settledNow: 'Marqué comme traité',
	kept: 'Supprimé quand l’atelier est clos, au plus tard un jour après, et dans tous les cas au bout de sept jours.'
};
