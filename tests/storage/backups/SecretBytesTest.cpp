// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/Accounts.h"
#include "application/accounts/ChangePassword.h"
#include "application/accounts/SignIn.h"
#include "application/backups/BackUp.h"
#include "application/backups/BackupState.h"
#include "application/backups/SetUpBackups.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "tests/storage/support/Company.h"
#include "tests/storage/support/UseCases.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QSettings>

namespace plumbline {

namespace {

constexpr auto kFirst = "Waage-Lot-4711-schwer";
constexpr auto kSecond = "Andere-Waage-0815-leicht";

QStringList heard; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void hear(QtMsgType /*type*/, const QMessageLogContext& /*where*/, const QString& message)
{
    heard.append(message);
}

/// A company with an administrator, whose passwords and recovery code must be nowhere.
class SecretBytesOf : public CompanyTest
{
protected:
    SecretBytesOf()
    {
        qInstallMessageHandler(hear);
        createSample();
    }

    SecretBytesOf(const SecretBytesOf&) = delete;
    SecretBytesOf& operator=(const SecretBytesOf&) = delete;
    SecretBytesOf(SecretBytesOf&&) = delete;
    SecretBytesOf& operator=(SecretBytesOf&&) = delete;

    ~SecretBytesOf() override { qInstallMessageHandler(nullptr); }

    [[nodiscard]] Access access(const Session& session)
    {
        return {*m_store, m_clock, m_schemes, m_results, m_library, m_records, session};
    }

    /// A secret as it may stand somewhere: in UTF-8, in UTF-16, in base 64, in hexadecimals.
    [[nodiscard]] static QList<QByteArray> formsOf(const QByteArray& secret)
    {
        const QString text = QString::fromUtf8(secret);
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        return {secret, wide, secret.toBase64().left(secret.size() / 3 * 4), secret.toHex()};
    }

    /// Everything that the program left behind.
    [[nodiscard]] QByteArray everything()
    {
        QByteArray all = heard.join(QLatin1Char('\n')).toUtf8();
        QDirIterator files(
            m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            all += contentsOf(files.next());
        all += contentsOf(QSettings().fileName());
        return all;
    }

    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    JsonRecordFormat m_records;
    ResourceLibrary m_library;
};

} // namespace

TEST_F(SecretBytesOf, PasswordsAndRecoveryCodeStandNowhere)
{
    Account account{AccountId(QStringLiteral("wang")), {}, {Role::Administrator}};
    const auto first = Password::fromUtf8(kFirst);
    const auto second = Password::fromUtf8(kSecond);
    auto session = createFirstAdministrator(access({QStringLiteral("wang")}), account, first);
    ASSERT_TRUE(session) << told(session.error());
    EXPECT_FALSE(signIn(access({}), account.id, second)) << "a wrong one is tried";
    ASSERT_TRUE(signIn(access({}), account.id, first));
    session = changePassword(access(*session), first, second);
    ASSERT_TRUE(session) << told(session.error());
    const auto code = setUpBackups(access(*session));
    ASSERT_TRUE(code) << told(code.error());
    ASSERT_TRUE(backUpNow(access(*session)));
    ASSERT_TRUE(m_store->backup(place(QStringLiteral("plain.plumb"))));
    ASSERT_TRUE(checkRecoveryCode(access(*session), *code));
    const auto folder = backupState(access(*session))->folder;
    m_store.reset();
    ASSERT_FALSE(QDir(folder).isEmpty());
    const QByteArray all = everything();
    EXPECT_TRUE(all.contains("wang")) << "the search itself finds what is there";
    const auto secret = code->secret();
    const QByteArray bare(reinterpret_cast<const char*>(secret.data()),
                          static_cast<qsizetype>(secret.size()));
    for (const QByteArray& text : {QByteArray(kFirst),
                                   QByteArray(kSecond),
                                   code->text().toUtf8(),
                                   code->text().remove(QLatin1Char('-')).toUtf8()}) {
        for (const QByteArray& form : formsOf(text))
            EXPECT_FALSE(all.contains(form)) << form.toStdString();
    }
    EXPECT_FALSE(all.contains(bare));
    EXPECT_FALSE(all.contains(bare.toBase64().left(24)));
    EXPECT_FALSE(all.contains(bare.toHex()));
}

} // namespace plumbline
