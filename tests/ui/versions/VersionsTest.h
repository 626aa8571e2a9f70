// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/OpenCycle.h"
#include "application/schemes/ActivateDraft.h"
#include "application/schemes/RetireScheme.h"
#include "application/schemes/SaveDraft.h"
#include "tests/ui/PageTest.h"
#include "ui/versions/VersionsPage.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

namespace plumbline::testing::pages {

/// A desk scheme with three versions: the first from a file, with a cycle in 2026Q1; the second for
/// the customers, from Q2 on and used there; the third from Q3 on. It is April 2026.
class VersionsPageTest : public PageTest<VersionsPage>
{
protected:
    VersionsPageTest()
    {
        store.contents.positions = {{PositionId(QStringLiteral("customer-service")),
                                     LocalizedText(QStringLiteral("Service"))}};
        store.contents.employees = {aPerson(QStringLiteral("E1"))};
    }

    void makeThreeVersions()
    {
        store.contents.schemes = {{scheme, 1, aSchemeFile(), clock.now(), QStringLiteral("hr")}};
        ASSERT_TRUE(openCycle(access(), scheme, aQuarter(QStringLiteral("2026Q1"))));
        activate(60, QStringLiteral("2026Q2"), QStringLiteral("Customers first"));
        ASSERT_TRUE(openCycle(access(), scheme, aQuarter(QStringLiteral("2026Q2"))));
        activate(70, QStringLiteral("2026Q3"), QStringLiteral("More of it"));
    }

    Access access()
    {
        return {store, clock, schemes, results, library, recordFormat, {QStringLiteral("boss")}};
    }

    /// A draft with another weight of csat, the reports making up for it.
    void draft(int csat, int basedOn, int reports)
    {
        SchemeDocument document = *schemes.readDocument(aSchemeFile());
        document.version = basedOn + 1;
        document.root.children[0].weight = Decimal(csat);
        document.root.children[1].weight = Decimal(reports);
        ASSERT_TRUE(saveDraft(access(), {scheme, basedOn, document}));
    }

    void draft(int csat, int basedOn) { draft(csat, basedOn, 80 - csat); }

    void activate(int csat, const QString& from, const QString& reason)
    {
        draft(csat, static_cast<int>(store.contents.schemes.size()));
        ASSERT_TRUE(activateDraft(access(), scheme, {aQuarter(from), reason}));
    }

    void arrive(const SchemeId& at, const std::vector<EditionKey>& editions = {})
    {
        openPage();
        Destination destination;
        destination.page = PageId::Versions;
        if (!at.isEmpty())
            destination.scheme = at;
        destination.editions = editions;
        page->arrive(destination);
        settle();
    }

    static EditionKey ofLibrary(const char* id)
    {
        return {EditionKey::Kind::Library, SchemeId(QLatin1String(id)), 1};
    }

    QListView* list() { return find<QListView>("versionList"); }

    QStringList rows()
    {
        QStringList titles;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            titles.append(list()->model()->index(row, 0).data().toString());
        return titles;
    }

    void stand(int row)
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            QTest::keyClick(list(), Qt::Key_Down);
        settle();
    }

    QString differences() { return find<QTextBrowser>("differences")->toPlainText(); }

    QString details()
    {
        QTextDocument text;
        text.setHtml(find<QLabel>("details")->text());
        return text.toPlainText();
    }

    bool says(const QString& text, const char* part)
    {
        return text.contains(QString::fromUtf8(part));
    }

    const SchemeId scheme{QStringLiteral("desk-quarterly")};
};

} // namespace plumbline::testing::pages
