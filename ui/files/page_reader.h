#pragma once
// Draws the first page of one PDF after the other on a thread of its own, which begins with the first. Owned
// by what shows them.

#include "files/pdf_page.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QThread;

namespace cercle
{

// Lives on that thread.
class PageWorker final : public QObject
{
    Q_OBJECT
public:
    void draw(int number, const QString &path, QSize within);

    std::atomic<int> wanted = 0; // another number: what is being drawn is not wanted any more

Q_SIGNALS:
    void drawn(int number, const cercle::PdfPage &page);
};

class PageReader final : public QObject
{
    Q_OBJECT
public:
    explicit PageReader(QObject *parent = nullptr);
    ~PageReader() override;

    // `drawn` follows, unless another one is asked for meanwhile; with State::Stopped after 15 seconds.
    void read(const QString &path, QSize within);
    void cancel();

Q_SIGNALS:
    void drawn(const cercle::PdfPage &page);

private:
    void begin();
    void give(int number, const PdfPage &page);
    void leave(int waitMs);

    std::unique_ptr<QThread> m_thread;
    PageWorker *m_worker = nullptr; // deleted by the thread's end
    QTimer m_patience;
    int m_number = 0;
};

} // namespace cercle
