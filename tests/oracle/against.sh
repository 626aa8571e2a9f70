#!/usr/bin/env bash
# Compares the program with the reference calculation on random documents, explanations included.
# Usage: against.sh PLUMBLINE-CLI [COUNT] [SEED]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 "$here/generate.py" "${3:-20260401}" "${2:-300}" "$folder" >/dev/null
python3 "$here/compare.py" "$1" "$folder" --explain
