levels =
    .not-assessed = Sin evaluar
    .not-implemented = Aún no aplicada
    .in-process = En proceso de aplicación
    .partially-implemented = Parcialmente aplicada
    .fully-implemented = Plenamente aplicada
    .views-recorded = Opiniones consignadas
    .divided = Opiniones divididas
constituencies =
    .civil-society = Sociedad civil
    .state = Instituciones del Estado
    .nhri = Institución nacional de derechos humanos
    .other = Otros
positions =
    .supported = Apoyada
    .noted = Se toma nota
    .partially-supported = Apoyada en parte
    .pending = En examen
cycleOf = { $place }º
sessionOf = { $place }º
percent = { DECIMAL($n) } %
edition_draft = Borrador: situación al { $day }, versión no fijada
edition_version = Versión { $number } de los resultados, fijada el { $day }
edition_complete = { $edition }. Completo, de uso interno: no publicar
edition_practice = Práctica. Nada de esto cuenta. { $edition }
colon = :{ " " }
ratings_statuses =
    .not-rated = Aún sin valorar
    .incomplete = Valorada en parte y aún sin acordar
    .alike = Valoración coincidente pero aún sin acordar
    .differs = Las opiniones difieren
    .agreed = Valoración acordada
ratings_of = { $count } de { $raters }
ratings_cannotJudge = no puede pronunciarse
ratings_notShown = no indicado
ratings_inRound = en la ronda: { $counts }
ratings_asInRound = según la consulta, aún sin confirmar por la parte
ratings_objected = parte dividida: algunos miembros objetan
ratings_provisional = provisional
ratings_divided = parte dividida
ratings_summary =
    { $total ->
        [one] { $total } recomendación
        [many] { $total } recomendaciones
       *[other] { $total } recomendaciones
    }{ $counts ->
        [none] { "" }
       *[other] : { $counts }
    }
assessment =
    .regression = retroceso
    .unreadable = El texto de este grupo no se pudo leer al preparar este documento.
decision =
    .comma = ,{ " " }
    .semicolon = ;{ " " }
matrix =
    .page = Página
    .of = de
    .logo = Logotipo
reports_review =
    { $session ->
        [none] { $cycle } ciclo
       *[other] { $cycle } ciclo, { $session } período de sesiones
    }
reports_cycle = { $cycle } ciclo
reports_then = Entonces ({ $what })
reports_indicator =
    .baseline = valor de referencia
    .target = meta
    .value = valor
    .source = fuente
