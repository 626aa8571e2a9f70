// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/FileChecks.h"

#include <gtest/gtest.h>

namespace plumbline {

TEST(NetworkFileSystem, IsKnownByItsName)
{
    for (const char* type : {"nfs4", "cifs", "SMB3", "fuse.sshfs", "9p"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "NTFS", "apfs", "fuseblk"})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
}

} // namespace plumbline
