# Tests of unused_volumes.py with a stub client: no AWS, no network.
import contextlib
import io
import unittest
from datetime import date

from unused_volumes import decide, main

TODAY = date(2026, 11, 30)


# region: stub
def volume(number, state="available", size=100, **tags):
    pairs = {key.replace("_", "-"): value for key, value in tags.items()}
    found = {"VolumeId": f"vol-{number}", "State": state, "Size": size}
    if pairs:  # AWS may leave the key out when there are no tags
        found["Tags"] = [{"Key": k, "Value": v} for k, v in pairs.items()]
    return found


class StubEC2:
    """Two pages of volumes, and a list of every call that changes."""

    def __init__(self, *pages, refuses=()):
        self.pages, self.refuses, self.calls = pages, refuses, []

    def get_paginator(self, operation):
        assert operation == "describe_volumes", operation
        return self

    def paginate(self, PaginationConfig):
        assert PaginationConfig["PageSize"], "one huge request"
        return [{"Volumes": page} for page in self.pages]

    def create_tags(self, Resources, Tags):
        self.calls.append(("create_tags", *Resources, Tags[0]["Value"]))

    def delete_tags(self, Resources, Tags):
        self.calls.append(("delete_tags", *Resources, Tags[0]["Key"]))

    def delete_volume(self, VolumeId):
        if VolumeId in self.refuses:
            raise RuntimeError("VolumeInUse")
        self.calls.append(("delete_volume", VolumeId))
# endregion: stub


def account():
    return StubEC2(
        [
            volume(1, "in-use", owner="ana", service="payment"),
            volume(2, "in-use", size=50, service="payment"),
            volume(3, size=500),
        ],
        [
            volume(4, unused_since="2026-11-20"),
            volume(5, size=200, unused_since="2026-11-01"),
            volume(6, "in-use", unused_since="2026-11-01"),
            volume(7, keep="true", unused_since="2026-10-01"),
        ],
    )


def run(ec2, *flags):
    out, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
        code = main(["--region", "us-east-1", *flags], connect=lambda region: ec2, today=TODAY)
    return code, out.getvalue(), errors.getvalue()


# region: tests
class UnusedVolumes(unittest.TestCase):
    def test_a_dry_run_changes_nothing(self):
        ec2 = account()
        code, out, _ = run(ec2)
        self.assertEqual((code, ec2.calls), (0, []))
        self.assertIn("nothing was changed", out)

    def test_apply_marks_unmarks_and_deletes(self):
        ec2 = account()
        run(ec2, "--apply")
        self.assertEqual(ec2.calls, [
            ("create_tags", "vol-3", "2026-11-30"),
            ("delete_volume", "vol-5"),
            ("delete_tags", "vol-6", "unused-since"),
        ])

    def test_it_waits_the_full_14_days(self):
        marks = {"2026-11-17": "wait", "2026-11-16": "delete"}
        for mark, action in marks.items():
            found = decide(volume(1, unused_since=mark), TODAY)
            self.assertEqual(found[0], action, mark)
    # endregion: tests

    def test_one_refusal_does_not_stop_the_rest(self):
        ec2 = StubEC2(
            [volume(1, unused_since="2026-10-01")],
            [volume(2, unused_since="2026-10-01")],
            refuses=["vol-1"],
        )
        code, _, errors = run(ec2, "--apply")
        self.assertEqual((code, ec2.calls), (1, [("delete_volume", "vol-2")]))
        self.assertIn("vol-1  VolumeInUse", errors)

    def test_a_volume_that_is_being_created_is_left_alone(self):
        self.assertEqual(decide(volume(1, "creating"), TODAY)[0], "skip")


if __name__ == "__main__":
    unittest.main()
