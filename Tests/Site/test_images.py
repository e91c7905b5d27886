"""Images as others read them: what is left of metadata, and whether pixels are what they were."""

import io
import os
import shutil
import subprocess

import pytest
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from sites import brief, write

GPS, ORIENTATION, ARTIST, MAKE = 0x8825, 0x0112, 0x013B, 0x010F


def picture(width=600, height=400):
    image = Image.new("RGB", (width, height), "#88aacc")
    drawing = ImageDraw.Draw(image)
    for step in range(0, width, 20):
        drawing.line((step, 0, width - step, height), fill=(step % 256, 80, 120), width=3)
    return image


def exif(orientation=6):
    fields = Image.Exif()
    fields[ORIENTATION] = orientation
    fields[ARTIST] = "Ana Rojas"
    fields[MAKE] = "Secret Camera"
    fields.get_ifd(GPS).update({1: "S", 2: (16.0, 30.0, 0.0), 3: "W", 4: (68.0, 9.0, 0.0)})
    return fields


@pytest.fixture(scope="module")
def profile():
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def save(folder, name, image, **settings):
    path = folder / "Content/media" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, **settings)
    return path


def build(readout, folder, **environment):
    result = readout("build", folder, "--output", folder / "out", "--base-url", "https://desk.example/")
    assert result.returncode == 0, result.stderr
    return folder / "out"


def pixels(path):
    with Image.open(path) as image:
        return image.convert("RGBA").tobytes()


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_only_orientation_and_profile_are_left(readout, tmp_path, name, profile):
    write(tmp_path, {"briefs/one.md": brief("One", "Text.")})
    settings = {"exif": exif(), "icc_profile": profile}
    if name.endswith(".jpg"):
        settings |= {"comment": b"Secret comment", "progressive": True}
    if name.endswith(".png"):
        texts = PngImagePlugin.PngInfo()
        texts.add_text("Comment", "Secret comment")
        settings |= {"pnginfo": texts}
    source = save(tmp_path, name, picture(), **settings)
    with source.open("ab") as file:
        file.write(b"Secret trailer")
    published = build(readout, tmp_path) / "media" / name
    assert b"Secret" not in published.read_bytes()
    with Image.open(published) as image:
        assert dict(image.getexif()) == {ORIENTATION: 6}
        assert image.info.get("icc_profile") == profile
        image.load()
    assert pixels(published) == pixels(source)


@pytest.mark.parametrize("mode", ["L", "P", "LA", "I;16", "1"])
def test_every_kind_of_png_stays_readable(readout, tmp_path, mode):
    write(tmp_path, {"briefs/one.md": brief("One", "Text.")})
    image = picture(90, 60)
    image = image.convert("I").convert("I;16") if mode == "I;16" else image.convert(mode)
    source = save(tmp_path, "a.png", image)
    assert pixels(build(readout, tmp_path) / "media/a.png") == pixels(source)


def test_a_photo_takes_its_credit_from_its_file(readout, tmp_path):
    keys = "photo: {file: media/a.jpg, alt: Lines}\n"
    write(tmp_path, {"briefs/one.md": brief("One", "Text.", keys)})
    save(tmp_path, "a.jpg", picture(), exif=exif())
    assert "Ana Rojas" in (build(readout, tmp_path) / "briefs/one.html").read_text()


@pytest.mark.skipif(not shutil.which("vipsthumbnail"), reason="vipsthumbnail is not installed")
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_smaller_copies_stand_upright_in_their_colours(readout, tmp_path, name, profile):
    write(tmp_path, {"briefs/one.md": brief("One", f"![Lines](media/{name})")})
    # Grain, as photos have it: a flat drawing would be smaller as it is.
    grain = Image.effect_noise((1600, 2400), 60).convert("RGB")
    image = Image.blend(picture(1600, 2400), grain, 0.3)
    source = save(tmp_path, name, image, exif=exif(6), icc_profile=profile)
    out = build(readout, tmp_path)
    copies = sorted((out / "media/sizes").iterdir(), key=lambda path: int(path.stem.split("-")[1]))
    with Image.open(source) as image:
        upright = image.convert("RGB").transpose(Image.Transpose.ROTATE_270)
    for path, width in zip(copies, [480, 960, 1440], strict=True):
        with Image.open(path) as image:
            assert image.width == width and image.height == width * 2 // 3
            assert not dict(image.getexif()) and image.info.get("icc_profile") == profile
            small = upright.resize(image.size).resize((12, 8), Image.Resampling.BOX)
            shown = image.convert("RGB").resize((12, 8), Image.Resampling.BOX)
            assert max(abs(a - b) for a, b in zip(small.tobytes(), shown.tobytes())) < 24
    page = (out / "briefs/one.html").read_text()
    assert f"../media/sizes/{copies[0].name} 480w" in page


def test_a_build_needs_no_tools(request, tmp_path):
    write(tmp_path, {"briefs/one.md": brief("One", "![Lines](media/a.jpg)")})
    save(tmp_path, "a.jpg", picture(2000, 100))
    program = os.path.abspath(request.config.getoption("--readout"))
    command = [program, "build", "--site", tmp_path, "--output", tmp_path / "out"]
    result = subprocess.run(command, capture_output=True, text=True, env={"PATH": ""}, timeout=60)
    assert result.returncode == 0, result.stderr
    assert "'vipsthumbnail' is not installed" in result.stderr
    assert "srcset" not in (tmp_path / "out/briefs/one.html").read_text()


def test_cards_are_pictures_of_1200_by_630(readout, tmp_path):
    write(tmp_path, {"briefs/one.md": brief("Who met whom in Tehran?", "Text.")})
    with (tmp_path / "Content/site.yml").open("a") as file:
        file.write("cards: true\n")
    out = build(readout, tmp_path)
    cards = list((out / "cards/briefs").iterdir()) if (out / "cards").is_dir() else [out / "assets/card.png"]
    for path in cards:
        with Image.open(io.BytesIO(path.read_bytes())) as image:
            assert image.size == (1200, 630)
            assert len(image.convert("RGB").getcolors(1 << 16)) > 5
