// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/ExampleSlip.h"

#include "domain/pay/Slip.h"
#include "domain/scoring/Evaluate.h"
#include "drawing/ThemeTokens.h"
#include "ui/schemes/editor/FieldValue.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace plumbline {

namespace {

const QString& scoreKey()
{
    static const QString kKey = QStringLiteral("score");
    return kKey;
}

} // namespace

ExampleSlip::ExampleSlip(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_slip(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(space::kTiny);
    layout->addLayout(m_form);
    layout->addWidget(m_slip);
    m_slip->setObjectName(QStringLiteral("exampleSlip"));
    m_slip->setWordWrap(true);
    m_slip->setTextFormat(Qt::RichText);
    m_slip->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ExampleSlip::show(const DocumentNames& names)
{
    m_names.emplace(names);
    auto scheme = Scheme::create(names.document());
    const bool hasPay = names.document().pay.has_value();
    setVisible(hasPay);
    if (!hasPay)
        return;
    if (!scheme) {
        m_scheme.reset();
        m_slip->setText(tr("The slip shows as soon as the scheme is sound."));
        return;
    }
    m_scheme = *std::move(scheme);
    askFor(keysOf(*m_scheme));
    compute();
}

QStringList ExampleSlip::keysOf(const Scheme& scheme) const
{
    QStringList keys{scoreKey()};
    for (const QString& amount : scheme.amounts())
        keys << QStringLiteral("amount:") + amount;
    for (const PayPart& part : scheme.document().pay->parts) {
        if (const auto* rate = std::get_if<RateFactor>(&part.factor))
            keys << QStringLiteral("rate:") + rate->node;
        if (const auto* value = std::get_if<ValueFactor>(&part.factor))
            keys << QStringLiteral("value:") + value->node;
    }
    keys.removeDuplicates();
    return keys;
}

QString ExampleSlip::labelOf(const QString& key) const
{
    const QString name = key.section(QLatin1Char(':'), 1);
    if (key.startsWith(QLatin1String("amount:")))
        return m_names->amount(name);
    if (key.startsWith(QLatin1String("rate:")))
        return tr("Rate of %1").arg(m_names->node(name));
    if (key.startsWith(QLatin1String("value:")))
        return tr("Value of %1").arg(m_names->node(name));
    return tr("Score");
}

void ExampleSlip::askFor(const QStringList& keys)
{
    for (auto it = m_edits.begin(); it != m_edits.end();) {
        if (keys.contains(it.key())) {
            ++it;
            continue;
        }
        m_form->removeRow(it.value());
        it = m_edits.erase(it);
    }
    constexpr int kMoney = 6000;
    for (const QString& key : keys) {
        if (m_edits.contains(key))
            continue;
        const bool isScore = key == scoreKey();
        const bool isAmount = key.startsWith(QLatin1String("amount:"));
        auto* edit = new QLineEdit(isScore        ? QStringLiteral("90")
                                       : isAmount ? QString::number(kMoney)
                                                  : QStringLiteral("1"),
                                   this);
        edit->setObjectName(QStringLiteral("example-") + key);
        edit->setAlignment(Qt::AlignRight);
        edit->setAccessibleName(labelOf(key));
        m_form->addRow(labelOf(key), edit);
        connect(edit, &QLineEdit::textChanged, this, &ExampleSlip::compute);
        m_edits.insert(key, edit);
    }
}

std::optional<Decimal> ExampleSlip::typed(const QString& key) const
{
    const QLineEdit* edit = m_edits.value(key);
    std::optional<Decimal> figure;
    if (!edit || !readField(edit->text(), figure))
        return std::nullopt;
    return figure;
}

void ExampleSlip::compute()
{
    if (!m_scheme)
        return;
    const auto score = typed(scoreKey());
    if (!score) {
        m_slip->setText(tr("Type a score to see the slip."));
        return;
    }
    if (const auto slip = slipOf(*score))
        tell(*slip);
}

std::optional<PaySlip> ExampleSlip::slipOf(const Decimal& score) const
{
    PersonInput person = emptyInput(*m_scheme, EmployeeId(QStringLiteral("example")), PositionId());
    PersonResult result;
    result.score.score = score;
    result.score.nodes.resize(m_scheme->nodes().size());
    result.finalGrade = bandGrade(*m_scheme, score);
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        const auto figure = typed(it.key());
        if (!figure)
            continue;
        const QString name = it.key().section(QLatin1Char(':'), 1);
        const int node = m_scheme->nodeIndex(name);
        if (it.key().startsWith(QLatin1String("amount:")))
            person.amounts.insert(name, *figure);
        else if (it.key().startsWith(QLatin1String("rate:")) && node >= 0)
            result.score.nodes[static_cast<std::size_t>(node)].rate = *figure;
        else if (it.key().startsWith(QLatin1String("value:")) && node >= 0)
            person.values[static_cast<std::size_t>(node)] = Measured{*figure, std::nullopt};
    }
    return slipFor(*m_scheme, person, result, {}, nullptr);
}

void ExampleSlip::tell(const PaySlip& slip)
{
    const SchemeDocument& document = m_scheme->document();
    const auto money = [&](const std::optional<Rational>& sum) {
        return sum ? sum->toFixed(document.rounding.money) : tr("missing");
    };
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">");
    const auto row = [&html](const QString& what, const QString& sum) {
        html += QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td></tr>")
                    .arg(what.toHtmlEscaped(), sum);
    };
    for (std::size_t i = 0; i < slip.parts.size(); ++i) {
        const PayPart& part = document.pay->parts[i];
        row(m_names->name(part.texts, part.id), money(slip.parts[i]));
    }
    row(tr("Total"), money(slip.total));
    m_slip->setText(html + QStringLiteral("</table>"));
}

} // namespace plumbline
