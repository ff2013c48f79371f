title = Choisir un nouveau mot de passe
lead = Le lien que vous avez reçu permet de choisir un nouveau mot de passe, une seule fois. Toutes vos sessions prennent fin.
done = Le nouveau mot de passe est défini. Connectez-vous sous le nom « { $name } ».
noToken = Cette page ne s’ouvre qu’avec le lien complet que vous avez reçu.
save = Définir le mot de passe
