"""The browser's types of the wire messages are those of the hub."""

import re

from ias_widgets.rooms import commands, wire
from ias_widgets.rooms.typescript import TARGET, typescript


def test_wire_ts_is_what_the_structs_say_now() -> None:
    assert TARGET.read_text(encoding="utf-8") == typescript(), "run: python -m ias_widgets.rooms.typescript"


def test_every_message_and_every_command_of_a_lead_has_a_type() -> None:
    text = typescript()
    for union in (wire.ClientMessage, wire.HubMessage, wire.View, commands.Lead):
        for struct in union.__args__:
            assert re.search(rf"export interface {struct.__name__} ", text), struct


def test_fields_with_a_default_may_be_left_out_of_what_a_client_sends() -> None:
    join = re.search(r"interface Join \{(.*?)\}", typescript(), re.DOTALL)
    assert join is not None
    assert "  table?: boolean;" in join[1]
    assert "  agency: string;" in join[1]


def test_what_the_hub_sends_is_always_complete() -> None:
    ack = re.search(r"interface Ack \{(.*?)\}", typescript(), re.DOTALL)
    assert ack is not None
    assert "  refusal: Refusal | null;" in ack[1]
