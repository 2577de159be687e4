#!/usr/bin/env bash
# What python/unused_volumes.py prints for the seven volumes of its own test, once as a dry run, once for real; no AWS is asked.
# recorded with: python3
set -euo pipefail
export PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$LAB/python"
cat > run.py <<'PYTHON'
import sys
from test_unused_volumes import TODAY, account
from unused_volumes import main

for flags in [], ["--apply"]:
    ec2 = account()
    print("$ unused_volumes.py --region us-east-1", *flags)
    code = main(["--region", "us-east-1", *flags], connect=lambda region: ec2, today=TODAY)
    if flags:
        print("\ncalls that change something:")
        for call in ec2.calls:
            print(" ", *call)
    else:
        print()
PYTHON
python3 run.py
