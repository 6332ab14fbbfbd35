"""How large a picture is, by its first bytes; what is none has no size."""

import pytest

from ias_widgets.cases.picture_size import picture_size

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (360).to_bytes(4, "big") + b"\x08\x06\0\0\0"
JPEG = b"\xff\xd8\xff\xe0\0\x06JFIF\xff\xc4\0\x03\0\xff\xc2\0\x11\x08" + b"\x01\x68\x02\x80" + b"\x03"
WEBP = {
    "lossy": b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + b"\x80\x02\x68\x01",
    "lossless": b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + (639 | 359 << 14).to_bytes(4, "little"),
    "extended": b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + (639).to_bytes(3, "little") + (359).to_bytes(3, "little"),
}
HEAD = '<svg xmlns="http://www.w3.org/2000/svg"'


@pytest.mark.parametrize("data", [PNG, JPEG, *WEBP.values()], ids=["png", "jpeg", *WEBP])
def test_pixels_are_read_from_the_head_of_a_file(data):
    assert picture_size(data) == (640, 360)


@pytest.mark.parametrize(
    "svg",
    [f'{HEAD} viewBox="0 0 640 360"/>', f'{HEAD} viewBox="0,0,640,360"/>', f'{HEAD} width="640px" height="360"/>'],
)
def test_a_drawing_has_a_view_box_or_a_width_and_a_height(svg):
    assert picture_size(svg.encode()) == (640, 360)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"words", PNG[:18], JPEG[:20], WEBP["lossy"][:20], b"\xff\xd8\xff\xd9", b"<html/>",
        f"{HEAD}/>".encode(), f'{HEAD} viewBox="0 0 0 9"/>'.encode(), f'{HEAD} width="100%" height="9"/>'.encode(),
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 4 3"/>',
    ],
)  # fmt: skip
def test_what_is_cut_short_or_no_picture_has_none(data):
    assert picture_size(data) is None
