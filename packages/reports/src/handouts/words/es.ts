import { a, cuenta, de, el } from '../../words/grammar/es.ts';
import type { HandoutWords } from './en.ts';

export const es: HandoutWords = {
	kind: 'Página para una misión: seguimiento del Examen Periódico Universal',
	title: (recommending, under) => `${recommending}: recomendaciones formuladas ${a(under)}`,
	page: { before: 'Página ', between: ' de ' },
	lead: (count, under) =>
		`${cuenta(count, 'recomendación formulada', 'recomendaciones formuladas')} ${a(under)}, y el curso que se ${count === 1 ? 'le' : 'les'} ha dado según la evaluación de la consulta nacional. Cuando las partes discrepan, cada opinión figura entre corchetes.`,
	number: 'Núm.',
	recommendation: 'Recomendación',
	position: 'Posición del Estado',
	level: 'Nivel de aplicación según cada parte',
	also: (list) => `Otras recomendaciones, con su valoración: ${list}.`,
	more: (count, numbers) =>
		`Y ${count} más, cuya valoración figura en la matriz de recomendaciones con la evaluación${numbers === '' ? '' : `: ${numbers}`}.`,
	remains: 'Lo que queda por hacer',
	addressee: 'Destinatario',
	by: 'Plazo',
	term: (day) => `antes del ${day}`,
	indicator: 'Indicador',
	open: (number, rating, before, reasons) =>
		`${number}: ${rating}; ${before === '' ? '' : `ya formulada en el ${before}; `}no se ha aprobado ninguna medida al respecto.${reasons === '' ? '' : ` Motivos indicados: ${reasons}.`}`,
	agreedReason: 'según lo acordado',
	quoted: (text) => `«${text}»`,
	proposed: (text) => `Propuesto en la consulta, sin someterse a votación: ${text}`,
	remainingOn: (theme, text) => `Lo que queda por hacer sobre «${theme}», según la consulta: ${text}`,
	source: (title, address) =>
		`Fuente: resultados de la consulta nacional «${title}»${address === '' ? '' : `: ${address}`}`,
	question: 'Una pregunta para el diálogo',
	questions: {
		regression: (under, number, cluster) =>
			`¿Qué hará ${el(under)} para revertir los retrocesos en materia de «${cluster}» observados en relación con la recomendación ${number}?`,
		unassessed: (under, number, cluster) =>
			`¿Qué ha hecho ${el(under)} desde el examen para aplicar la recomendación ${number} sobre «${cluster}», y con qué resultados?`,
		remaining: (_under, number, cluster) =>
			`¿Qué queda por hacer para aplicar plenamente la recomendación ${number} sobre «${cluster}», quién es responsable y en qué plazo se hará?`,
		lasting: (_under, number, cluster) =>
			`¿Cómo se garantiza que lo logrado en materia de «${cluster}» (recomendación ${number}) sea duradero?`
	},
	themeKind: 'Página temática: seguimiento del Examen Periódico Universal',
	themeTitle: (theme, under) => `${theme}: ${under}`,
	done: 'Lo que se ha hecho',
	obstacles: 'Los obstáculos',
	list: {
		theme: 'Tema',
		state: 'Estado autor de las recomendaciones',
		count: 'Recomendaciones',
		numbers: 'Números',
		page: 'Página',
		noPage: 'Sin página: nada se valoró ni se decidió',
		unsigned: 'Sin Estado autor'
	},
	named: {
		bodies: {
			CCPR: 'Comité de Derechos Humanos',
			CESCR: 'Comité de Derechos Económicos, Sociales y Culturales',
			CERD: 'Comité para la Eliminación de la Discriminación Racial',
			CEDAW: 'Comité para la Eliminación de la Discriminación contra la Mujer',
			CAT: 'Comité contra la Tortura',
			SPT: 'Subcomité para la Prevención de la Tortura',
			CRC: 'Comité de los Derechos del Niño',
			CMW: 'Comité de los Trabajadores Migratorios',
			CRPD: 'Comité sobre los Derechos de las Personas con Discapacidad',
			CED: 'Comité contra la Desaparición Forzada'
		},
		unnamed: 'Mecanismo sin nombre',
		paragraph: (paragraph) => `párr. ${paragraph}`
	},
	briefing: {
		kind: 'Nota informativa antes de la aprobación: Examen Periódico Universal',
		title: (under) => `Recomendaciones pendientes: ${under}`,
		lead: (pending, all, under) =>
			`De las ${cuenta(all, 'recomendación', 'recomendaciones')} de este examen, ${pending} ${pending === 1 ? 'espera' : 'esperan'} la posición ${de(under)}. Aquí figuran por temas, con lo que la evaluación nacional ha constatado y lo que habla a favor de apoyarlas.`,
		none: (under) => `Ninguna recomendación espera la posición ${de(under)}: consta una respuesta a cada una.`,
		answer: 'Qué exige la respuesta',
		requirements: (under, report, session) => [
			`Una posición propia sobre cada recomendación: o cuenta con el apoyo ${de(under)}, o se toma nota de ella (resolución 5/1 del Consejo de Derechos Humanos, anexo, párr. 32). Una respuesta general, o parcial a una misma recomendación, deja abierto lo que se acepta.`,
			`Por escrito, en una adición al informe del Grupo de Trabajo${report === null ? '' : ` (${report}/Add.1)`}, antes de que el Consejo apruebe el resultado ${session === null ? 'en el período de sesiones en que lo examine' : `en su ${session}º período de sesiones`} (tema 6 de la agenda).`,
			'De las recomendaciones de las que se toma nota, el motivo: la adición es el lugar para exponerlo.',
			'De las recomendaciones apoyadas, quién las aplicará y en qué plazo: de ello se dará cuenta a mitad de período y en el próximo examen.'
		],
		theme: (label, pending) => `${label} (${pending})`,
		recommendedBy: 'Recomendada por',
		found: 'Lo que dice la evaluación',
		why: 'Por qué apoyarlas',
		acceptedBefore: (cycle, list) => `Apoyadas en el ${cycle} ciclo sobre el mismo tema: ${list}.`,
		acceptedNow: (list) => `Ya apoyadas en este examen sobre el mismo tema: ${list}.`,
		goesOn: (number, earlier) => `La recomendación ${number} continúa una anterior. ${earlier}`,
		othersAsk: (number, list) =>
			`Sobre el asunto de la recomendación ${number}, otros mecanismos de derechos humanos ya han formulado recomendaciones: ${list}.`,
		decided: (action) => `La consulta nacional ya ha aprobado una medida: ${action}`,
		open: 'La evaluación aún no dice nada de este tema; ninguna recomendación anterior sobre él fue apoyada.'
	}
};
