"""Where each system keeps what belongs to a person's Cutline."""

from dataclasses import dataclass
from pathlib import Path

NAME = "Cutline"


@dataclass(frozen=True, slots=True)
class Places:
    """The program's own folders; none of them is made before something is written there.

    ``additions`` holds the person's own cue words, agencies and themes, by the names that the
    bundled resources have. ``sessions`` keeps decisions whose article's folder cannot be written.
    ``pictures`` holds what was taken out of articles that have their pictures inside; ``windows``
    is where they listen for a second start; None where they shall not.
    """

    settings: Path
    history: Path
    additions: Path
    sessions: Path
    pasted: Path
    thumbnails: Path | None
    pictures: Path
    log: Path
    windows: Path | None = None


def own_places() -> Places:
    """Give the folders that the platform asks programs to use."""
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(NAME.lower() if _is_linux() else NAME, appauthor=False)
    config, data = Path(dirs.user_config_dir), Path(dirs.user_data_dir)
    return Places(
        settings=config / "settings.toml",
        history=data / "history.json",
        additions=config,
        sessions=data / "sessions",
        pasted=data / "pasted",
        thumbnails=None,
        pictures=Path(dirs.user_cache_dir) / "pictures",
        log=Path(dirs.user_log_dir) / "cutline.log",
        windows=Path(dirs.user_state_dir) / "windows",
    )


def _is_linux() -> bool:
    import sys

    return sys.platform.startswith("linux")
