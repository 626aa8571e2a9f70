// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"
#include "tests/ui/schemes/SchemeEditorTest.h"
#include "ui/schemes/editor/FieldEdit.h"
#include "ui/schemes/editor/FieldPane.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QListWidget>

namespace plumbline::testing::pages {

namespace {

/// What a file says, by pointer; a text of several languages as one.
using Leaves = QMap<QString, QString>;

bool isLocalized(const QJsonObject& object)
{
    const QStringList languages{
        QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
    const QStringList keys = object.keys();
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
        return languages.contains(key);
    });
}

void gather(const QJsonValue& value, const QString& at, Leaves& leaves)
{
    if (value.isObject() && !isLocalized(value.toObject())) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            gather(it.value(), at + QLatin1Char('/') + it.key(), leaves);
    } else if (value.isArray()) {
        int index = 0;
        for (const QJsonValue& entry : value.toArray())
            gather(entry, at + QLatin1Char('/') + QString::number(index++), leaves);
    } else {
        const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        leaves.insert(at, QString::fromUtf8(text));
    }
}

/// Goes through all that the editor shows of a scheme, and tries what each field can make of it.
class EveryFieldTest : public SchemeEditorTest
{
protected:
    void show(const QByteArray& file)
    {
        const auto read = schemes.readDocument(file);
        ASSERT_TRUE(read);
        editing().perform(*read);
        m_before = leavesOf(*read);
        m_tried.clear();
        m_changed.clear();
        m_cleared.clear();
        settle();
        visitTree({});
        visitList("ruleList");
        visitList("partList");
    }

    [[nodiscard]] Leaves leavesOf(const SchemeDocument& made) const
    {
        Leaves leaves;
        gather(QJsonDocument::fromJson(schemes.write(made)).object(), {}, leaves);
        leaves.remove(QStringLiteral("/format")); // One for all schemes,
        leaves.remove(QStringLiteral("/version")); // and given by activating.
        return leaves;
    }

    /// What no field changed.
    [[nodiscard]] std::string unreached() const
    {
        QStringList all;
        for (const QString& at : m_before.keys()) {
            if (!m_changed.contains(at))
                all << at;
        }
        return all.join(QLatin1Char(' ')).toStdString();
    }

    [[nodiscard]] bool isCleared(const char* at) const
    {
        return m_cleared.contains(QLatin1String(at));
    }

private:
    void visitTree(const NodePath& path) // NOLINT(misc-no-recursion): a tree
    {
        editing().select(path);
        visitFields();
        const std::size_t children = editing().node().children.size();
        for (std::size_t i = 0; i < children; ++i) {
            NodePath child = path;
            child.push_back(i);
            visitTree(child);
        }
    }

    void visitList(const char* name)
    {
        auto* list = find<QListWidget>(name);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            visitFields();
        }
    }

    void visitFields()
    {
        auto* editor = find<SchemeEditor>("schemeEditor");
        for (FieldPane* pane : editor->findChildren<FieldPane*>())
            pane->catchUp();
        for (const FieldEdit* edit : editor->findChildren<FieldEdit*>()) {
            const QString key = edit->field().place.name + edit->at();
            if (!edit->isHidden() && !m_tried.contains(key)) {
                m_tried.insert(key);
                tryField(edit->field());
            }
        }
    }

    void tryField(const FormField& field)
    {
        const auto own = field.read(document());
        ASSERT_TRUE(own) << qPrintable(field.place.name);
        SchemeDocument same = document();
        EXPECT_TRUE(field.write(same, *own)) << qPrintable(field.place.name);
        EXPECT_TRUE(same == document()) << qPrintable(field.place.name) << " writes what it reads";
        for (const QString& text : attempts(field)) {
            SchemeDocument made = document();
            if (field.write(made, text) && !(made == document()))
                compare(leavesOf(made), text.isEmpty());
        }
    }

    [[nodiscard]] QStringList attempts(const FormField& field)
    {
        QStringList texts{QString()};
        if (field.choices) {
            for (const FieldChoice& choice : field.choices(document()))
                texts << choice.value;
        } else {
            texts << QStringLiteral("7") << QStringLiteral("x7")
                  << QStringLiteral("A 7; B 8; C 9; D 10") << QStringLiteral("{\"name\": \"x\"}");
        }
        return texts;
    }

    void compare(const Leaves& made, bool isEmptied)
    {
        for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
            const bool isThere = made.contains(it.key());
            if (made.value(it.key()) == it.value() || (!isThere && !isEmptied))
                continue; // What goes with something larger was not reached itself.
            m_changed.insert(it.key());
            if (isEmptied
                && (!made.contains(it.key()) || made[it.key()] == QLatin1String("[null]")))
                m_cleared.insert(it.key());
        }
    }

    Leaves m_before;
    QSet<QString> m_tried; ///< By name and place.
    QSet<QString> m_changed;
    QSet<QString> m_cleared;
};

TEST_F(EveryFieldTest, ReachesAllThatTheFormatHas)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    QFile file(testData(QStringLiteral("editor/every-field.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    show(file.readAll());
    EXPECT_EQ(unreached(), std::string());
}

TEST_F(EveryFieldTest, ClearsAllThatMayBeAbsent)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    QFile file(testData(QStringLiteral("editor/every-field.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    show(file.readAll());
    for (const char* at : {"/source",
                           "/label",
                           "/about",
                           "/rounding/indicator",
                           "/limits/min",
                           "/limits/max",
                           "/adjustments/0/note",
                           "/root/id",
                           "/root/name",
                           "/root/children/0/weight",
                           "/root/children/0/penalties/0/max",
                           "/root/children/0/children/0/scorer",
                           "/root/children/0/children/0/measure/name",
                           "/root/children/0/children/0/grading/target",
                           "/root/children/0/children/0/grading/range/min",
                           "/root/children/1/grading/floor",
                           "/root/children/2/grading/levels/0/about",
                           "/root/children/4/grading/raters/0/label",
                           "/grades/quota/0/name",
                           "/rules/0/for/0",
                           "/rules/0/exclusive",
                           "/rules/0/note",
                           "/rules/0/then/0/note",
                           "/pay/parts/0/label",
                           "/pay/parts/1/cap"})
        EXPECT_TRUE(isCleared(at)) << at;
}

TEST_F(EveryFieldTest, ReachesAllOfEverySchemeOfTheLibrary)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    constexpr std::size_t kSchemes = 20;
    ASSERT_EQ(library.schemes().size(), kSchemes);
    for (const QByteArray& file : library.schemes()) {
        show(file);
        EXPECT_EQ(unreached(), std::string()) << qPrintable(document().id);
    }
}

} // namespace

} // namespace plumbline::testing::pages
