"""The calendars for programs, read back by one: the example's, and those of a site made for the purpose."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import pytest

from sites import write

LONDON = ZoneInfo("Europe/London")
LONG = "Talks; on gas, oil — y la pesca en el Ártico, فلسطين، 北京市 and a great deal more than fits on one line \\ two"

MEETINGS = {
    "summer": "start: 2023-07-20 10:00\nend: 2023-07-20 12:30\nplace: {venue: \"Hall, East\", city: La Paz, country: bolivia}",
    "winter": "start: 2023-12-20 10:00\nend: 2023-12-22",
    "elsewhere": "start: 2023-07-20T10:00:00+02:00",
    "day": "date: 2024-02-29\nstatus: tentative",
    "days": "start: 2023-12-30\nend: 2024-01-02\nfollows: [summer]",
    "month": "date: 2023-02",
    "year": "date: 2023",
    "denied": "date: 2023-05-05\nstatus: denied",
    "off": "date: 2023-11-05\nstatus: cancelled\nupdated: 2023-08-01",
}


def octets(data):
    """Lines as they stand in the file."""
    assert data.endswith(b"\r\n") and data.replace(b"\r\n", b"").count(b"\n") == 0
    return data.split(b"\r\n")


def read(path):
    return icalendar.Calendar.from_ical(path.read_bytes())


@pytest.fixture(scope="module")
def made(readout, tmp_path_factory):
    files = {"site.yml": "title: Desk\nbase-url: https://desk.example/\ntime-zone: Europe/London\n"}
    files |= {
        f"meetings/{name}.md": f"---\ntitle: {name}\nparticipants: [{{actor: bolivia}}]\n{keys}\n---\n"
        for name, keys in MEETINGS.items()
    }
    files["meetings/long.md"] = f"---\ntitle: {LONG}\ndate: 2023-03-03\nsummary: A *short* line.\n---\n"
    folder = write(tmp_path_factory.mktemp("calendars"), files)
    result = readout("build", folder)
    assert result.returncode == 0, result.stderr
    return folder / "Public"


@pytest.fixture(scope="module")
def events(made):
    return {event["UID"].split("@")[0].removeprefix("meetings/"): event for event in read(made / "calendar.ics").events}


def test_every_calendar_of_the_example_can_be_read(site):
    files = sorted(site.rglob("*.ics"))
    assert files
    for file in files:
        assert all(len(line) <= 75 for line in octets(file.read_bytes()))
        calendar = read(file)
        assert calendar.events and calendar.errors == []
        assert all(event.errors == [] for event in calendar.events)
        assert len({event["UID"] for event in calendar.events}) == len(calendar.events)


def test_no_line_is_too_long_and_none_divides_a_character(made):
    for file in made.rglob("*.ics"):
        for line in octets(file.read_bytes()):
            assert len(line) <= 75
            line.decode("utf-8")


def test_text_comes_back_as_it_was_written(events):
    assert str(events["long"]["SUMMARY"]) == LONG
    assert str(events["long"]["DESCRIPTION"]) == "A short line."
    assert str(events["summer"]["LOCATION"]) == "Hall, East, La Paz, Bolivia"


@pytest.mark.parametrize(
    "name, start, end",
    [
        ("summer", datetime(2023, 7, 20, 10, tzinfo=LONDON), datetime(2023, 7, 20, 12, 30, tzinfo=LONDON)),
        ("winter", datetime(2023, 12, 20, 10, tzinfo=LONDON), datetime(2023, 12, 23, tzinfo=LONDON)),
        ("elsewhere", datetime(2023, 7, 20, 8, tzinfo=timezone.utc), None),
        ("day", date(2024, 2, 29), date(2024, 3, 1)),
        ("days", date(2023, 12, 30), date(2024, 1, 3)),
        ("month", date(2023, 2, 1), date(2023, 3, 1)),
    ],
)
def test_times_come_back_as_they_were_written(events, name, start, end):
    assert events[name]["DTSTART"].dt == start
    assert (events[name]["DTEND"].dt if "DTEND" in events[name] else None) == end


def test_the_file_s_own_zone_has_the_offsets_of_the_days(made):
    zone = read(made / "calendar.ics").walk("VTIMEZONE")[0].to_tz(lookup_tzid=False)
    assert datetime(2023, 7, 20, 10, tzinfo=zone).utcoffset() == timedelta(hours=1)
    assert datetime(2023, 12, 20, 10, tzinfo=zone).utcoffset() == timedelta(0)


def test_what_no_calendar_can_say_is_left_out(events):
    assert set(events) == set(MEETINGS) - {"year", "denied"} | {"long"}


def test_statuses_and_relations(events):
    statuses = {name: str(event["STATUS"]) for name, event in events.items()}
    assert (statuses.pop("day"), statuses.pop("off")) == ("TENTATIVE", "CANCELLED")
    assert set(statuses.values()) == {"CONFIRMED"}
    assert events["days"]["RELATED-TO"] == events["summer"]["UID"]
    assert (events["summer"]["SEQUENCE"], events["off"]["SEQUENCE"]) == (0, 28_180_800)
    assert str(events["off"]["URL"]) == "https://desk.example/meetings/off.html"


def test_an_actor_has_its_own_and_so_has_a_meeting_ahead(made):
    assert {str(event["SUMMARY"]) for event in read(made / "actors/bolivia.ics").events} >= {"summer", "days"}
    assert sorted(file.name for file in (made / "meetings").glob("*.ics")) == [
        "day.ics", "days.ics", "off.ics", "winter.ics",
    ]
