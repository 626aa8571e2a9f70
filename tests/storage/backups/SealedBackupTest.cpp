// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups/SealHeader.h"
#include "storage/backups/SodiumVault.h"
#include "tests/storage/support/SealedCompany.h"
#include "tests/storage/support/SmallFiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sodium.h>

namespace plumbline {

namespace {

using SealedBackup = SealedCompany;

constexpr qsizetype kPiece = kSealPiece + kSealOverhead;

/// Puts the digest at the end right again, as somebody would who changed a backup on purpose.
void redigest(QByteArray& bytes)
{
    const qsizetype size = bytes.size() - kSealDigest;
    crypto_generichash(reinterpret_cast<unsigned char*>(bytes.data() + size),
                       kSealDigest,
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(size),
                       nullptr,
                       0);
}

qsizetype headerSize(const QByteArray& bytes)
{
    return bytes.indexOf("\n\n") + 2;
}

QByteArray replaced(QByteArray bytes, const char* from, const char* to)
{
    EXPECT_TRUE(bytes.contains(from));
    return bytes.replace(bytes.indexOf(from), qsizetype(qstrlen(from)), to);
}

} // namespace

TEST_F(SealedBackup, HoldsWhatTheFileHolds)
{
    const auto made = seal();
    ASSERT_TRUE(made) << told(made.error());
    EXPECT_EQ(made->path, m_sealed);
    EXPECT_EQ(made->bytes, QFileInfo(m_path).size());
    EXPECT_FALSE(QFile::exists(m_sealed + QStringLiteral(".partial")));
    EXPECT_EQ(editIn(m_sealed), 11);
    EXPECT_EQ(storedEdit(stored()), 11) << "the file is as usable as before";
}

TEST_F(SealedBackup, SaysWhatItIsInFront)
{
    const auto made = seal();
    ASSERT_TRUE(made);
    const auto found = m_store->vault().list(QFileInfo(m_sealed).path());
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front(), *made);
    EXPECT_EQ(found->front().company, QStringLiteral("c0ffee"));
    EXPECT_EQ(found->front().madeAt, m_clock.now());
    EXPECT_EQ(found->front().why, BackupReason::Closed);
    EXPECT_EQ(found->front().head, QStringLiteral("12-ABCD"));
}

TEST_F(SealedBackup, ShowsNothingOfTheCompany)
{
    ASSERT_TRUE(seal());
    const QByteArray bytes = contentsOf(m_sealed);
    const QByteArray plain = contentsOf(m_path);
    for (const char* text :
         {"衡远售后服务", "单于晓明", "客服一组", "E1001", "team-quarterly", "SQLite"}) {
        EXPECT_TRUE(plain.contains(text)) << text;
        EXPECT_FALSE(bytes.contains(text)) << text;
    }
    EXPECT_FALSE(bytes.contains(m_code.text().toLatin1()));
    const auto secret = m_code.secret();
    EXPECT_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char*>(secret.data()), 20)));
}

TEST_F(SealedBackup, WritesNoPlainCopyAnywhere)
{
    ASSERT_TRUE(seal());
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files),
              QStringList({QFileInfo(m_path).fileName(),
                           QFileInfo(m_path).fileName() + QStringLiteral("-journal"),
                           QFileInfo(m_path).fileName() + QStringLiteral(".lock")}));
}

TEST_F(SealedBackup, ByADriverWithASqliteOfItsOwnWipesItsCopy)
{
    m_store.reset();
    auto database = Database::open(m_path, Database::Mode::ReadWrite, Database::Backend::QtOnly);
    ASSERT_TRUE(database);
    SodiumVault vault(**database, releasedMigrations());
    const QByteArray key = vault.publicKey(m_code);
    const auto made = vault.seal({m_sealed, key, {}, m_clock.now(), BackupReason::Asked, {}});
    ASSERT_TRUE(made) << told(made.error());
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral(".sealing")));
    EXPECT_EQ(editIn(m_sealed), 11);
}

TEST_F(SealedBackup, OpensByItsOwnCodeOnly)
{
    ASSERT_TRUE(seal());
    m_code = m_store->vault().newCode();
    EXPECT_EQ(refusal(m_sealed), QStringLiteral("not-permitted"));
    const auto without =
        m_files.prepareRestore(m_sealed, place(QStringLiteral("nie.plumb")), std::nullopt);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, ErrorCode::NotPermitted);
}

TEST_F(SealedBackup, FindsEveryChangedByte)
{
    ASSERT_TRUE(seal());
    const QByteArray whole = contentsOf(m_sealed);
    const QString spoilt = place(QStringLiteral("spoilt.plumb-backup"));
    const qsizetype header = headerSize(whole);
    for (qsizetype at = 0; at < whole.size(); at += at < header ? 7 : 9'973) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        write(spoilt, bytes);
        EXPECT_FALSE(m_store->vault().check(spoilt)) << "byte " << at;
        const bool isSealed = at >= header && at < whole.size() - kSealDigest;
        EXPECT_TRUE(!isSealed || refusal(spoilt) == QStringLiteral("damaged-file")) << at;
    }
}

TEST_F(SealedBackup, FindsAChangeThatHidesBehindANewDigest)
{
    ASSERT_TRUE(seal());
    const QByteArray whole = contentsOf(m_sealed);
    const QString spoilt = place(QStringLiteral("spoilt.plumb-backup"));
    const qsizetype header = headerSize(whole);
    const QByteArray first = whole.mid(header, kPiece);
    const QByteArray second = whole.mid(header + kPiece, kPiece);
    ASSERT_EQ(second.size(), kPiece) << "the sample has two pieces at least";
    const std::array changed{
        whole.left(header) + second + first + whole.mid(header + 2 * kPiece),
        whole.left(header) + first + first + whole.mid(header + 2 * kPiece),
        replaced(whole, "head: 12-ABCD", "head: 13-ABCD"),
        replaced(whole, "why: closed", "why: opened"),
        replaced(whole, "company: c0ffee", "company: d0ffee"),
    };
    for (QByteArray bytes : changed) {
        redigest(bytes);
        write(spoilt, bytes);
        EXPECT_TRUE(m_store->vault().check(spoilt)) << "the digest alone says nothing";
        EXPECT_EQ(refusal(spoilt), QStringLiteral("damaged-file"));
    }
}

TEST_F(SealedBackup, FindsWhatWasCutOffOrAdded)
{
    ASSERT_TRUE(seal());
    const QByteArray whole = contentsOf(m_sealed);
    const QString spoilt = place(QStringLiteral("备份/spoilt.plumb-backup"));
    const qsizetype header = headerSize(whole);
    for (const qsizetype size : {qsizetype(0),
                                 header / 2,
                                 header,
                                 header + kPiece,
                                 whole.size() - kPiece,
                                 whole.size() - 1}) {
        write(spoilt, whole.left(size));
        EXPECT_FALSE(m_store->vault().check(spoilt)) << size;
        EXPECT_NE(refusal(spoilt), QStringLiteral("taken")) << size;
        EXPECT_EQ(m_store->vault().list(QFileInfo(spoilt).path())->size(), 1U) << "not a good one";
    }
    write(spoilt, whole + '\0');
    EXPECT_FALSE(m_store->vault().check(spoilt));
    EXPECT_EQ(refusal(spoilt), QStringLiteral("damaged-file"));
}

TEST_F(SealedBackup, ThatDoesNotFitLeavesTheOlderOneAndNothingElse)
{
    ASSERT_TRUE(seal());
    const QByteArray before = contentsOf(m_sealed);
    change([](Repositories& all) { return saveEdit(all, 12); });
    const QDir folder(QFileInfo(m_sealed).path());
    const QStringList around = folder.entryList();
    for (qsizetype size = 300; size < before.size(); size += kPiece / 2) {
        const SmallFiles full(static_cast<rlim_t>(size));
        const auto made = seal();
        ASSERT_FALSE(made) << size;
        EXPECT_EQ(made.error().code, ErrorCode::DiskFull) << told(made.error());
        EXPECT_EQ(contentsOf(m_sealed), before);
        EXPECT_EQ(folder.entryList(), around);
    }
    ASSERT_TRUE(seal());
    EXPECT_EQ(editIn(m_sealed), 12);
}

TEST_F(SealedBackup, OfADamagedFileIsNotMade)
{
    ASSERT_TRUE(seal());
    const QByteArray before = contentsOf(m_sealed);
    ASSERT_TRUE(database().execute(QStringLiteral("DROP INDEX result_standing")));
    const auto made = seal();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::DamagedFile);
    EXPECT_EQ(contentsOf(m_sealed), before);
}

TEST_F(SealedBackup, OntoTheCompanyFileIsRefused)
{
    const auto made = m_store->vault().seal(orderTo(m_path));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::BadValue);
    EXPECT_EQ(storedEdit(stored()), 11);
}

TEST_F(SealedBackup, WithinATransactionIsRefused)
{
    const auto unit = m_store->begin();
    const auto made = seal();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Conflict);
}

} // namespace plumbline
