"""The desk's rules that a command goes by, and the terms of use that it tells of."""

from viewer.checks.profile import Profile, profile_or_default, read_profile
from viewer.domain import Document
from viewer.storage.places import own_places
from viewer.storage.settings import read_settings
from viewer.terminal import tell, tell_some


def rules_for(wanted: str | None) -> Profile:
    """Give the rules that are asked for, or else those of the settings; say what does not hold.

    Raises ProfileError where the ones asked for are not there or damaged.
    """
    places = own_places()
    if wanted is not None:
        profile, notes = read_profile(wanted, places.additions)
    else:
        settings, note = read_settings(places.settings)
        profile, notes = profile_or_default(settings.profile, places.additions)
        notes = (note, *notes) if note else notes
    tell(notes)
    return profile


def tell_of_terms(document: Document) -> None:
    """Say which photos come with terms of use, before they go out of the house."""
    terms = [
        f"slot {pair.slot.number} ({', '.join(flag.text for flag in flags)})"
        for pair in document.pairs
        if (flags := document.flags.get(pair.slot.key))
    ]
    tell_some(terms, "come with terms of use" if len(terms) > 1 else "comes with terms", "photo")
