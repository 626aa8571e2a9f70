// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/WindowProgram.h"

#include "app/AppContext.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyleFactory>

#include <cstdio>

namespace plumbline::bench {

namespace {

constexpr const char* kPainted = "painted";
constexpr const char* kLoaded = "loaded";
constexpr int kPatience = 120'000;

void say(const char* word, double megabytes = 0)
{
    std::printf("%s %.1f\n", word, megabytes);
    std::fflush(stdout);
}

/// The most memory this process held so far, in MB; 0 where the system doesn't tell.
double memoryHeld()
{
    constexpr double kKilobytes = 1024;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / kKilobytes;
    }
    return 0;
}

/// Says so once its window was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& window) { window.installEventFilter(this); }

    [[nodiscard]] bool isPainted() const noexcept { return m_isPainted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

void waitForPaint(QWidget& window)
{
    PaintWatch watch(window);
    window.show();
    while (!watch.isPainted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    say(kPainted);
}

int runLabel()
{
    QMainWindow window;
    window.setCentralWidget(new QLabel(QString(QChar(0x51C6)) + QChar(0x7EF3)));
    waitForPaint(window);
    return 0;
}

/// Whoever measures keeps the settings they had.
void useOwnSettings(const QString& folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

int runApplication(const QString& file)
{
    const QTemporaryDir settings;
    useOwnSettings(settings.path());
    AppContext context;
    context.window().files().openFile(file);
    waitForPaint(context.window());
    CycleSheet& cycle = context.window().cycle();
    while (cycle.sheet() == nullptr || cycle.isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    say(kLoaded, memoryHeld());
    return 0;
}

/// Starts the program and reads on until `word` comes; what stands behind it, or −1.
double waitFor(QProcess& program, const QByteArray& word)
{
    while (program.canReadLine() || program.waitForReadyRead(kPatience)) {
        const QByteArray line = program.readLine().trimmed();
        if (line.startsWith(word))
            return line.mid(word.size()).trimmed().toDouble();
    }
    return -1;
}

void start(QProcess& program, const QStringList& arguments)
{
    program.start(QCoreApplication::applicationFilePath(),
                  QStringList{kWindowArgument} + arguments);
}

} // namespace

int runWindow(const QStringList& arguments)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    return arguments.isEmpty() ? runLabel() : runApplication(arguments.constFirst());
}

std::function<void()> windowProgram(const QStringList& arguments)
{
    const std::shared_ptr<QProcess> running(new QProcess, [](QProcess* program) {
        program->waitForFinished(kPatience);
        delete program;
    });
    return [running, arguments] {
        running->kill(); // What it loads after its window was painted is not measured here.
        running->waitForFinished(kPatience);
        start(*running, arguments);
        if (waitFor(*running, kPainted) < 0)
            std::printf("the window did not come\n");
    };
}

double memoryOf(const QString& file)
{
    QProcess program;
    start(program, {file});
    const double megabytes = waitFor(program, kLoaded);
    program.waitForFinished(kPatience);
    return megabytes;
}

} // namespace plumbline::bench
