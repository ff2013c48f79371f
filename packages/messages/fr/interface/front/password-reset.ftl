title = Choisir un nouveau mot de passe
lead = Avec le lien reçu, vous choisissez une fois un nouveau mot de passe. Toutes vos sessions prennent fin.
done = Le nouveau mot de passe est défini. Connectez-vous sous le nom « { $name } ».
noToken = Cette page demande le lien entier que vous avez reçu.
save = Définir le mot de passe
