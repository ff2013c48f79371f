states =
    .opening = Ouverture…
    .saved = Enregistré
    .saving = Enregistrement…
    .away = Hors connexion : conservé sur cet appareil
    .trouble = Le serveur ne peut pas enregistrer pour le moment. Gardez cette page ouverte.
    .tooFast = Beaucoup à la fois : l’enregistrement se fait peu à peu. Rien n’est perdu.
    .awayNotKept = Hors connexion, et cet appareil ne conserve rien : laissez cette page ouverte
backAndSaved = Connexion rétablie. Tout est enregistré.
alsoHere = Également présents
legend = Marques des collèges
andMore =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
alone = Personne d’autre n’a ouvert ce texte
whoUnknown = On ne sait pas, pour l’instant, qui d’autre est présent

edit = Modifier
editNamed = Modifier : { $section }
done = Terminé
escLeaves = Échap quitte l’éditeur
nothingWritten = Rien n’est encore écrit.
editorComing = Ouverture de l’éditeur…
editorAway = L’éditeur n’a pas pu être chargé. Vérifiez votre connexion et appuyez de nouveau sur Modifier.
divergedTitle = L’éditeur ne suivait plus le texte et a été fermé
divergedText = Le texte ci-dessous vient d’être repris du document : rien n’y est perdu. Si vous veniez d’écrire quelque chose, vérifiez que cela s’y trouve.
divergedAgain = Cela s’est produit plusieurs fois de suite. Vous pouvez lire le texte ci-dessous ; rien n’y est perdu.
writeOn = Continuer à écrire
openAgain = Rouvrir l’éditeur
uneditableTitle = Cette section peut être lue, mais pas modifiée
uneditableText = Elle contient un élément que l’éditeur ne peut pas afficher. Pour que rien ne soit supprimé par accident, elle reste fermée à la modification.
uneditableRepair = Demandez à la personne qui gère le serveur de la réparer :
tools = Mise en forme : { $section }
heldBack = Ne sera pas publié
toolNames =
    .bold = Gras
    .italic = Italique
    .heldBack = Ne pas publier
    .heading = Titre
    .subheading = Sous-titre
    .bullets = Liste à puces
    .numbers = Liste numérotée
    .link = Lien
    .undo = Annuler ma dernière modification
    .redo = Rétablir
linkAddress = Adresse du lien
linkHint = Une adresse web ou de messagerie. Laissez vide pour retirer le lien.
linkApply = Poser le lien

