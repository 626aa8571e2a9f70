// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calibration/CalibrationState.h"
#include "ui/common/Page.h"
#include "ui/common/PageParts.h"

#include <QtCore/QTimer>

namespace plumbline {

namespace Ui {
class CalibrationPage;
}

class CalibrationEffect;
class CalibrationGrid;
class CalibrationModel;
class CalibrationReview;

/// The people of a cycle, of several teams, side by side: what is drafted on their results, what
/// all of it together would change, and the decision at once. Drafts are kept with the file as
/// they are typed.
class CalibrationPage : public Page
{
    Q_OBJECT
public:
    explicit CalibrationPage(const PageParts& parts, QWidget* parent = nullptr);
    ~CalibrationPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Who { Everybody, Drafted, NearBoundary, Open, Decided };

    void setUp();
    void setUpKeys();
    void connectSignals();
    void connectParts();
    void connectDrafts();

    void read();
    void take(const CycleKey& cycle, Result<CalibrationSheet> sheet);
    void readDrafts(const CycleKey& cycle);
    void forget();
    void draftsChanged();
    void foresee();
    void keepDrafts();
    void decide(const QString& second);
    void decided(const std::vector<EmployeeId>& people);

    void showState();
    void showEmpty(const QString& text, const QString& verb = {}, PageId leadsTo = PageId::Home);
    void showSheet();
    void showActions();
    void showFilters();
    void showPerson();
    void applyFilters();
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] bool fits(Who who, int row) const;
    void goTo(const EmployeeId& employee, int column);
    void goToLacking();
    void groupByTeam(bool isGrouped);
    void showRefused();
    void beginReview();
    void leaveReview();
    void explain(const QModelIndex& index);
    void exportSheet();
    [[nodiscard]] bool mayDecide() const; ///< Somebody's result, now.

    PageParts m_parts;
    std::unique_ptr<Ui::CalibrationPage> m_ui;
    DraftBook* m_drafts;
    CalibrationState m_state;
    CalibrationModel* m_model;
    CalibrationGrid* m_grid;
    CalibrationEffect* m_effect;
    CalibrationReview* m_review;
    std::optional<Error> m_failure;
    std::optional<CycleKey> m_asked; ///< What is being read.
    std::optional<EmployeeId> m_wanted; ///< To stand on once the people are shown.
    PageId m_leadsTo = PageId::Home; ///< The button of the empty page.
    QTimer m_effectLater;
    QTimer m_keepLater;
    int m_request = 0;
    bool m_isStale = true;
    bool m_isUnkept = false; ///< Drafts were typed that the file has not.
    bool m_isLoading = false; ///< Drafts, which need not be kept again.
};

} // namespace plumbline
