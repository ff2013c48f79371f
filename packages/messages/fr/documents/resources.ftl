heading = Financement et assistance
money = Financement
moneyTotals = Financement, totaux
reading = Les montants prévus et disponibles sont ceux que les éditeurs ont saisis pour chaque mesure. L’écart est le montant prévu moins le montant disponible. Les montants en monnaies différentes ne sont pas additionnés.
totals =
    .currency = Par monnaie
    .institution = Par institution
    .theme = Par thème
all = Toutes les mesures
by = Regroupement
name = Groupe
currency = Monnaie
planned = Prévu
available = Disponible
gap = Écart
budget = Budget tel qu’adopté
register = Assistance technique
need = Besoin
who = Qui en a besoin
purpose = Pour
from = De la part de
status = État
source = Source
sources =
    .action = Mesure adoptée
    .report = Rapport d’avancement
statuses =
    .open = Pas encore demandée
    .requested = Demandée
    .agreed = Convenue
    .received = Reçue
none = Aucune des mesures restant à réaliser n’a besoin d’assistance, et aucun écart n’est connu.
kind = Pour les donateurs et les organismes des Nations Unies : suivi de l’Examen périodique universel
title = { $under } : assistance nécessaire au plan d’action
lead =
    { $needs ->
        [one] { $needs } demande d’assistance technique à laquelle personne n’a encore répondu
       *[other] { $needs } demandes d’assistance technique auxquelles personne n’a encore répondu
    }, et les financements manquants, d’après les mesures adoptées lors de la consultation nationale et les rapports des institutions.
