// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PaperCard.h"

#include "tests/ui/PageTest.h"

#include <QtGui/QImage>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace plumbline::testing::pages {

namespace {

/// The card over a company in memory.
class PaperPage : public PaperCard
{
public:
    explicit PaperPage(const PageParts& parts) { furnish(parts.desk); }
};

class PaperCardTest : public PageTest<PaperPage>
{
protected:
    void type(const char* edit, const QString& text)
    {
        auto* found = find<QLineEdit>(edit);
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
        settle();
    }

    [[nodiscard]] QString setting(const char* name) const
    {
        const auto found = store.contents.settings.find(QLatin1String(name));
        return found == store.contents.settings.end() ? QString() : found->second;
    }
};

TEST_F(PaperCardTest, StoresWhatIsTyped)
{
    openPage();
    EXPECT_FALSE(find<QAbstractButton>("savePaper")->isEnabled());
    type("paperCompany", QStringLiteral("Acme Service"));
    type("paperSignatures", QStringLiteral("Employee, Director"));
    QTest::keyClick(find<QComboBox>("paperSize"), Qt::Key_Down);
    press("savePaper");
    EXPECT_EQ(setting("paper.company"), QStringLiteral("Acme Service"));
    EXPECT_EQ(setting("paper.signatures"), QStringLiteral("Employee\nDirector"));
    EXPECT_EQ(setting("paper.size"), QStringLiteral("letter"));
    EXPECT_EQ(store.contents.audit.size(), 3u);
    EXPECT_FALSE(find<QAbstractButton>("savePaper")->isEnabled());
}

TEST_F(PaperCardTest, ShowsAnExampleOfANameAndRefusesOneForAll)
{
    openPage();
    type("paperFileNames", QStringLiteral("{period}_{id}"));
    EXPECT_TRUE(
        find<QLabel>("fileNameExample")->text().contains(QStringLiteral("2026Q4_E1001.pdf")));
    EXPECT_TRUE(find<QAbstractButton>("savePaper")->isEnabled());
    type("paperFileNames", QStringLiteral("{period}"));
    EXPECT_TRUE(find<QLabel>("fileNameExample")->text().contains(QStringLiteral("{id}")));
    EXPECT_FALSE(find<QAbstractButton>("savePaper")->isEnabled());
}

TEST_F(PaperCardTest, TakesALogoInAndOut)
{
    openPage();
    QImage picture(300, 100, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    dialogs.paths = {folder.filePath(QStringLiteral("logo.png"))};
    ASSERT_TRUE(picture.save(dialogs.paths.front()));
    press("chooseLogo");
    press("savePaper");
    const QByteArray kept = QByteArray::fromBase64(setting("paper.logo").toLatin1());
    EXPECT_EQ(QImage::fromData(kept, "PNG").size(), QSize(300, 100));
    press("removeLogo");
    press("savePaper");
    EXPECT_EQ(setting("paper.logo"), QString());
}

TEST_F(PaperCardTest, SaysWhyAFileIsNoLogo)
{
    openPage();
    dialogs.paths = {write(QStringLiteral("logo.gif"), "GIF89a")};
    press("chooseLogo");
    EXPECT_TRUE(find<QLabel>("paperState")->text().contains(QStringLiteral("logo.gif")));
    EXPECT_FALSE(find<QAbstractButton>("savePaper")->isEnabled());
}

} // namespace

} // namespace plumbline::testing::pages
