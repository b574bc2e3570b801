"""Resources are found in a checkout, in a wheel, and the person's own before the bundled."""

import importlib.resources

from viewer.resources import resource, resource_stack, resources_folder, sample_article


def test_the_checkout_has_its_resources():
    """The folder that is found holds the themes."""
    folder = resources_folder()

    assert (folder / "themes" / "dark.toml").is_file()


def test_a_wheel_has_its_resources_inside(tmp_path, monkeypatch):
    """Where the package holds _resources, that folder is taken."""
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr("viewer.resources.files", lambda _name: tmp_path)

    assert resources_folder() == tmp_path / "_resources"
    assert importlib.resources.files("viewer").is_dir()


def test_additions_come_first(tmp_path):
    """A file of the person's own stands before the bundled one of the same name."""
    own = tmp_path / "themes" / "dark.toml"
    own.parent.mkdir()
    own.write_text("")

    assert resource("themes/dark.toml", tmp_path) == own
    assert resource_stack("themes/dark.toml", tmp_path) == (own, resource("themes/dark.toml"))
    assert resource("themes/light.toml", tmp_path) == resource("themes/light.toml")


def test_the_sample_is_there():
    """The bundled sample has its article and photos beside it."""
    article = sample_article()

    assert article.is_file()
    assert list(article.parent.glob("*.jpg"))
