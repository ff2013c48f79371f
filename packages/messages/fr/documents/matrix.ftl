listTitle = Liste thématique des recommandations
theme = Thème :{ " " }
record = Empreinte du registre de la consultation :{ " " }
index = Les observations finales et recommandations connexes des organes conventionnels et des titulaires de mandat au titre des procédures spéciales se trouvent dans l’Index universel des droits de l’homme (UHRI) : https://uhri.ohchr.org/fr/
oldHeadings =
    .item1 = Recommandation
    .item2 = Position
    .item3 = Liste complète des thèmes
    .item4 = Évaluation/commentaires sur le niveau de mise en œuvre
newHeadings =
    .item1 = Recommandation et État auteur
    .item2 = Position de l’État examiné
    .item3 = Thèmes relatifs aux droits de l’homme et groupes de personnes
    .item4 = ODD pertinents
    .item5 = Évaluation/commentaires sur le niveau de mise en œuvre
review =
    EPU : { $state } ({ $cycle } cycle{ $session ->
        [none] { "" }
       *[other] { " " }- { $session } session
    })
sourceOfPosition = Source de la position
sdgs = ODD
affectedPersons = Personnes concernées
groupsOfPersons = Groupes de personnes
