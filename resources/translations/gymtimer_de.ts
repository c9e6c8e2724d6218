<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>gymtimer</name>
    <message>
        <source>the system&apos;s voice failed at “{text}”: {problem}</source>
        <extracomment>gymtimer/audio/engines.py</extracomment>
        <translation>Die Stimme des Systems scheiterte an „{text}“: {problem}</translation>
    </message>
    <message>
        <source>no voice “{voice}” on this computer; choose another in the settings</source>
        <extracomment>gymtimer/audio/engines.py</extracomment>
        <translation>Keine Stimme „{voice}“ auf diesem Computer; wähle eine andere in den Einstellungen</translation>
    </message>
    <message>
        <source>the system&apos;s voice gave no sound</source>
        <extracomment>gymtimer/audio/engines.py</extracomment>
        <translation>Die Stimme des Systems gab keinen Ton</translation>
    </message>
    <message>
        <source>the neural voice failed at “{text}”: {wrong}</source>
        <extracomment>gymtimer/audio/engines.py</extracomment>
        <translation>Die neuronale Stimme scheiterte an „{text}“: {wrong}</translation>
    </message>
    <message>
        <source>the system&apos;s voice does not start: {wrong}</source>
        <extracomment>gymtimer/audio/engines.py</extracomment>
        <translation>Die Stimme des Systems startet nicht: {wrong}</translation>
    </message>
    <message>
        <source>the neural voice does not start: {wrong}</source>
        <extracomment>gymtimer/audio/engines.py</extracomment>
        <translation>Die neuronale Stimme startet nicht: {wrong}</translation>
    </message>
    <message>
        <source>no sound</source>
        <extracomment>gymtimer/audio/output.py</extracomment>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>silent on purpose</source>
        <extracomment>gymtimer/audio/output.py</extracomment>
        <translation>absichtlich stumm</translation>
    </message>
    <message>
        <source>the sound server of this computer has ended; start gymtimer again to hear it</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>Der Tonserver dieses Computers hat sich beendet; starte gymtimer neu, um es zu hören</translation>
    </message>
    <message>
        <source>{way}, starts {delay} ms late, which is counted in</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>{way}, beginnt {delay} ms später, das ist eingerechnet</translation>
    </message>
    <message>
        <source>QtMultimedia, 48 kHz, mono</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>QtMultimedia, 48 kHz, Mono</translation>
    </message>
    <message>
        <source>QtMultimedia, 48 kHz, stereo</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>QtMultimedia, 48 kHz, Stereo</translation>
    </message>
    <message>
        <source>{device} does not take 48 kHz; choose it in the sound settings</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>{device} nimmt keine 48 kHz; stell das in den Toneinstellungen ein</translation>
    </message>
    <message>
        <source>{device} does not start</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>{device} startet nicht</translation>
    </message>
    <message>
        <source>no sound device is connected</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>Keine Tonausgabe ist angeschlossen</translation>
    </message>
    <message>
        <source>{device} was disconnected</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>{device} wurde getrennt</translation>
    </message>
    <message>
        <source>{device} has failed</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>{device} ist ausgefallen</translation>
    </message>
    <message>
        <source>{device} stutters, so it was stopped: a late count is worse than none</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>{device} stockt und wurde deshalb gestoppt: Spätes Zählen ist schlimmer als keines</translation>
    </message>
    <message>
        <source>{device} takes no sound</source>
        <extracomment>gymtimer/audio/qt_output.py</extracomment>
        <translation>{device} nimmt keinen Ton an</translation>
    </message>
    <message>
        <source>the sound device does not answer</source>
        <extracomment>gymtimer/audio/reopening.py</extracomment>
        <translation>Die Tonausgabe antwortet nicht</translation>
    </message>
    <message>
        <source>the voice gave silence</source>
        <extracomment>gymtimer/audio/shaping.py</extracomment>
        <translation>Die Stimme blieb stumm</translation>
    </message>
    <message>
        <source>simpleaudio is not installed</source>
        <extracomment>gymtimer/audio/simpleaudio_output.py</extracomment>
        <translation>simpleaudio ist nicht installiert</translation>
    </message>
    <message>
        <source>simpleaudio, 48 kHz; needs {seconds} s to fall silent</source>
        <extracomment>gymtimer/audio/simpleaudio_output.py</extracomment>
        <translation>simpleaudio, 48 kHz; braucht {seconds} s, um zu verstummen</translation>
    </message>
    <message>
        <source>simpleaudio crashes Python 3.12 and newer; install simpleaudio-patched instead of it</source>
        <extracomment>gymtimer/audio/simpleaudio_output.py</extracomment>
        <translation>simpleaudio bringt Python ab 3.12 zum Absturz; installiere stattdessen simpleaudio-patched</translation>
    </message>
    <message>
        <source>the sound device has stopped</source>
        <extracomment>gymtimer/audio/simpleaudio_output.py</extracomment>
        <translation>Die Tonausgabe ist stehen geblieben</translation>
    </message>
    <message>
        <source>the sound device does not answer: {wrong}</source>
        <extracomment>gymtimer/audio/simpleaudio_output.py</extracomment>
        <translation>Die Tonausgabe antwortet nicht: {wrong}</translation>
    </message>
    <message>
        <source>simpleaudio does not start: {wrong}</source>
        <extracomment>gymtimer/audio/simpleaudio_output.py</extracomment>
        <translation>simpleaudio startet nicht: {wrong}</translation>
    </message>
    <message>
        <source>the voice ended with code {code}: {last}</source>
        <extracomment>gymtimer/audio/speaking.py</extracomment>
        <translation>Die Stimme endete mit Code {code}: {last}</translation>
    </message>
    <message>
        <source>the voice hangs, and was ended</source>
        <extracomment>gymtimer/audio/speaking.py</extracomment>
        <translation>Die Stimme hing fest und wurde beendet</translation>
    </message>
    <message>
        <source>“{text}” was spoken but could not be kept</source>
        <extracomment>gymtimer/audio/speaking.py</extracomment>
        <translation>„{text}“ wurde gesprochen, ließ sich aber nicht speichern</translation>
    </message>
    <message>
        <source>the voice does not start: {wrong}</source>
        <extracomment>gymtimer/audio/speaking.py</extracomment>
        <translation>Die Stimme startet nicht: {wrong}</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>gymtimer/audio/speaking.py</extracomment>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>no voice on this computer starts</source>
        <extracomment>gymtimer/audio/speech.py</extracomment>
        <translation>Keine Stimme auf diesem Computer startet</translation>
    </message>
    <message>
        <source>no voice is installed; only the fixed words are spoken</source>
        <extracomment>gymtimer/audio/voicebox.py</extracomment>
        <translation>Keine Stimme ist installiert; nur die festen Wörter werden gesprochen</translation>
    </message>
    <message>
        <source>Qt&apos;s sound is not installed completely ({wrong})</source>
        <extracomment>gymtimer/devices.py</extracomment>
        <translation>Der Ton von Qt ist nicht vollständig installiert ({wrong})</translation>
    </message>
    <message>
        <source>A in the tempo is read as: the partner lifts</source>
        <extracomment>gymtimer/domain/coach.py</extracomment>
        <translation>A im Tempo wird gelesen als: Der Partner hebt an</translation>
    </message>
    <message>
        <source>no tempo was given</source>
        <extracomment>gymtimer/domain/coach.py</extracomment>
        <translation>kein Tempo angegeben</translation>
    </message>
    <message>
        <source>no number of sets was given</source>
        <extracomment>gymtimer/domain/coach.py</extracomment>
        <translation>keine Zahl der Sätze angegeben</translation>
    </message>
    <message numerus="yes">
        <source>to failure, then {n} negatives</source>
        <extracomment>gymtimer/domain/digest.py</extracomment>
        <translation>
            <numerusform>bis zum Versagen, dann {n} Negative</numerusform>
            <numerusform>bis zum Versagen, dann {n} Negative</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s lowering</source>
        <extracomment>gymtimer/domain/digest.py, gymtimer/ui/captions.py</extracomment>
        <translation>{seconds} s Ablassen</translation>
    </message>
    <message numerus="yes">
        <source>{n} exercises</source>
        <extracomment>gymtimer/domain/digest.py, gymtimer/ui/editor_outline.py</extracomment>
        <translation>
            <numerusform>{n} Übung</numerusform>
            <numerusform>{n} Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets</source>
        <extracomment>gymtimer/domain/digest.py</extracomment>
        <translation>
            <numerusform>{n} Satz</numerusform>
            <numerusform>{n} Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>gymtimer/domain/digest.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>twice a day</source>
        <extracomment>gymtimer/domain/digest.py</extracomment>
        <translation>zweimal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>{n} times a day</source>
        <extracomment>gymtimer/domain/digest.py</extracomment>
        <translation>
            <numerusform>{n}-mal am Tag</numerusform>
            <numerusform>{n}-mal am Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days a week</source>
        <extracomment>gymtimer/domain/digest.py</extracomment>
        <translation>
            <numerusform>{n} Tag die Woche</numerusform>
            <numerusform>{n} Tage die Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>gymtimer/domain/digest.py</extracomment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>superset</source>
        <extracomment>gymtimer/domain/digest.py</extracomment>
        <translation>Supersatz</translation>
    </message>
    <message>
        <source>lowered {load}</source>
        <extracomment>gymtimer/domain/digest.py, gymtimer/ui/captions.py</extracomment>
        <translation>abwärts {load}</translation>
    </message>
    <message>
        <source>bodyweight + {load}</source>
        <extracomment>gymtimer/domain/digest.py, gymtimer/domain/load.py</extracomment>
        <translation>Körpergewicht + {load}</translation>
    </message>
    <message>
        <source>bodyweight − {load} band</source>
        <extracomment>gymtimer/domain/digest.py, gymtimer/domain/load.py</extracomment>
        <translation>Körpergewicht − {load} Band</translation>
    </message>
    <message>
        <source>bodyweight</source>
        <extracomment>gymtimer/domain/digest.py, gymtimer/domain/load.py</extracomment>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>max</source>
        <extracomment>gymtimer/domain/digest.py, gymtimer/domain/load.py</extracomment>
        <translation>max</translation>
    </message>
    <message>
        <source>Agreed: who counts, when to lift, where to rack</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Abgesprochen: wer zählt, wann angehoben, wo abgelegt wird</translation>
    </message>
    <message>
        <source>Warmed up to 90 % for a single</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Aufgewärmt bis zu einer Wiederholung mit 90 %</translation>
    </message>
    <message>
        <source>Warmed up</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Aufgewärmt</translation>
    </message>
    <message>
        <source>No sharp pain, nothing popped, not dizzy</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Kein stechender Schmerz, kein Knacken, kein Schwindel</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>ago</comment>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>ago</comment>
        <extracomment>gymtimer/domain/gate.py, gymtimer/domain/rules_dose.py</extracomment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hard session of the {muscle}: {length} ago</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Letztes hartes Training ({muscle}): vor {length}</translation>
    </message>
    <message>
        <source>Here, watching, no phone</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Da, aufmerksam, kein Handy</translation>
    </message>
    <message>
        <source>{percent} of the 1RM</source>
        <extracomment>gymtimer/domain/gate.py, gymtimer/domain/reading.py</extracomment>
        <translation>{percent} des 1RM</translation>
    </message>
    <message>
        <source>Lifter</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Wer trainiert</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>gymtimer/domain/gate.py, gymtimer/ui/editor_form.py</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Rack and load</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Ablage und Last</translation>
    </message>
    <message>
        <source>Can lift about {load} when the lifter is tired</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Kann etwa {load} anheben, wenn die trainierende Person müde ist</translation>
    </message>
    <message>
        <source>the name is empty. Write one to be called by.</source>
        <extracomment>gymtimer/domain/lifter.py</extracomment>
        <translation>Der Name ist leer. Schreib einen, mit dem du gerufen wirst.</translation>
    </message>
    <message>
        <source>the name begins or ends with a space. Leave it out.</source>
        <extracomment>gymtimer/domain/lifter.py</extracomment>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen. Lass es weg.</translation>
    </message>
    <message>
        <source>the name has {n} characters. Write at most {most}.</source>
        <extracomment>gymtimer/domain/lifter.py</extracomment>
        <translation>Der Name hat {n} Zeichen. Schreib höchstens {most}.</translation>
    </message>
    <message>
        <source>the name has an invisible character ({code}). Leave it out.</source>
        <extracomment>gymtimer/domain/lifter.py</extracomment>
        <translation>Der Name hat ein unsichtbares Zeichen ({code}). Lass es weg.</translation>
    </message>
    <message>
        <source>{name}: {n} reps tell no 1RM. Take a set of 1 to {most} to failure.</source>
        <extracomment>gymtimer/domain/lifter_text.py</extracomment>
        <translation>{name}: {n} Wiederholungen ergeben kein 1RM. Nimm einen Satz bis zum Versagen mit 1 bis {most}.</translation>
    </message>
    <message>
        <source>{word}: expected a mass like &quot;62.5 kg&quot;.</source>
        <extracomment>gymtimer/domain/lifter_text.py</extracomment>
        <translation>{word}: Erwartet wird ein Gewicht wie &quot;62.5 kg&quot;.</translation>
    </message>
    <message>
        <source>{word}: expected a day like 2026-01-31.</source>
        <extracomment>gymtimer/domain/lifter_text.py</extracomment>
        <translation>{word}: Erwartet wird ein Tag wie 2026-01-31.</translation>
    </message>
    <message>
        <source>{word}: expected a number of months from 0 to {most}.</source>
        <extracomment>gymtimer/domain/lifter_text.py</extracomment>
        <translation>{word}: Erwartet wird eine Zahl von Monaten, 0 bis {most}.</translation>
    </message>
    <message>
        <source>{name}: {word} is no load. Write &quot;100 kg&quot; or &quot;5x100kg&quot;.</source>
        <extracomment>gymtimer/domain/lifter_text.py</extracomment>
        <translation>{name}: {word} ist keine Last. Schreib &quot;100 kg&quot; oder &quot;5x100kg&quot;.</translation>
    </message>
    <message>
        <source>{name}: {word} is no load. Write &quot;100 kg&quot;.</source>
        <extracomment>gymtimer/domain/lifter_text.py</extracomment>
        <translation>{name}: {word} ist keine Last. Schreib &quot;100 kg&quot;.</translation>
    </message>
    <message>
        <source>{load} with bodyweight</source>
        <extracomment>gymtimer/domain/load.py</extracomment>
        <translation>{load} mit Körpergewicht</translation>
    </message>
    <message>
        <source>{load} (the bar is {bar})</source>
        <extracomment>gymtimer/domain/load.py</extracomment>
        <translation>{load} (die Stange hat {bar})</translation>
    </message>
    <message>
        <source>Write for example 105%, 105kg, bw+10kg or max.</source>
        <extracomment>gymtimer/domain/loads.py</extracomment>
        <translation>Schreib zum Beispiel 105%, 105kg, bw+10kg oder max.</translation>
    </message>
    <message>
        <source>load {word}: not understood. {instead}</source>
        <extracomment>gymtimer/domain/loads.py</extracomment>
        <translation>Last {word}: nicht verstanden. {instead}</translation>
    </message>
    <message>
        <source>load {word}: the unit is missing.</source>
        <extracomment>gymtimer/domain/loads.py</extracomment>
        <translation>Last {word}: Die Einheit fehlt.</translation>
    </message>
    <message>
        <source>load {word}: too fine. Write at most two decimals.</source>
        <extracomment>gymtimer/domain/loads.py</extracomment>
        <translation>Last {word}: zu fein. Schreib höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>load {word}: too much. Write at most {most}.</source>
        <extracomment>gymtimer/domain/loads.py</extracomment>
        <translation>Last {word}: zu viel. Schreib höchstens {most}.</translation>
    </message>
    <message>
        <source>load {word}: too little. Write at least {least}.</source>
        <extracomment>gymtimer/domain/loads.py</extracomment>
        <translation>Last {word}: zu wenig. Schreib mindestens {least}.</translation>
    </message>
    <message>
        <source>{word}: nothing follows a load. Leave it out, or put it into the notes.</source>
        <extracomment>gymtimer/domain/loads.py</extracomment>
        <translation>{word}: Nach der Last kommt nichts mehr. Lass es weg oder schreib es in die Notizen.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <extracomment>gymtimer/domain/mistake.py</extracomment>
        <translation>Meintest du {meant}?</translation>
    </message>
    <message>
        <source>{those} or {last}</source>
        <extracomment>gymtimer/domain/mistake.py</extracomment>
        <translation>{those} oder {last}</translation>
    </message>
    <message>
        <source>Count to the start</source>
        <extracomment>gymtimer/domain/pacing.py, gymtimer/ui/help_page.py</extracomment>
        <translation>Zählen bis zum Start</translation>
    </message>
    <message>
        <source>Soft ticks after the bar is up, while the partner&apos;s hands go back to it.</source>
        <extracomment>gymtimer/domain/pacing.py</extracomment>
        <translation>Leise Ticks, wenn die Stange oben ist und die Hände des Partners zu ihr zurückgehen.</translation>
    </message>
    <message>
        <source>Count before every rep</source>
        <extracomment>gymtimer/domain/pacing.py</extracomment>
        <translation>Vor jeder Wiederholung zählen</translation>
    </message>
    <message>
        <source>Not only before the first one of a set.</source>
        <extracomment>gymtimer/domain/pacing.py</extracomment>
        <translation>Nicht nur vor der ersten eines Satzes.</translation>
    </message>
    <message>
        <source>Own lift, explosive</source>
        <extracomment>gymtimer/domain/pacing.py</extracomment>
        <translation>Eigenes Heben, explosiv</translation>
    </message>
    <message>
        <source>How long the lifter&apos;s own way up takes where the tempo says X.</source>
        <extracomment>gymtimer/domain/pacing.py</extracomment>
        <translation>Wie lange der eigene Weg nach oben dauert, wenn im Tempo X steht.</translation>
    </message>
    <message>
        <source>Count down</source>
        <extracomment>gymtimer/domain/pacing.py</extracomment>
        <translation>Rückwärts zählen</translation>
    </message>
    <message>
        <source>“Four, three, two, hands” instead of “lower, two, three, four”.</source>
        <extracomment>gymtimer/domain/pacing.py</extracomment>
        <translation>„Vier, drei, zwei, Hände ran“ statt „runter, zwei, drei, vier“.</translation>
    </message>
    <message>
        <source>Tap at the bottom</source>
        <extracomment>gymtimer/domain/pacing.py</extracomment>
        <translation>Unten drücken</translation>
    </message>
    <message>
        <source>The count goes on until somebody presses, so that real lowering times are kept.</source>
        <extracomment>gymtimer/domain/pacing.py</extracomment>
        <translation>Es wird weitergezählt, bis jemand drückt. So werden echte Zeiten des Ablassens festgehalten.</translation>
    </message>
    <message>
        <source>a line begins with sets x reps. Write for example &quot;4x4 50A0 105%&quot;.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Eine Zeile beginnt mit Sätze x Wiederholungen. Schreib zum Beispiel &quot;4x4 50A0 105%&quot;.</translation>
    </message>
    <message>
        <source>the sets are missing. Write for example &quot;4x4 50A0&quot;.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Die Sätze fehlen. Schreib zum Beispiel &quot;4x4 50A0&quot;.</translation>
    </message>
    <message>
        <source>sets {word}: no whole number within 1 to {most}. Write for example &quot;4x4 50A0&quot;.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Sätze {word}: keine ganze Zahl von 1 bis {most}. Schreib zum Beispiel &quot;4x4 50A0&quot;.</translation>
    </message>
    <message>
        <source>sets {word}: not within 1 to {most}. Write for example &quot;4x4 50A0&quot;.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Sätze {word}: nicht von 1 bis {most}. Schreib zum Beispiel &quot;4x4 50A0&quot;.</translation>
    </message>
    <message>
        <source>the reps are missing. Write for example &quot;4&quot;.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Die Wiederholungen fehlen. Schreib zum Beispiel &quot;4&quot;.</translation>
    </message>
    <message>
        <source>reps {word}: no whole number within 1 to {most}. Write for example &quot;4&quot;.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Wiederholungen {word}: keine ganze Zahl von 1 bis {most}. Schreib zum Beispiel &quot;4&quot;.</translation>
    </message>
    <message>
        <source>reps {word}: not within 1 to {most}. Write for example &quot;4&quot;.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Wiederholungen {word}: nicht von 1 bis {most}. Schreib zum Beispiel &quot;4&quot;.</translation>
    </message>
    <message>
        <source>{word}: an x is missing.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>{word}: Ein x fehlt.</translation>
    </message>
    <message>
        <source>no sets are counted here. Write the reps alone.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Hier werden keine Sätze gezählt. Schreib nur die Wiederholungen.</translation>
    </message>
    <message>
        <source>{word}: in the wrong place. Write it before the tempo.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>{word}: an der falschen Stelle. Schreib es vor das Tempo.</translation>
    </message>
    <message>
        <source>reps {word}: the smaller number comes first.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Wiederholungen {word}: Die kleinere Zahl kommt zuerst.</translation>
    </message>
    <message>
        <source>{word}: not understood.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>{word}: nicht verstanden.</translation>
    </message>
    <message>
        <source>{word}: said already. Leave it out.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>{word}: steht schon da. Lass es weg.</translation>
    </message>
    <message>
        <source>the tempo is missing. Write four digits, for example &quot;50A0&quot;.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Das Tempo fehlt. Schreib vier Ziffern, zum Beispiel &quot;50A0&quot;.</translation>
    </message>
    <message>
        <source>tempo {word}: has spaces.</source>
        <extracomment>gymtimer/domain/pieces.py</extracomment>
        <translation>Tempo {word}: hat Leerzeichen.</translation>
    </message>
    <message>
        <source>each side: {off} off, {on} on</source>
        <extracomment>gymtimer/domain/plates.py</extracomment>
        <translation>je Seite: {off} ab, {on} dran</translation>
    </message>
    <message>
        <source>each side: {off} off</source>
        <extracomment>gymtimer/domain/plates.py</extracomment>
        <translation>je Seite: {off} ab</translation>
    </message>
    <message>
        <source>each side: {on} on</source>
        <extracomment>gymtimer/domain/plates.py</extracomment>
        <translation>je Seite: {on} dran</translation>
    </message>
    <message>
        <source>{those} and {last}</source>
        <extracomment>gymtimer/domain/plates.py, gymtimer/ui/card_rest.py, gymtimer/ui/summary_texts.py</extracomment>
        <translation>{those} und {last}</translation>
    </message>
    <message>
        <source>Two sessions in a row ended so: end the block, and do without heavy negatives for 2 to 4 weeks.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>Zwei Trainings nacheinander endeten so: Beende den Block und lass schwere Negative 2 bis 4 Wochen weg.</translation>
    </message>
    <message>
        <source>Last rep {last}, on average {mean} of {target}, measured in {measured} of {of} reps.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>Letzte Wiederholung {last}, im Schnitt {mean} von {target}, gemessen bei {measured} von {of} Wiederholungen.</translation>
    </message>
    <message numerus="yes">
        <source>{controlled} of {n} reps controlled, as reported.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>
            <numerusform>{controlled} von {n} Wiederholung kontrolliert, nach eigener Angabe.</numerusform>
            <numerusform>{controlled} von {n} Wiederholungen kontrolliert, nach eigener Angabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets ended early: the load was too heavy.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>
            <numerusform>{n} Satz endete vorzeitig: Die Last war zu schwer.</numerusform>
            <numerusform>{n} Sätze endeten vorzeitig: Die Last war zu schwer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last rep {last}, on average {mean} of {target}.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>Letzte Wiederholung {last}, im Schnitt {mean} von {target}.</translation>
    </message>
    <message>
        <source>One set ended early.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>Ein Satz endete vorzeitig.</translation>
    </message>
    <message>
        <source>Not all sets and reps were done.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>Nicht alle Sätze und Wiederholungen wurden gemacht.</translation>
    </message>
    <message>
        <source>The last rep was not measured.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>Die letzte Wiederholung wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>The last rep took {last}: {least} earn more load.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>Die letzte Wiederholung dauerte {last}: Erst ab {least} gibt es mehr Last.</translation>
    </message>
    <message>
        <source>On average {mean} of {target}: the whole time earns more load.</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>Im Schnitt {mean} von {target}: Erst für die volle Zeit gibt es mehr Last.</translation>
    </message>
    <message>
        <source>Nothing was measured. How many of {of} reps did you control?</source>
        <extracomment>gymtimer/domain/progress.py</extracomment>
        <translation>Es wurde nichts gemessen. Wie viele von {of} Wiederholungen hast du kontrolliert?</translation>
    </message>
    <message>
        <source>{load}; lowered with {lowered}</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{load}; abwärts {lowered}</translation>
    </message>
    <message>
        <source>{load}: {plates} a side</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{load}: {plates} je Seite</translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of {reps}</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>
            <numerusform>{n} Satz à {reps}</numerusform>
            <numerusform>{n} Sätze à {reps}</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; then {after}</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{told}; dann {after}</translation>
    </message>
    <message>
        <source>{told}; left, then right</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{told}; links, dann rechts</translation>
    </message>
    <message>
        <source>{seconds} s down</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{seconds} s abwärts</translation>
    </message>
    <message numerus="yes">
        <source>{n} negatives</source>
        <extracomment>gymtimer/domain/reading.py, gymtimer/ui/summary_texts.py</extracomment>
        <translation>
            <numerusform>{n} Negative</numerusform>
            <numerusform>{n} Negative</numerusform>
        </translation>
    </message>
    <message>
        <source>{reps} to failure</source>
        <extracomment>gymtimer/domain/reading.py, gymtimer/ui/captions.py</extracomment>
        <translation>{reps} bis zum Versagen</translation>
    </message>
    <message>
        <source>{percent} in week 1</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{percent} in Woche 1</translation>
    </message>
    <message>
        <source>{percent} of a 1RM that {name} has not given</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{percent} eines 1RM, das {name} nicht angegeben hat</translation>
    </message>
    <message>
        <source>{load}: the empty bar</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{load}: die leere Stange</translation>
    </message>
    <message>
        <source>same load</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>gleiche Last</translation>
    </message>
    <message>
        <source>{seconds} s at the bottom</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{seconds} s unten</translation>
    </message>
    <message>
        <source>fast up</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>schnell hoch</translation>
    </message>
    <message>
        <source>{seconds} s at the top</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{seconds} s oben</translation>
    </message>
    <message numerus="yes">
        <source>{least} to {n} negatives</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>
            <numerusform>{least} bis {n} Negative</numerusform>
            <numerusform>{least} bis {n} Negative</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s helped up</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{seconds} s mit Hilfe hoch</translation>
    </message>
    <message numerus="yes">
        <source>{n} reps</source>
        <extracomment>gymtimer/domain/reading.py, gymtimer/domain/rules_load.py, gymtimer/ui/captions.py, gymtimer/ui/editor_strip.py, gymtimer/ui/scenery.py</extracomment>
        <translation>
            <numerusform>{n} Wdh.</numerusform>
            <numerusform>{n} Wdh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least} to {n} reps</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>
            <numerusform>{least} bis {n} Wdh.</numerusform>
            <numerusform>{least} bis {n} Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s up</source>
        <extracomment>gymtimer/domain/reading.py</extracomment>
        <translation>{seconds} s hoch</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <extracomment>gymtimer/domain/rules_dose.py</extracomment>
        <translation>
            <numerusform>{n} Training</numerusform>
            <numerusform>{n} Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>the last</comment>
        <extracomment>gymtimer/domain/rules_dose.py</extracomment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has written one down</source>
        <extracomment>gymtimer/domain/rules_lifter.py</extracomment>
        <translation>Es ist keines notiert</translation>
    </message>
    <message>
        <source>It was estimated from {n} reps</source>
        <extracomment>gymtimer/domain/rules_lifter.py</extracomment>
        <translation>Es ist aus {n} Wiederholungen geschätzt</translation>
    </message>
    <message>
        <source>Nobody wrote down when it was reached</source>
        <extracomment>gymtimer/domain/rules_lifter.py</extracomment>
        <translation>Es ist nicht notiert, wann es erreicht wurde</translation>
    </message>
    <message>
        <source>It is {weeks} weeks old</source>
        <extracomment>gymtimer/domain/rules_lifter.py</extracomment>
        <translation>Es ist {weeks} Wochen alt</translation>
    </message>
    <message>
        <source>It was tested with a slow lowering</source>
        <extracomment>gymtimer/domain/rules_lifter.py</extracomment>
        <translation>Es wurde mit langsamem Ablassen getestet</translation>
    </message>
    <message>
        <source>{muscle} sore, {soreness} of 10</source>
        <extracomment>gymtimer/domain/rules_lifter.py</extracomment>
        <translation>Muskelkater ({muscle}), {soreness} von 10</translation>
    </message>
    <message>
        <source>weaker than usual today</source>
        <extracomment>gymtimer/domain/rules_lifter.py</extracomment>
        <translation>schwächer als sonst</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>gymtimer/domain/rules_plan.py</extracomment>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>tempo {word}: a negative is assisted, so the third digit must be A.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>Tempo {word}: Bei einer Negativen wird angehoben, also muss die dritte Ziffer A sein.</translation>
    </message>
    <message>
        <source>tempo {word}: after + come negatives, so the third digit must be A.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>Tempo {word}: Nach + kommen Negative, also muss die dritte Ziffer A sein.</translation>
    </message>
    <message>
        <source>tempo {word}: reps to failure are the lifter&apos;s own, so the third digit can&apos;t be A.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>Tempo {word}: Wiederholungen bis zum Versagen sind eigene, also kann die dritte Ziffer nicht A sein.</translation>
    </message>
    <message>
        <source>&quot;+&quot;: one is enough. Write other sets on a line of their own.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>&quot;+&quot;: Eines genügt. Schreib andere Sätze in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>&quot;+&quot;: a warm-up is one set. Write the next one as a text of its own.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>&quot;+&quot;: Aufwärmen ist je ein Satz. Schreib den nächsten als eigenen Text.</translation>
    </message>
    <message>
        <source>{word}: a warm-up stays far from it. Leave it out.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>{word}: Ein Aufwärmsatz bleibt weit davon entfernt. Lass es weg.</translation>
    </message>
    <message>
        <source>nothing is written. Write for example &quot;{example}&quot;.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>Hier steht nichts. Schreib zum Beispiel &quot;{example}&quot;.</translation>
    </message>
    <message>
        <source>the line has more than {n} characters. Put what is not a set into the notes.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>Die Zeile hat mehr als {n} Zeichen. Schreib in die Notizen, was kein Satz ist.</translation>
    </message>
    <message>
        <source>&quot;+&quot;: nothing follows. Write for example &quot;+ 3 neg 40A0&quot;.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>&quot;+&quot;: Danach kommt nichts. Schreib zum Beispiel &quot;+ 3 neg 40A0&quot;.</translation>
    </message>
    <message>
        <source>{word}: after + come negatives. Leave it out.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>{word}: Nach + kommen Negative. Lass es weg.</translation>
    </message>
    <message>
        <source>{word}: reps to failure are the lifter&apos;s own. Leave out one of the two.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>{word}: Wiederholungen bis zum Versagen sind eigene. Lass eines von beiden weg.</translation>
    </message>
    <message>
        <source>the load is missing. Write for example &quot;50%&quot;.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>Die Last fehlt. Schreib zum Beispiel &quot;50%&quot;.</translation>
    </message>
    <message>
        <source>{word}: before + come own reps, not negatives. Write these on a line of their own.</source>
        <extracomment>gymtimer/domain/setline.py</extracomment>
        <translation>{word}: Vor + kommen eigene Wiederholungen, keine Negativen. Schreib diese in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>{name}, warm-up {n} of {of}</source>
        <extracomment>gymtimer/domain/strip.py</extracomment>
        <translation>{name}, Aufwärmsatz {n} von {of}</translation>
    </message>
    <message>
        <source>{name}, set {n} of {of}</source>
        <extracomment>gymtimer/domain/strip.py</extracomment>
        <translation>{name}, Satz {n} von {of}</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>gymtimer/domain/strip.py, gymtimer/ui/history_texts.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>gymtimer/domain/strip.py, gymtimer/ui/history_texts.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{letter} means nothing in a tempo.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>{letter} bedeutet in einem Tempo nichts.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places, not 3 or 4: lower, pause, lift, pause.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>
            <numerusform>{n} Stelle, nicht 3 oder 4: ablassen, halten, heben, halten.</numerusform>
            <numerusform>{n} Stellen, nicht 3 oder 4: ablassen, halten, heben, halten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s lowering. For {number} seconds write {tempo}</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>{seconds} s Ablassen. Für {number} Sekunden schreib {tempo}</translation>
    </message>
    <message>
        <source>a tempo is text. Put it in quotes, for example &quot;50A0&quot;.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Ein Tempo ist Text. Setz es in Anführungszeichen, zum Beispiel &quot;50A0&quot;.</translation>
    </message>
    <message>
        <source>the first digit is the lowering and can&apos;t be 0 s.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Die erste Ziffer ist das Ablassen und kann nicht 0 s sein.</translation>
    </message>
    <message>
        <source>the third digit is the lift and can&apos;t be 0 s.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Die dritte Ziffer ist das Heben und kann nicht 0 s sein.</translation>
    </message>
    <message>
        <source>a bracket without its partner.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>eine Klammer ohne Gegenstück.</translation>
    </message>
    <message>
        <source>decimals and &quot;s&quot; need separators.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Nachkommastellen und &quot;s&quot; brauchen Trennzeichen.</translation>
    </message>
    <message>
        <source>Write digits, X or A, for example &quot;50A0&quot;.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Schreib Ziffern, X oder A, zum Beispiel &quot;50A0&quot;.</translation>
    </message>
    <message>
        <source>{one} and {other} in one tempo.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>{one} und {other} in einem Tempo.</translation>
    </message>
    <message>
        <source>{word} is too long.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>{word} ist zu lang.</translation>
    </message>
    <message>
        <source>{seconds} s lowering. A negative takes 3 s or more.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>{seconds} s Ablassen. Eine Negative dauert 3 s oder länger.</translation>
    </message>
    <message>
        <source>{seconds} s lowering. More than 10 s is rarely of use.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>{seconds} s Ablassen. Mehr als 10 s bringen selten etwas.</translation>
    </message>
    <message>
        <source>{seconds} s a rep. More than 10 s is rarely of use.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>{seconds} s je Wiederholung. Mehr als 10 s bringen selten etwas.</translation>
    </message>
    <message>
        <source>tempo {word}: {what} {instead}</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Tempo {word}: {what} {instead}</translation>
    </message>
    <message>
        <source>longer than any tempo.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>länger als jedes Tempo.</translation>
    </message>
    <message>
        <source>nothing is written.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>Leave out the brackets.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Lass die Klammern weg.</translation>
    </message>
    <message>
        <source>Write for example &quot;4.5-0-A-0&quot;.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Schreib zum Beispiel &quot;4.5-0-A-0&quot;.</translation>
    </message>
    <message>
        <source>Write 0 where there is no pause.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Schreib 0, wo nicht gehalten wird.</translation>
    </message>
    <message>
        <source>a space and {other} in one tempo.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>ein Leerzeichen und {other} in einem Tempo.</translation>
    </message>
    <message>
        <source>Write 0 to 60, with one decimal at most.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Schreib 0 bis 60, mit höchstens einer Nachkommastelle.</translation>
    </message>
    <message>
        <source>Write at most 60 seconds.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Schreib höchstens 60 Sekunden.</translation>
    </message>
    <message>
        <source>a place is empty.</source>
        <extracomment>gymtimer/domain/tempo.py</extracomment>
        <translation>Eine Stelle ist leer.</translation>
    </message>
    <message>
        <source>Write for example &quot;50A0&quot;.</source>
        <extracomment>gymtimer/domain/tempo_texts.py</extracomment>
        <translation>Schreib zum Beispiel &quot;50A0&quot;.</translation>
    </message>
    <message>
        <source>Use one kind of separator.</source>
        <extracomment>gymtimer/domain/tempo_texts.py</extracomment>
        <translation>Nimm nur eine Art von Trennzeichen.</translation>
    </message>
    <message>
        <source>the first digit is the lowering in seconds and can&apos;t be {letter}.</source>
        <extracomment>gymtimer/domain/tempo_texts.py</extracomment>
        <translation>Die erste Ziffer ist das Ablassen in Sekunden und kann nicht {letter} sein.</translation>
    </message>
    <message>
        <source>the second digit is a pause in seconds and can&apos;t be {letter}.</source>
        <extracomment>gymtimer/domain/tempo_texts.py</extracomment>
        <translation>Die zweite Ziffer ist das Halten unten in Sekunden und kann nicht {letter} sein.</translation>
    </message>
    <message>
        <source>the fourth digit is a pause in seconds and can&apos;t be {letter}.</source>
        <extracomment>gymtimer/domain/tempo_texts.py</extracomment>
        <translation>Die vierte Ziffer ist das Halten oben in Sekunden und kann nicht {letter} sein.</translation>
    </message>
    <message>
        <source>the first place, {word}, is no number of seconds.</source>
        <extracomment>gymtimer/domain/tempo_texts.py</extracomment>
        <translation>Die erste Stelle, {word}, ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>the second place, {word}, is no number of seconds.</source>
        <extracomment>gymtimer/domain/tempo_texts.py</extracomment>
        <translation>Die zweite Stelle, {word}, ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>the third place, {word}, is no number of seconds.</source>
        <extracomment>gymtimer/domain/tempo_texts.py</extracomment>
        <translation>Die dritte Stelle, {word}, ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>the fourth place, {word}, is no number of seconds.</source>
        <extracomment>gymtimer/domain/tempo_texts.py</extracomment>
        <translation>Die vierte Stelle, {word}, ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Week {week} brings {load}, as planned.</source>
        <extracomment>gymtimer/engine/advising.py</extracomment>
        <translation>Woche {week} bringt {load}, wie geplant.</translation>
    </message>
    <message>
        <source>One step more would be over 10 %: stay.</source>
        <extracomment>gymtimer/engine/advising.py</extracomment>
        <translation>Eine Stufe mehr wäre ein Sprung über 10 %: Bleib dabei.</translation>
    </message>
    <message>
        <source>A little more is earned.</source>
        <extracomment>gymtimer/engine/advising.py</extracomment>
        <translation>Etwas mehr ist verdient.</translation>
    </message>
    <message>
        <source>Better repeat week {week}.</source>
        <extracomment>gymtimer/engine/advising.py</extracomment>
        <translation>Wiederhole besser Woche {week}.</translation>
    </message>
    <message>
        <source>The load stays.</source>
        <extracomment>gymtimer/engine/advising.py</extracomment>
        <translation>Die Last bleibt.</translation>
    </message>
    <message>
        <source>Take a little less.</source>
        <extracomment>gymtimer/engine/advising.py</extracomment>
        <translation>Nimm etwas weniger.</translation>
    </message>
    <message>
        <source>Settings: after the session</source>
        <extracomment>gymtimer/front_desk.py</extracomment>
        <translation>Einstellungen: nach dem Training</translation>
    </message>
    <message>
        <source>{file}: this copy of the journal can&apos;t be written ({reason}). Please check the folder&apos;s permissions and the free space; nothing was changed.</source>
        <extracomment>gymtimer/storage/backups.py</extracomment>
        <translation>{file}: Diese Kopie des Journals lässt sich nicht schreiben ({reason}). Bitte prüfe die Rechte des Ordners und den freien Platz; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The bundled voice speaks English. A voice of this computer is made louder and trimmed like it.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Die mitgelieferte Stimme spricht Englisch. Eine Stimme dieses Computers wird ebenso laut gemacht und beschnitten.</translation>
    </message>
    <message>
        <source>Which one</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Welche Stimme</translation>
    </message>
    <message>
        <source>The voices of this computer, by name.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Die Stimmen dieses Computers, nach Namen.</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Louder than 100 % bends softly and never clips. The alarm is always at full level.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Über 100 % wird weich begrenzt und nie übersteuert. Der Alarm ist immer voll laut.</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>What is not spoken is a tick on its second. “Stop. Rack.” is always spoken.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Was nicht gesprochen wird, ist ein Tick auf seiner Sekunde. „Stopp. Ablage.“ wird immer gesprochen.</translation>
    </message>
    <message>
        <source>A tick on each second</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Ein Tick je Sekunde</translation>
    </message>
    <message>
        <source>Under the words. The double tick before the bottom and the tone at the bottom stay.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Unter den Wörtern. Der Doppeltick kurz vor unten und der Ton unten bleiben.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>How fast sentences are spoken. Single words are short in any case.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Wie schnell Sätze gesprochen werden. Einzelne Wörter sind ohnehin kurz.</translation>
    </message>
    <message>
        <source>Partner&apos;s cues</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Partner-Ansagen</translation>
    </message>
    <message>
        <source>“Lift”, “Rack it” and the double tick on one side only. Needs stereo: headphones, two loudspeakers.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>„Anheben“, „Ablage“ und der Doppeltick nur auf einer Seite. Braucht Stereo: Kopfhörer, zwei Lautsprecher.</translation>
    </message>
    <message>
        <source>Partner&apos;s voice</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Partner-Stimme</translation>
    </message>
    <message>
        <source>Another voice than the lifter&apos;s tells who is meant.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Eine eigene Stimme sagt, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Wake the loudspeaker</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Lautsprecher wecken</translation>
    </message>
    <message>
        <source>For one that sleeps and swallows the first word: a hiss too faint to hear comes before it.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Für einen, der schläft und das erste Wort verschluckt: Davor kommt ein unhörbar leises Rauschen.</translation>
    </message>
    <message>
        <source>Delay</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>How much later than the picture the sound comes, as with Bluetooth. The picture waits for it.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Wie viel später als das Bild der Ton kommt, etwa bei Bluetooth. Das Bild wartet auf ihn.</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Also your own, as NAME.toml in the folder of themes.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Auch eigene, als NAME.toml im Ordner der Farbthemen.</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Leseabstand</translation>
    </message>
    <message>
        <source>How far away the partner stands. Letters on the stage follow.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Wie weit weg der Partner steht. Die Schrift im Training richtet sich danach.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>The bar moves once a second, with the number, and nothing fades.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Die Stange im Bild springt einmal je Sekunde, mit der Zahl, und nichts wird überblendet.</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>In which new plans and new lifters begin. What is written in a plan stays as it is.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Womit neue Pläne und neue Personen beginnen. Was in einem Plan steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The best there is</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Die beste</translation>
    </message>
    <message>
        <source>Bundled</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Vom Computer</translation>
    </message>
    <message>
        <source>Fixed words only</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Nur feste Wörter</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No announcements</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Ohne Ansagen</translation>
    </message>
    <message>
        <source>No numbers</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Ohne Zahlen</translation>
    </message>
    <message>
        <source>Tones only</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Nur Töne</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Dieselbe</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Pfund (lb)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gymtimer/storage/declared.py, gymtimer/ui/input_learning.py, gymtimer/ui/keys.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen from the start. F11 turns it, too.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Von Anfang an den Bildschirm füllen. F11 schaltet es auch um.</translation>
    </message>
    <message>
        <source>{word}: expected minutes as &quot;3:00&quot; or seconds as &quot;90s&quot;.</source>
        <extracomment>gymtimer/storage/duration.py</extracomment>
        <translation>{word}: Erwartet werden Minuten wie &quot;3:00&quot; oder Sekunden wie &quot;90s&quot;.</translation>
    </message>
    <message>
        <source>{word} is too long. &quot;60:00&quot; is the most.</source>
        <extracomment>gymtimer/storage/duration.py</extracomment>
        <translation>{word} ist zu lang. Mehr als &quot;60:00&quot; geht nicht.</translation>
    </message>
    <message>
        <source>{name} is not in the catalogue: write its result into {file} yourself.</source>
        <extracomment>gymtimer/storage/eccentric.py</extracomment>
        <translation>{name} steht nicht im Katalog: Schreib das Ergebnis selbst in {file}.</translation>
    </message>
    <message>
        <source>gymtimer is running and does not answer; close it first.</source>
        <extracomment>gymtimer/storage/errand.py</extracomment>
        <translation>gymtimer läuft und antwortet nicht; schließ es zuerst.</translation>
    </message>
    <message>
        <source>It belongs to the whole plan: move it above the first [[exercise]].</source>
        <extracomment>gymtimer/storage/exercisecheck.py</extracomment>
        <translation>Das gehört zum ganzen Plan: Setz es über das erste [[exercise]].</translation>
    </message>
    <message>
        <source>Sets, reps, tempo and load are one line: sets = {example}.</source>
        <extracomment>gymtimer/storage/exercisecheck.py</extracomment>
        <translation>Sätze, Wiederholungen, Tempo und Last sind eine Zeile: sets = {example}.</translation>
    </message>
    <message>
        <source>unknown exercise {word}.</source>
        <extracomment>gymtimer/storage/exercisecheck.py, gymtimer/storage/gymfile.py, gymtimer/storage/one_rms.py</extracomment>
        <translation>unbekannte Übung {word}.</translation>
    </message>
    <message>
        <source>superset {word}: expected one letter, the same for all exercises of the superset.</source>
        <extracomment>gymtimer/storage/exercisecheck.py</extracomment>
        <translation>Supersatz {word}: Erwartet wird ein Buchstabe, derselbe für alle Übungen des Supersatzes.</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>a number of</comment>
        <extracomment>gymtimer/storage/exercisecheck.py</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>this exercise has no name. Write name = &quot;…&quot; below [[exercise]].</source>
        <extracomment>gymtimer/storage/exercisecheck.py</extracomment>
        <translation>Diese Übung hat keinen Namen. Schreib name = &quot;…&quot; unter [[exercise]].</translation>
    </message>
    <message>
        <source>For an exercise of your own add like = &quot;…&quot;, with the nearest name of the catalogue.</source>
        <extracomment>gymtimer/storage/exercisecheck.py</extracomment>
        <translation>Bei einer eigenen Übung ergänze like = &quot;…&quot;, mit dem ähnlichsten Namen aus dem Katalog.</translation>
    </message>
    <message>
        <source>this exercise has no sets. Write sets = {example}.</source>
        <extracomment>gymtimer/storage/exercisecheck.py</extracomment>
        <translation>Diese Übung hat keine Sätze. Schreib sets = {example}.</translation>
    </message>
    <message>
        <source>in-weeks {word}: expected weeks of the plan, like &quot;1&quot;, &quot;2-4&quot; or, without an end, &quot;5-&quot;.</source>
        <extracomment>gymtimer/storage/exercisecheck.py</extracomment>
        <translation>in-weeks {word}: Erwartet werden Wochen des Plans, wie &quot;1&quot;, &quot;2-4&quot; oder, ohne Ende, &quot;5-&quot;.</translation>
    </message>
    <message>
        <source>this station has no bar. Write bar = &quot;12.5 kg&quot;, or bar = {unknown}.</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>Dieses Gerät hat keine Stange. Schreib bar = &quot;12.5 kg&quot; oder bar = {unknown}.</translation>
    </message>
    <message>
        <source>station: expected tables, each below [[station]].</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>station: Erwartet werden Tabellen, jede unter [[station]].</translation>
    </message>
    <message>
        <source>plates: {n} sizes. Write {most} at the most.</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>plates: {n} Größen. Schreib höchstens {most}.</translation>
    </message>
    <message>
        <source>plate {word}: expected a mass with its unit, like &quot;2.5 kg&quot;.</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>Scheibe {word}: Erwartet wird ein Gewicht mit Einheit, wie &quot;2.5 kg&quot;.</translation>
    </message>
    <message>
        <source>station: expected tables, each below [[station]], got {got}.</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>station: Erwartet werden Tabellen, jede unter [[station]], da steht {got}.</translation>
    </message>
    <message>
        <source>{n} stations. Write {most} at the most.</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>{n} Geräte. Schreib höchstens {most}.</translation>
    </message>
    <message>
        <source>this station has no name. Write name = &quot;Smith machine&quot; below [[station]].</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>Dieses Gerät hat keinen Namen. Schreib name = &quot;Smith machine&quot; unter [[station]].</translation>
    </message>
    <message>
        <source>A bar belongs to a [[station]].</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>Eine Stange gehört zu einer [[station]].</translation>
    </message>
    <message>
        <source>Bars belong to a [[station]].</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>Stangen gehören zu einer [[station]].</translation>
    </message>
    <message>
        <source>plates: expected a table [plates], got {got}.</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>plates: Erwartet wird eine Tabelle [plates], da steht {got}.</translation>
    </message>
    <message>
        <source>plates</source>
        <comment>a number of</comment>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>Scheiben</translation>
    </message>
    <message>
        <source>{word} was counted already. Keep one line.</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>{word} wurde schon gezählt. Behalte eine Zeile.</translation>
    </message>
    <message>
        <source>there are two stations called {word}. Rename one.</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>Zwei Geräte heißen {word}. Benenne eines um.</translation>
    </message>
    <message>
        <source>{key} {word}: expected a mass with its unit, like {example}.</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>{key} {word}: Erwartet wird ein Gewicht mit Einheit, wie {example}.</translation>
    </message>
    <message>
        <source>plates: expected a table [plates].</source>
        <extracomment>gymtimer/storage/gymfile.py</extracomment>
        <translation>plates: Erwartet wird eine Tabelle [plates].</translation>
    </message>
    <message>
        <source>{file}: can&apos;t be written ({reason}). Please check the folder&apos;s permissions.</source>
        <extracomment>gymtimer/storage/instance.py</extracomment>
        <translation>{file} lässt sich nicht schreiben ({reason}). Bitte prüfe die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile.</source>
        <extracomment>gymtimer/storage/keeping.py</extracomment>
        <translation>{file} wurde inzwischen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>gymtimer/storage/keeping.py</extracomment>
        <translation>{name}, Kopie</translation>
    </message>
    <message>
        <source>{file}: can&apos;t be thrown away ({reason}).</source>
        <extracomment>gymtimer/storage/keeping.py</extracomment>
        <translation>{file} lässt sich nicht löschen ({reason}).</translation>
    </message>
    <message>
        <source>{file}: can&apos;t be brought back ({reason}).</source>
        <extracomment>gymtimer/storage/keeping.py</extracomment>
        <translation>{file} lässt sich nicht zurückholen ({reason}).</translation>
    </message>
    <message>
        <source>there is a lifter called {word}. Take another name.</source>
        <extracomment>gymtimer/storage/lifters.py</extracomment>
        <translation>{word} gibt es schon. Nimm einen anderen Namen.</translation>
    </message>
    <message>
        <source>there is such a lifter again. Rename that one first.</source>
        <extracomment>gymtimer/storage/lifters.py</extracomment>
        <translation>Diese Person gibt es inzwischen wieder. Benenne sie zuerst um.</translation>
    </message>
    <message>
        <source>there is no such lifter. Add one first.</source>
        <extracomment>gymtimer/storage/lifters.py</extracomment>
        <translation>Diese Person gibt es nicht. Füge sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>{file}: can&apos;t be moved ({reason}). Please check the folder&apos;s permissions; nothing was changed.</source>
        <extracomment>gymtimer/storage/lifters.py</extracomment>
        <translation>{file} lässt sich nicht verschieben ({reason}). Bitte prüfe die Rechte des Ordners; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the name is missing. Write name = &quot;Ana&quot;.</source>
        <extracomment>gymtimer/storage/lifters.py</extracomment>
        <translation>Der Name fehlt. Schreib name = &quot;Ana&quot;.</translation>
    </message>
    <message>
        <source>For an exercise of your own write { load = &quot;100 kg&quot;, like = &quot;…&quot; }.</source>
        <extracomment>gymtimer/storage/one_rms.py</extracomment>
        <translation>Bei einer eigenen Übung schreib { load = &quot;100 kg&quot;, like = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>{key}: expected a day like 2026-11-01, without quotes, got {got}.</source>
        <extracomment>gymtimer/storage/one_rms.py</extracomment>
        <translation>{key}: Erwartet wird ein Tag wie 2026-11-01, ohne Anführungszeichen, da steht {got}.</translation>
    </message>
    <message>
        <source>{key}: expected a table [{key}], got {got}.</source>
        <extracomment>gymtimer/storage/one_rms.py</extracomment>
        <translation>{key}: Erwartet wird eine Tabelle [{key}], da steht {got}.</translation>
    </message>
    <message>
        <source>{name}: the load is missing. Write load = {example}.</source>
        <extracomment>gymtimer/storage/one_rms.py</extracomment>
        <translation>{name}: Die Last fehlt. Schreib load = {example}.</translation>
    </message>
    <message>
        <source>{key} {word}: expected a mass like {example}.</source>
        <extracomment>gymtimer/storage/one_rms.py</extracomment>
        <translation>{key} {word}: Erwartet wird ein Gewicht wie {example}.</translation>
    </message>
    <message>
        <source>{word} is the same exercise as {twin}. Keep one.</source>
        <extracomment>gymtimer/storage/one_rms.py</extracomment>
        <translation>{word} ist dieselbe Übung wie {twin}. Behalte eine.</translation>
    </message>
    <message>
        <source>reps</source>
        <comment>a number of</comment>
        <extracomment>gymtimer/storage/one_rms.py</extracomment>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>{file}: can&apos;t be opened ({reason}). Please check the folder&apos;s permissions and the free space.</source>
        <extracomment>gymtimer/storage/opening.py</extracomment>
        <translation>{file} lässt sich nicht öffnen ({reason}). Bitte prüfe die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>gymtimer/storage/opening.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is damaged</source>
        <extracomment>gymtimer/storage/opening.py, gymtimer/storage/schema.py</extracomment>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>gymtimer/storage/opening.py, gymtimer/storage/reading.py</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is missing, but {file} is there</source>
        <extracomment>gymtimer/storage/opening.py</extracomment>
        <translation>fehlt, aber {file} ist da</translation>
    </message>
    <message>
        <source>gymtimer is running; close it first.</source>
        <extracomment>gymtimer/storage/opening.py</extracomment>
        <translation>gymtimer läuft; schließ es zuerst.</translation>
    </message>
    <message>
        <source>{folder}: this folder can&apos;t be made ({reason}). Please make it, or set {variable} to a folder you can write.</source>
        <extracomment>gymtimer/storage/places.py</extracomment>
        <translation>{folder}: Dieser Ordner lässt sich nicht anlegen ({reason}). Bitte leg ihn an oder setz {variable} auf einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>a number of</comment>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>sessions</source>
        <comment>a number of</comment>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>days</source>
        <comment>a number of</comment>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>a number of</comment>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>superset {word} ended further up. Put its exercises one below the other, or take another letter.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Supersatz {word} endete schon weiter oben. Schreib seine Übungen untereinander oder nimm einen anderen Buchstaben.</translation>
    </message>
    <message>
        <source>superset {word} has only one exercise. Give the next one superset = {word} too, or remove it.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Supersatz {word} hat nur eine Übung. Gib auch der nächsten superset = {word} oder entferne es.</translation>
    </message>
    <message>
        <source>It belongs to an exercise: move it below a line [[exercise]].</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Das gehört zu einer Übung: Setz es unter eine Zeile [[exercise]].</translation>
    </message>
    <message>
        <source>Write [[exercise]] above each of them.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Schreib [[exercise]] über jede Übung.</translation>
    </message>
    <message>
        <source>written for a newer gymtimer (format {found}, this one reads {ours}). Please update gymtimer.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Für ein neueres gymtimer geschrieben (Format {found}, dieses liest {ours}). Bitte aktualisiere gymtimer.</translation>
    </message>
    <message>
        <source>the plan has no name. Write name = &quot;…&quot; below format = 1.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Der Plan hat keinen Namen. Schreib name = &quot;…&quot; unter format = 1.</translation>
    </message>
    <message>
        <source>written for a newer gymtimer (a huge number, this one reads {ours}). Please update gymtimer.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Für ein neueres gymtimer geschrieben (eine riesige Zahl, dieses liest {ours}). Bitte aktualisiere gymtimer.</translation>
    </message>
    <message>
        <source>exercise: write [[exercise]], in two brackets, above each exercise.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>exercise: Schreib [[exercise]], in doppelten Klammern, über jede Übung.</translation>
    </message>
    <message>
        <source>{n} exercises. Write 1 to {most}.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>{n} Übungen. Schreib 1 bis {most}.</translation>
    </message>
    <message>
        <source>the plan is empty. Write format = 1, a name = &quot;…&quot; and a line [[exercise]].</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Der Plan ist leer. Schreib format = 1, ein name = &quot;…&quot; und eine Zeile [[exercise]].</translation>
    </message>
    <message>
        <source>the format is missing. Write format = 1 as the first line.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Das Format fehlt. Schreib format = 1 als erste Zeile.</translation>
    </message>
    <message>
        <source>format: expected the number {ours}, got {got}.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>format: Erwartet wird die Zahl {ours}, da steht {got}.</translation>
    </message>
    <message>
        <source>the plan has no exercises. Write [[exercise]], and below it name = &quot;…&quot; and sets = &quot;…&quot;.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Der Plan hat keine Übungen. Schreib [[exercise]] und darunter name = &quot;…&quot; und sets = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>in week {week} the plan has no exercise. Give one of them that week, too.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>In Woche {week} hat der Plan keine Übung. Gib einer auch diese Woche.</translation>
    </message>
    <message>
        <source>up to here the session can have {n} phases, {most} are the most. Take fewer sets or reps.</source>
        <extracomment>gymtimer/storage/plancheck.py</extracomment>
        <translation>Bis hierher kann das Training {n} Phasen haben, {most} sind das Höchste. Nimm weniger Sätze oder Wiederholungen.</translation>
    </message>
    <message>
        <source>longer than 1 MiB. A plan has a few lines; is this the right file?</source>
        <extracomment>gymtimer/storage/planfile.py</extracomment>
        <translation>Länger als 1 MiB. Ein Plan hat ein paar Zeilen; ist das die richtige Datei?</translation>
    </message>
    <message>
        <source>{n} mistakes are enough for once; there may be more. Begin with the first.</source>
        <extracomment>gymtimer/storage/planfile.py</extracomment>
        <translation>{n} Fehler sind genug für einmal; es können mehr sein. Fang mit dem ersten an.</translation>
    </message>
    <message>
        <source>too many brackets in brackets. Remove some.</source>
        <extracomment>gymtimer/storage/planfile.py, gymtimer/storage/tomlfile.py</extracomment>
        <translation>Zu viele Klammern in Klammern. Entferne einige.</translation>
    </message>
    <message>
        <source>can&apos;t be read ({reason}). Check the file&apos;s permissions.</source>
        <extracomment>gymtimer/storage/planfile.py</extracomment>
        <translation>Die Datei lässt sich nicht lesen ({reason}). Prüfe ihre Rechte.</translation>
    </message>
    <message>
        <source>saved as UTF-16. Save it as UTF-8.</source>
        <extracomment>gymtimer/storage/planfile.py</extracomment>
        <translation>Als UTF-16 gespeichert. Speichere es als UTF-8.</translation>
    </message>
    <message>
        <source>the byte {byte} is not UTF-8. Save the file as UTF-8.</source>
        <extracomment>gymtimer/storage/planfile.py</extracomment>
        <translation>Das Byte {byte} ist kein UTF-8. Speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>a folder, not a plan. Name a file in it.</source>
        <extracomment>gymtimer/storage/planfile.py</extracomment>
        <translation>Ein Ordner, kein Plan. Nenne eine Datei darin.</translation>
    </message>
    <message>
        <source>not a file. Name a plan file.</source>
        <extracomment>gymtimer/storage/planfile.py</extracomment>
        <translation>Keine Datei. Nenne eine Plandatei.</translation>
    </message>
    <message>
        <source>no such file. Check the name and the folder.</source>
        <extracomment>gymtimer/storage/planfile.py</extracomment>
        <translation>Diese Datei gibt es nicht. Prüfe Namen und Ordner.</translation>
    </message>
    <message>
        <source>brackets in brackets, more than {n} deep. Remove some.</source>
        <extracomment>gymtimer/storage/positions.py</extracomment>
        <translation>Klammern in Klammern, mehr als {n} tief. Entferne einige.</translation>
    </message>
    <message>
        <source>more than {n} entries. Make more than one plan of it.</source>
        <extracomment>gymtimer/storage/positions.py</extracomment>
        <translation>Mehr als {n} Einträge. Mach mehr als einen Plan daraus.</translation>
    </message>
    <message>
        <source>a key of more than {n} parts. Take a short one.</source>
        <extracomment>gymtimer/storage/positions.py</extracomment>
        <translation>Ein Schlüssel aus mehr als {n} Teilen. Nimm einen kurzen.</translation>
    </message>
    <message>
        <source>{n} characters without quotes. Put a text in quotes.</source>
        <extracomment>gymtimer/storage/positions.py</extracomment>
        <translation>{n} Zeichen ohne Anführungszeichen. Setz einen Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read just now; please try again once it can be written.</source>
        <extracomment>gymtimer/storage/question.py</extracomment>
        <translation>Das Journal lässt sich gerade nicht lesen; bitte versuch es wieder, sobald es sich schreiben lässt.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read ({reason}).</source>
        <extracomment>gymtimer/storage/question.py</extracomment>
        <translation>Das Journal lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>Please start gymtimer: it sets the file aside and begins a new one.</source>
        <extracomment>gymtimer/storage/reading.py</extracomment>
        <translation>Bitte starte gymtimer: Es legt die Datei beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>{file}: can&apos;t be read ({reason}).</source>
        <extracomment>gymtimer/storage/reading.py, gymtimer/storage/tomlfile.py</extracomment>
        <translation>{file} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>The backup can&apos;t be restored ({reason}). Please check the disk and its free space, then start gymtimer again.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Die Sicherung lässt sich nicht wiederherstellen ({reason}). Bitte prüfe das Laufwerk und seinen freien Platz und starte gymtimer dann neu.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Die Sicherung vom {day} wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py, gymtimer/ui/history_texts.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month</comment>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions may be missing.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>
            <numerusform>{n} Training fehlt vielleicht.</numerusform>
            <numerusform>{n} Trainings fehlen vielleicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was set aside as {file} and a new journal was begun.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Es wurde als {file} beiseitegelegt und ein neues Journal begonnen.</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>It was set aside as {file}, and the backup of {day} was restored.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Es wurde als {file} beiseitegelegt und die Sicherung vom {day} wiederhergestellt.</translation>
    </message>
    <message>
        <source>Sessions after that may be missing.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Spätere Trainings fehlen vielleicht.</translation>
    </message>
    <message>
        <source>No sessions seem to be missing.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Es scheint kein Training zu fehlen.</translation>
    </message>
    <message>
        <source>{file}: {fault}, and can&apos;t be renamed ({reason}). Please move it away by hand.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>{file}: {fault} und lässt sich nicht umbenennen ({reason}). Bitte verschieb die Datei von Hand.</translation>
    </message>
    <message>
        <source>It was set aside as {file}.</source>
        <extracomment>gymtimer/storage/recovery.py</extracomment>
        <translation>Es wurde als {file} beiseitegelegt.</translation>
    </message>
    <message>
        <source>is not a journal of gymtimer</source>
        <extracomment>gymtimer/storage/schema.py</extracomment>
        <translation>ist kein Journal von gymtimer</translation>
    </message>
    <message>
        <source>lacks tables</source>
        <extracomment>gymtimer/storage/schema.py</extracomment>
        <translation>hat nicht alle Tabellen</translation>
    </message>
    <message>
        <source>{file}: written by a newer gymtimer (format {found}, this one reads up to {ours}). Please update gymtimer; nothing was changed.</source>
        <extracomment>gymtimer/storage/errors.py</extracomment>
        <translation>{file}: von einem neueren gymtimer geschrieben (Format {found}, dieses liest bis {ours}). Bitte aktualisiere gymtimer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the date or time {value}</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>das Datum oder die Zeit {value}</translation>
    </message>
    <message>
        <source>{key} {word}: expected {choice}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key} {word}: Erwartet wird {choice}.</translation>
    </message>
    <message>
        <source>{key}: expected {choice}, got {got}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: Erwartet wird {choice}, da steht {got}.</translation>
    </message>
    <message>
        <source>{key}: expected a text like &quot;3:00&quot;, got {got}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: Erwartet wird ein Text wie &quot;3:00&quot;, da steht {got}.</translation>
    </message>
    <message>
        <source>{key}: a list of {n} lines. Write 1 to {most}, like {example}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: eine Liste mit {n} Zeilen. Schreib 1 bis {most}, wie {example}.</translation>
    </message>
    <message>
        <source>{key}: {n} characters. Write {most} at the most.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: {n} Zeichen. Schreib höchstens {most}.</translation>
    </message>
    <message>
        <source>a huge number</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>eine riesige Zahl</translation>
    </message>
    <message>
        <source>the number {value}</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>die Zahl {value}</translation>
    </message>
    <message>
        <source>the text {value}</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>der Text {value}</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>{key}: expected a text in quotes, got {got}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: Erwartet wird ein Text in Anführungszeichen, da steht {got}.</translation>
    </message>
    <message>
        <source>{key} is empty. Write one, or leave the key out.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key} ist leer. Schreib etwas hinein oder lass den Schlüssel weg.</translation>
    </message>
    <message>
        <source>{key}: expected a number of {unit} without quotes, got {got}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: Erwartet wird eine Zahl ({unit}) ohne Anführungszeichen, da steht {got}.</translation>
    </message>
    <message>
        <source>{key}: {got} is not from {low} to {high} {unit}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: {got} geht nicht, möglich sind {low} bis {high} {unit}.</translation>
    </message>
    <message>
        <source>{key}: expected a whole number of {unit}, got {got}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: Erwartet wird eine ganze Zahl ({unit}), da steht {got}.</translation>
    </message>
    <message>
        <source>{key}: the invisible character {code} can&apos;t stand in a text. Type it anew.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: Das unsichtbare Zeichen {code} darf nicht in einem Text stehen. Schreib ihn neu.</translation>
    </message>
    <message>
        <source>{key}: expected a text like {example}, got {got}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>{key}: Erwartet wird ein Text wie {example}, da steht {got}.</translation>
    </message>
    <message>
        <source>Known here: {keys}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>Hier gibt es: {keys}.</translation>
    </message>
    <message>
        <source>unknown key {word}.</source>
        <extracomment>gymtimer/storage/section.py</extracomment>
        <translation>unbekannter Schlüssel {word}.</translation>
    </message>
    <message>
        <source>It was set aside as {file}; the settings are the usual ones.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>Die Datei wurde als {file} beiseitegelegt; es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>It was set aside as {file}; the settings before it are back.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>Die Datei wurde als {file} beiseitegelegt; es gelten wieder die Einstellungen davor.</translation>
    </message>
    <message>
        <source>It can&apos;t be renamed ({reason}); the settings are the usual ones.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>Die Datei lässt sich nicht umbenennen ({reason}); es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>It can&apos;t be renamed ({reason}); the settings before it are back.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>Die Datei lässt sich nicht umbenennen ({reason}); es gelten wieder die Einstellungen davor.</translation>
    </message>
    <message>
        <source>{file}: pacing: expected a table [pacing], got {got}; the usual ones are used.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>{file}: pacing: Erwartet wird eine Tabelle [pacing], da steht {got}; es gelten die üblichen Werte.</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>{file}: written by a newer gymtimer (format {found}); what this one doesn&apos;t know is left as it is.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>{file}: von einem neueren gymtimer geschrieben (Format {found}); was dieses nicht kennt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{file}: {keys}: expected a table [{keys}], got {got}; no key is learned.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>{file}: {keys}: Erwartet wird eine Tabelle [{keys}], da steht {got}; keine Taste ist gelernt.</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>{place}: expected {choice}, got {got}; the key means what it did before.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>{place}: Erwartet wird {choice}, da steht {got}; die Taste bedeutet dasselbe wie vorher.</translation>
    </message>
    <message>
        <source>{place}: expected {wanted}, got {got}; {usual} is used.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>{place}: Erwartet wird {wanted}, da steht {got}; es gilt {usual}.</translation>
    </message>
    <message>
        <source>It does nothing.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>Sie bewirkt nichts.</translation>
    </message>
    <message>
        <source>unknown setting {word}.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>unbekannte Einstellung {word}.</translation>
    </message>
    <message>
        <source>The settings are the usual ones.</source>
        <extracomment>gymtimer/storage/settings.py</extracomment>
        <translation>Es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>no plan is called {word}.</source>
        <extracomment>gymtimer/storage/shelf.py</extracomment>
        <translation>Kein Plan heißt {word}.</translation>
    </message>
    <message>
        <source>Name a plan of the library, or a file.</source>
        <extracomment>gymtimer/storage/shelf.py</extracomment>
        <translation>Nenne einen Plan der Bibliothek oder eine Datei.</translation>
    </message>
    <message>
        <source>a text stands in straight quotes.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Ein Text steht in geraden Anführungszeichen.</translation>
    </message>
    <message>
        <source>this text is not closed. End it with the quote it began with, on the same line: &quot;…&quot;.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Dieser Text ist nicht geschlossen. Beende ihn auf derselben Zeile mit dem Anführungszeichen, mit dem er begann: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>this is written twice. Keep one of the two.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Das steht zweimal da. Behalte eines von beiden.</translation>
    </message>
    <message>
        <source>a key is followed by =. Write key = value, for example rest = &quot;3:00&quot;.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Nach einem Schlüssel kommt =. Schreib Schlüssel = Wert, zum Beispiel rest = &quot;3:00&quot;.</translation>
    </message>
    <message>
        <source>more text follows the value. Write one key = value a line, texts in quotes.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Nach dem Wert steht noch Text. Schreib je Zeile ein Schlüssel = Wert, Texte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>the line is not complete. Write [[exercise]].</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Die Zeile ist nicht vollständig. Schreib [[exercise]].</translation>
    </message>
    <message>
        <source>a value is missing or has no quotes. Texts stand in quotes: &quot;3:00&quot;.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Ein Wert fehlt oder hat keine Anführungszeichen. Texte stehen in Anführungszeichen: &quot;3:00&quot;.</translation>
    </message>
    <message>
        <source>this is no key. Write key = value, a line [[exercise]], or a # before a remark.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Das ist kein Schlüssel. Schreib Schlüssel = Wert, eine Zeile [[exercise]] oder ein # vor eine Bemerkung.</translation>
    </message>
    <message>
        <source>a name is missing. Write [[exercise]] or key = value.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Ein Name fehlt. Schreib [[exercise]] oder Schlüssel = Wert.</translation>
    </message>
    <message>
        <source>a list is not closed, or a comma is missing. Write [&quot;one&quot;, &quot;two&quot;].</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Eine Liste ist nicht geschlossen, oder ein Komma fehlt. Schreib [&quot;eins&quot;, &quot;zwei&quot;].</translation>
    </message>
    <message>
        <source>a { is not closed. Write a table as [[exercise]] with one key a line.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Ein { ist nicht geschlossen. Schreib eine Tabelle als [[exercise]] mit einem Schlüssel je Zeile.</translation>
    </message>
    <message>
        <source>a backslash in a text is written twice: \\.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Ein Backslash in einem Text wird doppelt geschrieben: \\.</translation>
    </message>
    <message>
        <source>this table is there already. Exercises begin with two brackets each: [[exercise]].</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Diese Tabelle gibt es schon. Übungen beginnen mit je zwei Klammern: [[exercise]].</translation>
    </message>
    <message>
        <source>a character that can&apos;t be seen is not allowed here. Type the line anew.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Ein unsichtbares Zeichen ist hier nicht erlaubt. Schreib die Zeile neu.</translation>
    </message>
    <message>
        <source>this can&apos;t be read ({reason}). Write key = value, texts in quotes.</source>
        <extracomment>gymtimer/storage/tomlfault.py</extracomment>
        <translation>Das lässt sich nicht lesen ({reason}). Schreib Schlüssel = Wert, Texte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{file}: longer than {n} KiB; is this the right file?</source>
        <extracomment>gymtimer/storage/tomlfile.py</extracomment>
        <translation>{file}: länger als {n} KiB; ist das die richtige Datei?</translation>
    </message>
    <message>
        <source>the format is missing. Write format = {n} as its first line.</source>
        <extracomment>gymtimer/storage/tomlfile.py</extracomment>
        <translation>Das Format fehlt. Schreib format = {n} als erste Zeile.</translation>
    </message>
    <message>
        <source>this line is not UTF-8. Save the file as UTF-8.</source>
        <extracomment>gymtimer/storage/tomlfile.py</extracomment>
        <translation>Diese Zeile ist kein UTF-8. Speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{file}: can&apos;t be written ({reason}). Please check the folder&apos;s permissions and the free space; nothing was changed.</source>
        <extracomment>gymtimer/storage/tomlfile.py</extracomment>
        <translation>{file} lässt sich nicht schreiben ({reason}). Bitte prüfe die Rechte des Ordners und den freien Platz; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>this is not TOML. Write key = value, texts in quotes.</source>
        <extracomment>gymtimer/storage/tomlfile.py</extracomment>
        <translation>Das ist kein TOML. Schreib Schlüssel = Wert, Texte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>load: write [[load]], in two brackets, above each.</source>
        <extracomment>gymtimer/storage/working.py</extracomment>
        <translation>load: Schreib [[load]], in doppelten Klammern, über jede.</translation>
    </message>
    <message>
        <source>write plan = &quot;…&quot; and exercise = &quot;…&quot; below [[load]].</source>
        <extracomment>gymtimer/storage/working.py</extracomment>
        <translation>Schreib plan = &quot;…&quot; und exercise = &quot;…&quot; unter [[load]].</translation>
    </message>
    <message>
        <source>percent: expected a number from {least} to {most}, like 102.5.</source>
        <extracomment>gymtimer/storage/working.py</extracomment>
        <translation>percent: Erwartet wird eine Zahl von {least} bis {most}, wie 102.5.</translation>
    </message>
    <message>
        <source>{file}: can&apos;t be read ({reason}). Put it right, or take it away.</source>
        <extracomment>gymtimer/storage/working.py</extracomment>
        <translation>{file} lässt sich nicht lesen ({reason}). Berichtige die Datei oder nimm sie weg.</translation>
    </message>
    <message>
        <source>{file}: written for another gymtimer (format {found}, this one reads {ours}). Please update gymtimer; nothing was changed.</source>
        <extracomment>gymtimer/storage/working.py</extracomment>
        <translation>{file}: für ein anderes gymtimer geschrieben (Format {found}, dieses liest {ours}). Bitte aktualisiere gymtimer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full. What you do is kept in memory only: free some space, and leave gymtimer open. It tries again by itself.</source>
        <extracomment>gymtimer/storage/writer.py</extracomment>
        <translation>Das Laufwerk ist voll. Was du tust, bleibt nur im Arbeitsspeicher: Schaff Platz und lass gymtimer offen. Es versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The disk is full. What you do is still saved, but not for long: please free some space.</source>
        <extracomment>gymtimer/storage/writer.py</extracomment>
        <translation>Das Laufwerk ist voll. Was du tust, wird noch gespeichert, aber nicht mehr lange: Bitte schaff Platz.</translation>
    </message>
    <message>
        <source>What you do can&apos;t be saved ({reason}): it is kept in memory only. Check the disk, and leave gymtimer open. It tries again by itself.</source>
        <extracomment>gymtimer/storage/writer.py</extracomment>
        <translation>Was du tust, lässt sich nicht speichern ({reason}): Es bleibt nur im Arbeitsspeicher. Prüf das Laufwerk und lass gymtimer offen. Es versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Something could not be written down; the log says what.</source>
        <extracomment>gymtimer/storage/writer.py</extracomment>
        <translation>Etwas ließ sich nicht festhalten; was, steht im Protokoll.</translation>
    </message>
    <message>
        <source>The disk is almost full ({n} MB are free). Please free some space before you train.</source>
        <extracomment>gymtimer/storage/writer.py</extracomment>
        <translation>Das Laufwerk ist fast voll ({n} MB frei). Bitte schaff Platz, bevor du trainierst.</translation>
    </message>
    <message>
        <source>No backup of the journal was made: the disk is almost full. Please free some space.</source>
        <extracomment>gymtimer/storage/writer.py</extracomment>
        <translation>Das Journal wurde nicht gesichert: Das Laufwerk ist fast voll. Bitte schaff Platz.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal mark</comment>
        <extracomment>gymtimer/tongue.py</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>,</source>
        <comment>thousands mark</comment>
        <extracomment>gymtimer/tongue.py</extracomment>
        <translation>.</translation>
    </message>
    <message>
        <source>Speaks the tempo of heavy negatives, second by second.</source>
        <extracomment>gymtimer/ui/about.py</extracomment>
        <translation>Spricht bei schweren Negativen das Tempo mit, Sekunde für Sekunde.</translation>
    </message>
    <message>
        <source>It works without a network, and connects to none. Your log stays on this computer.</source>
        <extracomment>gymtimer/ui/about.py</extracomment>
        <translation>Es läuft ohne Netz und verbindet sich mit keinem. Dein Journal bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty: it counts, it can&apos;t see the bar.</source>
        <extracomment>gymtimer/ui/about.py</extracomment>
        <translation>Freie Software unter der MIT-Lizenz, ohne jede Gewähr: Sie zählt, die Stange sieht sie nicht.</translation>
    </message>
    <message>
        <source>The texts of all licences:</source>
        <extracomment>gymtimer/ui/about.py</extracomment>
        <translation>Die Texte aller Lizenzen:</translation>
    </message>
    <message>
        <source>The texts of all licences:  {folder}</source>
        <extracomment>gymtimer/ui/about.py</extracomment>
        <translation>Die Texte aller Lizenzen:  {folder}</translation>
    </message>
    <message>
        <source>Any key goes back</source>
        <extracomment>gymtimer/ui/about.py</extracomment>
        <translation>Jede Taste führt zurück</translation>
    </message>
    <message>
        <source>Made of: {parts}.</source>
        <extracomment>gymtimer/ui/about.py</extracomment>
        <translation>Besteht aus: {parts}.</translation>
    </message>
    <message>
        <source>Rep {n} of {of}</source>
        <extracomment>gymtimer/ui/captions.py, gymtimer/ui/editor_strip.py</extracomment>
        <translation>Wdh. {n} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>{reps} reps</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>
            <numerusform>{reps} Wdh.</numerusform>
            <numerusform>{reps} Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} % of target</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>{number} % vom Ziel</translation>
    </message>
    <message>
        <source>Next: {what}.</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>Danach: {what}.</translation>
    </message>
    <message>
        <source>Set {n} of {of}</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>Satz {n} von {of}</translation>
    </message>
    <message>
        <source>set {n} of {of}</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>Satz {n} von {of}</translation>
    </message>
    <message>
        <source>Negative {n} of {of}</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>Negative {n} von {of}</translation>
    </message>
    <message>
        <source>tempo {tempo}</source>
        <extracomment>gymtimer/ui/captions.py, gymtimer/ui/scenery.py</extracomment>
        <translation>Tempo {tempo}</translation>
    </message>
    <message numerus="yes">
        <source>{reps} negatives</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>
            <numerusform>{reps} Negative</numerusform>
            <numerusform>{reps} Negative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rep} of {n} reps</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>
            <numerusform>{rep} von {n} Wdh.</numerusform>
            <numerusform>{rep} von {n} Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>{which} stopped</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>{which} gestoppt</translation>
    </message>
    <message>
        <source>{which} done</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>{which} fertig</translation>
    </message>
    <message>
        <source>collars on</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>Verschlüsse dran</translation>
    </message>
    <message>
        <source>each side  {plates}</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>je Seite  {plates}</translation>
    </message>
    <message>
        <source>next  {what}</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>danach  {what}</translation>
    </message>
    <message>
        <source>PARTNER</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>PARTNER</translation>
    </message>
    <message>
        <source>YOU</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>DU</translation>
    </message>
    <message>
        <source>The same set goes on</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>Derselbe Satz geht weiter</translation>
    </message>
    <message>
        <source>{plan} was cut off: {exercise}, {which}</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>{plan} wurde unterbrochen: {exercise}, {which}</translation>
    </message>
    <message>
        <source>{plan} was cut off: rest after {which}, {left} left</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>{plan} wurde unterbrochen: Pause nach {which}, noch {left}</translation>
    </message>
    <message>
        <source>{plan} was cut off: rest after {which}, over</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>{plan} wurde unterbrochen: Pause nach {which}, vorbei</translation>
    </message>
    <message>
        <source>Warm-up {n} of {of}</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>Aufwärmsatz {n} von {of}</translation>
    </message>
    <message>
        <source>warm-up {n} of {of}</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>Aufwärmsatz {n} von {of}</translation>
    </message>
    <message>
        <source>Rep {n}</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>Wdh. {n}</translation>
    </message>
    <message>
        <source>to failure</source>
        <extracomment>gymtimer/ui/captions.py</extracomment>
        <translation>bis zum Versagen</translation>
    </message>
    <message>
        <source>on Monday</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>am Montag</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>am Dienstag</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>am Mittwoch</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>am Donnerstag</translation>
    </message>
    <message>
        <source>on Friday</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>am Freitag</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>am Samstag</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>am Sonntag</translation>
    </message>
    <message>
        <source>{muscle}: tempo work {ago} — better {when}</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>{muscle}: Temposätze {ago} – besser {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>gymtimer/ui/card_rest.py, gymtimer/ui/history_calendar.py</extracomment>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered: last negatives {ago}</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>Erholt: letzte Negative {ago}</translation>
    </message>
    <message>
        <source>{muscle}: negatives {ago} — better {when}</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>{muscle}: Negative {ago} – besser {when}</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>vor {hours} h</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>Erholt</translation>
    </message>
    <message>
        <source>after {hour}:00</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>ab {hour} Uhr</translation>
    </message>
    <message>
        <source>A doctor should hear first: a heart condition, chest pain at rest or in effort, dizziness, a joint or bone that training makes worse, pills for blood pressure or heart, any other reason; pregnancy, an acute injury, a recent operation. Nobody asks which.</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Davon sollte zuerst ein Arzt hören: eine Herzkrankheit, Brustschmerz in Ruhe oder bei Anstrengung, Schwindel, ein Gelenk oder Knochen, den Training schlimmer macht, Tabletten für Blutdruck oder Herz, jeder andere Grund; Schwangerschaft, eine akute Verletzung, eine frische Operation. Niemand fragt, was davon.</translation>
    </message>
    <message>
        <source>What is said here is of today, and forgotten tomorrow   ·   Esc goes back</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Was du hier sagst, gilt heute und ist morgen vergessen   ·   Esc führt zurück</translation>
    </message>
    <message>
        <source>Weaker than usual</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Schwächer als sonst</translation>
    </message>
    <message>
        <source>A test within two days</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Test in zwei Tagen</translation>
    </message>
    <message>
        <source>One of those below</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Etwas von der Liste unten</translation>
    </message>
    <message>
        <source>Dark urine, severe swelling, such pain</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Dunkler Urin, starke Schwellung, übermäßiger Schmerz</translation>
    </message>
    <message>
        <source>Sore today, {n} of 10 or more</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Heute Muskelkater, {n} von 10 oder mehr</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>gymtimer/ui/care_page.py, gymtimer/ui/history_foot.py, gymtimer/ui/lifter_page.py, gymtimer/ui/summary.py</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>{who}, today</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>{who}, heute</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>How is today?</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Wie ist es heute?</translation>
    </message>
    <message>
        <source>My coach knows</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Mein Trainer weiß es</translation>
    </message>
    <message>
        <source>Measured lately</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Kürzlich gemessen</translation>
    </message>
    <message>
        <source>I know it well</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Ich kenne das gut</translation>
    </message>
    <message>
        <source>All checked</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Alles geprüft</translation>
    </message>
    <message>
        <source>Note it, go on</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Notieren, weiter</translation>
    </message>
    <message>
        <source>I know, go on</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Weiß ich, weiter</translation>
    </message>
    <message>
        <source>Why? One line for the journal</source>
        <extracomment>gymtimer/ui/care_answer.py, gymtimer/ui/care_panel.py</extracomment>
        <translation>Warum? Eine Zeile fürs Journal</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Grund, kommt ins Journal</translation>
    </message>
    <message>
        <source>Nothing stands against it today</source>
        <extracomment>gymtimer/ui/care_strip.py</extracomment>
        <translation>Heute spricht nichts dagegen</translation>
    </message>
    <message>
        <source>What stands against the plan today, and how you are (C)</source>
        <extracomment>gymtimer/ui/care_strip.py</extracomment>
        <translation>Was heute gegen den Plan spricht und wie es dir geht (C)</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>gymtimer/ui/care_strip.py</extracomment>
        <translation>
            <numerusform>Und {n} weiterer Hinweis.</numerusform>
            <numerusform>Und {n} weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>why?</source>
        <extracomment>gymtimer/ui/care_style.py</extracomment>
        <translation>warum?</translation>
    </message>
    <message>
        <source>sure?</source>
        <extracomment>gymtimer/ui/care_style.py</extracomment>
        <translation>sicher?</translation>
    </message>
    <message>
        <source>good to know</source>
        <extracomment>gymtimer/ui/care_style.py</extracomment>
        <translation>gut zu wissen</translation>
    </message>
    <message>
        <source>{who}, before this set</source>
        <extracomment>gymtimer/ui/care_question.py</extracomment>
        <translation>{who}, vor diesem Satz</translation>
    </message>
    <message>
        <source>Before this set</source>
        <extracomment>gymtimer/ui/care_question.py</extracomment>
        <translation>Vor diesem Satz</translation>
    </message>
    <message>
        <source>{who}, before this set: look at each</source>
        <extracomment>gymtimer/ui/care_question.py</extracomment>
        <translation>{who}, vor diesem Satz: alles ansehen</translation>
    </message>
    <message>
        <source>Before this set: look at each</source>
        <extracomment>gymtimer/ui/care_question.py</extracomment>
        <translation>Vor diesem Satz: alles ansehen</translation>
    </message>
    <message numerus="yes">
        <source>{set}: {n} own reps done</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>
            <numerusform>{set}: {n} eigene Wdh. gemacht</numerusform>
            <numerusform>{set}: {n} eigene Wdh. gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{set}: {n} reps done</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>
            <numerusform>{set}: {n} Wdh. gemacht</numerusform>
            <numerusform>{set}: {n} Wdh. gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{set}: {n} negatives done</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>
            <numerusform>{set}: {n} Negative gemacht</numerusform>
            <numerusform>{set}: {n} Negative gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the session</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Training ändern</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Zurück zum Training</translation>
    </message>
    <message>
        <source>One more set: {name}</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Noch ein Satz: {name}</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Eine weniger</translation>
    </message>
    <message>
        <source>rep {n}: half a second less</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Wdh. {n}: eine halbe Sekunde weniger</translation>
    </message>
    <message>
        <source>rep {n}: half a second more</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Wdh. {n}: eine halbe Sekunde mehr</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Eine mehr</translation>
    </message>
    <message>
        <source>{name} goes home</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>{name} geht heim</translation>
    </message>
    <message>
        <source>{name} comes in</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>{name} kommt dazu</translation>
    </message>
    <message>
        <source>Who lifts</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Wer trainiert</translation>
    </message>
    <message>
        <source>Next is {name}. If its place is taken</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Als Nächstes: {name}. Falls das Gerät besetzt ist</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>gymtimer/ui/changes.py, gymtimer/ui/editor_head.py, gymtimer/ui/history_links.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>{name} first</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>{name} zuerst</translation>
    </message>
    <message>
        <source>Nobody else has a file</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Sonst ist niemand angelegt</translation>
    </message>
    <message>
        <source>target {seconds}</source>
        <extracomment>gymtimer/ui/chart_bars.py</extracomment>
        <translation>Ziel {seconds}</translation>
    </message>
    <message>
        <source>Eccentric load over time: {load} on {day} to {last_load} on {last_day}</source>
        <extracomment>gymtimer/ui/chart_load.py</extracomment>
        <translation>Exzentrische Last im Verlauf: {load} am {day} bis {last_load} am {last_day}</translation>
    </message>
    <message>
        <source>Time lowering, s</source>
        <extracomment>gymtimer/ui/chart_load.py</extracomment>
        <translation>Ablassen, s</translation>
    </message>
    <message>
        <source>Eccentric load: nothing to show</source>
        <extracomment>gymtimer/ui/chart_load.py</extracomment>
        <translation>Exzentrische Last: nichts zu zeigen</translation>
    </message>
    <message>
        <source>Eccentric load, {unit}  ·  dot size = time lowering</source>
        <extracomment>gymtimer/ui/chart_load.py</extracomment>
        <translation>Exzentrische Last, {unit}  ·  Punktgröße = Ablassen</translation>
    </message>
    <message>
        <source>No sets with this choice</source>
        <extracomment>gymtimer/ui/chart_load.py</extracomment>
        <translation>Keine Sätze bei dieser Auswahl</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>gymtimer/ui/chart_lowering.py, gymtimer/ui/history_tiles.py</extracomment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>measured, short</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>gemessen, zu kurz</translation>
    </message>
    <message>
        <source>as counted, not measured</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>wie gezählt, nicht gemessen</translation>
    </message>
    <message>
        <source>broken off</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not timed</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>rep {n} {seconds} s {how}</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>Wdh. {n} {seconds} s {how}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <extracomment>gymtimer/ui/chart_lowering.py, gymtimer/ui/summary_texts.py</extracomment>
        <translation>Satz {n}</translation>
    </message>
    <message>
        <source>{when} — lowering time, s</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>{when} – Ablassen, s</translation>
    </message>
    <message>
        <source>{when} — seconds</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>{when} – Sekunden</translation>
    </message>
    <message>
        <source>hollow: {kinds}</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>hohl: {kinds}</translation>
    </message>
    <message>
        <source>target {seconds} s</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>Ziel {seconds} s</translation>
    </message>
    <message>
        <source>Lowering times: nothing to show</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>Zeiten des Ablassens: nichts zu zeigen</translation>
    </message>
    <message>
        <source>Lowering time, s</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>Ablassen, s</translation>
    </message>
    <message>
        <source>No set chosen</source>
        <extracomment>gymtimer/ui/chart_lowering.py</extracomment>
        <translation>Kein Satz gewählt</translation>
    </message>
    <message>
        <source>Rack the bar.
gymtimer made a mistake and has stopped counting.</source>
        <extracomment>gymtimer/ui/crash.py</extracomment>
        <translation>Leg die Stange ab.
gymtimer hat einen Fehler gemacht und zählt nicht mehr.</translation>
    </message>
    <message>
        <source>What was done is saved. Start gymtimer again, and it offers to go on where you were.</source>
        <extracomment>gymtimer/ui/crash.py</extracomment>
        <translation>Alles bisher ist gespeichert. Starte gymtimer neu, dann bietet es an, dort weiterzumachen, wo du warst.</translation>
    </message>
    <message>
        <source>Close gymtimer</source>
        <extracomment>gymtimer/ui/crash.py</extracomment>
        <translation>gymtimer schließen</translation>
    </message>
    <message>
        <source>Open the report</source>
        <extracomment>gymtimer/ui/crash.py</extracomment>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>A report for its makers:</source>
        <extracomment>gymtimer/ui/crash.py</extracomment>
        <translation>Ein Bericht für die Macher:</translation>
    </message>
    <message>
        <source>Reps</source>
        <extracomment>gymtimer/ui/day.py, gymtimer/ui/history_table.py, gymtimer/ui/summary_texts.py</extracomment>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Negatives</source>
        <extracomment>gymtimer/ui/day.py, gymtimer/ui/history_table.py</extracomment>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Own reps</source>
        <extracomment>gymtimer/ui/day.py</extracomment>
        <translation>Eigene Wdh.</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>gymtimer/ui/editor.py</extracomment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>gymtimer/ui/editor.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>not saved</source>
        <extracomment>gymtimer/ui/editor.py</extracomment>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>a new plan</source>
        <extracomment>gymtimer/ui/editor.py</extracomment>
        <translation>ein neuer Plan</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <extracomment>gymtimer/ui/editor_dials.py</extracomment>
        <translation>{name}: weniger</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <extracomment>gymtimer/ui/editor_dials.py</extracomment>
        <translation>{name}: mehr</translation>
    </message>
    <message>
        <source>No mistakes   ·   F6 next part   ·   Ctrl+S saves   ·   Ctrl+R hears the rep   ·   Esc goes back</source>
        <extracomment>gymtimer/ui/editor_following.py</extracomment>
        <translation>Keine Fehler   ·   F6 nächster Teil   ·   Strg+S speichert   ·   Strg+R spielt die Wdh.   ·   Esc führt zurück</translation>
    </message>
    <message>
        <source>Line {n} of the text can&apos;t be read. Put it right there; the form follows.</source>
        <extracomment>gymtimer/ui/editor_following.py</extracomment>
        <translation>Zeile {n} des Textes lässt sich nicht lesen. Berichtige sie dort; die Felder folgen.</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>press</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>auf Druck</translation>
    </message>
    <message>
        <source>by the clock</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>nach Uhr</translation>
    </message>
    <message>
        <source>none</source>
        <comment>superset</comment>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>{hours} hours until the same muscles train again</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>{hours} Stunden, bis dieselben Muskeln wieder trainieren</translation>
    </message>
    <message>
        <source>The plan</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The exercise</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Die Übung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>gymtimer/ui/editor_form.py, gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Sets</source>
        <extracomment>gymtimer/ui/editor_form.py, gymtimer/ui/history_table.py, gymtimer/ui/summary_texts.py</extracomment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>More: cluster, sides, limits, weight releasers</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Mehr: Cluster, Seiten, Grenzen, Gewichtsauslöser</translation>
    </message>
    <message>
        <source>none</source>
        <comment>partner</comment>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>nach Wahl</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>nötig</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>gymtimer/ui/editor_form.py, gymtimer/ui/lifter_page.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>gymtimer/ui/editor_form.py, gymtimer/ui/history_table.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Recovery</source>
        <extracomment>gymtimer/ui/editor_form.py, gymtimer/ui/history_table.py</extracomment>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Assist ends</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Hilfe endet</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>sets</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>reps</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>ab</translation>
    </message>
    <message>
        <source>load</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Last</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>gymtimer/ui/editor_form.py, gymtimer/ui/help_page.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Superset</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Supersatz</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Rest in set</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Clusterpause</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Stop below</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Stopp unter</translation>
    </message>
    <message>
        <source>Lowered with</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Ablassen mit</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>3:00, the usual</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>3:00, wie üblich</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>each in turn</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>gymtimer/ui/editor_form.py</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>gymtimer/storage/declared.py, gymtimer/ui/editor_head.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>for nobody</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>für niemanden</translation>
    </message>
    <message>
        <source>Whose loads are told</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Wessen Lasten gezeigt werden</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Take in the lines of a coach (Ctrl+Shift+V)</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Die Zeilen eines Trainers übernehmen (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the plans (Esc)</source>
        <extracomment>gymtimer/ui/editor_head.py, gymtimer/ui/history_foot.py</extracomment>
        <translation>Zurück zu den Plänen (Esc)</translation>
    </message>
    <message>
        <source>Undo, redo, paste lines, whose loads are told</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Rückgängig, Erneut, Zeilen einfügen, wessen Lasten gezeigt werden</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gymtimer/ui/editor_head.py, gymtimer/ui/history_export.py, gymtimer/ui/plan_desk.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gymtimer/ui/editor_head.py, gymtimer/ui/lifter_page.py, gymtimer/ui/next_loads.py, gymtimer/ui/settings_page.py, gymtimer/ui/take_back.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <extracomment>gymtimer/ui/editor_head.py, gymtimer/ui/take_back.py</extracomment>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>Strg+Y</translation>
    </message>
    <message>
        <source>for {name}</source>
        <extracomment>gymtimer/ui/editor_head.py</extracomment>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <extracomment>gymtimer/ui/editor_mistakes.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>Mistakes: {n} mistakes</source>
        <extracomment>gymtimer/ui/editor_mistakes.py</extracomment>
        <translation>
            <numerusform>Fehlerliste: {n} Fehler</numerusform>
            <numerusform>Fehlerliste: {n} Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n}: {text}</source>
        <extracomment>gymtimer/ui/editor_mistakes.py</extracomment>
        <translation>Zeile {n}: {text}</translation>
    </message>
    <message>
        <source>Mistakes: none</source>
        <extracomment>gymtimer/ui/editor_mistakes.py</extracomment>
        <translation>Fehlerliste: keine Fehler</translation>
    </message>
    <message>
        <source>Write {word} instead</source>
        <extracomment>gymtimer/ui/editor_mistakes.py</extracomment>
        <translation>Stattdessen {word} schreiben</translation>
    </message>
    <message numerus="yes">
        <source>{n} mistakes</source>
        <extracomment>gymtimer/ui/editor_outline.py</extracomment>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>no sets yet</source>
        <extracomment>gymtimer/ui/editor_outline.py</extracomment>
        <translation>noch keine Sätze</translation>
    </message>
    <message>
        <source>no name yet</source>
        <extracomment>gymtimer/ui/editor_outline.py</extracomment>
        <translation>noch ohne Namen</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <extracomment>gymtimer/ui/editor_outline.py</extracomment>
        <translation>Plan ohne Namen</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <extracomment>gymtimer/ui/editor_outline.py</extracomment>
        <translation>Teile des Plans</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>gymtimer/ui/editor_outline.py</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>superset {letter}</source>
        <extracomment>gymtimer/ui/editor_outline.py</extracomment>
        <translation>Supersatz {letter}</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add an exercise behind the chosen one (Ctrl+Enter)</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Übung hinter der gewählten einfügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Move the exercise up (Alt+↑)</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Übung nach oben schieben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the exercise down (Alt+↓)</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Übung nach unten schieben (Alt+↓)</translation>
    </message>
    <message>
        <source>Take the exercise out (Del)</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Übung entfernen (Entf)</translation>
    </message>
    <message>
        <source>As on the stage, with the lift before it (Ctrl+R)</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Wie im Training, mit dem Anheben davor (Strg+R)</translation>
    </message>
    <message>
        <source>The whole session, four times as fast (Ctrl+Shift+R)</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Das ganze Training, viermal so schnell (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Hear rep</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Wdh. hören</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>gymtimer/ui/editor_parts.py, gymtimer/ui/history_table.py</extracomment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>The chosen set, as on the stage</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Der gewählte Satz, wie im Training</translation>
    </message>
    <message>
        <source>All 4×</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Alles 4×</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gymtimer/ui/editor_parts.py, gymtimer/ui/sound_check.py, gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Ton anhalten</translation>
    </message>
    <message>
        <source>Hear rep {n}</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Wdh. {n} hören</translation>
    </message>
    <message>
        <source>Hear rep {n} of {set}</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>{set}: Wdh. {n} hören</translation>
    </message>
    <message>
        <source>Hear {set}</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>{set} hören</translation>
    </message>
    <message>
        <source>Hear the whole session, four times as fast</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Das ganze Training hören, viermal so schnell</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Paste a coach&apos;s lines</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>Zeilen eines Trainers einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} exercises</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>
            <numerusform>{n} Übung einfügen</numerusform>
            <numerusform>{n} Übungen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, like {other}</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>{name}, wie {other}</translation>
    </message>
    <message>
        <source>{name}: which exercise?</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>{name}: welche Übung?</translation>
    </message>
    <message>
        <source>Note: {notes}</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>Notiz: {notes}</translation>
    </message>
    <message>
        <source>Lines of the coach</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>Zeilen des Trainers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>no number of reps: left out</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>keine Zahl der Wdh.: ausgelassen</translation>
    </message>
    <message>
        <source>{assumed}: this is taken</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>{assumed}: Dies wird angenommen</translation>
    </message>
    <message>
        <source>Say which exercise {name} is.</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>Sag, welche Übung {name} ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} supersets</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>
            <numerusform>{n} Supersatz</numerusform>
            <numerusform>{n} Supersätze</numerusform>
        </translation>
    </message>
    <message>
        <source>rest {length}</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>Pause {length}</translation>
    </message>
    <message>
        <source>{name}, like …</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>{name}, wie …</translation>
    </message>
    <message>
        <source>One exercise a line, in the coach&apos;s own words.</source>
        <extracomment>gymtimer/ui/editor_paste.py</extracomment>
        <translation>Je Zeile eine Übung, in den Worten des Trainers.</translation>
    </message>
    <message>
        <source>No sound: {reason}</source>
        <extracomment>gymtimer/ui/editor_rehearsing.py, gymtimer/ui/transport.py</extracomment>
        <translation>Kein Ton: {reason}</translation>
    </message>
    <message>
        <source>The session stands here as soon as the plan has no mistakes.</source>
        <extracomment>gymtimer/ui/editor_strip.py</extracomment>
        <translation>Das Training steht hier, sobald der Plan keine Fehler hat.</translation>
    </message>
    <message>
        <source>Session, {length} long</source>
        <extracomment>gymtimer/ui/editor_strip.py</extracomment>
        <translation>Training, Dauer {length}</translation>
    </message>
    <message>
        <source>Session: nothing to show yet</source>
        <extracomment>gymtimer/ui/editor_strip.py</extracomment>
        <translation>Training: noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <extracomment>gymtimer/ui/editor_strip.py</extracomment>
        <translation>beginnt bei {time}</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <extracomment>gymtimer/ui/editor_text.py</extracomment>
        <translation>Text des Plans</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>gymtimer/ui/help_page.py, gymtimer/ui/tour_offer.py</extracomment>
        <translation>Die Tour machen</translation>
    </message>
    <message>
        <source>One minute with an empty bar: every phase once, with a line that says what it is.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Eine Minute mit leerer Stange: jede Phase einmal, mit einer Zeile, die sie erklärt.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Load the bar, look at the list. The button says: we are ready.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Stange beladen, Liste ansehen. Die Taste sagt: Wir sind bereit.</translation>
    </message>
    <message>
        <source>Lift off</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Herausheben</translation>
    </message>
    <message>
        <source>The partner brings the bar up. The button says: it is up, and held.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Der Partner bringt die Stange hoch. Die Taste sagt: Sie ist oben und gehalten.</translation>
    </message>
    <message>
        <source>Soft ticks while the partner&apos;s hands go back to the bar. Nothing to press.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Leise Ticks, während die Hände des Partners zur Stange zurückgehen. Nichts zu drücken.</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Ablassen</translation>
    </message>
    <message>
        <source>Sink with the bar on the screen; a word on every second. Down early? Press at the bottom.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Mit der Stange im Bild sinken; ein Wort auf jede Sekunde. Früher unten? Dann drücken.</translation>
    </message>
    <message>
        <source>Lift</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Anheben</translation>
    </message>
    <message>
        <source>The partner brings it back up for the next rep. The button says: it is up.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Der Partner bringt sie für die nächste Wiederholung wieder hoch. Die Taste sagt: Sie ist oben.</translation>
    </message>
    <message>
        <source>Rack it</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>After the last rep. The button says: it is racked, and the rest begins.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Nach der letzten Wiederholung. Die Taste sagt: Sie ist abgelegt, und die Pause beginnt.</translation>
    </message>
    <message>
        <source>The clock runs; past zero it counts on. Nothing starts before somebody presses.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Die Uhr läuft; nach null zählt sie weiter. Nichts beginnt, bevor jemand drückt.</translation>
    </message>
    <message>
        <source>RACK IT works at any time</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>ABLAGE geht jederzeit</translation>
    </message>
    <message>
        <source>Esc, B, full stop, the red corner, or the button held for 0.8 s.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Esc, B, Punkt, die rote Ecke oder die Taste 0,8 s gehalten.</translation>
    </message>
    <message>
        <source>Never without a partner</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Nie ohne Partner</translation>
    </message>
    <message>
        <source>Where the plan says so, somebody stands ready who can lift it alone.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Wo der Plan es sagt, steht jemand bereit, der die Last allein heben kann.</translation>
    </message>
    <message>
        <source>Never by ear alone</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Nie nur nach Gehör</translation>
    </message>
    <message>
        <source>The screen says the same as the voice. Check the sound before the first set.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Der Bildschirm sagt dasselbe wie die Stimme. Prüf den Ton vor dem ersten Satz.</translation>
    </message>
    <message>
        <source>When in doubt it waits</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Im Zweifel wartet es</translation>
    </message>
    <message>
        <source>No press, no count: gymtimer is silent where it does not know what you do.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Ohne Druck kein Zählen: gymtimer schweigt, wenn es nicht weiß, was du tust.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Tour beginnen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>gymtimer/ui/help_page.py, gymtimer/ui/key_page.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All of them on one page; ? does the same everywhere.</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Alle auf einer Seite; ? tut überall dasselbe.</translation>
    </message>
    <message>
        <source>Reports of mistakes are kept in</source>
        <extracomment>gymtimer/ui/help_page.py</extracomment>
        <translation>Fehlerberichte liegen in</translation>
    </message>
    <message>
        <source>No session yet. Train one, and it stands here: every lowering, every rest.</source>
        <extracomment>gymtimer/ui/history.py</extracomment>
        <translation>Noch kein Training. Mach eins, und es steht hier: jedes Ablassen, jede Pause.</translation>
    </message>
    <message>
        <source>No session of {name} yet. Train one, and it stands here: every lowering, every rest.</source>
        <extracomment>gymtimer/ui/history.py</extracomment>
        <translation>Noch kein Training von {name}. Mach eins, und es steht hier: jedes Ablassen, jede Pause.</translation>
    </message>
    <message>
        <source>No session without a name. Choose below whose you want to see.</source>
        <extracomment>gymtimer/ui/history.py</extracomment>
        <translation>Kein Training ohne Namen. Wähle unten, wen du sehen willst.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gymtimer/ui/history.py, gymtimer/ui/home_frame.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All numbers of this page</source>
        <extracomment>gymtimer/ui/history.py</extracomment>
        <translation>Alle Zahlen dieser Seite</translation>
    </message>
    <message>
        <source>Last set</source>
        <extracomment>gymtimer/ui/history.py</extracomment>
        <translation>Letzter Satz</translation>
    </message>
    <message>
        <source>Hard negatives by muscle</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>Harte Negative je Muskel</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>vor {n} h</translation>
    </message>
    <message>
        <source>Hard negatives by muscle · last {n} of {of}</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>Harte Negative je Muskel · letzte {n} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h to go</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>noch {n} h</translation>
    </message>
    <message>
        <source>recovered</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>erholt</translation>
    </message>
    <message>
        <source>Recovery: {told}</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>Erholung: {told}</translation>
    </message>
    <message>
        <source>Recovery: nothing trained in the last half year</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>Erholung: im letzten halben Jahr nichts trainiert</translation>
    </message>
    <message>
        <source>No session in the last half year</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>Kein Training im letzten halben Jahr</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>gymtimer/ui/history_calendar.py</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Please choose another folder.</source>
        <extracomment>gymtimer/ui/history_export.py</extracomment>
        <translation>{file} lässt sich nicht schreiben. Bitte wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <extracomment>gymtimer/ui/history_export.py</extracomment>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written ({why}). Please choose another folder.</source>
        <extracomment>gymtimer/ui/history_export.py</extracomment>
        <translation>{file} lässt sich nicht schreiben ({why}). Bitte wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>last 12 weeks</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Show last 12 weeks</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Letzte 12 Wochen zeigen</translation>
    </message>
    <message>
        <source>A year</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>letzte 12 Monate</translation>
    </message>
    <message>
        <source>Show last year</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Letzte 12 Monate zeigen</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>all time</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>Show all time</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Gesamte Zeit zeigen</translation>
    </message>
    <message>
        <source>Choose whose history is shown</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Wählen, wessen Verlauf gezeigt wird</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Dieselben Zahlen als Tabelle (T)</translation>
    </message>
    <message>
        <source>Save PNG</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>PNG speichern</translation>
    </message>
    <message>
        <source>Save what is shown as a picture</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Was zu sehen ist, als Bild speichern</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>CSV speichern</translation>
    </message>
    <message>
        <source>Save the numbers that are shown</source>
        <extracomment>gymtimer/ui/history_foot.py</extracomment>
        <translation>Die gezeigten Zahlen speichern</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gymtimer/ui/history_links.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show this exercise</source>
        <extracomment>gymtimer/ui/history_links.py</extracomment>
        <translation>Diese Übung zeigen</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <extracomment>gymtimer/ui/history_links.py</extracomment>
        <translation>Alle Übungen zeigen</translation>
    </message>
    <message>
        <source>Longest at {load}</source>
        <extracomment>gymtimer/ui/history_records.py</extracomment>
        <translation>Am längsten bei {load}</translation>
    </message>
    <message>
        <source>Records — {exercise}</source>
        <extracomment>gymtimer/ui/history_records.py</extracomment>
        <translation>Rekorde – {exercise}</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>gymtimer/ui/history_records.py</extracomment>
        <translation>Rekorde</translation>
    </message>
    <message>
        <source>Eccentric 1RM (3 s)</source>
        <extracomment>gymtimer/ui/history_records.py, gymtimer/ui/history_table.py</extracomment>
        <translation>Exzentrisches 1RM (3 s)</translation>
    </message>
    <message>
        <source>Most in a session</source>
        <extracomment>gymtimer/ui/history_records.py, gymtimer/ui/history_table.py</extracomment>
        <translation>Am meisten je Training</translation>
    </message>
    <message>
        <source>{seconds} s counted</source>
        <extracomment>gymtimer/ui/history_records.py</extracomment>
        <translation>{seconds} s gezählt</translation>
    </message>
    <message>
        <source>Records: {told}</source>
        <extracomment>gymtimer/ui/history_records.py</extracomment>
        <translation>Rekorde: {told}</translation>
    </message>
    <message>
        <source>Records: none</source>
        <extracomment>gymtimer/ui/history_records.py</extracomment>
        <translation>Rekorde: keine</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>gymtimer/ui/history_records.py</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Choose an exercise to see them</source>
        <extracomment>gymtimer/ui/history_records.py</extracomment>
        <translation>Wähle eine Übung, um sie zu sehen</translation>
    </message>
    <message>
        <source>lowering, measured</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Ablassen, gemessen</translation>
    </message>
    <message>
        <source>lowering, measured, short</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Ablassen, gemessen, zu kurz</translation>
    </message>
    <message>
        <source>lowering, commanded</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Ablassen, vorgegeben</translation>
    </message>
    <message>
        <source>lowering, aborted</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Ablassen, abgebrochen</translation>
    </message>
    <message>
        <source>lowering, not timed</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Ablassen, ohne Zeit</translation>
    </message>
    <message>
        <source>{exercise}, set {n}</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{exercise}, Satz {n}</translation>
    </message>
    <message>
        <source>{exercise}, set {n}, rep {rep}: {known}</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{exercise}, Satz {n}, Wdh. {rep}: {known}</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{exercise}, set {n}, negative {rep}: {known}</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{exercise}, Satz {n}, Negative {rep}: {known}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Negative sets</source>
        <extracomment>gymtimer/ui/history_table.py, gymtimer/ui/history_tiles.py</extracomment>
        <translation>Negativsätze</translation>
    </message>
    <message>
        <source>Aborted reps</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Abgebrochene Wdh.</translation>
    </message>
    <message>
        <source>Time lowering, measured</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Zeit beim Ablassen, gemessen</translation>
    </message>
    <message>
        <source>Time lowering, commanded</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Zeit beim Ablassen, vorgegeben</translation>
    </message>
    <message>
        <source>Tempo kept, of the measured</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Tempo gehalten, von den gemessenen</translation>
    </message>
    <message>
        <source>Rests</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Rests kept</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Pausen gehalten</translation>
    </message>
    <message>
        <source>Best load</source>
        <extracomment>gymtimer/ui/history_table.py, gymtimer/ui/history_tiles.py</extracomment>
        <translation>Höchste Last</translation>
    </message>
    <message>
        <source>{exercise}, load</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{exercise}, Last</translation>
    </message>
    <message>
        <source>{exercise}, sets</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{exercise}, Sätze</translation>
    </message>
    <message>
        <source>{exercise}, time lowering, measured</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{exercise}, Zeit beim Ablassen, gemessen</translation>
    </message>
    <message>
        <source>{exercise}, time lowering, commanded</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{exercise}, Zeit beim Ablassen, vorgegeben</translation>
    </message>
    <message>
        <source>{muscle}, since the last work</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{muscle}, seit der letzten Belastung</translation>
    </message>
    <message>
        <source>{muscle}, rest advised</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{muscle}, empfohlene Erholung</translation>
    </message>
    <message>
        <source>{muscle}, rest left</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{muscle}, Erholung noch</translation>
    </message>
    <message>
        <source>{muscle}, hard reps of that day</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>{muscle}, harte Wdh. an dem Tag</translation>
    </message>
    <message>
        <source>Longest at {load}, measured</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Am längsten bei {load}, gemessen</translation>
    </message>
    <message>
        <source>Longest at {load}, commanded</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Am längsten bei {load}, vorgegeben</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>gymtimer/ui/history_table.py</extracomment>
        <translation>Last</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{which} left</source>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>{which} links</translation>
    </message>
    <message>
        <source>{which} right</source>
        <extracomment>gymtimer/ui/history_texts.py</extracomment>
        <translation>{which} rechts</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} reps</source>
        <extracomment>gymtimer/ui/history_tiles.py</extracomment>
        <translation>
            <numerusform>{n} von {of} Wdh.</numerusform>
            <numerusform>{n} von {of} Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <extracomment>gymtimer/ui/history_tiles.py, gymtimer/ui/sound_check_delay.py, gymtimer/ui/summary_texts.py</extracomment>
        <translation>{n} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>of {n} sets</source>
        <extracomment>gymtimer/ui/history_tiles.py</extracomment>
        <translation>
            <numerusform>von {n} Satz</numerusform>
            <numerusform>von {n} Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Time lowering</source>
        <extracomment>gymtimer/ui/history_tiles.py</extracomment>
        <translation>Ablassen</translation>
    </message>
    <message>
        <source>Tempo kept</source>
        <extracomment>gymtimer/ui/history_tiles.py, gymtimer/ui/summary_texts.py</extracomment>
        <translation>Tempo gehalten</translation>
    </message>
    <message>
        <source>Rest kept</source>
        <extracomment>gymtimer/ui/history_tiles.py, gymtimer/ui/summary_texts.py</extracomment>
        <translation>Pausen gehalten</translation>
    </message>
    <message>
        <source>+ {time} counted</source>
        <extracomment>gymtimer/ui/history_tiles.py</extracomment>
        <translation>+ {time} gezählt</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>gymtimer/ui/history_tiles.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>as counted</source>
        <extracomment>gymtimer/ui/history_tiles.py</extracomment>
        <translation>wie gezählt</translation>
    </message>
    <message>
        <source>No plan speaks of “{words}”.  Esc shows all, New writes one.</source>
        <extracomment>gymtimer/ui/home.py</extracomment>
        <translation>Kein Plan nennt „{words}“.  Esc zeigt alle, „Neu“ schreibt einen.</translation>
    </message>
    <message>
        <source>No plans yet.  New writes one; a plan file can be dropped here.</source>
        <extracomment>gymtimer/ui/home.py</extracomment>
        <translation>Noch keine Pläne.  „Neu“ schreibt einen; eine Plandatei kann hierher gezogen werden.</translation>
    </message>
    <message>
        <source>Who lifts today?</source>
        <extracomment>gymtimer/ui/home.py</extracomment>
        <translation>Wer trainiert heute?</translation>
    </message>
    <message>
        <source>What do you train today?</source>
        <extracomment>gymtimer/ui/home.py</extracomment>
        <translation>Was trainierst du heute?</translation>
    </message>
    <message>
        <source>Put it right</source>
        <extracomment>gymtimer/ui/home.py</extracomment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gymtimer/ui/home.py, gymtimer/ui/home_frame.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Week {n}/{of}</source>
        <extracomment>gymtimer/ui/editor_parts.py, gymtimer/ui/home.py</extracomment>
        <translation>Woche {n}/{of}</translation>
    </message>
    <message>
        <source>The voice is not ready yet: the cues are in English.</source>
        <extracomment>gymtimer/sessions.py</extracomment>
        <translation>Die Stimme ist noch nicht bereit: Die Ansagen sind englisch.</translation>
    </message>
    <message>
        <source>Of the voice at once, of the pages from the next start on.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Die Stimme sofort, die Seiten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Week {n} of {of}</source>
        <extracomment>gymtimer/ui/editor_parts.py, gymtimer/ui/home.py</extracomment>
        <translation>Woche {n} von {of}</translation>
    </message>
    <message>
        <source>Search: type, or /</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Suche: tippen oder /</translation>
    </message>
    <message>
        <source>Search the plans</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Pläne durchsuchen</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Write a new plan (Ctrl+N)</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Einen neuen Plan schreiben (Strg+N)</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Edit the chosen plan (Ctrl+E)</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Den gewählten Plan ändern (Strg+E)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy the chosen plan (Ctrl+D)</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Den gewählten Plan kopieren (Strg+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Throw the chosen plan away (Del)</source>
        <extracomment>gymtimer/ui/home_actions.py</extracomment>
        <translation>Den gewählten Plan löschen (Entf)</translation>
    </message>
    <message>
        <source>Copy a plan in</source>
        <extracomment>gymtimer/ui/home_desk.py</extracomment>
        <translation>Plan übernehmen</translation>
    </message>
    <message>
        <source>Plans (*.toml)</source>
        <extracomment>gymtimer/ui/home_desk.py</extracomment>
        <translation>Pläne (*.toml)</translation>
    </message>
    <message>
        <source>{plan} came with gymtimer and stays. Only your own plans can be deleted.</source>
        <extracomment>gymtimer/ui/home_desk.py</extracomment>
        <translation>{plan} gehört zu gymtimer und bleibt. Nur eigene Pläne lassen sich löschen.</translation>
    </message>
    <message>
        <source>Let go, and the plan is copied in.</source>
        <extracomment>gymtimer/ui/home_desk.py</extracomment>
        <translation>Loslassen, und der Plan wird übernommen.</translation>
    </message>
    <message>
        <source>{plan} was deleted. It is kept for 30 days.</source>
        <extracomment>gymtimer/ui/home_desk.py</extracomment>
        <translation>{plan} ist gelöscht und wird 30 Tage aufgehoben.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter starts   ·   / searches   ·   H history   ·   F11 full screen   ·   ? keys</source>
        <extracomment>gymtimer/ui/home_frame.py</extracomment>
        <translation>↑ ↓ wählen   ·   Eingabe startet   ·   / sucht   ·   H Verlauf   ·   F11 Vollbild   ·   ? Tasten</translation>
    </message>
    <message>
        <source>Lifters</source>
        <extracomment>gymtimer/ui/home_frame.py, gymtimer/ui/lifter_page.py</extracomment>
        <translation>Trainierende</translation>
    </message>
    <message>
        <source>Who trains here (L)</source>
        <extracomment>gymtimer/ui/home_frame.py</extracomment>
        <translation>Wer hier trainiert (L)</translation>
    </message>
    <message>
        <source>What was done (H)</source>
        <extracomment>gymtimer/ui/home_frame.py</extracomment>
        <translation>Was schon trainiert wurde (H)</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gymtimer/ui/home_frame.py, gymtimer/ui/settings_files.py, gymtimer/ui/settings_page.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Training, sound, screen, buttons, help (Ctrl+comma)</source>
        <extracomment>gymtimer/ui/home_frame.py</extracomment>
        <translation>Training, Ton, Bildschirm, Tasten, Hilfe (Strg+Komma)</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>gymtimer/ui/home_frame.py</extracomment>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Start the chosen plan</source>
        <extracomment>gymtimer/ui/home_frame.py</extracomment>
        <translation>Den gewählten Plan starten</translation>
    </message>
    <message>
        <source>Another week of the plan (W)</source>
        <extracomment>gymtimer/ui/home_frame.py</extracomment>
        <translation>Eine andere Woche des Plans (W)</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gymtimer/ui/input_learning.py, gymtimer/ui/keys.py, gymtimer/ui/offer.py, gymtimer/ui/scenery.py, gymtimer/ui/verdicts.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>RACK IT</source>
        <extracomment>gymtimer/ui/input_learning.py, gymtimer/ui/stage_lines.py</extracomment>
        <translation>ABLAGE</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>−15 s rest</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>−15 s Pause</translation>
    </message>
    <message>
        <source>+15 s rest</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>+15 s Pause</translation>
    </message>
    <message>
        <source>End set</source>
        <extracomment>gymtimer/ui/input_learning.py, gymtimer/ui/scenery.py</extracomment>
        <translation>Satzende</translation>
    </message>
    <message>
        <source>Skip set</source>
        <extracomment>gymtimer/ui/input_learning.py, gymtimer/ui/scenery.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gymtimer/ui/input_learning.py, gymtimer/ui/keys.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Sound check</source>
        <extracomment>gymtimer/ui/input_learning.py, gymtimer/ui/settings_desk.py</extracomment>
        <translation>Tonprobe</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>gymtimer/ui/input_learning.py, gymtimer/ui/settings_desk.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>{key} is RACK IT, and stays it: everybody must be able to rely on that.</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>{key} ist ABLAGE und bleibt es: Darauf müssen sich alle verlassen können.</translation>
    </message>
    <message>
        <source>{key} only changes other keys. Set the device to another key.</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>{key} verändert nur andere Tasten. Stell am Gerät eine andere Taste ein.</translation>
    </message>
    <message>
        <source>Presenters send F5 and Esc in turn from one button: it can be RACK IT only.</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>Presenter senden F5 und Esc abwechselnd von einer Taste: Sie kann nur ABLAGE sein.</translation>
    </message>
    <message>
        <source>{key} is “{what}” now; that needs another key then.</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>{key} ist jetzt „{what}“; dafür braucht es dann eine andere Taste.</translation>
    </message>
    <message>
        <source>The computer&apos;s own volume key looks the same: it acts, too.</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>Die Lautstärketaste des Computers sieht genauso aus: Sie wirkt dann auch.</translation>
    </message>
    <message>
        <source>Headphones and players send it, too: it acts in any case.</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>Auch Kopfhörer und Player senden sie: Sie wirkt in jedem Fall.</translation>
    </message>
    <message>
        <source>No button has been learned. Those below work without.</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>Noch keine Taste gelernt. Die unten gehen auch so.</translation>
    </message>
    <message>
        <source>Clickers, pedals and remotes are keyboards to a computer. Press yours, then say what it does.</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>Clicker, Pedale und Fernbedienungen sind für den Computer Tastaturen. Drück deine Taste und sag dann, was sie tut.</translation>
    </message>
    <message>
        <source>Held for 0.8 s, a button for “Go on” becomes RACK IT: the ring fills meanwhile.</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>0,8 s gehalten, wird eine Taste für „Weiter“ zu ABLAGE: Der Ring füllt sich dabei.</translation>
    </message>
    <message>
        <source>{key} is “{what}” now.</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>{key} ist jetzt „{what}“.</translation>
    </message>
    <message>
        <source>{key} means what it did before.</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>{key} bedeutet wieder dasselbe wie vorher.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {key}</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>{key} vergessen</translation>
    </message>
    <message>
        <source>{key} does nothing yet. Let it do:</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>{key} tut noch nichts. Belegen mit:</translation>
    </message>
    <message>
        <source>{key} does “{what}”. Let it do:</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>{key} ist „{what}“. Belegen mit:</translation>
    </message>
    <message>
        <source>Let {key} do: {what}</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>{key} belegen mit: {what}</translation>
    </message>
    <message>
        <source>It does not tell when it goes up: it can&apos;t be held for RACK IT.</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>Sie meldet das Loslassen nicht: Halten für ABLAGE geht mit ihr nicht.</translation>
    </message>
    <message>
        <source>{key} was held for {seconds} s: that is RACK IT.</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>{key} wurde {seconds} s gehalten: Das ist ABLAGE.</translation>
    </message>
    <message>
        <source>Press “{what}” once more to do it all the same.</source>
        <extracomment>gymtimer/ui/input_page.py</extracomment>
        <translation>Drück noch einmal „{what}“, um es trotzdem zu tun.</translation>
    </message>
    <message>
        <source>Press here, then your button</source>
        <extracomment>gymtimer/ui/input_try.py</extracomment>
        <translation>Hier drücken, dann deine Taste</translation>
    </message>
    <message>
        <source>Press your button now</source>
        <extracomment>gymtimer/ui/input_try.py</extracomment>
        <translation>Jetzt deine Taste drücken</translation>
    </message>
    <message>
        <source>{key} — press here for another</source>
        <extracomment>gymtimer/ui/input_try.py</extracomment>
        <translation>{key} – für eine andere hier drücken</translation>
    </message>
    <message>
        <source>P works in setup, rack and rest only: under the bar, RACK IT is what stops.</source>
        <extracomment>gymtimer/ui/key_page.py</extracomment>
        <translation>P geht nur beim Vorbereiten, beim Ablegen und in der Pause: Unter der Stange stoppt ABLAGE.</translation>
    </message>
    <message>
        <source>The red corner always reads RACK IT, whatever the exercise calls it.</source>
        <extracomment>gymtimer/ui/key_page.py</extracomment>
        <translation>In der roten Ecke steht immer ABLAGE, wie auch immer es bei der Übung heißt.</translation>
    </message>
    <message>
        <source>Any key goes back; A tells about gymtimer</source>
        <extracomment>gymtimer/ui/key_page.py</extracomment>
        <translation>Jede Taste führt zurück; A zeigt mehr über gymtimer</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down, a tap</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Leertaste, Eingabe, →, Bild ab, Antippen</translation>
    </message>
    <message>
        <source>RACK IT: stop everything</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>ABLAGE: alles stoppen</translation>
    </message>
    <message>
        <source>Esc, B, full stop, the red corner, or hold Space</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Esc, B, Punkt, die rote Ecke oder Leertaste halten</translation>
    </message>
    <message>
        <source>Back, undo</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Zurück, rückgängig</translation>
    </message>
    <message>
        <source>←, Page Up, Backspace</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>←, Bild auf, Rücktaste</translation>
    </message>
    <message>
        <source>15 s less or more rest</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>15 s weniger oder mehr Pause</translation>
    </message>
    <message>
        <source>↓ ↑ or − +</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>↓ ↑ oder − +</translation>
    </message>
    <message>
        <source>Load one step down or up</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Last eine Stufe runter oder hoch</translation>
    </message>
    <message>
        <source>[ ] or Shift and ↓ ↑</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>[ ] oder Umschalt und ↓ ↑</translation>
    </message>
    <message>
        <source>End set, skip set</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Satz beenden, überspringen</translation>
    </message>
    <message>
        <source>Change who lifts, the order, the reps</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Ändern: wer trainiert, Folge, Wdh.</translation>
    </message>
    <message>
        <source>Sound check, mute</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Tonprobe, stumm</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Training verlassen</translation>
    </message>
    <message>
        <source>Home, Ctrl+Q</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Pos1, Strg+Q</translation>
    </message>
    <message>
        <source>This page, help, settings</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Diese Seite, Hilfe, Einstellungen</translation>
    </message>
    <message>
        <source>?, F1, Ctrl+comma</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>?, F1, Strg+Komma</translation>
    </message>
    <message>
        <source>New lifter</source>
        <extracomment>gymtimer/ui/lifter_desk.py</extracomment>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>{name} is put aside. What was trained stays in the history.</source>
        <extracomment>gymtimer/ui/lifter_desk.py</extracomment>
        <translation>{name} ist beiseitegelegt. Was trainiert wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>New lifter {n}</source>
        <extracomment>gymtimer/ui/lifter_desk.py</extracomment>
        <translation>Neue Person {n}</translation>
    </message>
    <message>
        <source>Add an exercise …</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>Übung hinzufügen …</translation>
    </message>
    <message>
        <source>1RM</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>1RM</translation>
    </message>
    <message>
        <source>reached on</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>erreicht am</translation>
    </message>
    <message>
        <source>tempo</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>lowered in 3 s</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>in 3 s abgelassen</translation>
    </message>
    <message>
        <source>Take {exercise} out</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>{exercise} entfernen</translation>
    </message>
    <message>
        <source>100 or 5x90</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>100 oder 5x90</translation>
    </message>
    <message>
        <source>1RM reached on</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>1RM erreicht am</translation>
    </message>
    <message>
        <source>Tempo of the 1RM</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>Tempo des 1RM</translation>
    </message>
    <message>
        <source>Lowered in 3 s</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>In 3 s abgelassen</translation>
    </message>
    <message>
        <source>Eccentric 1RM reached on</source>
        <extracomment>gymtimer/ui/lifter_maxima.py</extracomment>
        <translation>Exzentrisches 1RM erreicht am</translation>
    </message>
    <message>
        <source>All is kept at once, in a file of one&apos;s own   ·   Esc goes back</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>Alles wird sofort gespeichert, je Person in einer Datei   ·   Esc führt zurück</translation>
    </message>
    <message>
        <source>Nobody yet. Add whoever trains here: loads in percent become kilos then.</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>Noch niemand. Füge hinzu, wer hier trainiert: Aus Prozent werden dann Kilos.</translation>
    </message>
    <message>
        <source>+  Add</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>+  Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Body weight</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>Months of training</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>Trainingsmonate</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Lifts off another&apos;s bar</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>Hebt als Partner an</translation>
    </message>
    <message>
        <source>Loads in {unit}</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>Lasten in {unit}</translation>
    </message>
    <message>
        <source>There is a lifter called {name}. Take another name.</source>
        <extracomment>gymtimer/ui/lifter_page.py</extracomment>
        <translation>{name} gibt es schon. Nimm einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} controlled</source>
        <extracomment>gymtimer/ui/next_loads.py</extracomment>
        <translation>
            <numerusform>{n} kontrolliert</numerusform>
            <numerusform>{n} kontrolliert</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>gymtimer/ui/next_loads.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Next time. {load}. {why}</source>
        <extracomment>gymtimer/ui/next_loads.py</extracomment>
        <translation>Nächstes Mal. {load}. {why}</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <extracomment>gymtimer/ui/notice.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>gymtimer/ui/notice.py</extracomment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>gymtimer/ui/offer.py, gymtimer/ui/plan_desk.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on. {text}</source>
        <extracomment>gymtimer/ui/offer.py</extracomment>
        <translation>Weiter. {text}</translation>
    </message>
    <message>
        <source>End this session for good; asks again. {text}</source>
        <extracomment>gymtimer/ui/offer.py</extracomment>
        <translation>Dieses Training endgültig beenden; fragt noch einmal. {text}</translation>
    </message>
    <message>
        <source>Really discard?</source>
        <extracomment>gymtimer/ui/offer.py</extracomment>
        <translation>Wirklich verwerfen?</translation>
    </message>
    <message>
        <source>Who lifts?</source>
        <extracomment>gymtimer/ui/people.py</extracomment>
        <translation>Wer trainiert?</translation>
    </message>
    <message>
        <source>Three at most share a rack</source>
        <extracomment>gymtimer/ui/people.py</extracomment>
        <translation>Höchstens drei trainieren zusammen</translation>
    </message>
    <message>
        <source>Train without a lifter: percentages stay percentages</source>
        <extracomment>gymtimer/ui/people.py</extracomment>
        <translation>Ohne Namen trainieren: Prozente bleiben Prozente</translation>
    </message>
    <message>
        <source>Lifts today, number {n} of {of}</source>
        <extracomment>gymtimer/ui/people.py</extracomment>
        <translation>Trainiert heute, Nummer {n} von {of}</translation>
    </message>
    <message>
        <source>Lifts today</source>
        <extracomment>gymtimer/ui/people.py</extracomment>
        <translation>Trainiert heute</translation>
    </message>
    <message>
        <source>Does not lift today</source>
        <extracomment>gymtimer/ui/people.py</extracomment>
        <translation>Trainiert heute nicht</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>gymtimer/ui/people.py</extracomment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Save over it</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save as a copy</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>Als Kopie speichern</translation>
    </message>
    <message>
        <source>Read it again</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>{plan} is not saved.</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>{plan} ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>{file} was changed by another program.</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>{file} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>a copy of {file}</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>Kopie von {file}</translation>
    </message>
    <message>
        <source>New plan</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>{fault} What is to stay?</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>{fault} Was soll bleiben?</translation>
    </message>
    <message>
        <source>{file} is no plan: it has no line format = 1.</source>
        <extracomment>gymtimer/ui/plan_desk.py</extracomment>
        <translation>{file} ist kein Plan: Die Zeile format = 1 fehlt.</translation>
    </message>
    <message>
        <source>Say on the home page who lifts, and it can be kept.</source>
        <extracomment>gymtimer/ui/progress_desk.py</extracomment>
        <translation>Sag auf der Startseite, wer trainiert, dann lässt es sich speichern.</translation>
    </message>
    <message>
        <source>{exercise}, eccentric 1RM: {load}, lowered in {seconds} s</source>
        <extracomment>gymtimer/ui/progress_desk.py</extracomment>
        <translation>{exercise}, exzentrisches 1RM: {load}, in {seconds} s abgelassen</translation>
    </message>
    <message>
        <source>Kept for {name}.</source>
        <extracomment>gymtimer/ui/progress_desk.py</extracomment>
        <translation>Für {name} gespeichert.</translation>
    </message>
    <message>
        <source>Not kept: {why}</source>
        <extracomment>gymtimer/ui/progress_desk.py</extracomment>
        <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Press again to end the rest</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Noch einmal drücken beendet die Pause</translation>
    </message>
    <message>
        <source>Space, tap or clicker</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Leertaste, Tippen, Clicker</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>then done</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>dann fertig</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <extracomment>gymtimer/ui/scenery.py, gymtimer/ui/stage_places.py</extracomment>
        <translation>noch {n} s</translation>
    </message>
    <message>
        <source>At failure: space, tap or clicker</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Beim Versagen: Leertaste, Tippen, Clicker</translation>
    </message>
    <message>
        <source>DONE</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>FERTIG</translation>
    </message>
    <message numerus="yes">
        <source>{n} sets, {seconds} s of lowering</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>
            <numerusform>{n} Satz, {seconds} s Ablassen</numerusform>
            <numerusform>{n} Sätze, {seconds} s Ablassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Bar is up — now</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Stange oben – jetzt</translation>
    </message>
    <message>
        <source>I am up — now</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Bin oben – jetzt</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>then rest {length}</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>dann Pause {length}</translation>
    </message>
    <message>
        <source>GET READY</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>VORBEREITEN</translation>
    </message>
    <message>
        <source>We are ready</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Wir sind bereit</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Geht von selbst weiter</translation>
    </message>
    <message>
        <source>READY</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>HOLD</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>HALTEN</translation>
    </message>
    <message>
        <source>COUNT IS OVER</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>ZÄHLEN ZU ENDE</translation>
    </message>
    <message>
        <source>FAILURE?</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>VERSAGEN?</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Versagen</translation>
    </message>
    <message>
        <source>{n} done</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>{n} gemacht</translation>
    </message>
    <message>
        <source>STOP</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>STOPP</translation>
    </message>
    <message>
        <source>Go on: space, tap or clicker</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Weiter: Leertaste, Tippen, Clicker</translation>
    </message>
    <message>
        <source>SET {n}</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>SATZ {n}</translation>
    </message>
    <message>
        <source>Bar is up — lower</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Stange oben – ablassen</translation>
    </message>
    <message>
        <source>I am up — lower</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Bin oben – ablassen</translation>
    </message>
    <message>
        <source>Press space, tap or clicker at the bottom</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Unten: Leertaste, Tippen, Clicker</translation>
    </message>
    <message>
        <source>REST</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>TIME</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>Press to get ready</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>Drücken zum Vorbereiten</translation>
    </message>
    <message>
        <source>then {load}</source>
        <extracomment>gymtimer/ui/scenery.py</extracomment>
        <translation>dann {load}</translation>
    </message>
    <message>
        <source>{volume} lowered</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>{volume} abgelassen</translation>
    </message>
    <message>
        <source>rep {numbers} broken off</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Wdh. {numbers} abgebrochen</translation>
    </message>
    <message>
        <source>{metric}, measured</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>{metric}, gemessen</translation>
    </message>
    <message>
        <source>{metric}, commanded</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>{metric}, vorgegeben</translation>
    </message>
    <message>
        <source>time lowering</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Zeit beim Ablassen</translation>
    </message>
    <message>
        <source>time under tension</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Zeit unter Spannung</translation>
    </message>
    <message>
        <source>tempo adherence</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Tempotreue</translation>
    </message>
    <message>
        <source>tempo coverage</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Tempo erreicht</translation>
    </message>
    <message>
        <source>fade</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Nachlassen</translation>
    </message>
    <message>
        <source>gravity reps</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Schwerkraft-Wdh.</translation>
    </message>
    <message>
        <source>short reps</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>zu kurze Wdh.</translation>
    </message>
    <message>
        <source>{length} lowering</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>{length} Ablassen</translation>
    </message>
    <message>
        <source>{length} counted</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>{length} gezählt</translation>
    </message>
    <message numerus="yes">
        <source>{n} gravity reps</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>
            <numerusform>{n} Schwerkraft-Wdh.</numerusform>
            <numerusform>{n} Schwerkraft-Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>fade {share}</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Nachlassen {share}</translation>
    </message>
    <message>
        <source>volume lowered</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Volumen, abgelassen</translation>
    </message>
    <message>
        <source>volume kept</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Volumen, im Tempo</translation>
    </message>
    <message>
        <source>load × time</source>
        <extracomment>gymtimer/ui/set_metrics.py</extracomment>
        <translation>Last × Zeit</translation>
    </message>
    <message>
        <source>Size of this screen</source>
        <extracomment>gymtimer/ui/settings_card.py, gymtimer/ui/settings_desk.py</extracomment>
        <translation>Größe dieses Bildschirms</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame and make it as wide as the card. Then lengths on the stage are true.</source>
        <extracomment>gymtimer/ui/settings_card.py</extracomment>
        <translation>Halte eine Bankkarte an den Rahmen und zieh ihn so breit wie die Karte. Dann stimmen die Längen im Training.</translation>
    </message>
    <message>
        <source>In this window capitals are {mm} mm high: read from {m} m.</source>
        <extracomment>gymtimer/ui/settings_card.py</extracomment>
        <translation>Großbuchstaben sind in diesem Fenster {mm} mm hoch: lesbar aus {m} m.</translation>
    </message>
    <message>
        <source>A frame to hold a bank card against</source>
        <extracomment>gymtimer/ui/settings_card.py</extracomment>
        <translation>Ein Rahmen, an den du eine Bankkarte hältst</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>gymtimer/ui/settings_card.py, gymtimer/ui/settings_rows.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Size of this screen: forget what was measured</source>
        <extracomment>gymtimer/ui/settings_card.py</extracomment>
        <translation>Größe dieses Bildschirms: das Gemessene vergessen</translation>
    </message>
    <message>
        <source>In this window capitals are {mm} mm high: read from {m} m if this is a 15.6-inch screen.</source>
        <extracomment>gymtimer/ui/settings_card.py</extracomment>
        <translation>Großbuchstaben sind in diesem Fenster {mm} mm hoch: lesbar aus {m} m, wenn der Bildschirm 15,6 Zoll hat.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>gymtimer/ui/settings_controls.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <extracomment>gymtimer/ui/settings_controls.py</extracomment>
        <translation>{setting}: weniger</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <extracomment>gymtimer/ui/settings_controls.py</extracomment>
        <translation>{setting}: mehr</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>gymtimer/ui/settings_controls.py</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Now {value}</source>
        <extracomment>gymtimer/ui/settings_controls.py</extracomment>
        <translation>Jetzt {value}</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>gymtimer/ui/settings_desk.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>gymtimer/ui/settings_desk.py</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Buttons</source>
        <extracomment>gymtimer/ui/settings_desk.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>gymtimer/ui/settings_desk.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Saved: {setting}.</source>
        <extracomment>gymtimer/ui/settings_desk.py</extracomment>
        <translation>Gespeichert: {setting}.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>gymtimer/ui/settings_desk.py</extracomment>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Used until you close gymtimer, but not saved: {why}</source>
        <extracomment>gymtimer/ui/settings_desk.py</extracomment>
        <translation>Gilt, bis du gymtimer schließt, ist aber nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Journal, plans, lifters, backups: what must not be lost.</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Journal, Pläne, Trainierende, Sicherungen: was nicht verloren gehen darf.</translation>
    </message>
    <message>
        <source>Open the folder of data</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Ordner der Daten öffnen</translation>
    </message>
    <message>
        <source>What you chose, as a file that explains itself.</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Was du gewählt hast, als Datei, die sich selbst erklärt.</translation>
    </message>
    <message>
        <source>Open the folder of settings</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Ordner der Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Farbthemen</translation>
    </message>
    <message>
        <source>Your own colours, each as NAME.toml.</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Deine eigenen Farben, je als NAME.toml.</translation>
    </message>
    <message>
        <source>Open the folder of themes</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Ordner der Farbthemen öffnen</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>What the makers need after a mistake of theirs.</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Was die Macher nach einem ihrer Fehler brauchen.</translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Ordner der Berichte öffnen</translation>
    </message>
    <message>
        <source>{folder}: this folder can&apos;t be made ({why}).</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>{folder}: Dieser Ordner lässt sich nicht anlegen ({why}).</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is {folder}</source>
        <extracomment>gymtimer/ui/settings_files.py</extracomment>
        <translation>Hier öffnet nichts Ordner. Es ist {folder}</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <extracomment>gymtimer/ui/settings_page.py</extracomment>
        <translation>Die letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>gymtimer/ui/settings_page.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <extracomment>gymtimer/ui/settings_page.py</extracomment>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Show {section}</source>
        <extracomment>gymtimer/ui/settings_page.py</extracomment>
        <translation>{section} zeigen</translation>
    </message>
    <message>
        <source>{setting}: reset to what is usual</source>
        <extracomment>gymtimer/ui/settings_rows.py</extracomment>
        <translation>{setting}: auf das Übliche zurücksetzen</translation>
    </message>
    <message>
        <source>alone</source>
        <extracomment>gymtimer/ui/shelf.py</extracomment>
        <translation>allein</translation>
    </message>
    <message>
        <source>partner optional</source>
        <extracomment>gymtimer/ui/shelf.py</extracomment>
        <translation>Partner nach Wahl</translation>
    </message>
    <message>
        <source>with a partner</source>
        <extracomment>gymtimer/ui/shelf.py</extracomment>
        <translation>mit Partner</translation>
    </message>
    <message>
        <source>with two partners</source>
        <extracomment>gymtimer/ui/shelf.py</extracomment>
        <translation>mit zwei Partnern</translation>
    </message>
    <message numerus="yes">
        <source>{n} mistakes in the file</source>
        <extracomment>gymtimer/ui/shelf.py</extracomment>
        <translation>
            <numerusform>{n} Fehler in der Datei</numerusform>
            <numerusform>{n} Fehler in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>week {n} of {of}</source>
        <extracomment>gymtimer/ui/shelf.py</extracomment>
        <translation>Woche {n} von {of}</translation>
    </message>
    <message>
        <source>line {n}: {fault}</source>
        <extracomment>gymtimer/ui/shelf.py</extracomment>
        <translation>Zeile {n}: {fault}</translation>
    </message>
    <message>
        <source>Can you hear “four” over the music?</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Hörst du „vier“ trotz der Musik?</translation>
    </message>
    <message>
        <source>Turn the music on, go where the lifter lies, and listen to one lowering.</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Mach die Musik an, geh dahin, wo trainiert wird, und hör dir ein Ablassen an.</translation>
    </message>
    <message>
        <source>Did you hear “four” clearly?</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Hast du „vier“ deutlich gehört?</translation>
    </message>
    <message>
        <source>That is as loud as it goes: turn the loudspeaker up, or come closer. Never train by ear alone.</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Lauter geht es nicht: Dreh den Lautsprecher auf oder komm näher. Trainiere nie nur nach Gehör.</translation>
    </message>
    <message>
        <source>Press “Play a rep”</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Drück „Wdh. anhören“</translation>
    </message>
    <message>
        <source>Play a rep</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Wdh. anhören</translation>
    </message>
    <message>
        <source>Count to the start, lowering, lift and rack, as on the stage</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Zählen bis zum Start, Ablassen, Anheben und Ablegen, wie im Training</translation>
    </message>
    <message>
        <source>Play the alarm</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Alarm anhören</translation>
    </message>
    <message>
        <source>What RACK IT sounds like; loud</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>So klingt ABLAGE; laut</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Frag mich</translation>
    </message>
    <message>
        <source>Good. Level {n} %: once more with everybody in the gym.</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Gut. Lautstärke {n} %: noch einmal, wenn das Studio voll ist.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, louder</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Nein, lauter</translation>
    </message>
    <message>
        <source>Its own choice</source>
        <extracomment>gymtimer/ui/sound_check.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Measure the delay</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Verzögerung messen</translation>
    </message>
    <message>
        <source>You hear clicks, one a second. Find the beat, then tap with every click: Space, or a finger below.</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Du hörst Klicks, einen je Sekunde. Finde den Takt, dann tipp bei jedem Klick: Leertaste oder mit dem Finger unten.</translation>
    </message>
    <message>
        <source>Light and click come together when the delay is right. Mend it above with − and +.</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Licht und Klick kommen zusammen, wenn die Verzögerung stimmt. Stell sie oben mit − und + nach.</translation>
    </message>
    <message>
        <source>Tap here with every click</source>
        <extracomment>gymtimer/ui/sound_check_delay.py, gymtimer/ui/sound_check_tap.py</extracomment>
        <translation>Tipp hier bei jedem Klick</translation>
    </message>
    <message>
        <source>Delay {delay} ms: {taps} taps, ± {spread} ms.</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Verzögerung {delay} ms: {taps}-mal getippt, ± {spread} ms.</translation>
    </message>
    <message>
        <source>Delay {delay} ms: {taps} taps, ± {spread} ms, {dropped} left out.</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Verzögerung {delay} ms: {taps}-mal getippt, ± {spread} ms, {dropped} ausgelassen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Play clicks to tap along with</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Klicks zum Mittippen spielen</translation>
    </message>
    <message>
        <source>See and hear</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Sehen und hören</translation>
    </message>
    <message>
        <source>Play clicks, with a light at the delay that is chosen</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Klicks spielen, mit einem Licht in der gewählten Verzögerung</translation>
    </message>
    <message>
        <source>Too few taps to tell, or too far apart: {n} steady ones are needed.</source>
        <extracomment>gymtimer/ui/sound_check_delay.py</extracomment>
        <translation>Zu selten oder zu ungleich getippt: Es braucht {n}-mal im Takt.</translation>
    </message>
    <message>
        <source>Level of what is sent</source>
        <extracomment>gymtimer/ui/sound_check_meter.py</extracomment>
        <translation>Pegel der Ausgabe</translation>
    </message>
    <message>
        <source>No sound: {why}</source>
        <extracomment>gymtimer/ui/sound_check_player.py</extracomment>
        <translation>Kein Ton: {why}</translation>
    </message>
    <message>
        <source>The fixed words are English, and so are the cues: choose another voice in the sound check.</source>
        <extracomment>gymtimer/ui/sound_room.py</extracomment>
        <translation>Die festen Wörter sind englisch, also sind es auch die Ansagen: Wähle in der Tonprobe eine andere Stimme.</translation>
    </message>
    <message>
        <source>The voice does not know the language “{language}”: the cues are in English.</source>
        <extracomment>gymtimer/ui/sound_room.py</extracomment>
        <translation>Die Stimme kennt die Sprache „{language}“ nicht: Die Ansagen sind englisch.</translation>
    </message>
    <message>
        <source>{wrong} The cues are in English.</source>
        <extracomment>gymtimer/ui/sound_room.py</extracomment>
        <translation>{wrong} Die Ansagen sind englisch.</translation>
    </message>
    <message>
        <source>Summary of {plan}, {told}</source>
        <extracomment>gymtimer/ui/summary.py</extracomment>
        <translation>Auswertung von {plan}, {told}</translation>
    </message>
    <message>
        <source>On to the plans</source>
        <extracomment>gymtimer/ui/summary.py</extracomment>
        <translation>Weiter zu den Plänen</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>left early</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>rest {taken} of {planned}</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>Pause {taken} von {planned}</translation>
    </message>
    <message>
        <source>As handed to the sound card: {facts}</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>Wie an die Soundkarte übergeben: {facts}</translation>
    </message>
    <message>
        <source>Warm-up {n}</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>Aufwärmsatz {n}</translation>
    </message>
    <message>
        <source>press to start {median} ms median, {p99} ms p99</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>Druck bis Start {median} ms Median, {p99} ms p99</translation>
    </message>
    <message numerus="yes">
        <source>sound lost {n} times</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>
            <numerusform>Ton {n}-mal verloren</numerusform>
            <numerusform>Ton {n}-mal verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>no sound lost</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>kein Ton verloren</translation>
    </message>
    <message numerus="yes">
        <source>screen late {n} times</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>
            <numerusform>Bild {n}-mal zu spät</numerusform>
            <numerusform>Bild {n}-mal zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>screen never late</source>
        <extracomment>gymtimer/ui/summary_texts.py</extracomment>
        <translation>Bild nie zu spät</translation>
    </message>
    <message>
        <source>Put the offer to undo away</source>
        <extracomment>gymtimer/ui/take_back.py</extracomment>
        <translation>Angebot zum Zurücknehmen schließen</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>gymtimer/ui/take_back.py</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>{file}: colour &quot;{name}&quot; is missing; a theme has {known}</source>
        <extracomment>gymtimer/ui/theme.py</extracomment>
        <translation>{file}: Die Farbe „{name}“ fehlt; ein Farbthema hat {known}</translation>
    </message>
    <message>
        <source>{file}: colour &quot;{name}&quot; means nothing here; a theme has {known}</source>
        <extracomment>gymtimer/ui/theme.py</extracomment>
        <translation>{file}: Die Farbe „{name}“ bedeutet hier nichts; ein Farbthema hat {known}</translation>
    </message>
    <message>
        <source>{file}: {name} = &quot;{colour}&quot; is no colour; write it like &quot;#FF7F45&quot;</source>
        <extracomment>gymtimer/ui/theme.py</extracomment>
        <translation>{file}: {name} = &quot;{colour}&quot; ist keine Farbe; schreib sie wie &quot;#FF7F45&quot;</translation>
    </message>
    <message>
        <source>no theme &quot;{name}&quot; in {folder}. The usual colours are used.</source>
        <extracomment>gymtimer/ui/themes.py</extracomment>
        <translation>kein Farbthema „{name}“ in {folder}. Es gelten die üblichen Farben.</translation>
    </message>
    <message>
        <source>{fault}. The usual colours are used.</source>
        <extracomment>gymtimer/ui/themes.py</extracomment>
        <translation>{fault}. Es gelten die üblichen Farben.</translation>
    </message>
    <message>
        <source>That was RACK IT: always right when in doubt. Press when it is racked</source>
        <extracomment>gymtimer/ui/tour.py</extracomment>
        <translation>Das war ABLAGE: im Zweifel immer richtig. Drück, wenn die Stange abgelegt ist</translation>
    </message>
    <message>
        <source>That was all of it. Once more, or leave: press Home twice</source>
        <extracomment>gymtimer/ui/tour.py</extracomment>
        <translation>Das war alles. Noch einmal, oder verlassen: zweimal Pos1 drücken</translation>
    </message>
    <message>
        <source>That was all of it. Press to go home; the tour is in the settings under Help</source>
        <extracomment>gymtimer/ui/tour.py</extracomment>
        <translation>Das war alles. Drücken führt zur Startseite; die Tour steht in den Einstellungen unter Hilfe</translation>
    </message>
    <message>
        <source>1 of 6  ·  Nobody is under the bar yet. Both ready? Press Space, or tap</source>
        <extracomment>gymtimer/ui/tour.py</extracomment>
        <translation>1 von 6  ·  Noch ist niemand unter der Stange. Beide bereit? Drück die Leertaste oder tipp</translation>
    </message>
    <message>
        <source>2 of 6  ·  The partner lifts the bar off. Press when it is up and held</source>
        <extracomment>gymtimer/ui/tour.py</extracomment>
        <translation>2 von 6  ·  Der Partner hebt die Stange heraus. Drück, wenn sie oben und gehalten ist</translation>
    </message>
    <message>
        <source>3 of 6  ·  Soft ticks: the partner&apos;s hands go back to the bar</source>
        <extracomment>gymtimer/ui/tour.py</extracomment>
        <translation>3 von 6  ·  Leise Ticks: Die Hände des Partners gehen zurück zur Stange</translation>
    </message>
    <message>
        <source>4 of 6  ·  Sink with the bar on the screen, a word on every second</source>
        <extracomment>gymtimer/ui/tour.py</extracomment>
        <translation>4 von 6  ·  Mit der Stange im Bild sinken, ein Wort auf jede Sekunde</translation>
    </message>
    <message>
        <source>5 of 6  ·  The partner brings it back and racks it. Press when it is racked</source>
        <extracomment>gymtimer/ui/tour.py</extracomment>
        <translation>5 von 6  ·  Der Partner bringt sie zurück und legt sie ab. Drück, wenn sie abgelegt ist</translation>
    </message>
    <message>
        <source>6 of 6  ·  The rest runs; nothing starts by itself. Press twice to go on</source>
        <extracomment>gymtimer/ui/tour.py</extracomment>
        <translation>6 von 6  ·  Die Pause läuft; nichts beginnt von selbst. Drück zweimal, um weiterzumachen</translation>
    </message>
    <message>
        <source>New here? One minute with an empty bar shows all of it.</source>
        <extracomment>gymtimer/ui/tour_offer.py</extracomment>
        <translation>Neu hier? Eine Minute mit leerer Stange zeigt alles.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <extracomment>gymtimer/ui/tour_offer.py</extracomment>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Do not offer the tour again; it is in the help</source>
        <extracomment>gymtimer/ui/tour_offer.py</extracomment>
        <translation>Die Tour nicht mehr anbieten; sie steht in der Hilfe</translation>
    </message>
    <message>
        <source>The keys go to another window: tap here</source>
        <extracomment>gymtimer/ui/training.py</extracomment>
        <translation>Die Tasten gehen an ein anderes Fenster: hier tippen</translation>
    </message>
    <message>
        <source>Muted: M for sound</source>
        <extracomment>gymtimer/ui/training.py</extracomment>
        <translation>Stumm: M für Ton</translation>
    </message>
    <message>
        <source>Help: in setup and rest. To stop: RACK IT</source>
        <extracomment>gymtimer/ui/training.py</extracomment>
        <translation>Hilfe: beim Vorbereiten und in der Pause. Zum Stoppen: ABLAGE</translation>
    </message>
    <message>
        <source>Voice: {reason}</source>
        <extracomment>gymtimer/ui/training.py</extracomment>
        <translation>Stimme: {reason}</translation>
    </message>
    <message>
        <source>Leave the session? Once more to leave</source>
        <extracomment>gymtimer/ui/transport.py</extracomment>
        <translation>Training verlassen? Dann noch einmal drücken</translation>
    </message>
    <message>
        <source>Sound check: one, two, three</source>
        <extracomment>gymtimer/ui/transport.py</extracomment>
        <translation>Tonprobe: eins, zwei, drei</translation>
    </message>
    <message>
        <source>Rack it first: leave in setup or rest</source>
        <extracomment>gymtimer/ui/transport.py</extracomment>
        <translation>Erst ablegen: Verlassen geht beim Vorbereiten und in der Pause</translation>
    </message>
    <message>
        <source>{seconds} s is no lowering: press at the bottom</source>
        <extracomment>gymtimer/ui/transport.py</extracomment>
        <translation>{seconds} s sind kein Ablassen: unten drücken</translation>
    </message>
    <message>
        <source>Sound check: in setup and rest only</source>
        <extracomment>gymtimer/ui/transport.py</extracomment>
        <translation>Tonprobe: nur beim Vorbereiten und in der Pause</translation>
    </message>
    <message>
        <source>To stop: RACK IT</source>
        <extracomment>gymtimer/ui/transport.py</extracomment>
        <translation>Zum Stoppen: ABLAGE</translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <extracomment>gymtimer/ui/unsaved.py</extracomment>
        <translation>Jetzt ist alles gespeichert.</translation>
    </message>
    <message>
        <source>Close once more to lose it.</source>
        <extracomment>gymtimer/ui/unsaved.py</extracomment>
        <translation>Noch einmal schließen, und es geht verloren.</translation>
    </message>
    <message>
        <source>Load too heavy today.</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Heute zu schwer.</translation>
    </message>
    <message>
        <source>The heavier ones are left out</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Die schwereren entfallen</translation>
    </message>
    <message>
        <source>Press at the bottom: the time is measured</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Unten drücken: Die Zeit wird gemessen</translation>
    </message>
    <message>
        <source>Slower: {seconds} s</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Langsamer: {seconds} s</translation>
    </message>
    <message>
        <source>Easy: {seconds} s</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Sachte: {seconds} s</translation>
    </message>
    <message>
        <source>−5 %: {load}</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>−5 %: {load}</translation>
    </message>
    <message>
        <source>Load too heavy today</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Heute zu schwer</translation>
    </message>
    <message>
        <source>Load too heavy today: −5 %, {load}?</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Last heute zu schwer: −5 %, {load}?</translation>
    </message>
    <message>
        <source>Two short ones in a row. 5 % less?</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Zwei zu kurze nacheinander. 5 % weniger?</translation>
    </message>
    <message>
        <source>{seconds} s: that was a drop. 5 % less?</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{seconds} s: fallen gelassen. 5 % weniger?</translation>
    </message>
    <message>
        <source>{which} over</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>{which} vorbei</translation>
    </message>
    <message>
        <source>The voice of this computer that speaks {name} gives no sound{why}: the cues are in English.</source>
        <extracomment>gymtimer/audio/voice_search.py</extracomment>
        <translation>Die Stimme dieses Computers für {name} gibt keinen Ton{why}: Die Ansagen sind englisch.</translation>
    </message>
    <message>
        <source>No voice of this computer speaks {name}: the cues are in English.</source>
        <extracomment>gymtimer/audio/voice_search.py</extracomment>
        <translation>Keine Stimme dieses Computers spricht {name}: Die Ansagen sind englisch.</translation>
    </message>
    <message>
        <source>safeties</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Anschläge</translation>
    </message>
    <message>
        <source>stops</source>
        <extracomment>gymtimer/domain/gate.py</extracomment>
        <translation>Anschläge</translation>
    </message>
    <message>
        <source>Of every page; what finds no place is scrolled to. The stage is as large as its screen lets it be: its letters follow the distance first.</source>
        <extracomment>gymtimer/storage/declared.py</extracomment>
        <translation>Auf jeder Seite; was keinen Platz findet, wird gescrollt. Die Anzeige im Training ist so groß, wie der Bildschirm es zulässt: Ihre Schrift folgt zuerst dem Abstand.</translation>
    </message>
    <message>
        <source>{who} recovered: last negatives {ago}</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>{who} erholt: letzte Negative {ago}</translation>
    </message>
    <message>
        <source>{who} recovered</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>{who} erholt</translation>
    </message>
    <message>
        <source>All recovered: last negatives {ago}</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>Alle erholt: letzte Negative {ago}</translation>
    </message>
    <message>
        <source>All recovered</source>
        <extracomment>gymtimer/ui/card_rest.py</extracomment>
        <translation>Alle erholt</translation>
    </message>
    <message>
        <source>After {which}, {exercise}</source>
        <extracomment>gymtimer/ui/care_after.py</extracomment>
        <translation>Nach {which}, {exercise}</translation>
    </message>
    <message>
        <source>{who}, after {which}, {exercise}</source>
        <extracomment>gymtimer/ui/care_after.py</extracomment>
        <translation>{who}, nach {which}, {exercise}</translation>
    </message>
    <message>
        <source>I know</source>
        <extracomment>gymtimer/ui/care_answer.py</extracomment>
        <translation>Ich weiß</translation>
    </message>
    <message>
        <source>Note it</source>
        <extracomment>gymtimer/ui/care_answer.py</extracomment>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Reason, kept in the journal: {finding}</source>
        <extracomment>gymtimer/ui/care_answer.py</extracomment>
        <translation>Grund, bleibt im Journal: {finding}</translation>
    </message>
    <message>
        <source>What {name} says of today</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Was {name} über heute sagt</translation>
    </message>
    <message>
        <source>How is {who} today?</source>
        <extracomment>gymtimer/ui/care_page.py</extracomment>
        <translation>Wie geht es {who} heute?</translation>
    </message>
    <message>
        <source>Tap what is not in order</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Antippen, was nicht in Ordnung ist</translation>
    </message>
    <message>
        <source>Below 100 %</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Unter 100 %</translation>
    </message>
    <message>
        <source>Take plates off until the lowering is below the 1RM</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Scheiben abnehmen, bis das Ablassen unter dem 1RM liegt</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Not all, go on</source>
        <extracomment>gymtimer/ui/care_panel.py</extracomment>
        <translation>Nicht alles, weiter</translation>
    </message>
    <message>
        <source>Not in order: {item}</source>
        <extracomment>gymtimer/ui/care_rows.py</extracomment>
        <translation>Nicht in Ordnung: {item}</translation>
    </message>
    <message>
        <source>Who helps</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Wer hilft</translation>
    </message>
    <message>
        <source>Another partner: the list comes again before the next heavy set</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Ein anderer Partner: Die Liste kommt vor dem nächsten schweren Satz noch einmal</translation>
    </message>
    <message>
        <source>Nobody helps: that is asked about before the next heavy set</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Niemand hilft: Danach wird vor dem nächsten schweren Satz gefragt</translation>
    </message>
    <message>
        <source>Another partner</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Anderer Partner</translation>
    </message>
    <message>
        <source>Nobody helps now</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Jetzt hilft niemand</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} sets</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>
            <numerusform>{name}, {n} Satz</numerusform>
            <numerusform>{name}, {n} Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>A partner is here</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Ein Partner ist da</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <extracomment>gymtimer/ui/changes.py</extracomment>
        <translation>Noch vor euch</translation>
    </message>
    <message>
        <source>Show and hear another week of the plan (Ctrl+W)</source>
        <extracomment>gymtimer/ui/editor_parts.py</extracomment>
        <translation>Eine andere Woche des Plans zeigen und anhören (Strg+W)</translation>
    </message>
    <message>
        <source>−5 % load</source>
        <extracomment>gymtimer/ui/input_learning.py</extracomment>
        <translation>−5 % Last</translation>
    </message>
    <message>
        <source>Overrule the end of a set, take −5 %</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>Satzende übergehen, −5 % nehmen</translation>
    </message>
    <message>
        <source>G or back, L</source>
        <extracomment>gymtimer/ui/keys.py</extracomment>
        <translation>G oder zurück, L</translation>
    </message>
    <message>
        <source>Load too heavy today: −5 %?</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Last heute zu schwer: −5 %?</translation>
    </message>
    <message>
        <source>That was a drop: {times} of {target} s</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Fallen gelassen: {times} von {target} s</translation>
    </message>
    <message>
        <source>Two short reps: {times} of {target} s</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Zwei zu kurze Wdh.: {times} von {target} s</translation>
    </message>
    <message>
        <source>missed: {time} s of {target} s</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>verfehlt: {time} s von {target} s</translation>
    </message>
    <message>
        <source>Missed: {time} s of {target} s</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>Verfehlt: {time} s von {target} s</translation>
    </message>
    <message>
        <source>{whose} then {load}.</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>{whose} dann {load}.</translation>
    </message>
    <message>
        <source>that was a drop: {times} of {target} s</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>fallen gelassen: {times} von {target} s</translation>
    </message>
    <message>
        <source>two short reps: {times} of {target} s</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>zwei zu kurze Wdh.: {times} von {target} s</translation>
    </message>
    <message>
        <source>{who} −5 %: {load}</source>
        <extracomment>gymtimer/ui/verdicts.py</extracomment>
        <translation>{who} −5 %: {load}</translation>
    </message>
    <message>
        <source>One moment: a voice is being looked for.</source>
        <extracomment>gymtimer/ui/voice_desk.py</extracomment>
        <translation>Einen Moment: Eine Stimme wird gesucht.</translation>
    </message>
    <message>
        <source>What does the empty bar weigh?</source>
        <extracomment>gymtimer/ui/weigh_page.py</extracomment>
        <translation>Was wiegt die leere Stange?</translation>
    </message>
    <message>
        <source>Put a scale under the bar, hooks free, no plates on. It is asked once.</source>
        <extracomment>gymtimer/ui/weigh_page.py</extracomment>
        <translation>Stell eine Waage unter die Stange, Haken frei, keine Scheiben dran. Gefragt wird einmal.</translation>
    </message>
    <message>
        <source>It stays unknown</source>
        <extracomment>gymtimer/ui/weigh_page.py</extracomment>
        <translation>Bleibt unbekannt</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gymtimer/ui/weigh_page.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>gymtimer/ui/weigh_page.py</extracomment>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <extracomment>gymtimer/ui/weigh_page.py</extracomment>
        <translation>in {unit}</translation>
    </message>
    <message>
        <source>The bar is {mass}</source>
        <extracomment>gymtimer/ui/weigh_page.py</extracomment>
        <translation>Die Stange wiegt {mass}</translation>
    </message>
    <message>
        <source>The bar is …</source>
        <extracomment>gymtimer/ui/weigh_page.py</extracomment>
        <translation>Die Stange wiegt …</translation>
    </message>
    <message>
        <source>Bench press</source>
        <extracomment>resources/exercises.toml, resources/plans/a1-bench-negatives-block.gymplan.toml, resources/plans/a2-bench-ael-120-80.gymplan.toml, resources/plans/a4-push-pull-negative-superset.gymplan.toml, resources/plans/a5-eccentric-max-test.gymplan.toml, resources/plans/demo.gymplan.toml, resources/plans/i1-bench-finishers.gymplan.toml, resources/plans/i3-bench-negatives-starter.gymplan.toml, resources/practice.gymplan.toml</extracomment>
        <translation>Bankdrücken</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Brust</translation>
    </message>
    <message>
        <source>triceps</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>front shoulder</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>vordere Schulter</translation>
    </message>
    <message>
        <source>Safeties at chest height, tried with the empty bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Anschläge auf Brusthöhe, mit leerer Stange geprüft</translation>
    </message>
    <message>
        <source>Hooks level, bench centred, floor clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Haken gleich hoch, Bank mittig, Boden frei</translation>
    </message>
    <message>
        <source>Thumbs round the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Daumen um die Stange</translation>
    </message>
    <message>
        <source>Same plates on both sides, collars on</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Gleiche Scheiben auf beiden Seiten, Verschlüsse dran</translation>
    </message>
    <message>
        <source>Partner knows &quot;Take it&quot;, &quot;Stop&quot; and where to rack</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Partner kennt „Nimm“, „Stopp“ und die Ablage</translation>
    </message>
    <message>
        <source>Close-grip bench press</source>
        <extracomment>resources/exercises.toml, resources/plans/b1-lowering-school.gymplan.toml, resources/plans/b3-preconditioning.gymplan.toml, resources/plans/demo.gymplan.toml, resources/plans/i2-arm-finishers.gymplan.toml</extracomment>
        <translation>Enges Bankdrücken</translation>
    </message>
    <message>
        <source>Hands shoulder-wide, thumbs round the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Hände schulterbreit, Daumen um die Stange</translation>
    </message>
    <message>
        <source>Smith machine press</source>
        <extracomment>resources/exercises.toml, resources/plans/b1-lowering-school.gymplan.toml, resources/plans/i4-smith-press-negatives.gymplan.toml</extracomment>
        <translation>Drücken an der Multipresse</translation>
    </message>
    <message>
        <source>Smith machine</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Multipresse</translation>
    </message>
    <message>
        <source>Stops even, 25 to 50 mm below the bottom of the range</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Anschläge gleich hoch, 25 bis 50 mm unter dem tiefsten Punkt</translation>
    </message>
    <message>
        <source>Stops tried with the empty bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Anschläge mit leerer Stange geprüft</translation>
    </message>
    <message>
        <source>Weight of this machine&apos;s bar measured</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Gewicht der Stange dieses Geräts gewogen</translation>
    </message>
    <message>
        <source>Both hooks turn freely, bench centred</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Beide Haken drehen frei, Bank mittig</translation>
    </message>
    <message>
        <source>Partner knows &quot;Take it&quot;, &quot;Stop&quot; and how to lock</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Partner kennt „Nimm“, „Stopp“ und das Einrasten</translation>
    </message>
    <message>
        <source>Incline bench press</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Schrägbankdrücken</translation>
    </message>
    <message>
        <source>Safeties just below the chest, tried with the empty bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Anschläge knapp unter der Brust, mit leerer Stange geprüft</translation>
    </message>
    <message>
        <source>Seat locked, hooks level, floor clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Sitz eingerastet, Haken gleich hoch, Boden frei</translation>
    </message>
    <message>
        <source>Dumbbell bench press</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Kurzhantel-Bankdrücken</translation>
    </message>
    <message>
        <source>Bench stable, floor clear on both sides</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Bank steht fest, Boden auf beiden Seiten frei</translation>
    </message>
    <message>
        <source>Dumbbell heads tight</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Hantelköpfe fest</translation>
    </message>
    <message>
        <source>Partner&apos;s hands at the wrists, not at the elbows</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Hände des Partners an den Handgelenken, nicht an den Ellbogen</translation>
    </message>
    <message>
        <source>Partner knows &quot;Take it&quot;, &quot;Stop&quot; and where to put down</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Partner kennt „Nimm“, „Stopp“ und wo abgelegt wird</translation>
    </message>
    <message>
        <source>Overhead press</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Überkopfdrücken</translation>
    </message>
    <message>
        <source>side shoulder</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>seitliche Schulter</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>Safeties at shoulder height, tried with the empty bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Anschläge auf Schulterhöhe, mit leerer Stange geprüft</translation>
    </message>
    <message>
        <source>Nothing overhead, floor clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Nichts über dem Kopf, Boden frei</translation>
    </message>
    <message>
        <source>Dip</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Dip</translation>
    </message>
    <message>
        <source>Bars fixed, box stable between them</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Holme fest, Kasten steht sicher dazwischen</translation>
    </message>
    <message>
        <source>Drop zone clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Fallbereich frei</translation>
    </message>
    <message>
        <source>Belt secured, if one is worn</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Gürtel gesichert, falls getragen</translation>
    </message>
    <message>
        <source>Triceps push-down</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Trizepsdrücken am Kabel</translation>
    </message>
    <message>
        <source>forearms</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Unterarme</translation>
    </message>
    <message>
        <source>Pin fully in, cable and clip whole</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Stift ganz drin, Kabel und Karabiner heil</translation>
    </message>
    <message>
        <source>Elbows at the ribs</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Ellbogen an den Rippen</translation>
    </message>
    <message>
        <source>Partner&apos;s hands on the bar, beside the lifter&apos;s</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Hände des Partners an der Stange, neben denen des Trainierenden</translation>
    </message>
    <message>
        <source>Wide-grip pull-up</source>
        <extracomment>resources/exercises.toml, resources/plans/a4-push-pull-negative-superset.gymplan.toml, resources/plans/b2-first-pull-up.gymplan.toml, resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation>Klimmzug, breit</translation>
    </message>
    <message>
        <source>lats</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Latissimus</translation>
    </message>
    <message>
        <source>elbow flexors</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Armbeuger</translation>
    </message>
    <message>
        <source>Bar fixed and dry</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Stange fest und trocken</translation>
    </message>
    <message>
        <source>Box stable, high enough for the chin over the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Kasten steht fest, hoch genug fürs Kinn über der Stange</translation>
    </message>
    <message>
        <source>Chin-up</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Klimmzug im Untergriff</translation>
    </message>
    <message>
        <source>Lat pull-down</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Latzug</translation>
    </message>
    <message>
        <source>Knee pad tight</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Kniepolster sitzt fest</translation>
    </message>
    <message>
        <source>Partner stands behind, hands on the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Partner steht dahinter, Hände an der Stange</translation>
    </message>
    <message>
        <source>Biceps curl</source>
        <extracomment>resources/exercises.toml, resources/plans/a3-biceps-same-muscle-superset.gymplan.toml, resources/plans/b1-lowering-school.gymplan.toml, resources/plans/b3-preconditioning.gymplan.toml, resources/plans/demo.gymplan.toml, resources/plans/i2-arm-finishers.gymplan.toml, resources/plans/x1-microdose.gymplan.toml</extracomment>
        <translation>Bizepscurl</translation>
    </message>
    <message>
        <source>Elbows still, no swing</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Ellbogen ruhig, kein Schwung</translation>
    </message>
    <message>
        <source>Partner in front, palms under the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Partner steht davor, Handflächen unter der Stange</translation>
    </message>
    <message>
        <source>Partner knows &quot;Take it&quot; and &quot;Stop&quot;</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Partner kennt „Nimm“ und „Stopp“</translation>
    </message>
    <message>
        <source>Preacher curl</source>
        <extracomment>resources/exercises.toml, resources/plans/a3-biceps-same-muscle-superset.gymplan.toml, resources/plans/demo.gymplan.toml</extracomment>
        <translation>Scottcurl</translation>
    </message>
    <message>
        <source>Pad height set, upper arms flat on it</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Polsterhöhe eingestellt, Oberarme liegen ganz auf</translation>
    </message>
    <message>
        <source>Stop 5 to 10 degrees short of straight</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>5 bis 10 Grad vor der Streckung anhalten</translation>
    </message>
    <message>
        <source>Partner&apos;s hands under the bar at the bottom</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Hände des Partners unten unter der Stange</translation>
    </message>
    <message>
        <source>Dumbbell curl, two up one down</source>
        <extracomment>resources/exercises.toml, resources/plans/demo.gymplan.toml, resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation>Kurzhantelcurl, zwei hoch, eine ab</translation>
    </message>
    <message>
        <source>Dumbbell head tight</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Hantelkopf fest</translation>
    </message>
    <message>
        <source>Both hands lift, one hand lowers</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Beide Hände heben, eine lässt ab</translation>
    </message>
    <message>
        <source>Floor clear where the dumbbell could fall</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Boden frei, wo die Hantel hinfallen könnte</translation>
    </message>
    <message>
        <source>Wrist extension</source>
        <extracomment>resources/exercises.toml, resources/plans/r4-wrist-extensors.gymplan.toml</extracomment>
        <translation>Handgelenkstrecken</translation>
    </message>
    <message>
        <source>wrist extensors</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Handstrecker</translation>
    </message>
    <message>
        <source>Forearm flat on the table, hand over its edge</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Unterarm liegt auf dem Tisch, Hand über der Kante</translation>
    </message>
    <message>
        <source>The other hand lifts, this hand lowers</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Die andere Hand hebt, diese lässt ab</translation>
    </message>
    <message>
        <source>Tyler twist</source>
        <extracomment>resources/exercises.toml, resources/plans/r3-tyler-twist.gymplan.toml</extracomment>
        <translation>Tyler Twist</translation>
    </message>
    <message>
        <source>Rubber bar dry, whole, held at both ends</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Gummistab trocken, heil, an beiden Enden gehalten</translation>
    </message>
    <message>
        <source>The other hand twists, this wrist lets it untwist</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Die andere Hand dreht, dieses Handgelenk gibt nach</translation>
    </message>
    <message>
        <source>Back squat</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Kniebeuge</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>glutes</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Beinbeuger</translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>For tempo sets only: no partner negatives in the squat</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Nur für Temposätze: keine Partner-Negativen in der Kniebeuge</translation>
    </message>
    <message>
        <source>Safeties just below the lowest point</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Anschläge knapp unter dem tiefsten Punkt</translation>
    </message>
    <message>
        <source>Hooks level, floor clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Haken gleich hoch, Boden frei</translation>
    </message>
    <message>
        <source>Romanian deadlift</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Rumänisches Kreuzheben</translation>
    </message>
    <message>
        <source>For tempo sets only: no partner negatives</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Nur für Temposätze: keine Partner-Negativen</translation>
    </message>
    <message>
        <source>Floor clear, back flat</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Boden frei, Rücken gerade</translation>
    </message>
    <message>
        <source>Leg press</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Beinpresse</translation>
    </message>
    <message>
        <source>Leg press sled</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Schlitten der Beinpresse</translation>
    </message>
    <message>
        <source>Stops set below the lowest point, tried without load</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Anschläge unter dem tiefsten Punkt, ohne Last geprüft</translation>
    </message>
    <message>
        <source>Back and hips flat on the pad at the bottom</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Rücken und Becken unten flach auf dem Polster</translation>
    </message>
    <message>
        <source>Same plates on both sides</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Gleiche Scheiben auf beiden Seiten</translation>
    </message>
    <message>
        <source>Partner at the sled, hands off the rails</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Partner am Schlitten, Hände weg von den Schienen</translation>
    </message>
    <message>
        <source>Leg extension</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Beinstrecken</translation>
    </message>
    <message>
        <source>Pin fully in</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Stift ganz drin</translation>
    </message>
    <message>
        <source>Knees in line with the machine&apos;s axis</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Knie auf der Drehachse des Geräts</translation>
    </message>
    <message>
        <source>Partner&apos;s hands on the roller, not on the stack</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Hände des Partners an der Rolle, nicht am Gewichtsblock</translation>
    </message>
    <message>
        <source>Leg extension, two up one down</source>
        <extracomment>resources/exercises.toml, resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation>Beinstrecken, zwei hoch, eins ab</translation>
    </message>
    <message>
        <source>Both legs lift, one leg lowers</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Beide Beine heben, eines lässt ab</translation>
    </message>
    <message>
        <source>Leg curl</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Beinbeugen</translation>
    </message>
    <message>
        <source>calves</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Waden</translation>
    </message>
    <message>
        <source>Nordic hamstring curl</source>
        <extracomment>resources/exercises.toml, resources/plans/r2-nordic-hamstring.gymplan.toml</extracomment>
        <translation>Nordic Curl</translation>
    </message>
    <message>
        <source>Ankles held firm, by a partner or a fixed bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Knöchel fest gehalten, vom Partner oder einer festen Stange</translation>
    </message>
    <message>
        <source>Soft pad under the knees</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Weiches Polster unter den Knien</translation>
    </message>
    <message>
        <source>Floor clear in front, hands ready to catch</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Boden davor frei, Hände bereit zum Abfangen</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Wadenheben</translation>
    </message>
    <message>
        <source>Step fixed, edge not slippery</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Stufe fest, Kante nicht rutschig</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Etwas zum Festhalten</translation>
    </message>
    <message>
        <source>Heel drop</source>
        <extracomment>resources/exercises.toml, resources/plans/r1-heel-drop.gymplan.toml</extracomment>
        <translation>Fersensenken</translation>
    </message>
    <message>
        <source>Heel drop, knee bent</source>
        <extracomment>resources/exercises.toml, resources/plans/r1-heel-drop.gymplan.toml</extracomment>
        <translation>Fersensenken, Knie gebeugt</translation>
    </message>
    <message>
        <source>Both legs lift, one leg lowers, its knee bent</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Beide Beine heben, eines senkt mit gebeugtem Knie</translation>
    </message>
    <message>
        <source>Step-down</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Step-down</translation>
    </message>
    <message>
        <source>Box stable, something to hold on to</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Kasten steht fest, etwas zum Festhalten</translation>
    </message>
    <message>
        <source>Knee over the toes, hips level</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Knie über den Zehen, Becken gerade</translation>
    </message>
    <message>
        <source>Decline squat</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Kniebeuge auf der Schräge</translation>
    </message>
    <message>
        <source>Board does not slip</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Brett rutscht nicht</translation>
    </message>
    <message>
        <source>One leg lowers, the other lifts</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation>Ein Bein senkt, das andere hebt</translation>
    </message>
    <message>
        <source>Heavy bench negatives, six weeks</source>
        <extracomment>resources/plans/a1-bench-negatives-block.gymplan.toml</extracomment>
        <translation>Schwere Negative auf der Bank, sechs Wochen</translation>
    </message>
    <message>
        <source>Once a week, 6 weeks. Week 6 is a deload: skip two of the four sets.</source>
        <extracomment>resources/plans/a1-bench-negatives-block.gymplan.toml</extracomment>
        <translation>Einmal die Woche, 6 Wochen. Woche 6 entlastet: zwei der vier Sätze auslassen.</translation>
    </message>
    <message>
        <source>Bench, lower 120 raise 80 (weight releasers)</source>
        <extracomment>resources/plans/a2-bench-ael-120-80.gymplan.toml</extracomment>
        <translation>Bank, 120 ab, 80 hoch (Gewichtsauslöser)</translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. The partners hang the releasers back in the 30 seconds between reps.</source>
        <extracomment>resources/plans/a2-bench-ael-120-80.gymplan.toml</extracomment>
        <translation>Einmal die Woche, 4 Wochen. Die Partner hängen die Auslöser in den 30 Sekunden zwischen den Wiederholungen wieder ein.</translation>
    </message>
    <message>
        <source>Biceps negative superset</source>
        <extracomment>resources/plans/a3-biceps-same-muscle-superset.gymplan.toml</extracomment>
        <translation>Bizeps-Supersatz mit Negativen</translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. First week 2 rounds and 3 negatives. Preacher curl 2.5 % more a week, to 112.5 %.</source>
        <extracomment>resources/plans/a3-biceps-same-muscle-superset.gymplan.toml</extracomment>
        <translation>Einmal die Woche, 4 Wochen. In der ersten Woche 2 Runden und 3 Negative. Scottcurl jede Woche 2,5 % mehr, bis 112,5 %.</translation>
    </message>
    <message>
        <source>Push-pull negative superset</source>
        <extracomment>resources/plans/a4-push-pull-negative-superset.gymplan.toml</extracomment>
        <translation>Drück-Zieh-Supersatz mit Negativen</translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. First week 3 rounds. Add 2.5 % to a lift when all its reps kept the tempo, to 115 %.</source>
        <extracomment>resources/plans/a4-push-pull-negative-superset.gymplan.toml</extracomment>
        <translation>Einmal die Woche, 4 Wochen. In der ersten Woche 3 Runden. 2,5 % mehr für eine Übung, wenn alle Wiederholungen das Tempo hielten, bis 115 %.</translation>
    </message>
    <message>
        <source>Eccentric 1RM test</source>
        <extracomment>resources/plans/a5-eccentric-max-test.gymplan.toml</extracomment>
        <translation>Test des exzentrischen 1RM</translation>
    </message>
    <message>
        <source>Once in four weeks. The heaviest load lowered in 3 s or more counts. Five attempts at the most.</source>
        <extracomment>resources/plans/a5-eccentric-max-test.gymplan.toml</extracomment>
        <translation>Einmal in vier Wochen. Es zählt die schwerste Last, die in 3 s oder länger abgelassen wurde. Höchstens fünf Versuche.</translation>
    </message>
    <message>
        <source>Lowering school</source>
        <extracomment>resources/plans/b1-lowering-school.gymplan.toml</extracomment>
        <translation>Schule des Ablassens</translation>
    </message>
    <message>
        <source>Beginners, twice a week, 4 weeks. Add 2.5 % when every rep was lowered in 3.5 s or more; stop at 75 %.</source>
        <extracomment>resources/plans/b1-lowering-school.gymplan.toml</extracomment>
        <translation>Für Anfänger, zweimal die Woche, 4 Wochen. 2,5 % mehr, wenn jede Wiederholung 3,5 s oder länger dauerte; Schluss bei 75 %.</translation>
    </message>
    <message>
        <source>First pull-up</source>
        <extracomment>resources/plans/b2-first-pull-up.gymplan.toml</extracomment>
        <translation>Der erste Klimmzug</translation>
    </message>
    <message>
        <source>Twice a week, 6 weeks. First week 2 reps; then one more a week to 5, then one second more to 8. Take a band if it goes faster than 3 s.</source>
        <extracomment>resources/plans/b2-first-pull-up.gymplan.toml</extracomment>
        <translation>Zweimal die Woche, 6 Wochen. In der ersten Woche 2 Wiederholungen; dann jede Woche eine mehr bis 5, dann eine Sekunde mehr bis 8. Nimm ein Band, wenn es schneller als 3 s geht.</translation>
    </message>
    <message>
        <source>Chin over the bar, shoulder blades down, then lower.</source>
        <extracomment>resources/plans/b2-first-pull-up.gymplan.toml</extracomment>
        <translation>Kinn über die Stange, Schulterblätter runter, dann ablassen.</translation>
    </message>
    <message>
        <source>Preconditioning</source>
        <extracomment>resources/plans/b3-preconditioning.gymplan.toml</extracomment>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Once, 2 to 14 days before the first heavy negatives. Very light on purpose.</source>
        <extracomment>resources/plans/b3-preconditioning.gymplan.toml</extracomment>
        <translation>Einmal, 2 bis 14 Tage vor den ersten schweren Negativen. Mit Absicht sehr leicht.</translation>
    </message>
    <message>
        <source>A light bar of 5 to 15 kg; 10 % is under most bars.</source>
        <extracomment>resources/plans/b3-preconditioning.gymplan.toml</extracomment>
        <translation>Eine leichte Stange von 5 bis 15 kg; 10 % sind weniger als die meisten Stangen.</translation>
    </message>
    <message>
        <source>Demo: learn it with an empty bar</source>
        <extracomment>resources/plans/demo.gymplan.toml</extracomment>
        <translation>Demo: mit leerer Stange lernen</translation>
    </message>
    <message>
        <source>Five minutes, no plates. The partner presses the button when the bar is up.</source>
        <extracomment>resources/plans/demo.gymplan.toml</extracomment>
        <translation>Fünf Minuten, keine Scheiben. Der Partner drückt die Taste, wenn die Stange oben ist.</translation>
    </message>
    <message>
        <source>Bench press with finishing negatives</source>
        <extracomment>resources/plans/i1-bench-finishers.gymplan.toml</extracomment>
        <translation>Bankdrücken mit Negativen zum Schluss</translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. Add 2.5 % when the third negative took 4 s.</source>
        <extracomment>resources/plans/i1-bench-finishers.gymplan.toml</extracomment>
        <translation>Einmal die Woche, 4 Wochen. 2,5 % mehr, wenn die dritte Negative 4 s dauerte.</translation>
    </message>
    <message>
        <source>Arms with finishing negatives</source>
        <extracomment>resources/plans/i2-arm-finishers.gymplan.toml</extracomment>
        <translation>Arme mit Negativen zum Schluss</translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. A third negative from week 3 on, never more.</source>
        <extracomment>resources/plans/i2-arm-finishers.gymplan.toml</extracomment>
        <translation>Einmal die Woche, 4 Wochen. Ab Woche 3 eine dritte Negative, nie mehr.</translation>
    </message>
    <message>
        <source>Pure bench negatives, starter</source>
        <extracomment>resources/plans/i3-bench-negatives-starter.gymplan.toml</extracomment>
        <translation>Reine Negative auf der Bank, Einstieg</translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. Go to the next week&apos;s load only if the last rep of the last set took 3 s or more.</source>
        <extracomment>resources/plans/i3-bench-negatives-starter.gymplan.toml</extracomment>
        <translation>Einmal die Woche, 4 Wochen. Erst zur Last der nächsten Woche, wenn die letzte Wiederholung des letzten Satzes 3 s oder länger dauerte.</translation>
    </message>
    <message>
        <source>Smith press negatives between the stops</source>
        <extracomment>resources/plans/i4-smith-press-negatives.gymplan.toml</extracomment>
        <translation>Multipresse: Negative zwischen den Anschlägen</translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. First week 3 sets. Add 2.5 % a week, to 112.5 %.</source>
        <extracomment>resources/plans/i4-smith-press-negatives.gymplan.toml</extracomment>
        <translation>Einmal die Woche, 4 Wochen. In der ersten Woche 3 Sätze. Jede Woche 2,5 % mehr, bis 112,5 %.</translation>
    </message>
    <message>
        <source>Solo, two up and one down</source>
        <extracomment>resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation>Allein: zwei hoch, eins ab</translation>
    </message>
    <message>
        <source>Twice a week, 4 weeks. First week one set each. Add 2.5 % when the weaker side held 5 s on every rep.</source>
        <extracomment>resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation>Zweimal die Woche, 4 Wochen. In der ersten Woche je ein Satz. 2,5 % mehr, wenn die schwächere Seite jedes Mal 5 s hielt.</translation>
    </message>
    <message>
        <source>From a box. Take a band if it goes faster than 3 s.</source>
        <extracomment>resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation>Vom Kasten. Nimm ein Band, wenn es schneller als 3 s geht.</translation>
    </message>
    <message>
        <source>Heel drop, twelve weeks</source>
        <extracomment>resources/plans/r1-heel-drop.gymplan.toml</extracomment>
        <translation>Fersensenken, zwölf Wochen</translation>
    </message>
    <message>
        <source>As prescribed by your clinician. Twice a day. Mild pain may be part of it, getting worse is not. Add 5 kg when it does not hurt.</source>
        <extracomment>resources/plans/r1-heel-drop.gymplan.toml</extracomment>
        <translation>Wie von Arzt oder Therapeutin verordnet. Zweimal am Tag. Leichter Schmerz darf sein, schlimmer werden darf er nicht. 5 kg mehr, wenn es nicht weh tut.</translation>
    </message>
    <message>
        <source>Nordic hamstring, ten weeks</source>
        <extracomment>resources/plans/r2-nordic-hamstring.gymplan.toml</extracomment>
        <translation>Nordic Curl, zehn Wochen</translation>
    </message>
    <message>
        <source>As prescribed by your clinician. Week 1 once, week 2 twice, then three times a week. Brake as long as you can; the hands catch you.</source>
        <extracomment>resources/plans/r2-nordic-hamstring.gymplan.toml</extracomment>
        <translation>Wie von Arzt oder Therapeutin verordnet. Woche 1 einmal, Woche 2 zweimal, dann dreimal die Woche. Bremse, solange du kannst; die Hände fangen dich ab.</translation>
    </message>
    <message>
        <source>Tyler twist, seven weeks</source>
        <extracomment>resources/plans/r3-tyler-twist.gymplan.toml</extracomment>
        <translation>Tyler Twist, sieben Wochen</translation>
    </message>
    <message>
        <source>As prescribed by your clinician. Once a day. Take the next harder bar when 3 x 15 is easy.</source>
        <extracomment>resources/plans/r3-tyler-twist.gymplan.toml</extracomment>
        <translation>Wie von Arzt oder Therapeutin verordnet. Einmal am Tag. Nimm den nächsthärteren Stab, wenn 3 x 15 leicht fällt.</translation>
    </message>
    <message>
        <source>Slow wrist extension, four weeks</source>
        <extracomment>resources/plans/r4-wrist-extensors.gymplan.toml</extracomment>
        <translation>Langsames Handgelenkstrecken, vier Wochen</translation>
    </message>
    <message>
        <source>As prescribed by your clinician. Three days a week, with the stretches you were shown. More weight when it does not hurt.</source>
        <extracomment>resources/plans/r4-wrist-extensors.gymplan.toml</extracomment>
        <translation>Wie von Arzt oder Therapeutin verordnet. Drei Tage die Woche, mit den gezeigten Dehnungen. Mehr Gewicht, wenn es nicht weh tut.</translation>
    </message>
    <message>
        <source>Micro-dose, six a day</source>
        <extracomment>resources/plans/x1-microdose.gymplan.toml</extracomment>
        <translation>Mikrodosis, sechs am Tag</translation>
    </message>
    <message>
        <source>Five days a week, 4 weeks. For people used to heavy negatives. The dose stays six.</source>
        <extracomment>resources/plans/x1-microdose.gymplan.toml</extracomment>
        <translation>Fünf Tage die Woche, 4 Wochen. Für alle, die schwere Negative gewohnt sind. Es bleibt bei sechs.</translation>
    </message>
    <message>
        <source>A light bar. The partner pushes down, evenly, for three seconds.</source>
        <extracomment>resources/plans/x1-microdose.gymplan.toml</extracomment>
        <translation>Eine leichte Stange. Der Partner drückt gleichmäßig nach unten, drei Sekunden lang.</translation>
    </message>
    <message>
        <source>Practice with an empty bar</source>
        <extracomment>resources/practice.gymplan.toml</extracomment>
        <translation>Übung mit leerer Stange</translation>
    </message>
    <message>
        <source>{about}: not alone. Stay below 100 %, or get a partner.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: nicht allein. Bleib unter 100 % oder hol einen Partner.</translation>
    </message>
    <message>
        <source>{about}: set the stops at chest height, and try them with the empty bar.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: Anschläge auf Brusthöhe stellen und mit leerer Stange prüfen.</translation>
    </message>
    <message>
        <source>{about}, {load}: better with two partners.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}, {load}: besser mit zwei Partnern.</translation>
    </message>
    <message>
        <source>{about}, {load} for {reps}: more than you can lower in 3 s, as far as is known.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}, {load} für {reps}: mehr, als du in 3 s ablassen kannst, soweit bekannt.</translation>
    </message>
    <message>
        <source>{about} at {percent}: most people can&apos;t hold this for 3 s.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about} mit {percent}: das können die meisten keine 3 s bremsen.</translation>
    </message>
    <message>
        <source>{about}: {reps} at {percent} are many; {cap} can be lowered well.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: {reps} mit {percent} sind viel; gut ablassen lassen sich {cap}.</translation>
    </message>
    <message>
        <source>First hard session for {about}: at most {most} lowerings, planned are {dose}.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Erstes hartes Training für {about}: höchstens {most}-mal ablassen, geplant sind {dose}.</translation>
    </message>
    <message>
        <source>{about}: {dose} hard lowerings. More than {most} mostly make it sore.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: {dose}-mal hart ablassen. Mehr als {most} geben meist Muskelkater.</translation>
    </message>
    <message>
        <source>{about}: hard negatives {hours} ago. The muscle is still weaker.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: harte Negative vor {hours}. Der Muskel ist noch schwächer.</translation>
    </message>
    <message>
        <source>{about}: hard negatives {hours} ago. 72 hours are better.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: harte Negative vor {hours}. 72 Stunden sind besser.</translation>
    </message>
    <message>
        <source>{about}: a large session {hours} ago. After those 96 hours are better.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: ein großes Training vor {hours}. Danach sind 96 Stunden besser.</translation>
    </message>
    <message>
        <source>{about}: overloaded again. Not every workout.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: wieder mit Überlast. Nicht in jedem Training.</translation>
    </message>
    <message>
        <source>Hard negatives in each of the last {weeks}: time for an easy one.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Harte Negative in jeder der letzten {weeks}: Zeit für eine leichte.</translation>
    </message>
    <message>
        <source>{about}: {seconds} s down. Take 3 s at least; never let gravity do the work.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: {seconds} s abwärts. Nimm mindestens 3 s; lass nie die Schwerkraft arbeiten.</translation>
    </message>
    <message>
        <source>{about}: {seconds} s down is no negative. Take 3 s at least; never let gravity do the work.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: {seconds} s abwärts ist keine Negative. Nimm mindestens 3 s; lass nie die Schwerkraft arbeiten.</translation>
    </message>
    <message>
        <source>{about}: {seconds} s a rep. Slower is not better here.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: {seconds} s je Wiederholung. Langsamer ist hier nicht besser.</translation>
    </message>
    <message>
        <source>{about}: is the 1RM right? {why}.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: Stimmt das 1RM? {why}.</translation>
    </message>
    <message>
        <source>{about}: no warm-up yet. Climb to 90 % first.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: noch nicht aufgewärmt. Erst bis 90 % steigern.</translation>
    </message>
    <message>
        <source>{about}: under six months of training. A tempo plan first.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: weniger als sechs Monate Training. Erst ein Tempoplan.</translation>
    </message>
    <message>
        <source>{about}: {seconds} s of rest since the last hard set. Two minutes are the least.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: {seconds} s Pause seit dem letzten harten Satz. Zwei Minuten sind das Mindeste.</translation>
    </message>
    <message>
        <source>{why}: better a tempo plan today.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{why}: heute lieber ein Tempoplan.</translation>
    </message>
    <message>
        <source>Dark urine, swelling or such pain: contact a doctor today. Train when that is settled.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Dunkler Urin, Schwellung oder solche Schmerzen: noch heute zum Arzt. Trainiere, wenn das geklärt ist.</translation>
    </message>
    <message>
        <source>In the next days: dark urine, severe swelling, pain out of proportion? Then contact a doctor that day.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>In den nächsten Tagen: dunkler Urin, starke Schwellung, übermäßige Schmerzen? Dann noch am selben Tag zum Arzt.</translation>
    </message>
    <message>
        <source>Ask your doctor first. Until then stay below 100 %.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Frag zuerst deinen Arzt. Bleib bis dahin unter 100 %.</translation>
    </message>
    <message>
        <source>{about}: no partner negatives. Take a tempo set.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: keine Partner-Negativen. Nimm einen Temposatz.</translation>
    </message>
    <message>
        <source>{about}: take a band, so that the lowering lasts 3 s.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: Nimm ein Band, damit das Ablassen 3 s dauert.</translation>
    </message>
    <message>
        <source>{about}: put a scale under the bar once, hooks free. Bars weigh 3 to 20 kg.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: Stell einmal eine Waage unter die Stange, Haken frei. Stangen wiegen 3 bis 20 kg.</translation>
    </message>
    <message>
        <source>A test within two days: hard negatives make you weaker until then.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Ein Wettkampf oder Test in zwei Tagen: harte Negative machen dich bis dahin schwächer.</translation>
    </message>
    <message>
        <source>{about}: a micro-dose is six lowerings, on five days in seven.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: Eine Mikrodosis ist sechsmal ablassen, an fünf von sieben Tagen.</translation>
    </message>
    <message>
        <source>{about}: another partner. Go through the checks together.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: ein anderer Partner. Geht die Prüfliste gemeinsam durch.</translation>
    </message>
    <message>
        <source>{about}: nobody helps. Stay below 100 %, or get a partner.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: niemand hilft. Bleib unter 100 % oder hol einen Partner.</translation>
    </message>
    <message>
        <source>{about}, not in order: {items}.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}, nicht in Ordnung: {items}.</translation>
    </message>
    <message>
        <source>{about}: {load} is {more} more than last time ({before}).</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: {load} sind {more} mehr als letztes Mal ({before}).</translation>
    </message>
    <message>
        <source>{about}: {load} is what can be hung up for {percent}.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{about}: {load} ist, was sich für {percent} auflegen lässt.</translation>
    </message>
    <message>
        <source>A in a tempo means: somebody else lifts. Is that what the coach meant?</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>A im Tempo heißt: jemand anderes hebt. Hat der Trainer das so gemeint?</translation>
    </message>
    <message>
        <source>The partner lifts {lifts}: swap partners on the way.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Der Partner hebt {lifts}: zwischendurch die Partner tauschen.</translation>
    </message>
    <message>
        <source>Under 16: only with a coach.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Unter 16: nur mit Trainer.</translation>
    </message>
    <message>
        <source>First hard session for {about} in eight weeks: at most {most} lowerings, planned are {dose}.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Erstes hartes Training für {about} seit acht Wochen: höchstens {most}-mal ablassen, geplant sind {dose}.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>resources/themes/contrast.toml</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>resources/themes/dark.toml</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>resources/themes/light.toml</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>windows, pictures, the default sound device</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>Fenster, Bilder, die übliche Tonausgabe</translation>
    </message>
    <message>
        <source>the font</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>die Schrift</translation>
    </message>
    <message>
        <source>the default voice</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>die übliche Stimme</translation>
    </message>
    <message>
        <source>runs that voice; told to report to nobody</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>betreibt diese Stimme; darf niemandem berichten</translation>
    </message>
    <message>
        <source>files of that voice</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>Dateien dieser Stimme</translation>
    </message>
    <message>
        <source>the voice of the system</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>die Stimme des Systems</translation>
    </message>
    <message>
        <source>the voice of the system on Linux</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>die Stimme des Systems unter Linux</translation>
    </message>
    <message>
        <source>mixing of sound</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>Mischen des Tons</translation>
    </message>
    <message>
        <source>plan files, folders, a screen that stays on</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>Plandateien, Ordner, ein Bildschirm, der anbleibt</translation>
    </message>
    <message>
        <source>flac, ogg, mp3, if asked for</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>flac, ogg, mp3, auf Wunsch</translation>
    </message>
    <message>
        <source>FIT files, if asked for</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>FIT-Dateien, auf Wunsch</translation>
    </message>
    <message>
        <source>the second sound device, if asked for</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>die zweite Tonausgabe, auf Wunsch</translation>
    </message>
    <message>
        <source>runs all of it</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>betreibt das Ganze</translation>
    </message>
    <message>
        <source>what Python and Qt need of a system</source>
        <extracomment>LICENSES/README.md</extracomment>
        <translation>was Python und Qt vom System brauchen</translation>
    </message>
</context>
</TS>
