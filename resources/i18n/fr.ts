<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>À propos du programme</translation>
    </message>
    <message>
        <source>Ombuds Events</source>
        <translation>Ombuds Events</translation>
    </message>
    <message>
        <source>Joint events of ombudsman institutions. Your data stays with you.</source>
        <translation>Événements communs des institutions d’ombudsman. Vos données restent chez vous.</translation>
    </message>
    <message>
        <source>Version {program} · Qt {qt} · time zones {zones}</source>
        <translation>Version {program} · Qt {qt} · fuseaux horaires {zones}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Let it stand</source>
        <translation>Admettre le conflit</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Asked again when the dates change.</source>
        <translation>La question revient si les dates changent.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Mark all others present</source>
        <translation>Marquer présents tous les autres</translation>
    </message>
    <message>
        <source>Fill the mark down</source>
        <translation>Recopier le signe vers le bas</translation>
    </message>
    <message>
        <source>Add a walk-in…</source>
        <translation>Ajouter un arrivant…</translation>
    </message>
    <message>
        <source>Rule for certificates…</source>
        <translation>Règle des certificats…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Ongle&amp;t suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Change the &amp;state…</source>
        <translation>Changer l’é&amp;tat…</translation>
    </message>
    <message>
        <source>&amp;Repeat the event…</source>
        <translation>&amp;Répéter l’événement…</translation>
    </message>
    <message>
        <source>Cop&amp;y the event…</source>
        <translation>Co&amp;pier l’événement…</translation>
    </message>
    <message>
        <source>Save the event as &amp;template…</source>
        <translation>Enregistrer comme &amp;modèle…</translation>
    </message>
    <message>
        <source>&amp;Move online…</source>
        <translation>Passer en &amp;ligne…</translation>
    </message>
    <message>
        <source>P&amp;ostpone the event…</source>
        <translation>Rep&amp;orter l’événement…</translation>
    </message>
    <message>
        <source>&amp;Cancel the event…</source>
        <translation>Ann&amp;uler l’événement…</translation>
    </message>
    <message>
        <source>Add a &amp;session…</source>
        <translation>Ajouter une séan&amp;ce…</translation>
    </message>
    <message>
        <source>Cop&amp;y the session</source>
        <translation>Cop&amp;ier la séance</translation>
    </message>
    <message>
        <source>&amp;Release the programme…</source>
        <translation>&amp;Diffuser le programme…</translation>
    </message>
    <message>
        <source>Move the session to another &amp;day…</source>
        <translation>Déplacer la séance à un autre &amp;jour…</translation>
    </message>
    <message>
        <source>S&amp;hift sessions…</source>
        <translation>Décaler des &amp;séances…</translation>
    </message>
    <message>
        <source>Ph&amp;ases of the event…</source>
        <translation>Phases de l’événe&amp;ment…</translation>
    </message>
    <message>
        <source>Releases &amp;given out…</source>
        <translation>Versions &amp;diffusées…</translation>
    </message>
    <message>
        <source>Put into the &amp;archive</source>
        <translation>Mettre aux &amp;archives</translation>
    </message>
    <message>
        <source>Bring &amp;back from the archive</source>
        <translation>&amp;Sortir des archives</translation>
    </message>
    <message>
        <source>Save files of the event…</source>
        <translation>Enregistrer les fichiers de l’événement…</translation>
    </message>
    <message>
        <source>Save attendance and sign-in sheets…</source>
        <translation>Enregistrer les présences et les feuilles d’émargement…</translation>
    </message>
    <message>
        <source>Print sign-in sheets, badges, table signs…</source>
        <translation>Imprimer feuilles d’émargement, badges et chevalets…</translation>
    </message>
    <message>
        <source>Papers after a substitution…</source>
        <translation>Documents après un remplacement…</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>Délivrer les attestations…</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>Registre des attestations…</translation>
    </message>
    <message>
        <source>Save the whole calendar…</source>
        <translation>Enregistrer tout le calendrier…</translation>
    </message>
    <message>
        <source>Undo &amp;this step</source>
        <translation>Annuler ce&amp;tte étape</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Ajouter une &amp;personne…</translation>
    </message>
    <message>
        <source>Show the full &amp;name…</source>
        <translation>Afficher le &amp;nom complet…</translation>
    </message>
    <message>
        <source>Save the &amp;list of people…</source>
        <translation>Enregistrer la &amp;liste des personnes…</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nouvel événement…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauve&amp;garder maintenant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Rechercher ou lancer une commande…</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>Rec&amp;hercher dans la liste</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Taille &amp;habituelle du texte</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape su&amp;ivante</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>À &amp;propos du programme</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Common hours</source>
        <translation>Heures communes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Conseils de jeunes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Invite an institution</source>
        <translation>&amp;Inviter une institution</translation>
    </message>
    <message>
        <source>&amp;Mark letters as sent…</source>
        <translation>&amp;Marquer des lettres comme envoyées…</translation>
    </message>
    <message>
        <source>Record an &amp;answer…</source>
        <translation>Enregistrer une rép&amp;onse…</translation>
    </message>
    <message>
        <source>&amp;Remind institutions…</source>
        <translation>&amp;Relancer des institutions…</translation>
    </message>
    <message>
        <source>&amp;Paste rows from Excel…</source>
        <translation>&amp;Coller des lignes d’Excel…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Ajouter une &amp;personne…</translation>
    </message>
    <message>
        <source>Correct a p&amp;erson…</source>
        <translation>Corriger une p&amp;ersonne…</translation>
    </message>
    <message>
        <source>Su&amp;bstitute a person…</source>
        <translation>Rem&amp;placer une personne…</translation>
    </message>
    <message>
        <source>A&amp;ccept the selected people</source>
        <translation>&amp;Accepter la sélection</translation>
    </message>
    <message>
        <source>C&amp;onfirm the selected people</source>
        <translation>Co&amp;nfirmer la sélection</translation>
    </message>
    <message>
        <source>Put the selected people in &amp;reserve</source>
        <translation>Mettre la sélection en ré&amp;serve</translation>
    </message>
    <message>
        <source>&amp;Withdraw the selected people</source>
        <translation>Re&amp;tirer la sélection</translation>
    </message>
    <message>
        <source>Add an &amp;institution…</source>
        <translation>Ajouter une &amp;institution…</translation>
    </message>
    <message>
        <source>Add a youth &amp;council…</source>
        <translation>Ajouter un &amp;conseil de jeunes…</translation>
    </message>
    <message>
        <source>Add a council &amp;member…</source>
        <translation>Ajouter un &amp;membre du conseil…</translation>
    </message>
    <message>
        <source>&amp;Record a paper…</source>
        <translation>Enregistrer un &amp;document…</translation>
    </message>
    <message>
        <source>Rene&amp;w the term…</source>
        <translation>&amp;Renouveler le mandat…</translation>
    </message>
    <message>
        <source>&amp;End the term…</source>
        <translation>Mettre &amp;fin au mandat…</translation>
    </message>
    <message>
        <source>Show full &amp;names…</source>
        <translation>Afficher les &amp;noms complets…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>next, previous field</source>
        <translation>champ suivant, précédent</translation>
    </message>
    <message>
        <source>with the underlined letter: a menu, a button, a field</source>
        <translation>avec la lettre soulignée&#xa0;: un menu, un bouton, un champ</translation>
    </message>
    <message>
        <source>close the pane or dialog, then clear the search</source>
        <translation>fermer le volet ou la fenêtre, puis vider la recherche</translation>
    </message>
    <message>
        <source>press the filled button</source>
        <translation>actionner le bouton principal</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>next, previous row</source>
        <translation>ligne suivante, précédente</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corriger</translation>
    </message>
    <message>
        <source>put into the archive</source>
        <translation>mettre aux archives</translation>
    </message>
    <message>
        <source>find in the list</source>
        <translation>rechercher dans la liste</translation>
    </message>
    <message>
        <source>select several rows</source>
        <translation>sélectionner plusieurs lignes</translation>
    </message>
    <message>
        <source>copy the selected rows as a table</source>
        <translation>copier les lignes sélectionnées sous forme de tableau</translation>
    </message>
    <message>
        <source>fold or unfold a group</source>
        <translation>replier ou déplier un groupe</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>previous, next tab</source>
        <translation>onglet précédent, suivant</translation>
    </message>
    <message>
        <source>move a session, or a person in the delegation</source>
        <translation>déplacer une séance, ou une personne dans la délégation</translation>
    </message>
    <message>
        <source>move a session to the day before or after</source>
        <translation>déplacer une séance à la veille ou au lendemain</translation>
    </message>
    <message>
        <source>copy the session</source>
        <translation>copier la séance</translation>
    </message>
    <message>
        <source>Documents of an event</source>
        <translation>Documents d’un événement</translation>
    </message>
    <message>
        <source>make the document, or record it</source>
        <translation>faire le document, ou l’enregistrer</translation>
    </message>
    <message>
        <source>mark as sent</source>
        <translation>marquer comme envoyé</translation>
    </message>
    <message>
        <source>record a document made elsewhere</source>
        <translation>enregistrer un document fait ailleurs</translation>
    </message>
    <message>
        <source>month, week, agenda</source>
        <translation>mois, semaine, liste</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>the time before, the time after</source>
        <translation>la période précédente, la suivante</translation>
    </message>
    <message>
        <source>next event in the cell</source>
        <translation>événement suivant dans la cellule</translation>
    </message>
    <message>
        <source>plan an event here</source>
        <translation>planifier un événement ici</translation>
    </message>
    <message>
        <source>move the event</source>
        <translation>déplacer l’événement</translation>
    </message>
    <message>
        <source>a week earlier, later</source>
        <translation>une semaine plus tôt, plus tard</translation>
    </message>
    <message>
        <source>shorten, lengthen the event</source>
        <translation>raccourcir, allonger l’événement</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>problème suivant</translation>
    </message>
    <message>
        <source>correct the cell</source>
        <translation>corriger la cellule</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>P O L E X A</source>
        <translation>P O L E X A</translation>
    </message>
    <message>
        <source>present, online, late, left early, excused, absent</source>
        <translation>présent, en ligne, en retard, parti avant la fin, excusé, absent</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>minutes en ligne</translation>
    </message>
    <message>
        <source>present or absent</source>
        <translation>présent ou absent</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>recopier vers le bas</translation>
    </message>
    <message>
        <source>all others present</source>
        <translation>tous les autres présents</translation>
    </message>
    <message>
        <source>empty the cell</source>
        <translation>vider la cellule</translation>
    </message>
    <message>
        <source>marks to and from a spreadsheet</source>
        <translation>signes vers et depuis un tableur</translation>
    </message>
    <message>
        <source>add a walk-in</source>
        <translation>ajouter un arrivant</translation>
    </message>
    <message>
        <source>totals, and who entered the mark</source>
        <translation>totaux, et qui a saisi le signe</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>commandes seulement</translation>
    </message>
    <message>
        <source>people only</source>
        <translation>personnes seulement</translation>
    </message>
    <message>
        <source>events only</source>
        <translation>événements seulement</translation>
    </message>
    <message>
        <source>open in a window of its own</source>
        <translation>ouvrir dans une fenêtre à part</translation>
    </message>
    <message>
        <source>&amp;Import a list of lessons…</source>
        <translation>&amp;Importer une liste de séances…</translation>
    </message>
    <message>
        <source>Import &amp;online report…</source>
        <translation>Importer un rapport en &amp;ligne…</translation>
    </message>
    <message>
        <source>&amp;Quick log…</source>
        <translation>&amp;Saisie rapide…</translation>
    </message>
    <message>
        <source>&amp;Log rows of a spreadsheet…</source>
        <translation>Saisir &amp;les lignes d’un tableur…</translation>
    </message>
    <message>
        <source>Calendar: &amp;month</source>
        <translation>Calendrier&#xa0;: &amp;mois</translation>
    </message>
    <message>
        <source>Calendar: &amp;week</source>
        <translation>Calendrier&#xa0;: &amp;semaine</translation>
    </message>
    <message>
        <source>Calendar: &amp;agenda</source>
        <translation>Calendrier&#xa0;: &amp;liste</translation>
    </message>
    <message>
        <source>Calendar: &amp;today</source>
        <translation>Calendrier&#xa0;: au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>&amp;Clocks of the calendar…</source>
        <translation>&amp;Heures locales du calendrier…</translation>
    </message>
    <message>
        <source>Find co&amp;mmon hours</source>
        <translation>Chercher des heures &amp;communes</translation>
    </message>
    <message>
        <source>Ne&amp;xt common day</source>
        <translation>Jour commun sui&amp;vant</translation>
    </message>
    <message>
        <source>Copy the hours as te&amp;xt</source>
        <translation>Copier les heures en te&amp;xte</translation>
    </message>
    <message>
        <source>Check-in at the door</source>
        <translation>Accueil à l’entrée</translation>
    </message>
    <message>
        <source>Last arrival: late or present</source>
        <translation>Dernière arrivée&#xa0;: en retard ou présent</translation>
    </message>
    <message>
        <source>Add a walk-in at the door…</source>
        <translation>Ajouter une personne non inscrite…</translation>
    </message>
    <message>
        <source>Ma&amp;ke the document…</source>
        <translation>&amp;Faire le document…</translation>
    </message>
    <message>
        <source>Recor&amp;d a document…</source>
        <translation>Enregistrer un &amp;document…</translation>
    </message>
    <message>
        <source>Correct &amp;what was recorded…</source>
        <translation>Corriger ce &amp;qui est enregistré…</translation>
    </message>
    <message>
        <source>Mark doc&amp;uments as sent…</source>
        <translation>Marquer des documents comme en&amp;voyés…</translation>
    </message>
    <message>
        <source>Enter evaluation forms…</source>
        <translation>Saisir des formulaires d’évaluation…</translation>
    </message>
    <message>
        <source>Import filled evaluation forms…</source>
        <translation>Importer des formulaires remplis…</translation>
    </message>
    <message>
        <source>Add an action &amp;plan…</source>
        <translation>Ajouter un &amp;plan d’action…</translation>
    </message>
    <message>
        <source>Paste action plans…</source>
        <translation>Coller des plans d’action…</translation>
    </message>
    <message>
        <source>Record an answer about a plan…</source>
        <translation>Enregistrer une réponse sur un plan…</translation>
    </message>
    <message>
        <source>Make follow-up forms…</source>
        <translation>Créer les questionnaires de suivi…</translation>
    </message>
    <message>
        <source>Import follow-up answers…</source>
        <translation>Importer les réponses de suivi…</translation>
    </message>
    <message>
        <source>Record a training of others…</source>
        <translation>Enregistrer une formation donnée…</translation>
    </message>
</context>
<context>
    <name>AffectedTable</name>
    <message>
        <source>Nobody is affected.</source>
        <translation>Personne n’est concerné.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>AgendaColumns</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Notre rôle</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>auparavant {day}</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, aujourd’hui</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>accepts and names people</source>
        <translation>accepte et désigne des personnes</translation>
    </message>
    <message>
        <source>declines</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>has the letter, will answer later</source>
        <translation>a reçu la lettre, répondra plus tard</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>L’institution</translation>
    </message>
    <message>
        <source>In number</source>
        <translation>N° d’arrivée</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Date de la réponse</translation>
    </message>
    <message>
        <source>Reason, if it declines</source>
        <translation>Motif, en cas de refus</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Enregistrer une réponse</translation>
    </message>
    <message>
        <source>At {months} months</source>
        <translation>À {months} mois</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Où en est le plan</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Jour de la réponse</translation>
    </message>
    <message>
        <source>Example: what was done</source>
        <translation>Exemple&#xa0;: ce qui a été fait</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Import follow-up answers</source>
        <translation>Importer les réponses de suivi</translation>
    </message>
    <message>
        <source>Answers in the files</source>
        <translation>Réponses dans les fichiers</translation>
    </message>
    <message>
        <source>Drop the filled forms here, or choose them: all of them at once.</source>
        <translation>Déposez ici les questionnaires remplis, ou choisissez-les&#xa0;: tous à la fois.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Autres fichiers…</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Filled follow-up forms</source>
        <translation>Questionnaires de suivi remplis</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken</source>
        <translation>
            <numerusform>%n réponse prise</numerusform>
            <numerusform>%n réponses prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s)</source>
        <translation>
            <numerusform>Prendre %n réponse</numerusform>
            <numerusform>Prendre %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the answers</source>
        <translation>Prendre les réponses</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Plan or training</source>
        <translation>Plan ou formation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>training of others</source>
        <translation>formation donnée</translation>
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
        <translation>Aux archives depuis le {day}.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Sortir des archives</translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Sorti des archives&#xa0;: %n.</numerusform>
            <numerusform>Sortis des archives&#xa0;: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archiver</name>
    <message>
        <source>This is the archive. What is here stands in no other list.</source>
        <translation>Voici les archives. Ce qui s’y trouve ne figure dans aucune autre liste.</translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <translation>Sortir la sélection des archives</translation>
    </message>
    <message numerus="yes">
        <source>Put into the archive: %n.</source>
        <translation>
            <numerusform>Mis aux archives&#xa0;: %n.</numerusform>
            <numerusform>Mis aux archives&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n.</source>
        <translation>
            <numerusform>Sorti des archives&#xa0;: %n.</numerusform>
            <numerusform>Sortis des archives&#xa0;: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Leaves your office</source>
        <translation>Quitte votre bureau</translation>
    </message>
    <message>
        <source>Personal columns in the lists</source>
        <translation>Colonnes personnelles des listes</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Name, institution</source>
        <translation>Nom, institution</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Full names of children…</source>
        <translation>Noms complets des enfants…</translation>
    </message>
    <message>
        <source>on certificates; needs a reason</source>
        <translation>sur les attestations&#xa0;; un motif est nécessaire</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Courriel professionnel</translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <translation>
            <numerusform>fichier</numerusform>
            <numerusform>fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receivers</source>
        <translation>
            <numerusform>destinataire</numerusform>
            <numerusform>destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>in no file</source>
        <translation>dans aucun fichier</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>institutions</source>
        <translation>
            <numerusform>institution</numerusform>
            <numerusform>institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>{agreed} of {people} agreed</source>
        <translation>{agreed} sur {people} d’accord</translation>
    </message>
    <message>
        <source>totals only</source>
        <translation>totaux seulement</translation>
    </message>
    <message>
        <source>Each form names the people of its own institution alone.</source>
        <translation>Chaque questionnaire ne nomme que les personnes de son institution.</translation>
    </message>
    <message>
        <source>Each invitation names its receiver alone.</source>
        <translation>Chaque invitation ne nomme que son destinataire.</translation>
    </message>
    <message>
        <source>Nothing else stands in the way.</source>
        <translation>Rien d’autre ne s’y oppose.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Prochains événements</translation>
    </message>
    <message>
        <source>This year, held events</source>
        <translation>Cette année, événements tenus</translation>
    </message>
    <message>
        <source>No event is planned yet.</source>
        <translation>Aucun événement n’est encore prévu.</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} legal-education events, {people} people reached</source>
        <translation>{events} événements d’éducation juridique, {people} personnes touchées</translation>
    </message>
    <message>
        <source>{events} joint events, {staff} staff trained</source>
        <translation>{events} événements communs, {staff} agents formés</translation>
    </message>
    <message>
        <source>, {share} women</source>
        <translation>, dont femmes {share}</translation>
    </message>
    <message>
        <source>{events} youth council events, {members} members</source>
        <translation>{events} événements des conseils de jeunes, {members} membres</translation>
    </message>
    <message>
        <source>Rec. {number}</source>
        <translation>Rec. {number}</translation>
    </message>
    <message>
        <source>Who rests</source>
        <translation>Qui ne travaille pas</translation>
    </message>
    <message>
        <source>Who pays the price</source>
        <translation>Pour qui c’est moins commode</translation>
    </message>
    <message>
        <source>Next days with the same window</source>
        <translation>Prochains jours avec le même créneau</translation>
    </message>
    <message>
        <source>Next common days</source>
        <translation>Prochains jours communs</translation>
    </message>
    <message>
        <source>Near, but not all</source>
        <translation>Presque tous</translation>
    </message>
    <message>
        <source>{length}, without {names}</source>
        <translation>{length}, sans {names}</translation>
    </message>
    <message>
        <source>Holidays: built-in list of {year}; {sign} the moon decides: an estimate. Weekends are set for each institution.</source>
        <translation>Jours fériés&#xa0;: liste intégrée de {year}&#xa0;; {sign} selon la lune, estimation. Le week-end est fixé pour chaque institution.</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>before: {mark}</source>
        <translation>avant&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>At this session</source>
        <translation>À cette séance</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Par institution</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Femmes et hommes</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Cert.</source>
        <translation>Cert.</translation>
    </message>
    <message>
        <source>{hours} person-hours</source>
        <translation>{hours} heures-personnes</translation>
    </message>
    <message>
        <source>{women} women, {men} men, {others} other or not stated</source>
        <translation>{women} femmes, {men} hommes, {others} autre ou non indiqué</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>%n cellule remplie</numerusform>
            <numerusform>%n cellules remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} est ajouté.</translation>
    </message>
    <message>
        <source>The institution has more people now than places.</source>
        <translation>L’institution a maintenant plus de personnes que de places.</translation>
    </message>
    <message>
        <source>Session {number}, {title} · {name} · {meaning}</source>
        <translation>Séance {number}, {title} · {name} · {meaning}</translation>
    </message>
    <message>
        <source>{entered} cells</source>
        <translation>{entered} cellules</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Personne n’est encore compté.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Nobody has a seat yet.</source>
        <translation>Personne n’a encore de place.</translation>
    </message>
    <message>
        <source>Open participants</source>
        <translation>Ouvrir les participants</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet.</source>
        <translation>Le programme n’a pas encore de séances comptées.</translation>
    </message>
    <message>
        <source>Open programme</source>
        <translation>Ouvrir le programme</translation>
    </message>
</context>
<context>
    <name>AudienceView</name>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a list of lessons: Ctrl+I</source>
        <translation>Reprendre une liste de leçons&#xa0;: Ctrl+I</translation>
    </message>
    <message>
        <source>Together {people}: {women} women and girls, {men} men and boys, {rest}</source>
        <translation>Au total {people}&#xa0;: {women} femmes et filles, {men} hommes et garçons, {rest}</translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation>{n} non indiqués</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Women, girls</source>
        <translation>Femmes, filles</translation>
    </message>
    <message>
        <source>Men, boys</source>
        <translation>Hommes, garçons</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Enseignants</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>The latest {number} are kept.</source>
        <translation>Les {number} dernières sont conservées.</translation>
    </message>
    <message>
        <source>One is made by itself on each day with changes.</source>
        <translation>Il s’en fait une d’elle-même chaque jour où il y a des changements.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own.</source>
        <translation>Ce qui existe maintenant est conservé dans une sauvegarde à part.</translation>
    </message>
    <message>
        <source>Whoever runs the server makes the backups.</source>
        <translation>Qui gère le serveur fait les sauvegardes.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup saved: {name}</source>
        <translation>Sauvegarde enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Go back to the backup {name}? Everything done since then will be missing. The present database is kept as a backup of its own.</source>
        <translation>Revenir à la sauvegarde {name}&#xa0;? Tout ce qui a été fait depuis manquera. La base actuelle est conservée dans une sauvegarde à part.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>CalendarAside</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Holidays and UN days</source>
        <translation>Jours fériés et journées de l’ONU</translation>
    </message>
    <message>
        <source>Shaded hours</source>
        <translation>Heures ombrées</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Heures locales</translation>
    </message>
    <message>
        <source>Holidays of partners</source>
        <translation>Jours fériés des partenaires</translation>
    </message>
    <message>
        <source>UN days</source>
        <translation>Journées de l’ONU</translation>
    </message>
    <message>
        <source>Institutions whose hours are shown</source>
        <translation>Institutions dont les heures sont affichées</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Ce que montre le calendrier</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Choose institutions to see the hours they share.</source>
        <translation>Choisissez des institutions pour voir leurs heures communes.</translation>
    </message>
    <message>
        <source>No common hours in these days.</source>
        <translation>Aucune heure commune ces jours-là.</translation>
    </message>
    <message numerus="yes">
        <source>outside the common hours of %n institution(s)</source>
        <translation>
            <numerusform>hors des heures communes de %n institution</numerusform>
            <numerusform>hors des heures communes de %n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Chercher des heures communes</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Find a slot</source>
        <translation>Trouver un créneau</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Days of rest</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>Ajouter des jours…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Days of rest in {country}</source>
        <translation>Jours de repos&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Days removed.</source>
        <translation>Jours supprimés.</translation>
    </message>
    <message>
        <source>Days saved.</source>
        <translation>Jours enregistrés.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>A day off here…</source>
        <translation>Jour non travaillé ici…</translation>
    </message>
    <message>
        <source>Worked here…</source>
        <translation>Jour travaillé ici…</translation>
    </message>
    <message>
        <source>Public holidays: built-in list ({version}), no network needed.</source>
        <translation>Jours fériés&#xa0;: liste intégrée ({version}), sans réseau.</translation>
    </message>
    <message>
        <source>{sign} the moon decides: an estimate.</source>
        <translation>{sign} selon la lune&#xa0;: estimation.</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Change week and hours</source>
        <translation>Modifier la semaine et les heures</translation>
    </message>
    <message>
        <source>Works {days}, {first} to {last} by its own clock.</source>
        <translation>Travaille {days}, de {first} à {last}, heure locale.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n common working day(s)</source>
        <translation>
            <numerusform>%n jour de travail commun</numerusform>
            <numerusform>%n jours de travail communs</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in {month}. {days}.</source>
        <translation>Aucun événement, {month}. {days}.</translation>
    </message>
    <message>
        <source>We lead</source>
        <translation>Nous pilotons</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Nous participons</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Conseils de jeunes</translation>
    </message>
    <message>
        <source>Own staff only</source>
        <translation>Notre personnel seulement</translation>
    </message>
    <message>
        <source>{countries} weekend</source>
        <translation>week-end&#xa0;: {countries}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) this week</source>
        <translation>
            <numerusform>%n événement cette semaine</numerusform>
            <numerusform>%n événements cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) this month</source>
        <translation>
            <numerusform>%n événement ce mois-ci</numerusform>
            <numerusform>%n événements ce mois-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>jour de fermeture</translation>
    </message>
    <message>
        <source>the clocks change: {city} {offset}</source>
        <translation>changement d’heure&#xa0;: {city} {offset}</translation>
    </message>
    <message>
        <source>weekend in {where}</source>
        <translation>week-end&#xa0;: {where}</translation>
    </message>
    <message>
        <source>UN day: {name}</source>
        <translation>journée de l’ONU&#xa0;: {name}</translation>
    </message>
    <message>
        <source>holiday in {where}, {name}</source>
        <translation>jour férié&#xa0;: {where}, {name}</translation>
    </message>
    <message>
        <source>holiday in {where}, {name}, estimated</source>
        <translation>jour férié&#xa0;: {where}, {name}, date estimée</translation>
    </message>
    <message>
        <source>{title}, day {number}</source>
        <translation>{title}, jour {number}</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>auparavant {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>outside the common hours</source>
        <translation>hors des heures communes</translation>
    </message>
</context>
<context>
    <name>CalendarsSection</name>
    <message>
        <source>Lists of public holidays</source>
        <translation>Listes des jours fériés</translation>
    </message>
    <message>
        <source>Built in and read without a network.</source>
        <translation>Intégrées et lues sans réseau.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>What you correct holds for all institutions of the country.</source>
        <translation>Vos corrections valent pour toutes les institutions du pays.</translation>
    </message>
    <message>
        <source>International days {year}</source>
        <translation>Journées internationales {year}</translation>
    </message>
    <message>
        <source>Shown as anchors where dates are chosen.</source>
        <translation>Affichées comme repères au choix des dates.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>{country}: the list ends in {year}. Add days below.</source>
        <translation>{country}&#xa0;: la liste s’arrête en {year}. Ajoutez des jours ci-dessous.</translation>
    </message>
    <message>
        <source>{country}: there is no list. Add days below.</source>
        <translation>{country}&#xa0;: il n’y a pas de liste. Ajoutez des jours ci-dessous.</translation>
    </message>
    <message>
        <source>{country}: not read yet.</source>
        <translation>{country}&#xa0;: pas encore lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s), {first} and {next}</source>
        <translation>
            <numerusform>%n pays, {first} et {next}</numerusform>
            <numerusform>%n pays, {first} et {next}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Non inscrit…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Scan a badge, or type two letters of a name</source>
        <translation>Scannez un badge ou tapez deux lettres d’un nom</translation>
    </message>
    <message>
        <source>Badge or name</source>
        <translation>Badge ou nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>late or present</source>
        <translation>en retard ou présent</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) that waited are saved.</source>
        <translation>
            <numerusform>%n arrivée en attente est enregistrée.</numerusform>
            <numerusform>%n arrivées en attente sont enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message numerus="yes">
        <source>%n clash(es) to decide</source>
        <translation>
            <numerusform>%n conflit à décider</numerusform>
            <numerusform>%n conflits à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>About these dates</source>
        <translation>À propos de ces dates</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Let stand: {reason}</source>
        <translation>Admis&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Décider de nouveau</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Admettre…</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>{city}, now {time} ({offset})</source>
        <translation>{city}, maintenant {time} ({offset})</translation>
    </message>
    <message>
        <source>weekend {days}</source>
        <translation>week-end {days}</translation>
    </message>
    <message>
        <source>works in {languages}</source>
        <translation>langues de travail&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>No common hours: one side has to meet early or late.</source>
        <translation>Aucune heure commune&#xa0;: un côté doit se réunir tôt ou tard.</translation>
    </message>
    <message>
        <source>{first} to {last} by our clock, {hours} hours</source>
        <translation>de {first} à {last} à notre heure, {hours} heures</translation>
    </message>
</context>
<context>
    <name>ClocksBar</name>
    <message>
        <source>Look…</source>
        <translation>Regarder…</translation>
    </message>
    <message>
        <source>{cities} and others</source>
        <translation>{cities} et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>The clocks changed ({cities}): %n event(s) keep the hours on the spot, but not the moment.</source>
        <translation>
            <numerusform>Changement d’heure ({cities})&#xa0;: %n événement garde son heure locale, mais change de moment.</numerusform>
            <numerusform>Changement d’heure ({cities})&#xa0;: %n événements gardent leur heure locale, mais changent de moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClocksButton</name>
    <message>
        <source>Clocks beside the days: {cities}</source>
        <translation>Heures locales à côté des jours&#xa0;: {cities}</translation>
    </message>
</context>
<context>
    <name>ClocksDialog</name>
    <message>
        <source>Changed clocks</source>
        <translation>Changement d’heure</translation>
    </message>
    <message>
        <source>A new rule of the clocks has come with the program. Hours on the spot are kept, so that these events begin at another moment for everybody else. Choose those whose moment is to stay instead.</source>
        <translation>Le programme apporte une nouvelle règle d’heure. Les heures locales sont conservées&#xa0;: pour tous les autres, ces événements commencent à un autre moment. Choisissez ceux dont il faut plutôt garder le moment.</translation>
    </message>
    <message>
        <source>Keep the moment</source>
        <translation>Garder le moment</translation>
    </message>
    <message>
        <source>Events that moved</source>
        <translation>Événements décalés</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Those who hold files of these events need updates then.</source>
        <translation>Ceux qui ont des fichiers de ces événements auront alors besoin de mises à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) settled.</source>
        <translation>
            <numerusform>%n événement réglé.</numerusform>
            <numerusform>%n événements réglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the hours on the spot</source>
        <translation>Garder l’heure locale</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files</source>
        <translation>
            <numerusform>%n personne a des fichiers</numerusform>
            <numerusform>%n personnes ont des fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{old}, now {new}</source>
        <translation>{old}, maintenant {new}</translation>
    </message>
    <message>
        <source>the moment: {begins}</source>
        <translation>le moment&#xa0;: {begins}</translation>
    </message>
    <message>
        <source>the hours on the spot</source>
        <translation>l’heure locale</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Personne connue</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>semblables à {share}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>What is missing is added. What is not chosen stays in the history.</source>
        <translation>Ce qui manque est ajouté. Ce qui n’est pas choisi reste dans l’historique.</translation>
    </message>
    <message>
        <source>The row says nothing that is not known.</source>
        <translation>La ligne n’apporte rien de nouveau.</translation>
    </message>
    <message>
        <source>The row makes a person of its own.</source>
        <translation>La ligne donne une nouvelle personne.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>Nom en caractères latins</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>{field}, {column}: {value}</source>
        <translation>{field}, {column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Take all: {column}</source>
        <translation>Tout prendre&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout prendre</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>Ce que vous avez saisi</translation>
    </message>
    <message>
        <source>What is saved now</source>
        <translation>Ce qui est enregistré maintenant</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you were typing. Choose what stays.</source>
        <translation>Quelqu’un a modifié la même chose pendant votre saisie. Choisissez ce qui reste.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Enregistrer le choix</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ConsequenceBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Plans d’action</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy the event</source>
        <translation>Copier l’événement</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>&amp;Nouveau début</translation>
    </message>
    <message>
        <source>The copy &amp;takes over</source>
        <translation>La copie &amp;reprend</translation>
    </message>
    <message>
        <source>Event copied.</source>
        <translation>Événement copié.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Day of the statute</source>
        <translation>Date du statut</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondé</translation>
    </message>
    <message>
        <source>Lowest age of members</source>
        <translation>Âge minimal des membres</translation>
    </message>
    <message>
        <source>Highest age of members</source>
        <translation>Âge maximal des membres</translation>
    </message>
    <message>
        <source>Length of a term in months</source>
        <translation>Durée du mandat en mois</translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message>
        <source>Show full names…</source>
        <translation>Afficher les noms complets…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody under 18 is selected. Select a member first.</source>
        <translation>Aucun membre de moins de 18 ans n’est sélectionné. Sélectionnez d’abord un membre.</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Names of members under 18 are shortened here and in every file. Showing a full name needs a reason and is logged.</source>
        <translation>Les noms des membres de moins de 18 ans sont abrégés ici et dans chaque fichier. Afficher un nom complet exige un motif et reste dans l’historique.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>No members.</source>
        <translation>Aucun membre.</translation>
    </message>
    <message>
        <source>Statute and ages</source>
        <translation>Statut et âges</translation>
    </message>
    <message>
        <source>Paper withdrawn.</source>
        <translation>Document retiré.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>CouncilPane</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>None yet: mail to minors has nobody to go to.</source>
        <translation>Aucun&#xa0;: le courrier destiné aux mineurs n’a pas de destinataire.</translation>
    </message>
</context>
<context>
    <name>CouncilWords</name>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>{statute} of {day}</source>
        <translation>{statute} du {day}</translation>
    </message>
    <message>
        <source>coordinator {name}</source>
        <translation>coordinateur {name}</translation>
    </message>
    <message>
        <source>no coordinator yet</source>
        <translation>pas encore de coordinateur</translation>
    </message>
    <message>
        <source>ages {low}–{high}</source>
        <translation>{low}–{high} ans</translation>
    </message>
    <message>
        <source>up to the age of {high}</source>
        <translation>jusqu’à {high} ans</translation>
    </message>
    <message>
        <source>from the age of {low}</source>
        <translation>à partir de {low} ans</translation>
    </message>
    <message numerus="yes">
        <source>term of %n month(s)</source>
        <translation>
            <numerusform>mandat de %n mois</numerusform>
            <numerusform>mandat de %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>turns 18 in this term</source>
        <translation>aura 18 ans pendant ce mandat</translation>
    </message>
    <message>
        <source>since {first}, without an end</source>
        <translation>depuis le {first}, sans fin</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>not a delegate</source>
        <translation>non délégué</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be confirmed. Missing: {conditions}.</source>
        <translation>Ne peut pas être confirmé. Manque&#xa0;: {conditions}.</translation>
    </message>
    <message>
        <source>the term is over</source>
        <translation>le mandat est terminé</translation>
    </message>
    <message>
        <source>the age limit is reached</source>
        <translation>la limite d’âge est atteinte</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>à sa demande</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>autre motif</translation>
    </message>
</context>
<context>
    <name>CouncilsPage</name>
    <message>
        <source>Youth councils</source>
        <translation>Conseils de jeunes</translation>
    </message>
    <message numerus="yes">
        <source>%n youth council(s)</source>
        <translation>
            <numerusform>%n conseil de jeunes</numerusform>
            <numerusform>%n conseils de jeunes</numerusform>
        </translation>
    </message>
    <message>
        <source>Youth council added.</source>
        <translation>Conseil de jeunes ajouté.</translation>
    </message>
    <message>
        <source>Add a youth council…</source>
        <translation>Ajouter un conseil de jeunes…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} affichés sur {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>{shown} aux archives</translation>
    </message>
    <message>
        <source>No youth council yet.</source>
        <translation>Aucun conseil de jeunes.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Les archives sont vides.</translation>
    </message>
    <message>
        <source>No youth council fits “{name}”.</source>
        <translation>Aucun conseil de jeunes ne correspond à «&#xa0;{name}&#xa0;».</translation>
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
        <translation>Une erreur s’est produite dans le programme. Ce que vous aviez enregistré est intact.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send the details: they name no person.</source>
        <translation>Vous pouvez continuer. Si cela se reproduit, envoyez les détails&#xa0;: ils ne nomment personne.</translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message>
        <source>New file…</source>
        <translation>Nouveau fichier…</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>Tester d’abord</translation>
    </message>
    <message>
        <source>Move data…</source>
        <translation>Transférer les données…</translation>
    </message>
    <message>
        <source>Your data lies here</source>
        <translation>Vos données sont ici</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Transférer vers</translation>
    </message>
    <message>
        <source>The address of a PostgreSQL server, or a new file.</source>
        <translation>L’adresse d’un serveur PostgreSQL, ou un nouveau fichier.</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>It is asked for each time and never kept.</source>
        <translation>Il est demandé chaque fois et jamais conservé.</translation>
    </message>
    <message>
        <source>Move data</source>
        <translation>Transférer les données</translation>
    </message>
    <message>
        <source>Everything is copied and counted. The old place stays as it is.</source>
        <translation>Tout est copié et compté. L’ancien emplacement reste tel quel.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Sur un serveur</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Dans un fichier</translation>
    </message>
    <message>
        <source>The address is empty. Write it, or choose a new file.</source>
        <translation>L’adresse est vide. Écrivez-la, ou choisissez un nouveau fichier.</translation>
    </message>
    <message>
        <source>It answers and is free: the data can be moved there.</source>
        <translation>Il répond et est libre&#xa0;: les données peuvent y être transférées.</translation>
    </message>
    <message>
        <source>It answers, but an office already lies there. It can be opened.</source>
        <translation>Il répond, mais un bureau s’y trouve déjà. On peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Nothing was changed: the data stays where it is.</source>
        <translation>Rien n’a été modifié&#xa0;: les données restent où elles sont.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>day month year</source>
        <translation>jour mois année</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Correct it or leave empty.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date. Corrigez ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>DateZoneEdit</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Finit à</translation>
    </message>
    <message>
        <source>City of the clock</source>
        <translation>Ville de l’heure locale</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Leave a copy there</source>
        <translation>Y laisser une copie</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>The time of day stays.</source>
        <translation>L’heure reste la même.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Écrivez le jour.</translation>
    </message>
    <message>
        <source>Copy the session</source>
        <translation>Copier la séance</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Déplacer la séance</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Works after all</source>
        <translation>Travaille malgré tout</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>Ces &amp;jours-là</translation>
    </message>
    <message>
        <source>&amp;Why, as others read it</source>
        <translation>Pour&amp;quoi, tel que les autres le liront</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Ajouter des jours</translation>
    </message>
    <message>
        <source>Correct days</source>
        <translation>Corriger les jours</translation>
    </message>
    <message>
        <source>Add the days</source>
        <translation>Ajouter les jours</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Enregistrer les jours</translation>
    </message>
</context>
<context>
    <name>DaysTable</name>
    <message>
        <source>Own days</source>
        <translation>Jours propres</translation>
    </message>
    <message>
        <source>Corrections for all of {country}</source>
        <translation>Corrections pour tout le pays&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Public holidays {year}</source>
        <translation>Jours fériés {year}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>about {days}</source>
        <translation>vers le {days}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour non travaillé</translation>
    </message>
    <message>
        <source>day off, estimated</source>
        <translation>jour non travaillé, estimé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>works</source>
        <translation>travaille</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>Demo data: invented offices and people. Today is {day}.</source>
        <translation>Données de démonstration&#xa0;: institutions et personnes inventées. Nous sommes le {day}.</translation>
    </message>
    <message>
        <source>Start with my own</source>
        <translation>Commencer avec mes données</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Select a document to see more.</source>
        <translation>Choisissez un document pour en voir plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was saved. Who holds it has an old version.</source>
        <translation>
            <numerusform>%n changement depuis l’enregistrement. Qui l’a reçu a une ancienne version.</numerusform>
            <numerusform>%n changements depuis l’enregistrement. Qui l’a reçu a une ancienne version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked with the institutions</source>
        <translation>Marqué avec les institutions</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Leaves with: {columns}</source>
        <translation>Part avec&#xa0;: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%n personal file(s)</source>
        <translation>
            <numerusform>%n fichier personnel</numerusform>
            <numerusform>%n fichiers personnels</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyé…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer la marque</translation>
    </message>
</context>
<context>
    <name>DocumentSteps</name>
    <message>
        <source>Removed from the list.</source>
        <translation>Retiré de la liste.</translation>
    </message>
    <message>
        <source>No longer marked as sent.</source>
        <translation>N’est plus marqué comme envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as sent to %n receiver(s).</source>
        <translation>
            <numerusform>Marqué comme envoyé à %n destinataire.</numerusform>
            <numerusform>Marqué comme envoyé à %n destinataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document recorded.</source>
        <translation>Document enregistré.</translation>
    </message>
    <message>
        <source>Document corrected.</source>
        <translation>Document corrigé.</translation>
    </message>
</context>
<context>
    <name>DocumentTools</name>
    <message>
        <source>Record a document…</source>
        <translation>Enregistrer un document…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyé…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Faire…</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>nothing personal</source>
        <translation>rien de personnel</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>fonctions</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>full names of children</source>
        <translation>noms complets d’enfants</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was saved</source>
        <translation>
            <numerusform>%n changement depuis l’enregistrement</numerusform>
            <numerusform>%n changements depuis l’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers are issued</source>
        <translation>numéros attribués</translation>
    </message>
    <message>
        <source>all conditions are met</source>
        <translation>toutes les conditions sont remplies</translation>
    </message>
    <message>
        <source>made by this program</source>
        <translation>fait par ce programme</translation>
    </message>
    <message>
        <source>released in the tab Programme, or made elsewhere</source>
        <translation>publié dans l’onglet Programme, ou fait ailleurs</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>fait ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n destinataire</numerusform>
            <numerusform>%n destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>out no. {number}</source>
        <translation>n° de départ {number}</translation>
    </message>
    <message numerus="yes">
        <source>sent to %n receiver(s)</source>
        <translation>
            <numerusform>envoyé à %n destinataire</numerusform>
            <numerusform>envoyé à %n destinataires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>DEMO: invented people and offices</source>
        <translation>DÉMO&#xa0;: personnes et institutions inventées</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation>Avec le soutien de</translation>
    </message>
    <message>
        <source>Project no.</source>
        <comment>before a number</comment>
        <translation>Projet n°</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Printed</source>
        <comment>before a date</comment>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>before a number</comment>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>before city and UTC offset</comment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <comment>before the title of an event</comment>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of row numbers</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en caractères latins</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a person in an event</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sex</source>
        <comment>column; F or M below</comment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <comment>column of numbers</comment>
        <translation>Séances suivies</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>part of the counted hours, per cent</comment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>row of head-counts</comment>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>title of a document</comment>
        <translation>Présences</translation>
    </message>
    <message>
        <source>List</source>
        <comment>name of a sheet, short</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>name of a sheet, short</comment>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Totals</source>
        <comment>name of a sheet, short</comment>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Definitions</source>
        <comment>name of a sheet, short</comment>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Par institution</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Par sexe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>People</source>
        <comment>title of a document</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column of head-counts</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Women</source>
        <comment>column or before a number</comment>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <comment>column or before a number</comment>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>sex; column or row</comment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sex; row</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>column of numbers</comment>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>letters of attendance</comment>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Counts as</source>
        <comment>column: full hours, half, none</comment>
        <translation>Compte pour</translation>
    </message>
    <message>
        <source>full hours</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>la moitié des heures</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>aucune heure</translation>
    </message>
    <message>
        <source>the minutes present</source>
        <translation>les minutes de présence</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column of titles</comment>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of clock times</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Heures comptées</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <comment>before a share</comment>
        <translation>Attestation à partir de</translation>
    </message>
    <message>
        <source>An hour has 60 minutes; only sessions that count are counted.</source>
        <translation>Une heure a 60 minutes&#xa0;; seules les séances comptées sont prises en compte.</translation>
    </message>
    <message>
        <source>Share: hours of the person, divided by all hours that count.</source>
        <translation>Part&#xa0;: heures de la personne, divisées par toutes les heures comptées.</translation>
    </message>
    <message>
        <source>A dash means: not known.</source>
        <translation>Un tiret signifie&#xa0;: non connu.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>present online</source>
        <translation>présent en ligne</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>parti avant la fin</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a number of minutes as a mark</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>All marks</source>
        <comment>name of a sheet, short</comment>
        <translation>Tous les signes</translation>
    </message>
    <message>
        <source>Event code</source>
        <comment>column</comment>
        <translation>Code de l’événement</translation>
    </message>
    <message>
        <source>Person no.</source>
        <comment>column of numbers</comment>
        <translation>N° de la personne</translation>
    </message>
    <message>
        <source>Session no.</source>
        <comment>column of numbers</comment>
        <translation>N° de la séance</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column of clock times</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column of clock times</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Minutes that count</source>
        <comment>column of numbers</comment>
        <translation>Minutes comptées</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: a letter or minutes</comment>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column: what a mark means</comment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Minutes credited</source>
        <comment>column of numbers</comment>
        <translation>Minutes créditées</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: where a mark comes from</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Entered on</source>
        <comment>column of dates</comment>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>Last mark entered</source>
        <comment>before a date</comment>
        <translation>Dernier signe saisi le</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <comment>source of a mark</comment>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>signed sheet</source>
        <comment>source of a mark</comment>
        <translation>feuille signée</translation>
    </message>
    <message>
        <source>online report</source>
        <comment>source of a mark</comment>
        <translation>rapport en ligne</translation>
    </message>
    <message>
        <source>check-in at the door</source>
        <comment>source of a mark</comment>
        <translation>accueil à l’entrée</translation>
    </message>
    <message>
        <source>“All marks” has a row for each person and session; an empty cell there means: not entered or not known.</source>
        <translation>«&#xa0;Tous les signes&#xa0;»&#xa0;: une ligne par personne et par séance&#xa0;; une cellule vide y signifie&#xa0;: non saisi ou inconnu.</translation>
    </message>
    <message>
        <source>Minutes credited: what the mark counts as, of the minutes that count in the session.</source>
        <translation>Minutes créditées&#xa0;: ce que vaut le signe, sur les minutes comptées de la séance.</translation>
    </message>
    <message>
        <source>Source and date: where the mark comes from and on which day it was entered.</source>
        <translation>Source et date&#xa0;: d’où vient le signe et quel jour il a été saisi.</translation>
    </message>
    <message>
        <source>People under 18 are named by first name and initial only.</source>
        <translation>Les mineurs de moins de 18 ans ne sont désignés que par leur prénom et une initiale.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>before 2/5</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature, morning</source>
        <comment>column to sign in</comment>
        <translation>Signature, matin</translation>
    </message>
    <message>
        <source>Signature, afternoon</source>
        <comment>column to sign in</comment>
        <translation>Signature, après-midi</translation>
    </message>
    <message>
        <source>ticked by the coordinator</source>
        <comment>of a minor</comment>
        <translation>coché par le coordinateur</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>before a number of people</comment>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Signature of the organiser</source>
        <translation>Signature de l’organisateur</translation>
    </message>
    <message>
        <source>Your data serve as proof of this event and for the report to its sponsor. You may refuse to be photographed.</source>
        <translation>Vos données servent à attester la tenue de l’événement et au rapport destiné au bailleur. Vous pouvez refuser d’être photographié.</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>Version {number}, {date}</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>of a list that may change</comment>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>title of a document</comment>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Table signs</source>
        <comment>title of a document</comment>
        <translation>Chevalets de table</translation>
    </message>
    <message>
        <source>No photo</source>
        <comment>mark on a badge, short</comment>
        <translation>Pas de photo</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>title of a document</comment>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Attestation de suivi complet</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>Attestation de participation</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <comment>before a name in large letters</comment>
        <translation>Il est certifié que</translation>
    </message>
    <message>
        <source>has completed the event</source>
        <comment>after the name, before a title</comment>
        <translation>a suivi intégralement le programme de l’événement</translation>
    </message>
    <message>
        <source>has taken part in the event</source>
        <comment>after the name, before a title</comment>
        <translation>a participé à l’événement</translation>
    </message>
    <message>
        <source>Hours of 60 minutes: {hours} of {counted}</source>
        <translation>Heures de 60 minutes&#xa0;: {hours} sur {counted}</translation>
    </message>
    <message>
        <source>Share attended: {share}</source>
        <translation>Taux de présence&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Mode: {mode}</source>
        <translation>Modalité&#xa0;: {mode}</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>Délivré le {date}</translation>
    </message>
    <message>
        <source>Duplicate, reissued on {date}</source>
        <translation>Duplicata, délivré de nouveau le {date}</translation>
    </message>
    <message>
        <source>Signature, name and position</source>
        <translation>Signature, nom et fonction</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présentiel</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>F</source>
        <comment>one letter: woman</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter: man</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>O</source>
        <comment>one letter: other sex</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>chef de délégation</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>young delegate</source>
        <translation>jeune délégué</translation>
    </message>
    <message>
        <source>chaperone</source>
        <translation>accompagnateur</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formateur</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>jury</source>
        <translation>jury</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Formulaire d’évaluation</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>Avant l’événement</translation>
    </message>
    <message>
        <source>Daily form</source>
        <translation>Formulaire du jour</translation>
    </message>
    <message>
        <source>At the end of the event</source>
        <translation>À la fin de l’événement</translation>
    </message>
    <message>
        <source>Three months later</source>
        <translation>Trois mois après</translation>
    </message>
    <message>
        <source>Six months later</source>
        <translation>Six mois après</translation>
    </message>
    <message>
        <source>This form is anonymous: do not write your name. Choose one step from 1 to 5; leave out what you cannot judge.</source>
        <translation>Ce formulaire est anonyme&#xa0;: n’écrivez pas votre nom. Choisissez un degré de 1 à 5&#xa0;; laissez vide ce que vous ne pouvez pas juger.</translation>
    </message>
    <message>
        <source>Results are shown only from five answers on.</source>
        <translation>Les résultats ne sont montrés qu’à partir de cinq réponses.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of a form: a step from 1 to 5</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of a form</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Enter 1, 2, 3, 4 or 5, or leave it empty.</source>
        <translation>Saisissez 1, 2, 3, 4 ou 5, ou laissez vide.</translation>
    </message>
    <message>
        <source>very poor</source>
        <comment>step 1 of 5</comment>
        <translation>très mauvais</translation>
    </message>
    <message>
        <source>very good</source>
        <comment>step 5 of 5</comment>
        <translation>très bon</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>step 1 of 5: of knowledge</comment>
        <translation>très faible</translation>
    </message>
    <message>
        <source>very high</source>
        <comment>step 5 of 5: of knowledge</comment>
        <translation>très élevé</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>step 1 of 5</comment>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>very much</source>
        <comment>step 5 of 5</comment>
        <translation>tout à fait</translation>
    </message>
    <message>
        <source>My knowledge of the subject</source>
        <translation>Mes connaissances du sujet</translation>
    </message>
    <message>
        <source>How sure I am when I apply it in my work</source>
        <translation>Mon assurance lorsque je les applique dans mon travail</translation>
    </message>
    <message>
        <source>What I expect of this event</source>
        <translation>Ce que j’attends de cet événement</translation>
    </message>
    <message>
        <source>Use of this day for my work</source>
        <translation>Utilité de cette journée pour mon travail</translation>
    </message>
    <message>
        <source>Pace, and time for questions</source>
        <translation>Rythme et temps pour les questions</translation>
    </message>
    <message>
        <source>What to change tomorrow</source>
        <translation>Que changer demain</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>of a training</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Method of teaching</source>
        <translation>Méthode d’enseignement</translation>
    </message>
    <message>
        <source>Trainers and speakers</source>
        <translation>Formateurs et intervenants</translation>
    </message>
    <message>
        <source>Organisation, place and meals</source>
        <translation>Organisation, lieu et repas</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <comment>of languages</comment>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation>L’événement dans son ensemble</translation>
    </message>
    <message>
        <source>Comments and proposals</source>
        <translation>Commentaires et propositions</translation>
    </message>
    <message>
        <source>I have used what I learned in my work</source>
        <translation>J’ai utilisé ce que j’ai appris dans mon travail</translation>
    </message>
    <message>
        <source>I have passed on what I learned to others</source>
        <translation>J’ai transmis à d’autres ce que j’ai appris</translation>
    </message>
    <message>
        <source>An example of how I used it</source>
        <translation>Un exemple de ce que j’en ai fait</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Ce qui a fait obstacle</translation>
    </message>
    <message>
        <source>Follow-up form</source>
        <translation>Questionnaire de suivi</translation>
    </message>
    <message>
        <source>three months after the event</source>
        <translation>trois mois après l’événement</translation>
    </message>
    <message>
        <source>six months after the event</source>
        <translation>six mois après l’événement</translation>
    </message>
    <message>
        <source>Action plans</source>
        <comment>name of a sheet, short</comment>
        <translation>Plans d’action</translation>
    </message>
    <message>
        <source>Trainings of others</source>
        <comment>name of a sheet, short</comment>
        <translation>Formations données</translation>
    </message>
    <message>
        <source>Choose from the list how each plan stands; examples and obstacles in your own words. Leave a row empty if you do not know. Rows may be sorted.</source>
        <translation>Choisissez dans la liste où en est chaque plan&#xa0;; exemples et obstacles dans vos propres mots. Laissez une ligne vide si vous ne savez pas. Les lignes peuvent être triées.</translation>
    </message>
    <message>
        <source>One row for each training that a participant has given to others since the event. Leave the number of people empty if nobody has counted.</source>
        <translation>Une ligne pour chaque formation qu’un participant a donnée à d’autres depuis l’événement. Laissez le nombre vide si personne n’a compté.</translation>
    </message>
    <message>
        <source>Save the file and send it back to the organisers.</source>
        <translation>Enregistrez le fichier et renvoyez-le aux organisateurs.</translation>
    </message>
    <message>
        <source>Answers are counted by event and by institution. Do not write about cases of individual people.</source>
        <translation>Les réponses sont comptées par événement et par institution. N’écrivez rien sur des dossiers individuels.</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>the whole institution</source>
        <translation>toute l’institution</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>of an action plan</comment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Prévu jusqu’au</translation>
    </message>
    <message>
        <source>How it stands</source>
        <comment>of an action plan</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Example: what was done</source>
        <translation>Exemple&#xa0;: ce qui a été fait</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Choisissez une des réponses de la liste.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>answer about an action plan</comment>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>started</source>
        <comment>answer about an action plan</comment>
        <translation>commencé</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>answer about an action plan</comment>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>answer about an action plan</comment>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Who gave the training</source>
        <translation>Qui a donné la formation</translation>
    </message>
    <message>
        <source>Title of the training</source>
        <translation>Titre de la formation</translation>
    </message>
    <message>
        <source>People trained</source>
        <comment>column of numbers</comment>
        <translation>Personnes formées</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquent</translation>
    </message>
    <message>
        <source>made</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>Nothing is missing at this stage.</source>
        <translation>Rien ne manque à cette étape.</translation>
    </message>
    <message>
        <source>Nothing made yet. Begin with what this stage needs.</source>
        <translation>Rien n’est fait encore. Commencez par ce que cette étape demande.</translation>
    </message>
    <message>
        <source>Nothing is marked as sent yet.</source>
        <translation>Rien n’est encore marqué comme envoyé.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Afficher tous les documents</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Refaire…</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Faire…</translation>
    </message>
    <message>
        <source>Open institutions</source>
        <translation>Ouvrir les institutions</translation>
    </message>
    <message>
        <source>Record next version…</source>
        <translation>Enregistrer la version suivante…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyé…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Record a document…</source>
        <translation>Enregistrer un document…</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Leaves with</source>
        <translation>Part avec</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
</context>
<context>
    <name>DoorLists</name>
    <message>
        <source>The programme has no counted sessions yet.</source>
        <translation>Le programme n’a pas encore de séance comptée.</translation>
    </message>
    <message>
        <source>{state}: nobody can be checked in.</source>
        <translation>{state}&#xa0;: personne ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Found: {number}</source>
        <translation>Trouvés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nobody of this event is called “{name}”. Type fewer letters, or:</source>
        <translation>Personne ici ne s’appelle «&#xa0;{name}&#xa0;». Tapez moins de lettres, ou&#xa0;:</translation>
    </message>
    <message>
        <source>Not here yet: {number}</source>
        <translation>Pas encore arrivés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nobody is expected: no learner has a seat yet.</source>
        <translation>Personne n’est attendu&#xa0;: aucun participant n’a encore de place.</translation>
    </message>
    <message>
        <source>All who are expected are here.</source>
        <translation>Toutes les personnes attendues sont là.</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Toutes les institutions</translation>
    </message>
</context>
<context>
    <name>DoorTelling</name>
    <message>
        <source>Ready. Scan a badge, or type two letters of a name.</source>
        <translation>Prêt. Scannez un badge ou tapez deux lettres d’un nom.</translation>
    </message>
    <message>
        <source>Present instead</source>
        <translation>Plutôt présent</translation>
    </message>
    <message>
        <source>Late instead</source>
        <translation>Plutôt en retard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: not here.</source>
        <translation>Annulé&#xa0;: pas là.</translation>
    </message>
    <message>
        <source>Noted with the time, not saved yet. It is saved as soon as it can be.</source>
        <translation>Noté avec l’heure, pas encore enregistré. Ce sera fait dès que possible.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Day {number} of {all}</source>
        <translation>Jour {number} sur {all}</translation>
    </message>
    <message>
        <source>Session {number} of {all}</source>
        <translation>Séance {number} sur {all}</translation>
    </message>
    <message>
        <source>runs now, until {time}</source>
        <translation>en cours, jusqu’à {time}</translation>
    </message>
    <message>
        <source>begins {time}</source>
        <translation>commence {time}</translation>
    </message>
    <message>
        <source>is over since {time}</source>
        <translation>terminée depuis {time}</translation>
    </message>
    <message>
        <source>Check-in goes on with {session}.</source>
        <translation>L’accueil continue avec {session}.</translation>
    </message>
    <message>
        <source>Not from an institution</source>
        <translation>Sans institution</translation>
    </message>
    <message>
        <source>here</source>
        <translation>là</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>là depuis {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>%n minute en ligne</numerusform>
            <numerusform>%n minutes en ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n minute(s)</source>
        <translation>
            <numerusform>En retard de %n minute</numerusform>
            <numerusform>En retard de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>was: {mark}</source>
        <translation>avant&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Already here: {mark}. Nothing is changed.</source>
        <translation>Déjà là&#xa0;: {mark}. Rien n’est changé.</translation>
    </message>
    <message>
        <source>Already here since {time}. Nothing is changed.</source>
        <translation>Déjà là depuis {time}. Rien n’est changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who teach or help</source>
        <translation>
            <numerusform>%n qui enseigne ou aide</numerusform>
            <numerusform>%n qui enseignent ou aident</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {all} are here</source>
        <translation>{here} sur {all} sont là</translation>
    </message>
</context>
<context>
    <name>EmptyLine</name>
    <message>
        <source>Find a slot</source>
        <translation>Trouver un créneau</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the term</source>
        <translation>Mettre fin au mandat</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Écrivez le dernier jour.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Next form</source>
        <translation>Formulaire suivant</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Form {number}. In so far: {forms} of {asked}</source>
        <translation>Formulaire {number}. Reçus&#xa0;: {forms} sur {asked}</translation>
    </message>
    <message>
        <source>Form {number}. In so far: {forms}</source>
        <translation>Formulaire {number}. Reçus&#xa0;: {forms}</translation>
    </message>
    <message>
        <source>This form is not saved yet: save or empty it first.</source>
        <translation>Ce formulaire n’est pas encore enregistré&#xa0;: enregistrez-le ou videz-le d’abord.</translation>
    </message>
    <message>
        <source>“{typed}” is not a step from 1 to 5.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un degré de 1 à 5.</translation>
    </message>
    <message>
        <source>This form is not saved yet: Enter saves it, Esc leaves it out.</source>
        <translation>Ce formulaire n’est pas encore enregistré&#xa0;: Entrée l’enregistre, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Saisie des réponses</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Formulaire d’évaluation</translation>
    </message>
    <message>
        <source>Forms given out</source>
        <translation>Formulaires distribués</translation>
    </message>
    <message>
        <source>1–5 goes on, 0 empties, Enter begins the next form, PgUp goes back.</source>
        <translation>1–5 avance, 0 efface, Entrée passe au formulaire suivant, PgPréc revient.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Retirer ce formulaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>{answers} of {asked} answered, {share}</source>
        <translation>{answers} réponses sur {asked}, {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s); how many were asked is not known</source>
        <translation>
            <numerusform>%n formulaire&#xa0;; le nombre distribué n’est pas connu</numerusform>
            <numerusform>%n formulaires&#xa0;; le nombre distribué n’est pas connu</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} of {asked} answered: more forms came back than were given out. Correct the number.</source>
        <translation>{answers} réponses sur {asked}&#xa0;: il est revenu plus de formulaires qu’il n’en a été distribué. Corrigez le nombre.</translation>
    </message>
    <message>
        <source>Evaluation, {words}</source>
        <translation>Évaluation, {words}</translation>
    </message>
</context>
<context>
    <name>EvaluationChoices</name>
    <message>
        <source>Evaluation form</source>
        <translation>Formulaire d’évaluation</translation>
    </message>
    <message>
        <source>One for each day of the event.</source>
        <translation>Un pour chaque jour de l’événement.</translation>
    </message>
</context>
<context>
    <name>EvaluationPanel</name>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>Saisir les réponses…</translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation>Formulaires…</translation>
    </message>
    <message>
        <source>Import filled forms…</source>
        <translation>Importer les formulaires remplis…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>No evaluation yet. Give out forms, then enter or import what comes back.</source>
        <translation>Pas encore d’évaluation. Distribuez des formulaires, puis saisissez ou importez les réponses.</translation>
    </message>
    <message>
        <source>Gain, {question}: {gain} (before {before}, at the end {after})</source>
        <translation>Progrès, {question}&#xa0;: {gain} (avant {before}, à la fin {after})</translation>
    </message>
</context>
<context>
    <name>EventBatch</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Set the recommendation…</source>
        <translation>Attribuer la recommandation…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>Recommendation set for %n event(s).</source>
        <translation>
            <numerusform>Recommandation attribuée à %n événement.</numerusform>
            <numerusform>Recommandation attribuée à %n événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) duplicated on the same days. Move the copies.</source>
        <translation>
            <numerusform>%n événement dupliqué aux mêmes dates. Déplacez la copie.</numerusform>
            <numerusform>%n événements dupliqués aux mêmes dates. Déplacez les copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type and mode</source>
        <translation>Type et modalité</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link for taking part</source>
        <translation>Lien de participation</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Quota and deadline</source>
        <translation>Quota et date limite</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Certificate rule</source>
        <translation>Règle d’attestation</translation>
    </message>
    <message>
        <source>Project no. and signature</source>
        <translation>N° de projet et signature</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Fichiers de calendrier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>no others</source>
        <translation>pas d’autres</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>Hall or building</source>
        <translation>Salle ou bâtiment</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>What people will be able to do afterwards</source>
        <translation>Ce que les participants sauront faire ensuite</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <translation>Numéro du projet</translation>
    </message>
    <message>
        <source>Name and post under certificates</source>
        <translation>Nom et fonction au bas des attestations</translation>
    </message>
    <message>
        <source>Places per institution</source>
        <translation>Places par institution</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Réponses avant le</translation>
    </message>
    <message>
        <source>Share of hours for a certificate</source>
        <translation>Part d’heures requise pour l’attestation</translation>
    </message>
    <message>
        <source>also</source>
        <translation>aussi</translation>
    </message>
    <message>
        <source>per institution, answers by</source>
        <translation>par institution, réponses avant le</translation>
    </message>
    <message>
        <source>of {hours} counted hours</source>
        <translation>sur {hours} heures comptées</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>{number} people, counted</source>
        <translation>{number} personnes, comptées</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>{number} nominated: {women} women, {men} men</source>
        <translation>{number} désignés&#xa0;: {women} femmes, {men} hommes</translation>
    </message>
    <message>
        <source>{number} in reserve</source>
        <translation>{number} en réserve</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Event {code}</source>
        <translation>Événement {code}</translation>
    </message>
    <message>
        <source>Languages of the title</source>
        <translation>Langues du titre</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} depuis le {day}</translation>
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
            <numerusform>%n autre ville</numerusform>
            <numerusform>%n autres villes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>{answered} of {invited} answered, {overdue} overdue</source>
        <translation>{answered} réponses sur {invited}, {overdue} en retard</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>Change the state…</source>
        <translation>Changer l’état…</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Chercher des heures communes</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Move online…</source>
        <translation>Passer en ligne…</translation>
    </message>
    <message>
        <source>Postpone the event…</source>
        <translation>Reporter l’événement…</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Annuler l’événement…</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Lead: {name}</source>
        <translation>Chef de file&#xa0;: {name}</translation>
    </message>
    <message>
        <source>host: {name}</source>
        <translation>hôte&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, online</source>
        <translation>{day}, en ligne</translation>
    </message>
    <message>
        <source>counted, not named</source>
        <translation>comptés, non nommés</translation>
    </message>
    <message>
        <source>named people</source>
        <translation>personnes nommées</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) overdue</source>
        <translation>
            <numerusform>%n institution en retard</numerusform>
            <numerusform>%n institutions en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>own time {hours}</source>
        <translation>heure d’ici {hours}</translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation>pas encore de chef de file</translation>
    </message>
    <message>
        <source>we lead</source>
        <translation>nous pilotons</translation>
    </message>
    <message>
        <source>lead: {name}</source>
        <translation>chef de file&#xa0;: {name}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>recommandation {number}</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {number} selected</source>
        <translation>{count}, {number} sélectionnés</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} affichés sur {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>{shown} aux archives</translation>
    </message>
    <message>
        <source>Group: month</source>
        <translation>Groupes&#xa0;: mois</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Groupes&#xa0;: état</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Les archives sont vides.</translation>
    </message>
    <message>
        <source>No events yet. Plan your first one.</source>
        <translation>Aucun événement. Planifiez le premier.</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Planifier un événement</translation>
    </message>
    <message numerus="yes">
        <source>No event matches %n filter(s).</source>
        <translation>
            <numerusform>Aucun événement ne répond à %n filtre.</numerusform>
            <numerusform>Aucun événement ne répond aux %n filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No event in this view.</source>
        <translation>Aucun événement dans cette vue.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>This view uses a filter that no longer exists.</source>
        <translation>Cette vue utilise un filtre qui n’existe plus.</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Certificate by exception</source>
        <translation>Attestation par dérogation</translation>
    </message>
    <message>
        <source>{name} is short of hours: the rule gives no certificate.</source>
        <translation>{name} n’a pas assez d’heures&#xa0;: selon la règle, pas d’attestation.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>The reason stands in the register and in the history.</source>
        <translation>Le motif figure au registre et dans l’historique.</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>Délivrer l’attestation</translation>
    </message>
    <message>
        <source>Certificate issued.</source>
        <translation>Attestation délivrée.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Save these filters as a view…</source>
        <translation>Enregistrer ces filtres comme vue…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Supprimer cette vue</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>FoldingButtons</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>FollowUpChoices</name>
    <message>
        <source>Follow-up form</source>
        <translation>Questionnaire de suivi</translation>
    </message>
    <message>
        <source>Each institution gets the form in its own language.</source>
        <translation>Chaque institution reçoit le questionnaire dans sa langue.</translation>
    </message>
    <message>
        <source>{months} months after the event</source>
        <translation>{months} mois après l’événement</translation>
    </message>
    <message>
        <source>what is due now</source>
        <translation>ce qui est dû maintenant</translation>
    </message>
</context>
<context>
    <name>FollowUpSteps</name>
    <message>
        <source>Action plan added.</source>
        <translation>Plan d’action ajouté.</translation>
    </message>
    <message>
        <source>Action plan changed.</source>
        <translation>Plan d’action modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) removed.</source>
        <translation>
            <numerusform>%n plan d’action supprimé.</numerusform>
            <numerusform>%n plans d’action supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Réponse enregistrée.</translation>
    </message>
    <message>
        <source>{whose}, at {months} months: {status}</source>
        <translation>{whose}, à {months} mois&#xa0;: {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, at {months} months: {status}</source>
        <translation>
            <numerusform>%n plan, à {months} mois&#xa0;: {status}</numerusform>
            <numerusform>%n plans, à {months} mois&#xa0;: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers taken away: {count}.</source>
        <translation>Réponses retirées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Training recorded.</source>
        <translation>Formation enregistrée.</translation>
    </message>
    <message>
        <source>Training changed.</source>
        <translation>Formation modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) removed.</source>
        <translation>
            <numerusform>%n formation supprimée.</numerusform>
            <numerusform>%n formations supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message numerus="yes">
        <source>%n action plan(s)</source>
        <translation>
            <numerusform>%n plan d’action</numerusform>
            <numerusform>%n plans d’action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months are over: %n action plan(s) have no answer.</source>
        <translation>
            <numerusform>{months} mois sont passés&#xa0;: %n plan d’action est sans réponse.</numerusform>
            <numerusform>{months} mois sont passés&#xa0;: %n plans d’action sont sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Créer les questionnaires…</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>Enregistrer la réponse…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Modifier le plan…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>FormCards</name>
    <message>
        <source>Plans to answer about</source>
        <translation>Plans sur lesquels répondre</translation>
    </message>
    <message>
        <source>none: it asks for trainings only</source>
        <translation>aucun&#xa0;: il ne demande que les formations</translation>
    </message>
    <message>
        <source>Names on the form, who may have trained others</source>
        <translation>Noms dans le questionnaire&#xa0;: qui a pu former d’autres</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>planned until {day}</source>
        <translation>prévu jusqu’au {day}</translation>
    </message>
    <message>
        <source>the whole institution</source>
        <translation>toute l’institution</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Evaluation forms</source>
        <translation>Formulaires d’évaluation</translation>
    </message>
    <message>
        <source>Choose filled forms</source>
        <translation>Choisir les formulaires remplis</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>%n formulaire repris.</numerusform>
            <numerusform>%n formulaires repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: {ready}. Left out: {left}.</source>
        <translation>Prêts&#xa0;: {ready}. Écartés&#xa0;: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)</source>
        <translation>
            <numerusform>Reprendre %n formulaire</numerusform>
            <numerusform>Reprendre %n formulaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Formulaire d’évaluation</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>is taken in</source>
        <translation>sera repris</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message numerus="yes">
        <source>left out; and %n more</source>
        <translation>
            <numerusform>écarté&#xa0;; et %n autre</numerusform>
            <numerusform>écarté&#xa0;; et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import filled forms</source>
        <translation>Importer des formulaires remplis</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Autres fichiers…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation>Formulaires remplis</translation>
    </message>
    <message>
        <source>Drop the workbooks here that people sent back, or choose them.</source>
        <translation>Déposez ici les classeurs renvoyés, ou choisissez-les.</translation>
    </message>
    <message>
        <source>One step to undo. The files are not changed, and nobody is named.</source>
        <translation>Une seule étape à annuler. Les fichiers ne changent pas et personne n’est nommé.</translation>
    </message>
</context>
<context>
    <name>FullNamesDialog</name>
    <message>
        <source>Full names of children on certificates</source>
        <translation>Noms complets des enfants sur les attestations</translation>
    </message>
    <message>
        <source>The certificates bear the full names of people under 18. Everywhere else they stay first name and initial. Who asked, when and why stays in the history.</source>
        <translation>Les attestations portent les noms complets des mineurs. Partout ailleurs restent le prénom et l’initiale. Qui l’a demandé, quand et pourquoi reste dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Show the full names</source>
        <translation>Afficher les noms complets</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window. Documents have their own.</source>
        <translation>Celle de la fenêtre. Les documents ont la leur.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>vers la droite</translation>
    </message>
    <message>
        <source>all others present</source>
        <translation>tous les autres présents</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>recopier vers le bas</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
</context>
<context>
    <name>GridFrame</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Hours, share and certificate</source>
        <translation>Heures, part et attestation</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>certificates</source>
        <translation>attestations</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>séance {number}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other or not stated</source>
        <translation>Autre ou non indiqué</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Non saisis</translation>
    </message>
    <message>
        <source>Not from an institution</source>
        <translation>Hors institution</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes in this period.</source>
        <translation>Aucun changement sur cette période.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>every change, who made it and why</source>
        <translation>chaque changement, son auteur et son motif</translation>
    </message>
    <message>
        <source>of one record</source>
        <translation>d’une fiche</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record}&#xa0;: ajout</translation>
    </message>
    <message>
        <source>{record} removed</source>
        <translation>{record}&#xa0;: suppression</translation>
    </message>
</context>
<context>
    <name>HomesTable</name>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Nobody is affected.</source>
        <translation>Personne n’est concerné.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>HoursFace</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Common hours</source>
        <translation>Heures communes</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Jours de l’année</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Common hours</source>
        <translation>Heures communes</translation>
    </message>
    <message>
        <source>The hours of all cities are on the clipboard.</source>
        <translation>Les heures de toutes les villes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>for {code}</source>
        <translation>pour {code}</translation>
    </message>
    <message>
        <source>hours of {city}</source>
        <translation>heure de {city}</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>Prendre {day}</translation>
    </message>
    <message>
        <source>Use {day}, {clock} {city}</source>
        <translation>Prendre {day}, {clock} {city}</translation>
    </message>
    <message>
        <source>Chosen: {hours}</source>
        <translation>Choisi&#xa0;: {hours}</translation>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
            <numerusform>%n jour de {year} convient&#xa0;; {missed} absents au plus</numerusform>
            <numerusform>%n jours de {year} conviennent&#xa0;; {missed} absents au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days</source>
        <translation>
            <numerusform>%n jour de {year} est travaillé</numerusform>
            <numerusform>%n jours de {year} sont travaillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of {year} are working days in all {institutions}</source>
        <translation>
            <numerusform>%n jour de {year} est travaillé dans les {institutions} institutions</numerusform>
            <numerusform>%n jours de {year} sont travaillés dans les {institutions} institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>none is a Monday</source>
        <translation>aucun lundi</translation>
    </message>
    <message>
        <source>none is a Tuesday</source>
        <translation>aucun mardi</translation>
    </message>
    <message>
        <source>none is a Wednesday</source>
        <translation>aucun mercredi</translation>
    </message>
    <message>
        <source>none is a Thursday</source>
        <translation>aucun jeudi</translation>
    </message>
    <message>
        <source>none is a Friday</source>
        <translation>aucun vendredi</translation>
    </message>
    <message>
        <source>none is a Saturday</source>
        <translation>aucun samedi</translation>
    </message>
    <message>
        <source>none is a Sunday</source>
        <translation>aucun dimanche</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s) in {month}</source>
        <translation>
            <numerusform>%n jour commun, {month}</numerusform>
            <numerusform>%n jours communs, {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common day(s)</source>
        <translation>
            <numerusform>%n jour commun</numerusform>
            <numerusform>%n jours communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} rest</source>
        <translation>
            <numerusform>%n sur {all} ne travaille pas</numerusform>
            <numerusform>%n sur {all} ne travaillent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} in common</source>
        <translation>{length} en commun</translation>
    </message>
    <message numerus="yes">
        <source>%n common hour(s)</source>
        <translation>
            <numerusform>%n heure commune</numerusform>
            <numerusform>%n heures communes</numerusform>
        </translation>
    </message>
    <message>
        <source>works</source>
        <translation>travaille</translation>
    </message>
    <message>
        <source>both work</source>
        <translation>toutes deux travaillent</translation>
    </message>
    <message>
        <source>all {number} work</source>
        <translation>les {number} travaillent</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>{countries} weekend</source>
        <translation>week-end&#xa0;: {countries}</translation>
    </message>
    <message>
        <source>{countries} rest</source>
        <translation>repos&#xa0;: {countries}</translation>
    </message>
    <message>
        <source>No hour is shared.</source>
        <translation>Aucune heure commune.</translation>
    </message>
    <message>
        <source>Only {length} shared: {hours}.</source>
        <translation>Seulement {length} en commun&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>Without {names}, {length} shared: {hours}.</source>
        <translation>Sans {names}, {length} en commun&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>{length} shared: {hours}.</source>
        <translation>{length} en commun&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>no common window</source>
        <translation>aucun créneau commun</translation>
    </message>
    <message>
        <source>common window {length}, {hours}</source>
        <translation>créneau commun {length}, {hours}</translation>
    </message>
    <message>
        <source>{city}: clocks change on {day}, then {offset}.</source>
        <translation>{city}&#xa0;: changement d’heure le {day}, puis {offset}.</translation>
    </message>
    <message>
        <source>{names} ends at {clock}</source>
        <translation>{names} finit à {clock}</translation>
    </message>
    <message>
        <source>{names} starts at {clock}</source>
        <translation>{names} commence à {clock}</translation>
    </message>
    <message>
        <source>; late in {times} of the last {events} events together</source>
        <translation>&#xa0;; tard {times} fois sur les {events} derniers événements communs</translation>
    </message>
    <message>
        <source>rests: {reason}</source>
        <translation>repos&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>left out of the window</source>
        <translation>exclu du créneau</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>hors des heures de travail</translation>
    </message>
    <message>
        <source>partly in hours</source>
        <translation>en partie dans les heures de travail</translation>
    </message>
    <message>
        <source>in hours</source>
        <translation>dans les heures de travail</translation>
    </message>
    <message>
        <source>in hours, shared</source>
        <translation>dans les heures de travail, communes</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>No day in {period} suits all {number}.</source>
        <translation>{period}&#xa0;: aucun jour ne convient aux {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Without {name}: %n day(s).</source>
        <translation>
            <numerusform>Sans {name}&#xa0;: %n jour.</numerusform>
            <numerusform>Sans {name}&#xa0;: %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>corriger dans la cellule</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Après l’importation</translation>
    </message>
    <message>
        <source>One step to undo. The file itself is not changed.</source>
        <translation>Une seule étape à annuler. Le fichier lui-même n’est pas modifié.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>InstitutionFacts</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Langues de travail</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation>Le travail commence à</translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation>Le travail finit à</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>InstitutionPage</name>
    <message numerus="yes">
        <source>%n event(s) held together</source>
        <translation>
            <numerusform>%n événement commun tenu</numerusform>
            <numerusform>%n événements communs tenus</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody of this institution is known yet.</source>
        <translation>Personne de cette institution n’est encore connu.</translation>
    </message>
    <message>
        <source>Invite to an event…</source>
        <translation>Inviter à un événement…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation>Heures communes avec nous</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Affaires en cours</translation>
    </message>
    <message>
        <source>No focal point: letters go to the head of the institution.</source>
        <translation>Pas de point focal&#xa0;: les lettres vont au chef de l’institution.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>En choisir un</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>parle {languages}</translation>
    </message>
</context>
<context>
    <name>InstitutionPane</name>
    <message>
        <source>Clock</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>works {hours}</source>
        <translation>travaille {hours}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Common hours with us</source>
        <translation>Heures communes avec nous</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>None: letters go to the head of the institution.</source>
        <translation>Aucun&#xa0;: les lettres vont au chef de l’institution.</translation>
    </message>
</context>
<context>
    <name>InstitutionSection</name>
    <message>
        <source>Open the institution</source>
        <translation>Ouvrir l’institution</translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation>Votre institution</translation>
    </message>
    <message>
        <source>Name, working hours, weekend</source>
        <translation>Nom, heures de travail, week-end</translation>
    </message>
    <message>
        <source>They stand on the page of the institution.</source>
        <translation>Ils figurent sur la page de l’institution.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>History signs with it.</source>
        <translation>L’historique le porte en signature.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>History signs with {name} from now on.</source>
        <translation>L’historique porte désormais la signature&#xa0;: {name}.</translation>
    </message>
</context>
<context>
    <name>InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Institution added.</source>
        <translation>Institution ajoutée.</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation>Ajouter une institution…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} affichés sur {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>{shown} aux archives</translation>
    </message>
    <message>
        <source>No institution with “{name}”. Add it now, complete it later.</source>
        <translation>Aucune institution avec «&#xa0;{name}&#xa0;». Ajoutez-la maintenant, complétez-la plus tard.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Les archives sont vides.</translation>
    </message>
</context>
<context>
    <name>InstitutionsTab</name>
    <message>
        <source>Record answer…</source>
        <translation>Enregistrer une réponse…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyée…</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite an institution: name, city or country</source>
        <translation>Inviter une institution&#xa0;: nom, ville ou pays</translation>
    </message>
    <message>
        <source>Invite an institution</source>
        <translation>Inviter une institution</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>no answer yet, in time</source>
        <translation>sans réponse, dans les délais</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>No institutions yet. Type a name, a city or a country to invite one.</source>
        <translation>Aucune institution. Tapez un nom, une ville ou un pays pour en inviter une.</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>Relancer %n institution…</numerusform>
            <numerusform>Relancer %n institutions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent…</source>
        <translation>
            <numerusform>Marquer %n lettre comme envoyée…</numerusform>
            <numerusform>Marquer %n lettres comme envoyées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation>Rôle dans l’événement</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>No reply came</source>
        <translation>Aucune réponse reçue</translation>
    </message>
    <message>
        <source>Quota and deadline…</source>
        <translation>Quota et date limite…</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Reprendre l’invitation</translation>
    </message>
    <message>
        <source>from the starter list</source>
        <translation>de la liste fournie</translation>
    </message>
</context>
<context>
    <name>InstitutionsTable</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Institution and role</source>
        <translation>Institution et rôle</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Out no., date, channel</source>
        <translation>N° de départ, date, voie</translation>
    </message>
    <message>
        <source>Nominated / quota</source>
        <translation>Désignés / quota</translation>
    </message>
    <message>
        <source>In no., date</source>
        <translation>N° d’arrivée, date</translation>
    </message>
    <message>
        <source>Deadline, reminders</source>
        <translation>Date limite, relances</translation>
    </message>
    <message>
        <source>no focal point</source>
        <translation>pas de point focal</translation>
    </message>
    <message>
        <source>letter: {languages}</source>
        <translation>lettre&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>pas de lettre</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message numerus="yes">
        <source>and %n in reserve</source>
        <translation>
            <numerusform>et %n en réserve</numerusform>
            <numerusform>et %n en réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>non invitée</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n relance</numerusform>
            <numerusform>%n relances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite to an event</source>
        <translation>Inviter à un événement</translation>
    </message>
    <message>
        <source>Title or number; ↓ lists those to come</source>
        <translation>Titre ou numéro&#xa0;; ↓ affiche ceux à venir</translation>
    </message>
    <message>
        <source>A letter to {name} is drafted; sending it is up to you.</source>
        <translation>Un projet de lettre à {name} est rédigé&#xa0;; c’est vous qui l’envoyez.</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Événement</translation>
    </message>
    <message>
        <source>Draft the invitation</source>
        <translation>Rédiger l’invitation</translation>
    </message>
    <message>
        <source>Choose an event.</source>
        <translation>Choisissez un événement.</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>{name} is already in the event and stays as is.</source>
        <translation>{name} participe déjà à l’événement et reste tel quel.</translation>
    </message>
    <message>
        <source>Above the quota of {quota}: {name} goes to the reserve.</source>
        <translation>Au-delà du quota de {quota}&#xa0;: {name} passe en réserve.</translation>
    </message>
    <message>
        <source>The sheet names {name} as a reserve.</source>
        <translation>La feuille indique {name} comme réserve.</translation>
    </message>
    <message>
        <source>{name} is under 18: cannot be confirmed until all conditions are met.</source>
        <translation>{name} a moins de 18 ans&#xa0;: confirmation impossible tant que toutes les conditions ne sont pas remplies.</translation>
    </message>
    <message>
        <source>Use the corrected address</source>
        <translation>Prendre l’adresse corrigée</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Same person written twice, in rows {twin} and {number}. Taken once.</source>
        <translation>Même personne écrite deux fois, lignes {twin} et {number}. Prise une fois.</translation>
    </message>
    <message>
        <source>Like row {twin}. Taken for another person.</source>
        <translation>Semblable à la ligne {twin}. Prise pour une autre personne.</translation>
    </message>
    <message>
        <source>{known} is known: what is missing is added.</source>
        <translation>{known} est déjà connu&#xa0;: ce qui manque est ajouté.</translation>
    </message>
    <message>
        <source>{known} is known: what you chose of this row is taken.</source>
        <translation>{known} est déjà connu&#xa0;: ce que vous avez choisi sur cette ligne est repris.</translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for the same.</source>
        <translation>Même personne que {known}&#xa0;? Prise pour la même.</translation>
    </message>
    <message>
        <source>Same person as {known}? Taken for somebody else.</source>
        <translation>Même personne que {known}&#xa0;? Prise pour une autre.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Déjà inscrit</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>Même&#xa0;?</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>moins de 18 ans</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Rechercher une touche ou son effet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No key for “{words}”.</source>
        <translation>Aucune touche pour «&#xa0;{words}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>LeavesDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>Enregistré dans {folder}</translation>
    </message>
    <message>
        <source>Save as “{name}”</source>
        <translation>Enregistrer sous «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the file and print it from there.</source>
        <translation>L’imprimante ne répond pas. Enregistrez le fichier et imprimez-le de là.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation>Le programme n’envoie rien. Il enregistre des fichiers&#xa0;; c’est vous qui les envoyez.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n files…</source>
        <translation>
            <numerusform>Enregistrer %n fichier…</numerusform>
            <numerusform>Enregistrer %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>Enregistrer les fichiers…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>all work, past days paler</source>
        <translation>toutes travaillent, jours passés plus pâles</translation>
    </message>
    <message>
        <source>some rest, how many</source>
        <translation>certaines ne travaillent pas, combien</translation>
    </message>
    <message>
        <source>weekend of most</source>
        <translation>week-end de la plupart</translation>
    </message>
    <message>
        <source>UN day</source>
        <translation>journée de l’ONU</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Drop a workbook here, or choose a file. Rows can be pasted too: Ctrl+V.</source>
        <translation>Déposez ici un classeur, ou choisissez un fichier. On peut aussi coller des lignes&#xa0;: Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Count them in</source>
        <translation>Les compter dans</translation>
    </message>
    <message>
        <source>Import lessons</source>
        <translation>Importer des leçons</translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation>Ce que contient la colonne {letter}</translation>
    </message>
    <message>
        <source>a new event for each theme</source>
        <translation>un nouvel événement par thème</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n leçon</numerusform>
            <numerusform>%n leçons</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} personnes</translation>
    </message>
    <message>
        <source>{known} of {all} recognised</source>
        <translation>{known} reconnues sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>Log %n lesson(s)</source>
        <translation>
            <numerusform>Saisir %n leçon</numerusform>
            <numerusform>Saisir %n leçons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to log</source>
        <translation>Rien de nouveau à saisir</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>School or place</source>
        <translation>École ou lieu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>People, all</source>
        <translation>Personnes, total</translation>
    </message>
    <message>
        <source>Girls, women</source>
        <translation>Filles, femmes</translation>
    </message>
    <message>
        <source>Boys, men</source>
        <translation>Garçons, hommes</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Enseignants</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Lecturer, not kept</source>
        <translation>Conférencier, non conservé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) logged</source>
        <translation>
            <numerusform>%n leçon saisie</numerusform>
            <numerusform>%n leçons saisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>New lessons</source>
        <translation>Nouvelles leçons</translation>
    </message>
    <message>
        <source>Corrected numbers</source>
        <translation>Nombres corrigés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>LetterSteps</name>
    <message>
        <source>Invitation drafted.</source>
        <translation>Projet d’invitation rédigé.</translation>
    </message>
    <message>
        <source>Institution added, invitation drafted.</source>
        <translation>Institution ajoutée, projet d’invitation rédigé.</translation>
    </message>
    <message numerus="yes">
        <source>Marked as sent: %n letter(s).</source>
        <translation>
            <numerusform>%n lettre marquée comme envoyée.</numerusform>
            <numerusform>%n lettres marquées comme envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Réponse enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>Reminders recorded: %n.</source>
        <translation>
            <numerusform>Relances enregistrées&#xa0;: %n.</numerusform>
            <numerusform>Relances enregistrées&#xa0;: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Quota and deadline</source>
        <translation>Quota et date limite</translation>
    </message>
    <message>
        <source>The number of places is limited</source>
        <translation>Le nombre de places est limité</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Deadline for nominations</source>
        <translation>Date limite des candidatures</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>Rec.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>Conseil de jeunes</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Terms ending</source>
        <translation>Mandats finissants</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>D’ici trois mois</translation>
    </message>
    <message>
        <source>City and clock</source>
        <translation>Ville et heure locale</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>own</source>
        <translation>la nôtre</translation>
    </message>
    <message>
        <source>Events held together</source>
        <translation>Événements communs tenus</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Current</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Nominations open</source>
        <translation>Candidatures ouvertes</translation>
    </message>
    <message>
        <source>Held {year}</source>
        <translation>Tenus en {year}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>{count}, {number} selected</source>
        <translation>{count}, {number} sélectionnés</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>LocalTextEdit</name>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>class {grade}</source>
        <translation>classe {grade}</translation>
    </message>
    <message>
        <source>{n} not stated</source>
        <translation>{n} non indiqués</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n enseignant</numerusform>
            <numerusform>%n enseignants</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood: {words}</source>
        <translation>Compris&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n leçon</numerusform>
            <numerusform>%n leçons</numerusform>
        </translation>
    </message>
    <message>
        <source>{women} F · {men} M</source>
        <translation>{women} F · {men} H</translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation>
            <numerusform>%n fille</numerusform>
            <numerusform>%n filles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n femme</numerusform>
            <numerusform>%n femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation>
            <numerusform>%n garçon</numerusform>
            <numerusform>%n garçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n homme</numerusform>
            <numerusform>%n hommes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message numerus="yes">
        <source>%n arrival(s) are not saved yet: the database is in use. Whoever closes the window now loses them. Close what uses the database, or wait a moment.</source>
        <translation>
            <numerusform>%n arrivée n’est pas encore enregistrée&#xa0;: la base est utilisée. Qui ferme la fenêtre maintenant la perd. Fermez ce qui utilise la base, ou attendez un instant.</numerusform>
            <numerusform>%n arrivées ne sont pas encore enregistrées&#xa0;: la base est utilisée. Qui ferme la fenêtre maintenant les perd. Fermez ce qui utilise la base, ou attendez un instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals are not saved</source>
        <translation>Arrivées non enregistrées</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
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
            <numerusform>L’institution de l’événement (%n)</numerusform>
            <numerusform>Les %n institutions de l’événement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n document(s) as sent</source>
        <translation>
            <numerusform>Marquer %n document comme envoyé</numerusform>
            <numerusform>Marquer %n documents comme envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>The program sends nothing. It keeps what you sent.</source>
        <translation>Le programme n’envoie rien. Il garde ce que vous avez envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Others, parted by commas</source>
        <translation>Autres, séparés par des virgules</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Out number</source>
        <translation>Numéro de départ</translation>
    </message>
    <message numerus="yes">
        <source>Mark as sent to %n</source>
        <translation>
            <numerusform>Marquer comme envoyé à %n</numerusform>
            <numerusform>Marquer comme envoyé à %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyé</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>City and offset on the day</source>
        <translation>Ville et décalage ce jour-là</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Heures de la journée</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Term &amp;from</source>
        <translation>Mandat &amp;du</translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation>Mandat &amp;au</translation>
    </message>
    <message>
        <source>Somebody new is added in People first, with the date of birth.</source>
        <translation>Une nouvelle personne s’ajoute d’abord dans Personnes, avec sa date de naissance.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Choisissez une personne.</translation>
    </message>
    <message>
        <source>Write the first day of the term.</source>
        <translation>Écrivez le premier jour du mandat.</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Not a delegate of an event to come.</source>
        <translation>N’est délégué d’aucun événement à venir.</translation>
    </message>
    <message>
        <source>Conditions met: {met} of {all}</source>
        <translation>Conditions remplies&#xa0;: {met} sur {all}</translation>
    </message>
    <message>
        <source>Delegate to {event}</source>
        <translation>Délégué à {event}</translation>
    </message>
    <message>
        <source>Name chaperone</source>
        <translation>Désigner un accompagnateur</translation>
    </message>
    <message>
        <source>Record paper…</source>
        <translation>Enregistrer un document…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>End the term…</source>
        <translation>Mettre fin au mandat…</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Terms over or not begun</source>
        <translation>Mandats terminés ou non commencés</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Comes of age</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>Mandat jusqu’au</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
</context>
<context>
    <name>MenuEnd</name>
    <message>
        <source>Quick log</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move data</source>
        <translation>Transférer les données</translation>
    </message>
    <message>
        <source>Everything is copied to {place} and counted there. The present database stays as it is. Nobody should work in it meanwhile.</source>
        <translation>Tout est copié vers {place} et compté là-bas. La base actuelle reste telle quelle. Personne ne doit y travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>{done} of {total} entries copied</source>
        <translation>{done} entrées copiées sur {total}</translation>
    </message>
    <message>
        <source>All {total} entries arrived; every table was counted. The old database is still at its place: keep it until the new one has proved itself.</source>
        <translation>Les {total} entrées sont arrivées&#xa0;; chaque table a été comptée. L’ancienne base est toujours à sa place&#xa0;: gardez-la tant que la nouvelle n’a pas fait ses preuves.</translation>
    </message>
    <message>
        <source>Go on at the new place</source>
        <translation>Continuer au nouvel emplacement</translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved.</source>
        <translation>Arrêté. Rien n’a été transféré.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Move “{title}” to {days}, {hours}?</source>
        <translation>Déplacer «&#xa0;{title}&#xa0;»&#xa0;: {days}, {hours}&#xa0;?</translation>
    </message>
    <message>
        <source>Move and prepare updates…</source>
        <translation>Déplacer et préparer les mises à jour…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>New dates: {days}</source>
        <translation>Nouvelles dates&#xa0;: {days}</translation>
    </message>
    <message>
        <source>The new time is over already.</source>
        <translation>Le nouveau moment est déjà passé.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>%n personne a l’invitation&#xa0;: une mise à jour de calendrier sera préparée.</numerusform>
            <numerusform>%n personnes ont l’invitation&#xa0;: des mises à jour de calendrier seront préparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) bear the old date.</source>
        <translation>
            <numerusform>%n lettre porte l’ancienne date.</numerusform>
            <numerusform>%n lettres portent l’ancienne date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) had confirmed and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>%n personne avait confirmé et devra confirmer les nouvelles dates.</numerusform>
            <numerusform>%n personnes avaient confirmé et devront confirmer les nouvelles dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more clash(es).</source>
        <translation>
            <numerusform>Et encore %n conflit.</numerusform>
            <numerusform>Et encore %n conflits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing clashes on the new day.</source>
        <translation>Aucun conflit le nouveau jour.</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Moved to {days}.</source>
        <translation>Déplacé&#xa0;: {days}.</translation>
    </message>
</context>
<context>
    <name>NewCouncilDialog</name>
    <message>
        <source>Add a youth council</source>
        <translation>Ajouter un conseil de jeunes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>Add the council</source>
        <translation>Ajouter le conseil</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Plan the event</source>
        <translation>Planifier l’événement</translation>
    </message>
    <message>
        <source>Programme, people and letters come later.</source>
        <translation>Le programme, les personnes et les lettres viennent ensuite.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Dates, hours and city of the clock</source>
        <translation>Dates, heures et ville de l’heure locale</translation>
    </message>
    <message>
        <source>This hour comes twice that day</source>
        <translation>Cette heure revient deux fois ce jour-là</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Notre rôle</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Chercher des heures communes</translation>
    </message>
    <message>
        <source>Event planned.</source>
        <translation>Événement planifié.</translation>
    </message>
    <message>
        <source>The first: {clock}</source>
        <translation>La première&#xa0;: {clock}</translation>
    </message>
    <message>
        <source>The second: {clock}</source>
        <translation>La seconde&#xa0;: {clock}</translation>
    </message>
</context>
<context>
    <name>NewInstitutionDialog</name>
    <message>
        <source>Add an institution</source>
        <translation>Ajouter une institution</translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation>Nom, ville ou pays, en toute langue</translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation>Absente de la liste&#xa0;: ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;City and time zone</source>
        <translation>&amp;Ville et fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Weekend</source>
        <translation>&amp;Week-end</translation>
    </message>
    <message>
        <source>Add the institution</source>
        <translation>Ajouter l’institution</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Young person: member of a youth council or delegate</source>
        <translation>Jeune&#xa0;: membre d’un conseil de jeunes ou délégué</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Without a date of birth nobody knows who is under 18. Write it.</source>
        <translation>Sans date de naissance, on ne sait pas qui a moins de 18 ans. Écrivez-la.</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>Nom de f&amp;amille</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>Pré&amp;noms</translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation>Nom en caractères &amp;latins, comme sur le passeport</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>Guardian’s e-&amp;mail</source>
        <translation>Co&amp;urriel du représentant légal</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Conditions met: {met} of {all}</source>
        <translation>Conditions remplies&#xa0;: {met} sur {all}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n institution(s) have no time zone: {names}.</source>
        <translation>
            <numerusform>%n institution n’a pas de fuseau horaire&#xa0;: {names}.</numerusform>
            <numerusform>%n institutions n’ont pas de fuseau horaire&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set them</source>
        <translation>Les indiquer</translation>
    </message>
    <message>
        <source>Add the institutions that are to meet.</source>
        <translation>Ajoutez les institutions qui doivent se réunir.</translation>
    </message>
    <message>
        <source>No common window on {day}.</source>
        <translation>Aucun créneau commun le {day}.</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Aller au {day}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Exclure {name}</translation>
    </message>
</context>
<context>
    <name>OnlineDialog</name>
    <message>
        <source>Move online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>&amp;Link (may come later)</source>
        <translation>&amp;Lien (peut venir plus tard)</translation>
    </message>
    <message>
        <source>The event is online now.</source>
        <translation>L’événement est maintenant en ligne.</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n document(s) of the stages so far are missing</source>
        <translation>
            <numerusform>%n document des étapes jusqu’ici manque</numerusform>
            <numerusform>%n documents des étapes jusqu’ici manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Ci-dessous</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Find common hours</source>
        <translation>Chercher des heures communes</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Derniers changements</translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <translation>{change}, annulé</translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation>Nouvel état de l’événement&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Not yet. {what}</source>
        <translation>Pas encore. {what}</translation>
    </message>
    <message>
        <source>Go on with a reason…</source>
        <translation>Continuer avec un motif…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold calendar files of this event. The old entries will be cancelled: prepare updates for them afterwards.</source>
        <translation>
            <numerusform>%n personne a des fichiers de calendrier de cet événement. Les anciennes entrées seront annulées&#xa0;: préparez ensuite les mises à jour.</numerusform>
            <numerusform>%n personnes ont des fichiers de calendrier de cet événement. Les anciennes entrées seront annulées&#xa0;: préparez ensuite les mises à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other calendar files</source>
        <translation>Autres fichiers de calendrier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Moved to {days}.</source>
        <translation>Déplacé&#xa0;: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people hold the old invitation. Prepare updates.</source>
        <translation>
            <numerusform>%n personne a l’ancienne invitation. Préparez la mise à jour.</numerusform>
            <numerusform>%n personnes ont l’ancienne invitation. Préparez les mises à jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&gt; commands   @ people   # events</source>
        <translation>&gt; commandes   @ personnes   # événements</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>in a window</source>
        <translation>dans une fenêtre</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>finds Latin and Cyrillic alike</source>
        <translation>trouve le latin comme le cyrillique</translation>
    </message>
    <message>
        <source>Nothing is named “{words}”.</source>
        <translation>Rien ne s’appelle «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Size of the badges</source>
        <translation>Format des badges</translation>
    </message>
    <message>
        <source>Picture behind the certificates</source>
        <translation>Image de fond des attestations</translation>
    </message>
    <message>
        <source>A sheet for each session</source>
        <translation>Une feuille par séance</translation>
    </message>
    <message>
        <source>Register of certificates…</source>
        <translation>Registre des attestations…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>none: a plain frame</source>
        <translation>aucune&#xa0;: simple cadre</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Record a paper</source>
        <translation>Enregistrer un document</translation>
    </message>
    <message>
        <source>photos are allowed</source>
        <translation>photos autorisées</translation>
    </message>
    <message>
        <source>only in a group</source>
        <translation>en groupe seulement</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>pas de photos</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>Donné &amp;le</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation>&amp;Valable du</translation>
    </message>
    <message>
        <source>Holds &amp;to</source>
        <translation>Valable &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Only that the paper is there is kept, not what it says.</source>
        <translation>On conserve seulement le fait que le document existe, pas son contenu.</translation>
    </message>
    <message>
        <source>Record the paper</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>sans langue</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Record a document</source>
        <translation>Enregistrer un document</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The file stays where it is. The program keeps the place.</source>
        <translation>Le fichier reste où il est. Le programme garde l’endroit.</translation>
    </message>
    <message>
        <source>Correct the document</source>
        <translation>Corriger le document</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where it lies: a file, a folder or a shelf</source>
        <translation>Où il se trouve&#xa0;: fichier, dossier ou rayon</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date du document</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Paste rows from Excel…</source>
        <translation>Coller des lignes d’Excel…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Coller des lignes d’Excel</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve</source>
        <translation>
            <numerusform>%n en réserve</numerusform>
            <numerusform>%n en réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet. Paste them from a spreadsheet, or add one person.</source>
        <translation>Aucun nom. Collez-les depuis un tableur, ou ajoutez une personne.</translation>
    </message>
    <message>
        <source>No names yet. {answered} of {total} institutions have answered.</source>
        <translation>Aucun nom. {answered} institutions sur {total} ont répondu.</translation>
    </message>
    <message numerus="yes">
        <source>Added: %n person(s).</source>
        <translation>
            <numerusform>%n personne ajoutée.</numerusform>
            <numerusform>%n personnes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n accepté.</numerusform>
            <numerusform>%n acceptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve.</source>
        <translation>
            <numerusform>%n en réserve.</numerusform>
            <numerusform>%n en réserve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersButton</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersField</name>
    <message>
        <source>Name, city or country</source>
        <translation>Nom, ville ou pays</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rôle de {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>PartsEdit</name>
    <message>
        <source>Facts: purpose, place, languages, recommendations</source>
        <translation>Informations&#xa0;: objectif, lieu, langues, recommandations</translation>
    </message>
    <message>
        <source>Programme: phases and sessions</source>
        <translation>Programme&#xa0;: phases et séances</translation>
    </message>
    <message>
        <source>Institutions: partners, invitations as drafts</source>
        <translation>Institutions&#xa0;: partenaires, invitations en brouillon</translation>
    </message>
    <message>
        <source>People: nominated again, speakers</source>
        <translation>Personnes&#xa0;: désignées de nouveau, intervenants</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>The office’s data lies on the server {address}.</source>
        <translation>Les données du bureau sont sur le serveur {address}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>It is not kept. Leave it empty if the server asks for none.</source>
        <translation>Il n’est pas conservé. Laissez vide si le serveur n’en demande pas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste rows from Excel</source>
        <translation>Coller des lignes d’Excel</translation>
    </message>
    <message>
        <source>Copy the rows in Excel, then press Ctrl+V here. Any order of columns will do.</source>
        <translation>Copiez les lignes dans Excel, puis appuyez ici sur Ctrl+V. L’ordre des colonnes est libre.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>These people come from</source>
        <translation>Ces personnes viennent de</translation>
    </message>
    <message>
        <source>Rows from the spreadsheet</source>
        <translation>Lignes du tableur</translation>
    </message>
    <message>
        <source>Accept them at once</source>
        <translation>Les accepter aussitôt</translation>
    </message>
    <message>
        <source>Choose whom these people come from, above the sheet.</source>
        <translation>Choisissez au-dessus de la feuille d’où viennent ces personnes.</translation>
    </message>
    <message>
        <source>What column {letter} holds</source>
        <translation>Ce que contient la colonne {letter}</translation>
    </message>
    <message>
        <source>{known} of {all} columns recognised</source>
        <translation>{known} colonnes reconnues sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>corriger dans la cellule</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>avec erreurs</translation>
    </message>
    <message>
        <source>known or alike</source>
        <translation>connues ou semblables</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Nouvelles personnes</translation>
    </message>
    <message>
        <source>Known, completed</source>
        <translation>Connues, complétées</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>En réserve</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>After adding</source>
        <translation>Après l’ajout</translation>
    </message>
    <message>
        <source>One step to undo. The spreadsheet itself is not changed.</source>
        <translation>Une seule étape à annuler. Le tableur lui-même n’est pas modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Ajouter %n personne</numerusform>
            <numerusform>Ajouter %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add and accept %n person(s)</source>
        <translation>
            <numerusform>Ajouter et accepter %n personne</numerusform>
            <numerusform>Ajouter et accepter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronyme</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>Nom en caractères latins</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Mr or Ms</source>
        <translation>M. ou Mme</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Nominee or reserve</source>
        <translation>Candidat ou réserve</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>selon les lignes</translation>
    </message>
</context>
<context>
    <name>PasteLessonsDialog</name>
    <message>
        <source>Log rows of a spreadsheet</source>
        <translation>Saisir les lignes d’un tableur</translation>
    </message>
</context>
<context>
    <name>PastePlansDialog</name>
    <message>
        <source>Paste action plans</source>
        <translation>Coller des plans d’action</translation>
    </message>
    <message>
        <source>One row for each plan: whose it is, the goal, and the day if there is one.</source>
        <translation>Une ligne par plan&#xa0;: de qui il est, l’objectif et le jour, s’il y en a un.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Copy the rows in Excel, then press Ctrl+V here.</source>
        <translation>Copiez les lignes dans Excel, puis appuyez ici sur Ctrl+V.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message numerus="yes">
        <source>Add %n action plan(s)</source>
        <translation>
            <numerusform>Ajouter %n plan d’action</numerusform>
            <numerusform>Ajouter %n plans d’action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) added.</source>
        <translation>
            <numerusform>%n plan d’action ajouté.</numerusform>
            <numerusform>%n plans d’action ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Prévu jusqu’au</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Personne ajoutée.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} affichés sur {all}</translation>
    </message>
    <message>
        <source>{shown} in the archive</source>
        <translation>{shown} aux archives</translation>
    </message>
    <message>
        <source>People come in with nominations.</source>
        <translation>Les personnes arrivent avec les candidatures.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Personne ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>point focal</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The address may be shared with the other participants</source>
        <translation>L’adresse peut être communiquée aux autres participants</translation>
    </message>
    <message>
        <source>Focal point of the institution</source>
        <translation>Point focal de l’institution</translation>
    </message>
    <message>
        <source>&amp;Find somebody by name</source>
        <translation>&amp;Chercher par nom</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>Nom de f&amp;amille</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>Pré&amp;noms</translation>
    </message>
    <message>
        <source>Pa&amp;tronymic</source>
        <translation>Pa&amp;tronyme</translation>
    </message>
    <message>
        <source>Name in &amp;Latin, as in the passport</source>
        <translation>Nom en caractères &amp;latins, comme sur le passeport</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>&amp;Role in the event</source>
        <translation>&amp;Rôle dans l’événement</translation>
    </message>
    <message>
        <source>Somebody new: “{name}”</source>
        <translation>Nouvelle personne&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronyme</translation>
    </message>
    <message>
        <source>Name in Latin, as in the passport</source>
        <translation>Nom en caractères latins, comme sur le passeport</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Ordre du nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Interpretation from</source>
        <translation>Interprétation depuis</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Guardian’s e-mail</source>
        <translation>Courriel du représentant légal</translation>
    </message>
    <message>
        <source>Guardian’s name</source>
        <translation>Nom du représentant légal</translation>
    </message>
    <message>
        <source>Guardian’s phone</source>
        <translation>Téléphone du représentant légal</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>aucune nécessaire</translation>
    </message>
    <message>
        <source>may be given to the others</source>
        <translation>peut être communiqué aux autres</translation>
    </message>
    <message>
        <source>answers for the institution</source>
        <translation>répond pour l’institution</translation>
    </message>
    <message>
        <source>held on paper</source>
        <translation>conservé sur papier</translation>
    </message>
    <message>
        <source>None: write the organisation</source>
        <translation>Aucune&#xa0;: écrivez l’organisation</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Conseils de jeunes</translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation>Ce que nous conservons</translation>
    </message>
    <message>
        <source>No event yet. Seats in events appear here.</source>
        <translation>Aucun événement. Les places dans les événements apparaissent ici.</translation>
    </message>
    <message>
        <source>Show full name…</source>
        <translation>Afficher le nom complet…</translation>
    </message>
    <message>
        <source>Names of people under 18 are shortened here and in every file.</source>
        <translation>Les noms des moins de 18 ans sont abrégés ici et dans chaque fichier.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>depuis le {first}</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>No event yet.</source>
        <translation>Aucun événement.</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>Heures de formation</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>{mark}, full name masked</source>
        <translation>{mark}, nom complet masqué</translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation>Le courrier va au représentant légal, jamais à l’enfant.</translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation>Pas de courriel&#xa0;: aucun fichier de calendrier possible.</translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation>communiqué aux autres</translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation>non communiqué aux autres</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>obtenue</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n attestation</numerusform>
            <numerusform>%n attestations</numerusform>
        </translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>heures non connues</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in events: reports count them</source>
        <translation>
            <numerusform>%n place dans un événement&#xa0;: comptée dans les rapports</numerusform>
            <numerusform>%n places dans des événements&#xa0;: comptées dans les rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s): certificates rest on them</source>
        <translation>
            <numerusform>%n signe de présence&#xa0;: base des attestations</numerusform>
            <numerusform>%n signes de présence&#xa0;: base des attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) of a young delegate</source>
        <translation>
            <numerusform>%n document de jeune délégué</numerusform>
            <numerusform>%n documents de jeune délégué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) in a youth council</source>
        <translation>
            <numerusform>%n mandat dans un conseil de jeunes</numerusform>
            <numerusform>%n mandats dans un conseil de jeunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history on this record: kept 3 years</source>
        <translation>
            <numerusform>%n étape de l’historique de cette fiche&#xa0;: conservée 3 ans</numerusform>
            <numerusform>%n étapes de l’historique de cette fiche&#xa0;: conservées 3 ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, post and institution: while they are useful</source>
        <translation>Nom, fonction et institution&#xa0;: tant qu’ils sont utiles</translation>
    </message>
    <message>
        <source>E-mail address: to reach the person, two years from the last event</source>
        <translation>Courriel&#xa0;: pour joindre la personne, deux ans après le dernier événement</translation>
    </message>
    <message>
        <source>Sex: reports show totals only</source>
        <translation>Sexe&#xa0;: les rapports n’en montrent que des totaux</translation>
    </message>
    <message>
        <source>Languages: for letters and interpretation</source>
        <translation>Langues&#xa0;: pour les lettres et l’interprétation</translation>
    </message>
    <message>
        <source>Date of birth: to know who is under 18, until the term ends and 30 days more</source>
        <translation>Date de naissance&#xa0;: pour savoir qui a moins de 18 ans, jusqu’à la fin du mandat et 30 jours de plus</translation>
    </message>
    <message>
        <source>Guardian’s contact: in place of the child’s, until the term ends and 30 days more</source>
        <translation>Coordonnées du représentant légal&#xa0;: à la place de celles de l’enfant, jusqu’à la fin du mandat et 30 jours de plus</translation>
    </message>
</context>
<context>
    <name>PhaseDialog</name>
    <message>
        <source>Change the phase</source>
        <translation>Modifier la phase</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>Save the phase</source>
        <translation>Enregistrer la phase</translation>
    </message>
    <message>
        <source>Add the phase</source>
        <translation>Ajouter la phase</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Form of holding</source>
        <translation>&amp;Modalité</translation>
    </message>
    <message>
        <source>&amp;Share of its hours for a certificate</source>
        <translation>&amp;Part de ses heures pour l’attestation</translation>
    </message>
    <message>
        <source>“–”: the rule of the whole event is enough.</source>
        <translation>«&#xa0;–&#xa0;»&#xa0;: la règle de l’événement entier suffit.</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Premier &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
</context>
<context>
    <name>PhasesDialog</name>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Add a phase…</source>
        <translation>Ajouter une phase…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No phases: the event is one whole. A course online and on site has several.</source>
        <translation>Pas de phases&#xa0;: l’événement forme un tout. Un cours en ligne et sur place en compte plusieurs.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Sessions belong to a phase by their day.</source>
        <translation>Une séance relève d’une phase par son jour.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add an action plan</source>
        <translation>Ajouter un plan d’action</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Institution or person: type a name</source>
        <translation>Institution ou personne&#xa0;: tapez un nom</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>Goal, in one sentence</source>
        <translation>Objectif, en une phrase</translation>
    </message>
    <message>
        <source>Planned until (may be empty)</source>
        <translation>Prévu jusqu’au (facultatif)</translation>
    </message>
    <message>
        <source>Add the plan</source>
        <translation>Ajouter le plan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PlansSection</name>
    <message>
        <source>Action plans</source>
        <translation>Plans d’action</translation>
    </message>
    <message>
        <source>Add plan…</source>
        <translation>Ajouter un plan…</translation>
    </message>
    <message>
        <source>Paste plans…</source>
        <translation>Coller des plans…</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>Enregistrer la réponse…</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Créer les questionnaires…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importer les réponses…</translation>
    </message>
    <message>
        <source>Answers by key for</source>
        <translation>Réponses au clavier pour</translation>
    </message>
    <message>
        <source>No action plans. They come from session 8 or the form.</source>
        <translation>Aucun plan d’action. Ils viennent de la séance 8 ou du questionnaire.</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} mois</translation>
    </message>
    <message>
        <source>Done at 3 months</source>
        <translation>Réalisés à 3 mois</translation>
    </message>
    <message>
        <source>· at 6 months</source>
        <translation>· à 6 mois</translation>
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
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Prévu jusqu’au</translation>
    </message>
    <message>
        <source>At {months} months</source>
        <translation>À {months} mois</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>tel qu’à l’impression</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Tous les signes</translation>
    </message>
    <message>
        <source>The form for {name}</source>
        <translation>Le questionnaire pour {name}</translation>
    </message>
    <message>
        <source>As everybody will see it</source>
        <translation>Tel que tout le monde le verra</translation>
    </message>
    <message>
        <source>As {name} will see it</source>
        <translation>Tel que {name} le verra</translation>
    </message>
    <message>
        <source>{name} in the files</source>
        <translation>{name} dans les fichiers</translation>
    </message>
    <message>
        <source>a row for each person and session</source>
        <translation>une ligne par personne et par séance</translation>
    </message>
    <message>
        <source>a row for each person and session; the first {n} of {all}</source>
        <translation>une ligne par personne et par séance&#xa0;; les {n} premières sur {all}</translation>
    </message>
    <message>
        <source>Sign-in sheets, page {n} of {all}</source>
        <translation>Feuilles d’émargement, page {n} sur {all}</translation>
    </message>
    <message>
        <source>Badges, page {n} of {all}</source>
        <translation>Badges, page {n} sur {all}</translation>
    </message>
    <message>
        <source>Table signs, page {n} of {all}</source>
        <translation>Chevalets de table, page {n} sur {all}</translation>
    </message>
    <message>
        <source>Certificates, page {n} of {all}</source>
        <translation>Attestations, page {n} sur {all}</translation>
    </message>
    <message>
        <source>Evaluation form, page {n} of {all}</source>
        <translation>Formulaire d’évaluation, page {n} sur {all}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>No file: there is no e-mail address.</source>
        <translation>Pas de fichier&#xa0;: il n’y a pas de courriel.</translation>
    </message>
    <message>
        <source>No file: nothing has changed for this person.</source>
        <translation>Pas de fichier&#xa0;: rien n’a changé pour cette personne.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Others invited</source>
        <translation>Autres invités</translation>
    </message>
    <message>
        <source>hidden: each sees only the own name</source>
        <translation>masqués&#xa0;: chacun ne voit que son nom</translation>
    </message>
    <message>
        <source>Calls the entry off</source>
        <translation>Annule l’entrée</translation>
    </message>
    <message>
        <source>Replaces the file saved on {day}</source>
        <translation>Remplace le fichier enregistré le {day}</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>Jour {n}</translation>
    </message>
    <message>
        <source>{hours}, host</source>
        <translation>{hours}, chez l’hôte</translation>
    </message>
    <message>
        <source>the guardian; the file names no child</source>
        <translation>le représentant légal&#xa0;; le fichier ne nomme aucun enfant</translation>
    </message>
    <message>
        <source>the coordinator of the youth council; the file names no child</source>
        <translation>le coordinateur du conseil de jeunes&#xa0;; le fichier ne nomme aucun enfant</translation>
    </message>
    <message>
        <source>The row in the list of participants</source>
        <translation>La ligne dans la liste des participants</translation>
    </message>
    <message>
        <source>The row in the attendance workbook</source>
        <translation>La ligne dans le classeur des présences</translation>
    </message>
    <message>
        <source>The row in the sign-in sheets</source>
        <translation>La ligne dans les feuilles d’émargement</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Aucune de vos étapes n’est à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody has changed the same record since. Correct the record instead.</source>
        <translation>Cette étape ne peut pas être annulée&#xa0;: quelqu’un a depuis modifié la même fiche. Corrigez plutôt la fiche.</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile. Look at the new values, then try again.</source>
        <translation>Quelqu’un a modifié ceci entre-temps. Regardez les nouvelles valeurs, puis réessayez.</translation>
    </message>
    <message>
        <source>An office already lies there. Nothing was moved. Choose an empty database.</source>
        <translation>Un bureau s’y trouve déjà. Rien n’a été transféré. Choisissez une base vide.</translation>
    </message>
    <message>
        <source>Not everything arrived. Nothing was moved. Try again.</source>
        <translation>Tout n’est pas arrivé. Rien n’a été transféré. Réessayez.</translation>
    </message>
    <message>
        <source>“{name}” already holds data. Open it, or choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» contient déjà des données. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Choose a city, for example Asia/Tashkent.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;{zone}&#xa0;». Choisissez une ville, par exemple Asia/Tashkent.</translation>
    </message>
    <message>
        <source>{time} does not exist on {day} in {zone}: the clocks go forward. The next valid time is {next}.</source>
        <translation>{time} n’existe pas le {day} à {zone}&#xa0;: on avance les horloges. Prochaine heure possible&#xa0;: {next}.</translation>
    </message>
    <message>
        <source>The end is not after the start. Correct one of the two.</source>
        <translation>La fin n’est pas après le début. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}. Correct the date.</source>
        <translation>L’année doit être comprise entre {first} et {last}. Corrigez la date.</translation>
    </message>
    <message>
        <source>The event would last more than three years. Correct the end.</source>
        <translation>L’événement durerait plus de trois ans. Corrigez la fin.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. Choose the first or the second.</source>
        <translation>Le {day}, les horloges indiquent deux fois {time}. Choisissez la première ou la seconde fois.</translation>
    </message>
    <message>
        <source>The title is empty. Write one.</source>
        <translation>Le titre est vide. Écrivez-en un.</translation>
    </message>
    <message>
        <source>The name of the institution is empty. Write it.</source>
        <translation>Le nom de l’institution est vide. Écrivez-le.</translation>
    </message>
    <message>
        <source>The name is empty. Write the family name or the given name.</source>
        <translation>Le nom est vide. Écrivez le nom de famille ou le prénom.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it.</source>
        <translation>Le texte dépasse {limit} caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The type of the event is missing. Choose it.</source>
        <translation>Le type d’événement manque. Choisissez-le.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Correct it or leave empty.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse de courriel. Corrigez ou laissez vide.</translation>
    </message>
    <message>
        <source>The link does not begin with https:// or http://. Correct it or leave empty.</source>
        <translation>Le lien ne commence pas par https:// ou http://. Corrigez ou laissez vide.</translation>
    </message>
    <message>
        <source>The name is empty in every language. Write it in one at least.</source>
        <translation>Le nom est vide dans toutes les langues. Écrivez-le dans une langue au moins.</translation>
    </message>
    <message>
        <source>The number is less than nothing. Write 0 or more.</source>
        <translation>Le nombre est inférieur à zéro. Écrivez 0 ou plus.</translation>
    </message>
    <message>
        <source>The share for a certificate is not between 0 and 100 %. Correct it.</source>
        <translation>La part pour l’attestation n’est pas comprise entre 0 et 100 %. Corrigez-la.</translation>
    </message>
    <message>
        <source>Answers would be due after the event begins. Choose an earlier day.</source>
        <translation>La date limite de réponse tomberait après le début de l’événement. Choisissez un jour antérieur.</translation>
    </message>
    <message>
        <source>The number {code} belongs to another event. Choose another.</source>
        <translation>Le numéro {code} appartient à un autre événement. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>One of the institutions is no longer in the list. Choose another.</source>
        <translation>L’une des institutions n’est plus dans la liste. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no such recommendation. Choose one from the list.</source>
        <translation>Cette recommandation n’existe pas. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This event is no longer there: somebody took it back.</source>
        <translation>Cet événement n’existe plus&#xa0;: quelqu’un l’a retiré.</translation>
    </message>
    <message>
        <source>Sessions outside the new dates: {sessions}. Move or remove them first.</source>
        <translation>Séances hors des nouvelles dates&#xa0;: {sessions}. Déplacez-les ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>The event lasts from {first} to {last}. Choose one of its days, or change its dates.</source>
        <translation>L’événement dure du {first} au {last}. Choisissez l’un de ses jours, ou changez ses dates.</translation>
    </message>
    <message>
        <source>This session is no longer there: somebody removed it.</source>
        <translation>Cette séance n’existe plus&#xa0;: quelqu’un l’a supprimée.</translation>
    </message>
    <message>
        <source>Attendance is entered for this session. Clear it there first.</source>
        <translation>Des présences sont saisies pour cette séance. Effacez-les d’abord.</translation>
    </message>
    <message>
        <source>Two institutions lead the event. Give one of them another role.</source>
        <translation>Deux institutions sont chef de file de l’événement. Donnez à l’une un autre rôle.</translation>
    </message>
    <message>
        <source>The session lasts only {minutes} minutes. Count as many or fewer.</source>
        <translation>La séance dure seulement {minutes} minutes. Comptez-en autant ou moins.</translation>
    </message>
    <message>
        <source>The country is missing. Choose it.</source>
        <translation>Le pays manque. Choisissez-le.</translation>
    </message>
    <message>
        <source>No working day is left in the week. Choose the days of rest again.</source>
        <translation>Il ne reste aucun jour de travail dans la semaine. Choisissez de nouveau les jours de repos.</translation>
    </message>
    <message>
        <source>The working day does not end after it begins. Correct one of the two.</source>
        <translation>La journée de travail ne finit pas après son début. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Your institution is not chosen. Type three letters of your country or city.</source>
        <translation>Votre institution n’est pas choisie. Tapez trois lettres de votre pays ou ville.</translation>
    </message>
    <message>
        <source>The program does not speak this language. Choose another.</source>
        <translation>Le programme ne parle pas cette langue. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The event cannot go to this state. Choose another step.</source>
        <translation>L’événement ne peut pas passer à cet état. Choisissez une autre étape.</translation>
    </message>
    <message>
        <source>Postponing or cancelling needs a reason. Write it: it stays in the history.</source>
        <translation>Reporter ou annuler exige un motif. Écrivez-le&#xa0;: il reste dans l’historique.</translation>
    </message>
    <message>
        <source>Going back needs a reason. Write it: it stays in the history.</source>
        <translation>Revenir en arrière exige un motif. Écrivez-le&#xa0;: il reste dans l’historique.</translation>
    </message>
    <message>
        <source>Skipping steps needs a reason. Write it: it stays in the history.</source>
        <translation>Sauter des étapes exige un motif. Écrivez-le&#xa0;: il reste dans l’historique.</translation>
    </message>
    <message>
        <source>To go on without this, write the reason: it stays in the history.</source>
        <translation>Pour continuer sans cela, écrivez le motif&#xa0;: il reste dans l’historique.</translation>
    </message>
    <message>
        <source>The invitation cannot go to this state. Choose another step.</source>
        <translation>L’invitation ne peut pas passer à cet état. Choisissez une autre étape.</translation>
    </message>
    <message>
        <source>The participant cannot go to this state. Choose another step.</source>
        <translation>Le participant ne peut pas passer à cet état. Choisissez une autre étape.</translation>
    </message>
    <message>
        <source>These institutions are already invited. Choose others.</source>
        <translation>Ces institutions sont déjà invitées. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>This letter has gone out and stays. Record that the institution declined.</source>
        <translation>Cette lettre est partie et reste. Enregistrez que l’institution a refusé.</translation>
    </message>
    <message>
        <source>The date is missing. Enter it.</source>
        <translation>La date manque. Saisissez-la.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct the date.</source>
        <translation>Ce jour est encore à venir. Corrigez la date.</translation>
    </message>
    <message>
        <source>The letter went out on {day}, later than this answer. Correct the date.</source>
        <translation>La lettre est partie le {day}, après cette réponse. Corrigez la date.</translation>
    </message>
    <message>
        <source>Number {number} is already used on {day}. Next free: {next}.</source>
        <translation>Le numéro {number} est déjà utilisé, le {day}. Prochain libre&#xa0;: {next}.</translation>
    </message>
    <message>
        <source>Number {number} is already used. Next free: {next}.</source>
        <translation>Le numéro {number} est déjà utilisé. Prochain libre&#xa0;: {next}.</translation>
    </message>
    <message>
        <source>These institutions were reminded today. Remind them again tomorrow.</source>
        <translation>Ces institutions ont été relancées aujourd’hui. Relancez-les de nouveau demain.</translation>
    </message>
    <message>
        <source>This person is already in the event. Look for the name in the list.</source>
        <translation>Cette personne participe déjà à l’événement. Cherchez son nom dans la liste.</translation>
    </message>
    <message>
        <source>Quota of {institution} is full: {taken} of {quota}. Put in reserve.</source>
        <translation>Le quota de {institution} est atteint&#xa0;: {taken} sur {quota}. Mettez en réserve.</translation>
    </message>
    <message>
        <source>A chaperone is an adult. Choose somebody else.</source>
        <translation>Un accompagnateur est un adulte. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list of institutions. Choose whom these people come from.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas dans la liste des institutions. Choisissez d’où viennent ces personnes.</translation>
    </message>
    <message>
        <source>No row can be added. Correct the rows marked red, or paste others.</source>
        <translation>Aucune ligne ne peut être ajoutée. Corrigez les lignes en rouge, ou collez-en d’autres.</translation>
    </message>
    <message>
        <source>This term has no last day. Say first when it ends.</source>
        <translation>Ce mandat n’a pas de dernier jour. Indiquez d’abord quand il finit.</translation>
    </message>
    <message>
        <source>A term has 1 to {most} months. Correct the number, or leave it empty.</source>
        <translation>Un mandat compte de 1 à {most} mois. Corrigez le nombre, ou laissez vide.</translation>
    </message>
    <message>
        <source>The lower age is above the higher one. Correct one of them.</source>
        <translation>L’âge minimal dépasse l’âge maximal. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The council has no name. Write one.</source>
        <translation>Le conseil n’a pas de nom. Écrivez-en un.</translation>
    </message>
    <message>
        <source>The council belongs to no institution. Choose one.</source>
        <translation>Le conseil ne relève d’aucune institution. Choisissez-en une.</translation>
    </message>
    <message>
        <source>A coordinator must be an adult. Choose somebody else.</source>
        <translation>Un coordinateur doit être adulte. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A focal point must be an adult. Choose somebody else.</source>
        <translation>Un point focal doit être adulte. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Letting a clash stand needs a reason. Write it: it stays in the history.</source>
        <translation>Admettre un conflit exige un motif. Écrivez-le&#xa0;: il reste dans l’historique.</translation>
    </message>
    <message>
        <source>The event is online already.</source>
        <translation>L’événement est déjà en ligne.</translation>
    </message>
    <message>
        <source>This clash is gone: the facts have changed.</source>
        <translation>Ce conflit n’existe plus&#xa0;: les données ont changé.</translation>
    </message>
    <message>
        <source>Showing a full name needs a reason. Write it: it stays in the history.</source>
        <translation>Afficher un nom complet exige un motif. Écrivez-le&#xa0;: il reste dans l’historique.</translation>
    </message>
    <message>
        <source>This person is already a member of the council from that day on.</source>
        <translation>Cette personne est déjà membre du conseil à partir de ce jour.</translation>
    </message>
    <message>
        <source>The term ends before it begins. Correct one of the two.</source>
        <translation>Le mandat finit avant de commencer. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The paper ends before it begins. Correct one of the two.</source>
        <translation>Le document finit avant de commencer. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no such paper to withdraw. Record the paper first.</source>
        <translation>Il n’y a pas de tel document à retirer. Enregistrez d’abord le document.</translation>
    </message>
    <message>
        <source>“{mark}” is not a mark. Use P, O, L, E, X, A or minutes.</source>
        <translation>«&#xa0;{mark}&#xa0;» n’est pas un signe. Utilisez P, O, L, E, X, A ou des minutes.</translation>
    </message>
    <message>
        <source>{minutes} minutes are more than a day has. Write up to {most}.</source>
        <translation>{minutes} minutes&#xa0;: un jour n’en compte pas autant. Écrivez {most} au plus.</translation>
    </message>
    <message>
        <source>This person has no such session: it belongs to another event, or it was removed. Open the attendance again.</source>
        <translation>Cette personne n’a pas cette séance&#xa0;: elle relève d’un autre événement ou a été supprimée. Rouvrez les présences.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the term in the youth council does not cover the event. Renew it.</source>
        <translation>Confirmation impossible&#xa0;: le mandat au conseil de jeunes ne couvre pas l’événement. Renouvelez-le.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the age on the first day is unknown or outside the limits of the youth council. Check the birth date.</source>
        <translation>Confirmation impossible&#xa0;: l’âge au premier jour n’est pas connu ou dépasse les limites du conseil de jeunes. Vérifiez la date de naissance.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: guardian consent for these dates is missing. Record it.</source>
        <translation>Confirmation impossible&#xa0;: il manque le consentement du représentant légal pour ces dates. Enregistrez-le.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the young person’s own agreement is missing. Record it.</source>
        <translation>Confirmation impossible&#xa0;: il manque l’accord du jeune lui-même. Enregistrez-le.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: a chaperone on the same travel is missing. Name one.</source>
        <translation>Confirmation impossible&#xa0;: il manque un accompagnateur du même voyage. Désignez-en un.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the emergency contact is missing. Record it.</source>
        <translation>Confirmation impossible&#xa0;: il manque le contact d’urgence. Enregistrez-le.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the decision on photos is missing. Record it.</source>
        <translation>Confirmation impossible&#xa0;: il manque la décision sur les photos. Enregistrez-la.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the health and diet note is missing. Record it.</source>
        <translation>Confirmation impossible&#xa0;: il manque la note de santé et de régime alimentaire. Enregistrez-la.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the code of conduct was not given. Record it.</source>
        <translation>Confirmation impossible&#xa0;: le code de conduite n’a pas été remis. Enregistrez la remise.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the permission to leave the country was not checked. Record it.</source>
        <translation>Confirmation impossible&#xa0;: l’autorisation de sortie du territoire n’a pas été vérifiée. Enregistrez la vérification.</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the persons responsible for child safety are not named. Record them.</source>
        <translation>Confirmation impossible&#xa0;: les responsables de la protection de l’enfance ne sont pas désignés. Enregistrez-les.</translation>
    </message>
    <message>
        <source>There is nothing to put into the calendar file: the event has no days yet.</source>
        <translation>Il n’y a rien à mettre dans le fichier de calendrier&#xa0;: l’événement n’a pas encore de jours.</translation>
    </message>
    <message>
        <source>The lead institution has no contact person with an e-mail address: nobody could answer. Add an address, or save a notice without organiser.</source>
        <translation>L’institution chef de file n’a pas de personne de contact avec un courriel&#xa0;: personne ne pourrait répondre. Ajoutez une adresse, ou enregistrez un avis sans organisateur.</translation>
    </message>
    <message>
        <source>A personal invitation needs a person with an e-mail address. Add the address.</source>
        <translation>Une invitation personnelle exige une personne avec un courriel. Ajoutez l’adresse.</translation>
    </message>
    <message>
        <source>An invitation file may hold one entry only, or calendars lose the others. Save one file per entry.</source>
        <translation>Un fichier d’invitation contient une seule entrée, sinon les calendriers perdent les autres. Enregistrez un fichier par entrée.</translation>
    </message>
    <message>
        <source>A cancelled entry cannot be an invitation. Save a cancellation instead.</source>
        <translation>Une entrée annulée ne peut pas être une invitation. Enregistrez plutôt une annulation.</translation>
    </message>
    <message>
        <source>A calendar for everybody must not name people. Save personal invitations instead.</source>
        <translation>Un calendrier pour tous ne doit nommer personne. Enregistrez plutôt des invitations personnelles.</translation>
    </message>
    <message>
        <source>“{email}” of {name} is not an e-mail address. Correct it.</source>
        <translation>«&#xa0;{email}&#xa0;» ({name}) n’est pas une adresse de courriel. Corrigez-la.</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy the rows in the spreadsheet, then try again.</source>
        <translation>Rien à coller. Copiez les lignes dans le tableur, puis réessayez.</translation>
    </message>
    <message>
        <source>No column looks like names. Copy the rows together with their headings.</source>
        <translation>Aucune colonne ne ressemble à des noms. Copiez les lignes avec leurs en-têtes.</translation>
    </message>
    <message>
        <source>That is more than {rows} rows. Copy fewer rows at a time.</source>
        <translation>Il y a plus de {rows} lignes. Copiez moins de lignes à la fois.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not an e-mail address. Correct it or leave it empty.</source>
        <translation>{cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas une adresse de courriel. Corrigez ou laissez vide.</translation>
    </message>
    <message>
        <source>{cell}: several e-mail addresses; “{value}” is taken. Choose another if needed.</source>
        <translation>{cell}&#xa0;: plusieurs adresses&#xa0;; «&#xa0;{value}&#xa0;» est prise. Choisissez-en une autre au besoin.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” does not tell the sex. Choose it, or leave it open.</source>
        <translation>{cell}&#xa0;: «&#xa0;{value}&#xa0;» n’indique pas le sexe. Choisissez-le, ou laissez vide.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a list of known languages. Choose them later.</source>
        <translation>{cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas une liste de langues connues. Choisissez-les plus tard.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a known role. Participant is taken.</source>
        <translation>{cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas un rôle connu. Participant est pris.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that program, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» est utilisé par un autre programme. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written. Choose another folder, or ask for the right to write.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit. Choisissez un autre dossier, ou demandez le droit d’écriture.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Keep a copy of it and open the latest backup.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé. Gardez-en une copie et ouvrez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is not a database of this program, or its beginning is damaged. Choose another file, or open a backup.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une base de ce programme, ou son début est endommagé. Choisissez un autre fichier, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is from a newer version. Nothing was changed. Get the newer program to open it.</source>
        <translation>«&#xa0;{name}&#xa0;» vient d’une version plus récente. Rien n’a été modifié. Prenez le programme plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the name, or start a new office.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;». Vérifiez le nom, ou créez un nouveau bureau.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Does the folder exist, and may you read and write it?</source>
        <translation>«&#xa0;{name}&#xa0;» ne s’ouvre pas. Le dossier existe-t-il, et pouvez-vous y lire et écrire&#xa0;?</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open. Save a copy to keep your work.</source>
        <translation>«&#xa0;{name}&#xa0;» a été déplacé ou supprimé pendant qu’il était ouvert. Enregistrez une copie pour garder votre travail.</translation>
    </message>
    <message>
        <source>The server “{name}” does not answer. Check the network, then try again.</source>
        <translation>Le serveur «&#xa0;{name}&#xa0;» ne répond pas. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no event “{ref}”. Give its number, or its whole title.</source>
        <translation>Il n’y a pas d’événement «&#xa0;{ref}&#xa0;». Donnez son numéro, ou son titre entier.</translation>
    </message>
    <message>
        <source>There is no person “{ref}”. Give the e-mail, or the whole name.</source>
        <translation>Il n’y a personne du nom de «&#xa0;{ref}&#xa0;». Donnez le courriel, ou le nom entier.</translation>
    </message>
    <message>
        <source>There is no institution “{ref}”. Give the whole name, or the country.</source>
        <translation>Il n’y a pas d’institution «&#xa0;{ref}&#xa0;». Donnez le nom entier, ou le pays.</translation>
    </message>
    <message>
        <source>There is no youth council “{ref}”. Give its whole name.</source>
        <translation>Il n’y a pas de conseil de jeunes «&#xa0;{ref}&#xa0;». Donnez son nom entier.</translation>
    </message>
    <message>
        <source>“{ref}” is the title of {found} events. Give the number of one.</source>
        <translation>«&#xa0;{ref}&#xa0;» est le titre de {found} événements. Donnez le numéro de l’un d’eux.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} people. Give the e-mail of one.</source>
        <translation>«&#xa0;{ref}&#xa0;» est le nom de {found} personnes. Donnez le courriel de l’une d’elles.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} institutions. Give the whole name of one.</source>
        <translation>«&#xa0;{ref}&#xa0;» est le nom de {found} institutions. Donnez le nom entier de l’une d’elles.</translation>
    </message>
    <message>
        <source>“{ref}” is the name of {found} youth councils. Give the whole name of one.</source>
        <translation>«&#xa0;{ref}&#xa0;» est le nom de {found} conseils de jeunes. Donnez le nom entier de l’un d’eux.</translation>
    </message>
    <message>
        <source>Nothing here is called “{ref}”. Give a number, an e-mail, or a whole name.</source>
        <translation>Rien ici ne s’appelle «&#xa0;{ref}&#xa0;». Donnez un numéro, un courriel ou un nom entier.</translation>
    </message>
    <message>
        <source>“{ref}” may be one of several institutions: {names}. Give the whole name.</source>
        <translation>«&#xa0;{ref}&#xa0;» peut désigner plusieurs institutions&#xa0;: {names}. Donnez le nom entier.</translation>
    </message>
    <message>
        <source>There is no type of event “{type}”. Write for example seminar, or webinar.</source>
        <translation>Il n’y a pas de type d’événement «&#xa0;{type}&#xa0;». Écrivez par exemple séminaire, ou webinaire.</translation>
    </message>
    <message>
        <source>“{ref}” does not take part in this event. Add this person first.</source>
        <translation>«&#xa0;{ref}&#xa0;» ne participe pas à cet événement. Ajoutez d’abord cette personne.</translation>
    </message>
    <message>
        <source>There is no session {number}: the event has {count}.</source>
        <translation>Il n’y a pas de séance {number}&#xa0;: l’événement en compte {count}.</translation>
    </message>
    <message>
        <source>Session {number} counts no hours: no report is needed for it. Choose another.</source>
        <translation>La séance {number} ne compte pas d’heures&#xa0;: aucun rapport n’est nécessaire. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-10.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Écrivez par exemple 2026-11-10.</translation>
    </message>
    <message>
        <source>“{text}” is not a date with a time. Write it as 2026-11-10T10:00.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date avec une heure. Écrivez par exemple 2026-11-10T10:00.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Only a database in a file can be copied. Ask who runs the server.</source>
        <translation>Seule une base en fichier peut être copiée. Demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>“{name}” is not a demo office. Choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un bureau de démonstration. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing to save: no file is ticked.</source>
        <translation>Rien à enregistrer&#xa0;: aucun fichier n’est coché.</translation>
    </message>
    <message>
        <source>Personal invitations need an address to answer to: {institution} has no focal point with an e-mail address. Add one on the page of the institution.</source>
        <translation>Les invitations personnelles exigent une adresse de réponse&#xa0;: {institution} n’a pas de point focal avec un courriel. Ajoutez-en un sur la page de l’institution.</translation>
    </message>
    <message>
        <source>Nobody has accepted yet, so there is nobody to invite. Accept people first.</source>
        <translation>Personne n’a encore été accepté&#xa0;: il n’y a personne à inviter. Acceptez d’abord des personnes.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last files were saved: nobody needs a new one.</source>
        <translation>Rien n’a changé depuis le dernier enregistrement de fichiers&#xa0;: personne n’en a besoin d’un nouveau.</translation>
    </message>
    <message>
        <source>There is no event for the calendar: ideas and concepts stay in the office.</source>
        <translation>Il n’y a pas d’événement pour le calendrier&#xa0;: idées et notes de cadrage restent au bureau.</translation>
    </message>
    <message>
        <source>Nobody has a seat yet, so the sheet would be empty. Accept people first.</source>
        <translation>Personne n’a encore de place, la feuille serait vide. Acceptez d’abord des personnes.</translation>
    </message>
    <message>
        <source>Nobody has been replaced in this event. Replace somebody first.</source>
        <translation>Personne n’a été remplacé dans cet événement. Remplacez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>Everybody meets online, so there is nothing to sign. Use the online report.</source>
        <translation>Tout le monde se réunit en ligne&#xa0;: il n’y a rien à signer. Utilisez le rapport en ligne.</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet. Open the programme and count some.</source>
        <translation>Le programme n’a pas encore de séances comptées. Ouvrez le programme et comptez-en.</translation>
    </message>
    <message>
        <source>The list is empty. Show the people who are to stand in it, then try again.</source>
        <translation>La liste est vide. Affichez les personnes qui doivent y figurer, puis réessayez.</translation>
    </message>
    <message>
        <source>This took too long and was stopped. Nothing was written. Try again.</source>
        <translation>Cela a duré trop longtemps et a été arrêté. Rien n’a été écrit. Réessayez.</translation>
    </message>
    <message>
        <source>The system has ended the writing of the file, perhaps for want of memory. Nothing was written. Close other programs, then try again.</source>
        <translation>Le système a interrompu l’écriture du fichier, peut-être faute de mémoire. Rien n’a été écrit. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>There are {count} files, not one. Choose a folder for them.</source>
        <translation>Il y a {count} fichiers, pas un seul. Choisissez un dossier pour eux.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Give the file a name in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Donnez au fichier un nom dans ce dossier.</translation>
    </message>
    <message>
        <source>“{name}” would not open: this file ends in {ending}. Give it a name that ends so.</source>
        <translation>«&#xa0;{name}&#xa0;» ne s’ouvrirait pas&#xa0;: ce fichier se termine par {ending}. Donnez-lui un nom qui se termine ainsi.</translation>
    </message>
    <message>
        <source>No room on {name}. Nothing was written. Choose another place, or free some.</source>
        <translation>Pas de place sur {name}. Rien n’a été écrit. Choisissez un autre emplacement, ou libérez de la place.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be written. Nothing was written. Choose another.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» ne peut pas être écrit. Rien n’a été écrit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a folder. Nothing was written. Choose another.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas servir de dossier. Rien n’a été écrit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, then try again, or save as “{other}”.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans un autre programme. Fermez-le là-bas, puis réessayez, ou enregistrez sous «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate yet: short of hours: {short}, not decided: {undecided}. Complete the marks of attendance first.</source>
        <translation>Personne n’a encore droit à une attestation&#xa0;: heures insuffisantes&#xa0;: {short}, non décidé&#xa0;: {undecided}. Complétez d’abord les signes de présence.</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate: short of hours: {short}.</source>
        <translation>Personne n’a droit à une attestation&#xa0;: heures insuffisantes&#xa0;: {short}.</translation>
    </message>
    <message>
        <source>Nobody has earned a certificate yet: not decided: {undecided}. Complete the marks of attendance first.</source>
        <translation>Personne n’a encore droit à une attestation&#xa0;: non décidé&#xa0;: {undecided}. Complétez d’abord les signes de présence.</translation>
    </message>
    <message>
        <source>Nobody has taken part yet who could earn a certificate.</source>
        <translation>Personne n’a encore participé qui puisse obtenir une attestation.</translation>
    </message>
    <message>
        <source>The hours are not enough for a certificate ({names}). Give a reason.</source>
        <translation>Les heures ne suffisent pas pour une attestation ({names}). Donnez un motif.</translation>
    </message>
    <message>
        <source>Only who has taken part can get a certificate ({names}).</source>
        <translation>Seul qui a participé peut recevoir une attestation ({names}).</translation>
    </message>
    <message>
        <source>Certificates were issued meanwhile. Look at the new numbers, then save again.</source>
        <translation>Des attestations ont été délivrées entre-temps. Regardez les nouveaux numéros, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>An exception needs a reason. Say why this certificate is issued.</source>
        <translation>Une dérogation exige un motif. Dites pourquoi cette attestation est délivrée.</translation>
    </message>
    <message>
        <source>The certificate is issued already. Save it again under “What leaves”.</source>
        <translation>L’attestation est déjà délivrée. Enregistrez-la de nouveau sous «&#xa0;Ce qui sort&#xa0;».</translation>
    </message>
    <message>
        <source>Saving issues new certificates: {count} (from {number} to {until}).</source>
        <translation>L’enregistrement délivre de nouvelles attestations&#xa0;: {count} (de {number} à {until}).</translation>
    </message>
    <message>
        <source>No certificate: short of hours: {short}, not decided: {undecided}.</source>
        <translation>Sans attestation&#xa0;: heures insuffisantes&#xa0;: {short}, non décidé&#xa0;: {undecided}.</translation>
    </message>
    <message>
        <source>No certificate: short of hours: {short}.</source>
        <translation>Sans attestation&#xa0;: heures insuffisantes&#xa0;: {short}.</translation>
    </message>
    <message>
        <source>No certificate yet: not decided: {undecided}.</source>
        <translation>Pas encore d’attestation&#xa0;: non décidé&#xa0;: {undecided}.</translation>
    </message>
    <message>
        <source>Printed before and marked as reissued: {count}.</source>
        <translation>Imprimées auparavant et marquées comme duplicata&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Numbers that were taken back and are not used again: {numbers}.</source>
        <translation>Numéros repris et non réutilisés&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be read: the certificates are plain.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» ne peut pas être lue&#xa0;: les attestations sont sans fond.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): given name and initial only, no e-mail.</source>
        <translation>Moins de 18 ans ({names})&#xa0;: prénom et initiale seulement, sans courriel.</translation>
    </message>
    <message>
        <source>Full names of people under 18 leave: {count} (reason: {reason}).</source>
        <translation>Noms complets de mineurs qui sortent&#xa0;: {count} (motif&#xa0;: {reason}).</translation>
    </message>
    <message>
        <source>The certificate of somebody under 18 bears the own name alone.</source>
        <translation>L’attestation d’un mineur ne porte que son propre nom.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the guardian and names no child.</source>
        <translation>Moins de 18 ans ({names})&#xa0;: le fichier va au représentant légal et ne nomme aucun enfant.</translation>
    </message>
    <message>
        <source>Under 18 ({names}): the file goes to the coordinator of the youth council and names no child.</source>
        <translation>Moins de 18 ans ({names})&#xa0;: le fichier va au coordinateur du conseil de jeunes et ne nomme aucun enfant.</translation>
    </message>
    <message>
        <source>No e-mail address ({names}): their files are left out.</source>
        <translation>Pas de courriel ({names})&#xa0;: leurs fichiers sont écartés.</translation>
    </message>
    <message>
        <source>The event is only an idea so far: calendars show it as tentative.</source>
        <translation>L’événement n’est encore qu’une idée&#xa0;: les calendriers le montrent comme provisoire.</translation>
    </message>
    <message>
        <source>{institution} has no focal point with an e-mail address: the notice names nobody to answer to.</source>
        <translation>{institution} n’a pas de point focal avec un courriel&#xa0;: l’avis ne nomme personne à qui répondre.</translation>
    </message>
    <message>
        <source>{empty} of {cells} cells are empty: hours and certificates are not final.</source>
        <translation>{empty} cellules vides sur {cells}&#xa0;: heures et attestations ne sont pas définitives.</translation>
    </message>
    <message>
        <source>There is no programme: days are marked, hours stay unknown.</source>
        <translation>Il n’y a pas de programme&#xa0;: on marque des jours, les heures restent inconnues.</translation>
    </message>
    <message>
        <source>People who have the old entry: {count}. Send the new file by e-mail, or have the old entry deleted first, never both.</source>
        <translation>Personnes ayant l’ancienne entrée&#xa0;: {count}. Envoyez le nouveau fichier par courriel, ou faites d’abord supprimer l’ancienne entrée, jamais les deux.</translation>
    </message>
    <message>
        <source>The title is written</source>
        <translation>Le titre est écrit</translation>
    </message>
    <message>
        <source>The purpose is written</source>
        <translation>L’objectif est écrit</translation>
    </message>
    <message>
        <source>The main recommendation is chosen</source>
        <translation>La recommandation principale est choisie</translation>
    </message>
    <message>
        <source>The lead institution is named</source>
        <translation>L’institution chef de file est désignée</translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}</source>
        <translation>Réponses des coorganisateurs&#xa0;: {answered} sur {total}</translation>
    </message>
    <message>
        <source>The languages are chosen</source>
        <translation>Les langues sont choisies</translation>
    </message>
    <message>
        <source>The quota is set</source>
        <translation>Le quota est fixé</translation>
    </message>
    <message>
        <source>The dates are set</source>
        <translation>Les dates sont fixées</translation>
    </message>
    <message>
        <source>Nothing clashes with the dates</source>
        <translation>Aucun conflit avec les dates</translation>
    </message>
    <message>
        <source>The place is known</source>
        <translation>Le lieu est connu</translation>
    </message>
    <message>
        <source>The link is known</source>
        <translation>Le lien est connu</translation>
    </message>
    <message>
        <source>Answers are due by {deadline}</source>
        <translation>Réponses attendues pour le {deadline}</translation>
    </message>
    <message>
        <source>Institutions on the list: {total}</source>
        <translation>Institutions sur la liste&#xa0;: {total}</translation>
    </message>
    <message>
        <source>Sessions in the programme: {items}</source>
        <translation>Séances au programme&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}</source>
        <translation>Lettres marquées comme envoyées&#xa0;: {sent} sur {total}</translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}</source>
        <translation>Réponses&#xa0;: {answered} sur {total}</translation>
    </message>
    <message>
        <source>No institution is over its quota</source>
        <translation>Aucune institution ne dépasse son quota</translation>
    </message>
    <message>
        <source>People with a seat: {people}</source>
        <translation>Personnes ayant une place&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Every nomination is decided</source>
        <translation>Chaque candidature est décidée</translation>
    </message>
    <message>
        <source>All conditions for people under 18 are met</source>
        <translation>Toutes les conditions pour les moins de 18 ans sont remplies</translation>
    </message>
    <message>
        <source>The first day has come</source>
        <translation>Le premier jour est arrivé</translation>
    </message>
    <message>
        <source>The last day has come</source>
        <translation>Le dernier jour est arrivé</translation>
    </message>
    <message>
        <source>Attendance is entered</source>
        <translation>Les présences sont saisies</translation>
    </message>
    <message>
        <source>The audience is counted</source>
        <translation>Le public est compté</translation>
    </message>
    <message>
        <source>All certificates are issued</source>
        <translation>Toutes les attestations sont délivrées</translation>
    </message>
    <message>
        <source>Evaluation forms that came back: {answers} of {asked}</source>
        <translation>Formulaires d’évaluation revenus&#xa0;: {answers} sur {asked}</translation>
    </message>
    <message>
        <source>Action plans: {plans}</source>
        <translation>Plans d’action&#xa0;: {plans}</translation>
    </message>
    <message>
        <source>What came of the action plans is recorded: {answered} of {plans}</source>
        <translation>Suites des plans d’action enregistrées&#xa0;: {answered} sur {plans}</translation>
    </message>
    <message>
        <source>The dates lie ahead. Check that they are the new ones.</source>
        <translation>Les dates sont à venir. Vérifiez que ce sont bien les nouvelles.</translation>
    </message>
    <message>
        <source>Other days were set since.</source>
        <translation>D’autres jours ont été fixés depuis.</translation>
    </message>
    <message>
        <source>The title is missing. Write it.</source>
        <translation>Le titre manque. Écrivez-le.</translation>
    </message>
    <message>
        <source>The purpose is missing. Write it.</source>
        <translation>L’objectif manque. Écrivez-le.</translation>
    </message>
    <message>
        <source>The main recommendation is missing. Choose it.</source>
        <translation>La recommandation principale manque. Choisissez-la.</translation>
    </message>
    <message>
        <source>No institution leads the event. Name one.</source>
        <translation>Aucune institution n’est chef de file. Désignez-en une.</translation>
    </message>
    <message>
        <source>Answers of co-organisers: {answered} of {total}. Record the others.</source>
        <translation>Réponses des coorganisateurs&#xa0;: {answered} sur {total}. Enregistrez les autres.</translation>
    </message>
    <message>
        <source>The languages of the event are missing. Choose them.</source>
        <translation>Les langues de l’événement manquent. Choisissez-les.</translation>
    </message>
    <message>
        <source>The quota for each institution is missing. Set it.</source>
        <translation>Le quota par institution manque. Fixez-le.</translation>
    </message>
    <message>
        <source>The dates are missing. Set them.</source>
        <translation>Les dates manquent. Fixez-les.</translation>
    </message>
    <message>
        <source>Clashes with the dates: {clashes}. Move the event, or let them stand.</source>
        <translation>Conflits avec les dates&#xa0;: {clashes}. Déplacez l’événement, ou admettez-les.</translation>
    </message>
    <message>
        <source>The place is missing. Write it.</source>
        <translation>Le lieu manque. Écrivez-le.</translation>
    </message>
    <message>
        <source>The link for taking part is missing. Add it.</source>
        <translation>Le lien de participation manque. Ajoutez-le.</translation>
    </message>
    <message>
        <source>The day by which institutions answer is missing. Set it.</source>
        <translation>La date limite de réponse des institutions manque. Fixez-la.</translation>
    </message>
    <message>
        <source>No institution is on the list. Add those to be invited.</source>
        <translation>Aucune institution n’est sur la liste. Ajoutez celles à inviter.</translation>
    </message>
    <message>
        <source>The programme has no sessions. Add the first one.</source>
        <translation>Le programme n’a pas de séances. Ajoutez la première.</translation>
    </message>
    <message>
        <source>Letters marked as sent: {sent} of {total}. Mark the others.</source>
        <translation>Lettres marquées comme envoyées&#xa0;: {sent} sur {total}. Marquez les autres.</translation>
    </message>
    <message>
        <source>Answers: {answered} of {total}. Record those that are in.</source>
        <translation>Réponses&#xa0;: {answered} sur {total}. Enregistrez celles qui sont arrivées.</translation>
    </message>
    <message>
        <source>Overdue since {deadline}: {names}. Record an answer, or remind.</source>
        <translation>En retard depuis le {deadline}&#xa0;: {names}. Enregistrez une réponse, ou relancez.</translation>
    </message>
    <message>
        <source>Over the quota: {names}. Put people in reserve, or raise the quota.</source>
        <translation>Au-delà du quota&#xa0;: {names}. Mettez des personnes en réserve, ou augmentez le quota.</translation>
    </message>
    <message>
        <source>Nobody has a seat. Accept nominations.</source>
        <translation>Personne n’a de place. Acceptez des candidatures.</translation>
    </message>
    <message>
        <source>Nominations not decided: {people}. Accept them, or put them in reserve.</source>
        <translation>Candidatures non décidées&#xa0;: {people}. Acceptez-les, ou mettez-les en réserve.</translation>
    </message>
    <message>
        <source>Conditions for people under 18 are missing: {names}. Record the papers, or withdraw these people.</source>
        <translation>Il manque des conditions pour les moins de 18 ans&#xa0;: {names}. Enregistrez les documents, ou retirez ces personnes.</translation>
    </message>
    <message>
        <source>The event begins on {day}. Start it then, or correct the dates.</source>
        <translation>L’événement commence le {day}. Commencez-le ce jour-là, ou corrigez les dates.</translation>
    </message>
    <message>
        <source>The event ends on {day}. Finish it then, or correct the dates.</source>
        <translation>L’événement finit le {day}. Terminez-le ce jour-là, ou corrigez les dates.</translation>
    </message>
    <message>
        <source>Empty cells in the attendance sheet: {marks}. Enter them.</source>
        <translation>Cellules vides dans le relevé de présences&#xa0;: {marks}. Remplissez-les.</translation>
    </message>
    <message>
        <source>The audience is not counted. Enter the numbers.</source>
        <translation>Le public n’est pas compté. Saisissez les nombres.</translation>
    </message>
    <message>
        <source>Certificates not issued: {people}. Issue them.</source>
        <translation>Attestations non délivrées&#xa0;: {people}. Délivrez-les.</translation>
    </message>
    <message>
        <source>No evaluation form has come back. Enter or import them, or say why not.</source>
        <translation>Aucun formulaire d’évaluation n’est revenu. Saisissez-les ou importez-les, ou dites pourquoi.</translation>
    </message>
    <message>
        <source>There are no action plans. Add them, or say why there are none.</source>
        <translation>Il n’y a pas de plans d’action. Ajoutez-les, ou dites pourquoi il n’y en a pas.</translation>
    </message>
    <message>
        <source>What came of the action plans: {answered} of {plans} recorded. Record the others, or that no answer came.</source>
        <translation>Suites des plans d’action&#xa0;: {answered} sur {plans} enregistrées. Enregistrez les autres, ou l’absence de réponse.</translation>
    </message>
    <message>
        <source>The dates are over. Set new dates.</source>
        <translation>Les dates sont passées. Fixez de nouvelles dates.</translation>
    </message>
    <message>
        <source>The days are still those that were put off. Set new ones, or say why they hold.</source>
        <translation>Les jours sont encore ceux qui ont été reportés. Fixez-en de nouveaux, ou dites pourquoi ils restent valables.</translation>
    </message>
    <message>
        <source>Later steps have changed the same record. Undo those first, or correct the record.</source>
        <translation>Des étapes ultérieures ont modifié la même fiche. Annulez-les d’abord, ou corrigez la fiche.</translation>
    </message>
    <message>
        <source>This step is already undone.</source>
        <translation>Cette étape est déjà annulée.</translation>
    </message>
    <message>
        <source>This is how the office began. It cannot be undone; start a new office instead.</source>
        <translation>C’est ainsi que le bureau a commencé. Cela ne s’annule pas&#xa0;; créez plutôt un nouveau bureau.</translation>
    </message>
    <message>
        <source>Files saved in this step: {count}. Others may hold them already, so they cannot be taken back. Save an update or a cancellation instead.</source>
        <translation>Fichiers enregistrés à cette étape&#xa0;: {count}. D’autres les ont peut-être déjà, on ne peut pas les reprendre. Enregistrez plutôt une mise à jour ou une annulation.</translation>
    </message>
    <message>
        <source>It changed nothing: somebody has read something here. The step stays as the record of it.</source>
        <translation>Elle n’a rien modifié&#xa0;: quelqu’un a lu quelque chose ici. L’étape en reste la trace.</translation>
    </message>
    <message>
        <source>Entries that rest on what this step added: {count}. Take those away first.</source>
        <translation>Entrées qui reposent sur ce que cette étape a ajouté&#xa0;: {count}. Retirez-les d’abord.</translation>
    </message>
    <message>
        <source>What this belonged to is no longer there. Bring that back first.</source>
        <translation>Ce dont cela relevait n’existe plus. Rétablissez-le d’abord.</translation>
    </message>
    <message>
        <source>Another entry has taken this place since, for example the same number. Change that entry first.</source>
        <translation>Une autre entrée a depuis pris cette place, par exemple le même numéro. Modifiez d’abord cette entrée.</translation>
    </message>
    <message>
        <source>This is your own institution: it cannot be put into the archive.</source>
        <translation>C’est votre propre institution&#xa0;: on ne peut pas la mettre aux archives.</translation>
    </message>
    <message>
        <source>Somebody has a seat in {code}, which is still to come. Withdraw there first.</source>
        <translation>Quelqu’un a une place dans {code}, encore à venir. Retirez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of the two.</source>
        <translation>Le dernier jour précède le premier. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>These days last more than a year. Correct the last one.</source>
        <translation>Ces jours durent plus d’un an. Corrigez le dernier.</translation>
    </message>
    <message>
        <source>Some of these days are in the list already ({first} – {last}). Correct those.</source>
        <translation>Certains de ces jours sont déjà dans la liste ({first} – {last}). Corrigez ceux-là.</translation>
    </message>
    <message>
        <source>These days are no longer in the list: somebody removed them.</source>
        <translation>Ces jours ne sont plus dans la liste&#xa0;: quelqu’un les a supprimés.</translation>
    </message>
    <message>
        <source>The time zone is not known of: {names}. They are left out until it is set.</source>
        <translation>Le fuseau horaire n’est pas connu&#xa0;: {names}. Ces institutions sont exclues tant qu’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>{name} has no working day in {year}. Correct its weekend or its closing days.</source>
        <translation>{name} n’a aucun jour de travail en {year}. Corrigez son week-end ou ses jours de fermeture.</translation>
    </message>
    <message>
        <source>There is no list of public holidays for {country}. Add its days in Settings, Calendars.</source>
        <translation>Il n’y a pas de liste des jours fériés&#xa0;: {country}. Ajoutez ses jours dans Réglages, Calendriers.</translation>
    </message>
    <message>
        <source>The holiday list for {country} ends in {year}. Add later days in Settings, Calendars.</source>
        <translation>La liste des jours fériés ({country}) s’arrête en {year}. Ajoutez les jours suivants dans Réglages, Calendriers.</translation>
    </message>
    <message>
        <source>The public holidays of {country} in {year} have not been read yet.</source>
        <translation>Les jours fériés ({country}, {year}) n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>The shortest common time must lie between 1 minute and 24 hours. Correct it.</source>
        <translation>Le temps commun minimal doit être compris entre 1 minute et 24 heures. Corrigez-le.</translation>
    </message>
    <message>
        <source>From 0 to {most} institutions may be missing. Correct the number.</source>
        <translation>De 0 à {most} institutions peuvent manquer. Corrigez le nombre.</translation>
    </message>
    <message>
        <source>Nominations close on {day}, when the event has begun already.</source>
        <translation>Les candidatures ferment le {day}, alors que l’événement a déjà commencé.</translation>
    </message>
    <message>
        <source>{day}: two sessions at once in one room ({who}), the later is {what}.</source>
        <translation>{day}&#xa0;: deux séances en même temps dans une salle ({who}), la seconde est {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} has a part in two sessions at once, the later is {what}.</source>
        <translation>{day}&#xa0;: {who} intervient dans deux séances à la fois, la seconde est {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} is also wanted at {what}.</source>
        <translation>{day}&#xa0;: {who} est aussi attendu à {what}.</translation>
    </message>
    <message>
        <source>{day}: holiday in {country}, {what}.</source>
        <translation>{day}&#xa0;: jour férié ({country}), {what}.</translation>
    </message>
    <message>
        <source>{day}: closed ({what}): {who}.</source>
        <translation>{day}&#xa0;: fermé ({what})&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>{day}: weekend of {who}.</source>
        <translation>{day}&#xa0;: week-end&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>{day}: {who} also has {what}.</source>
        <translation>{day}&#xa0;: {who} a aussi {what}.</translation>
    </message>
    <message>
        <source>{day}: {who} has less than 12 hours to or from {what} in another city.</source>
        <translation>{day}&#xa0;: {who} a moins de 12 heures avant ou après {what}, dans une autre ville.</translation>
    </message>
    <message>
        <source>{day}: also rest: {who}.</source>
        <translation>{day}&#xa0;: aussi en repos&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The day is missing. Write it, for example 10.12.</source>
        <translation>Le jour manque. Écrivez-le, par exemple 10.12.</translation>
    </message>
    <message>
        <source>There is no day {text}. Correct the date.</source>
        <translation>Le jour {text} n’existe pas. Corrigez la date.</translation>
    </message>
    <message>
        <source>{day} is still to come. Log what was held; for what is planned make an event.</source>
        <translation>{day} est encore à venir. Saisissez ce qui s’est tenu&#xa0;; pour ce qui est prévu, créez un événement.</translation>
    </message>
    <message>
        <source>How many came? Write it, for example 27/14f: 27, of whom 14 girls.</source>
        <translation>Combien de personnes sont venues&#xa0;? Écrivez par exemple 27/14f&#xa0;: 27, dont 14 filles.</translation>
    </message>
    <message>
        <source>The number is larger than {most}. Correct it.</source>
        <translation>Le nombre dépasse {most}. Corrigez-le.</translation>
    </message>
    <message>
        <source>{female} girls of {total} pupils? Correct the numbers.</source>
        <translation>{female} filles sur {total} élèves&#xa0;? Corrigez les nombres.</translation>
    </message>
    <message>
        <source>{male} boys of {total} pupils? Correct the numbers.</source>
        <translation>{male} garçons sur {total} élèves&#xa0;? Corrigez les nombres.</translation>
    </message>
    <message>
        <source>{female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation>{female} filles et {male} garçons dépassent {total}. Corrigez les nombres.</translation>
    </message>
    <message>
        <source>What does “{text}” count? Write f or m behind girls and boys, for example 27/14f.</source>
        <translation>Que compte «&#xa0;{text}&#xa0;»&#xa0;? Écrivez f ou m après le nombre de filles ou de garçons, par exemple 27/14f.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a number. Correct it or leave empty.</source>
        <translation>{cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas un nombre. Corrigez ou laissez vide.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a date. Correct it or leave empty.</source>
        <translation>{cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas une date. Corrigez ou laissez vide.</translation>
    </message>
    <message>
        <source>{cell}: How many came is missing.</source>
        <translation>{cell}&#xa0;: le nombre de personnes venues manque.</translation>
    </message>
    <message>
        <source>{cell}: The day is missing.</source>
        <translation>{cell}&#xa0;: le jour manque.</translation>
    </message>
    <message>
        <source>{cell}: {day} is still to come.</source>
        <translation>{cell}&#xa0;: {day} est encore à venir.</translation>
    </message>
    <message>
        <source>{cell}: The number is larger than {most}.</source>
        <translation>{cell}&#xa0;: le nombre dépasse {most}.</translation>
    </message>
    <message>
        <source>{cell}: {female} girls of {total} pupils? Correct the numbers.</source>
        <translation>{cell}&#xa0;: {female} filles sur {total} élèves&#xa0;? Corrigez les nombres.</translation>
    </message>
    <message>
        <source>{cell}: {male} boys of {total} pupils? Correct the numbers.</source>
        <translation>{cell}&#xa0;: {male} garçons sur {total} élèves&#xa0;? Corrigez les nombres.</translation>
    </message>
    <message>
        <source>{cell}: {female} girls and {male} boys are more than {total}. Correct the numbers.</source>
        <translation>{cell}&#xa0;: {female} filles et {male} garçons dépassent {total}. Corrigez les nombres.</translation>
    </message>
    <message>
        <source>{cell}: The text is longer than {limit} characters. Shorten it.</source>
        <translation>{cell}&#xa0;: le texte dépasse {limit} caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>{cell}: The year must lie between {first} and {last}. Correct the date.</source>
        <translation>{cell}&#xa0;: l’année doit être comprise entre {first} et {last}. Corrigez la date.</translation>
    </message>
    <message>
        <source>{cell} holds a formula without a result. Open the file and save it once.</source>
        <translation>{cell} contient une formule sans résultat. Ouvrez le fichier et enregistrez-le une fois.</translation>
    </message>
    <message>
        <source>{cell}: The sum says {said}, the rows give {found}.</source>
        <translation>{cell}&#xa0;: la somme indique {said}, les lignes donnent {found}.</translation>
    </message>
    <message>
        <source>Dates such as 05/06 were read with the day first. Look whether they are right.</source>
        <translation>Les dates comme 05/06 ont été lues jour d’abord. Vérifiez qu’elles sont justes.</translation>
    </message>
    <message>
        <source>Hidden rows were read too: {count}.</source>
        <translation>Des lignes masquées ont aussi été lues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No lessons were found. A row needs a number of people, under a heading such as “Total”.</source>
        <translation>Aucune leçon trouvée. Une ligne doit avoir un nombre de personnes, sous un en-tête comme «&#xa0;Total&#xa0;».</translation>
    </message>
    <message>
        <source>This event is no campaign that counts its audience. Choose another.</source>
        <translation>Cet événement n’est pas une campagne qui compte son public. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{code} lasts from {first} to {last}. Lessons on other days: {count}. They are counted too.</source>
        <translation>{code} dure du {first} au {last}. Leçons à d’autres jours&#xa0;: {count}. Elles sont comptées aussi.</translation>
    </message>
    <message>
        <source>There is nothing to log in these rows.</source>
        <translation>Il n’y a rien à saisir dans ces lignes.</translation>
    </message>
    <message>
        <source>The file “{name}” is not there. Choose another.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’est pas là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the files in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>The file “{name}” is open in Excel. Close it there, then try again.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est ouvert dans Excel. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: this user may not open it.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: cet utilisateur n’a pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The file “{name}” is protected by a password. Save it without one, then try again.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The file “{name}” is damaged or cut off. Ask for it again, or open it in Excel and save it anew.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est endommagé ou tronqué. Redemandez-le, ou ouvrez-le dans Excel et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is neither a workbook nor a table of text. Save it as .xlsx or .csv.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni un classeur ni un tableau de texte. Enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>The file “{name}” is far too large for a list. Copy the rows into a new workbook.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est bien trop grand pour une liste. Copiez les lignes dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>In “{name}” the cell {cell} lies far outside of the list. Delete what is there, or copy the rows into a new workbook.</source>
        <translation>Dans «&#xa0;{name}&#xa0;», la cellule {cell} se trouve loin hors de la liste. Supprimez son contenu, ou copiez les lignes dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long. Copy the rows into a new workbook.</source>
        <translation>La lecture de «&#xa0;{name}&#xa0;» a duré trop longtemps. Copiez les lignes dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>The list has more than {most} rows. Divide it.</source>
        <translation>La liste a plus de {most} lignes. Divisez-la.</translation>
    </message>
    <message>
        <source>“{text}” is not a pair of languages. Write pairs of codes: ru-en, ar-en.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une paire de langues. Écrivez des paires de codes&#xa0;: ru-en, ar-en.</translation>
    </message>
    <message>
        <source>The shift is nought. Write by how much the sessions move.</source>
        <translation>Le décalage est nul. Écrivez de combien décaler les séances.</translation>
    </message>
    <message>
        <source>Somebody has removed this phase meanwhile. Nothing was saved.</source>
        <translation>Quelqu’un a supprimé cette phase entre-temps. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A phase is online, in person or hybrid; only the whole event is blended.</source>
        <translation>Une phase est en ligne, en présentiel ou hybride&#xa0;; seul l’événement entier est mixte.</translation>
    </message>
    <message>
        <source>The phase is not within the event, {first} to {last}. Correct the days, or move the event first.</source>
        <translation>La phase n’est pas dans les dates de l’événement, du {first} au {last}. Corrigez les jours, ou déplacez d’abord l’événement.</translation>
    </message>
    <message>
        <source>Phases outside the new dates: {phases}. Shorten or remove them first.</source>
        <translation>Phases hors des nouvelles dates&#xa0;: {phases}. Raccourcissez-les ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>These days belong to “{title}” already. A day is in one phase only.</source>
        <translation>Ces jours relèvent déjà de «&#xa0;{title}&#xa0;». Un jour n’est que dans une seule phase.</translation>
    </message>
    <message>
        <source>The programme has no sessions to release. Add the opening first.</source>
        <translation>Le programme n’a pas de séances à diffuser. Ajoutez d’abord l’ouverture.</translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation>Rien n’a changé depuis la version {number}.</translation>
    </message>
    <message>
        <source>This release is no longer there: somebody took it back.</source>
        <translation>Cette version n’existe plus&#xa0;: quelqu’un l’a reprise.</translation>
    </message>
    <message>
        <source>Files were saved after release {number}: others may hold it already. Release the programme again instead.</source>
        <translation>Des fichiers ont été enregistrés après la version {number}&#xa0;: d’autres l’ont peut-être déjà. Diffusez plutôt le programme de nouveau.</translation>
    </message>
    <message>
        <source>The series has no end. Choose a last day or a number of dates.</source>
        <translation>La série n’a pas de fin. Choisissez un dernier jour ou un nombre de dates.</translation>
    </message>
    <message>
        <source>That would be more than {most} dates. Choose an earlier end.</source>
        <translation>Cela ferait plus de {most} dates. Choisissez une fin plus proche.</translation>
    </message>
    <message>
        <source>Only the first date lies before the end. Choose a later end.</source>
        <translation>Seule la première date précède la fin. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>The last day lies before the first date. Correct it.</source>
        <translation>Le dernier jour précède la première date. Corrigez-le.</translation>
    </message>
    <message>
        <source>The step must lie between 1 and {most}. Correct it.</source>
        <translation>L’intervalle doit être compris entre 1 et {most}. Corrigez-le.</translation>
    </message>
    <message>
        <source>The first date is no such day of its month. Choose another rule.</source>
        <translation>La première date n’est pas ce jour du mois. Choisissez une autre règle.</translation>
    </message>
    <message>
        <source>The rule “{text}” cannot be read. Repeat the event by another rule.</source>
        <translation>La règle «&#xa0;{text}&#xa0;» ne peut pas être lue. Répétez l’événement selon une autre règle.</translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. The first is meant.</source>
        <translation>Le {day}, les horloges indiquent deux fois {time}. La première fois est retenue.</translation>
    </message>
    <message>
        <source>Every date but the first is left out. Choose other dates, or keep days of rest too.</source>
        <translation>Toutes les dates sauf la première sont exclues. Choisissez d’autres dates, ou gardez aussi les jours de repos.</translation>
    </message>
    <message>
        <source>Write the day and the hour of the new start.</source>
        <translation>Écrivez le jour et l’heure du nouveau début.</translation>
    </message>
    <message>
        <source>The event is in a series already. Let it leave that first.</source>
        <translation>L’événement est déjà dans une série. Sortez-le d’abord de celle-ci.</translation>
    </message>
    <message>
        <source>The event is in no series any more.</source>
        <translation>L’événement n’est plus dans aucune série.</translation>
    </message>
    <message>
        <source>None of these events can be changed: they were held or cancelled.</source>
        <translation>Aucun de ces événements ne peut être modifié&#xa0;: ils sont tenus ou annulés.</translation>
    </message>
    <message>
        <source>The event is cancelled. Copy it instead of repeating it.</source>
        <translation>L’événement est annulé. Copiez-le au lieu de le répéter.</translation>
    </message>
    <message>
        <source>The template is no longer there: somebody removed it.</source>
        <translation>Le modèle n’existe plus&#xa0;: quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>The template needs a name. Write what it is for.</source>
        <translation>Le modèle a besoin d’un nom. Écrivez à quoi il sert.</translation>
    </message>
    <message>
        <source>This type of event has a template “{name}” already. Choose another name.</source>
        <translation>Ce type d’événement a déjà un modèle «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The clocks of this event are settled already.</source>
        <translation>L’heure de cet événement est déjà réglée.</translation>
    </message>
    <message>
        <source>No people were found in this file. Choose the attendance report of the meeting, or a table with a column of names.</source>
        <translation>Aucune personne trouvée dans ce fichier. Choisissez le rapport de présence de la réunion, ou un tableau avec une colonne de noms.</translation>
    </message>
    <message>
        <source>The roster has no column of names. Choose another file.</source>
        <translation>La liste n’a pas de colonne de noms. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>It is not clear which event this report belongs to. Name the event.</source>
        <translation>On ne sait pas de quel événement relève ce rapport. Nommez l’événement.</translation>
    </message>
    <message>
        <source>The programme has no counted sessions yet. Add one, then import the report.</source>
        <translation>Le programme n’a pas encore de séances comptées. Ajoutez-en une, puis importez le rapport.</translation>
    </message>
    <message>
        <source>Nobody of {code} is in this report. It may be of another event. No mark was set.</source>
        <translation>Aucune personne de {code} ne figure dans ce rapport. Il relève peut-être d’un autre événement. Aucun signe n’a été posé.</translation>
    </message>
    <message>
        <source>The report is of {day}, when {code} did not meet. It may be of another event, or in another time zone. No mark was set.</source>
        <translation>Le rapport date du {day}, où {code} ne s’est pas réuni. Il relève peut-être d’un autre événement ou d’un autre fuseau horaire. Aucun signe n’a été posé.</translation>
    </message>
    <message>
        <source>The report does not say when people came, and there are several sessions. Choose the session.</source>
        <translation>Le rapport ne dit pas quand les personnes sont venues, et il y a plusieurs séances. Choisissez la séance.</translation>
    </message>
    <message>
        <source>The report names no day, and the event has several. Choose the session.</source>
        <translation>Le rapport n’indique aucun jour, et l’événement en compte plusieurs. Choisissez la séance.</translation>
    </message>
    <message>
        <source>The report brings no new marks. Nothing was changed.</source>
        <translation>Le rapport n’apporte aucun nouveau signe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{text} may be read in two ways; it was read as {order}. Look whether that is right.</source>
        <translation>{text} peut se lire de deux façons&#xa0;; lu comme {order}. Vérifiez que c’est juste.</translation>
    </message>
    <message>
        <source>“{name}” seems to be a program, not a person. It gets no mark.</source>
        <translation>«&#xa0;{name}&#xa0;» semble être un programme, pas une personne. Aucun signe ne lui est donné.</translation>
    </message>
    <message>
        <source>The name “{name}” looks like a formula. It was kept as text.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» ressemble à une formule. Il a été gardé comme texte.</translation>
    </message>
    <message>
        <source>{name}: the report does not say when this person left. Confirm that they stayed to the end, or enter the mark by hand.</source>
        <translation>{name}&#xa0;: le rapport ne dit pas quand cette personne est partie. Confirmez qu’elle est restée jusqu’à la fin, ou saisissez le signe à la main.</translation>
    </message>
    <message>
        <source>{name}: the report does not say when this person came.</source>
        <translation>{name}&#xa0;: le rapport ne dit pas quand cette personne est arrivée.</translation>
    </message>
    <message>
        <source>Row {line}: {name} leaves before coming. Enter the mark by hand.</source>
        <translation>Ligne {line}&#xa0;: {name} part avant d’arriver. Saisissez le signe à la main.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is not a time. The row was kept without it.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une heure. La ligne a été gardée sans elle.</translation>
    </message>
    <message>
        <source>The file ends in the middle of row {line}. People may be missing: ask for it again.</source>
        <translation>Le fichier s’arrête au milieu de la ligne {line}. Il peut manquer des personnes&#xa0;: redemandez-le.</translation>
    </message>
    <message>
        <source>Sessions {sessions} run at the same time: the report does not say who was where. Choose one session to take its marks.</source>
        <translation>Les séances {sessions} ont lieu en même temps&#xa0;: le rapport ne dit pas qui était où. Choisissez une séance pour reprendre ses signes.</translation>
    </message>
    <message>
        <source>Marks typed by hand differ and stay as they are: {count}.</source>
        <translation>Des signes saisis à la main diffèrent et restent tels quels&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>An earlier report gave other marks: {count}. Of the two the fuller one counts.</source>
        <translation>Un rapport antérieur donnait d’autres signes&#xa0;: {count}. Le plus complet des deux compte.</translation>
    </message>
    <message>
        <source>This person has no seat in the event any more: somebody has changed that meanwhile. No mark was set.</source>
        <translation>Cette personne n’a plus de place dans l’événement&#xa0;: quelqu’un l’a changé entre-temps. Aucun signe n’a été posé.</translation>
    </message>
    <message>
        <source>Somebody has marked this meanwhile. Look at the new marks, then mark again if needed.</source>
        <translation>Quelqu’un a posé un signe ici entre-temps. Regardez les nouveaux signes, puis posez le vôtre à nouveau si besoin.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{mark}” is not a mark. Use P, O, L, E, X, A or minutes. Nothing was pasted.</source>
        <translation>Ligne {row}, colonne {column}&#xa0;: «&#xa0;{mark}&#xa0;» n’est pas un signe. Utilisez P, O, L, E, X, A ou des minutes. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>The block of {rows} × {columns} cells is larger than what is left of the list from here. Nothing was pasted.</source>
        <translation>Le bloc de {rows} × {columns} cellules est plus grand que ce qui reste de la liste. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>Find the person, or write the name.</source>
        <translation>Cherchez la personne, ou écrivez le nom.</translation>
    </message>
    <message>
        <source>{name} has a seat already. Look at the row in the list.</source>
        <translation>{name} a déjà une place. Voyez la ligne dans la liste.</translation>
    </message>
    <message>
        <source>{name} was in this event and left it. Bring the person back?</source>
        <translation>{name} était dans l’événement et l’a quitté. Réintégrer la personne&#xa0;?</translation>
    </message>
    <message>
        <source>{name} is under 18, and {count} of the conditions are open. Complete them among the participants, then confirm the seat.</source>
        <translation>{name} a moins de 18 ans, et {count} conditions restent ouvertes. Remplissez-les parmi les participants, puis confirmez la place.</translation>
    </message>
    <message>
        <source>The event does not take place now: nobody can come. Resume it first.</source>
        <translation>L’événement n’a pas lieu pour l’instant&#xa0;: personne ne peut venir. Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>This code is on no badge of ours. Look the person up by name.</source>
        <translation>Ce code n’est sur aucun de nos badges. Cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>This badge is for another event: {title} ({event}). Look the person up by name.</source>
        <translation>Ce badge est pour un autre événement&#xa0;: {title} ({event}). Cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>{name} was replaced by {other}. The badge is no longer good.</source>
        <translation>{name} est remplacé par {other}. Le badge n’est plus valable.</translation>
    </message>
    <message>
        <source>{name} has withdrawn. Nothing is marked; ask at the organisers’ desk.</source>
        <translation>{name} s’est désisté. Rien n’est noté&#xa0;; voyez les organisateurs.</translation>
    </message>
    <message>
        <source>{name} is in reserve and has no seat yet. Accept the seat first.</source>
        <translation>{name} est en réserve et n’a pas encore de place. Acceptez d’abord.</translation>
    </message>
    <message>
        <source>{name} is nominated, but not accepted. Accept the seat first.</source>
        <translation>{name} est proposé, mais pas accepté. Acceptez d’abord.</translation>
    </message>
    <message>
        <source>{name} was not selected for this event. Nothing is marked.</source>
        <translation>{name} n’a pas été retenu pour cet événement. Rien n’est noté.</translation>
    </message>
    <message>
        <source>The conditions for young people are not met for {name}. Nothing is marked; ask the coordinator.</source>
        <translation>Les conditions pour les jeunes ne sont pas remplies pour {name}. Rien n’est noté&#xa0;; appelez le coordinateur.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Scan a badge, or type two letters of a name.</source>
        <translation>Personne n’est choisi. Scannez un badge ou tapez deux lettres d’un nom.</translation>
    </message>
    <message>
        <source>Nobody has just come. Check somebody in first.</source>
        <translation>Personne ne vient d’arriver. Enregistrez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>The event does not take place as planned. Nobody can be checked in.</source>
        <translation>L’événement n’a pas lieu comme prévu. Personne ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Somebody has removed this document meanwhile. Look at the list again.</source>
        <translation>Quelqu’un a retiré ce document entre-temps. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Versions are counted from 1.</source>
        <translation>Les versions se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>Version {edition} of this document is recorded already. The next one is {next}.</source>
        <translation>La version {edition} de ce document est déjà enregistrée. La suivante est {next}.</translation>
    </message>
    <message>
        <source>This document is marked as sent to {count} receivers. Take that back first, then remove it.</source>
        <translation>Ce document est marqué comme envoyé, destinataires&#xa0;: {count}. Retirez d’abord cette marque, puis le document.</translation>
    </message>
    <message>
        <source>Only what is made can be marked as sent. Make or record the document first.</source>
        <translation>Seul ce qui est fait peut être marqué comme envoyé. Faites ou enregistrez d’abord le document.</translation>
    </message>
    <message>
        <source>Nobody is named. Tick an institution, or write who received it.</source>
        <translation>Personne n’est nommé. Cochez une institution ou écrivez qui l’a reçu.</translation>
    </message>
    <message>
        <source>All of this is marked as sent to them on that day already.</source>
        <translation>Tout cela est déjà marqué comme envoyé à eux ce jour-là.</translation>
    </message>
    <message>
        <source>The form is empty. Enter at least one answer.</source>
        <translation>Le formulaire est vide. Saisissez au moins une réponse.</translation>
    </message>
    <message>
        <source>This form has an answer to a question that is not asked. Leave it out.</source>
        <translation>Ce formulaire répond à une question qui n’est pas posée. Retirez cette réponse.</translation>
    </message>
    <message>
        <source>“{value}” is not a step from 1 to 5. Correct it or leave it empty.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un degré de 1 à 5. Corrigez ou laissez vide.</translation>
    </message>
    <message>
        <source>Longer than {most} characters. Make it shorter.</source>
        <translation>Plus de {most} caractères. Raccourcissez.</translation>
    </message>
    <message>
        <source>A daily form belongs to a day of the event. Choose the day.</source>
        <translation>Un formulaire du jour appartient à un jour de l’événement. Choisissez le jour.</translation>
    </message>
    <message>
        <source>{answers} forms are filled in already: fewer cannot have been given out.</source>
        <translation>Déjà {answers} formulaires remplis&#xa0;: il n’a pu en être distribué moins.</translation>
    </message>
    <message>
        <source>This form is not there any more. It was removed meanwhile.</source>
        <translation>Ce formulaire n’existe plus&#xa0;: il a été retiré entre-temps.</translation>
    </message>
    <message>
        <source>{cell}: {value} is not a step from 1 to 5. Correct the file or leave it empty.</source>
        <translation>{cell}&#xa0;: {value} n’est pas un degré de 1 à 5. Corrigez le fichier ou laissez vide.</translation>
    </message>
    <message>
        <source>{cell}: longer than {most} characters. Make it shorter in the file.</source>
        <translation>{cell}&#xa0;: plus de {most} caractères. Raccourcissez dans le fichier.</translation>
    </message>
    <message>
        <source>{cell} has a formula without result. Type the number in its place.</source>
        <translation>{cell} contient une formule sans résultat. Saisissez le nombre à sa place.</translation>
    </message>
    <message>
        <source>“{name}” is not an evaluation form of this program. Choose forms that were filled in.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un formulaire d’évaluation de ce programme. Choisissez des formulaires remplis.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of the program. Get that one to read it.</source>
        <translation>«&#xa0;{name}&#xa0;» vient d’une version plus récente du programme. Procurez-vous-la pour le lire.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another event: {code}. Import it there.</source>
        <translation>«&#xa0;{name}&#xa0;» appartient à un autre événement&#xa0;: {code}. Importez-le là-bas.</translation>
    </message>
    <message>
        <source>“{name}” is a form of another stage: {stage}. Import it with those.</source>
        <translation>«&#xa0;{name}&#xa0;» est un formulaire d’une autre étape&#xa0;: {stage}. Importez-le avec ceux-là.</translation>
    </message>
    <message>
        <source>“{name}” is of {day}, which is no day of the event. Correct the dates first.</source>
        <translation>«&#xa0;{name}&#xa0;» est du {day}, qui n’est pas un jour de l’événement. Corrigez d’abord les dates.</translation>
    </message>
    <message>
        <source>“{name}” is empty: nobody has filled it in.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: personne ne l’a rempli.</translation>
    </message>
    <message>
        <source>“{name}” is in already. It counts once.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà compté. Il compte une fois.</translation>
    </message>
    <message>
        <source>“{name}” is the same as “{other}”. It counts once.</source>
        <translation>«&#xa0;{name}&#xa0;» est identique à «&#xa0;{other}&#xa0;». Il compte une fois.</translation>
    </message>
    <message>
        <source>No form can be taken in. Look at what is said of each file.</source>
        <translation>Aucun formulaire ne peut être repris. Regardez ce qui est dit de chaque fichier.</translation>
    </message>
    <message>
        <source>The goal is missing. Write in one sentence what is to be done.</source>
        <translation>L’objectif manque. Écrivez en une phrase ce qui doit être fait.</translation>
    </message>
    <message>
        <source>Choose whose plan it is: an institution or a person in the event.</source>
        <translation>Indiquez de qui est le plan&#xa0;: une institution ou une personne de l’événement.</translation>
    </message>
    <message>
        <source>Only institutions and people of the event have action plans. Choose another.</source>
        <translation>Seules les institutions et les personnes de l’événement ont des plans d’action. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This action plan is no longer there: somebody removed it.</source>
        <translation>Ce plan d’action n’existe plus&#xa0;: quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>Choose how the plan stands, or that no answer came.</source>
        <translation>Indiquez où en est le plan, ou qu’il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>This answer is no longer there: somebody removed it.</source>
        <translation>Cette réponse n’existe plus&#xa0;: quelqu’un l’a supprimée.</translation>
    </message>
    <message>
        <source>{day} is still to come. Record what has happened.</source>
        <translation>Le {day} est encore à venir. Enregistrez ce qui a eu lieu.</translation>
    </message>
    <message>
        <source>Choose who of the participants gave the training.</source>
        <translation>Choisissez le participant qui a donné la formation.</translation>
    </message>
    <message>
        <source>The day of the training is missing.</source>
        <translation>Le jour de la formation manque.</translation>
    </message>
    <message>
        <source>The title is missing. Write what the training was about.</source>
        <translation>Le titre manque. Écrivez le sujet de la formation.</translation>
    </message>
    <message>
        <source>This training is no longer there: somebody removed it.</source>
        <translation>Cette formation n’existe plus&#xa0;: quelqu’un l’a supprimée.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no institution or person of this event. Correct it.</source>
        <translation>Ligne {row}&#xa0;: «&#xa0;{value}&#xa0;» n’est ni une institution ni une personne de cet événement. Corrigez.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” fits more than one. Write the whole name.</source>
        <translation>Ligne {row}&#xa0;: «&#xa0;{value}&#xa0;» correspond à plusieurs. Écrivez le nom complet.</translation>
    </message>
    <message>
        <source>Row {row}: the goal is missing. Write it in the second column.</source>
        <translation>Ligne {row}&#xa0;: l’objectif manque. Écrivez-le dans la deuxième colonne.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is not a date. Correct it or leave it empty.</source>
        <translation>Ligne {row}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas une date. Corrigez ou laissez vide.</translation>
    </message>
    <message>
        <source>Row {row}: the goal is longer than {limit} characters. Shorten it.</source>
        <translation>Ligne {row}&#xa0;: l’objectif dépasse {limit} caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Row {row}: this plan stands there already. It is left out.</source>
        <translation>Ligne {row}&#xa0;: ce plan existe déjà. Elle est écartée.</translation>
    </message>
    <message>
        <source>There is no action plan to ask about. Add the plans first.</source>
        <translation>Aucun plan d’action à suivre. Ajoutez d’abord les plans.</translation>
    </message>
    <message>
        <source>All plans have an answer for {months} months. Nobody needs to be asked.</source>
        <translation>Tous les plans ont une réponse à {months} mois. Il n’y a personne à interroger.</translation>
    </message>
    <message>
        <source>{months} months are over only on {day}: the forms are early.</source>
        <translation>Les {months} mois ne seront passés que le {day}&#xa0;: il est tôt pour les questionnaires.</translation>
    </message>
    <message>
        <source>Plans with an answer, left out of the forms: {count}.</source>
        <translation>Plans déjà pourvus d’une réponse, absents des questionnaires&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Each form is in the language of its institution: {languages}.</source>
        <translation>Chaque questionnaire est dans la langue de son institution&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>“{name}” is not a follow-up form that this program made. Choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un questionnaire de suivi de ce programme. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version. Get the newer program to read it.</source>
        <translation>«&#xa0;{name}&#xa0;» vient d’une version plus récente. Prenez le programme plus récent pour le lire.</translation>
    </message>
    <message>
        <source>“{name}” says the same as another of the files. It is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» dit la même chose qu’un autre des fichiers. Il est écarté.</translation>
    </message>
    <message>
        <source>All answers of “{name}” are recorded already. Nothing is taken twice.</source>
        <translation>Toutes les réponses de «&#xa0;{name}&#xa0;» sont déjà enregistrées. Rien n’est pris deux fois.</translation>
    </message>
    <message>
        <source>Nothing is filled in “{name}”.</source>
        <translation>Rien n’est rempli dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not one of the answers. Choose one from the list.</source>
        <translation>{cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas une des réponses. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>{cell}: it is not said how the plan stands. Choose an answer from the list.</source>
        <translation>{cell}&#xa0;: l’état du plan n’est pas indiqué. Choisissez une réponse dans la liste.</translation>
    </message>
    <message>
        <source>Row {row}: the plan “{value}” is no longer there. Its answer is not taken.</source>
        <translation>Ligne {row}&#xa0;: le plan «&#xa0;{value}&#xa0;» n’existe plus. Sa réponse n’est pas prise.</translation>
    </message>
    <message>
        <source>Row {row}: the plan “{value}” is answered twice. The first answer is taken.</source>
        <translation>Ligne {row}&#xa0;: le plan «&#xa0;{value}&#xa0;» a deux réponses. La première est prise.</translation>
    </message>
    <message>
        <source>Row {row} is not from the form: “{value}”. Add it as a new plan, if it is one.</source>
        <translation>La ligne {row} ne vient pas du questionnaire&#xa0;: «&#xa0;{value}&#xa0;». Si c’est un plan, ajoutez-le.</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a participant of this form. Choose from the list.</source>
        <translation>{cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas un participant de ce questionnaire. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>{cell}: it is not said who gave the training. Choose from the list.</source>
        <translation>{cell}&#xa0;: il n’est pas dit qui a donné la formation. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>{cell}: the day of the training is missing. Write it.</source>
        <translation>{cell}&#xa0;: le jour de la formation manque. Écrivez-le.</translation>
    </message>
    <message>
        <source>{cell}: {day} is still to come. Write the day on which it took place.</source>
        <translation>{cell}&#xa0;: le {day} est encore à venir. Écrivez le jour où la formation a eu lieu.</translation>
    </message>
    <message>
        <source>{cell}: the title of the training is missing. Write it.</source>
        <translation>{cell}&#xa0;: le titre de la formation manque. Écrivez-le.</translation>
    </message>
    <message>
        <source>{cell}: the text is longer than {limit} characters. Shorten it.</source>
        <translation>{cell}&#xa0;: le texte dépasse {limit} caractères. Raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add a session…</source>
        <translation>Ajouter une séance…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>Supprimée&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>No sessions yet. Add the opening: its hours become the day in the calendars.</source>
        <translation>Aucune séance. Ajoutez l’ouverture&#xa0;: ses heures donnent le jour dans les calendriers.</translation>
    </message>
    <message>
        <source>Not in a phase</source>
        <translation>Hors phase</translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation>{hours} h comptées</translation>
    </message>
</context>
<context>
    <name>ProgrammeTools</name>
    <message>
        <source>Release…</source>
        <translation>Diffuser…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Add a session…</source>
        <translation>Ajouter une séance…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>counted {counted} h of {whole} h</source>
        <translation>{counted} h comptées sur {whole} h</translation>
    </message>
    <message>
        <source>Alt+↑↓ changes the order, Alt+Shift+↑↓ the day</source>
        <translation>Alt+↑↓ change l’ordre, Alt+Maj+↑↓ le jour</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Shift sessions…</source>
        <translation>Décaler des séances…</translation>
    </message>
    <message>
        <source>Phases…</source>
        <translation>Phases…</translation>
    </message>
    <message>
        <source>Releases of the programme…</source>
        <translation>Versions du programme…</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Supprimer la séance</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{room} is also taken by “{title}”</source>
        <translation>{room}&#xa0;: aussi occupée par «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} speaks elsewhere then</source>
        <translation>{name} intervient ailleurs à ce moment</translation>
    </message>
    <message>
        <source>Session {number}, {title}, {start} to {end}, {room}</source>
        <translation>Séance {number}, {title}, de {start} à {end}, {room}</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>aucune séance</translation>
    </message>
    <message>
        <source>{hours} h counted</source>
        <translation>{hours} h comptées</translation>
    </message>
    <message>
        <source>certificate from {share} of its hours</source>
        <translation>attestation à partir de {share} de ses heures</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation>Changements depuis la version {number}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>Release {number} of {when}; nothing has changed since</source>
        <translation>Version {number} du {when}&#xa0;; rien n’a changé depuis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Taken back: {words}</source>
        <translation>Annulé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Logged: {words}</source>
        <translation>Saisi&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Count it in {title} ({code})</source>
        <translation>Compter dans {title} ({code})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>10.12 school 56 Perm, class 9, 27/14f, Human Rights Lesson</source>
        <translation>10.12, school 56 Perm, class 9, 27/14f, Leçon de droits de l’homme</translation>
    </message>
    <message>
        <source>yesterday, library 4, pensioners, 41: 26 f 15 m, Housing and debts</source>
        <translation>yesterday, library 4, pensioners, 41: 26 f 15 m, Logement et dettes</translation>
    </message>
    <message>
        <source>30 students, 2 teachers, university, lecture on equal rights</source>
        <translation>30 students, 2 teachers, university, Égalité des droits</translation>
    </message>
</context>
<context>
    <name>QuickLogForm</name>
    <message>
        <source>Repeat last</source>
        <translation>Répéter la dernière</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>Coller des lignes…</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Lesson in one line</source>
        <translation>La leçon en une ligne</translation>
    </message>
    <message>
        <source>date, place, audience, number/f, theme</source>
        <translation>date, lieu, public, nombre/f, thème</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Human Rights Lesson</source>
        <translation>Leçon de droits de l’homme</translation>
    </message>
    <message>
        <source>Legal-aid day</source>
        <translation>Journée d’aide juridique</translation>
    </message>
    <message>
        <source>Open lecture</source>
        <translation>Conférence ouverte</translation>
    </message>
    <message>
        <source>Logged today, nobody is named</source>
        <translation>Saisi aujourd’hui, personne n’est nommé</translation>
    </message>
    <message>
        <source>Nothing logged today. Numbers are counted, nobody is named.</source>
        <translation>Rien de saisi aujourd’hui. On compte des nombres, personne n’est nommé.</translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation>Saisi aujourd’hui</translation>
    </message>
    <message>
        <source>Date, place, audience, number/f, theme: any order.</source>
        <translation>Date, lieu, public, nombre/f, thème&#xa0;: dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Log and open</source>
        <translation>Saisir et ouvrir</translation>
    </message>
    <message>
        <source>Log, next one</source>
        <translation>Saisir, suivante</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecommendationsSection</name>
    <message>
        <source>Recommendation {number}</source>
        <translation>Recommandation {number}</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Open the &amp;person</source>
        <translation>Ouvrir la &amp;personne</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Registre des attestations</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Find a number, a person, an event</source>
        <translation>Chercher un numéro, une personne, un événement</translation>
    </message>
    <message>
        <source>Open the &amp;event</source>
        <translation>Ouvrir l’&amp;événement</translation>
    </message>
    <message>
        <source>A number that was taken back is never given out again.</source>
        <translation>Un numéro retiré n’est jamais attribué de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>No number fits. Choose another year or event.</source>
        <translation>Aucun numéro ne correspond. Choisissez une autre année ou un autre événement.</translation>
    </message>
    <message>
        <source>No certificate has been issued yet. They are given out from the page of an event.</source>
        <translation>Aucune attestation n’a encore été délivrée. Elles le sont depuis la page d’un événement.</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivrée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>n’est plus connu</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>de nouveau {day}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Release {number} is kept.</source>
        <translation>La version {number} est conservée.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Speakers and others with a role</source>
        <translation>Intervenants et autres personnes ayant un rôle</translation>
    </message>
    <message numerus="yes">
        <source>session(s)</source>
        <translation>
            <numerusform>séance</numerusform>
            <numerusform>séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation>
            <numerusform>participant</numerusform>
            <numerusform>participants</numerusform>
        </translation>
    </message>
    <message>
        <source>with a role</source>
        <translation>avec un rôle</translation>
    </message>
    <message numerus="yes">
        <source>institution(s)</source>
        <translation>
            <numerusform>institution</numerusform>
            <numerusform>institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Release the programme</source>
        <translation>Diffuser le programme</translation>
    </message>
    <message>
        <source>A copy is kept. Nothing is sent: save the files with Export.</source>
        <translation>Une copie est conservée. Rien n’est envoyé&#xa0;: enregistrez les fichiers avec Exporter.</translation>
    </message>
    <message numerus="yes">
        <source>The first release: a programme of %n session(s).</source>
        <translation>
            <numerusform>Première version&#xa0;: un programme de %n séance.</numerusform>
            <numerusform>Première version&#xa0;: un programme de %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since release {number}: {changes}</source>
        <translation>Changements depuis la version {number}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>Against release {number}: {changes}</source>
        <translation>Par rapport à la version {number}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>The programme has no sessions yet.</source>
        <translation>Le programme n’a pas encore de séances.</translation>
    </message>
    <message>
        <source>Nothing has changed since release {number}.</source>
        <translation>Rien n’a changé depuis la version {number}.</translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>Releases of the programme</source>
        <translation>Versions du programme</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>The programme was not released yet. A release keeps it as it was given out.</source>
        <translation>Le programme n’a pas encore été diffusé. Une version le conserve tel qu’il a été remis.</translation>
    </message>
    <message>
        <source>Enter shows what a release brought.</source>
        <translation>Entrée montre ce qu’une version a apporté.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Diffusée le</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>the first release</source>
        <translation>la première version</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>Remind %n institution(s)</source>
        <translation>
            <numerusform>Relancer %n institution</numerusform>
            <numerusform>Relancer %n institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to these people; this program sends nothing. Then record it.</source>
        <translation>Écrivez à ces personnes&#xa0;; le programme n’envoie rien. Enregistrez-le ensuite.</translation>
    </message>
    <message>
        <source>Reminded today already, left out: {names}</source>
        <translation>Déjà relancées aujourd’hui, écartées&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message numerus="yes">
        <source>Record %n reminder(s)</source>
        <translation>
            <numerusform>Enregistrer %n relance</numerusform>
            <numerusform>Enregistrer %n relances</numerusform>
        </translation>
    </message>
    <message>
        <source>no focal point: write to the head of the institution</source>
        <translation>pas de point focal&#xa0;: écrivez au chef de l’institution</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>pas de courriel</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew the term</source>
        <translation>Renouveler le mandat</translation>
    </message>
    <message>
        <source>The new term begins on {day}.</source>
        <translation>Le nouveau mandat commence le {day}.</translation>
    </message>
    <message>
        <source>Term &amp;to</source>
        <translation>Mandat &amp;au</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Écrivez le dernier jour.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat the event</source>
        <translation>Répéter l’événement</translation>
    </message>
    <message>
        <source>Leave out days on which an organiser rests</source>
        <translation>Exclure les jours où un organisateur est en repos</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>The events are being planned.</source>
        <translation>Les événements sont en cours de planification.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) planned.</source>
        <translation>
            <numerusform>%n événement planifié.</numerusform>
            <numerusform>%n événements planifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each &amp;takes over</source>
        <translation>Chacun &amp;reprend</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Cet événement</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n event(s)</source>
        <translation>
            <numerusform>Planifier %n événement</numerusform>
            <numerusform>Planifier %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) left out.</source>
        <translation>
            <numerusform>%n date exclue.</numerusform>
            <numerusform>%n dates exclues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Months and years without such a day are left out.</source>
        <translation>Les mois et années sans ce jour sont exclus.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Confirmer les %n</numerusform>
            <numerusform>Confirmer les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) set</source>
        <translation>
            <numerusform>%n signe posé</numerusform>
            <numerusform>%n signes posés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import online report: {title}</source>
        <translation>Importer un rapport en ligne&#xa0;: {title}</translation>
    </message>
    <message>
        <source>People of the report</source>
        <translation>Personnes du rapport</translation>
    </message>
    <message>
        <source>Drop a report of Zoom, Teams, Meet or BigBlueButton here, or any table with names. Names can be pasted too: Ctrl+V.</source>
        <translation>Déposez ici un rapport de Zoom, Teams, Meet ou BigBlueButton, ou tout tableau avec des noms. On peut aussi coller des noms&#xa0;: Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Whose seat it is</source>
        <translation>À qui est la place</translation>
    </message>
    <message>
        <source>say who it is</source>
        <translation>dites qui c’est</translation>
    </message>
    <message>
        <source>{name} may be {person}</source>
        <translation>{name} est peut-être {person}</translation>
    </message>
    <message>
        <source>Marks set</source>
        <translation>Signes posés</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation>Laissés tels quels</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>Absents du rapport</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Choisissez une ligne</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name} est</translation>
    </message>
    <message>
        <source>nobody of the list</source>
        <translation>personne de la liste</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>sans correspondance</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>Set %n mark(s)</source>
        <translation>
            <numerusform>Poser %n signe</numerusform>
            <numerusform>Poser %n signes</numerusform>
        </translation>
    </message>
    <message>
        <source>No new marks</source>
        <translation>Aucun nouveau signe</translation>
    </message>
</context>
<context>
    <name>ReportTools</name>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Heures du rapport en</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>Présent à partir de</translation>
    </message>
    <message>
        <source>% of a session</source>
        <translation>% d’une séance</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Dates: month first</source>
        <translation>Dates&#xa0;: mois d’abord</translation>
    </message>
    <message>
        <source>Dates: day first</source>
        <translation>Dates&#xa0;: jour d’abord</translation>
    </message>
    <message>
        <source>Time zone of the report</source>
        <translation>Fuseau horaire du rapport</translation>
    </message>
    <message>
        <source>Unit of the threshold</source>
        <translation>Unité du seuil</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Ordre du jour et du mois</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Probable: confirm each</source>
        <translation>Probables&#xa0;: confirmez chacun</translation>
    </message>
    <message>
        <source>Not matched: listed, no mark</source>
        <translation>Sans correspondance&#xa0;: listés, sans signe</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Reconnus</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>nobody of the list</source>
        <translation>personne de la liste</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}&#xa0;?</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Pas des nôtres</translation>
    </message>
    <message>
        <source>End not known</source>
        <translation>Fin non connue</translation>
    </message>
    <message>
        <source>Confirm?</source>
        <translation>Confirmer&#xa0;?</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
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
        <translation>un programme, pas une personne</translation>
    </message>
    <message>
        <source>only in the waiting room</source>
        <translation>seulement dans la salle d’attente</translation>
    </message>
    <message>
        <source>Session {number}: {mark}</source>
        <translation>Séance {number}&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Session {number}: {mark} instead of {known}</source>
        <translation>Séance {number}&#xa0;: {mark} au lieu de {known}</translation>
    </message>
    <message>
        <source>Session {number}: {mark}, already there</source>
        <translation>Séance {number}&#xa0;: {mark}, déjà là</translation>
    </message>
    <message>
        <source>Session {number}: {known} was typed by hand and stays</source>
        <translation>Séance {number}&#xa0;: {known} saisi à la main, conservé</translation>
    </message>
    <message>
        <source>Session {number}: {known} of an earlier report stays</source>
        <translation>Séance {number}&#xa0;: {known} d’un rapport antérieur, conservé</translation>
    </message>
</context>
<context>
    <name>RestWords</name>
    <message>
        <source>Everybody works on these days.</source>
        <translation>Tout le monde travaille ces jours-là.</translation>
    </message>
    <message>
        <source>Weekend on {day}: {names}.</source>
        <translation>Week-end le {day}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Holiday in {country} on {day}: {name}.</source>
        <translation>Jour férié ({country}) le {day}&#xa0;: {name}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups, the latest first</source>
        <translation>Sauvegardes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Choose the backup to go back to.</source>
        <translation>Choisissez la sauvegarde à laquelle revenir.</translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation>Aucune sauvegarde ici.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Choisissez d’abord une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Answers by question</source>
        <translation>Réponses par question</translation>
    </message>
    <message>
        <source>Fewer than five forms: nothing is shown, so that nobody can be recognised.</source>
        <translation>Moins de cinq formulaires&#xa0;: rien n’est montré, afin que personne ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>No form has come back yet.</source>
        <translation>Aucun formulaire n’est encore revenu.</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>moins de 5 réponses</translation>
    </message>
    <message>
        <source>{question}: mean {mean}, {answers}; {steps}</source>
        <translation>{question}&#xa0;: moyenne {mean}, {answers}&#xa0;; {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show the full name</source>
        <translation>Afficher le nom complet</translation>
    </message>
    <message>
        <source>{names}: the full name is shown until this page closes. Who asked, when and why stays in the history.</source>
        <translation>{names}&#xa0;: le nom complet reste affiché jusqu’à la fermeture de cette page. Qui l’a demandé, quand et pourquoi reste dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Rule for certificates</source>
        <translation>Règle des certificats</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>&amp;Share of all hours of the event</source>
        <translation>&amp;Part de toutes les heures de l’événement</translation>
    </message>
    <message>
        <source>Certificates that were issued stay. Ctrl+Z brings the rule back.</source>
        <translation>Les certificats délivrés restent. Ctrl+Z rétablit la règle.</translation>
    </message>
    <message>
        <source>Certificates now: {before}. By this rule: {after}.</source>
        <translation>Certificats maintenant&#xa0;: {before}. Selon cette règle&#xa0;: {after}.</translation>
    </message>
    <message>
        <source>Earned too: {names}</source>
        <translation>Acquis aussi&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not earned any more: {names}</source>
        <translation>Plus acquis&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a certificate already.</source>
        <translation>
            <numerusform>%n d’entre eux a déjà un certificat.</numerusform>
            <numerusform>%n d’entre eux ont déjà un certificat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hours are counted yet, so that nothing is earned.</source>
        <translation>Aucune heure n’est encore comptée, donc rien n’est acquis.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
</context>
<context>
    <name>RuleEdit</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>after so many dates</source>
        <translation>après ce nombre de dates</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>à cette date</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Jours, semaines, mois ou années</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Repeat &amp;every</source>
        <translation>Répéter &amp;tous les</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>Fi&amp;n</translation>
    </message>
</context>
<context>
    <name>SaveListDialog</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Saved to {folder}</source>
        <translation>Enregistré dans {folder}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What leaves: list of people</source>
        <translation>Ce qui sort&#xa0;: liste de personnes</translation>
    </message>
    <message>
        <source>The program sends nothing. It saves files; you send them yourself.</source>
        <translation>Le programme n’envoie rien. Il enregistre des fichiers&#xa0;; c’est vous qui les envoyez.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the list</source>
        <translation>
            <numerusform>%n personne dans la liste</numerusform>
            <numerusform>%n personnes dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Always: {columns}</source>
        <translation>Toujours&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>SearchPicker</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatPane</name>
    <message>
        <source>Select somebody to see more.</source>
        <translation>Sélectionnez une personne pour en voir plus.</translation>
    </message>
    <message>
        <source>Other step</source>
        <translation>Autre étape</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Needs interpretation from {languages}</source>
        <translation>A besoin d’interprétation depuis&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>A slash stands between two scripts.</source>
        <translation>Une barre oblique sépare deux écritures.</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Nom sur l’attestation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Mail goes to the guardian, never to the child.</source>
        <translation>Le courrier va au représentant légal, jamais à l’enfant.</translation>
    </message>
    <message>
        <source>No e-mail address: no calendar file can be made.</source>
        <translation>Pas de courriel&#xa0;: aucun fichier de calendrier possible.</translation>
    </message>
    <message>
        <source>shared with the others</source>
        <translation>communiqué aux autres</translation>
    </message>
    <message>
        <source>not shared with the others</source>
        <translation>non communiqué aux autres</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) missing</source>
        <translation>
            <numerusform>%n condition manquante</numerusform>
            <numerusform>%n conditions manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Record paper</source>
        <translation>Enregistrer un document</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Chaperone</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>SeatSteps</name>
    <message>
        <source>Certificates issued: {numbers}.</source>
        <translation>Attestations délivrées&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Paper recorded.</source>
        <translation>Document enregistré.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Correct a person</source>
        <translation>Corriger une personne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Remplacer {name}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Make the &amp;papers anew: list, badge, table sign, calendar files</source>
        <translation>Refaire les &amp;documents&#xa0;: liste, badge, chevalet, fichiers d’agenda</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Personne ajoutée.</translation>
    </message>
    <message>
        <source>Person corrected.</source>
        <translation>Personne corrigée.</translation>
    </message>
    <message>
        <source>{name} is replaced.</source>
        <translation>{name}&#xa0;: remplacement enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) stay where they are.</source>
        <translation>
            <numerusform>%n autre personne reste telle quelle.</numerusform>
            <numerusform>%n autres personnes restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be confirmed. Missing: {conditions}.</source>
        <translation>{name} ne peut pas être confirmé. Manque&#xa0;: {conditions}.</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>Nominate again</source>
        <translation>Désigner de nouveau</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Put in reserve</source>
        <translation>Mettre en réserve</translation>
    </message>
    <message>
        <source>Do not select</source>
        <translation>Ne pas retenir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer l’arrivée</translation>
    </message>
    <message>
        <source>Record as attended</source>
        <translation>Enregistrer la participation</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>Enregistrer l’achèvement</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>Délivrer l’attestation</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N’est pas venu</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Cancelled with the event</source>
        <translation>Annulé avec l’événement</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n person(s).</source>
        <translation>
            <numerusform>%n personne acceptée.</numerusform>
            <numerusform>%n personnes acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %n person(s).</source>
        <translation>
            <numerusform>%n personne confirmée.</numerusform>
            <numerusform>%n personnes confirmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put in reserve: %n person(s).</source>
        <translation>
            <numerusform>%n personne mise en réserve.</numerusform>
            <numerusform>%n personnes mises en réserve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: %n person(s).</source>
        <translation>
            <numerusform>%n personne retirée.</numerusform>
            <numerusform>%n personnes retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under review: %n person(s).</source>
        <translation>
            <numerusform>%n personne à l’examen.</numerusform>
            <numerusform>%n personnes à l’examen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n person(s).</source>
        <translation>
            <numerusform>%n personne modifiée.</numerusform>
            <numerusform>%n personnes modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsTable</name>
    <message>
        <source>No institution</source>
        <translation>Sans institution</translation>
    </message>
    <message>
        <source>{taken} of {quota}</source>
        <translation>{taken} sur {quota}</translation>
    </message>
    <message>
        <source>{taken} of {quota} and {reserve} in reserve</source>
        <translation>{taken} sur {quota} et {reserve} en réserve</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post and role</source>
        <translation>Fonction et rôle</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>missing: {condition} and {n} more</source>
        <translation>manque&#xa0;: {condition} et {n} de plus</translation>
    </message>
    <message>
        <source>missing: {condition}</source>
        <translation>manque&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation>remplacé par {name}</translation>
    </message>
    <message>
        <source>over quota</source>
        <translation>au-delà du quota</translation>
    </message>
    <message>
        <source>full name is masked</source>
        <translation>le nom complet est masqué</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent</source>
        <translation>
            <numerusform>Marquer %n lettre comme envoyée</numerusform>
            <numerusform>Marquer %n lettres comme envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Out number</source>
        <translation>N° de départ</translation>
    </message>
    <message>
        <source>Out number of the first letter; the others count up from it</source>
        <translation>N° de départ de la première lettre&#xa0;; les autres suivent dans l’ordre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie d’envoi</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyées</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Events of the series</source>
        <translation>Événements de la série</translation>
    </message>
    <message>
        <source>Let this event leave the series</source>
        <translation>Sortir cet événement de la série</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The event is in no series now.</source>
        <translation>L’événement n’est plus dans une série.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>{number} of {count} in a series. {rule}.</source>
        <translation>{number} sur {count} d’une série. {rule}.</translation>
    </message>
    <message>
        <source>Previous: {day}</source>
        <translation>Précédent&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Suivant&#xa0;: {day}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tous ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n that follow(s)?</source>
        <translation>
            <numerusform>Modifier aussi %n suivant&#xa0;?</numerusform>
            <numerusform>Modifier aussi les %n suivants&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n other(s)?</source>
        <translation>
            <numerusform>Modifier aussi %n autre&#xa0;?</numerusform>
            <numerusform>Modifier aussi les %n autres&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Leave the others as they are</source>
        <translation>Laisser les autres tels quels</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the series changed.</source>
        <translation>
            <numerusform>%n événement de la série modifié.</numerusform>
            <numerusform>%n événements de la série modifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>on day {number} of the month</source>
        <translation>le {number} du mois</translation>
    </message>
    <message>
        <source>on the last day of the month</source>
        <translation>le dernier jour du mois</translation>
    </message>
    <message>
        <source>week {number} of the month: {day}</source>
        <translation>semaine {number} du mois&#xa0;: {day}</translation>
    </message>
    <message>
        <source>last week of the month: {day}</source>
        <translation>dernière semaine du mois&#xa0;: {day}</translation>
    </message>
    <message>
        <source>At the same time: {title}.</source>
        <translation>En même temps&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>{reason}: {names}.</source>
        <translation>{reason}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Closed ({what})</source>
        <translation>Fermé ({what})</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Holiday in {country} ({what})</source>
        <translation>Jour férié, {country} ({what})</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Tous les %n jours</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Toutes les %n semaines</numerusform>
            <numerusform>Toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {days}</source>
        <translation>{step}&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{step}, until {day}</source>
        <translation>{step}, jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Tous les %n mois</numerusform>
            <numerusform>Tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Tous les %n ans</numerusform>
            <numerusform>Tous les %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Change the session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>Ajouter la séance</translation>
    </message>
    <message>
        <source>Add, then another</source>
        <translation>Ajouter, puis une autre</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>pour tous</translation>
    </message>
    <message>
        <source>as the event: {languages}</source>
        <translation>comme l’événement&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Counted time</source>
        <translation>Temps compté</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Session of the clock</source>
        <translation>Séance de l’heure</translation>
    </message>
    <message>
        <source>Session before (PgUp)</source>
        <translation>Séance précédente (PgUp)</translation>
    </message>
    <message>
        <source>Session after (PgDn)</source>
        <translation>Séance suivante (PgDn)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Everything applies at once.</source>
        <translation>Tout s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>No setting speaks of “{words}”.</source>
        <translation>Aucun réglage ne parle de «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Cell {address}, {text}</source>
        <translation>Cellule {address}, {text}</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift sessions</source>
        <translation>Décaler des séances</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>Les&amp;quelles</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;De combien</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) shifted.</source>
        <translation>
            <numerusform>%n séance décalée.</numerusform>
            <numerusform>%n séances décalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes or days</source>
        <translation>Minutes ou jours</translation>
    </message>
    <message>
        <source>Later or earlier</source>
        <translation>Plus tard ou plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s)</source>
        <translation>
            <numerusform>Décaler %n séance</numerusform>
            <numerusform>Décaler %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: {change}.</source>
        <translation>La première&#xa0;: {change}.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar entry(ies) change.</source>
        <translation>
            <numerusform>%n entrée de calendrier change.</numerusform>
            <numerusform>%n entrées de calendrier changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold files of this event: save updates for them.</source>
        <translation>
            <numerusform>%n personne a des fichiers de cet événement&#xa0;: enregistrez une mise à jour pour elle.</numerusform>
            <numerusform>%n personnes ont des fichiers de cet événement&#xa0;: enregistrez des mises à jour pour elles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>of {all} are here</source>
        <translation>sur {all} sont là</translation>
    </message>
    <message>
        <source>Last arrivals</source>
        <translation>Dernières arrivées</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Personne n’est encore venu.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>Proposed time: {when}</source>
        <translation>Horaire proposé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{name}: outside working hours</source>
        <translation>{name}&#xa0;: hors des heures de travail</translation>
    </message>
    <message>
        <source>Cannot come on this day:</source>
        <translation>Ne peuvent pas venir ce jour-là&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SomeBar</name>
    <message>
        <source>Show all people</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>from an online report, {name}, {at}</source>
        <translation>d’un rapport en ligne, {name}, {at}</translation>
    </message>
    <message>
        <source>from paper, {name}, {at}</source>
        <translation>d’après papier, {name}, {at}</translation>
    </message>
    <message>
        <source>typed by {name}, {at}</source>
        <translation>saisi par {name}, {at}</translation>
    </message>
    <message>
        <source>from an online report</source>
        <translation>d’un rapport en ligne</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>d’après papier</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>à l’accueil</translation>
    </message>
    <message>
        <source>check-in {time}</source>
        <translation>accueil {time}</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Name or institution</source>
        <translation>Nom ou institution</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rôle de {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>It is now: {state}.</source>
        <translation>État actuel&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nouvel état</translation>
    </message>
    <message>
        <source>Of the series</source>
        <translation>De la série</translation>
    </message>
    <message>
        <source>Reason (stays in the history)</source>
        <translation>Motif (reste dans l’historique)</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>This event only</source>
        <translation>Cet événement seulement</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>{which}: {number}</source>
        <translation>{which}&#xa0;: {number}</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n event(s)</source>
        <translation>
            <numerusform>Annuler %n événement</numerusform>
            <numerusform>Annuler %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Annuler l’événement</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n event(s)</source>
        <translation>
            <numerusform>Reporter %n événement</numerusform>
            <numerusform>Reporter %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Postpone the event</source>
        <translation>Reporter l’événement</translation>
    </message>
    <message>
        <source>The event is now: {state}.</source>
        <translation>Nouvel état de l’événement&#xa0;: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are now: {state}.</source>
        <translation>
            <numerusform>Nouvel état de %n événement&#xa0;: {state}.</numerusform>
            <numerusform>Nouvel état de %n événements&#xa0;: {state}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Tout est enregistré depuis {time}</translation>
    </message>
    <message>
        <source>On this computer: {name}</source>
        <translation>Sur cet ordinateur&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Why: {reason}</source>
        <translation>Pourquoi&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Cannot be undone: {reason}</source>
        <translation>Ne peut pas être annulé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Ouvrir l’événement</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, of use to the program only</source>
        <translation>
            <numerusform>et %n de plus, utile au programme seulement</numerusform>
            <numerusform>et %n de plus, utiles au programme seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, too many to list</source>
        <translation>
            <numerusform>et %n de plus, trop pour être listé</numerusform>
            <numerusform>et %n de plus, trop nombreux pour être listés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>present</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}, {state}, {note}</source>
        <translation>Étape {number} sur {count}, {title}, {state}, {note}</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message numerus="yes">
        <source>%n person(s) keep their seats and need no visa or hotel.</source>
        <translation>
            <numerusform>%n personne garde sa place et n’a besoin ni de visa ni d’hôtel.</numerusform>
            <numerusform>%n personnes gardent leur place et n’ont besoin ni de visa ni d’hôtel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are called off in calendars.</source>
        <translation>
            <numerusform>%n jour est annulé dans les calendriers.</numerusform>
            <numerusform>%n jours sont annulés dans les calendriers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lose their seats.</source>
        <translation>
            <numerusform>%n personne perd sa place.</numerusform>
            <numerusform>%n personnes perdent leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) keep their seats and are asked to confirm the new dates.</source>
        <translation>
            <numerusform>%n personne garde sa place et est invitée à confirmer les nouvelles dates.</numerusform>
            <numerusform>%n personnes gardent leur place et sont invitées à confirmer les nouvelles dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) hold the invitation: calendar updates will be prepared.</source>
        <translation>
            <numerusform>%n personne a l’invitation&#xa0;: une mise à jour de calendrier sera préparée.</numerusform>
            <numerusform>%n personnes ont l’invitation&#xa0;: des mises à jour de calendrier seront préparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have a letter and must be told.</source>
        <translation>
            <numerusform>%n institution a une lettre et doit être prévenue.</numerusform>
            <numerusform>%n institutions ont une lettre et doivent être prévenues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamColumn</name>
    <message>
        <source>Partners of {code}, {title}</source>
        <translation>Partenaires de {code}, {title}</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Institutions that belong together</source>
        <translation>Institutions qui vont ensemble</translation>
    </message>
    <message>
        <source>Add institution</source>
        <translation>Ajouter une institution</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Working hours, local</source>
        <translation>Heures de travail, locales</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>May miss</source>
        <translation>Absents admis</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>Début des heures de travail</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>Fin des heures de travail</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>à chacun les siennes</translation>
    </message>
    <message>
        <source>same for all</source>
        <translation>les mêmes pour toutes</translation>
    </message>
    <message>
        <source>{name} is in your list of institutions now.</source>
        <translation>{name} figure maintenant dans votre liste d’institutions.</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>own</source>
        <translation>la nôtre</translation>
    </message>
    <message>
        <source>weekend {days}</source>
        <translation>week-end {days}</translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>New events of the type “{type}” can begin with the facts and the programme of this one. Dates, partners and people are not kept.</source>
        <translation>Les nouveaux événements du type «&#xa0;{type}&#xa0;» pourront partir des informations et du programme de celui-ci. Dates, partenaires et personnes ne sont pas conservés.</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Nom du modèle</translation>
    </message>
    <message>
        <source>Template saved.</source>
        <translation>Modèle enregistré.</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Templates of events</source>
        <translation>Modèles d’événements</translation>
    </message>
    <message>
        <source>No templates yet. Save an event as one: More, Save as template…</source>
        <translation>Aucun modèle. Enregistrez un événement comme modèle&#xa0;: Plus, Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>facts only</source>
        <translation>informations seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of programme</source>
        <translation>
            <numerusform>%n ligne de programme</numerusform>
            <numerusform>%n lignes de programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Supprimé&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Note de cadrage</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Nominations open</source>
        <translation>Candidatures ouvertes</translation>
    </message>
    <message>
        <source>Nominations closed</source>
        <translation>Candidatures closes</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapport remis</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présentiel</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>one entry per day</source>
        <translation>une entrée par jour</translation>
    </message>
    <message>
        <source>one entry per session</source>
        <translation>une entrée par séance</translation>
    </message>
    <message>
        <source>Ombudsman institution</source>
        <translation>Institution de l’ombudsman</translation>
    </message>
    <message>
        <source>Human rights commission</source>
        <translation>Commission des droits de l’homme</translation>
    </message>
    <message>
        <source>Human rights institute</source>
        <translation>Institut des droits de l’homme</translation>
    </message>
    <message>
        <source>Hybrid institution</source>
        <translation>Institution mixte</translation>
    </message>
    <message>
        <source>Consultative body</source>
        <translation>Organe consultatif</translation>
    </message>
    <message>
        <source>Equality body</source>
        <translation>Organisme de promotion de l’égalité</translation>
    </message>
    <message>
        <source>Children’s ombudsman</source>
        <translation>Défenseur des enfants</translation>
    </message>
    <message>
        <source>Regional ombudsman</source>
        <translation>Ombudsman régional</translation>
    </message>
    <message>
        <source>Inspection body</source>
        <translation>Organe d’inspection</translation>
    </message>
    <message>
        <source>Specialised ombudsman</source>
        <translation>Ombudsman spécialisé</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>Autre organisme</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>chef de file</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>co-organiser</source>
        <translation>coorganisateur</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>bailleur</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>in cooperation</source>
        <translation>en coopération</translation>
    </message>
    <message>
        <source>with participation</source>
        <translation>avec la participation</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>Note de cadrage</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>Évaluation des besoins</translation>
    </message>
    <message>
        <source>Hosting agreement</source>
        <translation>Accord d’accueil</translation>
    </message>
    <message>
        <source>Notice of the dates (calendar file)</source>
        <translation>Avis des dates (fichier d’agenda)</translation>
    </message>
    <message>
        <source>Order or approval memo</source>
        <translation>Ordre ou note d’approbation</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Lettre d’invitation</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>Formulaire de candidature</translation>
    </message>
    <message>
        <source>Information note</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Lettre de rappel</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Confirmation letter</source>
        <translation>Lettre de confirmation</translation>
    </message>
    <message>
        <source>Personal calendar files</source>
        <translation>Fichiers d’agenda personnels</translation>
    </message>
    <message>
        <source>Visa support letter</source>
        <translation>Lettre pour le visa</translation>
    </message>
    <message>
        <source>Note on travel and stay</source>
        <translation>Note sur le voyage et le séjour</translation>
    </message>
    <message>
        <source>Request for interpreters</source>
        <translation>Demande d’interprètes</translation>
    </message>
    <message>
        <source>Papers of people under 18</source>
        <translation>Documents des moins de 18 ans</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Chevalets de table</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Plan de table</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Formulaire d’évaluation</translation>
    </message>
    <message>
        <source>Attendance workbook</source>
        <translation>Classeur de présence</translation>
    </message>
    <message>
        <source>Signed sheets (scan)</source>
        <translation>Feuilles signées (scan)</translation>
    </message>
    <message>
        <source>Presentations and handouts</source>
        <translation>Présentations et supports</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Outcome document</source>
        <translation>Document final</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Procès-verbal de la réunion</translation>
    </message>
    <message>
        <source>Evaluation summary</source>
        <translation>Synthèse de l’évaluation</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Report on the event</source>
        <translation>Rapport sur l’événement</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Follow-up forms</source>
        <translation>Questionnaires de suivi</translation>
    </message>
    <message>
        <source>Note on what came of it</source>
        <translation>Note sur les effets</translation>
    </message>
    <message>
        <source>Protocol of erased data</source>
        <translation>Procès-verbal d’effacement des données</translation>
    </message>
    <message>
        <source>Cancellation letter</source>
        <translation>Lettre d’annulation</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not needed yet</source>
        <translation>Pas encore utile</translation>
    </message>
    <message>
        <source>If useful</source>
        <translation>Si utile</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relancé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>postal mail</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>toutes les étapes</translation>
    </message>
    <message>
        <source>four steps</source>
        <translation>quatre étapes</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>this session and the rest of its day</source>
        <translation>cette séance et le reste de la journée</translation>
    </message>
    <message>
        <source>all sessions of its day</source>
        <translation>toutes les séances de la journée</translation>
    </message>
    <message>
        <source>all sessions from this one on</source>
        <translation>toutes les séances à partir de celle-ci</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>depuis le papier</translation>
    </message>
    <message>
        <source>checked in at the door</source>
        <translation>enregistré à l’entrée</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>nom de famille d’abord</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>prénom d’abord</translation>
    </message>
    <message>
        <source>notice of the event</source>
        <translation>avis de l’événement</translation>
    </message>
    <message>
        <source>personal invitations</source>
        <translation>invitations personnelles</translation>
    </message>
    <message>
        <source>whole calendar</source>
        <translation>calendrier complet</translation>
    </message>
    <message>
        <source>attendance sheet</source>
        <translation>relevé de présences</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>feuille d’émargement</translation>
    </message>
    <message>
        <source>list of participants</source>
        <translation>liste des participants</translation>
    </message>
    <message>
        <source>sign-in sheet to print</source>
        <translation>feuille d’émargement à imprimer</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>table signs</source>
        <translation>chevalets de table</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>attestations</translation>
    </message>
    <message>
        <source>evaluation forms</source>
        <translation>formulaires d’évaluation</translation>
    </message>
    <message>
        <source>evaluation forms to print</source>
        <translation>formulaires d’évaluation à imprimer</translation>
    </message>
    <message>
        <source>follow-up forms</source>
        <translation>questionnaires de suivi</translation>
    </message>
    <message>
        <source>before the event</source>
        <translation>avant l’événement</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidien</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>three months later</source>
        <translation>trois mois après</translation>
    </message>
    <message>
        <source>six months later</source>
        <translation>six mois après</translation>
    </message>
    <message>
        <source>done</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>settled before</source>
        <translation>réglé avant</translation>
    </message>
    <message>
        <source>host first, then countries</source>
        <translation>hôte d’abord, puis pays</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>par pays</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by institution</source>
        <translation>par institution</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>en bonne voie</translation>
    </message>
    <message>
        <source>not enough hours</source>
        <translation>heures insuffisantes</translation>
    </message>
    <message>
        <source>member of the youth council</source>
        <translation>membre du conseil de jeunes</translation>
    </message>
    <message>
        <source>age within the limits</source>
        <translation>âge dans les limites</translation>
    </message>
    <message>
        <source>guardian consent for these dates</source>
        <translation>consentement du représentant légal pour ces dates</translation>
    </message>
    <message>
        <source>own agreement</source>
        <translation>propre accord</translation>
    </message>
    <message>
        <source>chaperone on the same travel</source>
        <translation>accompagnateur du même voyage</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contact d’urgence</translation>
    </message>
    <message>
        <source>decision on photos</source>
        <translation>décision sur les photos</translation>
    </message>
    <message>
        <source>health and diet note</source>
        <translation>note de santé et de régime alimentaire</translation>
    </message>
    <message>
        <source>code of conduct given</source>
        <translation>code de conduite remis</translation>
    </message>
    <message>
        <source>permission to leave the country checked</source>
        <translation>autorisation de sortie du territoire vérifiée</translation>
    </message>
    <message>
        <source>persons responsible for child safety named</source>
        <translation>responsables de la protection de l’enfance désignés</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non nécessaire</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Saved invitation</source>
        <translation>Invitation enregistrée</translation>
    </message>
    <message>
        <source>Days of a calendar</source>
        <translation>Jours d’un calendrier</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Entrée de calendrier</translation>
    </message>
    <message>
        <source>Sending of a document</source>
        <translation>Envoi d’un document</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Membre du conseil</translation>
    </message>
    <message>
        <source>Answer of an evaluation</source>
        <translation>Réponse d’une évaluation</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Recommendation of the event</source>
        <translation>Recommandation de l’événement</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Step of the event</source>
        <translation>Étape de l’événement</translation>
    </message>
    <message>
        <source>Template of events</source>
        <translation>Modèle d’événements</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Saved files</source>
        <translation>Fichiers enregistrés</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Step of the invitation</source>
        <translation>Étape de l’invitation</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Training of others</source>
        <translation>Formation donnée</translation>
    </message>
    <message>
        <source>User of the program</source>
        <translation>Utilisateur du programme</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Step of the participant</source>
        <translation>Étape du participant</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Answer about an action plan</source>
        <translation>Réponse sur un plan d’action</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Release of the programme</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>Role in a session</source>
        <translation>Rôle dans une séance</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Day of the United Nations</source>
        <translation>Journée des Nations Unies</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>Conseil de jeunes</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>répondu le</translation>
    </message>
    <message>
        <source>in the archive since</source>
        <translation>aux archives depuis</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>calendar entries</source>
        <translation>entrées de calendrier</translation>
    </message>
    <message>
        <source>name on the certificate</source>
        <translation>nom sur l’attestation</translation>
    </message>
    <message>
        <source>certificate number</source>
        <translation>numéro d’attestation</translation>
    </message>
    <message>
        <source>way of sending</source>
        <translation>mode d’envoi</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>personal columns</source>
        <translation>colonnes personnelles</translation>
    </message>
    <message>
        <source>share for a certificate</source>
        <translation>part requise pour l’attestation</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>consultations</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinateur</translation>
    </message>
    <message>
        <source>youth council</source>
        <translation>conseil de jeunes</translation>
    </message>
    <message>
        <source>counted minutes</source>
        <translation>minutes comptées</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>ce qui est compté</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>end of the working day</source>
        <translation>fin de la journée de travail</translation>
    </message>
    <message>
        <source>start of the working day</source>
        <translation>début de la journée de travail</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>date limite</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>planned until</source>
        <translation>prévu jusqu’au</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>reason for the end</source>
        <translation>motif de la fin</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>end of the term</source>
        <translation>fin du mandat</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <translation>entrée de calendrier</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>numéro dans un autre système</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation>femmes et filles</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>day of the demo</source>
        <translation>jour de la démo</translation>
    </message>
    <message>
        <source>forms given out</source>
        <translation>formulaires distribués</translation>
    </message>
    <message>
        <source>founded on</source>
        <translation>fondé le</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>prénoms</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>donné le</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>guardian’s e-mail</source>
        <translation>courriel du représentant légal</translation>
    </message>
    <message>
        <source>guardian’s name is held</source>
        <translation>le nom du représentant légal est conservé</translation>
    </message>
    <message>
        <source>guardian’s phone is held</source>
        <translation>le téléphone du représentant légal est conservé</translation>
    </message>
    <message>
        <source>held on</source>
        <translation>tenu le</translation>
    </message>
    <message>
        <source>version of the entry</source>
        <translation>version de l’entrée</translation>
    </message>
    <message>
        <source>incoming number</source>
        <translation>numéro d’arrivée</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interprétation</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>audience is counted</source>
        <translation>le public est compté</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>point focal</translation>
    </message>
    <message>
        <source>the main one</source>
        <translation>la principale</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>travaillé</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom court</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>men and boys</source>
        <translation>hommes et garçons</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>âge maximal</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>âge minimal</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>form of holding</source>
        <translation>modalité</translation>
    </message>
    <message>
        <source>months after the event</source>
        <translation>mois après l’événement</translation>
    </message>
    <message>
        <source>name in Latin letters</source>
        <translation>nom en caractères latins</translation>
    </message>
    <message>
        <source>order of names</source>
        <translation>ordre des noms</translation>
    </message>
    <message>
        <source>needs interpretation from</source>
        <translation>a besoin d’interprétation depuis</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>obstacles</translation>
    </message>
    <message>
        <source>of them under 18</source>
        <translation>dont moins de 18 ans</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>autres noms</translation>
    </message>
    <message>
        <source>outgoing number</source>
        <translation>numéro de départ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>patronyme</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>plan d’action</translation>
    </message>
    <message>
        <source>post</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>beginning of the number</source>
        <translation>début du numéro</translation>
    </message>
    <message>
        <source>project number</source>
        <translation>numéro du projet</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>usual quota</source>
        <translation>quota habituel</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>saved files</source>
        <translation>fichiers enregistrés</translation>
    </message>
    <message>
        <source>receivers</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>remplacé par</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>step from 1 to 5</source>
        <translation>degré de 1 à 5</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>envoyé le</translation>
    </message>
    <message>
        <source>day in the series</source>
        <translation>jour dans la série</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>où il en est</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>shares contacts</source>
        <translation>partage ses coordonnées</translation>
    </message>
    <message>
        <source>who signs certificates</source>
        <translation>signataire des attestations</translation>
    </message>
    <message>
        <source>leaves out days of rest</source>
        <translation>exclut les jours de repos</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>start of the term</source>
        <translation>début du mandat</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>day of the statute</source>
        <translation>date du statut</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>enseignants</translation>
    </message>
    <message>
        <source>months of a term</source>
        <translation>durée du mandat en mois</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territoire</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>track</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>type of event</source>
        <translation>type d’événement</translation>
    </message>
    <message>
        <source>day of the United Nations</source>
        <translation>journée des Nations Unies</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valable à partir du</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>valable jusqu’au</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>answer in words</source>
        <translation>réponse en mots</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>retiré le</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>place dans la liste</translation>
    </message>
    <message>
        <source>place in the delegation</source>
        <translation>place dans la délégation</translation>
    </message>
    <message>
        <source>further recommendations</source>
        <translation>autres recommandations</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>mise en place</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquet</translation>
    </message>
    <message>
        <source>embassy</source>
        <translation>ambassade</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>note verbale</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>chef de délégation</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>young delegate</source>
        <translation>jeune délégué</translation>
    </message>
    <message>
        <source>chaperone</source>
        <translation>accompagnateur</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formateur</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>jury</source>
        <translation>jury</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Désigné</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>À l’examen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>A participé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Cancelled with the event</source>
        <translation>Annulé avec l’événement</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>present online</source>
        <translation>présent en ligne</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>parti avant la fin</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>minutes en ligne</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>président</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>vice-président</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secrétaire</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>Bureau mis en place</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>Liste modifiée</translation>
    </message>
    <message>
        <source>Name of the user changed</source>
        <translation>Nom de l’utilisateur modifié</translation>
    </message>
    <message>
        <source>Demo office loaded</source>
        <translation>Bureau de démonstration chargé</translation>
    </message>
    <message>
        <source>Event planned</source>
        <translation>Événement planifié</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Événement modifié</translation>
    </message>
    <message>
        <source>Events copied</source>
        <translation>Événements copiés</translation>
    </message>
    <message>
        <source>Recommendation set</source>
        <translation>Recommandation attribuée</translation>
    </message>
    <message>
        <source>Event moved</source>
        <translation>Événement déplacé</translation>
    </message>
    <message>
        <source>Event moved online</source>
        <translation>Événement passé en ligne</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>Événement copié</translation>
    </message>
    <message>
        <source>Clash let stand</source>
        <translation>Conflit admis</translation>
    </message>
    <message>
        <source>Clash to be decided again</source>
        <translation>Conflit à décider de nuevo</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>Event postponed</source>
        <translation>Événement reporté</translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation>Événement annulé</translation>
    </message>
    <message>
        <source>Role of an institution changed</source>
        <translation>Rôle d’une institution modifié</translation>
    </message>
    <message>
        <source>Institution removed from the organisers</source>
        <translation>Institution retirée des organisateurs</translation>
    </message>
    <message>
        <source>Event repeated</source>
        <translation>Événement répété</translation>
    </message>
    <message>
        <source>Events of the series changed</source>
        <translation>Événements de la série modifiés</translation>
    </message>
    <message>
        <source>Events of the series cancelled</source>
        <translation>Événements de la série annulés</translation>
    </message>
    <message>
        <source>Events of the series postponed</source>
        <translation>Événements de la série reportés</translation>
    </message>
    <message>
        <source>Series left</source>
        <translation>Sorti de la série</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Modèle enregistré</translation>
    </message>
    <message>
        <source>Template renamed</source>
        <translation>Modèle renommé</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Modèle supprimé</translation>
    </message>
    <message>
        <source>Change of clocks settled</source>
        <translation>Changement d’heure réglé</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Séance ajoutée</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Séance modifiée</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>Séance supprimée</translation>
    </message>
    <message>
        <source>Session copied</source>
        <translation>Séance copiée</translation>
    </message>
    <message>
        <source>Order of sessions changed</source>
        <translation>Ordre des séances modifié</translation>
    </message>
    <message>
        <source>Session moved to another day</source>
        <translation>Séance déplacée à un autre jour</translation>
    </message>
    <message>
        <source>Sessions shifted</source>
        <translation>Séances décalées</translation>
    </message>
    <message>
        <source>Phase added</source>
        <translation>Phase ajoutée</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Phase modifiée</translation>
    </message>
    <message>
        <source>Phase removed</source>
        <translation>Phase supprimée</translation>
    </message>
    <message>
        <source>Programme released</source>
        <translation>Programme diffusé</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person corrected</source>
        <translation>Personne corrigée</translation>
    </message>
    <message>
        <source>Institution added</source>
        <translation>Institution ajoutée</translation>
    </message>
    <message>
        <source>Institution corrected</source>
        <translation>Institution corrigée</translation>
    </message>
    <message>
        <source>Focal point chosen</source>
        <translation>Point focal choisi</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Mis aux archives</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>Sorti des archives</translation>
    </message>
    <message>
        <source>Full name of somebody under 18 shown</source>
        <translation>Nom complet d’un mineur affiché</translation>
    </message>
    <message>
        <source>Public holidays read</source>
        <translation>Jours fériés lus</translation>
    </message>
    <message>
        <source>Closing days added</source>
        <translation>Jours de fermeture ajoutés</translation>
    </message>
    <message>
        <source>Working days added</source>
        <translation>Jours travaillés ajoutés</translation>
    </message>
    <message>
        <source>Days of a calendar corrected</source>
        <translation>Jours d’un calendrier corrigés</translation>
    </message>
    <message>
        <source>Days of a calendar removed</source>
        <translation>Jours d’un calendrier supprimés</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>Institutions invitées</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <translation>Invitation modifiée</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>Invitation reprise</translation>
    </message>
    <message>
        <source>Letters marked as sent</source>
        <translation>Lettres marquées comme envoyées</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>Reminders recorded</source>
        <translation>Relances enregistrées</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personnes ajoutées</translation>
    </message>
    <message>
        <source>Nominations added</source>
        <translation>Candidatures ajoutées</translation>
    </message>
    <message>
        <source>State of people changed</source>
        <translation>État de personnes modifié</translation>
    </message>
    <message>
        <source>Person replaced</source>
        <translation>Personne remplacée</translation>
    </message>
    <message>
        <source>Person withdrawn</source>
        <translation>Personne retirée</translation>
    </message>
    <message>
        <source>Role of a person changed</source>
        <translation>Rôle d’une personne modifié</translation>
    </message>
    <message>
        <source>Chaperone named</source>
        <translation>Accompagnateur désigné</translation>
    </message>
    <message>
        <source>Order in a delegation changed</source>
        <translation>Ordre d’une délégation modifié</translation>
    </message>
    <message>
        <source>Youth council added</source>
        <translation>Conseil de jeunes ajouté</translation>
    </message>
    <message>
        <source>Youth council corrected</source>
        <translation>Conseil de jeunes corrigé</translation>
    </message>
    <message>
        <source>Council member corrected</source>
        <translation>Membre du conseil corrigé</translation>
    </message>
    <message>
        <source>Term in a council renewed</source>
        <translation>Mandat au conseil renouvelé</translation>
    </message>
    <message>
        <source>Council member added</source>
        <translation>Membre du conseil ajouté</translation>
    </message>
    <message>
        <source>Term in a council ended</source>
        <translation>Mandat au conseil terminé</translation>
    </message>
    <message>
        <source>Paper recorded</source>
        <translation>Document enregistré</translation>
    </message>
    <message>
        <source>Paper withdrawn</source>
        <translation>Document retiré</translation>
    </message>
    <message>
        <source>Attendance marked</source>
        <translation>Présence marquée</translation>
    </message>
    <message>
        <source>Attendance of many marked</source>
        <translation>Présence de plusieurs marquée</translation>
    </message>
    <message>
        <source>Checked in at the door</source>
        <translation>Arrivée enregistrée</translation>
    </message>
    <message>
        <source>Arrival corrected at the door</source>
        <translation>Arrivée corrigée</translation>
    </message>
    <message>
        <source>Attendance taken from a report</source>
        <translation>Présences reprises d’un rapport</translation>
    </message>
    <message>
        <source>Attendance pasted</source>
        <translation>Présences collées</translation>
    </message>
    <message>
        <source>Walk-in added</source>
        <translation>Arrivant ajouté</translation>
    </message>
    <message>
        <source>Rule for certificates changed</source>
        <translation>Règle des certificats changée</translation>
    </message>
    <message>
        <source>Evaluation forms given out counted</source>
        <translation>Formulaires distribués comptés</translation>
    </message>
    <message>
        <source>Evaluation form entered</source>
        <translation>Formulaire d’évaluation saisi</translation>
    </message>
    <message>
        <source>Evaluation form corrected</source>
        <translation>Formulaire d’évaluation corrigé</translation>
    </message>
    <message>
        <source>Evaluation form removed</source>
        <translation>Formulaire d’évaluation retiré</translation>
    </message>
    <message>
        <source>Evaluation forms taken in</source>
        <translation>Formulaires d’évaluation repris</translation>
    </message>
    <message>
        <source>Action plan added</source>
        <translation>Plan d’action ajouté</translation>
    </message>
    <message>
        <source>Action plans added</source>
        <translation>Plans d’action ajoutés</translation>
    </message>
    <message>
        <source>Action plan changed</source>
        <translation>Plan d’action modifié</translation>
    </message>
    <message>
        <source>Action plans removed</source>
        <translation>Plans d’action supprimés</translation>
    </message>
    <message>
        <source>Answer about an action plan recorded</source>
        <translation>Réponse sur un plan d’action enregistrée</translation>
    </message>
    <message>
        <source>Recorded that no answer came</source>
        <translation>Absence de réponse enregistrée</translation>
    </message>
    <message>
        <source>Answer about an action plan removed</source>
        <translation>Réponse sur un plan d’action supprimée</translation>
    </message>
    <message>
        <source>Training of others recorded</source>
        <translation>Formation donnée enregistrée</translation>
    </message>
    <message>
        <source>Training of others changed</source>
        <translation>Formation donnée modifiée</translation>
    </message>
    <message>
        <source>Trainings of others removed</source>
        <translation>Formations données supprimées</translation>
    </message>
    <message>
        <source>Follow-up forms taken in</source>
        <translation>Questionnaires de suivi repris</translation>
    </message>
    <message>
        <source>Lesson logged</source>
        <translation>Leçon saisie</translation>
    </message>
    <message>
        <source>Lessons logged</source>
        <translation>Leçons saisies</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Attestations délivrées</translation>
    </message>
    <message>
        <source>Name on a certificate changed</source>
        <translation>Nom sur une attestation modifié</translation>
    </message>
    <message>
        <source>Full names of children shown on certificates</source>
        <translation>Noms complets d’enfants affichés sur les attestations</translation>
    </message>
    <message>
        <source>Certificates printed</source>
        <translation>Attestations imprimées</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>Documents imprimés</translation>
    </message>
    <message>
        <source>Files saved</source>
        <translation>Fichiers enregistrés</translation>
    </message>
    <message>
        <source>Document recorded</source>
        <translation>Document enregistré</translation>
    </message>
    <message>
        <source>Document corrected</source>
        <translation>Document corrigé</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Document retiré</translation>
    </message>
    <message>
        <source>Documents marked as sent</source>
        <translation>Documents marqués comme envoyés</translation>
    </message>
    <message>
        <source>Mark “sent” taken back</source>
        <translation>Marque «&#xa0;envoyé&#xa0;» retirée</translation>
    </message>
    <message>
        <source>Next: write the idea down</source>
        <translation>Ensuite&#xa0;: rédiger l’idée</translation>
    </message>
    <message>
        <source>Next: agree with the co-organisers</source>
        <translation>Ensuite&#xa0;: convenir avec les coorganisateurs</translation>
    </message>
    <message>
        <source>Next: record the approval</source>
        <translation>Ensuite&#xa0;: enregistrer l’approbation</translation>
    </message>
    <message>
        <source>Next: open nominations</source>
        <translation>Ensuite&#xa0;: ouvrir les candidatures</translation>
    </message>
    <message>
        <source>Next: close nominations</source>
        <translation>Ensuite&#xa0;: clore les candidatures</translation>
    </message>
    <message>
        <source>Next: confirm the event</source>
        <translation>Ensuite&#xa0;: confirmer l’événement</translation>
    </message>
    <message>
        <source>Next: start the event</source>
        <translation>Ensuite&#xa0;: commencer l’événement</translation>
    </message>
    <message>
        <source>Next: record that it was held</source>
        <translation>Ensuite&#xa0;: enregistrer qu’il s’est tenu</translation>
    </message>
    <message>
        <source>Next: finish the evaluation</source>
        <translation>Ensuite&#xa0;: achever l’évaluation</translation>
    </message>
    <message>
        <source>Next: report on the event</source>
        <translation>Ensuite&#xa0;: rendre compte de l’événement</translation>
    </message>
    <message>
        <source>Next: start the follow-up</source>
        <translation>Ensuite&#xa0;: lancer le suivi</translation>
    </message>
    <message>
        <source>Next: close the event</source>
        <translation>Ensuite&#xa0;: clore l’événement</translation>
    </message>
    <message>
        <source>Next: set new dates</source>
        <translation>Ensuite&#xa0;: fixer de nouvelles dates</translation>
    </message>
    <message>
        <source>Finish the concept</source>
        <translation>Achever la note de cadrage</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Enregistrer l’accord</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>Enregistrer l’approbation</translation>
    </message>
    <message>
        <source>Open nominations</source>
        <translation>Ouvrir les candidatures</translation>
    </message>
    <message>
        <source>Close nominations</source>
        <translation>Clore les candidatures</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n institution(s)…</source>
        <translation>
            <numerusform>Relancer %n institution…</numerusform>
            <numerusform>Relancer %n institutions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the event</source>
        <translation>Confirmer l’événement</translation>
    </message>
    <message>
        <source>Start the event</source>
        <translation>Commencer l’événement</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Marquer comme tenu</translation>
    </message>
    <message>
        <source>Mark as evaluated</source>
        <translation>Marquer comme évalué</translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation>Marquer le rapport comme remis</translation>
    </message>
    <message>
        <source>Start the follow-up</source>
        <translation>Lancer le suivi</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>Clore l’événement</translation>
    </message>
    <message>
        <source>Go on with the new dates</source>
        <translation>Continuer avec les nouvelles dates</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Youth councils</source>
        <translation>Conseils de jeunes</translation>
    </message>
    <message>
        <source>Office and lists</source>
        <translation>Bureau et listes</translation>
    </message>
    <message>
        <source>{day} {time}, next day</source>
        <translation>{day} {time}, le lendemain</translation>
    </message>
    <message>
        <source>{day} {time}, the day before</source>
        <translation>{day} {time}, la veille</translation>
    </message>
    <message>
        <source>{now}, from {day} {then}</source>
        <translation>{now}, à partir du {day} {then}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>moins de 18 ans</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Backup saved: {name}</source>
        <translation>Sauvegarde enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Another date is needed</source>
        <translation>Une autre date est nécessaire</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>élèves</translation>
    </message>
    <message>
        <source>students</source>
        <translation>étudiants</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>parents</translation>
    </message>
    <message>
        <source>pensioners</source>
        <translation>retraités</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>citoyens</translation>
    </message>
    <message>
        <source>people with disabilities</source>
        <translation>personnes handicapées</translation>
    </message>
    <message>
        <source>prisoners</source>
        <translation>détenus</translation>
    </message>
    <message>
        <source>soldiers</source>
        <translation>militaires</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>juristes</translation>
    </message>
    <message>
        <source>general public</source>
        <translation>grand public</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Les archives</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>“{typed}” is not a time. Write it as 10:30.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une heure. Écrivez par exemple 10:30.</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>What waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n affaire en cours</numerusform>
            <numerusform>%n affaires en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n affaire vous attend</numerusform>
            <numerusform>%n affaires vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Planifier un événement</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered: {names}</source>
        <translation>
            <numerusform>%n institution n’a pas répondu&#xa0;: {names}</numerusform>
            <numerusform>%n institutions n’ont pas répondu&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} months after: %n action plan(s) to ask about</source>
        <translation>
            <numerusform>{months} mois après&#xa0;: %n plan d’action à suivre</numerusform>
            <numerusform>{months} mois après&#xa0;: %n plans d’action à suivre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominations close; all institutions have answered</source>
        <translation>Clôture des candidatures&#xa0;; toutes les institutions ont répondu</translation>
    </message>
    <message numerus="yes">
        <source>Nominations close; %n institution(s) have not answered yet</source>
        <translation>
            <numerusform>Clôture des candidatures&#xa0;; %n institution n’a pas encore répondu</numerusform>
            <numerusform>Clôture des candidatures&#xa0;; %n institutions n’ont pas encore répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>Over by the calendar, but not yet recorded as held</source>
        <translation>Terminé selon le calendrier, mais pas encore enregistré comme tenu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more clash(es)</source>
        <translation>
            <numerusform>et encore %n conflit</numerusform>
            <numerusform>et encore %n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance: %n cell(s) are empty</source>
        <translation>
            <numerusform>Présences&#xa0;: %n cellule vide</numerusform>
            <numerusform>Présences&#xa0;: %n cellules vides</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>Voir les réponses</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Ouvrir l’événement</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Enter attendance</source>
        <translation>Saisir les présences</translation>
    </message>
    <message>
        <source>Make forms…</source>
        <translation>Créer les questionnaires…</translation>
    </message>
    <message>
        <source>button {verb}</source>
        <translation>bouton {verb}</translation>
    </message>
    <message>
        <source>Nothing waits for you. No event is planned yet.</source>
        <translation>Rien ne vous attend. Aucun événement n’est encore prévu.</translation>
    </message>
    <message>
        <source>Nothing waits for you. Next event: {when}.</source>
        <translation>Rien ne vous attend. Prochain événement&#xa0;: {when}.</translation>
    </message>
</context>
<context>
    <name>TogetherPanel</name>
    <message>
        <source>ours trained</source>
        <translation>des nôtres formés</translation>
    </message>
    <message>
        <source>joint events</source>
        <translation>événements communs</translation>
    </message>
    <message>
        <source>Events together</source>
        <translation>Événements communs</translation>
    </message>
    <message>
        <source>Nothing together yet.</source>
        <translation>Rien de commun encore.</translation>
    </message>
    <message>
        <source>Persons are counted once, participations each time: {persons}, {seats}.</source>
        <translation>Chaque personne compte une fois, chaque participation chaque fois&#xa0;: {persons}, {seats}.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing held together yet.</source>
        <translation>Rien n’a encore été tenu ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>Since {year}: %n joint event(s) held.</source>
        <translation>
            <numerusform>Depuis {year}&#xa0;: %n événement commun tenu.</numerusform>
            <numerusform>Depuis {year}&#xa0;: %n événements communs tenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of ours trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>%n des nôtres formé&#xa0;: {women} femmes, {men} hommes.</numerusform>
            <numerusform>%n des nôtres formés&#xa0;: {women} femmes, {men} hommes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of theirs trained: {women} women, {men} men.</source>
        <translation>
            <numerusform>%n des leurs formé&#xa0;: {women} femmes, {men} hommes.</numerusform>
            <numerusform>%n des leurs formés&#xa0;: {women} femmes, {men} hommes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together {hours} hours.</source>
        <translation>Au total {hours} heures.</translation>
    </message>
    <message>
        <source>{year}: {ours} of ours trained, {events} joint events</source>
        <translation>{year}&#xa0;: {ours} des nôtres formés, {events} événements communs</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Leur rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitée</translation>
    </message>
    <message>
        <source>{women} w, {men} m</source>
        <translation>{women} f, {men} h</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Day: {choice}</source>
        <translation>Jour&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>host first, country, name</source>
        <translation>hôte d’abord, pays, nom</translation>
    </message>
    <message>
        <source>country, name</source>
        <translation>pays, nom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>institution, name</source>
        <translation>institution, nom</translation>
    </message>
    <message>
        <source>Sorted as the paper sheet: {choice}</source>
        <translation>Comme sur la feuille&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>Order of people</source>
        <translation>Ordre des personnes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Take marks from a Zoom, Teams or Meet report (Ctrl+I)</source>
        <translation>Reprendre les signes d’un rapport Zoom, Teams ou Meet (Ctrl+I)</translation>
    </message>
    <message>
        <source>Mark people present as they come in</source>
        <translation>Marquer les présents à leur arrivée</translation>
    </message>
    <message>
        <source>Save the attendance workbook and sheets to sign</source>
        <translation>Enregistrer le classeur des présences et les feuilles à signer</translation>
    </message>
    <message>
        <source>Add somebody who came without a seat (Ins)</source>
        <translation>Ajouter une personne venue sans place (Ins)</translation>
    </message>
    <message>
        <source>Totals, and who entered the mark (F9)</source>
        <translation>Totaux, et qui a saisi le signe (F9)</translation>
    </message>
    <message>
        <source>Online report…</source>
        <translation>Rapport en ligne…</translation>
    </message>
    <message>
        <source>Check-in…</source>
        <translation>Accueil…</translation>
    </message>
    <message>
        <source>Sheets…</source>
        <translation>Feuilles…</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Non inscrit…</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training of others</source>
        <translation>Formation donnée</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui l’a donnée</translation>
    </message>
    <message>
        <source>What the training was about</source>
        <translation>Sujet de la formation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>TrainingTable</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
</context>
<context>
    <name>TrainingsSection</name>
    <message>
        <source>Trained → trained others</source>
        <translation>Formés → ont formé d’autres</translation>
    </message>
    <message>
        <source>Record a training…</source>
        <translation>Enregistrer une formation…</translation>
    </message>
    <message>
        <source>Trained others within 3 months</source>
        <translation>Ont formé d’autres en 3 mois</translation>
    </message>
    <message>
        <source>· within 6 months</source>
        <translation>· en 6 mois</translation>
    </message>
    <message>
        <source>Trainings of others</source>
        <translation>Formations données</translation>
    </message>
    <message>
        <source>Nobody has told yet of a training given to others.</source>
        <translation>Personne n’a encore signalé de formation donnée.</translation>
    </message>
</context>
<context>
    <name>TrainingsTable</name>
    <message>
        <source>Who trained others</source>
        <translation>Qui a formé d’autres</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
</context>
<context>
    <name>TypesSection</name>
    <message>
        <source>Type {code}</source>
        <translation>Type {code}</translation>
    </message>
    <message>
        <source>Types of event</source>
        <translation>Types d’événements</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nom de la vue</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Remplace la vue de ce nom.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Add a walk-in</source>
        <translation>Ajouter un arrivant</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Somebody new: “{name}”</source>
        <translation>Nouvelle personne&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>Montrer la ligne</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>&amp;Find somebody by name</source>
        <translation>&amp;Chercher par nom</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>Nom de f&amp;amille</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>Pré&amp;noms</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>&amp;E-mail, if given</source>
        <translation>&amp;Adresse électronique, si donnée</translation>
    </message>
    <message>
        <source>Under 18? Such a person needs the youth council’s papers before a seat.</source>
        <translation>Moins de 18 ans&#xa0;? Il faut d’abord les documents du conseil des jeunes.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>&amp;Present at: {session}</source>
        <translation>&amp;Présent&#xa0;: {session}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Move it</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Ouvrir une sauvegarde…</translation>
    </message>
    <message>
        <source>Find another file…</source>
        <translation>Chercher un autre fichier…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another window has this database open on {host} since {since}. This one reads only.</source>
        <translation>Une autre fenêtre a cette base ouverte sur {host} depuis {since}. Celle-ci est en lecture seule.</translation>
    </message>
    <message>
        <source>The last session ended badly. Nothing saved was lost.</source>
        <translation>La dernière session s’est mal terminée. Rien d’enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>This database lies on a network drive: one person at a time. For several people use a PostgreSQL server.</source>
        <translation>Cette base se trouve sur un lecteur réseau&#xa0;: une personne à la fois. Pour plusieurs personnes, utilisez un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>This database lies on a removable drive. Keep a copy elsewhere.</source>
        <translation>Cette base se trouve sur un disque amovible. Gardez une copie ailleurs.</translation>
    </message>
    <message>
        <source>This database lies in a synchronised folder, which may damage it while it is open.</source>
        <translation>Cette base se trouve dans un dossier synchronisé, qui peut l’endommager tant qu’elle est ouverte.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space soon.</source>
        <translation>Le disque est presque plein. Libérez bientôt de la place.</translation>
    </message>
    <message>
        <source>The database was brought to this version. A copy of the old one: {name}</source>
        <translation>La base a été mise à cette version. Copie de l’ancienne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Find another file</source>
        <translation>Chercher un autre fichier</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>An office already lies there: {name}</source>
        <translation>Un bureau s’y trouve déjà&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
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
        <translation>Événements communs des institutions d’ombudsman</translation>
    </message>
    <message>
        <source>Your data stays with you. No account and no internet needed.</source>
        <translation>Vos données restent chez vous. Ni compte ni internet nécessaires.</translation>
    </message>
    <message>
        <source>Name, city or country, in any language</source>
        <translation>Nom, ville ou pays, en toute langue</translation>
    </message>
    <message>
        <source>History signs with it</source>
        <translation>L’historique le porte en signature</translation>
    </message>
    <message>
        <source>With an e-mail, personal invitations can be made: answers go to it.</source>
        <translation>Avec un courriel, on peut créer des invitations personnelles&#xa0;: les réponses y arrivent.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>Découvrir la démo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your institution</source>
        <translation>Votre institution</translation>
    </message>
    <message>
        <source>City and time zone</source>
        <translation>Ville et fuseau horaire</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Votre nom, si vous voulez</translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation>Votre courriel, si vous voulez</translation>
    </message>
    <message>
        <source>Not in the list: add “{name}”</source>
        <translation>Absente de la liste&#xa0;: ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Data: {path}</source>
        <translation>Données&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Type three letters of your country or city.</source>
        <translation>Tapez trois lettres de votre pays ou ville.</translation>
    </message>
</context>
<context>
    <name>What</name>
    <message>
        <source>Invitations for</source>
        <translation>Invitations pour</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation>Langue des fichiers</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message numerus="yes">
        <source>Files by person: of %n person(s) only</source>
        <translation>
            <numerusform>Fichiers par personne&#xa0;: de %n personne seulement</numerusform>
            <numerusform>Fichiers par personne&#xa0;: de %n personnes seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice, .ics</source>
        <translation>Avis, .ics</translation>
    </message>
    <message>
        <source>for everybody, names nobody</source>
        <translation>pour tous, sans nommer personne</translation>
    </message>
    <message>
        <source>Personal invitations, .ics</source>
        <translation>Invitations personnelles, .ics</translation>
    </message>
    <message>
        <source>by person and day, numbered as in the list</source>
        <translation>par personne et par jour, numérotées comme dans la liste</translation>
    </message>
    <message>
        <source>list, sessions, totals, all marks</source>
        <translation>liste, séances, totaux, tous les signes</translation>
    </message>
    <message>
        <source>Whole calendar, .ics</source>
        <translation>Calendrier complet, .ics</translation>
    </message>
    <message>
        <source>all events, names nobody</source>
        <translation>tous les événements, sans nommer personne</translation>
    </message>
    <message>
        <source>Attendance workbook, .xlsx</source>
        <translation>Classeur des présences, .xlsx</translation>
    </message>
    <message>
        <source>Sign-in sheets, .xlsx</source>
        <translation>Feuilles d’émargement, .xlsx</translation>
    </message>
    <message>
        <source>one for each day</source>
        <translation>une par jour</translation>
    </message>
    <message>
        <source>List of participants, .xlsx</source>
        <translation>Liste des participants, .xlsx</translation>
    </message>
    <message>
        <source>as other institutions read it</source>
        <translation>telle que la lisent les autres institutions</translation>
    </message>
    <message>
        <source>Sign-in sheets, .pdf</source>
        <translation>Feuilles d’émargement, .pdf</translation>
    </message>
    <message>
        <source>to print as they are</source>
        <translation>à imprimer telles quelles</translation>
    </message>
    <message>
        <source>Badges, .pdf</source>
        <translation>Badges, .pdf</translation>
    </message>
    <message>
        <source>both sides, with a code</source>
        <translation>recto verso, avec un code</translation>
    </message>
    <message>
        <source>Table signs, .pdf</source>
        <translation>Chevalets de table, .pdf</translation>
    </message>
    <message>
        <source>A4, folded</source>
        <translation>A4, pliés</translation>
    </message>
    <message>
        <source>Certificates, .pdf</source>
        <translation>Attestations, .pdf</translation>
    </message>
    <message>
        <source>for who has earned one</source>
        <translation>pour qui y a droit</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Follow-up forms, .xlsx</source>
        <translation>Questionnaires de suivi, .xlsx</translation>
    </message>
    <message>
        <source>one for each institution</source>
        <translation>un par institution</translation>
    </message>
    <message>
        <source>Evaluation form, .xlsx</source>
        <translation>Formulaire d’évaluation, .xlsx</translation>
    </message>
    <message>
        <source>to fill in and send back, anonymous</source>
        <translation>à remplir et renvoyer, anonyme</translation>
    </message>
    <message>
        <source>Evaluation form, .pdf</source>
        <translation>Formulaire d’évaluation, .pdf</translation>
    </message>
    <message>
        <source>to print, anonymous</source>
        <translation>à imprimer, anonyme</translation>
    </message>
    <message numerus="yes">
        <source>%n selected event(s), names nobody</source>
        <translation>
            <numerusform>%n événement sélectionné, sans nommer personne</numerusform>
            <numerusform>%n événements sélectionnés, sans nommer personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar, .ics</source>
        <translation>Calendrier, .ics</translation>
    </message>
    <message>
        <source>Host first, then country</source>
        <translation>Hôte d’abord, puis pays</translation>
    </message>
    <message>
        <source>Country, then name</source>
        <translation>Pays, puis nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Who has an old entry</source>
        <translation>Ceux dont l’entrée est ancienne</translation>
    </message>
    <message>
        <source>Whose entry is called off</source>
        <translation>Ceux dont l’entrée est annulée</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyé…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not from an institution</source>
        <translation>Hors institution</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>%</source>
        <comment>column of shares</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Certificate ≥ {share}</source>
        <translation>Attestation ≥ {share}</translation>
    </message>
    <message>
        <source>{share} of all hours</source>
        <translation>{share} de toutes les heures</translation>
    </message>
    <message>
        <source>{share} of the hours of phase {number}</source>
        <translation>{share} des heures de la phase {number}</translation>
    </message>
    <message>
        <source>Press to change the rule</source>
        <translation>Cliquez pour changer la règle</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>non saisi</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes online</source>
        <translation>
            <numerusform>%n minute en ligne</numerusform>
            <numerusform>%n minutes en ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, session {number}, {meaning}. {row}</source>
        <translation>{name}, séance {number}, {meaning}. {row}</translation>
    </message>
    <message>
        <source>{minutes} minutes are more than the session has: {counted} count.</source>
        <translation>{minutes} minutes dépassent la durée de la séance&#xa0;: {counted} sont comptées.</translation>
    </message>
    <message>
        <source>Hours are not known</source>
        <translation>Les heures ne sont pas connues</translation>
    </message>
    <message>
        <source>Row {hours} of {all} hours, {share}</source>
        <translation>Ligne {hours} sur {all} heures, {share}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>en bonne voie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>short in phase {number}</source>
        <translation>insuffisant pour la phase {number}</translation>
    </message>
    <message>
        <source>{share} short</source>
        <translation>il manque {share}</translation>
    </message>
    <message>
        <source>{present} present: {women} women, {men} men; {entered} entered</source>
        <translation>{present} présents&#xa0;: {women} femmes, {men} hommes&#xa0;; {entered} saisis</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n attestation</numerusform>
            <numerusform>%n attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n femme</numerusform>
            <numerusform>%n femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n homme</numerusform>
            <numerusform>%n hommes</numerusform>
        </translation>
    </message>
    <message>
        <source>women · men</source>
        <translation>femmes · hommes</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>moins de 18 ans</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}, %n ligne</numerusform>
            <numerusform>{name}, %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneHead</name>
    <message>
        <source>main</source>
        <translation>principale</translation>
    </message>
    <message>
        <source>{clock}: make it main</source>
        <translation>{clock}&#xa0;: en faire la principale</translation>
    </message>
</context>
<context>
    <name>ZoneTimes</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Times on {day}</source>
        <translation>Heures le {day}</translation>
    </message>
    <message>
        <source>{city} changes its clocks on {day}.</source>
        <translation>{city} change d’heure le {day}.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>own</source>
        <translation>la nôtre</translation>
    </message>
</context>
<context>
    <name>ZonesSection</name>
    <message>
        <source>Time zone data</source>
        <translation>Données des fuseaux horaires</translation>
    </message>
    <message>
        <source>States change their clocks. New data comes with the program.</source>
        <translation>Les États changent leur heure. Les nouvelles données viennent avec le programme.</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>That of this computer</source>
        <translation>Celui de cet ordinateur</translation>
    </message>
    <message>
        <source>Version {version}, of this year</source>
        <translation>Version {version}, de cette année</translation>
    </message>
    <message numerus="yes">
        <source>Version {version}, %n year(s) old: get a newer program</source>
        <translation>
            <numerusform>Version {version}, vieille de %n an&#xa0;: prenez un programme plus récent</numerusform>
            <numerusform>Version {version}, vieille de %n ans&#xa0;: prenez un programme plus récent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
</TS>
