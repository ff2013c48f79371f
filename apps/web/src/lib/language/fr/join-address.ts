import type { joinAddress as english } from '../en/join-address.ts';

export const joinAddress: typeof english = {
	title: 'Les téléphones ne peuvent pas ouvrir cette adresse',
	local: (address) => `${address} ne fonctionne que sur l’ordinateur du serveur.`,
	choose: 'Choisissez l’adresse de cet ordinateur dans le réseau des téléphones :',
	use: (address) => `Utiliser ${address}`,
	used: (address) => `Les liens mènent à ${address}. Les téléphones doivent être dans le même réseau.`,
	another: 'Utiliser une autre adresse',
	none: 'Cet ordinateur n’est dans aucun réseau, ou le serveur n’accepte aucune connexion d’autres ordinateurs (HOST).',
	set: 'Pour fixer l’adresse durablement, démarrez le serveur avec :',
	example: 'http://ADRESSE:PORT',
	chosen: (address) => `Les liens mènent désormais à ${address}. Imprimez à nouveau la feuille d’accès.`
};
