muted = L’équipe de facilitation a suspendu votre droit d’écrire pour le moment. Vous pouvez lire, donner vos appréciations, voter et demander la parole. Si vous pensez que c’est une erreur, adressez-vous à l’équipe de facilitation.
ratedForSide = Quelqu’un a consigné une appréciation au nom de tout le collège « { $side } ». Vous pouvez y faire objection.
closed = Cette consultation est close. Vous pouvez la lire et en télécharger le résultat.
observer = Vous participez en tant qu’observateur : vous voyez tout ce qui est partagé, sans écrire ni voter.
