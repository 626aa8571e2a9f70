// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageParts.h"

#include <memory>

namespace plumbline {

class ChainCheck;
class TrailDetails;
class TrailFilterBar;
class TrailModel;
struct AuditEntry;

namespace Ui {
class AuditPage;
}

/// Who did what when: the entries of the trail with filters, one of them in full, the way to what
/// it is about, and the check of the whole file.
class AuditPage : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(const PageParts& parts, QWidget* parent = nullptr);
    ~AuditPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;

private:
    void setUp();
    void setUpKeys();
    void connectSignals();
    void refresh();
    void showState();
    [[nodiscard]] bool mayRead() const;
    void showCount();
    void showEntry();
    void openObject();
    void showHistory();
    void offerMenu(const QPoint& at);
    [[nodiscard]] const AuditEntry* current() const;

    PageParts m_parts;
    std::unique_ptr<Ui::AuditPage> m_ui;
    TrailFilterBar* m_filters;
    TrailModel* m_model;
    TrailDetails* m_details;
    ChainCheck* m_check;
    QString m_failure;
};

} // namespace plumbline
