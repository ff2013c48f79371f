import { namesOf, stateCodes } from '@plenum/domain/states/state-names';
import type { Names } from '../names.ts';

/** The short names of the United Nations, and the Goals in their order, in Spanish. */
export const es: Names = {
	states: Object.fromEntries(
		stateCodes.flatMap((code) => {
			const [short] = namesOf(code, 'es');
			return short === undefined ? [] : [[code, short]];
		})
	),
	goals: [
		'Fin de la pobreza',
		'Hambre cero',
		'Salud y bienestar',
		'Educación de calidad',
		'Igualdad de género',
		'Agua limpia y saneamiento',
		'Energía asequible y no contaminante',
		'Trabajo decente y crecimiento económico',
		'Industria, innovación e infraestructura',
		'Reducción de las desigualdades',
		'Ciudades y comunidades sostenibles',
		'Producción y consumo responsables',
		'Acción por el clima',
		'Vida submarina',
		'Vida de ecosistemas terrestres',
		'Paz, justicia e instituciones sólidas',
		'Alianzas para lograr los objetivos'
	],
	sign: {
		of: (of) => `lengua de señas (${of.join(', ')})`,
		international: 'señas internacionales'
	}
};
