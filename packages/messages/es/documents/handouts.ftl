kind = Página para una misión: seguimiento del Examen Periódico Universal
title = { $recommending }: recomendaciones formuladas { A($under) }
page =
    .before = Página{ " " }
    .between = { " " }de{ " " }
lead =
    { $count ->
        [one] { $count } recomendación formulada { A($under) }, y el curso que se le
        [many] { $count } recomendaciones formuladas { A($under) }, y el curso que se les
       *[other] { $count } recomendaciones formuladas { A($under) }, y el curso que se les
    } ha dado según la evaluación de la consulta nacional. Cuando las partes discrepan, cada opinión figura entre corchetes.
number = Núm.
recommendation = Recomendación
position = Posición del Estado
level = Nivel de aplicación según cada parte
also = Otras recomendaciones, con su valoración: { $list }.
more =
    Y { $count } más, cuya valoración figura en la matriz de recomendaciones con la evaluación{ $numbers ->
        [none] { "" }
       *[other] : { $numbers }
    }.
remains = Lo que queda por hacer
addressee = Destinatario
by = Plazo
term = antes del { $day }
indicator = Indicador
open =
    { $number }: { $rating }; { $before ->
        [none] { "" }
       *[other] ya formulada en el { $before };{ " " }
    }no se ha aprobado ninguna medida al respecto.{ $reasons ->
        [none] { "" }
       *[other] { " " }Motivos indicados: { $reasons }.
    }
agreedReason = según lo acordado
quoted = «{ $text }»
proposed = Propuesto en la consulta, sin someterse a votación: { $text }
remainingOn = Lo que queda por hacer sobre «{ $theme }», según la consulta: { $text }
source =
    Fuente: resultados de la consulta nacional «{ $title }»{ $address ->
        [none] { "" }
       *[other] : { $address }
    }
question = Una pregunta para el diálogo

# without $under
questions =
    .regression = ¿Qué hará { EL($under) } para revertir los retrocesos en materia de «{ $cluster }» observados en relación con la recomendación { $number }?
    .unassessed = ¿Qué ha hecho { EL($under) } desde el examen para aplicar la recomendación { $number } sobre «{ $cluster }», y con qué resultados?
    .remaining = ¿Qué queda por hacer para aplicar plenamente la recomendación { $number } sobre «{ $cluster }», quién es responsable y en qué plazo se hará?
    .lasting = ¿Cómo se garantiza que lo logrado en materia de «{ $cluster }» (recomendación { $number }) sea duradero?
themeKind = Página temática: seguimiento del Examen Periódico Universal
themeTitle = { $theme }: { $under }
done = Lo que se ha hecho
obstacles = Los obstáculos
list =
    .theme = Tema
    .state = Estado autor de las recomendaciones
    .count = Recomendaciones
    .numbers = Números
    .page = Página
    .noPage = Sin página: nada se valoró ni se decidió
    .unsigned = Sin Estado autor
briefing_kind = Nota informativa antes de la aprobación: Examen Periódico Universal
briefing_title = Recomendaciones pendientes: { $under }
briefing_lead =
    De las { $all ->
        [one] { $all } recomendación
        [many] { $all } recomendaciones
       *[other] { $all } recomendaciones
    } de este examen, { $pending } { $pending ->
        [one] espera
        [many] esperan
       *[other] esperan
    } la posición { DE($under) }. Aquí figuran por temas, con lo que la evaluación nacional ha constatado y lo que habla a favor de apoyarlas.
briefing_none = Ninguna recomendación espera la posición { DE($under) }: consta una respuesta a cada una.
briefing_answer = Qué exige la respuesta
briefing_requirements =
    .item1 = Una posición propia sobre cada recomendación: o cuenta con el apoyo { DE($under) }, o se toma nota de ella (resolución 5/1 del Consejo de Derechos Humanos, anexo, párr. 32). Una respuesta general, o parcial a una misma recomendación, deja abierto lo que se acepta.
    .item2 =
        Por escrito, en una adición al informe del Grupo de Trabajo{ $report ->
            [none] { "" }
           *[other] { " " }({ $report }/Add.1)
        }, antes de que el Consejo apruebe el resultado { $session ->
            [none] en el período de sesiones en que lo examine
           *[other] en su { $session }º período de sesiones
        } (tema 6 de la agenda).
    .item3 = De las recomendaciones de las que se toma nota, el motivo: la adición es el lugar para exponerlo.
    .item4 = De las recomendaciones apoyadas, quién las aplicará y en qué plazo: de ello se dará cuenta a mitad de período y en el próximo examen.
briefing_theme = { $label } ({ $pending })
briefing_recommendedBy = Recomendada por
briefing_found = Lo que dice la evaluación
briefing_why = Por qué apoyarlas
briefing_acceptedBefore = Apoyadas en el { $cycle } ciclo sobre el mismo tema: { $list }.
briefing_acceptedNow = Ya apoyadas en este examen sobre el mismo tema: { $list }.
briefing_goesOn = La recomendación { $number } continúa una anterior. { $earlier }
briefing_othersAsk = Sobre el asunto de la recomendación { $number }, otros mecanismos de derechos humanos ya han formulado recomendaciones: { $list }.
briefing_decided = La consulta nacional ya ha aprobado una medida: { $action }
briefing_open = La evaluación aún no dice nada de este tema; ninguna recomendación anterior sobre él fue apoyada.
