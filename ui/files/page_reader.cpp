#include "files/page_reader.h"

#include <QThread>

namespace cercle
{

namespace
{

constexpr int patienceMs = 15'000;
constexpr int farewellMs = 1'000;

} // namespace

void PageWorker::draw(int number, const QString &path, QSize within)
{
    const auto stop = [this, number] { return wanted != number; };
    if (stop())
        return;
    const PdfPage page = drawFirstPage(path, within, stop);
    Q_EMIT drawn(number, page);
}

PageReader::PageReader(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        leave(0);
        Q_EMIT drawn({PdfPage::State::Stopped, {}});
    });
}

PageReader::~PageReader()
{
    leave(farewellMs);
}

void PageReader::begin()
{
    m_thread = std::make_unique<QThread>();
    m_worker = new PageWorker;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PageWorker::drawn, this, &PageReader::give);
    m_thread->start(QThread::LowPriority);
}

void PageReader::read(const QString &path, QSize within)
{
    if (!m_thread)
        begin();
    const int number = ++m_number;
    m_worker->wanted = number;
    m_patience.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number, path, within] { worker->draw(number, path, within); });
}

void PageReader::cancel()
{
    m_patience.stop();
    ++m_number;
    if (m_worker)
        m_worker->wanted = m_number;
}

void PageReader::give(int number, const PdfPage &page)
{
    if (number != m_number)
        return;
    m_patience.stop();
    Q_EMIT drawn(page);
}

// A file that is made to be drawn without end does not hold the window: its thread is left to itself.
void PageReader::leave(int waitMs)
{
    cancel();
    if (!m_thread)
        return;
    m_thread->quit();
    if (!m_thread->wait(QDeadlineTimer(waitMs))) {
        QThread *left = m_thread.release();
        connect(left, &QThread::finished, left, &QObject::deleteLater);
    }
    m_thread.reset();
    m_worker = nullptr;
}

} // namespace cercle
