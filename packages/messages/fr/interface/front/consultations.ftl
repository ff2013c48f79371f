title = Consultations
create = Nouvelle consultation
fromOutcome = À partir d’un fichier de résultat
needOutcomeFile = Choisissez un fichier.
empty = Aucune consultation pour l’instant
emptyText = Créez-en une pour un État et son examen ; importez ensuite la matrice et invitez.
emptyJoin = On vous a donné un code ? Servez-vous-en pour rejoindre.
waiting =
    { $count ->
        [one] { $count } en attente
       *[other] { $count } en attente
    }
inside =
    { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }
seenAs = Les autres voient : { $who }
you = Vous : { $role }

nav = Cette consultation
overview = Vue d’ensemble
recommendations = Recommandations
workshops = Ateliers
decisions = Décisions
people = Personnes
import = Importer
prepare = Préparer
results = Résultats
documents = Documents
workshop = Atelier
me = Moi
whoTakesPart = Qui participe
tools = Outils
minutes = Procès-verbal
settings = Réglages

mutedNotice = La personne qui conduit la réunion a suspendu votre écriture pour le moment. Vous pouvez lire, noter, voter et demander la parole ; adressez-vous à l’équipe de facilitation si vous pensez que c’est une erreur.
closedNotice = Cette consultation est close. On peut la lire et en emporter le résultat.
observerNotice = Vous observez : vous voyez tout ce qui est partagé, sans écrire ni voter.

settingsTitle = Réglages
settingsOfAll = Réglages de la consultation
commitments = Engagements
ratings = Appréciations
