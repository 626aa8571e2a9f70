// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/TreeCells.h"

#include "application/text/DocumentNames.h"
#include "domain/schemes/TreeCheck.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

constexpr int kHundred = 100;

} // namespace

QString TreeCells::name(const SchemeNode& node) const
{
    const QString named = node.texts.name.in(language);
    if (isRoot(node) && named.isEmpty())
        return QCoreApplication::translate("plumbline::TreeCells", "Total");
    return named.isEmpty() ? node.id : named;
}

QString TreeCells::weight(const SchemeNode& node)
{
    return node.weight ? node.weight->toString() : QString();
}

bool TreeCells::isSumWrong(const SchemeNode& node) const
{
    if (node.indicator || document.weights == Weights::Relative)
        return false;
    const Rational sum = childWeightSum(node);
    const bool isOwn = !isRoot(node) && node.weight && sum == Rational(*node.weight);
    return sum != Rational(kHundred) && !isOwn;
}

QString TreeCells::sum(const SchemeNode& node) const
{
    if (node.indicator)
        return {};
    const QString sum = typesetFigure(childWeightSum(node));
    if (!isSumWrong(node))
        return sum;
    const auto say = [&](const char* text) {
        return QCoreApplication::translate("plumbline::TreeCells", text);
    };
    const bool hasOwn = !isRoot(node) && node.weight && *node.weight != Decimal(kHundred);
    return hasOwn ? say(QT_TRANSLATE_NOOP("plumbline::TreeCells", "%1 of %2 or 100"))
                        .arg(sum, typesetFigure(*node.weight))
                  : say(QT_TRANSLATE_NOOP("plumbline::TreeCells", "%1 of 100")).arg(sum);
}

} // namespace plumbline
