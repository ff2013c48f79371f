import type { secret as english } from '../en/secret.ts';

export const secret: typeof english = {
	sealing: 'Scellement et enregistrement…',
	before:
		'Votre vote est scellé sur cet appareil avant d’être envoyé. Les enveloppes ne sont ouvertes qu’à la clôture, toutes ensemble, sans les noms.',
	recorded: 'Votre vote est scellé et enregistré.',
	votedBefore: 'Vous avez voté. Personne ne peut voir quoi, pas même cette page.',
	again: 'Vous pouvez voter à nouveau jusqu’à la clôture. Le dernier vote compte.',
	againUntil: (time) => `Vous pouvez voter à nouveau jusqu’à ${time}. Le dernier vote compte.`,
	finalBefore:
		'Votre vote est définitif. Notez le code avant de voter : si la connexion se rompt entre-temps, le code ne pourra plus être montré.',
	voteAgain: 'Voter à nouveau',
	yourCode: 'Votre code de reçu',
	keepCode:
		'Notez-le ou copiez-le : il n’est montré que sur cette page et n’est conservé nulle part. Après la clôture, il permet de voir si votre vote a été compté. Gardez-le pour vous : qui aurait à la fois le code et la base de données du serveur pourrait voir votre vote.',
	copy: 'Copier le code',
	cannotLoad:
		'Ce qui scelle votre vote n’a pas pu être chargé. Rien n’a été envoyé. Vérifiez la connexion et réessayez.',
	insecureTitle: 'Vous ne pouvez pas voter depuis cette adresse',
	insecureText:
		'Ce vote est secret, et un vote ne peut être scellé sûrement que sur une page à l’adresse sécurisée (https). Demandez l’adresse sécurisée à la personne qui anime ; votre place sur la liste est conservée.',
	notOffered:
		'Le vote secret n’est pas proposé ici : cette page n’a pas d’adresse sécurisée (https), et ce qui scelle les votes pourrait être altéré en chemin. Demandez à la personne qui gère le serveur d’en installer une.',
	keyLostTitle: 'Ce vote ne peut plus être dépouillé',
	keyLostText:
		'Sa clé n’existe plus, comme il arrive après la restauration d’une sauvegarde. Personne ne peut ouvrir les enveloppes. La personne qui anime peut déclarer le vote nul et le refaire.',
	restsOn: 'Sur quoi repose le secret',
	rests: [
		'Votre choix est scellé sur votre appareil. Le serveur conserve des enveloppes fermées, sans l’heure.',
		'À la clôture, toutes les enveloppes sont ouvertes d’un coup, les noms abandonnés et la clé détruite. Les sauvegardes ne contiennent que des enveloppes fermées.',
		'Vous faites confiance à qui exploite le serveur pour utiliser Plenum tel qu’il est publié et ne pas copier la clé.'
	],
	watched:
		'Rien ne protège de quelqu’un qui vous regarde voter. Vous pouvez voter à nouveau plus tard, sans témoin ; le dernier vote compte.',
	watchedFinal:
		'Rien ne protège de quelqu’un qui vous regarde voter. Ici les votes sont définitifs : votez là où personne ne regarde.',

	invalid: 'Enveloppes impossibles à ouvrir ou sans réponse',
	check: 'Vérifier ce vote',
	title: 'Vérifier le vote secret',
	lead: 'Ce qui est publié sur ce vote, et ce que cela permet de vérifier.',
	find: 'Trouver mon code',
	findInPage:
		'Cherchez-le dans la liste avec la recherche de votre navigateur (Ctrl+F, ou « Rechercher dans la page » dans le menu), par groupes de quatre comme il a été affiché. Cette page n’exécute aucun script et n’envoie votre code nulle part.',
	code: 'Code de reçu',
	codeHint: 'Il est cherché sur cet appareil et n’est envoyé nulle part.',
	found: 'Votre code est dans la liste. L’enveloppe qui le portait a été ouverte et comptée.',
	foundSeveral:
		'Ce code est plusieurs fois dans la liste. Chacun correspond à une enveloppe comptée. Dites-le à la personne qui anime : deux navigateurs ne produisent pas le même code.',
	notFound:
		'Ce code n’est pas dans la liste. Relisez chaque signe. Si vous avez voté à nouveau depuis une autre page ou un autre appareil, seul le dernier code compte. S’il devrait y être, dites-le à la personne qui anime et aux observateurs, sans le montrer en public.',
	tooShort: 'Un code a 12 lettres et chiffres.',
	codes: 'Tous les codes de reçu',
	codesLead:
		'Par ordre alphabétique, ce qui ne dit ni qui a voté ni quand. Aucun choix n’y figure, pour que personne ne puisse être forcé à prouver son vote.',
	noCodes:
		'Si peu ont voté, ou si pareillement, que les chiffres et les codes trahiraient quelqu’un. Ils ne sont pas donnés, et aucun bulletin n’a été conservé.',
	published: 'Ce qui est publié',
	counted: 'Votes comptés',
	entitledShort: 'Personnes habilitées à voter',
	roster: 'Empreinte de la liste des votants',
	publicKey: 'Clé publique',
	commitment: 'Empreinte des bulletins',
	resultHash: 'Empreinte du résultat',
	noCommitment: 'Aucune : aucun bulletin n’a été conservé.',
	canCheck: 'Ce que vous pouvez vérifier',
	checks: [
		'Que votre vote a été compté : votre code est dans la liste.',
		'Qu’il y a autant de codes que de votes comptés, et pas plus que de personnes habilitées à voter.',
		'Que le texte, les règles et la liste des votants sont ceux de l’ouverture, et le résultat celui de la clôture : leurs empreintes figurent au procès-verbal, où aucune ligne ne peut être altérée sans que cela se voie.',
		'Que les bulletins dont parle un recomptage sont ceux de la clôture : ils doivent donner cette empreinte.'
	],
	cannotCheck: 'Ce que vous ne pouvez pas vérifier d’ici',
	trust: [
		'Que le serveur utilisait Plenum sans altération pendant le vote. Un programme altéré aurait pu regarder dans les enveloppes ou compter autre chose.',
		'Que le choix compté avec votre code est celui que vous avez fait. Cette page ne le dit pas, pour que personne ne puisse l’exiger. Un auditeur qui reçoit la base de données peut recompter (« recount ») et comparer avec qui veut bien montrer son code.',
		'Que chaque personne était seule devant son écran.',
		'Qui n’a pas voté : qui exploite le serveur pouvait le voir pendant le vote.'
	],
	bundle: 'Pour les observateurs',
	bundleText:
		'Un seul fichier avec tout ce qui est publié ici, le texte figé, les règles, les lignes du procès-verbal, et la manière de les vérifier.',
	download: 'Télécharger le dossier des observateurs',
	minutes: 'Vers le procès-verbal',
	theVote: 'Le vote'
};
