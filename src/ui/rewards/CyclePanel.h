// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/text/DocumentNames.h"
#include "domain/followups/FineCheck.h"
#include "domain/followups/Ledger.h"
#include "ui/common/PageParts.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QLabel;
class QTableView;

namespace plumbline {

class FigureTable;

/// A tab of the rewards page that reads what belongs to a cycle by itself, and says in its place
/// why it can't.
class CyclePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CyclePanel(const PageParts& parts, QWidget* parent = nullptr);

    /// Reads the cycle anew; names and people outlive the next call.
    void present(const CycleKey& cycle,
                 const DocumentNames& names,
                 const QHash<EmployeeId, QString>& people);
    virtual void forget();
    virtual void retranslate() = 0;

protected:
    using Deed = std::function<Result<>(const Access&)>;

    virtual void load() = 0;

    virtual void done() { } ///< What was asked for is stored.

    void store(Deed deed, const QString& told);
    void refuse(const QString& why); ///< Empty: nothing is wrong any more.
    void refuse(const Error& error);
    [[nodiscard]] FigureTable* addTable(QTableView& view, const char* name);
    [[nodiscard]] QString actionWords(Action action) const;
    [[nodiscard]] QString sourceWords(const QString& what) const; ///< `part:merit`
    [[nodiscard]] QString warningWords(FineWarning warning) const;

    [[nodiscard]] const DocumentNames& names() const { return *m_names; }

    [[nodiscard]] int moneyPlaces() const;
    [[nodiscard]] QString personName(const EmployeeId& employee) const;

    PageParts m_parts;
    std::optional<CycleKey> m_cycle; ///< None: there are no names either.
    std::optional<CycleKey> m_shown; ///< Whose figures are seen, also while they are read anew.
    QLabel* m_refusal;

private:
    const DocumentNames* m_names = nullptr;
    const QHash<EmployeeId, QString>* m_people = nullptr;
};

} // namespace plumbline
