// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Destination.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace plumbline {

class Preferences;

/// Leads through the sample company: a strip above the page that says what to try next, brings one
/// there, and goes on once it was done. Shown in the sample only, until somebody puts it away.
class FirstMinute : public QFrame
{
    Q_OBJECT
public:
    FirstMinute(const PageParts& parts, Preferences& preferences, QWidget* parent = nullptr);

    /// From the first step, also where it was put away before.
    void begin();
    /// Offered at the next opening of the sample, even if it was put away.
    void wantAgain();
    /// That page is now seen.
    void reach(PageId page);

    [[nodiscard]] bool isRunning() const { return !m_steps.empty(); }

Q_SIGNALS:
    void createWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Step { TypeScore, ExplainTotal, ReadOwn, LookAtTeam, SeePaper, GoOn };

    void connectSignals();
    void offer();
    void end();
    void did(Step step);
    void next();
    void follow();
    void pointAtGap(Destination& destination) const;
    void show();
    [[nodiscard]] std::vector<Step> steps() const;
    [[nodiscard]] static PageId pageOf(Step step);
    [[nodiscard]] static QString words(Step step);
    [[nodiscard]] static QString verb(Step step);

    PageParts m_parts;
    Preferences& m_preferences;
    QLabel* m_place;
    QLabel* m_words;
    QPushButton* m_lead;
    QPushButton* m_next;
    QToolButton* m_end;
    std::vector<Step> m_steps; ///< None: not running.
    std::size_t m_at = 0;
    bool m_isThere = false; ///< At the page of the step.
};

} // namespace plumbline
