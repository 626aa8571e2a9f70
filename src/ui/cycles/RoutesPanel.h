// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/people/People.h"
#include "domain/way/Route.h"
#include "ui/common/PageParts.h"
#include "ui/cycles/ScorerModel.h"

#include <QtWidgets/QFrame>

#include <memory>

namespace plumbline {

class RouteModel;

namespace Ui {
class RoutesPanel;
}

/// Who scores, compiles and reviews, for each position, and whose task values are. Every edit is
/// stored at once; running cycles keep what they were opened with.
class RoutesPanel : public QFrame
{
    Q_OBJECT
public:
    explicit RoutesPanel(const PageParts& parts, QWidget* parent = nullptr);
    ~RoutesPanel() override;

    void begin();

Q_SIGNALS:
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Presets
    {
        std::vector<RoutePreset> routes;
        std::vector<Position> positions;
        std::vector<ScorerTask> tasks;
    };

    [[nodiscard]] static Result<Presets> read(const Access& access);
    void connectSignals();
    void read();
    void present(const Result<Presets>& presets);
    void fillKeys();
    void showRoute();
    void offer();
    void store();
    void reset();
    void say(const QString& sentence);
    [[nodiscard]] RouteKey key() const;
    [[nodiscard]] const RoutePreset* presetOf(const RouteKey& key) const;
    [[nodiscard]] QString keyWords(const RouteKey& key) const;
    [[nodiscard]] int currentRow() const;

    PageParts m_parts;
    std::unique_ptr<Ui::RoutesPanel> m_ui;
    RouteModel* m_route;
    ScorerModel* m_scorers;
    Presets m_presets;
    std::vector<RouteKey> m_keys;
};

} // namespace plumbline
