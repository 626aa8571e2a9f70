// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FigureCard.h"

#include "drawing/ThemeTokens.h"
#include "ui/dashboard/Sparkline.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

const char* toneName(FigureTone tone)
{
    switch (tone) {
    case FigureTone::Plain:
        return "plain";
    case FigureTone::Good:
        return "good";
    case FigureTone::Bad:
        return "failure";
    }
    Q_UNREACHABLE();
}

} // namespace

FigureCard::FigureCard(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_other(new QLabel(this))
    , m_line(new Sparkline(this))
{
    setObjectName(name);
    setProperty("role", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_title->setProperty("role", QStringLiteral("caption"));
    m_figure->setProperty("role", QStringLiteral("figure"));
    m_figure->setObjectName(QStringLiteral("figure"));
    m_detail->setProperty("role", QStringLiteral("caption"));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_detail->setWordWrap(true);
    m_other->setObjectName(QStringLiteral("other"));
    m_other->setProperty("role", QStringLiteral("caption"));
    m_other->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_title);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(space::kSmall);
    figure->addWidget(m_figure, 1);
    figure->addWidget(m_line, 0, Qt::AlignVCenter);
    layout->addLayout(figure);
    layout->addWidget(m_detail);
    layout->addWidget(m_other);
    layout->addStretch();
}

void FigureCard::present(const FigureWords& words)
{
    m_title->setText(words.title);
    m_figure->setText(words.figure);
    m_detail->setText(words.detail);
    m_detail->setProperty("tone", QLatin1String(toneName(words.tone)));
    m_detail->style()->unpolish(m_detail);
    m_detail->style()->polish(m_detail);
    m_other->setText(words.other);
    m_other->setVisible(!words.other.isEmpty());
    m_line->present(words.line);
    setToolTip(words.lineWords.isEmpty() ? words.leadsTo
                                         : words.lineWords + QLatin1Char('\n') + words.leadsTo);
    setAccessibleName(words.title + QStringLiteral(": ") + words.figure);
    QStringList told{words.detail, words.other, words.lineWords};
    told.removeAll(QString());
    setAccessibleDescription(told.join(QStringLiteral(". ")));
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space || event->key() == Qt::Key_F4)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

void FigureCard::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void FigureCard::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void FigureCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), space::kRadius, space::kRadius);
}

} // namespace plumbline
