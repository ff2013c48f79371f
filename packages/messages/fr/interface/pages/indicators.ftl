### Indicateurs des engagements : comment ils sont mesurés, et leurs valeurs.

title = Indicateurs
lead = Comment les indicateurs des engagements sont mesurés, et s’ils progressent comme prévu.
empty = Aucun engagement n’a encore d’indicateur
emptyText = Les indicateurs des mesures adoptées figurent ici.
none = Non indiqué
baselineDate = Date de la valeur de départ
targetDate = Date de la cible
step = Étape
steps = Étapes
stepsHint = Une par ligne : date et valeur, par exemple 2027-06-01 45. Sans étapes, la progression est attendue en ligne droite.
reports = Qui fait rapport
frequency = Périodicité
sdg = Indicateur des ODD
sdgHint = Par exemple 16.3.2, s’il s’agit d’un indicateur ou d’une cible des ODD.
sdgWrong = Indiquez un code tel que 16.3.2.
unit = Unité
unitHint = Par exemple %, personnes ou jours.
date = Date
dateHint = Le jour auquel la valeur se rapporte.
value = Valeur
group = Groupe
groupName = Nom du groupe
groupHint = Par exemple : femmes, moins de 18 ans, ou le nom d’une région. Ne nommez personne.
reporter = Communiqué par
ownSide = Mon collège
source = Source
link = Lien vers la source
noValue = Aucune valeur communiquée.
download = Télécharger toutes les valeurs (CSV)
importTitle = Ajouter des valeurs d’un tableau
importText = Téléchargez le tableau de toutes les valeurs, ajoutez-y des lignes et enregistrez-le en CSV. Une ligne sans « Communiqué par » est de votre collège. Rien n’est enregistré avant que vous ayez vu ce qui a été lu.
importFile = Tableau (CSV)
tableRow = Ligne
showNew = Afficher les nouvelles valeurs
unreadTitle = Lignes qui ne peuvent pas être lues
refusedTitle = Lignes qui n’ont pas été enregistrées
unread =
    .indicator = Aucun engagement n’a cet indicateur.
    .date = Ce n’est pas une date, ou elle est ambiguë. Écrivez-la sous la forme 2027-06-30.
    .value = Ce n’est pas un nombre, ou il est ambigu. Écrivez-le sous la forme 48,5, sans séparateur de milliers ; écrivez 1,125 sous la forme 1125 ou 1,1250.
    .group = Indiquez à la fois le groupe et le critère de ventilation.
    .reporter = Ce n’est ni un collège ni une institution de la liste.
    .other-side = Seules les personnes de ce collège peuvent ajouter ses valeurs.
    .source = La source a plus de 500 caractères.
    .link = Le lien n’est pas une adresse web qui commence par https:// ou http://.
    .corrected = Cette valeur a été corrigée : elle n’est pas ajoutée.
earlierPlans = Valeurs de départ et cibles antérieures
corrected = (corrigée)
correct = Corriger
correctTitle = Corriger une valeur
correctText = La valeur que vous corrigez reste dans le tableau.
add = Ajouter une valeur
setPlan = Fixer le départ et la cible
planText = Le texte adopté ne change pas. Les valeurs de départ et cibles antérieures sont conservées.
planSaved = La valeur de départ et la cible ont été enregistrées.
valueSaved = La valeur a été ajoutée.
dateNeeded = Indiquez un nombre et une date, ou aucun des deux.
valueNeeded = Indiquez une valeur et sa date.
valueWrong = Saisissez un nombre, par exemple 48 ou 48,5. Écrivez 1,125 sous la forme 1125 ou 1,1250.
groupNeeded = Indiquez le nom du groupe.
linkWrong = Indiquez une adresse web qui commence par https:// ou http://.
pages = Pages
before = Précédent
after = Suivant
kinds =
    .structural = Structurel
    .process = De processus
    .outcome = De résultat
frequencies =
    .monthly = Tous les mois
    .quarterly = Tous les trimestres
    .half-yearly = Tous les six mois
    .yearly = Tous les ans
    .once = Une fois

allValues =
    { $count ->
        [one] { $count } valeur
       *[other] { $count } valeurs
    }

valuesOf = Valeurs de { $indicator }

correctNamed = Corriger : { $value }, { $day }, { $indicator }

addNamed = Ajouter une valeur : { $indicator }

planNamed = Fixer le départ et la cible : { $indicator }

stepWrong = Cette ligne n’a pas de date et de nombre, par exemple 2027-06-01 45 (écrivez 1,125 sous la forme 1125 ou 1,1250) : { $line }

page = Page { $page } sur { $pages }

rowNamed = Ligne { $row } :

newValues =
    { $count ->
        [0] Aucune nouvelle valeur.
        [one] { $count } nouvelle valeur.
       *[other] { $count } nouvelles valeurs.
    }

knownValues =
    { $count ->
        [one] { $count } valeur est déjà là et n’est pas ajoutée de nouveau.
       *[other] { $count } valeurs sont déjà là et ne sont pas ajoutées de nouveau.
    }

unreadRows =
    { $count ->
        [one] { $count } ligne ne peut pas être lue.
       *[other] { $count } lignes ne peuvent pas être lues.
    }

besideValues =
    { $count ->
        [one] Pour { $count } d’entre elles, la même entité a déjà un autre nombre pour ce jour et ce groupe. Les deux restent. Pour remplacer un nombre erroné, corrigez-le dans le tableau de son indicateur.
       *[other] Pour { $count } d’entre elles, la même entité a déjà un autre nombre pour ce jour et ce groupe. Les deux restent. Pour remplacer un nombre erroné, corrigez-le dans le tableau de son indicateur.
    }

besideValue = (déjà là : { $value })

addValues =
    { $count ->
        [one] Ajouter { $count } valeur
       *[other] Ajouter { $count } valeurs
    }

savedOf =
    { $all ->
        [one] { $saved } valeur sur { $all } a été enregistrée.
       *[other] { $saved } valeurs sur { $all } ont été enregistrées.
    }

addingStopped =
    { $saved ->
        [one] { $saved } valeur a été enregistrée. Appuyez de nouveau sur le bouton pour ajouter le reste : { $left }. Aucune n’est enregistrée deux fois.
       *[other] { $saved } valeurs ont été enregistrées. Appuyez de nouveau sur le bouton pour ajouter le reste : { $left }. Aucune n’est enregistrée deux fois.
    }
