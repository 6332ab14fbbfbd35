"""What a room tapped, recounted from its events alone, with a clock of its own: nothing here calls the room's own code.

The film is that of `tests.rooms.made`: each scene has a sign from 1 to 3 and a decoy from 7 to 8, and lasts `SCENE` seconds.
"""

from collections import defaultdict

from ias_widgets.rooms import events as happened
from tests.rooms.made import AGENCIES, SCENE

SIGN_AT, DECOY_AT, LATE, FEWEST = (1, 3), (7, 8), 3, 3


class SignsRecount:
    """Reads events with their times, one after another."""

    def __init__(self) -> None:
        self.agency, self.gone, self.resting = {}, set(), set()
        self.left = set()
        self.family_of = {agency: family for agency, family in AGENCIES.items() if family}
        self.order = ["uniformed", "labour", "care"]
        self.curtain, self.step, self.came = "none", "", 0
        self.walk = []
        self.frames = defaultdict(list)  # visit to (since, second, plays, how fast)
        self.taps = defaultdict(dict)  # visit to (who, number) to [second, name]
        self.showing = {}
        self.result = {}  # visit to (who could tap, the families of agencies, their order)

    @property
    def visit(self):
        return self.walk[-1] if self.step == "film" and self.walk else None

    def second(self, visit, at):
        frame = [frame for frame in self.frames[visit] if frame[0] <= at][-1:] or self.frames[visit][:1]
        since, second, plays, fast = frame[0]
        return min(SCENE, second + max(0, at - since) * fast if plays else second)

    def set(self, visit, at, **how):
        since, _, plays, fast = self.frames[visit][-1]
        frame = {"since": max(since, at), "second": self.second(visit, at), "plays": plays, "fast": fast} | how
        self.frames[visit].append(tuple(frame.values()))

    def here(self):
        return {who for who in self.agency if who not in self.left and (who in self.resting or who not in self.gone)}

    def read(self, event, at) -> None:
        before = self.visit
        self.people(event)
        match event:
            case happened.Moved(step=step):
                self.step = step
                if step == "film" and not self.walk:
                    self.come()
            case happened.SceneLeft() | happened.BranchTaken():
                self.come()
            case happened.SteppedBack():
                self.walk.pop()
            case happened.CurtainSet(curtain=curtain):
                self.curtain = curtain
            case happened.FamiliesSet(names=names, of=of):
                self.family_of, self.order = of, list(names)
            case happened.SignMarked(participant=who, visit=visit, seq=seq, at=told):
                self.taps[visit][who, seq] = [max(0, self.second(visit, min(told, at))), None]
            case happened.MarkNamed(participant=who, visit=visit, seq=seq, indicator=name):
                self.taps[visit][who, seq][1] = name
            case happened.MarkUndone(participant=who, visit=visit, seq=seq):
                self.taps[visit][who, seq] = None
        self.film(event, at, before)

    def come(self) -> None:
        self.came += 1
        self.walk.append(f"film#{self.came}")

    def film(self, event, at, before) -> None:
        visit = self.visit
        if before and before != visit:
            self.set(before, at, plays=False)
            self.showing.pop(before, None)
        if visit is None:
            return
        if not self.frames[visit]:
            note = len(self.walk) == 1
            self.frames[visit].append((at, -9 if note else 0, self.curtain == "none", 1))
            return
        match event:
            case happened.FilmPlayed(on=on):
                ended = on and self.second(visit, at) >= SCENE
                self.set(visit, at, **({"second": 0} if ended else {}), plays=on)
            case happened.FilmSought(to=to):
                self.set(visit, at, second=min(SCENE, to))
            case happened.FilmSped(rate=rate):
                self.set(visit, at, fast=rate)
            case happened.CurtainSet(curtain=curtain) if curtain != "none":
                self.set(visit, at, plays=False)
            case happened.PathShown(page=page) if page is not None:
                self.set(visit, at, plays=False)
            case happened.RoundOpened() | happened.RoomEnded():
                self.set(visit, at, plays=False)
                self.showing.pop(visit, None)
            case happened.SignsShown(show=show):
                self.showing[visit] = show
                if show != "off":
                    self.set(visit, at, plays=False)
                if show == "result":
                    self.result.setdefault(visit, (self.here(), dict(self.family_of), self.order))

    def people(self, event) -> None:
        match event:
            case happened.Entered(participant=who, agency=agency):
                self.agency[who] = agency
            case happened.RoomLeft(participant=who):
                self.left.add(who)
            case happened.WentAway(participants=some):
                self.gone |= {*some}
            case happened.CameBack(participants=some):
                self.gone -= {*some}
                self.left -= {*some}
            case happened.Reclaimed(participant=who):
                self.gone -= {who}
                self.left -= {who}
            case happened.Rested(participant=who, on=on):
                (self.resting.add if on else self.resting.discard)(who)

    # ---- counting ----------------------------------------------------------------------------

    def standing(self, visit):
        """(Who, second, name) of each tap that stands."""
        return [(who, *tap) for (who, _), tap in self.taps[visit].items() if tap]

    def could(self, visit):
        return self.result[visit][0] | {who for who, _, _ in self.standing(visit)}

    def hit(self, visit, window, among=None):
        first, last = window
        people = {who for who, second, _ in self.standing(visit) if first <= second <= last + LATE}
        return len(people if among is None else people & among)

    def named(self, visit, window, name):
        first, last = window
        taps = self.standing(visit)
        if not any(said for _, _, said in taps):
            return None
        return len({who for who, second, said in taps if said == name and first <= second <= last + LATE})

    def false_alarms(self, visit):
        return sum(
            not any(first <= second <= last + LATE for first, last in (SIGN_AT, DECOY_AT))
            for _, second, _ in self.standing(visit)
        )

    def families(self, visit):
        """Family to its people who could tap, of those that are shown; none where no split may be."""
        could, (_, of, order) = self.could(visit), self.result[visit]
        members = {family: {who for who in could if of.get(self.agency[who]) == family} for family in order}
        shown = {family: people for family, people in members.items() if len(people) >= FEWEST}
        if 0 < len(could) - sum(map(len, shown.values())) < FEWEST and shown:
            shown.pop(min(shown, key=lambda family: len(shown[family])))
        return shown if len(shown) > 1 and len(could) >= FEWEST else {}
