// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QFrame>

#include <functional>

class QSortFilterProxyModel;

namespace plumbline {

namespace Ui {
class ImportPreview;
}

class ImportTableModel;

/// A table about to be brought in: every row as it was read, what would be refused marked with its
/// reason, and the verbs to take all, the good ones, or none. Knows no kind of table: it is given
/// the use case to try and to run.
class ImportPreview : public QFrame
{
    Q_OBJECT
public:
    using Importing = std::function<Result<ImportReport>(const Access&, const Table&, ImportMode)>;

    explicit ImportPreview(const PageParts& parts, QWidget* parent = nullptr);
    ~ImportPreview() override;

    /// `subject` says what goes where: "Employees", "Values of 2026, quarter 4".
    void readFile(const QString& path, const QString& subject, Importing importing);
    void readText(const QString& text, const QString& subject, Importing importing);

Q_SIGNALS:
    void imported(const plumbline::ImportReport& report);
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Preview
    {
        Table table;
        ImportReport report;
    };

    using Reading = std::function<Result<Table>()>;
    void connectSignals();
    void begin(const QString& source, const QString& subject, Reading reading, Importing importing);
    void showPreview(const Result<Preview>& preview);
    void showSummary();
    void take(ImportMode mode);
    void taken(const Result<ImportReport>& report);
    void setBusy(const QString& text);
    void showFailure(const Error& error);

    PageParts m_parts;
    std::unique_ptr<Ui::ImportPreview> m_ui;
    ImportTableModel* m_model = nullptr;
    QSortFilterProxyModel* m_filter = nullptr;
    Importing m_importing;
    std::optional<Preview> m_preview;
    QString m_source;
    QString m_subject;
    int m_generation = 0; ///< An answer for an earlier table is dropped.
};

} // namespace plumbline
