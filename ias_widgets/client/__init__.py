"""The one client of the hub's protocol: for notebooks, simulation and benchmarks; and how a hub is found.

Each name is loaded when it is first used: whoever asks where the store lies waits for no guide and no connection.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.lazily import first_used

if TYPE_CHECKING:
    from ias_widgets.client.address import (
        HOUSE_OF,
        SECRET_HEADER,
        HubAddress,
        address_file,
        hub_of_environment,
        read_address,
        write_address,
        write_private,
    )
    from ias_widgets.client.agendas import ReadyAgenda, own_agendas, own_films, ready_agendas, ready_guide
    from ias_widgets.client.connection import Connection, connect, new_id
    from ias_widgets.client.finding import answers, find_again, find_hub, room_door
    from ias_widgets.client.guides import (
        Checked,
        GuideFiles,
        check_guide,
        guide_named,
        guide_of,
        known_guides,
        own_guides,
    )
    from ias_widgets.client.items import bank_forms, feedback_form, item_bank, own_items
    from ias_widgets.client.leader import Leader
    from ias_widgets.client.places import default_store, records_folder, shipped
    from ias_widgets.client.programme import agenda_for, agenda_of_question, known_agencies
    from ias_widgets.client.rehearsal import Rehearsal

__all__ = [
    "HOUSE_OF", "SECRET_HEADER", "Checked", "Connection", "GuideFiles", "HubAddress", "Leader", "ReadyAgenda",
    "Rehearsal", "address_file", "agenda_for", "agenda_of_question", "answers", "bank_forms", "check_guide",
    "connect", "default_store", "feedback_form", "find_again", "find_hub", "guide_named", "guide_of",
    "hub_of_environment", "item_bank", "known_agencies", "known_guides", "new_id", "own_agendas", "own_films",
    "own_guides", "own_items", "read_address", "ready_agendas", "ready_guide", "records_folder", "room_door",
    "shipped", "write_address", "write_private",
]  # fmt: skip

_HOMES = {
    "Checked": "guides", "Connection": "connection", "GuideFiles": "guides", "HOUSE_OF": "address",
    "HubAddress": "address", "Leader": "leader", "ReadyAgenda": "agendas", "Rehearsal": "rehearsal",
    "SECRET_HEADER": "address", "address_file": "address", "agenda_for": "programme",
    "agenda_of_question": "programme", "answers": "finding", "bank_forms": "items", "check_guide": "guides",
    "connect": "connection", "default_store": "places", "feedback_form": "items", "find_again": "finding",
    "find_hub": "finding", "guide_named": "guides", "guide_of": "guides", "hub_of_environment": "address",
    "item_bank": "items", "known_agencies": "programme", "known_guides": "guides", "new_id": "connection",
    "own_agendas": "agendas", "own_films": "agendas", "own_guides": "guides", "own_items": "items",
    "read_address": "address", "ready_agendas": "agendas", "ready_guide": "agendas", "records_folder": "places",
    "room_door": "finding", "shipped": "places", "write_address": "address", "write_private": "address",
}  # fmt: skip

__getattr__ = first_used(__name__, _HOMES)


def __dir__() -> list[str]:
    return sorted(__all__)
