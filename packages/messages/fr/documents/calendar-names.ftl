stages =
    .submission = Communications des parties prenantes
    .national-report = Rapport national
    .session = Examen par le Groupe de travail
    .adoption = Adoption du document final
    .mid-term = Rapport à mi-parcours
inCycle = { $what }, cycle { $cycle }
expected = { $what } (date prévue)
commitment = Engagement : { $action }
hiddenCommitment = Un engagement arrive à échéance

hiddenWorkshop = Un atelier
