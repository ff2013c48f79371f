import type { Language } from '../languages.ts';

/** Two lists of natural and household things: they name no place, people, person, role, party or side. */
type PseudonymWords = { first: readonly string[]; second: readonly string[] };

const words = (line: string) => line.split(' ');

/** [PEOPLE7] No two words of a language are near each other, neither by letters nor at a glance. */
export const pseudonymWords: Record<Language, PseudonymWords> = {
	en: {
		first: words(
			'Almond Bamboo Cedar Dahlia Fennel Juniper Lotus Magnolia Nutmeg Papyrus Quince Saffron Tamarind Vanilla Walnut Yarrow'
		),
		second: words(
			'Anchor Bridge Compass Desert Ember Fountain Glacier Harbour Island Kettle Lantern Meadow Notebook Orchard Pebble Quilt Ribbon Summit Teapot Umbrella Violin Window'
		)
	},
	fr: {
		first: words(
			'Bambou Cèdre Dahlia Eucalyptus Fenouil Géranium Lotus Magnolia Noisetier Papyrus Réglisse Safran Tilleul Vanille Mimosa Jonquille'
		),
		second: words(
			'Hamac Boussole Colline Désert Étoile Fontaine Glacier Horloge Jardin Kiosque Lanterne Mosaïque Nuage Cascade Passerelle Quai Ruban Sentier Tunnel Vallée Bougie Phare'
		)
	},
	ar: {
		first: words(
			'خيزران زعفران لوتس قرنفل صفصاف زيتونة سنديان بردقوش صنوبر نعناع كستناء تمرهندي فستق أقحوان بنفسج عرعر'
		),
		second: words(
			'طاحونة دراجة فانوس ساقية نافورة ميناء شلالات بحيرة دفتر بستان حصاة لحاف شريط منحدر كهرمان مرجانة كمنجة شبابيك غيوم كثبان إبريق مجداف'
		)
	}
};
