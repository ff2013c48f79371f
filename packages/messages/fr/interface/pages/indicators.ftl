### Indicateurs des engagements : comment ils sont mesurés, et leurs valeurs.

title = Indicateurs
lead = Comment les indicateurs des engagements sont mesurés, et s’ils progressent comme prévu.
empty = Aucun engagement n’a encore d’indicateur
emptyText = Les indicateurs des actions adoptées figurent ici.
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
dateHint = Le jour auquel correspond la valeur.
value = Valeur
group = Pour qui
groupName = Groupe
groupHint = Par exemple : femmes, moins de 18 ans, ou le nom d’une région. Ne nommez personne.
reporter = Communiqué par
ownSide = Mon collège
source = Source
link = Lien vers la source
noValue = Aucune valeur communiquée.
download = Télécharger toutes les valeurs (CSV)
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
groupNeeded = Indiquez le groupe.
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

stepWrong = Cette ligne n’a pas de date et de valeur : { $line }

page = Page { $page } sur { $pages }
