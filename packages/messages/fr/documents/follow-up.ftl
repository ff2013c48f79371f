### What the public page of follow-up says.

title = Suivi
whatBecame = Suivi : ce qu’est devenu ce qui a été adopté
lead = Ce qui a été adopté, ce qui a été fait et comment chaque collège le voit, au jour de la publication.
withoutReports = Cette publication ne contient pas de rapports d’avancement.
responsible = Responsable

recommendation =
    { $count ->
        [one] Recommandation { $numbers }
       *[other] Recommandations { $numbers }
    }

updated = { $status } (dernière mise à jour : { $day })
reports = Rapports d’avancement
differ = Vus différemment par les collèges
themes = Par thème
institutions = Par institution
all = Tout
changes = Ce qui a changé d’une publication à l’autre

changedIn = Version { $version }, publiée le { $day }
noChange = Rien n’a changé dans le suivi.

added = Nouvel engagement : { $item }

moved = { $from } → { $to }
newReport = nouveau rapport

more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }

changed =
    { $count ->
        [0] Rien n’a changé dans le suivi depuis la version { $version }.
        [one] { $count } changement dans le suivi depuis la version { $version }.
       *[other] { $count } changements dans le suivi depuis la version { $version }.
    }

page = Page { $page } sur { $of }
previous = Page précédente
next = Page suivante
pages = Pages
outcome = Le résultat complet
feeds = Suivre les nouvelles publications dans un lecteur de flux :
embed = Pour d’autres sites
readOn = Lire tout le suivi
nothing = Rien n’est consigné ici.
