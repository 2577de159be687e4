#!/usr/bin/env python3
# Finds EBS volumes that nobody uses, or that have no owner. A dry run by default. With --apply it marks an unattached volume with the
# date, and deletes it when the mark is 14 days old.
import argparse
import sys
from datetime import date

REQUIRED_TAGS = {"owner", "service"}
MARK = "unused-since"
GRACE_DAYS = 14


# region: connect
def connect(region):
    # Imported here, so that the tests run without boto3.
    import boto3
    from botocore.config import Config

    # No keys: boto3 finds the role of the job or of the person.
    config = Config(retries={"mode": "standard", "total_max_attempts": 5})
    return boto3.client("ec2", region_name=region, config=config)
# endregion: connect


# region: list
def list_volumes(ec2):
    """Every volume of the region; a paginator asks for each page."""
    pages = ec2.get_paginator("describe_volumes")
    # Without a page size, EC2 is asked for everything at once.
    for page in pages.paginate(PaginationConfig={"PageSize": 200}):
        yield from page["Volumes"]
# endregion: list


# region: decide
def decide(volume, today):
    """An action and its reason for one volume; calls nothing."""
    tags = {tag["Key"]: tag["Value"] for tag in volume.get("Tags", [])}
    missing = sorted(REQUIRED_TAGS - tags.keys())
    if volume["State"] == "in-use" and MARK in tags:
        return "unmark", "attached again"
    if volume["State"] == "in-use" and missing:
        return "report", "no tag " + ", ".join(missing)
    if volume["State"] != "available" or tags.get("keep") == "true":
        return "skip", ""
    if MARK not in tags:
        return "mark", "not attached"
    days = (today - date.fromisoformat(tags[MARK])).days
    if days < GRACE_DAYS:
        return "wait", f"not attached for {days} days"
    return "delete", f"not attached for {days} days"
# endregion: decide


# region: act
def act(ec2, action, volume_id, today):
    if action == "mark":
        tags = [{"Key": MARK, "Value": today.isoformat()}]
        ec2.create_tags(Resources=[volume_id], Tags=tags)
    elif action == "unmark":
        ec2.delete_tags(Resources=[volume_id], Tags=[{"Key": MARK}])
    elif action == "delete":
        ec2.delete_volume(VolumeId=volume_id)
# endregion: act


# region: main
def main(arguments, connect=connect, today=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--region", required=True)
    parser.add_argument("--apply", action="store_true")
    options = parser.parse_args(arguments)
    ec2, today = connect(options.region), today or date.today()
    failed = 0
    for volume in list_volumes(ec2):
        action, reason = decide(volume, today)
        if action == "skip":
            continue
        name, size = volume["VolumeId"], volume["Size"]
        print(f"{action:<7} {name}  {size:>4} GiB  {reason}")
        if options.apply:
            try:
                act(ec2, action, name, today)
            except Exception as error:  # the next volume is still tried
                print(f"failed  {name}  {error}", file=sys.stderr)
                failed += 1
    if not options.apply:
        print("dry run: nothing was changed; use --apply")
    return 1 if failed else 0
# endregion: main


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
