heading = Sources
offeredBy = source présentée par
disputedBy = Contestée par
reportOn = rapport sur
valueOf = valeur de l’indicateur

quoted = « { $quote } »

kinds =
    .law = Loi ou politique
    .statistic = Statistiques
    .judgment = Décision de justice
    .report = Rapport
    .news = Presse
