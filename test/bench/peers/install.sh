#!/usr/bin/env bash
# Installs the Python peers of the benchmark into a virtual environment outside the product: install.sh FOLDER
set -eu
folder=${1:?usage: install.sh FOLDER}
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet pennylane pennylane-lightning 'jax[cpu]' tensorcircuit-ng qulacs torch
echo "Run: QGRADCAM_PYTHON=$folder/bin/python npm run bench"
