// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/CheckFacts.h"
#include "application/text/SchemeNames.h"
#include "application/text/Sentences.h"
#include "reporting/layouts/AppealWords.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/LayoutWords.h"

namespace plumbline {

namespace {

/// Puts what belongs to one contested line into words, section by section.
class AppealTelling
{
public:
    AppealTelling(const LayoutWords& words, const AppealFile& file)
        : m_words(words)
        , m_file(file)
        , m_names(words.scheme(), words.words().language(), file.ground.positions)
    {
    }

    [[nodiscard]] ResultBlock result() const;
    [[nodiscard]] std::vector<Fact> facts() const;
    [[nodiscard]] NoteSection contested() const;
    [[nodiscard]] NoteSection answer() const;
    [[nodiscard]] PaperTable change() const;
    [[nodiscard]] PaperTable decisions() const;
    [[nodiscard]] PaperTable values() const;
    [[nodiscard]] StepSection steps() const;
    [[nodiscard]] PaperTable records() const;
    [[nodiscard]] NoteSection notes() const;
    [[nodiscard]] PaperTable files() const;

private:
    [[nodiscard]] QString scoreOf(const QString& exact) const;
    [[nodiscard]] QString moneyOf(const std::optional<QString>& exact) const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString cellName(const CellKey& key) const;
    [[nodiscard]] QString looks() const;

    /// In the explanation of that revision.
    [[nodiscard]] SpotTarget published(int revision, const StepPlace& place = {}) const
    {
        return {.place = place,
                .whom = m_file.person.appraisal.employee,
                .revision = revision > 0 ? revision : m_file.revision};
    }

    /// Before and after.
    [[nodiscard]] std::vector<CellSpot> spots(StepKind kind) const
    {
        return {{1, published(m_file.revision, {kind, {}, {}})},
                {2, published(m_file.revisionAfter, {kind, {}, {}})}};
    }

    const LayoutWords& m_words;
    const AppealFile& m_file;
    SchemeNames m_names;
};

QString AppealTelling::scoreOf(const QString& exact) const
{
    const auto number = Rational::parse(exact);
    return number ? m_words.score(*number) : ReportWords::missing();
}

QString AppealTelling::moneyOf(const std::optional<QString>& exact) const
{
    const auto number = exact ? Rational::parse(*exact) : Result<Rational>(Rational());
    return exact && number ? m_words.money(*number) : ReportWords::missing();
}

QString AppealTelling::line() const
{
    const QString& node = m_file.line.appeal.node;
    return node.isEmpty() ? m_words(QT_TRANSLATE_NOOP("Report", "the whole result"))
                          : m_words.words().name(m_file.line.line, node);
}

ResultBlock AppealTelling::result() const
{
    ResultBlock block;
    block.about = published(m_file.revision);
    block.score = {m_words(QT_TRANSLATE_NOOP("Report", "Score as published")),
                   scoreOf(m_file.score)};
    if (m_words.scheme().document().grades)
        block.grade = {m_words(QT_TRANSLATE_NOOP("Report", "Grade")), m_words.given(m_file.grade)};
    block.rank =
        m_words(QT_TRANSLATE_NOOP("Report", "Revision %1"), {QString::number(m_file.revision)});
    return block;
}

std::vector<Fact> AppealTelling::facts() const
{
    const AppraisalStep& appeal = m_file.line.appeal;
    std::vector<Fact> facts = m_words.personFacts(m_file.person);
    facts.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Contested")), line()});
    facts.push_back(
        {m_words(QT_TRANSLATE_NOOP("Report", "Ground")), m_words(groundText(appeal.ground))});
    facts.push_back(m_words.schemeFact());
    facts.push_back(
        {m_words(QT_TRANSLATE_NOOP("Report", "Appeal")),
         m_words(QT_TRANSLATE_NOOP("Report", "no. %1, %2, by %3"),
                 {QString::number(appeal.number), m_words.moment(appeal.at), appeal.by.name})});
    if (appeal.paperDay)
        facts.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Came on paper")),
                         appeal.paperDay->toString(Qt::ISODate)});
    facts.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Answer")),
                     m_file.line.answer
                         ? m_words(rulingText(m_file.line.answer->ruling))
                         : m_words(QT_TRANSLATE_NOOP("Report", "not answered yet"))});
    return facts;
}

NoteSection AppealTelling::contested() const
{
    Ledger ledger{m_words(QT_TRANSLATE_NOOP("Report", "What is contested")), {}};
    ledger.lines.push_back({line(), m_words.given(m_file.line.appeal.reason), {}});
    return {ledger};
}

QString AppealTelling::looks() const
{
    QStringList parts;
    for (const SecondLook& look : m_file.looks)
        parts.append(look.isWaiting()
                         ? m_words(QT_TRANSLATE_NOOP("Report", "waits for %1"), {look.waitsFor})
                         : m_words(QT_TRANSLATE_NOOP("Report", "%1, %2"),
                                   {look.lookedBy, m_words.moment(look.lookedAt)}));
    return m_words.words().listed(parts);
}

NoteSection AppealTelling::answer() const
{
    Ledger ledger{m_words(QT_TRANSLATE_NOOP("Report", "Answer")), {}};
    if (!m_file.line.answer)
        return {ledger};
    const AppraisalStep& answer = *m_file.line.answer;
    ledger.lines.push_back({m_words(rulingText(answer.ruling)), answer.reason, {}});
    ledger.lines.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Decided")),
                            m_words(QT_TRANSLATE_NOOP("Report", "%1, %2"),
                                    {answer.by.name, m_words.moment(answer.at)}),
                            {}});
    if (const QString second = looks(); !second.isEmpty())
        ledger.lines.push_back({m_words(QT_TRANSLATE_NOOP("Report", "Second look")), second, {}});
    return {ledger};
}

PaperTable AppealTelling::change() const
{
    PaperTable table;
    if (!m_file.change)
        return table;
    const ResultFigures& before = m_file.change->before;
    const ResultFigures& after = m_file.change->after;
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Before and after"));
    table.columns = {{m_words(QT_TRANSLATE_NOOP("Report", "Result")), 0.34, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Before")), 0.22, ColumnKind::Figure},
                     {m_words(QT_TRANSLATE_NOOP("Report", "After")), 0.22, ColumnKind::Figure},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Change")), 0.22, ColumnKind::Figure}};
    const auto difference = [](const QString& from, const QString& to) -> std::optional<Rational> {
        const auto first = Rational::parse(from);
        const auto second = Rational::parse(to);
        if (!first || !second)
            return std::nullopt;
        return *second - *first;
    };
    table.rows.push_back({{m_words(QT_TRANSLATE_NOOP("Report", "Score")),
                           scoreOf(before.score),
                           scoreOf(after.score),
                           m_words.change(difference(before.score, after.score))}});
    table.rows.back().spots = spots(StepKind::Score);
    if (m_words.scheme().document().grades) {
        table.rows.push_back(
            {{m_words(QT_TRANSLATE_NOOP("Report", "Grade")),
              m_words.given(before.grade),
              m_words.given(after.grade),
              before.grade == after.grade ? m_words(QT_TRANSLATE_NOOP("Report", "as before"))
                                          : QString()}});
        table.rows.back().spots = spots(StepKind::FinalGrade);
    }
    if (before.money || after.money) {
        const auto more =
            before.money && after.money ? difference(*before.money, *after.money) : std::nullopt;
        table.rows.push_back(
            {{m_words(QT_TRANSLATE_NOOP("Report", "Total pay")),
              moneyOf(before.money),
              moneyOf(after.money),
              more && *more > Rational() ? QStringLiteral("+") + m_words.money(more)
                                         : m_words.money(more)}});
        table.rows.back().spots = spots(StepKind::Slip);
    }
    return table;
}

PaperTable AppealTelling::decisions() const
{
    PaperTable table;
    if (m_file.decisions.empty())
        return table;
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "What was decided"));
    table.columns = {
        {m_words(QT_TRANSLATE_NOOP("Report", "Decision")), 0.18, ColumnKind::Text},
        {m_words(QT_TRANSLATE_NOOP("Report", "Reason")), 0.36, ColumnKind::Text},
        {m_words(QT_TRANSLATE_NOOP("Report", "By")), 0.14, ColumnKind::Text},
        {m_words(QT_TRANSLATE_NOOP("Report", "Second person")), 0.14, ColumnKind::Text},
        {m_words(QT_TRANSLATE_NOOP("Report", "When")), 0.18, ColumnKind::Text}};
    for (const StoredDecision& stored : m_file.decisions) {
        const Decision& decision = stored.decision;
        const QString sign =
            decision.points && *decision.points > Decimal() ? QStringLiteral("+") : QString();
        table.rows.push_back(
            {{decision.points ? m_words(QT_TRANSLATE_NOOP("Report", "%1 points"),
                                        {sign + m_words.words().exact(*decision.points)})
                              : m_words(QT_TRANSLATE_NOOP("Report", "grade %1"), {decision.grade}),
              decision.reason,
              decision.by,
              decision.second,
              m_words.moment(stored.at)}});
    }
    return table;
}

QString AppealTelling::cellName(const CellKey& key) const
{
    const QString name = m_words.node(key.node);
    if (key.kind == CellKind::Target)
        return m_words(QT_TRANSLATE_NOOP("Report", "Target: %1"), {name});
    if (key.part.isEmpty())
        return name;
    return m_words.words().labelled(name, m_names.item(key.node, key.part));
}

PaperTable AppealTelling::values() const
{
    PaperTable table;
    if (m_file.values.empty())
        return table;
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Values, and who entered them"));
    table.columns = {{m_words(QT_TRANSLATE_NOOP("Report", "Value of")), 0.32, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Value")), 0.18, ColumnKind::Figure},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Records")), 0.12, ColumnKind::Figure},
                     {m_words(QT_TRANSLATE_NOOP("Report", "By")), 0.18, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "When")), 0.2, ColumnKind::Text}};
    for (const FiledValue& value : m_file.values) {
        QStringList figures = value.cell.text.split(QLatin1Char('/'));
        for (QString& figure : figures) {
            if (Decimal::parse(figure))
                figure = typeset(figure);
        }
        PaperRow row{{cellName(value.cell.key),
                      figures.join(QStringLiteral(" / ")),
                      value.records > 0 ? QString::number(value.records) : ReportWords::missing(),
                      m_words.given(value.cell.enteredBy),
                      m_words.moment(value.cell.enteredAt)}};
        row.remark = value.cell.reason;
        const StepKind kind =
            value.cell.key.kind == CellKind::Adjustment ? StepKind::Adjustment : StepKind::Rate;
        row.spots = {{1, published(m_file.revision, {kind, value.cell.key.node, {}})}};
        table.rows.push_back(std::move(row));
    }
    return table;
}

StepSection AppealTelling::steps() const
{
    return {m_words(QT_TRANSLATE_NOOP("Report", "How it came about, as published")),
            paperSteps(m_words.words(), m_file.explained),
            published(m_file.revision)};
}

PaperTable AppealTelling::records() const
{
    PaperTable table;
    if (m_file.recordCount == 0)
        return table;
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Records behind it"));
    table.columns = {{m_words(QT_TRANSLATE_NOOP("Report", "When")), 0.2, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Record")), 0.22, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Counted")), 0.22, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Why")), 0.36, ColumnKind::Text}};
    for (const RecordBehind& behind : m_file.records) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(behind.record.place.at, Qt::UTC);
        table.rows.push_back({{isDated(behind.record.place.kind) ? at.date().toString(Qt::ISODate)
                                                                 : m_words.moment(at),
                               behind.record.id,
                               m_words(verdictText(behind.verdict)),
                               inLanguage("Messages",
                                          behind.reason.text,
                                          behind.reason.arguments,
                                          m_words.words().language())}});
    }
    if (m_file.records.empty())
        table.remarks.append(
            m_words(QT_TRANSLATE_NOOP("Report", "%1 records count; they are not listed here."),
                    {QString::number(m_file.recordCount)}));
    else if (m_file.records.size() >= std::size_t{kMostFiledRecords})
        table.remarks.append(
            m_words(QT_TRANSLATE_NOOP("Report", "The first %1 by time; %2 count in all."),
                    {QString::number(kMostFiledRecords), QString::number(m_file.recordCount)}));
    return table;
}

NoteSection AppealTelling::notes() const
{
    Ledger ledger{m_words(QT_TRANSLATE_NOOP("Report", "Evidence and notes")), {}};
    for (const StoredNote& note : m_file.notes)
        ledger.lines.push_back({note.node.isEmpty()
                                    ? m_words(QT_TRANSLATE_NOOP("Report", "the whole result"))
                                    : m_words.node(note.node),
                                m_words(QT_TRANSLATE_NOOP("Report", "%1 (%2, %3)"),
                                        {note.text, note.enteredBy, m_words.day(note.enteredAt)}),
                                {}});
    return {ledger};
}

PaperTable AppealTelling::files() const
{
    PaperTable table;
    if (m_file.files.empty())
        return table;
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Files beside the appeal"));
    table.columns = {{m_words(QT_TRANSLATE_NOOP("Report", "File")), 0.21, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "Bytes")), 0.09, ColumnKind::Figure},
                     {m_words(QT_TRANSLATE_NOOP("Report", "SHA-256")), 0.37, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "By")), 0.13, ColumnKind::Text},
                     {m_words(QT_TRANSLATE_NOOP("Report", "When")), 0.2, ColumnKind::Text}};
    for (const StoredAttachment& file : m_file.files)
        table.rows.push_back({{file.name,
                               typeset(QString::number(file.size)),
                               QString::fromLatin1(file.sha256.toHex()),
                               file.by,
                               m_words.moment(file.at)}});
    return table;
}

} // namespace

PaperDocument buildAppealFile(const AppealFile& file, const ReportOptions& options)
{
    const LayoutWords words(file.ground, options);
    const AppealTelling telling(words, file);
    PaperDocument document = words.framedDocument(
        words(QT_TRANSLATE_NOOP("Report", "Appeal file")), file.person, checkFacts(file));
    document.result = telling.result();
    document.facts = telling.facts();
    document.sections = {telling.contested(),
                         telling.answer(),
                         telling.change(),
                         telling.decisions(),
                         telling.values(),
                         telling.steps(),
                         telling.records(),
                         telling.notes(),
                         telling.files()};
    // Whoever contested and decided signs, whatever lines the company has elsewhere.
    document.signatures = {words(QT_TRANSLATE_NOOP("Report", "Employee")),
                           words(QT_TRANSLATE_NOOP("Report", "Decided by")),
                           words(QT_TRANSLATE_NOOP("Report", "Second person"))};
    return document;
}

} // namespace plumbline
