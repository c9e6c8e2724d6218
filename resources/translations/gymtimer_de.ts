<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>gymtimer</name>
    <message>
        <source>.</source>
        <comment>decimal mark</comment>
        <extracomment>gymtimer/tongue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench press</source>
        <extracomment>resources/exercises.toml, resources/plans/a1-bench-negatives-block.gymplan.toml, resources/plans/a2-bench-ael-120-80.gymplan.toml, resources/plans/a4-push-pull-negative-superset.gymplan.toml, resources/plans/a5-eccentric-max-test.gymplan.toml, resources/plans/demo.gymplan.toml, resources/plans/i1-bench-finishers.gymplan.toml, resources/plans/i3-bench-negatives-starter.gymplan.toml, resources/practice.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triceps</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front shoulder</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeties at chest height, tried with the empty bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks level, bench centred, floor clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbs round the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same plates on both sides, collars on</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner knows &quot;Take it&quot;, &quot;Stop&quot; and where to rack</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-grip bench press</source>
        <extracomment>resources/exercises.toml, resources/plans/b1-lowering-school.gymplan.toml, resources/plans/b3-preconditioning.gymplan.toml, resources/plans/demo.gymplan.toml, resources/plans/i2-arm-finishers.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands shoulder-wide, thumbs round the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smith machine press</source>
        <extracomment>resources/exercises.toml, resources/plans/b1-lowering-school.gymplan.toml, resources/plans/i4-smith-press-negatives.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smith machine</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops even, 25 to 50 mm below the bottom of the range</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops tried with the empty bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of this machine&apos;s bar measured</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hooks turn freely, bench centred</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner knows &quot;Take it&quot;, &quot;Stop&quot; and how to lock</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incline bench press</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeties just below the chest, tried with the empty bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat locked, hooks level, floor clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell bench press</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench stable, floor clear on both sides</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell heads tight</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s hands at the wrists, not at the elbows</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner knows &quot;Take it&quot;, &quot;Stop&quot; and where to put down</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead press</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side shoulder</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeties at shoulder height, tried with the empty bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing overhead, floor clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dip</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars fixed, box stable between them</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop zone clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belt secured, if one is worn</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triceps push-down</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forearms</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin fully in, cable and clip whole</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows at the ribs</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s hands on the bar, beside the lifter&apos;s</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide-grip pull-up</source>
        <extracomment>resources/exercises.toml, resources/plans/a4-push-pull-negative-superset.gymplan.toml, resources/plans/b2-first-pull-up.gymplan.toml, resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lats</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbow flexors</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar fixed and dry</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box stable, high enough for the chin over the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin-up</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lat pull-down</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pad tight</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner stands behind, hands on the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps curl</source>
        <extracomment>resources/exercises.toml, resources/plans/a3-biceps-same-muscle-superset.gymplan.toml, resources/plans/b1-lowering-school.gymplan.toml, resources/plans/b3-preconditioning.gymplan.toml, resources/plans/demo.gymplan.toml, resources/plans/i2-arm-finishers.gymplan.toml, resources/plans/x1-microdose.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbows still, no swing</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner in front, palms under the bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner knows &quot;Take it&quot; and &quot;Stop&quot;</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preacher curl</source>
        <extracomment>resources/exercises.toml, resources/plans/a3-biceps-same-muscle-superset.gymplan.toml, resources/plans/demo.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad height set, upper arms flat on it</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop 5 to 10 degrees short of straight</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s hands under the bar at the bottom</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell curl, two up one down</source>
        <extracomment>resources/exercises.toml, resources/plans/demo.gymplan.toml, resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell head tight</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hands lift, one hand lowers</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor clear where the dumbbell could fall</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist extension</source>
        <extracomment>resources/exercises.toml, resources/plans/r4-wrist-extensors.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist extensors</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm flat on the table, hand over its edge</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other hand lifts, this hand lowers</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyler twist</source>
        <extracomment>resources/exercises.toml, resources/plans/r3-tyler-twist.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubber bar dry, whole, held at both ends</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other hand twists, this wrist lets it untwist</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back squat</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glutes</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hamstrings</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tempo sets only: no partner negatives in the squat</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeties just below the lowest point</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks level, floor clear</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian deadlift</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tempo sets only: no partner negatives</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor clear, back flat</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg press</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg press sled</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops set below the lowest point, tried without load</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and hips flat on the pad at the bottom</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same plates on both sides</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner at the sled, hands off the rails</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg extension</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin fully in</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees in line with the machine&apos;s axis</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s hands on the roller, not on the stack</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg extension, two up one down</source>
        <extracomment>resources/exercises.toml, resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs lift, one leg lowers</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg curl</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calves</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nordic hamstring curl</source>
        <extracomment>resources/exercises.toml, resources/plans/r2-nordic-hamstring.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankles held firm, by a partner or a fixed bar</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft pad under the knees</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor clear in front, hands ready to catch</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf raise</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step fixed, edge not slippery</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel drop</source>
        <extracomment>resources/exercises.toml, resources/plans/r1-heel-drop.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel drop, knee bent</source>
        <extracomment>resources/exercises.toml, resources/plans/r1-heel-drop.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs lift, one leg lowers, its knee bent</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-down</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box stable, something to hold on to</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee over the toes, hips level</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline squat</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board does not slip</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg lowers, the other lifts</source>
        <extracomment>resources/exercises.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy bench negatives, six weeks</source>
        <extracomment>resources/plans/a1-bench-negatives-block.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, 6 weeks. Week 6 is a deload: skip two of the four sets.</source>
        <extracomment>resources/plans/a1-bench-negatives-block.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench, lower 120 raise 80 (weight releasers)</source>
        <extracomment>resources/plans/a2-bench-ael-120-80.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. The partners hang the releasers back in the 30 seconds between reps.</source>
        <extracomment>resources/plans/a2-bench-ael-120-80.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps negative superset</source>
        <extracomment>resources/plans/a3-biceps-same-muscle-superset.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. First week 2 rounds and 3 negatives. Preacher curl 2.5 % more a week, to 112.5 %.</source>
        <extracomment>resources/plans/a3-biceps-same-muscle-superset.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push-pull negative superset</source>
        <extracomment>resources/plans/a4-push-pull-negative-superset.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. First week 3 rounds. Add 2.5 % to a lift when all its reps kept the tempo, to 115 %.</source>
        <extracomment>resources/plans/a4-push-pull-negative-superset.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eccentric 1RM test</source>
        <extracomment>resources/plans/a5-eccentric-max-test.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once in four weeks. The heaviest load lowered in 3 s or more counts. Five attempts at the most.</source>
        <extracomment>resources/plans/a5-eccentric-max-test.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering school</source>
        <extracomment>resources/plans/b1-lowering-school.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginners, twice a week, 4 weeks. Add 2.5 % when every rep was lowered in 3.5 s or more; stop at 75 %.</source>
        <extracomment>resources/plans/b1-lowering-school.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pull-up</source>
        <extracomment>resources/plans/b2-first-pull-up.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice a week, 6 weeks. First week 2 reps; then one more a week to 5, then one second more to 8. Take a band if it goes faster than 3 s.</source>
        <extracomment>resources/plans/b2-first-pull-up.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin over the bar, shoulder blades down, then lower.</source>
        <extracomment>resources/plans/b2-first-pull-up.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preconditioning</source>
        <extracomment>resources/plans/b3-preconditioning.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, 2 to 14 days before the first heavy negatives. Very light on purpose.</source>
        <extracomment>resources/plans/b3-preconditioning.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light bar of 5 to 15 kg; 10 % is under most bars.</source>
        <extracomment>resources/plans/b3-preconditioning.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: learn it with an empty bar</source>
        <extracomment>resources/plans/demo.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes, no plates. The partner presses the button when the bar is up.</source>
        <extracomment>resources/plans/demo.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench press with finishing negatives</source>
        <extracomment>resources/plans/i1-bench-finishers.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. Add 2.5 % when the third negative took 4 s.</source>
        <extracomment>resources/plans/i1-bench-finishers.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms with finishing negatives</source>
        <extracomment>resources/plans/i2-arm-finishers.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. A third negative from week 3 on, never more.</source>
        <extracomment>resources/plans/i2-arm-finishers.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pure bench negatives, starter</source>
        <extracomment>resources/plans/i3-bench-negatives-starter.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. Go to the next week&apos;s load only if the last rep of the last set took 3 s or more.</source>
        <extracomment>resources/plans/i3-bench-negatives-starter.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smith press negatives between the stops</source>
        <extracomment>resources/plans/i4-smith-press-negatives.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, 4 weeks. First week 3 sets. Add 2.5 % a week, to 112.5 %.</source>
        <extracomment>resources/plans/i4-smith-press-negatives.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo, two up and one down</source>
        <extracomment>resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice a week, 4 weeks. First week one set each. Add 2.5 % when the weaker side held 5 s on every rep.</source>
        <extracomment>resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a box. Take a band if it goes faster than 3 s.</source>
        <extracomment>resources/plans/i5-solo-one-limb.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel drop, twelve weeks</source>
        <extracomment>resources/plans/r1-heel-drop.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As prescribed by your clinician. Twice a day. Mild pain may be part of it, getting worse is not. Add 5 kg when it does not hurt.</source>
        <extracomment>resources/plans/r1-heel-drop.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nordic hamstring, ten weeks</source>
        <extracomment>resources/plans/r2-nordic-hamstring.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As prescribed by your clinician. Week 1 once, week 2 twice, then three times a week. Brake as long as you can; the hands catch you.</source>
        <extracomment>resources/plans/r2-nordic-hamstring.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyler twist, seven weeks</source>
        <extracomment>resources/plans/r3-tyler-twist.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As prescribed by your clinician. Once a day. Take the next harder bar when 3 x 15 is easy.</source>
        <extracomment>resources/plans/r3-tyler-twist.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow wrist extension, four weeks</source>
        <extracomment>resources/plans/r4-wrist-extensors.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As prescribed by your clinician. Three days a week, with the stretches you were shown. More weight when it does not hurt.</source>
        <extracomment>resources/plans/r4-wrist-extensors.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-dose, six a day</source>
        <extracomment>resources/plans/x1-microdose.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five days a week, 4 weeks. For people used to heavy negatives. The dose stays six.</source>
        <extracomment>resources/plans/x1-microdose.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light bar. The partner pushes down, evenly, for three seconds.</source>
        <extracomment>resources/plans/x1-microdose.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice with an empty bar</source>
        <extracomment>resources/practice.gymplan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: not alone. Stay below 100 %, or get a partner.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: set the stops at chest height, and try them with the empty bar.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}, {load}: better with two partners.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}, {load} for {reps}: more than you can lower in 3 s, as far as is known.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} at {percent}: most people can&apos;t hold this for 3 s.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {reps} at {percent} are many; {cap} can be lowered well.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hard session for {about}: at most {most} lowerings, planned are {dose}.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {dose} hard lowerings. More than {most} mostly make it sore.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: hard negatives {hours} ago. The muscle is still weaker.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: hard negatives {hours} ago. 72 hours are better.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: a large session {hours} ago. After those 96 hours are better.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: overloaded again. Not every workout.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard negatives in each of the last {weeks}: time for an easy one.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {seconds} s down. Take 3 s at least; never let gravity do the work.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {seconds} s down is no negative. Take 3 s at least; never let gravity do the work.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {seconds} s a rep. Slower is not better here.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two short ones in a row. Rack it; 5 % less?</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s: that was a drop. Rack it; 5 % less?</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: is the 1RM right? {why}.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: no warm-up yet. Climb to 90 % first.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: under six months of training. A tempo plan first.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {seconds} s of rest since the last hard set. Two minutes are the least.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}: better a tempo plan today.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark urine, swelling or such pain: contact a doctor today. Train when that is settled.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next days: dark urine, severe swelling, pain out of proportion? Then contact a doctor that day.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your doctor first. Until then stay below 100 %.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: no partner negatives. Take a tempo set.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: take a band, so that the lowering lasts 3 s.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: put a scale under the bar once, hooks free. Bars weigh 3 to 20 kg.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test within two days: hard negatives make you weaker until then.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: a micro-dose is six lowerings, on five days in seven.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: another partner. Go through the checks together.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {load} is {more} more than last time ({before}).</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {load} is what can be hung up for {percent}.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A in a tempo means: somebody else lifts. Is that what the coach meant?</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner lifts {lifts}: swap partners on the way.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 16: only with a coach.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hard session for {about} in eight weeks: at most {most} lowerings, planned are {dose}.</source>
        <extracomment>resources/rules.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
