#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference behind the command line of the program, to try compare.py on."""

import sys

from evaluate import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[2:]))
