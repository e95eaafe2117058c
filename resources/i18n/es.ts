<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>Acerca del programa</translation>
    </message>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
    <message>
        <source>Joint events of ombudsman institutions. Your data stays with you.</source>
        <translation>Eventos conjuntos de instituciones de ombudsman. Sus datos se quedan con usted.</translation>
    </message>
    <message>
        <source>Version {program} · Qt {qt} · time zones {zones}</source>
        <translation>Versión {program} · Qt {qt} · zonas horarias {zones}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Let it stand</source>
        <translation>Admitir la coincidencia</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Asked again when the dates change.</source>
        <translation>Se preguntará de nuevo si cambian las fechas.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Mark all others present</source>
        <translation>Marcar presentes a los demás</translation>
    </message>
    <message>
        <source>Fill the mark down</source>
        <translation>Copiar la marca hacia abajo</translation>
    </message>
    <message>
        <source>Add a walk-in…</source>
        <translation>Añadir a quien ha venido…</translation>
    </message>
    <message>
        <source>Rule for certificates…</source>
        <translation>Regla de los certificados…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Pestaña siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>Change the &amp;state…</source>
        <translation>Cambiar el e&amp;stado…</translation>
    </message>
    <message>
        <source>&amp;Repeat the event…</source>
        <translation>&amp;Repetir el evento…</translation>
    </message>
    <message>
        <source>Cop&amp;y the event…</source>
        <translation>Co&amp;piar el evento…</translation>
    </message>
    <message>
        <source>Save the event as &amp;template…</source>
        <translation>Guardar el evento como plan&amp;tilla…</translation>
    </message>
    <message>
        <source>&amp;Move online…</source>
        <translation>Pasar a modalidad en &amp;línea…</translation>
    </message>
    <message>
        <source>P&amp;ostpone the event…</source>
        <translation>&amp;Aplazar el evento…</translation>
    </message>
    <message>
        <source>&amp;Cancel the event…</source>
        <translation>&amp;Cancelar el evento…</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>Añadir una s&amp;esión…</translation>
    </message>
    <message>
        <source>Cop&amp;y the session</source>
        <translation>Cop&amp;iar la sesión</translation>
    </message>
    <message>
        <source>&amp;Release the programme…</source>
        <translation>&amp;Difundir el programa…</translation>
    </message>
    <message>
        <source>Move the session to another &amp;day…</source>
        <translation>Pasar la sesión a otro &amp;día…</translation>
    </message>
    <message>
        <source>S&amp;hift sessions…</source>
        <translation>Desplazar se&amp;siones…</translation>
    </message>
    <message>
        <source>Ph&amp;ases of the event…</source>
        <translation>&amp;Fases del evento…</translation>
    </message>
    <message>
        <source>Releases &amp;given out…</source>
        <translation>&amp;Versiones difundidas…</translation>
    </message>
    <message>
        <source>Put into the &amp;archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Bring &amp;back from the archive</source>
        <translation>&amp;Desarchivar</translation>
    </message>
    <message>
        <source>Save files of the event…</source>
        <translation>Guardar los archivos del evento…</translation>
    </message>
    <message>
        <source>Save attendance and sign-in sheets…</source>
        <translation>Guardar la asistencia y las hojas de firmas…</translation>
    </message>
    <message>
        <source>Print sign-in sheets, badges, table signs…</source>
        <translation>Imprimir hojas de firmas, credenciales y carteles de mesa…</translation>
    </message>
    <message>
        <source>Papers after a substitution…</source>
        <translation>Documentos tras una sustitución…</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>Expedir certificados…</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>Registro de certificados…</translation>
    </message>
    <message>
        <source>Save the whole calendar…</source>
        <translation>Guardar todo el calendario…</translation>
    </message>
    <message>
        <source>Undo &amp;this step</source>
        <translation>Deshacer es&amp;te paso</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Añadir una &amp;persona…</translation>
    </message>
    <message>
        <source>Show the full &amp;name…</source>
        <translation>Mostrar el &amp;nombre completo…</translation>
    </message>
    <message>
        <source>Save the &amp;list of people…</source>
        <translation>Guardar la &amp;lista de personas…</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nuevo evento…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer una copia de se&amp;guridad</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Buscar o ejecutar una orden…</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>B&amp;uscar en la lista</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Zona anterior</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Paso siguien&amp;te</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>A&amp;yuda sobre esta página</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;Acerca del programa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>E&amp;vento</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Common hours</source>
        <translation>Horas comunes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Consejos juveniles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Invite an institution</source>
        <translation>&amp;Invitar a una institución</translation>
    </message>
    <message>
        <source>&amp;Mark letters as sent…</source>
        <translation>&amp;Marcar cartas como enviadas…</translation>
    </message>
    <message>
        <source>Record an &amp;answer…</source>
        <translation>Registrar una &amp;respuesta…</translation>
    </message>
    <message>
        <source>&amp;Remind institutions…</source>
        <translation>Rec&amp;ordar a instituciones…</translation>
    </message>
    <message>
        <source>&amp;Paste rows from Excel…</source>
        <translation>&amp;Pegar filas de Excel…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Añadir una persona…</translation>
    </message>
    <message>
        <source>Correct a p&amp;erson…</source>
        <translation>Corregir a una p&amp;ersona…</translation>
    </message>
    <message>
        <source>Su&amp;bstitute a person…</source>
        <translation>Sus&amp;tituir a una persona…</translation>
    </message>
    <message>
        <source>A&amp;ccept the selected people</source>
        <translation>A&amp;ceptar a las personas seleccionadas</translation>
    </message>
    <message>
        <source>C&amp;onfirm the selected people</source>
        <translation>Co&amp;nfirmar a las personas seleccionadas</translation>
    </message>
    <message>
        <source>Put the selected people in &amp;reserve</source>
        <translation>Pasar a re&amp;serva a las personas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Withdraw the selected people</source>
        <translation>Re&amp;tirar a las personas seleccionadas</translation>
    </message>
    <message>
        <source>Add an &amp;institution…</source>
        <translation>Añadir una &amp;institución…</translation>
    </message>
    <message>
        <source>Add a youth &amp;council…</source>
        <translation>Añadir un &amp;consejo juvenil…</translation>
    </message>
    <message>
        <source>Add a council &amp;member…</source>
        <translation>Añadir un &amp;miembro del consejo…</translation>
    </message>
    <message>
        <source>&amp;Record a paper…</source>
        <translation>Registrar un &amp;documento…</translation>
    </message>
    <message>
        <source>Rene&amp;w the term…</source>
        <translation>&amp;Renovar el mandato…</translation>
    </message>
    <message>
        <source>&amp;End the term…</source>
        <translation>&amp;Finalizar el mandato…</translation>
    </message>
    <message>
        <source>Show full &amp;names…</source>
        <translation>Mostrar los &amp;nombres completos…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>next, previous field</source>
        <translation>campo siguiente, anterior</translation>
    </message>
    <message>
        <source>with the underlined letter: a menu, a button, a field</source>
        <translation>con la letra subrayada: un menú, un botón, un campo</translation>
    </message>
    <message>
        <source>close the pane or dialog, then clear the search</source>
        <translation>cerrar el panel o el cuadro y luego vaciar la búsqueda</translation>
    </message>
    <message>
        <source>press the filled button</source>
        <translation>pulsar el botón principal</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>next, previous row</source>
        <translation>fila siguiente, anterior</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corregir</translation>
    </message>
    <message>
        <source>put into the archive</source>
        <translation>archivar</translation>
    </message>
    <message>
        <source>find in the list</source>
        <translation>buscar en la lista</translation>
    </message>
    <message>
        <source>select several rows</source>
        <translation>seleccionar varias filas</translation>
    </message>
    <message>
        <source>copy the selected rows as a table</source>
        <translation>copiar las filas seleccionadas como tabla</translation>
    </message>
    <message>
        <source>fold or unfold a group</source>
        <translation>plegar o desplegar un grupo</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Un evento</translation>
    </message>
    <message>
        <source>previous, next tab</source>
        <translation>pestaña anterior, siguiente</translation>
    </message>
    <message>
        <source>move a session, or a person in the delegation</source>
        <translation>mover una sesión, o a una persona en la delegación</translation>
    </message>
    <message>
        <source>move a session to the day before or after</source>
        <translation>pasar una sesión al día anterior o siguiente</translation>
    </message>
    <message>
        <source>copy the session</source>
        <translation>copiar la sesión</translation>
    </message>
    <message>
        <source>Documents of an event</source>
        <translation>Documentos de un evento</translation>
    </message>
    <message>
        <source>make the document, or record it</source>
        <translation>hacer el documento o registrarlo</translation>
    </message>
    <message>
        <source>mark as sent</source>
        <translation>marcar como enviado</translation>
    </message>
    <message>
        <source>record a document made elsewhere</source>
        <translation>registrar un documento hecho en otro lugar</translation>
    </message>
    <message>
        <source>month, week, agenda</source>
        <translation>mes, semana, agenda</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>the time before, the time after</source>
        <translation>el período anterior, el siguiente</translation>
    </message>
    <message>
        <source>next event in the cell</source>
        <translation>siguiente evento en la celda</translation>
    </message>
    <message>
        <source>plan an event here</source>
        <translation>planificar un evento aquí</translation>
    </message>
    <message>
        <source>move the event</source>
        <translation>trasladar el evento</translation>
    </message>
    <message>
        <source>a week earlier, later</source>
        <translation>una semana antes, después</translation>
    </message>
    <message>
        <source>shorten, lengthen the event</source>
        <translation>acortar, alargar el evento</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>problema siguiente</translation>
    </message>
    <message>
        <source>correct the cell</source>
        <translation>corregir la celda</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>P O L E X A</source>
        <translation>P O L E X A</translation>
    </message>
    <message>
        <source>present, online, late, left early, excused, absent</source>
        <translation>presente, en línea, con retraso, salida anticipada, justificado, ausente</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>minutos en línea</translation>
    </message>
    <message>
        <source>present or absent</source>
        <translation>presente o ausente</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>copiar hacia abajo</translation>
    </message>
    <message>
        <source>all others present</source>
        <translation>todos los demás presentes</translation>
    </message>
    <message>
        <source>empty the cell</source>
        <translation>vaciar la celda</translation>
    </message>
    <message>
        <source>marks to and from a spreadsheet</source>
        <translation>marcas hacia y desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>add a walk-in</source>
        <translation>añadir a quien ha venido</translation>
    </message>
    <message>
        <source>totals, and who entered the mark</source>
        <translation>totales y quién puso la marca</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>solo órdenes</translation>
    </message>
    <message>
        <source>people only</source>
        <translation>solo personas</translation>
    </message>
    <message>
        <source>events only</source>
        <translation>solo eventos</translation>
    </message>
    <message>
        <source>open in a window of its own</source>
        <translation>abrir en una ventana aparte</translation>
    </message>
    <message>
        <source>&amp;Import a list of lessons…</source>
        <translation>&amp;Importar una lista de sesiones…</translation>
    </message>
    <message>
        <source>Import &amp;online report…</source>
        <translation>Importar informe en &amp;línea…</translation>
    </message>
    <message>
        <source>&amp;Quick log…</source>
        <translation>Registro &amp;rápido…</translation>
    </message>
    <message>
        <source>&amp;Log rows of a spreadsheet…</source>
        <translation>Registrar &amp;las filas de una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Calendar: &amp;month</source>
        <translation>Calendario: &amp;mes</translation>
    </message>
    <message>
        <source>Calendar: &amp;week</source>
        <translation>Calendario: &amp;semana</translation>
    </message>
    <message>
        <source>Calendar: &amp;agenda</source>
        <translation>Calendario: a&amp;genda</translation>
    </message>
    <message>
        <source>Calendar: &amp;today</source>
        <translation>Calendario: &amp;hoy</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>&amp;Ir a una fecha…</translation>
    </message>
    <message>
        <source>&amp;Clocks of the calendar…</source>
        <translation>Re&amp;lojes del calendario…</translation>
    </message>
    <message>
        <source>Find co&amp;mmon hours</source>
        <translation>Buscar horas &amp;comunes</translation>
    </message>
    <message>
        <source>Ne&amp;xt common day</source>
        <translation>Siguiente &amp;día común</translation>
    </message>
    <message>
        <source>Copy the hours as te&amp;xt</source>
        <translation>Copiar las horas como te&amp;xto</translation>
    </message>
    <message>
        <source>Check-in at the door</source>
        <translation>Registro en la entrada</translation>
    </message>
    <message>
        <source>Last arrival: late or present</source>
        <translation>Última llegada: tarde o presente</translation>
    </message>
    <message>
        <source>Add a walk-in at the door…</source>
        <translation>Añadir a quien llega sin inscripción…</translation>
    </message>
    <message>
        <source>Ma&amp;ke the document…</source>
        <translation>&amp;Hacer el documento…</translation>
    </message>
    <message>
        <source>Recor&amp;d a document…</source>
        <translation>Registrar un &amp;documento…</translation>
    </message>
    <message>
        <source>Correct &amp;what was recorded…</source>
        <translation>Corregir lo re&amp;gistrado…</translation>
    </message>
    <message>
        <source>Mark doc&amp;uments as sent…</source>
        <translation>&amp;Marcar documentos como enviados…</translation>
    </message>
    <message>
        <source>Enter evaluation forms…</source>
        <translation>Introducir formularios de evaluación…</translation>
    </message>
    <message>
        <source>Import filled evaluation forms…</source>
        <translation>Importar formularios rellenados…</translation>
    </message>
    <message>
        <source>Add an action &amp;plan…</source>
        <translation>Añadir un &amp;plan de acción…</translation>
    </message>
    <message>
        <source>Paste action plans…</source>
        <translation>Pegar planes de acción…</translation>
    </message>
    <message>
        <source>Record an answer about a plan…</source>
        <translation>Registrar una respuesta sobre un plan…</translation>
    </message>
    <message>
        <source>Make follow-up forms…</source>
        <translation>Crear formularios de seguimiento…</translation>
    </message>
    <message>
        <source>Import follow-up answers…</source>
        <translation>Importar respuestas de seguimiento…</translation>
    </message>
    <message>
        <source>Record a training of others…</source>
        <translation>Registrar una formación impartida…</translation>
    </message>
</context>
<context>
    <name>AffectedTable</name>
    <message>
        <source>Nobody is affected.</source>
        <translation>No afecta a nadie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>AgendaColumns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Nuestra función</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>era {day}</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Record the answer</source>
        <translation>Registrar la respuesta</translation>
    </message>
    <message>
        <source>accepts and names people</source>
        <translation>acepta y propone personas</translation>
    </message>
    <message>
        <source>declines</source>
        <translation>rechaza</translation>
    </message>
    <message>
        <source>has the letter, will answer later</source>
        <translation>tiene la carta, responderá más tarde</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>La institución</translation>
    </message>
    <message>
        <source>In number</source>
        <translation>N.º de entrada</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Fecha de la respuesta</translation>
    </message>
    <message>
        <source>Reason, if it declines</source>
        <translation>Motivo, si rechaza</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Registrar una respuesta</translation>
    </message>
    <message>
        <source>At {months} months</source>
        <translation>A los {months} meses</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Cómo va el plan</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Día de la respuesta</translation>
    </message>
    <message>
        <source>Example: what was done</source>
        <translation>Ejemplo: lo que se hizo</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Import follow-up answers</source>
        <translation>Importar respuestas de seguimiento</translation>
    </message>
    <message>
        <source>Answers in the files</source>
        <translation>Respuestas de los archivos</translation>
    </message>
    <message>
        <source>Drop the filled forms here, or choose them: all of them at once.</source>
        <translation>Suelte aquí los formularios rellenados o elíjalos: todos a la vez.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Otros archivos…</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Filled follow-up forms</source>
        <translation>Formularios de seguimiento rellenados</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Leyendo %n archivo…</numerusform>
            <numerusform>Leyendo %n archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken</source>
        <translation>
            <numerusform>%n respuesta tomada</numerusform>
            <numerusform>%n respuestas tomadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n formación</numerusform>
            <numerusform>%n formaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Tomar %n respuesta</numerusform>
            <numerusform>Tomar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the answers</source>
        <translation>Tomar las respuestas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocido</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>sin rellenar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Plan or training</source>
        <translation>Plan o formación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>training of others</source>
        <translation>formación impartida</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>ArchivedBar</name>
    <message>
        <source>In the archive since {day}.</source>
        <translation>Archivado desde el {day}.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Desarchivar</translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Desarchivado: %n.</numerusform>
            <numerusform>Desarchivados: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archiver</name>
    <message>
        <source>This is the archive. What is here stands in no other list.</source>
        <translation>Aquí está lo archivado. No aparece en ninguna otra lista.</translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <translation>Desarchivar lo seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>Put into the archive: %n.</source>
        <translation>
            <numerusform>Archivado: %n.</numerusform>
            <numerusform>Archivados: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Desarchivado: %n.</numerusform>
            <numerusform>Desarchivados: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Leaves your office</source>
        <translation>Sale de su oficina</translation>
    </message>
    <message>
        <source>Personal columns in the lists</source>
        <translation>Columnas personales en las listas</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Name, institution</source>
        <translation>Nombre, institución</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Full names of children…</source>
        <translation>Nombres completos de menores…</translation>
    </message>
    <message>
        <source>on certificates; needs a reason</source>
        <translation>en los certificados; requiere un motivo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Correo del trabajo</translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <translation>
            <numerusform>archivo</numerusform>
            <numerusform>archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receivers</source>
        <translation>
            <numerusform>destinatario</numerusform>
            <numerusform>destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>in no file</source>
        <translation>en ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>persona</numerusform>
            <numerusform>personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>institutions</source>
        <translation>
            <numerusform>institución</numerusform>
            <numerusform>instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{agreed} of {people} agreed</source>
        <translation>{agreed} de {people} de acuerdo</translation>
    </message>
    <message>
        <source>totals only</source>
        <translation>solo totales</translation>
    </message>
    <message>
        <source>Each form names the people of its own institution alone.</source>
        <translation>Cada formulario nombra solo a las personas de su institución.</translation>
    </message>
    <message>
        <source>Each invitation names its receiver alone.</source>
        <translation>Cada invitación nombra solo a su destinatario.</translation>
    </message>
    <message>
        <source>Nothing else stands in the way.</source>
        <translation>No hay otros impedimentos.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>No hay impedimentos.</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Próximos eventos</translation>
    </message>
    <message>
        <source>This year, held events</source>
        <translation>Este año, eventos celebrados</translation>
    </message>
    <message>
        <source>No event is planned yet.</source>
        <translation>Aún no hay ningún evento planificado.</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} legal-education events, {people} people reached</source>
        <translation>{events} eventos de educación jurídica, {people} personas alcanzadas</translation>
    </message>
    <message>
        <source>{events} joint events, {staff} staff trained</source>
        <translation>{events} eventos conjuntos, {staff} funcionarios capacitados</translation>
    </message>
    <message>
        <source>, {share} women</source>
        <translation>, mujeres {share}</translation>
    </message>
    <message>
        <source>{events} youth council events, {members} members</source>
        <translation>{events} eventos de consejos juveniles, {members} miembros</translation>
    </message>
    <message>
        <source>Rec. {number}</source>
        <translation>Rec. {number}</translation>
    </message>
    <message>
        <source>Who rests</source>
        <translation>Quién descansa</translation>
    </message>
    <message>
        <source>Who pays the price</source>
        <translation>A quién le resulta menos cómodo</translation>
    </message>
    <message>
        <source>Next days with the same window</source>
        <translation>Próximos días con la misma franja</translation>
    </message>
    <message>
        <source>Next common days</source>
        <translation>Próximos días comunes</translation>
    </message>
    <message>
        <source>Near, but not all</source>
        <translation>Casi todos</translation>
    </message>
    <message>
        <source>{length}, without {names}</source>
        <translation>{length}, sin {names}</translation>
    </message>
    <message>
        <source>Holidays: built-in list of {year}; {sign} the moon decides: an estimate. Weekends are set for each institution.</source>
        <translation>Festivos: lista incluida de {year}; {sign} según la luna, estimación. El fin de semana se fija para cada institución.</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sesión {number}</translation>
    </message>
    <message>
        <source>before: {mark}</source>
        <translation>antes: {mark}</translation>
    </message>
    <message>
        <source>At this session</source>
        <translation>En esta sesión</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Por institución</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Mujeres y hombres</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Cert.</source>
        <translation>Cert.</translation>
    </message>
    <message>
        <source>{hours} person-hours</source>
        <translation>{hours} horas-persona</translation>
    </message>
    <message>
        <source>{women} women, {men} men, {others} other or not stated</source>
        <translation>{women} mujeres, {men} hombres, {others} otro o sin indicar</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>%n celda rellenada</numerusform>
            <numerusform>%n celdas rellenadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>Se ha añadido a {name}.</translation>
    </message>
    <message>
        <source>The institution has more people now than places.</source>
        <translation>La institución tiene ahora más personas que plazas.</translation>
    </message>
    <message>
        <source>Session {number}, {title} · {name} · {meaning}</source>
        <translation>Sesión {number}, {title} · {name} · {meaning}</translation>
    </message>
    <message>
        <source>{entered} cells</source>
        <translation>{entered} celdas</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Aún no se ha contado a nadie.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Nobody has a seat yet.</source>
        <translation>Aún nadie tiene plaza.</translation>
    </message>
    <message>
        <source>Open participants</source>
        <translation>Abrir los participantes</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet.</source>
        <translation>El programa aún no tiene sesiones computables.</translation>
    </message>
    <message>
        <source>Open programme</source>
        <translation>Abrir el programa</translation>
    </message>
</context>
<context>
    <name>AudienceView</name>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a list of lessons: Ctrl+I</source>
        <translation>Tomar una lista de sesiones: Ctrl+I</translation>
    </message>
    <message>
        <source>Together {people}: {women} women and girls, {men} men and boys, {rest}</source>
        <translation>En total {people}: {women} mujeres y niñas, {men} hombres y niños, {rest}</translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation>{n} sin indicar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Women, girls</source>
        <translation>Mujeres, niñas</translation>
    </message>
    <message>
        <source>Men, boys</source>
        <translation>Hombres, niños</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Curso</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Carpeta de copias</translation>
    </message>
    <message>
        <source>The latest {number} are kept.</source>
        <translation>Se conservan las últimas {number}.</translation>
    </message>
    <message>
        <source>One is made by itself on each day with changes.</source>
        <translation>Se hace una automáticamente cada día con cambios.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own.</source>
        <translation>Lo que hay ahora se conserva en una copia aparte.</translation>
    </message>
    <message>
        <source>Whoever runs the server makes the backups.</source>
        <translation>Las copias las hace quien administra el servidor.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backup saved: {name}</source>
        <translation>Copia de seguridad guardada: {name}</translation>
    </message>
    <message>
        <source>Go back to the backup {name}? Everything done since then will be missing. The present database is kept as a backup of its own.</source>
        <translation>¿Volver a la copia {name}? Faltará todo lo hecho desde entonces. La base de datos actual se conserva en una copia aparte.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>CalendarAside</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Holidays and UN days</source>
        <translation>Festivos y días de la ONU</translation>
    </message>
    <message>
        <source>Shaded hours</source>
        <translation>Horas sombreadas</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Holidays of partners</source>
        <translation>Festivos de los socios</translation>
    </message>
    <message>
        <source>UN days</source>
        <translation>Días de la ONU</translation>
    </message>
    <message>
        <source>Institutions whose hours are shown</source>
        <translation>Instituciones cuyo horario se muestra</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Qué muestra el calendario</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Choose institutions to see the hours they share.</source>
        <translation>Elija instituciones para ver sus horas comunes.</translation>
    </message>
    <message>
        <source>No common hours in these days.</source>
        <translation>No hay horas comunes en estos días.</translation>
    </message>
    <message numerus="yes">
        <source>outside the common hours of %n institution(s)</source>
        <translation>
            <numerusform>fuera de las horas comunes de %n institución</numerusform>
            <numerusform>fuera de las horas comunes de %n instituciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Buscar horas comunes</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Find a slot</source>
        <translation>Buscar una franja</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Days of rest</source>
        <translation>Días de descanso</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>Añadir días…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Days of rest in {country}</source>
        <translation>Días de descanso en {country}</translation>
    </message>
    <message>
        <source>Days removed.</source>
        <translation>Días quitados.</translation>
    </message>
    <message>
        <source>Days saved.</source>
        <translation>Días guardados.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>A day off here…</source>
        <translation>Aquí es día libre…</translation>
    </message>
    <message>
        <source>Worked here…</source>
        <translation>Aquí se trabaja…</translation>
    </message>
    <message>
        <source>Public holidays: built-in list ({version}), no network needed.</source>
        <translation>Festivos: lista incluida ({version}), sin red.</translation>
    </message>
    <message>
        <source>{sign} the moon decides: an estimate.</source>
        <translation>{sign} según la luna: estimación.</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Change week and hours</source>
        <translation>Cambiar la semana y el horario</translation>
    </message>
    <message>
        <source>Works {days}, {first} to {last} by its own clock.</source>
        <translation>Trabaja {days}, de {first} a {last} según su reloj.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n common working day(s)</source>
        <translation>
            <numerusform>%n día laborable común</numerusform>
            <numerusform>%n días laborables comunes</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in {month}. {days}.</source>
        <translation>Ningún evento en {month}. {days}.</translation>
    </message>
    <message>
        <source>We lead</source>
        <translation>Lideramos</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Participamos</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Consejos juveniles</translation>
    </message>
    <message>
        <source>Own staff only</source>
        <translation>Solo personal propio</translation>
    </message>
    <message>
        <source>{countries} weekend</source>
        <translation>fin de semana: {countries}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) this week</source>
        <translation>
            <numerusform>%n evento esta semana</numerusform>
            <numerusform>%n eventos esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) this month</source>
        <translation>
            <numerusform>%n evento este mes</numerusform>
            <numerusform>%n eventos este mes</numerusform>
        </translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>día de cierre</translation>
    </message>
    <message>
        <source>the clocks change: {city} {offset}</source>
        <translation>cambio de hora: {city} {offset}</translation>
    </message>
    <message>
        <source>weekend in {where}</source>
        <translation>fin de semana en {where}</translation>
    </message>
    <message>
        <source>UN day: {name}</source>
        <translation>día de la ONU: {name}</translation>
    </message>
    <message>
        <source>holiday in {where}, {name}</source>
        <translation>festivo en {where}, {name}</translation>
    </message>
    <message>
        <source>holiday in {where}, {name}, estimated</source>
        <translation>festivo en {where}, {name}, estimado</translation>
    </message>
    <message>
        <source>{title}, day {number}</source>
        <translation>{title}, día {number}</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>era {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>sin eventos</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>outside the common hours</source>
        <translation>fuera de las horas comunes</translation>
    </message>
</context>
<context>
    <name>CalendarsSection</name>
    <message>
        <source>Lists of public holidays</source>
        <translation>Listas de festivos</translation>
    </message>
    <message>
        <source>Built in and read without a network.</source>
        <translation>Incluidas y leídas sin red.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>What you correct holds for all institutions of the country.</source>
        <translation>Lo que corrija vale para todas las instituciones del país.</translation>
    </message>
    <message>
        <source>International days {year}</source>
        <translation>Días internacionales de {year}</translation>
    </message>
    <message>
        <source>Shown as anchors where dates are chosen.</source>
        <translation>Se muestran como referencia al elegir fechas.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>{country}: the list ends in {year}. Add days below.</source>
        <translation>{country}: la lista termina en {year}. Añada días abajo.</translation>
    </message>
    <message>
        <source>{country}: there is no list. Add days below.</source>
        <translation>{country}: no hay lista. Añada días abajo.</translation>
    </message>
    <message>
        <source>{country}: not read yet.</source>
        <translation>{country}: aún sin leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s), {first} and {next}</source>
        <translation>
            <numerusform>%n país, {first} y {next}</numerusform>
            <numerusform>%n países, {first} y {next}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Sin inscripción…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Scan a badge, or type two letters of a name</source>
        <translation>Escanee una credencial o escriba dos letras de un nombre</translation>
    </message>
    <message>
        <source>Badge or name</source>
        <translation>Credencial o nombre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>late or present</source>
        <translation>tarde o presente</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>sin inscripción</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) that waited are saved.</source>
        <translation>
            <numerusform>Se guardó %n llegada que esperaba.</numerusform>
            <numerusform>Se guardaron %n llegadas que esperaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message numerus="yes">
        <source>%n clash(es) to decide</source>
        <translation>
            <numerusform>%n coincidencia por decidir</numerusform>
            <numerusform>%n coincidencias por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>About these dates</source>
        <translation>Sobre estas fechas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Let stand: {reason}</source>
        <translation>Admitido: {reason}</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Admitir…</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>{city}, now {time} ({offset})</source>
        <translation>{city}, ahora {time} ({offset})</translation>
    </message>
    <message>
        <source>weekend {days}</source>
        <translation>fin de semana {days}</translation>
    </message>
    <message>
        <source>works in {languages}</source>
        <translation>trabaja en {languages}</translation>
    </message>
    <message>
        <source>No common hours: one side has to meet early or late.</source>
        <translation>No hay horas comunes: una parte tendrá que reunirse temprano o tarde.</translation>
    </message>
    <message>
        <source>{first} to {last} by our clock, {hours} hours</source>
        <translation>de {first} a {last} según nuestro reloj, {hours} horas</translation>
    </message>
</context>
<context>
    <name>ClocksBar</name>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>{cities} and others</source>
        <translation>{cities} y otras</translation>
    </message>
    <message numerus="yes">
        <source>The clocks changed ({cities}): %n event(s) keep the hours on the spot, but not the moment.</source>
        <translation>
            <numerusform>Cambió la hora ({cities}): %n evento conserva su hora local, pero no el momento.</numerusform>
            <numerusform>Cambió la hora ({cities}): %n eventos conservan su hora local, pero no el momento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClocksButton</name>
    <message>
        <source>Clocks beside the days: {cities}</source>
        <translation>Relojes junto a los días: {cities}</translation>
    </message>
</context>
<context>
    <name>ClocksDialog</name>
    <message>
        <source>Changed clocks</source>
        <translation>Cambio de hora</translation>
    </message>
    <message>
        <source>A new rule of the clocks has come with the program. Hours on the spot are kept, so that these events begin at another moment for everybody else. Choose those whose moment is to stay instead.</source>
        <translation>Con el programa ha llegado una nueva regla horaria. Se conserva la hora local, de modo que para todos los demás estos eventos empiezan en otro momento. Elija aquellos cuyo momento debe quedar igual.</translation>
    </message>
    <message>
        <source>Keep the moment</source>
        <translation>Conservar el momento</translation>
    </message>
    <message>
        <source>Events that moved</source>
        <translation>Eventos desplazados</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Those who hold files of these events need updates then.</source>
        <translation>Quienes tienen archivos de estos eventos necesitarán entonces actualizaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) settled.</source>
        <translation>
            <numerusform>%n evento resuelto.</numerusform>
            <numerusform>%n eventos resueltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the hours on the spot</source>
        <translation>Conservar la hora local</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>En el lugar</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files</source>
        <translation>
            <numerusform>%n persona tiene archivos</numerusform>
            <numerusform>%n personas tienen archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{old}, now {new}</source>
        <translation>{old}, ahora {new}</translation>
    </message>
    <message>
        <source>the moment: {begins}</source>
        <translation>el momento: {begins}</translation>
    </message>
    <message>
        <source>the hours on the spot</source>
        <translation>la hora local</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Different people</source>
        <translation>Personas distintas</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>¿Misma persona?</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Persona conocida</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} de semejanza</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>What is missing is added. What is not chosen stays in the history.</source>
        <translation>Se añade lo que falta. Lo que no se elige queda en el historial.</translation>
    </message>
    <message>
        <source>The row says nothing that is not known.</source>
        <translation>La fila no dice nada nuevo.</translation>
    </message>
    <message>
        <source>The row makes a person of its own.</source>
        <translation>De la fila sale una persona aparte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>Nombre en letras latinas</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>{field}, {column}: {value}</source>
        <translation>{field}, {column}: {value}</translation>
    </message>
    <message>
        <source>Take all: {column}</source>
        <translation>Tomar todo: {column}</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tomar todo</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>Lo que usted escribió</translation>
    </message>
    <message>
        <source>What is saved now</source>
        <translation>Lo guardado ahora</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you were typing. Choose what stays.</source>
        <translation>Otra persona cambió lo mismo mientras usted escribía. Elija qué queda.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>ConsequenceBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Planes de acción</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy the event</source>
        <translation>Copiar el evento</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>&amp;Nuevo comienzo</translation>
    </message>
    <message>
        <source>The copy &amp;takes over</source>
        <translation>La copia c&amp;onserva</translation>
    </message>
    <message>
        <source>Event copied.</source>
        <translation>Evento copiado.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Comienza a las</translation>
    </message>
    <message>
        <source>{days}, {hours}</source>
        <translation>{days}, {hours}</translation>
    </message>
</context>
<context>
    <name>CouncilFacts</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Estatuto</translation>
    </message>
    <message>
        <source>Day of the statute</source>
        <translation>Fecha del estatuto</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fundado</translation>
    </message>
    <message>
        <source>Lowest age of members</source>
        <translation>Edad mínima de los miembros</translation>
    </message>
    <message>
        <source>Highest age of members</source>
        <translation>Edad máxima de los miembros</translation>
    </message>
    <message>
        <source>Length of a term in months</source>
        <translation>Duración del mandato en meses</translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message>
        <source>Show full names…</source>
        <translation>Mostrar los nombres completos…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody under 18 is selected. Select a member first.</source>
        <translation>No hay ningún menor de 18 seleccionado. Seleccione primero a un miembro.</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Añadir un miembro…</translation>
    </message>
    <message>
        <source>Names of members under 18 are shortened here and in every file. Showing a full name needs a reason and is logged.</source>
        <translation>Los nombres de los miembros menores de 18 se abrevian aquí y en todos los archivos. Mostrar un nombre completo requiere un motivo y queda en el historial.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>No members.</source>
        <translation>Sin miembros.</translation>
    </message>
    <message>
        <source>Statute and ages</source>
        <translation>Estatuto y edades</translation>
    </message>
    <message>
        <source>Paper withdrawn.</source>
        <translation>Documento retirado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>CouncilPane</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>None yet: mail to minors has nobody to go to.</source>
        <translation>Aún ninguno: el correo para menores no tiene a quién llegar.</translation>
    </message>
</context>
<context>
    <name>CouncilWords</name>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>{statute} of {day}</source>
        <translation>{statute} de {day}</translation>
    </message>
    <message>
        <source>coordinator {name}</source>
        <translation>coordinador {name}</translation>
    </message>
    <message>
        <source>no coordinator yet</source>
        <translation>aún sin coordinador</translation>
    </message>
    <message>
        <source>ages {low}–{high}</source>
        <translation>edades {low}–{high}</translation>
    </message>
    <message>
        <source>up to the age of {high}</source>
        <translation>hasta los {high} años</translation>
    </message>
    <message>
        <source>from the age of {low}</source>
        <translation>desde los {low} años</translation>
    </message>
    <message numerus="yes">
        <source>term of %n month(s)</source>
        <translation>
            <numerusform>mandato de %n mes</numerusform>
            <numerusform>mandato de %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>turns 18 in this term</source>
        <translation>cumple 18 en este mandato</translation>
    </message>
    <message>
        <source>since {first}, without an end</source>
        <translation>desde el {first}, sin fin</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>not a delegate</source>
        <translation>no es delegado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be confirmed. Missing: {conditions}.</source>
        <translation>No se puede confirmar. Falta: {conditions}.</translation>
    </message>
    <message>
        <source>the term is over</source>
        <translation>el mandato ha terminado</translation>
    </message>
    <message>
        <source>the age limit is reached</source>
        <translation>se alcanzó el límite de edad</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>por voluntad propia</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
</context>
<context>
    <name>CouncilsPage</name>
    <message>
        <source>Youth councils</source>
        <translation>Consejos juveniles</translation>
    </message>
    <message numerus="yes">
        <source>%n youth council(s)</source>
        <translation>
            <numerusform>%n consejo juvenil</numerusform>
            <numerusform>%n consejos juveniles</numerusform>
        </translation>
    </message>
    <message>
        <source>Youth council added.</source>
        <translation>Consejo juvenil añadido.</translation>
    </message>
    <message>
        <source>Add a youth council…</source>
        <translation>Añadir un consejo juvenil…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>se muestran {shown} de {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>{shown} archivados</translation>
    </message>
    <message>
        <source>No youth council yet.</source>
        <translation>Aún no hay consejos juveniles.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <source>No youth council fits “{name}”.</source>
        <translation>Ningún consejo juvenil coincide con «{name}».</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you had saved is safe.</source>
        <translation>Algo falló en el programa. Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send the details: they name no person.</source>
        <translation>Puede seguir. Si vuelve a ocurrir, envíe los detalles: no nombran a nadie.</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>New file…</source>
        <translation>Archivo nuevo…</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>Probar primero</translation>
    </message>
    <message>
        <source>Move data…</source>
        <translation>Trasladar los datos…</translation>
    </message>
    <message>
        <source>Your data lies here</source>
        <translation>Sus datos están aquí</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Trasladar a</translation>
    </message>
    <message>
        <source>The address of a PostgreSQL server, or a new file.</source>
        <translation>La dirección de un servidor PostgreSQL o un archivo nuevo.</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message>
        <source>It is asked for each time and never kept.</source>
        <translation>Se pide cada vez y nunca se guarda.</translation>
    </message>
    <message>
        <source>Move data</source>
        <translation>Trasladar los datos</translation>
    </message>
    <message>
        <source>Everything is copied and counted. The old place stays as it is.</source>
        <translation>Todo se copia y se cuenta. El lugar antiguo queda como está.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>En un servidor</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>En un archivo</translation>
    </message>
    <message>
        <source>The address is empty. Write it, or choose a new file.</source>
        <translation>La dirección está vacía. Escríbala o elija un archivo nuevo.</translation>
    </message>
    <message>
        <source>It answers and is free: the data can be moved there.</source>
        <translation>Responde y está libre: los datos pueden trasladarse allí.</translation>
    </message>
    <message>
        <source>It answers, but an office already lies there. It can be opened.</source>
        <translation>Responde, pero ya hay allí una oficina. Se puede abrir.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Nothing was changed: the data stays where it is.</source>
        <translation>No se cambió nada: los datos siguen donde están.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>day month year</source>
        <translation>día mes año</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Correct it or leave empty.</source>
        <translation>«{typed}» no es una fecha. Corríjala o déjela vacía.</translation>
    </message>
</context>
<context>
    <name>DateZoneEdit</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Comienza a las</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina a las</translation>
    </message>
    <message>
        <source>City of the clock</source>
        <translation>Ciudad del reloj</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Leave a copy there</source>
        <translation>Dejar allí una copia</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>The time of day stays.</source>
        <translation>La hora del día no cambia.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Escriba el día.</translation>
    </message>
    <message>
        <source>Copy the session</source>
        <translation>Copiar la sesión</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Trasladar la sesión</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Works after all</source>
        <translation>Trabaja de todos modos</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>En estos &amp;días</translation>
    </message>
    <message>
        <source>&amp;Why, as others read it</source>
        <translation>Por &amp;qué, como lo leerán otros</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Añadir días</translation>
    </message>
    <message>
        <source>Correct days</source>
        <translation>Corregir los días</translation>
    </message>
    <message>
        <source>Add the days</source>
        <translation>Añadir los días</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Guardar los días</translation>
    </message>
</context>
<context>
    <name>DaysTable</name>
    <message>
        <source>Own days</source>
        <translation>Días propios</translation>
    </message>
    <message>
        <source>Corrections for all of {country}</source>
        <translation>Correcciones para todo el país: {country}</translation>
    </message>
    <message>
        <source>Public holidays {year}</source>
        <translation>Festivos de {year}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>about {days}</source>
        <translation>hacia el {days}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>día libre</translation>
    </message>
    <message>
        <source>day off, estimated</source>
        <translation>día libre, estimado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>works</source>
        <translation>trabaja</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>Demo data: invented offices and people. Today is {day}.</source>
        <translation>Datos de demostración: instituciones y personas inventadas. Hoy es {day}.</translation>
    </message>
    <message>
        <source>Start with my own</source>
        <translation>Empezar con mis datos</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Select a document to see more.</source>
        <translation>Elija un documento para ver más.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was saved. Who holds it has an old version.</source>
        <translation>
            <numerusform>%n cambio desde que se guardó. Quien lo tiene tiene una versión antigua.</numerusform>
            <numerusform>%n cambios desde que se guardó. Quien lo tiene tiene una versión antigua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked with the institutions</source>
        <translation>Marcado con las instituciones</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Leaves with: {columns}</source>
        <translation>Sale con: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%n personal file(s)</source>
        <translation>
            <numerusform>%n archivo personal</numerusform>
            <numerusform>%n archivos personales</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviado…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar la marca</translation>
    </message>
</context>
<context>
    <name>DocumentSteps</name>
    <message>
        <source>Removed from the list.</source>
        <translation>Retirado de la lista.</translation>
    </message>
    <message>
        <source>No longer marked as sent.</source>
        <translation>Ya no consta como enviado.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as sent to %n receiver(s).</source>
        <translation>
            <numerusform>Marcado como enviado a %n destinatario.</numerusform>
            <numerusform>Marcado como enviado a %n destinatarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document recorded.</source>
        <translation>Documento registrado.</translation>
    </message>
    <message>
        <source>Document corrected.</source>
        <translation>Documento corregido.</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Record a document…</source>
        <translation>Registrar un documento…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviado…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Hacer…</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>day not known</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>nothing personal</source>
        <translation>nada personal</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>cargos</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>full names of children</source>
        <translation>nombres completos de menores</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was saved</source>
        <translation>
            <numerusform>%n cambio desde que se guardó</numerusform>
            <numerusform>%n cambios desde que se guardó</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers are issued</source>
        <translation>números asignados</translation>
    </message>
    <message>
        <source>all conditions are met</source>
        <translation>se cumplen todas las condiciones</translation>
    </message>
    <message>
        <source>made by this program</source>
        <translation>lo hace este programa</translation>
    </message>
    <message>
        <source>released in the tab Programme, or made elsewhere</source>
        <translation>se publica en la pestaña Programa o se hace en otro lugar</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>se hace en otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n destinatario</numerusform>
            <numerusform>%n destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>out no. {number}</source>
        <translation>n.º de salida {number}</translation>
    </message>
    <message numerus="yes">
        <source>sent to %n receiver(s)</source>
        <translation>
            <numerusform>enviado a %n destinatario</numerusform>
            <numerusform>enviado a %n destinatarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>DEMO: invented people and offices</source>
        <translation>DEMO: personas e instituciones inventadas</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation>Con el apoyo de</translation>
    </message>
    <message>
        <source>Project no.</source>
        <comment>before a number</comment>
        <translation>Proyecto n.º</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Printed</source>
        <comment>before a date</comment>
        <translation>Impreso el</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>before a number</comment>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>before city and UTC offset</comment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <comment>before the title of an event</comment>
        <translation>CANCELADO</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of row numbers</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nombre en letras latinas</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a person in an event</comment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>column; F or M below</comment>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <comment>column of numbers</comment>
        <translation>Sesiones asistidas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>part of the counted hours, per cent</comment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>row of head-counts</comment>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>title of a document</comment>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>List</source>
        <comment>name of a sheet, short</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>name of a sheet, short</comment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Totals</source>
        <comment>name of a sheet, short</comment>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Definitions</source>
        <comment>name of a sheet, short</comment>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Por institución</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Por sexo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>People</source>
        <comment>title of a document</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column of head-counts</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Women</source>
        <comment>column or before a number</comment>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <comment>column or before a number</comment>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>sex; column or row</comment>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sex; row</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>column of numbers</comment>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>letters of attendance</comment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Counts as</source>
        <comment>column: full hours, half, none</comment>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>full hours</source>
        <translation>todas las horas</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>la mitad de las horas</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>ninguna hora</translation>
    </message>
    <message>
        <source>the minutes present</source>
        <translation>los minutos de presencia</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column of titles</comment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of clock times</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Horas computables</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <comment>before a share</comment>
        <translation>Certificado a partir de</translation>
    </message>
    <message>
        <source>An hour has 60 minutes; only sessions that count are counted.</source>
        <translation>Una hora tiene 60 minutos; solo se suman las sesiones computables.</translation>
    </message>
    <message>
        <source>Share: hours of the person, divided by all hours that count.</source>
        <translation>Proporción: horas de la persona, divididas entre todas las horas computables.</translation>
    </message>
    <message>
        <source>A dash means: not known.</source>
        <translation>Un guion significa: se desconoce.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>present online</source>
        <translation>presente en línea</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>salida anticipada</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>ausencia justificada</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a number of minutes as a mark</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>All marks</source>
        <comment>name of a sheet, short</comment>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>Event code</source>
        <comment>column</comment>
        <translation>Código del evento</translation>
    </message>
    <message>
        <source>Person no.</source>
        <comment>column of numbers</comment>
        <translation>N.º de persona</translation>
    </message>
    <message>
        <source>Session no.</source>
        <comment>column of numbers</comment>
        <translation>N.º de sesión</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column of clock times</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column of clock times</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Minutes that count</source>
        <comment>column of numbers</comment>
        <translation>Minutos computables</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: a letter or minutes</comment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column: what a mark means</comment>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Minutes credited</source>
        <comment>column of numbers</comment>
        <translation>Minutos reconocidos</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: where a mark comes from</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Entered on</source>
        <comment>column of dates</comment>
        <translation>Anotada el</translation>
    </message>
    <message>
        <source>Last mark entered</source>
        <comment>before a date</comment>
        <translation>Última marca anotada</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <comment>source of a mark</comment>
        <translation>anotada a mano</translation>
    </message>
    <message>
        <source>signed sheet</source>
        <comment>source of a mark</comment>
        <translation>hoja firmada</translation>
    </message>
    <message>
        <source>online report</source>
        <comment>source of a mark</comment>
        <translation>informe en línea</translation>
    </message>
    <message>
        <source>check-in at the door</source>
        <comment>source of a mark</comment>
        <translation>registro a la entrada</translation>
    </message>
    <message>
        <source>“All marks” has a row for each person and session; an empty cell there means: not entered or not known.</source>
        <translation>«Todas las marcas» tiene una fila por persona y sesión; una celda vacía significa: no anotado o no conocido.</translation>
    </message>
    <message>
        <source>Minutes credited: what the mark counts as, of the minutes that count in the session.</source>
        <translation>Minutos reconocidos: lo que vale la marca, de los minutos computables de la sesión.</translation>
    </message>
    <message>
        <source>Source and date: where the mark comes from and on which day it was entered.</source>
        <translation>Origen y fecha: de dónde viene la marca y qué día se anotó.</translation>
    </message>
    <message>
        <source>People under 18 are named by first name and initial only.</source>
        <translation>Las personas menores de 18 años figuran solo con nombre e inicial.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de firmas</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>before 2/5</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature, morning</source>
        <comment>column to sign in</comment>
        <translation>Firma, mañana</translation>
    </message>
    <message>
        <source>Signature, afternoon</source>
        <comment>column to sign in</comment>
        <translation>Firma, tarde</translation>
    </message>
    <message>
        <source>ticked by the coordinator</source>
        <comment>of a minor</comment>
        <translation>lo marca el coordinador</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>before a number of people</comment>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Signature of the organiser</source>
        <translation>Firma del organizador</translation>
    </message>
    <message>
        <source>Your data serve as proof of this event and for the report to its sponsor. You may refuse to be photographed.</source>
        <translation>Sus datos sirven para acreditar la realización del evento y para el informe al patrocinador. Puede negarse a ser fotografiado.</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>Versión {number}, {date}</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>of a list that may change</comment>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>title of a document</comment>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Table signs</source>
        <comment>title of a document</comment>
        <translation>Carteles de mesa</translation>
    </message>
    <message>
        <source>No photo</source>
        <comment>mark on a badge, short</comment>
        <translation>Sin fotos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>title of a document</comment>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificado de aprovechamiento</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>Certificado de participación</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <comment>before a name in large letters</comment>
        <translation>Se certifica que</translation>
    </message>
    <message>
        <source>has completed the event</source>
        <comment>after the name, before a title</comment>
        <translation>ha completado el programa del evento</translation>
    </message>
    <message>
        <source>has taken part in the event</source>
        <comment>after the name, before a title</comment>
        <translation>ha participado en el evento</translation>
    </message>
    <message>
        <source>Hours of 60 minutes: {hours} of {counted}</source>
        <translation>Horas de 60 minutos: {hours} de {counted}</translation>
    </message>
    <message>
        <source>Share attended: {share}</source>
        <translation>Asistencia: {share}</translation>
    </message>
    <message>
        <source>Mode: {mode}</source>
        <translation>Modalidad: {mode}</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>Expedido el {date}</translation>
    </message>
    <message>
        <source>Duplicate, reissued on {date}</source>
        <translation>Duplicado, expedido de nuevo el {date}</translation>
    </message>
    <message>
        <source>Signature, name and position</source>
        <translation>Firma, nombre y cargo</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>semipresencial</translation>
    </message>
    <message>
        <source>F</source>
        <comment>one letter: woman</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter: man</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>O</source>
        <comment>one letter: other sex</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>jefe de delegación</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>young delegate</source>
        <translation>delegado joven</translation>
    </message>
    <message>
        <source>chaperone</source>
        <translation>acompañante</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>ponente</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formador</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>relator</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>jury</source>
        <translation>jurado</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organizador</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Formulario de evaluación</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>Antes del evento</translation>
    </message>
    <message>
        <source>Daily form</source>
        <translation>Formulario del día</translation>
    </message>
    <message>
        <source>At the end of the event</source>
        <translation>Al final del evento</translation>
    </message>
    <message>
        <source>Three months later</source>
        <translation>Tres meses después</translation>
    </message>
    <message>
        <source>Six months later</source>
        <translation>Seis meses después</translation>
    </message>
    <message>
        <source>This form is anonymous: do not write your name. Choose one step from 1 to 5; leave out what you cannot judge.</source>
        <translation>Este formulario es anónimo: no escriba su nombre. Elija un grado del 1 al 5; deje en blanco lo que no pueda valorar.</translation>
    </message>
    <message>
        <source>Results are shown only from five answers on.</source>
        <translation>Los resultados se muestran solo a partir de cinco respuestas.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of a form: a step from 1 to 5</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of a form</comment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Enter 1, 2, 3, 4 or 5, or leave it empty.</source>
        <translation>Escriba 1, 2, 3, 4 o 5, o deje en blanco.</translation>
    </message>
    <message>
        <source>very poor</source>
        <comment>step 1 of 5</comment>
        <translation>muy malo</translation>
    </message>
    <message>
        <source>very good</source>
        <comment>step 5 of 5</comment>
        <translation>muy bueno</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>step 1 of 5: of knowledge</comment>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>very high</source>
        <comment>step 5 of 5: of knowledge</comment>
        <translation>muy alto</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>step 1 of 5</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>very much</source>
        <comment>step 5 of 5</comment>
        <translation>mucho</translation>
    </message>
    <message>
        <source>My knowledge of the subject</source>
        <translation>Mi conocimiento del tema</translation>
    </message>
    <message>
        <source>How sure I am when I apply it in my work</source>
        <translation>Mi seguridad al aplicarlo en mi trabajo</translation>
    </message>
    <message>
        <source>What I expect of this event</source>
        <translation>Qué espero de este evento</translation>
    </message>
    <message>
        <source>Use of this day for my work</source>
        <translation>Utilidad de este día para mi trabajo</translation>
    </message>
    <message>
        <source>Pace, and time for questions</source>
        <translation>Ritmo y tiempo para preguntas</translation>
    </message>
    <message>
        <source>What to change tomorrow</source>
        <translation>Qué cambiar mañana</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>of a training</comment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Method of teaching</source>
        <translation>Método de enseñanza</translation>
    </message>
    <message>
        <source>Trainers and speakers</source>
        <translation>Formadores y ponentes</translation>
    </message>
    <message>
        <source>Organisation, place and meals</source>
        <translation>Organización, lugar y comidas</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <comment>of languages</comment>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation>El evento en su conjunto</translation>
    </message>
    <message>
        <source>Comments and proposals</source>
        <translation>Comentarios y propuestas</translation>
    </message>
    <message>
        <source>I have used what I learned in my work</source>
        <translation>He usado en mi trabajo lo aprendido</translation>
    </message>
    <message>
        <source>I have passed on what I learned to others</source>
        <translation>He transmitido a otros lo aprendido</translation>
    </message>
    <message>
        <source>An example of how I used it</source>
        <translation>Un ejemplo de cómo lo usé</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Qué lo dificultó</translation>
    </message>
    <message>
        <source>Follow-up form</source>
        <translation>Formulario de seguimiento</translation>
    </message>
    <message>
        <source>three months after the event</source>
        <translation>tres meses después del evento</translation>
    </message>
    <message>
        <source>six months after the event</source>
        <translation>seis meses después del evento</translation>
    </message>
    <message>
        <source>Action plans</source>
        <comment>name of a sheet, short</comment>
        <translation>Planes de acción</translation>
    </message>
    <message>
        <source>Trainings of others</source>
        <comment>name of a sheet, short</comment>
        <translation>Formaciones impartidas</translation>
    </message>
    <message>
        <source>Choose from the list how each plan stands; examples and obstacles in your own words. Leave a row empty if you do not know. Rows may be sorted.</source>
        <translation>Elija de la lista cómo va cada plan; ejemplos y obstáculos con sus propias palabras. Deje una fila vacía si no lo sabe. Las filas se pueden ordenar.</translation>
    </message>
    <message>
        <source>One row for each training that a participant has given to others since the event. Leave the number of people empty if nobody has counted.</source>
        <translation>Una fila por cada formación que un participante haya impartido a otros desde el evento. Deje el número vacío si nadie contó.</translation>
    </message>
    <message>
        <source>Save the file and send it back to the organisers.</source>
        <translation>Guarde el archivo y devuélvalo a los organizadores.</translation>
    </message>
    <message>
        <source>Answers are counted by event and by institution. Do not write about cases of individual people.</source>
        <translation>Las respuestas se cuentan por evento y por institución. No escriba sobre casos de personas concretas.</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>the whole institution</source>
        <translation>toda la institución</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>of an action plan</comment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Previsto hasta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <comment>of an action plan</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Example: what was done</source>
        <translation>Ejemplo: lo que se hizo</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Elija una de las respuestas de la lista.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>answer about an action plan</comment>
        <translation>realizado</translation>
    </message>
    <message>
        <source>started</source>
        <comment>answer about an action plan</comment>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>answer about an action plan</comment>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>answer about an action plan</comment>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>Who gave the training</source>
        <translation>Quién impartió la formación</translation>
    </message>
    <message>
        <source>Title of the training</source>
        <translation>Título de la formación</translation>
    </message>
    <message>
        <source>People trained</source>
        <comment>column of numbers</comment>
        <translation>Personas formadas</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>Nothing is missing at this stage.</source>
        <translation>No falta nada en esta etapa.</translation>
    </message>
    <message>
        <source>Nothing made yet. Begin with what this stage needs.</source>
        <translation>Aún no hay nada hecho. Empiece por lo que esta etapa necesita.</translation>
    </message>
    <message>
        <source>Nothing is marked as sent yet.</source>
        <translation>Aún no hay nada marcado como enviado.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Hacer de nuevo…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Hacer…</translation>
    </message>
    <message>
        <source>Open institutions</source>
        <translation>Abrir instituciones</translation>
    </message>
    <message>
        <source>Record next version…</source>
        <translation>Registrar la versión siguiente…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviado…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Record a document…</source>
        <translation>Registrar un documento…</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Leaves with</source>
        <translation>Sale con</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
</context>
<context>
    <name>DoorLists</name>
    <message>
        <source>The programme has no counted sessions yet.</source>
        <translation>El programa aún no tiene sesiones que cuenten.</translation>
    </message>
    <message>
        <source>{state}: nobody can be checked in.</source>
        <translation>{state}: no se puede registrar a nadie.</translation>
    </message>
    <message>
        <source>Found: {number}</source>
        <translation>Encontrados: {number}</translation>
    </message>
    <message>
        <source>Nobody of this event is called “{name}”. Type fewer letters, or:</source>
        <translation>Nadie de este evento se llama «{name}». Escriba menos letras, o:</translation>
    </message>
    <message>
        <source>Not here yet: {number}</source>
        <translation>Aún no han llegado: {number}</translation>
    </message>
    <message>
        <source>Nobody is expected: no learner has a seat yet.</source>
        <translation>No se espera a nadie: ningún participante tiene plaza aún.</translation>
    </message>
    <message>
        <source>All who are expected are here.</source>
        <translation>Han llegado todos los que se esperaban.</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Todas las instituciones</translation>
    </message>
</context>
<context>
    <name>DoorTelling</name>
    <message>
        <source>Ready. Scan a badge, or type two letters of a name.</source>
        <translation>Listo. Escanee una credencial o escriba dos letras de un nombre.</translation>
    </message>
    <message>
        <source>Present instead</source>
        <translation>Presente en su lugar</translation>
    </message>
    <message>
        <source>Late instead</source>
        <translation>Tarde en su lugar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back: not here.</source>
        <translation>Deshecho: no está.</translation>
    </message>
    <message>
        <source>Noted with the time, not saved yet. It is saved as soon as it can be.</source>
        <translation>Anotado con la hora, aún sin guardar. Se guardará en cuanto sea posible.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Day {number} of {all}</source>
        <translation>Día {number} de {all}</translation>
    </message>
    <message>
        <source>Session {number} of {all}</source>
        <translation>Sesión {number} de {all}</translation>
    </message>
    <message>
        <source>runs now, until {time}</source>
        <translation>en curso, hasta las {time}</translation>
    </message>
    <message>
        <source>begins {time}</source>
        <translation>empieza {time}</translation>
    </message>
    <message>
        <source>is over since {time}</source>
        <translation>terminó a las {time}</translation>
    </message>
    <message>
        <source>Check-in goes on with {session}.</source>
        <translation>El registro sigue con {session}.</translation>
    </message>
    <message>
        <source>Not from an institution</source>
        <translation>Sin institución</translation>
    </message>
    <message>
        <source>here</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>aquí desde las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>%n minuto en línea</numerusform>
            <numerusform>%n minutos en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n minute(s)</source>
        <translation>
            <numerusform>Tarde %n minuto</numerusform>
            <numerusform>Tarde %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>was: {mark}</source>
        <translation>antes: {mark}</translation>
    </message>
    <message>
        <source>Already here: {mark}. Nothing is changed.</source>
        <translation>Ya consta: {mark}. No se cambia nada.</translation>
    </message>
    <message>
        <source>Already here since {time}. Nothing is changed.</source>
        <translation>Ya está aquí desde las {time}. No se cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who teach or help</source>
        <translation>
            <numerusform>%n que enseña o ayuda</numerusform>
            <numerusform>%n que enseñan o ayudan</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {all} are here</source>
        <translation>Han llegado {here} de {all}</translation>
    </message>
</context>
<context>
    <name>EmptyLine</name>
    <message>
        <source>Find a slot</source>
        <translation>Buscar una franja</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the term</source>
        <translation>Finalizar el mandato</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Escriba el último día.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Next form</source>
        <translation>Siguiente formulario</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Form {number}. In so far: {forms} of {asked}</source>
        <translation>Formulario {number}. Recibidos: {forms} de {asked}</translation>
    </message>
    <message>
        <source>Form {number}. In so far: {forms}</source>
        <translation>Formulario {number}. Recibidos: {forms}</translation>
    </message>
    <message>
        <source>This form is not saved yet: save or empty it first.</source>
        <translation>Este formulario aún no está guardado: guárdelo o vacíelo primero.</translation>
    </message>
    <message>
        <source>“{typed}” is not a step from 1 to 5.</source>
        <translation>«{typed}» no es un grado del 1 al 5.</translation>
    </message>
    <message>
        <source>This form is not saved yet: Enter saves it, Esc leaves it out.</source>
        <translation>Este formulario aún no está guardado: Intro lo guarda, Esc lo descarta.</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Introducción de respuestas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Formulario de evaluación</translation>
    </message>
    <message>
        <source>Forms given out</source>
        <translation>Formularios repartidos</translation>
    </message>
    <message>
        <source>1–5 goes on, 0 empties, Enter begins the next form, PgUp goes back.</source>
        <translation>1–5 avanza, 0 borra, Intro pasa al siguiente formulario, RePág vuelve.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Quitar este formulario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>{answers} of {asked} answered, {share}</source>
        <translation>{answers} de {asked} respondieron, {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s); how many were asked is not known</source>
        <translation>
            <numerusform>%n formulario; no se sabe cuántos se repartieron</numerusform>
            <numerusform>%n formularios; no se sabe cuántos se repartieron</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} of {asked} answered: more forms came back than were given out. Correct the number.</source>
        <translation>{answers} respuestas de {asked}: volvieron más formularios de los repartidos. Corrija el número.</translation>
    </message>
    <message>
        <source>Evaluation, {words}</source>
        <translation>Evaluación, {words}</translation>
    </message>
</context>
<context>
    <name>EvaluationChoices</name>
    <message>
        <source>Evaluation form</source>
        <translation>Formulario de evaluación</translation>
    </message>
    <message>
        <source>One for each day of the event.</source>
        <translation>Uno por cada día del evento.</translation>
    </message>
</context>
<context>
    <name>EvaluationPanel</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>Introducir respuestas…</translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation>Formularios…</translation>
    </message>
    <message>
        <source>Import filled forms…</source>
        <translation>Importar los rellenados…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>No evaluation yet. Give out forms, then enter or import what comes back.</source>
        <translation>Aún no hay evaluación. Reparta formularios y luego introduzca o importe las respuestas.</translation>
    </message>
    <message>
        <source>Gain, {question}: {gain} (before {before}, at the end {after})</source>
        <translation>Mejora, {question}: {gain} (antes {before}, al final {after})</translation>
    </message>
</context>
<context>
    <name>EventBatch</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Set the recommendation…</source>
        <translation>Asignar la recomendación…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message numerus="yes">
        <source>Recommendation set for %n event(s).</source>
        <translation>
            <numerusform>Recomendación asignada a %n evento.</numerusform>
            <numerusform>Recomendación asignada a %n eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) duplicated on the same days. Move the copies.</source>
        <translation>
            <numerusform>%n evento duplicado en los mismos días. Traslade la copia.</numerusform>
            <numerusform>%n eventos duplicados en los mismos días. Traslade las copias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type and mode</source>
        <translation>Tipo y modalidad</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Link for taking part</source>
        <translation>Enlace para participar</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Quota and deadline</source>
        <translation>Cupo y fecha límite</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Certificate rule</source>
        <translation>Regla del certificado</translation>
    </message>
    <message>
        <source>Project no. and signature</source>
        <translation>N.º de proyecto y firma</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Archivos de calendario</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>no others</source>
        <translation>ninguna otra</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>Hall or building</source>
        <translation>Sala o edificio</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>What people will be able to do afterwards</source>
        <translation>Qué sabrán hacer después los participantes</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <translation>Número del proyecto</translation>
    </message>
    <message>
        <source>Name and post under certificates</source>
        <translation>Nombre y cargo al pie de los certificados</translation>
    </message>
    <message>
        <source>Places per institution</source>
        <translation>Plazas por institución</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Respuestas hasta el</translation>
    </message>
    <message>
        <source>Share of hours for a certificate</source>
        <translation>Proporción de horas para el certificado</translation>
    </message>
    <message>
        <source>also</source>
        <translation>también</translation>
    </message>
    <message>
        <source>per institution, answers by</source>
        <translation>por institución, respuestas hasta el</translation>
    </message>
    <message>
        <source>of {hours} counted hours</source>
        <translation>de {hours} horas computables</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>{number} people, counted</source>
        <translation>{number} personas, contadas</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>{number} nominated: {women} women, {men} men</source>
        <translation>{number} propuestos: {women} mujeres, {men} hombres</translation>
    </message>
    <message>
        <source>{number} in reserve</source>
        <translation>{number} en reserva</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Event {code}</source>
        <translation>Evento {code}</translation>
    </message>
    <message>
        <source>Languages of the title</source>
        <translation>Idiomas del título</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} desde el {day}</translation>
    </message>
    <message>
        <source>{state} {day}</source>
        <translation>{state} {day}</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message numerus="yes">
        <source>%n more cities</source>
        <translation>
            <numerusform>%n ciudad más</numerusform>
            <numerusform>%n ciudades más</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>{answered} of {invited} answered, {overdue} overdue</source>
        <translation>respondieron {answered} de {invited}, {overdue} con plazo vencido</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>Change the state…</source>
        <translation>Cambiar el estado…</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Buscar horas comunes</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Move online…</source>
        <translation>Pasar a modalidad en línea…</translation>
    </message>
    <message>
        <source>Postpone the event…</source>
        <translation>Aplazar el evento…</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Cancelar el evento…</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Lead: {name}</source>
        <translation>Entidad líder: {name}</translation>
    </message>
    <message>
        <source>host: {name}</source>
        <translation>anfitrión: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, online</source>
        <translation>{day}, en línea</translation>
    </message>
    <message>
        <source>counted, not named</source>
        <translation>contados, sin nombres</translation>
    </message>
    <message>
        <source>named people</source>
        <translation>personas con nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) overdue</source>
        <translation>
            <numerusform>%n institución con plazo vencido</numerusform>
            <numerusform>%n instituciones con plazo vencido</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>own time {hours}</source>
        <translation>hora propia {hours}</translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation>aún sin entidad líder</translation>
    </message>
    <message>
        <source>we lead</source>
        <translation>lideramos</translation>
    </message>
    <message>
        <source>lead: {name}</source>
        <translation>líder: {name}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>recomendación {number}</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {number} selected</source>
        <translation>{count}, {number} seleccionados</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>se muestran {shown} de {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>{shown} archivados</translation>
    </message>
    <message>
        <source>Group: month</source>
        <translation>Grupos: mes</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Grupos: estado</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <source>No events yet. Plan your first one.</source>
        <translation>Aún no hay eventos. Planifique el primero.</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Planificar un evento</translation>
    </message>
    <message numerus="yes">
        <source>No event matches %n filter(s).</source>
        <translation>
            <numerusform>Ningún evento cumple %n filtro.</numerusform>
            <numerusform>Ningún evento cumple %n filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>No event in this view.</source>
        <translation>No hay eventos en esta vista.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>This view uses a filter that no longer exists.</source>
        <translation>Esta vista usa un filtro que ya no existe.</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Restablecer la vista</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Certificate by exception</source>
        <translation>Certificado por excepción</translation>
    </message>
    <message>
        <source>{name} is short of hours: the rule gives no certificate.</source>
        <translation>A {name} le faltan horas: según la regla no corresponde certificado.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>The reason stands in the register and in the history.</source>
        <translation>El motivo queda en el registro y en el historial.</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>Expedir el certificado</translation>
    </message>
    <message>
        <source>Certificate issued.</source>
        <translation>Certificado expedido.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Save these filters as a view…</source>
        <translation>Guardar estos filtros como vista…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Quitar esta vista</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>FoldingButtons</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>FollowUpChoices</name>
    <message>
        <source>Follow-up form</source>
        <translation>Formulario de seguimiento</translation>
    </message>
    <message>
        <source>Each institution gets the form in its own language.</source>
        <translation>Cada institución recibe el formulario en su idioma.</translation>
    </message>
    <message>
        <source>{months} months after the event</source>
        <translation>{months} meses después del evento</translation>
    </message>
    <message>
        <source>what is due now</source>
        <translation>lo que toca ahora</translation>
    </message>
</context>
<context>
    <name>FollowUpSteps</name>
    <message>
        <source>Action plan added.</source>
        <translation>Plan de acción añadido.</translation>
    </message>
    <message>
        <source>Action plan changed.</source>
        <translation>Plan de acción cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) removed.</source>
        <translation>
            <numerusform>%n plan de acción quitado.</numerusform>
            <numerusform>%n planes de acción quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Respuesta registrada.</translation>
    </message>
    <message>
        <source>{whose}, at {months} months: {status}</source>
        <translation>{whose}, a los {months} meses: {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, at {months} months: {status}</source>
        <translation>
            <numerusform>%n plan, a los {months} meses: {status}</numerusform>
            <numerusform>%n planes, a los {months} meses: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers taken away: {count}.</source>
        <translation>Respuestas quitadas: {count}.</translation>
    </message>
    <message>
        <source>Training recorded.</source>
        <translation>Formación registrada.</translation>
    </message>
    <message>
        <source>Training changed.</source>
        <translation>Formación cambiada.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) removed.</source>
        <translation>
            <numerusform>%n formación quitada.</numerusform>
            <numerusform>%n formaciones quitadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message numerus="yes">
        <source>%n action plan(s)</source>
        <translation>
            <numerusform>%n plan de acción</numerusform>
            <numerusform>%n planes de acción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months are over: %n action plan(s) have no answer.</source>
        <translation>
            <numerusform>Han pasado {months} meses: %n plan de acción sin respuesta.</numerusform>
            <numerusform>Han pasado {months} meses: %n planes de acción sin respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Crear formularios…</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>Registrar respuesta…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Modificar el plan…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>FormCards</name>
    <message>
        <source>Plans to answer about</source>
        <translation>Planes sobre los que responder</translation>
    </message>
    <message>
        <source>none: it asks for trainings only</source>
        <translation>ninguno: solo pregunta por formaciones</translation>
    </message>
    <message>
        <source>Names on the form, who may have trained others</source>
        <translation>Nombres del formulario: quién pudo formar a otros</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>planned until {day}</source>
        <translation>previsto hasta {day}</translation>
    </message>
    <message>
        <source>the whole institution</source>
        <translation>toda la institución</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Evaluation forms</source>
        <translation>Formularios de evaluación</translation>
    </message>
    <message>
        <source>Choose filled forms</source>
        <translation>Elegir formularios rellenados</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Se están leyendo los archivos…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>%n formulario incorporado.</numerusform>
            <numerusform>%n formularios incorporados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: {ready}. Left out: {left}.</source>
        <translation>Listos: {ready}. Excluidos: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)</source>
        <translation>
            <numerusform>Incorporar %n formulario</numerusform>
            <numerusform>Incorporar %n formularios</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Formulario de evaluación</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>is taken in</source>
        <translation>se incorpora</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message numerus="yes">
        <source>left out; and %n more</source>
        <translation>
            <numerusform>excluido; y %n más</numerusform>
            <numerusform>excluido; y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Import filled forms</source>
        <translation>Importar formularios rellenados</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Otros archivos…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation>Formularios rellenados</translation>
    </message>
    <message>
        <source>Drop the workbooks here that people sent back, or choose them.</source>
        <translation>Suelte aquí los libros devueltos o elíjalos.</translation>
    </message>
    <message>
        <source>One step to undo. The files are not changed, and nobody is named.</source>
        <translation>Un solo paso para deshacer. Los archivos no cambian y no se nombra a nadie.</translation>
    </message>
</context>
<context>
    <name>FullNamesDialog</name>
    <message>
        <source>Full names of children on certificates</source>
        <translation>Nombres completos de menores en los certificados</translation>
    </message>
    <message>
        <source>The certificates bear the full names of people under 18. Everywhere else they stay first name and initial. Who asked, when and why stays in the history.</source>
        <translation>Los certificados llevan los nombres completos de los menores de 18 años. En todo lo demás quedan el nombre y la inicial. Quién lo pidió, cuándo y por qué queda en el historial.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Show the full names</source>
        <translation>Mostrar los nombres completos</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window. Documents have their own.</source>
        <translation>La de la ventana. Los documentos tienen el suyo.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>all others present</source>
        <translation>todos los demás presentes</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>copiar hacia abajo</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
</context>
<context>
    <name>GridFrame</name>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Hours, share and certificate</source>
        <translation>Horas, proporción y certificado</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>sesión {number}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Other or not stated</source>
        <translation>Otro o sin indicar</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Con justificación</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Not from an institution</source>
        <translation>Sin institución</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes in this period.</source>
        <translation>No hay cambios en este período.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>every change, who made it and why</source>
        <translation>cada cambio, quién lo hizo y por qué</translation>
    </message>
    <message>
        <source>of one record</source>
        <translation>de una ficha</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todas las fichas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record}: añadido</translation>
    </message>
    <message>
        <source>{record} removed</source>
        <translation>{record}: quitado</translation>
    </message>
</context>
<context>
    <name>HomesTable</name>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Nobody is affected.</source>
        <translation>No afecta a nadie.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>HoursFace</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Common hours</source>
        <translation>Horas comunes</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Días del año</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Common hours</source>
        <translation>Horas comunes</translation>
    </message>
    <message>
        <source>The hours of all cities are on the clipboard.</source>
        <translation>Las horas de todas las ciudades están en el portapapeles.</translation>
    </message>
    <message>
        <source>for {code}</source>
        <translation>para {code}</translation>
    </message>
    <message>
        <source>hours of {city}</source>
        <translation>horas de {city}</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>Usar {day}</translation>
    </message>
    <message>
        <source>Use {day}, {clock} {city}</source>
        <translation>Usar {day}, {clock} {city}</translation>
    </message>
    <message>
        <source>Chosen: {hours}</source>
        <translation>Elegido: {hours}</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>11</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>12</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} suit; up to {missed} may be missing</source>
        <translation>
            <numerusform>%n día de {year} sirve; pueden faltar hasta {missed}</numerusform>
            <numerusform>%n días de {year} sirven; pueden faltar hasta {missed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days</source>
        <translation>
            <numerusform>%n día de {year} es laborable</numerusform>
            <numerusform>%n días de {year} son laborables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days in all {institutions}</source>
        <translation>
            <numerusform>%n día de {year} es laborable en las {institutions} instituciones</numerusform>
            <numerusform>%n días de {year} son laborables en las {institutions} instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>none is a Monday</source>
        <translation>ninguno es lunes</translation>
    </message>
    <message>
        <source>none is a Tuesday</source>
        <translation>ninguno es martes</translation>
    </message>
    <message>
        <source>none is a Wednesday</source>
        <translation>ninguno es miércoles</translation>
    </message>
    <message>
        <source>none is a Thursday</source>
        <translation>ninguno es jueves</translation>
    </message>
    <message>
        <source>none is a Friday</source>
        <translation>ninguno es viernes</translation>
    </message>
    <message>
        <source>none is a Saturday</source>
        <translation>ninguno es sábado</translation>
    </message>
    <message>
        <source>none is a Sunday</source>
        <translation>ninguno es domingo</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s) in {month}</source>
        <translation>
            <numerusform>%n día común en {month}</numerusform>
            <numerusform>%n días comunes en {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s)</source>
        <translation>
            <numerusform>%n día común</numerusform>
            <numerusform>%n días comunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} rest</source>
        <translation>
            <numerusform>descansa %n de {all}</numerusform>
            <numerusform>descansan %n de {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} in common</source>
        <translation>{length} en común</translation>
    </message>
    <message numerus="yes">
        <source>%n common hour(s)</source>
        <translation>
            <numerusform>%n hora común</numerusform>
            <numerusform>%n horas comunes</numerusform>
        </translation>
    </message>
    <message>
        <source>works</source>
        <translation>trabaja</translation>
    </message>
    <message>
        <source>both work</source>
        <translation>ambas trabajan</translation>
    </message>
    <message>
        <source>all {number} work</source>
        <translation>las {number} trabajan</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>{countries} weekend</source>
        <translation>fin de semana: {countries}</translation>
    </message>
    <message>
        <source>{countries} rest</source>
        <translation>descanso: {countries}</translation>
    </message>
    <message>
        <source>No hour is shared.</source>
        <translation>No hay ninguna hora común.</translation>
    </message>
    <message>
        <source>Only {length} shared: {hours}.</source>
        <translation>Solo {length} en común: {hours}.</translation>
    </message>
    <message>
        <source>Without {names}, {length} shared: {hours}.</source>
        <translation>Sin {names}, {length} en común: {hours}.</translation>
    </message>
    <message>
        <source>{length} shared: {hours}.</source>
        <translation>{length} en común: {hours}.</translation>
    </message>
    <message>
        <source>no common window</source>
        <translation>sin franja común</translation>
    </message>
    <message>
        <source>common window {length}, {hours}</source>
        <translation>franja común {length}, {hours}</translation>
    </message>
    <message>
        <source>{city}: clocks change on {day}, then {offset}.</source>
        <translation>{city}: cambio de hora el {day}, luego {offset}.</translation>
    </message>
    <message>
        <source>{names} ends at {clock}</source>
        <translation>{names} termina a las {clock}</translation>
    </message>
    <message>
        <source>{names} starts at {clock}</source>
        <translation>{names} comienza a las {clock}</translation>
    </message>
    <message>
        <source>; late in {times} of the last {events} events together</source>
        <translation>; tarde en {times} de los últimos {events} eventos conjuntos</translation>
    </message>
    <message>
        <source>rests: {reason}</source>
        <translation>descansa: {reason}</translation>
    </message>
    <message>
        <source>left out of the window</source>
        <translation>fuera de la franja</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>fuera del horario laboral</translation>
    </message>
    <message>
        <source>partly in hours</source>
        <translation>en parte dentro del horario</translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>dentro del horario</translation>
    </message>
    <message>
        <source>in hours, shared</source>
        <translation>dentro del horario, común</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>descansa</translation>
    </message>
    <message>
        <source>No day in {period} suits all {number}.</source>
        <translation>Ningún día de {period} conviene a las {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Without {name}: %n day(s).</source>
        <translation>
            <numerusform>Sin {name}: %n día.</numerusform>
            <numerusform>Sin {name}: %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa por revisar</numerusform>
            <numerusform>%n cosas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Filas de la hoja</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>corregir en la celda</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Después de importar</translation>
    </message>
    <message>
        <source>One step to undo. The file itself is not changed.</source>
        <translation>Un solo paso para deshacer. El archivo en sí no cambia.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
</context>
<context>
    <name>InstitutionFacts</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre breve</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Idiomas de trabajo</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation>El trabajo comienza a las</translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation>El trabajo termina a las</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
</context>
<context>
    <name>InstitutionPage</name>
    <message numerus="yes">
        <source>%n event(s) held together</source>
        <translation>
            <numerusform>%n evento conjunto celebrado</numerusform>
            <numerusform>%n eventos conjuntos celebrados</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody of this institution is known yet.</source>
        <translation>Aún no se conoce a nadie de esta institución.</translation>
    </message>
    <message>
        <source>Invite to an event…</source>
        <translation>Invitar a un evento…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation>Horas comunes con nosotros</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Asuntos pendientes</translation>
    </message>
    <message>
        <source>No focal point: letters go to the head of the institution.</source>
        <translation>Sin punto focal: las cartas van al titular de la institución.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elegir uno</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>habla {languages}</translation>
    </message>
</context>
<context>
    <name>InstitutionPane</name>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>works {hours}</source>
        <translation>trabaja {hours}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation>Horas comunes con nosotros</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>None: letters go to the head of the institution.</source>
        <translation>Ninguno: las cartas van al titular de la institución.</translation>
    </message>
</context>
<context>
    <name>InstitutionSection</name>
    <message>
        <source>Open the institution</source>
        <translation>Abrir la institución</translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation>Su institución</translation>
    </message>
    <message>
        <source>Name, working hours, weekend</source>
        <translation>Nombre, horario laboral, fin de semana</translation>
    </message>
    <message>
        <source>They stand on the page of the institution.</source>
        <translation>Están en la página de la institución.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>History signs with it.</source>
        <translation>El historial lo usa como firma.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>History signs with {name} from now on.</source>
        <translation>El historial firma ahora como {name}.</translation>
    </message>
</context>
<context>
    <name>InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Institution added.</source>
        <translation>Institución añadida.</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation>Añadir una institución…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>se muestran {shown} de {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>{shown} archivados</translation>
    </message>
    <message>
        <source>No institution with “{name}”. Add it now, complete it later.</source>
        <translation>Ninguna institución con «{name}». Añádala ahora y complétela después.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>No hay nada archivado.</translation>
    </message>
</context>
<context>
    <name>InstitutionsTab</name>
    <message>
        <source>Record answer…</source>
        <translation>Registrar respuesta…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviada…</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite an institution: name, city or country</source>
        <translation>Invitar a una institución: nombre, ciudad o país</translation>
    </message>
    <message>
        <source>Invite an institution</source>
        <translation>Invitar a una institución</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>no answer yet, in time</source>
        <translation>sin respuesta, en plazo</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>plazo vencido</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>sustitución</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>No institutions yet. Type a name, a city or a country to invite one.</source>
        <translation>Aún no hay instituciones. Escriba un nombre, una ciudad o un país para invitar a una.</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>Recordar a %n institución…</numerusform>
            <numerusform>Recordar a %n instituciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent…</source>
        <translation>
            <numerusform>Marcar %n carta como enviada…</numerusform>
            <numerusform>Marcar %n cartas como enviadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation>Función en el evento</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Recordar…</translation>
    </message>
    <message>
        <source>No reply came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <source>Quota and deadline…</source>
        <translation>Cupo y fecha límite…</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Retirar la invitación</translation>
    </message>
    <message>
        <source>from the starter list</source>
        <translation>de la lista inicial</translation>
    </message>
</context>
<context>
    <name>InstitutionsTable</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Institution and role</source>
        <translation>Institución y función</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Out no., date, channel</source>
        <translation>N.º de salida, fecha, vía</translation>
    </message>
    <message>
        <source>Nominated / quota</source>
        <translation>Propuestos / cupo</translation>
    </message>
    <message>
        <source>In no., date</source>
        <translation>N.º de entrada, fecha</translation>
    </message>
    <message>
        <source>Deadline, reminders</source>
        <translation>Plazo, recordatorios</translation>
    </message>
    <message>
        <source>no focal point</source>
        <translation>sin punto focal</translation>
    </message>
    <message>
        <source>letter: {languages}</source>
        <translation>carta: {languages}</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>sin carta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message numerus="yes">
        <source>and %n in reserve</source>
        <translation>
            <numerusform>y %n en reserva</numerusform>
            <numerusform>y %n en reserva</numerusform>
        </translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>sin invitar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n recordatorio</numerusform>
            <numerusform>%n recordatorios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite to an event</source>
        <translation>Invitar a un evento</translation>
    </message>
    <message>
        <source>Title or number; ↓ lists those to come</source>
        <translation>Título o número; ↓ muestra los próximos</translation>
    </message>
    <message>
        <source>A letter to {name} is drafted; sending it is up to you.</source>
        <translation>Se redacta una carta a {name}; enviarla depende de usted.</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Draft the invitation</source>
        <translation>Redactar la invitación</translation>
    </message>
    <message>
        <source>Choose an event.</source>
        <translation>Elija un evento.</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>{name} is already in the event and stays as is.</source>
        <translation>{name} ya está en el evento y queda como está.</translation>
    </message>
    <message>
        <source>Above the quota of {quota}: {name} goes to the reserve.</source>
        <translation>Por encima del cupo de {quota}: {name} pasa a reserva.</translation>
    </message>
    <message>
        <source>The sheet names {name} as a reserve.</source>
        <translation>La hoja indica a {name} como reserva.</translation>
    </message>
    <message>
        <source>{name} is under 18: cannot be confirmed until all conditions are met.</source>
        <translation>{name} es menor de 18: no se puede confirmar hasta que se cumplan todas las condiciones.</translation>
    </message>
    <message>
        <source>Use the corrected address</source>
        <translation>Usar la dirección corregida</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personas distintas</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Same person written twice, in rows {twin} and {number}. Taken once.</source>
        <translation>La misma persona dos veces, en las filas {twin} y {number}. Se toma una vez.</translation>
    </message>
    <message>
        <source>Like row {twin}. Taken for another person.</source>
        <translation>Parecida a la fila {twin}. Se toma por otra persona.</translation>
    </message>
    <message>
        <source>{known} is known: what is missing is added.</source>
        <translation>{known} ya se conoce: se añade lo que falta.</translation>
    </message>
    <message>
        <source>{known} is known: what you chose of this row is taken.</source>
        <translation>{known} ya se conoce: se toma lo que eligió de esta fila.</translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for the same.</source>
        <translation>¿Misma persona que {known}? Se toma por la misma.</translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for somebody else.</source>
        <translation>¿Misma persona que {known}? Se toma por otra.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Ya en el evento</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>¿La misma?</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>menor de 18</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Bien</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No key for “{words}”.</source>
        <translation>Ninguna tecla para «{words}».</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
</context>
<context>
    <name>LeavesDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>Guardado en {folder}</translation>
    </message>
    <message>
        <source>Save as “{name}”</source>
        <translation>Guardar como «{name}»</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the file and print it from there.</source>
        <translation>La impresora no responde. Guarde el archivo e imprímalo desde allí.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation>El programa no envía nada. Guarda archivos; usted los envía.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Guardar %n archivo…</numerusform>
            <numerusform>Guardar %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>Guardar archivos…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>all work, past days paler</source>
        <translation>todas trabajan; los días pasados, más tenues</translation>
    </message>
    <message>
        <source>some rest, how many</source>
        <translation>algunas descansan, cuántas</translation>
    </message>
    <message>
        <source>weekend of most</source>
        <translation>fin de semana de la mayoría</translation>
    </message>
    <message>
        <source>UN day</source>
        <translation>día de la ONU</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Drop a workbook here, or choose a file. Rows can be pasted too: Ctrl+V.</source>
        <translation>Suelte aquí un libro o elija un archivo. También se pueden pegar filas: Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Count them in</source>
        <translation>Contarlas en</translation>
    </message>
    <message>
        <source>Import lessons</source>
        <translation>Importar sesiones</translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation>Qué contiene la columna {letter}</translation>
    </message>
    <message>
        <source>a new event for each theme</source>
        <translation>un evento nuevo por cada tema</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} personas</translation>
    </message>
    <message>
        <source>{known} of {all} recognised</source>
        <translation>{known} de {all} reconocidas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa por revisar</numerusform>
            <numerusform>%n cosas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>Log %n lesson(s)</source>
        <translation>
            <numerusform>Registrar %n sesión</numerusform>
            <numerusform>Registrar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to log</source>
        <translation>Nada nuevo que registrar</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no se toma</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>School or place</source>
        <translation>Escuela o lugar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>People, all</source>
        <translation>Personas, total</translation>
    </message>
    <message>
        <source>Girls, women</source>
        <translation>Niñas, mujeres</translation>
    </message>
    <message>
        <source>Boys, men</source>
        <translation>Niños, hombres</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Lecturer, not kept</source>
        <translation>Conferenciante, no se guarda</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) logged</source>
        <translation>
            <numerusform>%n sesión registrada</numerusform>
            <numerusform>%n sesiones registradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>New lessons</source>
        <translation>Sesiones nuevas</translation>
    </message>
    <message>
        <source>Corrected numbers</source>
        <translation>Números corregidos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Invitation drafted.</source>
        <translation>Invitación redactada.</translation>
    </message>
    <message>
        <source>Institution added, invitation drafted.</source>
        <translation>Institución añadida, invitación redactada.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as sent: %n letter(s).</source>
        <translation>
            <numerusform>Marcada como enviada: %n carta.</numerusform>
            <numerusform>Marcadas como enviadas: %n cartas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Respuesta registrada.</translation>
    </message>
    <message numerus="yes">
        <source>Reminders recorded: %n.</source>
        <translation>
            <numerusform>Recordatorios registrados: %n.</numerusform>
            <numerusform>Recordatorios registrados: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Quota and deadline</source>
        <translation>Cupo y fecha límite</translation>
    </message>
    <message>
        <source>The number of places is limited</source>
        <translation>El número de plazas es limitado</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Deadline for nominations</source>
        <translation>Fecha límite de las candidaturas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>Rec.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>Consejo juvenil</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menores de 18</translation>
    </message>
    <message>
        <source>Terms ending</source>
        <translation>Mandatos por terminar</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>En tres meses</translation>
    </message>
    <message>
        <source>City and clock</source>
        <translation>Ciudad y reloj</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>Events held together</source>
        <translation>Eventos conjuntos celebrados</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Current</source>
        <translation>Actuales</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Nominations open</source>
        <translation>Candidaturas abiertas</translation>
    </message>
    <message>
        <source>Held {year}</source>
        <translation>Celebrados en {year}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>{count}, {number} selected</source>
        <translation>{count}, {number} seleccionados</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
</context>
<context>
    <name>LocalTextEdit</name>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>class {grade}</source>
        <translation>curso {grade}</translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation>{n} sin indicar</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n docente</numerusform>
            <numerusform>%n docentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood: {words}</source>
        <translation>Entendido: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{women} F · {men} M</source>
        <translation>{women} M · {men} H</translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation>
            <numerusform>%n niña</numerusform>
            <numerusform>%n niñas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n mujer</numerusform>
            <numerusform>%n mujeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation>
            <numerusform>%n niño</numerusform>
            <numerusform>%n niños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n hombre</numerusform>
            <numerusform>%n hombres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message numerus="yes">
        <source>%n arrival(s) are not saved yet: the database is in use. Whoever closes the window now loses them. Close what uses the database, or wait a moment.</source>
        <translation>
            <numerusform>%n llegada aún no está guardada: la base de datos está en uso. Quien cierre ahora la ventana la pierde. Cierre lo que usa la base de datos o espere un momento.</numerusform>
            <numerusform>%n llegadas aún no están guardadas: la base de datos está en uso. Quien cierre ahora la ventana las pierde. Cierre lo que usa la base de datos o espere un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals are not saved</source>
        <translation>Llegadas sin guardar</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlas</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
</context>
<context>
    <name>MarkSentDialog</name>
    <message numerus="yes">
        <source>All %n institution(s) of the event</source>
        <translation>
            <numerusform>La institución del evento (%n)</numerusform>
            <numerusform>Las %n instituciones del evento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as sent</source>
        <translation>
            <numerusform>Marcar %n documento como enviado</numerusform>
            <numerusform>Marcar %n documentos como enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>The program sends nothing. It keeps what you sent.</source>
        <translation>El programa no envía nada. Guarda lo que usted envió.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Others, parted by commas</source>
        <translation>Otros, separados por comas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Out number</source>
        <translation>Número de salida</translation>
    </message>
    <message numerus="yes">
        <source>Mark as sent to %n</source>
        <translation>
            <numerusform>Marcar como enviado a %n</numerusform>
            <numerusform>Marcar como enviado a %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>City and offset on the day</source>
        <translation>Ciudad y desfase ese día</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Horas del día</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Term &amp;from</source>
        <translation>Mandato &amp;desde</translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation>Mandato &amp;hasta</translation>
    </message>
    <message>
        <source>Somebody new is added in People first, with the date of birth.</source>
        <translation>A una persona nueva se la añade primero en Personas, con la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Añadir al miembro</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Elija a una persona.</translation>
    </message>
    <message>
        <source>Write the first day of the term.</source>
        <translation>Escriba el primer día del mandato.</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Not a delegate of an event to come.</source>
        <translation>No es delegado de ningún evento próximo.</translation>
    </message>
    <message>
        <source>Conditions met: {met} of {all}</source>
        <translation>Condiciones cumplidas: {met} de {all}</translation>
    </message>
    <message>
        <source>Delegate to {event}</source>
        <translation>Delegado en {event}</translation>
    </message>
    <message>
        <source>Name chaperone</source>
        <translation>Designar acompañante</translation>
    </message>
    <message>
        <source>Record paper…</source>
        <translation>Registrar documento…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>End the term…</source>
        <translation>Finalizar el mandato…</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Terms over or not begun</source>
        <translation>Mandatos terminados o sin comenzar</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Comes of age</source>
        <translation>Mayoría de edad</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>Mandato hasta</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
</context>
<context>
    <name>MenuEnd</name>
    <message>
        <source>Quick log</source>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move data</source>
        <translation>Trasladar los datos</translation>
    </message>
    <message>
        <source>Everything is copied to {place} and counted there. The present database stays as it is. Nobody should work in it meanwhile.</source>
        <translation>Todo se copia a {place} y se cuenta allí. La base de datos actual queda como está. Nadie debe trabajar en ella entretanto.</translation>
    </message>
    <message>
        <source>{done} of {total} entries copied</source>
        <translation>{done} de {total} entradas copiadas</translation>
    </message>
    <message>
        <source>All {total} entries arrived; every table was counted. The old database is still at its place: keep it until the new one has proved itself.</source>
        <translation>Llegaron las {total} entradas; se contó cada tabla. La base antigua sigue en su lugar: consérvela hasta comprobar que la nueva funciona bien.</translation>
    </message>
    <message>
        <source>Go on at the new place</source>
        <translation>Seguir en el nuevo lugar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved.</source>
        <translation>Detenido. No se trasladó nada.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Move “{title}” to {days}, {hours}?</source>
        <translation>¿Trasladar «{title}» a {days}, {hours}?</translation>
    </message>
    <message>
        <source>Move and prepare updates…</source>
        <translation>Trasladar y preparar actualizaciones…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>New dates: {days}</source>
        <translation>Nuevas fechas: {days}</translation>
    </message>
    <message>
        <source>The new time is over already.</source>
        <translation>El nuevo momento ya pasó.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>%n persona tiene la invitación: se preparará una actualización del calendario.</numerusform>
            <numerusform>%n personas tienen la invitación: se prepararán actualizaciones del calendario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) bear the old date.</source>
        <translation>
            <numerusform>%n carta lleva la fecha antigua.</numerusform>
            <numerusform>%n cartas llevan la fecha antigua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) had confirmed and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>%n persona había confirmado y debe confirmar las nuevas fechas.</numerusform>
            <numerusform>%n personas habían confirmado y deben confirmar las nuevas fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more clash(es).</source>
        <translation>
            <numerusform>Y %n coincidencia más.</numerusform>
            <numerusform>Y %n coincidencias más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing clashes on the new day.</source>
        <translation>No hay coincidencias en el nuevo día.</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Moved to {days}.</source>
        <translation>Trasladado: {days}.</translation>
    </message>
</context>
<context>
    <name>NewCouncilDialog</name>
    <message>
        <source>Add a youth council</source>
        <translation>Añadir un consejo juvenil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>Add the council</source>
        <translation>Añadir el consejo</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Plan the event</source>
        <translation>Planificar el evento</translation>
    </message>
    <message>
        <source>Programme, people and letters come later.</source>
        <translation>El programa, las personas y las cartas vienen después.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Dates, hours and city of the clock</source>
        <translation>Fechas, horas y ciudad del reloj</translation>
    </message>
    <message>
        <source>This hour comes twice that day</source>
        <translation>Esta hora se repite ese día</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Nuestra función</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Buscar horas comunes</translation>
    </message>
    <message>
        <source>Event planned.</source>
        <translation>Evento planificado.</translation>
    </message>
    <message>
        <source>The first: {clock}</source>
        <translation>La primera: {clock}</translation>
    </message>
    <message>
        <source>The second: {clock}</source>
        <translation>La segunda: {clock}</translation>
    </message>
</context>
<context>
    <name>NewInstitutionDialog</name>
    <message>
        <source>Add an institution</source>
        <translation>Añadir una institución</translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation>Nombre, ciudad o país, en cualquier idioma</translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation>No está en la lista: añadir «{name}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>&amp;City and time zone</source>
        <translation>&amp;Ciudad y zona horaria</translation>
    </message>
    <message>
        <source>&amp;Weekend</source>
        <translation>&amp;Fin de semana</translation>
    </message>
    <message>
        <source>Add the institution</source>
        <translation>Añadir la institución</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Young person: member of a youth council or delegate</source>
        <translation>Joven: miembro de un consejo juvenil o delegado</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Añadir a la persona</translation>
    </message>
    <message>
        <source>Without a date of birth nobody knows who is under 18. Write it.</source>
        <translation>Sin fecha de nacimiento no se sabe quién es menor de 18. Escríbala.</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Nombres de pila</translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation>Nombre en letras &amp;latinas, como en el pasaporte</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>Fecha de na&amp;cimiento</translation>
    </message>
    <message>
        <source>Guardian’s e-&amp;mail</source>
        <translation>Co&amp;rreo del representante legal</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Conditions met: {met} of {all}</source>
        <translation>Condiciones cumplidas: {met} de {all}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n institution(s) have no time zone: {names}.</source>
        <translation>
            <numerusform>%n institución no tiene zona horaria: {names}.</numerusform>
            <numerusform>%n instituciones no tienen zona horaria: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set them</source>
        <translation>Indicarlas</translation>
    </message>
    <message>
        <source>Add the institutions that are to meet.</source>
        <translation>Añada las instituciones que van a reunirse.</translation>
    </message>
    <message>
        <source>No common window on {day}.</source>
        <translation>No hay franja común el {day}.</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Ir al {day}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Omitir {name}</translation>
    </message>
</context>
<context>
    <name>OnlineDialog</name>
    <message>
        <source>Move online</source>
        <translation>Pasar a modalidad en línea</translation>
    </message>
    <message>
        <source>&amp;Link (may come later)</source>
        <translation>&amp;Enlace (puede añadirse después)</translation>
    </message>
    <message>
        <source>The event is online now.</source>
        <translation>El evento es ahora en línea.</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n document(s) of the stages so far are missing</source>
        <translation>
            <numerusform>Falta %n documento de las etapas hasta ahora</numerusform>
            <numerusform>Faltan %n documentos de las etapas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Buscar horas comunes</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <translation>{change}, deshecho</translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation>El estado del evento es ahora: {state}.</translation>
    </message>
    <message>
        <source>Not yet. {what}</source>
        <translation>Todavía no. {what}</translation>
    </message>
    <message>
        <source>Go on with a reason…</source>
        <translation>Seguir con un motivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold calendar files of this event. The old entries will be cancelled: prepare updates for them afterwards.</source>
        <translation>
            <numerusform>%n persona tiene archivos de calendario de este evento. Las entradas antiguas se cancelarán: prepare después las actualizaciones.</numerusform>
            <numerusform>%n personas tienen archivos de calendario de este evento. Las entradas antiguas se cancelarán: prepare después las actualizaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other calendar files</source>
        <translation>Otros archivos de calendario</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Moved to {days}.</source>
        <translation>Trasladado: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people hold the old invitation. Prepare updates.</source>
        <translation>
            <numerusform>%n persona tiene la invitación antigua. Prepare la actualización.</numerusform>
            <numerusform>%n personas tienen la invitación antigua. Prepare las actualizaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>&gt; commands   @ people   # events</source>
        <translation>&gt; órdenes   @ personas   # eventos</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>in a window</source>
        <translation>en una ventana</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>finds Latin and Cyrillic alike</source>
        <translation>encuentra latín y cirílico por igual</translation>
    </message>
    <message>
        <source>Nothing is named “{words}”.</source>
        <translation>Nada se llama «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Size of the badges</source>
        <translation>Tamaño de las credenciales</translation>
    </message>
    <message>
        <source>Picture behind the certificates</source>
        <translation>Imagen de fondo de los certificados</translation>
    </message>
    <message>
        <source>A sheet for each session</source>
        <translation>Una hoja por sesión</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>Registro de certificados…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>none: a plain frame</source>
        <translation>ninguna: un marco sencillo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Record a paper</source>
        <translation>Registrar un documento</translation>
    </message>
    <message>
        <source>photos are allowed</source>
        <translation>se permiten fotos</translation>
    </message>
    <message>
        <source>only in a group</source>
        <translation>solo en grupo</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>sin fotos</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Entregado el</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisión</translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation>&amp;Válido desde</translation>
    </message>
    <message>
        <source>Holds &amp;to</source>
        <translation>Válido &amp;hasta</translation>
    </message>
    <message>
        <source>Only that the paper is there is kept, not what it says.</source>
        <translation>Solo se conserva que el documento existe, no lo que dice.</translation>
    </message>
    <message>
        <source>Record the paper</source>
        <translation>Registrar el documento</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>sin idioma</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Record a document</source>
        <translation>Registrar un documento</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>The file stays where it is. The program keeps the place.</source>
        <translation>El archivo se queda donde está. El programa guarda el lugar.</translation>
    </message>
    <message>
        <source>Correct the document</source>
        <translation>Corregir el documento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Where it lies: a file, a folder or a shelf</source>
        <translation>Dónde está: archivo, carpeta o estante</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del documento</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Paste rows from Excel…</source>
        <translation>Pegar filas de Excel…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Pegar filas de Excel</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve</source>
        <translation>
            <numerusform>%n en reserva</numerusform>
            <numerusform>%n en reserva</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet. Paste them from a spreadsheet, or add one person.</source>
        <translation>Aún no hay nombres. Péguelos de una hoja de cálculo o añada a una persona.</translation>
    </message>
    <message>
        <source>No names yet. {answered} of {total} institutions have answered.</source>
        <translation>Aún no hay nombres. Han respondido {answered} de {total} instituciones.</translation>
    </message>
    <message numerus="yes">
        <source>Added: %n person(s).</source>
        <translation>
            <numerusform>Añadida: %n persona.</numerusform>
            <numerusform>Añadidas: %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n aceptado.</numerusform>
            <numerusform>%n aceptados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve.</source>
        <translation>
            <numerusform>%n en reserva.</numerusform>
            <numerusform>%n en reserva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersButton</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersField</name>
    <message>
        <source>Name, city or country</source>
        <translation>Nombre, ciudad o país</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Función de {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>PartsEdit</name>
    <message>
        <source>Facts: purpose, place, languages, recommendations</source>
        <translation>Datos: objetivo, lugar, idiomas, recomendaciones</translation>
    </message>
    <message>
        <source>Programme: phases and sessions</source>
        <translation>Programa: fases y sesiones</translation>
    </message>
    <message>
        <source>Institutions: partners, invitations as drafts</source>
        <translation>Instituciones: socios, invitaciones como borradores</translation>
    </message>
    <message>
        <source>People: nominated again, speakers</source>
        <translation>Personas: propuestas de nuevo, ponentes</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>The office’s data lies on the server {address}.</source>
        <translation>Los datos de la oficina están en el servidor {address}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message>
        <source>It is not kept. Leave it empty if the server asks for none.</source>
        <translation>No se guarda. Déjela vacía si el servidor no pide ninguna.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Pegar filas de Excel</translation>
    </message>
    <message>
        <source>Copy the rows in Excel, then press Ctrl+V here. Any order of columns will do.</source>
        <translation>Copie las filas en Excel y pulse aquí Ctrl+V. Sirve cualquier orden de columnas.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>These people come from</source>
        <translation>Estas personas vienen de</translation>
    </message>
    <message>
        <source>Rows from the spreadsheet</source>
        <translation>Filas de la hoja de cálculo</translation>
    </message>
    <message>
        <source>Accept them at once</source>
        <translation>Aceptarlas al instante</translation>
    </message>
    <message>
        <source>Choose whom these people come from, above the sheet.</source>
        <translation>Elija, encima de la hoja, de dónde vienen estas personas.</translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation>Qué contiene la columna {letter}</translation>
    </message>
    <message>
        <source>{known} of {all} columns recognised</source>
        <translation>{known} de {all} columnas reconocidas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa por revisar</numerusform>
            <numerusform>%n cosas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>corregir en la celda</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>con errores</translation>
    </message>
    <message>
        <source>known or alike</source>
        <translation>conocidas o parecidas</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>en reserva</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Personas nuevas</translation>
    </message>
    <message>
        <source>Known, completed</source>
        <translation>Conocidas, completadas</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>En reserva</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>After adding</source>
        <translation>Después de añadir</translation>
    </message>
    <message>
        <source>One step to undo. The spreadsheet itself is not changed.</source>
        <translation>Un solo paso para deshacer. La hoja de cálculo en sí no cambia.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Añadir a %n persona</numerusform>
            <numerusform>Añadir a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add and accept %n person(s)</source>
        <translation>
            <numerusform>Añadir y aceptar a %n persona</numerusform>
            <numerusform>Añadir y aceptar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no se toma</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres de pila</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronímico</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>Nombre en letras latinas</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Mr or Ms</source>
        <translation>Sr. o Sra.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Nominee or reserve</source>
        <translation>Candidato o reserva</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>según las filas</translation>
    </message>
</context>
<context>
    <name>PasteLessonsDialog</name>
    <message>
        <source>Log rows of a spreadsheet</source>
        <translation>Registrar las filas de una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>PastePlansDialog</name>
    <message>
        <source>Paste action plans</source>
        <translation>Pegar planes de acción</translation>
    </message>
    <message>
        <source>One row for each plan: whose it is, the goal, and the day if there is one.</source>
        <translation>Una fila por plan: de quién es, el objetivo y el día, si lo hay.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>Copy the rows in Excel, then press Ctrl+V here.</source>
        <translation>Copie las filas en Excel y pulse aquí Ctrl+V.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n action plan(s)</source>
        <translation>
            <numerusform>Añadir %n plan de acción</numerusform>
            <numerusform>Añadir %n planes de acción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) added.</source>
        <translation>
            <numerusform>%n plan de acción añadido.</numerusform>
            <numerusform>%n planes de acción añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Previsto hasta</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Persona añadida.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>se muestran {shown} de {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>{shown} archivados</translation>
    </message>
    <message>
        <source>People come in with nominations.</source>
        <translation>Las personas llegan con las candidaturas.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Nadie coincide.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Nadie se llama «{name}».</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>punto focal</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>The address may be shared with the other participants</source>
        <translation>La dirección puede compartirse con los demás participantes</translation>
    </message>
    <message>
        <source>Focal point of the institution</source>
        <translation>Punto focal de la institución</translation>
    </message>
    <message>
        <source>&amp;Find somebody by name</source>
        <translation>&amp;Buscar por nombre</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Nombres de pila</translation>
    </message>
    <message>
        <source>Pa&amp;tronymic</source>
        <translation>Pa&amp;tronímico</translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation>Nombre en letras &amp;latinas, como en el pasaporte</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>&amp;Role in the event</source>
        <translation>&amp;Función en el evento</translation>
    </message>
    <message>
        <source>Somebody new: “{name}”</source>
        <translation>Persona nueva: «{name}»</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres de pila</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronímico</translation>
    </message>
    <message>
        <source>Name in Latin, as in the passport</source>
        <translation>Nombre en letras latinas, como en el pasaporte</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Orden del nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Interpretation from</source>
        <translation>Interpretación desde</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Guardian’s e-mail</source>
        <translation>Correo del representante legal</translation>
    </message>
    <message>
        <source>Guardian’s name</source>
        <translation>Nombre del representante legal</translation>
    </message>
    <message>
        <source>Guardian’s phone</source>
        <translation>Teléfono del representante legal</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>no se necesita</translation>
    </message>
    <message>
        <source>may be given to the others</source>
        <translation>puede darse a los demás</translation>
    </message>
    <message>
        <source>answers for the institution</source>
        <translation>responde por la institución</translation>
    </message>
    <message>
        <source>held on paper</source>
        <translation>se conserva en papel</translation>
    </message>
    <message>
        <source>None: write the organisation</source>
        <translation>Ninguna: escriba la organización</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Consejos juveniles</translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation>Qué conservamos</translation>
    </message>
    <message>
        <source>No event yet. Seats in events appear here.</source>
        <translation>Aún no hay eventos. Las plazas en eventos aparecen aquí.</translation>
    </message>
    <message>
        <source>Show full name…</source>
        <translation>Mostrar el nombre completo…</translation>
    </message>
    <message>
        <source>Names of people under 18 are shortened here and in every file.</source>
        <translation>Los nombres de menores de 18 años se abrevian aquí y en todos los archivos.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>desde el {first}</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>No event yet.</source>
        <translation>Aún no hay eventos.</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>Horas de capacitación</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>{mark}, full name masked</source>
        <translation>{mark}, nombre completo oculto</translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation>El correo va al representante legal, nunca al menor.</translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation>Sin correo electrónico: no se puede crear ningún archivo de calendario.</translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation>se comparte con los demás</translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation>no se comparte con los demás</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>obtenido</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificado</numerusform>
            <numerusform>%n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>se desconocen las horas</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in events: reports count them</source>
        <translation>
            <numerusform>%n plaza en eventos: cuenta en los informes</numerusform>
            <numerusform>%n plazas en eventos: cuentan en los informes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s): certificates rest on them</source>
        <translation>
            <numerusform>%n marca de asistencia: base de los certificados</numerusform>
            <numerusform>%n marcas de asistencia: base de los certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of a young delegate</source>
        <translation>
            <numerusform>%n documento de delegado joven</numerusform>
            <numerusform>%n documentos de delegado joven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in a youth council</source>
        <translation>
            <numerusform>%n mandato en un consejo juvenil</numerusform>
            <numerusform>%n mandatos en un consejo juvenil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history on this record: kept 3 years</source>
        <translation>
            <numerusform>%n paso del historial de esta ficha: se conserva 3 años</numerusform>
            <numerusform>%n pasos del historial de esta ficha: se conservan 3 años</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, post and institution: while they are useful</source>
        <translation>Nombre, cargo e institución: mientras sean útiles</translation>
    </message>
    <message>
        <source>E-mail address: to reach the person, two years from the last event</source>
        <translation>Correo electrónico: para contactar a la persona, dos años desde el último evento</translation>
    </message>
    <message>
        <source>Sex: reports show totals only</source>
        <translation>Sexo: los informes muestran solo totales</translation>
    </message>
    <message>
        <source>Languages: for letters and interpretation</source>
        <translation>Idiomas: para las cartas y la interpretación</translation>
    </message>
    <message>
        <source>Date of birth: to know who is under 18, until the term ends and 30 days more</source>
        <translation>Fecha de nacimiento: para saber quién es menor de 18, hasta el fin del mandato y 30 días más</translation>
    </message>
    <message>
        <source>Guardian’s contact: in place of the child’s, until the term ends and 30 days more</source>
        <translation>Contacto del representante legal: en lugar del contacto del menor, hasta el fin del mandato y 30 días más</translation>
    </message>
</context>
<context>
    <name>PhaseDialog</name>
    <message>
        <source>Change the phase</source>
        <translation>Cambiar la fase</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Añadir una fase</translation>
    </message>
    <message>
        <source>Save the phase</source>
        <translation>Guardar la fase</translation>
    </message>
    <message>
        <source>Add the phase</source>
        <translation>Añadir la fase</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Form of holding</source>
        <translation>&amp;Modalidad</translation>
    </message>
    <message>
        <source>&amp;Share of its hours for a certificate</source>
        <translation>&amp;Proporción de sus horas para el certificado</translation>
    </message>
    <message>
        <source>“–”: the rule of the whole event is enough.</source>
        <translation>«–»: basta la regla de todo el evento.</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Primer &amp;día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
</context>
<context>
    <name>PhasesDialog</name>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Add a phase…</source>
        <translation>Añadir una fase…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No phases: the event is one whole. A course online and on site has several.</source>
        <translation>Sin fases: el evento es un todo. Un curso en línea y presencial tiene varias.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Sessions belong to a phase by their day.</source>
        <translation>Las sesiones pertenecen a una fase por su día.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add an action plan</source>
        <translation>Añadir un plan de acción</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Institution or person: type a name</source>
        <translation>Institución o persona: escriba un nombre</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>Goal, in one sentence</source>
        <translation>Objetivo, en una frase</translation>
    </message>
    <message>
        <source>Planned until (may be empty)</source>
        <translation>Previsto hasta (opcional)</translation>
    </message>
    <message>
        <source>Add the plan</source>
        <translation>Añadir el plan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PlansSection</name>
    <message>
        <source>Action plans</source>
        <translation>Planes de acción</translation>
    </message>
    <message>
        <source>Add plan…</source>
        <translation>Añadir plan…</translation>
    </message>
    <message>
        <source>Paste plans…</source>
        <translation>Pegar planes…</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>Registrar respuesta…</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Crear formularios…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importar respuestas…</translation>
    </message>
    <message>
        <source>Answers by key for</source>
        <translation>Respuestas por tecla para</translation>
    </message>
    <message>
        <source>No action plans. They come from session 8 or the form.</source>
        <translation>No hay planes de acción. Vienen de la sesión 8 o del formulario.</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} meses</translation>
    </message>
    <message>
        <source>Done at 3 months</source>
        <translation>Realizados a los 3 meses</translation>
    </message>
    <message>
        <source>· at 6 months</source>
        <translation>· a los 6 meses</translation>
    </message>
</context>
<context>
    <name>PlansTable</name>
    <message>
        <source>Whose plan</source>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Previsto hasta</translation>
    </message>
    <message>
        <source>At {months} months</source>
        <translation>A los {months} meses</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>tal como se imprime</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>The form for {name}</source>
        <translation>El formulario para {name}</translation>
    </message>
    <message>
        <source>As everybody will see it</source>
        <translation>Como lo verán todos</translation>
    </message>
    <message>
        <source>As {name} will see it</source>
        <translation>Como lo verá {name}</translation>
    </message>
    <message>
        <source>{name} in the files</source>
        <translation>{name} en los archivos</translation>
    </message>
    <message>
        <source>a row for each person and session</source>
        <translation>una fila por persona y sesión</translation>
    </message>
    <message>
        <source>a row for each person and session; the first {n} of {all}</source>
        <translation>una fila por persona y sesión; las primeras {n} de {all}</translation>
    </message>
    <message>
        <source>Sign-in sheets, page {n} of {all}</source>
        <translation>Hojas de firmas, página {n} de {all}</translation>
    </message>
    <message>
        <source>Badges, page {n} of {all}</source>
        <translation>Credenciales, página {n} de {all}</translation>
    </message>
    <message>
        <source>Table signs, page {n} of {all}</source>
        <translation>Carteles de mesa, página {n} de {all}</translation>
    </message>
    <message>
        <source>Certificates, page {n} of {all}</source>
        <translation>Certificados, página {n} de {all}</translation>
    </message>
    <message>
        <source>Evaluation form, page {n} of {all}</source>
        <translation>Formulario de evaluación, página {n} de {all}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>No file: there is no e-mail address.</source>
        <translation>Sin archivo: no hay dirección de correo.</translation>
    </message>
    <message>
        <source>No file: nothing has changed for this person.</source>
        <translation>Sin archivo: nada ha cambiado para esta persona.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Others invited</source>
        <translation>Otros invitados</translation>
    </message>
    <message>
        <source>hidden: each sees only the own name</source>
        <translation>ocultos: cada uno ve solo su nombre</translation>
    </message>
    <message>
        <source>Calls the entry off</source>
        <translation>Cancela la entrada</translation>
    </message>
    <message>
        <source>Replaces the file saved on {day}</source>
        <translation>Sustituye al archivo guardado el {day}</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>Día {n}</translation>
    </message>
    <message>
        <source>{hours}, host</source>
        <translation>{hours}, en la sede</translation>
    </message>
    <message>
        <source>the guardian; the file names no child</source>
        <translation>el representante legal; el archivo no nombra a ningún menor</translation>
    </message>
    <message>
        <source>the coordinator of the youth council; the file names no child</source>
        <translation>el coordinador del consejo juvenil; el archivo no nombra a ningún menor</translation>
    </message>
    <message>
        <source>The row in the list of participants</source>
        <translation>La fila en la lista de participantes</translation>
    </message>
    <message>
        <source>The row in the attendance workbook</source>
        <translation>La fila en el libro de asistencia</translation>
    </message>
    <message>
        <source>The row in the sign-in sheets</source>
        <translation>La fila en las hojas de firmas</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>No hay nada suyo que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody has changed the same record since. Correct the record instead.</source>
        <translation>Este paso no se puede deshacer: alguien ha cambiado la misma ficha desde entonces. Corrija la ficha.</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile. Look at the new values, then try again.</source>
        <translation>Alguien ha cambiado esto entretanto. Mire los nuevos valores y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>An office already lies there. Nothing was moved. Choose an empty database.</source>
        <translation>Ya hay allí una oficina. No se trasladó nada. Elija una base de datos vacía.</translation>
    </message>
    <message>
        <source>Not everything arrived. Nothing was moved. Try again.</source>
        <translation>No llegó todo. No se trasladó nada. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” already holds data. Open it, or choose another name.</source>
        <translation>«{name}» ya contiene datos. Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Choose a city, for example Asia/Tashkent.</source>
        <translation>No existe la zona horaria «{zone}». Elija una ciudad, por ejemplo Asia/Tashkent.</translation>
    </message>
    <message>
        <source>{time} does not exist on {day} in {zone}: the clocks go forward. The next valid time is {next}.</source>
        <translation>{time} no existe el {day} en {zone}: los relojes se adelantan. La siguiente hora posible es {next}.</translation>
    </message>
    <message>
        <source>The end is not after the start. Correct one of the two.</source>
        <translation>El fin no es posterior al comienzo. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}. Correct the date.</source>
        <translation>El año debe estar entre {first} y {last}. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The event would last more than three years. Correct the end.</source>
        <translation>El evento duraría más de tres años. Corrija el fin.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. Choose the first or the second.</source>
        <translation>Los relojes marcan {time} dos veces el {day}. Elija la primera o la segunda.</translation>
    </message>
    <message>
        <source>The title is empty. Write one.</source>
        <translation>El título está vacío. Escriba uno.</translation>
    </message>
    <message>
        <source>The name of the institution is empty. Write it.</source>
        <translation>El nombre de la institución está vacío. Escríbalo.</translation>
    </message>
    <message>
        <source>The name is empty. Write the family name or the given name.</source>
        <translation>El nombre está vacío. Escriba el apellido o el nombre de pila.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it.</source>
        <translation>El texto tiene más de {limit} caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>The type of the event is missing. Choose it.</source>
        <translation>Falta el tipo de evento. Elíjalo.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Correct it or leave empty.</source>
        <translation>«{text}» no es una dirección de correo electrónico. Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <source>The link does not begin with https:// or http://. Correct it or leave empty.</source>
        <translation>El enlace no empieza por https:// ni http://. Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>The name is empty in every language. Write it in one at least.</source>
        <translation>El nombre está vacío en todos los idiomas. Escríbalo al menos en uno.</translation>
    </message>
    <message>
        <source>The number is less than nothing. Write 0 or more.</source>
        <translation>El número es menor que cero. Escriba 0 o más.</translation>
    </message>
    <message>
        <source>The share for a certificate is not between 0 and 100 %. Correct it.</source>
        <translation>La proporción para el certificado no está entre 0 y 100 %. Corríjala.</translation>
    </message>
    <message>
        <source>Answers would be due after the event begins. Choose an earlier day.</source>
        <translation>El plazo de respuesta vencería después de comenzar el evento. Elija un día anterior.</translation>
    </message>
    <message>
        <source>The number {code} belongs to another event. Choose another.</source>
        <translation>El número {code} pertenece a otro evento. Elija otro.</translation>
    </message>
    <message>
        <source>One of the institutions is no longer in the list. Choose another.</source>
        <translation>Una de las instituciones ya no está en la lista. Elija otra.</translation>
    </message>
    <message>
        <source>There is no such recommendation. Choose one from the list.</source>
        <translation>No existe esa recomendación. Elija una de la lista.</translation>
    </message>
    <message>
        <source>This event is no longer there: somebody took it back.</source>
        <translation>Este evento ya no está: alguien lo retiró.</translation>
    </message>
    <message>
        <source>Sessions outside the new dates: {sessions}. Move or remove them first.</source>
        <translation>Sesiones fuera de las nuevas fechas: {sessions}. Trasládelas o quítelas primero.</translation>
    </message>
    <message>
        <source>The event lasts from {first} to {last}. Choose one of its days, or change its dates.</source>
        <translation>El evento dura del {first} al {last}. Elija uno de sus días o cambie sus fechas.</translation>
    </message>
    <message>
        <source>This session is no longer there: somebody removed it.</source>
        <translation>Esta sesión ya no está: alguien la quitó.</translation>
    </message>
    <message>
        <source>Attendance is entered for this session. Clear it there first.</source>
        <translation>Hay asistencia anotada para esta sesión. Bórrela primero allí.</translation>
    </message>
    <message>
        <source>Two institutions lead the event. Give one of them another role.</source>
        <translation>Dos instituciones lideran el evento. Dé a una de ellas otra función.</translation>
    </message>
    <message>
        <source>The session lasts only {minutes} minutes. Count as many or fewer.</source>
        <translation>La sesión dura solo {minutes} minutos. Cuente esos o menos.</translation>
    </message>
    <message>
        <source>The country is missing. Choose it.</source>
        <translation>Falta el país. Elíjalo.</translation>
    </message>
    <message>
        <source>No working day is left in the week. Choose the days of rest again.</source>
        <translation>No queda ningún día laborable en la semana. Elija de nuevo los días de descanso.</translation>
    </message>
    <message>
        <source>The working day does not end after it begins. Correct one of the two.</source>
        <translation>La jornada laboral no termina después de comenzar. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Your institution is not chosen. Type three letters of your country or city.</source>
        <translation>No ha elegido su institución. Escriba tres letras de su país o ciudad.</translation>
    </message>
    <message>
        <source>The program does not speak this language. Choose another.</source>
        <translation>El programa no habla este idioma. Elija otro.</translation>
    </message>
    <message>
        <source>The event cannot go to this state. Choose another step.</source>
        <translation>El evento no puede pasar a este estado. Elija otro paso.</translation>
    </message>
    <message>
        <source>Postponing or cancelling needs a reason. Write it: it stays in the history.</source>
        <translation>Aplazar o cancelar requiere un motivo. Escríbalo: queda en el historial.</translation>
    </message>
    <message>
        <source>Going back needs a reason. Write it: it stays in the history.</source>
        <translation>Volver atrás requiere un motivo. Escríbalo: queda en el historial.</translation>
    </message>
    <message>
        <source>Skipping steps needs a reason. Write it: it stays in the history.</source>
        <translation>Saltarse pasos requiere un motivo. Escríbalo: queda en el historial.</translation>
    </message>
    <message>
        <source>To go on without this, write the reason: it stays in the history.</source>
        <translation>Para seguir sin esto, escriba el motivo: queda en el historial.</translation>
    </message>
    <message>
        <source>The invitation cannot go to this state. Choose another step.</source>
        <translation>La invitación no puede pasar a este estado. Elija otro paso.</translation>
    </message>
    <message>
        <source>The participant cannot go to this state. Choose another step.</source>
        <translation>El participante no puede pasar a este estado. Elija otro paso.</translation>
    </message>
    <message>
        <source>These institutions are already invited. Choose others.</source>
        <translation>Estas instituciones ya están invitadas. Elija otras.</translation>
    </message>
    <message>
        <source>This letter has gone out and stays. Record that the institution declined.</source>
        <translation>Esta carta ya salió y queda. Registre que la institución rechazó.</translation>
    </message>
    <message>
        <source>The date is missing. Enter it.</source>
        <translation>Falta la fecha. Escríbala.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct the date.</source>
        <translation>Este día aún no ha llegado. Corrija la fecha.</translation>
    </message>
    <message>
        <source>The letter went out on {day}, later than this answer. Correct the date.</source>
        <translation>La carta salió el {day}, después de esta respuesta. Corrija la fecha.</translation>
    </message>
    <message>
        <source>Number {number} is already used on {day}. Next free: {next}.</source>
        <translation>El número {number} ya se usó el {day}. Siguiente libre: {next}.</translation>
    </message>
    <message>
        <source>Number {number} is already used. Next free: {next}.</source>
        <translation>El número {number} ya está en uso. Siguiente libre: {next}.</translation>
    </message>
    <message>
        <source>These institutions were reminded today. Remind them again tomorrow.</source>
        <translation>A estas instituciones se les recordó hoy. Recuérdeles de nuevo mañana.</translation>
    </message>
    <message>
        <source>This person is already in the event. Look for the name in the list.</source>
        <translation>Esta persona ya está en el evento. Busque el nombre en la lista.</translation>
    </message>
    <message>
        <source>Quota of {institution} is full: {taken} of {quota}. Put in reserve.</source>
        <translation>El cupo de {institution} está completo: {taken} de {quota}. Pase a reserva.</translation>
    </message>
    <message>
        <source>A chaperone is an adult. Choose somebody else.</source>
        <translation>El acompañante es una persona adulta. Elija a otra.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list of institutions. Choose whom these people come from.</source>
        <translation>«{text}» no está en la lista de instituciones. Elija de dónde vienen estas personas.</translation>
    </message>
    <message>
        <source>No row can be added. Correct the rows marked red, or paste others.</source>
        <translation>No se puede añadir ninguna fila. Corrija las filas en rojo o pegue otras.</translation>
    </message>
    <message>
        <source>This term has no last day. Say first when it ends.</source>
        <translation>Este mandato no tiene último día. Indique primero cuándo termina.</translation>
    </message>
    <message>
        <source>A term has 1 to {most} months. Correct the number, or leave it empty.</source>
        <translation>Un mandato tiene de 1 a {most} meses. Corrija el número o déjelo vacío.</translation>
    </message>
    <message>
        <source>The lower age is above the higher one. Correct one of them.</source>
        <translation>La edad mínima supera a la máxima. Corrija una de ellas.</translation>
    </message>
    <message>
        <source>The council has no name. Write one.</source>
        <translation>El consejo no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>The council belongs to no institution. Choose one.</source>
        <translation>El consejo no pertenece a ninguna institución. Elija una.</translation>
    </message>
    <message>
        <source>A coordinator must be an adult. Choose somebody else.</source>
        <translation>El coordinador debe ser una persona adulta. Elija a otra.</translation>
    </message>
    <message>
        <source>A focal point must be an adult. Choose somebody else.</source>
        <translation>El punto focal debe ser una persona adulta. Elija a otra.</translation>
    </message>
    <message>
        <source>Letting a clash stand needs a reason. Write it: it stays in the history.</source>
        <translation>Admitir una coincidencia requiere un motivo. Escríbalo: queda en el historial.</translation>
    </message>
    <message>
        <source>The event is online already.</source>
        <translation>El evento ya es en línea.</translation>
    </message>
    <message>
        <source>This clash is gone: the facts have changed.</source>
        <translation>Esta coincidencia ya no existe: los datos cambiaron.</translation>
    </message>
    <message>
        <source>Showing a full name needs a reason. Write it: it stays in the history.</source>
        <translation>Mostrar un nombre completo requiere un motivo. Escríbalo: queda en el historial.</translation>
    </message>
    <message>
        <source>This person is already a member of the council from that day on.</source>
        <translation>Esta persona ya es miembro del consejo desde ese día.</translation>
    </message>
    <message>
        <source>The term ends before it begins. Correct one of the two.</source>
        <translation>El mandato termina antes de comenzar. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The paper ends before it begins. Correct one of the two.</source>
        <translation>El documento termina antes de comenzar. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>There is no such paper to withdraw. Record the paper first.</source>
        <translation>No hay tal documento que retirar. Registre primero el documento.</translation>
    </message>
    <message>
        <source>“{mark}” is not a mark. Use P, O, L, E, X, A or minutes.</source>
        <translation>«{mark}» no es una marca. Use P, O, L, E, X, A o minutos.</translation>
    </message>
    <message>
        <source>{minutes} minutes are more than a day has. Write up to {most}.</source>
        <translation>{minutes} minutos son más de los que tiene un día. Escriba hasta {most}.</translation>
    </message>
    <message>
        <source>This person has no such session: it belongs to another event, or it was removed. Open the attendance again.</source>
        <translation>Esta persona no tiene esa sesión: pertenece a otro evento o se quitó. Abra de nuevo la asistencia.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the term in the youth council does not cover the event. Renew it.</source>
        <translation>No se puede confirmar: el mandato en el consejo juvenil no cubre el evento. Renuévelo.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the age on the first day is unknown or outside the limits of the youth council. Check the birth date.</source>
        <translation>No se puede confirmar: la edad el primer día se desconoce o está fuera de los límites del consejo juvenil. Compruebe la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: guardian consent for these dates is missing. Record it.</source>
        <translation>No se puede confirmar: falta el consentimiento del representante legal para estas fechas. Regístrelo.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the young person’s own agreement is missing. Record it.</source>
        <translation>No se puede confirmar: falta el acuerdo del propio joven. Regístrelo.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: a chaperone on the same travel is missing. Name one.</source>
        <translation>No se puede confirmar: falta un acompañante en el mismo viaje. Designe uno.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the emergency contact is missing. Record it.</source>
        <translation>No se puede confirmar: falta el contacto de emergencia. Regístrelo.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the decision on photos is missing. Record it.</source>
        <translation>No se puede confirmar: falta la decisión sobre las fotos. Regístrela.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the health and diet note is missing. Record it.</source>
        <translation>No se puede confirmar: falta la nota de salud y alimentación. Regístrela.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the code of conduct was not given. Record it.</source>
        <translation>No se puede confirmar: no se entregó el código de conducta. Regístrelo.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the permission to leave the country was not checked. Record it.</source>
        <translation>No se puede confirmar: no se verificó el permiso de salida del país. Regístrelo.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the persons responsible for child safety are not named. Record them.</source>
        <translation>No se puede confirmar: no se han designado los responsables de protección de la infancia. Regístrelos.</translation>
    </message>
    <message>
        <source>There is nothing to put into the calendar file: the event has no days yet.</source>
        <translation>No hay nada que poner en el archivo de calendario: el evento aún no tiene días.</translation>
    </message>
    <message>
        <source>The lead institution has no contact person with an e-mail address: nobody could answer. Add an address, or save a notice without organiser.</source>
        <translation>La institución líder no tiene persona de contacto con correo electrónico: nadie podría responder. Añada una dirección o guarde un aviso sin organizador.</translation>
    </message>
    <message>
        <source>A personal invitation needs a person with an e-mail address. Add the address.</source>
        <translation>Una invitación personal necesita una persona con correo electrónico. Añada la dirección.</translation>
    </message>
    <message>
        <source>An invitation file may hold one entry only, or calendars lose the others. Save one file per entry.</source>
        <translation>Un archivo de invitación solo puede tener una entrada; si no, los calendarios pierden las demás. Guarde un archivo por entrada.</translation>
    </message>
    <message>
        <source>A cancelled entry cannot be an invitation. Save a cancellation instead.</source>
        <translation>Una entrada cancelada no puede ser una invitación. Guarde una cancelación.</translation>
    </message>
    <message>
        <source>A calendar for everybody must not name people. Save personal invitations instead.</source>
        <translation>Un calendario para todos no debe nombrar personas. Guarde invitaciones personales.</translation>
    </message>
    <message>
        <source>“{email}” of {name} is not an e-mail address. Correct it.</source>
        <translation>«{email}» de {name} no es una dirección de correo electrónico. Corríjala.</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy the rows in the spreadsheet, then try again.</source>
        <translation>Nada que pegar. Copie las filas en la hoja de cálculo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No column looks like names. Copy the rows together with their headings.</source>
        <translation>Ninguna columna parece de nombres. Copie las filas junto con sus encabezados.</translation>
    </message>
    <message>
        <source>That is more than {rows} rows. Copy fewer rows at a time.</source>
        <translation>Son más de {rows} filas. Copie menos filas cada vez.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not an e-mail address. Correct it or leave it empty.</source>
        <translation>{cell}: «{value}» no es una dirección de correo electrónico. Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <source>{cell}: several e-mail addresses; “{value}” is taken. Choose another if needed.</source>
        <translation>{cell}: varias direcciones; se toma «{value}». Elija otra si hace falta.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” does not tell the sex. Choose it, or leave it open.</source>
        <translation>{cell}: «{value}» no indica el sexo. Elíjalo o déjelo sin indicar.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a list of known languages. Choose them later.</source>
        <translation>{cell}: «{value}» no es una lista de idiomas conocidos. Elíjalos después.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a known role. Participant is taken.</source>
        <translation>{cell}: «{value}» no es una función conocida. Se toma participante.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that program, then try again.</source>
        <translation>«{name}» está en uso por otro programa. Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written. Choose another folder, or ask for the right to write.</source>
        <translation>No se puede escribir «{name}». Elija otra carpeta o pida permiso de escritura.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>El disco está lleno. No se cambió nada. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Keep a copy of it and open the latest backup.</source>
        <translation>«{name}» está dañado. Guarde una copia y abra la última copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is not a database of this program, or its beginning is damaged. Choose another file, or open a backup.</source>
        <translation>«{name}» no es una base de datos de este programa o su comienzo está dañado. Elija otro archivo o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is from a newer version. Nothing was changed. Get the newer program to open it.</source>
        <translation>«{name}» es de una versión más nueva. No se cambió nada. Obtenga el programa más nuevo para abrirla.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the name, or start a new office.</source>
        <translation>No existe el archivo «{name}». Compruebe el nombre o empiece una oficina nueva.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Does the folder exist, and may you read and write it?</source>
        <translation>No se puede abrir «{name}». ¿Existe la carpeta y puede usted leer y escribir en ella?</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open. Save a copy to keep your work.</source>
        <translation>«{name}» se movió o se borró mientras estaba abierto. Guarde una copia para conservar su trabajo.</translation>
    </message>
    <message>
        <source>The server “{name}” does not answer. Check the network, then try again.</source>
        <translation>El servidor «{name}» no responde. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no event “{ref}”. Give its number, or its whole title.</source>
        <translation>No hay ningún evento «{ref}». Indique su número o su título completo.</translation>
    </message>
    <message>
        <source>There is no person “{ref}”. Give the e-mail, or the whole name.</source>
        <translation>No hay ninguna persona «{ref}». Indique el correo electrónico o el nombre completo.</translation>
    </message>
    <message>
        <source>There is no institution “{ref}”. Give the whole name, or the country.</source>
        <translation>No hay ninguna institución «{ref}». Indique el nombre completo o el país.</translation>
    </message>
    <message>
        <source>There is no youth council “{ref}”. Give its whole name.</source>
        <translation>No hay ningún consejo juvenil «{ref}». Indique su nombre completo.</translation>
    </message>
    <message>
        <source>“{ref}” is the title of {found} events. Give the number of one.</source>
        <translation>«{ref}» es el título de {found} eventos. Indique el número de uno.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} people. Give the e-mail of one.</source>
        <translation>«{ref}» es el nombre de {found} personas. Indique el correo electrónico de una.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} institutions. Give the whole name of one.</source>
        <translation>«{ref}» es el nombre de {found} instituciones. Indique el nombre completo de una.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} youth councils. Give the whole name of one.</source>
        <translation>«{ref}» es el nombre de {found} consejos juveniles. Indique el nombre completo de uno.</translation>
    </message>
    <message>
        <source>Nothing here is called “{ref}”. Give a number, an e-mail, or a whole name.</source>
        <translation>Aquí nada se llama «{ref}». Indique un número, un correo electrónico o un nombre completo.</translation>
    </message>
    <message>
        <source>“{ref}” may be one of several institutions: {names}. Give the whole name.</source>
        <translation>«{ref}» puede ser una de varias instituciones: {names}. Indique el nombre completo.</translation>
    </message>
    <message>
        <source>There is no type of event “{type}”. Write for example seminar, or webinar.</source>
        <translation>No existe el tipo de evento «{type}». Escriba, por ejemplo, seminario o seminario web.</translation>
    </message>
    <message>
        <source>“{ref}” does not take part in this event. Add this person first.</source>
        <translation>«{ref}» no participa en este evento. Añada primero a esta persona.</translation>
    </message>
    <message>
        <source>There is no session {number}: the event has {count}.</source>
        <translation>No hay sesión {number}: el evento tiene {count}.</translation>
    </message>
    <message>
        <source>Session {number} counts no hours: no report is needed for it. Choose another.</source>
        <translation>La sesión {number} no cuenta horas: no hace falta informe. Elija otra.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-10.</source>
        <translation>«{text}» no es una fecha. Escríbala así: 2026-11-10.</translation>
    </message>
    <message>
        <source>“{text}” is not a date with a time. Write it as 2026-11-10T10:00.</source>
        <translation>«{text}» no es una fecha con hora. Escríbala así: 2026-11-10T10:00.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>«{name}» ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Only a database in a file can be copied. Ask who runs the server.</source>
        <translation>Solo se puede copiar una base de datos en un archivo. Pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>“{name}” is not a demo office. Choose another folder.</source>
        <translation>«{name}» no es una oficina de demostración. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing to save: no file is ticked.</source>
        <translation>Nada que guardar: no hay ningún archivo marcado.</translation>
    </message>
    <message>
        <source>Personal invitations need an address to answer to: {institution} has no focal point with an e-mail address. Add one on the page of the institution.</source>
        <translation>Las invitaciones personales necesitan una dirección de respuesta: {institution} no tiene punto focal con correo electrónico. Añada uno en la página de la institución.</translation>
    </message>
    <message>
        <source>Nobody has accepted yet, so there is nobody to invite. Accept people first.</source>
        <translation>Aún no se ha aceptado a nadie, así que no hay a quién invitar. Acepte primero a personas.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last files were saved: nobody needs a new one.</source>
        <translation>Nada ha cambiado desde que se guardaron los últimos archivos: nadie necesita uno nuevo.</translation>
    </message>
    <message>
        <source>There is no event for the calendar: ideas and concepts stay in the office.</source>
        <translation>No hay ningún evento para el calendario: las ideas y notas conceptuales se quedan en la oficina.</translation>
    </message>
    <message>
        <source>Nobody has a seat yet, so the sheet would be empty. Accept people first.</source>
        <translation>Aún nadie tiene plaza, la hoja estaría vacía. Acepte primero a personas.</translation>
    </message>
    <message>
        <source>Nobody has been replaced in this event. Replace somebody first.</source>
        <translation>No se ha sustituido a nadie en este evento. Sustituya primero a alguien.</translation>
    </message>
    <message>
        <source>Everybody meets online, so there is nothing to sign. Use the online report.</source>
        <translation>Todos se reúnen en línea, así que no hay nada que firmar. Use el informe en línea.</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet. Open the programme and count some.</source>
        <translation>El programa aún no tiene sesiones computables. Abra el programa y marque algunas.</translation>
    </message>
    <message>
        <source>The list is empty. Show the people who are to stand in it, then try again.</source>
        <translation>La lista está vacía. Muestre a las personas que deben figurar en ella y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This took too long and was stopped. Nothing was written. Try again.</source>
        <translation>Tardó demasiado y se detuvo. No se escribió nada. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The system has ended the writing of the file, perhaps for want of memory. Nothing was written. Close other programs, then try again.</source>
        <translation>El sistema interrumpió la escritura del archivo, quizá por falta de memoria. No se ha escrito nada. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are {count} files, not one. Choose a folder for them.</source>
        <translation>Hay {count} archivos, no uno. Elija una carpeta para ellos.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Give the file a name in it.</source>
        <translation>«{name}» es una carpeta. Dé al archivo un nombre dentro de ella.</translation>
    </message>
    <message>
        <source>“{name}” would not open: this file ends in {ending}. Give it a name that ends so.</source>
        <translation>«{name}» no se abriría: este archivo termina en {ending}. Dele un nombre que termine así.</translation>
    </message>
    <message>
        <source>No room on {name}. Nothing was written. Choose another place, or free some.</source>
        <translation>No hay espacio en {name}. No se escribió nada. Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be written. Nothing was written. Choose another.</source>
        <translation>No se puede escribir en la carpeta «{name}». No se escribió nada. Elija otra.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a folder. Nothing was written. Choose another.</source>
        <translation>«{name}» no sirve como carpeta. No se escribió nada. Elija otra.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, then try again, or save as “{other}”.</source>
        <translation>«{name}» está abierto en otro programa. Ciérrelo allí y vuelva a intentarlo, o guárdelo como «{other}».</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate yet: short of hours: {short}, not decided: {undecided}. Complete the marks of attendance first.</source>
        <translation>Aún nadie ha obtenido un certificado: horas insuficientes: {short}, sin decidir: {undecided}. Complete primero las marcas de asistencia.</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate: short of hours: {short}.</source>
        <translation>Nadie ha obtenido un certificado: horas insuficientes: {short}.</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate yet: not decided: {undecided}. Complete the marks of attendance first.</source>
        <translation>Aún nadie ha obtenido un certificado: sin decidir: {undecided}. Complete primero las marcas de asistencia.</translation>
    </message>
    <message>
        <source>Nobody has taken part yet who could earn a certificate.</source>
        <translation>Aún no ha participado nadie que pueda obtener un certificado.</translation>
    </message>
    <message>
        <source>The hours are not enough for a certificate ({names}). Give a reason.</source>
        <translation>Las horas no bastan para un certificado ({names}). Indique un motivo.</translation>
    </message>
    <message>
        <source>Only who has taken part can get a certificate ({names}).</source>
        <translation>Solo quien ha participado puede recibir un certificado ({names}).</translation>
    </message>
    <message>
        <source>Certificates were issued meanwhile. Look at the new numbers, then save again.</source>
        <translation>Entretanto se expidieron certificados. Mire los nuevos números y guarde de nuevo.</translation>
    </message>
    <message>
        <source>An exception needs a reason. Say why this certificate is issued.</source>
        <translation>Una excepción requiere un motivo. Diga por qué se expide este certificado.</translation>
    </message>
    <message>
        <source>The certificate is issued already. Save it again under “What leaves”.</source>
        <translation>El certificado ya está expedido. Guárdelo de nuevo en «Qué sale».</translation>
    </message>
    <message>
        <source>Saving issues new certificates: {count} (from {number} to {until}).</source>
        <translation>Al guardar se expiden certificados nuevos: {count} (de {number} a {until}).</translation>
    </message>
    <message>
        <source>No certificate: short of hours: {short}, not decided: {undecided}.</source>
        <translation>Sin certificado: horas insuficientes: {short}, sin decidir: {undecided}.</translation>
    </message>
    <message>
        <source>No certificate: short of hours: {short}.</source>
        <translation>Sin certificado: horas insuficientes: {short}.</translation>
    </message>
    <message>
        <source>No certificate yet: not decided: {undecided}.</source>
        <translation>Aún sin certificado: sin decidir: {undecided}.</translation>
    </message>
    <message>
        <source>Printed before and marked as reissued: {count}.</source>
        <translation>Impresos antes y marcados como duplicados: {count}.</translation>
    </message>
    <message>
        <source>Numbers that were taken back and are not used again: {numbers}.</source>
        <translation>Números retirados que no se vuelven a usar: {numbers}.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be read: the certificates are plain.</source>
        <translation>No se puede leer la imagen «{name}»: los certificados van sin fondo.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): given name and initial only, no e-mail.</source>
        <translation>Menores de 18 ({names}): solo nombre e inicial, sin correo electrónico.</translation>
    </message>
    <message>
        <source>Full names of people under 18 leave: {count} (reason: {reason}).</source>
        <translation>Salen nombres completos de menores de 18 años: {count} (motivo: {reason}).</translation>
    </message>
    <message>
        <source>The certificate of somebody under 18 bears the own name alone.</source>
        <translation>El certificado de un menor de 18 años lleva solo su propio nombre.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the guardian and names no child.</source>
        <translation>Menores de 18 ({names}): el archivo va al representante legal y no nombra a ningún menor.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the coordinator of the youth council and names no child.</source>
        <translation>Menores de 18 ({names}): el archivo va al coordinador del consejo juvenil y no nombra a ningún menor.</translation>
    </message>
    <message>
        <source>No e-mail address ({names}): their files are left out.</source>
        <translation>Sin correo electrónico ({names}): se omiten sus archivos.</translation>
    </message>
    <message>
        <source>The event is only an idea so far: calendars show it as tentative.</source>
        <translation>El evento es por ahora solo una idea: los calendarios lo muestran como provisional.</translation>
    </message>
    <message>
        <source>{institution} has no focal point with an e-mail address: the notice names nobody to answer to.</source>
        <translation>{institution} no tiene punto focal con correo electrónico: el aviso no nombra a quién responder.</translation>
    </message>
    <message>
        <source>{empty} of {cells} cells are empty: hours and certificates are not final.</source>
        <translation>{empty} de {cells} celdas están vacías: las horas y los certificados no son definitivos.</translation>
    </message>
    <message>
        <source>There is no programme: days are marked, hours stay unknown.</source>
        <translation>No hay programa: se marcan días, las horas siguen sin conocerse.</translation>
    </message>
    <message>
        <source>People who have the old entry: {count}. Send the new file by e-mail, or have the old entry deleted first, never both.</source>
        <translation>Personas con la entrada antigua: {count}. Envíe el nuevo archivo por correo electrónico o pida antes que borren la entrada antigua, nunca ambas cosas.</translation>
    </message>
    <message>
        <source>The title is written</source>
        <translation>El título está escrito</translation>
    </message>
    <message>
        <source>The purpose is written</source>
        <translation>El objetivo está escrito</translation>
    </message>
    <message>
        <source>The main recommendation is chosen</source>
        <translation>La recomendación principal está elegida</translation>
    </message>
    <message>
        <source>The lead institution is named</source>
        <translation>La entidad líder está designada</translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}</source>
        <translation>Respuestas de los coorganizadores: {answered} de {total}</translation>
    </message>
    <message>
        <source>The languages are chosen</source>
        <translation>Los idiomas están elegidos</translation>
    </message>
    <message>
        <source>The quota is set</source>
        <translation>El cupo está fijado</translation>
    </message>
    <message>
        <source>The dates are set</source>
        <translation>Las fechas están fijadas</translation>
    </message>
    <message>
        <source>Nothing clashes with the dates</source>
        <translation>Nada coincide con las fechas</translation>
    </message>
    <message>
        <source>The place is known</source>
        <translation>El lugar se conoce</translation>
    </message>
    <message>
        <source>The link is known</source>
        <translation>El enlace se conoce</translation>
    </message>
    <message>
        <source>Answers are due by {deadline}</source>
        <translation>Las respuestas vencen el {deadline}</translation>
    </message>
    <message>
        <source>Institutions on the list: {total}</source>
        <translation>Instituciones en la lista: {total}</translation>
    </message>
    <message>
        <source>Sessions in the programme: {items}</source>
        <translation>Sesiones en el programa: {items}</translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}</source>
        <translation>Cartas marcadas como enviadas: {sent} de {total}</translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}</source>
        <translation>Respuestas: {answered} de {total}</translation>
    </message>
    <message>
        <source>No institution is over its quota</source>
        <translation>Ninguna institución supera su cupo</translation>
    </message>
    <message>
        <source>People with a seat: {people}</source>
        <translation>Personas con plaza: {people}</translation>
    </message>
    <message>
        <source>Every nomination is decided</source>
        <translation>Todas las candidaturas están decididas</translation>
    </message>
    <message>
        <source>All conditions for people under 18 are met</source>
        <translation>Se cumplen todas las condiciones para menores de 18</translation>
    </message>
    <message>
        <source>The first day has come</source>
        <translation>Llegó el primer día</translation>
    </message>
    <message>
        <source>The last day has come</source>
        <translation>Llegó el último día</translation>
    </message>
    <message>
        <source>Attendance is entered</source>
        <translation>La asistencia está anotada</translation>
    </message>
    <message>
        <source>The audience is counted</source>
        <translation>El público está contado</translation>
    </message>
    <message>
        <source>All certificates are issued</source>
        <translation>Todos los certificados están expedidos</translation>
    </message>
    <message>
        <source>Evaluation forms that came back: {answers} of {asked}</source>
        <translation>Formularios de evaluación devueltos: {answers} de {asked}</translation>
    </message>
    <message>
        <source>Action plans: {plans}</source>
        <translation>Planes de acción: {plans}</translation>
    </message>
    <message>
        <source>What came of the action plans is recorded: {answered} of {plans}</source>
        <translation>Resultados de los planes registrados: {answered} de {plans}</translation>
    </message>
    <message>
        <source>The dates lie ahead. Check that they are the new ones.</source>
        <translation>Las fechas están por venir. Compruebe que son las nuevas.</translation>
    </message>
    <message>
        <source>Other days were set since.</source>
        <translation>Desde entonces se fijaron otros días.</translation>
    </message>
    <message>
        <source>The title is missing. Write it.</source>
        <translation>Falta el título. Escríbalo.</translation>
    </message>
    <message>
        <source>The purpose is missing. Write it.</source>
        <translation>Falta el objetivo. Escríbalo.</translation>
    </message>
    <message>
        <source>The main recommendation is missing. Choose it.</source>
        <translation>Falta la recomendación principal. Elíjala.</translation>
    </message>
    <message>
        <source>No institution leads the event. Name one.</source>
        <translation>Ninguna institución lidera el evento. Designe una.</translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}. Record the others.</source>
        <translation>Respuestas de los coorganizadores: {answered} de {total}. Registre las demás.</translation>
    </message>
    <message>
        <source>The languages of the event are missing. Choose them.</source>
        <translation>Faltan los idiomas del evento. Elíjalos.</translation>
    </message>
    <message>
        <source>The quota for each institution is missing. Set it.</source>
        <translation>Falta el cupo por institución. Fíjelo.</translation>
    </message>
    <message>
        <source>The dates are missing. Set them.</source>
        <translation>Faltan las fechas. Fíjelas.</translation>
    </message>
    <message>
        <source>Clashes with the dates: {clashes}. Move the event, or let them stand.</source>
        <translation>Coincidencias con las fechas: {clashes}. Traslade el evento o admítalas.</translation>
    </message>
    <message>
        <source>The place is missing. Write it.</source>
        <translation>Falta el lugar. Escríbalo.</translation>
    </message>
    <message>
        <source>The link for taking part is missing. Add it.</source>
        <translation>Falta el enlace para participar. Añádalo.</translation>
    </message>
    <message>
        <source>The day by which institutions answer is missing. Set it.</source>
        <translation>Falta el día límite de respuesta de las instituciones. Fíjelo.</translation>
    </message>
    <message>
        <source>No institution is on the list. Add those to be invited.</source>
        <translation>No hay ninguna institución en la lista. Añada las que se invitarán.</translation>
    </message>
    <message>
        <source>The programme has no sessions. Add the first one.</source>
        <translation>El programa no tiene sesiones. Añada la primera.</translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}. Mark the others.</source>
        <translation>Cartas marcadas como enviadas: {sent} de {total}. Marque las demás.</translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}. Record those that are in.</source>
        <translation>Respuestas: {answered} de {total}. Registre las que han llegado.</translation>
    </message>
    <message>
        <source>Overdue since {deadline}: {names}. Record an answer, or remind.</source>
        <translation>Plazo vencido desde el {deadline}: {names}. Registre una respuesta o envíe un recordatorio.</translation>
    </message>
    <message>
        <source>Over the quota: {names}. Put people in reserve, or raise the quota.</source>
        <translation>Por encima del cupo: {names}. Pase personas a reserva o aumente el cupo.</translation>
    </message>
    <message>
        <source>Nobody has a seat. Accept nominations.</source>
        <translation>Nadie tiene plaza. Acepte candidaturas.</translation>
    </message>
    <message>
        <source>Nominations not decided: {people}. Accept them, or put them in reserve.</source>
        <translation>Candidaturas sin decidir: {people}. Acéptelas o páselas a reserva.</translation>
    </message>
    <message>
        <source>Conditions for people under 18 are missing: {names}. Record the papers, or withdraw these people.</source>
        <translation>Faltan condiciones para menores de 18: {names}. Registre los documentos o retire a estas personas.</translation>
    </message>
    <message>
        <source>The event begins on {day}. Start it then, or correct the dates.</source>
        <translation>El evento comienza el {day}. Comiéncelo entonces o corrija las fechas.</translation>
    </message>
    <message>
        <source>The event ends on {day}. Finish it then, or correct the dates.</source>
        <translation>El evento termina el {day}. Termínelo entonces o corrija las fechas.</translation>
    </message>
    <message>
        <source>Empty cells in the attendance sheet: {marks}. Enter them.</source>
        <translation>Celdas vacías en el registro de asistencia: {marks}. Rellénelas.</translation>
    </message>
    <message>
        <source>The audience is not counted. Enter the numbers.</source>
        <translation>El público no está contado. Escriba los números.</translation>
    </message>
    <message>
        <source>Certificates not issued: {people}. Issue them.</source>
        <translation>Certificados sin expedir: {people}. Expídalos.</translation>
    </message>
    <message>
        <source>No evaluation form has come back. Enter or import them, or say why not.</source>
        <translation>No ha vuelto ningún formulario de evaluación. Introdúzcalos o impórtelos, o diga por qué.</translation>
    </message>
    <message>
        <source>There are no action plans. Add them, or say why there are none.</source>
        <translation>No hay planes de acción. Añádalos, o diga por qué no los hay.</translation>
    </message>
    <message>
        <source>What came of the action plans: {answered} of {plans} recorded. Record the others, or that no answer came.</source>
        <translation>Resultados de los planes: {answered} de {plans} registrados. Registre los demás, o que no hubo respuesta.</translation>
    </message>
    <message>
        <source>The dates are over. Set new dates.</source>
        <translation>Las fechas ya pasaron. Fije nuevas fechas.</translation>
    </message>
    <message>
        <source>The days are still those that were put off. Set new ones, or say why they hold.</source>
        <translation>Los días siguen siendo los que se aplazaron. Fije otros nuevos o diga por qué se mantienen.</translation>
    </message>
    <message>
        <source>Later steps have changed the same record. Undo those first, or correct the record.</source>
        <translation>Pasos posteriores cambiaron la misma ficha. Deshágalos primero o corrija la ficha.</translation>
    </message>
    <message>
        <source>This step is already undone.</source>
        <translation>Este paso ya está deshecho.</translation>
    </message>
    <message>
        <source>This is how the office began. It cannot be undone; start a new office instead.</source>
        <translation>Así comenzó la oficina. No se puede deshacer; empiece una oficina nueva.</translation>
    </message>
    <message>
        <source>Files saved in this step: {count}. Others may hold them already, so they cannot be taken back. Save an update or a cancellation instead.</source>
        <translation>Archivos guardados en este paso: {count}. Otros pueden tenerlos ya, así que no se pueden retirar. Guarde una actualización o una cancelación.</translation>
    </message>
    <message>
        <source>It changed nothing: somebody has read something here. The step stays as the record of it.</source>
        <translation>No cambió nada: alguien leyó algo aquí. El paso queda como constancia.</translation>
    </message>
    <message>
        <source>Entries that rest on what this step added: {count}. Take those away first.</source>
        <translation>Entradas que dependen de lo que añadió este paso: {count}. Quítelas primero.</translation>
    </message>
    <message>
        <source>What this belonged to is no longer there. Bring that back first.</source>
        <translation>Aquello a lo que esto pertenecía ya no está. Recupérelo primero.</translation>
    </message>
    <message>
        <source>Another entry has taken this place since, for example the same number. Change that entry first.</source>
        <translation>Otra entrada ha ocupado este lugar desde entonces, por ejemplo el mismo número. Cambie primero esa entrada.</translation>
    </message>
    <message>
        <source>This is your own institution: it cannot be put into the archive.</source>
        <translation>Es su propia institución: no se puede archivar.</translation>
    </message>
    <message>
        <source>Somebody has a seat in {code}, which is still to come. Withdraw there first.</source>
        <translation>Alguien tiene plaza en {code}, que aún no se ha celebrado. Retírela primero allí.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of the two.</source>
        <translation>El último día es anterior al primero. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>These days last more than a year. Correct the last one.</source>
        <translation>Estos días duran más de un año. Corrija el último.</translation>
    </message>
    <message>
        <source>Some of these days are in the list already ({first} – {last}). Correct those.</source>
        <translation>Algunos de estos días ya están en la lista ({first} – {last}). Corrija esos.</translation>
    </message>
    <message>
        <source>These days are no longer in the list: somebody removed them.</source>
        <translation>Estos días ya no están en la lista: alguien los quitó.</translation>
    </message>
    <message>
        <source>The time zone is not known of: {names}. They are left out until it is set.</source>
        <translation>No se conoce la zona horaria de: {names}. Se omiten hasta que se indique.</translation>
    </message>
    <message>
        <source>{name} has no working day in {year}. Correct its weekend or its closing days.</source>
        <translation>{name} no tiene ningún día laborable en {year}. Corrija su fin de semana o sus días de cierre.</translation>
    </message>
    <message>
        <source>There is no list of public holidays for {country}. Add its days in Settings, Calendars.</source>
        <translation>No hay lista de festivos de {country}. Añada sus días en Ajustes, Calendarios.</translation>
    </message>
    <message>
        <source>The holiday list for {country} ends in {year}. Add later days in Settings, Calendars.</source>
        <translation>La lista de festivos de {country} termina en {year}. Añada días posteriores en Ajustes, Calendarios.</translation>
    </message>
    <message>
        <source>The public holidays of {country} in {year} have not been read yet.</source>
        <translation>Los festivos de {country} en {year} aún no se han leído.</translation>
    </message>
    <message>
        <source>The shortest common time must lie between 1 minute and 24 hours. Correct it.</source>
        <translation>El tiempo común mínimo debe estar entre 1 minuto y 24 horas. Corríjalo.</translation>
    </message>
    <message>
        <source>From 0 to {most} institutions may be missing. Correct the number.</source>
        <translation>Pueden faltar de 0 a {most} instituciones. Corrija el número.</translation>
    </message>
    <message>
        <source>Nominations close on {day}, when the event has begun already.</source>
        <translation>Las candidaturas se cierran el {day}, cuando el evento ya ha comenzado.</translation>
    </message>
    <message>
        <source>{day}: two sessions at once in one room ({who}), the later is {what}.</source>
        <translation>{day}: dos sesiones a la vez en una sala ({who}); la segunda es {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} has a part in two sessions at once, the later is {what}.</source>
        <translation>{day}: {who} interviene en dos sesiones a la vez; la segunda es {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} is also wanted at {what}.</source>
        <translation>{day}: a {who} se le espera también en {what}.</translation>
    </message>
    <message>
        <source>{day}: holiday in {country}, {what}.</source>
        <translation>{day}: festivo en {country}, {what}.</translation>
    </message>
    <message>
        <source>{day}: closed ({what}): {who}.</source>
        <translation>{day}: cerrado ({what}): {who}.</translation>
    </message>
    <message>
        <source>{day}: weekend of {who}.</source>
        <translation>{day}: fin de semana de {who}.</translation>
    </message>
    <message>
        <source>{day}: {who} also has {what}.</source>
        <translation>{day}: {who} tiene también {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} has less than 12 hours to or from {what} in another city.</source>
        <translation>{day}: {who} tiene menos de 12 horas antes o después de {what}, en otra ciudad.</translation>
    </message>
    <message>
        <source>{day}: also rest: {who}.</source>
        <translation>{day}: también descansan: {who}.</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day}: {what}.</translation>
    </message>
    <message>
        <source>The day is missing. Write it, for example 10.12.</source>
        <translation>Falta el día. Escríbalo, por ejemplo 10.12.</translation>
    </message>
    <message>
        <source>There is no day {text}. Correct the date.</source>
        <translation>No existe el día {text}. Corrija la fecha.</translation>
    </message>
    <message>
        <source>{day} is still to come. Log what was held; for what is planned make an event.</source>
        <translation>{day} aún no ha llegado. Registre lo celebrado; para lo previsto, cree un evento.</translation>
    </message>
    <message>
        <source>How many came? Write it, for example 27/14f: 27, of whom 14 girls.</source>
        <translation>¿Cuántas personas vinieron? Escríbalo, por ejemplo 27/14f: 27, de ellas 14 niñas.</translation>
    </message>
    <message>
        <source>The number is larger than {most}. Correct it.</source>
        <translation>El número es mayor que {most}. Corríjalo.</translation>
    </message>
    <message>
        <source>{female} girls of {total} pupils? Correct the numbers.</source>
        <translation>¿{female} niñas de {total} alumnos? Corrija los números.</translation>
    </message>
    <message>
        <source>{male} boys of {total} pupils? Correct the numbers.</source>
        <translation>¿{male} niños de {total} alumnos? Corrija los números.</translation>
    </message>
    <message>
        <source>{female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation>{female} niñas y {male} niños son más de {total}. Corrija los números.</translation>
    </message>
    <message>
        <source>What does “{text}” count? Write f or m behind girls and boys, for example 27/14f.</source>
        <translation>¿Qué cuenta «{text}»? Escriba f o m tras el número de niñas o niños, por ejemplo 27/14f.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a number. Correct it or leave empty.</source>
        <translation>{cell}: «{value}» no es un número. Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a date. Correct it or leave empty.</source>
        <translation>{cell}: «{value}» no es una fecha. Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <source>{cell}: How many came is missing.</source>
        <translation>{cell}: falta cuántas personas vinieron.</translation>
    </message>
    <message>
        <source>{cell}: The day is missing.</source>
        <translation>{cell}: falta el día.</translation>
    </message>
    <message>
        <source>{cell}: {day} is still to come.</source>
        <translation>{cell}: {day} aún no ha llegado.</translation>
    </message>
    <message>
        <source>{cell}: The number is larger than {most}.</source>
        <translation>{cell}: el número es mayor que {most}.</translation>
    </message>
    <message>
        <source>{cell}: {female} girls of {total} pupils? Correct the numbers.</source>
        <translation>{cell}: ¿{female} niñas de {total} alumnos? Corrija los números.</translation>
    </message>
    <message>
        <source>{cell}: {male} boys of {total} pupils? Correct the numbers.</source>
        <translation>{cell}: ¿{male} niños de {total} alumnos? Corrija los números.</translation>
    </message>
    <message>
        <source>{cell}: {female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation>{cell}: {female} niñas y {male} niños son más de {total}. Corrija los números.</translation>
    </message>
    <message>
        <source>{cell}: The text is longer than {limit} characters. Shorten it.</source>
        <translation>{cell}: el texto tiene más de {limit} caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>{cell}: The year must lie between {first} and {last}. Correct the date.</source>
        <translation>{cell}: el año debe estar entre {first} y {last}. Corrija la fecha.</translation>
    </message>
    <message>
        <source>{cell} holds a formula without a result. Open the file and save it once.</source>
        <translation>{cell} contiene una fórmula sin resultado. Abra el archivo y guárdelo una vez.</translation>
    </message>
    <message>
        <source>{cell}: The sum says {said}, the rows give {found}.</source>
        <translation>{cell}: la suma dice {said}, las filas dan {found}.</translation>
    </message>
    <message>
        <source>Dates such as 05/06 were read with the day first. Look whether they are right.</source>
        <translation>Las fechas como 05/06 se leyeron con el día primero. Compruebe si son correctas.</translation>
    </message>
    <message>
        <source>Hidden rows were read too: {count}.</source>
        <translation>También se leyeron filas ocultas: {count}.</translation>
    </message>
    <message>
        <source>No lessons were found. A row needs a number of people, under a heading such as “Total”.</source>
        <translation>No se encontraron sesiones. Una fila necesita un número de personas bajo un encabezado como «Total».</translation>
    </message>
    <message>
        <source>This event is no campaign that counts its audience. Choose another.</source>
        <translation>Este evento no es una campaña que cuente su público. Elija otro.</translation>
    </message>
    <message>
        <source>{code} lasts from {first} to {last}. Lessons on other days: {count}. They are counted too.</source>
        <translation>{code} dura del {first} al {last}. Sesiones en otros días: {count}. También se cuentan.</translation>
    </message>
    <message>
        <source>There is nothing to log in these rows.</source>
        <translation>No hay nada que registrar en estas filas.</translation>
    </message>
    <message>
        <source>The file “{name}” is not there. Choose another.</source>
        <translation>El archivo «{name}» no está. Elija otro.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files in it.</source>
        <translation>«{name}» es una carpeta. Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>The file “{name}” is open in Excel. Close it there, then try again.</source>
        <translation>El archivo «{name}» está abierto en Excel. Ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: this user may not open it.</source>
        <translation>No se puede leer el archivo «{name}»: este usuario no puede abrirlo.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty.</source>
        <translation>El archivo «{name}» está vacío.</translation>
    </message>
    <message>
        <source>The file “{name}” is protected by a password. Save it without one, then try again.</source>
        <translation>El archivo «{name}» está protegido con contraseña. Guárdelo sin ella y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file “{name}” is damaged or cut off. Ask for it again, or open it in Excel and save it anew.</source>
        <translation>El archivo «{name}» está dañado o cortado. Pídalo de nuevo o ábralo en Excel y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is neither a workbook nor a table of text. Save it as .xlsx or .csv.</source>
        <translation>«{name}» no es un libro ni una tabla de texto. Guárdelo como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>The file “{name}” is far too large for a list. Copy the rows into a new workbook.</source>
        <translation>El archivo «{name}» es demasiado grande para una lista. Copie las filas en un libro nuevo.</translation>
    </message>
    <message>
        <source>In “{name}” the cell {cell} lies far outside of the list. Delete what is there, or copy the rows into a new workbook.</source>
        <translation>En «{name}» la celda {cell} está muy lejos de la lista. Borre lo que hay en ella o copie las filas en un libro nuevo.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long. Copy the rows into a new workbook.</source>
        <translation>La lectura de «{name}» tardó demasiado. Copie las filas en un libro nuevo.</translation>
    </message>
    <message>
        <source>The list has more than {most} rows. Divide it.</source>
        <translation>La lista tiene más de {most} filas. Divídala.</translation>
    </message>
    <message>
        <source>“{text}” is not a pair of languages. Write pairs of codes: ru-en, ar-en.</source>
        <translation>«{text}» no es un par de idiomas. Escriba pares de códigos: ru-en, ar-en.</translation>
    </message>
    <message>
        <source>The shift is nought. Write by how much the sessions move.</source>
        <translation>El desplazamiento es cero. Escriba cuánto se mueven las sesiones.</translation>
    </message>
    <message>
        <source>Somebody has removed this phase meanwhile. Nothing was saved.</source>
        <translation>Alguien quitó esta fase entretanto. No se guardó nada.</translation>
    </message>
    <message>
        <source>A phase is online, in person or hybrid; only the whole event is blended.</source>
        <translation>Una fase es en línea, presencial o híbrida; solo el evento entero es semipresencial.</translation>
    </message>
    <message>
        <source>The phase is not within the event, {first} to {last}. Correct the days, or move the event first.</source>
        <translation>La fase no está dentro del evento, del {first} al {last}. Corrija los días o traslade primero el evento.</translation>
    </message>
    <message>
        <source>Phases outside the new dates: {phases}. Shorten or remove them first.</source>
        <translation>Fases fuera de las nuevas fechas: {phases}. Acórtelas o quítelas primero.</translation>
    </message>
    <message>
        <source>These days belong to “{title}” already. A day is in one phase only.</source>
        <translation>Estos días ya pertenecen a «{title}». Un día está en una sola fase.</translation>
    </message>
    <message>
        <source>The programme has no sessions to release. Add the opening first.</source>
        <translation>El programa no tiene sesiones que difundir. Añada primero la apertura.</translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation>Nada ha cambiado desde la versión {number}.</translation>
    </message>
    <message>
        <source>This release is no longer there: somebody took it back.</source>
        <translation>Esta versión ya no está: alguien la retiró.</translation>
    </message>
    <message>
        <source>Files were saved after release {number}: others may hold it already. Release the programme again instead.</source>
        <translation>Se guardaron archivos después de la versión {number}: otros pueden tenerla ya. Difunda el programa de nuevo.</translation>
    </message>
    <message>
        <source>The series has no end. Choose a last day or a number of dates.</source>
        <translation>La serie no tiene fin. Elija un último día o un número de fechas.</translation>
    </message>
    <message>
        <source>That would be more than {most} dates. Choose an earlier end.</source>
        <translation>Serían más de {most} fechas. Elija un fin anterior.</translation>
    </message>
    <message>
        <source>Only the first date lies before the end. Choose a later end.</source>
        <translation>Solo la primera fecha es anterior al fin. Elija un fin posterior.</translation>
    </message>
    <message>
        <source>The last day lies before the first date. Correct it.</source>
        <translation>El último día es anterior a la primera fecha. Corríjalo.</translation>
    </message>
    <message>
        <source>The step must lie between 1 and {most}. Correct it.</source>
        <translation>El intervalo debe estar entre 1 y {most}. Corríjalo.</translation>
    </message>
    <message>
        <source>The first date is no such day of its month. Choose another rule.</source>
        <translation>La primera fecha no es ese día de su mes. Elija otra regla.</translation>
    </message>
    <message>
        <source>The rule “{text}” cannot be read. Repeat the event by another rule.</source>
        <translation>No se puede leer la regla «{text}». Repita el evento con otra regla.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. The first is meant.</source>
        <translation>Los relojes marcan {time} dos veces el {day}. Se entiende la primera.</translation>
    </message>
    <message>
        <source>Every date but the first is left out. Choose other dates, or keep days of rest too.</source>
        <translation>Se omiten todas las fechas menos la primera. Elija otras fechas o conserve también los días de descanso.</translation>
    </message>
    <message>
        <source>Write the day and the hour of the new start.</source>
        <translation>Escriba el día y la hora del nuevo comienzo.</translation>
    </message>
    <message>
        <source>The event is in a series already. Let it leave that first.</source>
        <translation>El evento ya está en una serie. Sepárelo primero de ella.</translation>
    </message>
    <message>
        <source>The event is in no series any more.</source>
        <translation>El evento ya no está en ninguna serie.</translation>
    </message>
    <message>
        <source>None of these events can be changed: they were held or cancelled.</source>
        <translation>No se puede cambiar ninguno de estos eventos: se celebraron o se cancelaron.</translation>
    </message>
    <message>
        <source>The event is cancelled. Copy it instead of repeating it.</source>
        <translation>El evento está cancelado. Cópielo en lugar de repetirlo.</translation>
    </message>
    <message>
        <source>The template is no longer there: somebody removed it.</source>
        <translation>La plantilla ya no está: alguien la quitó.</translation>
    </message>
    <message>
        <source>The template needs a name. Write what it is for.</source>
        <translation>La plantilla necesita un nombre. Escriba para qué sirve.</translation>
    </message>
    <message>
        <source>This type of event has a template “{name}” already. Choose another name.</source>
        <translation>Este tipo de evento ya tiene una plantilla «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The clocks of this event are settled already.</source>
        <translation>La hora de este evento ya está resuelta.</translation>
    </message>
    <message>
        <source>No people were found in this file. Choose the attendance report of the meeting, or a table with a column of names.</source>
        <translation>No se encontraron personas en este archivo. Elija el informe de asistencia de la reunión o una tabla con una columna de nombres.</translation>
    </message>
    <message>
        <source>The roster has no column of names. Choose another file.</source>
        <translation>La lista no tiene columna de nombres. Elija otro archivo.</translation>
    </message>
    <message>
        <source>It is not clear which event this report belongs to. Name the event.</source>
        <translation>No está claro a qué evento pertenece este informe. Indique el evento.</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet. Add one, then import the report.</source>
        <translation>El programa aún no tiene sesiones computables. Añada una y después importe el informe.</translation>
    </message>
    <message>
        <source>Nobody of {code} is in this report. It may be of another event. No mark was set.</source>
        <translation>Nadie de {code} está en este informe. Puede ser de otro evento. No se puso ninguna marca.</translation>
    </message>
    <message>
        <source>The report is of {day}, when {code} did not meet. It may be of another event, or in another time zone. No mark was set.</source>
        <translation>El informe es del {day}, cuando {code} no se reunió. Puede ser de otro evento o estar en otra zona horaria. No se puso ninguna marca.</translation>
    </message>
    <message>
        <source>The report does not say when people came, and there are several sessions. Choose the session.</source>
        <translation>El informe no dice cuándo llegaron las personas y hay varias sesiones. Elija la sesión.</translation>
    </message>
    <message>
        <source>The report names no day, and the event has several. Choose the session.</source>
        <translation>El informe no indica ningún día y el evento tiene varios. Elija la sesión.</translation>
    </message>
    <message>
        <source>The report brings no new marks. Nothing was changed.</source>
        <translation>El informe no trae marcas nuevas. No se cambió nada.</translation>
    </message>
    <message>
        <source>{text} may be read in two ways; it was read as {order}. Look whether that is right.</source>
        <translation>{text} puede leerse de dos maneras; se leyó como {order}. Compruebe si es correcto.</translation>
    </message>
    <message>
        <source>“{name}” seems to be a program, not a person. It gets no mark.</source>
        <translation>«{name}» parece ser un programa, no una persona. No recibe marca.</translation>
    </message>
    <message>
        <source>The name “{name}” looks like a formula. It was kept as text.</source>
        <translation>El nombre «{name}» parece una fórmula. Se conservó como texto.</translation>
    </message>
    <message>
        <source>{name}: the report does not say when this person left. Confirm that they stayed to the end, or enter the mark by hand.</source>
        <translation>{name}: el informe no dice cuándo salió esta persona. Confirme que se quedó hasta el final o escriba la marca a mano.</translation>
    </message>
    <message>
        <source>{name}: the report does not say when this person came.</source>
        <translation>{name}: el informe no dice cuándo llegó esta persona.</translation>
    </message>
    <message>
        <source>Row {line}: {name} leaves before coming. Enter the mark by hand.</source>
        <translation>Fila {line}: {name} sale antes de llegar. Escriba la marca a mano.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is not a time. The row was kept without it.</source>
        <translation>Fila {line}: «{text}» no es una hora. La fila se conservó sin ella.</translation>
    </message>
    <message>
        <source>The file ends in the middle of row {line}. People may be missing: ask for it again.</source>
        <translation>El archivo termina en mitad de la fila {line}. Pueden faltar personas: pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Sessions {sessions} run at the same time: the report does not say who was where. Choose one session to take its marks.</source>
        <translation>Las sesiones {sessions} se celebran a la vez: el informe no dice quién estaba dónde. Elija una sesión para tomar sus marcas.</translation>
    </message>
    <message>
        <source>Marks typed by hand differ and stay as they are: {count}.</source>
        <translation>Marcas escritas a mano que difieren y se quedan como están: {count}.</translation>
    </message>
    <message>
        <source>An earlier report gave other marks: {count}. Of the two the fuller one counts.</source>
        <translation>Un informe anterior dio otras marcas: {count}. De las dos cuenta la más completa.</translation>
    </message>
    <message>
        <source>This person has no seat in the event any more: somebody has changed that meanwhile. No mark was set.</source>
        <translation>Esta persona ya no tiene plaza en el evento: alguien lo ha cambiado entretanto. No se ha puesto ninguna marca.</translation>
    </message>
    <message>
        <source>Somebody has marked this meanwhile. Look at the new marks, then mark again if needed.</source>
        <translation>Alguien ha puesto aquí una marca entretanto. Mire las nuevas marcas y vuelva a marcar si hace falta.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{mark}” is not a mark. Use P, O, L, E, X, A or minutes. Nothing was pasted.</source>
        <translation>Fila {row}, columna {column}: «{mark}» no es una marca. Use P, O, L, E, X, A o minutos. No se ha pegado nada.</translation>
    </message>
    <message>
        <source>The block of {rows} × {columns} cells is larger than what is left of the list from here. Nothing was pasted.</source>
        <translation>El bloque de {rows} × {columns} celdas es mayor que lo que queda de la lista desde aquí. No se ha pegado nada.</translation>
    </message>
    <message>
        <source>Find the person, or write the name.</source>
        <translation>Busque a la persona o escriba el nombre.</translation>
    </message>
    <message>
        <source>{name} has a seat already. Look at the row in the list.</source>
        <translation>{name} ya tiene plaza. Mire la fila en la lista.</translation>
    </message>
    <message>
        <source>{name} was in this event and left it. Bring the person back?</source>
        <translation>{name} estaba en el evento y lo dejó. ¿Reincorporar a la persona?</translation>
    </message>
    <message>
        <source>{name} is under 18, and {count} of the conditions are open. Complete them among the participants, then confirm the seat.</source>
        <translation>{name} es menor de 18 años y faltan {count} condiciones. Complételas entre los participantes y luego confirme la plaza.</translation>
    </message>
    <message>
        <source>The event does not take place now: nobody can come. Resume it first.</source>
        <translation>El evento no se celebra ahora: nadie puede venir. Reanúdelo primero.</translation>
    </message>
    <message>
        <source>This code is on no badge of ours. Look the person up by name.</source>
        <translation>Este código no está en ninguna credencial nuestra. Busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>This badge is for another event: {title} ({event}). Look the person up by name.</source>
        <translation>Esta credencial es de otro evento: {title} ({event}). Busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>{name} was replaced by {other}. The badge is no longer good.</source>
        <translation>{name} fue sustituido por {other}. La credencial ya no vale.</translation>
    </message>
    <message>
        <source>{name} has withdrawn. Nothing is marked; ask at the organisers’ desk.</source>
        <translation>{name} se ha retirado. No se marca nada; pregunte a los organizadores.</translation>
    </message>
    <message>
        <source>{name} is in reserve and has no seat yet. Accept the seat first.</source>
        <translation>{name} está en reserva y aún no tiene plaza. Acepte primero.</translation>
    </message>
    <message>
        <source>{name} is nominated, but not accepted. Accept the seat first.</source>
        <translation>{name} está propuesto, pero no aceptado. Acepte primero.</translation>
    </message>
    <message>
        <source>{name} was not selected for this event. Nothing is marked.</source>
        <translation>{name} no fue seleccionado para este evento. No se marca nada.</translation>
    </message>
    <message>
        <source>The conditions for young people are not met for {name}. Nothing is marked; ask the coordinator.</source>
        <translation>No se cumplen las condiciones para jóvenes de {name}. No se marca nada; llame al coordinador.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Scan a badge, or type two letters of a name.</source>
        <translation>No hay nadie elegido. Escanee una credencial o escriba dos letras de un nombre.</translation>
    </message>
    <message>
        <source>Nobody has just come. Check somebody in first.</source>
        <translation>Nadie acaba de llegar. Registre primero a alguien.</translation>
    </message>
    <message>
        <source>The event does not take place as planned. Nobody can be checked in.</source>
        <translation>El evento no tiene lugar como estaba previsto. No se puede registrar a nadie.</translation>
    </message>
    <message>
        <source>Somebody has removed this document meanwhile. Look at the list again.</source>
        <translation>Alguien ha retirado este documento entretanto. Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>Versions are counted from 1.</source>
        <translation>Las versiones se cuentan desde 1.</translation>
    </message>
    <message>
        <source>Version {edition} of this document is recorded already. The next one is {next}.</source>
        <translation>La versión {edition} de este documento ya está registrada. La siguiente es {next}.</translation>
    </message>
    <message>
        <source>This document is marked as sent to {count} receivers. Take that back first, then remove it.</source>
        <translation>Este documento consta como enviado, destinatarios: {count}. Retire primero esa marca y después el documento.</translation>
    </message>
    <message>
        <source>Only what is made can be marked as sent. Make or record the document first.</source>
        <translation>Solo lo que está hecho puede marcarse como enviado. Haga o registre antes el documento.</translation>
    </message>
    <message>
        <source>Nobody is named. Tick an institution, or write who received it.</source>
        <translation>No se nombra a nadie. Marque una institución o escriba quién lo recibió.</translation>
    </message>
    <message>
        <source>All of this is marked as sent to them on that day already.</source>
        <translation>Todo esto ya consta como enviado a ellos ese día.</translation>
    </message>
    <message>
        <source>The form is empty. Enter at least one answer.</source>
        <translation>El formulario está vacío. Introduzca al menos una respuesta.</translation>
    </message>
    <message>
        <source>This form has an answer to a question that is not asked. Leave it out.</source>
        <translation>El formulario responde a una pregunta que no se hace. Quite esa respuesta.</translation>
    </message>
    <message>
        <source>“{value}” is not a step from 1 to 5. Correct it or leave it empty.</source>
        <translation>«{value}» no es un grado del 1 al 5. Corríjalo o déjelo en blanco.</translation>
    </message>
    <message>
        <source>Longer than {most} characters. Make it shorter.</source>
        <translation>Más de {most} caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>A daily form belongs to a day of the event. Choose the day.</source>
        <translation>Un formulario diario pertenece a un día del evento. Elija el día.</translation>
    </message>
    <message>
        <source>{answers} forms are filled in already: fewer cannot have been given out.</source>
        <translation>Ya hay {answers} formularios rellenados: no pudieron repartirse menos.</translation>
    </message>
    <message>
        <source>This form is not there any more. It was removed meanwhile.</source>
        <translation>Este formulario ya no existe: se quitó entretanto.</translation>
    </message>
    <message>
        <source>{cell}: {value} is not a step from 1 to 5. Correct the file or leave it empty.</source>
        <translation>{cell}: {value} no es un grado del 1 al 5. Corrija el archivo o déjelo en blanco.</translation>
    </message>
    <message>
        <source>{cell}: longer than {most} characters. Make it shorter in the file.</source>
        <translation>{cell}: más de {most} caracteres. Acórtelo en el archivo.</translation>
    </message>
    <message>
        <source>{cell} has a formula without result. Type the number in its place.</source>
        <translation>{cell} tiene una fórmula sin resultado. Escriba el número en su lugar.</translation>
    </message>
    <message>
        <source>“{name}” is not an evaluation form of this program. Choose forms that were filled in.</source>
        <translation>«{name}» no es un formulario de evaluación de este programa. Elija formularios rellenados.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the program. Get that one to read it.</source>
        <translation>«{name}» se hizo con una versión más nueva del programa. Consígala para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another event: {code}. Import it there.</source>
        <translation>«{name}» pertenece a otro evento: {code}. Impórtelo allí.</translation>
    </message>
    <message>
        <source>“{name}” is a form of another stage: {stage}. Import it with those.</source>
        <translation>«{name}» es un formulario de otra etapa: {stage}. Impórtelo con esos.</translation>
    </message>
    <message>
        <source>“{name}” is of {day}, which is no day of the event. Correct the dates first.</source>
        <translation>«{name}» es del {day}, que no es un día del evento. Corrija antes las fechas.</translation>
    </message>
    <message>
        <source>“{name}” is empty: nobody has filled it in.</source>
        <translation>«{name}» está vacío: nadie lo ha rellenado.</translation>
    </message>
    <message>
        <source>“{name}” is in already. It counts once.</source>
        <translation>«{name}» ya está incorporado. Cuenta una vez.</translation>
    </message>
    <message>
        <source>“{name}” is the same as “{other}”. It counts once.</source>
        <translation>«{name}» es igual que «{other}». Cuenta una vez.</translation>
    </message>
    <message>
        <source>No form can be taken in. Look at what is said of each file.</source>
        <translation>No se puede incorporar ningún formulario. Mire qué se dice de cada archivo.</translation>
    </message>
    <message>
        <source>The goal is missing. Write in one sentence what is to be done.</source>
        <translation>Falta el objetivo. Escriba en una frase lo que se hará.</translation>
    </message>
    <message>
        <source>Choose whose plan it is: an institution or a person in the event.</source>
        <translation>Indique de quién es el plan: una institución o una persona del evento.</translation>
    </message>
    <message>
        <source>Only institutions and people of the event have action plans. Choose another.</source>
        <translation>Solo las instituciones y personas del evento tienen planes de acción. Elija otra.</translation>
    </message>
    <message>
        <source>This action plan is no longer there: somebody removed it.</source>
        <translation>Este plan de acción ya no está: alguien lo quitó.</translation>
    </message>
    <message>
        <source>Choose how the plan stands, or that no answer came.</source>
        <translation>Indique cómo va el plan, o que no hubo respuesta.</translation>
    </message>
    <message>
        <source>This answer is no longer there: somebody removed it.</source>
        <translation>Esta respuesta ya no está: alguien la quitó.</translation>
    </message>
    <message>
        <source>{day} is still to come. Record what has happened.</source>
        <translation>El {day} aún no ha llegado. Registre lo que ya ha ocurrido.</translation>
    </message>
    <message>
        <source>Choose who of the participants gave the training.</source>
        <translation>Elija qué participante impartió la formación.</translation>
    </message>
    <message>
        <source>The day of the training is missing.</source>
        <translation>Falta el día de la formación.</translation>
    </message>
    <message>
        <source>The title is missing. Write what the training was about.</source>
        <translation>Falta el título. Escriba de qué trató la formación.</translation>
    </message>
    <message>
        <source>This training is no longer there: somebody removed it.</source>
        <translation>Esta formación ya no está: alguien la quitó.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no institution or person of this event. Correct it.</source>
        <translation>Fila {row}: «{value}» no es una institución ni una persona de este evento. Corríjalo.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” fits more than one. Write the whole name.</source>
        <translation>Fila {row}: «{value}» coincide con más de uno. Escriba el nombre completo.</translation>
    </message>
    <message>
        <source>Row {row}: the goal is missing. Write it in the second column.</source>
        <translation>Fila {row}: falta el objetivo. Escríbalo en la segunda columna.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is not a date. Correct it or leave it empty.</source>
        <translation>Fila {row}: «{value}» no es una fecha. Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <source>Row {row}: the goal is longer than {limit} characters. Shorten it.</source>
        <translation>Fila {row}: el objetivo tiene más de {limit} caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>Row {row}: this plan stands there already. It is left out.</source>
        <translation>Fila {row}: este plan ya existe. Se omite la fila.</translation>
    </message>
    <message>
        <source>There is no action plan to ask about. Add the plans first.</source>
        <translation>No hay ningún plan de acción por el que preguntar. Añada primero los planes.</translation>
    </message>
    <message>
        <source>All plans have an answer for {months} months. Nobody needs to be asked.</source>
        <translation>Todos los planes tienen respuesta a los {months} meses. No hace falta preguntar a nadie.</translation>
    </message>
    <message>
        <source>{months} months are over only on {day}: the forms are early.</source>
        <translation>Los {months} meses no se cumplen hasta el {day}: es pronto para los formularios.</translation>
    </message>
    <message>
        <source>Plans with an answer, left out of the forms: {count}.</source>
        <translation>Planes con respuesta, fuera de los formularios: {count}.</translation>
    </message>
    <message>
        <source>Each form is in the language of its institution: {languages}.</source>
        <translation>Cada formulario está en el idioma de su institución: {languages}.</translation>
    </message>
    <message>
        <source>“{name}” is not a follow-up form that this program made. Choose another file.</source>
        <translation>«{name}» no es un formulario de seguimiento de este programa. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version. Get the newer program to read it.</source>
        <translation>«{name}» es de una versión más nueva. Obtenga el programa más nuevo para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” says the same as another of the files. It is left out.</source>
        <translation>«{name}» dice lo mismo que otro de los archivos. Se omite.</translation>
    </message>
    <message>
        <source>All answers of “{name}” are recorded already. Nothing is taken twice.</source>
        <translation>Todas las respuestas de «{name}» ya están registradas. Nada se toma dos veces.</translation>
    </message>
    <message>
        <source>Nothing is filled in “{name}”.</source>
        <translation>No hay nada rellenado en «{name}».</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not one of the answers. Choose one from the list.</source>
        <translation>{cell}: «{value}» no es una de las respuestas. Elija una de la lista.</translation>
    </message>
    <message>
        <source>{cell}: it is not said how the plan stands. Choose an answer from the list.</source>
        <translation>{cell}: no se dice cómo está el plan. Elija una respuesta de la lista.</translation>
    </message>
    <message>
        <source>Row {row}: the plan “{value}” is no longer there. Its answer is not taken.</source>
        <translation>Fila {row}: el plan «{value}» ya no está. Su respuesta no se toma.</translation>
    </message>
    <message>
        <source>Row {row}: the plan “{value}” is answered twice. The first answer is taken.</source>
        <translation>Fila {row}: el plan «{value}» tiene dos respuestas. Se toma la primera.</translation>
    </message>
    <message>
        <source>Row {row} is not from the form: “{value}”. Add it as a new plan, if it is one.</source>
        <translation>La fila {row} no es del formulario: «{value}». Si es un plan, añádalo.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a participant of this form. Choose from the list.</source>
        <translation>{cell}: «{value}» no es un participante de este formulario. Elija de la lista.</translation>
    </message>
    <message>
        <source>{cell}: it is not said who gave the training. Choose from the list.</source>
        <translation>{cell}: no se dice quién impartió la formación. Elija de la lista.</translation>
    </message>
    <message>
        <source>{cell}: the day of the training is missing. Write it.</source>
        <translation>{cell}: falta el día de la formación. Escríbalo.</translation>
    </message>
    <message>
        <source>{cell}: {day} is still to come. Write the day on which it took place.</source>
        <translation>{cell}: el {day} aún no ha llegado. Escriba el día en que se impartió.</translation>
    </message>
    <message>
        <source>{cell}: the title of the training is missing. Write it.</source>
        <translation>{cell}: falta el título de la formación. Escríbalo.</translation>
    </message>
    <message>
        <source>{cell}: the text is longer than {limit} characters. Shorten it.</source>
        <translation>{cell}: el texto tiene más de {limit} caracteres. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add a session…</source>
        <translation>Añadir una sesión…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>Quitada: {title}.</translation>
    </message>
    <message>
        <source>No sessions yet. Add the opening: its hours become the day in the calendars.</source>
        <translation>Aún no hay sesiones. Añada la apertura: sus horas fijan el día en los calendarios.</translation>
    </message>
    <message>
        <source>Not in a phase</source>
        <translation>Fuera de las fases</translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation>{hours} h computables</translation>
    </message>
</context>
<context>
    <name>ProgrammeTools</name>
    <message>
        <source>Release…</source>
        <translation>Difundir…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add a session…</source>
        <translation>Añadir una sesión…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>counted {counted} h of {whole} h</source>
        <translation>{counted} h computables de {whole} h</translation>
    </message>
    <message>
        <source>Alt+↑↓ changes the order, Alt+Shift+↑↓ the day</source>
        <translation>Alt+↑↓ cambia el orden, Alt+Mayús+↑↓ el día</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Shift sessions…</source>
        <translation>Desplazar sesiones…</translation>
    </message>
    <message>
        <source>Phases…</source>
        <translation>Fases…</translation>
    </message>
    <message>
        <source>Releases of the programme…</source>
        <translation>Versiones del programa…</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Quitar la sesión</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{room} is also taken by “{title}”</source>
        <translation>{room} también está ocupada por «{title}»</translation>
    </message>
    <message>
        <source>{name} speaks elsewhere then</source>
        <translation>{name} interviene en otro lugar a esa hora</translation>
    </message>
    <message>
        <source>Session {number}, {title}, {start} to {end}, {room}</source>
        <translation>Sesión {number}, {title}, de {start} a {end}, {room}</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>aún sin sesiones</translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation>{hours} h computables</translation>
    </message>
    <message>
        <source>certificate from {share} of its hours</source>
        <translation>certificado a partir de {share} de sus horas</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n trasladada</numerusform>
            <numerusform>%n trasladadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation>Cambios desde la versión {number}: {changes}</translation>
    </message>
    <message>
        <source>Release {number} of {when}; nothing has changed since</source>
        <translation>Versión {number} de {when}; nada ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Taken back: {words}</source>
        <translation>Deshecho: {words}</translation>
    </message>
    <message>
        <source>Logged: {words}</source>
        <translation>Registrado: {words}</translation>
    </message>
    <message>
        <source>Count it in {title} ({code})</source>
        <translation>Contar en {title} ({code})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>10.12 school 56 Perm, class 9, 27/14f, Human Rights Lesson</source>
        <translation>10.12, school 56 Perm, class 9, 27/14f, Lección de derechos humanos</translation>
    </message>
    <message>
        <source>yesterday, library 4, pensioners, 41: 26 f 15 m, Housing and debts</source>
        <translation>yesterday, library 4, pensioners, 41: 26 f 15 m, Vivienda y deudas</translation>
    </message>
    <message>
        <source>30 students, 2 teachers, university, lecture on equal rights</source>
        <translation>30 students, 2 teachers, university, Igualdad de derechos</translation>
    </message>
</context>
<context>
    <name>QuickLogForm</name>
    <message>
        <source>Repeat last</source>
        <translation>Repetir la última</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>Pegar filas…</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>Lesson in one line</source>
        <translation>La sesión en una línea</translation>
    </message>
    <message>
        <source>date, place, audience, number/f, theme</source>
        <translation>fecha, lugar, público, número/f, tema</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nuevo</translation>
    </message>
    <message>
        <source>Human Rights Lesson</source>
        <translation>Lección de derechos humanos</translation>
    </message>
    <message>
        <source>Legal-aid day</source>
        <translation>Jornada de asistencia jurídica</translation>
    </message>
    <message>
        <source>Open lecture</source>
        <translation>Conferencia abierta</translation>
    </message>
    <message>
        <source>Logged today, nobody is named</source>
        <translation>Registrado hoy, sin nombrar a nadie</translation>
    </message>
    <message>
        <source>Nothing logged today. Numbers are counted, nobody is named.</source>
        <translation>Hoy no se ha registrado nada. Se cuentan números, no se nombra a nadie.</translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation>Registrado hoy</translation>
    </message>
    <message>
        <source>Date, place, audience, number/f, theme: any order.</source>
        <translation>Fecha, lugar, público, número/f, tema: en cualquier orden.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Log and open</source>
        <translation>Registrar y abrir</translation>
    </message>
    <message>
        <source>Log, next one</source>
        <translation>Registrar, siguiente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>RecommendationsSection</name>
    <message>
        <source>Recommendation {number}</source>
        <translation>Recomendación {number}</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Open the &amp;person</source>
        <translation>Abrir la &amp;persona</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Registro de certificados</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Find a number, a person, an event</source>
        <translation>Buscar un número, una persona, un evento</translation>
    </message>
    <message>
        <source>Open the &amp;event</source>
        <translation>Abrir el &amp;evento</translation>
    </message>
    <message>
        <source>A number that was taken back is never given out again.</source>
        <translation>Un número retirado no se vuelve a asignar nunca.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>No number fits. Choose another year or event.</source>
        <translation>Ningún número coincide. Elija otro año u otro evento.</translation>
    </message>
    <message>
        <source>No certificate has been issued yet. They are given out from the page of an event.</source>
        <translation>Aún no se ha expedido ningún certificado. Se expiden desde la página de un evento.</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Expedido</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>ya no se conoce</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>de nuevo {day}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Release {number} is kept.</source>
        <translation>Se conserva la versión {number}.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Speakers and others with a role</source>
        <translation>Ponentes y otras personas con función</translation>
    </message>
    <message numerus="yes">
        <source>session(s)</source>
        <translation>
            <numerusform>sesión</numerusform>
            <numerusform>sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation>
            <numerusform>participante</numerusform>
            <numerusform>participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>with a role</source>
        <translation>con función</translation>
    </message>
    <message numerus="yes">
        <source>institution(s)</source>
        <translation>
            <numerusform>institución</numerusform>
            <numerusform>instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Release the programme</source>
        <translation>Difundir el programa</translation>
    </message>
    <message>
        <source>A copy is kept. Nothing is sent: save the files with Export.</source>
        <translation>Se conserva una copia. No se envía nada: guarde los archivos con Exportar.</translation>
    </message>
    <message numerus="yes">
        <source>The first release: a programme of %n session(s).</source>
        <translation>
            <numerusform>La primera versión: un programa de %n sesión.</numerusform>
            <numerusform>La primera versión: un programa de %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation>Cambios desde la versión {number}: {changes}</translation>
    </message>
    <message>
        <source>Against release {number}: {changes}</source>
        <translation>Respecto de la versión {number}: {changes}</translation>
    </message>
    <message>
        <source>The programme has no sessions yet.</source>
        <translation>El programa aún no tiene sesiones.</translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation>Nada ha cambiado desde la versión {number}.</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>Releases of the programme</source>
        <translation>Versiones del programa</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>The programme was not released yet. A release keeps it as it was given out.</source>
        <translation>El programa aún no se ha difundido. Una versión lo conserva tal como se entregó.</translation>
    </message>
    <message>
        <source>Enter shows what a release brought.</source>
        <translation>Intro muestra qué trajo una versión.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Difundida el</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>the first release</source>
        <translation>la primera versión</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>Remind %n institution(s)</source>
        <translation>
            <numerusform>Recordar a %n institución</numerusform>
            <numerusform>Recordar a %n instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to these people; this program sends nothing. Then record it.</source>
        <translation>Escriba a estas personas; el programa no envía nada. Después regístrelo.</translation>
    </message>
    <message>
        <source>Reminded today already, left out: {names}</source>
        <translation>Ya recordadas hoy, omitidas: {names}</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar las direcciones</translation>
    </message>
    <message numerus="yes">
        <source>Record %n reminder(s)</source>
        <translation>
            <numerusform>Registrar %n recordatorio</numerusform>
            <numerusform>Registrar %n recordatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>no focal point: write to the head of the institution</source>
        <translation>sin punto focal: escriba al titular de la institución</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>sin correo electrónico</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew the term</source>
        <translation>Renovar el mandato</translation>
    </message>
    <message>
        <source>The new term begins on {day}.</source>
        <translation>El nuevo mandato comienza el {day}.</translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation>Mandato &amp;hasta</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Escriba el último día.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat the event</source>
        <translation>Repetir el evento</translation>
    </message>
    <message>
        <source>Leave out days on which an organiser rests</source>
        <translation>Omitir los días en que descansa un organizador</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>The events are being planned.</source>
        <translation>Se están planificando los eventos.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) planned.</source>
        <translation>
            <numerusform>%n evento planificado.</numerusform>
            <numerusform>%n eventos planificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each &amp;takes over</source>
        <translation>Cada uno &amp;conserva</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Qué se crea</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Este evento</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n event(s)</source>
        <translation>
            <numerusform>Planificar %n evento</numerusform>
            <numerusform>Planificar %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) left out.</source>
        <translation>
            <numerusform>%n fecha omitida.</numerusform>
            <numerusform>%n fechas omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Months and years without such a day are left out.</source>
        <translation>Se omiten los meses y años sin ese día.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Confirmar %n</numerusform>
            <numerusform>Confirmar los %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) set</source>
        <translation>
            <numerusform>%n marca puesta</numerusform>
            <numerusform>%n marcas puestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import online report: {title}</source>
        <translation>Importar informe en línea: {title}</translation>
    </message>
    <message>
        <source>People of the report</source>
        <translation>Personas del informe</translation>
    </message>
    <message>
        <source>Drop a report of Zoom, Teams, Meet or BigBlueButton here, or any table with names. Names can be pasted too: Ctrl+V.</source>
        <translation>Suelte aquí un informe de Zoom, Teams, Meet o BigBlueButton, o cualquier tabla con nombres. También se pueden pegar nombres: Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Whose seat it is</source>
        <translation>De quién es la plaza</translation>
    </message>
    <message>
        <source>say who it is</source>
        <translation>diga quién es</translation>
    </message>
    <message>
        <source>{name} may be {person}</source>
        <translation>{name} puede ser {person}</translation>
    </message>
    <message>
        <source>Marks set</source>
        <translation>Marcas puestas</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation>Se dejan como están</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>No están en el informe</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Elija una fila</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name} es</translation>
    </message>
    <message>
        <source>nobody of the list</source>
        <translation>nadie de la lista</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>sin correspondencia</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n por confirmar</numerusform>
            <numerusform>%n por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>Set %n mark(s)</source>
        <translation>
            <numerusform>Poner %n marca</numerusform>
            <numerusform>Poner %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>No new marks</source>
        <translation>Sin marcas nuevas</translation>
    </message>
</context>
<context>
    <name>ReportTools</name>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Las horas están en</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>Presente a partir de</translation>
    </message>
    <message>
        <source>% of a session</source>
        <translation>% de una sesión</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Dates: month first</source>
        <translation>Fechas: primero el mes</translation>
    </message>
    <message>
        <source>Dates: day first</source>
        <translation>Fechas: primero el día</translation>
    </message>
    <message>
        <source>Time zone of the report</source>
        <translation>Zona horaria del informe</translation>
    </message>
    <message>
        <source>Unit of the threshold</source>
        <translation>Unidad del umbral</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Orden del día y del mes</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>In the report</source>
        <translation>En el informe</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Probable: confirm each</source>
        <translation>Probables: confirme cada uno</translation>
    </message>
    <message>
        <source>Not matched: listed, no mark</source>
        <translation>Sin correspondencia: en la lista, sin marca</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Reconocidos</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>nobody of the list</source>
        <translation>nadie de la lista</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>¿{name}?</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>No es de los nuestros</translation>
    </message>
    <message>
        <source>End not known</source>
        <translation>Se desconoce el fin</translation>
    </message>
    <message>
        <source>Confirm?</source>
        <translation>¿Confirmar?</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Sin correspondencia</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>a program, not a person</source>
        <translation>un programa, no una persona</translation>
    </message>
    <message>
        <source>only in the waiting room</source>
        <translation>solo en la sala de espera</translation>
    </message>
    <message>
        <source>Session {number}: {mark}</source>
        <translation>Sesión {number}: {mark}</translation>
    </message>
    <message>
        <source>Session {number}: {mark} instead of {known}</source>
        <translation>Sesión {number}: {mark} en lugar de {known}</translation>
    </message>
    <message>
        <source>Session {number}: {mark}, already there</source>
        <translation>Sesión {number}: {mark}, ya estaba</translation>
    </message>
    <message>
        <source>Session {number}: {known} was typed by hand and stays</source>
        <translation>Sesión {number}: {known} se escribió a mano y se queda</translation>
    </message>
    <message>
        <source>Session {number}: {known} of an earlier report stays</source>
        <translation>Sesión {number}: {known} de un informe anterior se queda</translation>
    </message>
</context>
<context>
    <name>RestWords</name>
    <message>
        <source>Everybody works on these days.</source>
        <translation>Todos trabajan en estos días.</translation>
    </message>
    <message>
        <source>Weekend on {day}: {names}.</source>
        <translation>Fin de semana el {day}: {names}.</translation>
    </message>
    <message>
        <source>Holiday in {country} on {day}: {name}.</source>
        <translation>Festivo en {country} el {day}: {name}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups, the latest first</source>
        <translation>Copias, primero la más reciente</translation>
    </message>
    <message>
        <source>Choose the backup to go back to.</source>
        <translation>Elija la copia a la que volver.</translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation>Aún no hay copias aquí.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elija primero una copia.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Answers by question</source>
        <translation>Respuestas por pregunta</translation>
    </message>
    <message>
        <source>Fewer than five forms: nothing is shown, so that nobody can be recognised.</source>
        <translation>Menos de cinco formularios: no se muestra nada, para que nadie pueda ser reconocido.</translation>
    </message>
    <message>
        <source>No form has come back yet.</source>
        <translation>Aún no ha vuelto ningún formulario.</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>menos de 5 respuestas</translation>
    </message>
    <message>
        <source>{question}: mean {mean}, {answers}; {steps}</source>
        <translation>{question}: media {mean}, {answers}; {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show the full name</source>
        <translation>Mostrar el nombre completo</translation>
    </message>
    <message>
        <source>{names}: the full name is shown until this page closes. Who asked, when and why stays in the history.</source>
        <translation>{names}: el nombre completo se muestra hasta que se cierre esta página. Quién lo pidió, cuándo y por qué queda en el historial.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Rule for certificates</source>
        <translation>Regla de los certificados</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>&amp;Share of all hours of the event</source>
        <translation>&amp;Parte de todas las horas del evento</translation>
    </message>
    <message>
        <source>Certificates that were issued stay. Ctrl+Z brings the rule back.</source>
        <translation>Los certificados expedidos se mantienen. Ctrl+Z devuelve la regla.</translation>
    </message>
    <message>
        <source>Certificates now: {before}. By this rule: {after}.</source>
        <translation>Certificados ahora: {before}. Con esta regla: {after}.</translation>
    </message>
    <message>
        <source>Earned too: {names}</source>
        <translation>También lo obtienen: {names}</translation>
    </message>
    <message>
        <source>Not earned any more: {names}</source>
        <translation>Ya no lo obtienen: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a certificate already.</source>
        <translation>
            <numerusform>%n de ellos ya tiene un certificado.</numerusform>
            <numerusform>%n de ellos ya tienen un certificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hours are counted yet, so that nothing is earned.</source>
        <translation>Aún no se cuentan horas, así que nada se ha obtenido.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>RuleEdit</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>after so many dates</source>
        <translation>tras este número de fechas</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>en este día</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Días, semanas, meses o años</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Repeat &amp;every</source>
        <translation>R&amp;epetir cada</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>Te&amp;rmina</translation>
    </message>
</context>
<context>
    <name>SaveListDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>Guardado en {folder}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>What leaves: list of people</source>
        <translation>Qué sale: lista de personas</translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation>El programa no envía nada. Guarda archivos; usted los envía.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the list</source>
        <translation>
            <numerusform>%n persona en la lista</numerusform>
            <numerusform>%n personas en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Always: {columns}</source>
        <translation>Siempre: {columns}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>SearchPicker</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatPane</name>
    <message>
        <source>Select somebody to see more.</source>
        <translation>Seleccione a una persona para ver más.</translation>
    </message>
    <message>
        <source>Other step</source>
        <translation>Otro paso</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Needs interpretation from {languages}</source>
        <translation>Necesita interpretación desde: {languages}</translation>
    </message>
    <message>
        <source>A slash stands between two scripts.</source>
        <translation>Una barra separa dos escrituras.</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Nombre en el certificado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation>El correo va al representante legal, nunca al menor.</translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation>Sin correo electrónico: no se puede crear ningún archivo de calendario.</translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation>se comparte con los demás</translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation>no se comparte con los demás</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) missing</source>
        <translation>
            <numerusform>falta %n condición</numerusform>
            <numerusform>faltan %n condiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Record paper</source>
        <translation>Registrar documento</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>Chaperone</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Recorrido</translation>
    </message>
</context>
<context>
    <name>SeatSteps</name>
    <message>
        <source>Certificates issued: {numbers}.</source>
        <translation>Certificados expedidos: {numbers}.</translation>
    </message>
    <message>
        <source>Paper recorded.</source>
        <translation>Documento registrado.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Añadir a la persona</translation>
    </message>
    <message>
        <source>Correct a person</source>
        <translation>Corregir a una persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Sustituir a {name}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Make the &amp;papers anew: list, badge, table sign, calendar files</source>
        <translation>Rehacer los &amp;documentos: lista, acreditación, letrero, archivos de calendario</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Persona añadida.</translation>
    </message>
    <message>
        <source>Person corrected.</source>
        <translation>Datos de la persona corregidos.</translation>
    </message>
    <message>
        <source>{name} is replaced.</source>
        <translation>{name}: sustitución registrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) stay where they are.</source>
        <translation>
            <numerusform>%n persona más queda como está.</numerusform>
            <numerusform>%n personas más quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be confirmed. Missing: {conditions}.</source>
        <translation>No se puede confirmar a {name}. Falta: {conditions}.</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>Nominate again</source>
        <translation>Proponer de nuevo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Put in reserve</source>
        <translation>Pasar a reserva</translation>
    </message>
    <message>
        <source>Do not select</source>
        <translation>No seleccionar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar la llegada</translation>
    </message>
    <message>
        <source>Record as attended</source>
        <translation>Registrar la asistencia</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>Registrar como completado</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>Expedir el certificado</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Cancelled with the event</source>
        <translation>Cancelado con el evento</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n person(s).</source>
        <translation>
            <numerusform>Aceptada: %n persona.</numerusform>
            <numerusform>Aceptadas: %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %n person(s).</source>
        <translation>
            <numerusform>Confirmada: %n persona.</numerusform>
            <numerusform>Confirmadas: %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put in reserve: %n person(s).</source>
        <translation>
            <numerusform>Pasada a reserva: %n persona.</numerusform>
            <numerusform>Pasadas a reserva: %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: %n person(s).</source>
        <translation>
            <numerusform>Retirada: %n persona.</numerusform>
            <numerusform>Retiradas: %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under review: %n person(s).</source>
        <translation>
            <numerusform>En examen: %n persona.</numerusform>
            <numerusform>En examen: %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n person(s).</source>
        <translation>
            <numerusform>Cambiada: %n persona.</numerusform>
            <numerusform>Cambiadas: %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsTable</name>
    <message>
        <source>No institution</source>
        <translation>Sin institución</translation>
    </message>
    <message>
        <source>{taken} of {quota}</source>
        <translation>{taken} de {quota}</translation>
    </message>
    <message>
        <source>{taken} of {quota} and {reserve} in reserve</source>
        <translation>{taken} de {quota} y {reserve} en reserva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post and role</source>
        <translation>Cargo y función</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>missing: {condition} and {n} more</source>
        <translation>falta: {condition} y {n} más</translation>
    </message>
    <message>
        <source>missing: {condition}</source>
        <translation>falta: {condition}</translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation>sustituido por {name}</translation>
    </message>
    <message>
        <source>over quota</source>
        <translation>por encima del cupo</translation>
    </message>
    <message>
        <source>full name is masked</source>
        <translation>el nombre completo está oculto</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent</source>
        <translation>
            <numerusform>Marcar %n carta como enviada</numerusform>
            <numerusform>Marcar %n cartas como enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Out number</source>
        <translation>N.º de salida</translation>
    </message>
    <message>
        <source>Out number of the first letter; the others count up from it</source>
        <translation>N.º de salida de la primera carta; las demás siguen en orden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviadas</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Events of the series</source>
        <translation>Eventos de la serie</translation>
    </message>
    <message>
        <source>Let this event leave the series</source>
        <translation>Separar este evento de la serie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The event is in no series now.</source>
        <translation>El evento ya no está en ninguna serie.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>{number} of {count} in a series. {rule}.</source>
        <translation>{number} de {count} en una serie. {rule}.</translation>
    </message>
    <message>
        <source>Previous: {day}</source>
        <translation>Anterior: {day}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Siguiente: {day}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Los {count}</translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n that follow(s)?</source>
        <translation>
            <numerusform>¿Cambiar también el siguiente (%n)?</numerusform>
            <numerusform>¿Cambiar también los %n siguientes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n other(s)?</source>
        <translation>
            <numerusform>¿Cambiar también %n más?</numerusform>
            <numerusform>¿Cambiar también los otros %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Este y los siguientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Leave the others as they are</source>
        <translation>Dejar los demás como están</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the series changed.</source>
        <translation>
            <numerusform>%n evento de la serie cambiado.</numerusform>
            <numerusform>%n eventos de la serie cambiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>on day {number} of the month</source>
        <translation>el día {number} del mes</translation>
    </message>
    <message>
        <source>on the last day of the month</source>
        <translation>el último día del mes</translation>
    </message>
    <message>
        <source>week {number} of the month: {day}</source>
        <translation>semana {number} del mes: {day}</translation>
    </message>
    <message>
        <source>last week of the month: {day}</source>
        <translation>última semana del mes: {day}</translation>
    </message>
    <message>
        <source>At the same time: {title}.</source>
        <translation>Al mismo tiempo: {title}.</translation>
    </message>
    <message>
        <source>{reason}: {names}.</source>
        <translation>{reason}: {names}.</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Closed ({what})</source>
        <translation>Cerrado ({what})</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Holiday in {country} ({what})</source>
        <translation>Festivo en {country} ({what})</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada %n día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Cada %n semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {days}</source>
        <translation>{step}: {days}</translation>
    </message>
    <message>
        <source>{step}, until {day}</source>
        <translation>{step}, hasta el {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Cada %n mes</numerusform>
            <numerusform>Cada %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Cada %n año</numerusform>
            <numerusform>Cada %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Change the session</source>
        <translation>Cambiar la sesión</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>Añadir la sesión</translation>
    </message>
    <message>
        <source>Add, then another</source>
        <translation>Añadir y seguir con otra</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>as the event: {languages}</source>
        <translation>como el evento: {languages}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Counted time</source>
        <translation>Tiempo computable</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Session of the clock</source>
        <translation>Sesión según el reloj</translation>
    </message>
    <message>
        <source>Session before (PgUp)</source>
        <translation>Sesión anterior (PgUp)</translation>
    </message>
    <message>
        <source>Session after (PgDn)</source>
        <translation>Sesión siguiente (PgDn)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Everything applies at once.</source>
        <translation>Todo se aplica al instante.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>No setting speaks of “{words}”.</source>
        <translation>Ningún ajuste trata de «{words}».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Cell {address}, {text}</source>
        <translation>Celda {address}, {text}</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift sessions</source>
        <translation>Desplazar sesiones</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>más temprano</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Cuáles</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Cuánt&amp;o</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) shifted.</source>
        <translation>
            <numerusform>%n sesión desplazada.</numerusform>
            <numerusform>%n sesiones desplazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes or days</source>
        <translation>Minutos o días</translation>
    </message>
    <message>
        <source>Later or earlier</source>
        <translation>Más tarde o más temprano</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s)</source>
        <translation>
            <numerusform>Desplazar %n sesión</numerusform>
            <numerusform>Desplazar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: {change}.</source>
        <translation>La primera de ellas: {change}.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(ies) change.</source>
        <translation>
            <numerusform>Cambia %n entrada de calendario.</numerusform>
            <numerusform>Cambian %n entradas de calendario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files of this event: save updates for them.</source>
        <translation>
            <numerusform>%n persona tiene archivos de este evento: guarde una actualización para ella.</numerusform>
            <numerusform>%n personas tienen archivos de este evento: guarde actualizaciones para ellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>of {all} are here</source>
        <translation>de {all} han llegado</translation>
    </message>
    <message>
        <source>Last arrivals</source>
        <translation>Últimas llegadas</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Aún no ha llegado nadie.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>Proposed time: {when}</source>
        <translation>Hora propuesta: {when}</translation>
    </message>
    <message>
        <source>{name}: outside working hours</source>
        <translation>{name}: fuera del horario laboral</translation>
    </message>
    <message>
        <source>Cannot come on this day:</source>
        <translation>No pueden venir ese día:</translation>
    </message>
</context>
<context>
    <name>SomeBar</name>
    <message>
        <source>Show all people</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>from an online report, {name}, {at}</source>
        <translation>de un informe en línea, {name}, {at}</translation>
    </message>
    <message>
        <source>from paper, {name}, {at}</source>
        <translation>del papel, {name}, {at}</translation>
    </message>
    <message>
        <source>typed by {name}, {at}</source>
        <translation>escrito por {name}, {at}</translation>
    </message>
    <message>
        <source>from an online report</source>
        <translation>de un informe en línea</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>del papel</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>en la entrada</translation>
    </message>
    <message>
        <source>check-in {time}</source>
        <translation>entrada {time}</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Name or institution</source>
        <translation>Nombre o institución</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Función de {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>It is now: {state}.</source>
        <translation>Estado actual: {state}.</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>Of the series</source>
        <translation>De la serie</translation>
    </message>
    <message>
        <source>Reason (stays in the history)</source>
        <translation>Motivo (queda en el historial)</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>This event only</source>
        <translation>Solo este evento</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Este y los siguientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{which}: {number}</source>
        <translation>{which}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n event(s)</source>
        <translation>
            <numerusform>Cancelar %n evento</numerusform>
            <numerusform>Cancelar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Cancelar el evento</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n event(s)</source>
        <translation>
            <numerusform>Aplazar %n evento</numerusform>
            <numerusform>Aplazar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Postpone the event</source>
        <translation>Aplazar el evento</translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation>El estado del evento es ahora: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are now: {state}.</source>
        <translation>
            <numerusform>%n evento pasa al estado: {state}.</numerusform>
            <numerusform>%n eventos pasan al estado: {state}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Todos los cambios guardados a las {time}</translation>
    </message>
    <message>
        <source>On this computer: {name}</source>
        <translation>En este equipo: {name}</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Why: {reason}</source>
        <translation>Por qué: {reason}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Cannot be undone: {reason}</source>
        <translation>No se puede deshacer: {reason}</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Abrir el evento</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, of use to the program only</source>
        <translation>
            <numerusform>y %n más, útil solo para el programa</numerusform>
            <numerusform>y %n más, útiles solo para el programa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, too many to list</source>
        <translation>
            <numerusform>y %n más, demasiados para enumerar</numerusform>
            <numerusform>y %n más, demasiados para enumerar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}, {state}, {note}</source>
        <translation>Paso {number} de {count}, {title}, {state}, {note}</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message numerus="yes">
        <source>%n person(s) keep their seats and need no visa or hotel.</source>
        <translation>
            <numerusform>%n persona conserva su plaza y no necesita visado ni hotel.</numerusform>
            <numerusform>%n personas conservan su plaza y no necesitan visado ni hotel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are called off in calendars.</source>
        <translation>
            <numerusform>Se cancela %n día en los calendarios.</numerusform>
            <numerusform>Se cancelan %n días en los calendarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lose their seats.</source>
        <translation>
            <numerusform>%n persona pierde su plaza.</numerusform>
            <numerusform>%n personas pierden su plaza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) keep their seats and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>%n persona conserva su plaza y debe confirmar las nuevas fechas.</numerusform>
            <numerusform>%n personas conservan su plaza y deben confirmar las nuevas fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>%n persona tiene la invitación: se preparará una actualización del calendario.</numerusform>
            <numerusform>%n personas tienen la invitación: se prepararán actualizaciones del calendario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have a letter and must be told.</source>
        <translation>
            <numerusform>%n institución tiene una carta y hay que avisarle.</numerusform>
            <numerusform>%n instituciones tienen una carta y hay que avisarles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamColumn</name>
    <message>
        <source>Partners of {code}, {title}</source>
        <translation>Socios de {code}, {title}</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Institutions that belong together</source>
        <translation>Instituciones que van juntas</translation>
    </message>
    <message>
        <source>Add institution</source>
        <translation>Añadir institución</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Working hours, local</source>
        <translation>Horario laboral, local</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>May miss</source>
        <translation>Pueden faltar</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>Comienzo del horario laboral</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>Fin del horario laboral</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>cada una el suyo</translation>
    </message>
    <message>
        <source>same for all</source>
        <translation>el mismo para todas</translation>
    </message>
    <message>
        <source>{name} is in your list of institutions now.</source>
        <translation>{name} está ahora en su lista de instituciones.</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>weekend {days}</source>
        <translation>fin de semana {days}</translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>New events of the type “{type}” can begin with the facts and the programme of this one. Dates, partners and people are not kept.</source>
        <translation>Los nuevos eventos del tipo «{type}» podrán partir de los datos y el programa de este. No se conservan fechas, socios ni personas.</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Template saved.</source>
        <translation>Plantilla guardada.</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Templates of events</source>
        <translation>Plantillas de eventos</translation>
    </message>
    <message>
        <source>No templates yet. Save an event as one: More, Save as template…</source>
        <translation>Aún no hay plantillas. Guarde un evento como plantilla: Más, Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>facts only</source>
        <translation>solo datos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of programme</source>
        <translation>
            <numerusform>%n fila de programa</numerusform>
            <numerusform>%n filas de programa</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Quitado: {name}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Nota conceptual</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Nominations open</source>
        <translation>Candidaturas abiertas</translation>
    </message>
    <message>
        <source>Nominations closed</source>
        <translation>Candidaturas cerradas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrado</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informe entregado</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Celebrar</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>semipresencial</translation>
    </message>
    <message>
        <source>one entry per day</source>
        <translation>una entrada por día</translation>
    </message>
    <message>
        <source>one entry per session</source>
        <translation>una entrada por sesión</translation>
    </message>
    <message>
        <source>Ombudsman institution</source>
        <translation>Institución de ombudsman</translation>
    </message>
    <message>
        <source>Human rights commission</source>
        <translation>Comisión de derechos humanos</translation>
    </message>
    <message>
        <source>Human rights institute</source>
        <translation>Instituto de derechos humanos</translation>
    </message>
    <message>
        <source>Hybrid institution</source>
        <translation>Institución mixta</translation>
    </message>
    <message>
        <source>Consultative body</source>
        <translation>Órgano consultivo</translation>
    </message>
    <message>
        <source>Equality body</source>
        <translation>Organismo de igualdad</translation>
    </message>
    <message>
        <source>Children’s ombudsman</source>
        <translation>Defensoría de la niñez</translation>
    </message>
    <message>
        <source>Regional ombudsman</source>
        <translation>Defensoría regional</translation>
    </message>
    <message>
        <source>Inspection body</source>
        <translation>Órgano de inspección</translation>
    </message>
    <message>
        <source>Specialised ombudsman</source>
        <translation>Defensoría especializada</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universidad</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>Otro organismo</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>entidad líder</translation>
    </message>
    <message>
        <source>host</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>co-organiser</source>
        <translation>coorganizador</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>donante</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>socio</translation>
    </message>
    <message>
        <source>in cooperation</source>
        <translation>en cooperación</translation>
    </message>
    <message>
        <source>with participation</source>
        <translation>con participación</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>Nota conceptual</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Evaluación de necesidades</translation>
    </message>
    <message>
        <source>Hosting agreement</source>
        <translation>Acuerdo de acogida</translation>
    </message>
    <message>
        <source>Notice of the dates (calendar file)</source>
        <translation>Aviso de fechas (archivo de calendario)</translation>
    </message>
    <message>
        <source>Order or approval memo</source>
        <translation>Orden o nota de aprobación</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Carta de invitación</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>Formulario de candidatura</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Nota informativa</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Carta recordatoria</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Confirmation letter</source>
        <translation>Carta de confirmación</translation>
    </message>
    <message>
        <source>Personal calendar files</source>
        <translation>Archivos de calendario personales</translation>
    </message>
    <message>
        <source>Visa support letter</source>
        <translation>Carta para el visado</translation>
    </message>
    <message>
        <source>Note on travel and stay</source>
        <translation>Nota sobre viaje y estancia</translation>
    </message>
    <message>
        <source>Request for interpreters</source>
        <translation>Solicitud de intérpretes</translation>
    </message>
    <message>
        <source>Papers of people under 18</source>
        <translation>Documentos de menores de 18 años</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Carteles de mesa</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Plano de asientos</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de firmas</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Formulario de evaluación</translation>
    </message>
    <message>
        <source>Attendance workbook</source>
        <translation>Libro de asistencia</translation>
    </message>
    <message>
        <source>Signed sheets (scan)</source>
        <translation>Hojas firmadas (escaneo)</translation>
    </message>
    <message>
        <source>Presentations and handouts</source>
        <translation>Presentaciones y materiales</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Outcome document</source>
        <translation>Documento final</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Acta de la reunión</translation>
    </message>
    <message>
        <source>Evaluation summary</source>
        <translation>Resumen de la evaluación</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Report on the event</source>
        <translation>Informe del evento</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Follow-up forms</source>
        <translation>Formularios de seguimiento</translation>
    </message>
    <message>
        <source>Note on what came of it</source>
        <translation>Nota sobre los resultados</translation>
    </message>
    <message>
        <source>Protocol of erased data</source>
        <translation>Acta de borrado de datos</translation>
    </message>
    <message>
        <source>Cancellation letter</source>
        <translation>Carta de cancelación</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not needed yet</source>
        <translation>Aún no hace falta</translation>
    </message>
    <message>
        <source>If useful</source>
        <translation>Si es útil</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Recordado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>postal mail</source>
        <translation>correo postal</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>todos los pasos</translation>
    </message>
    <message>
        <source>four steps</source>
        <translation>cuatro pasos</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>this session and the rest of its day</source>
        <translation>esta sesión y el resto de su día</translation>
    </message>
    <message>
        <source>all sessions of its day</source>
        <translation>todas las sesiones de su día</translation>
    </message>
    <message>
        <source>all sessions from this one on</source>
        <translation>todas las sesiones a partir de esta</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>del papel</translation>
    </message>
    <message>
        <source>checked in at the door</source>
        <translation>registrado en la entrada</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>primero el apellido</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>primero el nombre</translation>
    </message>
    <message>
        <source>notice of the event</source>
        <translation>aviso del evento</translation>
    </message>
    <message>
        <source>personal invitations</source>
        <translation>invitaciones personales</translation>
    </message>
    <message>
        <source>whole calendar</source>
        <translation>calendario completo</translation>
    </message>
    <message>
        <source>attendance sheet</source>
        <translation>registro de asistencia</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>hoja de firmas</translation>
    </message>
    <message>
        <source>list of participants</source>
        <translation>lista de participantes</translation>
    </message>
    <message>
        <source>sign-in sheet to print</source>
        <translation>hoja de firmas para imprimir</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>credenciales</translation>
    </message>
    <message>
        <source>table signs</source>
        <translation>carteles de mesa</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
    </message>
    <message>
        <source>evaluation forms</source>
        <translation>formularios de evaluación</translation>
    </message>
    <message>
        <source>evaluation forms to print</source>
        <translation>formularios de evaluación para imprimir</translation>
    </message>
    <message>
        <source>follow-up forms</source>
        <translation>formularios de seguimiento</translation>
    </message>
    <message>
        <source>before the event</source>
        <translation>antes del evento</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>three months later</source>
        <translation>tres meses después</translation>
    </message>
    <message>
        <source>six months later</source>
        <translation>seis meses después</translation>
    </message>
    <message>
        <source>done</source>
        <translation>realizado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>por preguntar</translation>
    </message>
    <message>
        <source>settled before</source>
        <translation>resuelto antes</translation>
    </message>
    <message>
        <source>host first, then countries</source>
        <translation>primero el anfitrión, luego los países</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>por país</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by institution</source>
        <translation>por institución</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>not enough hours</source>
        <translation>horas insuficientes</translation>
    </message>
    <message>
        <source>member of the youth council</source>
        <translation>miembro del consejo juvenil</translation>
    </message>
    <message>
        <source>age within the limits</source>
        <translation>edad dentro de los límites</translation>
    </message>
    <message>
        <source>guardian consent for these dates</source>
        <translation>consentimiento del representante legal para estas fechas</translation>
    </message>
    <message>
        <source>own agreement</source>
        <translation>acuerdo propio</translation>
    </message>
    <message>
        <source>chaperone on the same travel</source>
        <translation>acompañante en el mismo viaje</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contacto de emergencia</translation>
    </message>
    <message>
        <source>decision on photos</source>
        <translation>decisión sobre las fotos</translation>
    </message>
    <message>
        <source>health and diet note</source>
        <translation>nota de salud y alimentación</translation>
    </message>
    <message>
        <source>code of conduct given</source>
        <translation>código de conducta entregado</translation>
    </message>
    <message>
        <source>permission to leave the country checked</source>
        <translation>permiso de salida del país verificado</translation>
    </message>
    <message>
        <source>persons responsible for child safety named</source>
        <translation>responsables de protección de la infancia designados</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no se necesita</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Saved invitation</source>
        <translation>Invitación guardada</translation>
    </message>
    <message>
        <source>Days of a calendar</source>
        <translation>Días de un calendario</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Entrada de calendario</translation>
    </message>
    <message>
        <source>Sending of a document</source>
        <translation>Envío de un documento</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Miembro del consejo</translation>
    </message>
    <message>
        <source>Answer of an evaluation</source>
        <translation>Respuesta de una evaluación</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Recommendation of the event</source>
        <translation>Recomendación del evento</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Step of the event</source>
        <translation>Paso del evento</translation>
    </message>
    <message>
        <source>Template of events</source>
        <translation>Plantilla de eventos</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Archivos guardados</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Step of the invitation</source>
        <translation>Paso de la invitación</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Training of others</source>
        <translation>Formación impartida</translation>
    </message>
    <message>
        <source>User of the program</source>
        <translation>Usuario del programa</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Step of the participant</source>
        <translation>Paso del participante</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Answer about an action plan</source>
        <translation>Respuesta sobre un plan de acción</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Release of the programme</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Role in a session</source>
        <translation>Función en una sesión</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Day of the United Nations</source>
        <translation>Día de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>Consejo juvenil</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>fecha de respuesta</translation>
    </message>
    <message>
        <source>in the archive since</source>
        <translation>archivado desde</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>público</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>calendar entries</source>
        <translation>entradas de calendario</translation>
    </message>
    <message>
        <source>name on the certificate</source>
        <translation>nombre en el certificado</translation>
    </message>
    <message>
        <source>certificate number</source>
        <translation>número de certificado</translation>
    </message>
    <message>
        <source>way of sending</source>
        <translation>medio de envío</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>personal columns</source>
        <translation>columnas personales</translation>
    </message>
    <message>
        <source>share for a certificate</source>
        <translation>proporción para el certificado</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>consultas</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinador</translation>
    </message>
    <message>
        <source>youth council</source>
        <translation>consejo juvenil</translation>
    </message>
    <message>
        <source>counted minutes</source>
        <translation>minutos computables</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>qué se cuenta</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation>fin de la jornada laboral</translation>
    </message>
    <message>
        <source>start of the working day</source>
        <translation>comienzo de la jornada laboral</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>planned until</source>
        <translation>previsto hasta</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>reason for the end</source>
        <translation>motivo del fin</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>end of the term</source>
        <translation>fin del mandato</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <translation>entrada de calendario</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>número en otro sistema</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation>mujeres y niñas</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>day of the demo</source>
        <translation>día de la demo</translation>
    </message>
    <message>
        <source>forms given out</source>
        <translation>formularios repartidos</translation>
    </message>
    <message>
        <source>founded on</source>
        <translation>fundado el</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>nombres de pila</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>entregado el</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>class</source>
        <translation>curso</translation>
    </message>
    <message>
        <source>guardian’s e-mail</source>
        <translation>correo del representante legal</translation>
    </message>
    <message>
        <source>guardian’s name is held</source>
        <translation>se conserva el nombre del representante legal</translation>
    </message>
    <message>
        <source>guardian’s phone is held</source>
        <translation>se conserva el teléfono del representante legal</translation>
    </message>
    <message>
        <source>held on</source>
        <translation>celebrado el</translation>
    </message>
    <message>
        <source>version of the entry</source>
        <translation>versión de la entrada</translation>
    </message>
    <message>
        <source>incoming number</source>
        <translation>número de entrada</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institución</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretación</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitación</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>audience is counted</source>
        <translation>se cuenta el público</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>punto focal</translation>
    </message>
    <message>
        <source>the main one</source>
        <translation>la principal</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>laborable</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nombre breve</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>login</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>men and boys</source>
        <translation>hombres y niños</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>edad máxima</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>edad mínima</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>form of holding</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <source>months after the event</source>
        <translation>meses después del evento</translation>
    </message>
    <message>
        <source>name in Latin letters</source>
        <translation>nombre en letras latinas</translation>
    </message>
    <message>
        <source>order of names</source>
        <translation>orden de los nombres</translation>
    </message>
    <message>
        <source>needs interpretation from</source>
        <translation>necesita interpretación desde</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>obstáculos</translation>
    </message>
    <message>
        <source>of them under 18</source>
        <translation>de ellos, menores de 18</translation>
    </message>
    <message>
        <source>on</source>
        <translation>el</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>outgoing number</source>
        <translation>número de salida</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>patronímico</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>plan de acción</translation>
    </message>
    <message>
        <source>post</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>beginning of the number</source>
        <translation>comienzo del número</translation>
    </message>
    <message>
        <source>project number</source>
        <translation>número del proyecto</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>cupo</translation>
    </message>
    <message>
        <source>usual quota</source>
        <translation>cupo habitual</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>saved files</source>
        <translation>archivos guardados</translation>
    </message>
    <message>
        <source>receivers</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>sustituido por</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>step from 1 to 5</source>
        <translation>grado del 1 al 5</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>enviado el</translation>
    </message>
    <message>
        <source>day in the series</source>
        <translation>día en la serie</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>cómo está</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>shares contacts</source>
        <translation>comparte sus datos de contacto</translation>
    </message>
    <message>
        <source>who signs certificates</source>
        <translation>quién firma los certificados</translation>
    </message>
    <message>
        <source>leaves out days of rest</source>
        <translation>omite los días de descanso</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>start</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>start of the term</source>
        <translation>comienzo del mandato</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>estatuto</translation>
    </message>
    <message>
        <source>day of the statute</source>
        <translation>fecha del estatuto</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>docentes</translation>
    </message>
    <message>
        <source>months of a term</source>
        <translation>meses de un mandato</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territorio</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>track</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>type of event</source>
        <translation>tipo de evento</translation>
    </message>
    <message>
        <source>day of the United Nations</source>
        <translation>día de las Naciones Unidas</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>válido hasta</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>answer in words</source>
        <translation>respuesta en palabras</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>retirado el</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>lugar en la lista</translation>
    </message>
    <message>
        <source>place in the delegation</source>
        <translation>lugar en la delegación</translation>
    </message>
    <message>
        <source>further recommendations</source>
        <translation>otras recomendaciones</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito a mano</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>embassy</source>
        <translation>embajada</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>nota verbal</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>jefe de delegación</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>young delegate</source>
        <translation>delegado joven</translation>
    </message>
    <message>
        <source>chaperone</source>
        <translation>acompañante</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>ponente</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formador</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>relator</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>jury</source>
        <translation>jurado</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organizador</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>No seleccionado</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistió</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Cancelled with the event</source>
        <translation>Cancelado con el evento</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>present online</source>
        <translation>presente en línea</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>salida anticipada</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>ausencia justificada</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>minutos en línea</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidente</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>vicepresidente</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretario</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>Oficina configurada</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>Lista cambiada</translation>
    </message>
    <message>
        <source>Name of the user changed</source>
        <translation>Nombre del usuario cambiado</translation>
    </message>
    <message>
        <source>Demo office loaded</source>
        <translation>Oficina de demostración cargada</translation>
    </message>
    <message>
        <source>Event planned</source>
        <translation>Evento planificado</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Evento cambiado</translation>
    </message>
    <message>
        <source>Events copied</source>
        <translation>Eventos copiados</translation>
    </message>
    <message>
        <source>Recommendation set</source>
        <translation>Recomendación asignada</translation>
    </message>
    <message>
        <source>Event moved</source>
        <translation>Evento trasladado</translation>
    </message>
    <message>
        <source>Event moved online</source>
        <translation>Evento pasado a modalidad en línea</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>Evento copiado</translation>
    </message>
    <message>
        <source>Clash let stand</source>
        <translation>Coincidencia admitida</translation>
    </message>
    <message>
        <source>Clash to be decided again</source>
        <translation>Coincidencia por decidir de nuevo</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Estado cambiado</translation>
    </message>
    <message>
        <source>Event postponed</source>
        <translation>Evento aplazado</translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation>Evento cancelado</translation>
    </message>
    <message>
        <source>Role of an institution changed</source>
        <translation>Función de una institución cambiada</translation>
    </message>
    <message>
        <source>Institution removed from the organisers</source>
        <translation>Institución retirada de los organizadores</translation>
    </message>
    <message>
        <source>Event repeated</source>
        <translation>Evento repetido</translation>
    </message>
    <message>
        <source>Events of the series changed</source>
        <translation>Eventos de la serie cambiados</translation>
    </message>
    <message>
        <source>Events of the series cancelled</source>
        <translation>Eventos de la serie cancelados</translation>
    </message>
    <message>
        <source>Events of the series postponed</source>
        <translation>Eventos de la serie aplazados</translation>
    </message>
    <message>
        <source>Series left</source>
        <translation>Separado de la serie</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Plantilla guardada</translation>
    </message>
    <message>
        <source>Template renamed</source>
        <translation>Plantilla renombrada</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Plantilla quitada</translation>
    </message>
    <message>
        <source>Change of clocks settled</source>
        <translation>Cambio de hora resuelto</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Sesión añadida</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Sesión cambiada</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>Sesión quitada</translation>
    </message>
    <message>
        <source>Session copied</source>
        <translation>Sesión copiada</translation>
    </message>
    <message>
        <source>Order of sessions changed</source>
        <translation>Orden de las sesiones cambiado</translation>
    </message>
    <message>
        <source>Session moved to another day</source>
        <translation>Sesión pasada a otro día</translation>
    </message>
    <message>
        <source>Sessions shifted</source>
        <translation>Sesiones desplazadas</translation>
    </message>
    <message>
        <source>Phase added</source>
        <translation>Fase añadida</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Fase cambiada</translation>
    </message>
    <message>
        <source>Phase removed</source>
        <translation>Fase quitada</translation>
    </message>
    <message>
        <source>Programme released</source>
        <translation>Programa difundido</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Datos de la persona corregidos</translation>
    </message>
    <message>
        <source>Institution added</source>
        <translation>Institución añadida</translation>
    </message>
    <message>
        <source>Institution corrected</source>
        <translation>Datos de la institución corregidos</translation>
    </message>
    <message>
        <source>Focal point chosen</source>
        <translation>Punto focal elegido</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>Desarchivado</translation>
    </message>
    <message>
        <source>Full name of somebody under 18 shown</source>
        <translation>Nombre completo de un menor mostrado</translation>
    </message>
    <message>
        <source>Public holidays read</source>
        <translation>Días festivos leídos</translation>
    </message>
    <message>
        <source>Closing days added</source>
        <translation>Días de cierre añadidos</translation>
    </message>
    <message>
        <source>Working days added</source>
        <translation>Días laborables añadidos</translation>
    </message>
    <message>
        <source>Days of a calendar corrected</source>
        <translation>Días de un calendario corregidos</translation>
    </message>
    <message>
        <source>Days of a calendar removed</source>
        <translation>Días de un calendario quitados</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>Instituciones invitadas</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <translation>Invitación cambiada</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>Invitación retirada</translation>
    </message>
    <message>
        <source>Letters marked as sent</source>
        <translation>Cartas marcadas como enviadas</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>Respuesta registrada</translation>
    </message>
    <message>
        <source>Reminders recorded</source>
        <translation>Recordatorios registrados</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personas añadidas</translation>
    </message>
    <message>
        <source>Nominations added</source>
        <translation>Candidaturas añadidas</translation>
    </message>
    <message>
        <source>State of people changed</source>
        <translation>Estado de personas cambiado</translation>
    </message>
    <message>
        <source>Person replaced</source>
        <translation>Persona sustituida</translation>
    </message>
    <message>
        <source>Person withdrawn</source>
        <translation>Persona retirada</translation>
    </message>
    <message>
        <source>Role of a person changed</source>
        <translation>Función de una persona cambiada</translation>
    </message>
    <message>
        <source>Chaperone named</source>
        <translation>Acompañante designado</translation>
    </message>
    <message>
        <source>Order in a delegation changed</source>
        <translation>Orden de una delegación cambiado</translation>
    </message>
    <message>
        <source>Youth council added</source>
        <translation>Consejo juvenil añadido</translation>
    </message>
    <message>
        <source>Youth council corrected</source>
        <translation>Datos del consejo juvenil corregidos</translation>
    </message>
    <message>
        <source>Council member corrected</source>
        <translation>Datos del miembro del consejo corregidos</translation>
    </message>
    <message>
        <source>Term in a council renewed</source>
        <translation>Mandato en el consejo renovado</translation>
    </message>
    <message>
        <source>Council member added</source>
        <translation>Miembro del consejo añadido</translation>
    </message>
    <message>
        <source>Term in a council ended</source>
        <translation>Mandato en el consejo finalizado</translation>
    </message>
    <message>
        <source>Paper recorded</source>
        <translation>Documento registrado</translation>
    </message>
    <message>
        <source>Paper withdrawn</source>
        <translation>Documento retirado</translation>
    </message>
    <message>
        <source>Attendance marked</source>
        <translation>Asistencia marcada</translation>
    </message>
    <message>
        <source>Attendance of many marked</source>
        <translation>Asistencia de varios marcada</translation>
    </message>
    <message>
        <source>Checked in at the door</source>
        <translation>Llegada registrada</translation>
    </message>
    <message>
        <source>Arrival corrected at the door</source>
        <translation>Llegada corregida</translation>
    </message>
    <message>
        <source>Attendance taken from a report</source>
        <translation>Asistencia tomada de un informe</translation>
    </message>
    <message>
        <source>Attendance pasted</source>
        <translation>Asistencia pegada</translation>
    </message>
    <message>
        <source>Walk-in added</source>
        <translation>Añadida persona sin plaza</translation>
    </message>
    <message>
        <source>Rule for certificates changed</source>
        <translation>Regla de los certificados cambiada</translation>
    </message>
    <message>
        <source>Evaluation forms given out counted</source>
        <translation>Formularios repartidos contados</translation>
    </message>
    <message>
        <source>Evaluation form entered</source>
        <translation>Formulario de evaluación introducido</translation>
    </message>
    <message>
        <source>Evaluation form corrected</source>
        <translation>Formulario de evaluación corregido</translation>
    </message>
    <message>
        <source>Evaluation form removed</source>
        <translation>Formulario de evaluación quitado</translation>
    </message>
    <message>
        <source>Evaluation forms taken in</source>
        <translation>Formularios de evaluación incorporados</translation>
    </message>
    <message>
        <source>Action plan added</source>
        <translation>Plan de acción añadido</translation>
    </message>
    <message>
        <source>Action plans added</source>
        <translation>Planes de acción añadidos</translation>
    </message>
    <message>
        <source>Action plan changed</source>
        <translation>Plan de acción cambiado</translation>
    </message>
    <message>
        <source>Action plans removed</source>
        <translation>Planes de acción quitados</translation>
    </message>
    <message>
        <source>Answer about an action plan recorded</source>
        <translation>Respuesta sobre un plan de acción registrada</translation>
    </message>
    <message>
        <source>Recorded that no answer came</source>
        <translation>Falta de respuesta registrada</translation>
    </message>
    <message>
        <source>Answer about an action plan removed</source>
        <translation>Respuesta sobre un plan de acción quitada</translation>
    </message>
    <message>
        <source>Training of others recorded</source>
        <translation>Formación impartida registrada</translation>
    </message>
    <message>
        <source>Training of others changed</source>
        <translation>Formación impartida cambiada</translation>
    </message>
    <message>
        <source>Trainings of others removed</source>
        <translation>Formaciones impartidas quitadas</translation>
    </message>
    <message>
        <source>Follow-up forms taken in</source>
        <translation>Formularios de seguimiento incorporados</translation>
    </message>
    <message>
        <source>Lesson logged</source>
        <translation>Sesión registrada</translation>
    </message>
    <message>
        <source>Lessons logged</source>
        <translation>Sesiones registradas</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Certificados expedidos</translation>
    </message>
    <message>
        <source>Name on a certificate changed</source>
        <translation>Nombre en un certificado cambiado</translation>
    </message>
    <message>
        <source>Full names of children shown on certificates</source>
        <translation>Nombres completos de menores mostrados en los certificados</translation>
    </message>
    <message>
        <source>Certificates printed</source>
        <translation>Certificados impresos</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>Documentos impresos</translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation>Archivos guardados</translation>
    </message>
    <message>
        <source>Document recorded</source>
        <translation>Documento registrado</translation>
    </message>
    <message>
        <source>Document corrected</source>
        <translation>Documento corregido</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Documento retirado</translation>
    </message>
    <message>
        <source>Documents marked as sent</source>
        <translation>Documentos marcados como enviados</translation>
    </message>
    <message>
        <source>Mark “sent” taken back</source>
        <translation>Marca «enviado» retirada</translation>
    </message>
    <message>
        <source>Next: write the idea down</source>
        <translation>Siguiente: redactar la idea</translation>
    </message>
    <message>
        <source>Next: agree with the co-organisers</source>
        <translation>Siguiente: acordar con los coorganizadores</translation>
    </message>
    <message>
        <source>Next: record the approval</source>
        <translation>Siguiente: registrar la aprobación</translation>
    </message>
    <message>
        <source>Next: open nominations</source>
        <translation>Siguiente: abrir las candidaturas</translation>
    </message>
    <message>
        <source>Next: close nominations</source>
        <translation>Siguiente: cerrar las candidaturas</translation>
    </message>
    <message>
        <source>Next: confirm the event</source>
        <translation>Siguiente: confirmar el evento</translation>
    </message>
    <message>
        <source>Next: start the event</source>
        <translation>Siguiente: comenzar el evento</translation>
    </message>
    <message>
        <source>Next: record that it was held</source>
        <translation>Siguiente: registrar que se celebró</translation>
    </message>
    <message>
        <source>Next: finish the evaluation</source>
        <translation>Siguiente: terminar la evaluación</translation>
    </message>
    <message>
        <source>Next: report on the event</source>
        <translation>Siguiente: informar sobre el evento</translation>
    </message>
    <message>
        <source>Next: start the follow-up</source>
        <translation>Siguiente: comenzar el seguimiento</translation>
    </message>
    <message>
        <source>Next: close the event</source>
        <translation>Siguiente: cerrar el evento</translation>
    </message>
    <message>
        <source>Next: set new dates</source>
        <translation>Siguiente: fijar nuevas fechas</translation>
    </message>
    <message>
        <source>Finish the concept</source>
        <translation>Terminar la nota conceptual</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Registrar el acuerdo</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>Registrar la aprobación</translation>
    </message>
    <message>
        <source>Open nominations</source>
        <translation>Abrir candidaturas</translation>
    </message>
    <message>
        <source>Close nominations</source>
        <translation>Cerrar candidaturas</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>Recordar a %n institución…</numerusform>
            <numerusform>Recordar a %n instituciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the event</source>
        <translation>Confirmar el evento</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>Comenzar el evento</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Marcar como celebrado</translation>
    </message>
    <message>
        <source>Mark as evaluated</source>
        <translation>Marcar como evaluado</translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation>Marcar como informado</translation>
    </message>
    <message>
        <source>Start the follow-up</source>
        <translation>Comenzar el seguimiento</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>Cerrar el evento</translation>
    </message>
    <message>
        <source>Go on with the new dates</source>
        <translation>Seguir con las nuevas fechas</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Consejos juveniles</translation>
    </message>
    <message>
        <source>Office and lists</source>
        <translation>Oficina y listas</translation>
    </message>
    <message>
        <source>{day} {time}, next day</source>
        <translation>{day} {time}, al día siguiente</translation>
    </message>
    <message>
        <source>{day} {time}, the day before</source>
        <translation>{day} {time}, el día anterior</translation>
    </message>
    <message>
        <source>{now}, from {day} {then}</source>
        <translation>{now}, desde el {day} {then}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>menor de 18</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Backup saved: {name}</source>
        <translation>Copia de seguridad guardada: {name}</translation>
    </message>
    <message>
        <source>Another date is needed</source>
        <translation>Se necesita otra fecha</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>alumnos</translation>
    </message>
    <message>
        <source>students</source>
        <translation>estudiantes</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>padres y madres</translation>
    </message>
    <message>
        <source>pensioners</source>
        <translation>pensionistas</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>ciudadanos</translation>
    </message>
    <message>
        <source>people with disabilities</source>
        <translation>personas con discapacidad</translation>
    </message>
    <message>
        <source>prisoners</source>
        <translation>personas privadas de libertad</translation>
    </message>
    <message>
        <source>soldiers</source>
        <translation>militares</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>juristas</translation>
    </message>
    <message>
        <source>general public</source>
        <translation>público en general</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Lo archivado</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>“{typed}” is not a time. Write it as 10:30.</source>
        <translation>«{typed}» no es una hora. Escríbala así: 10:30.</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>What waits</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n asunto pendiente</numerusform>
            <numerusform>%n asuntos pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n asunto le espera</numerusform>
            <numerusform>%n asuntos le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Planificar un evento</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered: {names}</source>
        <translation>
            <numerusform>%n institución no ha respondido: {names}</numerusform>
            <numerusform>%n instituciones no han respondido: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months after: %n action plan(s) to ask about</source>
        <translation>
            <numerusform>{months} meses después: preguntar por %n plan de acción</numerusform>
            <numerusform>{months} meses después: preguntar por %n planes de acción</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominations close; all institutions have answered</source>
        <translation>Se cierran las candidaturas; todas las instituciones han respondido</translation>
    </message>
    <message numerus="yes">
        <source>Nominations close; %n institution(s) have not answered yet</source>
        <translation>
            <numerusform>Se cierran las candidaturas; %n institución aún no ha respondido</numerusform>
            <numerusform>Se cierran las candidaturas; %n instituciones aún no han respondido</numerusform>
        </translation>
    </message>
    <message>
        <source>Over by the calendar, but not yet recorded as held</source>
        <translation>Terminado según el calendario, pero aún sin registrar como celebrado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more clash(es)</source>
        <translation>
            <numerusform>y %n coincidencia más</numerusform>
            <numerusform>y %n coincidencias más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance: %n cell(s) are empty</source>
        <translation>
            <numerusform>Asistencia: %n celda vacía</numerusform>
            <numerusform>Asistencia: %n celdas vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>Ver las respuestas</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Abrir el evento</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Enter attendance</source>
        <translation>Anotar la asistencia</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Crear formularios…</translation>
    </message>
    <message>
        <source>button {verb}</source>
        <translation>botón {verb}</translation>
    </message>
    <message>
        <source>Nothing waits for you. No event is planned yet.</source>
        <translation>No hay nada pendiente. Aún no hay ningún evento planificado.</translation>
    </message>
    <message>
        <source>Nothing waits for you. Next event: {when}.</source>
        <translation>No hay nada pendiente. Próximo evento: {when}.</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>ours trained</source>
        <translation>de los nuestros capacitados</translation>
    </message>
    <message>
        <source>joint events</source>
        <translation>eventos conjuntos</translation>
    </message>
    <message>
        <source>Events together</source>
        <translation>Eventos conjuntos</translation>
    </message>
    <message>
        <source>Nothing together yet.</source>
        <translation>Aún nada en conjunto.</translation>
    </message>
    <message>
        <source>Persons are counted once, participations each time: {persons}, {seats}.</source>
        <translation>Las personas se cuentan una vez; las participaciones, cada vez: {persons}, {seats}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participación</numerusform>
            <numerusform>%n participaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing held together yet.</source>
        <translation>Aún no se ha celebrado nada en conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>Since {year}: %n joint event(s) held.</source>
        <translation>
            <numerusform>Desde {year}: %n evento conjunto celebrado.</numerusform>
            <numerusform>Desde {year}: %n eventos conjuntos celebrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of ours trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>%n de los nuestros capacitado: {women} mujeres, {men} hombres.</numerusform>
            <numerusform>%n de los nuestros capacitados: {women} mujeres, {men} hombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>%n de los suyos capacitado: {women} mujeres, {men} hombres.</numerusform>
            <numerusform>%n de los suyos capacitados: {women} mujeres, {men} hombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together {hours} hours.</source>
        <translation>En total {hours} horas.</translation>
    </message>
    <message>
        <source>{year}: {ours} of ours trained, {events} joint events</source>
        <translation>{year}: {ours} de los nuestros capacitados, {events} eventos conjuntos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Los suyos</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participa</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitada</translation>
    </message>
    <message>
        <source>{women} w, {men} m</source>
        <translation>{women} m, {men} h</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Day: {choice}</source>
        <translation>Día: {choice}</translation>
    </message>
    <message>
        <source>host first, country, name</source>
        <translation>primero el anfitrión, país, nombre</translation>
    </message>
    <message>
        <source>country, name</source>
        <translation>país, nombre</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>institution, name</source>
        <translation>institución, nombre</translation>
    </message>
    <message>
        <source>Sorted as the paper sheet: {choice}</source>
        <translation>Como en la hoja de papel: {choice}</translation>
    </message>
    <message>
        <source>Order of people</source>
        <translation>Orden de las personas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Take marks from a Zoom, Teams or Meet report (Ctrl+I)</source>
        <translation>Tomar las marcas de un informe de Zoom, Teams o Meet (Ctrl+I)</translation>
    </message>
    <message>
        <source>Mark people present as they come in</source>
        <translation>Marcar a quienes van llegando</translation>
    </message>
    <message>
        <source>Save the attendance workbook and sheets to sign</source>
        <translation>Guardar el libro de asistencia y las hojas de firmas</translation>
    </message>
    <message>
        <source>Add somebody who came without a seat (Ins)</source>
        <translation>Añadir a quien ha venido sin plaza (Ins)</translation>
    </message>
    <message>
        <source>Totals, and who entered the mark (F9)</source>
        <translation>Totales y quién puso la marca (F9)</translation>
    </message>
    <message>
        <source>Online report…</source>
        <translation>Informe en línea…</translation>
    </message>
    <message>
        <source>Check-in…</source>
        <translation>Entrada…</translation>
    </message>
    <message>
        <source>Sheets…</source>
        <translation>Hojas…</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Sin inscripción…</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training of others</source>
        <translation>Formación impartida</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Quién la impartió</translation>
    </message>
    <message>
        <source>What the training was about</source>
        <translation>Tema de la formación</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personas formadas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>TrainingTable</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
</context>
<context>
    <name>TrainingsSection</name>
    <message>
        <source>Trained → trained others</source>
        <translation>Formados → formaron a otros</translation>
    </message>
    <message>
        <source>Record a training…</source>
        <translation>Registrar una formación…</translation>
    </message>
    <message>
        <source>Trained others within 3 months</source>
        <translation>Formaron a otros en 3 meses</translation>
    </message>
    <message>
        <source>· within 6 months</source>
        <translation>· en 6 meses</translation>
    </message>
    <message>
        <source>Trainings of others</source>
        <translation>Formaciones impartidas</translation>
    </message>
    <message>
        <source>Nobody has told yet of a training given to others.</source>
        <translation>Nadie ha informado aún de una formación impartida.</translation>
    </message>
</context>
<context>
    <name>TrainingsTable</name>
    <message>
        <source>Who trained others</source>
        <translation>Quién formó a otros</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no cuenta</translation>
    </message>
</context>
<context>
    <name>TypesSection</name>
    <message>
        <source>Type {code}</source>
        <translation>Tipo {code}</translation>
    </message>
    <message>
        <source>Types of event</source>
        <translation>Tipos de evento</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nombre de la vista</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Sustituye a la vista de este nombre.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dé un nombre a la vista.</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Add a walk-in</source>
        <translation>Añadir a quien ha venido</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Añadir a la persona</translation>
    </message>
    <message>
        <source>Somebody new: “{name}”</source>
        <translation>Persona nueva: «{name}»</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>Mostrar la fila</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>&amp;Find somebody by name</source>
        <translation>&amp;Buscar por nombre</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Nombres de pila</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>&amp;E-mail, if given</source>
        <translation>&amp;Correo, si lo da</translation>
    </message>
    <message>
        <source>Under 18? Such a person needs the youth council’s papers before a seat.</source>
        <translation>¿Menor de 18 años? Antes de la plaza hacen falta los documentos del consejo juvenil.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sesión {number}</translation>
    </message>
    <message>
        <source>&amp;Present at: {session}</source>
        <translation>&amp;Presente en: {session}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Move it</source>
        <translation>Trasladarla</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>Find another file…</source>
        <translation>Buscar otro archivo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Another window has this database open on {host} since {since}. This one reads only.</source>
        <translation>Otra ventana tiene abierta esta base en {host} desde {since}. Esta es solo de lectura.</translation>
    </message>
    <message>
        <source>The last session ended badly. Nothing saved was lost.</source>
        <translation>La última sesión terminó mal. No se perdió nada de lo guardado.</translation>
    </message>
    <message>
        <source>This database lies on a network drive: one person at a time. For several people use a PostgreSQL server.</source>
        <translation>Esta base está en una unidad de red: una persona a la vez. Para varias personas use un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>This database lies on a removable drive. Keep a copy elsewhere.</source>
        <translation>Esta base está en una unidad extraíble. Guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>This database lies in a synchronised folder, which may damage it while it is open.</source>
        <translation>Esta base está en una carpeta sincronizada, que puede dañarla mientras está abierta.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>El disco está casi lleno. Libere espacio pronto.</translation>
    </message>
    <message>
        <source>The database was brought to this version. A copy of the old one: {name}</source>
        <translation>La base se actualizó a esta versión. Copia de la antigua: {name}</translation>
    </message>
    <message>
        <source>Find another file</source>
        <translation>Buscar otro archivo</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>An office already lies there: {name}</source>
        <translation>Ya hay allí una oficina: {name}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
    <message>
        <source>Joint events of ombudsman institutions</source>
        <translation>Eventos conjuntos de instituciones de ombudsman</translation>
    </message>
    <message>
        <source>Your data stays with you. No account and no internet needed.</source>
        <translation>Sus datos se quedan con usted. No hace falta cuenta ni internet.</translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation>Nombre, ciudad o país, en cualquier idioma</translation>
    </message>
    <message>
        <source>History signs with it</source>
        <translation>El historial lo usa como firma</translation>
    </message>
    <message>
        <source>With an e-mail, personal invitations can be made: answers go to it.</source>
        <translation>Con un correo electrónico se pueden hacer invitaciones personales: las respuestas llegan a él.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>Explorar la demo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation>Su institución</translation>
    </message>
    <message>
        <source>City and time zone</source>
        <translation>Ciudad y zona horaria</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Su nombre, si lo desea</translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation>Su correo electrónico, si lo desea</translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation>No está en la lista: añadir «{name}»</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Dónde están los datos</translation>
    </message>
    <message>
        <source>Data: {path}</source>
        <translation>Datos: {path}</translation>
    </message>
    <message>
        <source>Type three letters of your country or city.</source>
        <translation>Escriba tres letras de su país o ciudad.</translation>
    </message>
</context>
<context>
    <name>What</name>
    <message>
        <source>Invitations for</source>
        <translation>Invitaciones para</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Orden de los nombres</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation>Idioma de los archivos</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta de los archivos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message numerus="yes">
        <source>Files by person: of %n person(s) only</source>
        <translation>
            <numerusform>Archivos por persona: solo de %n persona</numerusform>
            <numerusform>Archivos por persona: solo de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice, .ics</source>
        <translation>Aviso, .ics</translation>
    </message>
    <message>
        <source>for everybody, names nobody</source>
        <translation>para todos, sin nombrar a nadie</translation>
    </message>
    <message>
        <source>Personal invitations, .ics</source>
        <translation>Invitaciones personales, .ics</translation>
    </message>
    <message>
        <source>by person and day, numbered as in the list</source>
        <translation>por persona y día, numeradas como en la lista</translation>
    </message>
    <message>
        <source>list, sessions, totals, all marks</source>
        <translation>lista, sesiones, totales, todas las marcas</translation>
    </message>
    <message>
        <source>Whole calendar, .ics</source>
        <translation>Calendario completo, .ics</translation>
    </message>
    <message>
        <source>all events, names nobody</source>
        <translation>todos los eventos, sin nombrar a nadie</translation>
    </message>
    <message>
        <source>Attendance workbook, .xlsx</source>
        <translation>Libro de asistencia, .xlsx</translation>
    </message>
    <message>
        <source>Sign-in sheets, .xlsx</source>
        <translation>Hojas de firmas, .xlsx</translation>
    </message>
    <message>
        <source>one for each day</source>
        <translation>una por día</translation>
    </message>
    <message>
        <source>List of participants, .xlsx</source>
        <translation>Lista de participantes, .xlsx</translation>
    </message>
    <message>
        <source>as other institutions read it</source>
        <translation>tal como la leen otras instituciones</translation>
    </message>
    <message>
        <source>Sign-in sheets, .pdf</source>
        <translation>Hojas de firmas, .pdf</translation>
    </message>
    <message>
        <source>to print as they are</source>
        <translation>listas para imprimir</translation>
    </message>
    <message>
        <source>Badges, .pdf</source>
        <translation>Credenciales, .pdf</translation>
    </message>
    <message>
        <source>both sides, with a code</source>
        <translation>por ambas caras, con un código</translation>
    </message>
    <message>
        <source>Table signs, .pdf</source>
        <translation>Carteles de mesa, .pdf</translation>
    </message>
    <message>
        <source>A4, folded</source>
        <translation>A4, doblados</translation>
    </message>
    <message>
        <source>Certificates, .pdf</source>
        <translation>Certificados, .pdf</translation>
    </message>
    <message>
        <source>for who has earned one</source>
        <translation>para quien lo ha obtenido</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Follow-up forms, .xlsx</source>
        <translation>Formularios de seguimiento, .xlsx</translation>
    </message>
    <message>
        <source>one for each institution</source>
        <translation>uno por institución</translation>
    </message>
    <message>
        <source>Evaluation form, .xlsx</source>
        <translation>Formulario de evaluación, .xlsx</translation>
    </message>
    <message>
        <source>to fill in and send back, anonymous</source>
        <translation>para rellenar y devolver, anónimo</translation>
    </message>
    <message>
        <source>Evaluation form, .pdf</source>
        <translation>Formulario de evaluación, .pdf</translation>
    </message>
    <message>
        <source>to print, anonymous</source>
        <translation>para imprimir, anónimo</translation>
    </message>
    <message numerus="yes">
        <source>%n selected event(s), names nobody</source>
        <translation>
            <numerusform>%n evento seleccionado, sin nombrar a nadie</numerusform>
            <numerusform>%n eventos seleccionados, sin nombrar a nadie</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar, .ics</source>
        <translation>Calendario, .ics</translation>
    </message>
    <message>
        <source>Host first, then country</source>
        <translation>Primero el anfitrión, luego el país</translation>
    </message>
    <message>
        <source>Country, then name</source>
        <translation>País, luego nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who has an old entry</source>
        <translation>Quienes tienen una entrada antigua</translation>
    </message>
    <message>
        <source>Whose entry is called off</source>
        <translation>Aquellos cuya entrada se cancela</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marcar como enviado…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not from an institution</source>
        <translation>Sin institución</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>%</source>
        <comment>column of shares</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Certificate ≥ {share}</source>
        <translation>Certificado ≥ {share}</translation>
    </message>
    <message>
        <source>{share} of all hours</source>
        <translation>{share} de todas las horas</translation>
    </message>
    <message>
        <source>{share} of the hours of phase {number}</source>
        <translation>{share} de las horas de la fase {number}</translation>
    </message>
    <message>
        <source>Press to change the rule</source>
        <translation>Pulse para cambiar la regla</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sesión {number}</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>sin anotar</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>%n minuto en línea</numerusform>
            <numerusform>%n minutos en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, session {number}, {meaning}. {row}</source>
        <translation>{name}, sesión {number}, {meaning}. {row}</translation>
    </message>
    <message>
        <source>{minutes} minutes are more than the session has: {counted} count.</source>
        <translation>{minutes} minutos son más de lo que dura la sesión: cuentan {counted}.</translation>
    </message>
    <message>
        <source>Hours are not known</source>
        <translation>No se conocen las horas</translation>
    </message>
    <message>
        <source>Row {hours} of {all} hours, {share}</source>
        <translation>Fila: {hours} de {all} horas, {share}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>short in phase {number}</source>
        <translation>faltan horas en la fase {number}</translation>
    </message>
    <message>
        <source>{share} short</source>
        <translation>falta {share}</translation>
    </message>
    <message>
        <source>{present} present: {women} women, {men} men; {entered} entered</source>
        <translation>{present} presentes: {women} mujeres, {men} hombres; {entered} anotados</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificado</numerusform>
            <numerusform>%n certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n mujer</numerusform>
            <numerusform>%n mujeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n hombre</numerusform>
            <numerusform>%n hombres</numerusform>
        </translation>
    </message>
    <message>
        <source>women · men</source>
        <translation>mujeres · hombres</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>menor de 18</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}, %n fila</numerusform>
            <numerusform>{name}, %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneHead</name>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>{clock}: make it main</source>
        <translation>{clock}: hacerlo principal</translation>
    </message>
</context>
<context>
    <name>ZoneTimes</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Times on {day}</source>
        <translation>Horas el {day}</translation>
    </message>
    <message>
        <source>{city} changes its clocks on {day}.</source>
        <translation>{city} cambia la hora el {day}.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
</context>
<context>
    <name>ZonesSection</name>
    <message>
        <source>Time zone data</source>
        <translation>Datos de zonas horarias</translation>
    </message>
    <message>
        <source>States change their clocks. New data comes with the program.</source>
        <translation>Los Estados cambian la hora. Los datos nuevos llegan con el programa.</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>That of this computer</source>
        <translation>La de este equipo</translation>
    </message>
    <message>
        <source>Version {version}, of this year</source>
        <translation>Versión {version}, de este año</translation>
    </message>
    <message numerus="yes">
        <source>Version {version}, %n year(s) old: get a newer program</source>
        <translation>
            <numerusform>Versión {version}, de hace %n año: obtenga un programa más nuevo</numerusform>
            <numerusform>Versión {version}, de hace %n años: obtenga un programa más nuevo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
</TS>
