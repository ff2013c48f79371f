refused =
    .provider--declined = La connexion de votre organisation ne vous a pas laissé passer, ou vous y avez renoncé. Réessayez ou connectez-vous autrement ; si le problème persiste, adressez-vous à la personne qui gère les comptes de votre organisation.
    .provider--not-invited = Personne n’est connu ici sous cette connexion. Demandez une invitation à l’équipe de facilitation, ou connectez-vous avec votre mot de passe et associez-la sur la page de votre compte.
    .provider--linked-elsewhere = Cette connexion est associée à un autre compte ici. Connectez-vous avec celui-ci, ou utilisez une autre connexion.
    .invitation--not-valid = L’invitation a été utilisée, retirée ou a expiré. Demandez-en une nouvelle.
failed = La connexion de votre organisation n’a pas fonctionné. Réessayez ; si le problème persiste, prévenez la personne qui gère ce serveur.
