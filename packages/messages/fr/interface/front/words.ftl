constituencies =
    .civil-society = Société civile
    .state = Institutions de l’État
    .nhri = Institution nationale des droits de l’homme
    .other = Autres
constituenciesShort =
    .civil-society = Société civile
    .state = État
    .nhri = INDH
    .other = Autres
levels =
    .not-assessed = Non évaluée
    .not-implemented = Pas encore mise en œuvre
    .in-process = En cours de mise en œuvre
    .partially-implemented = Partiellement mise en œuvre
    .fully-implemented = Pleinement mise en œuvre
    .views-recorded = Avis consignés
    .divided = Partagé
regression = Régression
positions =
    .supported = Acceptée
    .noted = Notée
    .partially-supported = Partiellement acceptée
    .pending = En cours d’examen
    .unknown = Position inconnue
roles =
    .facilitator = Facilitation
    .rapporteur = Rapporteur
    .participant = Participant
    .observer = Observateur
purposes =
    .stakeholder-submission = Communication de parties prenantes
    .mid-term-report = Rapport à mi-parcours
    .national-report = Rapport national
    .action-plan = Plan d’action
purposesHint =
    .stakeholder-submission = Ce que la société civile et d’autres soumettent avant l’examen.
    .mid-term-report = Les progrès de l’État, à mi-chemin entre deux examens.
    .national-report = Ce que l’État présente à son prochain examen.
    .action-plan = Qui fait quoi, et dans quel délai, pour le suivi des recommandations.
namePolicies =
    .named = Par leur nom
    .organisation = Par leur organisation seulement
    .constituency = Par leur collège seulement
namePoliciesHint =
    .named = Tout le monde voit les noms ou pseudonymes donnés par les participants.
    .organisation = Les autres voient l’organisation et le collège ; seule l’équipe de facilitation voit les noms.
    .constituency = Les autres ne voient que le collège ; seule l’équipe de facilitation voit les noms et les organisations.
phases =
    .open = Ouverte
    .closed = Close
cycle = Cycle { $cycle }
recommendations =
    { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    }
kinds =
    .recommendation = Recommandation
    .pledge = Engagement volontaire
    .matter = Nouvelle question
pledges =
    { $count ->
        [one] { $count } engagement volontaire
       *[other] { $count } engagements volontaires
    }
matters =
    { $count ->
        [one] { $count } nouvelle question
       *[other] { $count } nouvelles questions
    }
clusters =
    { $count ->
        [one] { $count } groupe thématique
       *[other] { $count } groupes thématiques
    }
people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
