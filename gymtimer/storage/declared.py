"""The settings, each declared once: name, type, default, limits, help."""

from dataclasses import dataclass, field, fields, replace
from typing import Any

from gymtimer.domain.pacing import SCREEN, SOUND, TRAINING, Limits, OnPage, Pacing, limited, limits_of
from gymtimer.tongue import language, mark

#: Keys that were learned: the name of each, with the word for what it means.
Learned = tuple[tuple[str, str], ...]

VOICE = OnPage(
    SOUND,
    mark("Voice"),
    mark("The bundled voice speaks English. A voice of this computer is made louder and trimmed like it."),
    names=(mark("The best there is"), mark("Bundled"), mark("Of this computer"), mark("Fixed words only")),
)
SYSTEM_VOICE = OnPage(SOUND, mark("Which one"), mark("The voices of this computer, by name."))
LEVEL = OnPage(
    SOUND,
    mark("Level"),
    mark("Louder than 100 % bends softly and never clips. The alarm is always at full level."),
    10,
    "%",
)
SPOKEN = OnPage(
    SOUND,
    mark("Spoken"),
    mark("What is not spoken is a tick on its second. “Stop. Rack.” is always spoken."),
    names=(mark("Everything"), mark("No announcements"), mark("No numbers"), mark("Tones only")),
)
TICKS = OnPage(
    SOUND,
    mark("A tick on each second"),
    mark("Under the words. The double tick before the bottom and the tone at the bottom stay."),
)
RATE = OnPage(
    SOUND, mark("Rate"), mark("How fast sentences are spoken. Single words are short in any case."), 5, "%"
)
PARTNER_SIDE = OnPage(
    SOUND,
    mark("Partner's cues"),
    mark(
        "“Lift”, “Rack it” and the double tick on one side only. Needs stereo: headphones, two loudspeakers."
    ),
    names=(mark("Both sides"), mark("Left"), mark("Right")),
)
PARTNER_VOICE = OnPage(
    SOUND,
    mark("Partner's voice"),
    mark("Another voice than the lifter's tells who is meant."),
    names=(mark("The same"), mark("Bundled"), mark("Of this computer")),
)
LEAD_IN = OnPage(
    SOUND,
    mark("Wake the loudspeaker"),
    mark("For one that sleeps and swallows the first word: a hiss too faint to hear comes before it."),
    250,
    "s",
)
DELAY = OnPage(
    SOUND,
    mark("Delay"),
    mark("How much later than the picture the sound comes, as with Bluetooth. The picture waits for it."),
    5,
    "ms",
)
THEME = OnPage(SCREEN, mark("Colours"), mark("Also your own, as NAME.toml in the folder of themes."))
DISTANCE = OnPage(
    SCREEN, mark("Read from"), mark("How far away the partner stands. Letters on the stage follow."), 50, "m"
)
REDUCE_MOTION = OnPage(
    SCREEN,
    mark("Less motion"),
    mark("The bar moves once a second, with the number, and nothing fades."),
    names=(mark("As the system"), mark("Always"), mark("Never")),
)
UNIT = OnPage(
    TRAINING,
    mark("Units"),
    mark("In which new plans and new lifters begin. What is written in a plan stays as it is."),
    names=(mark("Kilograms"), mark("Pounds")),
)
LANGUAGE = OnPage(
    SCREEN,
    mark("Language"),
    mark("Of the voice at once, of the pages from the next start on."),
    names=(mark("As the system"), "English", "Deutsch"),
)
TEXT = OnPage(
    SCREEN,
    mark("Text"),
    mark(
        "Of every page; what finds no place is scrolled to. The stage is as large as its screen lets it be:"
        " its letters follow the distance first."
    ),
    25,
    "%",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the athlete chose.

    Attributes:
        pacing: what shapes the tape.
        voice: the speech engine.
        sound: the sound device.
        output_delay: how much later than the computer thinks its sound is heard.
        full_screen: whether a session fills the screen.
        last_plan: path of the plan that was open last; "" for none.
        last_lifter: names of those who lifted last, a tab between them; "" for nobody.
        system_voice: id of one of the system's voices; "" for its own choice.
        rate: of speech, in percent.
        level: of all sound but the alarm, in percent.
        spoken: which words are spoken.
        ticks: whether each second ticks.
        partner_side: where the partner's cues are heard.
        partner_voice: who speaks the partner's cues.
        lead_in: length of what wakes a sleeping loudspeaker.
        theme: name of a theme.
        distance: from which the stage is read, in cm.
        card: width of a bank card on this screen, in pixels; 0 where nobody measured.
        reduce_motion: whether the bar moves with the number only.
        text: size of the text on every page, in percent.
        editor_text: size of the text in the editor, in percent of that on other pages.
        unit: in which new plans and lifters begin.
        language: of the pages and the voice.
        toured: whether the tour was offered.
        keys: what was learned.

    """

    pacing: Pacing = field(default_factory=Pacing)
    voice: str = field(
        default="auto",
        metadata=limited("speech engine", choices=("auto", "neural", "system", "none"), page=VOICE),
    )
    sound: str = field(
        default="auto",
        metadata=limited("sound device", choices=("auto", "qt", "simpleaudio", "none")),
    )
    output_delay: int = field(
        default=0, metadata=limited("delay of the loudspeaker, in ms", 0, 2000, page=DELAY)
    )
    full_screen: bool = field(
        default=True,
        metadata=limited(
            "fill the screen during a session",
            page=OnPage(
                SCREEN, mark("Full screen"), mark("Fill the screen from the start. F11 turns it, too.")
            ),
        ),
    )
    last_plan: str = field(default="", metadata=limited("plan that was open last"))
    last_lifter: str = field(default="", metadata=limited("who lifted last, names with a tab between"))
    system_voice: str = field(
        default="", metadata=limited("voice of the system by its id", page=SYSTEM_VOICE)
    )
    rate: int = field(default=100, metadata=limited("rate of speech, in percent", 70, 150, page=RATE))
    level: int = field(
        default=100, metadata=limited("level of all sound but the alarm, in percent", 10, 200, page=LEVEL)
    )
    spoken: str = field(
        default="all",
        metadata=limited("what is spoken", choices=("all", "cues", "commands", "nothing"), page=SPOKEN),
    )
    ticks: bool = field(default=True, metadata=limited("a tick on each second", page=TICKS))
    partner_side: str = field(
        default="both",
        metadata=limited(
            "where the partner's cues are", choices=("both", "left", "right"), page=PARTNER_SIDE
        ),
    )
    partner_voice: str = field(
        default="same",
        metadata=limited(
            "who speaks the partner's cues", choices=("same", "neural", "system"), page=PARTNER_VOICE
        ),
    )
    lead_in: int = field(
        default=0, metadata=limited("what wakes the loudspeaker, in ms", 0, 3000, page=LEAD_IN)
    )
    theme: str = field(default="dark", metadata=limited("name of a theme", page=THEME))
    distance: int = field(
        default=400, metadata=limited("distance to the screen, in cm", 100, 800, page=DISTANCE)
    )
    card: int = field(default=0, metadata=limited("width of a bank card on the screen, in pixels", 0, 4000))
    reduce_motion: str = field(
        default="system",
        metadata=limited("less motion", choices=("system", "always", "never"), page=REDUCE_MOTION),
    )
    text: int = field(default=100, metadata=limited("text of every page, in percent", 100, 200, page=TEXT))
    editor_text: int = field(
        default=100, metadata=limited("text of the editor, in percent of that of other pages", 100, 200)
    )
    unit: str = field(
        default="kg",
        metadata=limited("unit of new plans and lifters", choices=("kg", "lb"), page=UNIT),
    )
    language: str = field(
        default="system",
        metadata=limited("language of pages and voice", choices=("system", "en", "de"), page=LANGUAGE),
    )
    toured: bool = field(default=False, metadata=limited("whether the tour was offered"))
    keys: Learned = ()

    @property
    def voice_language(self) -> str:
        """The code of the language that the voice is to speak; as on the pages where the computer chose."""
        return language() if self.language == "system" else self.language


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of the settings file, as declared in `Settings` or `Pacing`.

    Attributes:
        key: as in the file, ``own-lift``.
        name: of the field.
        default: its value where nothing was chosen; its type is the setting's.
        limits: what it may be.

    """

    key: str
    name: str
    default: bool | int | str
    limits: Limits


def table_of(kind: type[Settings] | type[Pacing]) -> tuple[Setting, ...]:
    """Return the settings that *kind* declares, in order."""
    usual = kind()
    return tuple(
        Setting(one.name.replace("_", "-"), one.name, getattr(usual, one.name), limits_of(one.metadata))
        for one in fields(kind)
        if one.metadata
    )


def chosen_of(settings: Settings, name: str) -> bool | int | str:
    """Return what is chosen of the setting *name*."""
    home = settings.pacing if hasattr(settings.pacing, name) else settings
    chosen: bool | int | str = getattr(home, name)
    return chosen


def choose(settings: Settings, name: str, value: bool | int | str) -> Settings:
    """Return *settings* with *value* for the setting *name*."""
    changed: dict[str, Any] = {name: value}
    if hasattr(settings.pacing, name):
        return replace(settings, pacing=replace(settings.pacing, **changed))
    return replace(settings, **changed)


def in_section(section: str) -> tuple[Setting, ...]:
    """Return the settings that are shown in *section*, in order; one without a choice is none."""
    return tuple(
        setting
        for setting in (*table_of(Pacing), *table_of(Settings))
        if setting.limits.page is not None
        and setting.limits.page.section == section
        and len(setting.limits.choices) != 1
    )
