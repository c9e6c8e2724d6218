#!/bin/sh
# sound_card.sh CMD...  - run CMD with a private PulseAudio null sink: real audio paths, no sound card, no root.
# needs: apt-get install -y pulseaudio pulseaudio-utils libpulse0 libasound2-plugins   (the last routes ALSA "default" to it)
# The recording of everything CMD plays is left in $AUDIO_RAW (default ./audio.raw): s16le, stereo, 48 kHz.
#   norewinds=1       a rewinding null sink loses the first milliseconds of every new stream in its monitor
#   the 10 ms parec   without a client that asks for less the sink works in 50 ms blocks (2 s ones without norewinds)
set -eu
export XDG_RUNTIME_DIR="$(mktemp -d)"; chmod 700 "$XDG_RUNTIME_DIR"
unset PULSE_SERVER PULSE_SINK || :
pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --log-target=file:"$XDG_RUNTIME_DIR/pa.log" \
  --load=module-native-protocol-unix \
  --load="module-null-sink sink_name=null rate=48000 channels=2 norewinds=1" &
pa=$!; rec=
trap 'kill $rec $pa 2>/dev/null || :; rm -rf "$XDG_RUNTIME_DIR"' EXIT INT TERM
i=0; until pactl info >/dev/null 2>&1; do i=$((i+1)); [ $i -lt 100 ] || { cat "$XDG_RUNTIME_DIR/pa.log"; exit 1; }; sleep 0.05; done
parec -d null.monitor --format=s16le --rate=48000 --channels=2 --latency-msec=10 --raw > "${AUDIO_RAW:-audio.raw}" &
rec=$!
sleep 2.3     # a block rendered before the recorder came is still playing
rc=0; "$@" || rc=$?
sleep 0.3
exit $rc
