// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/CellContent.h"

namespace plumbline {

namespace {

/// Full-width characters as their plain ones, without surrounding space.
QString plainText(QStringView typed)
{
    constexpr ushort kFirstFullWidth = 0xFF01;
    constexpr ushort kLastFullWidth = 0xFF5E;
    constexpr ushort kWidthShift = 0xFEE0;
    constexpr ushort kMinusSign = 0x2212;
    QString text = typed.trimmed().toString();
    for (QChar& character : text) {
        const ushort code = character.unicode();
        if (code >= kFirstFullWidth && code <= kLastFullWidth)
            character = QChar(static_cast<ushort>(code - kWidthShift));
        else if (code == kMinusSign)
            character = QLatin1Char('-');
    }
    return text;
}

Result<CellContent> readMeasured(const QString& text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const auto numerator = Decimal::parse(QStringView(text).left(slash).trimmed());
    if (!numerator)
        return failure(numerator.error());
    if (slash < 0)
        return Measured{*numerator, std::nullopt};
    const auto denominator = Decimal::parse(QStringView(text).mid(slash + 1).trimmed());
    if (!denominator)
        return failure(denominator.error());
    return Measured{*numerator, *denominator};
}

Result<CellContent> readList(const QString& text)
{
    std::vector<Decimal> entries;
    for (const QStringView part : QStringView(text).split(QLatin1Char(';'))) {
        const auto entry = Decimal::parse(part.trimmed());
        if (!entry)
            return failure(entry.error());
        entries.push_back(*entry);
    }
    return entries;
}

Result<CellContent> readOne(const QString& text)
{
    const auto number = Decimal::parse(text);
    if (!number)
        return failure(number.error());
    return std::vector<Decimal>{*number};
}

bool isNamed(const RatingLevel& level, const QString& text)
{
    return level.id == text || level.texts.name.all().values().contains(text)
        || level.texts.label.all().values().contains(text);
}

Result<CellContent> readLevel(const Rating& grading, QStringView typed)
{
    const QString text = typed.trimmed().toString();
    const QString plain = plainText(typed);
    for (std::size_t i = 0; i < grading.levels.size(); ++i) {
        if (isNamed(grading.levels[i], text) || isNamed(grading.levels[i], plain))
            return ChosenLevel{static_cast<int>(i)};
    }
    return failure(
        ErrorCode::UnknownId, {}, QT_TRANSLATE_NOOP("Messages", "There is no level “%1”."), {text});
}

Result<CellContent> readValue(const Scheme& scheme, const CellSpec& cell, QStringView typed)
{
    const QString text = plainText(typed);
    const auto& indicator = scheme.node(cell.node).source->indicator;
    if (!indicator)
        return readList(text);
    const Grading& grading = indicator->grading;
    if (const auto* rating = std::get_if<Rating>(&grading))
        return readLevel(*rating, typed);
    if (std::holds_alternative<Deduction>(grading) || std::holds_alternative<Raters>(grading))
        return readList(text);
    if (std::holds_alternative<Periods>(grading))
        return readOne(text);
    return readMeasured(text);
}

Result<> checkContent(const Scheme& scheme,
                      const Period& period,
                      const CellSpec& cell,
                      const CellContent& content)
{
    switch (cell.key.kind) {
    case CellKind::Value:
    case CellKind::Penalty:
        return checkValue(scheme, cell.node, period, withContent(scheme, cell, content, {}));
    case CellKind::Adjustment:
        for (const Decimal& entry : std::get<std::vector<Decimal>>(content)) {
            if (auto checked =
                    checkAdjustment(scheme, scheme.adjustmentIndex(cell.key.node), entry);
                !checked)
                return checked;
        }
        return {};
    case CellKind::Target:
        return checkTarget(std::get<std::vector<Decimal>>(content).front());
    case CellKind::Amount:
        break;
    }
    return {};
}

Result<CellContent> readText(const Scheme& scheme, const CellSpec& cell, QStringView typed)
{
    switch (cell.key.kind) {
    case CellKind::Value:
    case CellKind::Penalty:
        return readValue(scheme, cell, typed);
    case CellKind::Adjustment:
        return readList(plainText(typed));
    case CellKind::Target:
    case CellKind::Amount:
        break;
    }
    return readOne(plainText(typed));
}

/// A single 0 in a cell of an item with bounds is no entry: it was looked at.
std::vector<Decimal> itemEntries(const DeductionItem& item, const std::vector<Decimal>& entries)
{
    const bool isNothing = entries.size() == 1 && entries.front() == Decimal{0};
    return isNothing && std::holds_alternative<BoundsItem>(item.rule) ? std::vector<Decimal>()
                                                                      : entries;
}

bool isAllEmpty(const std::vector<std::vector<Decimal>>& lists)
{
    return std::all_of(lists.begin(), lists.end(), [](const auto& list) { return list.empty(); });
}

NodeValue
withItem(const SchemeNode& node, const CellSpec& cell, const CellContent& content, NodeValue before)
{
    ItemEntries entries;
    if (const auto* given = std::get_if<ItemEntries>(&before))
        entries = *given;
    const auto& items = deductionItems(node);
    const auto part = static_cast<std::size_t>(cell.part);
    entries.byItem.resize(items.size());
    entries.byItem[part].clear();
    const auto* list = std::get_if<std::vector<Decimal>>(&content);
    if (!list)
        return isAllEmpty(entries.byItem) ? NodeValue() : NodeValue(entries);
    entries.byItem[part] = itemEntries(items[part], *list);
    return entries;
}

NodeValue
withMarks(const Raters& grading, const CellSpec& cell, const CellContent& content, NodeValue before)
{
    RaterMarks marks;
    if (const auto* given = std::get_if<RaterMarks>(&before))
        marks = *given;
    marks.byRater.resize(grading.raters.size());
    const auto* list = std::get_if<std::vector<Decimal>>(&content);
    marks.byRater[static_cast<std::size_t>(cell.part)] = list ? *list : std::vector<Decimal>();
    return isAllEmpty(marks.byRater) ? NodeValue() : NodeValue(marks);
}

NodeValue withPeriod(const CellSpec& cell, const CellContent& content, NodeValue before)
{
    const auto period = Period::parse(cell.key.part);
    if (!period)
        return before;
    PeriodScores scores;
    if (const auto* given = std::get_if<PeriodScores>(&before))
        scores = *given;
    std::erase_if(scores.scores, [&](const auto& entry) { return entry.first == *period; });
    if (const auto* list = std::get_if<std::vector<Decimal>>(&content))
        scores.scores.emplace_back(*period, list->front());
    std::sort(scores.scores.begin(), scores.scores.end(), [](const auto& a, const auto& b) {
        return a.first < b.first;
    });
    return scores.scores.empty() ? NodeValue() : NodeValue(scores);
}

} // namespace

Result<CellContent>
readCell(const Scheme& scheme, const Period& period, const CellSpec& cell, QStringView typed)
{
    if (typed.trimmed().isEmpty())
        return CellContent();
    auto content = readText(scheme, cell, typed);
    if (!content)
        return content;
    if (auto checked = checkContent(scheme, period, cell, *content); !checked) {
        Error error = checked.error();
        error.at.clear();
        return failure(std::move(error));
    }
    return content;
}

NodeValue withContent(const Scheme& scheme,
                      const CellSpec& cell,
                      const CellContent& content,
                      NodeValue before)
{
    const SchemeNode& node = *scheme.node(cell.node).source;
    if (!node.indicator || std::holds_alternative<Deduction>(node.indicator->grading))
        return withItem(node, cell, content, std::move(before));
    if (const auto* raters = std::get_if<Raters>(&node.indicator->grading))
        return withMarks(*raters, cell, content, std::move(before));
    if (std::holds_alternative<Periods>(node.indicator->grading))
        return withPeriod(cell, content, std::move(before));
    if (const auto* measured = std::get_if<Measured>(&content))
        return *measured;
    if (const auto* level = std::get_if<ChosenLevel>(&content))
        return *level;
    return {};
}

} // namespace plumbline
