alsoHere = Également présents
legend = Repères des collèges
andMore =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
alone = Personne d’autre n’a ouvert ce texte
whoUnknown = Impossible de savoir qui d’autre est présent

edit = Modifier
editNamed = Modifier : { $section }
done = Terminé
escLeaves = Échap quitte l’éditeur
nothingWritten = Rien n’a encore été écrit.
editorComing = Ouverture de l’éditeur…
editorAway = L’éditeur n’a pas pu être chargé. Vérifiez votre connexion et appuyez de nouveau sur « Modifier ».
divergedTitle = L’éditeur ne correspondait plus au texte et a été fermé
divergedText = Le texte ci-dessous est le document actuel : rien n’y est perdu. Si vous veniez d’écrire quelque chose, vérifiez que votre texte s’y trouve.
divergedAgain = Cela s’est produit plusieurs fois. Vous pouvez lire le texte ci-dessous ; rien n’y est perdu.
writeOn = Continuer à écrire
openAgain = Rouvrir l’éditeur
uneditableTitle = Cette section peut être lue, mais pas modifiée
uneditableText = Elle contient un élément que l’éditeur ne peut pas afficher. Pour éviter de le supprimer par accident, la section ne peut pas être modifiée.
uneditableRepair = Demandez à la personne qui exploite le serveur de la réparer :
tools = Mise en forme : { $section }
heldBack = Non diffusé
toolNames =
    .bold = Gras
    .italic = Italique
    .heldBack = Ne pas diffuser
    .heading = Titre
    .subheading = Sous-titre
    .bullets = Liste à puces
    .numbers = Liste numérotée
    .link = Lien
    .undo = Annuler ma dernière modification
    .redo = Rétablir
linkAddress = Adresse du lien
linkHint = Une adresse web ou une adresse électronique. Laissez ce champ vide pour retirer le lien.
linkApply = Insérer le lien

