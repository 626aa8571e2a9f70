// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/BackupState.h"
#include "application/backups/RecoveryCode.h"
#include "application/backups/RestorePreview.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace plumbline {

class Desk;

/// The backups of the open company file as the window sees them: how they stand, making one,
/// looking into one, putting one in the place of a file.
class BackupDesk : public QObject
{
    Q_OBJECT
public:
    explicit BackupDesk(Desk& desk);
    ~BackupDesk() override;

    /// None: no file is open, or it has not been read yet.
    [[nodiscard]] const std::optional<BackupState>& state() const { return m_state; }

    void refresh();
    /// To any place: sealed where there is a recovery code.
    void backUpTo(const QString& target);
    /// Into the company's folder for them.
    void backUpNow();

    using Previewed = std::function<void(const Result<RestorePreview>&)>;
    /// Opens a backup and looks into it, beside the file that may be open. Needs the code where it
    /// is sealed.
    void lookInto(const QString& backup,
                  const QString& target,
                  const std::optional<RecoveryCode>& code,
                  Previewed done);
    /// What was looked into takes the place of its target, which is opened then.
    void restore();
    void forget();
    /// Whether it needs its recovery code.
    void askSealed(const QString& backup, std::function<void(const Result<bool>&)> done);

Q_SIGNALS:
    void changed();

private:
    struct Prepared;

    void keepOpened();
    void report(const Result<>& outcome, const QString& done);

    Desk& m_desk;
    std::optional<BackupState> m_state;
    std::shared_ptr<Prepared> m_prepared;
    QTimer m_ticker;
    QTimer m_opening; ///< What the pages read comes first.
};

} // namespace plumbline
