<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>gymtimer</name>
    <message>
        <source>.</source>
        <comment>decimal mark</comment>
        <extracomment>gymtimer/tongue.py</extracomment>
        <translation>,</translation>
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
        <source>Two short ones in a row. Rack it; 5 % less?</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>Zwei zu kurze nacheinander. Ablegen; 5 % weniger?</translation>
    </message>
    <message>
        <source>{seconds} s: that was a drop. Rack it; 5 % less?</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation>{seconds} s: fallen gelassen. Ablegen; 5 % weniger?</translation>
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
</context>
</TS>
