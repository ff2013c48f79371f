refused =
    .provider--declined = Le service de connexion de votre organisation vous a refusé l’accès, ou vous avez annulé. Réessayez ou connectez-vous autrement. Si le problème persiste, adressez-vous aux personnes qui gèrent les comptes dans votre organisation.
    .provider--not-invited = Personne n’utilise cette connexion sur ce serveur. Demandez une invitation à l’équipe de facilitation, ou connectez-vous avec votre mot de passe et associez-la sur la page de votre compte.
    .provider--linked-elsewhere = Cette connexion est associée à un autre compte sur ce serveur. Utilisez ce compte, ou une autre connexion.
    .invitation--not-valid = L’invitation a déjà servi, a été retirée ou a expiré. Demandez-en une nouvelle.
failed = La connexion par votre organisation n’a pas fonctionné. Réessayez. Si le problème persiste, prévenez la personne qui exploite le serveur.
