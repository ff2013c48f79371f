heading = Financiación y asistencia
money = Financiación
moneyTotals = Financiación, totales
reading = Los importes previstos y disponibles son los que los editores indicaron para cada medida. La diferencia es lo previsto menos lo disponible. Los importes en monedas distintas no se suman.
totals =
    .currency = Por moneda
    .institution = Por institución
    .theme = Por tema
all = Todas las medidas
by = Agrupado por
name = Grupo
currency = Moneda
planned = Previsto
available = Disponible
gap = Diferencia
budget = Presupuesto aprobado
register = Asistencia técnica
need = Lo que se necesita
who = Quién lo necesita
purpose = Para
from = De quién
status = Estado
source = Fuente
sources =
    .action = Medida aprobada
    .report = Informe de avance
statuses =
    .open = Aún no solicitada
    .requested = Solicitada
    .agreed = Acordada
    .received = Recibida
none = Ninguna de las medidas pendientes necesita asistencia, y no se conoce ninguna diferencia.
kind = Para donantes y organismos de las Naciones Unidas: seguimiento del Examen Periódico Universal
title = { $under }: asistencia necesaria para el plan de acción
lead =
    { $needs ->
        [one] { $needs } solicitud de asistencia técnica que nadie ha atendido aún
        [many] { $needs } solicitudes de asistencia técnica que nadie ha atendido aún
       *[other] { $needs } solicitudes de asistencia técnica que nadie ha atendido aún
    }, y la financiación que falta, según las medidas aprobadas en la consulta nacional y los informes de las instituciones.
