title = JavaScript est désactivé
stillWorks = Sans JavaScript, vous pouvez lire, donner vos appréciations, voter et demander la parole.
texts = La rédaction des textes exige JavaScript, car votre navigateur fusionne ce que plusieurs personnes écrivent en même temps.
secret = Un vote secret exige JavaScript, car votre navigateur le scelle avant de l’envoyer.
