import { dayInWords } from '../names/day-in-words.ts';
import { cuenta } from './grammar/es.ts';
import type { LabelWords } from './label-words.ts';

const months = [
	...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
	...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']
];
const ordinal = (n: number): string => `${n}º`;

/** In the terms of the United Nations in Spanish. Handouts alone are written in it. */
export const es: LabelWords = {
	language: 'es',
	levels: {
		'not-assessed': 'Sin evaluar',
		'not-implemented': 'Aún no aplicada',
		'in-process': 'En proceso de aplicación',
		'partially-implemented': 'Parcialmente aplicada',
		'fully-implemented': 'Plenamente aplicada',
		'views-recorded': 'Opiniones consignadas',
		divided: 'Opiniones divididas'
	},
	constituencies: {
		'civil-society': 'Sociedad civil',
		state: 'Instituciones del Estado',
		nhri: 'Institución nacional de derechos humanos',
		other: 'Otros'
	},
	positions: {
		supported: 'Apoyada',
		noted: 'Se toma nota',
		'partially-supported': 'Apoyada en parte',
		pending: 'En examen',
		unknown: ''
	},
	cycleOf: ordinal,
	sessionOf: ordinal,
	percent: (n) => `${String(n).replace('.', ',')} %`,
	day: (day) => dayInWords(day, (date, month, year) => `${date} de ${months[month - 1]} de ${year}`),
	edition: {
		draft: (day) => `Borrador: situación al ${day}, versión no fijada`,
		version: (number, day) => `Versión ${number} de los resultados, fijada el ${day}`,
		complete: (edition) => `${edition}. Completo, de uso interno: no publicar`
	},
	colon: ': ',
	ratings: {
		statuses: {
			'not-rated': 'Aún sin valorar',
			incomplete: 'Valorada en parte y aún sin acordar',
			alike: 'Valoración coincidente pero aún sin acordar',
			differs: 'Las opiniones difieren',
			agreed: 'Valoración acordada'
		},
		of: (count, raters) => `${count} de ${raters}`,
		cannotJudge: 'no puede pronunciarse',
		notShown: 'no indicado',
		inRound: (counts) => `en la ronda: ${counts}`,
		asInRound: 'según la consulta, aún sin confirmar por la parte',
		objected: 'parte dividida: algunos miembros objetan',
		provisional: 'provisional',
		divided: 'parte dividida',
		summary: (total, counts) => [cuenta(total, 'recomendación', 'recomendaciones'), counts].filter(Boolean).join(': ')
	},
	reports: {
		review: (cycle, session) =>
			session === null ? `${cycle} ciclo` : `${cycle} ciclo, ${session} período de sesiones`,
		cycle: (cycle) => `${cycle} ciclo`,
		then: (what) => `Entonces (${what})`,
		indicator: { baseline: 'valor de referencia', target: 'meta', value: 'valor', source: 'fuente' }
	},
	assessment: {
		regression: 'retroceso',
		unreadable: 'El texto de este grupo no se pudo leer al preparar este documento.'
	},
	decision: { comma: ', ', semicolon: '; ' },
	matrix: { page: 'Página', of: 'de', logo: 'Logotipo' }
};
