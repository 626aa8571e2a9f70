// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Evaluate.h"
#include "exchange/json/EvaluationWriter.h"
#include "tests/support/Places.h"
#include "tests/ui/schemes/SchemeEditorTest.h"
#include "ui/schemes/editor/Findings.h"
#include "ui/schemes/editor/MetricChoices.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QListWidget>

namespace plumbline::testing::pages {

namespace {

QByteArray contents(const QString& name)
{
    QFile file(testData(QStringLiteral("examples/") + name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return file.readAll();
}

QString numbered(const char* name, std::size_t row)
{
    return QLatin1String(name) + QString::number(row);
}

/// Types a scheme of the library into the editor, from a blank one on, by keys.
class SchemeFromNothing : public SchemeEditorTest
{
protected:
    SchemeDocument shipped(const QString& id)
    {
        for (const QByteArray& file : library.schemes()) {
            const auto document = schemes.readDocument(file);
            if (document && document->id == id)
                return *document;
        }
        ADD_FAILURE() << qPrintable(id);
        return {};
    }

    void typeNumbered(const char* field, std::size_t row, const QString& text)
    {
        type(numbered(field, row).toLatin1().constData(), text);
    }

    void pickNumbered(const char* box, std::size_t row, const QString& value)
    {
        pick(numbered(box, row).toLatin1().constData(), value);
    }

    void typeFacts(const SchemeDocument& wanted)
    {
        showTab(1);
        pick("schemePeriodBox", QString::number(static_cast<int>(wanted.period)));
        auto* positions = find<QListWidget>("positionChecks");
        for (int row = 0; row < positions->count(); ++row) {
            QListWidgetItem* item = positions->item(row);
            const PositionId id(item->data(Qt::UserRole).toString());
            const bool isWanted = std::find(wanted.positions.begin(), wanted.positions.end(), id)
                != wanted.positions.end();
            if (isWanted == (item->checkState() == Qt::Checked))
                continue;
            positions->setFocus();
            positions->setCurrentItem(item);
            QTest::keyClick(positions, Qt::Key_Space);
            settle();
        }
        EXPECT_EQ(document().positions, wanted.positions);
    }

    void typeItems(const std::vector<DeductionItem>& items, std::size_t there)
    {
        for (std::size_t i = there; i < items.size(); ++i)
            press("itemsAdd");
        for (std::size_t i = 0; i < items.size(); ++i) {
            const DeductionItem& item = items[i];
            typeNumbered("itemId", i, item.id);
            typeNumbered("itemName", i, item.texts.name.in(QStringLiteral("en")));
            pickNumbered("itemKind", i, QString::number(item.rule.index()));
            if (const auto* each = std::get_if<EachItem>(&item.rule)) {
                typeNumbered("itemPoints", i, writtenField(each->each));
                typeNumbered("itemMax", i, writtenField(each->max));
                pickNumbered("itemCount", i, QString::number(static_cast<int>(each->count)));
            } else if (const auto* bounds = std::get_if<BoundsItem>(&item.rule)) {
                typeNumbered("itemPoints", i, writtenField(bounds->min));
                typeNumbered("itemMax", i, writtenField(bounds->max));
            } else {
                typeNumbered("itemPoints", i, writtenField(std::get<StepsItem>(item.rule).steps));
            }
        }
    }

    void typeIndicator(const Indicator& wanted)
    {
        type("fullEdit", writtenField(wanted.full));
        type("scorerEdit", wanted.scorer);
        pick("methodBox", QString::number(wanted.grading.index()));
        if (const auto* deduction = std::get_if<Deduction>(&wanted.grading))
            return typeItems(deduction->items, 1);
        const auto& levels = std::get<Rating>(wanted.grading).levels;
        ASSERT_EQ(levels.size(), 3U) << "as many as a blank rating has";
        for (std::size_t i = 0; i < levels.size(); ++i) {
            typeNumbered("levelId", i, levels[i].id);
            typeNumbered("levelPoints", i, writtenField(levels[i].points));
        }
    }

    /// The node stands there already, blank.
    void typeNode(const NodePath& path, const SchemeNode& wanted)
    {
        stand(path);
        type("idEdit", wanted.id);
        type("nameEdit", wanted.texts.name.in(QStringLiteral("en")));
        type("weightEdit", writtenField(wanted.weight));
        if (wanted.indicator)
            return typeIndicator(*wanted.indicator);
        typeItems(wanted.penalties, 0);
        typeChildren(path, wanted.children);
    }

    /// Within a group that has one blank indicator.
    void typeChildren(const NodePath& parent, const std::vector<SchemeNode>& children)
    {
        for (std::size_t i = 0; i < children.size(); ++i) {
            NodePath path = parent;
            path.push_back(i);
            if (i > 0) {
                NodePath above = parent;
                above.push_back(i - 1);
                stand(children[i].indicator ? parent : above);
                children[i].indicator ? key(Qt::Key_Insert)
                                      : key(Qt::Key_Insert, Qt::ControlModifier);
                ASSERT_EQ(editing().path(), path);
            }
            typeNode(path, children[i]);
        }
    }

    void typeRule(std::size_t index, const Rule& wanted)
    {
        press("ruleAdd");
        ASSERT_EQ(document().rules.size(), index + 1);
        type("ruleIdEdit", wanted.id);
        pick("conditionMetric0", metricKey(wanted.when.front().metric));
        pick("conditionOp0", QString::number(static_cast<int>(wanted.when.front().comparison)));
        type("conditionNumber0",
             writtenField(std::get<NumberOperand>(wanted.when.front().than).number));
        pick("effectKind0", QString::number(wanted.then.front().what.index()));
        pick("effectAction0",
             QString::number(
                 static_cast<int>(std::get<ActionEffect>(wanted.then.front().what).action)));
    }
};

TEST_F(SchemeFromNothing, ComesToTheLibrarysScores)
{
    const QString id = QStringLiteral("field-service-monthly");
    const SchemeDocument wanted = shipped(id);
    openPage();
    beginNew("newButton", id);
    typeFacts(wanted);
    showTab(0);
    stand({});
    typeChildren({}, wanted.root.children);
    showTab(2);
    pick("gradesKindBox", QStringLiteral("1"));
    showTab(3);
    for (std::size_t i = 0; i < wanted.rules.size(); ++i)
        typeRule(i, wanted.rules[i]);
    auto* findings = find<Findings>("findings");
    findings->findNow();
    for (const Error& fault : findings->faults())
        ADD_FAILURE() << qPrintable(fault.at);

    QJsonObject example = QJsonDocument::fromJson(contents(id + QStringLiteral(".json"))).object();
    example.insert(QStringLiteral("scheme"),
                   QJsonDocument::fromJson(schemes.write(document())).object());
    const auto evaluation = readEvaluation(QJsonDocument(example).toJson());
    ASSERT_TRUE(evaluation) << qPrintable(evaluation.error().at);
    const QByteArray found = writeResult(
        *evaluation, evaluate(evaluation->scheme, evaluation->period, evaluation->people));
    EXPECT_EQ(QJsonDocument::fromJson(found),
              QJsonDocument::fromJson(contents(id + QStringLiteral(".expected.json"))));
}

} // namespace

} // namespace plumbline::testing::pages
