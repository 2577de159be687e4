#!/usr/bin/env bash
# Grows a disk in three steps: the disk, its partition, its file system. An image file is the disk, so nothing is mounted and no
# device is needed: making the file longer is what aws ec2 modify-volume does to a volume. A file inside proves that data stays.
# Shortened: of growpart only its first word. A machine would see the partition as a device; here it is copied out of the image
# (partition.img) before resize2fs and back afterwards, and the output calls it disk.img-1.
# recorded with: growpart sfdisk resize2fs
set -euo pipefail
PATH="$PATH:/usr/sbin:/sbin"

# The partition's size in MiB; it begins after 1 MiB.
partition() { echo $(($(sfdisk --json disk.img | sed -n 's/.*"size": *\([0-9]*\).*/\1/p') / 2048)); }
copy_out() { rm -f partition.img && dd if=disk.img of=partition.img bs=1M skip=1 count="$(partition)" conv=sparse status=none && truncate --size "$(partition)M" partition.img; }
copy_back() { dd if=partition.img of=disk.img bs=1M seek=1 conv=notrunc,sparse status=none; }

# The three sizes in MiB; a file system's size is its number of blocks of 4 KiB.
sizes() {
  local blocks
  copy_out
  blocks=$(dumpe2fs -h partition.img 2>/dev/null | sed -n 's/^Block count: *//p')
  printf 'disk %s MiB · partition %s MiB · file system %s MiB\n' \
    $(($(stat --format %s disk.img) / 1048576)) "$(partition)" $((blocks * 4096 / 1048576))
}
checksum() { copy_out && debugfs -R 'cat /invoices.db' partition.img 2>/dev/null | sha256sum | cut -c1-12; }

truncate --size 34M disk.img
printf 'label: gpt\nstart=2048, size=%s\n' $((32 * 2048)) | sfdisk --quiet disk.img
mkdir data
seq 300000 >data/invoices.db
truncate --size 32M partition.img
mke2fs -q -t ext4 -b 4096 -d data partition.img
copy_back

echo '# before'
sizes
before=$(checksum)
[ "$before" = "$(sha256sum data/invoices.db | cut -c1-12)" ]
echo '$ truncate --size 66M disk.img'
truncate --size 66M disk.img
sizes 2>/dev/null # sfdisk warns that the copy of its table is not at the new end
echo '$ growpart disk.img 1'
growpart disk.img 1 | cut -d: -f1
sizes
echo '$ resize2fs disk.img-1'
resize2fs partition.img >/dev/null 2>&1
copy_back
sizes
e2fsck -fn partition.img >/dev/null 2>&1 && [ "$(checksum)" = "$before" ] && echo '# e2fsck: clean · invoices.db: same checksum'
