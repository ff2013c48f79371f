import type { LintWords } from '../lint-words.ts';

export const es: LintWords = {
	vague: [
		...[
			'medidas necesarias',
			'medidas apropiadas',
			'medidas adecuadas',
			'medidas eficaces',
			'medidas concretas',
			'los esfuerzos'
		],
		...[
			'sus esfuerzos',
			'esfuerzos para',
			'segun proceda',
			'cuando proceda',
			'si es necesario',
			'en la medida de lo posible'
		],
		...['en lo posible', 'entre otros', 'etc', 'mejorar las cosas', 'concienciar', 'marco legal']
	],
	emptyNouns: ['medidas', 'medida', 'esfuerzos', 'iniciativas', 'acciones', 'politicas', 'atencion', 'cosas'],
	haste: [
		'lo antes posible',
		'sin demora',
		'cuanto antes',
		'inmediatamente',
		'rapidamente',
		'urgentemente',
		'en su debido momento'
	],
	and: ['y', 'e'],
	purpose: ['para', 'a', 'de', 'por', 'que', 'fin', 'con'],
	nounLike: ['poder', 'deber'],
	determiners: ['el', 'la', 'los', 'las', 'un', 'una', 'sus', 'todos', 'todas'],
	speeding: ['acelerar', 'agilizar', 'concluir', 'finalizar'],
	acts: [
		...[
			'adopcion',
			'aprobacion',
			'promulgacion',
			'ratificacion',
			'adhesion',
			'creacion',
			'establecimiento',
			'abolicion'
		],
		...['derogacion', 'modificacion', 'nombramiento', 'publicacion', 'apertura']
	],
	means: ['mediante'],
	percent: ['por ciento'],
	institutions: [
		...[
			'ministerio',
			'ministerios',
			'ministro',
			'departamento',
			'parlamento',
			'comision',
			'agencia',
			'oficina',
			'consejo',
			'corte'
		],
		...[
			'tribunal',
			'tribunales',
			'autoridad',
			'autoridades',
			'policia',
			'defensor',
			'defensoria',
			'comite',
			'instituto',
			'direccion'
		],
		...['asamblea', 'congreso', 'fiscalia', 'secretaria', 'municipios', 'inspeccion']
	],
	addressing: [
		'dirigido por',
		'dirigida por',
		'a cargo de',
		'a cargo del',
		'encargar a',
		'encargar al',
		'encomendar',
		'destinatario'
	],
	modals: ['debe', 'deben', 'deberia', 'deberian'],
	wide: [
		...[
			'gobierno',
			'el gobierno',
			'estado',
			'el estado',
			'autoridades',
			'las autoridades',
			'todos',
			'todas las partes'
		],
		...['partes interesadas', 'ministerios pertinentes', 'autoridades competentes', 'por definir']
	],
	until: [
		'antes de',
		'antes del',
		'para',
		'para finales de',
		'a finales de',
		'hasta',
		'a mas tardar en',
		'fin de',
		'para el'
	],
	during: ['en', 'durante'],
	terms: [
		'proximo examen',
		'proximo ciclo',
		'medio termino',
		'mitad de periodo',
		'proximas elecciones',
		'fin de ano',
		'proximo ano'
	],
	within: ['en', 'dentro de', 'plazo de'],
	units: ['dia', 'dias', 'semana', 'semanas', 'mes', 'meses', 'ano', 'anos'],
	passive: ['debe ser', 'deben ser', 'deberia ser', 'deberian ser', 'sea', 'sean'],
	participles: /(?:ad[oa]s?|id[oa]s?|t[oa]s?)$/,
	agent: ['por'],
	offers: {
		law: ['Aprobar', 'Modificar', 'Derogar', 'Ratificar', 'Adherirse a'],
		bodies: ['Crear', 'Nombrar', 'Financiar', 'Designar'],
		people: ['Capacitar', 'Contratar', 'Liberar', 'Indemnizar'],
		facts: ['Publicar', 'Investigar', 'Inspeccionar', 'Registrar']
	},
	termAfterVerb: true,
	comma: ','
};
