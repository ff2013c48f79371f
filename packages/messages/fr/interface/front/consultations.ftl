title = Consultations
create = Nouvelle consultation
fromOutcome = À partir d’un fichier de résultats
needOutcomeFile = Choisissez un fichier.
empty = Aucune consultation pour l’instant
emptyText = Créez-en une pour un État et son examen. Importez ensuite la matrice des recommandations et invitez les participants.
emptyJoin = Vous avez reçu un code ? Utilisez-le pour rejoindre une consultation.
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

seeRating = Voir l’appréciation

commitments = Engagements
ratings = Appréciations
practice = Entraînement. Rien ici ne compte.
