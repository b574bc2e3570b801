"""How much memory a process occupies, where the system does not enforce a limit."""

import subprocess
import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION

    class _Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("size", wintypes.DWORD),
            ("faults", wintypes.DWORD),
            *((f"field_{n}", ctypes.c_size_t) for n in range(5)),
            ("committed", ctypes.c_size_t),
            ("peak_committed", ctypes.c_size_t),
        )

    def resident_bytes(pid: int) -> int:
        """Give the bytes that a process has committed, 0 when it is gone."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.OpenProcess.restype = wintypes.HANDLE
        handle = wintypes.HANDLE(kernel.OpenProcess(_QUERY, 0, pid))
        counters = _Counters(size=ctypes.sizeof(_Counters))
        kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.size)
        kernel.CloseHandle(handle)
        return int(counters.committed)

else:

    def resident_bytes(pid: int) -> int:
        """Give the bytes of memory that a process occupies, 0 when it is gone."""
        asked = ["ps", "-o", "rss=", "-p", str(pid)]
        shown = subprocess.run(asked, capture_output=True, check=False).stdout.strip()
        return int(shown) << 10 if shown.isdigit() else 0
